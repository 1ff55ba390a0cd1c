"""Het zinsmodel: woordstukken, vectoren, en welke zin bij welke vraag hoort."""

from __future__ import annotations

import numpy as np
import pytest

from b1check.zinsmodel import Zinsmodel, laad_zinsmodel
from b1check.zinsmodel.model import STUKKEN
from b1check.zinsmodel.woordstukken import ONBEKEND, Woordstukken

# Wat de klant ervoor schreef, zijn vraag, de zin die haar beantwoordt, en zinnen over hetzelfde die
# dat niet doen.
PAREN = [
    (
        "",
        "Kan ik die hark ook een weekend van jullie lenen?",
        "Tuingereedschap geven wij voor twee dagen mee.",
        ["De hark heeft een steel van essenhout.", "Op zondag is de loods dicht."],
    ),
    (
        "",
        "Wat kost het om mijn jas te laten innemen?",
        "Voor het smaller maken rekenen we 35 euro.",
        ["Uw jas is van een mooie stof.", "Wij hebben ook ritsen op voorraad."],
    ),
    (
        "",
        "Wanneer komt de vervanger van dokter Aalbers?",
        "Vanaf 3 juni neemt mevrouw Prins haar taken over.",
        ["Dokter Aalbers is al lang aan de praktijk verbonden.", "U kunt ons altijd bellen."],
    ),
    (
        "",
        "Moet ik zelf een steiger regelen?",
        "De schilder brengt zijn eigen stelling mee.",
        ["De kozijnen krijgen twee lagen verf.", "We beginnen aan de kant van de straat."],
    ),
    (
        "Wij nemen onze labrador mee.",
        "Mag dat?",
        "Honden zijn welkom als ze aan de lijn blijven.",
        ["De auto zet u op veld C.", "Het zwembad is open tot negen uur."],
    ),
    (
        "Ik wil mijn auto bij de tent zetten.",
        "Mag dat?",
        "Parkeren doet u op veld C, niet bij uw plek.",
        ["Honden zijn welkom als ze aan de lijn blijven.", "Het zwembad is open tot negen uur."],
    ),
    (
        "",
        "Hoe kom ik aan een nieuw wachtwoord?",
        "Klik onder het inlogscherm op Vergeten, dan krijgt u een link.",
        ["Deel uw gegevens nooit met anderen.", "Het portaal is vorige maand vernieuwd."],
    ),
    (
        "",
        "Waarom is mijn pakje teruggegaan?",
        "De bezorger trof twee keer niemand thuis.",
        ["Een pakje mag tot 23 kilo wegen.", "U krijgt altijd een code van ons."],
    ),
    (
        "",
        "Graag ontvang ik een kopie van de polis.",
        "In de bijlage vindt u het bewijs van uw verzekering.",
        ["Uw verzekering loopt tot 1 juli.", "De premie is dit jaar gelijk gebleven."],
    ),
    (
        "",
        "Is er iemand die Pools spreekt?",
        "Onze collega Ania helpt u graag in uw eigen taal.",
        ["De balie is open van negen tot vijf.", "Neem een geldig paspoort mee."],
    ),
]
# Zonder begrip zou een derde goed gaan; het model mag er één missen.
MINSTE_GOED = 9


@pytest.fixture(scope="module")
def model() -> Zinsmodel:
    return laad_zinsmodel()


def klein() -> Woordstukken:
    kansen = {"\u2581": -3.0, "\u2581fiets": -2.0, "bel": -2.5, "b": -6.0, "e": -6.0, "l": -6.0}
    return Woordstukken({stuk: n for n, stuk in enumerate(kansen, start=4)}, kansen)


def test_een_woord_wordt_de_waarschijnlijkste_rij_stukken() -> None:
    assert klein()("fietsbel") == [5, 6]
    assert klein()("bel") == [4, 6]


def test_een_teken_dat_het_model_niet_kent_is_onbekend() -> None:
    assert klein()("fiets☃") == [5, ONBEKEND]


@pytest.mark.parametrize("tekst", ["", "  \n\t "])
def test_zonder_woorden_zijn_er_geen_stukken(tekst: str) -> None:
    assert klein()(tekst) == []


def test_een_ander_soort_teken_voor_dezelfde_letter_is_hetzelfde(model: Zinsmodel) -> None:
    assert model.stukken("ﬁets cafe\u0301") == model.stukken("fiets café")


def test_bij_elk_woordstuk_hoort_een_vector(model: Zinsmodel) -> None:
    regels = STUKKEN.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    assert len(regels) == len(model.netwerk.stukken)


def test_het_antwoord_past_beter_dan_zinnen_over_hetzelfde(model: Zinsmodel) -> None:
    goed = 0
    for ervoor, vraag, antwoord, andere in PAREN:
        zinnen = model.zinnen([antwoord, *andere])
        goed += model.passend(model.vragen([vraag], [ervoor]), zinnen).argmax() == 0
    assert goed >= MINSTE_GOED


def test_wat_ervoor_staat_telt_mee(model: Zinsmodel) -> None:
    zinnen = model.zinnen(["Honden zijn welkom als ze aan de lijn blijven."])
    ervoor = ["Wij nemen onze labrador mee.", "Ik wil mijn auto bij de tent zetten."]
    hond, auto = model.passend(model.vragen(["Mag dat?", "Mag dat?"], ervoor), zinnen)[:, 0]
    assert hond > auto


def test_samen_of_los_geeft_dezelfde_vectoren(model: Zinsmodel) -> None:
    zinnen = [
        "U hoort het morgen.",
        "De monteur belt een half uur van tevoren, als dat lukt.",
        "Nee.",
    ]
    los = np.vstack([model.zinnen([zin]) for zin in zinnen])
    assert np.allclose(model.zinnen(zinnen), los, atol=1e-4)


def test_het_geheugen_blijft_klein(model: Zinsmodel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("b1check.zinsmodel.model._MEESTE_ONTHOUDEN", 40)
    eerst = model.zinnen(["Uw stoel staat klaar."])
    for begin in range(0, 90, 30):
        model.zinnen([f"Nummer {getal}" for getal in range(begin, begin + 30)])
    assert len(model.geheugen) <= 40
    assert np.allclose(model.zinnen(["Uw stoel staat klaar."]), eerst, atol=1e-4)


def test_zonder_zinnen_is_er_niets_te_meten(model: Zinsmodel) -> None:
    assert model.zinnen([]).shape[0] == 0
    assert model.vragen([], []).shape[0] == 0


@pytest.mark.parametrize("tekst", ["", "?!", "電話番号", "a" * 5000, "woord " * 3000, "\u2028\x00"])
def test_elke_tekst_geeft_een_gewone_vector(model: Zinsmodel, tekst: str) -> None:
    assert np.isfinite(model.zinnen([tekst])).all()
    assert np.isfinite(model.vragen([tekst], [tekst])).all()
