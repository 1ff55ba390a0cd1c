"""Grammaticale vragen aan een zin: persoonsvormen, bijzinnen, ontkenningen en passieven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Zin

if TYPE_CHECKING:
    from spacy.tokens import Token

_BIJZIN = frozenset(("advcl", "acl:relcl", "acl", "ccomp", "csubj", "csubj:pass"))
_HULP = frozenset(("aux", "aux:pass", "cop"))
MODALEN = frozenset("kunnen moeten mogen willen zullen dienen hoeven".split())


def is_persoonsvorm(token: Token) -> bool:
    """Of dit een vervoegde vorm is ('loopt', 'heeft', 'stuur')."""
    if token.pos_ not in ("VERB", "AUX") or not token.tag_.startswith("WW"):
        # De woordsoort en de fijne tag spreken elkaar soms tegen: dan is het geen werkwoord.
        return False
    return "Fin" in vorm_van(token) or token.tag_.startswith("WW|pv")


def vorm_van(token: Token) -> list[str]:
    """Geef de werkwoordsvormen (VerbForm) die de ontleding aan een token gaf."""
    return token.morph.get("VerbForm", [])


def persoonsvorm_van(hoofd: Token) -> Token | None:
    """Geef de persoonsvorm van een (bij)zin met dit hoofd, of None."""
    if is_persoonsvorm(hoofd):
        return hoofd
    return next((k for k in hoofd.children if k.dep_ in _HULP and is_persoonsvorm(k)), None)


def bijzinnen(zin: Zin) -> tuple[Token, ...]:
    """Geef de hoofden van de bijzinnen met een eigen persoonsvorm ('die ...', 'omdat ...')."""
    return tuple(
        token
        for token in zin.tokens
        if token.dep_ in _BIJZIN and persoonsvorm_van(token) is not None and not _is_citaat(token)
    )


def _is_citaat(token: Token) -> bool:
    """Een zin tussen aanhalingstekens of na een dubbele punt is geen bijzin."""
    return token.dep_ == "ccomp" and not any(
        kind.dep_ == "mark" or kind.lower_ in _VRAAGWOORDEN for kind in token.subtree
    )


_VRAAGWOORDEN = frozenset(
    "wat wie waar wanneer hoe hoeveel waarom welke welk waarom of dat waarover waarmee".split()
)
