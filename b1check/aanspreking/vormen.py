"""Vinden waar een zin de lezer aanspreekt, en met welke vorm: u of je."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from b1check.document import Zin

if TYPE_CHECKING:
    from spacy.tokens import Token


class Vorm(StrEnum):
    """De aanspreekvorm."""

    U = "u"
    JE = "je"


_WOORDEN = {
    "u": Vorm.U,
    "uw": Vorm.U,
    "uzelf": Vorm.U,
    "je": Vorm.JE,
    "jij": Vorm.JE,
    "jou": Vorm.JE,
    "jouw": Vorm.JE,
    "jezelf": Vorm.JE,
}
# Vaste zegswijzen waarin 'je' niemand aanspreekt.
_ZEGSWIJZE = re.compile(
    r"\b(?:je weet (?:maar )?nooit|weet je wel|wat moet je (?:anders|dan)|je moet (?:er )?maar"
    r"|(?:zoals|als) je (?:het )?zo zegt|hoe je het ook (?:wendt|bekijkt)|je van het|dank je"
    r"|zeg nooit nooit|je zou (?:bijna|haast) denken|dat je (?:zoiets|dat) (?:nog )?meemaakt"
    r"|zie je wel|stel je voor|je ziet het vaker|als je bedenkt|dan sta je daar)\b",
    re.IGNORECASE,
)
_CITAAT = re.compile(r"[\"“”„][^\"“”„]*[\"“”]|[‘‚][^‘’]*’(?!\w)|(?<!\w)'[^']*'(?!\w)")


@dataclass(frozen=True)
class Aanspreking:
    """Een woord dat de lezer aanspreekt."""

    token: Token
    vorm: Vorm


def aansprekingen(zin: Zin) -> Iterator[Aanspreking]:
    """Geef de woorden van een zin die de lezer aanspreken; jullie is allebei en telt niet.

    Wat tussen aanhalingstekens staat, in een naam of in een zegswijze, spreekt de lezer niet aan.
    """
    tekst = zin.tekst
    buiten = [g.span() for p in (_CITAAT, _ZEGSWIJZE) for g in p.finditer(tekst)]
    for token in zin.tokens:
        vorm = _WOORDEN.get(token.lower_)
        plaats = token.idx - zin.begin
        if vorm is None or any(van <= plaats < tot for van, tot in buiten):
            continue
        if not zin.tekstblok.is_beschermd(token) and not _is_naam(zin, token):
            yield Aanspreking(token, vorm)


def _is_naam(zin: Zin, token: Token) -> bool:
    """Of dit woord bij een naam of code hoort: 'Uw Bank', 'vitamine U', 'U-bocht'."""
    doc = token.doc
    volgende = doc[token.i + 1].text if token.i + 1 < len(doc) else ""
    vorige = doc[token.i - 1] if token.i > zin.tokens[0].i else None
    if volgende.startswith(("-", "/")) or (vorige is not None and vorige.text in ("-", "/", "@")):
        return True
    if not token.text[0].isupper() or vorige is None:
        return False
    # Een hoofdletter midden in de zin: beleefd ("dat U"), of een naam ("Mijn Uw Zorg").
    return volgende[:1].isupper() or (token.text == "U" and vorige.pos_ in ("NOUN", "PROPN"))
