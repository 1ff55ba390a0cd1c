"""Toetst de opdrachtregel: elke opdracht, elke exitcode, en bestanden die niet meewerken."""

from __future__ import annotations

import io
import json
import os
import re
import stat
import subprocess
import sys
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

import b1check
from b1check.cli import hoofd
from b1check.cli.nederlands import Exitcode, kleur_aan

if TYPE_CHECKING:
    from collections.abc import Sequence

WORTEL = Path(b1check.__file__).parents[1]
OPDRACHTEN = ("controleer", "herschrijf", "vergelijk", "uitleg", "regels", "woord")

# Eén advies: 'Indien' wordt 'Als'.
STIJF = "Indien u vragen hebt, kunt u ons bellen."
SOEPEL = "Als u vragen hebt, kunt u ons bellen."
# Een fout: de zin heeft meer dan 25 woorden.
LANG = (
    "Wij sturen u de nieuwe pas per post naar het adres dat wij van u hebben en u krijgt hem dan "
    "voor het weekend thuis in de bus samen met een korte brief."
)
ENGELS = re.compile(
    r"usage|options?\b|commands?\b|arguments?\b|show this|and exit|error|missing|invalid|"
    r"no such|try '|required|default:|\btext\b|integer|does not|traceback|aborted",
    re.IGNORECASE,
)


@pytest.fixture(autouse=True)
def lege_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Elke test draait in een eigen map, zonder instellingen en zonder NO_COLOR van buiten."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return tmp_path


def voer_uit(*args: str | Path, invoer: str | bytes | None = None) -> Result:
    """Voer b1check uit in dit proces; elke fout die geen nette exit is, laat de test falen."""
    resultaat = CliRunner().invoke(hoofd, [str(arg) for arg in args], input=invoer)
    if resultaat.exception is not None and not isinstance(resultaat.exception, SystemExit):
        raise resultaat.exception
    assert "Traceback" not in resultaat.output
    return resultaat


def proces(
    *args: str, invoer: bytes = b"", omgeving: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Voer b1check uit in een eigen proces, zoals een gebruiker dat doet."""
    env = {**os.environ, "PYTHONPATH": str(WORTEL), "PYTHONIOENCODING": "utf-8", **(omgeving or {})}
    return subprocess.run(
        [sys.executable, "-m", "b1check", *args],
        input=invoer,
        capture_output=True,
        env=env,
        check=False,
        timeout=300,
    )


def maak_huisregel(map_: Path, naam: str, patroon: str, vervanging: str, veiligheid: str) -> None:
    """Zet een huisregel in `map_/huis` en instellingen die haar gebruiken in `map_`."""
    (map_ / "huis").mkdir()
    (map_ / "huis" / f"{naam}.toml").write_text(
        f'id = "{naam}"\ntitel = "Zeg het anders"\nsoort = "patroon"\n'
        f'melding = "Zeg het anders."\nuitleg = "Zo praten wij niet."\n[opties]\n'
        f'patroon = "{patroon}"\nvervanging = ["{vervanging}"]\nveiligheid = "{veiligheid}"\n',
        encoding="utf-8",
    )
    (map_ / "b1check.toml").write_text('mappen = ["huis"]\n', encoding="utf-8")


class Terminal(io.StringIO):
    """Een stroom die zegt dat zij een terminal is."""

    def isatty(self) -> bool:
        """Doe alsof er iemand kijkt."""
        return True


def rapporten(resultaat: Result) -> list[dict[str, Any]]:
    """Geef de rapporten uit JSON-uitvoer."""
    inhoud = json.loads(resultaat.stdout)
    assert inhoud["schema"] == 1
    return list(inhoud["rapporten"])


def regels_in(resultaat: Result) -> set[str]:
    """Geef de regels die in JSON-uitvoer iets gevonden hebben."""
    return {b["regel"] for rapport in rapporten(resultaat) for b in rapport["bevindingen"]}


# --- controleer: exitcodes, stdin en namen ---------------------------------------------------


@pytest.mark.parametrize(
    ("tekst", "opties", "code"),
    [
        (SOEPEL, [], 0),
        (STIJF, [], 0),
        (LANG, [], 1),
        (STIJF, ["--faal-bij", "advies"], 1),
        (SOEPEL, ["--faal-bij", "advies"], 0),
        ("Het regent niet.", ["--faal-bij", "advies"], 0),
        ("Het regent niet.", ["--faal-bij", "tip"], 1),
        (LANG, ["--faal-bij", "fout"], 1),
        (LANG, ["--exit-nul"], 0),
        (LANG, ["--exit-nul", "--faal-bij", "tip"], 0),
    ],
)
def test_controleer_exitcode(tekst: str, opties: list[str], code: int) -> None:
    """Exitcode 1 volgt vanaf de ernst van --faal-bij, en standaard alleen bij een fout."""
    resultaat = voer_uit("controleer", "-", *opties, invoer=tekst)
    assert (resultaat.exit_code, resultaat.stderr) == (code, "")


def test_exitcodes_hebben_een_naam() -> None:
    """De drie exitcodes zijn 0, 1 en 2."""
    assert {code.name: int(code) for code in Exitcode} == {
        "GOED": 0,
        "GEVONDEN": 1,
        "KAN_NIET": 2,
    }


def test_controleer_toont_plek_melding_en_suggestie(tmp_path: Path) -> None:
    """Het rapport noemt bestand, regelnummer, regel, melding, suggestie en het eindoordeel."""
    (tmp_path / "mail.txt").write_text(f"Goed nieuws.\n\n{STIJF}\n", encoding="utf-8")
    resultaat = voer_uit("controleer", "mail.txt")
    assert resultaat.exit_code == 0
    regels = resultaat.stdout.splitlines()
    assert regels[0] == "mail.txt"
    assert "  regel 3" in regels
    assert "    advies  moeilijk-woord  ‘Indien’ is een moeilijk woord." in regels
    assert any(regel.strip() == "→ Als" for regel in regels)
    assert regels[-1].strip() == "voldoet: 0 fouten, 1 advies, 0 tips"


def test_controleer_noemt_een_schatting_een_schatting() -> None:
    """De leesbaarheid staat er als schatting, en nergens staat dat een mail B1 is."""
    tekst = " ".join(["Morgen komt de monteur bij u thuis om de ketel te maken."] * 3)
    resultaat = voer_uit("controleer", "-", invoer=tekst)
    assert "(schatting)" in resultaat.stdout
    assert "Schatting: " in resultaat.stdout
    assert not re.search(r"\b(?:is|voldoet aan) B1\b", resultaat.stdout)


def test_controleer_zonder_bestand_leest_stdin() -> None:
    """Zonder bestand en zonder streepje leest controleer wat er uit de pijp komt."""
    met, zonder = (voer_uit("controleer", *arg, invoer=STIJF) for arg in (["-"], []))
    assert met.stdout == zonder.stdout
    assert zonder.stdout.startswith("stdin\n")


@pytest.mark.parametrize("opdracht", ["controleer", "herschrijf"])
def test_zonder_invoer_op_een_terminal(
    opdracht: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Op een terminal wacht b1check niet op tekst die niet komt, maar zegt zij wat te doen."""
    monkeypatch.setattr(sys, "stdin", Terminal())
    with pytest.raises(SystemExit) as stop:
        hoofd.main([opdracht])
    uit, fout = capsys.readouterr()
    assert (stop.value.code, uit) == (2, "")
    assert fout.startswith("b1check: er is niets om te lezen\nNoem een bestand")


def test_naam_geeft_stdin_een_naam_en_een_soort() -> None:
    """--naam komt in het rapport, en een naam op .md leest de tekst als Markdown."""
    resultaat = voer_uit(
        "controleer", "-", "--naam", "brief.md", "--formaat", "json", invoer="**Indien** u komt."
    )
    (rapport,) = rapporten(resultaat)
    assert rapport["naam"] == "brief.md"
    assert [b["gelezen"] for b in rapport["bevindingen"]] == ["Indien"]


def test_naam_komt_in_de_foutmelding() -> None:
    """Ook een fout over stdin noemt de naam die de gebruiker gaf."""
    resultaat = voer_uit("controleer", "-", "--naam", "concept.txt", invoer="")
    assert resultaat.exit_code == 2
    assert resultaat.stderr.startswith("b1check: concept.txt: hier staat geen tekst\n")


def test_meer_bestanden_waarvan_een_ontbreekt(tmp_path: Path) -> None:
    """Wat te lezen is komt in het rapport; wat ontbreekt staat op stderr en geeft exitcode 2."""
    for naam in ("een.txt", "twee.txt"):
        (tmp_path / naam).write_text(SOEPEL, encoding="utf-8")
    args = ("controleer", "een.txt", "weg.txt", "twee.txt", "--formaat", "json", "--exit-nul")
    resultaat = voer_uit(*args)
    assert resultaat.exit_code == 2
    assert [rapport["naam"] for rapport in rapporten(resultaat)] == ["een.txt", "twee.txt"]
    assert resultaat.stderr == "b1check: weg.txt: dit bestand bestaat niet\n"


def test_geen_enkel_bestand_te_lezen() -> None:
    """Zonder leesbaar bestand komt er niets op stdout, ook geen lege JSON."""
    resultaat = voer_uit("controleer", "weg.txt", "ookweg.txt", "--formaat", "json")
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr.count("dit bestand bestaat niet") == 2


def test_een_map_zonder_teksten(tmp_path: Path) -> None:
    """Een map zonder teksten geeft exitcode 2, en zegt wat b1check wel leest."""
    (tmp_path / "mails").mkdir()
    (tmp_path / "mails" / "foto.png").write_bytes(b"x")
    resultaat = voer_uit("controleer", "mails")
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr.startswith("b1check: mails: in deze map staan geen teksten\n")
    assert ".txt" in resultaat.stderr


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root mag elk bestand lezen"
)
def test_een_bestand_zonder_leesrecht(tmp_path: Path) -> None:
    """Een bestand dat u niet mag lezen geeft exitcode 2."""
    pad = tmp_path / "geheim.txt"
    pad.write_text(SOEPEL, encoding="utf-8")
    pad.chmod(0)
    resultaat = voer_uit("controleer", "geheim.txt")
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert "geheim.txt: dit bestand is niet te lezen" in resultaat.stderr


