"""Ontkenningen omkeren: van wat niet kan naar wat wél kan, als de grammatica dat zeker maakt.

Elke module kent één wending en geeft voorstellen; geen ervan verzint een datum of een voorwaarde.
"""

from __future__ import annotations

from collections.abc import Iterator

from b1check.document import Zin
from b1check.omkering.einde import keer_einden
from b1check.omkering.grenzen import keer_grenzen
from b1check.omkering.onwoord import keer_onwoorden
from b1check.omkering.opening import keer_openingen
from b1check.omkering.perse import keer_per_se
from b1check.omkering.tijdstip import keer_tijdstippen, schrap_pas
from b1check.omkering.vergeten import keer_vergeten
from b1check.omkering.verlopen import keer_verlopen
from b1check.omkering.voorwaarden import keer_tenzij, keer_voordat, keer_voorwaarden
from b1check.omkering.wendingen import Omkering
from b1check.omkering.zonder import keer_zonder

__all__ = ["Omkering", "keer_dubbele", "keer_enkele", "keer_positief"]

_ENKEL = (
    keer_vergeten,
    keer_grenzen,
    keer_tijdstippen,
    keer_einden,
    keer_verlopen,
    keer_per_se,
    keer_voorwaarden,
    keer_voordat,
)
_DUBBEL = (keer_onwoorden, keer_zonder, keer_tenzij)
_POSITIEF = (schrap_pas, keer_openingen)


def keer_enkele(zin: Zin) -> Iterator[Omkering]:
    """Geef de omkeringen van 'niet' en 'geen': 'vergeet niet', 'niet voor 9 uur', 'niet als'."""
    for keer in _ENKEL:
        yield from keer(zin)


def keer_dubbele(zin: Zin) -> Iterator[Omkering]:
    """Geef de omkeringen van twee ontkenningen: 'niet on...', 'niet zonder', 'niet tenzij'."""
    for keer in _DUBBEL:
        yield from keer(zin)


def keer_positief(zin: Zin) -> Iterator[Omkering]:
    """Geef positieve wendingen zonder ontkenning: 'pas vanaf', 'gesloten tot', 'sluiten om'."""
    for keer in _POSITIEF:
        yield from keer(zin)
