"""Knipt tekst in woordstukken, zoals het zinsmodel ze kent."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

ONBEKEND = 3
# Waarmee een woord begint; het model ziet geen spaties.
_BEGIN = "\u2581"
# Zo veel onwaarschijnlijker dan het zeldzaamste stuk is een teken dat het model niet kent.
_STRAF = 10.0


class Woordstukken:
    """Een unigram-tokenizer: kiest per woord de waarschijnlijkste rij stukken (Viterbi).

    Bron: Kudo 2018, "Subword regularization". `nummers` en `kansen` (log) horen bij het model.
    """

    def __init__(self, nummers: Mapping[str, int], kansen: Mapping[str, float]) -> None:
        self._nummers, self._kansen = nummers, kansen
        self._langste = max(map(len, nummers))
        self._onbekend = min(kansen.values()) - _STRAF
        self._van_woord = lru_cache(maxsize=20_000)(self._kies)

    def __call__(self, tekst: str) -> list[int]:
        """Geef de nummers van de woordstukken van een tekst."""
        woorden = unicodedata.normalize("NFKC", tekst).split()
        return [nummer for woord in woorden for nummer in self._van_woord(_BEGIN + woord)]

    def _kies(self, woord: str) -> tuple[int, ...]:
        # Per begin van het woord: de beste score, waar het laatste stuk begint, en zijn nummer.
        beste: list[tuple[float, int, int]] = [(0.0, 0, ONBEKEND)]
        for eind in range(1, len(woord) + 1):
            mogelijk = [(beste[eind - 1][0] + self._onbekend, eind - 1, ONBEKEND)]
            for begin in range(max(0, eind - self._langste), eind):
                stuk = woord[begin:eind]
                if stuk in self._nummers:
                    score = beste[begin][0] + self._kansen[stuk]
                    mogelijk.append((score, begin, self._nummers[stuk]))
            beste.append(max(mogelijk))
        nummers: list[int] = []
        eind = len(woord)
        while eind:
            _, eind, nummer = beste[eind]
            nummers.append(nummer)
        return tuple(reversed(nummers))
