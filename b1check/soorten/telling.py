"""Soort `telling`: hoeveel woorden of bijzinnen een zin heeft."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from b1check.document import Document, Zin
from b1check.fouten import RegelFout, bedoelt_u
from b1check.instellingen import Instellingen
from b1check.ontleding import bijzinnen
from b1check.splitsing import maak_splitsingen
from b1check.vondsten import Vondst, op_zin

VELDEN = frozenset(("aantal",))


def _tel_woorden(zin: Zin) -> int:
    return zin.aantal_woorden


def _tel_bijzinnen(zin: Zin) -> int:
    return len(bijzinnen(zin))


_TELLERS: Mapping[str, Callable[[Zin], int]] = {
    "woorden": _tel_woorden,
    "bijzinnen": _tel_bijzinnen,
}


@dataclass(frozen=True)
class Opties:
    """telt: wat er per zin geteld wordt, "woorden" of "bijzinnen".

    minste_woorden: een kortere zin telt niet. splits: bij een hogere telling staat erbij hoe de
    zin te splitsen is.
    """

    telt: str
    minste_woorden: int = 0
    splits: int = 20

    def __post_init__(self) -> None:
        if self.telt not in _TELLERS:
            raise RegelFout(
                f"‘{self.telt}’ is niet te tellen",
                advies=bedoelt_u(self.telt, _TELLERS) or f"Kies uit: {', '.join(_TELLERS)}.",
            )


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke zin met haar aantal; de drempels van de regel bepalen wat gemeld wordt."""
    tel = _TELLERS[opties.telt]
    for zin in document.zinnen:
        if zin.aantal_woorden < opties.minste_woorden:
            continue
        aantal = tel(zin)
        voorstellen = maak_splitsingen(zin) if aantal > opties.splits else ()
        yield op_zin(zin, waarde=float(aantal), velden={"aantal": aantal}, voorstellen=voorstellen)
