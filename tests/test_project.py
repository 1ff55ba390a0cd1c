"""Het project als geheel: stijl, typen, lagen, README, wiel en de eigen teksten."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from b1check import Controleur, Ernst, Instellingen, Regel, lees, regels

WORTEL = Path(__file__).parents[1]
README = WORTEL / "README.md"


def draai(*opdracht: str) -> subprocess.CompletedProcess[str]:
    """Draai een opdracht in de wortel van het project, zonder oude caches."""
    return subprocess.run(
        [sys.executable, "-m", *opdracht],
        cwd=WORTEL,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    )


@pytest.mark.parametrize(
    "opdracht",
    [("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",)],
    ids=" ".join,
)
def test_stijl_en_typen(opdracht: tuple[str, ...]) -> None:
    """Ruff en mypy hebben niets aan te merken."""
    uitkomst = draai(*opdracht)
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr


def test_lagen() -> None:
    """Elke import wijst naar beneden; een nieuwe module zonder laag is een fout."""
    uitkomst = _lint_imports()
    assert uitkomst.returncode == 0, uitkomst.stdout


def _lint_imports() -> subprocess.CompletedProcess[str]:
    code = "from importlinter.cli import lint_imports_command as c; c()"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=WORTEL, capture_output=True, text=True, check=False
    )


def test_import_doet_geen_werk() -> None:
    """`import b1check` laadt geen spaCy, wordfreq of textstat en leest geen lijsten."""
    code = (
        "import sys, b1check; "
        "zwaar = ('spacy', 'wordfreq', 'textstat', 'click', 'jinja2'); "
        "print([naam for naam in zwaar if naam in sys.modules])"
    )
    uitkomst = subprocess.run(
        [sys.executable, "-c", code], cwd=WORTEL, capture_output=True, text=True, check=True
    )
    assert uitkomst.stdout.strip() == "[]"


def test_readme_noemt_de_testopdracht_van_ci() -> None:
    """De opdracht in .ci/run staat letterlijk in de README."""
    ci = (WORTEL / ".ci" / "run").read_text(encoding="utf-8")
    opdracht = next(regel for regel in ci.splitlines() if "python -m pytest" in regel)
    assert opdracht.replace(" -q", "") in README.read_text(encoding="utf-8")


def test_readme_voldoet_aan_eigen_regels(controleur: Controleur) -> None:
    """b1check vindt geen fouten in zijn eigen README, en weinig adviezen."""
    tekst = README.read_text(encoding="utf-8")
    nederlands = tekst.split("<!-- Nederlands -->", 1)[1]
    rapport = controleur.controleer(nederlands, invoer="markdown")
    fouten = [b.melding for b in rapport.bevindingen if b.ernst == Ernst.FOUT]
    adviezen = [(b.regel, b.gelezen) for b in rapport.bevindingen if b.ernst == Ernst.ADVIES]
    assert fouten == []
    assert len(adviezen) <= rapport.meting("woorden").waarde / 100, adviezen


@pytest.mark.parametrize("regel", regels(), ids=lambda regel: regel.id)
def test_uitleg_voldoet_aan_eigen_regels(controleur: Controleur, regel: Regel) -> None:
    """De uitleg van een regel is zelf goed te lezen; een genoemd voorbeeld telt niet mee."""
    tekst = re.sub(r"'[^']*'", "dit", regel.uitleg)
    rapport = controleur.controleer(tekst)
    assert [b.melding for b in rapport.bevindingen if b.ernst == Ernst.FOUT] == []


def test_voorbeeldmails(controleur: Controleur) -> None:
    """De slechte voorbeeldmail krijgt fouten, de betere voldoet zonder adviezen."""
    slecht = controleur.controleer(lees(WORTEL / "voorbeelden" / "mail.txt"))
    goed = controleur.controleer(lees(WORTEL / "voorbeelden" / "mail-beter.txt"))
    assert not slecht.voldoet
    assert [b.melding for b in goed.bevindingen if b.ernst > Ernst.TIP] == []
    assert slecht.leesbaarheid is not None
    assert goed.leesbaarheid is not None
    assert goed.leesbaarheid > slecht.leesbaarheid


def test_de_poort_bewaakt_de_eigen_teksten() -> None:
    """De opdracht die gebruikers in CI zetten, slaagt op de README, docs/ en goede mails."""
    teksten = ("README.md", "docs", "voorbeelden/mail-beter.txt", "tests/mails/goed")
    uitkomst = draai("b1check", "controleer", *teksten, "--formaat", "github")
    assert uitkomst.returncode == 0, uitkomst.stdout
    slecht = draai("b1check", "controleer", "voorbeelden/mail.txt", "--formaat", "github")
    assert slecht.returncode == 1


def test_versie_staat_in_changelog() -> None:
    """De CHANGELOG heeft een kop voor wat nog niet is uitgebracht of voor deze versie."""
    versie = tomllib.loads((WORTEL / "pyproject.toml").read_text())["project"]["version"]
    changelog = (WORTEL / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "[Nog niet uitgebracht]" in changelog or f"[{versie}]" in changelog


def test_wiel_bevat_alles(tmp_path: Path) -> None:
    """Het wiel heeft de regels, lijsten, het taalmodel en het sjabloon, en geen tests."""
    uitkomst = draai("hatchling", "build", "-t", "wheel", "-d", str(tmp_path))
    assert uitkomst.returncode == 0, uitkomst.stderr
    (wiel,) = tmp_path.glob("*.whl")
    namen = zipfile.ZipFile(wiel).namelist()
    for nodig in (
        "b1check/regels/zinslengte.toml",
        "b1check/woordenlijsten/moeilijke-werkwoorden.tsv",
        "b1check/taalmodel/meta.json",
        "b1check/taalmodel/parser/model",
        "b1check/zinsmodel/gewichten.npz",
        "b1check/zinsmodel/woordstukken.tsv",
        "b1check/uitvoer/html.sjabloon",
        "b1check/uitvoer/html.script",
        "b1check/uitvoer/html.stijl",
        "b1check/py.typed",
    ):
        assert nodig in namen
    assert not any(naam.startswith("tests/") for naam in namen)


def test_huisstijl_uit_de_readme() -> None:
    """De eigen regels in voorbeelden/huisstijl werken zoals de README zegt."""
    map_ = str(WORTEL / "voorbeelden" / "huisstijl")
    controleur = Controleur(Instellingen(mappen=(map_,), toegestaan=("polis",)))
    uitkomst = controleur.herschrijf("Bel het callcenter!! Uw polis ligt klaar.", tot="vragen")
    assert uitkomst.tekst == "Bel de klantenservice! Uw polis ligt klaar."
    assert {t.bevinding.regel for t in uitkomst.toegepast} == {"huiswoorden", "uitroeptekens"}
