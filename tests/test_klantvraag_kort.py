"""Kleine vragen met een antwoord: wat er staat is beantwoord, wat er niet staat nooit."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from b1check import Controleur

PAREN = tomllib.loads(
    Path(__file__).with_name("klantvragen_kort.toml").read_text(encoding="utf-8")
)["paar"]
KLANT = "Beste mensen,\n\n{}\n\nGroet,\nAnna Vos\n"
ANTWOORD = "Beste mevrouw Vos,\n\n{}\n\nMet vriendelijke groet,\nPiet Bos\n"
# Bij + mag hooguit een enkele keer een tip staan; dat telt de tweede test.
NOOIT = {"+": "onbeantwoord", "-": "beantwoord", "?": "onbeantwoord"}
MINSTE_HERKEND = 0.9


def oordelen(controleur: Controleur, paar: dict[str, str]) -> list[str]:
    """Geef het oordeel over elke vraag van een klein paar."""
    antwoord = ANTWOORD.format(paar["antwoord"].strip())
    rapport = controleur.controleer(antwoord, KLANT.format(paar["klant"]))
    return [str(vraag.oordeel) for vraag in rapport.vragen]


@pytest.mark.parametrize("paar", PAREN, ids=range(len(PAREN)))
def test_kort_paar(controleur: Controleur, paar: dict[str, str]) -> None:
    """Elke vraag is gevonden, en geen oordeel is het tegendeel van wat er staat."""
    gegeven = oordelen(controleur, paar)
    assert len(gegeven) == len(paar["oordeel"])
    for oordeel, teken in zip(gegeven, paar["oordeel"], strict=True):
        assert oordeel != NOOIT[teken]


def test_een_kort_antwoord_is_bijna_altijd_herkend(controleur: Controleur) -> None:
    """Wat er staat, is in negen van de tien gevallen ook zonder tip herkend."""
    staat_er = [
        oordeel
        for paar in PAREN
        for oordeel, teken in zip(oordelen(controleur, paar), paar["oordeel"], strict=True)
        if teken == "+"
    ]
    assert staat_er.count("beantwoord") / len(staat_er) >= MINSTE_HERKEND
