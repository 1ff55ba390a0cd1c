"""Of een woord voor tijd niets belooft: het is voorbij, een eigenschap of alleen een wens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from b1check.document import Zin

if TYPE_CHECKING:
    from spacy.tokens import Token

# 'Wij zouden u bellen' en 'wilden wij vragen' gaan over wat nog komt.
_NIET_VOORBIJ = frozenset("zullen willen moeten kunnen mogen hoeven".split())
_BIJ_GEZEGDE = frozenset(("aux", "aux:pass", "cop"))
# 'Met tijdelijk cement' en 'een voorlopig rapport' zeggen wat voor ding het is.
_EIGENSCHAP = frozenset(("tijdelijk", "voorlopig"))
# 'Nog een paar weken en u bent jarig!' telt af, en belooft niets.
_AFTELLEN = re.compile(r"^nog (?:maar )?(?:een paar|enkele|een aantal) \w+ (?:en|dan)\b", re.I)
_ALGEMEEN = re.compile(
    r"\b(?:kan het|het kan) (?:\w+ ){0,2}(?:voorkomen|gebeuren)\b", re.IGNORECASE
)
# 'Wij hopen u spoedig weer te begroeten': op een weerzien wacht niemand. Maar 'wij hopen u snel te
# kunnen bellen' is een halve belofte.
_LEUK = r"(?:enig|leuk|fijn|mooi|geweldig|gezellig|prettig)"
_WENS = re.compile(
    rf"\b(?:hopen|hoop|hopelijk|verheugen|graag|zouden? (?:\w+ ){{0,2}}{_LEUK} vinden)\b[^.?!]*"
    r"\b(?:begroeten|verwelkomen|ontmoeten|weer ?(?:te )?zien|terug ?(?:te )?zien|"
    r"zien (?:wij|we|ik) (?:u|je|jullie)|te gast)\b",
    re.IGNORECASE,
)
# 'Laat over een tijdje weten hoe het bevalt': wie dat vraagt, wacht daar niet op.
_VRIJBLIJVEND = re.compile(
    r"\blaat\b[^.?!]*\bweten\b[^.?!]*\bhoe (?:het|dat|hij|zij|ze|\w+ \w+) (?:\w+ )?"
    r"(?:bevalt|bevallen|gaat|smaakt|was|ging)\b",
    re.IGNORECASE,
)
_ZONDER_BELOFTE = (_AFTELLEN, _ALGEMEEN, _WENS, _VRIJBLIJVEND)


def belooft_niets(zin: Zin, begin: int, eind: int) -> bool:
    """Of de woorden op [begin, eind) geen tijd zijn die de schrijver nog kan noemen."""
    tokens = [t for t in zin.tokens if t.idx < eind and t.idx + len(t) > begin]
    if not tokens:
        return False
    if any(patroon.search(zin.tekst) for patroon in _ZONDER_BELOFTE):
        return True
    return is_eigenschap(tokens) or is_voorbij(tokens)


def is_eigenschap(tokens: list[Token]) -> bool:
    """Of het woord bij een naamwoord hoort: 'tijdelijk cement', maar niet 'tijdelijk dicht'."""
    (eerste, *rest) = tokens
    return not rest and eerste.lower_ in _EIGENSCHAP and "ADJ|prenom" in eerste.tag_


def is_voorbij(tokens: list[Token]) -> bool:
    """Of het gezegde bij deze woorden in de verleden tijd staat, of voltooid is met 'hebben'."""
    kern = next((t for t in tokens if t.head not in tokens), tokens[0])
    for boven in (kern, *kern.ancestors):
        if "WW|inf" in boven.tag_:
            return False
        finiet = [t for t in (boven, *boven.children) if _is_persoonsvorm(t, boven)]
        if finiet:
            return any(_is_verleden(t, boven) for t in finiet)
    return False


def _is_persoonsvorm(token: Token, gezegde: Token) -> bool:
    return "WW|pv" in token.tag_ and (token == gezegde or token.dep_ in _BIJ_GEZEGDE)


def _is_verleden(token: Token, gezegde: Token) -> bool:
    lemma = token.lemma_.lower()
    if "WW|pv|verl" in token.tag_:
        return lemma not in _NIET_VOORBIJ
    return lemma == "hebben" and "WW|vd" in gezegde.tag_
