"""De titel van een wet blijft heel, een rij met meer eisen wint, en meervoud wordt enkelvoud."""

from __future__ import annotations

import pytest

from b1check import Controleur


@pytest.mark.parametrize(
    "zin",
    [
        "Dit staat in de Wet verduidelijking voorschriften woonboten.",
        "U leest het in de Wet medezeggenschap cliënten zorginstellingen 2018.",
        "Dit staat in de Wet op de ondernemingsraden.",
        "Wij volgen het Besluit vergoeding voor buitengerechtelijke incassokosten.",
    ],
)
def test_de_titel_van_een_wet_blijft_heel(controleur: Controleur, zin: str) -> None:
    """In de naam van een wet of besluit verandert niets."""
    assert controleur.herschrijf(zin, tot="vragen").tekst == zin


def test_na_de_titel_leest_b1check_verder(controleur: Controleur) -> None:
    """Wat geen titel is verandert wel."""
    tekst = "De Verordening voorschriften ligplaatsen is veranderd, en de voorschriften zijn nieuw."
    nieuw = controleur.herschrijf(tekst, tot="vragen").tekst
    assert nieuw.startswith("De Verordening voorschriften ligplaatsen is veranderd")
    assert nieuw.endswith("de regels zijn nieuw.")
    assert "staan regels" in controleur.herschrijf("In de Wet staan voorschriften.").tekst


@pytest.mark.parametrize(
    ("zin", "beter"),
    [
        ("Wij zijn klaar met deze werkzaamheden.", "Wij zijn klaar met dit werk."),
        ("Wij voeren de geplande werkzaamheden uit.", "Wij doen het geplande werk."),
        ("Tijdens onze werkzaamheden is er lawaai.", "Tijdens ons werk is er lawaai."),
        ("Wij starten met dringende werkzaamheden.", "Wij starten met dringend werk."),
        ("U ziet de werkzaamheden die wij doen.", None),
        ("De werkzaamheden duren lang.", "Het werk duurt lang."),
    ],
)
def test_van_meervoud_naar_het(controleur: Controleur, zin: str, beter: str | None) -> None:
    """'De werkzaamheden' wordt 'het werk' als lidwoord en werkwoord dat toelaten."""
    assert controleur.herschrijf(zin).tekst == (beter or zin)


def test_een_rij_met_meer_eisen_gaat_voor(controleur: Controleur) -> None:
    """De gewone rij van 'instemming' is een idee, die met eisen past altijd."""
    zin = "Wij hebben de instemming van de raad nodig."
    assert controleur.herschrijf(zin).tekst == "Wij hebben de toestemming van de raad nodig."
