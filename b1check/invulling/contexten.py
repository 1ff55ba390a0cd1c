"""Of de woorden ernaast en in de zin passen bij de context van een ingang."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.invulling.treffers import Treffer
from b1check.woordenboek import Context, Woordsoort

if TYPE_CHECKING:
    from spacy.tokens import Token

_VOORWERP = frozenset(("obj", "iobj", "ccomp", "xcomp", "nsubj:pass"))


def past_context(zin: Zin, nummer: int, treffer: Treffer) -> bool:
    """Of deze plaats past bij de context van de ingang."""
    context = treffer.ingang.context
    if context == Context():
        return True
    klein = [woord.klein for woord in zin.woorden]
    laatste = nummer + len(treffer.ingang.na) if treffer.ingang.soort != Woordsoort.WW else nummer
    eerste = nummer if treffer.ingang.soort == Woordsoort.WW else nummer - len(treffer.ingang.voor)
    links = klein[eerste - 1] if eerste > 0 else ""
    rechts = klein[laatste + 1] if laatste + 1 < len(klein) else ""
    if not _buren_passen(context, links, rechts):
        return False
    rest = set(klein)
    if (context.zin and not rest & context.zin) or rest & context.niet_zin:
        return False
    if context.met_voorwerp is None:
        return True
    return context.met_voorwerp == _heeft_voorwerp(treffer.kern.token)


def _buren_passen(context: Context, links: str, rechts: str) -> bool:
    if context.links and links not in context.links:
        return False
    if context.rechts and rechts not in context.rechts:
        return False
    return links not in context.niet_links and rechts not in context.niet_rechts


def _heeft_voorwerp(token: Token) -> bool:
    return any(kind.dep_ in _VOORWERP for kind in token.children)
