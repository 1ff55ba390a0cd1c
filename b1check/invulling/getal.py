"""Of een vaste frase in getal bij de zin past: 'er is' bij één ding, 'veel' bij meer dingen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.invulling.treffers import Treffer
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_EEN, _MEER = frozenset(("is", "was")), frozenset(("zijn", "waren"))
# "Een groot aantal mensen heeft" kan, "veel mensen heeft" niet.
_TELWOORDEN = frozenset(
    "veel weinig alle allerlei enkele de ongeveer twee drie vier vijf zes".split()
)
_BREED = 6


def past_getal(zin: Zin, treffer: Treffer, alternatief: str) -> bool:
    """Of het werkwoord in of bij het alternatief past bij het naamwoord dat erbij staat."""
    woorden = alternatief.split()
    erna = _tokens_erna(zin, treffer)
    if "er" in woorden and {*woorden} & (_EEN | _MEER):
        naam = next((t for t in erna if t.pos_ in ("NOUN", "PROPN")), None)
        return is_meervoud(naam) == bool({*woorden} & _MEER)
    frase = treffer.ingang.woord.split()
    if frase[-1] == "middelen" and "geld" in woorden:
        return not _hoort_bij(zin, treffer, (), meervoud=True)
    if frase[0] in ("een", "tal") and {*woorden[:2]} & _TELWOORDEN:
        return not _hoort_bij(zin, treffer, erna, meervoud=False)
    return True


def _tokens_erna(zin: Zin, treffer: Treffer) -> tuple[Token, ...]:
    return tuple(t for t in zin.tokens if t.idx >= treffer.eind)[:_BREED]


def is_meervoud(token: Token | None) -> bool:
    """Of dit naamwoord in het meervoud staat."""
    return token is not None and ("|mv|" in token.tag_ or "Plur" in token.morph.get("Number", []))


def _hoort_bij(zin: Zin, treffer: Treffer, erna: tuple[Token, ...], *, meervoud: bool) -> bool:
    """Of de frase onderwerp is van een persoonsvorm met dit getal."""
    eigen = tuple(t for t in zin.tokens if treffer.begin <= t.idx < treffer.eind)
    for token in (*eigen, *erna):
        if token.dep_ in ("nsubj", "nsubj:pass"):
            vorm = persoonsvorm_van(token.head)
            return vorm is not None and _staat_in_meervoud(vorm) == meervoud
    return False


def _staat_in_meervoud(vorm: Token) -> bool:
    return is_persoonsvorm(vorm) and (vorm.tag_.endswith("mv") or vorm.lower_.endswith("en"))
