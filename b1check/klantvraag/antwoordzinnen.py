"""De zinnen van een antwoord die een vraag kunnen beantwoorden, elk met haar kernwoorden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from b1check.bericht import Bloksoort, Onderdeel
from b1check.document import Document, Tekstblok, Zin
from b1check.klantvraag.kernwoorden import Kernwoord, kernwoorden
from b1check.klantvraag.typen import LEEG

# Wijst een van de eerste woorden terug, dan gaat de zin ook over de zin ervoor.
_VERWIJST = re.compile(
    r"^(?:\W*\w+\W+){0,2}?\W*(?:dat|die|dit|deze|hij|zij|ze|hem|daar\w*|hier\w*)\b"
)
_ALLES_OF_NIETS = re.compile(
    r"\b(?:alles|niets|niks|geen|hoeft|hoef|inderdaad|ja|nee|klopt|juist|kan|mag|gratis|gedaan)\b|\d"
)


@dataclass(frozen=True)
class Antwoordzin:
    """Een zin van het antwoord met haar kernwoorden en wat er direct op volgt.

    `ervoor` zijn de woorden van de zin ervoor, als deze zin daarnaar verwijst.
    """

    zin: Zin
    klein: str
    woorden: tuple[Kernwoord, ...]
    erna: Antwoordzin | None = None
    ervoor: tuple[Kernwoord, ...] = ()

    @property
    def venster(self) -> str:
        """De zin met de zin erna: een antwoord staat vaak in twee zinnen."""
        return self.klein if self.erna is None else f"{self.klein} {self.erna.klein}"

    @property
    def alinea(self) -> int:
        """Het teken waaraan je ziet of twee zinnen in dezelfde alinea staan."""
        return id(self.zin.tekstblok)


def antwoordzinnen(document: Document) -> tuple[Antwoordzin, ...]:
    """Geef de zinnen die iets zeggen; een beleefdheid of belofte zonder inhoud telt niet."""
    return tuple(_alle(document))


def _alle(document: Document) -> Iterator[Antwoordzin]:
    kop: tuple[Kernwoord, ...] = ()
    for tekstblok in document.tekstblokken:
        blok = tekstblok.blok
        if blok.onderdeel != Onderdeel.TEKST or blok.soort == Bloksoort.OVERIG:
            continue
        if blok.soort == Bloksoort.KOP:
            # Waar een alinea over gaat, staat vaak alleen in haar kop.
            kop = kernwoorden(token for zin in tekstblok.leeseenheden for token in zin.tokens)
            continue
        yield from _in_blok(tekstblok, kop)


def _in_blok(tekstblok: Tekstblok, kop: tuple[Kernwoord, ...]) -> Iterator[Antwoordzin]:
    zinnen = [(zin, zin.tekst.lower(), kernwoorden(zin.tokens)) for zin in tekstblok.leeseenheden]
    rij: list[Antwoordzin] = []
    erna: Antwoordzin | None = None
    for nummer, (zin, klein, eigen) in reversed(list(enumerate(zinnen))):
        if LEEG.search(klein):
            erna = None
            continue
        ervoor = zinnen[nummer - 1][2] if nummer and _VERWIJST.search(klein) else ()
        deze = Antwoordzin(zin, klein, (*eigen, *kop), erna, ervoor)
        erna = deze
        if deze.woorden or _ALLES_OF_NIETS.search(klein):
            rij.append(deze)
    yield from reversed(rij)
