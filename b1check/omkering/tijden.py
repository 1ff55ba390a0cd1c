"""Tijdstippen en maten herkennen op een plek in de zin: '3 mei', '9.00 uur', '€ 50 per persoon'."""

from __future__ import annotations

import re

from b1check.document import Zin

_DAG = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?"
_MAAND = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
)
_TELWOORD = (
    r"(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien"
    r"|twintig|dertig|veertig|vijftig|zestig|honderd|duizend)"
)
_DATUM = (
    rf"(?:(?:{_DAG}\s+)?(?:\d{{1,2}}\s+{_MAAND}(?:\s+\d{{4}})?|\d{{1,2}}[-/]\d{{1,2}}[-/]\d{{2,4}})"
    rf"|{_DAG}|{_MAAND}(?:\s+\d{{4}})?)"
)
_UUR = (
    rf"(?:(?:half\s+|kwart\s+(?:voor|over)\s+)?{_TELWOORD}(?:\s+uur)"
    rf"|half\s+{_TELWOORD}|\d{{1,2}}(?:[.:]\d{{2}})?\s*(?:uur|u\b)|\d{{1,2}}[.:]\d{{2}})"
    r"(?:\s+'s\s+(?:ochtends|morgens|middags|avonds))?"
)
TIJDSTIP = re.compile(rf"(?:{_DATUM}(?:\s+(?:om\s+)?{_UUR})?|{_UUR})(?!\w)", re.IGNORECASE)
UUR = re.compile(rf"{_UUR}(?!\w)", re.IGNORECASE)
_EENHEID = (
    r"(?:%|procent|euro|eur|cent|jaar|jaren|maand(?:en)?|we(?:ek|ken)|dag(?:en)?|werkdag(?:en)?|uur"
    r"|uren|minu(?:ut|ten)|seconden?|keer|maal|gb|mb|kb|mbps|km|kilometer|kg|kilo|gram|liter"
    r"|meter|centimeter|millimeter|cm|mm|m|graden|personen|mensen|persoon|stuks?|pagina's|woorden)"
)
_GETAL = rf"(?:\d+(?:[.,]\d+)*|{_TELWOORD})"
MAAT = re.compile(
    rf"(?:(?:€|EUR)\s*\d+(?:[.,]\d+)*(?:,-)?|{_GETAL}\s*{_EENHEID}(?!\w)|\d+(?:[.,]\d+)*\s+[a-z]\w+)"
    r"(?:\s+per\s+(?:persoon|dag|week|maand|jaar|keer|stuk|kind|uur|adres|huishouden))?",
    re.IGNORECASE,
)
_LENGTEMAAT = re.compile(r"(?:meter|centimeter|millimeter|cm|mm|\bm|km|kilometer)$", re.IGNORECASE)
_NIET_NA = re.compile(r"\s*(?:t/m|tot en met|of later|of eerder|-|–)")


def lees_tijdstip(zin: Zin, begin: int) -> int | None:
    """Geef waar het tijdstip eindigt dat op `begin` van de leestekst staat, of None."""
    tekst = zin.tekstblok.blok.tekst[: zin.eind]
    gevonden = TIJDSTIP.match(tekst, begin)
    if gevonden is None or _NIET_NA.match(tekst, gevonden.end()):
        return None
    return gevonden.end()


def lees_maat(zin: Zin, begin: int) -> int | None:
    """Geef waar een getal met zijn eenheid eindigt dat op `begin` staat, of None."""
    gevonden = MAAT.match(zin.tekstblok.blok.tekst[: zin.eind], begin)
    return gevonden.end() if gevonden else None


def is_lengte(maat: str) -> bool:
    """Of een maat in meters of centimeters is: dan hoort er 'lang' of 'hoog' bij."""
    return _LENGTEMAAT.search(maat.split(" per ", maxsplit=1)[0]) is not None
