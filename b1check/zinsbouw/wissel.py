"""Een lijdende vorm zonder dader vervangen: 'is opgenomen in' → 'staat in'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.ontleding import MODALEN
from b1check.taal.vervoeging import te_infinitief
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
_ONTKEND = frozenset(("niet", "geen", "nooit"))
_BEPAALD = frozenset("de het dit dat deze die uw onze ons alle".split())


@dataclass(frozen=True)
class Wissel:
    """Een rij werkwoorden die in de lijdende vorm plaatsmaken voor `nieuw`.

    hulp: de hulpwerkwoorden waar dat bij mag. rol: waar een van de `woorden` moet staan, als slot
    van een woord: 'onderwerp', 'onbepaald' (een onderwerp zonder 'de' of 'uw'), of 'plaats' (na
    'in' of 'op'). Bij 'altijd' doen de woorden er niet toe. `nieuw` kan ook een gezegde met 'zijn'
    zijn, dat in de plaats van een hulpwerkwoord als 'kunnen' komt: 'mogelijk zijn', of 'te zijn'
    ('kan worden gevolgd' → 'is te volgen').
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
        Wissel(tuple(oud), " ".join(nieuw), tuple(hulp), Veiligheid(mag[0]), rol[0], tuple(woorden))
        for oud, nieuw, hulp, mag, rol, woorden in delen
    )


def wissel(zin: Zin, deelwoord: Token, wissels: Sequence[Wissel]) -> Voorstel | None:
    """Geef het voorstel dat het werkwoord wisselt, of None als het niet zeker goed is."""
    infinitief = infinitief_van(deelwoord)
    passend = [w for w in wissels if infinitief in w.werkwoorden]
    deelzin = lees_deelzin(zin, deelwoord) if passend else None
    if infinitief is None or deelzin is None or not is_alleen(deelzin, deelwoord):
        return None
    onderwerp = () if _heeft_datzin(deelwoord) else lees_onderwerp(deelwoord, deelzin)
    hulp = lees_hulpwerkwoord(deelzin.persoonsvorm)
    if onderwerp is None or hulp is None:
        return None
    for mogelijk in passend:
        if hulp[0] in mogelijk.hulp and _past(mogelijk, deelwoord, onderwerp):
            gezegde = mogelijk.nieuw.replace("te ", f"{te_infinitief(infinitief)} ")
            nieuw = _bouw(deelzin, gezegde, onderwerp, hulp)
            bewerkingen = herorden(zin, deelzin.tokens, nieuw) if nieuw else ()
            toelichting = "Zo is de zin korter en directer."
            if bewerkingen:
                return Voorstel(None, bewerkingen, mogelijk.veiligheid, toelichting)
    return None


def _past(wissel_: Wissel, deelwoord: Token, onderwerp: Tokens) -> bool:
    if not onderwerp and (wissel_.rol != "plaats" or not _heeft_datzin(deelwoord)):
        return False
    if wissel_.rol == "altijd":
        return not any(k.dep_ == "obl:agent" for k in deelwoord.children)
    if wissel_.rol in ("onderwerp", "onbepaald"):
        los = wissel_.rol == "onderwerp" or _is_onbepaald(onderwerp)
        if wissel_.nieuw == "nodig zijn" and any(t.lower_ in _ONTKEND for t in deelwoord.subtree):
            # 'Moet niet' is iets anders dan 'is niet nodig'.
            return False
        return los and _heet(_kern(onderwerp, deelwoord), wissel_.woorden)
    return any(
        _verwijst(kind, deelwoord, wissel_.woorden)
        or (_staat_na_voorzetsel(kind) and _heet(kind, wissel_.woorden))
        for kind in _plaatsen(deelwoord)
    )


def _verwijst(token: Token, deelwoord: Token, woorden: Sequence[str]) -> bool:
    """'Hierin' en 'daarin'; 'waarin' alleen na zo'n plaats: 'de brief waarin dit is vermeld'."""
    if token.lower_ not in _VERWIJZEND:
        return False
    return not token.lower_.startswith("waar") or _heet(deelwoord.head, woorden)


def _is_onbepaald(onderwerp: Tokens) -> bool:
    eerste = onderwerp[0]
    return eerste.lower_ not in _BEPAALD and "betr" not in eerste.tag_ and eerste.pos_ != "PRON"


def _heeft_datzin(deelwoord: Token) -> bool:
    """'In de wet is bepaald dat ...': de zin met 'dat' is het onderwerp."""
    if any(kind.dep_.startswith("nsubj") for kind in deelwoord.children):
        return False
    return any(
        kind.i > deelwoord.i and any(k.dep_ == "mark" and k.lower_ == "dat" for k in kind.lefts)
        for kind in deelwoord.children
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
    anderen = [t for t in deelzin.groep if t != deelzin.persoonsvorm]
    if len(anderen) != (2 if naam in MODALEN else 1):
        return []
    gezegde, _, werkwoord = nieuw.rpartition(" ")
    if naam in MODALEN and not gezegde:
        return _zet_om(deelzin, deelzin.persoonsvorm.lower_, nieuw, onderwerp, werkwoord)
    # 'zijn zes avonden georganiseerd' gaat over toen; 'is opgenomen in' over nu.
    toen = verleden or (naam == "zijn" and werkwoord == "zijn")
    wie = Onderwerp("hij", meervoud=deelzin.persoonsvorm.lower_.endswith(("en", "zijn")))
    kern, deel = wie.persoonsvorm(werkwoord, verleden=toen)
    return _zet_om(deelzin, kern, gezegde or deel, onderwerp, werkwoord)


def _zet_om(
    deelzin: Deelzin, kern: str, slot: str, onderwerp: Tokens, werkwoord: str
) -> list[Stuk]:
    """Zet de persoonsvorm en het slot op hun plaats; in een bijzin staan zij achteraan."""
    if not deelzin.bijzin:
        er = _er(deelzin, werkwoord, slot, onderwerp)
        delen: list[Stuk] = [deelzin.voorveld, kern, er, deelzin.midden, slot, deelzin.achter]
        return [stuk for stuk in delen if len(stuk)]
    if werkwoord == "zijn" and not slot and _is_onbepaald(onderwerp) and not lees_er(deelzin):
        return []
    is_modaal = kern == deelzin.persoonsvorm.lower_
    eind = f"{kern} {slot}" if is_modaal else _bijzinseinde(kern, slot, werkwoord)
    delen = [deelzin.voorveld, deelzin.midden, eind, deelzin.achter]
    if len(deelzin.achter) <= _KORT and not any(t.pos_ == "VERB" for t in deelzin.achter):
        # 'die niet is opgenomen in de begroting' → 'die niet in de begroting staat'
        delen[2:] = [deelzin.achter, eind]
    return [stuk for stuk in delen if len(stuk)]


def _bijzinseinde(kern: str, slot: str, werkwoord: str) -> str:
    """'doorgaat', maar 'mogelijk is' en 'te vinden is'."""
    return f"{slot} {kern}".lstrip() if werkwoord == "zijn" else slot + kern


def _er(deelzin: Deelzin, werkwoord: str, slot: str, onderwerp: Tokens) -> str:
    """'In juni waren er zes avonden': zonder bepaald onderwerp hoort 'er' erbij."""
    if werkwoord != "zijn" or slot or not onderwerp or onderwerp[0].lower_ in _BEPAALD:
        return ""
    heeft_er = bool(lees_er(deelzin)) or onderwerp[0] in deelzin.voorveld
    return "" if heeft_er else "er"
