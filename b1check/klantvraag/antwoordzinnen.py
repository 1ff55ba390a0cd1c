"""De zinnen van een antwoord die een vraag kunnen beantwoorden, elk met haar kernwoorden."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from b1check.bericht import Bloksoort, Onderdeel
from b1check.document import Document, Tekstblok, Zin
from b1check.klantvraag.kernwoorden import Kernwoord, kernwoorden, verwantschap
from b1check.klantvraag.typen import LEEG

_ERNA, _ERVOOR, _MINSTE_GEWICHT = 0.5, 0.5, 0.8
# Wijst een van de eerste woorden terug, dan gaat de zin ook over de zin ervoor.
_VERWIJST = re.compile(
    r"^(?:\W*\w+\W+){0,2}?\W*(?:dat|die|dit|deze|hij|zij|ze|hem|daar\w*|hier\w*)\b"
)
# In een lange vraag hoeft niet elk woord terug te komen.
_MEESTE_GEWICHT = 2.5
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

    def dekking(self, woorden: Sequence[Kernwoord]) -> float:
        """Geef welk deel van deze woorden in de zin of de zin erna terugkomt: 0 tot 1."""
        gewicht = sum(woord.gewicht for woord in woorden)
        punten = sum(woord.gewicht * self._beste(woord) for woord in woorden)
        return min(1.0, punten / min(max(gewicht, _MINSTE_GEWICHT), _MEESTE_GEWICHT))

    def _beste(self, woord: Kernwoord) -> float:
        hier = lijkt_het_meest(woord, self.woorden)
        ervoor = _ERVOOR * lijkt_het_meest(woord, self.ervoor)
        erna = 0.0 if self.erna is None else _ERNA * lijkt_het_meest(woord, self.erna.woorden)
        return max(hier, ervoor, erna)


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


def lijkt_het_meest(woord: Kernwoord, andere: Sequence[Kernwoord]) -> float:
    """Geef hoe verwant dit woord is met het meest verwante van de andere."""
    return max((verwant(woord, ander) for ander in andere), default=0.0)


def verwant(een: Kernwoord, ander: Kernwoord) -> float:
    """Geef hoe zeker twee kernwoorden over hetzelfde gaan: 0 tot 1."""
    return verwantschap((een.vorm, een.lemma), (ander.vorm, ander.lemma))
