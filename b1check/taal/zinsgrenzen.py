"""Waar een zin eindigt: leestekens, afkortingen met punten, getallen en aanhalingstekens."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

_EINDE = re.compile(r"(?P<teken>[.!?…]+)(?P<sluit>['\"”’»)\]]*)(?P<wit>\s+)(?=\S)")
_WOORD_ERVOOR = re.compile(r"[\w.'’&/-]+$")
_WOORD_ERNA = re.compile(r"[^\W\d_]+")
_LOS_LIDWOORD = re.compile(r"['’][snt] ")
_OPENERS = "'\"“‘«([-–•¿"
# Na een titel komt altijd een naam.
_TITELS = frozenset(
    "dhr mevr mw mej hr mr mrs drs ir ing dr prof ds fam st jhr mgr th chr joh wm afd fa gebr gem "
    "prov".split()
)
# Na deze afkortingen komt altijd nog iets: een getal, een naam of een voorbeeld.
_ALTIJD_MIDDEN = frozenset(
    "nr nrs tel resp incl excl ca circa vgl zgn zg bijv bv d.w.z dwz m.a.w t.a.v t.n.v c.q m.n t/m "
    "blz pag jan feb mrt apr jun jul aug sep sept okt nov dec art artt lid kvk no ma di wo do vr "
    "za zo max min".split()
)
# En deze zijn ook gewone woorden, of een datum aan het eind: een hoofdletter begint een zin.
_OOK_EEN_WOORD = frozenset(
    "jan feb mrt apr jun jul aug sep sept okt nov dec art lid kvk no ma di wo do vr za zo max min "
    "bv tel".split()
)
# Afkortingen met punten die ook achteraan staan; na de andere volgt altijd nog iets.
_OOK_ACHTERAAN = frozenset(
    "a.u.b s.v.p e.d e.a z.s.m n.v.t o.i.d e.v m.m p.m p.p p.j p.w a.s j.l i.o b.v n.v v.o.f c.v "
    "m.v.g z.o.z n.b p.s h.t.l t.z.t n.t.b n.n.b i.i.g a.s.a.p c.s e.o v.v n.o.t.k p.st p.jr p.mnd "
    "p.d p.u p.wk z.d k.k v.o.n".split()
)
# Wie zo begint, begint een zin: "optie A. Wij raden die aan."
_ZINSBEGIN = frozenset(
    "wij we u je jij ik hij zij ze een dit dat deze die er hier daar daarom daarna dan als om "
    "bij met na ook maar en of want dus bent hebt heeft kunt wilt gaat is mag moet wat wie "
    "waar wanneer hoe waarom nu uw onze ons mijn hierbij hieronder hiermee daarmee graag helaas "
    "alleen".split()
)


def zoek_zinsgrenzen(tekst: str, afkortingen: Collection[str] = frozenset()) -> Iterator[int]:
    """Geef de plaatsen waar een nieuwe zin begint (de eerste zin, op 0, niet).

    `afkortingen` zijn bekende afkortingen in kleine letters en zonder punt aan het eind. Een
    punt na een afkorting beëindigt de zin alleen als het volgende woord een hoofdletter heeft
    en de afkorting ook achteraan kan staan ("enz.", "a.u.b.").
    """
    begin = 0
    for einde in _EINDE.finditer(tekst):
        if _is_grens(tekst, begin, einde, afkortingen):
            begin = einde.end()
            yield begin


def _is_grens(tekst: str, begin: int, einde: re.Match[str], afkortingen: Collection[str]) -> bool:
    ervoor = _WOORD_ERVOOR.search(tekst, max(begin, einde.start() - 40), einde.start())
    woord = ervoor[0] if ervoor else ""
    erna = _eerste_teken(tekst, einde.end())
    if einde["teken"] == "." and not einde["sluit"]:
        oordeel = _na_punt(tekst, begin, einde, woord, erna, afkortingen)
        if oordeel is not None:
            return oordeel
    # Een kleine letter na ! of ? hoort vaak nog bij de zin: "Let op! dit is ...".
    return not erna.islower() or (einde["teken"] == "." and len(woord) > 3 and woord.isalpha())


def _na_punt(
    tekst: str,
    begin: int,
    einde: re.Match[str],
    woord: str,
    erna: str,
    afkortingen: Collection[str],
) -> bool | None:
    """Of de punt na dit woord een zin sluit; None als het een gewoon woord is."""
    klein = woord.lower()
    if klein in _TITELS and not (woord.isupper() and len(woord) > 2):
        return False
    if klein in _ALTIJD_MIDDEN:
        # In hoofdletters is het een naam als KvK, en die kan achteraan staan.
        los = klein in _OOK_EEN_WOORD or woord.isupper() or _begint_zin(tekst, einde.end())
        return erna.isupper() and los
    if klein.isdigit():
        # "1. Ga naar de balie": het nummer van een stap is geen zin.
        alleen_nummer = len(klein) <= 2 and tekst[begin : einde.start()].strip() == woord
        return False if alleen_nummer or (len(klein) <= 2 and erna.islower()) else None
    if _is_voorletter(woord) and klein not in _OOK_ACHTERAAN:
        return erna.isupper() and _begint_zin(tekst, einde.end())
    if "." in klein and len(klein) <= 8:
        return erna.isupper() and (klein in _OOK_ACHTERAAN or klein not in afkortingen)
    if klein in afkortingen and woord.islower():
        return erna.isupper()
    return None


def _begint_zin(tekst: str, plaats: int) -> bool:
    """Of hier een woord staat waar zinnen vaak mee beginnen."""
    volgend = _WOORD_ERNA.search(tekst, plaats, plaats + 30)
    return volgend is not None and volgend[0].lower() in _ZINSBEGIN


def _eerste_teken(tekst: str, plaats: int) -> str:
    """Het eerste teken van de volgende zin, zonder haakje of aanhalingsteken."""
    if _LOS_LIDWOORD.match(tekst, plaats):
        plaats += 3
    return tekst[plaats : plaats + 12].lstrip(_OPENERS)[:1]


def _is_voorletter(woord: str) -> bool:
    """Of dit een voorletter is, of meer met punten ertussen: 'J' of 'A.B'."""
    return bool(re.fullmatch(r"[A-Z](?:\.[A-Z]){0,4}", woord))
