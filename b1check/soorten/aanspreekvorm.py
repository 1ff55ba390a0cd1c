"""Soort `aanspreekvorm`: u en je door elkaar, of niet de vorm van de huisstijl."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from b1check.aanspreking import Aanspreking, Vorm, aansprekingen, bouw_om
from b1check.bericht import Onderdeel
from b1check.bevindingen import Ernst, Veiligheid
from b1check.document import Document, Zin
from b1check.instellingen import Instellingen
from b1check.vondsten import Vondst, Voorstel

if TYPE_CHECKING:
    from spacy.tokens import Token

VELDEN = frozenset(("raad",))
_MEERVOUD = re.compile(
    r"\b(?:ouders|verzorgers|bewoners|huurders|leden|klanten|collega's|allemaal|allen|mensen|heren"
    r"|dames|familie|\w+ en [A-ZÀ-Ý]\w+)\b"
)


@dataclass(frozen=True)
class Opties:
    """Deze soort heeft geen opties: de vorm van de huisstijl staat in de instellingen."""


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke zin met de andere vorm dan die van de huisstijl of van de rest van de mail."""
    zinnen = list(_zinnen(document))
    doel = _doel(zinnen, instellingen)
    if doel is None:
        return
    ombouwen = doel == Vorm.U or not _is_meervoud(document)
    fout = [(zin, [a.token for a in gevonden if a.vorm != doel]) for zin, gevonden in zinnen]
    fout = [(zin, tokens) for zin, tokens in fout if tokens]
    for zin, tokens in fout:
        if instellingen.aanspreekvorm is None and len(fout) == 1 and _kan_men_zijn(zin, tokens):
            raad = "Spreekt ‘je’ hier de lezer aan? Schrijf dan ‘u’, zoals in de rest van de mail."
            yield _vondst(zin, tokens[0], raad, ernst=Ernst.TIP)
            continue
        raad = _raad(tokens[0].text.lower(), doel, instellingen)
        voorstellen = tuple(_voorstellen(zin, doel)) if ombouwen else ()
        yield _vondst(zin, tokens[0], raad, voorstellen=voorstellen)


def _vondst(zin: Zin, token: Token, raad: str, **rest: Any) -> Vondst:
    return Vondst(zin.tekstblok, token.idx, token.idx + len(token), {"raad": raad}, zin=zin, **rest)


def _kan_men_zijn(zin: Zin, tokens: list[Token]) -> bool:
    """Of een enkel 'je' iedereen kan bedoelen: 'dan verwacht je dat het minder wordt'."""
    if any(t.lower_ != "je" or "VNW|bez" in t.tag_ for t in tokens):
        return False
    # "Heb je vragen?" spreekt de lezer zeker aan.
    return tokens[0].i > zin.tokens[0].i + 1 or not zin.tekst.endswith("?")


def _zinnen(document: Document) -> Iterator[tuple[Zin, list[Aanspreking]]]:
    for tekstblok in document.tekstblokken:
        if tekstblok.blok.onderdeel in (Onderdeel.TEKST, Onderdeel.ONDERWERP):
            yield from ((zin, list(aansprekingen(zin))) for zin in tekstblok.leeseenheden)


def _doel(zinnen: list[tuple[Zin, list[Aanspreking]]], instellingen: Instellingen) -> Vorm | None:
    """Geef de vorm van de huisstijl, of anders de vorm die in een gemengde mail het meest staat."""
    if instellingen.aanspreekvorm is not None:
        return Vorm(instellingen.aanspreekvorm)
    aantal = Counter(a.vorm for _, gevonden in zinnen for a in gevonden)
    if len(aantal) < 2:
        return None
    # Even vaak? Dan is u de veilige keuze.
    return Vorm.JE if aantal[Vorm.JE] > aantal[Vorm.U] else Vorm.U


def _raad(woord: str, doel: Vorm, instellingen: Instellingen) -> str:
    if instellingen.aanspreekvorm is not None:
        return f"Hier staat ‘{woord}’. In uw huisstijl is de aanspreekvorm ‘{doel}’."
    return f"Hier staat ‘{woord}’, en in de rest van de mail ‘{doel}’. Kies één vorm."


def _voorstellen(zin: Zin, doel: Vorm) -> Iterator[Voorstel]:
    bewerkingen = bouw_om(zin, doel)
    if bewerkingen:
        yield Voorstel(None, bewerkingen, Veiligheid.VRAGEN)


def _is_meervoud(document: Document) -> bool:
    """Of de mail aan meer mensen is: dan kan 'u' ook 'jullie' zijn."""
    return any(
        _MEERVOUD.search(t.blok.tekst)
        for t in document.alle_blokken
        if t.blok.onderdeel == Onderdeel.AANHEF
    )
