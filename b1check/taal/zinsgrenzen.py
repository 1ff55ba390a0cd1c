"""Waar een zin eindigt: leestekens, afkortingen met punten, getallen en aanhalingstekens."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

_EINDE = re.compile(r"(?P<teken>[.!?…]+)(?P<sluit>['\"”’»)\]]*)(?P<wit>\s+)(?=\S)")
_WOORD_ERVOOR = re.compile(r"[\w.'’&/-]+$")
_OPENERS = "'\"“‘«([-–•¿"
_ALTIJD_MIDDEN = frozenset(
    # Na deze afkortingen komt altijd nog iets: een naam, nummer of voorbeeld.
    "dhr mevr mw mej mr mrs drs ir ing dr prof ds fam st nr nrs no art artt tel kvk resp incl excl "
    "ca circa vgl zgn zg bijv bv d.w.z dwz m.a.w t.a.v t.n.v t.o.v o.a i.v.m m.b.t d.m.v t.b.v "
    "a.h.v o.b.v n.a.v m.i.v t.g.v i.p.v i.h.k.v i.o.m c.q m.n t/m lid blz pag p jhr mgr "
    "jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo".split()
)

_BEDRIJFSVORM = frozenset(("b.v", "n.v", "v.o.f", "c.v"))


def zoek_zinsgrenzen(tekst: str, afkortingen: Collection[str] = frozenset()) -> Iterator[int]:
    """Geef de plaatsen waar een nieuwe zin begint (de eerste zin, op 0, niet).

    `afkortingen` zijn bekende afkortingen in kleine letters en zonder punt aan het eind. Een
    punt na een afkorting beëindigt de zin alleen als het volgende woord een hoofdletter heeft
    en de afkorting ook achteraan kan staan ("enz.", "a.u.b.").
    """
    for einde in _EINDE.finditer(tekst):
        if _is_grens(tekst, einde, afkortingen):
            yield einde.end()


def _is_grens(tekst: str, einde: re.Match[str], afkortingen: Collection[str]) -> bool:
    ervoor = _WOORD_ERVOOR.search(tekst, max(0, einde.start() - 40), einde.start())
    woord = ervoor[0].lower() if ervoor else ""
    erna = tekst[einde.end() :].lstrip(_OPENERS)[:1]
    if einde["teken"] == ".":
        if woord in _ALTIJD_MIDDEN or (woord not in _BEDRIJFSVORM and _is_initiaal(ervoor)):
            return False
        if woord.isdigit() and len(woord) <= 2 and erna.islower():
            return False
        if _is_afkorting(woord, afkortingen):
            return erna.isupper()
    # Een kleine letter na ! of ? hoort vaak nog bij de zin: "Let op! dit is ...".
    return not erna.islower() or (einde["teken"] == "." and len(woord) > 3 and woord.isalpha())


def _is_afkorting(woord: str, afkortingen: Collection[str]) -> bool:
    return woord in afkortingen or ("." in woord and len(woord) <= 8)


def _is_initiaal(ervoor: re.Match[str] | None) -> bool:
    """Of dit een voorletter is: 'J.' of 'A.B.' met hoofdletters."""
    return ervoor is not None and bool(re.fullmatch(r"(?:[A-Z]\.?){1,4}", ervoor[0]))
