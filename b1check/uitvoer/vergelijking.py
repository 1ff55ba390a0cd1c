"""Een vergelijking van twee versies als tabel of JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator

from b1check.bevindingen import Ernst
from b1check.uitvoer.tekst import getal
from b1check.vergelijking import Vergelijking

_NAMEN = {Ernst.FOUT: "fouten", Ernst.ADVIES: "adviezen", Ernst.TIP: "tips"}


def maak_tabel(vergelijking: Vergelijking) -> str:
    """Geef een tabel met per meting de waarde voor en na, en de bevindingen van beide."""
    return "\n".join(_regels(vergelijking)) + "\n"


def maak_json(vergelijking: Vergelijking) -> str:
    """Geef de vergelijking als JSON."""
    return json.dumps(vergelijking.naar_dict(), ensure_ascii=False, indent=2) + "\n"


def _regels(vergelijking: Vergelijking) -> Iterator[str]:
    voor, na = vergelijking.voor, vergelijking.na
    yield f"  {'':<22} {'voor':>8} {'na':>8}"
    for oud, nieuw in vergelijking.metingen:
        yield _rij(oud.naam, getal(oud.waarde), getal(nieuw.waarde))
    for ernst, aantal_voor, aantal_na in vergelijking.bevindingen:
        yield _rij(_NAMEN[ernst], str(aantal_voor), str(aantal_na))
    yield _rij("leesbaarheid (schatting)", _score(voor.leesbaarheid), _score(na.leesbaarheid))
    for kop, rapport in (("Voor", voor), ("Na", na)):
        yield ""
        yield f"{kop}: {rapport.titel}"
        for bevinding in rapport.bevindingen:
            yield f"  {bevinding.ernst:<6}  {bevinding.regel}: {bevinding.melding}"
        if not rapport.bevindingen:
            yield "  geen bevindingen"


def _rij(naam: str, voor: str, na: str) -> str:
    return f"  {naam:<24} {voor:>6} {na:>8}"


def _score(waarde: float | None) -> str:
    return "-" if waarde is None else getal(waarde)
