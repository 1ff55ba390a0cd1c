"""Soort `afstand`: woorden die bij elkaar horen en ver uit elkaar staan (tangconstructie)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Document, Zin
from b1check.instellingen import Instellingen
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van
from b1check.vondsten import Vondst, Voorstel, op_tokens
from b1check.zinsbouw.achteraan import zet_achteraan
from b1check.zinsbouw.tangparen import is_eigen_onderwerp, is_gezegde, is_los_deel
from b1check.zinsbouw.vooraan import zet_plaats_vooraan, zet_vooraan

if TYPE_CHECKING:
    from spacy.tokens import Token

# Staan er na het verplaatsen niet meer dan zoveel woorden tussen, dan is de tang weg.
_RUIM = 6
VELDEN = frozenset(("afstand", "eerste", "tweede"))


@dataclass(frozen=True)
class Opties:
    """minste_woorden: in een kortere zin telt een tang niet."""

    minste_woorden: int = 12


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef per zin de wijdste tang."""
    for zin in document.zinnen:
        if zin.aantal_woorden < opties.minste_woorden:
            continue
        tangen = [(_afstand(zin, een, twee), een, twee) for een, twee in _paren(zin)]
        if not tangen:
            continue
        afstand, een, twee = max(tangen, key=lambda tang: (tang[0], -tang[1].i))
        toon = zin.tekstblok.blok.toon
        velden = {
            "afstand": afstand,
            "eerste": toon(een.idx, een.idx + len(een)),
            "tweede": toon(twee.idx, twee.idx + len(twee)),
        }
        voorstellen = tuple(_voorstellen(zin, een, twee))
        yield op_tokens(
            zin, een.i, twee.i, waarde=float(afstand), velden=velden, voorstellen=voorstellen
        )


def _voorstellen(zin: Zin, een: Token, twee: Token) -> Iterator[Voorstel]:
    """Zet wat lang is en vlak voor het werkwoord staat erachter, of een bepaling voorop."""
    bewerkingen = (
        zet_achteraan(zin, een, twee)
        or zet_vooraan(zin, een, twee, _RUIM)
        or zet_plaats_vooraan(zin, een, twee)
    )
    if bewerkingen:
        toelichting = "Zo staan de woorden die bij elkaar horen dichter bij elkaar."
        yield Voorstel(None, bewerkingen, Veiligheid.VRAGEN, toelichting)


def _afstand(zin: Zin, een: Token, twee: Token) -> int:
    """Het aantal woorden tussen twee tokens; een datum, bedrag of naam telt als één woord."""
    plekken = set()
    for woord in zin.woorden:
        if een.i < woord.token.i < twee.i:
            stukken = list(zin.tekstblok.beschermd_in(woord.begin, woord.eind))
            plekken.add(min([woord.begin, *(stuk.begin for stuk in stukken)]))
    return len(plekken)


def _paren(zin: Zin) -> Iterator[tuple[Token, Token]]:
    for token in zin.tokens:
        for een, twee in _mogelijke_paren(token):
            if een.i < twee.i:
                yield een, twee


def _mogelijke_paren(token: Token) -> Iterator[tuple[Token, Token]]:
    """Persoonsvorm en de rest van het gezegde, lidwoord en naamwoord, onderwerp en persoonsvorm."""
    if token.dep_ in ("aux", "aux:pass") and is_persoonsvorm(token) and is_gezegde(token):
        yield token, token.head
    elif token.dep_ == "compound:prt" and is_los_deel(token):
        yield token.head, token
    elif token.dep_ == "det" and token.lower_ in ("de", "het", "een"):
        yield token, token.head
    elif token.dep_ in ("nsubj", "nsubj:pass"):
        persoonsvorm = persoonsvorm_van(token.head)
        if persoonsvorm is not None and is_eigen_onderwerp(token, persoonsvorm):
            yield token, persoonsvorm
