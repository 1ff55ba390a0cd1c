"""Splitsen bij wat los achter de zin hangt: ', zie ...', ', een ...', ', gemaakt door ...'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP, lees_hoofdzin
from b1check.ontleding import MODALEN, is_persoonsvorm, persoonsvorm_van
from b1check.splitsing.antecedent import (
    ZEGT_WEINIG,
    aanwijzend,
    hangt_aan_hoofdzin,
    is_er,
    is_meervoud,
)
from b1check.splitsing.grenzen import Splitsing, is_hele_zin, slot_van, wortel_van
from b1check.zinsdelen import Stuk, met_hoofdletter, rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_EIGEN_ZIN = "Geef dit een eigen zin: het hangt nu los achter de zin."
# Bij deze onderwerpen past een vorm van 'doen': tegenwoordige en verleden tijd.
_DOEN = {
    "ik": ("doe", "deed"),
    "u": ("doet", "deed"),
    "je": ("doe", "deed"),
    "wij": ("doen", "deden"),
    "we": ("doen", "deden"),
}
# Van deze deelwoorden hangt niet af wat er eerst gebeurde.
_DEELWOORD_MET = frozenset(
    "aan bij door in met naar om op over sinds tot tussen uit van vanaf voor volgens".split()
)


def splits_bijstelling(zin: Zin) -> Iterator[Splitsing]:
    """Splits bij een komma, als daar iets achter staat dat een eigen zin kan zijn."""
    doc = zin.span.doc
    for komma in zin.tokens[2:-2]:
        if komma.text != "," or not is_hele_zin(zin, komma.i):
            continue
        tweede = _lees(zin, doc[komma.i + 1])
        if tweede is not None:
            eerste = stuk_van(doc, zin.tokens[0].i, komma.i - 1)
            stukken = rijg(doc, [[eerste], ["."], tweede, ["."]])
            zeker = doc[komma.i + 1].lower_ == "zie"
            veiligheid = Veiligheid.VEILIG if zeker else Veiligheid.VRAGEN
            yield Splitsing(stukken, veiligheid, _EIGEN_ZIN)
            return


def _lees(zin: Zin, begin: Token) -> list[Stuk] | None:
    lezers = (_zie, _aanwijzend, _door_te, _deelwoord, _een)
    return next((tweede for lees in lezers if (tweede := lees(zin, begin)) is not None), None)


def _rest(begin: Token, zin: Zin) -> tuple[int, int]:
    return stuk_van(zin.span.doc, begin.i, slot_van(zin) - 1)


def _zie(zin: Zin, begin: Token) -> list[Stuk] | None:
    """', zie artikel 2.' -> '. Zie artikel 2.'"""
    if begin.lower_ != "zie":
        return None
    return met_hoofdletter(zin.span.doc, begin.i, slot_van(zin) - 1)


def _aanwijzend(zin: Zin, begin: Token) -> list[Stuk] | None:
    """', deze moet ... zijn' -> '. Deze moet ... zijn': daar hoort geen komma."""
    doc, laatste = zin.span.doc, slot_van(zin) - 1
    if "|aanw|" not in begin.tag_ or not is_persoonsvorm(begin.nbor(1)):
        return None
    rij = begin.lower_ == "er" and any(t.lower_ == "en" for t in doc[begin.i : laatste])
    if rij or lees_hoofdzin(doc, begin.i, laatste) is None:
        return None
    return met_hoofdletter(doc, begin.i, laatste)


def _door_te(zin: Zin, begin: Token) -> list[Stuk] | None:
    """', door ... te zoeken' -> 'Dat doen we door ... te zoeken'."""
    wortel = wortel_van(zin)
    persoonsvorm = persoonsvorm_van(wortel)
    onderwerp = next((k for k in wortel.children if k.dep_ in ONDERWERP), None)
    if begin.lower_ != "door" or persoonsvorm is None or onderwerp is None:
        return None
    if not _is_infinitief(zin, begin) or any(
        t.lower_ in ("niet", "geen", "nooit") for t in zin.tokens if t.i < begin.i
    ):
        return None
    aanhef = _dat_doen(wortel, persoonsvorm, onderwerp)
    return None if aanhef is None else rijg(zin.span.doc, [[aanhef], [_rest(begin, zin)]])


def _dat_doen(wortel: Token, persoonsvorm: Token, onderwerp: Token) -> str | None:
    """Geef 'Dat doen we' of, met een hulpwerkwoord, 'Dat willen we doen'."""
    vormen = _DOEN.get(onderwerp.lower_)
    if vormen is None or any(k.dep_ in ("cop", "aux:pass", "nsubj:pass") for k in wortel.children):
        return None
    wie = onderwerp.lower_
    if persoonsvorm == wortel and wortel.lemma_ not in MODALEN:
        is_verleden = "Past" in persoonsvorm.morph.get("Tense", [])
        return f"Dat {vormen[is_verleden]} {wie}"
    deel = "gedaan" if persoonsvorm.lemma_ in ("hebben", "zijn") else "doen"
    return f"Dat {_na_dat(persoonsvorm, wie)} {wie} {deel}"


def _na_dat(persoonsvorm: Token, wie: str) -> str:
    """Geef de vorm met het onderwerp erachter: alleen bij 'je' kan die anders zijn."""
    los = {"kunt": "kun", "wilt": "wil", "zult": "zul", "hebt": "heb"}
    return los.get(persoonsvorm.lower_, persoonsvorm.lower_) if wie == "je" else persoonsvorm.lower_


def _is_infinitief(zin: Zin, begin: Token) -> bool:
    """Of de rest één groep met 'te' is, zonder persoonsvorm of tweede rij."""
    rest = zin.span.doc[begin.i : slot_van(zin)]
    te = [t for t in rest if t.lower_ == "te" and t.nbor(1).tag_.startswith("WW|inf")]
    return len(te) == 1 and not any(is_persoonsvorm(t) or t.text in "()" for t in rest)


def _deelwoord(zin: Zin, begin: Token) -> list[Stuk] | None:
    """', gemaakt door ...' -> 'Deze film is gemaakt door ...', ', bestaande uit ...' ook."""
    kern = begin.head
    if begin.dep_ not in ("acl", "amod", "advcl") or not _is_vlak_ervoor(zin, kern, begin):
        return None
    if begin.nbor(1).lower_ not in _DEELWOORD_MET or not _hangt_aan(begin, zin):
        return None
    rest = stuk_van(zin.span.doc, begin.i + 1, slot_van(zin) - 1)
    meervoud = is_meervoud(kern)
    if begin.lower_ == "bestaande":
        vorm = "bestaan" if meervoud else "bestaat"
        return rijg(zin.span.doc, [[aanwijzend(kern)], [vorm], [rest]])
    if not begin.tag_.startswith("WW|vd"):
        return None
    vorm = "zijn" if meervoud else "is"
    return rijg(zin.span.doc, [[aanwijzend(kern)], [vorm], [_rest(begin, zin)]])


def _hangt_aan(begin: Token, zin: Zin) -> bool:
    """Of alles tot de punt bij dit woord hoort, zonder nog een persoonsvorm."""
    eigen = {t.i for t in begin.subtree}
    rest = range(begin.i, slot_van(zin))
    doc = zin.span.doc
    return eigen.issuperset(rest) and not any(is_persoonsvorm(doc[i]) for i in rest)


def _is_vlak_ervoor(zin: Zin, kern: Token, begin: Token) -> bool:
    """Of dit naamwoord met een bepaler vlak voor de komma staat."""
    if kern.pos_ != "NOUN" or zin.tekstblok.is_beschermd(kern) or kern.lower_ in ZEGT_WEINIG:
        return False
    if not is_er(kern) or not hangt_aan_hoofdzin(zin, kern):
        return False
    if any(k.dep_ == "case" for k in kern.lefts):
        # "een cadeau aan dit bedrijf, aangeboden ...": wat is er aangeboden?
        return False
    ertussen = zin.span.doc[kern.i + 1 : begin.i - 1]
    bepaald = any(k.dep_ in ("det", "nmod:poss", "nummod") for k in kern.lefts)
    return (
        (bepaald or is_meervoud(kern))
        and kern.i < begin.i
        and not any(t.pos_ in ("NOUN", "PROPN") for t in ertussen)
    )


def _een(zin: Zin, begin: Token) -> list[Stuk] | None:
    """', een koers over 2200 meter' -> 'Dat is een koers over 2200 meter'."""
    naam = begin.head
    if begin.lower_ != "een" or naam.dep_ != "appos" or naam.pos_ != "NOUN":
        return None
    kern = naam.head
    if kern.pos_ not in ("NOUN", "PROPN") or not hangt_aan_hoofdzin(zin, kern):
        return None
    eigen = {t.i for t in naam.subtree}
    if not eigen.issuperset(range(begin.i, slot_van(zin))) or not is_er(kern):
        return None
    als = any(k.dep_ in ("case", "mark") and k.lower_ == "als" for k in kern.lefts)
    if als or any(k.dep_ == "conj" for k in (*naam.children, *kern.children)):
        return None
    if any(t.pos_ == "NOUN" for t in zin.span.doc[kern.i + 1 : begin.i - 1]):
        return None
    return rijg(zin.span.doc, [["Dat is"], [_rest(begin, zin)]])
