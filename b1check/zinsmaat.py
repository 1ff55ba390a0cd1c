"""Of een zin langer is geworden dan de zin waar zij uit komt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def wordt_langer(voor: Sequence[int], na: Sequence[int], kort: int = 0) -> bool:
    """Of er een zin langer is geworden dan de zin waar zij uit komt; lengtes in woorden.

    Elke zin van na komt uit één zin van voor, in dezelfde volgorde. Is een zin gesplitst, dan is
    elk deel korter dan de oude zin. Zijn er zinnen weg, dan mag een oude zin leeg blijven. Een zin
    tot en met `kort` woorden is nooit te lang.
    """
    mag_leeg = len(na) < len(voor)
    # De aantallen nieuwe zinnen die na de zinnen van voor tot nu toe geplaatst kunnen zijn.
    geplaatst = {0}
    for oud in voor:
        verder = set(geplaatst) if mag_leeg else set()
        for begin in geplaatst:
            verder.update(_plaats(na, begin, oud, kort))
        geplaatst = verder
    return len(na) not in geplaatst


def _plaats(na: Sequence[int], begin: int, oud: int, kort: int) -> Iterator[int]:
    """Geef tot waar de zinnen vanaf `begin` samen uit een zin van lengte `oud` kunnen komen."""
    if begin < len(na) and na[begin] <= max(oud, kort):
        yield begin + 1
    eind = begin
    while eind < len(na) and na[eind] < oud:
        eind += 1
        if eind > begin + 1:
            yield eind
