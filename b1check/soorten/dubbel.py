"""Twee ontkenningen die elkaar opheffen: 'niet on...', 'niet zonder', 'voorkomen dat ... niet'."""

from __future__ import annotations

from b1check.document import Woord, Zin
from b1check.omkering.onwoord import is_onwoord

_HALVE = frozenset(("zonder",))


def zoek_paar(
    zin: Zin, ontkenningen: list[Woord], verborgen: tuple[str, ...]
) -> tuple[Woord, Woord] | None:
    """Geef het eerste paar ontkenningen dat elkaar opheft, of None."""
    for nummer, woord in enumerate(zin.woorden[:-1]):
        if woord not in ontkenningen or woord.klein in _HALVE:
            continue
        volgende = zin.woorden[nummer + 1]
        # "niet onnodig bellen": dan zegt het woord hoe iemand iets doet, en heft het niets op.
        if is_onwoord(volgende.token) and volgende.token.dep_ != "advmod":
            return woord, volgende
    return _tweede_ontkenning(zin, ontkenningen, verborgen)


def _tweede_ontkenning(
    zin: Zin, ontkenningen: list[Woord], namen: tuple[str, ...]
) -> tuple[Woord, Woord] | None:
    """Vind twee ontkenningen die elkaar opheffen: de ene hangt van de andere af."""
    verborgen = [w for w in zin.woorden if w.klein in namen or w.token.lemma_ in namen]
    echte = [woord for woord in ontkenningen if woord.klein not in _HALVE]
    halve = [woord for woord in ontkenningen if woord.klein in _HALVE]
    for een in echte:
        for twee in (*halve, *verborgen, *echte):
            if een.begin < twee.begin and _werkt_samen(een, twee, echte):
                return een, twee
            if twee in verborgen and twee.begin < een.begin and _hangt_onder(een, twee):
                return een, twee
    return None


def _werkt_samen(een: Woord, twee: Woord, echte: list[Woord]) -> bool:
    """'geen ... zonder', 'niet ... tenzij': het tweede hoort bij het gezegde van het eerste."""
    gezegde = een.token.head
    if twee in echte:
        # "niet ... dat niemand": alleen als de tweede in een bijzin onder de eerste zit.
        return twee.token.head != gezegde and _hangt_onder(twee, een)
    return gezegde in (twee.token.head, *twee.token.ancestors)


def _hangt_onder(onder: Woord, boven: Woord) -> bool:
    """Of `onder` in een bijzin met 'dat' of een onbepaalde wijs onder `boven` staat."""
    hoofd = boven.token if boven.token.pos_ == "VERB" else boven.token.head
    for voorouder in onder.token.ancestors:
        if voorouder.dep_ in ("ccomp", "xcomp", "csubj") and voorouder.head == hoofd:
            return True
    return False
