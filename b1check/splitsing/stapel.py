"""Of een stuk van de zin één hoofdzin is, en hoe twee hoofdzinnen samenhangen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.hoofdzin import ONDERWERP, Hoofdzin
from b1check.ontleding import MODALEN, is_persoonsvorm
from b1check.woordvolgorde import is_inleider

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_BIJZIN = frozenset(("advcl", "acl:relcl", "acl", "ccomp", "csubj", "csubj:pass", "xcomp"))
_NEVEN = frozenset(("conj", "parataxis", "ROOT"))
_VOORWAARDE = frozenset("als indien wanneer mits zolang totdat voordat nadat zodra".split())


def kop_van(werkwoord: Token) -> Token:
    """Geef het hoofd van het gezegde waar deze persoonsvorm bij hoort."""
    return werkwoord.head if werkwoord.dep_ in ("aux", "aux:pass", "cop") else werkwoord


def tweede_na(verbinder: Token) -> Token:
    """Geef het gezegde na 'en'; de ontleder hangt 'en' soms aan een woord daarbinnen."""
    tweede = verbinder.head
    while tweede.dep_ != "conj" and tweede.head.i > tweede.i:
        tweede = tweede.head
    return tweede


def is_enkel(hoofdzin: Hoofdzin) -> bool:
    """Of er in dit stuk geen tweede hoofdzin met een eigen onderwerp staat, en haakjes sluiten."""
    tokens = hoofdzin.doc[hoofdzin.eerste : hoofdzin.laatste + 1]
    if sum(t.text == "(" for t in tokens) != sum(t.text == ")" for t in tokens):
        return False
    kop = kop_van(hoofdzin.persoonsvorm)
    return not any(
        _is_tweede(token, kop)
        for token in tokens
        if token not in (kop, hoofdzin.persoonsvorm)
        and _is_gezegde(token)
        and not is_heel_werkwoord(token, hoofdzin.persoonsvorm)
    )


def is_heel_werkwoord(token: Token, persoonsvorm: Token) -> bool:
    """Of dit in 'zal worden bewaard' of 'kunt sturen' geen persoonsvorm is."""
    zelfde = token != persoonsvorm and kop_van(token) == kop_van(persoonsvorm)
    return zelfde and persoonsvorm.lemma_ in MODALEN and token.lower_ == token.lemma_


def _is_gezegde(token: Token) -> bool:
    """Of dit een persoonsvorm is, of een woord met een eigen onderwerp ('er zijn er genoeg')."""
    return is_persoonsvorm(token) or _heeft_onderwerp(token)


def _is_tweede(werkwoord: Token, kop: Token) -> bool:
    """Of dit werkwoord een hoofdzin naast die van `kop` maakt."""
    token = eigen = kop_van(werkwoord)
    while token != kop:
        if token.dep_ in _BIJZIN:
            # "de digitaal ontvangen brief": zonder onderwerp is het geen zin.
            return _heeft_onderwerp(eigen) and not _heeft_inleider(werkwoord)
        if token.head == token:
            return True
        token = token.head
    return eigen == kop or _heeft_onderwerp(eigen) or _heeft_onderwerp(werkwoord)


def _heeft_onderwerp(token: Token) -> bool:
    return any(k.dep_ in ONDERWERP for k in token.children)


def _heeft_inleider(werkwoord: Token) -> bool:
    """Of er voor dit werkwoord, na de laatste komma, een woord staat dat een bijzin begint."""
    for plek in range(werkwoord.i - 1, -1, -1):
        token = werkwoord.doc[plek]
        if is_inleider(token):
            return True
        if token.text in ",;:(":
            return False
    return False


def zijn_naast_elkaar(links: Hoofdzin, rechts: Hoofdzin) -> bool:
    """Of de ontleder de twee hoofdzinnen gelijk behandelt: geen van beide is een bijzin."""
    een, twee = links.onderwerp.head, rechts.onderwerp.head
    if een.dep_ not in _NEVEN or twee.dep_ not in _NEVEN:
        return False
    if twee.head in (een, twee) or een.head == twee:
        return True
    # De ontleder hangt de tweede soms aan een bijzin in de eerste; de woordvolgorde beslist.
    in_links = links.eerste <= twee.head.i <= links.laatste
    return in_links and twee.dep_ == "conj" and _is_zeker_hoofdzin(rechts)


def _is_zeker_hoofdzin(hoofdzin: Hoofdzin) -> bool:
    """Of er na de persoonsvorm nog iets komt dat in een bijzin ervoor zou staan."""
    plek = hoofdzin.persoonsvorm.i + 1
    if plek >= hoofdzin.laatste:
        return False
    volgt = hoofdzin.doc[plek]
    return not volgt.is_punct and volgt.pos_ not in ("VERB", "AUX", "ADP", "CCONJ", "SCONJ")


def heeft_late_voorwaarde(doc: Doc, eerste: int, laatste: int) -> bool:
    """Of er een bijzin achteraan staat die ook bij de zin ervoor kan horen: '..., als u belt'."""
    return any(t.lower_ in _VOORWAARDE and t.dep_ == "mark" for t in doc[eerste : laatste + 1])
