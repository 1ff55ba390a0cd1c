"""De instellingen bij elk bestand, met wat op de opdrachtregel staat eroverheen."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from b1check.bronnen import STDIN
from b1check.instellingen import Instellingen
from b1check.instellingenbestand import Instellingenbestand, zoek_instellingen

if TYPE_CHECKING:
    from b1check.controleur import Controleur
    from b1check.regelboek import Regel


class Zoeker:
    """Vindt de instellingen en de Controleur bij een bestand; leest en maakt alles één keer."""

    def __init__(self, keuzes: Mapping[str, object]) -> None:
        self._keuzes = keuzes
        self._per_map: dict[Path, Instellingenbestand] = {}
        self._getoetst: set[Path | None] = set()
        self._controleurs: dict[Instellingen, Controleur] = {}

    def bestand(self, map_: Path) -> Instellingenbestand:
        """Geef het instellingenbestand dat voor een map geldt, met elke naam erin getoetst."""
        map_ = map_.absolute()
        if map_ not in self._per_map:
            gevonden = zoek_instellingen(map_)
            if gevonden.pad not in self._getoetst:
                gevonden.controleer()
                self._getoetst.add(gevonden.pad)
            self._per_map[map_] = gevonden
        return self._per_map[map_]

    def instellingen(self, bron: str, naam: str = "") -> Instellingen:
        """Geef de instellingen bij een bestand; bij stdin telt `naam`, of waar u staat."""
        if bron == STDIN and not naam:
            return self.bestand(Path.cwd()).voor().met(**self._keuzes)
        pad = Path(naam if bron == STDIN else bron).absolute()
        return self.bestand(pad.parent).voor(pad).met(**self._keuzes)

    def controleur(self, bron: str, naam: str = "") -> Controleur:
        """Geef de Controleur bij een bestand; bestanden met dezelfde instellingen delen er een."""
        from b1check.controleur import Controleur

        instellingen = self.instellingen(bron, naam)
        if instellingen not in self._controleurs:
            self._controleurs[instellingen] = Controleur(instellingen)
        return self._controleurs[instellingen]

    def regels(self) -> tuple[Regel, ...]:
        """Geef de regels van alle gebruikte controleurs, elke naam één keer."""
        controleurs = self._controleurs.values()
        return tuple({r.id: r for controleur in controleurs for r in controleur.regels}.values())
