"""Rapporten opmaken: elke opmaker is een zuivere functie van rapporten naar tekst."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from b1check.bevindingen import Bevinding, Ernst
from b1check.rapport import Rapport

if TYPE_CHECKING:
    from b1check.herschrijving import Herschrijving
    from b1check.regelboek import Regel


@dataclass(frozen=True, slots=True)
class Opmaak:
    """Wat een opmaker laat zien, en wat hij naast de rapporten weet.

    `alles` toont ook elke tip. Van `herschrijvingen` toont het HTML-rapport voor en na; een
    rapport zonder herschrijving mag. `regels` geven een titel en uitleg bij elke bevinding. `map_`
    is de map waarin b1check draait: van daaruit noemen SARIF en GitHub een bestand.
    """

    alles: bool = False
    kleur: bool = False
    herschrijvingen: tuple[Herschrijving, ...] = ()
    regels: tuple[Regel, ...] = ()
    map_: str = ""

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
