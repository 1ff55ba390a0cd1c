"""De fouten die b1check zelf meldt: wat er mis is, waar, en wat u kunt doen.

B1Fout
├── InvoerFout          een tekst of bestand is niet te lezen
├── RegelFout           een regel of woordenlijst klopt niet
├── InstellingFout      een instelling, optie of naam klopt niet
├── ModelOntbreekt      het gekozen taalmodel is niet geïnstalleerd
└── WijzigingFout       een wijziging past niet (meer) op de tekst
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class B1Fout(Exception):
    """Een fout die een gebruiker kan begrijpen en verhelpen.

    `wat` zegt wat er mis is, `plek` waar (bestand of bestand:regel), `advies` wat helpt.
    """

    def __init__(self, wat: str, *, plek: str = "", advies: str = "") -> None:
        super().__init__(wat)
        self.wat = wat
        self.plek = plek
        self.advies = advies

    def __str__(self) -> str:
        kop = f"{self.plek}: {self.wat}" if self.plek else self.wat
        return f"{kop}\n{self.advies}" if self.advies else kop

    def __reduce__(self) -> tuple[object, ...]:
        # Alleen-trefwoordargumenten gaan anders verloren tussen processen.
        return _herstel, (type(self), self.wat, self.plek, self.advies)


class InvoerFout(B1Fout):
    """Een tekst of bestand is niet te lezen."""


class RegelFout(B1Fout):
    """Een regel of woordenlijst klopt niet."""


class InstellingFout(B1Fout):
    """Een instelling, optie of naam klopt niet."""


class ModelOntbreekt(B1Fout):
    """Het gekozen taalmodel is niet geïnstalleerd."""


class WijzigingFout(B1Fout):
    """Een wijziging past niet (meer) op de tekst, of botst met een andere."""


def bedoelt_u(gegeven: str, mogelijk: Iterable[str]) -> str:
    """Geef 'Bedoelt u ...?' met de naam die het meest lijkt, of een lege tekst."""
    lijkt = difflib.get_close_matches(gegeven, sorted(mogelijk), n=1, cutoff=0.6)
    return f"Bedoelt u ‘{lijkt[0]}’?" if lijkt else ""


def _herstel(soort: type[B1Fout], wat: str, plek: str, advies: str) -> B1Fout:
    return soort(wat, plek=plek, advies=advies)
