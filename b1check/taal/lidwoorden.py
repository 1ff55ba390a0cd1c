"""Het lidwoord van zelfstandige naamwoorden: de brief, het bericht."""

from __future__ import annotations

import re
from functools import cache

from b1check.gegevens import lees_lijst
from b1check.taal.spelling import tel_klinkergroepen

DE = "de"
HET = "het"
# Uitgangen die (bijna) geen uitzonderingen kennen; een woord uit de lijsten gaat voor.
_HET_UITGANG = re.compile(r"(?:[^aeiou]je|isme|[^s]ment|[^b]eum|[ct]ium|trum|elsel)$")
_DE_UITGANG = re.compile(
    r"(?:heid|teit|.[aeiou].*[^ao]ing|[^n]tie|[^aeiou]sie|[lnrx]sie|cie|nis|theek|logie|grafie"
    r"|nomie|[^s]tuur|erij|esse|itis|[aeo]tor|iteur|ateur|loog|soof|graaf)$"
)
# Uitgangen die meestal kloppen; het laatste deel van een samenstelling gaat voor.
_DE_MEESTAL = re.compile(
    r"(?:[aeiou].*(?:aar|aard|eur|ist|ant|iek|ica|ier|[^aeiou]er|[^z]in|air)|[^aeiou]e|[^aeiou]ie|ij)$"
)
_GE_WOORD = re.compile(r"^ge(?!e|i|u[^u]?r)[a-z]+$")


def lidwoord(zelfstandig_naamwoord: str) -> str:
    """Geef "de" of "het" bij een enkelvoud, of "" als het niet te weten is.

    Een samenstelling volgt haar laatste deel; in een woordgroep telt het eerste naamwoord.
    """
    woord = zelfstandig_naamwoord.lower().split(" ")[0]
    if vast := _lees_lidwoorden().get(woord):
        return vast
    for zoek in (_volgens_vaste_uitgang, _volgens_laatste_deel, _volgens_gewone_uitgang):
        if gevonden := zoek(woord):
            return gevonden
    return ""


def is_bekend(woord: str) -> bool:
    """Zeg of dit woord in onze lijsten staat, of eindigt op een lang woord daaruit."""
    vast = _lees_lidwoorden()
    return any(woord[plek:] in vast for plek in (0, *range(2, len(woord) - 5)))


@cache
def _lees_lidwoorden() -> dict[str, str]:
    de = {rij["woord"]: DE for rij in lees_lijst("de-woorden.tsv")}
    return de | {rij["woord"]: HET for rij in lees_lijst("het-woorden.tsv")}


def _volgens_vaste_uitgang(woord: str) -> str:
    if _DE_UITGANG.search(woord):
        return DE
    return HET if _HET_UITGANG.search(woord) else ""


def _volgens_laatste_deel(woord: str) -> str:
    """Zoek het langste bekende woord aan het eind: tuinhek volgt hek."""
    vast = _lees_lidwoorden()
    for plek in range(2, len(woord) - 2):
        voor, deel = woord[:plek].rstrip("-"), woord[plek:]
        if deel in vast and tel_klinkergroepen(voor) and len(voor) > 1:
            return vast[deel]
    return ""


def _volgens_gewone_uitgang(woord: str) -> str:
    # Ge- zonder achtervoegsel: het gesprek, het gebouw; niet de gebruiker of de gebeurtenis.
    is_ge = _GE_WOORD.match(woord) and tel_klinkergroepen(woord) <= 3
    if is_ge and not re.search(r"(?:e|er|ing|nis|aar|eid)$", woord):
        return HET
    return DE if _DE_MEESTAL.search(woord) else ""
