"""Een groep verliest haar voorzetsel: 'die beschikken over een lift' → 'die een lift hebben'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Woord, Zin
from b1check.invulling.getal import is_meervoud
from b1check.invulling.treffers import Invulling, Treffer
from b1check.invulling.werkwoordgroep import Groep, is_lijdend
from b1check.invulling.werkwoordplek import Plek, in_bijzin
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

_NAAM = frozenset(("NOUN", "PROPN", "PRON", "NUM", "SYM"))
# Een langer zinsdeel leest voor het werkwoord niet meer goed.
_LANGSTE = 9
_SLUIT = frozenset(("PUNCT", "CCONJ", "SCONJ", "VERB", "AUX"))
_ZWAAR = frozenset(("acl:relcl", "acl", "advcl", "conj", "parataxis", "ccomp"))


def verliest_voorzetsel(treffer: Treffer, groep: Groep) -> bool:
    """Of de oude groep op een voorzetsel eindigt en de nieuwe niet."""
    na = treffer.ingang.na
    return bool(na) and na[-1] != "te" and not groep.na and _voorzetsel(treffer) is not None


def strandt(treffer: Treffer, groep: Groep) -> bool:
    """'daar bezwaar tegen hebben': los van zijn woord wordt 'met' 'mee' en 'tot' 'toe'."""
    voorzetsel = _voorzetsel(treffer) if treffer.ingang.na else None
    if voorzetsel is None or _heeft_naam(voorzetsel.token):
        return False
    if voorzetsel.begin > treffer.kern.begin:
        return False
    # "om op te bezuinigen" wordt niet "om aan minder uit te geven".
    return groep.na in ("met", "tot") or groep.voor not in ("", "zich")


def deelt_voorzetsel(treffer: Treffer, groep: Groep) -> bool:
    """'aandacht schenken aan A maar niet aan B': het voorzetsel staat er ook bij B."""
    voorzetsel = _voorzetsel(treffer) if treffer.ingang.na else None
    if voorzetsel is None or groep.na == voorzetsel.klein:
        return False
    doc, begin = voorzetsel.token.doc, voorzetsel.token.i + 1
    for token in doc[begin : voorzetsel.token.sent.end]:
        if token.pos_ in ("VERB", "AUX") or token.text in ";:":
            return False
        if token.lower_ == voorzetsel.klein and token.dep_ == "case":
            return any(t.pos_ == "CCONJ" or t.text == "," for t in doc[begin : token.i])
    return False


def zet_voorwerp(
    zin: Zin, treffer: Treffer, groep: Groep, plek: Plek, invulling: Invulling
) -> Invulling | None:
    """Maak van 'over een lift' een lijdend voorwerp, op zijn plaats voor het werkwoord achteraan.

    Geeft None in de lijdende vorm, bij 'ervan' en 'waar ... van', en als de plaats niet zeker is.
    """
    voorzetsel = _voorzetsel(treffer)
    if voorzetsel is None or is_lijdend(treffer) or not _heeft_naam(voorzetsel.token):
        return None
    if groep.voor == "er" and is_meervoud(voorzetsel.token.head) != _in_meervoud(treffer):
        return None
    if plek.vooraan:
        # "geeft inzage in het plan" wordt niet "laat zien het plan".
        return None if groep.achter or groep.voor not in ("", "zich") else invulling
    if voorzetsel.begin < treffer.kern.begin:
        return invulling
    return _schuif(zin, treffer, voorzetsel, invulling)


def _voorzetsel(treffer: Treffer) -> Woord | None:
    """Het vaste woord dat als laatste in de ingang staat."""
    return next((w for w in reversed(treffer.vast) if w.klein == treffer.ingang.na[-1]), None)


def _heeft_naam(voorzetsel: Token) -> bool:
    hoofd = voorzetsel.head
    return voorzetsel.dep_ == "case" and hoofd.i > voorzetsel.i and hoofd.pos_ in _NAAM


def _in_meervoud(treffer: Treffer) -> bool:
    return treffer.kern.klein in ("zijn", "waren")


def _schuif(zin: Zin, treffer: Treffer, oud: Woord, invulling: Invulling) -> Invulling | None:
    deel = _zinsdeel(oud.token)
    kern = next((b for b in invulling[1] if b.begin <= treffer.kern.begin < b.eind), None)
    if kern is not None and not kern.nieuw:
        # Het werkwoord staat al achter zijn voorwerp: 'hebben uw aanbod gebruikt'.
        return invulling
    weg = next((b for b in invulling[1] if b.begin <= oud.begin < b.eind and not b.nieuw), None)
    los = treffer.kern.token.dep_ == "conj"
    if deel is None or kern is None or weg is None or los or _staat_in_cluster(treffer):
        return None
    eind = deel[-1].idx + len(deel[-1])
    tekst = zin.tekstblok.blok.tekst[deel[0].idx : eind]
    rest = tuple(b for b in invulling[1] if b not in (kern, weg))
    nieuw = Bewerking(kern.begin, kern.eind, f"{tekst} {kern.nieuw}")
    return invulling[0], tuple(sorted((*rest, nieuw, Bewerking(weg.begin, eind, ""))))


def _zinsdeel(voorzetsel: Token) -> list[Token] | None:
    """Het korte zinsdeel achter het voorzetsel, als daarna de zin of het zinsdeel sluit."""
    hoofd = voorzetsel.head
    deel = [t for t in hoofd.subtree if t.i != voorzetsel.i]
    aaneen = bool(deel) and deel[-1].i - deel[0].i == len(deel) - 1
    if not aaneen or deel[0].i != voorzetsel.i + 1 or len(deel) > _LANGSTE:
        return None
    if any(t.dep_ in _ZWAAR or t.is_punct for t in deel):
        return None
    na = deel[-1].i + 1
    sluit = na >= len(voorzetsel.doc) or voorzetsel.doc[na].pos_ in _SLUIT
    return deel if sluit else None


def _staat_in_cluster(treffer: Treffer) -> bool:
    """'die zouden beschikken over': het voorwerp hoort dan nog voor 'zouden'."""
    eigen = {w.token.i for w in treffer.vast}
    plaats = treffer.kern.token.i - 1
    while plaats >= 0 and (plaats in eigen or treffer.kern.token.doc[plaats].lower_ == "te"):
        plaats -= 1
    vorig = treffer.kern.token.doc[plaats]
    na = treffer.kern.token.nbor(1)
    return na.pos_ == "AUX" or (vorig.pos_ in ("AUX", "VERB") and in_bijzin(treffer.kern.token))
