"""Soort `moeilijk`: woorden van de lijsten, en zeldzame leenwoorden die op geen lijst staan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from b1check.bevindingen import Ernst, Veiligheid
from b1check.document import Document, Woord, Zin
from b1check.frequentie import (
    hoort_bij_gewoon_woord,
    is_zeldzaam,
    is_zeldzaam_leenwoord,
    splits,
    zipf,
)
from b1check.instellingen import Instellingen
from b1check.invulling import Treffer
from b1check.invulling.zoeken import zoek_treffers
from b1check.soorten import woorden
from b1check.vondsten import Vondst
from b1check.woordenboek import Woordsoort, lees_woordenboek

VELDEN = woorden.VELDEN | {"oordeel"}
_MOEILIJK, _GEWONER = "is een moeilijk woord", "kan gewoner"
_FORMEEL = frozenset(("", "formeel", "ambtelijk", "ouderwets", "juridisch"))
# Een nog langere samenstelling is een advies waard.
_LANG = 22
_INHOUD = frozenset(("NOUN", "ADJ", "VERB", "ADV"))


@dataclass(frozen=True)
class Opties:
    """lijsten: de woordenlijsten (TSV). zeldzaam: onder deze Zipf-waarde is een leenwoord moeilijk.

    heel_zeldzaam: en onder deze waarde elk bijvoeglijk woord of werkwoord.
    gewoon: een woord van de lijst dat vaker voorkomt is een tip, behalve als het een formeel woord
    is met een alternatief dat altijd past ("indien" → "als"). uitleg: hetzelfde voor een woord
    waar alleen een uitleg of idee bij staat. gewoon_naamwoord: hetzelfde voor naamwoorden en
    bijvoeglijke woorden. Die noemen vaak het onderwerp, en dat kent de lezer.
    """

    lijsten: tuple[Path, ...]
    zeldzaam: float = 2.6
    heel_zeldzaam: float = 2.3
    gewoon: float = 4.0
    gewoon_naamwoord: float = 3.5
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
                if vrij and _is_zeldzaam(zin, woord, opties):
                    yield _vondst(zin, woord)


def _is_gewoon(treffer: Treffer, opties: Opties) -> bool:
    """Of de meeste lezers dit woord kennen, ook al is er een gewoner woord."""
    ingang = treffer.ingang
    if ingang.register == woorden.BEKEND:
        return True
    is_naam = ingang.soort in (Woordsoort.ZN, Woordsoort.BN)
    idee = ingang.veiligheid == Veiligheid.TONEN
    mag_samengesteld = idee or (is_naam and ingang.veiligheid == Veiligheid.VRAGEN)
    if mag_samengesteld and len(splits(ingang.kern)) > 1 and len(ingang.kern) < _LANG:
        # Een samenstelling van gewone woorden ("betalingstermijn") kan de lezer zelf uitpakken.
        return True
    grens = opties.uitleg if idee else opties.gewoon_naamwoord if is_naam else opties.gewoon
    if len(ingang.woorden) > 1 or zipf(ingang.kern) < grens:
        return False
    return ingang.veiligheid != Veiligheid.VEILIG or ingang.register not in _FORMEEL


def _is_zeldzaam(zin: Zin, woord: Woord, opties: Opties) -> bool:
    """Of dit een zeldzaam woord is dat niemand uit gewone woorden kan afleiden, en geen naam."""
    token = woord.token
    if token.pos_ not in _INHOUD or zin.tekstblok.is_beschermd(token):
        return False
    if zin.tekstblok.blok.tekst[woord.begin].isupper() and woord.begin > zin.begin:
        # Een hoofdletter midden in de zin is een naam of een titel.
        return False
    if hoort_bij_gewoon_woord(woord.klein):
        return False
    if is_zeldzaam_leenwoord(woord.klein, opties.zeldzaam):
        return zipf(token.lemma_) < opties.zeldzaam
    # Een zeldzaam naamwoord is vaak een ding ("dorpel"): dat kent wie het heeft.
    zeldzaam = token.pos_ != "NOUN" and is_zeldzaam(woord.klein, opties.heel_zeldzaam)
    return zeldzaam and zipf(token.lemma_) < opties.heel_zeldzaam


def _vondst(zin: Zin, woord: Woord) -> Vondst:
    tekst = zin.tekstblok.blok.tekst[woord.begin : woord.eind]
    velden = {"woord": tekst, "uitleg": "", "vraag": "", "alternatief": "", "oordeel": _MOEILIJK}
    return Vondst(zin.tekstblok, woord.begin, woord.eind, velden, zin=zin)
