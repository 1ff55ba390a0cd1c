"""Splitsen waar een punt mist na een kop: 'Stemmen op het stembureau Met uw pas kunt u ...'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van
from b1check.splitsing.grenzen import Splitsing, slot_van, wortel_van
from b1check.zinsdelen import rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Dit lijkt een kop: zet er een punt achter, of geef haar een eigen regel."
_BEGIN = frozenset(
    "Als Bij Hierdoor Hiermee Ik In Je Met Om Op Tijdens U Via Vanaf Voor Wij We Wilt Heeft Hebt "
    "Daarnaast Daarom Deze Dit Er Ook Sinds".split()
)
_MINSTE_TOKENS = 3


def splits_kop(zin: Zin) -> Iterator[Splitsing]:
    """Splits voor een hoofdletter midden in de zin, als daar een hele zin begint na een kop."""
    doc, begin, slot = zin.span.doc, zin.tokens[0], slot_van(zin)
    if begin.pos_ in ("DET", "ADP", "PRON", "SCONJ"):
        # "In het lied Op een mooie dag": dan is het een titel.
        return
    for token in zin.tokens[_MINSTE_TOKENS:]:
        if is_persoonsvorm(token):
            return
        if token.text in _BEGIN and _na_kop(zin, token) and _is_zin(zin, token):
            eerste, rest = stuk_van(doc, begin.i, token.i - 1), stuk_van(doc, token.i, slot)
            yield Splitsing(rijg(doc, [[eerste], ["."], [rest]]), Veiligheid.VRAGEN, _TOELICHTING)
            return


def _na_kop(zin: Zin, token: Token) -> bool:
    """Of ervoor een gewoon woord staat, en erna geen naam of titel."""
    ervoor, erna = token.nbor(-1), token.nbor(1)
    gewoon = ervoor.text.islower() and ervoor.pos_ in ("NOUN", "NUM", "ADJ", "PROPN")
    return gewoon and not erna.text[:1].isupper() and erna.i < slot_van(zin)


def _is_zin(zin: Zin, token: Token) -> bool:
    """Of de persoonsvorm en het onderwerp van de hoofdzin allebei na dit woord staan."""
    wortel = wortel_van(zin)
    vorm = persoonsvorm_van(wortel)
    if vorm is None or vorm.i < token.i:
        return False
    return any(k.dep_ in ONDERWERP and k.i >= token.i for k in wortel.children)
