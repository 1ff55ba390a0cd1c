"""Of twee woorden over hetzelfde gaan: stammen, de lijst, de woordvectoren en de gewichten."""

from __future__ import annotations

import math
import re
import sys
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from b1check.gegevens import lees_lijst
from b1check.klantvraag.gewichten import Gewichten, vraaggewichten, zinsgewichten
from b1check.klantvraag.verwantschap import DEEL, LIJST, verwantschap
from b1check.klantvraag.vraagkenmerken import Vraagkenmerken
from b1check.klantvraag.woordstam import sleutel, stammen
from b1check.klantvraag.woordvectoren import (
    kenmerk_van_lijst,
    kenmerk_van_vectoren,
    nabijheid,
    som_van_lengte_1,
    vector,
)
from b1check.klantvraag.zinskenmerken import Zinskenmerken

sys.path.insert(0, str(Path(__file__).parents[1] / "hulpmiddelen" / "klantvraag"))
import leer

WOORD = re.compile(r"[a-zà-ÿ0-9]+(?:[-'&/.][a-zà-ÿ0-9]+)*")


def band(een: str, ander: str) -> float:
    """Geef de verwantschap van twee woorden die in hun gewone vorm staan."""
    return verwantschap((een, een), (ander, ander))


def dichtbij(een: str, ander: str) -> float:
    """Geef de nabijheid van twee woorden die in hun gewone vorm staan."""
    return nabijheid((een, een), (ander, ander))


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("betaling", "betaald"),
        ("prijzen", "prijs"),
        ("verhuizing", "verhuizen"),
        ("taxi's", "taxi"),
    ],
)
def test_zelfde_stam(een: str, ander: str) -> None:
    """Een andere vorm van een woord heeft een stam gemeen."""
    assert stammen(een, een) & stammen(ander, ander)
    assert band(een, ander) > DEEL


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("huren", "leen"), ("spuit", "vaccin"), ("betalend", "gratis"), ("slijtage", "ouderdom"),
        ("lunch", "boterham"), ("verhoging", "duurder"), ("opzeggen", "stopzetten"),
        ("verhuizen", "verhuizing"), ("rekening", "factuur"), ("dokter", "huisarts"),
    ],
)  # fmt: skip
def test_verwant(een: str, ander: str) -> None:
    """Woorden voor dezelfde zaak zijn verwant, welke van de twee ook eerst komt."""
    assert band(een, ander) == band(ander, een) >= 0.4


@pytest.mark.parametrize(
    ("een", "ander"),
    [("huur", "bril"), ("paspoort", "factuur"), ("hond", "hypotheek"), ("koffie", "bezwaar")],
)
def test_niet_verwant(een: str, ander: str) -> None:
    """Woorden van heel andere zaken zijn niet verwant, en liggen ver van elkaar."""
    assert band(een, ander) == 0
    assert dichtbij(een, ander) < 0.25


@pytest.mark.parametrize(
    ("een", "ander", "ver"),
    [
        ("huren", "leen", "vaccin"), ("monteur", "loodgieter", "paspoort"),
        ("spuit", "vaccin", "factuur"), ("kwijt", "vinden", "korting"),
        ("tennis", "proefles", "hypotheek"), ("pakket", "bezorgen", "uitkering"),
    ],
)  # fmt: skip
def test_nabij(een: str, ander: str, ver: str) -> None:
    """Een woord ligt dichter bij een verwant woord dan bij een willekeurig ander."""
    assert dichtbij(een, ander) > dichtbij(een, ver) + 0.2


def test_onbekend_woord_ligt_nergens() -> None:
    """Een woord dat de lijst niet kent heeft geen vector, en is nergens dichtbij."""
    assert vector("xqzwvk", "xqzwvk") is None
    assert dichtbij("xqzwvk", "factuur") == 0
    assert som_van_lengte_1([(1.0, None)]) is None


def test_vectoren_zijn_1_lang() -> None:
    """Een vector is 1 lang, ook die van een samenstelling uit haar delen."""
    for woord in ("factuur", "huren", "vijverzaalverhuur"):
        gevonden = vector(woord, woord)
        assert gevonden is not None
        assert math.isclose(float(np.linalg.norm(gevonden)), 1, abs_tol=1e-5)


def test_vectoren_horen_bij_de_lijst() -> None:
    """Na een wijziging van de lijst zijn de vectoren opnieuw gemaakt."""
    assert kenmerk_van_vectoren() == kenmerk_van_lijst()


def test_lijst_is_netjes() -> None:
    """Koppen staan op volgorde en één keer, en elk woord één keer in zijn rij."""
    rijen = lees_lijst(LIJST)
    koppen = [rij["woord"] for rij in rijen]
    assert koppen == sorted(set(koppen))
    for rij in rijen:
        woorden = [w for w in f"{rij['zelfde']}|{rij['verwant']}".split("|") if w]
        assert woorden, rij["woord"]
        assert len(woorden) == len(set(woorden)), rij["woord"]
        assert rij["woord"] not in woorden
        assert all(WOORD.fullmatch(woord) for woord in (rij["woord"], *woorden)), rij


def test_sleutel_is_vast() -> None:
    """De sleutel van een woord hangt niet af van de volgorde van een verzameling."""
    assert [sleutel(w) for w in ("huur", "betaling", "pas")] == ["huur", "betal", "pas"]


@pytest.mark.parametrize(
    ("gewichten", "kenmerken"),
    [(zinsgewichten(), Zinskenmerken), (vraaggewichten(), Vraagkenmerken)],
)
def test_elk_kenmerk_heeft_een_gewicht(gewichten: Gewichten, kenmerken: type) -> None:
    """Er is voor elk kenmerk één gewicht, en het is een gewoon getal."""
    assert list(gewichten.per_kenmerk) == [veld.name for veld in fields(kenmerken)]
    assert all(math.isfinite(zwaar) for zwaar in (gewichten.begin, *gewichten.per_kenmerk.values()))


def test_leren_vindt_het_verband_terug() -> None:
    """Het model leert een bekend verband, en een straf maakt de gewichten kleiner."""
    toeval = np.random.default_rng(1)
    rijen = toeval.normal(size=(2000, 2))
    goed = toeval.random(2000) < 1 / (1 + np.exp(-(2 * rijen[:, 0] - 1)))
    los = leer.leer(rijen, goed, 0.1, ["een", "twee"])
    assert los.per_kenmerk["een"] == pytest.approx(2, abs=0.3)
    assert los.per_kenmerk["twee"] == pytest.approx(0, abs=0.2)
    assert los.begin == pytest.approx(-1, abs=0.2)
    vast = leer.leer(rijen, goed, 500.0, ["een", "twee"])
    assert abs(vast.per_kenmerk["een"]) < los.per_kenmerk["een"]


def test_er_wordt_nooit_geleerd_op_de_meetdelen() -> None:
    """De delen waarop we blind meten, doen niet mee."""
    assert not {"vers", "blind", "proef"} & set(leer.DELEN)