def test_een_bestandsnaam_met_vreemde_tekens(tmp_path: Path) -> None:
    """Spaties, accenten en een streepje vooraan in een naam werken gewoon."""
    for naam in ("brief naar café.txt", "-vreemd.txt"):
        (tmp_path / naam).write_text(SOEPEL, encoding="utf-8")
    resultaat = voer_uit("controleer", "--", "brief naar café.txt", "-vreemd.txt")
    assert resultaat.exit_code == 0
    assert resultaat.stdout.startswith("brief naar café.txt\n")
    assert "\n-vreemd.txt\n" in resultaat.stdout


def test_veel_bestanden_zonder_terminal_geen_voortgangsbalk(tmp_path: Path) -> None:
    """Buiten een terminal blijft stderr leeg, ook bij veel bestanden; de volgorde blijft."""
    namen = [f"mail{nummer:02}.txt" for nummer in range(25)]
    for naam in namen:
        (tmp_path / naam).write_text("Tot morgen.", encoding="utf-8")
    resultaat = voer_uit("controleer", *namen, "--formaat", "json")
    assert (resultaat.exit_code, resultaat.stderr) == (0, "")
    assert [rapport["naam"] for rapport in rapporten(resultaat)] == namen


# --- controleer: teksten die niet meewerken --------------------------------------------------

KAPOT = b"Wij komen \xff\xfe langs in het caf\xc3\xa9."


@pytest.mark.parametrize("opdracht", ["controleer", "herschrijf"])
@pytest.mark.parametrize(
    ("inhoud", "melding"),
    [
        (b"", "hier staat geen tekst"),
        (b" \r\n\t\n", "hier staat geen tekst"),
        ("\ufeff".encode(), "hier staat geen tekst"),
        (b"Beste klant,\x00 hallo", "dit bestand bevat NUL-bytes en is dus geen tekst"),
        (KAPOT, "deze tekens zijn niet te lezen"),
        (b"\xff\xfeH\x00\x00\xd8", "deze tekens zijn niet te lezen"),
        (b"%PDF-1.7\x0a\x81\x8d\x9d", "deze tekens zijn niet te lezen"),
    ],
    ids=["leeg", "witruimte", "alleen-bom", "nul", "kapot-utf8", "kapot-utf16", "binair"],
)
def test_onleesbare_tekst_is_nooit_exitcode_0(opdracht: str, inhoud: bytes, melding: str) -> None:
    """Wat niet te lezen is geeft exitcode 2, niets op stdout en een reden op stderr."""
    resultaat = voer_uit(opdracht, "-", invoer=inhoud)
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr.startswith(f"b1check: stdin: {melding}\n")


@pytest.mark.parametrize(
    "tekst",
    ["...!?", "—", "{{voornaam}}", "Hallo", "🙂", "12345", "https://www.voorbeeld.nl", "Nee."],
)
def test_bijna_geen_tekst(tekst: str) -> None:
    """Een tekst van één teken of woord voldoet gewoon, zonder leesbaarheid als feit."""
    resultaat = voer_uit("controleer", "-", "--formaat", "json", invoer=tekst)
    assert (resultaat.exit_code, resultaat.stderr) == (0, "")
    (rapport,) = rapporten(resultaat)
    assert (rapport["bevindingen"], rapport["band"]) == ([], None)
    assert voer_uit("herschrijf", "-", invoer=tekst).stdout == tekst


