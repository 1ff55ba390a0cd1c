"""Meet een pijplijn: juistheid op een CoNLL-U-bestand, snelheid en grootte.

    python meet.py PIJPLIJN TESTBESTAND [--tegen ANDERE_PIJPLIJN]

De juistheid komt van spaCy's eigen scorer, op documenten van drie zinnen, zonder iets aan de gouden
ontleding te veranderen. De snelheid is de beste van enkele rondes op één kern; met `--tegen` werken
beide pijplijnen om en om, zodat de verhouding ook op een drukke machine klopt.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from pathlib import Path

# Eén kern: dit staat vast voordat numpy start.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import spacy
from gegevens import groepeer, lees_zinnen, maak_doc
from spacy.language import Language
from spacy.training import Example

ZINNEN_PER_STUK = 3
MATEN = {
    "pos_acc": ("POS", 96.0),
    "tag_acc": ("CGN-tag", None),
    "morph_acc": ("morf", 94.5),
    "dep_uas": ("UAS", 88.0),
    "dep_las": ("LAS", 83.0),
    "lemma_acc": ("lemma", 96.5),
    "sents_f": ("zin-F", 93.5),
}
GROOTSTE_MB = 15.0
TRAAGSTE = 0.9


def meet_juistheid(nlp: Language, testbestand: Path) -> dict[str, float]:
    """Geeft de scores in procenten."""
    gouden = [
        maak_doc(nlp.vocab, stuk)
        for stuk in groepeer(list(lees_zinnen(testbestand)), ZINNEN_PER_STUK)
    ]
    scores = nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in gouden])
    return {naam: 100 * scores[naam] for naam in MATEN}


def meet_snelheid(
    pijplijnen: Sequence[Language], teksten: Sequence[str], rondes: int
) -> list[float]:
    """Geeft per pijplijn het beste aantal woorden per seconde."""
    beste = [0.0] * len(pijplijnen)
    for _ in range(rondes):
        for i, nlp in enumerate(pijplijnen):
            begin = time.perf_counter()
            woorden = sum(len(doc) for doc in nlp.pipe(teksten))
            beste[i] = max(beste[i], woorden / (time.perf_counter() - begin))
    return beste


def meet_grootte(map_: Path) -> float:
    """Geeft de grootte van de map in MB (miljoen bytes)."""
    return sum(pad.stat().st_size for pad in map_.rglob("*") if pad.is_file()) / 1e6


def toon(naam: str, waarde: float, grens: float | None, *, hoogstens: bool = False) -> None:
    """Drukt één maat af, met of hij gehaald is."""
    if grens is None:
        print(f"{naam:10} {waarde:8.2f}")
        return
    gehaald = waarde <= grens if hoogstens else waarde >= grens
    print(
        f"{naam:10} {waarde:8.2f}   grens {grens:5.1f}   {'gehaald' if gehaald else 'niet gehaald'}"
    )


def hoofd(argumenten: Sequence[str] | None = None) -> None:
    """Voert de opdrachtregel uit."""
    lezer = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    lezer.add_argument("pijplijn", type=Path)
    lezer.add_argument("testbestand", type=Path)
    lezer.add_argument("--tegen", type=Path, help="pijplijn om de snelheid mee te vergelijken")
    lezer.add_argument("--rondes", type=int, default=5)
    opties = lezer.parse_args(argumenten)
    nlp = spacy.load(opties.pijplijn)
    for sleutel, waarde in meet_juistheid(nlp, opties.testbestand).items():
        naam, grens = MATEN[sleutel]
        toon(naam, waarde, grens)
    toon("MB", meet_grootte(opties.pijplijn), GROOTSTE_MB, hoogstens=True)
    teksten = [" ".join(w.vorm for w in zin.woorden) for zin in lees_zinnen(opties.testbestand)]
    pijplijnen = [nlp, *([spacy.load(opties.tegen)] if opties.tegen else [])]
    eigen, *ander = meet_snelheid(pijplijnen, teksten, opties.rondes)
    toon("woorden/s", eigen, None)
    if ander:
        toon("verhouding", eigen / ander[0], TRAAGSTE)


if __name__ == "__main__":
    hoofd()
