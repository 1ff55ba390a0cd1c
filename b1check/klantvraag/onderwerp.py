"""Waar een vraag van de klant over gaat: haar eigen woorden, en die waar zij naar verwijst."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.klantvraag.kernwoorden import Kernwoord, kernwoorden
from b1check.klantvraag.typen import VERZOEKWOORDEN, typen_van, typewoorden
from b1check.klantvraag.verwantschap import DEEL, verwantschap
from b1check.klantvraag.vraagwoorden import INLEIDINGEN
from b1check.klantvraag.vragen import VERZOEK, Vraag

if TYPE_CHECKING:
    from spacy.tokens import Token

_VERWIJZERS = frozenset(
    "dat dit deze die daar daarvoor daarmee daarvan daarin daarop daarover daaraan daarbij daarna "
    "hier hiervoor hiermee hiervan hierin hierop hierover erop ervoor ervan erin ermee erover ze "
    "hij hem haar zij dan allebei beide beiden zoja zonee zo".split()
)
_REDEN = frozenset(("want", "omdat", "aangezien", "zodat"))
# Met minder eigen woorden is aan die woorden niet te zien waar een vraag over gaat.
_GENOEG = 0.8
_TELT_MEE, _ZEGT_IETS = 0.3, 0.5
_ZINNEN_TERUG = 2
_NUMMER = 4


@dataclass(frozen=True)
class Onderwerp:
    """De woorden van een vraag.

    `omgeving` zijn de woorden waar zij naar verwijst; `bijzonder` zijn haar eigen woorden die in
    geen andere vraag van de mail staan.
    """

    eigen: tuple[Kernwoord, ...]
    omgeving: tuple[Kernwoord, ...] = ()
    bijzonder: tuple[Kernwoord, ...] = ()

    @property
    def gewicht(self) -> float:
        """Hoeveel de eigen woorden samen zeggen."""
        return sum(woord.gewicht for woord in self.eigen)

    @property
    def lichtheid(self) -> float:
        """Hoe weinig de vraag zelf zegt: 1 voor 'Mag dat?', 0 voor een vraag met genoeg woorden."""
        return max(0.0, 1 - self.gewicht / _GENOEG)

    @property
    def is_bijzonder(self) -> bool:
        """Of er woorden zijn die deze vraag van de andere onderscheiden."""
        return sum(woord.gewicht for woord in self.bijzonder) > _TELT_MEE


def onderwerpen(vragen: Sequence[Vraag]) -> tuple[Onderwerp, ...]:
    """Geef van elke vraag het onderwerp, naast dat van de andere vragen."""
    kaal = [_onderwerp(vraag) for vraag in vragen]
    uit: list[Onderwerp] = []
    for nummer, (eigen, omgeving, verwijst) in enumerate(kaal):
        andere = [w for n, (rij, _, _) in enumerate(kaal) if n != nummer for w in rij]
        bijzonder = tuple(
            w for w in eigen if not any(verwantschap(w.paar, a.paar) >= DEEL for a in andere)
        )
        if verwijst and not omgeving and nummer:
            # In een rij met vragen wijst de tweede terug naar de eerste.
            vorige = uit[nummer - 1]
            uit.append(Onderwerp(eigen, vorige.eigen or vorige.omgeving, bijzonder))
        else:
            uit.append(Onderwerp(eigen, omgeving, bijzonder))
    return tuple(uit)


def _onderwerp(vraag: Vraag) -> tuple[tuple[Kernwoord, ...], tuple[Kernwoord, ...], bool]:
    """Geef de woorden van de vraag, die van ervoor, en of de vraag daarnaar verwijst."""
    tokens = [t for t in vraag.zin.tokens if vraag.begin <= t.idx < vraag.eind]
    tokens = _zonder_reden(_zonder_inleiding(vraag, tokens))
    leeg = typewoorden(typen_van(vraag.tekst))
    if vraag.soort == VERZOEK:
        leeg |= VERZOEKWOORDEN
    alle = _woorden(tokens)
    eigen = tuple(w for w in alle if not leeg & {w.lemma, w.vorm})
    if not any(_verwijst(token) for token in tokens):
        # "Blijft de prijs gelijk?": dan is de prijs ook waar het over gaat.
        eigen = eigen if sum(w.gewicht for w in eigen) >= _ZEGT_IETS else alle
        if eigen:
            return eigen, (), False
    gezien = {woord.lemma for woord in eigen}
    return eigen, tuple(w for w in _ervoor(vraag) if w.lemma not in gezien), True


def _woorden(tokens: Iterable[Token]) -> tuple[Kernwoord, ...]:
    """Geef de kernwoorden zonder lange nummers: een rekeningnummer komt zelden terug."""
    return tuple(w for w in kernwoorden(tokens) if sum(t.isdigit() for t in w.vorm) < _NUMMER)


def _zonder_inleiding(vraag: Vraag, tokens: list[Token]) -> list[Token]:
    """Laat weg wat de vraag alleen inleidt: 'kunt u mij uitleggen waarom ...'."""
    klein = vraag.zin.tekstblok.blok.tekst[vraag.begin : vraag.eind].lower()
    for patroon in INLEIDINGEN:
        gevonden = patroon.search(klein)
        if gevonden is None:
            continue
        over = [t for t in tokens if t.idx + len(t) - vraag.begin >= gevonden.end()]
        if kernwoorden(over):
            return over
    return tokens


def _zonder_reden(tokens: list[Token]) -> list[Token]:
    """Laat weg wat alleen zegt waarom de klant iets vraagt: '..., want ik werk'."""
    for nummer, token in enumerate(tokens):
        if token.lower_ in _REDEN and kernwoorden(tokens[:nummer]):
            return tokens[:nummer]
    return tokens


def _verwijst(token: Token) -> bool:
    """Of dit woord terugwijst: 'dat', 'daarvoor', 'hij'; niet 'die' in 'die diensten'."""
    if token.lower_ == "het" or token.lower_ in ("dat", "dit", "deze", "die"):
        volgende = token.nbor() if token.i + 1 < len(token.doc) else None
        return volgende is None or volgende.pos_ not in ("NOUN", "ADJ", "PROPN", "NUM")
    return token.lower_ in _VERWIJZERS


def _ervoor(vraag: Vraag) -> tuple[Kernwoord, ...]:
    """Geef de woorden die in de zin voor de vraag staan, of anders die van de zinnen ervoor."""
    ervoor = _woorden(t for t in vraag.zin.tokens if t.idx < vraag.begin)
    begin, doc = vraag.zin.tokens[0].i, vraag.zin.tekstblok.doc
    for _ in range(_ZINNEN_TERUG):
        if begin == 0 or sum(woord.gewicht for woord in ervoor) >= _GENOEG:
            break
        vorige = doc[begin - 1].sent
        ervoor, begin = (*ervoor, *_woorden(vorige)), vorige.start
    return ervoor
