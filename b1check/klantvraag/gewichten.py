"""De gewichten van de kenmerken, en de logit die zij samen geven."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from b1check.gegevens import lees_toml
from b1check.klantvraag.vraagkenmerken import Vraagkenmerken
from b1check.klantvraag.zinskenmerken import Zinskenmerken

PAD = Path(__file__).with_name("gewichten.toml")
# Verder dan dit zegt een logit niets meer, en de exponent blijft klein.
_GRENS = 11.5


@dataclass(frozen=True)
class Gewichten:
    """Een logistisch model: een begin en een gewicht per kenmerk."""

    begin: float
    per_kenmerk: Mapping[str, float]

    def logit(self, kenmerken: Zinskenmerken | Vraagkenmerken) -> float:
        """Geef de log van de kansverhouding, tussen -11,5 en 11,5."""
        delen = (zwaar * getattr(kenmerken, naam) for naam, zwaar in self.per_kenmerk.items())
        som: float = self.begin + sum(delen)
        return max(-_GRENS, min(_GRENS, som))


@cache
def zinsgewichten() -> Gewichten:
    """Geef de gewichten die zeggen of een zin een vraag beantwoordt."""
    return _lees("zin", Zinskenmerken)


@cache
def vraaggewichten() -> Gewichten:
    """Geef de gewichten die zeggen of een vraag beantwoord is."""
    return _lees("vraag", Vraagkenmerken)


def _lees(deel: str, kenmerken: type[Any]) -> Gewichten:
    tabel = lees_toml(PAD)[deel]
    namen = [veld.name for veld in fields(kenmerken)]
    return Gewichten(tabel["begin"], {naam: tabel[naam] for naam in namen})
