"""De vertalingen van een gettext-bestand (.po): elke msgstr met haar msgid en regel."""

from __future__ import annotations

import re
from collections.abc import Iterator

import polib

from b1check.fouten import InvoerFout
from b1check.invoer.bundels.waarde import Waarde

_MSGSTR = re.compile(r'\s*msgstr(?:\[(?P<nummer>\d+)\])?\s*"(?P<inhoud>.*)"\s*$')
_VERVOLG = re.compile(r'\s*"(?P<inhoud>.*)"\s*$')
_REGEL = re.compile(r"line (\d+)")
_LANGSTE_PAD = 60


def lees_po(tekst: str, naam: str) -> Iterator[Waarde]:
    """Geef elke vertaling; de kop, lege en vervallen vertalingen tellen niet."""
    try:
        bestand = polib.pofile(tekst if "\n" in tekst else f"{tekst}\n")
    except (OSError, ValueError) as fout:
        regel = _REGEL.search(str(fout))
        plek = f"{naam}:{regel[1]}" if regel else naam
        raise InvoerFout("dit gettext-bestand klopt niet", plek=plek) from fout
    regels = tekst.splitlines()
    for vertaling in bestand:
        if not vertaling.obsolete and vertaling.msgid:
            yield from _waarden(vertaling, regels)


def _waarden(vertaling: polib.POEntry, regels: list[str]) -> Iterator[Waarde]:
    pad = " ".join(vertaling.msgid.split())[:_LANGSTE_PAD]
    if vertaling.msgctxt:
        pad = f"{vertaling.msgctxt}: {pad}"
    nummer = (vertaling.linenum or 1) - 1
    while nummer < len(regels) and not _MSGSTR.match(regels[nummer]):
        nummer += 1
    while nummer < len(regels) and (begin := _MSGSTR.match(regels[nummer])):
        stukken = [(nummer + 1, polib.unescape(begin["inhoud"]))]
        nummer += 1
        while nummer < len(regels) and (vervolg := _VERVOLG.match(regels[nummer])):
            stukken.append((nummer + 1, polib.unescape(vervolg["inhoud"])))
            nummer += 1
        vorm = f"[{begin['nummer']}]" if begin["nummer"] else ""
        yield _samen(f"{pad}{vorm}", stukken)


def _samen(pad: str, stukken: list[tuple[int, str]]) -> Waarde:
    plekken, lengte = [], 0
    for regel, stuk in stukken:
        plekken.append((lengte, regel))
        lengte += len(stuk)
    return Waarde(pad, "".join(stuk for _, stuk in stukken), tuple(plekken))
