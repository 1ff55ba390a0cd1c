"""'Niet meer dan 5' → 'hooguit 5', 'niet minder dan' → 'minstens', 'niet later' → 'uiterlijk'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.omkering.tijden import UUR, is_lengte, lees_maat, lees_tijdstip
from b1check.omkering.wendingen import (
    ONTKENNINGEN,
    Omkering,
    hoofd_van_zin,
    is_gewoon,
    omkering,
    ontkenningen_in,
    vervang,
)
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van, vorm_van
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Zo leest de lezer de grens zonder ‘niet’."
# De vergrotende trap, en wat er bij een maat in meters of jaren achter komt.
_BOVEN = {
    "meer": "", "langer": "lang", "groter": "groot", "hoger": "hoog", "breder": "breed",
    "dieper": "diep", "zwaarder": "", "ouder": "oud", "duurder": "", "verder": "",
}  # fmt: skip
_ONDER = {
    "minder": "", "korter": "lang", "kleiner": "groot", "lager": "hoog", "smaller": "breed",
    "jonger": "oud", "lichter": "",
}  # fmt: skip
_MOETEN = {"mag": "moet", "mogen": "moeten"}


def keer_grenzen(zin: Zin) -> Iterator[Omkering]:
    """Geef 'hooguit', 'minstens' of 'uiterlijk' voor een ontkende vergelijking met een grens."""
    for niet in zin.tokens:
        if niet.lower_ != "niet" or niet.i + 3 >= zin.span.end or not _is_los(niet):
            continue
        trap = niet.nbor(1)
        if trap.lower_ == "later" and niet.nbor(2).lower_ == "dan":
            gevonden = _uiterlijk(zin, niet)
        elif trap.lower_ in _BOVEN or trap.lower_ in _ONDER:
            gevonden = _grens(zin, niet, trap)
        else:
            continue
        if gevonden is not None:
            yield gevonden


def _is_los(niet: Token) -> bool:
    """'nog niet meer dan' telt niet; 'meer' na 'niet' is hier juist de bedoeling."""
    return is_gewoon(niet) or niet.nbor(1).lower_ in (*_BOVEN, *_ONDER)


def _uiterlijk(zin: Zin, niet: Token) -> Omkering | None:
    dan = niet.nbor(2)
    na = niet.nbor(3)
    begin = na.nbor(1).idx if na.lower_ in ("op", "om") and na.i + 1 < zin.span.end else na.idx
    if lees_tijdstip(zin, begin) is None and lees_maat(zin, begin) is None:
        return None
    kaal_uur = na.idx == begin and UUR.match(zin.tekstblok.blok.tekst, begin) is not None
    is_klok = kaal_uur and lees_tijdstip(zin, begin) is not None
    bewerkingen = [vervang(niet, dan, "uiterlijk om" if is_klok else "uiterlijk")]
    mogen = [t for t in zin.tokens if t.lower_ in _MOETEN and is_persoonsvorm(t)]
    ontkend = sum(token.lower_ in ONTKENNINGEN for token in zin.tokens)
    if mogen and (len(mogen) > 1 or ontkend > 1 or niet.nbor(-1).lower_ in ("en", "of", "maar")):
        # "mag vanaf 18 uur en niet later dan 20 uur": alleen het tweede deel is een grens.
        return None
    # 'mag niet later' is 'moet uiterlijk'.
    bewerkingen += [vervang(mag, mag, _MOETEN[mag.lower_]) for mag in mogen]
    return omkering([niet, dan], bewerkingen, _TOELICHTING, Veiligheid.VEILIG)


def _is_tot_dag(zin: Zin, niet: Token) -> bool:
    """'niet langer dan 31 december' is een dag; 'niet langer dan een uur' is een duur."""
    dan = niet.nbor(2)
    if niet.nbor(1).lower_ != "langer" or dan.lower_ != "dan":
        return False
    begin = dan.nbor(1).idx
    is_uur = UUR.match(zin.tekstblok.blok.tekst, begin) is not None
    return not is_uur and lees_tijdstip(zin, begin) is not None


def _grens(zin: Zin, niet: Token, trap: Token) -> Omkering | None:
    if _is_tot_dag(zin, niet):
        dan = niet.nbor(2)
        return omkering([niet, dan], [vervang(niet, dan, "tot en met")], _TOELICHTING)
    tussen = _tot_dan(zin, trap)
    if tussen is None:
        return None
    dan = trap.nbor(len(tussen) + 1)
    begin = dan.nbor(1).idx
    eind = lees_maat(zin, begin)
    if eind is None or (tussen and not _is_eind(zin, eind)):
        return None
    tekst = zin.tekstblok.blok.tekst
    maat = tekst[begin:eind]
    woord = "hooguit" if trap.lower_ in _BOVEN else "minstens"
    nieuw = " ".join(
        filter(None, (woord, maat, _achter(trap.lower_, maat), *(t.text for t in tussen)))
    )
    bewerkingen = _plaats(niet, dan, maat, nieuw, eind)
    if woord == "minstens":
        modaal = _mogen(niet)
        if modaal is None:
            return None
        bewerkingen += modaal
    return omkering([niet, dan], bewerkingen, _TOELICHTING)


def _plaats(niet: Token, dan: Token, maat: str, nieuw: str, eind: int) -> list[Bewerking]:
    """Verander zo min mogelijk: het getal zelf blijft staan als er niets verhuist."""
    voor, na = nieuw.split(maat)
    bewerkingen = [vervang(niet, dan, voor.strip())]
    if na.strip():
        bewerkingen.append(Bewerking(eind, eind, f" {na.strip()}"))
    return bewerkingen


def _tot_dan(zin: Zin, trap: Token) -> list[Token] | None:
    """Wat er tussen 'meer' en 'dan' staat: niets, of alleen de werkwoorden die achteraan horen."""
    tussen: list[Token] = []
    for token in zin.tekstblok.doc[trap.i + 1 : min(trap.i + 4, zin.span.end - 1)]:
        if token.lower_ == "dan":
            return tussen
        if "Inf" not in vorm_van(token) and token.lower_ not in ("te", "zijn", "worden"):
            return None
        tussen.append(token)
    return None


def _is_eind(zin: Zin, plek: int) -> bool:
    """Of er na de maat niets meer in de zin staat dan een leesteken."""
    return zin.tekstblok.blok.tekst[plek : zin.eind].strip(" .!?,;)")[:1] == "" or (
        zin.tekstblok.blok.tekst[plek : plek + 1] == ","
    )


def _achter(trap: str, maat: str) -> str:
    """'oud' bij een leeftijd, en 'hoog' of 'lang' bij een maat in meters."""
    woord = _BOVEN.get(trap) or _ONDER.get(trap, "")
    if woord == "oud":
        return woord
    return woord if is_lengte(maat) else ""


def _mogen(niet: Token) -> list[Bewerking] | None:
    """'mag niet minder' is 'moet minstens'; bij 'kan' en 'hoeft' is de ondergrens niet zeker."""
    persoonsvorm = persoonsvorm_van(hoofd_van_zin(niet))
    if persoonsvorm is None or len(ontkenningen_in(hoofd_van_zin(niet))) != 1:
        return None
    if persoonsvorm.lemma_ == "mogen":
        nieuw = _MOETEN.get(persoonsvorm.lower_)
        return [vervang(persoonsvorm, persoonsvorm, nieuw)] if nieuw else None
    return None if persoonsvorm.lemma_ in ("kunnen", "hoeven") else []
