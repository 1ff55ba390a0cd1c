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
from b1check.ontleding import is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

# Van de Zipf-waarde van wordfreq naar die van het origineel: kleinste kwadraten over 47 teksten.
_IJK_A, _IJK_B = -2.69, 1.47
_MET_FREQUENTIE = frozenset(("NOUN", "VERB", "ADJ"))
_INHOUD = frozenset(("NOUN", "VERB", "ADJ", "PROPN"))


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
    """De Zipf-waarden van naamwoorden, werkwoorden en bijvoeglijke naamwoorden die bekend zijn."""
    for token in zin.tokens:
        if token.pos_ not in _MET_FREQUENTIE or not _is_woord(token):
            continue
        if token.pos_ == "NOUN":
            waarde = zipf_van_naamwoord(token.lower_, token.lemma_.lower())
        else:
            waarde = zipf(token.lower_)
        if waarde > 0:
            yield waarde


def _is_woord(token: Token) -> bool:
    return all(teken.isalpha() or teken in "-'’" for teken in token.lower_)


def _dichtheid(zin: Zin) -> float | None:
    """Inhoudswoorden per persoonsvorm, of None als de zin geen persoonsvorm heeft."""
    persoonsvormen = sum(is_persoonsvorm(token) for token in zin.tokens)
    inhoud = sum(token.pos_ in _INHOUD for token in zin.tokens)
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
    """Het aandeel concrete naamwoorden onder de naamwoorden met een bekende klasse."""
    gevonden = [
        klasse_van(token.lower_, token.lemma_.lower(), ook_delen=token.pos_ == "NOUN")
        for zin in zinnen
        for token in zin.tokens
        if token.pos_ in ("NOUN", "PROPN")
    ]
    bekend = [klasse for klasse in gevonden if klasse]
    return sum(klasse == "concreet" for klasse in bekend) / len(bekend) if bekend else 0.0
