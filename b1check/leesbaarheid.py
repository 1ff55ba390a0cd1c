"""De leesbaarheid van een document: een schatting volgens de formule van LiNT-II.

LiNT-II (Pander Maat e.a., 10.5117/TVT2023.3.002.MAAT) is geijkt op het begrip van 2.700 leerlingen:
score = 100 - (-4,21 + 17,28 f - 1,62 d - 2,54 c + 16,00 k), hoger is moeilijker. Hier is
leesbaarheid = 100 - score. b1check gebruikt wordfreq en een eigen lijst naamwoorden; het is dus een
andere uitvoering, waarvan f is geijkt op de scores van het origineel.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean
from typing import TYPE_CHECKING

from b1check.document import Document, Zin
from b1check.frequentie import zipf
from b1check.naamwoordklassen import klasse_van, zipf_van_naamwoord
from b1check.ontleding import MODALEN, is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

# Van de Zipf-waarde van wordfreq naar die van het origineel: kleinste kwadraten over 47 teksten.
_IJK_A, _IJK_B = -3.71, 1.69
# Een onbekend woord is moeilijk: zo zeldzaam als een woord dat het origineel niet kent.
_ONBEKEND = 1.36
_MET_FREQUENTIE = frozenset(("NOUN", "VERB", "ADJ"))
_INHOUD = _MET_FREQUENTIE | {"PROPN"}
# Deze werkwoorden zijn hulp- of koppelwerkwoord of hebben zelf weinig inhoud.
_ZONDER_INHOUD = MODALEN | {"zijn", "hebben", "worden"}
# Een enkel naamwoord zegt weinig over een tekst: reken met zoveel naamwoorden die half tellen.
_VOORAF = 2


def leesbaarheid(document: Document) -> float | None:
    """Geef de leesbaarheid (0 tot 100, hoger = makkelijker), of None zonder persoonsvorm.

    f: gemiddelde Zipf-waarde van de inhoudswoorden; d: gemiddelde over de zinnen van de langste
    afstand tussen een woord en zijn hoofd; c: inhoudswoorden per persoonsvorm; k: aandeel concrete
    naamwoorden. Een schatting, geen oordeel over een niveau.
    """
    zinnen = document.zinnen
    frequenties = [z for zin in zinnen for z in _frequenties(zin)]
    dichtheden = [d for zin in zinnen if (d := _dichtheid(zin)) is not None]
    if not frequenties or not dichtheden:
        return None
    f = _IJK_A + _IJK_B * fmean(frequenties)
    d = fmean(_langste_afstand(zin) for zin in zinnen)
    score = -4.21 + 17.28 * f - 1.62 * d - 2.54 * fmean(dichtheden) + 16.00 * _concreet(zinnen)
    return min(100.0, max(0.0, score))


def _frequenties(zin: Zin) -> Iterator[float]:
    """De Zipf-waarden van naamwoorden, werkwoorden en bijvoeglijke naamwoorden."""
    for token in zin.tokens:
        if token.pos_ in _MET_FREQUENTIE and _is_inhoud(token) and _is_woord(token):
            yield max(_ONBEKEND, _zipf(token))


def _zipf(token: Token) -> float:
    """Hoe gewoon een woord is: een zeldzame vorm van een gewoon woord is gewoon.

    Van "legt ... voor" telt "voorleggen".
    """
    vorm, lemma = token.lower_, token.lemma_.lower()
    if token.pos_ == "NOUN":
        return zipf_van_naamwoord(vorm, lemma)
    if token.pos_ == "VERB":
        for deel in token.children:
            if deel.dep_ == "compound:prt" and (los := zipf(deel.lower_ + lemma)) > 0:
                return max(los, zipf(deel.lower_ + vorm))
    return max(zipf(vorm), zipf(lemma))


def _is_inhoud(token: Token) -> bool:
    """Of dit een inhoudswoord is: geen telwoord, koppelwerkwoord of hulpwerkwoord."""
    if token.pos_ not in _INHOUD or token.dep_ == "cop" or token.tag_.startswith("TW"):
        return False
    return token.pos_ != "VERB" or token.lemma_.lower() not in _ZONDER_INHOUD


def _is_woord(token: Token) -> bool:
    return all(teken.isalpha() or teken in "-'’" for teken in token.lower_)


def _dichtheid(zin: Zin) -> float | None:
    """Inhoudswoorden per persoonsvorm, of None als de zin geen persoonsvorm heeft."""
    persoonsvormen = sum(is_persoonsvorm(token) for token in zin.tokens)
    inhoud = sum(_is_inhoud(token) for token in zin.tokens)
    return inhoud / persoonsvormen if persoonsvormen else None


def _langste_afstand(zin: Zin) -> int:
    """Het grootste aantal woorden tussen een woord en zijn hoofd."""
    woorden = [t.i for t in zin.tokens if not t.is_punct]
    rang = {plaats: nummer for nummer, plaats in enumerate(woorden)}
    afstanden = [0]
    for token in zin.tokens:
        if token.i not in rang or token.dep_ in ("ROOT", "punct"):
            continue
        hoofd = _hoofd(token)
        if hoofd.i in rang and hoofd.i != token.i:
            afstanden.append(abs(rang[hoofd.i] - rang[token.i]) - 1)
    return max(afstanden)


def _hoofd(token: Token) -> Token:
    """Het hoofd van een woord; bij een nevenschikking dat van het eerste lid."""
    hoofd = token.head
    if token.dep_ == "conj":
        while hoofd.dep_ == "conj":
            hoofd = hoofd.head
        if hoofd.dep_ != "ROOT":
            hoofd = hoofd.head
    return hoofd


def _concreet(zinnen: tuple[Zin, ...]) -> float:
    """Het aandeel concrete naamwoorden onder de naamwoorden met een bekende klasse.

    Namen tellen niet mee. Zonder bekende naamwoorden is het de helft.
    """
    gevonden = [
        klasse_van(token.lower_, token.lemma_.lower(), ook_delen=True)
        for zin in zinnen
        for token in zin.tokens
        if token.pos_ == "NOUN"
    ]
    concreet, abstract = gevonden.count("concreet"), gevonden.count("abstract")
    return (concreet + _VOORAF / 2) / (concreet + abstract + _VOORAF)
