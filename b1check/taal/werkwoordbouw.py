"""De bouw van een werkwoord: los deel (op-bellen), voorvoegsel (be-talen) en grondwoord."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from b1check.gegevens import lees_lijst
from b1check.taal.spelling import KLINKERS

# Lange voorvoegsels eerst; `er-` is zo zeldzaam dat het alleen bij deze werkwoorden telt.
_VOORVOEGSELS = ("ont", "her", "ver", "mis", "be", "ge")
_MET_ER = frozenset({"ervaren", "erkennen", "erbarmen"})
_EENLETTERGREPIG = frozenset({"doen", "gaan", "slaan", "staan", "zien", "zijn"})
# Met deze medeklinkers kan een lettergreep beginnen.
_BEGIN = re.compile(
    r"(?:|[bcdfghj-np-tv-xz]|[bcfgkps]l|[bcdfgkptvw]r|[cstw]h|[dktz]w|[kgs]n|s[cfjkmpt]|ps|ts|vl|sw"
    r"|chr|schr?|scr|spl|spr|str)$"
)
_KERN = re.compile(rf"^([bcdfghj-np-tv-xz]*)((?:ij|[{KLINKERS}y])+).*(?:en|ën)$")
# Leenwoorden op -eren beginnen vaak met in- (informeren, indiceren); dit zijn de echte.
_LEEN = re.compile(rf"[{KLINKERS}][^{KLINKERS}]+[{KLINKERS}]*eren$")
_TOCH_IN = re.compile(r"(?:calcul|formatt|kalibr|kwarti|park|programm|registr|stud)eren$")


class Bouw(NamedTuple):
    """Een werkwoord in delen; voltooid met ge- als er geen voorvoegsel is."""

    deel: str
    voorvoegsel: str
    grondwoord: str


@cache
def _lees_delen() -> dict[str, frozenset[str]]:
    rijen = lees_lijst("scheidbare-delen.tsv")
    langste_eerst = sorted(rijen, key=lambda rij: -len(rij["deel"]))
    return {rij["deel"]: frozenset(rij["kernen"].split()) for rij in langste_eerst}


@cache
def _lengte_delen() -> int:
    return max(map(len, _lees_delen()))


@cache
def _lees_onscheidbare() -> dict[str, bool]:
    """Geef per onscheidbaar werkwoord of het voltooid deelwoord ge- krijgt."""
    rijen = lees_lijst("onscheidbare-werkwoorden.tsv")
    return {rij["infinitief"]: rij["ge"] == "ja" for rij in rijen}


@cache
def lees_op_er() -> frozenset[str]:
    """Geef de werkwoorden met een toonloze -er in de stam (leveren, verbeteren)."""
    return frozenset(rij["infinitief"] for rij in lees_lijst("werkwoorden-op-er.tsv"))


@cache
def _lees_sterke() -> frozenset[str]:
    return frozenset(rij["infinitief"] for rij in lees_lijst("sterke-werkwoorden.tsv"))


@lru_cache(maxsize=16384)
def deel_scheidbaar(infinitief: str) -> tuple[str, str] | None:
    """Geef (los deel, kern) van een scheidbaar werkwoord, of None: opbellen -> op, bellen.

    Bij een werkwoordgroep horen de woorden ervoor bij het losse deel: contact op, nemen.
    """
    voor, _, woord = infinitief.rpartition(" ")
    deel = _zoek_deel(woord)
    if voor:
        return (f"{voor} {deel[0]}", deel[1]) if deel else (voor, woord)
    return deel


def _zoek_deel(woord: str) -> tuple[str, str] | None:
    if _is_geheel(woord) or woord in _lees_onscheidbare():
        return None
    delen = _lees_delen()
    # Eerst de langste delen: 'terug' gaat voor 'te'.
    for lengte in range(min(_lengte_delen(), len(woord)), 0, -1):
        deel = woord[:lengte]
        if deel not in delen:
            continue
        kern, kernen = woord[lengte:].removeprefix("-"), delen[deel]
        past = kern in kernen if kernen else _is_kern(kern) and not _is_leenwoord(deel, kern)
        if past:
            return deel, kern
    return None


def _is_geheel(woord: str) -> bool:
    return woord in _lees_sterke() or woord in lees_op_er()


def _is_leenwoord(deel: str, kern: str) -> bool:
    if deel != "in" or _TOCH_IN.match(kern) or not _LEEN.search(kern):
        return False
    return ontleed(kern).grondwoord not in lees_op_er()


def _is_kern(kern: str) -> bool:
    """Zeg of dit na een los deel of voorvoegsel een werkwoord kan zijn."""
    if kern in _EENLETTERGREPIG:
        return True
    gevonden = _KERN.match(kern)
    if not gevonden or gevonden.end(2) > len(kern) - 2:
        return False
    return _BEGIN.match(gevonden[1]) is not None


@lru_cache(maxsize=4096)
def ontleed(infinitief: str) -> Bouw:
    """Ontleed een infinitief: terugbetalen -> terug, be, talen."""
    gescheiden = deel_scheidbaar(infinitief)
    deel, kern = gescheiden or ("", infinitief)
    voorvoegsel, grondwoord = _haal_voorvoegsel_af(kern)
    return Bouw(deel, voorvoegsel, grondwoord)


def _haal_voorvoegsel_af(woord: str) -> tuple[str, str]:
    if _is_geheel(woord) or _lees_onscheidbare().get(woord, False):
        return "", woord
    for voorvoegsel in _mogelijke_voorvoegsels(woord):
        rest = woord[len(voorvoegsel) :]
        if _is_kern(rest) and not _vormt_tweeklank(voorvoegsel, rest):
            verder, grondwoord = _haal_voorvoegsel_af(rest)
            return voorvoegsel + verder, grondwoord
    return "", woord


def _mogelijke_voorvoegsels(woord: str) -> list[str]:
    if woord in _lees_onscheidbare():
        return [deel for deel in (*_lees_delen(), *_VOORVOEGSELS) if woord.startswith(deel)][:1]
    if woord in _MET_ER:
        return ["er"]
    return [deel for deel in _VOORVOEGSELS if woord.startswith(deel)]


def _vormt_tweeklank(voorvoegsel: str, rest: str) -> bool:
    """Zeg of be- of ge- met de rest één klank vormt: beuken is niet be + uken."""
    if not voorvoegsel.endswith("e") or rest.startswith("ij"):
        return False
    return rest[0] in "eiu"
