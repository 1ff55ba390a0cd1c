"""De metingen van een tekst: wat er meetelt en wat niet."""

from __future__ import annotations

import pytest

from b1check import Controleur


@pytest.mark.parametrize(
    ("tekst", "per_100"),
    [
        ("Wij faciliteren dit voor u.", 20.0),
        # "Discussie" kent bijna iedereen: dat is een tip, en geen moeilijk woord.
        ("Wij horen graag uw discussie.", 0.0),
        ("Wij faciliteren graag uw discussie.", 20.0),
        ("Wij bellen u morgen op.", 0.0),
    ],
)
def test_een_tip_telt_niet_als_moeilijk_woord(
    controleur: Controleur, tekst: str, per_100: float
) -> None:
    """Alleen woorden met een advies of een fout tellen mee."""
    waarden = {meting.naam: meting.waarde for meting in controleur.controleer(tekst).metingen}
    assert waarden["moeilijke woorden"] == per_100
