"""Toetst de instellingen: onveranderlijk, streng gecontroleerd en omhoog gezocht."""

from __future__ import annotations

import copy
import pickle
import re
import shutil
from dataclasses import FrozenInstanceError, fields
from pathlib import Path
from typing import Any

import pytest

from b1check import (
    B1Fout,
    Controleur,
    Ernst,
    Instellingen,
    InstellingFout,
    ModelOntbreekt,
    RegelFout,
)
from b1check.instellingenbestand import zoek_instellingen

STANDAARD: dict[str, Any] = {
    "profiel": "b1",
    "regio": "nl",
    "faal_bij": "fout",
    "teksttype": "auto",
    "aanspreekvorm": None,
    "aan": (),
    "uit": (),
    "opties": {},
    "toegestaan": (),
    "mappen": (),
    "taalmodel": "ingebouwd",
    "klaar": False,
}


def lees_instellingen(vanaf: Path) -> Instellingen:
    """Geef de instellingen die voor een hele map gelden."""
    return zoek_instellingen(vanaf).voor()


def regels_met(**waarden: Any) -> set[str]:
    """Geef de regels die met deze instellingen aan staan."""
    return {regel.id for regel in Controleur(Instellingen(**waarden)).regels}


# --- waarden ---------------------------------------------------------------------------------


def test_standaardwaarden() -> None:
    """De namen en standaardwaarden staan vast: zij horen bij de publieke API."""
    instellingen = Instellingen()
    assert {veld.name: getattr(instellingen, veld.name) for veld in fields(instellingen)} == (
        STANDAARD
    )


@pytest.mark.parametrize("naam", STANDAARD)
def test_instellingen_zijn_bevroren(naam: str) -> None:
    """Geen enkele waarde is na het maken te veranderen."""
    with pytest.raises(FrozenInstanceError):
        setattr(Instellingen(), naam, STANDAARD[naam])


def test_de_opties_zijn_ook_bevroren() -> None:
    """De tabel met opties laat zich niet aanvullen."""
    opties: Any = Instellingen(opties={"zinslengte": {"drempels": {"fout": 30}}}).opties
    with pytest.raises(TypeError):
        opties["bijzinnen"] = {}


def test_een_gewijzigde_tabel_verandert_de_instellingen_niet() -> None:
    """Wie de tabel die hij meegaf later verandert, verandert de instellingen niet mee."""
    tabel: dict[str, Any] = {"zinslengte": {"drempels": {"fout": 30}}}
    instellingen = Instellingen(opties=tabel)
    bewaard = copy.deepcopy(tabel)
    tabel["zinslengte"]["drempels"]["fout"] = 99
    tabel["bijzinnen"] = {}
    assert instellingen.opties == bewaard


def test_een_gewijzigde_lijst_verandert_de_instellingen_niet() -> None:
    """Een lijst wordt een rij: later aanvullen heeft geen gevolg."""
    uit = ["zinslengte"]
    instellingen = Instellingen(uit=uit)  # type: ignore[arg-type]
    uit.append("bijzinnen")
    assert instellingen.uit == ("zinslengte",)


@pytest.mark.parametrize(
    ("waarden", "melding"),
    [
        ({"profiel": "b2"}, "‘b2’ bestaat niet voor ‘profiel’"),
        ({"profiel": "sterng"}, "‘sterng’ bestaat niet voor ‘profiel’\nBedoelt u ‘streng’?"),
        ({"profiel": None}, "‘None’ bestaat niet voor ‘profiel’\nKies uit: b1, streng, a2."),
        ({"profiel": ["b1"]}, "‘['b1']’ bestaat niet voor ‘profiel’\nKies uit: b1, streng, a2."),
        ({"regio": "fr"}, "‘fr’ bestaat niet voor ‘regio’\nKies uit: nl, be."),
        ({"faal_bij": "tips"}, "‘tips’ bestaat niet voor ‘faal_bij’\nBedoelt u ‘tip’?"),
        ({"faal_bij": "FOUT"}, "‘FOUT’ bestaat niet voor ‘faal_bij’"),
        ({"teksttype": "brief"}, "‘brief’ bestaat niet voor ‘teksttype’"),
        ({"aanspreekvorm": "jij"}, "‘jij’ bestaat niet voor ‘aanspreekvorm’"),
        ({"uit": "zinslengte"}, '‘uit’ is een lijst met teksten\nuit = ["..."]'),
        ({"aan": [1]}, '‘aan’ is een lijst met teksten\naan = ["..."]'),
        ({"toegestaan": {"pas": 1}}, '‘toegestaan’ is een lijst met teksten\ntoegestaan = ["..."]'),
        ({"mappen": Path("huis")}, '‘mappen’ is een lijst met teksten\nmappen = ["..."]'),
        ({"opties": ["zinslengte"]}, "‘opties’ is een tabel per regel"),
        ({"opties": {"zinslengte": 3}}, "‘opties’ is een tabel per regel"),
        ({"taalmodel": ""}, "‘taalmodel’ is een naam"),
        ({"taalmodel": 3}, "‘taalmodel’ is een naam"),
    ],
    ids=lambda waarde: repr(waarde) if isinstance(waarde, dict) else "",
)
def test_een_waarde_die_niet_bestaat(waarden: dict[str, Any], melding: str) -> None:
    """Een verkeerde waarde geeft meteen een fout, met wat er wel kan."""
    with pytest.raises(InstellingFout) as fout:
        Instellingen(**waarden)
    assert str(fout.value).startswith(melding)


