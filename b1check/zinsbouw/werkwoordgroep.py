"""De werkwoorden van een lijdende zin in de bedrijvende vorm: 'is gewist' → 'heeft gewist'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.ontleding import MODALEN
from b1check.zinsbouw.deelzin import Deelzin
from b1check.zinsbouw.infinitief import infinitief_bij
from b1check.zinsbouw.onderwerp import Onderwerp, is_verleden
from b1check.zinsbouw.volgorde import Stuk

if TYPE_CHECKING:
    from spacy.tokens import Token

_HULP = ("worden", "zijn", *sorted(MODALEN - {"dienen", "hoeven"}))


@dataclass(frozen=True)
class Werkwoorden:
    """De nieuwe persoonsvorm en wat er achteraan komt; in een bijzin staat alles achteraan."""

    persoonsvorm: str
    staart: tuple[Stuk, ...]


def maak_werkwoorden(
    deelzin: Deelzin, deelwoord: Token, dader: Onderwerp, *, omgekeerd: bool
) -> Werkwoorden | None:
    """Geef de werkwoorden van de bedrijvende zin, of None bij een groep die niet zeker is."""
    hulp = lees_hulpwerkwoord(deelzin.persoonsvorm)
    infinitief = infinitief_van(deelwoord)
    if hulp is None or infinitief is None:
        return None
    naam, verleden = hulp
    anderen = [t for t in deelzin.groep if t not in (deelwoord, deelzin.persoonsvorm)]
    if naam in ("worden", "zijn"):
        if anderen:
            return None
        nieuw = infinitief if naam == "worden" else "hebben"
        kern, deel = dader.persoonsvorm(nieuw, verleden=verleden, omgekeerd=omgekeerd)
        if naam == "worden":
            return _enkel(deelzin, kern, deel)
        return _voltooid(deelzin, deelwoord, kern)
    modaal = [t for t in anderen if t.lemma_ in MODALEN]
    lijdend = [t.lower_ for t in anderen if t.lemma_ not in MODALEN]
    if lijdend not in (["worden"], ["zijn"]):
        return None
    kern, _ = dader.persoonsvorm(naam, verleden=verleden, omgekeerd=omgekeerd)
    rest: tuple[Stuk, ...] = (infinitief,) if lijdend == ["worden"] else ("hebben", (deelwoord,))
    heel: tuple[Stuk, ...] = (*((t,) for t in modaal), *rest)
    return Werkwoorden(kern, (kern, *heel) if deelzin.bijzin else heel)


def lees_hulpwerkwoord(token: Token) -> tuple[str, bool] | None:
    """Geef (infinitief, verleden tijd) van een hulpwerkwoord, of None."""
    for naam in _HULP:
        verleden = is_verleden(token, naam)
        if verleden is not None:
            return naam, verleden
    return None


def infinitief_van(deelwoord: Token) -> str | None:
    """Geef de infinitief bij een deelwoord, of None als die niet zeker is."""
    return infinitief_bij(deelwoord.lower_, deelwoord.lemma_.lower())


def _enkel(deelzin: Deelzin, kern: str, deel: str) -> Werkwoorden:
    if deelzin.bijzin:
        return Werkwoorden(kern, (deel + kern,))
    return Werkwoorden(kern, (deel,) if deel else ())


def _voltooid(deelzin: Deelzin, deelwoord: Token, kern: str) -> Werkwoorden:
    if not deelzin.bijzin:
        return Werkwoorden(kern, ((deelwoord,),))
    eerst: tuple[Stuk, ...] = (kern, (deelwoord,))
    return Werkwoorden(kern, eerst if deelzin.persoonsvorm.i < deelwoord.i else eerst[::-1])
