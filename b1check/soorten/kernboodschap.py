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
from b1check.mailtaal.zonder_belofte import is_voorbij
from b1check.vondsten import Vondst, op_zin

VELDEN = frozenset(("nummer", "kern"))
_SLECHT = re.compile(
    r"\b(?:helaas|niet|geen|afgewezen|afwijzen|wijzen|wijs|geweigerd|weigeren|ongegrond|stopgezet|"
    r"beëindigd|verhoogd|spijt)\b",
    re.IGNORECASE,
)
_UITKOMST = re.compile(r"\b(?:blijkt|blijken|bleek|bleken|gebleken)\b", re.IGNORECASE)
_VROEGER = re.compile(r"\b(?:in|sinds|rond) (?:19|20)\d\d\b", re.IGNORECASE)
# De soorten in de lijst met kernsignalen. Een oorzaak, of wat een ander zei, is nog niet het
# besluit: staat er ook een uitspraak, dan is die de kern.
_AANLEIDING, _BESLUIT, _UITSPRAAK = "aanleiding", "besluit", "uitspraak"
_LEZER = "lezer"
# Een inleiding die alleen reageert op wat de lezer schreef: 'Wat goed dat u werk hebt!'
_REACTIE = "reactie"
_NA_REACTIE = re.compile(r"^[^,:;]*(?:[,:;]|$)")
# Een maat in letters is ook een feit: "acht werkdagen". Een los telwoord is dat niet altijd.
_GETAL = re.compile(
    r"(?<![\w-])\d|\b(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|"
    r"vijftien|twintig|dertig|veertig|vijftig|zestig|honderd) "
    r"(?:\w*dag|\w*dagen|week|weken|maand|maanden|uur|uren|jaar|minuten|euro|procent|meter|keer)\b",
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
    if _woorden(ervoor) < opties.inleiding:
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
    if _heeft(kern.tekst, opties, _AANLEIDING):
        nummer, kern = next(
            (k for k in kernen if _heeft(k[1].tekst, opties, _UITSPRAAK)), kernen[0]
        )
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
    # "27 jaar, chapeau!" is een uitroep, en geen boodschap.
    is_uitroep = zin.tekst.endswith("!") or not any("WW|pv" in t.tag_ for t in zin.tokens)
    return not (is_uitroep or _begint_met(zin, opties.inleidingen))


def _is_kern(zin: Zin, vorige: Zin | None, opties: Opties, regio: str) -> bool:
    if is_contact(zin, vorige):
        return False
    if zoek_verzoek(zin, vorige, opties.taken, regio) is not None:
        return True
    if is_vraag(zin) or (begin := _begint_met(zin, opties.inleidingen)) not in ("", _REACTIE):
        return False
    # "Fijn dat u belt, uw pas ligt klaar": na de reactie kan de kern komen.
    tekst = _NA_REACTIE.sub("", zin.tekst) if begin else zin.tekst
    if _VROEGER.search(tekst):
        return _heeft(tekst, opties, _LEZER)
    return _heeft(tekst, opties, _LEZER, _BESLUIT, _UITSPRAAK) or _noemt_feit(zin, tekst)


def _noemt_feit(zin: Zin, tekst: str) -> bool:
    """Of de zin in de tegenwoordige tijd een getal noemt: 'Op 11 maart hebben we nog plek.'"""
    if not _GETAL.search(tekst):
        return False
    vormen = [t for t in zin.tokens if "WW|pv" in t.tag_]
    return bool(vormen) and not is_voorbij([vormen[0]])


def _heeft(tekst: str, opties: Opties, *soorten: str) -> bool:
    """Of er een kernsignaal van deze soorten in de tekst staat."""
    return any(
        frase.rij["soort"] in soorten and frase.patroon.search(tekst)
        for pad in opties.kernen
        for frase in lees_frasen(pad)
    )


def _begint_met(zin: Zin, lijsten: tuple[Path, ...]) -> str:
    """Geef de soort van de inleiding waarmee de zin begint, of niets."""
    frasen = (frase for pad in lijsten for frase in lees_frasen(pad))
    soorten = {f.rij["soort"] for f in frasen if f.patroon.match(zin.tekst)}
    return min(soorten - {_REACTIE}, default=_REACTIE if soorten else "")


def _is_inleiding(zinnen: list[Zin], opties: Opties) -> bool:
    """Of de mail met een inleiding begint, en genoeg zinnen en woorden daarvan niets zeggen."""
    leeg = [zin for zin in zinnen if _begint_met(zin, opties.inleidingen)]
    if not leeg or leeg[0] is not zinnen[0]:
        return False
    genoeg_zinnen = len(leeg) >= _DEEL_INLEIDING * len(zinnen)
    return genoeg_zinnen and _woorden(leeg) >= _DEEL_INLEIDING * _woorden(zinnen)


def _woorden(zinnen: list[Zin]) -> int:
    return sum(zin.aantal_woorden for zin in zinnen)
