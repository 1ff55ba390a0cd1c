"""Waar een woord staat, bepaalt of het vervangen mag worden: uit de leesproef."""

from __future__ import annotations

import pytest

from b1check import Controleur

BLIJFT = [
    "De locatie(s) staan in bijlage 2.",
    "Klik op de knop ‘Gegevens wijzigen’ en log in.",
    'De brief heet "Verklaring omtrent het gedrag".',
    "Wij betreuren de fout en betreuren dat u moest wachten.",
    "De leden kiezen een nieuw bestuur.",
    "Het toegekende bedrag staat op uw rekening.",
    "Wij moeten helaas zeggen dat u meer over de schade te weten kwam.",
    "Ze zijn er wat meer over te weten gekomen.",
    "U gooit de doos weg, want bewaren is niet nodig.",
]

WORDT = [
    ("Hij staat derde in het algemeen klassement.", "Hij staat derde in de algemene ranglijst."),
    ("Wij ontvingen uw brief en lezen hem.", "Wij kregen uw brief en lezen hem."),
    ("Wij hebben gebruik gemaakt van uw aanbod.", "Wij hebben uw aanbod gebruikt."),
    ("De serie werd geproduceerd door Zonneland N.V.", "De serie werd gemaakt door Zonneland N.V."),
]


@pytest.mark.parametrize("zin", BLIJFT)
def test_blijft_staan(controleur: Controleur, zin: str) -> None:
    """Een half woord, een aanhaling, een ander meervoud of een andere zin telt niet mee."""
    assert controleur.herschrijf(zin, tot="vragen").tekst == zin


@pytest.mark.parametrize(("fout", "goed"), WORDT)
def test_wordt_goed_nederlands(controleur: Controleur, fout: str, goed: str) -> None:
    """Vorm, plaats en leestekens gaan mee."""
    assert controleur.herschrijf(fout, tot="vragen").tekst == goed
