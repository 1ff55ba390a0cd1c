"""Eén tekst uit een bundel, en op welke regels van het bestand zij staat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Waarde:
    """Een tekst met haar pad in het bestand.

    `regelplekken` zijn paren (plaats in de tekst, regelnummer in het bestand), op volgorde.
    """

    pad: str
    tekst: str
    regelplekken: tuple[tuple[int, int], ...]


def zoek_regels(
    tekst: str, eerste: int, bronregels: Iterable[tuple[int, str]]
) -> tuple[tuple[int, int], ...]:
    r"""Vind waar elke bronregel (nummer, inhoud) in de waarde begint; `eerste` is haar beginregel.

    Een regel die er anders staat (met een `\\n` of een aanhalingsteken) hoort bij de regel ervoor.
    """
    return ((0, eerste), *_gevonden(tekst, bronregels))


def _gevonden(tekst: str, bronregels: Iterable[tuple[int, str]]) -> Iterator[tuple[int, int]]:
    plaats = 0
    for nummer, inhoud in bronregels:
        kaal = inhoud.strip()
        gevonden = tekst.find(kaal, plaats) if kaal else -1
        if gevonden >= 0:
            yield gevonden, nummer
            plaats = gevonden + len(kaal)
