"""De enige lezer van regels/ en woordenlijsten/: mappen, TOML met regelnummers en TSV-lijsten."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from b1check.fouten import RegelFout


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


def regel_van_sleutel(pad: Path, sleutel: str, tabel: str = "") -> str:
    """Geef `bestand:regel` van een sleutel in een TOML-bestand, of alleen het bestand."""
    huidige = ""
    for nummer, regel in enumerate(lees_bestand(pad).splitlines(), 1):
        kop = re.match(r"\s*\[+\s*([^\]]+?)\s*\]+", regel)
        if kop:
            huidige = kop[1].replace('"', "")
            if huidige == f"{tabel}.{sleutel}".strip("."):
                return f"{pad}:{nummer}"
        elif re.match(rf'\s*"?{re.escape(sleutel)}"?\s*=', regel) and huidige == tabel:
            return f"{pad}:{nummer}"
    return str(pad)


@cache
def lees_lijst(naam: str) -> tuple[dict[str, str], ...]:
    """Lees een eigen woordenlijst uit woordenlijsten/ als rijen met de kopregel als sleutels."""
    return lees_tsv(map_van("woordenlijsten") / naam)


def lees_tsv(pad: Path) -> tuple[dict[str, str], ...]:
    """Lees een TSV-lijst: `#`-regels bovenaan, een kopregel, dan één ingang per regel.

    Elke rij krijgt onder `#` haar regelnummer. Klopt het aantal kolommen niet, of staat er
    iets dubbel, dan noemt de fout bestand en regel.
    """
    kop: list[str] | None = None
    rijen = []
    for nummer, regel in enumerate(lees_bestand(pad).splitlines(), 1):
        if not regel.strip() or (regel.startswith("#") and kop is None):
            continue
        velden = [veld.strip() for veld in unicodedata.normalize("NFC", regel).split("\t")]
        if kop is None:
            kop = velden
            continue
        if len(velden) > len(kop):
            raise RegelFout(
                f"{len(velden)} kolommen, de kopregel heeft er {len(kop)}",
                plek=f"{pad}:{nummer}",
                advies="Zet tussen twee kolommen één tab.",
            )
        velden += [""] * (len(kop) - len(velden))
        rijen.append({**dict(zip(kop, velden, strict=True)), "#": str(nummer)})
    if kop is None:
        raise RegelFout("deze lijst heeft geen kopregel", plek=str(pad))
    return tuple(rijen)
