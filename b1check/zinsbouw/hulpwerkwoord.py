"""Een hulpwerkwoord minder: 'wij zullen u bellen' → 'wij bellen u', 'zou kunnen' → 'kan'."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.ontleding import persoonsvorm_van
from b1check.vondsten import Bewerking
from b1check.zinsbouw.deelzin import Deelzin, Tokens, eigen_tokens, lees_deelzin
from b1check.zinsbouw.onderwerp import Onderwerp
from b1check.zinsbouw.volgorde import Stuk, herorden

if TYPE_CHECKING:
    from spacy.tokens import Token

_MEERVOUD = frozenset(("zullen", "zouden"))
# Bij deze werkwoorden hoort zelf een onbepaalde wijs.
_DRAGERS = frozenset("kunnen willen moeten mogen gaan komen laten blijven".split())
_MEERVOUDIG = frozenset("wij we zij ze jullie die".split())
_EIGEN_VORM = frozenset(("ik", "u", "je", "jij"))


def onderwerp_van(hoofd: Token) -> Token | None:
    """Geef het onderwerp bij dit hoofdwerkwoord."""
    return next((k for k in hoofd.children if k.dep_ in ("nsubj", "nsubj:pass")), None)


def eerste_infinitief(deelzin: Deelzin) -> Token | None:
    """Het eerste werkwoord na het hulpwerkwoord: dat wordt de persoonsvorm."""
    for token in deelzin.groep:
        if token != deelzin.persoonsvorm and token.dep_ != "compound:prt":
            return token if is_infinitief(token) else None
    return None


def is_infinitief(token: Token) -> bool:
    """Of dit na een hulpwerkwoord een onbepaalde wijs is; 'ontvangen' lijkt op het deelwoord."""
    if token.tag_.startswith("WW|inf"):
        return True
    return token.tag_.startswith("WW") and token.lower_ == token.lemma_.lower()


def laat_weg(zin: Zin, hoofd: Token) -> tuple[Bewerking, ...]:
    """Maak van het eerste werkwoord na het hulpwerkwoord de persoonsvorm, of geef niets."""
    deelzin = lees_deelzin(zin, hoofd)
    infinitief = eerste_infinitief(deelzin) if deelzin is not None else None
    onderwerp = onderwerp_van(hoofd)
    if deelzin is None or infinitief is None or onderwerp is None:
        return ()
    wie = _wie(deelzin.persoonsvorm, onderwerp)
    omgekeerd = not deelzin.bijzin and onderwerp.i > deelzin.persoonsvorm.i
    kern, deel = wie.persoonsvorm(infinitief.lower_, verleden=False, omgekeerd=omgekeerd)
    if deelzin.bijzin:
        nieuw = _bijzin(deelzin, infinitief, deel + kern)
    else:
        nieuw = _hoofdzin(deelzin, infinitief, kern, deel)
    bewerkingen = [*herorden(zin, deelzin.tokens, nieuw)]
    anderen = list(_zonder_persoonsvorm(hoofd))
    if infinitief != hoofd or infinitief.lower_ in _DRAGERS:
        # "kunt u bellen en het formulier sturen": de rest blijft bij 'kunt' horen.
        return () if _herhaalt(hoofd, infinitief) else tuple(bewerkingen)
    if any(_staat_los(t) for t in (*deelzin.midden, *deelzin.achter)):
        return ()
    if not all(_is_volledig(ander, hoofd) for ander in anderen):
        return ()
    for ander in anderen:
        erbij = _volgend(zin, ander, wie, bijzin=deelzin.bijzin)
        if erbij is None:
            return ()
        bewerkingen += erbij
    return tuple(bewerkingen)


def vervang_hulp(persoonsvorm: Token, hoofd: Token, hulp: str) -> tuple[Bewerking, ...]:
    """Zet een ander hulpwerkwoord op dezelfde plek: 'zouden graag' → 'willen graag'."""
    onderwerp = onderwerp_van(hoofd)
    if onderwerp is None:
        return ()
    wie = _wie(persoonsvorm, onderwerp)
    vorm, _ = wie.persoonsvorm(hulp, verleden=False, omgekeerd=onderwerp.i > persoonsvorm.i)
    if persoonsvorm.text[0].isupper():
        vorm = vorm.capitalize()
    return (Bewerking(persoonsvorm.idx, persoonsvorm.idx + len(persoonsvorm), vorm),)


def _wie(persoonsvorm: Token, onderwerp: Token) -> Onderwerp:
    naam = onderwerp.lower_ if onderwerp.lower_ in _EIGEN_VORM else "hij"
    return Onderwerp(naam, persoonsvorm.lower_ in _MEERVOUD)


def _hoofdzin(deelzin: Deelzin, infinitief: Token, kern: str, deel: str) -> list[Stuk]:
    groep: list[Stuk] = [
        deel if token == infinitief else (token,)
        for token in deelzin.groep
        if token != infinitief or deel
    ]
    delen: list[Stuk] = [deelzin.voorveld, kern, deelzin.midden, *groep, deelzin.achter]
    return [stuk for stuk in delen if len(stuk)]


def _bijzin(deelzin: Deelzin, infinitief: Token, vorm: str) -> list[Stuk]:
    groep: list[Stuk] = [
        vorm if token == infinitief else (token,)
        for token in deelzin.groep
        if token != deelzin.persoonsvorm
    ]
    delen: list[Stuk] = [deelzin.voorveld, deelzin.midden, *groep, deelzin.achter]
    return [stuk for stuk in delen if len(stuk)]


def _herhaalt(hoofd: Token, infinitief: Token) -> bool:
    """'zou u kunnen helpen en kunnen bellen': het tweede 'kunnen' bleef dan staan."""
    rij = (k for kind in hoofd.children if kind.dep_ == "conj" for k in kind.subtree)
    return any(k.lower_ == infinitief.lower_ for k in rij)


def _staat_los(token: Token) -> bool:
    """Of hier een onbepaalde wijs staat die ook nog bij het hulpwerkwoord hoort."""
    los = is_infinitief(token) and token.i > 0 and token.nbor(-1).lower_ != "te"
    return los and any(k.dep_ == "cc" for k in token.children)


def _zonder_persoonsvorm(hoofd: Token) -> Iterator[Token]:
    """De werkwoorden na 'en' die hetzelfde hulpwerkwoord delen."""
    for kind in hoofd.children:
        if kind.dep_ != "conj":
            continue
        persoonsvorm = persoonsvorm_van(kind)
        if persoonsvorm is None or (persoonsvorm == kind and _sluit_af(kind)):
            yield kind


def _is_volledig(ander: Token, hoofd: Token) -> bool:
    """Of het tweede werkwoord zijn eigen voorwerp heeft: niet 'wij helpen u en bellen'."""
    voorwerpen = ("obj", "iobj", "obl:arg", "nsubj", "ccomp", "xcomp")
    eigen = any(k.dep_ in voorwerpen for k in ander.children)
    return eigen or not any(k.dep_ in ("obj", "iobj") for k in hoofd.children)


def _sluit_af(token: Token) -> bool:
    """'en u daarna bellen': achteraan is een werkwoord in het meervoud een onbepaalde wijs."""
    onderwerp = onderwerp_van(token)
    past = onderwerp is not None and (onderwerp.lower_ in _MEERVOUDIG or onderwerp.pos_ != "PRON")
    return is_infinitief(token) and not past and eigen_tokens(token)[0] != token


def _volgend(zin: Zin, ander: Token, wie: Onderwerp, *, bijzin: bool) -> list[Bewerking] | None:
    """'(zullen u bellen) en uw vraag beantwoorden' → 'en beantwoorden uw vraag'."""
    if not is_infinitief(ander) or any(
        k.dep_ in ("aux", "aux:pass", "conj", "compound:prt", "mark") for k in ander.children
    ):
        return None
    tokens = eigen_tokens(ander)
    kern, deel = wie.persoonsvorm(ander.lower_, verleden=False)
    plaats = tokens.index(ander)
    if any(b.i != a.i + 1 for a, b in pairwise(tokens)):
        return None
    voor, na = tokens[:plaats], tokens[plaats + 1 :]
    delen: list[Stuk] = [voor, deel + kern, na] if bijzin else [kern, voor, deel, na]
    return [*herorden(zin, tokens, [stuk for stuk in delen if len(stuk)])]


def werkwoorden(deelzin: Deelzin) -> Tokens:
    """De werkwoorden die op het hulpwerkwoord volgen, ook als zij na de groep staan."""
    groep = tuple(t for t in deelzin.groep if t != deelzin.persoonsvorm)
    erna = []
    for token in deelzin.achter:
        if not is_infinitief(token) and not token.tag_.startswith("WW|vd"):
            break
        erna.append(token)
    return (*groep, *erna)
