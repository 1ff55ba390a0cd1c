"""Soort `linktekst`: links die niet zeggen waar zij heen gaan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from b1check.bevindingen import Ernst
from b1check.document import Document
from b1check.instellingen import Instellingen
from b1check.links import Link, links
from b1check.vondsten import Vondst

VELDEN = frozenset(("raad",))
_ADRES = re.compile(r"(?:https?://|www\.)\S+$", re.IGNORECASE)
# In gewone tekst: "klik hier", "via deze link", "op onderstaande link te klikken".
_IN_ZIN = re.compile(
    r"\bklik(?:t u)?(?: dan| even| gewoon)? hier\b"
    r"|\bklik(?:ken|t)?(?: u)? (?:dan )?op (?:de |deze )?(?:(?:onder|boven)staande |volgende )?"
    r"link\b"
    r"|\b(?:via|met|op|gebruik|gebruikt) (?:de )?(?:deze|onderstaande|bovenstaande|volgende"
    r"|bijgevoegde) (?:web)?link(?: (?:te )?klikken)?\b"
    r"|\bdeze link (?:te )?(?:gebruiken|klikken|volgen|openen)\b",
    re.IGNORECASE,
)
_KAAL = re.compile(r"[^\w\s]+")


@dataclass(frozen=True)
class Opties:
    """teksten: zo'n link zegt niets. langste_adres: een langer webadres als link leest niemand."""

    teksten: tuple[str, ...]
    langste_adres: int = 40


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke link met een lege tekst of een lang adres, en 'klik hier' in gewone tekst."""
    leeg = frozenset(opties.teksten)
    gevonden = list(links(document))
    for link in gevonden:
        raad = _raad(link, leeg, opties)
        if raad:
            yield Vondst(link.tekstblok, link.begin, link.eind, {"raad": raad})
    for tekstblok in document.tekstblokken:
        for klik in _IN_ZIN.finditer(tekstblok.blok.tekst):
            if not any(_raakt(link, tekstblok.blok.begin, *klik.span()) for link in gevonden):
                raad = (
                    f"‘{klik[0]}’ zegt niet wat de lezer krijgt. Noem wat er achter de link staat."
                )
                yield Vondst(tekstblok, *klik.span(), {"raad": raad}, ernst=Ernst.TIP)


def _raad(link: Link, leeg: frozenset[str], opties: Opties) -> str:
    tekst = " ".join(_KAAL.sub(" ", link.tekst.casefold()).split())
    if tekst in leeg:
        return f"De link ‘{link.tekst}’ zegt niet waar hij heen gaat. Noem wat erachter staat."
    if _ADRES.match(link.tekst) and len(link.tekst) > opties.langste_adres:
        return "Dit adres is lang. Maak er een link van met woorden, zoals ‘uw factuur’."
    return ""


def _raakt(link: Link, blokbegin: int, begin: int, eind: int) -> bool:
    return link.tekstblok.blok.begin == blokbegin and link.begin < eind and link.eind > begin
