"""Een woord of frase opzoeken in de lijsten, zonder zin eromheen en los van haar vorm."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from b1check.frequentie import zipf
from b1check.invulling.trappen import bijvoeglijke_ingangen
from b1check.naamwoordklassen import klasse_van
from b1check.taal.verbuiging import enkelvoud, lidwoord, meervoud
from b1check.taal.vervoeging import deel_scheidbaar
from b1check.woordenboek import Ingang, Woordenboek, Woordsoort

# Deze woorden zeggen niets over wélke frase het is: "een aanvraag indienen", "zich beroepen op".
_BIJZAAK = frozenset(
    "de het een te om zich iets iemand iemands u uw mij mijn je jouw ons onze wij zij hij hem haar "
    "hun men zijn worden wordt werd is er dat die den".split()
)
_LIDWOORDEN = frozenset("de het een te om zich".split())
_VOORZETSELS = frozenset(
    "aan achter bij binnen door in jegens met naar na om onder op over per te tegen ten ter tot "
    "tussen uit van voor".split()
)
_GEWOON = 4.3
_OPEN_PLEK = re.compile(r"\.\.+|…|\b(?:iets|iemand|xx?)\b|[~<>*]")
_HAAKJES = re.compile(r"\(([^)]*)\)")
_LANGE_KLINKER = re.compile(r"([aeou])\1(?=[^aeiou]$)")
_DUBBEL_SLOT = re.compile(r"([a-z])\1$")
_VERBUIGING = re.compile(r"(?:heden|en|e|s|t|d|n)$")


def schrijfwijzen(tekst: str) -> tuple[str, ...]:
    """Geef hoe een vraag ook te lezen is: zonder haakjes, zonder open plek, aan elke kant van /."""
    met = _HAAKJES.sub(r"\1", tekst)
    zonder = _HAAKJES.sub(" ", tekst)
    kanten = [kant for deel in (met, zonder) for kant in re.split(r"\s*(?:/|;| of )\s*", deel)]
    # "mee brengen" is vaak "meebrengen".
    alle = (tekst, met, zonder, *kanten, re.sub(r" (\S+)$", r"\1", tekst))
    net = (_net(deel) for een in alle for deel in (een, _OPEN_PLEK.sub(" ", een)))
    return tuple(dict.fromkeys(deel for deel in net if deel))


def zoek_ingangen(boek: Woordenboek, frase: str, regio: str) -> tuple[Ingang, ...]:
    """Geef de ingangen bij een woord of frase: eerst precies, dan in een andere vorm of volgorde.

    Woorden als "een", "te" en "zich" mogen verschillen, en anders een voorzetsel.
    """
    woorden = tuple(deel.rstrip(".") for deel in frase.split())
    # "indien" is eerst een voegwoord, en pas daarna een vorm van "indienen".
    precies = [
        i for woord in woorden for i in boek.kandidaten(woord, regio) if i.woorden == woorden
    ]
    if precies:
        return tuple(dict.fromkeys(precies))
    is_frase = sum(woord not in _LIDWOORDEN for woord in woorden) > 1
    passend = [
        ingang
        for rest, ingang in _kandidaten(boek, woorden, regio)
        if _kern(rest) == _kern((*ingang.voor, *ingang.na))
        # "hand" alleen is niet "aan de hand van".
        and (
            is_frase
            or ingang.soort == Woordsoort.WW
            or _inhoud(ingang.woorden) == _inhoud((ingang.kern,))
        )
    ]
    if not passend:
        return ()
    # "in het kader" lijkt meer op "in het kader van" dan op "in dat kader".
    dichtst = min(_verschil(ingang, woorden) for ingang in passend)
    dichtbij = [i for i in passend if _verschil(i, woorden) <= dichtst + 1]
    return tuple(dict.fromkeys(sorted(dichtbij, key=lambda i: _verschil(i, woorden))))


def _verschil(ingang: Ingang, woorden: tuple[str, ...]) -> int:
    return len(set(ingang.woorden) ^ set(woorden))


def is_eigen_woord(vorm: str, ingangen: Iterable[Ingang]) -> bool:
    """Of een vorm van een moeilijk werkwoord zelf een gewoon naamwoord is: "bericht", "kosten"."""
    if any(ingang.soort != Woordsoort.WW or ingang.woord == vorm for ingang in ingangen):
        return False
    if klasse_van(vorm, vorm, ook_delen=False) is not None:
        return True
    return zipf(vorm) >= _GEWOON and bool(lidwoord(vorm))


def _net(tekst: str) -> str:
    return " ".join(tekst.split()).strip(" .,;:!?-\"'")


def _kandidaten(
    boek: Woordenboek, woorden: tuple[str, ...], regio: str
) -> Iterator[tuple[tuple[str, ...], Ingang]]:
    """Per woord de ingangen waarvan het de kern is (ook in het andere getal), met de rest."""
    for nummer, woord in enumerate(woorden):
        rest = (*woorden[:nummer], *woorden[nummer + 1 :])
        for vorm in dict.fromkeys((woord, *_andere_getallen(woord))):
            for ingang in boek.kandidaten(vorm, regio):
                if (over := _zonder_deeltje(ingang, woord, rest)) is not None:
                    yield over, ingang
        yield from ((rest, ingang) for ingang in bijvoeglijke_ingangen(boek, woord, regio))


def _zonder_deeltje(ingang: Ingang, woord: str, rest: tuple[str, ...]) -> tuple[str, ...] | None:
    """De rest zonder het losse deel van een scheidbaar werkwoord; None als dat ontbreekt."""
    scheidbaar = deel_scheidbaar(ingang.kern) if ingang.soort == Woordsoort.WW else None
    if scheidbaar is None or woord.startswith(scheidbaar[0]):
        return rest
    if scheidbaar[0] not in rest:
        return None
    plaats = rest.index(scheidbaar[0])
    return (*rest[:plaats], *rest[plaats + 1 :])


def _andere_getallen(woord: str) -> Iterator[str]:
    if len(woord) > 3:
        yield enkelvoud(woord)
        yield meervoud(woord)


def _inhoud(woorden: Iterable[str]) -> list[str]:
    """De stammen van de woorden die tellen, op alfabet."""
    return sorted(_stam(woord) for woord in woorden if woord not in _BIJZAAK)


def _kern(woorden: Iterable[str]) -> list[str]:
    """Hetzelfde zonder voorzetsels: "in het kader" hoort bij "in het kader van"."""
    return [stam for stam in _inhoud(woorden) if stam not in _VOORZETSELS]


def _stam(woord: str) -> str:
    """Een grove stam: genoeg om "maatregel" en "maatregelen" gelijk te vinden."""
    if len(woord) <= 4:
        return woord
    kort = _LANGE_KLINKER.sub(r"\1", _VERBUIGING.sub("", woord))
    return _DUBBEL_SLOT.sub(r"\1", kort)
