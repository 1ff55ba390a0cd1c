"""Los 'Niet per se' → 'Niet altijd': een gewoon woord, en de schrijver kiest of het past."""

from __future__ import annotations

from collections.abc import Iterator

from b1check.document import Zin
from b1check.omkering.wendingen import Omkering, omkering, vervang

_TOELICHTING = "Nog beter: zeg wanneer het wél zo is."
_PER_SE = frozenset((("niet", "perse"), ("niet", "per", "se"), ("niet", "persé")))


def keer_per_se(zin: Zin) -> Iterator[Omkering]:
    """Geef 'Niet altijd' voor een zin die alleen uit 'Niet per se' bestaat."""
    woorden = [token for token in zin.tokens if not token.is_punct]
    if tuple(token.lower_ for token in woorden) in _PER_SE:
        bewerking = vervang(woorden[0], woorden[-1], "niet altijd")
        yield omkering(woorden, [bewerking], _TOELICHTING)
