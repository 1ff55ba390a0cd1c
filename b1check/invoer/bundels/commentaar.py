"""Aanwijzingen voor b1check in het commentaar van een bundel, elk bij de teksten waar zij geldt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from b1check.aanwijzingen import AAN, UIT, Aanwijzing, zoek_na_hekje
from b1check.invoer.bundels.waarde import Waarde

# JSON en CSV kennen geen commentaar.
MET_COMMENTAAR = ("yaml", "po")
_MEERVOUDSVORM = re.compile(r"\[\d+\]$")


def zoek_aanwijzingen(
    tekst: str, naam: str, waarden: Sequence[Waarde]
) -> list[tuple[Aanwijzing, ...]]:
    """Geef per waarde de aanwijzingen die voor haar gelden, op volgorde."""
    per_waarde: list[list[Aanwijzing]] = [[] for _ in waarden]
    for aanwijzing in _gelezen(tekst, naam, waarden):
        for nummer in _geldt_voor(aanwijzing, waarden):
            per_waarde[nummer].append(aanwijzing)
    return [tuple(aanwijzingen) for aanwijzingen in per_waarde]


def _gelezen(tekst: str, naam: str, waarden: Sequence[Waarde]) -> Iterator[Aanwijzing]:
    for commentaar in zoek_na_hekje(tekst):
        regel = tekst.count("\n", 0, commentaar.begin) + 1
        if any(_staat_in(waarde, regel) for waarde in waarden):
            # Dit is geen commentaar van het bestand, maar een stuk van een tekst.
            continue
        gelezen = commentaar.lees(naam, regel)
        yield Aanwijzing(gelezen.actie, gelezen.regels, regel)


def _staat_in(waarde: Waarde, regel: int) -> bool:
    eerste, laatste = waarde.regelplekken[0][1], waarde.regelplekken[-1][1]
    return eerste <= regel <= laatste and "b1check:" in waarde.tekst


def _geldt_voor(aanwijzing: Aanwijzing, waarden: Sequence[Waarde]) -> Iterator[int]:
    """Een waarde loopt tot haar laatste regel; commentaar op die regel hoort er nog bij."""
    vanaf = [
        nummer
        for nummer, waarde in enumerate(waarden)
        if waarde.regelplekken[-1][1] >= aanwijzing.regelnummer
    ]
    if aanwijzing.actie in (UIT, AAN):
        yield from vanaf
    elif vanaf:
        stam = _stam(waarden[vanaf[0]])
        yield from (nummer for nummer in vanaf if _stam(waarden[nummer]) == stam)


def _stam(waarde: Waarde) -> str:
    """Het pad zonder het nummer van een meervoudsvorm: die horen bij elkaar."""
    return _MEERVOUDSVORM.sub("", waarde.pad)
