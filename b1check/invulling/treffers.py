"""Een treffer: welke ingang van het woordenboek waar in de zin staat."""

from __future__ import annotations

from dataclasses import dataclass

from b1check.document import Woord
from b1check.vondsten import Bewerking
from b1check.woordenboek import Ingang

# Voornaamwoorden die op het onderwerp terugslaan: "zich", "wij ... ons".
WEDERKEREND = frozenset("zich me mij je u ons".split())
Invulling = tuple[str, tuple[Bewerking, ...]]


@dataclass(frozen=True)
class Treffer:
    """Een ingang op [begin, eind) van de leestekst.

    `kern` is het woord dat de vorm draagt; `vast` zijn de andere woorden van de ingang, die bij
    een werkwoordgroep los in de zin kunnen staan. `deeltje` is het losse deel van een scheidbaar
    werkwoord ("neemt ... op"). `andere` zijn ingangen die er ook passen: een andere betekenis.
    """

    ingang: Ingang
    begin: int
    eind: int
    kern: Woord
    vast: tuple[Woord, ...] = ()
    deeltje: Woord | None = None
    andere: tuple[Ingang, ...] = ()
