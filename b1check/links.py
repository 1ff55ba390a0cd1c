"""De links van een tekst in HTML of Markdown: wat de lezer ziet, en waar het heen gaat."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from b1check.bericht import Bericht, Onderdeel
from b1check.document import Document, Tekstblok
from b1check.invoer.htmltags import Tag, zoek_tags

_MARKDOWN = re.compile(
    r"(?<!!)\[(?P<tekst>(?:[^\[\]\n]|\[[^\[\]\n]{0,40}\]){1,300})\]"
    r"\((?P<doel>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)[^()\n]*\)"
)


@dataclass(frozen=True)
class Link:
    """De tekst [begin, eind) van een link in een tekstblok, met haar doel."""

    tekstblok: Tekstblok
    begin: int
    eind: int
    doel: str

    @property
    def tekst(self) -> str:
        """Wat de lezer ziet."""
        return self.tekstblok.blok.tekst[self.begin : self.eind].strip()


def links(document: Document) -> Iterator[Link]:
    """Geef de links waarvan een lezer de tekst ziet; die in een citaat tellen niet."""
    blokken = [t for t in document.alle_blokken if t.blok.onderdeel != Onderdeel.CITAAT]
    grenzen = [t.blok.begin for t in blokken]
    for begin, eind, doel in _in_bron(document.bericht):
        # Een link kan over meer blokken lopen; het eerste kan al voor haar begonnen zijn.
        eerste = max(bisect_right(grenzen, begin) - 1, 0)
        for tekstblok in blokken[eerste : bisect_left(grenzen, eind)]:
            if tekstblok.blok.eind > begin:
                plaats = tekstblok.blok.lees_plaats(begin, eind)
                if plaats is not None and tekstblok.blok.tekst[slice(*plaats)].strip():
                    yield Link(tekstblok, *plaats, doel)


def _in_bron(bericht: Bericht) -> Iterator[tuple[int, int, str]]:
    """Geef van elke link begin en eind van haar tekst in de bron, en haar doel."""
    if bericht.invoer == "markdown":
        for gevonden in _MARKDOWN.finditer(bericht.tekst):
            yield *gevonden.span("tekst"), gevonden["doel"]
    if "<a" not in bericht.tekst.lower():
        return
    opent: Tag | None = None
    for tag in zoek_tags(bericht.tekst):
        if tag.naam != "a":
            continue
        if opent is not None and opent.kenmerken.get("href"):
            yield opent.eind, tag.begin, opent.kenmerken["href"]
        opent = None if tag.sluit else tag
