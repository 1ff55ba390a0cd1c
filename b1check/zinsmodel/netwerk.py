"""Het netwerk van het zinsmodel: van woordstukken naar een vector per zin, in numpy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
_KLEIN = 1e-12
# GELU met tanh, zoals in het oefenen (Hendrycks & Gimpel 2016).
_GELU_A, _GELU_B = 0.7978845608028654, 0.044715


@dataclass(frozen=True)
class Norm:
    """Een laagnormering."""

    gewicht: Matrix
    begin: Matrix

    def __call__(self, x: Matrix) -> Matrix:
        """Geef elke rij gemiddelde 0 en spreiding 1, en dan gewicht en begin."""
        af = x - x.mean(axis=-1, keepdims=True)
        breedte = np.sqrt(np.square(af).mean(axis=-1, keepdims=True) + _KLEIN)
        uit: Matrix = af / breedte * self.gewicht + self.begin
        return uit


@dataclass(frozen=True)
class Lineair:
    """Een matrix met een begin."""

    gewicht: Matrix
    begin: Matrix

    def __call__(self, x: Matrix) -> Matrix:
        """Geef de afbeelding van elke rij."""
        uit: Matrix = x @ self.gewicht + self.begin
        return uit


@dataclass(frozen=True)
class Laag:
    """Eén laag: eerst kijkt elk woordstuk naar de andere van zijn zin, dan rekent het zelf."""

    vraag_sleutel_waarde: Lineair
    samen: Lineair
    norm_na_kijken: Norm
    breed: Lineair
    smal: Lineair
    norm_na_rekenen: Norm
    hoofden: int

    def __call__(self, x: Matrix, zinnen: Sequence[slice]) -> Matrix:
        """Reken de laag uit voor alle woordstukken; elke zin ziet alleen zichzelf."""
        alles = self.vraag_sleutel_waarde(x)
        gezien = np.concatenate([self._kijk(alles[zin]) for zin in zinnen])
        x = self.norm_na_kijken(x + self.samen(gezien))
        return self.norm_na_rekenen(x + self.smal(_gelu(self.breed(x))))

    def _kijk(self, alles: Matrix) -> Matrix:
        lengte, breedte = len(alles), alles.shape[1] // 3
        per_hoofd = alles.reshape(lengte, 3, self.hoofden, -1).transpose(1, 2, 0, 3)
        vraag, sleutel, waarde = per_hoofd
        scores = vraag @ sleutel.transpose(0, 2, 1) / np.sqrt(np.float32(breedte // self.hoofden))
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        scores /= scores.sum(axis=-1, keepdims=True)
        uit: Matrix = (scores @ waarde).transpose(1, 0, 2).reshape(lengte, breedte)
        return uit


@dataclass(frozen=True)
class Netwerk:
    """Een BERT-netwerk dat per zin het gemiddelde van haar woordstukken geeft."""

    stukken: Matrix
    plaatsen: Matrix
    norm: Norm
    lagen: tuple[Laag, ...]

    def vectoren(self, rijen: Sequence[Sequence[int]]) -> Matrix:
        """Geef per rij woordstukken een vector; het eerste en laatste stuk zijn tekens."""
        if not rijen:
            return np.zeros((0, self.stukken.shape[1]), dtype=np.float32)
        einden = np.cumsum([len(rij) for rij in rijen])
        zinnen = [slice(eind - len(r), eind) for r, eind in zip(rijen, einden, strict=True)]
        nummers = np.concatenate([np.asarray(rij) for rij in rijen])
        plaatsen = np.concatenate([np.arange(len(rij)) for rij in rijen])
        x = self.norm(self.stukken[nummers] + self.plaatsen[plaatsen])
        for laag in self.lagen:
            x = laag(x, zinnen)
        return np.stack([x[zin][1:-1].mean(axis=0) for zin in zinnen])


def _gelu(x: Matrix) -> Matrix:
    uit: Matrix = 0.5 * x * (1 + np.tanh(_GELU_A * (x + _GELU_B * x * x * x)))
    return uit
