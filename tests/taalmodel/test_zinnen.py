"""Toetst een pijplijn aan 150 klantmailzinnen (`zinnen.toml`): ontleedt zij ze zoals het moet?

Zonder meer is dat het taalmodel van b1check zelf; de variabele `B1CHECK_TAALMODEL` wijst een
andere pijplijn aan: een map of de naam van een pakket. Een zin met een afwijking telt als `xfail`,
met de afwijkingen erbij (`pytest -rx`); de laatste test vraagt dat 97 % van alles klopt.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token

import b1check

INGEBOUWD = Path(b1check.__file__).with_name("taalmodel")
PIJPLIJN = os.environ.get("B1CHECK_TAALMODEL", str(INGEBOUWD))
MINSTENS = 0.97
BIJZIN = frozenset({"advcl", "acl", "acl:relcl", "ccomp", "csubj", "csubj:pass"})
HULP = frozenset({"aux", "aux:pass", "cop"})
ONDERWERP = frozenset({"nsubj", "nsubj:pass"})


@dataclass(frozen=True, slots=True)
class Verwachting:
    """Een zin en wat er van de ontleding moet kloppen; zie de kop van `zinnen.toml`."""

    sector: str
    tekst: str
    onderwerpen: list[str]
    persoonsvormen: list[str]
    lijdend: bool
    bijzinnen: int
    gescheiden: list[str] | None = None
    aaneen: list[str] | None = None
    zinnen: int = 1


@dataclass(frozen=True, slots=True)
class Controle:
    """Eén vraag aan de ontleding, met het antwoord dat moet en het antwoord dat kwam."""

    naam: str
    verwacht: object
    gevonden: object

    @property
    def klopt(self) -> bool:
        """Of het antwoord goed is."""
        return self.verwacht == self.gevonden

    def __str__(self) -> str:
        return f"{self.naam}: {self.gevonden} in plaats van {self.verwacht}"


def lees_verwachtingen() -> list[Verwachting]:
    """Leest `zinnen.toml`."""
    with Path(__file__).with_name("zinnen.toml").open("rb") as bestand:
        return [Verwachting(**zin) for zin in tomllib.load(bestand)["zinnen"]]


VERWACHTINGEN = lees_verwachtingen()


def is_persoonsvorm(token: Token) -> bool:
    """Of dit een vervoegd werkwoord is."""
    return token.pos_ in {"VERB", "AUX"} and "Fin" in token.morph.get("VerbForm", [])


def is_bijzin(token: Token) -> bool:
    """Of dit het hoofd is van een bijzin met een eigen persoonsvorm."""
    delen = [token, *(kind for kind in token.children if kind.dep_ in HULP)]
    return token.dep_ in BIJZIN and any(map(is_persoonsvorm, delen))


def is_lijdend(token: Token) -> bool:
    """Of dit woord bij een lijdende vorm hoort."""
    return token.dep_ in {"aux:pass", "nsubj:pass"}


def controleer(doc: Doc, zin: Verwachting) -> Iterator[Controle]:
    """Stelt alle vragen aan de ontleding van één zin."""
    onderwerpen = [token.lower_ for token in doc if token.dep_ in ONDERWERP]
    los = {f"{t.lower_}+{t.head.lemma_.lower()}" for t in doc if t.dep_ == "compound:prt"}
    yield Controle("onderwerpen", zin.onderwerpen, onderwerpen)
    yield Controle(
        "persoonsvormen", zin.persoonsvormen, [t.lower_ for t in doc if is_persoonsvorm(t)]
    )
    yield Controle("lijdend", zin.lijdend, any(map(is_lijdend, doc)))
    yield Controle("bijzinnen", zin.bijzinnen, sum(map(is_bijzin, doc)))
    yield Controle("zinnen", zin.zinnen, sum(1 for _ in doc.sents))
    for werkwoord in zin.gescheiden or ():
        yield Controle(werkwoord, werkwoord, werkwoord if werkwoord in los else sorted(los))
    lemmas = {t.lemma_.lower() for t in doc if t.pos_ in {"VERB", "AUX"}}
    for werkwoord in zin.aaneen or ():
        yield Controle(werkwoord, werkwoord, werkwoord if werkwoord in lemmas else sorted(lemmas))


@pytest.fixture(scope="module")
def taalmodel() -> Language:
    """De pijplijn onder de loep; zonder pijplijn slaan de tests over."""
    if not Path(PIJPLIJN).is_dir() and not spacy.util.is_package(PIJPLIJN):
        pytest.skip(f"geen pijplijn op {PIJPLIJN}; zet B1CHECK_TAALMODEL op een map of een pakket")
    return spacy.load(PIJPLIJN)


def test_zinnen_zijn_volledig() -> None:
    """Elke zin staat er één keer in en is zinnig ingevuld."""
    assert len(VERWACHTINGEN) == 150
    assert len({zin.tekst for zin in VERWACHTINGEN}) == 150
    for zin in VERWACHTINGEN:
        woorden = zin.tekst.lower()
        assert all(deel in woorden for deel in (*zin.onderwerpen, *zin.persoonsvormen)), zin.tekst


@pytest.mark.parametrize("zin", VERWACHTINGEN, ids=lambda zin: zin.tekst.splitlines()[-1])
def test_zin(taalmodel: Language, zin: Verwachting) -> None:
    """De ontleding van deze zin klopt; zo niet, dan staat erbij wat er misgaat."""
    fouten = [
        str(controle) for controle in controleer(taalmodel(zin.tekst), zin) if not controle.klopt
    ]
    if fouten:
        pytest.xfail("; ".join(fouten))


def test_aandeel_goed(taalmodel: Language) -> None:
    """Minstens 97 % van alle antwoorden over de 150 zinnen is goed."""
    uitslagen = [[c.klopt for c in controleer(taalmodel(zin.tekst), zin)] for zin in VERWACHTINGEN]
    goed, alles = sum(map(sum, uitslagen)), sum(map(len, uitslagen))
    volledig = sum(map(all, uitslagen))
    melding = f"{PIJPLIJN}: {goed} van {alles} antwoorden goed, {volledig} van 150 zinnen helemaal"
    print(melding)
    assert goed / alles >= MINSTENS, melding
