"""Hoofdzinnen lezen, en er een woord voor zetten: 'Wij bellen u' -> 'Daarom bellen wij u'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.ontleding import MODALEN, is_persoonsvorm
from b1check.taal.vervoeging import Werkwoordsvorm, deel_scheidbaar, herken, vervoeg
from b1check.zinsdelen import Stuk, rijg, stuk_van, zonder_hoofdletter

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

ONDERWERP = frozenset(("nsubj", "nsubj:pass", "expl"))
_WIJ = frozenset(("wij", "we"))
_GEEN_OPDRACHT = MODALEN | {"hebben", "zijn", "worden"}


def keer_om(vorm: str, kern: str) -> str:
    """Geef de vorm van een werkwoord met 'je' erachter: vindt -> vind."""
    if herken(vorm.lower(), kern) != Werkwoordsvorm.T_VORM:
        return vorm
    return vervoeg(kern, Werkwoordsvorm.T_VORM, "je", omgekeerd=True)


@dataclass(frozen=True, eq=False)
class Hoofdzin:
    """Een hoofdzin: tokens `eerste` tot en met `laatste`, met de persoonsvorm op plaats twee."""

    doc: Doc
    eerste: int
    laatste: int
    persoonsvorm: Token
    onderwerp: Token


def lees_hoofdzin(doc: Doc, eerste: int, laatste: int) -> Hoofdzin | None:
    """Lees een mededelende hoofdzin met een eigen onderwerp en persoonsvorm, of geef None."""
    for plek in range(eerste + 1, laatste + 1):
        if not _is_vervoegd(doc[plek]):
            continue
        kop = doc[plek] if doc[plek].dep_ not in ("aux", "aux:pass", "cop") else doc[plek].head
        if any(k.dep_ == "mark" for k in kop.lefts):
            continue
        onderwerp = next((k for k in kop.children if k.dep_ in ONDERWERP), None)
        if onderwerp is None or not eerste <= onderwerp.i <= laatste:
            continue
        if _is_tweede(doc, eerste, plek, onderwerp):
            return Hoofdzin(doc, eerste, laatste, doc[plek], onderwerp)
    return None


def _is_vervoegd(token: Token) -> bool:
    """Of dit een persoonsvorm is, ook als de ontleder zich vergist: 'wij kunnen', 'er zijn'."""
    if token.tag_.startswith("WW|inf"):
        return token.nbor(-1).lower_ in _WIJ
    koppelt = token.dep_ == "cop" and token.tag_.startswith("WW|pv")
    return koppelt or is_persoonsvorm(token)


def kan_opdracht_zijn(token: Token) -> bool:
    """Of dit de vorm van een gebiedende wijs heeft: 'stuur', en niet 'stuurt' of 'kan'."""
    return token.tag_ == "WW|pv|tgw|ev" and token.lemma_.lower() not in _GEEN_OPDRACHT


def is_opdracht(doc: Doc, eerste: int, laatste: int) -> bool:
    """Of hier een gebiedende wijs begint: 'Stuur het formulier terug'."""
    token = doc[eerste]
    if token.dep_ != "ROOT" or not kan_opdracht_zijn(token):
        return False
    return not any(k.dep_ in ONDERWERP for k in token.children if eerste <= k.i <= laatste)


def _is_tweede(doc: Doc, eerste: int, plek: int, onderwerp: Token) -> bool:
    """Of er vóór de persoonsvorm precies één zinsdeel staat, en het onderwerp eraan vastzit."""
    # Een 'en' voor de zin hangt de ontleder soms aan het onderwerp.
    begin = [t.i for t in onderwerp.subtree if t.i >= eerste or t.dep_ not in ("cc", "punct")]
    tot = plek - 2 if doc[plek - 1].text == "," else plek - 1
    if min(begin) == eerste and max(begin) in (tot, plek - 1):
        return "|betr|" not in onderwerp.tag_
    if min(begin) <= plek:
        return False
    voorop = doc[eerste]
    gezegde = {
        onderwerp.head,
        doc[plek],
        *(k for k in onderwerp.head.children if k.dep_ == "xcomp"),
    }
    while voorop.head not in gezegde and voorop.head != voorop:
        voorop = voorop.head
    plekken = [t.i for t in voorop.subtree]
    return voorop.head in gezegde and min(plekken) == eerste and max(plekken) == plek - 1


def met_voorop(hoofdzin: Hoofdzin, woord: str) -> list[Stuk] | None:
    """Zet `woord` vooraan: 'Wij bellen u' -> 'Daarom bellen wij u'. Alleen met onderwerp voorop."""
    doc, plek = hoofdzin.doc, hoofdzin.persoonsvorm.i
    if hoofdzin.onderwerp.i > plek:
        return None
    vorm: Stuk = stuk_van(doc, plek, plek)
    lemma = hoofdzin.persoonsvorm.lemma_
    if hoofdzin.onderwerp.lower_ in ("je", "jij"):
        kern = (deel_scheidbaar(lemma) or ("", lemma))[1]
        vorm = keer_om(hoofdzin.persoonsvorm.text, kern)
    begin = zonder_hoofdletter(doc, hoofdzin.eerste, plek - 1)
    rest = [[stuk_van(doc, plek + 1, hoofdzin.laatste)]] if plek < hoofdzin.laatste else []
    return rijg(doc, [[woord], [vorm], begin, *rest])
