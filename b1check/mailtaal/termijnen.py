"""Zegt een zin wanneer iets gebeurt: een dag, een datum, een aantal dagen?"""

from __future__ import annotations

import re

from b1check.bericht import Bescherming
from b1check.document import Zin

_GETAL = (
    r"(?:\d+(?:[.,]\d+)?|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|"
    r"veertien|vijftien|twintig|dertig|zestig|negentig)"
)
_EENHEID = (
    r"(?:minu(?:ut|ten)|uur|uren|dag(?:en)?|(?:werk|kalender)-?dag(?:en)?|\(werk\)\s?dag(?:en)?|"
    r"week|weken|maand(?:en)?|jaar|jaren|kwartaal)"
)
_MAAND = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)"
)
_DATUM = (
    rf"(?:\d{{1,2}}(?:e|ste|de)?\s+{_MAAND}|(?:maan|dins|woens|donder|vrij|zater|zon)dag"
    r"(?:ochtend|middag|avond)?|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2}(?:[.:]\d{2})?\s+uur|"
    rf"(?:eind|begin|half)\s+{_MAAND}|{_MAAND})"
)
_DUUR = rf"{_GETAL}\s+(?:hele\s+|volle\s+|volgende\s+)?{_EENHEID}"
_UITERSTE = re.compile(
    rf"\b(?:uiterlijk|ten laatste|vóór|deadline|\w*vervaldatum|einddatum|uiterste datum|"
    rf"binnen\s+(?:de\s+|maximaal\s+|max\.?\s+|ongeveer\s+)?{_DUUR}|{_DUUR}\s+de tijd|"
    rf"(?:voor|tot|tot en met|t/m)\s+(?:\w+dag\s+)?{_DATUM}|voor het einde van)(?!\w)",
    re.IGNORECASE,
)
_TIJD = re.compile(
    rf"{_UITERSTE.pattern}|\b(?:{_DUUR}|{_DATUM}|overmorgen|"
    r"vandaag|morgen|vanavond|vanmiddag|vanochtend|meteen|direct|onmiddellijk|nu|alvast|"
    r"(?:deze|volgende|komende)\s+(?:week|maand)|per omgaande|omgaand|"
    r"(?:elke|iedere|per|dezelfde|diezelfde|om de)\s+(?:week|maand|dag|werkdag|kwartaal|jaar)|"
    r"(?:dit|volgend|komend)\s+(?:jaar|kwartaal|najaar|voorjaar|weekend|schooljaar)|voor die tijd|"
    r"nog voor|van tevoren|vooraf|zodra|totdat|voordat|nadat|zolang|kerst\w*|pasen|pinksteren|"
    r"(?:op|bij|voor|na) (?:uw|je|jullie|de|het) (?:eerste|laatste|volgende) \w+|"
    r"meestal|eerstvolgende|volgende keer)(?!\w)",
    re.IGNORECASE,
)
_VOOR_DATUM = frozenset("voor vóór op tot binnen per vanaf uiterlijk om na met".split())


def noemt_tijd(zin: Zin) -> bool:
    """Of de zin iets zegt over wanneer: een dag, een duur, of wat er eerst moet gebeuren."""
    return _TIJD.search(zin.tekst) is not None or _heeft_datumveld(zin)


def noemt_uiterste(zin: Zin) -> bool:
    """Of de zin zegt voor wanneer iets klaar moet zijn."""
    return _UITERSTE.search(zin.tekst) is not None or _heeft_datumveld(zin)


def termijnen(zin: Zin) -> frozenset[str]:
    """Geef de uiterste dagen in een zin, zoals zij er staan in kleine letters."""
    return frozenset(gevonden[0].lower() for gevonden in _UITERSTE.finditer(zin.tekst))


def _heeft_datumveld(zin: Zin) -> bool:
    """Of er een veld staat waar een datum in komt: 'voor {{datum}}'."""
    tekst = zin.tekstblok.blok.tekst
    return any(
        stuk.soort == Bescherming.PLAATSHOUDER
        and tekst[zin.begin : stuk.begin].lower().split()[-1:]
        and tekst[zin.begin : stuk.begin].lower().split()[-1] in _VOOR_DATUM
        for stuk in zin.tekstblok.beschermd_in(zin.begin, zin.eind)
    )
