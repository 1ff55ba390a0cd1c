"""Knipt de vragen uit een zin met een vraagteken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.klantvraag import vraagwoorden as vw
from b1check.klantvraag.deelzinnen import (
    heeft_persoonsvorm,
    is_v2,
    is_voorwaarde,
    met_aanloop,
    na_grens,
    plek_in_zin,
    token_op,
)
from b1check.klantvraag.inleidingen import zoek_inleiding
from b1check.klantvraag.knippen import SOORT_VERZOEK, VRAAG, knip
from b1check.klantvraag.schijnvragen import BEWERING_MET_TOCH
from b1check.klantvraag.verwijzing import is_zelfde_vraag
from b1check.klantvraag.verzoekstukken import tweede_handeling
from b1check.klantvraag.vraagbegin import (
    is_vraagbegin,
    is_vrije_betrekking,
)
from b1check.ontleding import is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

# "..., klopt dat?": de vraag zelf staat ervoor.
_AANHANGSEL = re.compile(
    r"^(?:of |en |maar )?(?:klopt|kan|mag|is|gaat|lukt|geldt|hoort|was|zou) (?:dat|dit|het)"
    r"(?: (?:zo|wel|ook|nog|dan|een|erg|niet|juist|goed|normaal|de bedoeling|bezwaar|probleem|"
    r"mogelijk|gevaarlijk|toegestaan|toevallig|voor|zomaar|gewoon|\w+ worden|\w+ zijn|nodig))*"
    r"(?: voor [^,?]+)?\W*$|"
    r"^(?:of niet|toch|nietwaar|hè)\W*$"
)

_BEDOEL = re.compile(r"\b(?:ik bedoel|ofwel|of liever(?: gezegd)?|beter gezegd)\W*$")


def met_vraagteken(zin: Zin, klein: str) -> Iterator[tuple[int, int, str]]:
    """Geef de vragen van een zin met een vraagteken, elk tot het begin van de volgende."""
    begins = _zonder_herhaling(zin, klein, list(_begins(zin)))
    if not begins:
        if BEWERING_MET_TOCH.search(klein):
            return
        yield zin.begin, zin.eind, VRAAG
        return
    if len(begins) > 1 and is_vrije_betrekking(zin.tekstblok.doc[begins[0]]):
        begins = begins[1:]
    eerste = begins[0]
    if len(begins) == 1 and _AANHANGSEL.search(klein[plek_in_zin(zin, eerste) :]):
        begins = [zin.tokens[0].i]
    elif not heeft_persoonsvorm(zin, eerste) or is_voorwaarde(zin):
        begins[0] = zin.tokens[0].i
    elif (inleiding := zoek_inleiding(zin, klein)) is not None and inleiding < plek_in_zin(
        zin, eerste
    ):
        begins = [token_op(zin, inleiding), *begins[1:]]
    yield from knip(zin, _met_tweede(zin, klein, begins))


def _zonder_herhaling(zin: Zin, klein: str, begins: list[int]) -> list[int]:
    """Laat een begin weg dat dezelfde vraag in andere woorden stelt, of verbetert: 'ik bedoel'."""
    uit = begins[:1]
    for begin in begins[1:]:
        ervoor, erna = klein[: plek_in_zin(zin, begin)], klein[plek_in_zin(zin, begin) :]
        if _BEDOEL.search(ervoor):
            continue
        if not (ervoor.rstrip().endswith(",") and is_zelfde_vraag(erna, ervoor)):
            uit.append(begin)
    return uit


def _met_tweede(zin: Zin, klein: str, begins: list[int]) -> list[int]:
    """Voeg bij een verzoek als 'kunt u A doen en B doen' de tweede handeling toe."""
    laatste = begins[-1]
    if not SOORT_VERZOEK.search(klein[plek_in_zin(zin, laatste) :]):
        return begins
    return [*begins, *tweede_handeling(zin, laatste)]


def _begins(zin: Zin) -> Iterator[int]:
    """Geef de tokens waarmee een (deel)vraag begint."""
    aan_begin, gevonden = True, False
    for token in zin.tokens:
        if aan_begin and token.lower_ in vw.AANLOOP:
            continue
        if not aan_begin and _is_tweede_of(zin, token):
            yield token.i
        voorwaarde = aan_begin and token.lower_ in vw.VOORWAARDEN and token.lower_ != "wanneer"
        grens = aan_begin or na_grens(zin, token)
        if grens and not voorwaarde and is_vraagbegin(token) and not is_v2(zin, token):
            if aan_begin or gevonden or not _is_samentrekking(token):
                gevonden = True
                yield met_aanloop(zin, token) if not aan_begin else zin.tokens[0].i
        elif aan_begin and _is_zijn_vraag(zin, token):
            gevonden = True
            yield zin.tokens[0].i
        aan_begin = False


def _is_zijn_vraag(zin: Zin, token: Token) -> bool:
    """'Zijn lakens inbegrepen?': 'zijn' is het werkwoord als er daarna geen ander komt."""
    if token.lower_ != "zijn":
        return False
    for volgende in zin.tokens:
        if volgende.i > token.i and is_persoonsvorm(volgende):
            return False
        if volgende.text in (",", "?") or volgende.lower_ in vw.VRAAGWOORDEN:
            break
    return True


def _is_samentrekking(token: Token) -> bool:
    """'Zij is blind en heeft een hond': na 'en' een tweede gezegde, zonder eigen onderwerp."""
    if token.lower_ in vw.VRAAGWOORDEN or token.nbor(-1).lower_ != "en":
        return False
    return is_persoonsvorm(token) and token.nbor().lower_ not in vw.ONDERWERP_VORMEN


def _is_tweede_of(zin: Zin, token: Token) -> bool:
    """'... wat de kosten zijn en of er korting is': een tweede vraag na een ingebedde vraag."""
    if token.lower_ != "of" or token.nbor(-1).lower_ != "en":
        return False
    return bool(vw.INGEBED.search(zin.tekst.lower()[: plek_in_zin(zin, token)]))
