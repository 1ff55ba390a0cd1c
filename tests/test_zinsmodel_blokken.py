"""De blokken waarop het zinsmodel oefent kloppen, en de paren om te meten zitten er niet in."""

from __future__ import annotations

import random
import re
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "hulpmiddelen" / "zinsmodel"))
import blokken
import inpakken

PROJECT = Path(__file__).parents[1]

MAIL = blokken.Mail(
    stukken=(("Wij komen zaterdag.", None), ("Hoe laat mag dat?", 0), ("En de hond?", 1)),
    zinnen=("U kunt om drie uur in de kamer.", "Het hotel ligt aan het strand.", "Honden mogen."),
    labels=(blokken.BEANTWOORD, blokken.BEANTWOORD),
    passages=((True, False, False), (False, False, True)),
)


@pytest.fixture(scope="module")
def mails() -> list[blokken.Mail]:
    return blokken.lees_mails()


def lange_zinnen(tekst: str) -> set[str]:
    """De zinnen van ten minste tien woorden; een kortere kan een gewone beleefdheid zijn."""
    rijen = (re.findall(r"\w+", deel) for deel in re.split(r"[.?!\n\t]+", tekst.lower()))
    return {" ".join(rij) for rij in rijen if len(rij) >= 10}


def test_elk_blok_heeft_vragen_en_een_antwoord(mails: list[blokken.Mail]) -> None:
    assert len(mails) > 7_000
    for mail in mails:
        assert mail.labels, mail.naam
        assert mail.zinnen, mail.naam
        assert all(len(rij) == len(mail.zinnen) for rij in mail.passages)


def test_een_deel_van_de_vragen_staat_open(mails: list[blokken.Mail]) -> None:
    labels = [label for mail in mails for label in mail.labels]
    assert 0.25 < labels.count(blokken.OPEN) / len(labels) < 0.4


def test_geen_zin_van_een_toetspaar_staat_in_de_blokken() -> None:
    toets = set()
    for pad in (PROJECT / "tests" / "klantvragen").glob("*.toml"):
        paar = tomllib.loads(pad.read_text(encoding="utf-8"))
        toets |= lange_zinnen(paar["klantvraag"]) | lange_zinnen(paar["antwoord"])
    oefen = set()
    for pad in (PROJECT / "hulpmiddelen" / "zinsmodel").glob("*/*.tsv"):
        oefen |= lange_zinnen(pad.read_text(encoding="utf-8"))
    assert toets & oefen == set()


def test_een_nummer_zonder_vraag_is_een_fout(tmp_path: Path) -> None:
    (tmp_path / "fout.tsv").write_text("#\tx\nv\tMag dat?\n--\n2\tJa hoor.\n", encoding="utf-8")
    with pytest.raises(ValueError, match="een nummer zonder vraag"):
        blokken.lees_mails(tmp_path)


def test_een_passage_weg_laat_haar_vraag_open() -> None:
    minder = blokken.laat_weg(MAIL, random.Random(3))
    assert len(minder.zinnen) < len(MAIL.zinnen)
    for label, passage in zip(minder.labels, minder.passages, strict=True):
        assert label == (blokken.BEANTWOORD if any(passage) else blokken.OPEN)


def test_een_vraag_komt_met_wat_ervoor_staat() -> None:
    assert MAIL.vraag(0) == ("Wij komen zaterdag.", "Hoe laat mag dat?")
    assert MAIL.vraag(1) == ("Hoe laat mag dat?", "En de hond?")


def test_inpakken_blijft_dicht_bij_de_gewichten() -> None:
    matrix = np.random.default_rng(2).normal(size=(8, 64)).astype(np.float32)
    klein = inpakken.pak_in(matrix)
    blokken_ = klein["heel"].reshape(8, 2, 32) * klein["schaal"][..., None].astype(np.float32)
    assert np.abs(blokken_.reshape(8, 64) - matrix).max() < np.abs(matrix).max() / inpakken.BEREIK
