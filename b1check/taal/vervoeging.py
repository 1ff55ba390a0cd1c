"""Werkwoorden vervoegen en vormen herkennen: betalen -> betaalt, betaalde, betaald."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from b1check.taal.werkwoordbouw import deel_scheidbaar, ontleed
from b1check.taal.werkwoordstam import hoofdvormen, voltooid_e

__all__ = [
    "Werkwoordsvorm",
    "deel_scheidbaar",
    "gebiedend",
    "herken",
    "te_infinitief",
    "vervoeg",
    "vervoeg_delen",
    "vormen",
]


class Werkwoordsvorm(StrEnum):
    """De vormen van een werkwoord; het meervoud van de tegenwoordige tijd is de infinitief."""

    INFINITIEF = "infinitief"
    STAM = "stam"
    T_VORM = "t-vorm"
    VT_ENKELVOUD = "verleden tijd enkelvoud"
    VT_MEERVOUD = "verleden tijd meervoud"
    VOLTOOID = "voltooid deelwoord"
    VOLTOOID_E = "voltooid deelwoord met -e"
    TEGENWOORDIG = "tegenwoordig deelwoord"
    TEGENWOORDIG_E = "tegenwoordig deelwoord met -e"


_V = Werkwoordsvorm
_PERSOONSVORMEN = frozenset({_V.STAM, _V.T_VORM, _V.VT_ENKELVOUD, _V.VT_MEERVOUD})
_JIJ = frozenset({"jij", "je"})
# Per grondwoord: hij, u, jij ervoor, jij erachter. De rest volgt de stam met of zonder -t.
_EIGEN_T = {
    "hebben": ("heeft", "hebt", "hebt", "heb"),
    "kunnen": ("kan", "kunt", "kunt", "kun"),
    "mogen": ("mag", "mag", "mag", "mag"),
    "willen": ("wil", "wilt", "wilt", "wil"),
    "zijn": ("is", "bent", "bent", "ben"),
    "zullen": ("zal", "zult", "zult", "zul"),
}
# Zeldzame vormen die we herkennen, maar niet maken.
_OOK = {
    "zijn": {"wees": _V.STAM, "weest": _V.STAM, "wezen": _V.INFINITIEF},
    "willen": {"wou": _V.VT_ENKELVOUD, "wouden": _V.VT_MEERVOUD},
    "kunnen": {"kun": _V.STAM},
    "zullen": {"zul": _V.STAM},
    "houden": {"hou": _V.STAM},
    "rijden": {"rij": _V.STAM},
    "snijden": {"snij": _V.STAM},
    "zeggen": {"zegde": _V.VT_ENKELVOUD, "zegden": _V.VT_MEERVOUD},
}
# Valt een vorm samen met een andere, dan is de eerste hier de waarschijnlijkste.
_VOLGORDE = (
    _V.INFINITIEF,
    _V.T_VORM,
    _V.STAM,
    _V.VT_ENKELVOUD,
    _V.VOLTOOID,
    _V.VT_MEERVOUD,
    _V.VOLTOOID_E,
    _V.TEGENWOORDIG,
    _V.TEGENWOORDIG_E,
)


def vervoeg(
    infinitief: str, vorm: Werkwoordsvorm, onderwerp: str = "", omgekeerd: bool = False
) -> str:
    """Geef een vorm van een werkwoord; een scheidbaar werkwoord blijft heel (opbelt).

    `onderwerp` ("u", "jij", "hij") telt alleen bij de T_VORM; staat jij of je erachter, dan is
    het `omgekeerd` en valt de -t weg: betaal je.
    """
    if vorm is _V.T_VORM:
        return _plak(infinitief, _t_vorm(infinitief, onderwerp, omgekeerd))
    return vormen(infinitief)[vorm]


def vervoeg_delen(
    infinitief: str, vorm: Werkwoordsvorm, onderwerp: str = "", omgekeerd: bool = False
) -> tuple[str, str]:
    """Geef (persoonsvorm, los deel): opbellen -> belt, op.

    Alleen een persoonsvorm valt uit elkaar; bij de andere vormen is het tweede deel leeg.
    """
    deel, grond = deel_scheidbaar(infinitief) or ("", infinitief)
    if vorm is _V.INFINITIEF:
        # Het meervoud: wij bellen op.
        return grond, deel
    if vorm not in _PERSOONSVORMEN:
        return vormen(infinitief)[vorm], ""
    if vorm is _V.T_VORM:
        return _t_vorm(infinitief, onderwerp, omgekeerd), deel
    ik, enkelvoud, meervoud, _ = hoofdvormen(infinitief)
    return {_V.STAM: ik, _V.VT_ENKELVOUD: enkelvoud, _V.VT_MEERVOUD: meervoud}[vorm], deel


def gebiedend(infinitief: str) -> str:
    """Geef de gebiedende wijs: betaal, bel op, wees."""
    kern, deel = vervoeg_delen(infinitief, _V.STAM)
    if ontleed(infinitief).grondwoord == "zijn":
        kern = "wees"
    return f"{kern} {deel}".rstrip()


def te_infinitief(infinitief: str) -> str:
    """Zet `te` op zijn plaats: te betalen, op te bellen, contact op te nemen."""
    deel, kern = deel_scheidbaar(infinitief) or ("", infinitief)
    return f"{deel} te {kern}".lstrip()


@lru_cache(maxsize=4096)
def vormen(infinitief: str) -> Mapping[Werkwoordsvorm, str]:
    """Geef alle vormen van een werkwoord, met de derde persoon (hij) als T_VORM."""
    ik, enkelvoud, meervoud, voltooid = hoofdvormen(infinitief)
    kernvormen = {
        _V.STAM: ik,
        _V.T_VORM: _t_vorm(infinitief),
        _V.VT_ENKELVOUD: enkelvoud,
        _V.VT_MEERVOUD: meervoud,
        _V.VOLTOOID: voltooid,
        _V.VOLTOOID_E: voltooid_e(infinitief),
    }
    return MappingProxyType(
        {_V.INFINITIEF: infinitief}
        | {vorm: _plak(infinitief, kern) for vorm, kern in kernvormen.items()}
        | {_V.TEGENWOORDIG: f"{infinitief}d", _V.TEGENWOORDIG_E: f"{infinitief}de"}
    )


@lru_cache(maxsize=65536)
def herken(vorm: str, infinitief: str, onderwerp: str = "") -> Werkwoordsvorm | None:
    """Zeg welke vorm van dit werkwoord dit is, of None; bij twijfel de waarschijnlijkste.

    Ook de persoonsvorm zonder het los staande deel telt: "belt" is een vorm van opbellen.
    "Zet" kan bij hij en bij ik horen: met `onderwerp="ik"` is het de STAM, anders de T_VORM.
    """
    gezocht = vorm.lower()
    alle = vormen(infinitief)
    if onderwerp == "ik" and gezocht == alle[_V.STAM]:
        return _V.STAM
    bijzonder = _zoek_bijzonder(gezocht, infinitief)
    for soort in _VOLGORDE:
        if gezocht == alle[soort] or soort is bijzonder:
            return soort
    gescheiden = deel_scheidbaar(infinitief)
    kern = herken(gezocht, gescheiden[1], onderwerp) if gescheiden else None
    return kern if kern in _PERSOONSVORMEN | {_V.INFINITIEF} else None


def _zoek_bijzonder(gezocht: str, infinitief: str) -> Werkwoordsvorm | None:
    """Herken de vormen die niet in `vormen` staan: kunt, wou, op te bellen."""
    if gezocht == te_infinitief(infinitief):
        return _V.INFINITIEF
    if gezocht in (_plak(infinitief, _t_vorm(infinitief, wie)) for wie in ("u", "jij")):
        return _V.T_VORM
    return _OOK.get(infinitief, {}).get(gezocht)


def _plak(infinitief: str, vorm: str) -> str:
    """Zet het losse deel voor een vorm: opbelt, contact opneemt, toe-eigent."""
    deel, kern = deel_scheidbaar(infinitief) or ("", infinitief)
    lijm = infinitief[len(deel) : len(infinitief) - len(kern)]
    # Het streepje staat er alleen als de klinkers botsen: toe-eigent, maar toegeëigend.
    return deel + (lijm if lijm != "-" or vorm[0] == kern[0] else "") + vorm


def _t_vorm(infinitief: str, onderwerp: str = "", omgekeerd: bool = False) -> str:
    ik = hoofdvormen(infinitief).ik
    grondwoord = ontleed(infinitief).grondwoord
    if eigen := _EIGEN_T.get(grondwoord):
        plaats = 1 if onderwerp == "u" else 2 + omgekeerd if onderwerp in _JIJ else 0
        # Een voorvoegsel gaat mee: vermogen -> vermag.
        return ik.removesuffix(hoofdvormen(grondwoord).ik) + eigen[plaats]
    if (omgekeerd and onderwerp in _JIJ) or ik.endswith("t"):
        return ik
    if infinitief.endswith("'en"):
        return f"{ik}'t"
    # Een lange klinker in een dichte lettergreep: skiet, gaat, echoot.
    if infinitief.endswith("iën"):
        return ik.removesuffix("e") + "et"
    return ik + (ik[-1:] if ik.endswith(("a", "o")) else "") + "t"
