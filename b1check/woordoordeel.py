"""Het oordeel over één woord of frase, zonder taalmodel: makkelijk, moeilijk of onbekend."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from b1check.bevindingen import Geordend
from b1check.fouten import InvoerFout
from b1check.frequentie import is_zeldzaam_leenwoord, splits, zipf
from b1check.instellingen import Instellingen
from b1check.regelboek import kies_regels
from b1check.woordenboek import Ingang, Woordenboek, lees_woordenboek

# Vaker dan ongeveer drie keer per miljoen woorden: dat kent bijna iedereen.
_MAKKELIJK = 3.5
_ZELDZAAM = 2.6


class Oordeel(Geordend):
    """Hoe moeilijk een woord is; `onbekend` zegt dat b1check het niet weet."""

    MAKKELIJK = "makkelijk"
    ONBEKEND = "onbekend"
    MOEILIJK = "moeilijk"


@dataclass(frozen=True)
class Woordoordeel:
    """Het oordeel over een woord, met alternatieven (beste eerst) en een korte uitleg."""

    woord: str
    oordeel: Oordeel
    alternatieven: tuple[str, ...] = ()
    uitleg: str = ""


def beoordeel(woord: str, instellingen: Instellingen | None = None) -> Woordoordeel:
    """Geef het oordeel over een woord of frase; vormen van een woord tellen mee.

    Een lege tekst geeft `InvoerFout`.
    """
    kaal = " ".join(unicodedata.normalize("NFC", woord).split()).strip(" .,;:!?\"'").lower()
    if not any(teken.isalpha() for teken in kaal):
        raise InvoerFout("hier staat geen woord", advies="Geef een woord, zoals ‘faciliteren’.")
    gekozen = instellingen or Instellingen()
    if kaal in {w.casefold() for w in gekozen.toegestaan}:
        return Woordoordeel(woord, Oordeel.MAKKELIJK)
    ingangen = _zoek(kaal.replace("’", "'"), _lijsten(gekozen), gekozen.regio)
    if ingangen:
        alternatieven = dict.fromkeys(_toon(a) for i in ingangen for a in i.alternatieven)
        uitleg = next((i.uitleg for i in ingangen if i.uitleg), "")
        return Woordoordeel(woord, Oordeel.MOEILIJK, tuple(alternatieven), uitleg)
    return Woordoordeel(woord, _naar_frequentie(kaal))


def _lijsten(instellingen: Instellingen) -> tuple[Path, ...]:
    """De lijsten van alle regels over woorden die aan staan."""
    return tuple(
        dict.fromkeys(
            pad
            for regel in kies_regels(instellingen)
            if regel.soort in ("woorden", "moeilijk")
            for pad in regel.opties.lijsten
        )
    )


def _zoek(kaal: str, lijsten: tuple[Path, ...], regio: str) -> list[Ingang]:
    boek = lees_woordenboek(lijsten)
    woorden = tuple(deel.rstrip(".") for deel in kaal.split())
    gevonden = _kandidaten(boek, woorden, regio)
    # "indien" is eerst een voegwoord, en pas daarna een vorm van "indienen".
    precies = [ingang for ingang in gevonden if ingang.woorden == woorden]
    # Wat bijna overal geldt gaat voor wat alleen naast bepaalde woorden geldt.
    return sorted(precies or gevonden, key=lambda ingang: ingang.context.is_beperkt)


def _kandidaten(boek: Woordenboek, woorden: tuple[str, ...], regio: str) -> list[Ingang]:
    return [
        ingang
        for woord in dict.fromkeys(woorden)
        for ingang in boek.kandidaten(woord, regio)
        if _past(ingang, woorden, woord)
    ]


def _past(ingang: Ingang, woorden: tuple[str, ...], kern: str) -> bool:
    """Of de frase precies deze ingang is; alleen de volgorde mag anders zijn."""
    if len(woorden) != len(ingang.woorden):
        return False
    rest = list(woorden)
    rest.remove(kern)
    return sorted(rest) == sorted((*ingang.voor, *ingang.na))


def _toon(alternatief: str) -> str:
    return alternatief.replace("^", "").removeprefix("mv:")


def _naar_frequentie(kaal: str) -> Oordeel:
    if " " in kaal:
        return Oordeel.ONBEKEND
    if zipf(kaal) >= _MAKKELIJK:
        return Oordeel.MAKKELIJK
    if is_zeldzaam_leenwoord(kaal, _ZELDZAAM):
        return Oordeel.MOEILIJK
    delen = splits(kaal)
    if len(delen) == 2:
        return Oordeel.MAKKELIJK
    if len(delen) > 2 and len(kaal) >= 18 and zipf(kaal) < 3.0:
        return Oordeel.MOEILIJK
    return Oordeel.ONBEKEND
