"""Rijen van gelijke delen in een zin: waar elk deel begint en eindigt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.ontleding import persoonsvorm_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_VOEGWOORDEN = frozenset(("en", "of", "en/of", "alsmede", "evenals", "ofwel"))
_NAAMWOORDELIJK = frozenset(("NOUN", "PROPN", "PRON", "SYM", "X", "NUM"))


@dataclass(frozen=True)
class Deel:
    """Eén deel van een rij, op [begin, eind) van de leestekst, met zijn hoofdwoord."""

    begin: int
    eind: int
    hoofd: Token


@dataclass(frozen=True)
class Rij:
    """Een rij gelijke delen. `voorop` is een voorzetsel dat voor alle delen samen geldt."""

    delen: tuple[Deel, ...]
    voorop: Token | None = None

    @property
    def begin(self) -> int:
        """Waar het eerste deel begint."""
        return self.delen[0].begin

    @property
    def eind(self) -> int:
        """Waar het laatste deel eindigt."""
        return self.delen[-1].eind


def zoek_rijen(zin: Zin) -> Iterator[Rij]:
    """Geef de rijen van naamwoorden, voorzetselgroepen of onbepaalde wijzen in een zin."""
    for token in zin.tokens:
        if token.dep_ == "conj":
            continue
        hoofden = [token, *_verbonden(token)]
        if len(hoofden) >= 2 and not any(_is_zin(hoofd) for hoofd in hoofden):
            rij = _maak_rij(zin, hoofden)
            if rij is not None:
                yield rij


def _verbonden(token: Token) -> list[Token]:
    """Geef de delen die met dit deel nevengeschikt zijn, ook als de ontleder ze aaneenrijgt."""
    direct = [kind for kind in token.children if kind.dep_ == "conj"]
    alle = direct + [verder for kind in direct for verder in _verbonden(kind)]
    return sorted(alle, key=lambda t: t.i)


def _is_zin(hoofd: Token) -> bool:
    """Een deel met een eigen persoonsvorm is een zin en geen deel van een opsomming."""
    return persoonsvorm_van(hoofd) is not None and hoofd.pos_ not in _NAAMWOORDELIJK


def _maak_rij(zin: Zin, hoofden: list[Token]) -> Rij | None:
    eigen = [_eigen_woorden(hoofd, hoofden) for hoofd in hoofden]
    delen = []
    for nummer, woorden in enumerate(eigen):
        begin, laatste = woorden[0], woorden[-1]
        if nummer and not _gescheiden(zin, delen[-1], begin):
            return None
        delen.append(Deel(begin.idx, laatste.idx + len(laatste), hoofden[nummer]))
    voorop = _gedeeld_voorzetsel(hoofden)
    if voorop is not None:
        na = zin.tekstblok.doc[voorop.i + 1]
        delen[0] = Deel(na.idx, delen[0].eind, hoofden[0])
    return Rij(tuple(delen), voorop) if _zijn_gelijk(hoofden, voorop) else None


def _eigen_woorden(hoofd: Token, hoofden: list[Token]) -> list[Token]:
    """De woorden van een deel: zijn tak zonder de andere delen, voegwoorden en randtekens."""
    ander = {w.i for h in hoofden if h != hoofd and h.i > hoofd.i for w in h.subtree}
    woorden = [w for w in hoofd.subtree if w.i not in ander and not w.is_space]
    woorden.sort(key=lambda w: w.i)
    while len(woorden) > 1 and (woorden[0].is_punct or woorden[0].dep_ == "cc"):
        woorden.pop(0)
    while len(woorden) > 1 and (woorden[-1].is_punct or woorden[-1].dep_ == "cc"):
        if woorden[-1].text in ")”’\"'":
            break
        woorden.pop()
    return woorden


def _gescheiden(zin: Zin, vorige: Deel, begin: Token) -> bool:
    """Of tussen twee delen alleen een komma of voegwoord staat."""
    tussen = zin.tekstblok.blok.tekst[vorige.eind : begin.idx].replace(",", " ").replace(";", " ")
    woorden = tussen.split()
    return begin.idx >= vorige.eind and len(woorden) <= 1 and all(w in _VOEGWOORDEN for w in woorden)


def _voorzetsel(hoofd: Token) -> Token | None:
    return next((kind for kind in hoofd.lefts if kind.dep_ == "case"), None)


def _gedeeld_voorzetsel(hoofden: list[Token]) -> Token | None:
    """Het voorzetsel van het eerste deel, als de andere delen er zelf geen hebben."""
    eerste = _voorzetsel(hoofden[0])
    if eerste is None or any(_voorzetsel(hoofd) is not None for hoofd in hoofden[1:]):
        return None
    return eerste


def _zijn_gelijk(hoofden: list[Token], voorop: Token | None) -> bool:
    """Alle delen naamwoordelijk, of allemaal een onbepaalde wijs; met of zonder voorzetsel."""
    met_voorzetsel = {_voorzetsel(hoofd) is not None for hoofd in hoofden}
    if voorop is None and len(met_voorzetsel) > 1:
        return False
    return len({_vorm(hoofd) for hoofd in hoofden}) == 1


def _vorm(hoofd: Token) -> str:
    heeft_lidwoord = any(kind.dep_ == "det" for kind in hoofd.lefts)
    if hoofd.pos_ in _NAAMWOORDELIJK or (hoofd.pos_ == "VERB" and heeft_lidwoord):
        return "naamwoord"
    return hoofd.pos_
