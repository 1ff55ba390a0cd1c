"""Een goede, vriendelijke mail op B1 geeft geen fout en bijna geen advies."""

from __future__ import annotations

from pathlib import Path

import pytest

from b1check import Controleur, lees
from b1check.bevindingen import Ernst

MAILS = sorted((Path(__file__).parent / "mails" / "goed").glob("*.txt"))


def test_er_zijn_genoeg_mails() -> None:
    """Zonder mails zou de test hieronder niets zeggen."""
    assert len(MAILS) >= 45


@pytest.mark.parametrize("pad", MAILS, ids=lambda pad: pad.stem)
def test_goede_mail_geeft_bijna_geen_advies(controleur: Controleur, pad: Path) -> None:
    """Geen enkele fout, en ten hoogste één advies per honderd woorden (en één mag altijd)."""
    rapport = controleur.controleer(lees(pad))
    gevonden = [(b.ernst, b.regel, b.gelezen) for b in rapport.bevindingen]
    fouten = [b for b in gevonden if b[0] == Ernst.FOUT]
    adviezen = [b for b in gevonden if b[0] == Ernst.ADVIES]
    assert not fouten
    assert len(adviezen) <= max(1, len(rapport.tekst.split()) / 100), adviezen
