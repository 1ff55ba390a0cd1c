"""Spelling van open en gesloten lettergrepen: maak/maken, bel/bellen, reis/reizen."""

from __future__ import annotations

import re

KLINKERS = "aeiouyàáâäèéêëìíîïòóôöùúûü"
_GROEP = re.compile(rf"^(.*?)((?:ij|[{KLINKERS}])+)([^{KLINKERS}]*)$")
_ZOEK_GROEP = re.compile(rf"(?:ij|[{KLINKERS}])+")
# Twee klinkers naast elkaar die elk hun eigen lettergreep hebben (cre-eren, be-ogen).
_BOTSING = frozenset(
    {"eë", "ië", "oë", "uë", "ue", "eo", "ea", "ia", "io", "ua", "iu", "ïe", "oue"}
)
_ENKEL = frozenset("aeou") | {"ë"}
_KORT = _ENKEL | frozenset("iéïö")
_NOOIT_DUBBEL = frozenset("xwjhy")


def splits_einde(woord: str) -> tuple[str, str, str] | None:
    """Geef (begin, laatste klinkergroep, medeklinkers erna), of None zonder klinker."""
    gevonden = _GROEP.match(woord)
    return (gevonden[1], gevonden[2], gevonden[3]) if gevonden else None


def tel_klinkergroepen(woord: str) -> int:
    """Tel de klinkergroepen; dat zijn bij benadering de lettergrepen."""
    return len(_ZOEK_GROEP.findall(woord))


def is_toonloos_einde(woord: str) -> bool:
    """Zeg of het woord lijkt te eindigen op een toonloze -el, -em, -en of -er."""
    if not re.search(r"e[lmnr]$", woord) or tel_klinkergroepen(woord) < 2:
        return False
    delen = splits_einde(woord)
    return delen is not None and delen[1] == "e"


def verdubbel_laatste(woord: str) -> str:
    """Schrijf een korte klinker in een open lettergreep: bel -> bell, en kan -> kann."""
    return woord if woord[-1] in _NOOIT_DUBBEL else woord + woord[-1]


def maak_open(woord: str, toonloos: bool = False) -> str:
    """Maak een woord klaar voor een uitgang met een klinker: maak -> mak, bel -> bell."""
    delen = splits_einde(woord)
    if delen is None or len(delen[2]) != 1:
        return woord
    begin, klank, slot = delen
    if klank.endswith("iee"):
        return begin + klank[:-2] + "ë" + slot
    if klank.endswith("ëe") or klank[-2:] in ("aa", "ee", "oo", "uu"):
        return begin + klank[:-1] + slot
    if klank in _KORT or klank in _BOTSING:
        return woord if toonloos else verdubbel_laatste(woord)
    return woord


def maak_stemhebbend(woord: str, basis: str) -> str:
    """Maak van de f of s aan het eind van `basis` een v of z: brief/briev, half/halv, huis/huiz.

    Dat gebeurt na een lange klank, en bij de f ook na l of r; `woord` is de gesloten vorm.
    """
    delen = splits_einde(woord)
    if delen is None or basis[-1:] == basis[-2:-1]:
        return basis
    lang = len(delen[1]) > 1 and len(delen[2]) == 1
    if woord.endswith("f") and (lang or delen[2] in ("lf", "rf")):
        return f"{basis[:-1]}v"
    if woord.endswith("s") and lang and delen[1] not in _BOTSING:
        return f"{basis[:-1]}z"
    return basis


def maak_gesloten(basis: str, toonloos: bool = False) -> str:
    """Haal het omgekeerde: mak -> maak, bell -> bel, reiz -> reis, belov -> beloof."""
    delen = splits_einde(basis)
    if delen is None or not delen[2]:
        return basis
    begin, klank, slot = delen
    if len(slot) >= 2 and slot[-1] == slot[-2]:
        return basis[:-1]
    if len(slot) == 1 and not toonloos and slot not in _NOOIT_DUBBEL:
        klank = _verleng(klank)
    return begin + klank + slot[:-1] + {"v": "f", "z": "s"}.get(slot[-1], slot[-1])


def _verleng(klank: str) -> str:
    if klank not in _ENKEL and klank not in _BOTSING:
        return klank
    if klank.endswith("ië"):
        return klank[:-1] + "ee"
    return klank + ("e" if klank.endswith("ë") else klank[-1])
