"""De infinitief bij een voltooid deelwoord: teruggestort → terugstorten, verholpen → verhelpen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from b1check.frequentie import zipf
from b1check.gegevens import lees_lijst
from b1check.taal.spelling import maak_open
from b1check.taal.vervoeging import Werkwoordsvorm, vormen

_VOORVOEGSELS = ("be", "ver", "ont", "her", "ge", "er", "mis")
_ZONDER_TREMA = str.maketrans("ëïü", "eiu")
# Een bedacht werkwoord moet in elk geval bestaan.
_BEKEND = 1.5


@lru_cache(maxsize=4096)
def infinitief_bij(deelwoord: str, lemma: str) -> str | None:
    """Geef de infinitief bij een deelwoord: het lemma als dat klopt, of anders het gewoonste."""
    if _klopt(lemma, deelwoord) and zipf(lemma) >= _BEKEND:
        return lemma
    mogelijk = {k for k in _kandidaten(deelwoord) if _klopt(k, deelwoord) and zipf(k) >= _BEKEND}
    # "geregeld" kan van regelen komen; "regelden" is daar de verleden tijd van.
    echt = sorted(k for k in mogelijk if f"{k[:-3]}en" not in mogelijk)
    return max(echt, key=zipf, default=None)


def _klopt(infinitief: str, deelwoord: str) -> bool:
    return infinitief.endswith("n") and vormen(infinitief)[Werkwoordsvorm.VOLTOOID] == deelwoord


def _kandidaten(deelwoord: str) -> Iterator[str]:
    yield from _grondwoorden(deelwoord)
    for deel in _delen():
        if deelwoord.startswith(deel):
            yield from (deel + grond for grond in _grondwoorden(deelwoord[len(deel) :]))


def _grondwoorden(rest: str) -> Iterator[str]:
    yield from _sterke().get(rest, ())
    for voorvoegsel in _VOORVOEGSELS:
        if rest.startswith(voorvoegsel):
            sterk = _sterke().get("ge" + rest[len(voorvoegsel) :], ())
            yield from (voorvoegsel + grond for grond in sterk)
    zonder_ge = rest.removeprefix("ge").translate(_ZONDER_TREMA)
    for stam in (rest, rest[:-1], zonder_ge, zonder_ge[:-1]):
        if len(stam) > 2:
            yield f"{maak_open(stam)}en"
            yield f"{maak_open(stam, toonloos=True)}en"


@cache
def _delen() -> tuple[str, ...]:
    return tuple(rij["deel"] for rij in lees_lijst("scheidbare-delen.tsv"))


@cache
def _sterke() -> Mapping[str, tuple[str, ...]]:
    gevonden: dict[str, tuple[str, ...]] = {}
    for naam in ("sterke-werkwoorden.tsv", "bijzondere-werkwoorden.tsv"):
        for rij in lees_lijst(naam):
            gevonden[rij["voltooid"]] = (*gevonden.get(rij["voltooid"], ()), rij["infinitief"])
    return gevonden
