"""De haak voor pre-commit: een echte `pre-commit run` keurt slechte tekst af en laat goede door."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

WORTEL = Path(__file__).parents[1]
HAKEN = WORTEL / ".pre-commit-hooks.yaml"
# Git laat in een haak zelf variabelen achter; die wijzen naar een andere map.
OMGEVING = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith("GIT_")}
pytestmark = pytest.mark.skipif(
    shutil.which("git") is None, reason="het programma ‘git’ is er niet"
)


def draai(map_: Path, *opdracht: str, **omgeving: str) -> subprocess.CompletedProcess[str]:
    """Draai een opdracht in een map."""
    return subprocess.run(
        opdracht, cwd=map_, env=OMGEVING | omgeving, capture_output=True, text=True, check=False
    )


def leg_vast(map_: Path) -> str:
    """Zet alles in een map in git en geef de naam van de versie."""
    wie = ("-c", "user.name=Test", "-c", "user.email=test@example.com")
    draai(map_, "git", "init", "-q")
    draai(map_, "git", "add", "-A")
    uitkomst = draai(map_, "git", *wie, "commit", "-q", "--no-verify", "-m", "Begin")
    assert uitkomst.returncode == 0, uitkomst.stderr
    return draai(map_, "git", "rev-parse", "HEAD").stdout.strip()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Een project dat de haak van b1check gebruikt.

    pre-commit leest de haak uit een kloon, zoals bij een gebruiker. Alleen installeren blijft
    achterwege, want dat vraagt netwerk: `b1check` staat hier al op het pad.
    """
    bron, project, bin_ = (tmp_path / naam for naam in ("b1check", "project", "bin"))
    for map_ in (bron, project, bin_):
        map_.mkdir()
    shutil.copy(HAKEN, bron)
    opdracht = bin_ / "b1check"
    opdracht.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m b1check "$@"\n')
    opdracht.chmod(0o755)
    haak = {"id": "b1check", "language": "system"}
    keuze = {"repos": [{"repo": str(bron), "rev": leg_vast(bron), "hooks": [haak]}]}
    (project / ".pre-commit-config.yaml").write_text(yaml.safe_dump(keuze))
    leg_vast(project)
    return project


def keur(project: Path) -> subprocess.CompletedProcess[str]:
    """Draai `pre-commit run` over alles wat klaarstaat om vast te leggen."""
    draai(project, "git", "add", "-A")
    return draai(
        project,
        *(sys.executable, "-m", "pre_commit", "run", "--color", "never"),
        PATH=f"{project.parent / 'bin'}{os.pathsep}{OMGEVING.get('PATH', '')}",
        PYTHONPATH=str(WORTEL),
        PRE_COMMIT_HOME=str(project.parent / "cache"),
    )


def test_slechte_tekst_komt_er_niet_door(project: Path) -> None:
    """Een fout houdt het vastleggen tegen; na het verbeteren mag het."""
    mail = project / "teksten" / "mail één.txt"
    mail.parent.mkdir()
    shutil.copy(WORTEL / "voorbeelden" / "mail.txt", mail)
    slecht = keur(project)
    assert slecht.returncode == 1, slecht.stdout + slecht.stderr
    assert re.search(r"b1check\.+Failed", slecht.stdout)
    assert "mail één.txt" in slecht.stdout
    assert "zinslengte" in slecht.stdout
    shutil.copy(WORTEL / "voorbeelden" / "mail-beter.txt", mail)
    goed = keur(project)
    assert goed.returncode == 0, goed.stdout + goed.stderr
    assert re.search(r"b1check\.+Passed", goed.stdout)


def test_ander_bestand_slaat_de_haak_over(project: Path) -> None:
    """Code en lijsten van pakketten zijn geen tekst voor een lezer."""
    for naam in ("requirements.txt", "code.py", "plaatje.png"):
        shutil.copy(WORTEL / "voorbeelden" / "mail.txt", project / naam)
    uitkomst = keur(project)
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    assert "no files to check" in uitkomst.stdout


@pytest.mark.parametrize(
    ("pad", "gekeurd"),
    [
        ("mail.txt", True),
        ("teksten/brief.md", True),
        ("mails/a.html", True),
        ("mails/a.htm", True),
        ("mails/a.eml", True),
        ("docs/README.md", True),
        ("licentie.txt", True),
        ("a.txt.bak", False),
        ("mailtxt", False),
        ("requirements-dev.txt", False),
        ("docs/requirements.txt", False),
        ("LICENSE.txt", False),
        ("CHANGELOG.md", False),
        ("src/CMakeLists.txt", False),
    ],
)
def test_welke_bestanden(pad: str, gekeurd: bool) -> None:
    """De haak kijkt naar teksten die b1check kan lezen, en niet naar lijsten voor programma's."""
    (haak,) = yaml.safe_load(HAKEN.read_text("utf-8"))
    mag = re.search(haak["files"], pad) and not re.search(haak["exclude"], pad)
    assert bool(mag) == gekeurd


def test_pre_commit_keurt_de_haken_goed() -> None:
    """Het bestand heeft de vorm die pre-commit vraagt, en laadt het taalmodel één keer."""
    uitkomst = draai(WORTEL, sys.executable, "-m", "pre_commit", "validate-manifest", str(HAKEN))
    assert uitkomst.returncode == 0, uitkomst.stdout
    (haak,) = yaml.safe_load(HAKEN.read_text("utf-8"))
    assert (haak["entry"], haak["language"]) == ("b1check controleer", "python")
    assert haak["require_serial"] is True
