"""De stam van een woord en van zijn delen: wat 'betaling', 'betaald' en 'betalen' gemeen hebben."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from b1check.frequentie import splits
from b1check.gegevens import lees_lijst

_ACHTERVOEGSELS = (
    "ingen", "tjes", "heid", "baar", "lijk", "ing", "ten", "den", "tje", "jes", "ers", "en", "te",
    "de", "je", "er", "'en", "'s", "e", "s", "t", "d", "n",
)  # fmt: skip
_KORTSTE_STAM = 3
_KORTSTE_DEEL = 4
# Van een korter woord zijn de stammen te kort om op af te gaan.
_KORTSTE_VOOR_STAM = 5


@lru_cache(maxsize=50_000)
def stammen(vorm: str, lemma: str) -> frozenset[str]:
    """Geef wat er overblijft zonder uitgang: 'betaling', 'betaald' en 'betalen' zijn 'betal'."""
    return frozenset(stam for woord in {vorm, lemma} for stam in _stammen_van(woord))


def _stammen_van(woord: str) -> Iterator[str]:
    yield _effen(woord)
    kaal = woord[2:] if woord.startswith("ge") and woord.endswith(("d", "t", "en")) else woord
    for basis in {woord, kaal}:
        for uitgang in _ACHTERVOEGSELS:
            stam = basis.removesuffix(uitgang)
            if stam != basis and len(stam) >= max(_KORTSTE_STAM, 3 + (len(uitgang) > 1)):
                yield _effen(stam)
        if len(basis) > _KORTSTE_STAM:
            yield _effen(basis)


def _effen(stam: str) -> str:
    """Maak spelling gelijk: 'betaal' en 'betal', 'prijz' en 'prijs'."""
    for dubbel in ("aa", "ee", "oo", "uu"):
        if dubbel in stam[-4:]:
            begin, eind = stam[:-4], stam[-4:]
            stam = begin + eind.replace(dubbel, dubbel[0])
    if len(stam) > 3 and stam[-1] == stam[-2]:
        stam = stam[:-1]
    return stam[:-1] + {"v": "f", "z": "s"}.get(stam[-1:], stam[-1:])


@lru_cache(maxsize=50_000)
def zoekstammen(vorm: str, lemma: str) -> frozenset[str]:
    """Geef de stammen om een woord in een lijst te zoeken; een kort woord moet er zelf in staan."""
    if len(lemma) < _KORTSTE_VOOR_STAM:
        return frozenset((_effen(vorm), _effen(lemma)))
    return frozenset(stam for stam in stammen(vorm, lemma) if len(stam) >= _KORTSTE_DEEL)


def sleutel(woord: str) -> str:
    """Geef één vaste stam voor een woord: de kortste."""
    if len(woord) < _KORTSTE_VOOR_STAM:
        return woord
    return min(stammen(woord, woord), key=lambda stam: (len(stam), stam))


@lru_cache(maxsize=50_000)
def stammen_van_delen(vorm: str, lemma: str) -> frozenset[str]:
    """Geef de stammen van de delen van een samenstelling of scheidbaar werkwoord."""
    delen = {deel for woord in (vorm, lemma) for deel in splits(woord) if len(deel) >= 4}
    for woord in (vorm, lemma):
        delen.update(woord.removeprefix(los) for los in _losse_delen() if _is_los(woord, los))
    return frozenset(
        stam for deel in delen for stam in stammen(deel, deel) if len(stam) >= _KORTSTE_DEEL
    )


def _is_los(woord: str, los: str) -> bool:
    return woord.startswith(los) and len(woord) - len(los) >= 5


@cache
def _losse_delen() -> tuple[str, ...]:
    return tuple(rij["deel"] for rij in lees_lijst("scheidbare-delen.tsv"))
