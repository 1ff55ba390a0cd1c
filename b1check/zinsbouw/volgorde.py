"""Van een nieuwe woordvolgorde naar bewerkingen; wat beschermd is blijft staan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.taal.hoofdletters import neem_over
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

# Een stuk van de nieuwe zin: tokens die er al staan, of een nieuwe tekst.
Stuk = Sequence["Token"] | str
_ZWAAR = 1000
_AAN_VORIGE = frozenset(",;:.!?)")


@dataclass(frozen=True)
class _Atoom:
    tekst: str
    token: Token | None
    los: bool


def herorden(zin: Zin, oud: Sequence[Token], nieuw: Sequence[Stuk]) -> tuple[Bewerking, ...]:
    """Geef de bewerkingen die van de tokens `oud` de stukken `nieuw` maken, of geen.

    `oud` is een aaneengesloten rij tokens. Een beschermd woord of een naam verhuist nooit zelf:
    de andere woorden gaan eromheen. Kan dat niet, dan komt er niets uit. Begint `oud` met een
    hoofdletter, dan ook het nieuwe begin.
    """
    atomen = _pas_hoofdletters_aan(zin, oud, _atomen(nieuw))
    vast = _gemeenschappelijk(zin, oud, atomen)
    behouden = {i for i, _ in vast}
    if any(zin.tekstblok.is_beschermd(t) and n not in behouden for n, t in enumerate(oud)):
        return ()
    return tuple(_verschillen(zin, oud, atomen, vast))


def _atomen(nieuw: Sequence[Stuk]) -> list[_Atoom]:
    atomen: list[_Atoom] = []
    for stuk in nieuw:
        if isinstance(stuk, str):
            atomen += [_Atoom(woord, None, los=True) for woord in stuk.split()]
            continue
        for nummer, token in enumerate(stuk):
            los = nummer == 0 or bool(stuk[nummer - 1].whitespace_) or _wit_tussen(stuk, nummer)
            atomen.append(_Atoom(token.text, token, los and token.text not in _AAN_VORIGE))
    return atomen


def _wit_tussen(stuk: Sequence[Token], nummer: int) -> bool:
    """Of de tokens niet op elkaar volgen: er viel een woord tussenuit, of er was een regeleinde."""
    return stuk[nummer].i != stuk[nummer - 1].i + 1


def _pas_hoofdletters_aan(zin: Zin, oud: Sequence[Token], atomen: list[_Atoom]) -> list[_Atoom]:
    eerste = oud[0]
    if not atomen or atomen[0].token == eerste or not eerste.text[:1].isupper():
        return atomen
    kop = atomen[0]
    if kop.token is None or not zin.tekstblok.is_beschermd(kop.token):
        atomen[0] = _Atoom(neem_over("Aa", kop.tekst), kop.token, kop.los)
    for nummer, atoom in enumerate(atomen[1:], 1):
        if atoom.token == eerste and not _houdt_hoofdletter(zin, eerste):
            klein = atoom.tekst[:1].lower() + atoom.tekst[1:]
            atomen[nummer] = _Atoom(klein, atoom.token, atoom.los)
    return atomen


def _houdt_hoofdletter(zin: Zin, token: Token) -> bool:
    return token.pos_ == "PROPN" or token.text[1:2].isupper() or (zin.tekstblok.is_beschermd(token))


def _gemeenschappelijk(
    zin: Zin, oud: Sequence[Token], nieuw: Sequence[_Atoom]
) -> list[tuple[int, int]]:
    """De zwaarste reeks woorden die in beide volgordes staat, in dezelfde volgorde."""
    gewicht = [_ZWAAR if zin.tekstblok.is_beschermd(t) else 1 for t in oud]
    best = [[0] * (len(nieuw) + 1) for _ in range(len(oud) + 1)]
    for i in reversed(range(len(oud))):
        for j in reversed(range(len(nieuw))):
            mee = gewicht[i] + best[i + 1][j + 1] if _gelijk(oud[i], nieuw[j]) else 0
            best[i][j] = max(mee, best[i + 1][j], best[i][j + 1])
    paren, i, j = [], 0, 0
    while i < len(oud) and j < len(nieuw):
        if _gelijk(oud[i], nieuw[j]) and best[i][j] == gewicht[i] + best[i + 1][j + 1]:
            paren.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return paren


def _gelijk(token: Token, atoom: _Atoom) -> bool:
    return atoom.token == token and atoom.tekst == token.text


def _verschillen(
    zin: Zin, oud: Sequence[Token], nieuw: Sequence[_Atoom], vast: list[tuple[int, int]]
) -> Iterator[Bewerking]:
    """Geef per gat tussen twee woorden die blijven wat er moet komen te staan."""
    tekst = zin.tekstblok.blok.tekst
    for (i, j), (k, m) in pairwise([(-1, -1), *vast, (len(oud), len(nieuw))]):
        begin = oud[i].idx + len(oud[i]) if i >= 0 else oud[0].idx
        eind = oud[k].idx if k < len(oud) else oud[-1].idx + len(oud[-1])
        if k == i + 1 and m == j + 1:
            continue
        tussen = nieuw[j + 1 : m]
        stuk = "".join((" " if atoom.los else "") + atoom.tekst for atoom in tussen)
        slot = m < len(nieuw) and nieuw[m].los
        stuk = (stuk if j >= 0 else stuk.lstrip()) + (" " if slot and (stuk or j >= 0) else "")
        if stuk != tekst[begin:eind]:
            yield Bewerking(begin, eind, stuk)
