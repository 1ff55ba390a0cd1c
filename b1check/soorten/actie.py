"""Soort `actie`: een mail die iets vraagt van de lezer, zonder dag of zonder te zeggen wie."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from b1check.bericht import Onderdeel
from b1check.bevindingen import Ernst
from b1check.document import Document, tel_woorden
from b1check.instellingen import Instellingen
from b1check.mailtaal.termijnen import noemt_tijd, noemt_uiterste
from b1check.mailtaal.verzoeken import Verzoek, zoek_verzoek
from b1check.mailtaal.zinnen import alineazinnen
from b1check.vondsten import Vondst, op_zin

VELDEN = frozenset(("raad",))
_ZONDER_DAG = "Hier vraagt u iets van de lezer, maar niet wanneer. {vraag}"
_ZONDER_LEZER = (
    "Hier staat niet dat de lezer dit moet doen. Spreek de lezer aan en noem wat u vraagt."
)
_IN_HET_MIDDEN = (
    "Hier vraagt u iets van de lezer, midden in een lange alinea. Geef het een eigen alinea."
)
_ELDERS = re.compile(
    r"\b(?:\w*vervaldatum|deadline|uiterste\s+\w*datum|uiterlijk|betaaltermijn|te betalen voor)\b",
    re.IGNORECASE,
)
_WERK = (
    r"(?:beslis|stuur|bel|betaal|maak|kom|neem|antwoord|reageer|behandel|laat|geef|beoordeel|verwerk|"
    r"lever|herstel|repareer|breng|sturen|bellen|betalen|maken|komen|nemen|laten|geven|beoordelen|"
    r"leveren|herstellen|repareren|reageren|beslissen|antwoorden|behandelen|verwerken)"
)
# Een dag waarop de organisatie iets doet, is geen dag voor de lezer.
_BELOFTE = re.compile(
    rf"\b(?:(?:wij|we|ik) {_WERK}|{_WERK} (?:wij|we|ik)|(?:u|je|jullie) (?:krijgt|krijgen|hoort|"
    r"ontvangt)|(?:krijgt|krijgen|krijg|hoort|ontvangt) (?:u|je|jullie))\b",
    re.IGNORECASE,
)
_VAAG = re.compile(
    r"\b(?:mogelijk|spoedig|spoedigste|binnenkort|tijdig|op tijd|korte termijn)\b", re.I
)


@dataclass(frozen=True)
class Opties:
    """lijsten: de lijsten met werkwoorden voor taken.

    lang: vanaf zoveel woorden is een alinea lang.
    """

    lijsten: tuple[Path, ...]
    lang: int = 80


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef de verzoeken zonder dag (alleen het eerste), zonder lezer, en midden in een alinea."""
    verzoeken = [
        (verzoek, volgende is not None and noemt_tijd(volgende))
        for zin, vorige, volgende in alineazinnen(document)
        if (verzoek := zoek_verzoek(zin, vorige, opties.lijsten, instellingen.regio)) is not None
    ]
    heeft_dag = _noemt_ergens_dag(document)
    for verzoek, dag_erna in verzoeken:
        raden = []
        if verzoek.lijdend:
            raden.append(_ZONDER_LEZER)
        if not (heeft_dag or dag_erna or _heeft_tijd(verzoek)):
            raden.append(_ZONDER_DAG.format(vraag=verzoek.vraag))
            heeft_dag = True
        if raden:
            yield op_zin(verzoek.zin, velden={"raad": " ".join(raden)})
        elif _in_het_midden(verzoek, opties.lang):
            yield op_zin(verzoek.zin, velden={"raad": _IN_HET_MIDDEN}, ernst=Ernst.TIP)


def _noemt_ergens_dag(document: Document) -> bool:
    """Of er ergens in de tekst staat voor wanneer iets klaar moet zijn."""
    if any(
        noemt_uiterste(zin) and not _BELOFTE.search(zin.tekst)
        for zin in document.zinnen
        if zin.tekstblok.blok.onderdeel == Onderdeel.TEKST
    ):
        return True
    return any(_ELDERS.search(blok.tekst) for blok in document.bericht.blokken)


def _heeft_tijd(verzoek: Verzoek) -> bool:
    """Of het verzoek zelf een dag noemt, of een vage tijd: die meldt een andere regel al."""
    return noemt_tijd(verzoek.zin) or _VAAG.search(verzoek.zin.tekst) is not None


def _in_het_midden(verzoek: Verzoek, lang: int) -> bool:
    tekstblok = verzoek.zin.tekstblok
    if tel_woorden(tekstblok.blok.tekst) < lang:
        return False
    return verzoek.zin.span.start not in (
        tekstblok.zinnen[0].span.start,
        tekstblok.zinnen[-1].span.start,
    )
