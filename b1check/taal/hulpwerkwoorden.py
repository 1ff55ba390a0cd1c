"""Welk hulpwerkwoord een voltooid deelwoord krijgt: hebben of zijn."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from b1check.gegevens import lees_lijst


@cache
def werkwoorden_met_zijn() -> Mapping[str, str]:
    """Geef de werkwoorden die zijn krijgen: "altijd", of "beide" als hebben ook kan."""
    return {rij["werkwoord"]: rij["soort"] for rij in lees_lijst("werkwoorden-met-zijn.tsv")}
