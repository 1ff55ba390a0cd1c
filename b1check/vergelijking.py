"""Twee versies van een tekst naast elkaar: woorden, zinnen, 'niet', bullets en bevindingen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from b1check.bevindingen import Ernst
from b1check.rapport import Meting, Rapport

_VERGELEKEN = ("woorden", "zinnen", "woorden per zin", "langste zin", "niet", "bullets")


@dataclass(frozen=True)
class Vergelijking:
    """De rapporten van twee versies, en per meting het verschil."""

    voor: Rapport
    na: Rapport

    @property
    def metingen(self) -> tuple[tuple[Meting, Meting], ...]:
        """Per vergeleken meting de waarde voor en na."""
        return tuple((self.voor.meting(naam), self.na.meting(naam)) for naam in _VERGELEKEN)

    @property
    def bevindingen(self) -> tuple[tuple[Ernst, int, int], ...]:
        """Per ernst (zwaarste eerst) het aantal bevindingen voor en na."""
        return tuple(
            (ernst, _aantal(self.voor, ernst), _aantal(self.na, ernst)) for ernst in reversed(Ernst)
        )

    def naar_dict(self) -> dict[str, Any]:
        """Geef de vergelijking als gewone waarden voor JSON."""
        return {
            "schema": 1,
            "metingen": {
                voor.naam: {"voor": round(voor.waarde, 1), "na": round(na.waarde, 1)}
                for voor, na in self.metingen
            },
            "voor": self.voor.naar_dict(),
            "na": self.na.naar_dict(),
        }


def _aantal(rapport: Rapport, ernst: Ernst) -> int:
    return sum(b.ernst == ernst for b in rapport.bevindingen)
