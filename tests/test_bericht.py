"""De wet van de plaatsen: elke plek in de leestekst heeft een plek in de bron, en andersom."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from b1check import Controleur
from b1check.bericht import (
    Bericht,
    Beschermd,
    Bescherming,
    Blok,
    Bloksoort,
    Onderdeel,
    Segment,
    Vervanging,
    bouw_leestekst,
)
from b1check.fouten import InvoerFout
from b1check.invoer import lees_tekst

# Stukken die samen een mail maken waarin b1check van alles vindt en alles anders leest.
ZINNEN = (
    "Wij verzoeken u het formulier te retourneren.",
    "Derhalve kunnen wij uw aanvraag niet in behandeling nemen.",
    "De rekening wordt door ons zo spoedig mogelijk verstuurd, omdat u dat niet wilde.",
    "Graag ontvangen wij uw naam, uw adres, een kopie van uw pas en een recente foto.",
    "U dient gaarne te reageren",
    "Beste Jan,",
    "Beste klant, wij verzoeken u te wachten.",
    "Met vriendelijke groet,",
)
OPMAAK = ("<b>", "</b>", "<br>", "&amp;", "&nbsp;", "&eacute;", "<!-- x -->", "`code`")
MARKDOWN = ("**", "*", "_", "**niet**", "[derhalve](https://voorbeeld.nl/a)", "![x](y.png)")
VELDEN = ("{{naam}}", "[bedrag]", "${x}", "%s", "((x))", "{if a}", "{% endif %}", "<<retour>>")
FEITEN = ("€ 12,50", "3 mei 2024", "info@voorbeeld.nl", "https://voorbeeld.nl/x", "12.30 uur")
TEKENS = (
    "😀",
    "👩‍👧",
    "gee\u0308nqueteerd",
    "cafe\u0301",
    "aan\u00advraag",
    "uw\u00a0retour",
    "niet\u200b",
    "\t",
    "  ",
    "“",
    "'",
    ".",
    "|",
    "[",
    "{",
    "<",
    "\\",
)
# Wat een wijziging nooit mag raken.
ONAANTASTBAAR = (*OPMAAK, *VELDEN, *FEITEN)

regels = st.builds(
    "{}{}".format,
    st.sampled_from(["", "", "", "- ", "1. ", "# ", "> ", "  "]),
    st.lists(
        st.sampled_from([*ZINNEN, *ZINNEN, *OPMAAK, *MARKDOWN, *VELDEN, *FEITEN, *TEKENS]),
        max_size=6,
    ).flatmap(lambda stukken: st.sampled_from(["", " "]).map(lambda tussen: tussen.join(stukken))),
)
teksten = st.tuples(
    st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\r\n\r\n"]),
    st.lists(regels, min_size=1, max_size=6),
).map(lambda paar: paar[0].join(paar[1]))
invoersoorten = st.sampled_from(["tekst", "markdown"])
rustig = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def _lees(tekst: str, invoer: str) -> Bericht:
    try:
        return lees_tekst(tekst, invoer)
    except InvoerFout:
        assume(False)
        raise


def _toets_segmenten(bericht: Bericht, blok: Blok) -> None:
    """De segmenten dekken de leestekst precies en lopen vooruit door de bron."""
    segmenten = blok.segmenten
    assert (segmenten[0].lees, segmenten[-1].lees_eind) == (0, len(blok.tekst))
    for segment in segmenten:
        assert 0 <= segment.begin <= segment.eind <= len(bericht.tekst)
        gelezen = blok.tekst[segment.lees : segment.lees_eind]
        assert segment.vast or gelezen == bericht.tekst[segment.begin : segment.eind]
        assert gelezen or segment.vast
    for vorige, volgende in pairwise(segmenten):
        assert vorige.lees_eind == volgende.lees
        assert vorige.eind <= volgende.begin


def _toets_plaatsen(blok: Blok) -> None:
    """Elk teken van de leestekst staat ergens in de bron, in dezelfde volgorde."""
    plaatsen = [blok.bron(lees, lees + 1) for lees in range(len(blok.tekst))]
    assert all(begin < eind for begin, eind in plaatsen)
    for (begin, eind), (volgend_begin, volgend_eind) in pairwise(plaatsen):
        assert begin <= volgend_begin
        assert eind <= volgend_eind
        # Twee tekens delen hun plaats helemaal (een vast stuk) of helemaal niet.
        assert (begin, eind) == (volgend_begin, volgend_eind) or eind <= volgend_begin


@rustig
@given(teksten | st.text(), invoersoorten)
@example("Wij sturen <!-- niet\nlezen --> een brief.", "markdown")
@example("{{naam}}", "tekst")
@example("-\u00ad\n\u200b", "tekst")
def test_elk_blok_houdt_zijn_plaatsen(tekst: str, invoer: str) -> None:
    """Segmenten lopen op en blijven in de bron; blokken liggen achter elkaar."""
    bericht = _lees(tekst, invoer)
    assert bericht.tekst == tekst
    einde = 0
    for blok in bericht.blokken:
        assert einde <= blok.begin <= blok.eind <= len(tekst)
        einde = blok.eind
        _toets_segmenten(bericht, blok)
        _toets_plaatsen(blok)
        assert all(0 <= b.begin < b.eind <= len(blok.tekst) for b in blok.beschermd)


@rustig
@given(teksten, invoersoorten, st.data())
def test_bron_van_een_stuk(tekst: str, invoer: str, data: st.DataObject) -> None:
    """Een stuk leestekst beslaat in de bron precies zijn tekens, van de eerste tot de laatste."""
    bericht = _lees(tekst, invoer)
    assume(bericht.blokken)
    blok = data.draw(st.sampled_from(bericht.blokken))
    lees = data.draw(st.integers(0, len(blok.tekst) - 1))
    lees_eind = data.draw(st.integers(lees + 1, len(blok.tekst)))
    begin, eind = blok.bron(lees, lees_eind)
    assert begin == blok.bron(lees, lees + 1)[0]
    assert eind == blok.bron(lees_eind - 1, lees_eind)[1]
    for stuk in blok.beschermd_in(lees, lees_eind):
        if stuk.bron:
            # Een plaatshouder is ondeelbaar: wie er een letter van raakt, heeft hem helemaal.
            assert stuk.bron in tekst[begin:eind]


@settings(rustig, max_examples=40)
@given(tekst=teksten, invoer=invoersoorten)
def test_de_wet_van_de_plaatsen(controleur: Controleur, tekst: str, invoer: str) -> None:
    """Elke bevinding wijst precies aan wat er staat, en elke wijziging wat zij vervangt."""
    bericht = _lees(tekst, invoer)
    rapport = controleur.controleer(bericht)
    bevindingen = rapport.bevindingen
    assert rapport.tekst == tekst
    assert [(b.begin, b.eind) for b in bevindingen] == sorted(
        (b.begin, b.eind) for b in bevindingen
    )
    for b in bevindingen:
        assert rapport.tekst[b.begin : b.eind] == b.tekst
        assert b.tekst.strip()
        assert b.gelezen
        assert b.zin_begin <= b.begin < b.eind <= b.zin_eind
        assert (b.regelnummer, b.kolom) == bericht.regel_en_kolom(b.begin)
        for suggestie in b.suggesties:
            for w in suggestie.wijzigingen:
                assert tekst[w.begin : w.eind] == w.oud
            for vorige, volgende in pairwise(suggestie.wijzigingen):
                assert vorige.eind <= volgende.begin


@settings(rustig, max_examples=40)
@given(tekst=teksten, invoer=invoersoorten)
@example(
    tekst="Neem uw pas, uw foto, uw kaart en uw brief mee.&nbsp;\nDat is alles.", invoer="tekst"
)
@example(
    tekst="Graag ontvangen wij uw naam, uw adres, een kopie van uw pas en een recente foto.&nbsp;\n"
    "Wij verzoeken u het formulier te retourneren.",
    invoer="tekst",
)
def test_een_wijziging_raakt_geen_opmaak_velden_of_feiten(
    controleur: Controleur, tekst: str, invoer: str
) -> None:
    """Tags, entiteiten, plaatshouders, bedragen, datums en adressen blijven heel."""
    bericht = _lees(tekst, invoer)
    for b in controleur.controleer(bericht).bevindingen:
        for suggestie in b.suggesties:
            nieuw = tekst
            for w in reversed(suggestie.wijzigingen):
                nieuw = nieuw[: w.begin] + w.nieuw + nieuw[w.eind :]
            for stuk in ONAANTASTBAAR:
                assert nieuw.count(stuk) == tekst.count(stuk), (suggestie, stuk)


# Voorbeelden met de hand


def test_bouw_leestekst() -> None:
    """Delen worden met een spatie verbonden; vervangingen lezen als iets anders."""
    bron = "Uw <b>aan\u00advraag</b>\n  is {{x}}."
    delen = [(0, 19), (22, len(bron))]
    vervangingen = [
        Vervanging(3, 6, "", opmaak=True),
        Vervanging(9, 10, ""),
        Vervanging(15, 19, "", opmaak=True),
        Vervanging(25, 30, "Jansen", bescherming=Bescherming.PLAATSHOUDER),
    ]
    tekst, segmenten, beschermd = bouw_leestekst(bron, delen, vervangingen)
    assert tekst == "Uw aanvraag is Jansen."
    assert segmenten == (
        Segment(0, 3, 0, 3),
        Segment(3, 3, 3, 6, vast=True, opmaak=True),
        Segment(3, 6, 6, 9),
        Segment(6, 6, 9, 10, vast=True),
        Segment(6, 11, 10, 15),
        Segment(11, 11, 15, 19, vast=True, opmaak=True),
        Segment(11, 12, 19, 22, vast=True),
        Segment(12, 15, 22, 25),
        Segment(15, 21, 25, 30, vast=True),
        Segment(21, 22, 30, 31),
    )
    assert beschermd == (Beschermd(15, 21, Bescherming.PLAATSHOUDER, "{{x}}"),)


def _blok(tekst: str, invoer: str = "markdown") -> tuple[str, Blok]:
    (blok,) = lees_tekst(tekst, invoer).blokken
    return tekst, blok


@pytest.mark.parametrize(
    ("bron", "gelezen", "stuk"),
    [
        ("Wij **sturen** u een brief.", "sturen", "sturen"),
        ("Wij **sturen** u een brief.", "Wij sturen u", "Wij **sturen** u"),
        ("Een <b>lange</b> brief komt.", "lange brief", "lange</b> brief"),
        ("Kijk op [onze site](https://x.nl) nu.", "onze site", "onze site"),
        ("Jan &amp; Piet komen langs.", "& P", "&amp; P"),
        ("Jan &amp; Piet komen langs.", "&", "&amp;"),
        ("Het cafe\u0301 is vandaag open.", "café", "cafe\u0301"),
        ("Uw aan\u00advraag is klaar.", "aanvraag", "aan\u00advraag"),
        ("Uw aan\u00advraag is klaar.", "vraag", "vraag"),
        ("Uw\u00a0aanvraag is klaar.", "Uw aanvraag", "Uw\u00a0aanvraag"),
        ("Dit is voor {{naam}} van ons.", "voor Jan", "voor {{naam}}"),
        ("Dit is voor {{naam}} van ons.", "n", "{{naam}}"),
        ("Wij komen morgen en dan is het\r\n  klaar.", "het klaar", "het\r\n  klaar"),
        ("Fijn 👩‍👧 dat u komt.", "dat", "dat"),
        ("Fijn 😀 dat u komt.", "😀", "😀"),
    ],
)
def test_bron(bron: str, gelezen: str, stuk: str) -> None:
    """De plek in de bron begint en eindigt op het woord zelf, met de opmaak ertussen erbij."""
    tekst, blok = _blok(bron)
    lees = blok.tekst.index(gelezen) if gelezen != "n" else blok.tekst.index("Jansen") + 2
    begin, eind = blok.bron(lees, lees + len(gelezen))
    assert tekst[begin:eind] == stuk


def test_bron_aan_de_rand() -> None:
    """Achter het laatste teken ligt alleen nog het einde van het blok."""
    tekst, blok = _blok("  Wij **komen.**  ")
    assert blok.tekst == "Wij komen."
    assert blok.bron(0, 10) == (2, tekst.index(".") + 1)
    assert blok.bron(10, 10) == (16, 16)
    assert (blok.begin, blok.eind) == (2, 16)


@pytest.mark.parametrize(
    ("bron", "getoond"),
    [
        ("Dit  is voor {{naam}} \t van ons.", "Dit is voor {{naam}} van ons."),
        ("Jan &amp; <b>Piet</b> zien ${x}.", "Jan & Piet zien ${x}."),
        ("Uw aan\u00advraag\u00a0is **klaar**.", "Uw aanvraag is klaar."),
        ("Neem `code 12` en {a}{b} mee.", "Neem `code 12` en {a}{b} mee."),
    ],
)
def test_toon(bron: str, getoond: str) -> None:
    """Een lezer ziet geen tags, gewone spaties, en plaatshouders zoals zij er staan."""
    (*_, blok) = lees_tekst(f"Dit is een zin.\n\n{bron}", "markdown").blokken
    assert blok.toon(0, len(blok.tekst)) == getoond


def test_toon_van_een_stuk() -> None:
    """Een stuk dat een plaatshouder raakt, toont hem helemaal; erbuiten staat hij er niet."""
    _, blok = _blok("Dit is voor {{naam}} van ons.")
    assert blok.toon(0, 12) == "Dit is voor"
    assert blok.toon(7, 14) == "voor {{naam}}"
    assert blok.toon(12, 18) == "{{naam}}"
    assert blok.toon(14, 22) == "{{naam}} van"


def test_raakt_opmaak() -> None:
    """Een tag ligt binnen een stuk als hij er een teken van deelt, niet als hij ertegenaan ligt."""
    tekst, blok = _blok("Een <b>lange</b> brief.")
    begin, eind = tekst.index("lange"), tekst.index("</b>")
    assert not blok.raakt_opmaak(begin, eind)
    assert blok.raakt_opmaak(begin, eind + 1)
    assert blok.raakt_opmaak(begin - 1, eind)
    assert not blok.raakt_opmaak(0, 4)


@pytest.mark.parametrize(
    ("tekst", "plekken"),
    [
        ("een\ntwee", {0: (1, 1), 3: (1, 4), 4: (2, 1), 8: (2, 5)}),
        ("een\r\ntwee", {3: (1, 4), 4: (1, 5), 5: (2, 1)}),
        ("een\rtwee\r\n\rdrie", {4: (2, 1), 10: (3, 1), 11: (4, 1)}),
        ("😀 een\n\n👩‍👧 twee", {2: (1, 3), 7: (3, 1), 11: (3, 5)}),
    ],
)
def test_regel_en_kolom(tekst: str, plekken: dict[int, tuple[int, int]]) -> None:
    """Regels en kolommen tellen vanaf 1, in codepunten; CR en LF samen zijn één einde."""
    bericht = Bericht(tekst, ())
    assert {plek: bericht.regel_en_kolom(plek) for plek in plekken} == plekken


def test_een_bericht_weet_wat_het_is() -> None:
    """Een bericht houdt de bron, de naam, de invoer en de codering vast."""
    bericht = lees_tekst("Beste Jan,\r\nTot dan!", "markdown", naam="a.md", codering="cp1252")
    assert (bericht.tekst, bericht.naam) == ("Beste Jan,\r\nTot dan!", "a.md")
    assert (bericht.invoer, bericht.codering, bericht.is_mail) == ("markdown", "cp1252", True)
    assert [(blok.onderdeel, blok.soort) for blok in bericht.blokken] == [
        (Onderdeel.AANHEF, Bloksoort.OVERIG),
        (Onderdeel.TEKST, Bloksoort.ALINEA),
    ]


def test_bevindingen_in_een_mail_vol_opmaak(controleur: Controleur) -> None:
    """Het moeilijke woord wordt gevonden en staat op zijn plek, door alle opmaak heen."""
    tekst = (
        "Beste {{naam}},\r\n\r\n"
        "😀 Wij **verzoeken** u het ge\u00advraagde formulier &amp; de pas te\r\n"
        "retour\u00adneren vóór 3\u00a0mei.\r\n\r\n> Derhalve citeren wij.\r\n"
    )
    rapport = controleur.controleer(tekst, invoer="markdown")
    gevonden = {
        (b.tekst, b.gelezen, b.regelnummer, b.kolom)
        for b in rapport.bevindingen
        if b.regel == "moeilijk-woord"
    }
    assert gevonden == {
        ("verzoeken", "verzoeken", 3, 9),
        ("retour\u00adneren", "retourneren", 4, 1),
    }
