"""Soort `aanspreekvorm`: u en je door elkaar, of niet de vorm van de huisstijl."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from b1check.aanspreking import Aanspreking, Vorm, aansprekingen, bouw_om
from b1check.bericht import Onderdeel
from b1check.bevindingen import Veiligheid
from b1check.document import Document, Zin
from b1check.instellingen import Instellingen
from b1check.vondsten import Vondst, Voorstel

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
    for zin, gevonden in zinnen:
        anders = [a.token for a in gevonden if a.vorm != doel]
        if not anders:
            continue
        velden = {"raad": _raad(anders[0].text.lower(), doel, instellingen)}
        eerste = anders[0]
        yield Vondst(
            zin.tekstblok,
            eerste.idx,
            eerste.idx + len(eerste),
            velden,
            voorstellen=tuple(_voorstellen(zin, doel)) if ombouwen else (),
            zin=zin,
        )


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
