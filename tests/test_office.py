"""Word-documenten en mails van Outlook lezen."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import docx
import pytest

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
