"""Rijen van bijzinnen en onbepaalde wijzen: 'als ..., als ... en als ...', 'kunt u A, B en C'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.nevenschikking import Deel, Rij
from b1check.ontleding import MODALEN, is_persoonsvorm, vorm_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_VOEGWOORDEN = frozenset(("en", "of"))
_VRAAGWOORDEN = frozenset("of wat wie waar wanneer waarom hoe hoeveel welk welke".split())
_OPENERS = frozenset("dat als indien omdat om".split()) | _VRAAGWOORDEN
_ONTKENNINGEN = frozenset(("niet", "geen", "nooit"))
_SCHEIDERS = frozenset((",", ";"))
_HULP = MODALEN | {"gaan"}
# Zulke woorden vooraan horen misschien bij alle delen.
_VOOR_ALLE = frozenset(("ADV", "SCONJ", "CCONJ", "VERB", "AUX", "PUNCT"))


def zoek_zinsrijen(zin: Zin) -> Iterator[Rij]:
    """Geef de rijen bijzinnen met hetzelfde begin, en de rijen onbepaalde wijzen."""
    rij = _rij_met_opener(zin) or _rij_onbepaalde_wijzen(zin)
    if rij is not None:
        yield rij


def _rij_met_opener(zin: Zin) -> Rij | None:
    """'dat ..., dat ... en dat ...': elk deel begint met hetzelfde woord, of met een vraagwoord."""
    tokens = _zonder_slot(zin)
    for voegwoord in tokens:
        if voegwoord.lower_ not in _VOEGWOORDEN or voegwoord.i + 1 > tokens[-1].i:
            continue
        opener = voegwoord.nbor(1).lower_
        if opener not in _OPENERS or voegwoord.i - 1 < zin.span.start:
            continue
        openers = _VRAAGWOORDEN if opener in _VRAAGWOORDEN else frozenset((opener,))
        delen = _delen(tokens, _starts(tokens, voegwoord, openers))
        if len(delen) > 2 and all(_is_bijzin(deel, opener) for deel in delen):
            return _maak(delen, "bijzin", voegwoord.lower_)
    return None


def _starts(tokens: Sequence[Token], voegwoord: Token, openers: frozenset[str]) -> list[Token]:
    """Waar elk deel begint: het eerste voegwoord, en wat na een komma of 'en' komt."""
    gevonden = [t for t in tokens if t.lower_ in openers and t.i > tokens[0].i and t != voegwoord]
    na_scheider = [t for t in gevonden if t.nbor(-1).text in _SCHEIDERS or t.nbor(-1) == voegwoord]
    eerder = [t for t in gevonden if na_scheider and t.i < na_scheider[0].i]
    if not eerder or na_scheider[-1] != voegwoord.nbor(1):
        return []
    return [eerder[-1], *na_scheider]


def _delen(tokens: Sequence[Token], starts: list[Token]) -> list[list[Token]]:
    """De woorden van elk deel, zonder de komma of het voegwoord dat de delen scheidt."""
    if not starts:
        return []
    delen = []
    grenzen = [*(start.i for start in starts), tokens[-1].i + 1]
    for begin, einde in pairwise(grenzen):
        deel = [t for t in tokens if begin <= t.i < einde]
        while deel and einde <= tokens[-1].i and _scheidt(deel[-1]):
            deel.pop()
        delen.append(deel)
    return delen


def _scheidt(token: Token) -> bool:
    return token.text in _SCHEIDERS or token.lower_ in _VOEGWOORDEN


def _is_bijzin(deel: list[Token], opener: str) -> bool:
    """Een deel zonder komma, met één gezegde dat niet meteen na het voegwoord staat."""
    if len(deel) < 3 or any(token.is_punct for token in deel):
        return False
    persoonsvormen = [token for token in deel if is_persoonsvorm(token)]
    if opener == "om":
        return not persoonsvormen and _eindigt_op_te(deel)
    return len(persoonsvormen) == 1 and persoonsvormen[0].i > deel[1].i


def _eindigt_op_te(deel: list[Token]) -> bool:
    """Of een deel eindigt op 'te' met werkwoorden ('in te vullen', 'te kunnen helpen')."""
    plek = len(deel) - 1
    while plek > 0 and _is_onbepaald(deel[plek]):
        plek -= 1
    return plek < len(deel) - 1 and deel[plek].lower_ == "te"


def _is_onbepaald(token: Token) -> bool:
    if "Inf" in vorm_van(token) or token.tag_.startswith(("WW|inf", "WW|vd")):
        return True
    # Aan het eind van een deel is 'maken' geen persoonsvorm, ook als de ontleder dat denkt.
    return token.pos_ in ("VERB", "AUX") and token.lower_ == token.lemma_


def _rij_onbepaalde_wijzen(zin: Zin) -> Rij | None:
    """'kunt u A bekijken, B maken en C verzetten', of 'u A in te vullen, B te sturen en ...'."""
    tokens = _zonder_slot(zin)
    begin = _begin_na_gezegde(tokens)
    if begin is None:
        return None
    rest = [token for token in tokens if token.i >= begin.i]
    delen = _stukken(rest)
    if delen is None or len(delen) < 3 or begin.pos_ in _VOOR_ALLE:
        return None
    kernen = [_zonder_vergelijking(deel) for deel in delen]
    met_te = [_eindigt_op_te(deel) for deel in kernen]
    zonder_te = [_eindigt_op_onbepaald(deel) for deel in kernen]
    if not all(met_te) and not (all(zonder_te) and _heeft_modaal(tokens, begin)):
        return None
    # "A te vinden en te gebruiken": zonder eigen aanvulling deelt een deel die met het vorige.
    kortst = 3 if all(met_te) else 2
    if any(len(deel) < kortst or any(_is_ander_gezegde(t) for t in deel) for deel in delen):
        return None
    if any(token.lower_ == "om" for deel in delen for token in deel if token != begin):
        return None
    voegwoord = delen[-1][0].nbor(-1).lower_
    vorm = "bijzin" if begin.lower_ == "om" else "onbepaalde wijs"
    zeker = not _geldt_voor_alle(delen[0]) and not _ontkent_alle(delen)
    return _maak(delen, vorm, voegwoord, zeker=zeker)


def _zonder_vergelijking(deel: list[Token]) -> list[Token]:
    """'ouder zijn dan 18 jaar' eindigt, op de vergelijking na, op een onbepaalde wijs."""
    dan = next((n for n, t in enumerate(deel) if n and t.lower_ == "dan"), len(deel))
    return deel[:dan]


def _is_ander_gezegde(token: Token) -> bool:
    return is_persoonsvorm(token) and not _is_onbepaald(token)


def _geldt_voor_alle(deel: list[Token]) -> bool:
    """'elke maand A doen, B lezen en C sturen': de tijd vooraan hoort misschien bij alle delen."""
    eerste = deel[1] if deel[0].lower_ == "om" else deel[0]
    kern = eerste if eerste.dep_ != "det" else eerste.head
    los = kern.dep_ in ("obl", "advmod", "nsubj") and not any(
        kind.dep_ == "case" for kind in kern.children
    )
    return los or kern.pos_ in _VOOR_ALLE


def _ontkent_alle(delen: list[list[Token]]) -> bool:
    """'de auto niet verhuren, erin roken of erin eten': 'niet' geldt misschien voor alle delen."""
    ontkend = [any(t.lower_ in _ONTKENNINGEN for t in deel) for deel in delen]
    return ontkend[0] and not all(ontkend)


def _begin_na_gezegde(tokens: Sequence[Token]) -> Token | None:
    """Het eerste woord na de persoonsvorm, het onderwerp en een meewerkend 'u' of 'ons'."""
    wortel = next((t for t in tokens if t.dep_ == "ROOT"), None)
    persoonsvorm = next((t for t in tokens if is_persoonsvorm(t)), None)
    if wortel is None or persoonsvorm is None:
        return None
    plek = persoonsvorm.i + 1
    while plek <= tokens[-1].i and _hoort_bij_gezegde(tokens[0].doc[plek]):
        plek += 1
    return tokens[0].doc[plek] if plek <= tokens[-1].i else None


def _hoort_bij_gezegde(token: Token) -> bool:
    if token.pos_ == "ADJ" and any(kind.dep_ == "cop" for kind in token.children):
        # "Het is belangrijk A te doen, B te sturen en ...": de rij begint na het gezegde.
        return True
    return token.pos_ == "PRON" and token.lower_ in ("u", "je", "jij", "wij", "we", "ik", "ons")


def _heeft_modaal(tokens: Sequence[Token], begin: Token) -> bool:
    return any(t.i < begin.i and is_persoonsvorm(t) and t.lemma_ in _HULP for t in tokens)


def _eindigt_op_onbepaald(deel: list[Token]) -> bool:
    return _is_onbepaald(deel[-1]) and not any(token.lower_ == "te" for token in deel)


def _stukken(rest: Sequence[Token]) -> list[list[Token]] | None:
    """Knip op komma's en op het laatste 'en' of 'of'; None als dat niet opgaat."""
    komma_s = [t.i for t in rest if t.text in _SCHEIDERS]
    laatste = [
        t.i for t in rest if t.lower_ in _VOEGWOORDEN and komma_s and _na_werkwoord(t, komma_s)
    ]
    if not laatste or any(t.is_punct and t.text not in _SCHEIDERS for t in rest):
        return None
    grenzen = [rest[0].i - 1, *komma_s, laatste[0], rest[-1].i + 1]
    return [[t for t in rest if van < t.i < tot] for van, tot in pairwise(sorted(grenzen))]


def _na_werkwoord(voegwoord: Token, komma_s: list[int]) -> bool:
    return voegwoord.i > komma_s[-1] and _is_onbepaald(voegwoord.nbor(-1))


def _zonder_slot(zin: Zin) -> tuple[Token, ...]:
    """De tokens van de zin zonder leesteken aan het eind."""
    tokens = zin.tokens
    while len(tokens) > 1 and tokens[-1].is_punct:
        tokens = tokens[:-1]
    return tokens


def _maak(delen: list[list[Token]], vorm: str, voegwoord: str, *, zeker: bool = True) -> Rij:
    plekken = tuple(Deel(deel[0].idx, deel[-1].idx + len(deel[-1])) for deel in delen)
    return Rij(plekken, delen[0][0], vorm, voegwoord, zeker)
