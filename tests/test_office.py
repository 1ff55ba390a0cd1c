"""Word-documenten en mails van Outlook lezen."""

from __future__ import annotations

import contextlib
import io
import random
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml

from b1check import Controleur, lees
from b1check.bericht import Bloksoort
from b1check.fouten import InvoerFout

OUTLOOK = Path(__file__).parent / "mails" / "outlook"


def word() -> bytes:
    """Maak een document met een kop, alinea's, een lijst en een tabel."""
    document = docx.Document()
    document.add_heading("Zo betaalt u", level=1)
    document.add_paragraph("Indien u belt, helpen wij u. U kunt op twee manieren betalen:")
    document.add_paragraph("met iDEAL", style="List Bullet")
    document.add_paragraph("met een creditcard", style="List Bullet")
    tabel = document.add_table(rows=1, cols=2)
    tabel.cell(0, 0).text = "Wij sturen u reeds morgen een rekening."
    tabel.cell(0, 1).text = "€ 5"
    uit = io.BytesIO()
    document.save(uit)
    return uit.getvalue()


def test_word(controleur: Controleur) -> None:
    """Koppen en punten zijn geen zinnen van een alinea; een tabelcel wordt gelezen."""
    bericht = lees(word(), "docx")
    assert [(b.soort, b.tekst) for b in bericht.blokken] == [
        (Bloksoort.KOP, "Zo betaalt u"),
        (Bloksoort.ALINEA, "Indien u belt, helpen wij u. U kunt op twee manieren betalen:"),
        (Bloksoort.LIJSTITEM, "met iDEAL"),
        (Bloksoort.LIJSTITEM, "met een creditcard"),
        (Bloksoort.ALINEA, "Wij sturen u reeds morgen een rekening."),
        (Bloksoort.KOP, "€ 5"),
    ]
    gevonden = [b.gelezen for b in controleur.controleer(bericht).bevindingen]
    assert {"Indien", "reeds"} <= set(gevonden)


@pytest.mark.parametrize("inhoud", [b"geen zip", b"PK\x03\x04kapot"])
def test_geen_word(inhoud: bytes) -> None:
    """Iets anders dan een document geeft een duidelijke fout."""
    with pytest.raises(InvoerFout, match="geen Word-document"):
        lees(inhoud, "docx")


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ALINEAS = """
<w:p><w:r><w:t xml:space="preserve">Wij </w:t></w:r>
  <w:del w:id="1" w:author="a"><w:r><w:delText>verzoeken</w:delText></w:r></w:del>
  <w:ins w:id="2" w:author="a"><w:r><w:t>vragen</w:t></w:r></w:ins>
  <w:r><w:t xml:space="preserve"> u iets.</w:t></w:r></w:p>
<w:sdt><w:sdtContent><w:p><w:r><w:t>Dit staat in een invulveld.</w:t></w:r></w:p>
  </w:sdtContent></w:sdt>
<w:p><w:r><w:t>Hier hangt een vak aan.</w:t></w:r><w:r><w:pict><w:txbxContent>
  <w:p><w:r><w:t>Dit staat in een tekstvak.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>
<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Verborgen.</w:t></w:r>
  <w:r><w:t>Zichtbaar</w:t><w:noBreakHyphen/><w:t>goed,</w:t><w:br/>
  <w:t>op twee regels.</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc>
  <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Een tabel in een tabel.</w:t></w:r></w:p></w:tc>
  </w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>
<w:p><w:moveFrom w:id="3" w:author="a"><w:r><w:t>Verplaatst.</w:t></w:r></w:moveFrom>
  <w:hyperlink><w:r><w:t>Een link.</w:t></w:r></w:hyperlink>
  <w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
"""


def test_word_met_alles_erin() -> None:
    """Bijgehouden wijzigingen, invulvelden, tekstvakken, verborgen tekst en geneste tabellen."""
    document = docx.Document()
    body = document.element.body
    for element in reversed(parse_xml(f'<w:body xmlns:w="{W}">{ALINEAS}</w:body>')):
        body.insert(0, element)
    uit = io.BytesIO()
    document.save(uit)
    assert [b.tekst for b in lees(uit.getvalue(), "docx").blokken] == [
        "Wij vragen u iets.",
        "Dit staat in een invulveld.",
        "Hier hangt een vak aan.",
        "Dit staat in een tekstvak.",
        "Zichtbaar-goed, op twee regels.",
        "Een tabel in een tabel.",
        "Een link.",
    ]


def test_word_met_kapotte_inhoud() -> None:
    """Kapotte XML in een goed zip-bestand geeft ook een duidelijke fout."""
    goed, uit = zipfile.ZipFile(io.BytesIO(word())), io.BytesIO()
    with zipfile.ZipFile(uit, "w") as kapot:
        for naam in goed.namelist():
            inhoud = b"<w:document>" if naam == "word/document.xml" else goed.read(naam)
            kapot.writestr(naam, inhoud)
    with pytest.raises(InvoerFout, match="geen Word-document"):
        lees(uit.getvalue(), "docx")


