"""Waar een zin over gaat: haar inhoudswoorden in gewone woorden, haar feiten, en of zij ontkent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.gegevens import lees_lijst
from b1check.mailtaal.zinnen import is_ontkennend
from b1check.ontleding import MODALEN
from b1check.woordenboek import Context, Woordenboek

if TYPE_CHECKING:
    from spacy.tokens import Token

_INHOUD = frozenset(("NOUN", "VERB", "ADJ", "PROPN", "NUM"))
_LEEG = MODALEN | frozenset(
    "hebben zijn worden gaan laten blijven verzoeken vragen graag vriendelijk dringend hierbij "
    "heel erg zeer nogmaals ook nog alvast gerust hartelijk willen".split()
)
_GELIJK = {
    "mail": "bericht", "e-mail": "bericht", "email": "bericht", "mailtje": "bericht",
    "brief": "bericht", "schrijven": "bericht", "telefoneren": "bellen", "opbellen": "bellen",
    "factuur": "rekening", "nota": "rekening", "toesturen": "sturen", "opsturen": "sturen",
    "toezenden": "sturen", "zenden": "sturen", "aanleveren": "sturen", "insturen": "sturen",
    "terugsturen": "sturen", "terugzenden": "sturen", "inleveren": "sturen", "overmaken": "betalen",
    "voldoen": "betalen", "storten": "betalen",
}  # fmt: skip
_CIJFERS = re.compile(r"\d[\d.,:/-]*\d|\d")
_LIDWOORD = re.compile(r"^(?:de|het|een|mv:) ?")


@dataclass(frozen=True)
class Inhoud:
    """De inhoud van een zin: `woorden` zijn de inhoudswoorden, `alles` is elk woord."""

    woorden: frozenset[str]
    alles: frozenset[str]
    feiten: frozenset[str]
    hulp: frozenset[str]
    ontkent: bool


def lees_inhoud(zin: Zin, boek: Woordenboek) -> Inhoud:
    """Geef de inhoud van een zin."""
    return Inhoud(
        woorden=frozenset(_woorden(zin, boek)),
        alles=frozenset(woord.klein for woord in zin.woorden),
        feiten=frozenset(_feiten(zin)),
        hulp=frozenset(t.lemma_.lower() for t in zin.tokens if t.lemma_.lower() in MODALEN),
        ontkent=is_ontkennend(zin),
    )


def _woorden(zin: Zin, boek: Woordenboek) -> Iterator[str]:
    for token in zin.tokens:
        if token.pos_ in _INHOUD and token.is_alpha and not zin.tekstblok.is_beschermd(token):
            woord = _gewoon(_lemma(token), boek)
            if woord not in _LEEG:
                yield woord


def _lemma(token: Token) -> str:
    """Geef het lemma, met het losse deel ervoor: 'stuurt ... op' is 'opsturen'."""
    lemma = token.lemma_.lower().replace("_", "")
    deeltje = next((k for k in token.children if k.dep_ == "compound:prt"), None)
    if deeltje is None or lemma.startswith(deeltje.lower_):
        return lemma
    return deeltje.lower_ + lemma


def _gewoon(woord: str, boek: Woordenboek) -> str:
    """Geef het gewone woord voor een moeilijk woord, en het werkwoord voor 'betaling'."""
    if woord in _GELIJK:
        return _GELIJK[woord]
    gewoon = _van_handelingen().get(woord) or next(_alternatieven(woord, boek), woord)
    return _GELIJK.get(gewoon, gewoon)


def _alternatieven(woord: str, boek: Woordenboek) -> Iterator[str]:
    """Geef het beste gewone woord voor een woord dat altijd moeilijk is."""
    for ingang in boek.kandidaten(woord, ""):
        los = ingang.context == Context() and ingang.woord == woord
        for alternatief in ingang.alternatieven[:1] if los else ():
            kaal = _LIDWOORD.sub("", alternatief)
            if kaal.isalpha():
                yield kaal


@cache
def _van_handelingen() -> Mapping[str, str]:
    """Geef per naamwoord van een handeling het werkwoord: 'betaling' is 'betalen'."""
    return {rij["naamwoord"]: rij["werkwoord"] for rij in lees_lijst("naamwoordstijl.tsv")}


def _feiten(zin: Zin) -> Iterator[str]:
    """Geef de getallen, namen, adressen en velden in een zin."""
    yield from _CIJFERS.findall(zin.tekst)
    for stuk in zin.tekstblok.beschermd_in(zin.begin, zin.eind):
        yield stuk.bron or zin.tekstblok.blok.tekst[stuk.begin : stuk.eind]
