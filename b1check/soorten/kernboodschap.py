"""Soort `kernboodschap`: een mail die begint met een lange inleiding, en pas later iets zegt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from b1check.bevindingen import Ernst
from b1check.document import Document, Tekstblok, Zin
from b1check.frasen import lees_frasen
from b1check.instellingen import Instellingen
from b1check.mailtaal.beleefdheid import is_contact
from b1check.mailtaal.verzoeken import zoek_verzoek
from b1check.mailtaal.zinnen import alineas, is_vraag, verkort
from b1check.vondsten import Vondst, op_zin

VELDEN = frozenset(("nummer", "kern"))
_SLECHT = re.compile(
    r"\b(?:helaas|niet|geen|afgewezen|afwijzen|wijzen|wijs|geweigerd|weigeren|ongegrond|stopgezet|"
    r"beëindigd|verhoogd|spijt)\b",
    re.IGNORECASE,
)
_UITKOMST = re.compile(r"\b(?:blijkt|blijken|bleek|bleken|gebleken)\b", re.IGNORECASE)
_VROEGER = re.compile(r"\b(?:in|sinds|rond) (?:19|20)\d\d\b", re.IGNORECASE)
# Een oorzaak of wat een ander zei, is nog niet het besluit, als dat er ook staat.
_AANLEIDING = re.compile(
    r"\b(?:veroorzaakt|ontstaan|oorzaak|door|doordat"
    r"|(?:heeft|hebben) (?:ons )?(?:aangegeven|laten weten))\b",
    re.IGNORECASE,
)
_BESLUIT = re.compile(
    r"\b(?:verzoek|claim|aanvraag|klacht|bezwaar|vergoeding|schade)\b.*\b(?:honoreren|inwilligen"
    r"|afwijzen|af|afgewezen|toekennen|toegekend|goedkeuren|goedgekeurd|ongegrond|gegrond)\b"
    r"|\bbetekent (?:dit|dat)\b.*\b(?:u|je)\b|\b(?:dit|dat) betekent\b.*\b(?:u|je)\b",
    re.IGNORECASE,
)
_DEEL_INLEIDING = 0.4


@dataclass(frozen=True)
class Opties:
    """inleidingen: lijsten met zinnen die nog niets zeggen. kernen: met tekens van een boodschap.

    taken: lijsten met werkwoorden voor taken. woorden: alleen in een mail met minstens zoveel
    woorden. inleiding: en zoveel woorden voor de kern. slecht_nieuws_mag_later: bij slecht nieuws
    mag de kern na de uitleg komen.
    """

    inleidingen: tuple[Path, ...]
    kernen: tuple[Path, ...]
    taken: tuple[Path, ...]
    woorden: int = 80
    inleiding: int = 30
    slecht_nieuws_mag_later: bool = False


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef de eerste zin van een mail waarvan de kern pas na een inleiding komt."""
    tekst = alineas(document)
    if sum(zin.aantal_woorden for alinea in tekst for zin in alinea.zinnen) < opties.woorden:
        return
    gevonden = _eerste_kern(tekst, opties, instellingen.regio)
    if gevonden is None:
        return
    nummer, kern = gevonden
    ervoor = [zin for alinea in tekst[: nummer - 1] for zin in alinea.zinnen]
    if sum(zin.aantal_woorden for zin in ervoor) < opties.inleiding:
        return
    if not _is_inleiding(ervoor, opties):
        return
    slecht = _SLECHT.search(kern.tekst) is not None
    if slecht and opties.slecht_nieuws_mag_later:
        return
    velden = {"nummer": nummer, "kern": verkort(kern)}
    yield op_zin(ervoor[0], velden=velden, ernst=Ernst.TIP if slecht else None)


def _eerste_kern(
    tekst: tuple[Tekstblok, ...], opties: Opties, regio: str
) -> tuple[int, Zin] | None:
    """Geef de eerste zin die iets zegt, met het nummer van haar alinea (vanaf 1)."""
    kernen = list(_kernen(tekst, opties, regio))
    if not kernen:
        return None
    nummer, kern = kernen[0]
    if _AANLEIDING.search(kern.tekst):
        nummer, kern = next((k for k in kernen if _BESLUIT.search(k[1].tekst)), kernen[0])
    return nummer, _begin_van_kern(kern, opties)


def _kernen(tekst: tuple[Tekstblok, ...], opties: Opties, regio: str) -> Iterator[tuple[int, Zin]]:
    for nummer, alinea in enumerate(tekst, 1):
        vorige: Zin | None = None
        for zin in alinea.zinnen:
            if _is_kern(zin, vorige, opties, regio):
                yield nummer, zin
            vorige = zin


def _begin_van_kern(kern: Zin, opties: Opties) -> Zin:
    """Geef de eerste zin van de alinea die niet inleidt: daar begint de boodschap."""
    zinnen = kern.tekstblok.zinnen
    return next((z for z in zinnen if z.begin < kern.begin and _zegt_iets(z, opties)), kern)


def _zegt_iets(zin: Zin, opties: Opties) -> bool:
    if is_vraag(zin) or _UITKOMST.search(zin.tekst) or _VROEGER.search(zin.tekst):
        return False
    return not _begint_met(zin, opties.inleidingen)


def _is_kern(zin: Zin, vorige: Zin | None, opties: Opties, regio: str) -> bool:
    if is_contact(zin, vorige):
        return False
    if zoek_verzoek(zin, vorige, opties.taken, regio) is not None:
        return True
    if is_vraag(zin) or _begint_met(zin, opties.inleidingen):
        return False
    is_vroeger = _VROEGER.search(zin.tekst) is not None
    return any(
        frase.patroon.search(zin.tekst)
        for pad in opties.kernen
        for frase in lees_frasen(pad)
        if frase.rij["soort"] != "besluit" or not is_vroeger
    )


def _begint_met(zin: Zin, lijsten: tuple[Path, ...]) -> bool:
    return any(f.patroon.match(zin.tekst) for pad in lijsten for f in lees_frasen(pad))


def _is_inleiding(zinnen: list[Zin], opties: Opties) -> bool:
    """Of de mail met een inleiding begint, en er genoeg zinnen zijn die niets zeggen."""
    is_inleiding = [_begint_met(zin, opties.inleidingen) for zin in zinnen]
    return is_inleiding[0] and sum(is_inleiding) >= _DEEL_INLEIDING * len(zinnen)
