"""Hoofdletters overnemen van het woord dat wordt vervangen."""

from __future__ import annotations

import re

# 's, 't, 'n en 'k aan het begin blijven klein: 's Middags, 't Is.
_KLEIN_BEGIN = re.compile(r"^(?P<klein>['’‘`][dkmnrst](?:[ -]|$))(?P<rest>.*)$", re.DOTALL)
_AFKORTING = re.compile(r"^(?:[A-Z]\.)+[A-Z]?$")


def neem_over(bron: str, doel: str) -> str:
    """Geef `doel` de hoofdletters van `bron`: ("Reeds", "al") -> "Al".

    Staat `bron` in kleine letters, dan blijft `doel` zoals het is: een naam houdt zijn hoofdletter.
    """
    letters = [teken for teken in _zonder_klein_begin(bron) if teken.isalpha()]
    if not letters or not letters[0].isupper():
        return doel
    # Een afkorting met punten (T.A.V.) is geen geschreeuw, en IJ is één letter.
    schreeuwt = len(letters) > 1 and all(teken.isupper() for teken in letters)
    if schreeuwt and not _AFKORTING.match(bron) and "".join(letters) != "IJ":
        return _alles_groot(doel)
    return _eerste_groot(doel)


def _zonder_klein_begin(tekst: str) -> str:
    gevonden = _KLEIN_BEGIN.match(tekst)
    return gevonden["rest"] if gevonden else tekst


def _alles_groot(doel: str) -> str:
    gevonden = _KLEIN_BEGIN.match(doel)
    return gevonden["klein"] + gevonden["rest"].upper() if gevonden else doel.upper()


def _eerste_groot(doel: str) -> str:
    if gevonden := _KLEIN_BEGIN.match(doel):
        return gevonden["klein"] + _eerste_groot(gevonden["rest"])
    plek = next((n for n, teken in enumerate(doel) if teken.isalnum()), len(doel))
    voor, woord = doel[:plek], doel[plek:]
    # Een merknaam (iDEAL, eBay) houdt zijn eigen schrijfwijze; een getal heeft geen hoofdletter.
    if not woord or woord[0].isdigit() or (woord[1:2].isupper() and woord[0].islower()):
        return doel
    if woord.startswith("ij"):
        return f"{voor}IJ{woord[2:]}"
    if woord.startswith("éé"):
        # De klemtoon op een hoofdletter valt weg: Eén.
        return f"{voor}Eé{woord[2:]}"
    return voor + woord[0].upper() + woord[1:]
