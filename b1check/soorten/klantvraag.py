"""Soort `klantvraag`: vragen van de klant zonder antwoord, en feiten die anders terugkomen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.bericht import Onderdeel
from b1check.bevindingen import Ernst
from b1check.document import Document, Zin
from b1check.instellingen import Instellingen
from b1check.vondsten import Vondst, op_zin

if TYPE_CHECKING:
    from b1check.klantvraag.afwijkingen import Afwijking
    from b1check.klantvraag.vragen import Vraag

VELDEN = frozenset(("bericht",))
_LANGSTE = 120


@dataclass(frozen=True)
class Opties:
    """onbeantwoord: wat de melding zegt bij een open vraag; {vraag} is wat de klant schrijft.

    onzeker: wat zij vraagt als het antwoord er misschien staat, ook met {vraag}. afwijkend: wat zij
    zegt bij een feit dat anders is, met {klant} en {hier}.
    """

    onbeantwoord: str = "De klant schrijft: ‘{vraag}’ Daar geeft u geen antwoord op."
    onzeker: str = "Staat het antwoord op ‘{vraag}’ in uw mail?"
    afwijkend: str = "De klant schrijft ‘{klant}’, en u schrijft ‘{hier}’. Klopt dat?"


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke vraag zonder (zeker) antwoord, en elk feit dat in het antwoord anders is."""
    if document.klantvraag is None:
        return
    # De meeste mails zijn geen antwoord: die laden deze modules niet.
    from b1check.klantvraag.afwijkingen import vind_afwijkingen
    from b1check.klantvraag.beantwoording import Uitkomst, beoordeel

    eerste = _eerste_zin(document)
    for uitkomst in beoordeel(document):
        vraag = _kort(uitkomst.vraag)
        if uitkomst.oordeel == Uitkomst.ONBEANTWOORD and eerste is not None:
            yield _over_vraag(eerste, opties.onbeantwoord, vraag, None)
        elif uitkomst.oordeel == Uitkomst.ONZEKER and eerste is not None:
            yield _over_vraag(uitkomst.zin or eerste, opties.onzeker, vraag, Ernst.TIP)
    for afwijking in vind_afwijkingen(document):
        yield _over_feit(afwijking, opties)


def _eerste_zin(document: Document) -> Zin | None:
    """Geef de eerste regel van de tekst: daar hoort een antwoord dat er nog niet staat."""
    return next(
        (
            tekstblok.leeseenheden[0]
            for tekstblok in document.tekstblokken
            if tekstblok.blok.onderdeel == Onderdeel.TEKST
        ),
        None,
    )


def _kort(vraag: Vraag) -> str:
    """Geef de vraag op één regel, met haar aanloop als dat past; een heel lange wordt afgekapt."""
    voluit, netjes = (" ".join(t.split()).strip(" ,;:-") for t in (vraag.voluit, vraag.tekst))
    if len(voluit) <= _LANGSTE:
        return voluit
    if len(netjes) <= _LANGSTE:
        return netjes
    return netjes[:_LANGSTE].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def _over_vraag(zin: Zin, melding: str, vraag: str, ernst: Ernst | None) -> Vondst:
    velden = {"bericht": melding.format(vraag=vraag)}
    return op_zin(zin, velden=velden, ernst=ernst, onderscheid=vraag)


def _over_feit(afwijking: Afwijking, opties: Opties) -> Vondst:
    feit = afwijking.antwoord
    melding = opties.afwijkend.format(klant=afwijking.klant.tekst, hier=feit.tekst)
    return Vondst(feit.tekstblok, feit.begin, feit.eind, {"bericht": melding})
