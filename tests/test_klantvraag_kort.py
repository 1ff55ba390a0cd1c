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
OORDELEN = {"+": {"beantwoord"}, "-": {"onzeker", "onbeantwoord"}, "?": {"beantwoord", "onzeker"}}


@pytest.mark.parametrize("paar", PAREN, ids=range(len(PAREN)))
def test_kort_paar(controleur: Controleur, paar: dict[str, str]) -> None:
    """Elke vraag krijgt het oordeel dat bij het antwoord past."""
    antwoord = ANTWOORD.format(paar["antwoord"].strip())
    rapport = controleur.controleer(antwoord, KLANT.format(paar["klant"]))
    oordelen = [str(vraag.oordeel) for vraag in rapport.vragen]
    assert len(oordelen) == len(paar["oordeel"])
    for oordeel, teken in zip(oordelen, paar["oordeel"], strict=True):
        assert oordeel in OORDELEN[teken]