def test_ernst_mag_ook_als_opsomming() -> None:
    """Ernst.TIP en de tekst 'tip' zijn dezelfde keuze."""
    assert Instellingen(faal_bij=Ernst.TIP) == Instellingen(faal_bij="tip")


def test_met_geeft_een_kopie() -> None:
    """`met` laat de instellingen zelf met rust en slaat None over."""
    instellingen = Instellingen(profiel="streng")
    anders = instellingen.met(profiel=None, regio="be", uit=["lijst"])
    assert anders == Instellingen(profiel="streng", regio="be", uit=("lijst",))
    assert instellingen == Instellingen(profiel="streng")


def test_met_controleert_ook() -> None:
    """Ook via `met` komt er geen waarde in die niet bestaat."""
    with pytest.raises(InstellingFout):
        Instellingen().met(profiel="b2")


def test_gelijke_instellingen_zijn_gelijk_en_hebben_dezelfde_hash() -> None:
    """Instellingen zijn te gebruiken als sleutel: gelijk is gelijk, anders is anders."""
    een, twee = (Instellingen(opties={"lijst": {"ernst": "advies"}}) for _ in "12")
    assert (een, hash(een)) == (twee, hash(twee))
    assert een != Instellingen(opties={"lijst": {"ernst": "fout"}})
    assert len({een, twee, Instellingen()}) == 2


@pytest.mark.parametrize("kopieer", [lambda i: pickle.loads(pickle.dumps(i)), copy.deepcopy])
def test_instellingen_kunnen_naar_een_ander_proces(kopieer: Any) -> None:
    """Een kopie voor een ander proces is gelijk, met alle waarden."""
    instellingen = Instellingen(
        profiel="a2", uit=("lijst",), opties={"zinslengte": {"drempels": {"fout": 30}}}
    )
    kopie = kopieer(instellingen)
    assert (kopie, hash(kopie)) == (instellingen, hash(instellingen))


# --- wat de instellingen doen ----------------------------------------------------------------


def test_uit_zet_regels_uit() -> None:
    """Wat in `uit` staat doet niet mee, en verder verandert er niets."""
    assert regels_met() - regels_met(uit=["zinslengte", "lijst"]) == {"zinslengte", "lijst"}


def test_uit_gaat_voor_aan() -> None:
    """Staat een regel in allebei, dan staat zij uit."""
    assert "lijst" not in regels_met(aan=["lijst"], uit=["lijst"])


@pytest.mark.parametrize("waar", ["aan", "uit"])
def test_een_onbekende_regel(waar: str) -> None:
    """Een tikfout in een regelnaam is een fout, en zet niet stil niets uit."""
    with pytest.raises(InstellingFout) as fout:
        Controleur(Instellingen(**{waar: ("zinslente",)}))  # type: ignore[arg-type]
    assert str(fout.value) == "de regel ‘zinslente’ bestaat niet\nBedoelt u ‘zinslengte’?"


def test_opties_voor_een_onbekende_regel() -> None:
    """Opties voor een regel die niet bestaat zijn een fout."""
    with pytest.raises(InstellingFout, match="de regel ‘zinslente’ bestaat niet"):
        Controleur(Instellingen(opties={"zinslente": {"drempels": {"fout": 30}}}))


