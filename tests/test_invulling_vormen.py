"""Alternatieven invullen met een eigen lijst: vorm, hulpwerkwoord, plaats en volgorde."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst
from b1check.invulling import maak_voorstellen
from b1check.invulling.zoeken import zoek_treffers
from b1check.vondsten import Voorstel
from b1check.woordenboek import lees_woordenboek

KOP = "woord\tsoort\tlidwoord\talternatieven\tveiligheid\tcontext"
Zoeker = Callable[[str, str], list[tuple[Voorstel, ...]]]


@pytest.fixture
def zoeker(tmp_path: Path) -> Zoeker:
    """Geef per treffer in een zin de voorstellen, met deze rijen als lijst."""

    def zoek(rijen: str, zin: str) -> list[tuple[Voorstel, ...]]:
        pad = tmp_path / f"lijst{len(list(tmp_path.iterdir()))}.tsv"
        pad.write_text(f"{KOP}\n{rijen}\n", encoding="utf-8")
        document = laad_taalmodel().ontleed(lees_tekst(zin))
        boek = lees_woordenboek((pad,))
        return [
            maak_voorstellen(een, treffer)
            for een in document.zinnen
            for treffer in zoek_treffers(een, boek, "nl")
        ]

    return zoek


def pas_toe(zin: str, voorstel: Voorstel) -> str:
    """Geef de zin met het voorstel erin; zonder bewerkingen blijft zij gelijk."""
    for bewerking in reversed(voorstel.bewerkingen):
        zin = zin[: bewerking.begin] + bewerking.nieuw + zin[bewerking.eind :]
    return zin


EFFECTIEF = "effectief\tbn\t\tnuttig\tvragen\t"
STRUCTUREEL = "structureel\tbn\t\tsteeds|blijvend\tvragen\t"
VOORNOEMD = "voornoemd\tbn\t\tdeze\tvragen\t"
VOORGENOMEN = "voorgenomen\tbn\t\tgepland\tvragen\t"
IN_BEZWAAR = "in bezwaar ^komen\tww\t\tbezwaar ^maken\tvragen\t"
UITROLLEN = "uitrollen\tww\t\tinvoeren\tvragen\t"
ONTVANGEN = "ontvangen\tww\t\tkrijgen\tvragen\t"
INFORMEREN = "informeren\tww\t\tvertellen\tvragen\t"
KOMEN_TE = "^komen te vervallen\tww\t\tstoppen\tvragen\t"
ASSISTENTIE = "assistentie\tzn\tde\tde hulp|de dienst\tvragen\t"

INGEVULD = [
    # Trappen van vergelijking gaan mee.
    (EFFECTIEF, "Dit is een effectievere manier.", "Dit is een nuttigere manier."),
    (EFFECTIEF, "Dat werkt effectiever.", "Dat werkt nuttiger."),
    (EFFECTIEF, "Dit is de effectiefste manier.", "Dit is de nuttigste manier."),
    # Een aanwijzend woord komt in plaats van het lidwoord.
    (VOORNOEMD, "De voornoemde brief ligt klaar.", "Deze brief ligt klaar."),
    (VOORNOEMD, "Het voornoemde bedrag is betaald.", "Dit bedrag is betaald."),
    (VOORNOEMD, "U hebt voornoemde vraag beantwoord.", "U hebt deze vraag beantwoord."),
    # Een woord dat zelf geen -e krijgt geeft haar wel aan het alternatief, als die er hoort.
    (VOORGENOMEN, "Dit is een voorgenomen besluit.", "Dit is een gepland besluit."),
    (VOORGENOMEN, "Uw voorgenomen besluit is goed.", "Uw geplande besluit is goed."),
    (VOORGENOMEN, "De voorgenomen reizen gaan door.", "De geplande reizen gaan door."),
    # Een deelwoord telt ook als de ontleder er een ander woord in ziet.
    (UITROLLEN, "Het systeem wordt uitgerold.", "Het systeem wordt ingevoerd."),
    # "ontvangen" is hier de persoonsvorm, geen deelwoord.
    (ONTVANGEN, "De leden ontvangen een brief.", "De leden krijgen een brief."),
]

NIET_INGEVULD = [
    # Een bijwoord kan niet voor een naamwoord staan, en krijgt er geen -e.
    (STRUCTUREEL, "Dit is een structureel probleem.", "steeds"),
    (STRUCTUREEL, "Dat zijn structurele problemen.", "steeds"),
    # Het hulpwerkwoord hoort bij het nieuwe werkwoord, ook in een groep.
    (IN_BEZWAAR, "Hij is in bezwaar gekomen.", "bezwaar maken"),
    # "De brief is gekregen" en "u wordt verteld" zegt niemand.
    (ONTVANGEN, "De brief is door ons ontvangen.", "krijgen"),
    (INFORMEREN, "U wordt geïnformeerd.", "vertellen"),
    # Na "is komen te" staat een infinitief die een deelwoord had moeten worden.
    (KOMEN_TE, "De regeling is komen te vervallen.", "stoppen"),
    # "Hulp" heeft geen meervoud, en "een hulp" is iemand.
    (ASSISTENTIE, "De assistenties zijn geregeld.", "hulp"),
]


@pytest.mark.parametrize(("rij", "zin", "goed"), INGEVULD)
def test_alternatief_in_de_goede_vorm(zoeker: Zoeker, rij: str, zin: str, goed: str) -> None:
    """Het alternatief neemt de vorm over van het woord dat er stond."""
    (voorstellen,) = zoeker(rij, zin)
    assert pas_toe(zin, voorstellen[0]) == goed


@pytest.mark.parametrize(("rij", "zin", "idee"), NIET_INGEVULD)
def test_wat_niet_past_blijft_een_idee(zoeker: Zoeker, rij: str, zin: str, idee: str) -> None:
    """Wat geen goede zin geeft wordt wel genoemd, maar niet ingevuld."""
    (voorstellen,) = zoeker(rij, zin)
    (voorstel,) = (v for v in voorstellen if v.vervanging == idee)
    assert voorstel.bewerkingen == ()


def test_wat_past_gaat_voor(zoeker: Zoeker) -> None:
    """Een alternatief dat op de plaats past staat voor een dat alleen een idee is."""
    (voorstellen,) = zoeker(STRUCTUREEL, "Dit is een structureel probleem.")
    assert [v.vervanging for v in voorstellen] == ["blijvend", "steeds"]


def test_zonder_verschil_telt_de_lijst(zoeker: Zoeker) -> None:
    """Passen ze allemaal, dan blijft de volgorde van de lijst."""
    (voorstellen,) = zoeker(STRUCTUREEL, "Dat gebeurt structureel.")
    assert [v.vervanging for v in voorstellen] == ["steeds", "blijvend"]


def test_een_andere_betekenis_komt_erachter(zoeker: Zoeker) -> None:
    """Past er meer dan één rij, dan staan ook de alternatieven van de andere erbij."""
    rijen = "vermogen\tzn\thet\thet bezit\tvragen\tzin:euro\nvermogen\tzn\thet\tde kracht\tvragen\t"
    (voorstellen,) = zoeker(rijen, "Uw vermogen is duizend euro.")
    assert [v.vervanging for v in voorstellen] == ["bezit", "kracht"]


def test_wat_er_staat_gaat_voor_een_andere_vorm(zoeker: Zoeker) -> None:
    """'Middelen' is eerst het meervoud 'middelen', en pas daarna een vorm van 'middel'."""
    rijen = "middel\tzn\thet\tde manier\tvragen\t\nmiddelen\tzn\tmv\tmv:spullen\tvragen\t"
    (voorstellen,) = zoeker(rijen, "Wij gebruiken andere middelen.")
    assert voorstellen[0].vervanging == "spullen"


@pytest.mark.parametrize(
    ("rij", "zin"),
    [
        # Een half woord, een naam, en een vorm die ook van een gewoon werkwoord is.
        ("inzet\tzn\tde\thet werk\tvragen\t", "De inzet- en werktijden zijn bekend."),
        ("verordening\tzn\tde\tde regel\tvragen\t", "U leest de Verordening op het water."),
        ("gelukken\tww\t\tlukken\tveilig\t", "De betaling is gelukt."),
        # De vaste woorden staan niet allemaal in de zin.
        ("zorg ^dragen voor\tww\t\t^zorgen voor\tveilig\t", "U draagt vandaag een jas."),
    ],
)
def test_geen_treffer(zoeker: Zoeker, rij: str, zin: str) -> None:
    """Hier staat het woord van de lijst niet."""
    assert zoeker(rij, zin) == []


@pytest.mark.parametrize(
    ("zin", "vorm"),
    [
        ("Hij acht dat te laag.", "vindt"),
        ("U acht dat te laag.", "vindt"),
        ("Ik acht dat te laag.", "vind"),
        ("Zij licht haar keuze toe.", "legt … uit"),
        ("Licht uw keuze toe.", "Leg … uit"),
    ],
)
def test_een_stam_op_t_volgt_het_onderwerp(zoeker: Zoeker, zin: str, vorm: str) -> None:
    """'acht' is de stam én de vorm met -t: het onderwerp zegt welke van de twee."""
    rijen = "achten\tww\t\tvinden\tveilig\t\ntoelichten\tww\t\tuitleggen\tveilig\t"
    [voorstellen] = zoeker(rijen, zin)
    assert voorstellen[0].vervanging == vorm
