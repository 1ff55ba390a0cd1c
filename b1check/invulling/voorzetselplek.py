"""Waar een nieuw voorzetsel komt: 'veroorzaakt hinder' → 'zorgt voor hinder'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.invulling.treffers import Treffer

if TYPE_CHECKING:
    from spacy.tokens import Token

_VOORZETSELS = frozenset("aan bij met naar om op over tegen tot uit van voor".split())
# "zorgt voor geen hinder" zegt niemand; en een vraagwoord of verwijzing staat vast vooraan.
_VAST = frozenset("geen wat welk welke wie hoeveel die dat dit deze het er niets iets".split())
_ANDERE = frozenset(("iobj", "ccomp", "xcomp", "nsubj:pass", "aux:pass", "obl:agent"))


def plaats_voor_voorwerp(treffer: Treffer, voorzetsel: str) -> int | None:
    """Geef waar het voorwerp begint, of None als het er niet is of het voorzetsel daar niet past.

    Het werkwoord heeft dan één naamwoord als voorwerp, dat aaneen staat en niet voorop.
    """
    kern = treffer.kern.token
    if voorzetsel not in _VOORZETSELS or kern.dep_ == "conj":
        return None
    if any(kind.dep_ in _ANDERE or kind.dep_ == "conj" for kind in kern.children):
        return None
    voorwerpen = [kind for kind in kern.children if kind.dep_ == "obj"]
    if len(voorwerpen) != 1 or voorwerpen[0].pos_ != "NOUN":
        return None
    deel = sorted(voorwerpen[0].subtree, key=lambda token: token.i)
    if deel[-1].i - deel[0].i + 1 != len(deel) or any(w.lower_ in _VAST for w in deel[:1]):
        return None
    return deel[0].idx if _staat_niet_voorop(kern, deel) else None


def _staat_niet_voorop(kern: Token, deel: list[Token]) -> bool:
    """Of er voor het voorwerp een onderwerp staat, of dat het werkwoord er direct achter komt."""
    onderwerp = next((kind for kind in kern.children if kind.dep_ == "nsubj"), None)
    if onderwerp is not None:
        # "De hinder die de storm veroorzaakt": wie wat doet is daar niet zeker.
        los = any(w.lower_ in _VAST for w in (onderwerp, *onderwerp.lefts))
        return onderwerp.i < deel[0].i and not los
    hulp = [kind.i for kind in kern.children if kind.dep_ in ("aux", "mark")]
    return "Inf" in str(kern.morph) and bool(hulp) and deel[0].i < kern.i and deel[0].i > 0
