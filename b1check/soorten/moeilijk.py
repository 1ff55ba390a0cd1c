"""Soort `moeilijk`: woorden van de lijsten, en zeldzame leenwoorden die op geen lijst staan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from b1check.bevindingen import Ernst, Veiligheid
from b1check.document import Document, Woord, Zin
from b1check.frequentie import is_zeldzaam_leenwoord, splits, zipf
from b1check.instellingen import Instellingen
from b1check.invulling import Treffer
from b1check.invulling.zoeken import zoek_treffers
from b1check.soorten import woorden
from b1check.vondsten import Vondst
from b1check.woordenboek import lees_woordenboek

VELDEN = woorden.VELDEN | {"oordeel"}
_MOEILIJK, _GEWONER = "is een moeilijk woord", "kan gewoner"
_FORMEEL = frozenset(("", "formeel", "ambtelijk", "ouderwets", "juridisch"))
_INHOUD = frozenset(("NOUN", "ADJ", "VERB", "ADV"))


@dataclass(frozen=True)
class Opties:
    """lijsten: de woordenlijsten (TSV). zeldzaam: onder deze Zipf-waarde is een leenwoord moeilijk.

    gewoon: een woord van de lijst dat vaker voorkomt is een tip, behalve als het een formeel woord
    is met een alternatief dat altijd past ("indien" → "als"). uitleg: hetzelfde voor een woord
    waar alleen een uitleg of idee bij staat.
    """

    lijsten: tuple[Path, ...]
    zeldzaam: float = 2.6
    gewoon: float = 4.0
    uitleg: float = 3.3


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef de moeilijke woorden van de lijsten en daarna de zeldzame leenwoorden."""
    bezet: set[tuple[int, int]] = set()
    nummers = {id(tekstblok): n for n, tekstblok in enumerate(document.tekstblokken)}
    boek = lees_woordenboek(opties.lijsten)
    for tekstblok in document.tekstblokken:
        for zin in tekstblok.leeseenheden:
            for treffer in zoek_treffers(zin, boek, instellingen.regio):
                plaatsen = range(treffer.begin, treffer.eind)
                bezet.update((nummers[id(tekstblok)], plaats) for plaats in plaatsen)
                vondst = woorden.maak_vondst(zin, treffer)
                gewoon = _is_gewoon(treffer, opties)
                velden = {**vondst.velden, "oordeel": _GEWONER if gewoon else _MOEILIJK}
                yield replace(vondst, ernst=Ernst.TIP if gewoon else None, velden=velden)
    for tekstblok in document.tekstblokken:
        for zin in tekstblok.leeseenheden:
            for woord in zin.woorden:
                vrij = (nummers[id(tekstblok)], woord.begin) not in bezet
                if vrij and _is_zeldzaam(zin, woord, opties.zeldzaam):
                    yield _vondst(zin, woord)


def _is_gewoon(treffer: Treffer, opties: Opties) -> bool:
    """Of de meeste lezers dit woord kennen, ook al is er een gewoner woord."""
    ingang = treffer.ingang
    if ingang.register == woorden.BEKEND:
        return True
    if ingang.veiligheid == Veiligheid.TONEN and len(splits(ingang.kern)) > 1:
        # Een samenstelling van gewone woorden ("betalingstermijn") kan de lezer zelf uitpakken.
        return True
    grens = opties.uitleg if ingang.veiligheid == Veiligheid.TONEN else opties.gewoon
    if len(ingang.woorden) > 1 or zipf(ingang.kern) < grens:
        return False
    return ingang.veiligheid != Veiligheid.VEILIG or ingang.register not in _FORMEEL


def _is_zeldzaam(zin: Zin, woord: Woord, grens: float) -> bool:
    token = woord.token
    if token.pos_ not in _INHOUD or zin.tekstblok.is_beschermd(token):
        return False
    if woord.begin > zin.begin and zin.tekstblok.blok.tekst[woord.begin].isupper():
        # Een hoofdletter midden in de zin is een naam of een titel.
        return False
    return is_zeldzaam_leenwoord(woord.klein, grens) and zipf(token.lemma_) < grens


def _vondst(zin: Zin, woord: Woord) -> Vondst:
    tekst = zin.tekstblok.blok.tekst[woord.begin : woord.eind]
    velden = {"woord": tekst, "uitleg": "", "vraag": "", "alternatief": "", "oordeel": _MOEILIJK}
    return Vondst(zin.tekstblok, woord.begin, woord.eind, velden, zin=zin)
