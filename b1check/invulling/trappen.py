"""Trappen van vergelijking: bij welk bijvoeglijk naamwoord hoort 'effectievere'?"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from b1check.taal.verbuiging import met_e, overtreffend, vergrotend
from b1check.woordenboek import Ingang, Woordenboek, Woordsoort

Trap = Callable[[str], str]
# Wat er na het grondwoord (of na het grondwoord met -e) komt: duurder, effectiever, grootst.
_UITGANGEN = ("dere", "der", "ere", "er", "re", "r", "ste", "st", "te", "t")


def bijvoeglijke_ingangen(boek: Woordenboek, vorm: str, regio: str) -> Iterator[Ingang]:
    """Geef de ingangen waarvan dit de vergrotende of overtreffende trap is."""
    for uitgang in _UITGANGEN:
        if vorm.endswith(uitgang) and len(vorm) > len(uitgang) + 2:
            for ingang in boek.kandidaten(vorm.removesuffix(uitgang), regio):
                if ingang.soort == Woordsoort.BN and trap_van(ingang.kern, vorm) is not None:
                    yield ingang


def trap_van(bn: str, vorm: str) -> tuple[Trap, bool] | None:
    """Geef welke trap deze vorm is, en of zij een -e heeft; None bij een andere vorm."""
    for trap in (vergrotend, overtreffend):
        kaal = trap(bn)
        if " " not in kaal and vorm in (kaal, met_e(kaal)):
            return trap, vorm != kaal
    return None


def zet_in_trap(alternatief: str, trap: Trap, *, verbogen: bool) -> str:
    """Zet het alternatief in dezelfde trap: 'duidelijkere', 'beter', 'meest geschikte'."""
    nieuw = trap(alternatief)
    return met_e(nieuw) if verbogen else nieuw
