"""Bestanden, mappen en patronen: wat b1check leest, in welke volgorde, en wat niet."""

from __future__ import annotations

from pathlib import Path

import pytest

from b1check.bronnen import zoek_bestanden
from b1check.fouten import InvoerFout
from b1check.instellingenbestand import zoek_instellingen

BESTANDEN = (
    "a.txt",
    "b.MD",
    "c.html",
    "d.json",
    "e.png",
    "f.yml",
    "g.po",
    "h.csv",
    "i.eml",
    "j.docx",
    "k.oft",
    "geen-soort",
    ".verborgen.txt",
    ".git/x.txt",
    ".github/x.md",
    "node_modules/x/x.md",
    "omgeving/pyvenv.cfg",
    "omgeving/lib/x.txt",
    "venv/x.txt",
    "nl/a.txt",
    "nl/b/c.txt",
    "nl-oud/z.txt",
)


@pytest.fixture
def map_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Een map met van alles erin, waar de gebruiker in staat."""
    for naam in BESTANDEN:
        (tmp_path / naam).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / naam).write_text("Dag.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def gevonden(*bronnen: str) -> list[str]:
    """Geef de gevonden bestanden met schuine strepen, en van een fout haar melding."""
    return [
        f"FOUT {b.plek}: {b.wat}" if isinstance(b, InvoerFout) else Path(b).as_posix()
        for b in zoek_bestanden(bronnen, zoek_instellingen)
    ]


ALLES = [
    "a.txt", "b.MD", "c.html", "f.yml", "g.po", "h.csv", "i.eml", "j.docx", "k.oft", "nl/a.txt",
    "nl/b/c.txt", "nl-oud/z.txt",
]  # fmt: skip


def test_een_map(map_: Path) -> None:
    """Een map geeft elk bekend soort tekst, op naam, zonder wat verborgen of van een ander is."""
    assert gevonden(".") == ALLES
    assert gevonden("nl/") == ["nl/a.txt", "nl/b/c.txt"]
    assert gevonden(str(map_ / "nl")) == [
        (map_ / "nl/a.txt").as_posix(),
        (map_ / "nl/b/c.txt").as_posix(),
    ]
    # Wie een verborgen map noemt, bedoelt haar.
    assert gevonden(".github") == [".github/x.md"]


@pytest.mark.parametrize(
    ("patroon", "verwacht"),
    [
        ("*.txt", ["a.txt"]),
        ("**/*.txt", ["a.txt", "nl/a.txt", "nl/b/c.txt", "nl-oud/z.txt"]),
        ("nl/**", ["nl/a.txt", "nl/b/c.txt"]),
        ("nl*", ["nl/a.txt", "nl/b/c.txt", "nl-oud/z.txt"]),
        ("[ab].*", ["a.txt", "b.MD"]),
        ("*.json", ["d.json"]),
        ("?.png", ["e.png"]),
        ("nl/?.txt", ["nl/a.txt"]),
    ],
)
def test_een_patroon(map_: Path, patroon: str, verwacht: list[str]) -> None:
    """b1check vult een patroon zelf in; een patroon met een soort neemt ook andere soorten."""
    assert sorted(gevonden(patroon)) == sorted(verwacht)


def test_een_patroon_is_gesorteerd(map_: Path) -> None:
    """De volgorde hangt niet van de schijf af."""
    assert gevonden("**/*.txt") == sorted(gevonden("**/*.txt"), key=lambda n: n.split("/"))


def test_een_bestaand_bestand_is_geen_patroon(map_: Path) -> None:
    """Een naam met haken is gewoon een naam als het bestand bestaat."""
    (map_ / "mail[1].txt").write_text("Dag.", encoding="utf-8")
    assert gevonden("mail[1].txt") == ["mail[1].txt"]


def test_elk_bestand_een_keer(map_: Path) -> None:
    """Wie hetzelfde bestand vaker noemt, leest het één keer, op de eerste plek."""
    assert gevonden("nl/b/c.txt", "nl", "./nl/../nl/a.txt", "nl/*.txt", "-", "-") == [
        "nl/b/c.txt",
        "nl/a.txt",
        "-",
    ]


def test_een_naam_gaat_altijd_door(map_: Path) -> None:
    """Een bestand dat iemand noemt gaat door, ook als het niet bestaat of een ander soort is."""
    assert gevonden("e.png", "weg.txt", ".verborgen.txt") == ["e.png", "weg.txt", ".verborgen.txt"]


def test_niets_gevonden(map_: Path) -> None:
    """Een map of patroon zonder teksten is een fout, en houdt de rest niet tegen."""
    (map_ / "leeg").mkdir()
    assert gevonden("leeg", "nl/*.md", "a.txt") == [
        "FOUT leeg: in deze map staan geen teksten",
        "FOUT nl/*.md: op dit patroon past geen enkele tekst",
        "a.txt",
    ]


def test_instellingen_kiezen_bestanden(map_: Path) -> None:
    """`bestanden` en `uitgesloten` gelden voor mappen en patronen, niet voor wie iets noemt."""
    (map_ / "b1check.toml").write_text(
        'bestanden = ["*.txt", "*.json"]\nuitgesloten = ["/nl/b/", "nl-oud"]\n', encoding="utf-8"
    )
    assert gevonden(".") == ["a.txt", "d.json", "nl/a.txt"]
    assert gevonden("**/*.txt") == ["a.txt", "nl/a.txt"]
    assert gevonden("nl/b/c.txt") == ["nl/b/c.txt"]
    assert gevonden("nl-oud") == ["FOUT nl-oud: in deze map staan geen teksten"]


def test_een_koppeling_naar_een_map_loopt_niet_rond(map_: Path) -> None:
    """Een koppeling naar boven geeft geen eindeloze lijst."""
    try:
        (map_ / "nl" / "rond").symlink_to(map_, target_is_directory=True)
        (map_ / "nl" / "nog.txt").symlink_to(map_ / "a.txt")
    except OSError:
        pytest.skip("een koppeling maken mag hier niet")
    assert gevonden("nl", "a.txt") == ["nl/a.txt", "nl/b/c.txt", "nl/nog.txt"]
