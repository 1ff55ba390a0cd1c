"""Maak de woordvectoren uit woordenlijsten/verwante-woorden.tsv.

Gebruik: pip install scipy, en dan: python hulpmiddelen/klantvraag/vectoren.py

Woorden die vaak samen in een rij staan, krijgen vectoren die op elkaar lijken. Zo zijn ook twee
woorden te vergelijken die zelf nooit samen in een rij staan, maar wel dezelfde buren hebben. Per
paar woorden telt de lijst hoe vaak zij samen staan; die telling wordt positieve PMI, en daarvan de
beste benadering in 120 dimensies. De macht 0,75 en de wortels van de singuliere waarden komen uit
Levy, Goldberg & Dagan 2015, "Improving distributional similarity with lessons learned from word
embeddings".
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations, product

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, identity
from scipy.sparse.linalg import svds

from b1check.gegevens import lees_lijst
from b1check.klantvraag.verwantschap import LIJST
from b1check.klantvraag.woordstam import sleutel
from b1check.klantvraag.woordvectoren import PAD, kenmerk_van_lijst

DIMENSIES = 120
# Hoe zwaar een paar telt: kop met `zelfde`, kop met `verwant`, twee uit `zelfde`, en een uit elk.
KOP_ZELFDE, KOP_VERWANT, ZELFDE_ZELFDE, ZELFDE_VERWANT = 3.0, 1.0, 1.0, 0.2
# Een woord lijkt altijd op zichzelf; hoe hoger, hoe minder zijn buren het wegtrekken.
OP_ZICHZELF = 6.0
AFVLAKKING, WORTEL = 0.75, 0.25
KLEINSTE = 1e-6
Paar = tuple[str, str]


def tel_paren() -> Counter[Paar]:
    """Tel hoe zwaar twee woorden (als stam) samen in een rij staan."""
    telling: Counter[Paar] = Counter()
    for rij in lees_lijst(LIJST):
        kop = sleutel(rij["woord"])
        zelfde = [sleutel(woord) for woord in rij["zelfde"].split("|") if woord]
        verwant = [sleutel(woord) for woord in rij["verwant"].split("|") if woord]
        _tel(telling, product([kop], zelfde), KOP_ZELFDE)
        _tel(telling, product([kop], verwant), KOP_VERWANT)
        _tel(telling, combinations(zelfde, 2), ZELFDE_ZELFDE)
        _tel(telling, product(zelfde, verwant), ZELFDE_VERWANT)
    return telling


def _tel(telling: Counter[Paar], paren: product[Paar] | combinations[Paar], zwaar: float) -> None:
    for een, ander in paren:
        if een != ander:
            telling[een, ander] += zwaar  # type: ignore[assignment]
            telling[ander, een] += zwaar  # type: ignore[assignment]


def pmi(telling: Counter[Paar], nummers: dict[str, int]) -> csr_matrix:
    """Geef de positieve PMI als ijle matrix, met op de diagonaal een vaste waarde."""
    rij = [nummers[een] for een, _ in telling]
    kolom = [nummers[ander] for _, ander in telling]
    waarden = np.array(list(telling.values()))
    per_woord = np.bincount(rij, weights=waarden, minlength=len(nummers))
    context = per_woord**AFVLAKKING
    verwacht = per_woord[rij] * (context / context.sum())[kolom]
    positief = np.maximum(np.log(waarden / verwacht), 0)
    vorm = (len(nummers), len(nummers))
    return coo_matrix((positief, (rij, kolom)), shape=vorm).tocsr() + OP_ZICHZELF * identity(
        vorm[0]
    )


def hoofd() -> None:
    """Bereken de vectoren en bewaar ze, met het kenmerk van de lijst waaruit zij komen."""
    telling = tel_paren()
    nummers = {stam: nummer for nummer, stam in enumerate(sorted({een for een, _ in telling}))}
    links, singulier, _ = svds(pmi(telling, nummers), k=DIMENSIES, random_state=0)
    vectoren = links * singulier**WORTEL
    grootste = np.abs(vectoren).max(axis=1, keepdims=True)
    # Een woord dat alleen staat met buren die ook alleen staan, past niet in de ruimte.
    past = grootste[:, 0] > KLEINSTE
    heel = np.rint(vectoren[past] / grootste[past] * 127).astype(np.int8)
    stammen = np.array(list(nummers), dtype=np.str_)[past]
    np.savez_compressed(PAD, stammen=stammen, vectoren=heel, kenmerk=kenmerk_van_lijst())
    print(f"{len(stammen)} van {len(nummers)} stammen, {PAD.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    hoofd()
