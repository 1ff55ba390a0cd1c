"""Rapporten als JSON; de vorm staat in docs/json.md en draagt een versie (`schema`)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from b1check.rapport import SCHEMA, Rapport
from b1check.uitvoer import Opmaak


def maak_op(rapporten: Sequence[Rapport], opmaak: Opmaak) -> str:
    """Geef één JSON-object met alle rapporten."""
    inhoud = {"schema": SCHEMA, "rapporten": [rapport.naar_dict() for rapport in rapporten]}
    return json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n"
