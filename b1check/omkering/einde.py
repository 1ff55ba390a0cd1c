"""'Niet na 17 uur' → 'tot 17 uur' en 'niet geldig na 1 mei' → 'geldig tot en met 1 mei'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.omkering.tijden import UUR, lees_tijdstip
from b1check.omkering.tijdstip import zegt_wanneer_het_kan
from b1check.omkering.wendingen import Omkering, is_vraag, omkering, schrap, vervang

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Zo staat er tot wanneer het wél kan."


def keer_einden(zin: Zin) -> Iterator[Omkering]:
    """Geef 'tot' of 'tot en met' voor 'niet na' met een tijdstip erachter."""
    if is_vraag(zin):
        return
    for niet in zin.tokens:
        na = _na(zin, niet)
        if na is None or not zegt_wanneer_het_kan(niet):
            continue
        uur = UUR.match(zin.tekstblok.blok.tekst, na.nbor(1).idx)
        tot = "tot" if uur else "tot en met"
        if na.i == niet.i + 1:
            bewerkingen = [vervang(niet, na, tot)]
        else:
            bewerkingen = [schrap(niet), vervang(na, na, tot)]
        yield omkering([niet, na], bewerkingen, _TOELICHTING)


def _na(zin: Zin, niet: Token) -> Token | None:
    """Het woord 'na' in 'niet na' of 'niet geldig na', als er een tijdstip volgt."""
    if niet.lower_ != "niet" or niet.i + 3 >= zin.span.end:
        return None
    na = niet.nbor(2) if niet.nbor(1).lower_ in ("geldig", "open") else niet.nbor(1)
    if na.lower_ != "na" or lees_tijdstip(zin, na.nbor(1).idx) is None:
        return None
    return na
