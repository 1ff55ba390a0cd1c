"""Hoe lang een zin is, en of een zin langer is geworden dan de zin waar zij uit komt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_KLANK = re.compile(r"[äëïöü]?[aeiouyáàâéèêíîóôúû]+|[äëïöü]", re.IGNORECASE)


class Zinsmaat(NamedTuple):
    """De lengte van een zin in woorden en in klanken.

    Een groepje dat de lezer in één keer leest, is één woord: 'op te nemen', 'neemt ... op' en
    'wij sturen'. Een afkorting telt als de woorden waar zij voor staat.
    """

    woorden: int
    klanken: int

    def is_langer_dan(self, oud: Zinsmaat, kort: int) -> bool:
        """Of deze zin langer is dan `oud`: meer woorden én meer klanken, en niet meer kort."""
        return self.woorden > max(oud.woorden, kort) and self.klanken > oud.klanken


def tel_klanken(tekst: str) -> int:
    """Tel de klinkergroepen in een tekst; een woord of getal zonder klinker telt voor één."""
    return sum(max(1, len(_KLANK.findall(stuk))) for stuk in tekst.split() if _is_woord(stuk))


def _is_woord(stuk: str) -> bool:
    return any(teken.isalnum() for teken in stuk)


def wordt_langer(voor: Sequence[Zinsmaat], na: Sequence[Zinsmaat], kort: int = 0) -> bool:
    """Of er een zin langer is geworden dan de zin waar zij uit komt.

    Elke zin van na komt uit één zin van voor, in dezelfde volgorde. Is een zin gesplitst, dan heeft
    elk deel minder woorden dan de oude zin. Zijn er zinnen weg, dan mag een oude zin leeg blijven.
    Een zin tot en met `kort` woorden is nooit te lang.
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


def _plaats(na: Sequence[Zinsmaat], begin: int, oud: Zinsmaat, kort: int) -> Iterator[int]:
    """Geef tot waar de zinnen vanaf `begin` samen uit de zin `oud` kunnen komen."""
    if begin < len(na) and not na[begin].is_langer_dan(oud, kort):
        yield begin + 1
    eind = begin
    while eind < len(na) and na[eind].woorden < oud.woorden:
        eind += 1
        if eind > begin + 1:
            yield eind
