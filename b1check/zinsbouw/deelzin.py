"""Een hoofdzin of bijzin in vakken: vooraan, persoonsvorm, midden, werkwoorden en achteraan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.ontleding import is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

Tokens = tuple["Token", ...]
_HULP = frozenset(("aux", "aux:pass"))
_LOS = frozenset(("parataxis", "discourse", "vocative"))


@dataclass(frozen=True)
class Deelzin:
    """Een deelzin rond een hoofdwerkwoord, van links naar rechts.

    In een hoofdzin staat de persoonsvorm na `voorveld` (leeg bij een vraag), in een bijzin bij de
    andere werkwoorden in `groep`. In een bijzin is `voorveld` het voegwoord of 'die'.
    """

    bijzin: bool
    voorveld: Tokens
    persoonsvorm: Token
    midden: Tokens
    groep: Tokens
    achter: Tokens

    @property
    def tokens(self) -> Tokens:
        """Alle tokens op volgorde."""
        vooraan = () if self.bijzin else (self.persoonsvorm,)
        return (*self.voorveld, *vooraan, *self.midden, *self.groep, *self.achter)


def lees_deelzin(zin: Zin, hoofd: Token) -> Deelzin | None:
    """Lees de deelzin met dit hoofdwerkwoord, of None als de volgorde niet past."""
    persoonsvorm = _hulp_persoonsvorm(hoofd)
    if persoonsvorm is None:
        return None
    tokens = eigen_tokens(hoofd)
    if not _aaneengesloten(tokens) or not _grens_klopt(zin, tokens):
        return None
    verbaal = [hoofd, *(k for k in hoofd.children if _is_werkwoordelijk(k))]
    hulp = [t for t in verbaal[1:] if t.dep_ != "compound:prt"]
    if any(k.dep_ not in _HULP for t in hulp for k in t.children):
        return None
    opener = _opener(hoofd, tokens)
    if opener:
        return _bijzin(tokens, opener, persoonsvorm, verbaal)
    return _hoofdzin(hoofd, tokens, persoonsvorm, verbaal)


def _hulp_persoonsvorm(hoofd: Token) -> Token | None:
    """Het hulpwerkwoord dat persoonsvorm is; 'willen' in 'zou u willen' lijkt er ook een."""
    hulp = [
        kind
        for kind in hoofd.children
        if kind.dep_ in _HULP and is_persoonsvorm(kind) and not kind.tag_.startswith("WW|inf")
    ]
    if len(hulp) > 1:
        # 'moet worden gemaakt': 'worden' lijkt soms ook een persoonsvorm.
        hulp = [t for t in hulp if t.lower_ not in ("worden", "zijn", "hebben")]
    return hulp[0] if len(hulp) == 1 else None


def _is_werkwoordelijk(kind: Token) -> bool:
    """Of dit in de groep werkwoorden staat: 'laten weten'; 'in rekening' hoort bij het midden."""
    return kind.dep_ in _HULP or (kind.dep_ == "compound:prt" and kind.tag_.startswith("WW"))


def eigen_tokens(hoofd: Token) -> Tokens:
    """De woorden van de deelzin zelf, zonder wat er met 'en' naast staat."""
    buiten: set[int] = set()
    for kind in hoofd.children:
        if kind.dep_ in ("conj", "cc") or kind.dep_ in _LOS:
            buiten.update(t.i for t in kind.subtree)
    eigen = [t for t in hoofd.subtree if t.i not in buiten and not t.is_space]
    tokens = sorted(eigen, key=lambda t: t.i)
    while tokens and tokens[-1].is_punct:
        tokens.pop()
    while tokens and tokens[0].is_punct:
        tokens.pop(0)
    return tuple(tokens)


def _aaneengesloten(tokens: Tokens) -> bool:
    return bool(tokens) and all(
        b.i == a.i + 1 or all(t.is_space for t in a.doc[a.i + 1 : b.i]) for a, b in pairwise(tokens)
    )


def _grens_klopt(zin: Zin, tokens: Tokens) -> bool:
    """Of vóór en na de deelzin een leesteken, voegwoord of zinsgrens staat, en geen los woord."""
    eerste, laatste = tokens[0], tokens[-1]
    voor = eerste.nbor(-1) if eerste.i > zin.span.start else None
    na = laatste.nbor(1) if laatste.i + 1 < zin.span.end else None
    return not (
        voor is not None
        and voor.head in tokens
        and not voor.is_punct
        and (voor.dep_ not in ("cc", "mark"))
    ) and not (na is not None and na.head in tokens and na.dep_ not in ("cc", "conj", "punct"))


def _opener(hoofd: Token, tokens: Tokens) -> Tokens:
    """Het voegwoord of betrekkelijk woord waarmee een bijzin begint, of niets."""
    eerste = tokens[0]
    if eerste.dep_ == "mark" and eerste.head == hoofd and eerste.lower_ not in ("te", "om"):
        vast = [t for t in eerste.subtree if t in tokens]
        return tuple(tokens[: len(vast)]) if vast == list(tokens[: len(vast)]) else ()
    is_betrekkelijk = "betr" in eerste.tag_ or "vb" in eerste.tag_.split("|")
    if (
        eerste.head == hoofd
        and hoofd.dep_ != "ROOT"
        and (is_betrekkelijk or eerste.lower_.startswith("waar"))
    ):
        return (eerste,)
    return ()


def _bijzin(
    tokens: Tokens, opener: Tokens, persoonsvorm: Token, verbaal: Sequence[Token]
) -> Deelzin | None:
    groep = tuple(t for t in tokens if t in verbaal)
    if not _aaneengesloten(groep):
        return None
    begin, eind = tokens.index(groep[0]), tokens.index(groep[-1])
    midden, achter = tokens[len(opener) : begin], tokens[eind + 1 :]
    if begin < len(opener) or any(is_los_persoonsvorm(t, midden) for t in midden):
        return None
    return Deelzin(True, opener, persoonsvorm, midden, groep, achter)


def _hoofdzin(
    hoofd: Token, tokens: Tokens, persoonsvorm: Token, verbaal: Sequence[Token]
) -> Deelzin | None:
    if hoofd.dep_ not in ("ROOT", "conj", "parataxis") or persoonsvorm not in tokens:
        return None
    plaats = tokens.index(persoonsvorm)
    voorveld = tokens[:plaats]
    if len({_zinsdeel(t, hoofd) for t in voorveld if not t.is_punct}) > 1:
        return None
    groep = tuple(t for t in tokens if t in verbaal and t != persoonsvorm)
    if not groep or groep[0].i < persoonsvorm.i or not _aaneengesloten(groep):
        return None
    begin, eind = tokens.index(groep[0]), tokens.index(groep[-1])
    return Deelzin(
        False, voorveld, persoonsvorm, tokens[plaats + 1 : begin], groep, tokens[eind + 1 :]
    )


def _zinsdeel(token: Token, hoofd: Token) -> int:
    """Het nummer van het zinsdeel onder `hoofd` waar dit woord in zit."""
    while token.head not in (hoofd, token):
        token = token.head
    return token.i


def is_los_persoonsvorm(token: Token, stuk: Tokens) -> bool:
    """Of hier een persoonsvorm staat die niet bij een bijzin binnen dit stuk hoort."""
    return is_persoonsvorm(token) and not any(
        t.dep_ == "mark" or "betr" in t.tag_ for t in stuk if t.i < token.i
    )
