"""De hoofdvormen van een werkwoord: ik-vorm, verleden tijd en voltooid deelwoord."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from b1check.gegevens import lees_lijst
from b1check.taal.spelling import is_toonloos_einde, maak_gesloten, maak_open
from b1check.taal.werkwoordbouw import deel_scheidbaar, lees_op_er, ontleed

_STEMLOOS = ("t", "k", "f", "s", "x", "p", "ch", "sh", "c")
# Hier krijgt -el of -en de klemtoon: ik oordeel, niet "ik oordel".
_BEKLEMTOOND = frozenset(
    {"hulpverlenen", "krakelen", "oordelen", "penselen", "vierendelen", "zinspelen"}
    | {"nadelen", "voordelen"}
)


class Hoofdvormen(NamedTuple):
    """De vormen waaruit alle andere volgen; van een scheidbaar werkwoord zonder het losse deel."""

    ik: str
    vt_enkelvoud: str
    vt_meervoud: str
    voltooid: str


@cache
def _lees_vaste_vormen() -> dict[str, Hoofdvormen]:
    """Lees de sterke en bijzondere werkwoorden."""
    rijen = lees_lijst("sterke-werkwoorden.tsv") + lees_lijst("bijzondere-werkwoorden.tsv")
    return {
        rij["infinitief"]: Hoofdvormen(
            rij["ik"], rij["vt_enkelvoud"], rij["vt_meervoud"], rij["voltooid"]
        )
        for rij in rijen
    }


@lru_cache(maxsize=4096)
def hoofdvormen(infinitief: str) -> Hoofdvormen:
    """Geef de hoofdvormen van een werkwoord, zonder het losse deel."""
    vast = _lees_vaste_vormen()
    woord = infinitief.rpartition(" ")[2]
    deel, kern = deel_scheidbaar(woord) or ("", woord)
    if woord in vast:
        return Hoofdvormen(*(vorm.removeprefix(deel) for vorm in vast[woord]))
    if kern in vast:
        return vast[kern]
    bouw = ontleed(kern)
    if bouw.voorvoegsel and bouw.grondwoord in vast:
        return _met_voorvoegsel(bouw.voorvoegsel, vast[bouw.grondwoord])
    return _zwak(kern, bouw.voorvoegsel, bouw.grondwoord)


def voltooid_e(infinitief: str) -> str:
    """Geef het voltooid deelwoord met -e: betaalde, gedane; op -en blijft het: geschreven."""
    _, verleden, _, voltooid = hoofdvormen(infinitief)
    if voltooid.endswith("en") and not voltooid.endswith("ien"):
        return voltooid
    if voltooid.endswith("aan"):
        return f"{voltooid[:-3]}ane"
    # Een leenwoord op een stomme -e verdubbelt niet: geüpdatete, gesavede.
    if verleden.endswith(("ete", "ede")) and voltooid[-2] == "e":
        return f"{voltooid}e"
    return f"{maak_open(voltooid)}e"


def _met_voorvoegsel(voorvoegsel: str, grond: Hoofdvormen) -> Hoofdvormen:
    ik, enkel, meer, voltooid = grond
    return Hoofdvormen(
        voorvoegsel + ik,
        voorvoegsel + enkel,
        voorvoegsel + meer,
        voorvoegsel + voltooid.removeprefix("ge"),
    )


def _zwak(kern: str, voorvoegsel: str, grondwoord: str) -> Hoofdvormen:
    basis = kern[:-2] if kern.endswith(("en", "ën")) else kern[:-1]
    stam = maak_gesloten(basis, _is_toonloos(grondwoord))
    if basis.endswith("yer"):
        # De y is hier een medeklinker: royeren, royeerde.
        stam = f"{basis[:-2]}eer"
    stemloos = basis.endswith(_STEMLOOS)
    verleden = stam + ("te" if stemloos else "de")
    slot = "t" if stemloos else "d"
    voltooid = stam if stam.endswith(slot) else stam + slot
    if not voorvoegsel:
        voltooid = _met_ge(voltooid)
    return Hoofdvormen(stam, verleden, verleden + "n", voltooid)


def _is_toonloos(grondwoord: str) -> bool:
    if grondwoord.endswith("eren"):
        return grondwoord in lees_op_er()
    return grondwoord not in _BEKLEMTOOND and is_toonloos_einde(grondwoord[:-2])


def _met_ge(woord: str) -> str:
    """Zet ge- voor een stam, met trema waar dat moet: geëist, geïnstalleerd, geüpload."""
    tremas = {"e": "ë", "i": "ï", "u": "ü"}
    eerste = woord[0]
    if eerste not in tremas or woord.startswith(("ij", "ui")):
        return "ge" + woord
    return "ge" + tremas[eerste] + woord[1:]
