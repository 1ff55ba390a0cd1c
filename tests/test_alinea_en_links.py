"""Lange alinea's, mails zonder kopjes en links die niets zeggen."""

from __future__ import annotations

import pytest

from b1check import Controleur
from b1check.bericht import Bericht
from b1check.bevindingen import Bevinding
from b1check.invoer import lees_tekst

ZIN = "Onze monteur komt op vrijdag 13 november bij u langs om de meter te vervangen. "
GROET = "Met vriendelijke groet,\nSanne Bakker\n"


def vind(controleur: Controleur, regel: str, bron: str | Bericht) -> list[Bevinding]:
    """Geef de bevindingen van één regel, en controleer de wet van de plaatsen."""
    rapport = controleur.controleer(bron)
    for b in rapport.bevindingen:
        assert b.tekst
        assert rapport.tekst[b.begin : b.eind] == b.tekst
    return [b for b in rapport.bevindingen if b.regel == regel]


def mail(*alineas: str) -> str:
    """Maak een mail van deze alinea's."""
    return "\n\n".join(("Beste Kim,", *alineas, GROET))


@pytest.mark.parametrize(("aantal", "ernst"), [(5, []), (7, ["tip"]), (9, ["advies"])])
def test_lange_alinea(controleur: Controleur, aantal: int, ernst: list[str]) -> None:
    """Meer dan zes regels van 80 tekens is een tip, meer dan acht een advies."""
    gevonden = vind(controleur, "alinea", mail("Goed nieuws.", (ZIN * aantal).strip()))
    assert [b.ernst for b in gevonden] == ernst


def test_hard_afgebroken_regels_tellen_als_tekst(controleur: Controleur) -> None:
    """Hoe de schrijver de regels afbreekt, maakt niet uit."""
    smal = (ZIN * 3).strip().replace(" om ", "\nom ").replace(" bij ", "\nbij ")
    assert vind(controleur, "alinea", mail("Goed nieuws.", smal)) == []


def test_de_raad_noemt_waar_iets_nieuws_begint(controleur: Controleur) -> None:
    """Bij 'Verder' of 'Daarnaast' past een nieuwe alinea."""
    tekst = f"{ZIN * 4}Daarnaast krijgt u een brief. {ZIN * 3}"
    (gevonden,) = vind(controleur, "alinea", mail("Goed nieuws.", tekst.strip()))
    assert "Begin bij ‘Daarnaast krijgt u’ een nieuwe alinea." in gevonden.melding


def test_hele_mail_in_een_blok(controleur: Controleur) -> None:
    """Een mail van één alinea krijgt een tip, een korte mail niet."""
    (gevonden,) = vind(controleur, "alinea", mail((ZIN * 6).strip()))
    assert gevonden.melding.startswith("De hele mail is één alinea.")
    assert vind(controleur, "alinea", mail((ZIN * 3).strip())) == []


def test_kopjes(controleur: Controleur) -> None:
    """Vanaf drie alinea's en 200 woorden helpen kopjes; staan ze er, dan is het goed."""
    alinea = (ZIN * 4).strip()
    (gevonden,) = vind(controleur, "alinea", mail(alinea, alinea, alinea, alinea))
    assert "geen kopjes" in gevonden.melding
    assert vind(controleur, "alinea", mail(alinea, alinea)) == []
    met_kop = mail(alinea, "Wat moet u doen?", alinea, "Uw meter", alinea, alinea)
    assert vind(controleur, "alinea", met_kop) == []


HTML = "<p>Beste Kim,</p><p>Uw factuur staat klaar. {}</p><p>Groetjes,<br>Sanne</p>"
LANG = "https://www.winkel.example/klant/facturen/2026/download?id=482133"


@pytest.mark.parametrize(
    ("link", "gelezen"),
    [
        ('<a href="https://x.example">Klik hier</a>.', "Klik hier"),
        ('<a href="https://x.example"><b>hier</b></a> leest u meer.', "hier"),
        ('U kunt <a href="https://x.example">deze link</a> gebruiken.', "deze link"),
        ('<a class="knop" href="https://x.example">Lees meer &raquo;</a>', "Lees meer »"),
        (f'<a href="{LANG}">{LANG}</a>', LANG),
        ('<a href="https://x.example">Bekijk uw factuur</a>', ""),
        ('<a href="https://x.example">www.x.example</a>', ""),
        ('<a href="mailto:hulp@x.example">hulp@x.example</a>', ""),
        ('<a href="https://x.example"><img src="logo.png"></a>', ""),
        ('<a name="hier">hier</a> staat een anker.', ""),
    ],
)
def test_links_in_html(controleur: Controleur, link: str, gelezen: str) -> None:
    """De tekst van een link zegt waar hij heen gaat."""
    gevonden = vind(controleur, "linktekst", lees_tekst(HTML.format(link), "html"))
    assert [b.gelezen for b in gevonden] == ([gelezen] if gelezen else [])


@pytest.mark.parametrize(
    ("link", "gelezen"),
    [
        ("[Klik hier](https://x.example) voor uw factuur.", "Klik hier"),
        ("Uw factuur staat [hier](https://x.example/a_(b)).", "hier"),
        (f"[{LANG}]({LANG})", LANG),
        ("[Bekijk uw factuur](https://x.example)", ""),
        ("![hier](logo.png) is ons nieuwe logo.", ""),
    ],
)
def test_links_in_markdown(controleur: Controleur, link: str, gelezen: str) -> None:
    """Een link in Markdown telt net zo; een plaatje niet."""
    gevonden = vind(controleur, "linktekst", lees_tekst(mail(f"Goed nieuws. {link}"), "markdown"))
    assert [b.gelezen for b in gevonden] == ([gelezen] if gelezen else [])


@pytest.mark.parametrize(
    ("zin", "gelezen"),
    [
        ("Klik hier voor uw factuur.", "Klik hier"),
        ("U kunt betalen via onderstaande link.", "via onderstaande link"),
        ("U bekijkt hem door op onderstaande link te klikken.", "op onderstaande link te klikken"),
        ("Deze link werkt tot 1 mei.", ""),
        ("Klik op ‘Betalen’.", ""),
        ("Hier vindt u uw factuur.", ""),
    ],
)
def test_links_in_gewone_tekst(controleur: Controleur, zin: str, gelezen: str) -> None:
    """In gewone tekst is 'klik hier' een tip."""
    gevonden = vind(controleur, "linktekst", mail(zin))
    assert [(b.gelezen, b.ernst) for b in gevonden] == ([(gelezen, "tip")] if gelezen else [])


def test_een_fragment_krijgt_geen_mailregels(controleur: Controleur) -> None:
    """Een losse tekst heeft geen aanhef, onderwerp of alinea's van een mail."""
    tekst = f"Klik hier voor uw factuur. Heb je vragen? {ZIN * 9}"
    mailregels = ("aanhef", "afsluiting", "onderwerp", "alinea", "linktekst", "aanspreekvorm")
    rapport = controleur.controleer(tekst)
    assert [b.regel for b in rapport.bevindingen if b.regel in mailregels] == []