def test_alleen_een_placeholder_is_geen_woord() -> None:
    """Een invulveld wordt nooit als moeilijk woord gemeld, hoe het ook heet."""
    tekst = "{{verschuldigde_contributie}}"
    resultaat = voer_uit("controleer", "-", "--formaat", "json", invoer=tekst)
    assert "moeilijk-woord" not in regels_in(resultaat)


def test_windows_1252_wordt_gelezen() -> None:
    """Een oude Windows-tekst met accenten is gewoon tekst."""
    tekst = "Uw privé-adres is geüpdatet. Indien dat niet klopt, bel ons."
    resultaat = voer_uit("controleer", "-", "--formaat", "json", invoer=tekst.encode("cp1252"))
    (rapport,) = rapporten(resultaat)
    (woord,) = (b for b in rapport["bevindingen"] if b["gelezen"] == "Indien")
    assert (woord["begin"], tekst[woord["begin"] : woord["eind"]]) == (29, "Indien")


def test_emoji_telt_als_teken_en_blijft_staan() -> None:
    """Plaatsen tellen codepunten, ook na emoji van meer tekens en vlaggen."""
    tekst = "Bedankt 👩‍👩‍👧 🇳🇱! Indien u vragen hebt, bel ons 🙂."
    (rapport,) = rapporten(voer_uit("controleer", "-", "--formaat", "json", invoer=tekst))
    (woord,) = rapport["bevindingen"]
    assert tekst[woord["begin"] : woord["eind"]] == "Indien"
    nieuw = voer_uit("herschrijf", "-", invoer=tekst).stdout
    assert nieuw == tekst.replace("Indien", "Als")


def test_nfd_blijft_nfd() -> None:
    """Losse accenten (macOS) worden gelezen, geteld zoals zij staan, en niet stil veranderd."""
    tekst = unicodedata.normalize("NFD", "Uw financiële zaken zijn geregeld. ") + STIJF
    (rapport,) = rapporten(voer_uit("controleer", "-", "--formaat", "json", invoer=tekst))
    (woord,) = (b for b in rapport["bevindingen"] if b["gelezen"] == "Indien")
    assert woord["begin"] == tekst.index("Indien")
    assert voer_uit("herschrijf", "-", invoer=tekst).stdout == tekst.replace(STIJF, SOEPEL)


def test_een_regel_van_200_kb() -> None:
    """Eén regel van 200 KB zonder zinnen wordt gelezen, en de plek achteraan klopt nog."""
    tekst = ("a" * 999 + " ") * 200 + "Indien u komt, bel ons."
    resultaat = voer_uit("controleer", "-", "--formaat", "json", invoer=tekst)
    (rapport,) = rapporten(resultaat)
    gevonden = [b for b in rapport["bevindingen"] if b["regel"] == "moeilijk-woord"]
    assert [(b["begin"], b["tekst"], b["kolom"]) for b in gevonden] == [
        (200_000, "Indien", 200_001)
    ]


# --- controleer: opties ----------------------------------------------------------------------


def test_tips_zijn_gevouwen_tenzij_alles() -> None:
    """Zonder --alles staat er per regel één regel over tips; met --alles staat elke tip er."""
    tekst = "Het regent niet. Het sneeuwt niet."
    kort = voer_uit("controleer", "-", invoer=tekst).stdout
    lang = voer_uit("controleer", "-", "--alles", invoer=tekst).stdout
    assert "  Tips: ontkenning 2×. Zie ze met --alles.\n" in kort
    assert "Hier staat ‘niet’" not in kort
    assert "Tips:" not in lang
    assert lang.count("Hier staat ‘niet’") == 2


def test_profiel_maakt_strenger() -> None:
    """Een zin van 14 woorden is een tip in profiel streng en goed in b1."""
    tekst = "Wij sturen u morgen de nieuwe pas en een brief over uw oude rekening."
    uitkomst = {
        profiel: regels_in(
            voer_uit(
                "controleer",
                "-",
                "--profiel",
                profiel,
                "--formaat",
                "json",
                "--alles",
                invoer=tekst,
            )
        )
        for profiel in ("b1", "streng")
    }
    assert ["zinslengte" in uitkomst[profiel] for profiel in ("b1", "streng")] == [False, True]


def test_regio_kiest_de_woorden_van_dat_land(tmp_path: Path) -> None:
    """Een woord dat in de lijst bij België staat, wordt alleen met --regio be gemeld."""
    maak_huisregel(tmp_path, "oud", patroon="x", vervanging="y", veiligheid="tonen")
    (tmp_path / "huis" / "woorden.tsv").write_text(
        "woord\talternatieven\tveiligheid\tregio\npluimpje\tcompliment\tvragen\tbe\n",
        encoding="utf-8",
    )
    (tmp_path / "huis" / "belgisch.toml").write_text(
        'id = "belgisch"\ntitel = "Belgisch"\nsoort = "woorden"\nmelding = "Zeg het anders."\n'
        'uitleg = "Niet overal bekend."\n[opties]\nlijsten = ["woorden.tsv"]\n',
        encoding="utf-8",
    )
    args = ("controleer", "-", "--formaat", "json", "--regio")
    uitkomst = [
        regels_in(voer_uit(*args, regio, invoer="Zij gaf ons een pluimpje."))
        for regio in ("nl", "be")
    ]
    assert [("belgisch" in gevonden) for gevonden in uitkomst] == [False, True]


def test_klantvraag_mag_mee(tmp_path: Path) -> None:
    """Met --klantvraag leest b1check ook de mail van de klant."""
    (tmp_path / "vraag.txt").write_text("Wanneer sluiten jullie?", encoding="utf-8")
    resultaat = voer_uit("controleer", "-", "--klantvraag", "vraag.txt", invoer=SOEPEL)
    assert (resultaat.exit_code, resultaat.stderr) == (0, "")


@pytest.mark.parametrize("inhoud", [None, b"", b"\x00"])
def test_onleesbare_klantvraag(tmp_path: Path, inhoud: bytes | None) -> None:
    """Een klantvraag die niet te lezen is geeft exitcode 2: anders keek niemand ernaar."""
    if inhoud is not None:
        (tmp_path / "vraag.txt").write_bytes(inhoud)
    resultaat = voer_uit("controleer", "-", "--klantvraag", "vraag.txt", invoer=SOEPEL)
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr.startswith("b1check: vraag.txt: ")


def test_elk_formaat_komt_op_stdout() -> None:
    """Elk formaat van --formaat geeft geldige uitvoer op stdout en niets op stderr."""
    uit = {}
    for formaat in ("tekst", "json", "sarif", "github", "junit", "html"):
        resultaat = voer_uit("controleer", "-", "--formaat", formaat, invoer=STIJF)
        assert (resultaat.exit_code, resultaat.stderr) == (0, ""), formaat
        uit[formaat] = resultaat.stdout
    assert uit["tekst"].startswith("stdin\n")
    assert json.loads(uit["json"])["schema"] == 1
    assert json.loads(uit["sarif"])["version"] == "2.1.0"
    assert uit["github"].startswith("::warning file=stdin,line=1,col=1,")
    assert ElementTree.fromstring(uit["junit"]).tag == "testsuites"
    assert uit["html"].lower().startswith("<!doctype html>")
    assert all(tekst.endswith("\n") for tekst in uit.values())


