"""Hoe vaak een Nederlands woord voorkomt; de enige gebruiker van wordfreq.

De maat is Zipf: de logaritme (grondtal 10) van het aantal keren per miljard woorden. 3 is één
keer per miljoen woorden, 0 betekent onbekend.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from b1check.taal.spelling import maak_gesloten, maak_open

# Een gewoon woord: vaker dan twee keer per miljoen woorden.
_GEWOON = 3.3
# Een langer deel van een samenstelling valt goed te herkennen, ook als het minder gewoon is.
_GEWOON_DEEL = ((8, 2.3), (6, 2.8), (0, 3.3))
# Voorvoegsels en achtervoegsels zijn geen delen van een samenstelling.
_GEEN_DEEL = frozenset(
    "heid heden lijk lijke baar bare loos loze schap zaam ring rij ding den ten ter der ver ont "
    "her gen hen ling lingen ster sel dom aan uit toe mee door over onder voor tegen achter samen "
    "terug weer mis bij los".split()
)
_KORTSTE_DEEL = 3
# Langer is geen deel van een samenstelling, en een woord dat langer is geen samenstelling: het is
# een sleutel of een stuk code. Splitsen kost dan het kwadraat van de lengte.
_LANGSTE_DEEL = 40
_LANGSTE_WOORD = 100
_DIEPTE = 5
_VOEGLETTERS = ("", "s", "e", "en", "n", "-")
# Uitgangen, en wat er in het grondwoord voor in de plaats komt.
_AFLEIDINGEN = tuple(
    (uitgang, "")
    for uitgang in (
        "e en s n t d te ten de den er ere ers ste st ste der dere end ende ing ingen heid heden "
        "je jes tje tjes pje pjes etje etjes baar bare loos loze lijk lijke achtig achtige ig ige "
        "schap ster sters aar aars 's"
    ).split()
)
_VOORVOEGSELS = tuple(
    "on her ge be ver aan af bij door in mee na om op over terug toe tegen uit voor weer "
    "samen ex oud mede wan niet".split()
)
_DIEPTE_AFLEIDING = 3
_KORTSTE_STAM = 3
_KORTSTE_ZELDZAME = 6
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
    beste = _splits(klein, _DIEPTE) if len(klein) <= _LANGSTE_WOORD else ()
    return beste if beste else (klein,)


@lru_cache(maxsize=50_000)
def _splits(woord: str, diepte: int) -> tuple[str, ...]:
    if zipf(woord) >= _GEWOON or (diepte < _DIEPTE and _is_deel(woord)):
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
    """Geef het gewoonste woord dat met een voegletter dit deel vormt, of een lege tekst."""
    kale = (
        deel[: len(deel) - len(letter)] if letter else deel
        for letter in _VOEGLETTERS
        if deel.endswith(letter)
    )
    return max((kaal for kaal in kale if _is_deel(kaal)), key=zipf, default="")


def _is_deel(woord: str) -> bool:
    """Of dit een woord is dat een lezer in een samenstelling herkent."""
    if not _KORTSTE_DEEL <= len(woord) <= _LANGSTE_DEEL or woord in _GEEN_DEEL:
        return False
    grens = next(zipf_grens for lengte, zipf_grens in _GEWOON_DEEL if len(woord) >= lengte)
    return zipf(woord) >= grens


@lru_cache(maxsize=20_000)
def tel_delen(woord: str) -> tuple[str, ...]:
    """Splits een samenstelling zo ver mogelijk: ook gewone delen die er zelf een zijn."""
    delen = splits(woord)
    if len(delen) == 1 and zipf(woord) >= _GEWOON:
        return delen
    return tuple(kleiner for deel in delen for kleiner in _in_tweeen(deel))


def _in_tweeen(deel: str) -> tuple[str, ...]:
    """'verkeersveiligheid' is 'verkeer' en 'veiligheid'; alleen met twee heel gewone woorden."""
    mogelijk = []
    if len(deel) > _LANGSTE_WOORD:
        return (deel,)
    for plaats in range(4, len(deel) - 3):
        kop, staart = _zonder_voegletter(deel[:plaats]), deel[plaats:]
        minste = min(zipf(kop), zipf(staart))
        # Een woord dat gewoner is dan zijn delen ("maatregelen") leest niemand in twee stukken.
        if len(kop) >= 4 and _is_duidelijk_deel(kop) and _is_duidelijk_deel(staart):
            if minste > zipf(deel):
                mogelijk.append((minste, kop, staart))
    return max(mogelijk)[1:] if mogelijk else (deel,)


def _is_duidelijk_deel(woord: str) -> bool:
    return _is_deel(woord) and (zipf(woord) >= 4.0 or len(woord) >= 8)


def _moeite(delen: tuple[str, ...]) -> tuple[int, float]:
    return len(delen), -min(zipf(deel) for deel in delen)


@lru_cache(maxsize=20_000)
def hoort_bij_gewoon_woord(woord: str) -> bool:
    """Of dit een vorm of afleiding van een gewoon woord is: warmere, terugbellen, betaalbaar."""
    klein = woord.lower()
    return any(zipf(basis) >= _grens(basis) for basis in _grondwoorden(klein, _DIEPTE_AFLEIDING))


def _grens(basis: str) -> float:
    """Een kort woord zit per ongeluk in een ander; daarom moet het heel gewoon zijn."""
    return 4.3 if len(basis) < 5 else _GEWOON


def _grondwoorden(woord: str, diepte: int) -> Iterator[str]:
    """Geef waar dit woord van kan zijn gemaakt, met een uitgang of een voorvoegsel eraf."""
    if diepte == 0:
        return
    for uitgang, ervoor in _AFLEIDINGEN:
        stam = woord.removesuffix(uitgang)
        if stam != woord and len(stam) >= _KORTSTE_STAM:
            for basis in _spellingen(stam, ervoor):
                yield basis
                yield from _grondwoorden(basis, diepte - 1)
    for begin in _VOORVOEGSELS:
        rest = woord.removeprefix(begin)
        if rest != woord and len(rest) >= _KORTSTE_STAM + 1:
            yield rest
            yield from _grondwoorden(rest, diepte - 1)


def _spellingen(stam: str, ervoor: str) -> Iterator[str]:
    """'betaal' hoort bij 'betalen', 'warm' bij 'warm', 'groep' bij 'groepen'."""
    gesloten = maak_gesloten(stam)
    for basis in dict.fromkeys((stam, gesloten)):
        yield basis + ervoor
        if ervoor != "en":
            yield basis
    open_ = maak_open(stam)
    yield f"{open_}en"


def is_zeldzaam(woord: str, grens: float) -> bool:
    """Of dit een zeldzaam woord is dat niet uit gewone woorden bestaat, zoals 'omzichtig'."""
    klein = woord.lower()
    if len(klein) < _KORTSTE_ZELDZAME or not klein.isalpha() or not 0 < zipf(klein) < grens:
        return False
    return len(splits(klein)) == 1 and not hoort_bij_gewoon_woord(klein)


def is_zeldzaam_leenwoord(woord: str, grens: float) -> bool:
    """Of dit een zeldzaam woord is met de uitgang van een leenwoord, zoals 'expeditieus'."""
    klein = woord.lower()
    if len(klein) < 6 or not klein.isalpha() or zipf(klein) >= grens:
        return False
    return bool(_LEENUITGANG.search(klein)) and len(splits(klein)) == 1
