"""Een woord uit een vraag van de klant dat het antwoord omdraait, zoals 'open' bij 'sluiten'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.gegevens import lees_lijst
from b1check.klantvraag.feiten import MAANDEN
from b1check.klantvraag.kernwoorden import kernwoorden
from b1check.klantvraag.verwantschap import STAM, verwantschap
from b1check.klantvraag.woordstam import stammen

if TYPE_CHECKING:
    from spacy.tokens import Token

_NAAMWOORD = ("NOUN", "PROPN")
_ONTKENNING = frozenset("niet geen nooit niets".split())
# Een dag of uur is niet waar de vraag over gaat.
_TIJD = frozenset(MAANDEN).union(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur dag week maand jaar ochtend "
    "middag avond nacht weekend feestdag pasen pinksteren kerst kerstmis hemelvaart koningsdag "
    "datum vandaag morgen".split()
)
# 'Er staat een bedrag open' en 'open de app' draaien 'sluiten' niet om.
_GEZEGDE = frozenset("zijn blijven gaan houden".split())
_WIJ = frozenset(("wij", "we"))


@dataclass(frozen=True)
class Klantwoord:
    """Een woord uit een vraag dat is om te draaien, met de zaken waar die vraag over gaat."""

    vorm: str
    omgekeerd: frozenset[str]
    zaken: tuple[tuple[str, str], ...]

    def gaat_over(self, zin: Zin) -> bool:
        """Of de zin over dezelfde zaak gaat; zonder zaak gaat de vraag over de schrijver zelf."""
        if not self.zaken:
            return any(t.lower_ in _WIJ and t.dep_.startswith("nsubj") for t in zin.tokens)
        return any(
            verwantschap(eigen, ander) >= STAM
            for eigen in self.zaken
            for ander in zaken(zin.tokens)
        )


def om_te_draaien(tokens: Iterable[Token], genoemd: frozenset[str]) -> Iterator[Klantwoord]:
    """Geef de woorden van een vraag die op de lijst staan en (als stam) nergens genoemd zijn."""
    tokens = list(tokens)
    for token in tokens:
        lijst = omgekeerde_woorden()
        omgekeerd = lijst.get(lemma_met_deel(token)) or lijst.get(token.lower_)
        if omgekeerd is None or token.pos_ in _NAAMWOORD:
            continue
        if not _stammen(tokens, token) & genoemd:
            yield Klantwoord(token.lower_, omgekeerd, tuple(zaken(tokens)))


def _stammen(tokens: list[Token], token: Token) -> frozenset[str]:
    woorden = [w for w in kernwoorden(tokens) if w.vorm == token.lower_]
    eigen = stammen(token.lower_, lemma_met_deel(token))
    return eigen.union(*(stammen(w.vorm, w.lemma) for w in woorden))


def zaken(tokens: Iterable[Token]) -> Iterator[tuple[str, str]]:
    """Geef de naamwoorden (vorm, lemma), zonder dagen en tijden."""
    for token in tokens:
        lemma = token.lemma_.lower()
        if token.pos_ in _NAAMWOORD and lemma not in _TIJD and token.lower_ not in _TIJD:
            yield token.lower_, lemma


def draait_om(woord: Klantwoord, token: Token, zin: Zin) -> bool:
    """Of dit woord van het antwoord het woord van de klant omdraait, en over hetzelfde gaat."""
    if not {token.lower_, lemma_met_deel(token)} & woord.omgekeerd or not _is_gezegde(token):
        return False
    if any(t.lower_ in _ONTKENNING for t in zin.tokens):
        return False
    return woord.gaat_over(zin)


def _is_gezegde(token: Token) -> bool:
    """'Open' in 'wij zijn open', en niet in 'een open bedrag' of 'open de deur'."""
    if "prenom" in token.tag_ or token.dep_ == "amod":
        return False
    if token.lower_ not in ("open", "geopend"):
        return True
    rond = (token.head, *token.children)
    return any(t.lemma_.lower() in _GEZEGDE for t in rond) and not token.is_sent_start


def lemma_met_deel(token: Token) -> str:
    """Geef het lemma met het losse deel ervoor: 'loopt ... door' is 'doorlopen'."""
    deel = "".join(k.lower_ for k in token.children if k.dep_ == "compound:prt")
    lemma = token.lemma_.lower()
    return lemma if lemma.startswith(deel) else deel + lemma


@cache
def omgekeerde_woorden() -> Mapping[str, frozenset[str]]:
    """Geef per woord de woorden waarmee een schrijver het omdraait."""
    return {
        rij["woord"]: frozenset(rij["omgekeerd"].split("|"))
        for rij in lees_lijst("spiegelwoorden.tsv")
    }