@pytest.mark.parametrize(
    ("opties", "melding"),
    [
        ({"drempel": {"fout": 3}}, "onbekende sleutel ‘drempel’\nBedoelt u ‘drempels’?"),
        ({"drempels": {"fuot": 3}}, "‘fuot’ is geen ernst\nBedoelt u ‘fout’?"),
        ({"drempels": {"fout": "3"}}, "de drempel ‘fout’ is geen getal"),
        ({"drempels": {"fout": True}}, "de drempel ‘fout’ is geen getal"),
        ({"drempels": 3}, "‘drempels’ is een tabel"),
        ({"ernst": "zwaar"}, "‘zwaar’ is geen ernst\nKies uit: tip, advies of fout."),
        ({"opties": {"tel": "woorden"}}, "onbekende optie ‘tel’\nBedoelt u ‘telt’?"),
        ({"opties": {"telt": 3}}, "‘telt’ is geen goede waarde: geef een tekst"),
        ({"opties": 3}, "‘opties’ is een tabel"),
        ({"aan": "ja"}, "‘aan’ heeft een waarde van de verkeerde vorm"),
    ],
    ids=lambda waarde: repr(waarde) if isinstance(waarde, dict) else "",
)
def test_opties_van_een_regel_worden_gecontroleerd(opties: dict[str, Any], melding: str) -> None:
    """Een verkeerde optie van een regel is een fout die zegt welke regel het betreft."""
    with pytest.raises(B1Fout) as fout:
        Controleur(Instellingen(opties={"zinslengte": opties}))
    assert melding in str(fout.value)
    assert "opties.zinslengte" in fout.value.plek


def test_eigen_drempels_vullen_de_andere_aan() -> None:
    """Een eigen drempel verandert alleen die ernst; de andere drempels blijven."""
    controleur = Controleur(Instellingen(opties={"zinslengte": {"drempels": {"fout": 30}}}))
    (regel,) = (regel for regel in controleur.regels if regel.id == "zinslengte")
    assert regel.drempels == {Ernst.TIP: 15, Ernst.ADVIES: 20, Ernst.FOUT: 30}


def test_toegestane_woorden_worden_niet_gemeld() -> None:
    """Een woord in `toegestaan` is nooit een bevinding, met of zonder hoofdletter."""
    tekst = "Indien u belt, helpen wij u. Bel ons indien u vragen hebt."
    gewoon, toegestaan = (
        Controleur(Instellingen(toegestaan=woorden)).controleer(tekst)
        for woorden in ((), ("INDIEN",))
    )
    assert [b.gelezen for b in gewoon.bevindingen] == ["Indien", "indien"]
    assert toegestaan.bevindingen == ()


def test_faal_bij_bepaalt_of_een_tekst_voldoet() -> None:
    """Dezelfde tekst voldoet bij `fout`, en niet meer bij `advies`."""
    tekst = "Bel ons indien u vragen hebt."
    oordelen = [
        Controleur(Instellingen(faal_bij=ernst)).controleer(tekst).voldoet
        for ernst in ("fout", "advies", "tip")
    ]
    assert oordelen == [True, False, False]


def test_een_taalmodel_dat_er_niet_is() -> None:
    """Een ander taalmodel dat niet geïnstalleerd is geeft een fout met hoe u het installeert."""
    with pytest.raises(ModelOntbreekt) as fout:
        Controleur(Instellingen(taalmodel="nl_core_news_xx")).controleer("Hallo daar.")
    assert str(fout.value).splitlines()[:2] == [
        "het taalmodel ‘nl_core_news_xx’ is niet geïnstalleerd",
        "Installeer het met: python -m spacy download nl_core_news_xx",
    ]


# --- bestanden -------------------------------------------------------------------------------


def schrijf(map_: Path, naam: str, inhoud: str) -> Path:
    """Schrijf een instellingenbestand en geef het pad."""
    map_.mkdir(parents=True, exist_ok=True)
    pad = map_ / naam
    pad.write_text(inhoud, encoding="utf-8")
    return pad


def test_zonder_bestand_de_standaard(tmp_path: Path) -> None:
    """Is er geen bestand, dan gelden de standaardwaarden."""
    assert lees_instellingen(tmp_path) == Instellingen()


