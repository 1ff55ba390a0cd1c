"""Een groep verliest haar voorzetsel: 'die beschikken over een lift' → 'die een lift hebben'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Woord, Zin
from b1check.invulling.getal import is_meervoud
from b1check.invulling.treffers import Invulling, Treffer
from b1check.invulling.werkwoordgroep import Groep, is_lijdend
from b1check.invulling.werkwoordplek import Plek, in_bijzin
from b1check.ontleding import is_persoonsvorm
from b1check.taal.vervoeging import deel_scheidbaar
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

_NAAM = frozenset(("NOUN", "PROPN", "PRON", "NUM", "SYM"))
# Een langer zinsdeel leest voor het werkwoord niet meer goed.
_LANGSTE = 9
_SLUIT = frozenset(("PUNCT", "CCONJ", "SCONJ", "VERB", "AUX"))
# Een bepaling mag achter het werkwoord blijven: "de bus gebruiken in de stad".
_BEPALING = frozenset(
    "in op bij tijdens vanaf via na om binnen buiten sinds zonder bijvoorbeeld".split()
)
_MEERVOUD = {"is": "zijn", "was": "waren"}
_BEGIN_VAN_BIJZIN = frozenset(
    "als dat of omdat wanneer waarbij waarin waarom indien zodra doordat zodat tenzij".split()
)
_BEPAALD = frozenset("de het dit dat deze die uw mijn jouw je onze ons hun haar zijn dit".split())
_NIET = frozenset("niet nooit nauwelijks amper".split())
_ZWAAR = frozenset(("acl:relcl", "acl", "advcl", "conj", "parataxis", "ccomp"))


def verliest_voorzetsel(treffer: Treffer, groep: Groep) -> bool:
    """Of de oude groep op een voorzetsel eindigt en de nieuwe niet."""
    na = treffer.ingang.na
    return bool(na) and na[-1] != "te" and not groep.na and _voorzetsel(treffer) is not None


def strandt(treffer: Treffer, groep: Groep) -> bool:
    """'daar bezwaar tegen hebben': los van zijn woord wordt 'met' 'mee' en 'tot' 'toe'."""
    voorzetsel = _voorzetsel(treffer) if treffer.ingang.na else None
    na_werkwoord = voorzetsel is not None and voorzetsel.begin > treffer.kern.begin
    if groep.na == "dan":
        # "van het advies iets anders doen": een vergelijking met 'dan' staat er nooit voor.
        return not na_werkwoord
    if voorzetsel is None or _heeft_naam(voorzetsel.token) or na_werkwoord:
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
    if groep.kern == "zijn":
        # "sprake is van klachten" → "er klachten zijn": het voorwerp wordt onderwerp.
        aangepast = _naar_getal(treffer, plek, is_meervoud(voorzetsel.token.head), invulling)
        if aangepast is None or not _past_er(treffer, groep):
            return None
        if voorzetsel.begin < treffer.kern.begin:
            # "kan er van contact nauwelijks sprake zijn": dan is de volgorde niet zeker.
            return None
        invulling = aangepast
    if plek.vooraan:
        # "geeft inzage in het plan" wordt niet "laat zien het plan".
        ervoor = {w.klein for w in zin.woorden if treffer.kern.begin < w.begin < voorzetsel.begin}
        mag = not groep.achter and not ervoor & _NIET and _komt_erna(groep, voorzetsel, invulling)
        return invulling if mag and not _deeltje_blijft(treffer, groep, voorzetsel) else None
    if voorzetsel.begin < treffer.kern.begin:
        return invulling
    return _schuif(zin, treffer, groep, voorzetsel, invulling)


def _voorzetsel(treffer: Treffer) -> Woord | None:
    """Het vaste woord dat als laatste in de ingang staat."""
    return next((w for w in reversed(treffer.vast) if w.klein == treffer.ingang.na[-1]), None)


def _heeft_naam(voorzetsel: Token) -> bool:
    hoofd = voorzetsel.head
    return voorzetsel.dep_ == "case" and hoofd.i > voorzetsel.i and hoofd.pos_ in _NAAM


def _deeltje_blijft(treffer: Treffer, groep: Groep, voorzetsel: Woord) -> bool:
    """Of 'goed' voor het voorwerp blijft staan: "De raad keurt goed het plan"."""
    deeltje = treffer.deeltje
    if deeltje is None or deel_scheidbaar(groep.kern) is None:
        return False
    return treffer.kern.begin < deeltje.begin < voorzetsel.begin


def _komt_erna(groep: Groep, voorzetsel: Woord, invulling: Invulling) -> bool:
    """'vraagt om een aanpak' → 'heeft een aanpak nodig': 'nodig' komt achter het voorwerp."""
    if groep.voor in ("", "zich"):
        return True
    naam = voorzetsel.token.nbor(1)
    bepaald = groep.voor != "niet" or naam.lower_ in _BEPAALD
    return bepaald and any(b.nieuw and b.begin > voorzetsel.begin for b in invulling[1])


def _past_er(treffer: Treffer, groep: Groep) -> bool:
    """'waarom sprake is van': alleen direct na het voegwoord is de plaats van 'er' zeker."""
    eerste = min((w.token for w in treffer.vast), key=lambda token: token.i)
    return groep.voor != "er" or eerste.i == 0 or eerste.nbor(-1).lower_ in _BEGIN_VAN_BIJZIN


def _naar_getal(
    treffer: Treffer, plek: Plek, meervoud: bool, invulling: Invulling
) -> Invulling | None:
    """Zet 'is' of 'was' in het meervoud; bij 'kan sprake zijn van' is dat niet zeker."""
    vorm = _MEERVOUD.get(treffer.kern.klein)
    if meervoud == (plek.persoonsvorm and treffer.kern.klein in _MEERVOUD.values()):
        return invulling
    if not meervoud or vorm is None:
        return None
    nieuw = tuple(
        Bewerking(b.begin, b.eind, vorm) if b.begin == treffer.kern.begin else b
        for b in invulling[1]
    )
    return invulling[0].replace(treffer.kern.klein, vorm), nieuw


def _schuif(
    zin: Zin, treffer: Treffer, groep: Groep, oud: Woord, invulling: Invulling
) -> Invulling | None:
    """Zet 'de pas' voor alle werkwoorden: 'gebruik willen maken van de pas'."""
    deel, eerste = _zinsdeel(oud.token), _begin_van_cluster(treffer)
    kern = next((b for b in invulling[1] if b.begin <= treffer.kern.begin < b.eind), None)
    if kern is not None and not kern.nieuw:
        # Het werkwoord staat al achter zijn voorwerp: 'hebben uw aanbod gebruikt'.
        return invulling
    weg = next((b for b in invulling[1] if b.begin <= oud.begin < b.eind and not b.nieuw), None)
    los = treffer.kern.token.dep_ == "conj"
    if deel is None or kern is None or weg is None or los or eerste is None:
        return None
    eind = deel[-1].idx + len(deel[-1])
    tekst = zin.tekstblok.blok.tekst[deel[0].idx : eind]
    rest = [b for b in invulling[1] if b not in (kern, weg)]
    niet = next((b for b in rest if b.nieuw == "niet"), None)
    if groep.voor == "niet" and (niet is None or deel[0].lower_ not in _BEPAALD):
        # "niet de pas gebruiken": 'niet' hoort achter 'de pas', en "niet een pas" zegt niemand.
        return None
    if niet is not None:
        rest[rest.index(niet)] = Bewerking(niet.begin, niet.eind, f"{tekst} niet")
        rest.append(kern)
        return invulling[0], tuple(sorted((*rest, Bewerking(weg.begin, eind, ""))))
    begin = min(eerste.idx, kern.begin)
    erna = zin.tekstblok.doc[treffer.kern.token.i + 1 : oud.token.i]
    if any(w.pos_ not in ("AUX", "VERB") for w in erna) or any(b.begin >= begin for b in rest):
        return None
    # De werkwoorden gaan naar achteren: zo blijft het zinsdeel met zijn namen staan.
    werkwoorden = f"{zin.tekstblok.blok.tekst[begin : kern.begin]}{kern.nieuw}"
    werkwoorden = " ".join((werkwoorden, *(w.text for w in erna)))
    rest += [Bewerking(begin, deel[0].idx, ""), Bewerking(eind, eind, f" {werkwoorden}")]
    return invulling[0], tuple(sorted(rest))


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
    return deel if sluit or voorzetsel.doc[na].lower_ in _BEPALING else None


def _begin_van_cluster(treffer: Treffer) -> Token | None:
    """Het eerste werkwoord van de groep: het voorwerp hoort voor 'zouden' in 'die zouden hebben'.

    In een hoofdzin hoort de persoonsvorm er niet bij. Achter 'niet' is de plaats niet zeker.
    """
    kern = treffer.kern.token
    eigen = {w.token.i for w in (*treffer.vast, treffer.deeltje) if w is not None}
    eerste, plaats = kern, kern.i - 1
    while plaats > kern.sent.start:
        woord = kern.doc[plaats]
        if plaats not in eigen:
            if not _hoort_in_cluster(woord, kern):
                break
            eerste = woord
        plaats -= 1
    los = any(w.begin < eerste.idx and w.token.i <= plaats for w in treffer.vast)
    return None if los or kern.doc[plaats].lower_ in _NIET else eerste


def _hoort_in_cluster(woord: Token, kern: Token) -> bool:
    if woord.lower_ == "te":
        return True
    samen = kern.head == woord or woord.head in (kern, kern.head)
    if woord.pos_ not in ("AUX", "VERB") or not samen:
        return False
    return in_bijzin(kern) or not is_persoonsvorm(woord)
