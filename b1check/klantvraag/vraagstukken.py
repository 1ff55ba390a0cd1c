"""Zegt van een zin welke stukken een vraag of verzoek zijn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from b1check.bericht import Bloksoort
from b1check.document import Zin
from b1check.klantvraag import verzoekwoorden as vz
from b1check.klantvraag.inleidingen import ingeleid, zoek_inleiding
from b1check.klantvraag.knippen import KORT, VERZOEK, VRAAG
from b1check.klantvraag.met_vraagteken import met_vraagteken
from b1check.klantvraag.verzoekstukken import is_kaal_graag, is_verzoek, verzoeken
from b1check.klantvraag.vraagbegin import (
    is_vraagbegin,
)
from b1check.klantvraag.zonder_teken import zonder_teken

_MET_VRAAGTEKEN = re.compile(r"\?[?!\s)\"”’]*$|[!?]*\?[!?]*$")

_SLOT = re.compile(r"[\s,;:]*(?:\b(?:en|maar|dus|ook|verder)\b[\s,]*)*$")


def vraagstukken(zin: Zin, klein: str) -> Iterator[tuple[int, int, str]]:
    """Geef de stukken van een zin die een vraag of verzoek zijn, met hun soort."""
    if _MET_VRAAGTEKEN.search(klein):
        yield from met_vraagteken(zin, klein)
    elif (inleiding := zoek_inleiding(zin, klein)) is not None:
        yield from _voor_inleiding(zin, klein, inleiding)
        yield from ingeleid(zin, klein, inleiding)
    elif is_verzoek(klein) or is_kaal_graag(zin, klein):
        yield from verzoeken(zin, klein)
    elif _is_punt_van_vragen(zin):
        yield zin.begin, zin.eind, VRAAG
    else:
        gevonden = list(zonder_teken(zin, klein))
        if not gevonden and vz.ALSTUBLIEFT.search(klein):
            gevonden = [(zin.begin, zin.eind, VERZOEK)]
        yield from gevonden


_OF_DAT_MAG = re.compile(
    r"\bof (?:dat|dit) (?:\w+ )?(?:mag|kan|past|lukt|goed|mogelijk|toegestaan)\b"
)


def _voor_inleiding(zin: Zin, klein: str, plaats: int) -> Iterator[tuple[int, int, str]]:
    """'Ik wil opzeggen en ik hoor graag wanneer ...': voor de inleiding staat nog een verzoek."""
    if _OF_DAT_MAG.search(klein[plaats:]):
        # "We willen soep verkopen en de vraag is of dat mag": dat is één vraag.
        return
    ervoor = _SLOT.sub("", klein[:plaats])
    if len(ervoor.split()) >= KORT and is_verzoek(ervoor):
        yield zin.begin, zin.begin + len(ervoor), VERZOEK


def _is_punt_van_vragen(zin: Zin) -> bool:
    """Een lijstitem als 'hoe lang het duurt' of 'of dat ook op zaterdag kan'."""
    if zin.tekstblok.blok.soort != Bloksoort.LIJSTITEM:
        return False
    eerste = zin.tokens[0]
    return eerste.lower_ == "of" or is_vraagbegin(eerste)