def test_alle_waarden_uit_een_bestand(tmp_path: Path) -> None:
    """Elke instelling kan in b1check.toml staan."""
    schrijf(
        tmp_path,
        "b1check.toml",
        'profiel = "streng"\nregio = "be"\nfaal_bij = "advies"\nteksttype = "mail"\n'
        'aanspreekvorm = "je"\naan = ["lijst"]\nuit = ["zinslengte"]\ntoegestaan = ["polis"]\n'
        'mappen = ["huisstijl"]\ntaalmodel = "nl_core_news_sm"\n'
        "[opties.bijzinnen.drempels]\nadvies = 2\n",
    )
    assert lees_instellingen(tmp_path) == Instellingen(
        profiel="streng",
        regio="be",
        faal_bij="advies",
        teksttype="mail",
        aanspreekvorm="je",
        aan=("lijst",),
        uit=("zinslengte",),
        toegestaan=("polis",),
        mappen=(str(tmp_path.resolve() / "huisstijl"),),
        taalmodel="nl_core_news_sm",
        opties={"bijzinnen": {"drempels": {"advies": 2}}},
    )


def test_instellingen_worden_omhoog_gezocht(tmp_path: Path) -> None:
    """Een map dieper geldt het bestand erboven; het dichtstbijzijnde wint, zonder mengen."""
    schrijf(tmp_path, "b1check.toml", 'profiel = "streng"\nregio = "be"\n')
    schrijf(tmp_path / "mails" / "2026", "b1check.toml", 'profiel = "a2"\n')
    (tmp_path / "brieven" / "oud").mkdir(parents=True)
    assert lees_instellingen(tmp_path / "brieven" / "oud") == Instellingen(
        profiel="streng", regio="be"
    )
    assert lees_instellingen(tmp_path / "mails" / "2026") == Instellingen(profiel="a2")


def test_pyproject_met_eigen_tabel(tmp_path: Path) -> None:
    """[tool.b1check] in pyproject.toml werkt hetzelfde."""
    schrijf(tmp_path, "pyproject.toml", '[tool.ruff]\nx = 1\n[tool.b1check]\nprofiel = "a2"\n')
    assert lees_instellingen(tmp_path) == Instellingen(profiel="a2")


def test_eigen_bestand_gaat_voor_pyproject(tmp_path: Path) -> None:
    """Staan beide in één map, dan geldt b1check.toml."""
    schrijf(tmp_path, "pyproject.toml", '[tool.b1check]\nprofiel = "a2"\n')
    schrijf(tmp_path, "b1check.toml", 'profiel = "streng"\n')
    assert lees_instellingen(tmp_path) == Instellingen(profiel="streng")


def test_pyproject_zonder_eigen_tabel_telt_niet(tmp_path: Path) -> None:
    """Een pyproject van iets anders houdt het zoeken naar boven niet tegen."""
    schrijf(tmp_path, "b1check.toml", 'profiel = "streng"\n')
    schrijf(tmp_path / "app", "pyproject.toml", '[project]\nname = "app"\n')
    assert lees_instellingen(tmp_path / "app") == Instellingen(profiel="streng")


def test_kapotte_pyproject_van_een_ander(tmp_path: Path) -> None:
    """Een kapotte pyproject waar b1check niet in staat houdt niemand op."""
    schrijf(tmp_path, "pyproject.toml", "[project\nname = \n")
    assert lees_instellingen(tmp_path) == Instellingen()


def test_kapotte_pyproject_met_eigen_tabel(tmp_path: Path) -> None:
    """Staat b1check er wel in, dan gelden niet stil de standaardwaarden: het is een fout."""
    pad = schrijf(tmp_path, "pyproject.toml", '[tool.b1check]\nprofiel = "a2"\nregio = be\n')
    with pytest.raises(B1Fout) as fout:
        lees_instellingen(tmp_path)
    assert fout.value.plek == f"{pad}:3"


def test_een_bestand_met_bom(tmp_path: Path) -> None:
    """Kladblok zet een BOM voor het bestand; dat is geen fout."""
    (tmp_path / "b1check.toml").write_text('profiel = "a2"\n', encoding="utf-8-sig")
    assert lees_instellingen(tmp_path) == Instellingen(profiel="a2")