@pytest.mark.parametrize("formaat", ["tekst", "json", "sarif", "github", "junit", "html"])
def test_zelfde_mail_zelfde_uitvoer(formaat: str) -> None:
    """Dezelfde mail geeft twee keer precies dezelfde uitvoer: geen klok, geen toeval."""
    keren = {voer_uit("controleer", "-", "--formaat", formaat, invoer=LANG).stdout for _ in "12"}
    assert len(keren) == 1


def test_invoer_markdown_leest_opmaak_weg() -> None:
    """Met --invoer markdown hoort de opmaak niet bij het woord."""
    args = ("controleer", "-", "--invoer", "markdown", "--formaat", "json")
    (rapport,) = rapporten(voer_uit(*args, invoer="Bel ons _indien_ u komt."))
    assert [b["gelezen"] for b in rapport["bevindingen"]] == ["indien"]


# --- herschrijf ------------------------------------------------------------------------------


def test_herschrijf_geeft_alleen_de_tekst() -> None:
    """De nieuwe tekst staat op stdout, zonder iets erbij; de exitcode is 0."""
    resultaat = voer_uit("herschrijf", "-", invoer=STIJF)
    assert (resultaat.exit_code, resultaat.stdout, resultaat.stderr) == (0, SOEPEL, "")


def test_herschrijf_leest_stdin_zonder_streepje() -> None:
    """Zonder bestand leest herschrijf wat er uit de pijp komt."""
    assert voer_uit("herschrijf", invoer=STIJF).stdout == SOEPEL


@pytest.mark.parametrize(
    "tekst", [STIJF, SOEPEL, LANG, f"Hallo,\r\n\r\n{STIJF}\r\n\r\nGroet,\r\nNoor\r\n"]
)
def test_herschrijf_is_idempotent(tekst: str) -> None:
    """Een tweede keer herschrijven verandert niets meer, tot op de byte."""
    een = voer_uit("herschrijf", "-", invoer=tekst.encode()).stdout_bytes
    assert voer_uit("herschrijf", "-", invoer=een).stdout_bytes == een


def test_herschrijf_tot_vragen_doet_meer(tmp_path: Path) -> None:
    """Met --tot vragen verandert ook wat anders van toon kan verschuiven."""
    maak_huisregel(tmp_path, "groet", patroon="goedendag", vervanging="hallo", veiligheid="vragen")
    tekst = f"Zeg goedendag tegen de buren. {STIJF}"
    veilig = voer_uit("herschrijf", "-", "--tot", "veilig", invoer=tekst)
    vragen = voer_uit("herschrijf", "-", "--tot", "vragen", invoer=tekst)
    assert veilig.stdout == tekst.replace(STIJF, SOEPEL)
    assert vragen.stdout == veilig.stdout.replace("goedendag", "hallo")


def test_herschrijf_verschil_noemt_regel_en_reden(tmp_path: Path) -> None:
    """--verschil toont oud, nieuw, de regel en waarom, en laat het bestand met rust."""
    pad = tmp_path / "mail.txt"
    pad.write_text(STIJF, encoding="utf-8")
    resultaat = voer_uit("herschrijf", "mail.txt", "--verschil")
    assert (resultaat.exit_code, resultaat.stderr) == (0, "")
    regels = resultaat.stdout.splitlines()
    assert f"-{STIJF}" in regels
    assert f"+{SOEPEL}" in regels
    assert "  moeilijk-woord: ‘Indien’ → ‘Als’" in regels
    assert "    ‘Indien’ is een moeilijk woord." in regels
    assert pad.read_text(encoding="utf-8") == STIJF


def test_herschrijf_verschil_telt_per_regel() -> None:
    """--verschil zegt per regel hoe vaak zij iets veranderde, en noemt een lijst een lijst."""
    rij = "een kopie van uw paspoort, een foto van de schade en de rekening van de garage"
    resultaat = voer_uit("herschrijf", "-", "--verschil", invoer=f"{STIJF} Stuur ons {rij}.")
    assert "opsomming 1×" in resultaat.stdout
    assert "  opsomming: een lijst van 3 punten\n" in resultaat.stdout


def test_herschrijf_verschil_noemt_de_wet(tmp_path: Path) -> None:
    """--verschil zegt welke wet een suggestie tegenhield, en wat die wet betekent."""
    maak_huisregel(tmp_path, "groet", patroon="hallo", vervanging="geen hallo", veiligheid="veilig")
    resultaat = voer_uit("herschrijf", "-", "--verschil", invoer="Zeg hallo tegen de buren.")
    assert "  groet: ‘hallo’ → ‘geen hallo’ (betekenis blijft)\n" in resultaat.stdout
    assert "Een ontkenning zou verdwijnen of erbij komen." in resultaat.stdout


def test_herschrijf_verschil_zonder_verandering() -> None:
    """Verandert er niets, dan zegt --verschil dat."""
    resultaat = voer_uit("herschrijf", "-", "--verschil", invoer=SOEPEL)
    assert (resultaat.exit_code, resultaat.stdout) == (0, "Er is niets veranderd.\n")


BESTANDEN = {
    "utf8": f"Goed nieuws.\n\n{STIJF}\nHet café is open.\n".encode(),
    "utf8-bom": (f"\ufeffGoed nieuws.\n\n{STIJF}\n").encode(),
    "crlf": (f"Goed nieuws.\r\n\r\n{STIJF}\r\nTot ziens.\r\n").encode(),
    "cr": (f"Goed nieuws.\r\r{STIJF}\r").encode(),
    "gemengd": (f"Goed nieuws.\r\n\n{STIJF}\nTot ziens.\r\n").encode(),
    "bom-crlf": (f"\ufeffGoed nieuws.\r\n\r\n{STIJF}\r\n").encode(),
    "windows": (f"Café René meldt:\r\n\r\n{STIJF} Het kost € 5.\r\n").encode("cp1252"),
    "utf16": f"Goed nieuws.\r\n\r\n{STIJF}\r\n".encode("utf-16"),
    "utf16-be": b"\xfe\xff" + f"Goed nieuws.\n\n{STIJF}\n".encode("utf-16-be"),
    "zonder-eind": STIJF.encode(),
    "nfd": unicodedata.normalize("NFD", f"Uw financiële zaken.\n{STIJF}\n").encode(),
    "emoji": f"Goed nieuws 👩‍👩‍👧.\n\n{STIJF} 🙂\n".encode(),
    "tabs": f"Goed nieuws.\n\n\t{STIJF}\u00a0Dag.  \n\n\n".encode(),
}


