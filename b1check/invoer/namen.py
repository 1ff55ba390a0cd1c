"""De namen uit de koppen van een mail beschermen in haar tekst."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from email.utils import getaddresses

from b1check.bericht import Beschermd, Bescherming, Blok

_NAAMDEEL = re.compile(r"[^\W\d_][\w'’-]+")


def namen_in(*koppen: str) -> set[str]:
    """De woorden van de namen in koppen van een mail: 'Jan de Vries' geeft Jan en Vries."""
    namen = (weergave for weergave, _ in getaddresses([kop for kop in koppen if kop]))
    return {deel for naam in namen for deel in _NAAMDEEL.findall(naam) if deel[0].isupper()}


def bescherm_namen(blokken: Iterable[Blok], namen: frozenset[str]) -> Iterator[Blok]:
    """Bescherm de namen uit de koppen overal waar zij met een hoofdletter staan."""
    for blok in blokken:
        gevonden = tuple(
            Beschermd(m.start(), m.end(), Bescherming.NAAM)
            for m in _NAAMDEEL.finditer(blok.tekst)
            if m[0] in namen
        )
        beschermd = sorted((*blok.beschermd, *gevonden), key=lambda b: (b.begin, b.eind, b.soort))
        yield replace(blok, beschermd=tuple(beschermd)) if gevonden else blok
