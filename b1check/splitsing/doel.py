"""Splitsen bij een doel: '..., om u te kunnen helpen' -> 'Zo kunnen wij u helpen.'"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP, Hoofdzin, lees_hoofdzin
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van
from b1check.splitsing.grenzen import Splitsing, heeft_bijzin, slot_van, wortel_van
from b1check.splitsing.ingeleid import is_verleden
from b1check.taal.vervoeging import Werkwoordsvorm, vervoeg
from b1check.zinsdelen import Stuk, raakt_bescherming, rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_TOELICHTING = "Maak er twee zinnen van: zeg eerst wat er gebeurt, en dan waarvoor."
_OM = frozenset(("om", "teneinde"))
_WIJ = frozenset(("wij", "we"))
# Bij een ander onderwerp is niet zeker wie het doel bereikt.
_BAND = {"wij": "Zo", "we": "Zo", "u": "Dan", "je": "Dan"}
_NIET = frozenset("niet geen nooit niemand niets alleen pas slechts enkel uitsluitend te".split())
# Na 'Dan' of 'Zo' is dit dubbel.
_DUBBEL = frozenset("dan daarna vervolgens zo daarmee zodoende".split())
_MINSTE_TOKENS = 5


def splits_doel(zin: Zin) -> Iterator[Splitsing]:
    """Splits bij 'om ... te kunnen' achteraan, of vooraan bij 'wij'."""
    if zin.tokens[0].lower_ in _OM:
        yield from _vooraan(zin)
        return
    for om in zin.tokens[_MINSTE_TOKENS:]:
        if om.lower_ in _OM and om.dep_ == "mark":
            yield from _achteraan(zin, om)


def _achteraan(zin: Zin, om: Token) -> Iterator[Splitsing]:
    doc, slot, begin = zin.span.doc, slot_van(zin), zin.tokens[0].i
    laatste = om.i - 1 - (doc[om.i - 1].text == ",")
    hoofdzin = lees_hoofdzin(doc, begin, laatste)
    los = om.head.dep_ == "advcl" and om.head.head == wortel_van(zin)
    if hoofdzin is None or not (los or om.nbor(-1).lower_ == "nodig"):
        return
    band = _BAND.get(hoofdzin.onderwerp.lower_)
    if band is None or heeft_bijzin(zin, om.i) or not _past(hoofdzin):
        return
    doel = _doel(doc, om.i, slot - 1, hoofdzin.onderwerp.lower_)
    if doel is None:
        return
    stukken = rijg(doc, [[stuk_van(doc, begin, laatste)], ["."], [band], doel, ["."]])
    yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING)


def _past(hoofdzin: Hoofdzin) -> bool:
    """Of de hoofdzin iets zegt dat nu gebeurt, zonder 'niet' of 'te'."""
    tokens = hoofdzin.doc[hoofdzin.eerste : hoofdzin.laatste + 1]
    return not is_verleden(hoofdzin.persoonsvorm) and not any(t.lower_ in _NIET for t in tokens)


def _vooraan(zin: Zin) -> Iterator[Splitsing]:
    """Splits 'Om u te kunnen helpen, hebben wij ... nodig': de hoofdzin komt eerst."""
    doc, slot, wortel = zin.span.doc, slot_van(zin), wortel_van(zin)
    persoonsvorm = persoonsvorm_van(wortel)
    if persoonsvorm is None or persoonsvorm.i >= slot - _MINSTE_TOKENS:
        return
    wie, laatste = persoonsvorm.nbor(1), persoonsvorm.i - 1
    laatste -= doc[laatste].text == ","
    if wie.lower_ not in _WIJ or wie.dep_ not in ONDERWERP or is_verleden(persoonsvorm):
        return
    if any(t.lower_ in _NIET or is_persoonsvorm(t) for t in doc[wie.i : slot]):
        return
    doel = _doel(doc, zin.tokens[0].i, laatste, wie.lower_)
    if doel is None:
        return
    voorop = wie.text[0].upper() + wie.text[1:]
    hoofdzin: list[list[Stuk]] = [
        [voorop],
        [stuk_van(doc, persoonsvorm.i, persoonsvorm.i)],
        [stuk_van(doc, wie.i + 1, slot - 1)],
    ]
    stukken = rijg(doc, [*hoofdzin, ["."], ["Dan"], doel, ["."]])
    if not raakt_bescherming(zin, stukken):
        yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING)


def _doel(doc: Doc, om: int, laatste: int, wie: str) -> list[Stuk] | None:
    """Geef 'kunnen wij u helpen' van 'om u te kunnen helpen'."""
    te = next((t.i for t in doc[om + 1 : laatste] if t.lower_ == "te"), None)
    if te is None or te == om + 1 or te + 2 > laatste or doc[te + 1].lower_ != "kunnen":
        return None
    heel = doc[te + 2]
    if not heel.tag_.startswith(("WW|inf", "WW|vd")) or any(
        t.is_punct or is_persoonsvorm(t) or t.lower_ in _DUBBEL for t in doc[om + 1 : te]
    ):
        return None
    vorm = "kunnen" if wie in _WIJ else vervoeg("kunnen", Werkwoordsvorm.T_VORM, wie, True)
    los = doc[te - 1].dep_ == "compound:prt"
    midden: list[list[Stuk]] = []
    if te - 1 - los > om:
        midden.append([stuk_van(doc, om + 1, te - 1 - los)])
    eind: list[list[Stuk]] = [[stuk_van(doc, te + 2, laatste)]]
    if los:
        eind = [[doc[te - 1].text + heel.text]]
        if te + 2 < laatste:
            eind.append([stuk_van(doc, te + 3, laatste)])
    return rijg(doc, [[vorm], [wie], *midden, *eind])
