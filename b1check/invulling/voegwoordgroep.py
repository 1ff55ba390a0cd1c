"""Of 'dan wel' twee delen verbindt ('A dan wel B'), en niet een los 'dan' en 'wel' is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.invulling.treffers import Treffer
from b1check.ontleding import is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

_GROEP = "dan wel"
_NAAM = frozenset(("NOUN", "PROPN"))


def past_voegwoordgroep(zin: Zin, treffer: Treffer) -> bool:
    """Of 'dan wel' hier 'of' is; een rij met een woord erachter is daar zelf al zeker van."""
    if treffer.ingang.woord != _GROEP or treffer.ingang.context.rechts:
        return True
    dan, wel = (t for t in zin.tokens if treffer.begin <= t.idx < treffer.eind)
    if dan.i == zin.span.start or wel.i + 1 >= zin.span.end:
        return False
    if wel.nbor(1).is_punct:
        return False
    zonder_werkwoord = not any(is_persoonsvorm(token) for token in zin.tokens)
    return zonder_werkwoord or _verbindt(dan, dan.nbor(-1), wel.nbor(1))


def _verbindt(dan: Token, links: Token, rechts: Token) -> bool:
    if dan.dep_ == "cc" or links.text.endswith("-"):
        return True
    if links.pos_ in _NAAM and dan.head.pos_ in _NAAM and dan.head.i > dan.i:
        # "beëindiging dan wel een uitbreiding": 'dan' hangt aan het tweede naamwoord.
        return True
    return links.tag_.startswith("WW|inf") and rechts.tag_.startswith("WW|inf")