@pytest.mark.parametrize("soort", BESTANDEN)
def test_schrijf_houdt_alles_wat_niet_verandert(tmp_path: Path, soort: str) -> None:
    """--schrijf laat regeleinden, BOM, codering en alle andere tekens precies zoals zij waren."""
    inhoud = BESTANDEN[soort]
    codering = {"windows": "cp1252", "utf16": "utf-16-le", "utf16-be": "utf-16-be"}.get(
        soort, "utf-8"
    )
    pad = tmp_path / "mail.txt"
    pad.write_bytes(inhoud)
    resultaat = voer_uit("herschrijf", "mail.txt", "--schrijf")
    assert (resultaat.exit_code, resultaat.stdout) == (1, "")
    assert resultaat.stderr == "b1check: mail.txt is herschreven\n"
    assert pad.read_bytes() == inhoud.replace(STIJF.encode(codering), SOEPEL.encode(codering))


def test_schrijf_twee_keer_doet_de_tweede_keer_niets(tmp_path: Path) -> None:
    """Na --schrijf is er niets meer te doen: exitcode 0 en hetzelfde bestand, zelfde inode."""
    pad = tmp_path / "mail.txt"
    pad.write_bytes(BESTANDEN["bom-crlf"])
    voer_uit("herschrijf", "mail.txt", "--schrijf")
    inhoud, nummer = pad.read_bytes(), pad.stat().st_ino
    resultaat = voer_uit("herschrijf", "mail.txt", "--schrijf")
    assert (resultaat.exit_code, resultaat.stdout, resultaat.stderr) == (0, "", "")
    assert (pad.read_bytes(), pad.stat().st_ino) == (inhoud, nummer)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows kent deze rechten niet")
