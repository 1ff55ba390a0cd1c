"""Twee versies van een tekst naast elkaar: rijen met per woord wat weg is en wat erbij kwam."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

_WOORD = re.compile(r"\s*(?:\w+|[^\w\s])\s*")
# Woorden vergelijken kost oud × nieuw; zo'n lang stuk is dan in zijn geheel veranderd.
_MEEST = 4_000_000
Stukken = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Rij:
    """Een stuk van de oude tekst met daarnaast het nieuwe; elk deel zegt of het veranderd is."""

    voor: Stukken
    na: Stukken

    @property
    def veranderd(self) -> bool:
        """Of de twee kanten verschillen."""
        return any(anders for _, anders in (*self.voor, *self.na))


def zet_naast_elkaar(voor: str, na: str) -> tuple[Rij, ...]:
    """Geef de rijen van twee teksten; samen zijn het alle regels, behalve lege aan de rand."""
    oud, nieuw = voor.splitlines(), na.splitlines()
    rijen = []
    for soort, a, b, c, d in SequenceMatcher(None, oud, nieuw, autojunk=False).get_opcodes():
        links, rechts = "\n".join(oud[a:b]).strip("\n"), "\n".join(nieuw[c:d]).strip("\n")
        if not links.strip() and not rechts.strip():
            continue
        if soort == "equal":
            rijen.append(Rij(((links, False),), ((rechts, False),)))
        else:
            rijen.append(_vergelijk(links, rechts))
    return tuple(rijen)


def _vergelijk(oud: str, nieuw: str) -> Rij:
    """Vergelijk twee stukken woord voor woord; witruimte hoort bij het woord ervoor."""
    links, rechts = _WOORD.findall(oud), _WOORD.findall(nieuw)
    if len(links) * len(rechts) > _MEEST:
        return Rij(((oud, True),), ((nieuw, True),))
    sleutels = [deel.strip() for deel in links], [deel.strip() for deel in rechts]
    voor: list[tuple[str, bool]] = []
    na: list[tuple[str, bool]] = []
    for soort, a, b, c, d in SequenceMatcher(None, *sleutels, autojunk=False).get_opcodes():
        voor += _deel("".join(links[a:b]), anders=soort != "equal")
        na += _deel("".join(rechts[c:d]), anders=soort != "equal")
    return Rij(tuple(voor), tuple(na))


def _deel(tekst: str, *, anders: bool) -> Iterator[tuple[str, bool]]:
    """Geef een stuk zonder lege delen; van een veranderd stuk blijft de witruimte erna gewoon."""
    kern = tekst.rstrip() if anders else tekst
    yield from (
        (deel, mark) for deel, mark in ((kern, anders), (tekst[len(kern) :], False)) if deel
    )
