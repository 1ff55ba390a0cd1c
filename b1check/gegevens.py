"""De enige lezer van regels/ en woordenlijsten/: mappen, TOML met regelnummers en TSV-lijsten."""

from __future__ import annotations

import re
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from b1check.fouten import RegelFout

_TABELKOP = re.compile(r"\s*\[+\s*([^\]]+?)\s*\]+")
_SLEUTEL = re.compile(r"\s*\"?([\w-]+)\"?\s*=")


@cache
def map_van(naam: str) -> Path:
    """Geef de map met gegevens: in het wiel ligt hij in het pakket, in een kloon ernaast."""
    ingepakt = Path(__file__).parent / naam
    return ingepakt if ingepakt.is_dir() else Path(__file__).parents[1] / naam


def lees_toml(pad: Path) -> dict[str, Any]:
    """Lees een TOML-bestand; een fout noemt bestand en regel (`RegelFout`)."""
    try:
        return tomllib.loads(lees_bestand(pad))
    except tomllib.TOMLDecodeError as fout:
        gevonden = re.search(r"line (\d+)", str(fout))
        plek = f"{pad}:{gevonden[1]}" if gevonden else str(pad)
        raise RegelFout(
            "dit is geen geldige TOML",
            plek=plek,
            advies="Kijk op deze regel naar aanhalingstekens, haakjes en komma's.",
        ) from fout


def lees_bestand(pad: Path) -> str:
    """Lees een gegevensbestand als UTF-8; een fout noemt het bestand (`RegelFout`)."""
    try:
        return pad.read_text(encoding="utf-8-sig")
    except FileNotFoundError as fout:
        raise RegelFout("dit bestand bestaat niet", plek=str(pad)) from fout
    except (OSError, UnicodeDecodeError) as fout:
        raise RegelFout(
            "dit bestand is niet te lezen", plek=str(pad), advies="Sla het bestand op als UTF-8."
        ) from fout


@dataclass(frozen=True, slots=True)
class Vindplaats:
    """Waar iets staat: een bestand met een tabel erin, of alleen een naam.

    `nummer` telt bij een rij tabellen ([[voorbeelden]]) de hoeveelste het is, vanaf 0.
    """

    pad: Path | None
    tabel: str = ""
    nummer: int = 0
    naam: str = ""

    def in_tabel(self, tabel: str, nummer: int = 0) -> Vindplaats:
        """Geef de vindplaats van een tabel binnen deze."""
        return replace(self, tabel=f"{self.tabel}.{tabel}".strip("."), nummer=nummer)

    def van(self, sleutel: str = "") -> str:
        """Geef `bestand:regel` van een sleutel, of van de tabel zelf; anders het bestand."""
        if self.pad is None:
            return f"{self.naam}.{self.tabel}".strip(".")
        gezocht = f"{self.tabel}.{sleutel}".strip(".")
        regels = _regels_van_sleutels(self.pad)
        # Van een rij tabellen telt alleen wat tussen deze kop en de volgende staat.
        koppen = regels.get(self.tabel, [])
        vanaf = koppen[min(self.nummer, len(koppen) - 1)] if koppen else 0
        tot = koppen[self.nummer + 1] if self.nummer + 1 < len(koppen) else sys.maxsize
        for volledig in (gezocht, self.tabel):
            for nummer in regels.get(volledig, ()):
                if vanaf <= nummer < tot:
                    return f"{self.pad}:{nummer}"
        return str(self.pad)


def _regels_van_sleutels(pad: Path) -> dict[str, list[int]]:
    """Geef per volledige sleutel ('opties.lijsten') de regelnummers waar zij staat."""
    gevonden: dict[str, list[int]] = {}
    tabel, in_tekst = "", ""
    for nummer, regel in enumerate(lees_bestand(pad).splitlines(), 1):
        if in_tekst:
            in_tekst = "" if in_tekst in regel else in_tekst
            continue
        if kop := _TABELKOP.match(regel):
            tabel = kop[1].replace('"', "").replace(" ", "")
            delen = tabel.split(".")
            # [profiel.streng.drempels] is ook de plek van `profiel.streng`.
            for tot in range(1, len(delen) + 1):
                plekken = gevonden.setdefault(".".join(delen[:tot]), [])
                if tot == len(delen) or not plekken:
                    plekken.append(nummer)
        elif sleutel := _SLEUTEL.match(regel):
            gevonden.setdefault(f"{tabel}.{sleutel[1]}".strip("."), []).append(nummer)
            waarde = regel[sleutel.end() :].lstrip()
            if waarde[:3] in ('"""', "'''") and waarde[:3] not in waarde[3:]:
                in_tekst = waarde[:3]
    return gevonden


@cache
def lees_lijst(naam: str) -> tuple[dict[str, str], ...]:
    """Lees een eigen woordenlijst uit woordenlijsten/ als rijen met de kopregel als sleutels."""
    return lees_tsv(map_van("woordenlijsten") / naam)


@dataclass(frozen=True, slots=True)
class Tabel:
    """Een TSV-lijst: `#`-regels bovenaan, een kopregel, dan één ingang per regel."""

    pad: Path
    regels: tuple[str, ...]
    kop: tuple[str, ...]
    kopnummer: int

    def plek(self, nummer: int) -> str:
        """Geef `bestand:regel` van een regel."""
        return f"{self.pad}:{nummer}"

    def rijen(self) -> Iterator[dict[str, str]]:
        """Geef elke rij met de kopregel als sleutels, en onder `#` haar regelnummer."""
        for nummer, regel in enumerate(self.regels[self.kopnummer :], self.kopnummer + 1):
            if regel and not regel.isspace():
                yield self.rij(nummer)

    def rij(self, nummer: int) -> dict[str, str]:
        """Geef één rij; wat achteraan ontbreekt is leeg, te veel kolommen geeft `RegelFout`."""
        velden = list(map(str.strip, self.regels[nummer - 1].split("\t")))
        if len(velden) > len(self.kop):
            raise RegelFout(
                f"{len(velden)} kolommen, de kopregel heeft er {len(self.kop)}",
                plek=self.plek(nummer),
                advies="Zet tussen twee kolommen één tab.",
            )
        if len(velden) < len(self.kop):
            velden += [""] * (len(self.kop) - len(velden))
        rij = dict(zip(self.kop, velden, strict=True))
        rij["#"] = str(nummer)
        return rij


def lees_tabel(pad: Path) -> Tabel:
    """Lees een TSV-lijst; zonder kopregel is er een fout die het bestand noemt (`RegelFout`)."""
    tekst = lees_bestand(pad)
    # De lijsten van b1check zijn al NFC; dat nagaan is veel sneller dan omzetten.
    if not unicodedata.is_normalized("NFC", tekst):
        tekst = unicodedata.normalize("NFC", tekst)
    regels = tuple(tekst.splitlines())
    for nummer, regel in enumerate(regels, 1):
        if regel.strip() and not regel.startswith("#"):
            kop = tuple(kolom.strip() for kolom in regel.split("\t"))
            return Tabel(pad, regels, kop, nummer)
    raise RegelFout("deze lijst heeft geen kopregel", plek=str(pad))


def lees_tsv(pad: Path) -> tuple[dict[str, str], ...]:
    """Lees alle rijen van een TSV-lijst; zie `Tabel`."""
    return tuple(lees_tabel(pad).rijen())
