"""Ontleden: namen, zinnen en het kiezen van een taalmodel."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy

import b1check
from b1check import Controleur, Instellingen, ModelOntbreekt
from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst


def zinnen(tekst: str) -> list[str]:
    """Geef de zinnen van een tekst."""
    document = laad_taalmodel().ontleed(lees_tekst(tekst))
    return [zin.tekst for zin in document.zinnen]


def test_regeleinden_breken_een_zin_niet() -> None:
    """Met de hand afgebroken regels zijn samen één alinea met twee zinnen."""
    tekst = (
        "Wij hebben uw brief over de nieuwe rekening van deze maand\n"
        "ontvangen. U hoort voor vrijdag van ons wat wij ermee doen."
    )
    assert zinnen(tekst) == [
        "Wij hebben uw brief over de nieuwe rekening van deze maand ontvangen.",
        "U hoort voor vrijdag van ons wat wij ermee doen.",
    ]


def test_namen_zijn_beschermd() -> None:
    """Een naam na 'mevrouw' en een naam midden in de zin worden niet beoordeeld."""
    document = laad_taalmodel().ontleed(lees_tekst("Wij hebben mevrouw De Vries gebeld."))
    (blok,) = document.tekstblokken
    beschermd = {token.text for token in blok.doc if blok.is_beschermd(token)}
    assert {"De", "Vries"} <= beschermd
    assert "gebeld" not in beschermd


def test_onbekend_taalmodel_noemt_de_opdracht() -> None:
    """Een model dat er niet is geeft een Nederlandse fout met de opdracht om het te installeren."""
    controleur = Controleur(Instellingen(taalmodel="nl_core_news_xx"))
    with pytest.raises(ModelOntbreekt) as fout:
        controleur.controleer("Dit is een zin.")
    assert "niet geïnstalleerd" in fout.value.wat
    assert "python -m spacy download nl_core_news_xx" in fout.value.advies


def test_geinstalleerd_taalmodel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Een geïnstalleerd pakket wordt gebruikt, en het rapport zegt welk."""
    naam = "nl_core_news_proef"
    model = Path(__file__).parents[1] / "b1check" / "taalmodel"
    (tmp_path / naam).mkdir()
    (tmp_path / naam / "__init__.py").write_text(
        f"import spacy\ndef load(**opties):\n    return spacy.load({str(model)!r}, **opties)\n"
    )
    gegevens = tmp_path / f"{naam}-1.0.dist-info"
    gegevens.mkdir()
    (gegevens / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {naam}\nVersion: 1.0\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    rapport = Controleur(Instellingen(taalmodel=naam)).controleer("Indien u belt, helpen wij u.")
    assert rapport.taalmodel == naam
    assert [b.regel for b in rapport.bevindingen] == ["moeilijk-woord"]
    laad_taalmodel.cache_clear()


def test_pakket_dat_geen_nederlands_model_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Een pakket met een ander soort model geeft een duidelijke fout."""
    naam = "xx_proefmodel"
    (tmp_path / naam).mkdir()
    (tmp_path / naam / "__init__.py").write_text(
        "import spacy\ndef load(**opties):\n    return spacy.blank('xx')\n"
    )
    gegevens = tmp_path / f"{naam}-1.0.dist-info"
    gegevens.mkdir()
    (gegevens / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {naam}\nVersion: 1.0\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ModelOntbreekt, match="geen Nederlands model"):
        laad_taalmodel(naam)


def test_de_lege_knipper_knipt_zoals_spacy() -> None:
    """Het ingebouwde model knipt precies zoals wanneer spaCy het zelf laadt."""
    gewoon = spacy.load(Path(b1check.__file__).parent / "taalmodel")
    tekst = "Dhr. v.d. Berg betaalt € 12,50 t.a.v. de a.s. foto's, d.w.z. z.s.m. (zie info@x.nl)."
    eigen = laad_taalmodel().nlp
    assert [t.text for t in eigen.make_doc(tekst)] == [t.text for t in gewoon.make_doc(tekst)]
    assert eigen.tokenizer.rules == gewoon.tokenizer.rules
