"""Leesbaarheid: richting, band, te weinig tekst en de ijking op het origineel."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path
from statistics import fmean

import pytest

from b1check import Controleur
from b1check.rapport import band_van

MAKKELIJK = (
    "Uw pakket is klaar. U kunt het morgen ophalen in de winkel. Neem uw paspoort mee. "
    "Bel ons als u een vraag hebt."
)
MOEILIJK = (
    "Naar aanleiding van de door u ingediende klacht inzake de verwerking van de "
    "betalingsgegevens delen wij u mede dat de behandeling daarvan conform de geldende "
    "procedurevoorschriften enige vertraging ondervindt."
)


def test_richting(controleur: Controleur) -> None:
    """Een makkelijke tekst scoort hoger dan een moeilijke, en krijgt een lagere band."""
    makkelijk, moeilijk = (controleur.controleer(t) for t in (MAKKELIJK, MOEILIJK))
    assert makkelijk.leesbaarheid is not None
    assert moeilijk.leesbaarheid is not None
    assert makkelijk.leesbaarheid > moeilijk.leesbaarheid + 20
    assert (makkelijk.band, makkelijk.naam_van_band) == (1, "makkelijk")
    assert (moeilijk.band, moeilijk.naam_van_band) == (4, "erg moeilijk")


@pytest.mark.parametrize(
    ("score", "band"),
    [(100, 1), (66.1, 1), (66, 2), (54.1, 2), (54, 3), (42.1, 3), (42, 4), (0, 4)],
)
def test_banden(score: float, band: int) -> None:
    """De grenzen horen bij de moeilijkste band."""
    assert band_van(score) == band


@pytest.mark.parametrize("tekst", ["Hallo", "!!!", "{{naam}}", "Met vriendelijke groet", "Klaar."])
def test_te_weinig_tekst(controleur: Controleur, tekst: str) -> None:
    """Zonder persoonsvorm is er geen getal en geen band; nooit nul."""
    rapport = controleur.controleer(tekst)
    assert rapport.leesbaarheid is None
    assert rapport.band is None


def test_band_vraagt_twintig_woorden(controleur: Controleur) -> None:
    """Een korte tekst krijgt wel een getal maar geen band."""
    rapport = controleur.controleer("U krijgt morgen een brief van ons.")
    assert rapport.leesbaarheid is not None
    assert rapport.band is None


def test_flesch_douma(controleur: Controleur) -> None:
    """Flesch-Douma telt woorden per zin en lettergrepen per woord: 206,835 - 0,93 w - 77 l."""
    rapport = controleur.controleer("De kat zit op de mat. De hond slaapt.")
    # 9 woorden in 2 zinnen, elk van één lettergreep.
    assert rapport.flesch_douma() == pytest.approx(206.835 - 0.93 * 4.5 - 77 * 1.0)
    assert controleur.controleer("!!!").flesch_douma() is None


def _score(controleur: Controleur, tekst: str) -> float:
    score = controleur.controleer(tekst).leesbaarheid
    assert score is not None
    return score


@pytest.mark.parametrize(
    ("moeilijk", "makkelijk"),
    [
        # Een woord dat wordfreq niet kent telt als heel zeldzaam, en valt niet weg.
        ("De klant vraagt om een xylotofist.", "De klant vraagt om een brief."),
        # Tangconstructie en naamwoordstijl.
        (
            "De door u op 3 maart ingediende aanvraag voor kwijtschelding van de heffing is "
            "door ons in behandeling genomen.",
            "U vroeg op 3 maart om hulp. Wij kijken naar uw vraag.",
        ),
        (
            "Voor de beantwoording van vragen kan contact worden opgenomen met de afdeling "
            "dienstverlening.",
            "Hebt u vragen? Bel ons dan.",
        ),
        (
            "Bij het uitblijven van tijdige betaling zijn wij genoodzaakt tot inschakeling van "
            "een incassobureau over te gaan.",
            "Betaalt u niet op tijd? Dan vragen wij een ander bedrijf om het geld te halen.",
        ),
    ],
)
def test_makkelijker_dan(controleur: Controleur, moeilijk: str, makkelijk: str) -> None:
    """De eenvoudige versie scoort hoger."""
    assert _score(controleur, makkelijk) > _score(controleur, moeilijk)


@pytest.mark.parametrize(
    ("zeldzame_vorm", "gewone_vorm"),
    [
        ("Wij organiseerden een avond.", "Wij organiseren een avond."),
        ("Wij zoeken de geschiktste plek.", "Wij zoeken de geschikte plek."),
    ],
)
def test_vorm_van_een_gewoon_woord(
    controleur: Controleur, zeldzame_vorm: str, gewone_vorm: str
) -> None:
    """Een zeldzame vorm van een gewoon woord maakt een zin niet veel moeilijker."""
    verschil = _score(controleur, gewone_vorm) - _score(controleur, zeldzame_vorm)
    assert abs(verschil) < 10


def test_zonder_naamwoorden(controleur: Controleur) -> None:
    """Een zin zonder naamwoorden telt niet alsof alle naamwoorden abstract zijn."""
    zonder = _score(controleur, "U kunt ons altijd bellen.")
    met_abstract = _score(controleur, "U kunt ons altijd bellen over de regeling en het beleid.")
    assert zonder > met_abstract


def _rang(waarden: list[float]) -> list[float]:
    return [sum(a < b for a in waarden) + sum(a == b for a in waarden) / 2 for b in waarden]


def _spearman(een: list[float], twee: list[float]) -> float:
    a, b = _rang(een), _rang(twee)
    ma, mb = fmean(a), fmean(b)
    teller = sum((x - ma) * (y - mb) for x, y in zip(a, b, strict=True))
    noemer = sum((x - ma) ** 2 for x in a) * sum((y - mb) ** 2 for y in b)
    return float(teller / noemer**0.5)


def test_ijking_op_het_origineel(controleur: Controleur, meetdata: Path) -> None:
    """Over de documenten: Spearman minstens 0,9 en gemiddeld hooguit 2 punten verschil."""
    teksten: dict[str, list[str]] = defaultdict(list)
    with (meetdata / "gemeente_paren.csv").open(encoding="utf-8") as bestand:
        for rij in csv.DictReader(bestand):
            for kant in ("moeilijk", "makkelijk"):
                teksten[f"gemeente_paren.csv document {rij['document']} {kant}"].append(rij[kant])
    origineel: list[float] = []
    eigen: list[float] = []
    for regel in (meetdata / "lint_referentie.tsv").read_text(encoding="utf-8").splitlines():
        naam, *rest = regel.split("\t")
        if naam not in teksten or rest[5] == "None":
            continue
        score = controleur.controleer("\n\n".join(teksten[naam])).leesbaarheid
        assert score is not None
        origineel.append(float(rest[5]))
        eigen.append(100 - score)
    verschil = fmean(e - o for e, o in zip(eigen, origineel, strict=True))
    assert len(eigen) > 40
    assert _spearman(eigen, origineel) >= 0.9
    assert abs(verschil) <= 2
