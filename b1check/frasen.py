"""Frasen uit een lijst als zoekpatroon: 'WIJ danken/dank U (hartelijk) voor UW mail/bericht'.

a/b is a of b, (a) mag weg, een_groep is een groep woorden, en ... staat voor ten hoogste acht
woorden. WIJ, U en UW staan voor hun gewone varianten. Tussen twee woorden mag een komma
staan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from b1check.gegevens import lees_tsv

VARIANTEN: Mapping[str, str] = {
    "WIJ": "wij/we/ik",
    "U": "u/je/jou/jullie/jij",
    "UW": "uw/je/jouw/jullie",
    "ONZE": "onze/mijn/ons",
}
_TUSSEN = r",?\s+"
_GAT = "..."


class Patroon:
    """Het zoekpatroon van een frase, dat pas gemaakt wordt als een tekst al haar woorden heeft.

    Een patroon maken kost meer dan alle mails van een dag ermee doorzoeken.
    """

    def __init__(self, frase: str, varianten: Mapping[str, str] = VARIANTEN) -> None:
        self._frase, self._varianten = frase, varianten
        verplicht = (stuk for stuk in frase.split() if not _mag_weg(stuk) and stuk != _GAT)
        # Per verplichte groep de eerste woorden waarmee zij kan beginnen.
        self._eisen = tuple(_eerste_woorden(stuk, varianten) for stuk in verplicht)

    @cached_property
    def _patroon(self) -> re.Pattern[str]:
        return maak_patroon(self._frase, self._varianten)

    def _kan(self, tekst: str) -> bool:
        klein = tekst.lower()
        return all(any(woord in klein for woord in eis) for eis in self._eisen)

    def match(self, tekst: str) -> re.Match[str] | None:
        """Vind de frase aan het begin van de tekst."""
        return self._patroon.match(tekst) if self._kan(tekst) else None

    def search(self, tekst: str) -> re.Match[str] | None:
        """Vind de frase in de tekst."""
        return self._patroon.search(tekst) if self._kan(tekst) else None

    def fullmatch(self, tekst: str) -> re.Match[str] | None:
        """Vind de frase als zij de hele tekst is."""
        return self._patroon.fullmatch(tekst) if self._kan(tekst) else None

    def finditer(self, tekst: str) -> Iterator[re.Match[str]]:
        """Vind de frase overal in de tekst."""
        return self._patroon.finditer(tekst) if self._kan(tekst) else iter(())


@dataclass(frozen=True)
class Frase:
    """Een rij van een lijst met haar patroon."""

    patroon: Patroon
    rij: Mapping[str, str]


@cache
def lees_frasen(pad: Path) -> tuple[Frase, ...]:
    """Lees een lijst met in de eerste kolom (`frase`) de frasen."""
    return tuple(Frase(Patroon(rij["frase"]), rij) for rij in lees_tsv(pad))


def maak_patroon(frase: str, varianten: Mapping[str, str] = VARIANTEN) -> re.Pattern[str]:
    """Maak van een frase een reguliere expressie die met hele woorden begint en eindigt."""
    stukken = frase.split()
    vast = next(n for n, stuk in enumerate(stukken) if not _mag_weg(stuk))
    delen = [f"(?:{_groep(stuk, varianten)}{_TUSSEN})?" for stuk in stukken[:vast]]
    delen.append(_groep(stukken[vast], varianten))
    for stuk in stukken[vast + 1 :]:
        if stuk == _GAT:
            delen.append(rf"(?:{_TUSSEN}\S+?){{0,8}}?")
        else:
            delen.append(f"(?:{_TUSSEN}{_groep(stuk, varianten)}){'?' if _mag_weg(stuk) else ''}")
    return re.compile(rf"(?<!\w){''.join(delen)}(?!\w)", re.IGNORECASE)


def _mag_weg(stuk: str) -> bool:
    return stuk.startswith("(")


def _keuzes(stuk: str, varianten: Mapping[str, str]) -> list[str]:
    return "/".join(varianten.get(deel, deel) for deel in stuk.strip("()").split("/")).split("/")


def _eerste_woorden(stuk: str, varianten: Mapping[str, str]) -> tuple[str, ...]:
    """De woorden waarmee een groep kan beginnen, zonder hoofdletters."""
    eerste = (keuze.split("_")[0] for keuze in _keuzes(stuk, varianten))
    return tuple(
        optie.lower() for woord in eerste for optie in varianten.get(woord, woord).split("/")
    )


def _groep(stuk: str, varianten: Mapping[str, str]) -> str:
    keuzes = _keuzes(stuk, varianten)
    # De langste eerst: 'mail' mag 'mailbericht' niet in de weg zitten.
    keuzes.sort(key=len, reverse=True)
    return f"(?:{'|'.join(_keuze(keuze, varianten) for keuze in keuzes)})"


def _keuze(keuze: str, varianten: Mapping[str, str]) -> str:
    """Maak van 'van_U' een patroon waarin elk woord zijn varianten houdt."""
    woorden = (varianten.get(woord, woord).split("/") for woord in keuze.split("_"))
    return r"\s+".join(f"(?:{'|'.join(map(re.escape, opties))})" for opties in woorden)