def test_mappen_staan_naast_het_bestand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Een map is bedoeld vanaf het bestand, niet vanaf waar de gebruiker staat."""
    vast = tmp_path.resolve() / "vast"
    schrijf(tmp_path / "project", "b1check.toml", f'mappen = ["huis", "{vast.as_posix()}"]\n')
    (tmp_path / "elders").mkdir()
    monkeypatch.chdir(tmp_path / "elders")
    gelezen = lees_instellingen(tmp_path / "project")
    assert gelezen.mappen == (str(tmp_path.resolve() / "project" / "huis"), str(vast))


@pytest.mark.parametrize(
    ("naam", "inhoud", "regel", "melding"),
    [
        (
            "b1check.toml",
            '# van ons\n\nprofeil = "b1"\n',
            3,
            "onbekende sleutel ‘profeil’\nBedoelt u ‘profiel’?",
        ),
        (
            "b1check.toml",
            'regio = "nl"\n[optie.zinslengte]\nernst = "tip"\n',
            2,
            "onbekende sleutel ‘optie’\nBedoelt u ‘opties’?",
        ),
        ("b1check.toml", 'profiel = "b1"\nqqq = 1\n', 2, "onbekende sleutel ‘qqq’"),
        (
            "pyproject.toml",
            '[project]\nuti = 1\n[tool.b1check]\nregio = "nl"\nuti = ["x"]\n',
            5,
            "onbekende sleutel ‘uti’\nBedoelt u ‘uit’?",
        ),
        ("b1check.toml", 'regio = "nl"\nprofiel = b1\n', 2, "dit is geen geldige TOML"),
        ("b1check.toml", 'regio = "nl"\nregio = "be"\n', 2, "dit is geen geldige TOML"),
        (
            "b1check.toml",
            'regio = "nl"\nprofiel = "sterng"\n',
            2,
            "‘sterng’ bestaat niet voor ‘profiel’\nBedoelt u ‘streng’?",
        ),
        (
            "pyproject.toml",
            '[tool.b1check]\nregio = "nl"\nuit = "zinslengte"\n',
            3,
            "‘uit’ is een lijst met teksten",
        ),
        ("b1check.toml", 'regio = "nl"\nmappen = "huis"\n', 2, "‘mappen’ is een lijst met teksten"),
        ("b1check.toml", 'regio = "nl"\nopties = 3\n', 2, "‘opties’ is een tabel per regel"),
    ],
    ids=[
        "sleutel",
        "tabel",
        "sleutel-zonder-gelijkenis",
        "sleutel-in-pyproject",
        "geen-toml",
        "twee-keer",
        "keuze",
        "lijst-in-pyproject",
        "mappen",
        "opties",
    ],
)
def test_fouten_noemen_bestand_en_regel(
    tmp_path: Path, naam: str, inhoud: str, regel: int, melding: str
) -> None:
    """Elke fout in een instellingenbestand noemt het bestand en de regel waar zij staat."""
    pad = schrijf(tmp_path, naam, inhoud)
    with pytest.raises(B1Fout) as fout:
        lees_instellingen(tmp_path)
    assert str(fout.value).startswith(f"{pad}:{regel}: {melding}")


@pytest.mark.parametrize("waarde", ["3", '"streng"', "[1]"])
def test_tool_b1check_is_geen_tabel(tmp_path: Path, waarde: str) -> None:
    """`b1check = 3` onder [tool] is een nette fout en geen crash."""
    pad = schrijf(tmp_path, "pyproject.toml", f"[tool]\nb1check = {waarde}\n")
    with pytest.raises(InstellingFout) as fout:
        lees_instellingen(tmp_path)
    assert fout.value.plek == f"{pad}:2"


def test_een_bestand_dat_geen_utf8_is(tmp_path: Path) -> None:
    """Een instellingenbestand in een andere codering is een fout met het bestand erbij."""
    pad = tmp_path / "b1check.toml"
    pad.write_bytes('toegestaan = ["café"]\n'.encode("cp1252"))
    with pytest.raises(B1Fout) as fout:
        lees_instellingen(tmp_path)
    assert str(fout.value) == (
        f"{pad}: dit bestand is niet te lezen\nSla het bestand op als UTF-8."
    )


def test_een_map_die_niet_bestaat(tmp_path: Path) -> None:
    """Een map met eigen regels die er niet is, is een fout: anders gold zij stil niet."""
    schrijf(tmp_path, "b1check.toml", 'mappen = ["huis"]\n')
    with pytest.raises(RegelFout) as fout:
        Controleur(lees_instellingen(tmp_path))
    assert fout.value.wat == "deze map met regels bestaat niet"
    assert fout.value.plek == str(tmp_path.resolve() / "huis")


# --- per pad ---------------------------------------------------------------------------------

PER_PAD = """\
profiel = "streng"
uit = ["lijst"]
toegestaan = ["polis"]
uitgesloten = ["oud/"]
bestanden = ["*.txt", "*.json"]
kolom = "tekst"

