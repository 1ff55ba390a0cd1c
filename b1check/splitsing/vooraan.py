"""Zinnen die met een bijzin beginnen, met of zonder komma: 'Als u ziek bent, belt u ons.'"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van
from b1check.splitsing.delen import Delen, lees_delen
from b1check.splitsing.grenzen import slot_van, wortel_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_ONDANKS_DAT = "ondanks dat"
_BIJZIN_HOOFD = frozenset(("advcl", "parataxis"))


@dataclass(frozen=True, eq=False)
class Vooraan:
    """De bijzin vooraan met haar voegwoord; de hoofdzin begint op token `eerste`."""

    voegwoord: Token
    delen: Delen
    eerste: int

    @property
    def is_zeker(self) -> bool:
        """Of er één bijzin is, met een komma erachter."""
        return not self.delen.verbinder and self.voegwoord.doc[self.eerste - 1].text == ","


def voegwoord_van(zin: Zin) -> str:
    """Geef het woord waar de zin mee begint, in kleine letters; 'ondanks dat' is er één."""
    eerste, tweede = zin.tokens[0].lower_, zin.tokens[1].lower_
    return _ONDANKS_DAT if f"{eerste} {tweede}" == _ONDANKS_DAT else eerste


def lees_vooraan(zin: Zin) -> Vooraan | None:
    """Lees een zin die met een bijzin begint, als de werkwoorden van beide delen goed staan."""
    voegwoord = zin.tokens[1] if voegwoord_van(zin) == _ONDANKS_DAT else zin.tokens[0]
    hoofd = voegwoord.head
    if hoofd.dep_ not in _BIJZIN_HOOFD or hoofd.head != wortel_van(zin):
        return None
    eerste = _begin_hoofdzin(zin)
    if eerste is None:
        return None
    laatste = eerste - 1 - (zin.span.doc[eerste - 1].text == ",")
    delen = lees_delen(hoofd, voegwoord.i + 1, laatste) if laatste > voegwoord.i else None
    return Vooraan(voegwoord, delen, eerste) if delen is not None else None


def _begin_hoofdzin(zin: Zin) -> int | None:
    """Geef waar de hoofdzin begint, met 'dan' of de persoonsvorm."""
    wortel, begin, doc = wortel_van(zin), zin.tokens[0].i, zin.span.doc
    persoonsvorm = persoonsvorm_van(wortel)
    if persoonsvorm is None:
        persoonsvorm = _verdwaald(wortel, zin.tokens[0].head)
    if persoonsvorm is None:
        return None
    eerste = persoonsvorm.i
    met_dan = eerste - 1 > begin and doc[eerste - 1].lower_ == "dan"
    eerste -= met_dan
    if eerste - 1 <= begin or eerste >= slot_van(zin):
        return None
    # Zonder komma is de grens alleen zeker met 'dan', of met een onderwerp achter het werkwoord.
    koppen = (wortel, persoonsvorm)
    wie = (*ONDERWERP, "csubj", "csubj:pass", "ccomp")
    erna = any(k.dep_ in wie and k.i > eerste for kop in koppen for k in kop.children)
    return eerste if doc[eerste - 1].text == "," or met_dan or erna else None


def _verdwaald(wortel: Token, hoofd: Token) -> Token | None:
    """Geef de persoonsvorm van de hoofdzin als de ontleder die bij de bijzin rekent.

    "Als de termijn is verlopen kan de raad ...": hij staat vlak achter de werkwoorden ervoor.
    """
    eigen = persoonsvorm_van(hoofd)
    if eigen is None:
        return None
    kan = (k for k in hoofd.children if is_persoonsvorm(k) and eigen.i < k.i < wortel.i)
    return next((k for k in kan if k.nbor(-1).tag_.startswith("WW")), None)
