"""Hoe lang een zin voor de lezer is, en of zij langer is geworden dan waar zij uit komt.

De maat van een zin is een aantal woorden, en hangt alleen af van de tekst zelf. Daarom is zij een
volgorde: wie twee keer iets mag veranderen, krijgt nooit een langere zin dan waar hij mee begon.
Niet elk woord kost de lezer evenveel:

- Een groepje dat hij in één keer leest is één woord: 'op te nemen' en 'wij sturen' (`document`).
- Een moeilijk woord kost zoveel als twee gewone woorden. Wie het niet kent, leest het terug of
  raadt. 'Instemmen' wordt 'akkoord gaan', en dat leest sneller.
- Een lange samenstelling is een ingepakte woordgroep. De lezer pakt haar uit: een
  'gemeenteraadsvergadering' is een vergadering van de gemeenteraad, en telt als die vier woorden.

Hoeveel een woord telt, staat bij de regel die het meldt (`telt_als`). Een zin groeit dus hooguit
met zoveel woorden als zij moeilijke woorden kwijtraakt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence


def weeg(woorden: int, telt_als: Iterable[int]) -> int:
    """Geef de maat van een zin van zoveel woorden, met hoe zwaar de gemelde woorden tellen."""
    return woorden + sum(gewicht - 1 for gewicht in telt_als)


def wordt_langer(voor: Sequence[int], na: Sequence[int], kort: int = 0) -> bool:
    """Of er een zin langer is geworden dan de zin waar zij uit komt; maten zoals `weeg`.

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