[opties.zinslengte.drempels]
fout = 30

[[per_pad]]
paden = ["sjablonen/**", "*.md"]
profiel = "b1"
teksttype = "fragment"
aan = ["lijst"]
uit = ["zinslengte", "ontkenning"]
toegestaan = ["premie"]

[[per_pad]]
paden = ["*.md", "!sjablonen/LEES.md"]
aan = ["ontkenning"]
aanspreekvorm = "je"
klaar = true
[per_pad.opties.zinslengte.drempels]
advies = 22
"""


@pytest.mark.parametrize(
    ("pad", "verwacht"),
    [
        (
            "mail.txt",
            {
                "profiel": "streng",
                "uit": ("lijst",),
                "toegestaan": ("polis",),
                "opties": {"zinslengte": {"drempels": {"fout": 30}}},
            },
        ),
        (
            "sjablonen/nl/mail.txt",
            {
                "profiel": "b1",
                "teksttype": "fragment",
                "aan": ("lijst",),
                "uit": ("zinslengte", "ontkenning"),
                "toegestaan": ("polis", "premie"),
                "opties": {"zinslengte": {"drempels": {"fout": 30}}},
            },
        ),
        (
            "brieven/mail.md",
            {
                "profiel": "b1",
                "teksttype": "fragment",
                "aan": ("lijst", "ontkenning"),
                "uit": ("zinslengte",),
                "toegestaan": ("polis", "premie"),
                "aanspreekvorm": "je",
                "klaar": True,
                "opties": {"zinslengte": {"drempels": {"fout": 30, "advies": 22}}},
            },
        ),
        (
            "sjablonen/LEES.md",
            {
                "profiel": "b1",
                "teksttype": "fragment",
                "aan": ("lijst",),
                "uit": ("zinslengte", "ontkenning"),
                "toegestaan": ("polis", "premie"),
                "opties": {"zinslengte": {"drempels": {"fout": 30}}},
            },
        ),
    ],
)
@pytest.mark.parametrize("naam", ["b1check.toml", "pyproject.toml"])
def test_per_pad(tmp_path: Path, naam: str, pad: str, verwacht: dict[str, Any]) -> None:
    """Elk blok dat past komt over het vorige heen; lijsten vullen aan, de rest vervangt."""
    inhoud = PER_PAD
    if naam == "pyproject.toml":
        inhoud = "[tool.b1check]\n" + inhoud.replace("[[", "[[tool.b1check.")
        inhoud = re.sub(r"^\[(?=opties|per_pad)", "[tool.b1check.", inhoud, flags=re.M)
    schrijf(tmp_path, naam, inhoud)
    bestand = zoek_instellingen(tmp_path)
    assert bestand.voor(tmp_path / pad) == Instellingen(**verwacht)
    assert bestand.voor() == bestand.voor(tmp_path / "mail.txt")
    bestand.controleer()


def test_per_pad_telt_vanaf_het_bestand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paden gelden vanaf de map van het instellingenbestand, waar de gebruiker ook staat."""
    schrijf(tmp_path, "b1check.toml", '[[per_pad]]\npaden = ["/a/*.txt"]\nprofiel = "a2"\n')
    (tmp_path / "a" / "a").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a")
    bestand = zoek_instellingen(Path.cwd())
    assert bestand.voor(Path("x.txt")).profiel == "a2"
    assert bestand.voor(Path("a/x.txt")).profiel == "b1"
    assert bestand.voor(Path("../a/x.txt")).profiel == "a2"
    assert bestand.voor(tmp_path.parent / "elders.txt").profiel == "b1"


