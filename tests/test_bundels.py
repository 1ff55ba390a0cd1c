"""Bestanden met veel standaardteksten: elke tekst apart, met haar pad en de goede regel."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from b1check import Controleur
from b1check.cli import hoofd
from b1check.fouten import InvoerFout
from b1check.invoer import lees, lees_alles

YAML = """\
nl:
  welkom:
    onderwerp: Uw account is reeds actief
    tekst: |
      Geachte klant,

      Indien u belt, helpen wij u.
    gevouwen: >-
      Dit is een lange
      tekst die reeds
      gevouwen is.
    los: Deze tekst loopt door
      indien dat kan
  aantal: 12
  aan: true
  lijst:
    - "Een \\"tekst\\".\\nEn reeds."
    - 'enkel indien'
"""
JSON = """\
{"a": {"b": "Indien u belt.",
 "c": ["x", 3, null,
 "Reeds \\ud83d\\ude00 gedaan."]}, "d": "nu"}
"""
CSV = 'id;tekst\n1;"Indien u belt.\nReeds gedaan."\n2;Reeds te laat.\n'
PO = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "hello"
msgstr "Indien u belt."

msgctxt "mail"
msgid "one"
msgid_plural "more"
msgstr[0] "Reeds een"
msgstr[1] ""
"Belt u ons, "
"indien u wilt."

msgid "leeg"
msgstr ""

#~ msgid "oud"
#~ msgstr "reeds oud"
"""


def gevonden(
    controleur: Controleur, tekst: str, soort: str, kolom: str = ""
) -> list[tuple[str, int, str]]:
    """Geef (pad, regelnummer, gelezen) van elk moeilijk woord."""
    return [
        (bericht.pad, b.regelnummer, b.gelezen.lower())
        for bericht in lees_alles(tekst.encode(), soort, kolom=kolom)
        for b in controleur.controleer(bericht).bevindingen
        if b.gelezen.lower() in ("indien", "reeds")
    ]


def test_yaml(controleur: Controleur) -> None:
    """De regel is exact in een blok en in een tekst zonder aanhalingstekens."""
    assert gevonden(controleur, YAML, "yaml") == [
        ("nl.welkom.onderwerp", 3, "reeds"),
        ("nl.welkom.tekst", 7, "indien"),
        ("nl.welkom.gevouwen", 10, "reeds"),
        ("nl.welkom.los", 13, "indien"),
        ("nl.lijst.0", 17, "reeds"),
        ("nl.lijst.1", 18, "indien"),
    ]


def test_json(controleur: Controleur) -> None:
    """Elke tekst heeft haar pad en regel; getallen en null tellen niet."""
    assert gevonden(controleur, JSON, "json") == [("a.b", 1, "indien"), ("a.c.3", 3, "reeds")]
    assert [b.tekst for b in lees_alles(JSON.encode(), "json")][2] == "Reeds 😀 gedaan."


def test_csv(controleur: Controleur) -> None:
    """Alleen de gekozen kolom telt; een cel mag over meer regels lopen."""
    assert gevonden(controleur, CSV, "csv", "tekst") == [
        ("tekst.2", 2, "indien"),
        ("tekst.2", 3, "reeds"),
        ("tekst.4", 4, "reeds"),
    ]


def test_gettext(controleur: Controleur) -> None:
    """Van elke vertaling telt de msgstr; de kop, lege en vervallen vertalingen tellen niet."""
    assert gevonden(controleur, PO, "po") == [
        ("hello", 5, "indien"),
        ("mail: one[0]", 10, "reeds"),
        ("mail: one[1]", 13, "indien"),
    ]


