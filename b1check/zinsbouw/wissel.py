"""Een lijdende vorm zonder dader vervangen: 'is opgenomen in' → 'staat in'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.ontleding import MODALEN
from b1check.vondsten import Voorstel
from b1check.zinsbouw.bedrijvend import is_alleen, lees_er, lees_onderwerp
from b1check.zinsbouw.deelzin import Deelzin, Tokens, lees_deelzin
from b1check.zinsbouw.onderwerp import Onderwerp
from b1check.zinsbouw.volgorde import Stuk, herorden
from b1check.zinsbouw.werkwoordgroep import infinitief_van, lees_hulpwerkwoord

if TYPE_CHECKING:
    from spacy.tokens import Token

_VOORZETSELS = frozenset(("in", "op"))
_VERWIJZEND = frozenset("hierin daarin waarin erin hierop daarop waarop".split())
_KORT = 4
_BEPAALD = frozenset("de het dit dat deze die uw onze ons alle".split())


@dataclass(frozen=True)
class Wissel:
    """Een rij werkwoorden die in de lijdende vorm plaatsmaken voor `nieuw`.

    hulp: de hulpwerkwoorden waar dat bij mag. rol: waar een van de `woorden` moet staan, als slot
    van een woord: 'onderwerp', of 'plaats' (na 'in' of 'op').
    """

    werkwoorden: tuple[str, ...]
    nieuw: str
    hulp: tuple[str, ...]
    veiligheid: Veiligheid
    rol: str
    woorden: tuple[str, ...]


@cache
def lees_wissels(regels: tuple[str, ...]) -> tuple[Wissel, ...]:
    """Lees 'werkwoorden > nieuw > hulpwerkwoorden > veiligheid > rol > woorden'."""
    delen = ([deel.split() for deel in regel.split(">")] for regel in regels)
    return tuple(
        Wissel(tuple(oud), nieuw[0], tuple(hulp), Veiligheid(mag[0]), rol[0], tuple(woorden))
        for oud, nieuw, hulp, mag, rol, woorden in delen
    )


def wissel(zin: Zin, deelwoord: Token, wissels: Sequence[Wissel]) -> Voorstel | None:
    """Geef het voorstel dat het werkwoord wisselt, of None als het niet zeker goed is."""
    infinitief = infinitief_van(deelwoord)
    passend = [w for w in wissels if infinitief in w.werkwoorden]
    deelzin = lees_deelzin(zin, deelwoord) if passend else None
    if deelzin is None or not is_alleen(deelzin, deelwoord):
        return None
    onderwerp = lees_onderwerp(deelwoord, deelzin)
    hulp = lees_hulpwerkwoord(deelzin.persoonsvorm)
    if not onderwerp or hulp is None:
        return None
    for mogelijk in passend:
        if hulp[0] in mogelijk.hulp and _past(mogelijk, deelwoord, onderwerp):
            nieuw = _bouw(deelzin, mogelijk.nieuw, onderwerp, hulp)
            bewerkingen = herorden(zin, deelzin.tokens, nieuw) if nieuw else ()
            toelichting = "Zo is de zin korter en directer."
            if bewerkingen:
                return Voorstel(None, bewerkingen, mogelijk.veiligheid, toelichting)
    return None


def _past(wissel_: Wissel, deelwoord: Token, onderwerp: Tokens) -> bool:
    if wissel_.rol == "onderwerp":
        return _heet(_kern(onderwerp, deelwoord), wissel_.woorden)
    return any(
        kind.lower_ in _VERWIJZEND or (_staat_na_voorzetsel(kind) and _heet(kind, wissel_.woorden))
        for kind in _plaatsen(deelwoord)
    )


def _plaatsen(deelwoord: Token) -> Iterator[Token]:
    return (k for k in deelwoord.children if k.dep_ in ("obl", "obl:arg", "advmod", "nmod"))


def _staat_na_voorzetsel(token: Token) -> bool:
    return any(k.dep_ == "case" and k.lower_ in _VOORZETSELS for k in token.lefts)


def _kern(onderwerp: Tokens, deelwoord: Token) -> Token:
    """De kern van het onderwerp; bij 'die' het woord waar het op slaat."""
    kern = next((t for t in onderwerp if t.head not in onderwerp), onderwerp[0])
    return deelwoord.head if "betr" in kern.tag_ else kern


def _heet(token: Token, woorden: Sequence[str]) -> bool:
    if token.pos_ not in ("NOUN", "PROPN"):
        return False
    return any(token.lower_.endswith(w) or token.lemma_.lower().endswith(w) for w in woorden)


def _bouw(deelzin: Deelzin, nieuw: str, onderwerp: Tokens, hulp: tuple[str, bool]) -> list[Stuk]:
    """De deelzin met het nieuwe werkwoord, en met 'er' bij een onbepaald onderwerp."""
    naam, verleden = hulp
    anderen = [t for t in deelzin.groep[:-1] if t != deelzin.persoonsvorm]
    if naam in MODALEN:
        kern, deel = deelzin.persoonsvorm.lower_, nieuw
        if len([t for t in deelzin.groep if t != deelzin.persoonsvorm]) != 2:
            return []
    elif anderen:
        return []
    else:
        # 'zijn zes avonden georganiseerd' gaat over toen; 'is opgenomen in' over nu.
        toen = verleden or (naam == "zijn" and nieuw == "zijn")
        wie = Onderwerp("hij", meervoud=deelzin.persoonsvorm.lower_.endswith("n"))
        kern, deel = wie.persoonsvorm(nieuw, verleden=toen)
    if deelzin.bijzin:
        eind = f"{kern} {nieuw}" if naam in MODALEN else deel + kern
        delen: list[Stuk] = [deelzin.voorveld, deelzin.midden, eind, deelzin.achter]
        if len(deelzin.achter) <= _KORT and not any(t.pos_ == "VERB" for t in deelzin.achter):
            # 'die niet is opgenomen in de begroting' → 'die niet in de begroting staat'
            delen[2:] = [deelzin.achter, eind]
        return [stuk for stuk in delen if len(stuk)]
    er = _er(deelzin, nieuw, onderwerp)
    delen = [deelzin.voorveld, kern, er, deelzin.midden, deel, deelzin.achter]
    return [stuk for stuk in delen if len(stuk)]


def _er(deelzin: Deelzin, nieuw: str, onderwerp: Tokens) -> str:
    """'In juni waren er zes avonden': zonder bepaald onderwerp hoort 'er' erbij."""
    heeft_er = bool(lees_er(deelzin)) or onderwerp[0] in deelzin.voorveld
    return "" if nieuw != "zijn" or heeft_er or onderwerp[0].lower_ in _BEPAALD else "er"
