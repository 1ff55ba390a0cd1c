"""Of twee woorden over hetzelfde gaan: dezelfde stam, een deel, of samen in een rij."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from b1check.gegevens import lees_lijst, map_van
from b1check.klantvraag.kernwoorden import LEEG
from b1check.klantvraag.woordstam import stammen, stammen_van_delen, zoekstammen
from b1check.woordenboek import Woordenboek, lees_woordenboek

LIJST = "verwante-woorden.tsv"
# De lijsten met gewonere woorden, in de volgorde van de regel moeilijk-woord.
_WOORDENLIJSTEN = (
    "moeilijke-naamwoorden.tsv", "moeilijke-werkwoorden.tsv", "moeilijke-overige-woorden.tsv",
)  # fmt: skip
GELIJK, STAM, DEEL, GEWONER = 1.0, 0.95, 0.72, 0.6
_KOP, _ZELFDE, _VERWANT = 3, 2, 1
# Twee woorden uit één rij, naar hun plaats daarin.
_PER_PLAATS = {
    (_KOP, _KOP): 0.9,
    (_ZELFDE, _KOP): 0.65,
    (_ZELFDE, _ZELFDE): 0.45,
    (_VERWANT, _KOP): 0.42,
    (_VERWANT, _ZELFDE): 0.28,
    (_VERWANT, _VERWANT): 0.15,
}
# Via een deel van een samenstelling is het minder zeker, en van ver telt het niet.
_VIA_DEEL, _MINSTE_VIA_DEEL = 0.7, 0.4
_KORTSTE_STAART = 4
Woord = tuple[str, str]


@lru_cache(maxsize=200_000)
def verwantschap(een: Woord, ander: Woord) -> float:
    """Geef hoe zeker twee woorden (vorm, lemma) over hetzelfde gaan: 0 tot 1."""
    if een[1] == ander[1] or een[0] == ander[0]:
        return GELIJK
    if stammen(*een) & stammen(*ander):
        return STAM
    if stammen_van_delen(*een) & stammen_van_delen(*ander) or _eindigt_op(een[1], ander[1]):
        return DEEL
    if _wisselen(een, ander):
        return GEWONER
    eigen, andere = _plaatsen(*een), _plaatsen(*ander)
    direct = _samen(eigen, andere)
    if direct:
        return direct
    via = max(_samen(_via_delen(*een), andere), _samen(eigen, _via_delen(*ander)))
    return _VIA_DEEL * via if via >= _MINSTE_VIA_DEEL else 0.0


def _eindigt_op(een: str, ander: str) -> bool:
    """Of het korte woord het laatste deel van het lange is: 'zaal' in 'vijverzaal'."""
    kort, lang = sorted((een, ander), key=len)
    return _KORTSTE_STAART <= len(kort) <= len(lang) - 3 and lang.endswith(kort)


def _samen(een: Mapping[int, int], ander: Mapping[int, int]) -> float:
    """Geef de sterkste band tussen twee woorden die samen in een rij staan."""
    kort, lang = (een, ander) if len(een) <= len(ander) else (ander, een)
    paren = (sorted((plaats, lang[rij])) for rij, plaats in kort.items() if rij in lang)
    return max((_PER_PLAATS[laag, hoog] for laag, hoog in paren), default=0.0)


@lru_cache(maxsize=50_000)
def _plaatsen(vorm: str, lemma: str) -> Mapping[int, int]:
    """Geef in welke rijen van de lijst dit woord staat, en waar."""
    return _zoek(zoekstammen(vorm, lemma))


@lru_cache(maxsize=50_000)
def _via_delen(vorm: str, lemma: str) -> Mapping[int, int]:
    """Geef de rijen van de delen van een samenstelling: 'maandbedrag' hoort bij 'bedrag'."""
    return _zoek(stammen_van_delen(vorm, lemma))


def _zoek(gezocht: Iterable[str]) -> Mapping[int, int]:
    rijen: dict[int, int] = {}
    for stam in gezocht:
        for rij, plaats in _per_stam().get(stam, {}).items():
            rijen[rij] = max(plaats, rijen.get(rij, 0))
    return rijen


@cache
def _per_stam() -> Mapping[str, Mapping[int, int]]:
    per_stam: dict[str, dict[int, int]] = {}
    for nummer, rij in enumerate(lees_lijst(LIJST)):
        for plaats, kolom in ((_VERWANT, "verwant"), (_ZELFDE, "zelfde"), (_KOP, "woord")):
            for woord in filter(None, rij[kolom].split("|")):
                for stam in zoekstammen(woord, woord):
                    per_stam.setdefault(stam, {})[nummer] = plaats
    return per_stam


def _wisselen(een: Woord, ander: Woord) -> bool:
    """Of het ene woord in de woordenlijsten als gewoner woord bij het andere staat."""
    return bool(
        _alternatieven(een[1]) & stammen(*ander) or _alternatieven(ander[1]) & stammen(*een)
    )


@lru_cache(maxsize=50_000)
def _alternatieven(lemma: str) -> frozenset[str]:
    """Geef de stammen van de gewonere woorden bij een moeilijk woord."""
    return frozenset(
        stam
        for ingang in _woordenboek().kandidaten(lemma, "nl")
        if len(ingang.woorden) == 1
        for alternatief in ingang.alternatieven
        if alternatief.isalpha() and alternatief not in LEEG
        for stam in stammen(alternatief, alternatief)
    )


@cache
def _woordenboek() -> Woordenboek:
    return lees_woordenboek(tuple(map_van("woordenlijsten") / naam for naam in _WOORDENLIJSTEN))
