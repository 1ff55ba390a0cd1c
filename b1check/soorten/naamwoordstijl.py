"""Soort `naamwoordstijl`: naamwoorden die eigenlijk werkwoorden zijn ("de beoordeling van")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Document, Woord, Zin
from b1check.gegevens import lees_tsv
from b1check.instellingen import Instellingen
from b1check.invulling import Treffer
from b1check.invulling.handelingen import Handeling, maak_zinsvoorstellen
from b1check.invulling.zoeken import zoek_treffers
from b1check.taal.verbuiging import meervoud
from b1check.vondsten import Vondst, Voorstel
from b1check.woordenboek import Woordenboek, lees_woordenboek

if TYPE_CHECKING:
    from spacy.tokens import Token

VELDEN = frozenset(("naamwoord", "werkwoord", "voorbeelden"))
_VAN = frozenset(("van", "der", "tot"))


@dataclass(frozen=True)
class Opties:
    """naamwoorden: lijst met naamwoord en werkwoord. lege_werkwoorden: lijst met werkwoordgroepen.

    minstens: zoveel naamwoorden met 'van' in één zin geven een vondst.
    """

    naamwoorden: tuple[Path, ...]
    lege_werkwoorden: tuple[Path, ...] = ()
    minstens: int = 2


@dataclass(frozen=True)
class _Naamwoord:
    woord: Woord
    werkwoord: str
    soort: str
    met_van: bool

    @property
    def gewoon(self) -> bool:
        """Of het woord meestal de naam van iets is: 'de betaling'."""
        return self.soort == "gewoon"


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef een naamwoord met een leeg werkwoord, of een zin vol naamwoorden met 'van'."""
    lijst = _lees_naamwoorden(opties.naamwoorden)
    leeg = lees_woordenboek(opties.lege_werkwoorden)
    posities = _lees_posities(opties.lege_werkwoorden)
    for zin in document.zinnen:
        naamwoorden = tuple(_naamwoorden(zin, lijst))
        gedragen = _met_leeg_werkwoord(zin, naamwoorden, leeg, posities)
        if gedragen is not None:
            naamwoord, treffer = gedragen
            yield _vondst(zin, naamwoord, [naamwoord], treffer)
            continue
        zwaar = [n for n in naamwoorden if n.met_van and not n.gewoon]
        if len(zwaar) >= opties.minstens:
            yield _vondst(zin, zwaar[0], zwaar)


@cache
def _lees_naamwoorden(paden: tuple[Path, ...]) -> Mapping[str, tuple[str, str]]:
    """Geef per vorm (enkelvoud en meervoud) het werkwoord en de soort naamwoord."""
    gelezen: dict[str, tuple[str, str]] = {}
    for pad in paden:
        for rij in lees_tsv(pad):
            waarde = (rij["werkwoord"], rij["soort"])
            gelezen[rij["naamwoord"]] = waarde
            gelezen.setdefault(meervoud(rij["naamwoord"]), waarde)
    return gelezen


@cache
def _lees_posities(paden: tuple[Path, ...]) -> Mapping[str, str]:
    rijen = (rij for pad in paden for rij in lees_tsv(pad))
    return {rij["frase"].replace("^", ""): rij["positie"] for rij in rijen}


def _naamwoorden(zin: Zin, lijst: Mapping[str, tuple[str, str]]) -> Iterator[_Naamwoord]:
    for woord in zin.woorden:
        if woord.klein in lijst and woord.token.pos_ == "NOUN":
            werkwoord, soort = lijst[woord.klein]
            yield _Naamwoord(woord, werkwoord, soort, _heeft_van(woord.token))


def _heeft_van(token: Token) -> bool:
    """Of er 'van ...' achter staat: dan is het de handeling zelf, 'de keuring van uw auto'."""
    return any(
        kind.dep_ in ("nmod", "obl") and any(k.lower_ in _VAN for k in kind.lefts)
        for kind in token.rights
    )


def _met_leeg_werkwoord(
    zin: Zin,
    naamwoorden: tuple[_Naamwoord, ...],
    leeg: Woordenboek,
    posities: Mapping[str, str],
) -> tuple[_Naamwoord, Treffer] | None:
    if not naamwoorden:
        return None
    for treffer in zoek_treffers(zin, leeg, "nl"):
        werkwoord = treffer.kern.token
        positie = posities.get(treffer.ingang.woord, "")
        for naamwoord in naamwoorden:
            if _past(naamwoord.woord.token, werkwoord, positie):
                return naamwoord, treffer
    return None


def _past(token: Token, werkwoord: Token, positie: str) -> bool:
    """Of het naamwoord op de goede plaats bij het lege werkwoord staat."""
    if token.head != werkwoord:
        return False
    if positie == "onderwerp":
        return token.dep_ in ("nsubj", "nsubj:pass")
    if positie == "voorwerp":
        return token.dep_ in ("obj", "nsubj:pass")
    return token.dep_ in ("obl", "obl:arg", "obj", "nmod", "xcomp")


def _vondst(
    zin: Zin, eerste: _Naamwoord, alle: list[_Naamwoord], treffer: Treffer | None = None
) -> Vondst:
    tekst = zin.tekstblok.blok.tekst
    voorbeelden = " en ".join(
        f"‘{n.werkwoord}’ in plaats van ‘{tekst[n.woord.begin : n.woord.eind]}’" for n in alle[:2]
    )
    velden = {
        "naamwoord": tekst[eerste.woord.begin : eerste.woord.eind],
        "werkwoord": eerste.werkwoord,
        "voorbeelden": voorbeelden,
    }
    voorstellen: tuple[Voorstel, ...] = (
        Voorstel(eerste.werkwoord, (), Veiligheid.TONEN, "Maak van het naamwoord een werkwoord."),
    )
    if treffer is not None:
        vanzelf = eerste.soort == "proces"
        handeling = Handeling(eerste.woord.token, eerste.werkwoord, vanzelf, treffer)
        voorstellen = maak_zinsvoorstellen(zin, handeling)
    woord = eerste.woord
    return Vondst(zin.tekstblok, woord.begin, woord.eind, velden, voorstellen=voorstellen, zin=zin)