@pytest.mark.parametrize(
    ("inhoud", "regel", "melding"),
    [
        ('[[per_pad]]\nprofiel = "a2"\n', 1, "hier ontbreekt ‘paden’"),
        ("[[per_pad]]\npaden = []\n", 1, "hier ontbreekt ‘paden’"),
        ('[[per_pad]]\npaden = "a"\n', 2, "‘paden’ is een lijst met teksten"),
        (
            '[[per_pad]]\npaden = ["a"]\nuit = ["lijst"]\n[[per_pad]]\npaden = ["b"]\n'
            'uti = ["lijst"]\n',
            6,
            "onbekende sleutel ‘uti’\nBedoelt u ‘uit’?",
        ),
        (
            '[[per_pad]]\npaden = ["a"]\n[[per_pad]]\npaden = ["b"]\nprofiel = "a3"\n',
            5,
            "‘a3’ bestaat niet voor ‘profiel’",
        ),
        ('[[per_pad]]\npad = ["a"]\n', 2, "onbekende sleutel ‘pad’\nBedoelt u ‘paden’?"),
        ("per_pad = 3\n", 1, "‘per_pad’ is een rij tabellen"),
        ('[per_pad]\npaden = ["a"]\n', 1, "‘per_pad’ is een rij tabellen"),
        ('uitgesloten = "oud"\n', 1, "‘uitgesloten’ is een lijst met teksten"),
        ("\nbestanden = 3\n", 2, "‘bestanden’ is een lijst met teksten"),
        ("kolom = 3\n", 1, "‘kolom’ is een naam"),
        ("per_pads = []\n", 1, "onbekende sleutel ‘per_pads’\nBedoelt u ‘per_pad’?"),
    ],
)
def test_fouten_per_pad_noemen_hun_blok(
    tmp_path: Path, inhoud: str, regel: int, melding: str
) -> None:
    """Een fout in een blok noemt de regel in dat blok, en niet die in een ander."""
    pad = schrijf(tmp_path, "b1check.toml", inhoud)
    with pytest.raises(B1Fout) as fout:
        zoek_instellingen(tmp_path)
    assert str(fout.value).startswith(f"{pad}:{regel}: {melding}")


@pytest.mark.parametrize(
    ("inhoud", "regel", "melding"),
    [
        ('regio = "nl"\nuit = ["zinslente"]\n', 2, "de regel ‘zinslente’ bestaat niet\nBedoelt"),
        ('\n[opties.zinslente]\nernst = "tip"\n', 2, "de regel ‘zinslente’ bestaat niet"),
        (
            '[[per_pad]]\npaden = ["nergens/**"]\naan = ["lijts"]\n',
            3,
            "de regel ‘lijts’ bestaat niet\nBedoelt u ‘lijst’?",
        ),
        (
            "[opties.zinslengte.drempels]\nadvies = 3\nfuot = 3\n",
            3,
            "‘fuot’ is geen ernst\nBedoelt u ‘fout’?",
        ),
        (
            "[opties.zinslengte]\ndrempel = 3\n",
            2,
            "onbekende sleutel ‘drempel’\nBedoelt u ‘drempels’?",
        ),
        (
            '[[per_pad]]\npaden = ["a"]\n[per_pad.opties.zinslengte.drempels]\nfuot = 3\n',
            4,
            "‘fuot’ is geen ernst",
        ),
    ],
)
def test_namen_en_opties_noemen_bestand_en_regel(
    tmp_path: Path, inhoud: str, regel: int, melding: str
) -> None:
    """Een regel of optie die niet bestaat is een fout, ook in een blok dat nergens op past."""
    pad = schrijf(tmp_path, "b1check.toml", inhoud)
    with pytest.raises(B1Fout) as fout:
        zoek_instellingen(tmp_path).controleer()
    assert str(fout.value).startswith(f"{pad}:{regel}: {melding}")


def test_het_voorbeeld_in_de_readme(tmp_path: Path) -> None:
    """De instellingen in de README kloppen: elke naam bestaat, en elk pad doet wat er staat."""
    wortel = Path(__file__).parents[1]
    readme = (wortel / "README.md").read_text(encoding="utf-8")
    voorbeeld = readme.split("## Instellingen", 1)[1].split("```toml\n", 1)[1].split("```", 1)[0]
    schrijf(tmp_path, "b1check.toml", voorbeeld)
    shutil.copytree(wortel / "voorbeelden" / "huisstijl", tmp_path / "huisstijl")
    bestand = zoek_instellingen(tmp_path)
    bestand.controleer()
    assert bestand.voor(tmp_path / "sjablonen" / "a.txt").faal_bij == "advies"
    drempels = bestand.voor(tmp_path / "juridisch" / "a.txt").opties["zinslengte"]["drempels"]
    assert drempels == {"advies": 18, "fout": 35}
