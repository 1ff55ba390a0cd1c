"""HTML lezen en herschrijven: regels zoals een lezer ze ziet, en elke tag op zijn plaats."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from b1check import Controleur
from b1check.bericht import Bloksoort, Onderdeel
from b1check.invoer import lees_tekst

_TAG = re.compile(r"<[^<>]+>")
_LIJSTTAGS = frozenset(("<ul>", "</ul>", "<li>", "</li>"))


def blokken(bron: str) -> list[tuple[str, str]]:
    """Geef van elk blok het onderdeel en wat een lezer leest."""
    return [(str(blok.onderdeel), blok.tekst) for blok in lees_tekst(bron, "html").blokken]


def zinnen(bron: str) -> list[str]:
    """Geef wat een lezer leest, per blok."""
    return [tekst for _, tekst in blokken(bron)]


@pytest.mark.parametrize(
    ("bron", "gelezen"),
    [
        ("<p>Wij bellen u.</p><p>Tot dan.</p>", ["Wij bellen u.", "Tot dan."]),
        ("Wij bellen u.<br><br>Tot dan.", ["Wij bellen u.", "Tot dan."]),
        ("Wij bellen u.<br />\n<br />Tot dan.", ["Wij bellen u.", "Tot dan."]),
        ("<p>Wij bellen u\n   over uw\tbrief.</p>", ["Wij bellen u over uw brief."]),
        ("<p>Wij <b>bellen</b> <i>u</i> op.</p>", ["Wij bellen u op."]),
        ("<p>Wij <b> bellen </b> u op.</p>", ["Wij bellen u op."]),
        ("<p>Caf&eacute; &amp; bar &#8364; 5 is dicht.</p>", ["Café & bar € 5 is dicht."]),
        ("<p>Wij&nbsp;bellen&nbsp;u vandaag.</p>", ["Wij bellen u vandaag."]),
        ("<style>p{color:red}</style><p>Wij bellen u.</p>", ["Wij bellen u."]),
        ("<head><title>Mail</title></head><body>Wij bellen u.</body>", ["Wij bellen u."]),
        ("<script>var a = '<p>nee</p>';</script><p>Wij bellen u.</p>", ["Wij bellen u."]),
        ("<!--[if mso]><p>Outlook</p><![endif]--><p>Wij bellen u.</p>", ["Wij bellen u."]),
        ("<p>Wij bellen u.<!-- intern: niet vergeten --></p>", ["Wij bellen u."]),
        (
            "<table><tr><td><table><tr><td><p>Wij bellen u.</p></td></tr></table></td>"
            "<td>U hoort morgen meer.</td></tr></table>",
            ["Wij bellen u.", "U hoort morgen meer."],
        ),
        (
            '<p class=MsoNormal>Wij bellen u.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p>'
            "</p><p class=MsoNormal>Tot dan.<o:p></o:p></p>",
            ["Wij bellen u.", "Tot dan."],
        ),
        ("<ul><li>een pas<li>een brief</ul>", ["een pas", "een brief"]),
        ("<p>Een alinea die open blijft.<p>En nog een alinea.", ["Een alinea die open blijft.",
                                                                 "En nog een alinea."]),
        ('<div style="display:none">Snel lezen!</div><p>Wij bellen u.</p>', ["Wij bellen u."]),
        ("<p hidden>Nee.</p><p>Wij bellen u.</p>", ["Wij bellen u."]),
        ("<p style='mso-hide: all'>Nee, <b>niet</b> lezen.</p>Wij bellen u.", ["Wij bellen u."]),
        ("<td>&euro; 29,95 per maand</td>", ["€ 29,95 per maand"]),
        ("<p>Beste Jan, &eacute;&eacute;n brief komt morgen.</p>", ["Beste Jan,",
                                                                    "één brief komt morgen."]),
        ("<p>Wij bellen u <a href='x' title='a > b'>morgen</a>.</p>", ["Wij bellen u morgen."]),
        ("<p>Wij bellen u.</p><![<!", ["Wij bellen u.", "<![<!"]),
        ("<h2>Kop</h2>Wij bellen u.\n\nTot\ndan.", ["Kop", "Wij bellen u.", "Tot dan."]),
        ("<p>Wij bellen u.\n\nTot dan.</p>", ["Wij bellen u. Tot dan."]),
        ("<p>Als 3 < 4 is, bellen wij u.</p>", ["Als 3 < 4 is, bellen wij u."]),
        ("<p>Beste <<naam>>, wij bellen u.</p>", ["Beste Jansen,", "wij bellen u."]),
    ],
)  # fmt: skip
def test_een_lezer_leest(bron: str, gelezen: list[str]) -> None:
    """Bloktags en lege regels scheiden; tags, commentaar en code leest niemand."""
    assert zinnen(bron) == gelezen


def test_soorten_blokken() -> None:
    """Koppen en lijstitems komen uit de tags."""
    bron = "<h2>Zo betaalt u</h2><p>Dit kan op twee manieren:</p><ol><li>met iDEAL</li></ol>"
    soorten = [(b.soort, b.merkteken) for b in lees_tekst(bron, "html").blokken]
    assert soorten == [(Bloksoort.KOP, ""), (Bloksoort.ALINEA, ""), (Bloksoort.LIJSTITEM, "-")]


WORDLIJST = (
    "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
    "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>{}"
    "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span>"
    "<![endif]>een geldige pas<o:p></o:p></p>"
)


@pytest.mark.parametrize("teken", ["·", "o", "§", "1.", "-"])
def test_lijst_van_word(teken: str) -> None:
    """Een lijst van Word is een alinea met een los teken ervoor."""
    (blok,) = lees_tekst(f"<p>Neem mee:</p>{WORDLIJST.format(teken)}", "html").blokken[1:]
    assert (blok.soort, blok.tekst) == (Bloksoort.LIJSTITEM, "een geldige pas")


@pytest.mark.parametrize(
    "knop",
    [
        "<a href='x' style='padding:12px;background:#05a'>Ga nu naar uw account!</a>",
        "<a class='btn btn-primary' href='x'>Ga nu naar uw account!</a>",
        "<a role='button' href='x'><span>Ga nu naar uw account!</span></a>",
        "<a href='x'><button type='button'>Ga nu naar uw account!</button></a>",
        "<table><tr><td bgcolor='#0055aa'><a href='x'>Ga nu naar uw account!</a></td></tr></table>",
    ],
)
def test_een_knop_is_geen_zin(knop: str) -> None:
    """De tekst op een knop is geen zin; dezelfde link in een zin wel."""
    _, blok, _ = lees_tekst(f"<p>Wij bellen u.</p>{knop}<p>Tot dan.</p>", "html").blokken
    assert (blok.soort, blok.tekst) == (Bloksoort.OVERIG, "Ga nu naar uw account!")
    zin = f"<p>Wij bellen u. {knop} Tot dan.</p>"
    if "<button" not in knop and "<table" not in knop:
        (blok,) = lees_tekst(zin, "html").blokken
        assert blok.soort == Bloksoort.ALINEA


@pytest.mark.parametrize(
    ("regel", "soort"),
    [
        ("U kunt de rekening nu betalen", Bloksoort.ALINEA),
        ("Meer bijzonderheden kunt u vinden op {{site}}", Bloksoort.ALINEA),
        ("Wij helpen u graag verder", Bloksoort.ALINEA),
        ("Wat u kunt doen", Bloksoort.KOP),
        ("Zo kunt u betalen", Bloksoort.KOP),
        ("Hoe kunt u bezwaar maken", Bloksoort.KOP),
        ("Onze openingstijden", Bloksoort.KOP),
    ],
)
def test_een_zin_zonder_punt(regel: str, soort: Bloksoort) -> None:
    """Een hele zin in een alinea is een zin, ook zonder punt; een kop blijft een kop."""
    blokken = lees_tekst(f"<p>Wij bellen u.</p><p>{regel}</p><p>Tot dan.</p>", "html").blokken
    assert blokken[1].soort == soort


MAIL = """<html><body><p>Beste mevrouw Jansen,<br><br>Wij bellen u morgen over uw vraag.</p>
<p>Met vriendelijke groet,<br>Jan de Vries</p>
<div class="gmail_quote"><div class="gmail_attr">Op ma 3 mei schreef Els:</div>
<blockquote>Indien u het formulier niet retourneert, kunt u niet meedoen.</blockquote></div>
</body></html>"""


def test_delen_van_een_mail() -> None:
    """Aanhef, afsluiting, handtekening en citaat staan niet bij de tekst."""
    assert blokken(MAIL) == [
        ("aanhef", "Beste mevrouw Jansen,"),
        ("tekst", "Wij bellen u morgen over uw vraag."),
        ("afsluiting", "Met vriendelijke groet,"),
        ("handtekening", "Jan de Vries"),
        ("citaat", "Op ma 3 mei schreef Els:"),
        ("citaat", "Indien u het formulier niet retourneert, kunt u niet meedoen."),
    ]


@pytest.mark.parametrize(
    ("begin", "deel"),
    [
        ('<blockquote type="cite">', Onderdeel.CITAAT),
        ('<div id="divRplyFwdMsg">', Onderdeel.CITAAT),
        ('<div id="appendonsend">', Onderdeel.CITAAT),
        ('<div class="moz-cite-prefix">', Onderdeel.CITAAT),
        ('<div class="yahoo_quoted">', Onderdeel.CITAAT),
        ('<div class="gmail_signature" data-smartmail="gmail_signature">', Onderdeel.HANDTEKENING),
        ('<div class="moz-signature">', Onderdeel.HANDTEKENING),
    ],
)
def test_opmaak_van_mailprogramma_s(begin: str, deel: Onderdeel) -> None:
    """Wat een mailprogramma zelf als citaat of handtekening markeert, is dat ook."""
    tag = begin[1:].split(maxsplit=1)[0].rstrip(">")
    bericht = lees_tekst(f"<p>Wij bellen u.</p>{begin}Oude tekst van gisteren.</{tag}>", "html")
    assert [blok.onderdeel for blok in bericht.blokken] == [Onderdeel.TEKST, deel]


STUKKEN = [
    "<p>", "</p>", "<br>", "<b>", "</b>", "<table><tr><td>", "</td></tr></table>", "<li>", "<ul>",
    "</ul>", "&euml;", "&nbsp;", "&amp;", "<!-- nee -->", "<", ">", "{{naam}}", "${x}", "<<veld>>",
    "<style>a{}</style>", "\n", "  ", "Indien u verhuist, ", "dient u dit te melden. ", "Wij ",
    "verzoeken u € 5 te voldoen. ", "Geachte heer,", "Met vriendelijke groet,", "<a href='x'>",
    "</a>", "<h2>", "</h2>", "Neem een geldig paspoort, een recente pasfoto en een kopie van uw "
    "diploma van de opleiding mee. ",
]  # fmt: skip
htmlteksten = st.lists(st.sampled_from(STUKKEN), min_size=1, max_size=25).map("".join)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(bron=htmlteksten)
def test_plaatsen_en_tags_blijven(controleur: Controleur, bron: str) -> None:
    """De wet van de plaatsen geldt, en herschrijven houdt elke tag, entiteit en plaatshouder."""
    if not bron.strip():
        return
    rapport = controleur.controleer(bron, invoer="html")
    for b in rapport.bevindingen:
        assert bron[b.begin : b.eind] == b.tekst
        assert b.tekst.strip()
        assert "&nbsp;" not in b.gelezen
    nieuw = controleur.herschrijf(bron, tot="vragen", invoer="html").tekst
    assert _tags(nieuw) == _tags(bron)
    for stuk in ("{{naam}}", "${x}", "<<veld>>", "&nbsp;", "€ 5"):
        assert nieuw.count(stuk) == bron.count(stuk)


def _tags(tekst: str) -> list[str]:
    return sorted(tag for tag in _TAG.findall(tekst) if tag not in _LIJSTTAGS)


def test_herschrijven_ontsnapt_en_maakt_lijsten(controleur: Controleur) -> None:
    """Een lijst wordt <ul><li>, en wat er staat blijft ontsnapt."""
    bron = (
        "<p>Neem een geldig identiteitsbewijs, een recente pasfoto, een kopie van uw diploma en "
        "een bewijs van betaling mee. Indien u 3 &lt; 4 leest, belt u ons.</p>"
    )
    assert controleur.herschrijf(bron, tot="vragen", invoer="html").tekst == (
        "<p>Neem het volgende mee:\n<ul>\n<li>een geldig identiteitsbewijs</li>\n"
        "<li>een recente pasfoto</li>\n<li>een kopie van uw diploma</li>\n"
        "<li>een bewijs van betaling</li>\n</ul>\n"
        "Als u 3 &lt; 4 leest, belt u ons.</p>"
    )


@pytest.mark.parametrize(
    "teken", ["&shy;", "&#173;", "&zwnj;", "&#8203;", "&#847;", "\u00ad", "&lrm;"]
)
def test_onzichtbare_tekens_lezen_als_niets(teken: str) -> None:
    """Een afbreekteken in een woord staat er voor de lezer niet."""
    assert zinnen(f"<p>De ge{teken}gevens staan klaar.</p>") == ["De gegevens staan klaar."]
