"""Wat tussen aanhalingstekens staat: een naam, een knop of iemands eigen woorden."""

from __future__ import annotations

import re

from b1check.document import Zin

_AANGEHAALD = re.compile(
    r"‘[^‘’\n]+’(?!\w)|“[^“”\n]+”|„[^„”“\n]+[”“]|«[^«»\n]+»|\"[^\"\n]+\"|(?<!\w)'[^'\n]+'(?!\w)"
)


def is_aangehaald(zin: Zin, begin: int, eind: int) -> bool:
    """Of dit stuk tussen aanhalingstekens in de zin staat: dat zijn woorden van een ander."""
    van, tot = begin - zin.begin, eind - zin.begin
    return any(m.start() < van and tot < m.end() for m in _AANGEHAALD.finditer(zin.tekst))
