"""Knipt een zin waar de klant na een punt geen hoofdletter schrijft, en kent de afkortingen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.document import Zin

if TYPE_CHECKING:
    from spacy.tokens import Token

# Na zo'n woord hoort de punt bij het woord.
AFKORTINGEN = frozenset(
    "ps art nr tel str blz pag inc incl excl max min ref mr dr drs ir ing mw mevr dhr hr mej "
    "fam ca "
    "evt bv bijv resp enz etc jl dd ged geb afd jr sr st ma di wo do vr za zo jan feb mrt apr "
    "jun "
    "jul aug sep sept okt nov dec nl vgl zgn "
    "ivm mbt tav nav tnv agv dmv obv igv mn tgv vlg tov".split()
)


def losse_zinnen(zin: Zin) -> Iterator[Zin]:
    """Geef de zinnen apart als de klant na een punt of vraagteken geen hoofdletter schrijft."""
    doc, begin = zin.tekstblok.doc, zin.span.start
    for token in zin.tokens[1:-1]:
        if _is_zinseinde(token) and token.i >= begin:
            yield Zin(zin.tekstblok, doc[begin : token.i + 1])
            begin = token.i + 1
    yield Zin(zin.tekstblok, doc[begin : zin.span.end])


def _is_zinseinde(token: Token) -> bool:
    """'... een L? moet ik ...': een leesteken na een heel woord, met een kleine letter erna."""
    vorige, volgende = token.nbor(-1), token.nbor()
    if not (token.text in (".", "?", "!") and token.whitespace_ and volgende.text.islower()):
        return False
    heel = len(vorige) > 1 and vorige.is_alpha and vorige.lower_ not in AFKORTINGEN
    return token.text != "." or heel
