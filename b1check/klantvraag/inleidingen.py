"""Vindt een inleiding als 'ik wil graag weten of', met de vragen erachter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.klantvraag import vraagwoorden as vw
from b1check.klantvraag.deelzinnen import (
    begin_deelzin,
    is_v2,
    met_aanloop,
    na_grens,
    token_op,
)
from b1check.klantvraag.knippen import SOORT_VERZOEK, VERZOEK, VRAAG, knip
from b1check.klantvraag.mededelingen import MEDEDELING
from b1check.klantvraag.vraagbegin import (
    is_vraagbegin,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

_NA_OF = frozenset(("als", "wanneer", "indien", "pas", "toch", "juist"))

# "U wilde weten of": wat een ander wil weten, vraagt de klant niet.
_VAN_ANDER = re.compile(r"\b(?:u|jullie|hij|zij|ze|men|(?:uw|jullie|mijn|de|het) \w+) $")

_WIL_ZELF = re.compile(r"wil(?!\w* (?:ik|wij|we)\b)")


def zoek_inleiding(zin: Zin, klein: str) -> int | None:
    """Geef waar een inleiding als 'ik wil graag weten of' begint, terug tot haar deelzin."""
    plaatsen = [
        (gevonden.end(), -gevonden.start())
        for patroon in vw.INLEIDINGEN
        if (gevonden := _laatste(patroon, klein)) and not MEDEDELING.search(gevonden[0])
        if not (_WIL_ZELF.match(gevonden[0]) and _VAN_ANDER.search(klein[: gevonden.start()]))
    ]
    return begin_deelzin(zin, -min(plaatsen)[1]) if plaatsen else None


def _laatste(patroon: re.Pattern[str], klein: str) -> re.Match[str] | None:
    """Zoek het kortste stuk dat past: in 'ik wil stoppen en wil weten of' het tweede 'wil'."""
    gevonden = patroon.search(klein)
    while gevonden and (later := patroon.search(klein, gevonden.start() + 1)):
        if later.end() != gevonden.end():
            break
        gevonden = later
    return gevonden


def ingeleid(zin: Zin, klein: str, plaats: int) -> Iterator[tuple[int, int, str]]:
    """Een inleiding met een of meer vragen erachter: 'weten waarom ... en of ...'."""
    eerste = token_op(zin, plaats)
    begins = [eerste]
    ingebed = False
    for token in zin.tokens:
        if token.i <= eerste:
            continue
        voorwaarde = token.lower_ in ("mocht", "mochten")
        start = token.lower_ == "of" or (is_vraagbegin(token) and not voorwaarde)
        if _is_geen_tweede(zin, token):
            continue
        if start and ingebed and na_grens(zin, token):
            begins.append(met_aanloop(zin, token))
        ingebed = ingebed or token.lower_ == "of" or token.lower_ in vw.VRAAGWOORDEN
    soort = VERZOEK if SOORT_VERZOEK.search(klein[plaats:]) else VRAAG
    yield from knip(zin, begins, soort)


def _is_geen_tweede(zin: Zin, token: Token) -> bool:
    """'als ik stop, of als hij stopt' en '..., nu zit ik op 165': geen volgende vraag."""
    if token.lower_ == "of":
        return token.i + 1 < len(token.doc) and token.nbor().lower_ in _NA_OF
    return token.lower_ not in vw.VRAAGWOORDEN and is_v2(zin, token)
