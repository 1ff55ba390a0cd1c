"""Soort `patroon`: een reguliere expressie van een gebruiker, met een tijdslimiet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Document
from b1check.fouten import RegelFout
from b1check.instellingen import Instellingen
from b1check.vondsten import Bewerking, Vondst, Voorstel

if TYPE_CHECKING:
    import regex

VELDEN = frozenset(("gevonden",))
# Seconden per blok tekst: ruim voor een goed patroon, kort voor een dat ontspoort.
_TIJDSLIMIET = 1.0


@dataclass(frozen=True)
class Opties:
    r"""patroon: de reguliere expressie. vervanging: nieuwe tekst, \1 voor een groep.

    hoofdletters: of hoofdletters uitmaken. veiligheid: van de vervanging.
    """

    patroon: str
    vervanging: tuple[str, ...] = ()
    hoofdletters: bool = False
    veiligheid: str = "vragen"

    def __post_init__(self) -> None:
        if self.veiligheid not in tuple(Veiligheid):
            raise RegelFout(f"‘{self.veiligheid}’ is geen veiligheid")
        groepen = _maak(self.patroon, self.hoofdletters).groups
        for verwijzing in re.findall(r"\\(\d+)", " ".join(self.vervanging)):
            if int(verwijzing) > groepen:
                raise RegelFout(f"het patroon heeft geen groep {verwijzing}")


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke plek waar het patroon past; te traag geeft `RegelFout`."""
    patroon = _maak(opties.patroon, opties.hoofdletters)
    for tekstblok in document.tekstblokken:
        try:
            treffers = list(patroon.finditer(tekstblok.blok.tekst, timeout=_TIJDSLIMIET))
        except TimeoutError as fout:
            raise RegelFout(
                f"het patroon ‘{opties.patroon}’ kost te veel tijd",
                advies="Maak het patroon eenvoudiger: geen herhaling binnen een herhaling.",
            ) from fout
        for treffer in treffers:
            if treffer.end() > treffer.start():
                velden = {"gevonden": treffer[0]}
                yield Vondst(
                    tekstblok, *treffer.span(), velden, voorstellen=_voorstellen(treffer, opties)
                )


@cache
def _maak(patroon: str, hoofdletters: bool) -> regex.Pattern[str]:
    import regex

    try:
        return regex.compile(patroon, 0 if hoofdletters else regex.IGNORECASE)
    except regex.error as fout:
        raise RegelFout(
            f"het patroon ‘{patroon}’ klopt niet",
            advies=f"Kijk rond teken {getattr(fout, 'pos', 0)}.",
        ) from fout


def _voorstellen(treffer: regex.Match[str], opties: Opties) -> tuple[Voorstel, ...]:
    nieuwe = (treffer.expand(vervanging) for vervanging in opties.vervanging)
    return tuple(
        Voorstel(nieuw, (Bewerking(*treffer.span(), nieuw),), Veiligheid(opties.veiligheid))
        for nieuw in nieuwe
    )