@pytest.mark.parametrize("rechten", [0o600, 0o640, 0o644, 0o755])
def test_schrijf_houdt_de_rechten(tmp_path: Path, rechten: int) -> None:
    """De rechten van het bestand blijven wat zij waren, en er blijft geen tijdelijk bestand."""
    pad = tmp_path / "mail.txt"
    pad.write_text(STIJF, encoding="utf-8")
    pad.chmod(rechten)
    assert voer_uit("herschrijf", "mail.txt", "--schrijf").exit_code == 1
    assert stat.S_IMODE(pad.stat().st_mode) == rechten
    assert [kind.name for kind in tmp_path.iterdir()] == ["mail.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="een koppeling maken mag daar niet altijd")
def test_schrijf_volgt_een_koppeling(tmp_path: Path) -> None:
    """Een koppeling naar een bestand blijft een koppeling; het bestand zelf verandert."""
    doel = tmp_path / "echt.txt"
    doel.write_text(STIJF, encoding="utf-8")
    koppeling = tmp_path / "mail.txt"
    koppeling.symlink_to(doel)
    assert voer_uit("herschrijf", "mail.txt", "--schrijf").exit_code == 1
    assert koppeling.is_symlink()
    assert doel.read_text(encoding="utf-8") == SOEPEL


def test_schrijf_met_verschil_toont_en_schrijft(tmp_path: Path) -> None:
    """--schrijf en --verschil samen: het verschil op stdout, de nieuwe tekst in het bestand."""
    pad = tmp_path / "mail.txt"
    pad.write_text(STIJF, encoding="utf-8")
    resultaat = voer_uit("herschrijf", "mail.txt", "--schrijf", "--verschil")
    assert resultaat.exit_code == 1
    assert f"+{SOEPEL}\n" in resultaat.stdout
    assert pad.read_text(encoding="utf-8") == SOEPEL


def test_schrijf_wat_niet_in_de_codering_past(tmp_path: Path) -> None:
    """Past een nieuw teken niet in Windows-1252, dan blijft het bestand heel en is de code 2."""
    maak_huisregel(tmp_path, "pijl", patroon="->", vervanging="→", veiligheid="veilig")
    pad = tmp_path / "mail.txt"
    inhoud = "Ga naar het café -> links.".encode("cp1252")
    pad.write_bytes(inhoud)
    resultaat = voer_uit("herschrijf", "mail.txt", "--schrijf")
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert "het teken ‘→’ past niet in cp1252" in resultaat.stderr
    assert pad.read_bytes() == inhoud


def test_schrijf_kan_niet_bij_stdin() -> None:
    """--schrijf heeft een bestand nodig."""
    resultaat = voer_uit("herschrijf", "-", "--schrijf", invoer=STIJF)
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr == "b1check: --schrijf kan niet bij stdin\nNoem een bestand.\n"


@pytest.mark.parametrize("bron", ["weg.txt", "."])
@pytest.mark.parametrize("extra", [[], ["--schrijf"], ["--verschil"]])
def test_herschrijf_zonder_leesbaar_bestand(bron: str, extra: list[str]) -> None:
    """Een bestand dat ontbreekt, of een map, geeft exitcode 2."""
    resultaat = voer_uit("herschrijf", bron, *extra)
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr.startswith(f"b1check: {bron}: dit ")


# --- vergelijk, uitleg, regels, woord --------------------------------------------------------


def test_vergelijk_toont_voor_en_na(tmp_path: Path) -> None:
    """De tabel zet voor en na naast elkaar, met bevindingen en een schatting."""
    (tmp_path / "voor.txt").write_text(f"{STIJF} Het sneeuwt niet.", encoding="utf-8")
    (tmp_path / "na.txt").write_text(SOEPEL, encoding="utf-8")
    resultaat = voer_uit("vergelijk", "voor.txt", "na.txt")
    assert (resultaat.exit_code, resultaat.stderr) == (0, "")
    rijen = {tuple(regel.split()) for regel in resultaat.stdout.splitlines()}
    assert {
        ("voor", "na"),
        ("woorden", "11", "8"),
        ("zinnen", "2", "1"),
        ("niet", "1", "0"),
        ("fouten", "0", "0"),
        ("adviezen", "1", "0"),
        ("tips", "1", "0"),
        ("Voor:", "voor.txt"),
        ("Na:", "na.txt"),
    } <= rijen
    assert "leesbaarheid (schatting)" in resultaat.stdout


def test_vergelijk_als_json(tmp_path: Path) -> None:
    """Met --formaat json staat hetzelfde er voor een programma."""
    (tmp_path / "voor.txt").write_text(STIJF, encoding="utf-8")
    resultaat = voer_uit("vergelijk", "voor.txt", "-", "--formaat", "json", invoer=SOEPEL)
    inhoud = json.loads(resultaat.stdout)
    assert inhoud["schema"] == 1
    assert inhoud["metingen"]["woorden"] == {"voor": 8.0, "na": 8.0}
    assert [inhoud[kant]["naam"] for kant in ("voor", "na")] == ["voor.txt", "stdin"]


def test_vergelijk_met_een_bestand_dat_ontbreekt(tmp_path: Path) -> None:
    """Ontbreekt één van de twee, dan is er niets te vergelijken: exitcode 2."""
    (tmp_path / "voor.txt").write_text(STIJF, encoding="utf-8")
    resultaat = voer_uit("vergelijk", "voor.txt", "na.txt")
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr == "b1check: na.txt: dit bestand bestaat niet\n"


@pytest.mark.parametrize("regel", [regel.id for regel in b1check.regels()])
def test_uitleg_van_elke_regel(regel: str) -> None:
    """De uitleg noemt titel, ernst, voorbeelden en bronnen, en past op een scherm."""
    resultaat = voer_uit("uitleg", regel)
    assert (resultaat.exit_code, resultaat.stderr) == (0, "")
    gelezen = next(r for r in b1check.regels() if r.id == regel)
    regels = resultaat.stdout.splitlines()
    assert regels[0] == f"{gelezen.titel} ({regel})"
    assert regels[2].startswith("Ernst: ")
    assert "Voorbeelden" in regels
    assert all(f"  {bron}" in regels for bron in gelezen.bron)
    te_breed = [r for r in regels if len(r) > 90 and "http" not in r]
    assert te_breed == []


def test_uitleg_van_een_onbekende_regel() -> None:
    """Een tikfout in een regel geeft exitcode 2 en de naam die erop lijkt."""
    resultaat = voer_uit("uitleg", "zinslengt")
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert (
        resultaat.stderr == "b1check: de regel ‘zinslengt’ bestaat niet\nBedoelt u ‘zinslengte’?\n"
    )


def test_regels_noemt_elke_regel_een_keer() -> None:
    """Het overzicht heeft één regel per regel, op alfabet, met haar titel."""
    resultaat = voer_uit("regels")
    assert (resultaat.exit_code, resultaat.stderr) == (0, "")
    regels = resultaat.stdout.splitlines()
    lijst = regels[: regels.index("")]
    verwacht = sorted(b1check.regels(), key=lambda regel: regel.id)
    assert [regel.split()[0] for regel in lijst] == [regel.id for regel in verwacht]
    assert all(
        regel.titel in rij.split(maxsplit=1)[1] for rij, regel in zip(lijst, verwacht, strict=True)
    )


def test_regels_en_uitleg_kennen_eigen_regels(tmp_path: Path) -> None:
    """Een huisregel uit b1check.toml staat in het overzicht, en een regel die uit staat ook."""
    maak_huisregel(tmp_path, "klantnaam", patroon="klant", vervanging="lid", veiligheid="veilig")
    with (tmp_path / "b1check.toml").open("a", encoding="utf-8") as bestand:
        bestand.write('uit = ["zinslengte"]\n')
    overzicht = voer_uit("regels").stdout
    assert re.search(r"^klantnaam +Zeg het anders$", overzicht, re.MULTILINE)
    assert re.search(r"^zinslengte .* \(uit\)$", overzicht, re.MULTILINE)
    assert voer_uit("uitleg", "klantnaam").stdout.startswith("Zeg het anders (klantnaam)\n")


def test_woord_geeft_per_woord_een_oordeel() -> None:
    """Elk woord krijgt één regel met een oordeel, en een moeilijk woord een alternatief."""
    resultaat = voer_uit("woord", "indien", "fiets", "qwrtzk", "met betrekking tot")
    assert (resultaat.exit_code, resultaat.stderr) == (0, "")
    regels = resultaat.stdout.splitlines()
    assert regels[0].startswith("indien: moeilijk → als")
    assert regels[1:3] == ["fiets: makkelijk", "qwrtzk: onbekend"]
    assert regels[3].startswith("met betrekking tot: moeilijk → over")


def test_woord_uit_het_ontwerp() -> None:
    """Het voorbeeld uit het ontwerp: 'faciliteren' is moeilijk en heeft een alternatief."""
    assert voer_uit("woord", "faciliteren").stdout.startswith("faciliteren: moeilijk → ")


@pytest.mark.parametrize("woord", ["", "   ", "123", "...", "{}"])
def test_woord_zonder_letters(woord: str) -> None:
    """Wat geen woord is geeft exitcode 2 met een voorbeeld."""
    resultaat = voer_uit("woord", woord)
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr.startswith("b1check: hier staat geen woord\nGeef een woord")


# --- instellingen op de opdrachtregel --------------------------------------------------------


def test_instellingen_naast_het_bestand(tmp_path: Path) -> None:
    """Instellingen worden bij het bestand gezocht, niet bij de gebruiker."""
    for naam, faal_bij in (("streng", "advies"), ("soepel", "fout")):
        (tmp_path / naam).mkdir()
        (tmp_path / naam / "b1check.toml").write_text(f'faal_bij = "{faal_bij}"\n')
        (tmp_path / naam / "mail.txt").write_text(STIJF, encoding="utf-8")
    assert voer_uit("controleer", "streng/mail.txt").exit_code == 1
    assert voer_uit("controleer", "soepel/mail.txt").exit_code == 0
    assert voer_uit("controleer", "soepel/mail.txt", "streng/mail.txt").exit_code == 1


def test_opdrachtregel_gaat_voor_het_bestand(tmp_path: Path) -> None:
    """Wat op de opdrachtregel staat wint van b1check.toml."""
    (tmp_path / "b1check.toml").write_text('faal_bij = "advies"\n', encoding="utf-8")
    assert voer_uit("controleer", "-", invoer=STIJF).exit_code == 1
    assert voer_uit("controleer", "-", "--faal-bij", "fout", invoer=STIJF).exit_code == 0


@pytest.mark.parametrize(
    ("bestand", "inhoud", "verwacht"),
    [
        (
            "b1check.toml",
            'profiel = "b1"\ntoegestan = []\n',
            "b1check.toml:2: onbekende sleutel ‘toegestan’\nBedoelt u ‘toegestaan’?\n",
        ),
        (
            "pyproject.toml",
            '[project]\nname = "x"\n\n[tool.b1check]\nprofeil = "b1"\n',
            "pyproject.toml:5: onbekende sleutel ‘profeil’\nBedoelt u ‘profiel’?\n",
        ),
        ("b1check.toml", "profiel =\n", "b1check.toml:1: dit is geen geldige TOML\n"),
    ],
)
@pytest.mark.parametrize("opdracht", [["controleer", "-"], ["herschrijf", "-"], ["regels"]])
def test_fout_in_de_instellingen(
    tmp_path: Path, opdracht: Sequence[str], bestand: str, inhoud: str, verwacht: str
) -> None:
    """Een fout in de instellingen geeft bij elke opdracht exitcode 2, met bestand en regel."""
    (tmp_path / bestand).write_text(inhoud, encoding="utf-8")
    resultaat = voer_uit(*opdracht, invoer=SOEPEL)
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr.startswith("b1check: ")
    assert verwacht in resultaat.stderr


def test_onbekende_regel_in_de_instellingen(tmp_path: Path) -> None:
    """Een tikfout in `uit` zet geen regel stil uit, maar is een fout."""
    (tmp_path / "b1check.toml").write_text('uit = ["zinslente"]\n', encoding="utf-8")
    resultaat = voer_uit("controleer", "-", invoer=SOEPEL)
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert "de regel ‘zinslente’ bestaat niet\nBedoelt u ‘zinslengte’?" in resultaat.stderr


# --- verkeerd gebruik ------------------------------------------------------------------------

VERKEERD = [
    (["contoleer", "x"], "De opdracht ‘contoleer’ bestaat niet. Bedoelt u ‘controleer’?"),
    (["xyz"], "De opdracht ‘xyz’ bestaat niet."),
    (["--vesion"], "De optie ‘--vesion’ bestaat niet. Bedoelt u ‘--version’?"),
    (["controleer", "--frmaat", "x"], "De optie ‘--frmaat’ bestaat niet. Bedoelt u ‘--formaat’?"),
    (["controleer", "-q"], "De optie ‘-q’ bestaat niet."),
    (["controleer", "--formaat", "jsn"], "--formaat: ‘jsn’ kan niet. Bedoelt u ‘json’?"),
    (["controleer", "--profiel", "sterng"], "--profiel: ‘sterng’ kan niet. Bedoelt u ‘streng’?"),
    (["controleer", "--regio", "fr"], "--regio: ‘fr’ kan niet. Kies uit: nl, be."),
    (["controleer", "--faal-bij", "advis"], "--faal-bij: ‘advis’ kan niet. Bedoelt u ‘advies’?"),
    (["controleer", "--invoer", "pdf"], "--invoer: ‘pdf’ kan niet. Kies uit: "),
    (["controleer", "--kleur", "altyd"], "--kleur: ‘altyd’ kan niet. Bedoelt u ‘altijd’?"),
    (["controleer", "--formaat"], "De optie ‘--formaat’ "),
    (["controleer", "--alles=ja"], "De optie ‘--alles’ "),
    (["herschrijf", "--tot", "vragn"], "--tot: ‘vragn’ kan niet. Bedoelt u ‘vragen’?"),
    (["herschrijf", "a", "b"], "Dit is te veel: b"),
    (["vergelijk"], "Er ontbreekt iets: geef VOOR."),
    (["vergelijk", "a"], "Er ontbreekt iets: geef NA."),
    (["vergelijk", "a", "b", "c"], "Dit is te veel: c"),
    (["uitleg"], "Er ontbreekt iets: geef REGEL."),
    (["regels", "x"], "Dit is te veel: x"),
    (["woord"], "Er ontbreekt iets: geef WOORD"),
]


@pytest.mark.parametrize(("args", "melding"), VERKEERD, ids=[" ".join(a) for a, _ in VERKEERD])
def test_verkeerd_gebruik(args: list[str], melding: str) -> None:
    """Verkeerd gebruik geeft exitcode 2 en een Nederlandse melding die zegt wat er moet."""
    resultaat = voer_uit(*args)
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr.startswith(f"b1check: {melding}")
    assert ENGELS.search(resultaat.stderr.replace("--version", "")) is None


def test_een_schakelaar_heeft_geen_waarde_nodig() -> None:
    """--alles=ja is te veel; de melding zegt dan niet dat er een waarde ontbreekt."""
    resultaat = voer_uit("controleer", "--alles=ja", "-", invoer=SOEPEL)
    assert resultaat.exit_code == 2
    assert "waarde nodig" not in resultaat.stderr


def test_verkeerd_gebruik_wijst_naar_de_hulp() -> None:
    """Onder de melding staat welke hulp erbij hoort."""
    resultaat = voer_uit("controleer", "--formaat", "jsn")
    assert resultaat.stderr.splitlines()[-1] == "Hulp: b1check controleer --help"


def test_html_en_eml_zonder_lezer(tmp_path: Path) -> None:
    """Een soort invoer die nog niet kan, geeft exitcode 2 of een rapport, nooit een traceback."""
    (tmp_path / "mail.eml").write_text(f"Subject: Hoi\n\n{STIJF}\n", encoding="utf-8")
    (tmp_path / "mail.html").write_text(f"<p>{STIJF}</p>", encoding="utf-8")
    for naam in ("mail.eml", "mail.html"):
        resultaat = voer_uit("controleer", naam)
        assert resultaat.exit_code in (0, 2)
        assert bool(resultaat.stdout) == (resultaat.exit_code == 0)


def test_afbreken_geeft_geen_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wie met Ctrl-C stopt krijgt één Nederlandse regel en exitcode 2."""

    def breek_af(*args: object, **keuzes: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("b1check.cli.keuring.lees_bronnen", breek_af)
    resultaat = voer_uit("controleer", "-", invoer=SOEPEL)
    assert (resultaat.exit_code, resultaat.stdout) == (2, "")
    assert resultaat.stderr.strip() == "b1check: afgebroken"


# --- hulp en versie --------------------------------------------------------------------------


@pytest.mark.parametrize("opdracht", ["", *OPDRACHTEN])
def test_hulp_is_nederlands(opdracht: str) -> None:
    """De hulp heeft geen Engels, en begint met hoe u de opdracht gebruikt."""
    resultaat = voer_uit(*filter(None, [opdracht]), "--help")
    assert (resultaat.exit_code, resultaat.stderr) == (0, "")
    assert resultaat.stdout.startswith(f"Gebruik: {f'b1check {opdracht}'.strip()} ")
    assert "Toon deze uitleg en stop." in resultaat.stdout
    assert ENGELS.findall(resultaat.stdout) == []


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
def test_hulp_noemt_onder_opties_alleen_opties(opdracht: str) -> None:
    """Wat u zonder streepjes opgeeft staat in de gebruiksregel, niet tussen de opties."""
    opties = voer_uit(opdracht, "--help").stdout.split("Opties:\n", 1)[1].splitlines()
    ingangen = [regel.strip() for regel in opties if regel.startswith("  ") and regel[2] != " "]
    assert [ingang for ingang in ingangen if not ingang.startswith("-")] == []


@pytest.mark.parametrize(
    ("opdracht", "stukken"),
    [
        (
            "controleer",
            [
                "[BESTAND ...|-]",
                "[tekst|json|sarif|github|junit|html]",
                "[auto|tekst|markdown|html|eml|yaml|json|csv|po|docx|msg]",
                "--naam NAAM",
                "--klantvraag BESTAND",
                "--alles",
                "--exit-nul",
                "--basislijn BESTAND",
                "--basislijn-bijwerken",
                "--alleen-gewijzigd REF",
                "--ongebruikt",
                "[auto|altijd|nooit]",
                "--profiel",
                "--regio",
            ],
        ),
        ("herschrijf", ["[BESTAND|-]", "--verschil", "--schrijf", "[veilig|vragen]"]),
        ("vergelijk", ["VOOR NA"]),
        ("uitleg", ["REGEL"]),
        ("woord", ["WOORD ..."]),
    ],
)
def test_hulp_noemt_alles_uit_het_ontwerp(opdracht: str, stukken: list[str]) -> None:
    """Elke optie en waarde van de opdrachtregel staat in de hulp."""
    hulp = voer_uit(opdracht, "--help").stdout
    assert [stuk for stuk in stukken if stuk not in hulp] == []


def test_hulp_noemt_de_ernst_zoals_men_die_typt() -> None:
    """Bij --faal-bij staan de waarden in kleine letters, want zo moeten zij getypt worden."""
    hulp = voer_uit("controleer", "--help").stdout
    gevonden = re.search(r"--faal-bij \[(.+?)\]", hulp)
    assert gevonden is not None
    assert set(gevonden[1].split("|")) == {"tip", "advies", "fout"}


def test_zonder_opdracht_verschijnt_de_hulp() -> None:
    """Wie alleen b1check typt krijgt de hulp, met alle opdrachten op volgorde van gebruik."""
    resultaat = voer_uit()
    assert resultaat.exit_code == 0
    assert resultaat.stdout == voer_uit("--help").stdout
    opdrachten = resultaat.stdout.split("Opdrachten:\n")[1]
    assert tuple(re.findall(r"^  (\w+)", opdrachten, re.MULTILINE)) == OPDRACHTEN


def test_versie() -> None:
    """--version noemt de versie; ook in een kloon zonder installatie is er geen traceback."""
    resultaat = voer_uit("--version")
    assert (resultaat.exit_code, resultaat.stderr) == (0, "")
    assert re.fullmatch(r"b1check \S+\n", resultaat.stdout)


# --- kleur -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keuze", "terminal", "omgeving", "verwacht"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("altijd", False, {}, True),
        ("altijd", False, {"NO_COLOR": "1"}, True),
        ("nooit", True, {}, False),
    ],
)
def test_wanneer_er_kleur_is(
    monkeypatch: pytest.MonkeyPatch,
    keuze: str,
    terminal: bool,
    omgeving: dict[str, str],
    verwacht: bool,
) -> None:
    """Kleur is er op een terminal; NO_COLOR zet haar uit, en --kleur beslist altijd."""
    monkeypatch.setattr(sys, "stdout", Terminal() if terminal else io.StringIO())
    assert kleur_aan(keuze, omgeving) is verwacht


@pytest.mark.parametrize("no_color", [None, "1"])
def test_kleur_op_een_terminal(monkeypatch: pytest.MonkeyPatch, no_color: str | None) -> None:
    """Op een terminal heeft het rapport kleur, en met NO_COLOR niet."""
    if no_color:
        monkeypatch.setenv("NO_COLOR", no_color)
    scherm = Terminal()
    monkeypatch.setattr(sys, "stdout", scherm)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STIJF.encode())))
    with pytest.raises(SystemExit) as stop:
        hoofd.main(["controleer", "-"])
    assert stop.value.code == 0
    assert ("\x1b[" in scherm.getvalue()) is (no_color is None)


@pytest.mark.parametrize("opdracht", [["controleer", "-"], ["herschrijf", "-", "--verschil"]])
def test_kleur_altijd_en_nooit(opdracht: list[str]) -> None:
    """--kleur altijd kleurt ook in een pijp; auto en nooit doen dat daar niet."""
    uit = {
        keuze: voer_uit(*opdracht, "--kleur", keuze, invoer=STIJF).stdout
        for keuze in ("altijd", "auto", "nooit")
    }
    assert "\x1b[" in uit["altijd"]
    assert uit["auto"] == uit["nooit"] == re.sub(r"\x1b\[\d+m", "", uit["altijd"])


def test_json_krijgt_nooit_kleur() -> None:
    """Uitvoer voor een programma blijft zonder kleur, ook met --kleur altijd."""
    args = ("controleer", "-", "--formaat", "json", "--kleur", "altijd")
    assert "\x1b" not in voer_uit(*args, invoer=STIJF).stdout


# --- echte processen -------------------------------------------------------------------------


def test_proces_controleer_uit_een_pijp() -> None:
    """In een echt proces: het rapport op stdout, niets op stderr, exitcode 1."""
    resultaat = proces("controleer", "-", "--naam", "mail.txt", invoer=LANG.encode())
    assert (resultaat.returncode, resultaat.stderr) == (1, b"")
    uit = resultaat.stdout.decode()
    assert uit.startswith("mail.txt\n")
    assert "fout" in uit
    assert "\x1b" not in uit


def test_proces_herschrijf_houdt_bytes() -> None:
    """In een echt proces gaat CRLF er precies zo uit als het erin ging."""
    invoer = f"Goed nieuws.\r\n\r\n{STIJF}\r\n".encode()
    resultaat = proces("herschrijf", invoer=invoer)
    assert (resultaat.returncode, resultaat.stderr) == (0, b"")
    assert resultaat.stdout == invoer.replace(STIJF.encode(), SOEPEL.encode())


def test_proces_verkeerd_gebruik() -> None:
    """In een echt proces geeft een onbekende opdracht exitcode 2 zonder traceback."""
    resultaat = proces("contoleer")
    assert (resultaat.returncode, resultaat.stdout) == (2, b"")
    assert resultaat.stderr.decode().startswith("b1check: De opdracht ‘contoleer’ bestaat niet.")


def test_proces_met_een_bestand_dat_ontbreekt(tmp_path: Path) -> None:
    """In een echt proces geeft een bestand dat ontbreekt exitcode 2."""
    resultaat = proces("controleer", str(tmp_path / "weg.txt"))
    assert (resultaat.returncode, resultaat.stdout) == (2, b"")
    assert resultaat.stderr.decode().endswith("weg.txt: dit bestand bestaat niet\n")


@pytest.mark.parametrize("codering", ["ascii", "cp1252", "cp850"])
def test_proces_op_een_scherm_zonder_unicode(codering: str) -> None:
    """Een console die geen pijl kent (Windows, cron) geeft een antwoord en geen traceback."""
    resultaat = proces("woord", "indien", omgeving={"PYTHONIOENCODING": codering})
    assert (resultaat.returncode, resultaat.stderr) == (0, b"")
    assert resultaat.stdout.startswith(b"indien: moeilijk")


@pytest.mark.skipif(sys.platform == "win32", reason="een pijp sluiten gaat daar anders")
def test_proces_met_een_lezer_die_stopt() -> None:
    """Stopt de lezer (`| head`), dan stopt b1check zonder traceback."""
    lees, schrijf = os.pipe()
    os.close(lees)
    try:
        resultaat = subprocess.run(
            [sys.executable, "-m", "b1check", "regels"],
            stdin=subprocess.DEVNULL,
            stdout=schrijf,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(WORTEL)},
            check=False,
            timeout=300,
        )
    finally:
        os.close(schrijf)
    assert resultaat.stderr == b""
    assert resultaat.returncode != 0
