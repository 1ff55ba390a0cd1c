"""Vindt de vragen in een zin zonder vraagteken en zonder inleiding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.klantvraag import verzoekwoorden as vz
from b1check.klantvraag import vraagwoorden as vw
from b1check.klantvraag.deelzinnen import (
    is_v2,
    na_grens,
    plek_in_zin,
)
from b1check.klantvraag.knippen import knip
from b1check.klantvraag.vraag_na_zin import (
    is_nieuwe_vraag,
    is_terloops,
    is_vraag_na_onderwerp,
    na_hoofdzin,
)
from b1check.klantvraag.vraagbegin import (
    is_conditie,
    is_directe_vraag,
    is_vraag_met_naam,
    is_vraag_na_voorwaarde,
)
from b1check.ontleding import is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

# Zonder leestekens loopt een mail door; dan begint een vraag midden in de regel.
_ONGEPUNT = 25

_KLOPT_DAT = re.compile(
    r"\S+ \S+ (?:klopt|kan|mag|lukt) (?:dat|dit|t)(?: ook| zo)?\W*$|"
    r"\b(?:ik|wij|we|u|jullie) \w+\b.*\bof niet$"
)

# "Krijg ik een boete omdat ik er niet was.": zo vertelt een klant wat hem overkwam.
_VERHAAL = re.compile(
    r"^(?:krijg|kom|sta|zit|bel|loop|lig|lees|zie|hoor|open) (?:ik|wij|we|je)\b[^?]*"
    r"\b(?:omdat|terwijl|alsof)\b[^?]*$"
)


def zonder_teken(zin: Zin, klein: str) -> Iterator[tuple[int, int, str]]:
    """Een vraag zonder vraagteken: zij begint met een vraagwoord of een werkwoord."""
    begins: list[int] = []
    begint = True
    for token in zin.tokens:
        if begint and token.lower_ in vw.AANLOOP:
            continue
        if _in_citaat(zin, token, klein):
            continue
        if not is_v2(zin, token) and _begint_vraag(zin, token, klein, begins, begint=begint):
            begins.append(zin.tokens[0].i if begint else token.i)
        begint = False
    if not begins and _KLOPT_DAT.search(klein):
        begins = [zin.tokens[0].i]
    if begins and not is_conditie(zin, begins[0]) and not _VERHAAL.search(klein):
        yield from knip(zin, begins)


def _na_zo_niet(token: Token) -> bool:
    """'zo niet willen jullie dan ...': een voorwaarde in twee woorden."""
    return token.i > 1 and f"{token.nbor(-2).lower_} {token.nbor(-1).lower_}" in (
        "zo niet",
        "zo ja",
    )


def _na_vraag_maar(token: Token) -> bool:
    """'Misschien een domme vraag maar moet ...': de vraag is aangekondigd."""
    vorige = [t.lower_ for t in token.doc[max(token.i - 3, 0) : token.i] if t.text != ","]
    return vorige[-1:] == ["maar"] and vorige[-2:-1] in (["vraag"], ["vraagje"])


def _vraagt_door(token: Token) -> bool:
    """'... krijgen en zit daar een bedrag aan vast': na een vraag met 'en' een tweede."""
    if token.i + 1 >= len(token.doc) or token.nbor(-1).lower_ != "en":
        return False
    return is_persoonsvorm(token) and token.nbor().lower_ in vw.PLAATSEN


def _in_citaat(zin: Zin, token: Token, klein: str) -> bool:
    plaats = plek_in_zin(zin, token)
    return klein[plaats : plaats + len(token)] != token.lower_


def _begint_vraag(zin: Zin, token: Token, klein: str, begins: list[int], *, begint: bool) -> bool:
    """Of hier een vraag begint: aan het begin, na een hele hoofdzin, of met een vraagwoord."""
    if (begint and is_vraag_met_naam(token)) or is_vraag_na_onderwerp(zin, token):
        return True
    if is_directe_vraag(token):
        is_vraagwoord = token.lower_ in vw.VRAAGWOORDEN and not begint
        if begint or is_vraagwoord:
            return True
        na_dubbelpunt = token.i > 0 and (token.nbor(-1).text == ":" or _na_vraag_maar(token))
        if na_grens(zin, token) and (begins or na_dubbelpunt or na_hoofdzin(zin, token)):
            return True
        if is_nieuwe_vraag(zin, token) or is_terloops(zin, token) or _na_zo_niet(token):
            return True
    if is_vraag_na_voorwaarde(zin, token) or (begins and _vraagt_door(token)):
        return True
    if not vz.MODAAL_VERZOEK.search(klein[plek_in_zin(zin, token) :]):
        return False
    vorige = token.doc[token.i - 1] if token.i else token
    if vorige.lower_ in vw.BIJWOORD_VOORAAN:
        return False
    return na_grens(zin, token) or len(zin.tokens) > _ONGEPUNT or vorige.tag_.startswith("WW")
