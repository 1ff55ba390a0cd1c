"""Soort `spiegelen`: een woord van de klant dat het antwoord omdraait zonder het over te nemen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from b1check.bericht import Onderdeel
from b1check.document import Document
from b1check.instellingen import Instellingen
from b1check.klantvraag.kernwoorden import kernwoorden
from b1check.klantvraag.omgedraaid import Klantwoord, draait_om, om_te_draaien
from b1check.klantvraag.woordstam import stammen
from b1check.vondsten import Vondst, op_tokens

VELDEN = frozenset(("klant", "woord"))


@dataclass(frozen=True)
class Opties:
    """Deze soort heeft geen opties: zij kijkt naar de vragen van de klant."""


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef de eerste plek waar elk woord van de klant wordt omgedraaid."""
    if document.klantvraag is None:
        return
    over = list(_zonder_eigen_woord(document, document.klantvraag))
    for zin in document.zinnen:
        for token in zin.tokens:
            woord = next((w for w in over if draait_om(w, token, zin)), None)
            if woord is not None:
                over = [w for w in over if w.vorm != woord.vorm]
                velden = {"klant": woord.vorm, "woord": token.text}
                yield op_tokens(zin, token.i, token.i, velden=velden)


def _zonder_eigen_woord(document: Document, klantmail: Document) -> Iterator[Klantwoord]:
    """Geef de woorden uit de vragen van de klant die nergens in het antwoord staan."""
    # Pas hier: de meeste mails zijn geen antwoord.
    from b1check.klantvraag.vragen import vind_vragen

    genoemd = frozenset(
        stam
        for tekstblok in document.tekstblokken
        if tekstblok.blok.onderdeel == Onderdeel.TEKST
        for woord in kernwoorden(tekstblok.doc)
        for stam in stammen(woord.vorm, woord.lemma)
    )
    for vraag in vind_vragen(klantmail):
        tokens = [t for t in vraag.zin.tokens if vraag.begin <= t.idx < vraag.eind]
        yield from om_te_draaien(tokens, genoemd)