@pytest.mark.parametrize("soort", ["docx", "msg"])
@pytest.mark.parametrize("zaad", range(40))
def test_beschadigde_bestanden(soort: str, zaad: int) -> None:
    """Een bestand met kapotte bytes wordt gelezen, of geeft een duidelijke fout."""
    toeval = random.Random(zaad)
    goed = word() if soort == "docx" else (OUTLOOK / "twee-delen.msg").read_bytes()
    kapot = bytearray(goed[: toeval.choice([len(goed), len(goed) // 2, 1000])])
    for _ in range(toeval.randint(1, 30)):
        kapot[toeval.randrange(len(kapot))] = toeval.randrange(256)
    with contextlib.suppress(InvoerFout):
        assert lees(bytes(kapot), soort).tekst


def test_outlook() -> None:
    """Een .msg heeft een onderwerp, een afzender en hooguit twee delen."""
    bericht = lees(OUTLOOK / "twee-delen.msg")
    assert bericht.is_mail
    assert (bericht.onderwerp, bericht.afzender) == ("Uw vraag over de koffiekosten", "Bea de Boer")
    assert bericht.delen == ("1 (text/plain)", "2 (text/html)")
    assert bericht.tekst.startswith("Beste mevrouw Jansen,\r\n\r\nIndien u belt, hélpen wij u.")
    rijk = lees(OUTLOOK / "twee-delen.msg", deel=2)
    assert [b.tekst for b in rijk.blokken][-1] == "Indien u belt, hélpen wij u."


def _met_ontvanger(naam: str) -> bytes:
    """Dezelfde mail, met in plaats van haar soort (IPM.Note) een ontvanger."""
    inhoud = (OUTLOOK / "twee-delen.msg").read_bytes()
    for oud, nieuw in (("1.0_001A001F", "1.0_0E04001F"), ("IPM.Note", naam)):
        assert len(oud) == len(nieuw)
        inhoud = inhoud.replace(oud.encode("utf-16-le"), nieuw.encode("utf-16-le"))
    return inhoud


@pytest.mark.parametrize(
    ("naam", "in_de_kop"),
    [("Kim Smit", "Kim Smit"), ("Smit,Kim", '"Smit,Kim"'), ("Ka; Stef", "Ka <onbekend>, Stef")],
)
def test_de_ontvanger_van_outlook(naam: str, in_de_kop: str) -> None:
    """De ontvangers staan in de kop, en hun namen zijn beschermd."""
    bericht = lees(_met_ontvanger(naam), "msg")
    assert bericht.ontvanger == f"{in_de_kop} <onbekend>"
    assert {"Bea", "Boer"} < bericht.namen


def test_de_naam_van_de_ontvanger_hoort_in_de_aanhef(controleur: Controleur) -> None:
    """Bij een mail van Outlook is bekend hoe de lezer heet."""
    inhoud = _met_ontvanger("Kim Smit")
    oud, nieuw = (
        "Beste mevrouw Jansen".encode("utf-16-le"),
        "Geachte heer mevrouw".encode("utf-16-le"),
    )
    rapport = controleur.controleer(lees(inhoud.replace(oud, nieuw), "msg"))
    meldingen = [b.melding for b in rapport.bevindingen if b.regel == "aanhef"]
    assert meldingen[:1] == ["U weet hoe de lezer heet: ‘Kim Smit’. Zet die naam in de aanhef."]


def test_een_sjabloon_van_outlook() -> None:
    """Een .oft met alleen HTML wordt als HTML gelezen."""
    bericht = lees(OUTLOOK / "alleen-html.oft")
    assert (bericht.invoer, bericht.delen) == ("html", ("2 (text/html)",))


@pytest.mark.parametrize(
    ("naam", "deel", "melding"),
    [("alleen-rtf.msg", None, "geen platte tekst of HTML"), ("alleen-html.oft", 1, "geen deel 1")],
)
def test_outlook_zonder_leesbaar_deel(naam: str, deel: int | None, melding: str) -> None:
    """Alleen RTF, of een deel dat er niet is, geeft een duidelijke fout."""
    with pytest.raises(InvoerFout, match=melding):
        lees(OUTLOOK / naam, deel=deel)


def test_geen_outlook() -> None:
    """Iets anders dan een mail van Outlook geeft een duidelijke fout."""
    with pytest.raises(InvoerFout, match="geen mail van Outlook"):
        lees(b"gewone tekst", "msg")


def test_zonder_het_pakket(monkeypatch: pytest.MonkeyPatch) -> None:
    """Is de extra niet geïnstalleerd, dan zegt de fout hoe dat moet."""
    monkeypatch.setitem(sys.modules, "olefile", None)
    with pytest.raises(InvoerFout, match=r"pip install b1check\[office\]"):
        lees(b"x", "msg")
