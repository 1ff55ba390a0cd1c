"""De soorten regels: per soort één module met `Opties`, `VELDEN` en `zoek`.

Een nieuwe soort is een nieuwe module en één regel in `SOORTEN`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any, Protocol, cast

from b1check.document import Document
from b1check.instellingen import Instellingen
from b1check.vondsten import Vondst


class Soort(Protocol):
    """Wat elke module in deze map biedt.

    `Opties` is een bevroren dataclass: schema, standaardwaarden en uitleg in één. `VELDEN` zijn
    de namen die een melding mag gebruiken. `zoek` geeft vondsten en verandert niets.
    """

    Opties: type[Any]
    VELDEN: frozenset[str]

    def zoek(self, document: Document, opties: Any, instellingen: Instellingen) -> Iterator[Vondst]:
        """Geef de vondsten in een document."""
        ...


SOORTEN: Mapping[str, str] = MappingProxyType(
    {
        "aanspreekvorm": "b1check.soorten.aanspreekvorm",
        "actie": "b1check.soorten.actie",
        "afstand": "b1check.soorten.afstand",
        "alinea": "b1check.soorten.alinea",
        "empathie": "b1check.soorten.empathie",
        "herhaling": "b1check.soorten.herhaling",
        "hulpwerkwoord": "b1check.soorten.hulpwerkwoord",
        "kernboodschap": "b1check.soorten.kernboodschap",
        "klantvraag": "b1check.soorten.klantvraag",
        "lijstvorm": "b1check.soorten.lijstvorm",
        "linktekst": "b1check.soorten.linktekst",
        "maildeel": "b1check.soorten.maildeel",
        "moeilijk": "b1check.soorten.moeilijk",
        "naamwoordstijl": "b1check.soorten.naamwoordstijl",
        "omslachtig": "b1check.soorten.omslachtig",
        "ontkenning": "b1check.soorten.ontkenning",
        "opsomming": "b1check.soorten.opsomming",
        "passief": "b1check.soorten.passief",
        "patroon": "b1check.soorten.patroon",
        "plaatshouder": "b1check.soorten.plaatshouder",
        "positief": "b1check.soorten.positief",
        "samenstelling": "b1check.soorten.samenstelling",
        "spiegelen": "b1check.soorten.spiegelen",
        "telling": "b1check.soorten.telling",
        "termijn": "b1check.soorten.termijn",
        "vaktaal": "b1check.soorten.vaktaal",
        "woorden": "b1check.soorten.woorden",
        "zinspatroon": "b1check.soorten.zinspatroon",
    }
)


def laad_soort(naam: str) -> Soort:
    """Geef de module van een soort; zij wordt pas geladen als een regel haar nodig heeft."""
    return cast("Soort", import_module(SOORTEN[naam]))
