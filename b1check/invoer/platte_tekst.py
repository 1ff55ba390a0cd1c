"""Platte tekst en Markdown lezen als `Bericht`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from b1check.bericht import Bericht, Vervanging
from b1check.invoer.blokken import maak_blokken
from b1check.invoer.markdown import zoek_opmaak
from b1check.invoer.plaatshouders import zoek_plaatshouders
from b1check.invoer.tekstregels import lees_regels

_NFD = re.compile(r"[^\W\d_][\u0300-\u036f]+")
ONZICHTBAAR = re.compile("[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_WITRUIMTE = re.compile(r"[\u00a0\u202f\u2007\t ]{2,}|[\u00a0\u202f\u2007\t]")


def lees_platte_tekst(tekst: str, *, markdown: bool, naam: str, codering: str) -> Bericht:
    """Lees platte tekst of Markdown als `Bericht`, met alle plaatsen in `tekst` zelf."""

    def leeswijze(begin: int, eind: int) -> list[Vervanging]:
        return zonder_overlap(
            (
                *zoek_opmaak(tekst, begin, eind, markdown=markdown),
                *zoek_plaatshouders(tekst, begin, eind),
                *zoek_tekens(tekst, begin, eind),
                *_witruimte(tekst, begin, eind),
            )
        )

    blokken, is_mail = maak_blokken(tekst, lees_regels(tekst, markdown=markdown), leeswijze)
    invoer = "markdown" if markdown else "tekst"
    return Bericht(tekst, blokken, invoer, naam, is_mail, codering)


def zonder_overlap(vervangingen: Iterable[Vervanging]) -> list[Vervanging]:
    """Alles wat anders leest dan het er staat, zonder overlap; de buitenste en vroegste wint."""
    gekozen: list[Vervanging] = []
    for vervanging in sorted(vervangingen, key=lambda v: (v.begin, -v.eind)):
        if not gekozen or vervanging.begin >= gekozen[-1].eind:
            gekozen.append(vervanging)
    return gekozen


def zoek_tekens(bron: str, begin: int, eind: int) -> Iterator[Vervanging]:
    """Geef losse accenten, die met hun letter één teken worden, en onzichtbare tekens."""
    for los in _NFD.finditer(bron, begin, eind):
        samen = unicodedata.normalize("NFC", los[0])
        if samen != los[0]:
            yield Vervanging(*los.span(), samen)
    for teken in ONZICHTBAAR.finditer(bron, begin, eind):
        yield Vervanging(*teken.span(), "")


def _witruimte(bron: str, begin: int, eind: int) -> Iterator[Vervanging]:
    for wit in _WITRUIMTE.finditer(bron, begin, eind):
        yield Vervanging(*wit.span(), " ")