sleutels = st.text(alphabet="abcdefg_", min_size=1, max_size=5)
waarden = st.recursive(
    st.text(max_size=40) | st.integers() | st.none() | st.booleans(),
    lambda kind: st.lists(kind, max_size=4) | st.dictionaries(sleutels, kind, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(inhoud=st.dictionaries(sleutels, waarden, min_size=1, max_size=4), springt=st.booleans())
def test_elke_tekst_op_haar_regel(inhoud: dict[str, object], springt: bool) -> None:
    """In JSON komt elke tekst precies één keer terug, met haar pad en de regel waar zij staat."""
    bron = json.dumps(inhoud, indent=2 if springt else None)
    verwacht = [(pad, tekst) for pad, tekst in _teksten("", inhoud) if tekst.strip()]
    if not verwacht:
        return
    berichten = lees_alles(bron.encode(), "json")
    assert [(b.pad, b.tekst) for b in berichten] == verwacht
    regels = bron.split("\n")
    for bericht in berichten:
        regel, _ = bericht.regel_en_kolom(0)
        assert json.dumps(bericht.tekst) in regels[regel - 1]


def _teksten(pad: str, waarde: object) -> list[tuple[str, str]]:
    if isinstance(waarde, str):
        return [(pad, waarde)]
    paren = (
        waarde.items()
        if isinstance(waarde, dict)
        else enumerate(waarde)
        if isinstance(waarde, list)
        else ()
    )
    return [t for naam, kind in paren for t in _teksten(f"{pad}.{naam}".lstrip("."), kind)]


@pytest.mark.parametrize(
    ("inhoud", "soort", "melding"),
    [
        ("a: b: c\n", "yaml", "YAML klopt niet"),
        ("a: &x [*x]\nb: !!python/object:os.system {}\n", "yaml", "geen teksten"),
        ("[" * 5000, "yaml", "YAML klopt niet"),
        ('{"a": }', "json", "JSON klopt niet"),
        ("[" * 100_000, "json", "JSON"),
        ("12", "json", "geen teksten"),
        ("a;b\n1;2\n", "csv", "welke kolom"),
        ("onzin hier\n", "po", "gettext-bestand klopt niet"),
    ],
)
def test_kapotte_inhoud(inhoud: str, soort: str, melding: str) -> None:
    """Een kapot bestand geeft een duidelijke fout, en voert niets uit."""
    with pytest.raises(InvoerFout, match=melding):
        lees_alles(inhoud.encode(), soort, naam="teksten")


def test_een_fragment_is_geen_mail(controleur: Controleur) -> None:
    """Ook een tekst met een aanhef is in een bundel een fragment."""
    (bericht,) = lees_alles(b'["Geachte klant,\\n\\nBel ons.\\n\\nMet groet,\\nJan"]', "json")
    assert not bericht.is_mail
    with pytest.raises(InvoerFout, match="staan 2 teksten"):
        lees(b'["een tekst", "nog een"]', "json")


def test_een_groot_bestand() -> None:
    """300 teksten en 200 kB in één keer, elke regel goed; de tijd meet benchmarks/lezen.py."""
    tekst = "Indien u vragen heeft over uw bestelling, belt u onze klantenservice. " * 9
    bron = yaml.safe_dump({f"tekst{n:03}": f"{tekst}Dit is nummer {n}." for n in range(300)})
    assert len(bron) > 200_000
    berichten = lees_alles(bron.encode(), "yaml")
    assert len(berichten) == 300
    regels = bron.split("\n")
    for bericht in berichten:
        assert bericht.pad in regels[bericht.regel_en_kolom(0)[0] - 1]
        laatste, _ = bericht.regel_en_kolom(len(bericht.tekst) - 1)
        assert regels[laatste - 1].strip().split()[-1] == bericht.tekst.split()[-1]


def test_op_de_opdrachtregel(tmp_path: Path) -> None:
    """De regel en het pad staan in de annotatie; een kolom kiest u met --kolom."""
    pad = tmp_path / "teksten.csv"
    pad.write_text(CSV, encoding="utf-8")
    uitvoer = CliRunner().invoke(
        hoofd, ["controleer", str(pad), "--kolom", "tekst", "--formaat", "github"]
    )
    assert uitvoer.exit_code == 0
    assert "line=3,title=b1check moeilijk-woord::tekst.2: ‘Reeds’" in uitvoer.output
    fout = CliRunner().invoke(hoofd, ["controleer", str(pad), "--kolom", "teks"])
    assert (fout.exit_code, "Bedoelt u ‘tekst’?" in fout.output) == (2, True)


@pytest.mark.parametrize("einde", ["\n", "\r\n"])
def test_csv_met_de_scheider_van_excel(einde: str) -> None:
    """De regel `sep=;` is geen kop, en telt wel mee als regel."""
    bron = einde.join(("sep=;", "id;tekst", '1;"Indien u belt, helpen wij u."', ""))
    (bericht,) = lees_alles(bron.encode(), "csv", kolom="tekst")
    assert (bericht.tekst, bericht.regel_en_kolom(0)) == ("Indien u belt, helpen wij u.", (3, 1))


@pytest.mark.parametrize(
    ("bron", "soort"),
    [('{"a": 1,\n"b": "Half \\ud83d."}', "json"), ('a: 1\nb: "\\ud83d"\n', "yaml")],
)
def test_een_half_teken_is_geen_tekst(bron: str, soort: str) -> None:
    """Een los surrogaat kan geen taalmodel lezen: de fout noemt de regel."""
    with pytest.raises(InvoerFout, match=r"half teken|klopt niet") as fout:
        lees_alles(bron.encode(), soort, naam="x")
    assert "x:2" in str(fout.value)


@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_yaml_met_elk_regeleinde(einde: str) -> None:
    """Een blok over meer regels geeft nooit een fout, welk regeleinde YAML ook kent."""
    bron = einde.join(("a: |", "  Indien u belt.", "  Dat kan.", "b: Indien.", ""))
    assert [b.pad for b in lees_alles(bron.encode(), "yaml")] == ["a", "b"]
