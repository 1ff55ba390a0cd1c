"""Waar in een zin een deelzin begint, en wat er vooraan staat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.klantvraag import vraagwoorden as vw
from b1check.ontleding import is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

TIJD = frozenset(
    "dag week maand jaar uur ochtend middag avond nacht maandag dinsdag woensdag donderdag "
    "vrijdag "
    "zaterdag zondag januari februari maart april mei juni juli augustus september oktober "
    "november december keer moment".split()
)

GRENS = frozenset((",", ";", ":", "-", "–", "("))


def is_v2(zin: Zin, token: Token) -> bool:
    """'Dan verwacht je', 'nu vroeg ik': een bijwoord vooraan maakt er een mededeling van."""
    vorige = token.doc[token.i - 1].lower_ if token.i > zin.tokens[0].i else ""
    return vorige in vw.BIJWOORD_VOORAAN and token.lower_ not in vw.VRAAGWOORDEN


def met_aanloop(zin: Zin, token: Token) -> int:
    """Neem 'zo ja' en 'zo nee' mee in de vraag die volgt."""
    plaats = token.i
    while plaats - 1 > zin.tokens[0].i and token.doc[plaats - 1].lower_ in vw.AANLOOP - GRENS:
        plaats -= 1
        if token.doc[plaats].lower_ in ("en", "maar", "of"):
            return plaats + 1
    return plaats


def na_grens(zin: Zin, token: Token) -> bool:
    """Of er vóór dit token een nieuwe deelzin kan beginnen."""
    plaats = token.i - 1
    if token.doc[plaats].lower_ == "of" and token.lower_ not in vw.VRAAGWOORDEN:
        # "... of moet dat altijd?" is de andere kant van dezelfde vraag.
        return False
    while plaats > zin.tokens[0].i and _is_los(token.doc[plaats]):
        plaats -= 1
    vorige = token.doc[plaats]
    direct = token.doc[token.i - 1].lower_
    return vorige.text in GRENS or vorige.lower_ == "en" or direct in ("maar", "dus", "want")


def _is_los(token: Token) -> bool:
    """Of dit een aanloopwoord is, of een nummer als '2)'."""
    if token.lower_ in vw.AANLOOP:
        return token.lower_ not in GRENS and token.lower_ != "en"
    return token.text == ")" or (token.text.rstrip(").").isdigit() and len(token.text) <= 2)


def heeft_persoonsvorm(zin: Zin, tot: int) -> bool:
    """Of er in de zin een persoonsvorm staat vóór dit token."""
    return any(is_persoonsvorm(token) for token in zin.tokens if token.i < tot)


def is_voorwaarde(zin: Zin) -> bool:
    """Of de zin begint met een voorwaarde: 'als', 'mocht' of 'indien'."""
    woorden = [token.lower_ for token in zin.tokens if token.lower_ not in vw.AANLOOP]
    return bool(woorden) and woorden[0] in vw.VOORWAARDEN - {"wanneer"}


def plek_in_zin(zin: Zin, token: Token | int) -> int:
    """Geef waar een token in de tekst van de zin begint."""
    gekozen = zin.tekstblok.doc[token] if isinstance(token, int) else token
    return gekozen.idx - zin.begin


def token_op(zin: Zin, plaats: int) -> int:
    """Geef het token dat op deze plaats in de zin staat of erna begint."""
    return next(t.i for t in zin.tokens if t.idx - zin.begin + len(t) > plaats)


def begin_deelzin(zin: Zin, plaats: int) -> int:
    """Geef het begin van de deelzin waar deze plaats in ligt."""
    begin = 0
    for token in zin.tokens:
        van = token.idx - zin.begin
        if van >= plaats:
            break
        scheidt = token.text in (";", ":") or token.lower_ in ("maar", "en", "dus")
        if scheidt or (token.text == "," and heeft_persoonsvorm(zin, token.i)):
            begin = van + len(token)
    while begin < len(zin.tekst) and zin.tekst[begin].isspace():
        begin += 1
    return begin


def is_heel_werkwoord(token: Token) -> bool:
    """Of dit een onbepaalde wijs is, zoals 'sturen'."""
    if token.tag_.startswith("WW|inf"):
        return True
    return token.pos_ == "VERB" and token.lower_.endswith("en") and token.lemma_ == token.lower_


def begint_voorwerp(token: Token) -> bool:
    """Of hier een nieuw voorwerp begint, zoals 'mijn adres'."""
    return token.pos_ in ("DET", "PRON", "NOUN", "ADP", "PROPN") or token.lower_ == "ook"


def is_voeg(token: Token) -> bool:
    """Of dit een voegwoord of leesteken tussen twee vragen is."""
    return token.is_space or token.lower_ in ("en", "of", "maar", ",", ";", ":", "-", "–")
