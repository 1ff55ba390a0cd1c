"""Knipt een zin bij het begin van elke vraag, en zegt of een stuk een vraag of verzoek is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from b1check.document import Zin
from b1check.klantvraag import verzoekwoorden as vz
from b1check.klantvraag.deelzinnen import (
    is_voeg,
)

VRAAG, VERZOEK = "vraag", "verzoek"

KORT = 3


def knip(zin: Zin, begins: list[int], soort: str = "") -> Iterator[tuple[int, int, str]]:
    """Knip de zin bij elk begin; een te kort eerste deel hoort bij het volgende."""
    doc = zin.tekstblok.doc
    grenzen = [*begins, zin.tokens[-1].i + 1]
    begin = grenzen[0]
    for nummer, eind in enumerate(grenzen[1:], 1):
        if eind - begin < KORT and nummer < len(grenzen) - 1:
            continue
        laatste = eind - 1
        while nummer < len(grenzen) - 1 and laatste > begin and is_voeg(doc[laatste]):
            laatste -= 1
        van, tot = doc[begin].idx, doc[laatste].idx + len(doc[laatste])
        klein = zin.tekstblok.blok.tekst[van:tot].lower()
        yield van, tot, soort or _soort(klein)
        begin = eind


SOORT_VERZOEK = re.compile(
    r"^(?:(?:en|ook|of|maar|dan|daarnaast|verder|,) )*(?:kunt|kan|wilt|wil|zou|zoudt|kun|kunnen|"
    r"willen|zouden) (?:u|jullie|je|jij|ge|gij|iemand)\b(?!.*\b(?:weten|zeggen|vertellen|"
    r"uitleggen|aangeven|"
    r"toelichten)\b)"
)


def _soort(deel: str) -> str:
    return VERZOEK if SOORT_VERZOEK.search(deel) or vz.WENS.search(deel) else VRAAG
