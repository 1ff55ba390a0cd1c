"""Of een zelfstandig naamwoord concreet of abstract is, volgens de eigen lijst."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from b1check.frequentie import zipf
from b1check.gegevens import lees_lijst
from b1check.taal.verbuiging import enkelvoud

# Een naamwoord dat zeldzamer is telt als zijn laatste bekende deel, als dat gewoner is.
_ZELDZAAM = 4.0
_KORTSTE_DEEL = 3


@cache
def klassen() -> Mapping[str, str]:
    """Geef per naamwoord "concreet" of "abstract"."""
    return {rij["woord"]: rij["klasse"] for rij in lees_lijst("naamwoordklassen.tsv")}


@lru_cache(maxsize=50_000)
def klasse_van(vorm: str, lemma: str, *, ook_delen: bool) -> str | None:
    """Geef de klasse van een woord, of anders (met `ook_delen`) die van zijn laatste deel."""
    mogelijk = tuple(dict.fromkeys((lemma, vorm, *_enkelvouden(vorm))))
    for woord in mogelijk:
        if woord in klassen():
            return klassen()[woord]
    if not ook_delen:
        return None
    for woord in reversed(mogelijk):
        for begin in range(2, len(woord) - _KORTSTE_DEEL + 1):
            if woord[begin:] in klassen():
                return klassen()[woord[begin:]]
    return None


@lru_cache(maxsize=50_000)
def zipf_van_naamwoord(vorm: str, lemma: str) -> float:
    """Geef de Zipf-waarde van een naamwoord; een zeldzame samenstelling telt als haar slot."""
    waarde = zipf(vorm)
    deel = _laatste_deel(vorm, lemma) if waarde < _ZELDZAAM else None
    return max(waarde, zipf_van_naamwoord(*deel)) if deel else waarde


def _laatste_deel(vorm: str, lemma: str) -> tuple[str, str] | None:
    """Geef (vorm, lemma) van het langste bekende laatste deel."""
    gevonden = []
    for woord in (lemma, *_enkelvouden(vorm), vorm):
        for begin in range(_KORTSTE_DEEL, len(woord) - _KORTSTE_DEEL + 1):
            if woord[begin:] in klassen() and vorm.startswith(woord[:begin]):
                gevonden.append((begin, woord[begin:]))
                break
    if not gevonden:
        return None
    begin, deel = min(gevonden)
    return vorm[begin:], deel


def _enkelvouden(vorm: str) -> Iterator[str]:
    if vorm.endswith(("en", "s", "ën")) and len(vorm) > 4:
        yield enkelvoud(vorm)
