"""Rapporten opmaken: elke opmaker is een zuivere functie van rapporten naar tekst."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import cast

from b1check.bevindingen import Bevinding, Ernst
from b1check.rapport import Rapport


@dataclass(frozen=True, slots=True)
class Opmaak:
    """Wat een opmaker laat zien: alle tips in het terminalrapport, en kleur."""

    alles: bool = False
    kleur: bool = False

    def toont(self, bevinding: Bevinding) -> bool:
        """Of een bevinding in de uitvoer komt: tips alleen met `alles`."""
        return self.alles or bevinding.ernst > Ernst.TIP


Opmaker = Callable[[Sequence[Rapport], Opmaak], str]

OPMAKERS: Mapping[str, str] = MappingProxyType(
    {
        "tekst": "b1check.uitvoer.tekst",
        "json": "b1check.uitvoer.json",
        "sarif": "b1check.uitvoer.sarif",
        "github": "b1check.uitvoer.github",
        "junit": "b1check.uitvoer.junit",
        "html": "b1check.uitvoer.html",
    }
)


def laad_opmaker(formaat: str) -> Opmaker:
    """Geef de functie `maak_op` van een formaat."""
    return cast("Opmaker", import_module(OPMAKERS[formaat]).maak_op)
