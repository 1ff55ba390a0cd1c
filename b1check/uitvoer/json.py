"""Rapporten als JSON; de vorm staat in docs/json.md en draagt een versie (`schema`)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from b1check.rapport import SCHEMA, Rapport
from b1check.uitvoer import Opmaak


def maak_op(rapporten: Sequence[Rapport], opmaak: Opmaak) -> str:
    """Geef één JSON-object met alle rapporten; tips staan er alleen in bij `opmaak.alles`."""
    inhoud = {"schema": SCHEMA, "rapporten": [_rapport(rapport, opmaak) for rapport in rapporten]}
    return json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n"


def _rapport(rapport: Rapport, opmaak: Opmaak) -> dict[str, Any]:
    """Laat alleen bevindingen weg: of de tekst voldoet, blijft over alle gaan."""
    inhoud = rapport.naar_dict()
    paren = zip(rapport.bevindingen, inhoud["bevindingen"], strict=True)
    inhoud["bevindingen"] = [gegevens for b, gegevens in paren if opmaak.toont(b)]
    return inhoud
