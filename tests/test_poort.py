"""De poort op de opdrachtregel: basislijn, veranderde regels, commentaar en veel bestanden."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from b1check.cli import hoofd

STIJF = "Indien u vragen hebt, kunt u ons bellen."
LANG = (
    "Wij sturen u de nieuwe pas per post naar het adres dat wij van u hebben en u krijgt hem dan "
    "voor het weekend thuis in de bus samen met een korte brief."
)
BASISLIJN = ("--basislijn", "b1check-basislijn.json")
BIJWERKEN = (*BASISLIJN, "--basislijn-bijwerken")


@pytest.fixture(autouse=True)
def map_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Elke test draait in een eigen map."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def controleer(*args: str) -> Result:
    """Voer b1check controleer uit; elke fout die geen nette exit is, laat de test falen."""
    resultaat = CliRunner().invoke(hoofd, ["controleer", *args])
    if resultaat.exception is not None and not isinstance(resultaat.exception, SystemExit):
        raise resultaat.exception
    return resultaat


def schrijf(naam: str, inhoud: str) -> None:
    """Schrijf een bestand, precies zoals het er staat."""
    Path(naam).parent.mkdir(parents=True, exist_ok=True)
    Path(naam).write_bytes(inhoud.encode())


def gemeld(resultaat: Result) -> dict[str, list[tuple[str, int]]]:
    """Geef per bestand de fouten en adviezen in JSON-uitvoer, als (regel, regelnummer)."""
    rapporten: list[dict[str, Any]] = json.loads(resultaat.stdout)["rapporten"]
    return {
        rapport["naam"]: [
            (b["regel"], b["regelnummer"]) for b in rapport["bevindingen"] if b["ernst"] != "tip"
        ]
        for rapport in rapporten
    }


# --- mappen en instellingen per pad ----------------------------------------------------------


def test_een_map_met_instellingen_per_pad() -> None:
    """Elke tekst krijgt de instellingen van haar pad, en de exitcode volgt daaruit."""
    schrijf(
        "b1check.toml",
        'faal_bij = "advies"\nuitgesloten = ["oud/"]\n[[per_pad]]\npaden = ["wet/**"]\n'
        'faal_bij = "fout"\nuit = ["moeilijk-woord"]\n',
    )
    for naam in ("wet/a.txt", "oud/b.txt"):
        schrijf(naam, STIJF)
    schrijf("mails/c.txt", "Tot morgen.")
    assert controleer(".").exit_code == 0
    schrijf("mails/d.md", STIJF)
    resultaat = controleer(".", "--formaat", "json")
    assert resultaat.exit_code == 1
    assert gemeld(resultaat) == {
        str(Path("mails/c.txt")): [],
        str(Path("mails/d.md")): [("moeilijk-woord", 1)],
        str(Path("wet/a.txt")): [],
    }


def test_stdin_met_een_naam_volgt_het_pad() -> None:
    """Een editor die tekst via stdin geeft, krijgt met --naam de regels van dat pad."""
    schrijf("wet/b1check.toml", 'uit = ["moeilijk-woord"]\n')
    schrijf("b1check.toml", 'faal_bij = "advies"\n')
    args = ["controleer", "-", "--faal-bij", "advies"]
    codes = [
        CliRunner().invoke(hoofd, [*args, *naam], input=STIJF).exit_code
        for naam in ([], ["--naam", "a.txt"], ["--naam", "wet/a.txt"], ["--naam", "weg/a.txt"])
    ]
    assert codes == [1, 1, 0, 1]


def test_kolom_uit_de_instellingen() -> None:
    """Staat de kolom in b1check.toml, dan leest b1check ook een CSV in een map."""
    schrijf("teksten/a.csv", f'id;tekst\n1;"{LANG}"\n')
    assert controleer("teksten").exit_code == 2
    schrijf("b1check.toml", 'kolom = "tekst"\n')
    assert controleer("teksten").exit_code == 1


def test_veel_bestanden() -> None:
    """Honderden teksten in veel mappen geven één rapport elk, op volgorde."""
    for nummer in range(300):
        schrijf(f"t/{nummer // 20:02}/{nummer:03}.txt", "Tot morgen.")
    schrijf("t/14/299.txt", LANG)
    resultaat = controleer("t", "--formaat", "json")
    assert (resultaat.exit_code, resultaat.stderr) == (1, "")
    namen = list(gemeld(resultaat))
    assert len(namen) == 300
    assert namen == sorted(namen)


# --- basislijn -------------------------------------------------------------------------------


def test_een_basislijn_van_begin_tot_eind() -> None:
    """Bekend is geen fout meer; nieuw wel; verbeterd staat er nog, tot bijwerken."""
    schrijf("t/a.txt", f"{LANG}\n\n{STIJF}\n")
    assert controleer("t").exit_code == 1
    eerste = controleer("t", *BIJWERKEN)
    assert eerste.exit_code == 0
    assert "b1check-basislijn.json is bijgewerkt: " in eerste.stderr
    inhoud = Path("b1check-basislijn.json").read_bytes()

    bekend = controleer("t", *BASISLIJN)
    assert bekend.exit_code == 0
    assert "in de basislijn." in bekend.stdout
    assert bekend.stderr.startswith("b1check: overgeslagen door de basislijn: ")

    # Verhuisd, anders afgebroken, met regeleinden van Windows: nog steeds bekend.
    Path("t/a.txt").unlink()
    anders_afgebroken = LANG.replace(" naar", "\r\nnaar")
    schrijf("t/nl/b.md", f"{STIJF}\r\n\r\n{anders_afgebroken}\r\n")
    assert controleer("t", *BASISLIJN).exit_code == 0

    # Dezelfde slechte zin nog een keer is nieuw.
    schrijf("t/c.txt", LANG)
    nieuw = controleer("t", *BASISLIJN, "--formaat", "json")
    assert nieuw.exit_code == 1
    alle = [regel for bevindingen in gemeld(nieuw).values() for regel, _ in bevindingen]
    assert alle.count("zinslengte") == 1

    # Wat verbeterd is, noemt b1check tot iemand de basislijn bijwerkt.
    Path("t/c.txt").unlink()
    schrijf("t/nl/b.md", f"{STIJF}\n")
    beter = controleer("t", *BASISLIJN)
    assert beter.exit_code == 0
    assert "niet in deze teksten: " in beter.stderr
    assert "  zinslengte: Wij sturen u de nieuwe pas" in beter.stderr
    assert Path("b1check-basislijn.json").read_bytes() == inhoud
    assert controleer("t", *BIJWERKEN).exit_code == 0
    assert "zinslengte" not in Path("b1check-basislijn.json").read_text("utf-8")
    assert "niet in deze teksten" not in controleer("t", *BASISLIJN).stderr


def test_bijwerken_zonder_verandering_laat_het_bestand_staan() -> None:
    """Twee keer bijwerken geeft dezelfde bytes in hetzelfde bestand."""
    schrijf("a.txt", STIJF)
    controleer("a.txt", *BIJWERKEN)
    voor = Path("b1check-basislijn.json").stat()
    controleer("a.txt", *BIJWERKEN)
    na = Path("b1check-basislijn.json").stat()
    assert (voor.st_ino, voor.st_mtime_ns) == (na.st_ino, na.st_mtime_ns)


def test_bijwerken_met_een_onleesbaar_bestand() -> None:
    """Is niet alles te lezen, dan blijft de basislijn zoals zij was."""
    schrijf("a.txt", STIJF)
    resultaat = controleer("a.txt", "weg.txt", *BIJWERKEN)
    assert resultaat.exit_code == 2
    assert "de basislijn is niet bijgewerkt" in resultaat.stderr
    assert not Path("b1check-basislijn.json").exists()


def test_de_basislijn_is_zelf_geen_tekst() -> None:
    """Ook als b1check JSON in de map leest, keurt het de basislijn niet."""
    schrijf("b1check.toml", 'bestanden = ["*.json"]\n')
    schrijf("a.json", f'["{LANG}"]')
    for _ in range(2):
        assert controleer(".", *BIJWERKEN).exit_code == 0
    resultaat = controleer(".", *BASISLIJN, "--formaat", "json")
    assert (resultaat.exit_code, list(gemeld(resultaat))) == (0, ["a.json"])


@pytest.mark.parametrize(
    ("args", "melding"),
    [
        (BASISLIJN, "b1check-basislijn.json: deze basislijn bestaat niet\nMaak haar met "),
        (("--basislijn-bijwerken",), "--basislijn-bijwerken hoort bij --basislijn"),
        ((*BIJWERKEN, "--alleen-gewijzigd", "HEAD"), "kan niet samen met --alleen-gewijzigd"),
        (("--basislijn", "a.txt"), "a.txt:1: deze basislijn is geen geldige JSON"),
        (("--basislijn", "a.txt", "--basislijn-bijwerken"), "a.txt:1: deze basislijn is geen"),
    ],
)
def test_verkeerde_basislijn(args: tuple[str, ...], melding: str) -> None:
    """Een basislijn die er niet is of niet klopt geeft exitcode 2, en verandert niets."""
    schrijf("a.txt", STIJF)
    resultaat = controleer("a.txt", *args)
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert melding in resultaat.stderr
    assert Path("a.txt").read_text("utf-8") == STIJF


# --- commentaar ------------------------------------------------------------------------------


def test_commentaar_telt_voor_de_exitcode() -> None:
    """Wat in de tekst uit staat, telt niet; --ongebruikt noemt wat niets doet."""
    schrijf("a.md", f"<!-- b1check: uit zinslengte, tangconstructie -->\n\n{LANG}\n")
    schrijf(
        "b.yaml", f"# b1check: uit lijst\na: {STIJF}\n# b1check: uit moeilijk-woord\nb: {STIJF}\n"
    )
    resultaat = controleer("a.md", "b.yaml", "--ongebruikt")
    assert resultaat.exit_code == 0
    assert "uitgezet in de tekst." in resultaat.stdout
    assert resultaat.stderr == "b1check: b.yaml:1: ‘uit lijst’ doet hier niets\n"


def test_een_tikfout_in_commentaar() -> None:
    """Een regel die niet bestaat geeft exitcode 2 met bestand en regel."""
    schrijf("a.md", "Dag.\n\n<!-- b1check: uit zinslente -->\n\nDag.\n")
    resultaat = controleer("a.md")
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr == (
        "b1check: a.md:3: de regel ‘zinslente’ bestaat niet\nBedoelt u ‘zinslengte’?\n"
    )


# --- alleen wat veranderd is -----------------------------------------------------------------


def git(*opdracht: str) -> None:
    """Voer git uit in de map van de test."""
    naam = ("-c", "user.email=t@voorbeeld.nl", "-c", "user.name=T", "-c", "core.autocrlf=false")
    subprocess.run(["git", *naam, *opdracht], check=True, capture_output=True)


@pytest.fixture
def met_git() -> None:
    """Een map met git en drie teksten erin."""
    schrijf("a.txt", f"{STIJF}\n\nDag.\n\n{LANG}\n")
    schrijf("b.txt", f"{LANG}\n")
    schrijf("c.yaml", f"een: {STIJF}\ntwee: {STIJF}\n")
    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-q", "-m", "begin")


@pytest.mark.usefixtures("met_git")
@pytest.mark.parametrize("einde", ["\n", "\r\n"])
def test_alleen_gewijzigd(einde: str) -> None:
    """Alleen veranderde regels tellen; een nieuw bestand telt helemaal."""
    args = (".", "--alleen-gewijzigd", "HEAD", "--formaat", "json", "--faal-bij", "advies")
    assert gemeld(controleer(*args)) == {}
    assert controleer(*args).exit_code == 0

    schrijf("a.txt", f"{STIJF}\n\nDag, indien u wilt.\n\n{LANG}\n")
    schrijf("c.yaml", f"een: {STIJF}\ntwee: Bel ons indien u wilt.\n")
    schrijf("d.txt", f"Dag.{einde}{einde}{STIJF}{einde}")
    resultaat = controleer(*args)
    assert resultaat.exit_code == 1
    assert gemeld(resultaat) == {
        "a.txt": [("moeilijk-woord", 3)],
        "c.yaml": [("moeilijk-woord", 2)],
        "d.txt": [("moeilijk-woord", 3)],
    }
    assert json.loads(resultaat.stdout)["rapporten"][0]["overgeslagen"]["ongewijzigd"] >= 2


@pytest.mark.usefixtures("met_git")
def test_alleen_gewijzigd_met_basislijn() -> None:
    """Komt een bekende slechte zin er ook bij, dan is die op de veranderde regel de nieuwe."""
    controleer(".", *BIJWERKEN)
    schrijf("a.txt", f"{LANG}\n\n{STIJF}\n\nDag.\n\n{LANG}\n")
    args = (".", "--alleen-gewijzigd", "HEAD", *BASISLIJN, "--formaat", "json")
    resultaat = controleer(*args)
    assert resultaat.exit_code == 1
    assert ("zinslengte", 1) in gemeld(resultaat)["a.txt"]
    assert {regel for _, regel in gemeld(resultaat)["a.txt"]} == {1}
    assert gemeld(resultaat)["b.txt"] == []


@pytest.mark.usefixtures("met_git")
def test_alleen_gewijzigd_in_een_mail() -> None:
    """In een .eml zijn de regels niet die van het bestand: is zij veranderd, dan telt alles."""
    schrijf("m.eml", f"Subject: Hoi\n\n{STIJF}\n")
    git("add", "-A")
    git("commit", "-q", "-m", "mail")
    args = ("m.eml", "--alleen-gewijzigd", "HEAD", "--formaat", "json")
    assert gemeld(controleer(*args)) == {}
    schrijf("m.eml", f"Subject: Hallo\n\n{STIJF}\n")
    assert ("moeilijk-woord", 1) in gemeld(controleer(*args))["m.eml"]


@pytest.mark.parametrize("formaat", ["tekst", "json", "sarif", "github", "junit", "html"])
@pytest.mark.usefixtures("met_git")
def test_niets_veranderd_in_elk_formaat(formaat: str) -> None:
    """Is er niets veranderd, dan is de uitvoer leeg maar geldig, met exitcode 0."""
    resultaat = controleer(".", "--alleen-gewijzigd", "HEAD", "--formaat", formaat)
    assert (resultaat.exit_code, resultaat.stderr) == (0, "")


@pytest.mark.usefixtures("met_git")
@pytest.mark.parametrize(
    ("args", "melding"),
    [
        ((".", "--alleen-gewijzigd", "weg"), "‘weg’ bestaat niet in git"),
        (("-", "--alleen-gewijzigd", "HEAD"), "--alleen-gewijzigd kan niet bij stdin"),
    ],
)
def test_alleen_gewijzigd_kan_niet(args: tuple[str, ...], melding: str) -> None:
    """Kan b1check niet zien wat er veranderd is, dan is de exitcode 2 en nooit 0."""
    resultaat = controleer(*args)
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr.count(melding) == 1


def test_alleen_gewijzigd_zonder_git(monkeypatch: pytest.MonkeyPatch, map_: Path) -> None:
    """Buiten git is de exitcode 2, met één melding."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(map_.parent))
    schrijf("a.txt", STIJF)
    schrijf("b.txt", STIJF)
    resultaat = controleer(".", "--alleen-gewijzigd", "HEAD")
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr.count("hoort niet bij git") == 1


# --- de README -------------------------------------------------------------------------------


def test_de_ci_bestanden_in_de_readme(met_git: None) -> None:
    """De workflow en de job zijn geldige YAML, en hun opdracht werkt op een echte tak."""
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    blokken = readme.split("## Gebruik in CI", 1)[1].split("```yaml\n")[1:3]
    github, gitlab = (yaml.safe_load(blok.split("```", 1)[0]) for blok in blokken)
    opdrachten = [
        github["jobs"]["b1check"]["steps"][-1]["run"].replace(
            "origin/${{ github.base_ref }}", "main"
        ),
        gitlab["b1check"]["script"][-1]
        .split(">")[0]
        .replace('"$CI_MERGE_REQUEST_DIFF_BASE_SHA"', "main"),
    ]
    schrijf("teksten/nieuw.txt", LANG)
    for opdracht in opdrachten:
        naam, actie, *args = opdracht.split()
        assert (naam, actie) == ("b1check", "controleer")
        assert controleer(*args).exit_code == 1
