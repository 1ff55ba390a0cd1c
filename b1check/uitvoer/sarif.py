"""Rapporten als SARIF 2.1.0: voor codescans in CI en voor editors."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from b1check.bevindingen import Bevinding, Ernst, Suggestie, Wijziging
from b1check.rapport import Rapport
from b1check.uitvoer import Opmaak
from b1check.uitvoer.bestandsnaam import maak_uri
from b1check.versie import versie

if TYPE_CHECKING:
    from b1check.regelboek import Regel

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_NIVEAU = {Ernst.FOUT: "error", Ernst.ADVIES: "warning", Ernst.TIP: "note"}
_REGELEINDE = re.compile(r"\r\n|\r|\n")


def maak_op(rapporten: Sequence[Rapport], opmaak: Opmaak) -> str:
    """Geef één SARIF-log met alle bevindingen; tips staan er alleen in bij `opmaak.alles`."""
    getoond = [
        (rapport, [b for b in rapport.bevindingen if opmaak.toont(b)]) for rapport in rapporten
    ]
    regels = sorted({b.regel for _, bevindingen in getoond for b in bevindingen})
    nummers = {regel: nummer for nummer, regel in enumerate(regels)}
    run = {
        "tool": {"driver": _maak_driver(regels, opmaak)},
        "language": "nl",
        "columnKind": "unicodeCodePoints",
        # Zonder deze lijst telt SARIF een losse \r niet als einde van een regel.
        "newlineSequences": ["\r\n", "\r", "\n"],
        "results": [
            resultaat
            for rapport, bevindingen in getoond
            for resultaat in _maak_resultaten(rapport, bevindingen, nummers, opmaak.map_)
        ],
    }
    # Alleen ASCII: zo overleeft het bestand elke terminal en elke doorverwijzing.
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _maak_driver(regels: Sequence[str], opmaak: Opmaak) -> dict[str, Any]:
    bekend = {regel.id: regel for regel in opmaak.regels}
    return {
        "name": "b1check",
        "version": versie(),
        "rules": [_maak_regel(regel, bekend.get(regel)) for regel in regels],
    }


def _maak_regel(id_: str, regel: Regel | None) -> dict[str, Any]:
    """Geef een regel met haar titel en uitleg; zonder regelboek is alleen haar naam bekend."""
    meer = f"Meer weten? b1check uitleg {id_}"
    if regel is None:
        titel = f"Regel ‘{id_}’ van b1check"
        return {"id": id_, "shortDescription": {"text": titel}, "help": {"text": meer}}
    return {
        "id": id_,
        "shortDescription": {"text": regel.titel},
        "help": {"text": f"{regel.uitleg.strip()}\n\n{meer}"},
    }


def _maak_resultaten(
    rapport: Rapport, bevindingen: Sequence[Bevinding], nummers: dict[str, int], map_: str
) -> list[dict[str, Any]]:
    bestand = {"uri": maak_uri(rapport.naam or "tekst", map_)}
    grenzen = [0, *(einde.end() for einde in _REGELEINDE.finditer(rapport.tekst))]
    resultaten = []
    for bevinding in bevindingen:
        region = _maak_region(grenzen, bevinding.begin, bevinding.eind)
        if not rapport.is_heel_bestand:
            # De plaatsen tellen in een deel van het bestand: alleen de regel is zeker.
            region = {"startLine": bevinding.regelnummer}
        plek: dict[str, Any] = {"physicalLocation": {"artifactLocation": bestand, "region": region}}
        if rapport.pad:
            plek["logicalLocations"] = [{"fullyQualifiedName": rapport.pad}]
        resultaat = {
            "ruleId": bevinding.regel,
            "ruleIndex": nummers[bevinding.regel],
            "level": _NIVEAU[bevinding.ernst],
            "message": {"text": bevinding.melding},
            "locations": [plek],
        }
        if bevinding.vingerafdruk:
            resultaat["partialFingerprints"] = {"b1check/v1": bevinding.vingerafdruk}
        fixes = [_maak_fix(s, bestand, grenzen) for s in bevinding.suggesties if s.wijzigingen]
        if fixes and rapport.is_heel_bestand:
            resultaat["fixes"] = fixes
        resultaten.append(resultaat)
    return resultaten


def _maak_region(grenzen: Sequence[int], begin: int, eind: int) -> dict[str, int]:
    """Geef de plek in regels en kolommen, vanaf 1; de laatste kolom telt niet mee."""
    eerste, laatste = bisect_right(grenzen, begin), bisect_right(grenzen, eind)
    return {
        "startLine": eerste,
        "startColumn": begin - grenzen[eerste - 1] + 1,
        "endLine": laatste,
        "endColumn": eind - grenzen[laatste - 1] + 1,
    }


def _maak_fix(
    suggestie: Suggestie, bestand: dict[str, str], grenzen: Sequence[int]
) -> dict[str, Any]:
    tekst = f"Vervang door: {suggestie.vervanging}" if suggestie.vervanging else "Laat dit weg"
    if suggestie.toelichting:
        tekst += f" ({suggestie.toelichting.rstrip('.')})"
    vervangingen = [_maak_vervanging(wijziging, grenzen) for wijziging in suggestie.wijzigingen]
    return {
        "description": {"text": tekst},
        "artifactChanges": [{"artifactLocation": bestand, "replacements": vervangingen}],
        "properties": {"veiligheid": str(suggestie.veiligheid)},
    }


def _maak_vervanging(wijziging: Wijziging, grenzen: Sequence[int]) -> dict[str, Any]:
    return {
        "deletedRegion": _maak_region(grenzen, wijziging.begin, wijziging.eind),
        "insertedContent": {"text": wijziging.nieuw},
    }
