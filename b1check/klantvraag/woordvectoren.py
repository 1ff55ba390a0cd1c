"""Hoe dicht twee woorden bij elkaar liggen, in de ruimte van de lijst met verwante woorden."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from b1check.gegevens import lees_bestand, map_van
from b1check.klantvraag.verwantschap import LIJST, Woord
from b1check.klantvraag.woordstam import sleutel, stammen_van_delen, zoekstammen

PAD = Path(__file__).with_name("woordvectoren.npz")
Vector = NDArray[np.float32]


@lru_cache(maxsize=200_000)
def nabijheid(een: Woord, ander: Woord) -> float:
    """Geef de cosinus van twee woorden (vorm, lemma): -1 tot 1, en 0 als er een onbekend is."""
    links, rechts = vector(*een), vector(*ander)
    return 0.0 if links is None or rechts is None else float(links @ rechts)


@lru_cache(maxsize=50_000)
def vector(vorm: str, lemma: str) -> Vector | None:
    """Geef de vector van een woord met lengte 1, anders die van zijn delen; None is onbekend."""
    nummers, vectoren = _ruimte()
    for stam in (sleutel(lemma), sleutel(vorm)):
        if stam in nummers:
            gevonden: Vector = vectoren[nummers[stam]]
            return gevonden
    for stammen in (zoekstammen(vorm, lemma), stammen_van_delen(vorm, lemma)):
        bekend = [vectoren[nummers[stam]] for stam in sorted(stammen) if stam in nummers]
        if bekend:
            return som_van_lengte_1((1.0, deel) for deel in bekend)
    return None


def som_van_lengte_1(gewogen: Iterable[tuple[float, Vector | None]]) -> Vector | None:
    """Tel vectoren op naar hun gewicht, en maak de som weer 1 lang; None telt niet mee."""
    bekend = [gewicht * vector for gewicht, vector in gewogen if vector is not None]
    if not bekend:
        return None
    som: Vector = np.sum(bekend, axis=0)
    lengte = float(np.linalg.norm(som))
    return som / lengte if lengte else None


def kenmerk_van_lijst() -> str:
    """Geef de vingerafdruk van de lijst waaruit de vectoren gemaakt zijn (SHA-256)."""
    return hashlib.sha256(lees_bestand(map_van("woordenlijsten") / LIJST).encode()).hexdigest()


def kenmerk_van_vectoren() -> str:
    """Geef de vingerafdruk van de lijst waaruit de meegeleverde vectoren gemaakt zijn."""
    with np.load(PAD, allow_pickle=False) as bestand:
        return str(bestand["kenmerk"])


@cache
def _ruimte() -> tuple[Mapping[str, int], NDArray[np.float32]]:
    with np.load(PAD, allow_pickle=False) as bestand:
        stammen, heel = bestand["stammen"], bestand["vectoren"].astype(np.float32)
    nummers = {str(stam): nummer for nummer, stam in enumerate(stammen)}
    return nummers, heel / np.linalg.norm(heel, axis=1, keepdims=True)
