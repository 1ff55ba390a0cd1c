"""De eigen vakwoorden van een organisatie, uit haar instellingen."""

from __future__ import annotations

from pathlib import Path

import pytest

from b1check import Controleur, Instellingen, Rapport, RegelFout, pas_toe
from b1check.instellingenbestand import zoek_instellingen

TOML = """
[[opties.vaktaal.opties.woorden]]
woord = "dekkingsgraad"
soort = "zn"
lidwoord = "de"
uitleg = "hoeveel geld wij hebben"

[[opties.vaktaal.opties.woorden]]
woord = "prolongeren"
soort = "ww"
alternatieven = ["verlengen", "nog een jaar doorgaan"]
"""


@pytest.fixture(scope="module")
def eigen(tmp_path_factory: pytest.TempPathFactory) -> Controleur:
    """Een Controleur met eigen vakwoorden uit b1check.toml."""
    map_ = tmp_path_factory.mktemp("eigen")
    (map_ / "b1check.toml").write_text(TOML, encoding="utf-8")
    return Controleur(zoek_instellingen(map_).voor())


def vaktaal(rapport: Rapport) -> list[str]:
    """Geef de gevonden vakwoorden."""
    return [b.gelezen for b in rapport.bevindingen if b.regel == "vaktaal"]


def test_uitleg_komt_er_tussen_haakjes_achter(eigen: Controleur) -> None:
    """Een vakwoord zonder gewoon woord krijgt zijn uitleg; daarna is het goed."""
    zin = "De dekkingsgraad is goed."
    (bevinding,) = (b for b in eigen.controleer(zin).bevindingen if b.regel == "vaktaal")
    nieuw = pas_toe(zin, [bevinding.suggesties[0]])
    assert nieuw == "De dekkingsgraad (hoeveel geld wij hebben) is goed."
    assert vaktaal(eigen.controleer(nieuw)) == []


def test_uitleggen_hoeft_maar_een_keer(eigen: Controleur) -> None:
    """Na de uitleg mag het woord blijven staan; ervoor niet."""
    uitgelegd, kaal = "De dekkingsgraad (ons geld) daalt.", "De dekkingsgraad stijgt weer."
    assert vaktaal(eigen.controleer(f"{uitgelegd} {kaal}")) == []
    assert vaktaal(eigen.controleer(f"{kaal} {uitgelegd}")) == ["dekkingsgraad"]


def test_alternatief_in_de_goede_vorm(eigen: Controleur) -> None:
    """Een eigen alternatief wordt vervoegd, en de gewone regels wijken voor de eigen lijst."""
    rapport = eigen.controleer("Wij hebben uw contract geprolongeerd.")
    assert [b.regel for b in rapport.bevindingen if b.gelezen == "geprolongeerd"] == ["vaktaal"]
    suggesties = next(b for b in rapport.bevindingen if b.regel == "vaktaal").suggesties
    assert suggesties[0].vervanging == "verlengd"


def test_de_eigen_lijst_vervangt_het_voorbeeld(eigen: Controleur) -> None:
    """Het voorbeeldwoord van de regel zelf telt niet meer."""
    assert vaktaal(eigen.controleer("De polismantel ligt klaar.")) == []


@pytest.mark.parametrize(
    ("woord", "melding"),
    [
        ({"woord": "x", "uitlegg": "y"}, "een vakwoord heeft geen ‘uitlegg’"),
        ({"woord": "x"}, "een vakwoord heeft een ‘woord’, en een ‘uitleg’ of ‘alternatieven’"),
        ({"woord": 3, "uitleg": "y"}, "‘woord’ van een vakwoord is geen tekst"),
    ],
)
def test_een_fout_in_de_lijst(woord: dict[str, object], melding: str) -> None:
    """Een schrijffout in de instellingen geeft een melding die zegt wat er mis is."""
    opties = {"vaktaal": {"opties": {"woorden": [woord]}}}
    with pytest.raises(RegelFout, match=melding):
        Controleur(Instellingen(opties=opties))


def test_readme_laat_het_zien() -> None:
    """De README noemt de sleutel zoals zij werkt."""
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    assert "[[opties.vaktaal.opties.woorden]]" in readme
