"""Kleur op de terminal: ANSI-codes, of niets."""

from __future__ import annotations

from collections.abc import Mapping

from b1check.bevindingen import Ernst

_CODES: Mapping[str, str] = {
    "rood": "31",
    "geel": "33",
    "blauw": "34",
    "groen": "32",
    "vet": "1",
    "grijs": "2",
}
KLEUR_VAN_ERNST: Mapping[Ernst, str] = {
    Ernst.FOUT: "rood",
    Ernst.ADVIES: "geel",
    Ernst.TIP: "blauw",
}


def verf(tekst: str, kleur: str, *, aan: bool) -> str:
    """Geef de tekst in een kleur, of ongewijzigd als kleur uit staat."""
    return f"\x1b[{_CODES[kleur]}m{tekst}\x1b[0m" if aan and tekst else tekst
