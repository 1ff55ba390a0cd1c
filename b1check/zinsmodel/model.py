"""Het zinsmodel: laadt de gewichten, en meet hoe goed zinnen bij vragen passen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from b1check.zinsmodel.netwerk import Laag, Lineair, Matrix, Netwerk, Norm
from b1check.zinsmodel.woordstukken import Woordstukken

MAP = Path(__file__).parent
GEWICHTEN, STUKKEN = MAP / "gewichten.npz", MAP / "woordstukken.tsv"
_BEGIN, _EIND = 0, 2
# Zo veel woordstukken van een tekst leest het model; langer dan dit is bijna geen zin.
LANGSTE_ERVOOR, LANGSTE_VRAAG, LANGSTE_ZIN = 30, 80, 90
_VRAAG, _ZIN = "query:", "passage:"
# Zoveel teksten onthoudt het: wie een concept opnieuw nakijkt, rekent alleen wat veranderde.
_MEESTE_ONTHOUDEN = 2_000
Rij = tuple[int, ...]


@dataclass(frozen=True)
class Zinsmodel:
    """Geeft vectoren van vragen en van zinnen, en zegt van elk paar of zij bij elkaar horen."""

    stukken: Woordstukken
    netwerk: Netwerk
    verborgen: Lineair
    uitkomst: Lineair
    schaal: float
    midden: float
    geheugen: dict[Rij, Matrix] = field(default_factory=dict, repr=False, compare=False)

    def vragen(self, vragen: Sequence[str], ervoor: Sequence[str]) -> Matrix:
        """Geef een vector per vraag; `ervoor` is wat de klant er vlak voor schreef, of leeg."""
        rijen = [
            self._rij(_VRAAG, [*self.stukken(vorig)[-LANGSTE_ERVOOR:], *deze[:LANGSTE_VRAAG]])
            for vorig, deze in zip(ervoor, map(self.stukken, vragen), strict=True)
        ]
        return self._vectoren(rijen)

    def zinnen(self, zinnen: Sequence[str]) -> Matrix:
        """Geef een vector per zin van het antwoord."""
        return self._vectoren([self._rij(_ZIN, self.stukken(zin)[:LANGSTE_ZIN]) for zin in zinnen])

    def passend(self, vragen: Matrix, zinnen: Matrix) -> Matrix:
        """Geef per vraag (rij) en zin (kolom) de logit van 'deze zin beantwoordt deze vraag'."""
        links, rechts = vragen[:, None, :], zinnen[None, :, :]
        samen = np.concatenate(
            [
                np.broadcast_to(links, (len(vragen), *zinnen.shape)),
                np.broadcast_to(rechts, (len(vragen), *zinnen.shape)),
                links * rechts,
                np.abs(links - rechts),
            ],
            axis=-1,
        )
        extra = self.uitkomst(np.tanh(self.verborgen(samen)))[..., 0]
        uit: Matrix = self.schaal * (_lengte_1(vragen) @ _lengte_1(zinnen).T - self.midden) + extra
        return uit

    def _rij(self, soort: str, stukken: Sequence[int]) -> Rij:
        return (_BEGIN, *self.stukken(soort), *stukken, _EIND)

    def _vectoren(self, rijen: Sequence[Rij]) -> Matrix:
        bekend = {rij: vector for rij in rijen if (vector := self.geheugen.get(rij)) is not None}
        nieuw = [rij for rij in dict.fromkeys(rijen) if rij not in bekend]
        vectoren = self.netwerk.vectoren(nieuw)
        bekend |= zip(nieuw, vectoren, strict=True)
        if len(self.geheugen) + len(nieuw) > _MEESTE_ONTHOUDEN:
            self.geheugen.clear()
        self.geheugen.update(bekend)
        return np.stack([bekend[rij] for rij in rijen]) if rijen else vectoren


@cache
def laad_zinsmodel() -> Zinsmodel:
    """Laad het meegeleverde model; de tweede keer kost niets."""
    # Geen splitlines: een woordstuk kan zelf een bijzonder regeleinde zijn.
    regels = STUKKEN.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    # Een teken zonder kans, zoals het begin van een zin, komt nooit uit tekst.
    paren = [regel.split("\t") for regel in regels]
    nummers = {stuk: nummer for nummer, (stuk, kans) in enumerate(paren) if kans}
    stukken = Woordstukken(nummers, {stuk: float(kans) for stuk, kans in paren if kans})
    with np.load(GEWICHTEN, allow_pickle=False) as bestand:
        gewichten = {naam: bestand[naam] for naam in bestand.files}
    aantal = sum(naam.endswith(".breed.begin") for naam in gewichten)
    return Zinsmodel(
        stukken=stukken,
        netwerk=Netwerk(
            stukken=_pak_uit(gewichten, "stukken"),
            plaatsen=gewichten["plaatsen"].astype(np.float32),
            norm=_norm(gewichten, "norm"),
            lagen=tuple(_laag(gewichten, nummer) for nummer in range(aantal)),
        ),
        verborgen=_lineair(gewichten, "verborgen"),
        uitkomst=_lineair(gewichten, "uitkomst"),
        schaal=float(gewichten["schaal"]),
        midden=float(gewichten["midden"]),
    )


def _laag(gewichten: Mapping[str, NDArray[np.generic]], nummer: int) -> Laag:
    return Laag(
        vraag_sleutel_waarde=_lineair(gewichten, f"{nummer}.kijk"),
        samen=_lineair(gewichten, f"{nummer}.samen"),
        norm_na_kijken=_norm(gewichten, f"{nummer}.norm_na_kijken"),
        breed=_lineair(gewichten, f"{nummer}.breed"),
        smal=_lineair(gewichten, f"{nummer}.smal"),
        norm_na_rekenen=_norm(gewichten, f"{nummer}.norm_na_rekenen"),
        hoofden=int(gewichten["hoofden"]),
    )


def _lineair(gewichten: Mapping[str, NDArray[np.generic]], naam: str) -> Lineair:
    # In het bestand staat een rij per uitkomst; hier is een kolom per uitkomst sneller.
    matrix = np.ascontiguousarray(_pak_uit(gewichten, naam).T)
    return Lineair(matrix, gewichten[f"{naam}.begin"].astype(np.float32))


def _norm(gewichten: Mapping[str, NDArray[np.generic]], naam: str) -> Norm:
    return Norm(
        gewichten[f"{naam}.gewicht"].astype(np.float32),
        gewichten[f"{naam}.begin"].astype(np.float32),
    )


def _pak_uit(gewichten: Mapping[str, NDArray[np.generic]], naam: str) -> Matrix:
    """Maak van hele getallen en een schaal per blok weer de matrix."""
    heel, schaal = gewichten[f"{naam}.heel"], gewichten[f"{naam}.schaal"]
    blokken = heel.reshape(len(heel), schaal.shape[1], -1) * schaal[..., None].astype(np.float32)
    return blokken.reshape(len(heel), -1).astype(np.float32)


def _lengte_1(vectoren: Matrix) -> Matrix:
    lengte = np.maximum(np.linalg.norm(vectoren, axis=-1, keepdims=True), 1e-8)
    uit: Matrix = vectoren / lengte
    return uit
