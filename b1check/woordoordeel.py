"""Het oordeel over één woord of frase, zonder taalmodel: makkelijk, moeilijk of onbekend."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from b1check.bevindingen import Geordend
from b1check.fouten import InvoerFout
from b1check.frequentie import (
    hoort_bij_gewoon_woord,
    is_zeldzaam,
    is_zeldzaam_leenwoord,
    splits,
    zipf,
)
from b1check.instellingen import Instellingen
from b1check.invulling.opzoeken import is_eigen_woord, schrijfwijzen, zoek_ingangen
from b1check.naamwoordklassen import klasse_van
from b1check.regelboek import kies_regels
from b1check.woordenboek import Ingang, lees_woordenboek

# Vaker dan ongeveer drie keer per miljoen woorden: dat kent bijna iedereen.
_MAKKELIJK = 3.5
_ZELDZAAM = 2.6
# In een frase telt alleen een woord dat zelf opvalt.
_GEWOON_IN_FRASE = 4.5
# Een samenstelling van drie of meer delen is moeilijk als zij zo lang is, en niet zo gewoon.
_LANG, _GEWOON_LANG = 18, 3.0


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
    kaal = kaal.replace("’", "'")
    ingangen = _zoek(kaal, gekozen)
    if ingangen and not is_eigen_woord(kaal, ingangen):
        return _uit_lijst(woord, ingangen)
    return _buiten_lijst(woord, kaal, gekozen)


def _uit_lijst(woord: str, ingangen: Sequence[Ingang]) -> Woordoordeel:
    alternatieven = dict.fromkeys(_toon(a) for i in ingangen for a in i.alternatieven)
    uitleg = next((i.uitleg for i in ingangen if i.uitleg), "")
    return Woordoordeel(woord, Oordeel.MOEILIJK, tuple(alternatieven), uitleg)


def _buiten_lijst(woord: str, kaal: str, instellingen: Instellingen) -> Woordoordeel:
    """Oordeel naar hoe vaak een woord voorkomt, en bij een frase naar haar moeilijkste woord."""
    if " " not in kaal:
        return Woordoordeel(woord, _naar_frequentie(woord, kaal))
    for deel in kaal.split():
        if zipf(deel) < _GEWOON_IN_FRASE and (ingangen := _zoek(deel, instellingen)):
            return _uit_lijst(woord, ingangen)
    return Woordoordeel(woord, Oordeel.ONBEKEND)


def _zoek(kaal: str, instellingen: Instellingen) -> list[Ingang]:
    """Zoek in alle lijsten; wat alleen in de andere regio geldt telt als er niets anders is."""
    boek = lees_woordenboek(_lijsten(instellingen))
    for regio in (instellingen.regio, "be"):
        for schrijfwijze in schrijfwijzen(kaal):
            if gevonden := zoek_ingangen(boek, schrijfwijze, regio):
                # Wat bijna overal geldt gaat voor wat alleen naast bepaalde woorden geldt.
                return sorted(gevonden, key=lambda ingang: ingang.context.is_beperkt)
    return []


def _lijsten(instellingen: Instellingen) -> tuple[Path, ...]:
    """De lijsten van alle regels over woorden die aan staan."""
    return tuple(
        dict.fromkeys(
            pad
            for regel in kies_regels(instellingen)
            if regel.soort in ("woorden", "moeilijk", "omslachtig")
            for pad in regel.opties.lijsten
        )
    )


def _toon(alternatief: str) -> str:
    return alternatief.replace("^", "").removeprefix("mv:")


def _naar_frequentie(woord: str, kaal: str) -> Oordeel:
    if zipf(kaal) >= _MAKKELIJK:
        return Oordeel.MAKKELIJK
    if woord.strip()[:1].isupper():
        # Een zeldzaam woord met een hoofdletter is meestal een naam.
        return Oordeel.ONBEKEND
    if is_zeldzaam_leenwoord(kaal, _ZELDZAAM):
        return Oordeel.MOEILIJK
    delen = splits(kaal)
    if len(delen) == 2:
        return Oordeel.MAKKELIJK
    if len(delen) > 2:
        lang = len(kaal) >= _LANG and zipf(kaal) < _GEWOON_LANG
        return Oordeel.MOEILIJK if lang else Oordeel.ONBEKEND
    if hoort_bij_gewoon_woord(kaal):
        return Oordeel.MAKKELIJK if zipf(kaal) >= _ZELDZAAM else Oordeel.ONBEKEND
    is_ding = klasse_van(kaal, kaal, ook_delen=False) == "concreet"
    return Oordeel.MOEILIJK if is_zeldzaam(kaal, _ZELDZAAM) and not is_ding else Oordeel.ONBEKEND
