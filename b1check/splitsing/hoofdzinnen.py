"""Splitsen tussen twee hoofdzinnen: na ';', bij een streep, bij haakjes en bij ', en wij ...'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import lees_hoofdzin
from b1check.splitsing.grenzen import Splitsing, is_hele_zin, slot_van, wortel_van
from b1check.zinsdelen import met_hoofdletter, rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_STREPEN = frozenset(("-", "–", "—"))
# Splitsen bij 'en' mag niet alleen om te verkorten: pas bij een heel lange zin is het een idee.
_LANG_VOOR_EN = 25
_TOELICHTING = "Hier staan twee hoofdzinnen: geef elk een eigen zin."


def splits_hoofdzinnen(zin: Zin) -> Iterator[Splitsing]:
    """Splits waar links en rechts een hele hoofdzin met eigen onderwerp staat."""
    for token in zin.tokens[1:-1]:
        veiligheid = _mag_hier(zin, token)
        if veiligheid is not None:
            yield from _splits(zin, token, veiligheid)
    yield from _splits_haakjes(zin)


def _mag_hier(zin: Zin, token: Token) -> Veiligheid | None:
    if token.text == ";":
        return Veiligheid.VEILIG
    if token.text in _STREPEN and _is_enige_streep(zin, token):
        return Veiligheid.VRAGEN
    if token.lower_ == "en" and zin.aantal_woorden > _LANG_VOOR_EN and _begint_los(zin):
        return Veiligheid.VRAGEN
    return None


def _is_enige_streep(zin: Zin, token: Token) -> bool:
    """Of de streep los staat, en er geen tweede is (dan is het een tussenzin)."""
    los = token.i > 0 and bool(token.nbor(-1).whitespace_) and bool(token.whitespace_)
    return los and sum(t.text in _STREPEN for t in zin.tokens) == 1


def _begint_los(zin: Zin) -> bool:
    """Of de zin met haar onderwerp begint: wat anders vooraan staat kan voor beide delen gelden."""
    wortel = wortel_van(zin)
    links = [k for k in wortel.lefts if k.dep_ in ("nsubj", "nsubj:pass")]
    return bool(links) and min(t.i for t in links[0].subtree) == zin.tokens[0].i


def _splits(zin: Zin, token: Token, veiligheid: Veiligheid) -> Iterator[Splitsing]:
    doc, begin, slot = zin.span.doc, zin.tokens[0].i, slot_van(zin)
    links = token.i - 1
    if doc[links].text == ",":
        links -= 1
    if token.lower_ == "en" and _is_al_een_rij(zin, token):
        return
    if (
        lees_hoofdzin(doc, begin, links) is None
        or lees_hoofdzin(doc, token.i + 1, slot - 1) is None
    ):
        return
    tweede = met_hoofdletter(doc, token.i + 1, slot)
    stukken = rijg(doc, [[stuk_van(doc, begin, links)], ["."], tweede])
    yield Splitsing(stukken, veiligheid, _TOELICHTING)


def _is_al_een_rij(zin: Zin, token: Token) -> bool:
    """Of er eerder al een komma staat: 'A, B en C' is een rij die bij elkaar hoort."""
    return any(t.text == "," and t.i < token.i - 1 for t in zin.tokens)


def _splits_haakjes(zin: Zin) -> Iterator[Splitsing]:
    """Maak van een hoofdzin tussen haakjes aan het eind een eigen zin."""
    doc, slot = zin.span.doc, slot_van(zin)
    if doc[slot - 1].text != ")":
        return
    open_ = next((t.i for t in reversed(zin.tokens) if t.text == "("), None)
    if open_ is None or lees_hoofdzin(doc, open_ + 1, slot - 2) is None:
        return
    if not is_hele_zin(zin, open_):
        return
    eerste = stuk_van(doc, zin.tokens[0].i, open_ - 1)
    tweede = met_hoofdletter(doc, open_ + 1, slot - 2)
    stukken = rijg(doc, [[eerste], ["."], tweede, ["."]])
    yield Splitsing(stukken, Veiligheid.VRAGEN, "Maak van wat tussen haakjes staat een eigen zin.")
