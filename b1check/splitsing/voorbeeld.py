"""Splitsen voor voorbeelden: '..., zoals A en B.' -> 'Voorbeelden daarvan zijn A en B.'"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van
from b1check.splitsing.antecedent import is_meervoud
from b1check.splitsing.grenzen import Splitsing, is_hele_zin, slot_van, wortel_van
from b1check.splitsing.ingeleid import is_verleden
from b1check.zinsdelen import rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Geef de voorbeelden een eigen zin."
_LANG = 20
_MINSTE_TOKENS = 3


def splits_voorbeeld(zin: Zin) -> Iterator[Splitsing]:
    """Splits voor ', zoals ...' en ', waaronder ...' na een meervoud, tot het eind van de zin."""
    if zin.aantal_woorden <= _LANG:
        return
    doc, begin, slot = zin.span.doc, zin.tokens[0].i, slot_van(zin)
    for komma, woord in zip(zin.tokens[3:], zin.tokens[4:], strict=False):
        if komma.text != "," or woord.lower_ not in ("zoals", "waaronder"):
            continue
        rest = doc[woord.i + 1 : slot]
        if len(rest) < _MINSTE_TOKENS - 1 or any(
            is_persoonsvorm(t) or t.text in ";()" for t in rest
        ):
            continue
        if not _is_rij(rest[0]) or not is_hele_zin(zin, komma.i) or not _na_meervoud(komma):
            continue
        opstap = _opstap(zin, woord, slot)
        if opstap is not None:
            eerste = stuk_van(doc, begin, komma.i - 1)
            stukken = rijg(doc, [[eerste], ["."], [opstap], [stuk_van(doc, woord.i + 1, slot)]])
            yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING)


def _is_rij(eerste: Token) -> bool:
    """Of de voorbeelden naamwoorden zijn, en niet 'zoals in ...'."""
    return eerste.pos_ in ("DET", "NOUN", "ADJ", "PROPN", "NUM")


def _na_meervoud(komma: Token) -> bool:
    """Of vlak voor de komma een meervoud staat waar dit voorbeelden van zijn."""
    ervoor = komma.nbor(-1)
    return ervoor.pos_ == "NOUN" and is_meervoud(ervoor)


def _opstap(zin: Zin, woord: Token, slot: int) -> str | None:
    rest = woord.doc[woord.i + 1 : slot]
    rij = any(t.lower_ in ("en", "of") for t in rest)
    kern = next((t for t in rest if t.pos_ in ("NOUN", "PROPN")), None)
    if kern is None:
        return None
    meervoud = rij or is_meervoud(kern)
    if woord.lower_ == "zoals":
        return "Voorbeelden daarvan zijn" if meervoud else "Een voorbeeld daarvan is"
    vorm = persoonsvorm_van(wortel_van(zin))
    if vorm is None:
        return None
    vormen = ("waren", "was") if is_verleden(vorm) else ("zijn", "is")
    return f"Daaronder {vormen[not meervoud]}"
