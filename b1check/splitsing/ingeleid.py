"""Bijzinnen met een voegwoord achteraan in de zin: '..., omdat u te laat bent.'"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.splitsing.grenzen import heeft_bijzin, is_hele_zin, slot_van, wortel_van
from b1check.woordvolgorde import Bijzin, lees_bijzin
from b1check.zinsdelen import stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

# Staat zo'n woord ervoor, dan hoort het bij de bijzin: "alleen omdat", "pas als".
_HOORT_ERBIJ = frozenset(
    "niet alleen juist vooral ook pas enkel slechts mede behalve zelfs zoals net dan of en maar "
    "alsof tenzij zeker bijvoorbeeld hetzij noch geen".split()
)
_AL_GEZEGD = frozenset("daarom daardoor toch daarna dus desondanks dan".split())
# Deze woorden in de hoofdzin slaan op de bijzin erachter: "alleen mogelijk als", "zo ... zodat".
_SLAAT_OP = frozenset(
    "alleen pas slechts enkel uitsluitend eerder zo zodanig dusdanig manier wijze".split()
)


@dataclass(frozen=True, eq=False)
class Ingeleid:
    """Een bijzin met haar voegwoord; de hoofdzin is tokens `eerste` tot en met `laatste`."""

    voegwoord: Token
    bijzin: Bijzin
    eerste: int
    laatste: int

    @property
    def woord(self) -> str:
        """Het voegwoord in kleine letters."""
        return self.voegwoord.lower_

    @property
    def hoofdzin(self) -> tuple[int, int]:
        """Het stuk van de hoofdzin."""
        return stuk_van(self.voegwoord.doc, self.eerste, self.laatste)

    @property
    def slaat_erop(self) -> bool:
        """Of een woord in de hoofdzin op de bijzin slaat: 'alleen mogelijk als'."""
        tokens = self.voegwoord.doc[self.eerste : self.laatste + 1]
        return any(token.lower_ in _SLAAT_OP for token in tokens)


def lees_achteraan(zin: Zin, voegwoord: Token) -> Ingeleid | None:
    """Lees de bijzin van dit voegwoord als zij de zin afsluit en bij de hoofdzin hoort."""
    hoofd = voegwoord.head
    if hoofd.dep_ != "advcl" or hoofd.head != wortel_van(zin) or hoofd.i < voegwoord.i:
        return None
    if voegwoord.nbor(-1).lower_ in _HOORT_ERBIJ or zegt_al(zin.tokens, voegwoord.i):
        return None
    if heeft_bijzin(zin, voegwoord.i) or not is_hele_zin(zin, voegwoord.i):
        return None
    bijzin = lees_bijzin(hoofd, voegwoord.i + 1, slot_van(zin) - 1, zonder_onderwerp=False)
    if bijzin is None:
        return None
    komma = voegwoord.nbor(-1).text == ","
    return Ingeleid(voegwoord, bijzin, zin.tokens[0].i, voegwoord.i - 1 - komma)


def zegt_al(tokens: Iterable[Token], grens: int) -> bool:
    """Of de hoofdzin voor token `grens` het verband al noemt: 'wij doen het toch'."""
    # In 'trager dan normaal' vergelijkt 'dan' alleen.
    return any(
        token.lower_ in _AL_GEZEGD and token.dep_ not in ("mark", "case")
        for token in tokens
        if token.i < grens
    )


def is_verleden(werkwoord: Token) -> bool:
    """Of een persoonsvorm in de verleden tijd staat."""
    return "Past" in werkwoord.morph.get("Tense", [])
