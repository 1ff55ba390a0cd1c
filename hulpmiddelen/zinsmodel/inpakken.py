"""Maakt van de geoefende gewichten het bestand dat met b1check meegaat.

Gebruik: python inpakken.py begin.npz geoefend.npz...

Van meer dan één keer oefenen neemt het het gemiddelde: dat past meestal beter dan elk apart.
Een matrix wordt hele getallen met een schaal per blok van 32; een klein bereik pakt kleiner in.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from b1check.zinsmodel.model import GEWICHTEN, STUKKEN

HOOFDEN = 12
BLOK = 32
# De grootste waarde van een heel getal: 63 geeft 127 standen, bijna zeven bits.
BEREIK = 15
VAST = 4
NAMEN = {"ao": "samen", "fi": "breed", "fo": "smal"}
NORMEN = {"aln": "norm_na_kijken", "oln": "norm_na_rekenen"}
Getallen = NDArray[np.generic]


def pak_in(matrix: Getallen, bereik: int = BEREIK) -> dict[str, Getallen]:
    """Rond een matrix af op hele getallen van -bereik tot bereik."""
    blokken = matrix.astype(np.float32).reshape(len(matrix), -1, BLOK)
    schaal = (np.abs(blokken).max(axis=-1) / bereik).astype(np.float16)
    deler = np.maximum(schaal.astype(np.float32), 1e-8)[..., None]
    heel = np.clip(np.round(blokken / deler), -bereik, bereik).astype(np.int8)
    return {"heel": heel.reshape(matrix.shape), "schaal": schaal}


def alles(begin: dict[str, Getallen], geoefend: dict[str, Getallen]) -> dict[str, Getallen]:
    """Geef alle gewichten, onder de namen die het zinsmodel leest."""
    uit: dict[str, Getallen] = {
        "hoofden": np.array(HOOFDEN),
        "schaal": geoefend["schaal"],
        "midden": geoefend["midden"],
        "plaatsen": geoefend["plaatsen"].astype(np.float16),
        "stukken.heel": begin["stukken.heel"],
        "stukken.schaal": begin["stukken.schaal"],
    }
    _norm(uit, "norm", geoefend, "norm")
    matrices = {naam: geoefend[f"{naam}.weight"] for naam in ("verborgen", "uitkomst")}
    begins = {naam: geoefend[f"{naam}.bias"] for naam in ("verborgen", "uitkomst")}
    for laag in range(sum(naam.endswith(".fi.bias") for naam in geoefend)):
        bron = f"lagen.{laag}"
        matrices[f"{laag}.kijk"] = np.concatenate([geoefend[f"{bron}.{d}.weight"] for d in "qkv"])
        begins[f"{laag}.kijk"] = np.concatenate([geoefend[f"{bron}.{d}.bias"] for d in "qkv"])
        for kort, naam in NAMEN.items():
            matrices[f"{laag}.{naam}"] = geoefend[f"{bron}.{kort}.weight"]
            begins[f"{laag}.{naam}"] = geoefend[f"{bron}.{kort}.bias"]
        for kort, naam in NORMEN.items():
            _norm(uit, f"{laag}.{naam}", geoefend, f"{bron}.{kort}")
    for naam, matrix in matrices.items():
        uit |= {f"{naam}.{deel}": getallen for deel, getallen in pak_in(matrix).items()}
        uit[f"{naam}.begin"] = begins[naam]
    return uit


def _norm(uit: dict[str, Getallen], naam: str, bron: dict[str, Getallen], kort: str) -> None:
    uit[f"{naam}.gewicht"], uit[f"{naam}.begin"] = bron[f"{kort}.weight"], bron[f"{kort}.bias"]


def hoofd() -> None:
    """Schrijf de gewichten en de woordstukken."""
    begin, *keren = (dict(np.load(Path(pad))) for pad in sys.argv[1:])
    geoefend = {
        naam: np.mean([keer[naam].astype(np.float32) for keer in keren], axis=0)
        for naam in keren[0]
    }
    np.savez_compressed(GEWICHTEN, **alles(begin, geoefend))
    paren = zip(begin["woordstukken"].tolist(), begin["kansen"].tolist(), strict=True)
    regels = [f"{s}\t{k:.6g}" if n >= VAST else f"{s}\t" for n, (s, k) in enumerate(paren)]
    STUKKEN.write_text("\n".join(regels) + "\n", encoding="utf-8")


if __name__ == "__main__":
    hoofd()
