"""Van een naamwoord weer een werkwoord maken, in de vorm die de zin vraagt."""

from __future__ import annotations

import pytest

from b1check import Bevinding, Controleur, pas_toe


def vind(controleur: Controleur, zin: str) -> Bevinding:
    """Geef de ene bevinding van naamwoordstijl in een zin."""
    (gevonden,) = (b for b in controleur.controleer(zin).bevindingen if b.regel == "naamwoordstijl")
    return gevonden


INGEVULD = [
    # Wat na 'van' komt wordt het onderwerp; het deelwoord komt achteraan.
    (
        "De verlenging van het contract vindt plaats in mei.",
        "Het contract wordt in mei verlengd.",
    ),
    (
        "In mei vindt de verlenging van het contract plaats.",
        "In mei wordt het contract verlengd.",
    ),
    # Verleden tijd en meervoud gaan mee.
    (
        "De beoordeling van uw aanvraag vond vorige week plaats.",
        "Uw aanvraag werd vorige week beoordeeld.",
    ),
    (
        "De controle van de meters vindt plaats in mei.",
        "De meters worden in mei gecontroleerd.",
    ),
    # Wat vanzelf gaat blijft bedrijvend.
    (
        "Er is sprake van een toename van het aantal klachten.",
        "Het aantal klachten neemt toe.",
    ),
    # Het naamwoord is het voorwerp.
    ("De monteur verricht een controle van de ketel.", "De monteur controleert de ketel."),
    ("Wij voeren een controle van uw gegevens uit.", "Wij controleren uw gegevens."),
]


@pytest.mark.parametrize(("zin", "goed"), INGEVULD)
def test_zin_met_een_werkwoord(controleur: Controleur, zin: str, goed: str) -> None:
    """De eerste suggestie maakt de hele zin."""
    suggestie = vind(controleur, zin).suggesties[0]
    assert pas_toe(zin, [suggestie]) == goed


@pytest.mark.parametrize(
    ("zin", "ideeen"),
    [
        (
            "De verlenging van het contract vindt plaats in mei.",
            ["het contract wordt verlengd", "wij verlengen het contract", "verlengen"],
        ),
        # Voltooide tijd, een ontkenning en een ander leeg werkwoord blijven een idee.
        (
            "De beoordeling van uw aanvraag heeft plaatsgevonden.",
            ["uw aanvraag is beoordeeld", "wij beoordelen uw aanvraag", "beoordelen"],
        ),
        ("Er vindt geen verlenging van het contract plaats.", ["verlengen"]),
        (
            "Wij gaan over tot terugvordering van het bedrag.",
            ["het bedrag terugvragen", "terugvragen"],
        ),
    ],
)
def test_ideeen(controleur: Controleur, zin: str, ideeen: list[str]) -> None:
    """De ideeën staan in de vorm die de zin vraagt, met het kale werkwoord als laatste."""
    assert [s.vervanging for s in vind(controleur, zin).suggesties] == ideeen


@pytest.mark.parametrize(
    "zin",
    [
        # Een bijzin of een bijvoeglijk woord maakt het te onzeker.
        "De verlenging van het contract vindt plaats als u betaalt.",
        "Er is sprake van een sterke toename van het aantal klachten.",
    ],
)
def test_onzeker_blijft_een_idee(controleur: Controleur, zin: str) -> None:
    """Bij een ingewikkelde zin vult b1check niets in."""
    assert all(s.wijzigingen == () for s in vind(controleur, zin).suggesties)
