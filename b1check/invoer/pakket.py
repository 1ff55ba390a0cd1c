"""Een pakket laden dat niet bij elke installatie zit, of een duidelijke fout geven."""

from __future__ import annotations

import importlib
from typing import Any

from b1check.fouten import InvoerFout


def laad_pakket(module: str, extra: str, naam: str) -> Any:
    """Geef een module uit een extra van b1check; is zij er niet, dan volgt `InvoerFout`."""
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as fout:
        raise InvoerFout(
            "voor dit soort bestand is een extra pakket nodig",
            plek=naam,
            advies=f"Installeer het met: pip install b1check[{extra}]",
        ) from fout
