"""De namen uit de koppen van een mail beschermen in haar tekst."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from b1check.bericht import Beschermd, Bescherming, Blok

NAAMDEEL = re.compile(r"[^\W\d_][\w'’-]+")


def bescherm_namen(blokken: Iterable[Blok], namen: frozenset[str]) -> Iterator[Blok]:
    """Bescherm de namen uit de koppen overal waar zij met een hoofdletter staan."""
    for blok in blokken:
        gevonden = tuple(
            Beschermd(m.start(), m.end(), Bescherming.NAAM)
            for m in NAAMDEEL.finditer(blok.tekst)
            if m[0] in namen
        )
        beschermd = sorted((*blok.beschermd, *gevonden), key=lambda b: (b.begin, b.eind, b.soort))
        yield replace(blok, beschermd=tuple(beschermd)) if gevonden else blok
