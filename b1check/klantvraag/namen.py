"""Een naam van de klant die in de aanhef van het antwoord anders gespeld is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from b1check.bericht import Onderdeel
from b1check.document import Document, Tekstblok

_NAAM = re.compile(r"\b[A-ZÀ-Ý][a-zà-ÿ]{3,}\b")
# Deze woorden staan met een hoofdletter in een aanhef of groet, en zijn geen naam.
_GEEN_NAAM = frozenset(
    "beste geachte mevrouw meneer mijnheer heer familie hallo goedemorgen goedemiddag goedendag "
    "goedenavond waarde lieve groet groeten groetjes vriendelijke hartelijke hoogachtend alvast "
    "bedankt klant lezer team afdeling".split()
)
_LIJKT = 0.7

Plek = tuple[str, Tekstblok, int, int]


def verkeerde_naam(document: Document, klantvraag: Document) -> Iterator[tuple[Plek, Plek]]:
    """Geef de naam onder de mail van de klant, met de naam in de aanhef die er bijna op lijkt.

    Een heel andere naam telt niet: dan schrijft de medewerker misschien aan iemand anders.
    """
    van_klant, van_antwoord = _woorden(klantvraag), _woorden(document)
    for aanspreking in _namen(document, Onderdeel.AANHEF):
        if aanspreking[0].lower() in van_klant:
            continue
        for ondertekening in _namen(klantvraag, Onderdeel.HANDTEKENING):
            anders = ondertekening[0].lower() not in van_antwoord
            if anders and _lijken(ondertekening[0], aanspreking[0]):
                yield ondertekening, aanspreking


def _namen(document: Document, onderdeel: Onderdeel) -> Iterator[Plek]:
    for tekstblok in document.alle_blokken:
        if tekstblok.blok.onderdeel == onderdeel:
            for m in _NAAM.finditer(tekstblok.blok.tekst):
                if m[0].lower() not in _GEEN_NAAM:
                    yield m[0], tekstblok, m.start(), m.end()


def _woorden(document: Document) -> frozenset[str]:
    tekst = " ".join(tekstblok.blok.tekst for tekstblok in document.alle_blokken)
    return frozenset(re.findall(r"\w+", tekst.lower()))


def _lijken(een: str, ander: str) -> bool:
    return een[0] == ander[0] and SequenceMatcher(None, een, ander).ratio() >= _LIJKT
