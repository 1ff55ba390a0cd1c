"""Frasen uit een lijst als zoekpatroon: 'WIJ danken/dank U (hartelijk) voor UW mail/bericht'.

a/b is a of b, (a) mag weg, een_groep is een groep woorden, en ... staat voor ten hoogste acht
woorden. WIJ, U en UW staan voor hun gewone varianten. Tussen twee woorden mag een komma
staan.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
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


@dataclass(frozen=True)
class Frase:
    """Een rij van een lijst met haar patroon."""

    patroon: re.Pattern[str]
    rij: Mapping[str, str]


@cache
def lees_frasen(pad: Path) -> tuple[Frase, ...]:
    """Lees een lijst met in de eerste kolom (`frase`) de frasen."""
    return tuple(Frase(maak_patroon(rij["frase"]), rij) for rij in lees_tsv(pad))


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


def _groep(stuk: str, varianten: Mapping[str, str]) -> str:
    keuzes = "/".join(varianten.get(deel, deel) for deel in stuk.strip("()").split("/")).split("/")
    # De langste eerst: 'mail' mag 'mailbericht' niet in de weg zitten.
    keuzes.sort(key=len, reverse=True)
    return f"(?:{'|'.join(_keuze(keuze, varianten) for keuze in keuzes)})"


def _keuze(keuze: str, varianten: Mapping[str, str]) -> str:
    """Maak van 'van_U' een patroon waarin elk woord zijn varianten houdt."""
    woorden = (varianten.get(woord, woord).split("/") for woord in keuze.split("_"))
    return r"\s+".join(f"(?:{'|'.join(map(re.escape, opties))})" for opties in woorden)
