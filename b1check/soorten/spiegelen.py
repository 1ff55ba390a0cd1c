"""Soort `spiegelen`: een woord van de klant dat het antwoord omdraait zonder het over te nemen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from b1check.bericht import Onderdeel
from b1check.document import Document
from b1check.instellingen import Instellingen
from b1check.klantvraag.kernwoorden import Kernwoord, kernwoorden, stammen
from b1check.klantvraag.spiegel import keert_om
from b1check.vondsten import Vondst, op_tokens

VELDEN = frozenset(("klant", "woord"))


@dataclass(frozen=True)
class Opties:
    """Deze soort heeft geen opties: zij kijkt naar de vragen van de klant."""


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef de eerste plek waar elk woord van de klant wordt omgedraaid."""
    if document.klantvraag is None:
        return
    over = list(_zonder_eigen_woord(document))
    for zin in document.zinnen:
        for token in zin.tokens:
            woord = keert_om(over, token)
            if woord is not None:
                over.remove(woord)
                velden = {"klant": woord.vorm, "woord": token.text}
                yield op_tokens(zin, token.i, token.i, velden=velden)


def _zonder_eigen_woord(document: Document) -> Iterator[Kernwoord]:
    """Geef de woorden uit de vragen van de klant die nergens in het antwoord staan."""
    # Pas hier: de meeste mails zijn geen antwoord.
    from b1check.klantvraag.vragen import vind_vragen

    antwoord = [
        stam
        for tekstblok in document.tekstblokken
        if tekstblok.blok.onderdeel == Onderdeel.TEKST
        for woord in kernwoorden(tekstblok.doc)
        for stam in stammen(woord.vorm, woord.lemma)
    ]
    gezien = set(antwoord)
    klantmail = document.klantvraag
    for vraag in vind_vragen(klantmail) if klantmail is not None else ():
        tokens = [t for t in vraag.zin.tokens if vraag.begin <= t.idx < vraag.eind]
        for woord in kernwoorden(tokens):
            eigen = stammen(woord.vorm, woord.lemma)
            if not eigen & gezien:
                gezien |= eigen
                yield woord
