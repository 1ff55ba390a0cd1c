"""Woorden die op geen lijst staan: zeldzaam, of gewoon familie van een bekend woord."""

from __future__ import annotations

import pytest

from b1check import Controleur
from b1check.frequentie import hoort_bij_gewoon_woord, is_zeldzaam


@pytest.mark.parametrize(
    "woord", "warmere terugbellen schroefje prijzige betaalbaarheid zwemster omzichtig".split()
)
def test_familie_van_een_gewoon_woord(woord: str) -> None:
    """Een vorm of afleiding van een gewoon woord is geen vreemd woord."""
    assert hoort_bij_gewoon_woord(woord)
    assert not is_zeldzaam(woord, 3.0)


@pytest.mark.parametrize("woord", "lankmoedig wispelturig penibel hachelijk nopens".split())
def test_zeldzaam_woord(woord: str) -> None:
    """Een zeldzaam woord zonder gewone familie is moeilijk."""
    assert is_zeldzaam(woord, 2.6)


@pytest.mark.parametrize("woord", ["zwaluwstaart", "qwrtzk", "fiets", "A4", "klei-nood"])
def test_geen_zeldzaam_woord(woord: str) -> None:
    """Een samenstelling, een onbekende reeks letters of een code is geen zeldzaam woord."""
    assert not is_zeldzaam(woord, 2.6)


@pytest.mark.parametrize(
    ("zin", "moeilijk"),
    [
        ("Dat is een lankmoedige houding.", True),
        # Een ding met een zeldzame naam kent wie het heeft.
        ("Wij maken de dorpel vast.", False),
        # Een naam midden in de zin.
        ("U spreekt met de heer Hachelijk.", False),
        ("Wij bellen u morgen terug over de warmere trui.", False),
    ],
)
def test_zeldzaam_in_een_zin(controleur: Controleur, zin: str, moeilijk: bool) -> None:
    """De regel meldt zeldzame woorden, en zwijgt over namen, dingen en gewone familie."""
    gevonden = [b for b in controleur.controleer(zin).bevindingen if b.regel == "moeilijk-woord"]
    assert bool(gevonden) == moeilijk
