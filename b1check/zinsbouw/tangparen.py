"""Welke twee woorden een tang zijn: of de ontleder ze met reden aan elkaar verbindt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.ontleding import MODALEN, is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

# Na deze hulpwerkwoorden staat geen 'te': 'dit kan door de kaart in te vullen' is geen gezegde.
_ZONDER_TE = (MODALEN - {"dienen", "hoeven"}) | {"worden"}
_BETREKKELIJK = ("waar", "hoe")


def is_gezegde(hulp: Token) -> bool:
    """Of dit hulpwerkwoord bij zijn hoofd hoort: een deelwoord of een onbepaalde wijs.

    'Heeft u geen pas, vraag die dan aan' heeft twee persoonsvormen, en 'kan door ... in te
    vullen' twee gezegdes.
    """
    hoofd = hulp.head
    if hoofd.pos_ != "VERB" or _is_enkelvoudig(hoofd):
        return False
    tussen = [k for k in hoofd.children if hulp.i < k.i < hoofd.i]
    if any(_is_enkelvoudig(k) and k.dep_ in ("aux", "aux:pass") for k in tussen):
        return False
    if any(k.lower_ == "om" and k.dep_ == "mark" for k in tussen):
        return False
    te = any(k.lower_ == "te" and k.dep_ == "mark" for k in tussen)
    return not (te and hulp.lemma_ in _ZONDER_TE)


def _is_enkelvoudig(token: Token) -> bool:
    """Of dit zeker een persoonsvorm is; het meervoud leest de ontleder soms als 'ontvangen'."""
    return is_persoonsvorm(token) and not token.lower_.endswith("n")


def is_los_deel(deel: Token) -> bool:
    """Of dit woord met zijn werkwoord één woord is: 'neemt ... op', en niet 'daar ... op'."""
    werkwoord, volgende = deel.head, deel.i + 1
    if any(_is_plaatswoord(t) for t in deel.doc[werkwoord.i + 1 : deel.i]):
        return False
    return volgende >= len(deel.doc) or deel.doc[volgende].text != ":"


def _is_plaatswoord(token: Token) -> bool:
    return token.lower_ in ("er", "daar", "hier", "waar")


def is_eigen_onderwerp(onderwerp: Token, persoonsvorm: Token) -> bool:
    """Of het onderwerp in dezelfde deelzin staat als de persoonsvorm.

    Een los 'u' in een bijzin vangt de lezer wel op, en 'a.2' is een nummer.
    """
    if onderwerp.pos_ == "PRON" and onderwerp.lower_ not in ("die", "dat", "wie", "wat"):
        return False
    if any(teken.isdigit() for teken in onderwerp.text):
        return False
    ertussen = [k for k in onderwerp.head.children if onderwerp.i < k.i < persoonsvorm.i]
    return not any(_begint_bijzin(k) for k in ertussen)


def _begint_bijzin(token: Token) -> bool:
    if token.dep_ == "mark":
        return token.lower_ != "te"
    return token.tag_.startswith("BW") and token.lower_.startswith(_BETREKKELIJK)
