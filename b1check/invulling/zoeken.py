"""In een zin zoeken welke ingangen van een woordenboek er staan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from b1check.document import Woord, Zin
from b1check.invulling.contexten import past_context
from b1check.invulling.trappen import bijvoeglijke_ingangen
from b1check.invulling.treffers import Treffer
from b1check.invulling.woordsoorten import past_woordsoort
from b1check.invulling.zoekwerkwoord import pas_werkwoord
from b1check.taal.lidwoorden import is_bekend
from b1check.taal.verbuiging import enkelvoud, meervoud
from b1check.woordenboek import Ingang, Woordenboek, Woordsoort


def zoek_treffers(zin: Zin, boek: Woordenboek, regio: str) -> tuple[Treffer, ...]:
    """Geef de treffers in een zin, op plaats; van overlappende wint de langste."""
    in_zin = frozenset(woord.klein for woord in zin.woorden)
    alle = [
        treffer
        for nummer, woord in enumerate(zin.woorden)
        for ingang in (*boek.kandidaten(woord.klein, regio), *_trappen(boek, woord, regio))
        if _kan(ingang, in_zin) and (treffer := _pas(zin, nummer, ingang)) is not None
    ]
    gekozen: list[Treffer] = []
    for treffer in sorted(alle, key=_sterkte):
        if not any(_overlapt(treffer, ander) for ander in gekozen):
            gekozen.append(replace(treffer, andere=_andere(treffer, alle)))
    return tuple(sorted(gekozen, key=lambda t: (t.begin, t.eind)))


def _andere(treffer: Treffer, alle: list[Treffer]) -> tuple[Ingang, ...]:
    """De andere ingangen van dezelfde woordsoort bij precies deze woorden."""
    zelfde = (t.ingang for t in alle if _woorden(t) == _woorden(treffer))
    return tuple(dict.fromkeys(ingang for ingang in zelfde if ingang != treffer.ingang))


def _woorden(treffer: Treffer) -> tuple[object, ...]:
    """De woorden van een treffer: 'een toelichting geven' heeft er een meer dan zonder 'een'."""
    return treffer.begin, treffer.eind, treffer.kern, treffer.vast, treffer.ingang.soort


def _kan(ingang: Ingang, in_zin: frozenset[str]) -> bool:
    """Of de vaste woorden in de zin staan: anders hoeft niemand verder te kijken."""
    vast = (*ingang.voor, *ingang.na)
    return not vast or all(woord in in_zin or woord == "zich" for woord in vast)


def _trappen(boek: Woordenboek, woord: Woord, regio: str) -> Iterator[Ingang]:
    """'effectievere': de ingang van het bijvoeglijk naamwoord waar dit een trap van is."""
    if woord.token.pos_ not in ("ADJ", "ADV"):
        return iter(())
    return bijvoeglijke_ingangen(boek, woord.klein, regio)


def _sterkte(treffer: Treffer) -> tuple[int, ...]:
    """Meer woorden eerst, dan de woordsoort, een context en de vorm die er staan.

    "gedifferentieerde samenstelling" is eerst een bijvoeglijk woord; "middelen" eerst "middelen".
    Past een rij met meer eisen ook, dan weet die het beter dan een rij die bijna altijd geldt.
    """
    ingang, token, context = treffer.ingang, treffer.kern.token, treffer.ingang.context
    als_bijvoeglijk = token.pos_ == "ADJ" or token.dep_ == "amod"
    is_bijvoeglijk = ingang.soort == Woordsoort.BN
    past_niet = is_bijvoeglijk if token.pos_ == "VERB" and not als_bijvoeglijk else False
    # Het losse deel telt mee: "ziet ... tegemoet" is evenveel als "tegemoet zien".
    los = int(treffer.deeltje is not None)
    return (
        -len(ingang.woorden) - los,
        -los,
        int(past_niet or (als_bijvoeglijk and not is_bijvoeglijk)),
        # Een bepaald woord in de zin zegt meer dan dat er een voorwerp is.
        -2 * int(context.is_beperkt) - int(context.met_voorwerp is not None),
        int(treffer.kern.klein != ingang.kern),
        -context.aantal_eisen,
        treffer.begin,
    )


def _overlapt(een: Treffer, ander: Treffer) -> bool:
    if een.begin < ander.eind and ander.begin < een.eind:
        return True
    eigen = {w.begin for w in (een.kern, *een.vast)}
    return any(w.begin in eigen for w in (ander.kern, *ander.vast))


def _pas(zin: Zin, nummer: int, ingang: Ingang) -> Treffer | None:
    woord = zin.woorden[nummer]
    if zin.tekstblok.is_beschermd(woord.token) or _is_half_woord(zin, woord):
        return None
    if ingang.soort == Woordsoort.ZN and (
        _lijkt_naam(zin, woord) or _is_ander_meervoud(woord.klein, ingang.kern)
    ):
        return None
    if ingang.soort == Woordsoort.WW:
        treffer = pas_werkwoord(zin, nummer, ingang)
    else:
        treffer = _pas_frase(zin, nummer, ingang)
    return treffer if treffer is not None and past_context(zin, nummer, treffer) else None


def _is_ander_meervoud(klein: str, kern: str) -> bool:
    """'leden' is het meervoud van 'lid', en niet van 'leed'."""
    if klein == kern:
        return False
    ander = enkelvoud(klein)
    return ander != kern and is_bekend(ander) and meervoud(ander) == klein


def _is_half_woord(zin: Zin, woord: Woord) -> bool:
    """'inzet- en beschikbaarheid', 'locatie(s)': het woord is een deel van een ander woord."""
    tekst = zin.tekstblok.blok.tekst
    erna, ervoor = tekst[woord.eind : woord.eind + 1], tekst[: woord.begin][-2:]
    vast_haakje = ervoor[-1:] == ")" and not ervoor[:1].isspace()
    return erna in ("-", "(") or ervoor[-1:] == "-" or vast_haakje


def _lijkt_naam(zin: Zin, woord: Woord) -> bool:
    """Een naamwoord met een hoofdletter midden in de zin hoort bij een naam: 'de Verordening'."""
    tekst = zin.tekstblok.blok.tekst
    staat = tekst[woord.begin : woord.eind]
    if not staat[:1].isupper() or staat.isupper():
        return False
    ervoor = tekst[zin.begin : woord.begin].rstrip()
    return bool(ervoor) and (ervoor[-1].isalnum() or ervoor[-1] == ",")


def _pas_frase(zin: Zin, nummer: int, ingang: Ingang) -> Treffer | None:
    """Een woord, of woorden die precies zo achter elkaar staan."""
    begin = nummer - len(ingang.voor)
    stuk = zin.woorden[begin : nummer + 1 + len(ingang.na)] if begin >= 0 else ()
    if len(stuk) != len(ingang.woorden):
        return None
    # De kern zelf mag een andere vorm hebben: daarop is de ingang gevonden.
    paren = zip(stuk, ingang.woorden, strict=True)
    if any(w.klein != v for w, v in paren if w is not zin.woorden[nummer]):
        return None
    tekst = zin.tekstblok.blok.tekst
    if not all(tekst[een.eind : twee.begin].isspace() for een, twee in pairwise(stuk)):
        return None
    if len(stuk) == 1 and not past_woordsoort(zin.woorden[nummer], ingang):
        return None
    if ingang.is_afkorting and not _past_schrijfwijze(zin, stuk[0], ingang):
        return None
    if ingang.eindpunt and "." not in ingang.kern and not stuk[-1].punt:
        return None
    midden = stuk[-1].punt and stuk[-1].eind + 1 < zin.eind
    if ingang.is_afkorting and not ingang.eindpunt and midden:
        # "ca." is een andere ingang dan "ca"; midden in de zin hoort de punt bij de afkorting.
        return None
    # De punt van een afkorting hoort erbij.
    eind = stuk[-1].eind + int(stuk[-1].punt and ingang.eindpunt)
    return Treffer(ingang, stuk[0].begin, eind, zin.woorden[nummer], tuple(stuk[1:]))


def _past_schrijfwijze(zin: Zin, woord: Woord, ingang: Ingang) -> bool:
    """Bij afkortingen tellen hoofdletters: 'p.j.' is per jaar, 'P.J.' zijn voorletters."""
    staat = zin.tekstblok.blok.tekst[woord.begin : woord.eind]
    voluit = ingang.woord.split()[0].rstrip(".")
    vooraan = woord.begin == zin.begin and staat[:1] + staat[1:].lower() == voluit.capitalize()
    return staat == voluit or vooraan
