"""Een werkwoord of werkwoordgroep vervangen: tijd, persoon, deeltje en voorzetsel gaan mee."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.document import Woord, Zin
from b1check.frequentie import zipf
from b1check.invulling.treffers import WEDERKEREND, Invulling, Treffer
from b1check.invulling.voorwerp import deelt_voorzetsel, strandt, verliest_voorzetsel, zet_voorwerp
from b1check.invulling.werkwoordbewerking import bewerk, blijft, verliest_woorden, verwijder
from b1check.invulling.werkwoordgroep import (
    Groep,
    is_lijdend,
    is_werkwoord,
    lees_groep,
    past_hulpwerkwoord,
    vraagt_te,
    wordt_dubbel,
)
from b1check.invulling.werkwoordplek import Plek, bepaal_plek
from b1check.naamwoordklassen import klasse_van
from b1check.taal.vervoeging import (
    Werkwoordsvorm,
    te_infinitief,
    vervoeg,
    vervoeg_delen,
)

if TYPE_CHECKING:
    from spacy.tokens import Token


# "de gemaakte energie": dat zegt niemand.
_LEEG_VOOR_NAAMWOORD = frozenset(("hebben", "maken", "zijn"))


def vul_werkwoord_in(zin: Zin, treffer: Treffer, alternatief: str) -> Invulling | None:
    """Vervoeg het alternatief als het werkwoord dat het vervangt.

    Geeft None als vorm, hulpwerkwoord, wederkerend woord of plaats van een deeltje niet zeker is.
    """
    groep = lees_groep(alternatief)
    if not is_werkwoord(alternatief, groep):
        return None
    plek = bepaal_plek(treffer)
    if _past_niet(zin, treffer, groep):
        return None
    if plek is None or not past_hulpwerkwoord(treffer, groep, plek) or wordt_dubbel(groep, plek):
        return None
    if ("zich" in treffer.ingang.voor) != (groep.voor == "zich"):
        return None if groep.voor == "zich" else _zonder_zich(zin, treffer, groep, plek)
    vorm = _nieuwe_vorm(treffer, groep, plek)
    if vorm is None:
        return None
    invulling = bewerk(zin, treffer, groep, plek, vorm)
    if invulling is None or not verliest_voorzetsel(treffer, groep):
        return invulling
    return zet_voorwerp(zin, treffer, groep, plek, invulling)


def _past_niet(zin: Zin, treffer: Treffer, groep: Groep) -> bool:
    """Of er bij het invullen woorden verloren gaan, overblijven of op een verkeerde plek komen."""
    if groep.kern == "geven" and groep.voor and not blijft(treffer, groep):
        if is_lijdend(treffer):
            # "u wordt gemachtigd" is geen "u wordt toestemming gegeven".
            return True
    return (
        _deeltje_staat_ver_voor(zin, treffer)
        or verliest_woorden(zin, treffer, groep)
        or vraagt_te(treffer, groep)
        or _vraagt_geen(treffer, groep)
        or strandt(treffer, groep)
        or deelt_voorzetsel(treffer, groep)
    )


def _vraagt_geen(treffer: Treffer, groep: Groep) -> bool:
    """'niet machtigen' wordt 'geen toestemming geven', en niet 'niet toestemming geven'."""
    if groep.voor in ("", "akkoord") or " " in groep.voor or blijft(treffer, groep):
        return False
    is_naam = klasse_van(groep.voor, groep.voor, ook_delen=False) is not None
    return is_naam and any(kind.lower_ == "niet" for kind in treffer.kern.token.children)


def _deeltje_staat_ver_voor(zin: Zin, treffer: Treffer) -> bool:
    """'zonder zich in te moeten spannen': tussen deeltje en werkwoord staat meer dan 'te'."""
    deeltje, kern = treffer.deeltje, treffer.kern
    if deeltje is None or deeltje.begin > kern.begin:
        return False
    return zin.tekstblok.blok.tekst[deeltje.eind : kern.begin].strip() not in ("", "te")


def _nieuwe_vorm(treffer: Treffer, groep: Groep, plek: Plek) -> tuple[str, str] | None:
    """Geef de nieuwe vorm en het losse deeltje dat achteraan hoort (vaak leeg)."""
    onderwerp, omgekeerd = _onderwerp(treffer.kern.token)
    if not plek.persoonsvorm:
        if plek.te is not None:
            return te_infinitief(groep.kern), ""
        if _staat_voor_naamwoord(treffer.kern.token):
            return _voor_naamwoord(treffer, groep, plek)
        nieuw = vervoeg(groep.kern, plek.vorm)
        return (nieuw, "") if _bestaat(nieuw, plek) else None
    if plek.vooraan:
        return vervoeg_delen(groep.kern, plek.vorm, onderwerp=onderwerp, omgekeerd=omgekeerd)
    return vervoeg(groep.kern, plek.vorm, onderwerp=onderwerp, omgekeerd=omgekeerd), ""


def _staat_voor_naamwoord(token: Token) -> bool:
    """Of het deelwoord voor een naamwoord staat waar het bij hoort: 'de ontvangen brief'."""
    return token.dep_ in ("amod", "acl") and token.head.i > token.i


def _bestaat(nieuw: str, plek: Plek) -> bool:
    """'De gewachte brief': niet elk werkwoord kan voor een naamwoord staan."""
    return plek.vorm != Werkwoordsvorm.VOLTOOID_E or zipf(nieuw) > 0


def _voor_naamwoord(treffer: Treffer, groep: Groep, plek: Plek) -> tuple[str, str] | None:
    """Geef het deelwoord bij een naamwoord, of None als het daar niet goed staat.

    'De opgewekte energie' wordt niet 'de gemaakte energie'. Een deelwoord op -en buigt niet: 'het
    onttrokken deel' wordt niet 'het gehaald deel'.
    """
    nieuw = vervoeg(groep.kern, plek.vorm)
    if groep.kern in _LEEG_VOOR_NAAMWOORD or not _bestaat(nieuw, plek):
        return None
    if plek.vorm != Werkwoordsvorm.VOLTOOID:
        return nieuw, ""
    if groep.voor or groep.achter or groep.na:
        return None
    return (nieuw, "") if nieuw.endswith("en") is treffer.kern.klein.endswith("en") else None


def _onderwerp(token: Token) -> tuple[str, bool]:
    hoofd = token.head if token.dep_ in ("aux", "aux:pass", "cop") else token
    for kind in hoofd.children:
        if kind.dep_.startswith("nsubj"):
            naam = kind.lower_ if kind.lower_ in ("u", "je", "jij", "ik") else "hij"
            return naam, naam in ("je", "jij") and kind.i == token.i + 1
    return "", False


def _zonder_zich(zin: Zin, treffer: Treffer, groep: Groep, plek: Plek) -> Invulling | None:
    """'zich voordoen' → 'gebeuren': het wederkerende woord verdwijnt."""
    zich = next(_zoek_zich(treffer), None)
    vorm = _nieuwe_vorm(treffer, groep, plek)
    if zich is None or vorm is None:
        return None
    invulling = bewerk(zin, treffer, groep, plek, vorm)
    if invulling is None:
        return None
    return invulling[0], tuple(sorted((*invulling[1], verwijder(zin, zich))))


def _zoek_zich(treffer: Treffer) -> Iterator[Woord]:
    return (woord for woord in treffer.vast if woord.klein in WEDERKEREND)
