"""De woorden die elke stap spreekt: Ernst, Veiligheid, Wijziging, Suggestie en Bevinding."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

# Een tekstverwerker maakt van rechte aanhalingstekens soms kromme.
_RECHT = str.maketrans(dict.fromkeys("‘’‚´`", "'") | dict.fromkeys("“”„«»", '"'))


class Geordend(StrEnum):
    """Een opsomming die gelijk is aan haar tekst en geordend naar plaats in de klasse."""

    @property
    def rang(self) -> int:
        """Plaats in de volgorde; hoger weegt zwaarder."""
        return list(type(self)).index(self)

    def _andere_rang(self, ander: object) -> int:
        return type(self)(str(ander)).rang

    def __lt__(self, ander: Any) -> bool:
        return self.rang < self._andere_rang(ander)

    def __le__(self, ander: Any) -> bool:
        return self.rang <= self._andere_rang(ander)

    def __gt__(self, ander: Any) -> bool:
        return self.rang > self._andere_rang(ander)

    def __ge__(self, ander: Any) -> bool:
        return self.rang >= self._andere_rang(ander)

    __hash__ = StrEnum.__hash__


class Ernst(Geordend):
    """Hoe zwaar een bevinding weegt: `tip` < `advies` < `fout`."""

    TIP = "tip"
    ADVIES = "advies"
    FOUT = "fout"


class Veiligheid(Geordend):
    """Of een suggestie zonder vragen mag: `tonen` < `vragen` < `veilig`.

    veilig: betekenis en toon blijven; vragen: de betekenis blijft, de toon kan verschuiven;
    tonen: een mens vult in of kiest.
    """

    TONEN = "tonen"
    VRAGEN = "vragen"
    VEILIG = "veilig"


@dataclass(frozen=True, slots=True, order=True)
class Wijziging:
    """Eén wijziging in de tekst: `oud` op [begin, eind) wordt `nieuw` (codepunten)."""

    begin: int
    eind: int
    oud: str
    nieuw: str


@dataclass(frozen=True, slots=True)
class Suggestie:
    """Eén manier om een bevinding te verhelpen.

    `vervanging` is wat er dan staat waar nu `bevinding.gelezen` staat. De wijzigingen horen
    bij elkaar: alle of geen. Zij mogen buiten de bevinding reiken ("het verzoek" → "de vraag").
    """

    vervanging: str
    wijzigingen: tuple[Wijziging, ...]
    veiligheid: Veiligheid
    toelichting: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Bevinding:
    """Een plek in de tekst waar een regel iets van vindt.

    `begin` en `eind` tellen codepunten in `rapport.tekst`; `tekst` is precies wat daar staat en
    `gelezen` wat een lezer daar ziet. `zin_begin` en `zin_eind` omvatten de zin of regel eromheen.
    `vingerafdruk` blijft gelijk als de tekst verschuift of anders wordt afgebroken.
    """

    begin: int
    eind: int
    regel: str
    tekst: str
    gelezen: str
    ernst: Ernst
    melding: str
    suggesties: tuple[Suggestie, ...] = ()
    regelnummer: int = 1
    kolom: int = 1
    zin_begin: int = 0
    zin_eind: int = 0
    zin: str = ""
    vingerafdruk: str = field(default="", compare=False)


def maak_vingerafdruk(regel: str, zin: str, gelezen: str) -> str:
    """Geef 16 hexadecimale tekens uit regel, zin en plek.

    Hoofdletters, witruimte en de vorm van aanhalingstekens tellen niet mee.
    """
    delen = (deel.translate(_RECHT).casefold().split() for deel in (regel, zin, gelezen))
    kern = "\x1f".join(map(" ".join, delen))
    return hashlib.sha256(kern.encode()).hexdigest()[:16]
