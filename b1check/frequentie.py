"""Hoe vaak een Nederlands woord voorkomt; de enige gebruiker van wordfreq.

De maat is Zipf: de logaritme (grondtal 10) van het aantal keren per miljard woorden. 3 is één
keer per miljoen woorden, 0 betekent onbekend.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

# Een deel van een samenstelling moet een gewoon woord zijn.
_GEWOON_DEEL = 3.3
_KORTSTE_DEEL = 3
_VOEGLETTERS = ("", "s", "e", "en", "n", "-")
_LEENUITGANG = re.compile(
    r"(?:ieus|ieuze|oir|oire|atie|aties|itie|ities|utie|uties|isatie|iteit|iteiten|eren|eert|eerde"
    r"|eerden|ïseerd|iseerd|isme|ismen|age|ages|ief|ieve|aal|ale|abel|abele|ibel|ibele|ent|ente"
    r"|ant|ante|air|aire|entie|enties|antie|anties|ionair|ionaire|eel|ele|isch|ische|ectie|ecties"
    r"|ctie|cties|sie|sies|ancy|ment|menten|tief|tieve|aat|aten|ade|ades|ine|ines|uut|ute)$"
)


def zipf(woord: str) -> float:
    """Geef de Zipf-waarde van een woord (0 tot ongeveer 8)."""
    return float(_functie()(woord.lower(), "nl"))


@cache
def _functie():  # type: ignore[no-untyped-def]
    # Pas hier laden: wordfreq leest zijn lijst en kost een halve seconde.
    from wordfreq import zipf_frequency

    return zipf_frequency


@lru_cache(maxsize=20_000)
def splits(woord: str) -> tuple[str, ...]:
    """Splits een samenstelling in gewone woorden; een woord dat geen samenstelling is blijft heel.

    Zo min mogelijk delen, en van even veel delen die met het zeldzaamste deel het vaakst.
    """
    klein = woord.lower()
    beste = _splits(klein, 5)
    return beste if beste else (klein,)


@lru_cache(maxsize=50_000)
def _splits(woord: str, diepte: int) -> tuple[str, ...]:
    if zipf(woord) >= _GEWOON_DEEL:
        return (woord,)
    if diepte == 0:
        return ()
    gevonden = []
    for plaats in range(_KORTSTE_DEEL, len(woord) - _KORTSTE_DEEL + 1):
        kop = _zonder_voegletter(woord[:plaats])
        if not kop:
            continue
        rest = _splits(woord[plaats:].lstrip("-"), diepte - 1)
        if rest:
            gevonden.append((kop, *rest))
    return min(gevonden, key=_moeite, default=())


def _zonder_voegletter(deel: str) -> str:
    """Geef het langste gewone woord dat met een voegletter dit deel vormt."""
    for letter in _VOEGLETTERS:
        kaal = deel[: len(deel) - len(letter)] if letter else deel
        if deel.endswith(letter) and len(kaal) >= _KORTSTE_DEEL and zipf(kaal) >= _GEWOON_DEEL:
            return kaal
    return ""


def _moeite(delen: tuple[str, ...]) -> tuple[int, float]:
    return len(delen), -min(zipf(deel) for deel in delen)


def is_zeldzaam_leenwoord(woord: str, grens: float) -> bool:
    """Of dit een zeldzaam woord is met de uitgang van een leenwoord, zoals 'expeditieus'."""
    klein = woord.lower()
    if len(klein) < 6 or not klein.isalpha() or zipf(klein) >= grens:
        return False
    return bool(_LEENUITGANG.search(klein)) and len(splits(klein)) == 1
