"""Zinnen die met een bijzin beginnen: 'Als u ziek bent en u kunt niet komen, belt u ons.'"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP
from b1check.ontleding import persoonsvorm_van
from b1check.splitsing.grenzen import slot_van, wortel_van
from b1check.woordvolgorde import Bijzin, lees_bijzin

if TYPE_CHECKING:
    from spacy.tokens import Token

_BIJZIN_HOOFD = frozenset(("advcl", "parataxis"))
# 'Als blijkt dat ...': de dat-zin is het onderwerp.
_MET_DAT_ZIN = frozenset("blijken lukken gebeuren gelden".split())


@dataclass(frozen=True, eq=False)
class Vooraan:
    """Een of twee bijzinnen vooraan, met 'en' of 'of' ertussen; de hoofdzin begint op `eerste`."""

    voegwoord: Token
    bijzinnen: tuple[Bijzin, ...]
    verbinder: Token | None
    eerste: int

    @property
    def woord(self) -> str:
        """Het voegwoord in kleine letters."""
        return self.voegwoord.lower_


def lees_vooraan(zin: Zin) -> Vooraan | None:
    """Lees een zin die met een bijzin begint, als de werkwoorden van beide delen goed staan."""
    voegwoord, hoofd = zin.tokens[0], zin.tokens[0].head
    if hoofd.dep_ not in _BIJZIN_HOOFD or hoofd.head != wortel_van(zin):
        return None
    grenzen = _grenzen(zin)
    if grenzen is None:
        return None
    laatste, eerste = grenzen
    enkel = _lees(hoofd, voegwoord.i + 1, laatste)
    if enkel is not None:
        return Vooraan(voegwoord, (enkel,), None, eerste)
    return _lees_dubbel(voegwoord, hoofd, laatste, eerste)


def _lees_dubbel(voegwoord: Token, hoofd: Token, laatste: int, eerste: int) -> Vooraan | None:
    """Lees 'Als A en B': twee bijzinnen met elk een eigen onderwerp en de werkwoorden achteraan."""
    tweede = next((k for k in hoofd.rights if k.dep_ == "conj" and k.i <= laatste), None)
    verbinder = next((k for k in tweede.lefts if k.dep_ == "cc"), None) if tweede else None
    if tweede is None or verbinder is None or verbinder.lower_ not in ("en", "of"):
        return None
    eind = verbinder.i - 1
    if verbinder.doc[eind].is_punct or any(k.dep_ == "mark" for k in tweede.lefts):
        return None
    links = _lees(hoofd, voegwoord.i + 1, eind)
    rechts = _lees(tweede, verbinder.i + 1, laatste)
    if links is None or rechts is None:
        return None
    return Vooraan(voegwoord, (links, rechts), verbinder, eerste)


def _lees(hoofd: Token, eerste: int, laatste: int) -> Bijzin | None:
    bijzin = lees_bijzin(hoofd, eerste, laatste, zonder_onderwerp=_heeft_dat_zin(hoofd))
    if bijzin is None or any(t.text in "()" for t in bijzin.doc[eerste : eerste + 1]):
        return None
    return bijzin


def _heeft_dat_zin(hoofd: Token) -> bool:
    """Of het onderwerp een dat-zin is: 'Als blijkt dat de termijn te kort is'."""
    volgt = hoofd.nbor(1) if hoofd.i + 1 < len(hoofd.doc) else hoofd
    return hoofd.lemma_ in _MET_DAT_ZIN and volgt.lower_ == "dat"


def _grenzen(zin: Zin) -> tuple[int, int] | None:
    """Geef waar de bijzin eindigt en waar de hoofdzin begint, met 'dan' of de persoonsvorm."""
    wortel, begin, doc = wortel_van(zin), zin.tokens[0].i, zin.span.doc
    persoonsvorm = persoonsvorm_van(wortel)
    if persoonsvorm is None:
        return None
    eerste = persoonsvorm.i
    met_dan = eerste - 1 > begin and doc[eerste - 1].lower_ == "dan"
    eerste -= met_dan
    if eerste - 1 <= begin or eerste >= slot_van(zin):
        return None
    if doc[eerste - 1].text == ",":
        return eerste - 2, eerste
    # Zonder komma is de grens alleen zeker met 'dan', of met een onderwerp achter het werkwoord.
    erna = any(k.dep_ in ONDERWERP and k.i > persoonsvorm.i for k in wortel.children)
    return (eerste - 1, eerste) if met_dan or erna else None
