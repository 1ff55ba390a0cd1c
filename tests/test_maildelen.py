"""De delen van een mail: elke regel van onze voorbeelden hoort bij het juiste onderdeel."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from b1check import lees
from b1check.bericht import Bericht, Blok, Bloksoort

MAILS = Path(__file__).parent / "mails"
EIGEN = MAILS / "delen"
Plek = tuple[int, int]


@dataclass(frozen=True)
class Reeks:
    """Regels (met kolom) van een mail die bij één onderdeel horen."""

    van: Plek
    tot: Plek
    onderdeel: str


def lees_labels(pad: Path) -> dict[tuple[str, int], list[Reeks]]:
    """Geef per bestand en deel de gelabelde reeksen."""
    labels: dict[tuple[str, int], list[Reeks]] = defaultdict(list)
    regels = [r for r in pad.read_text(encoding="utf-8").splitlines() if not r.startswith("#")]
    for rij in csv.DictReader(regels, delimiter="\t"):
        reeks = Reeks(_plek(rij["van"], 1), _plek(rij["tot"], 10**9), rij["onderdeel"])
        labels[rij["bestand"], int(rij["deel"])].append(reeks)
    return dict(labels)


def _plek(tekst: str, kolom: int) -> Plek:
    regel, _, zelf = tekst.partition(":")
    return int(regel), int(zelf or kolom)


def afwijkingen(bericht: Bericht, reeksen: list[Reeks]) -> list[str]:
    """Geef elk blok dat anders gelezen is dan het label, en elke reeks zonder blok."""
    gevonden = [
        melding for blok in bericht.blokken for melding in _afwijking(bericht, blok, reeksen)
    ]
    geraakt = {_reeks(bericht, blok.begin, reeksen) for blok in bericht.blokken}
    geraakt |= {_reeks(bericht, blok.eind - 1, reeksen) for blok in bericht.blokken}
    return gevonden + [f"niets gelezen: {reeks}" for reeks in reeksen if reeks not in geraakt]


def _afwijking(bericht: Bericht, blok: Blok, reeksen: list[Reeks]) -> Iterator[str]:
    begin = _reeks(bericht, blok.begin, reeksen)
    eind = _reeks(bericht, blok.eind - 1, reeksen)
    if begin is None and eind is None:
        if blok.soort in (Bloksoort.ALINEA, Bloksoort.LIJSTITEM):
            yield f"hier staat geen zin: {blok.tekst[:60]}"
        return
    for reeks in {begin, eind}:
        if reeks is None or reeks.onderdeel != blok.onderdeel:
            regel, _ = bericht.regel_en_kolom(blok.begin)
            hoort = reeks.onderdeel if reeks else "niets"
            yield f"regel {regel} is {hoort}, gelezen als {blok.onderdeel}: {blok.tekst[:60]}"


def _reeks(bericht: Bericht, plaats: int, reeksen: list[Reeks]) -> Reeks | None:
    plek = bericht.regel_en_kolom(plaats)
    return next((reeks for reeks in reeksen if reeks.van <= plek <= reeks.tot), None)


EIGEN_LABELS = lees_labels(EIGEN / "onderdelen.tsv")
MEETDATA_LABELS = lees_labels(MAILS / "onderdelen-meetdata.tsv")


def test_er_zijn_genoeg_mails_en_elke_mail_heeft_labels() -> None:
    """Een mail zonder labels zou niets zeggen."""
    namen = {pad.name for pad in EIGEN.iterdir() if pad.suffix != ".tsv"}
    assert len(namen) >= 60
    assert {bestand for bestand, _ in EIGEN_LABELS} == namen


@pytest.mark.parametrize(("bestand", "deel"), EIGEN_LABELS)
def test_eigen_mails(bestand: str, deel: int) -> None:
    """Van elk mailprogramma staat elke regel bij het juiste onderdeel."""
    bericht = lees(EIGEN / bestand, deel=deel or None)
    assert afwijkingen(bericht, EIGEN_LABELS[bestand, deel]) == []


@pytest.mark.parametrize(("bestand", "deel"), MEETDATA_LABELS)
def test_mails_van_anderen(meetdata: Path, bestand: str, deel: int) -> None:
    """Ook in mails die wij niet zelf schreven."""
    bericht = lees(meetdata / "mails" / bestand, deel=deel or None)
    assert afwijkingen(bericht, MEETDATA_LABELS[bestand, deel]) == []
