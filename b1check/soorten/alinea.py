"""Soort `alinea`: alinea's die te lang zijn, en lange mails zonder kopjes of witregels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from b1check.bericht import Bloksoort, Onderdeel
from b1check.bevindingen import Ernst
from b1check.document import Document, Tekstblok, Zin, tel_woorden
from b1check.instellingen import Instellingen
from b1check.vondsten import Vondst

VELDEN = frozenset(("raad",))
# Met deze woorden begint de schrijver over iets anders.
_ANDER_PUNT = re.compile(
    r"(?:daarnaast|verder|ook nog|overigens|tot slot|ten slotte|tevens|bovendien|ten tweede"
    r"|ten derde|nog iets anders|een ander punt|wat betreft|wat (?:uw|je) (?:vraag|klacht|verzoek)"
    r"|over uw|(?:u|je) (?:vroeg|vraagt|schreef|schrijft) (?:ook|verder|daarnaast)"
    r"|hebt? (?:u|je) (?:nog )?vragen|mocht u)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Opties:
    """tekens_per_regel: zo lang is een regel op een scherm; daarmee telt de regel de regels.

    kopjes_vanaf_alineas: met zoveel alinea's helpen kopjes. kopjes_vanaf_woorden: en met zoveel
    woorden. blok_vanaf_woorden: vanaf die lengte is een mail in één alinea te veel.
    """

    tekens_per_regel: int = 80
    kopjes_vanaf_alineas: int = 3
    kopjes_vanaf_woorden: int = 200
    blok_vanaf_woorden: int = 75


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke lange alinea, en een lange mail zonder kopjes of met maar één alinea."""
    tekst = [t for t in document.tekstblokken if t.blok.onderdeel == Onderdeel.TEKST]
    alineas = [t for t in tekst if t.blok.soort == Bloksoort.ALINEA and t.zinnen]
    # Op één plek past één raad: die over de lengte staat als laatste en wint dus.
    yield from _een_blok(tekst, alineas, opties)
    for tekstblok in alineas:
        yield from _lange_alinea(tekstblok, opties)
    yield from _zonder_kopjes(document, alineas, opties)


def _lange_alinea(tekstblok: Tekstblok, opties: Opties) -> Iterator[Vondst]:
    regels = ceil(len(tekstblok.blok.tekst.strip()) / opties.tekens_per_regel)
    if len(tekstblok.zinnen) < 2:
        # Eén zin is niet te splitsen in alinea's: dat is een zaak van zinslengte.
        return
    raad = f"Deze alinea is ongeveer {regels} regels lang. {_waar_knippen(tekstblok)}"
    zin = tekstblok.zinnen[0]
    yield Vondst(tekstblok, zin.begin, zin.eind, {"raad": raad}, waarde=float(regels), zin=zin)


def _waar_knippen(tekstblok: Tekstblok) -> str:
    """Noem de zin waar iets anders begint, of anders de zin het dichtst bij het midden."""
    zinnen = tekstblok.zinnen[1:]
    ander = next((zin for zin in zinnen if _ANDER_PUNT.match(zin.tekst)), None)
    if ander is not None:
        return f"Begin bij ‘{_begin_van(ander)}’ een nieuwe alinea."
    return "Maak er twee van: één boodschap per alinea."


def _begin_van(zin: Zin) -> str:
    woorden = zin.woorden[:3]
    return zin.tekstblok.blok.toon(zin.begin, woorden[-1].eind) if woorden else zin.tekst


def _een_blok(tekst: list[Tekstblok], alineas: list[Tekstblok], opties: Opties) -> Iterator[Vondst]:
    if len(alineas) != 1 or any(t.blok.soort != Bloksoort.ALINEA for t in tekst):
        return
    zinnen = alineas[0].zinnen
    if tel_woorden(alineas[0].blok.tekst) >= opties.blok_vanaf_woorden and len(zinnen) > 3:
        raad = "De hele mail is één alinea. Zet een witregel waar iets nieuws begint."
        zin = zinnen[0]
        yield Vondst(
            alineas[0], zin.begin, zin.eind, {"raad": raad}, ernst=Ernst.TIP, waarde=None, zin=zin
        )


def _zonder_kopjes(
    document: Document, alineas: list[Tekstblok], opties: Opties
) -> Iterator[Vondst]:
    tekst = [t for t in document.tekstblokken if t.blok.onderdeel == Onderdeel.TEKST]
    woorden = sum(tel_woorden(t.blok.tekst) for t in tekst)
    if len(alineas) < opties.kopjes_vanaf_alineas or woorden < opties.kopjes_vanaf_woorden:
        return
    begin = alineas[0].blok.begin
    kopjes = (Bloksoort.KOP, Bloksoort.LABEL, Bloksoort.OVERIG)
    # Een vetgedrukte of losse regel is ook een kopje: er staat dan een regel zonder zin.
    if any(
        t.blok.soort in kopjes and t.blok.onderdeel == Onderdeel.TEKST and t.blok.begin > begin
        for t in document.alle_blokken
    ):
        return
    raad = (
        f"De mail heeft {woorden} woorden en geen kopjes. Met kopjes vindt de lezer sneller iets."
    )
    zin = alineas[1].zinnen[0]
    yield Vondst(
        alineas[1], zin.begin, zin.eind, {"raad": raad}, ernst=Ernst.TIP, waarde=None, zin=zin
    )
