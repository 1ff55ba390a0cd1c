"""De basislijn: bevindingen die er al waren, en die CI accepteert tot iemand ze verbetert."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from b1check.bevindingen import Bevinding
from b1check.fouten import InvoerFout
from b1check.versie import versie

SCHEMA = 1
_VELDEN: Mapping[str, type] = {"vingerafdruk": str, "regel": str, "zin": str, "aantal": int}
# Genoeg om de zin te herkennen; de vingerafdruk telt.
_LANGSTE_ZIN = 80
_ADVIES = "Verwijder dit bestand en maak het opnieuw met --basislijn-bijwerken."


@dataclass(frozen=True, slots=True, order=True)
class Ingang:
    """Een bekende bevinding: hoe vaak zij voorkomt, en om haar te herkennen de regel en de zin."""

    regel: str
    zin: str
    vingerafdruk: str
    aantal: int = field(compare=False)


@dataclass(frozen=True)
class Basislijn:
    """De bekende bevindingen, op vingerafdruk.

    Een vingerafdruk komt van de regel en de zin, zonder witruimte, plaats of bestandsnaam. Zo
    blijft een bevinding bekend als de tekst verhuist, en is dezelfde zin erbij toch nieuw.
    """

    ingangen: Mapping[str, Ingang] = field(default_factory=dict)

    def zeef(self, bevindingen: Iterable[Bevinding]) -> tuple[list[bool], tuple[Ingang, ...]]:
        """Zeg van elke bevinding of zij bekend is, en geef wat niet meer voorkomt.

        Van gelijke bevindingen zijn de eerste bekend, zoveel als er in de basislijn staan. Bij
        wat niet meer voorkomt staat hoeveel er weg zijn.
        """
        over = Counter({afdruk: ingang.aantal for afdruk, ingang in self.ingangen.items()})
        bekend = []
        for bevinding in bevindingen:
            bekend.append(over[bevinding.vingerafdruk] > 0)
            over[bevinding.vingerafdruk] -= 1
        weg = (
            replace(ingang, aantal=over[ingang.vingerafdruk])
            for ingang in sorted(self.ingangen.values())
            if over[ingang.vingerafdruk] > 0
        )
        return bekend, tuple(weg)

    def naar_tekst(self) -> str:
        """Geef de JSON die in het bestand komt; dezelfde bevindingen geven dezelfde tekst."""
        rijen = [
            {
                "regel": ingang.regel,
                "zin": ingang.zin,
                "aantal": ingang.aantal,
                "vingerafdruk": ingang.vingerafdruk,
            }
            for ingang in sorted(self.ingangen.values())
        ]
        inhoud = {"schema": SCHEMA, "versie": versie(), "bevindingen": rijen}
        return json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n"


def maak_basislijn(bevindingen: Iterable[Bevinding]) -> Basislijn:
    """Maak de basislijn waarin precies deze bevindingen bekend zijn."""
    alle = list(bevindingen)
    telling = Counter(bevinding.vingerafdruk for bevinding in alle)
    ingangen = {
        b.vingerafdruk: Ingang(b.regel, _kort(b.zin), b.vingerafdruk, telling[b.vingerafdruk])
        # Achterstevoren: van gelijke zinnen telt zoals de eerste er staat.
        for b in reversed(alle)
    }
    return Basislijn(ingangen)


def lees_basislijn(pad: Path) -> Basislijn:
    """Lees een basislijn; een bestand dat er niet is of niet klopt geeft `InvoerFout`."""
    try:
        inhoud = json.loads(pad.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as fout:
        raise InvoerFout(
            "deze basislijn bestaat niet",
            plek=str(pad),
            advies="Maak haar met --basislijn-bijwerken.",
        ) from fout
    except json.JSONDecodeError as fout:
        raise InvoerFout(
            "deze basislijn is geen geldige JSON", plek=f"{pad}:{fout.lineno}", advies=_ADVIES
        ) from fout
    except (OSError, UnicodeDecodeError, RecursionError) as fout:
        raise InvoerFout("deze basislijn is niet te lezen", plek=str(pad)) from fout
    if not isinstance(inhoud, dict) or "schema" not in inhoud:
        raise InvoerFout("dit is geen basislijn van b1check", plek=str(pad), advies=_ADVIES)
    if inhoud["schema"] != SCHEMA:
        raise InvoerFout(
            f"deze basislijn heeft schema ‘{inhoud['schema']}’ en b1check leest schema {SCHEMA}",
            plek=str(pad),
            advies=_ADVIES,
        )
    return Basislijn(_ingangen(inhoud.get("bevindingen"), pad))


def _ingangen(rijen: object, pad: Path) -> dict[str, Ingang]:
    if not isinstance(rijen, list):
        raise InvoerFout("‘bevindingen’ is geen lijst", plek=str(pad), advies=_ADVIES)
    ingangen: dict[str, Ingang] = {}
    for nummer, rij in enumerate(rijen, 1):
        if not _klopt(rij):
            raise InvoerFout(
                f"bevinding {nummer} in deze basislijn klopt niet", plek=str(pad), advies=_ADVIES
            )
        ingang = Ingang(**{veld: rij[veld] for veld in _VELDEN})
        # Na een samenvoeging in git kan dezelfde bevinding er twee keer staan.
        al = ingangen[ingang.vingerafdruk].aantal if ingang.vingerafdruk in ingangen else 0
        ingangen[ingang.vingerafdruk] = replace(ingang, aantal=ingang.aantal + al)
    return ingangen


def _klopt(rij: Any) -> bool:
    if not isinstance(rij, dict):
        return False
    goed = all(isinstance(rij.get(veld), soort) for veld, soort in _VELDEN.items())
    return goed and not isinstance(rij["aantal"], bool) and rij["aantal"] > 0


def _kort(zin: str) -> str:
    return zin if len(zin) <= _LANGSTE_ZIN else zin[: _LANGSTE_ZIN - 1].rstrip() + "…"
