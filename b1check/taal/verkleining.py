"""Verkleinwoorden: huis, huisje; rekening, rekeningetje."""

from __future__ import annotations

import re

from b1check.taal.spelling import is_toonloos_einde, splits_einde, tel_klinkergroepen

# Klinkerwisseling, ook in samenstellingen (fietspaadje); op volgorde van lengte gezocht.
_WISSEL = {
    "schip": "scheepje",
    "jongen": "jongetje",
    "hotel": "hotelletje",
    "model": "modelletje",
    "bedrag": "bedragje",
    "spel": "spelletje",
    "blad": "blaadje",
    "glas": "glaasje",
    "gat": "gaatje",
    "pad": "paadje",
    "vat": "vaatje",
    "lot": "lootje",
}
# Hier is de laatste lettergreep kort en krijgt ze toch -etje.
_MET_ETJE = re.compile(r"(?:^|[^aeiou])(?:brug|weg|vlag|big|kip|pop|slab|rib|rog)$")
_KLINKERS_LANG = {"a": "a", "o": "o", "u": "u", "i": "e"}


def verkleinwoord(zelfstandig_naamwoord: str) -> str:
    """Geef het verkleinwoord van een zelfstandig naamwoord."""
    woord = zelfstandig_naamwoord
    if re.search(r"[^aeiou]je$", woord):
        return woord
    for einde, klein in _WISSEL.items():
        if woord == einde or (woord.endswith(einde) and tel_klinkergroepen(woord) > 1):
            return woord[: -len(einde)] + klein
    delen = splits_einde(woord)
    if delen is None:
        return f"{woord}'tje"
    _, klank, slot = delen
    if not slot or woord.endswith("y"):
        return _na_klinker(woord, klank)
    return _na_medeklinker(woord, klank, slot)


def _na_klinker(woord: str, klank: str) -> str:
    if woord.endswith("y"):
        return woord + ("tje" if woord[-2:-1] in tuple("aeo") else "'tje")
    if woord.endswith("é"):
        return f"{woord[:-1]}eetje"
    # Een losse open klinker blijft lang: fotootje, taxietje.
    if klank in ("a", "o", "u", "i", "io", "ia", "eo", "ea", "ua"):
        return woord + _KLINKERS_LANG[klank[-1]] + "tje"
    return f"{woord}tje"


def _na_medeklinker(woord: str, klank: str, slot: str) -> str:
    if woord.endswith("ing"):
        return _na_ing(woord)
    kort = len(klank) == 1 and len(slot) == 1 and not is_toonloos_einde(woord)
    if slot == "ng" and len(klank) == 1:
        return f"{woord}etje"
    if kort and slot in "lmnr" and not _is_toonloos_or(woord):
        return f"{woord}{slot}etje"
    if kort and _MET_ETJE.search(woord):
        return f"{woord}{slot}etje"
    if slot.endswith("m"):
        return f"{woord}pje"
    return woord + ("tje" if slot[-1] in "lnrw" else "je")


def _na_ing(woord: str) -> str:
    """Koning wordt koninkje, maar na een toonloze lettergreep blijft het -ingetje."""
    stam = woord[:-3]
    groepen = tel_klinkergroepen(stam)
    toonloos = re.search(r"(?:[^aeiou]e[lnr]|ig|[^aeiou]l)$", stam)
    if groepen == 0 or (toonloos and groepen > 1) or woord.endswith("ling"):
        return f"{woord}etje"
    return f"{stam}inkje"


def _is_toonloos_or(woord: str) -> bool:
    return bool(re.search(r"[aeiou].*or$", woord))
