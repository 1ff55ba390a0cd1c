"""Patronen voor paden, zoals in een .gitignore: `*.txt`, `sjablonen/**`, `!oud/`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

_JOKER = re.compile(r"[*?\[]")
_STUK = re.compile(r"/\*\*/|^\*\*/|/\*\*$|\*+|\?|\[!?\]?[^\]/]*\]|.", re.DOTALL)


@dataclass(frozen=True)
class Padpatronen:
    """Een rij patronen; het laatste dat past beslist.

    Een patroon zonder schuine streep past op elke diepte, een ander telt vanaf de map van het
    instellingenbestand. Past het op een map, dan past het op alles daarin. Een patroon met een
    schuine streep aan het eind past alleen op een map, en met `!` ervoor neemt het iets terug.
    """

    patronen: tuple[str, ...] = ()

    @cached_property
    def _vormen(self) -> tuple[tuple[bool, bool, re.Pattern[str]], ...]:
        return tuple(_vorm(patroon) for patroon in self.patronen if patroon.strip("!/ "))

    def past_op(self, pad: PurePosixPath, *, is_map: bool = False) -> bool:
        """Of dit pad (vanaf de map van de instellingen) gekozen is."""
        plekken = list(_met_mappen(pad, is_map=is_map))
        gekozen = False
        for keert_om, alleen_map, vorm in self._vormen:
            if any(vorm.fullmatch(plek) for plek, map_ in plekken if map_ or not alleen_map):
                gekozen = not keert_om
        return gekozen


def heeft_joker(tekst: str) -> bool:
    """Of er een `*`, `?` of `[` in staat: dan is het een patroon en geen naam."""
    return bool(_JOKER.search(tekst))


def _met_mappen(pad: PurePosixPath, *, is_map: bool) -> Iterator[tuple[str, bool]]:
    """Geef het pad en alle mappen erboven, met of het een map is."""
    yield str(pad), is_map
    yield from ((str(map_), True) for map_ in pad.parents if str(map_) != ".")


def _vorm(patroon: str) -> tuple[bool, bool, re.Pattern[str]]:
    keert_om = patroon.startswith("!")
    kern = patroon.removeprefix("!").replace("\\", "/").removeprefix("./")
    alleen_map = kern.endswith("/")
    kern = kern.rstrip("/")
    vast = "/" in kern
    tekst = "".join(_vertaal(_STUK.findall(kern.lstrip("/"))))
    return keert_om, alleen_map, re.compile(tekst if vast else f"(?:.*/)?{tekst}", re.DOTALL)


def _vertaal(stukken: Iterable[str]) -> Iterator[str]:
    vast = {"/**/": "/(?:.*/)?", "**/": "(?:.*/)?", "/**": "/.*", "?": "[^/]"}
    for stuk in stukken:
        if stuk in vast:
            yield vast[stuk]
        elif stuk.startswith("*"):
            yield ".*" if stuk == "**" else "[^/]*"
        elif stuk.startswith("[") and stuk not in ("[", "[]", "[!]"):
            yield _tekenklasse(stuk[1:-1])
        else:
            yield re.escape(stuk)


def _tekenklasse(inhoud: str) -> str:
    """Vertaal `a-z` of `!a-z`; wat geen geldige reeks is, telt als losse tekens."""
    ontkent = inhoud.startswith("!")
    kern = re.sub(r"([\\\[\]^&~|])", r"\\\1", inhoud[ontkent:])
    klasse = f"(?!/)[{'^' if ontkent else ''}{kern}]"
    try:
        re.compile(klasse)
    except re.error:
        return klasse.replace("-", r"\-")
    return klasse
