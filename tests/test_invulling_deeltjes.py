"""Losse deeltjes, een nieuw voorzetsel en een andere betekenis: alleen invullen wat zeker klopt."""

from __future__ import annotations

import pytest

from b1check import Controleur

INGEVULD = [
    # Een persoonsvorm met haar losse deel achter zich staat nooit in een bijzin.
    ("Maar overdag keerden de klachten vaak terug.", "Maar overdag kwamen de klachten vaak terug."),
    ("En dan zenden we het boek in op uw naam.", "En dan sturen we het boek in op uw naam."),
    ("Elk jaar nemen de kosten toe.", "Elk jaar stijgen de kosten."),
    ("Omdat de vraag toeneemt, duurt het lang.", "Omdat de vraag stijgt, duurt het lang."),
    # Een woord in de zin weegt zwaarder dan dat er een voorwerp is.
    ("De rechter legt een boete op.", "De rechter geeft een boete."),
    ("Wij besteden dit bedrag in mei.", "Wij geven dit bedrag in mei uit."),
    ("De vergadering vindt plaats in het stadhuis.", "De vergadering is in het stadhuis."),
    ("De betaling vindt plaats in mei.", "De betaling gebeurt in mei."),
]

BLIJFT = [
    # Tussen het losse deel en het werkwoord staat meer dan 'te'.
    "Zonder zich erg in te moeten spannen wint hij.",
    "De groep dreigt zich af te zullen splitsen.",
    # 'Er' hoort niet bij een bepaald onderwerp: "Er worden de gegevens gecontroleerd".
    "Er vindt soms een keuring van de ketel plaats.",
]

# De zin, en wat b1check bij het moeilijke woord laat zien.
MET_VOORZETSEL = [
    ("De storm veroorzaakt veel schade.", "zorgt … voor"),
    ("De regeling omvat drie delen.", "bestaat … uit"),
    ("Wij waarborgen de rust in de wijk.", "zorgen … voor"),
]

ZONDER_VOORZETSEL = [
    "De storm veroorzaakt geen schade.",
    "Welke schade veroorzaakt de storm?",
    "De schade wordt door de storm veroorzaakt.",
    "De schade die de storm veroorzaakt, is groot.",
]


@pytest.mark.parametrize(("fout", "goed"), INGEVULD)
def test_ingevuld(controleur: Controleur, fout: str, goed: str) -> None:
    """Het werkwoord en zijn losse deel staan op de goede plaats."""
    assert controleur.herschrijf(fout).tekst == goed


@pytest.mark.parametrize("zin", BLIJFT)
def test_blijft_zoals_het_is(controleur: Controleur, zin: str) -> None:
    """Wat geen goed Nederlands zou worden, blijft staan."""
    assert controleur.herschrijf(zin, tot="vragen").tekst == zin


@pytest.mark.parametrize(("zin", "vervanging"), MET_VOORZETSEL)
def test_voorzetsel_komt_voor_het_voorwerp(
    controleur: Controleur, zin: str, vervanging: str
) -> None:
    """Een alternatief met een voorzetsel is in te vullen als het voorwerp aaneen staat."""
    rapport = controleur.controleer(zin)
    eerste = [b.suggesties[0] for b in rapport.bevindingen if b.regel == "moeilijk-woord"]
    assert [s.vervanging for s in eerste if s.wijzigingen] == [vervanging]


@pytest.mark.parametrize("zin", ZONDER_VOORZETSEL)
def test_geen_voorzetsel_als_het_niet_past(controleur: Controleur, zin: str) -> None:
    """Bij 'geen', een vraagwoord, de lijdende vorm of een bijzin verandert er niets."""
    rapport = controleur.controleer(zin)
    nieuw = [w.nieuw for b in rapport.bevindingen for s in b.suggesties for w in s.wijzigingen]
    assert not [tekst for tekst in nieuw if "voor" in tekst]


def test_een_andere_betekenis_vult_b1check_niet_in(controleur: Controleur) -> None:
    """'Opleggen' bij een plicht is iets anders dan bij een boete: dat kiest de schrijver."""
    zin = "De wet legt u een plicht op."
    assert controleur.herschrijf(zin, tot="vragen").tekst == zin
