"""Vindt de vragen en verzoeken in de mail van een klant, elk met haar plaats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from b1check.bericht import Onderdeel
from b1check.document import Document, Zin
from b1check.klantvraag import verzoekwoorden as vz
from b1check.klantvraag import vraagstukken
from b1check.klantvraag import vraagwoorden as vw
from b1check.klantvraag.deelzinnen import losse_zinnen
from b1check.klantvraag.gebreken import is_apart, is_gebrek
from b1check.klantvraag.schijnvragen import HOE_GAAT_HET, is_beleefdheid, is_retorisch

VRAAG, VERZOEK = vraagstukken.VRAAG, vraagstukken.VERZOEK
_CITAAT = re.compile(r"[\"“„][^\"“”„]*[\"”]|‘[^‘’]*’|(?<!\w)'[^']{12,}'(?!\w)")
_UITROEP = re.compile(r"(?:\?+!|!+\?)[?!]*$|(?<![?])!+$")
# Ook met een uitroepteken erbij wil de klant dit echt weten of hebben.
_ECHT = re.compile(
    r"\b(?:wanneer|hoeveel|hoelang|graag|gelieve|verzoek|eis|terug|wil|stuur|bel|mail)\b|"
    r"\b(?:kan|krijg|moet|mag) ik\b|\b(?:kunt|wilt|zou) u\b|\bhoe (?:lang|laat)\b"
)
_ZELFDE = re.compile(r"\b(?:dat|dit)\b")


@dataclass(frozen=True)
class Vraag:
    """Een vraag of verzoek op [begin, eind) van de leestekst van een blok.

    `zin` is de zin waar zij uit komt; een vraag kan een deel van die zin zijn.
    """

    zin: Zin
    begin: int
    eind: int
    soort: str

    @property
    def tekst(self) -> str:
        """De vraag zoals de klant haar schreef, op één regel."""
        return self.zin.tekstblok.blok.toon(self.begin, self.eind)

    @property
    def bron(self) -> tuple[int, int]:
        """De plaats in de mail van de klant."""
        return self.zin.tekstblok.blok.bron(self.begin, self.eind)


def vind_vragen(klantmail: Document) -> tuple[Vraag, ...]:
    """Geef de vragen en verzoeken van de klant, op volgorde van zijn mail."""
    zinnen = [
        zin
        for tekstblok in klantmail.tekstblokken
        if tekstblok.blok.onderdeel == Onderdeel.TEKST
        for eenheid in tekstblok.leeseenheden
        for zin in losse_zinnen(eenheid)
    ]
    gevonden = [list(_in_zin(zin)) for zin in zinnen]
    for nummer in range(len(zinnen) - 1):
        _verbind(zinnen, gevonden, nummer)
        _laat_plan_weg(zinnen[nummer], gevonden, nummer)
    for nummer in _gebreken(zinnen, gevonden):
        gevonden[nummer] = [
            Vraag(zinnen[nummer], zinnen[nummer].begin, zinnen[nummer].eind, VERZOEK)
        ]
    return tuple(vraag for vragen in gevonden for vraag in vragen)


def _laat_plan_weg(zin: Zin, gevonden: list[list[Vraag]], nummer: int) -> None:
    """'Wij willen een feest houden. Mag dat?': een eigen plan is geen verzoek."""
    if vz.PLAN.search(zin.tekst.lower()) and any(gevonden[nummer + 1 :]):
        gevonden[nummer] = [vraag for vraag in gevonden[nummer] if vraag.soort != VERZOEK]


def _verbind(zinnen: list[Zin], gevonden: list[list[Vraag]], nummer: int) -> None:
    """Kijk of twee zinnen na elkaar samen één vraag zijn, of de tweede een vervolg is."""
    deze, volgende = gevonden[nummer], gevonden[nummer + 1]
    zin = zinnen[nummer + 1]
    if deze and not volgende and _is_vervolg(zin):
        volgende.append(Vraag(zin, zin.begin, zin.eind, VRAAG))
    # "Ik begrijp niet waarom ik dubbel betaal. Klopt dat?" is één vraag.
    if deze and volgende and _is_inleiding(zinnen[nummer], zin):
        gevonden[nummer] = []
    # "Die wens ik voort te zetten. Kunt u dat omzetten?" is één verzoek.
    elif len(deze) == len(volgende) == 1 and deze[0].soort == VERZOEK:
        if _vraagt_dat(zin.tekst.lower()) and not zinnen[nummer].tekst.endswith("?"):
            gevonden[nummer] = []


_VRAAGT_DAT = re.compile(
    r"^(?:en |dus )?(?:kunt|kan|kun|kunnen|wilt|wil|willen|zou|zouden) (?:u|jullie|je) "
    r"(?:mij |me |ons )?(?:dat|dit) (?:voor mij |voor ons |even |alstublieft |ook |zo )*\w+en\W*$"
)


def _vraagt_dat(klein: str) -> bool:
    """'Kunt u dat regelen?' zegt alleen samen met de zin ervoor wat de klant wil."""
    return bool(_VRAAGT_DAT.search(klein))


def _gebreken(zinnen: list[Zin], gevonden: list[list[Vraag]]) -> Iterator[int]:
    """Geef de zinnen waarin wat er mis is het verzoek zelf is.

    Dat is zo als de klant verder niets vraagt, of als hij het apart noemt en er niets over vraagt.
    """
    stil = not any(gevonden)
    for nummer, zin in enumerate(zinnen):
        klein = zin.tekst.lower()
        if gevonden[nummer] or not is_gebrek(klein) or _is_geen_vraag(klein, klein):
            continue
        if stil:
            yield nummer
            return
        laatste = nummer + 1 == len(zinnen)
        los = laatste or not gevonden[nummer + 1] or is_apart(zinnen[nummer + 1].tekst.lower())
        if los and is_apart(klein):
            yield nummer


_VERVOLG = re.compile(rf"^(?:en|of|en verder|verder|ook|alsmede) (?:{vw.INGEBED.pattern})")


def _is_vervolg(zin: Zin) -> bool:
    """'En of dat ook op zaterdag kan.': een losse bijzin na een vraag."""
    if zin.tekstblok.blok.tekst[zin.begin : zin.eind].endswith("!"):
        return False
    return bool(_VERVOLG.search(zin.tekst.lower()))


def _is_inleiding(zin: Zin, volgende: Zin) -> bool:
    klein, erna = zin.tekst.lower(), volgende.tekst.lower()
    twijfel = vw.INLEIDINGEN[4].search(klein) or vz.VERBETERING.search(klein)
    if twijfel is None:
        return False
    if vz.VERBETERING.search(klein) and not vz.VERBETERING.search(erna):
        return bool(re.match(r"(?:graag|gelieve|kunt|wilt)\b", erna))
    return len(erna.split()) <= 6 and bool(_ZELFDE.search(erna))


def _in_zin(zin: Zin) -> Iterator[Vraag]:
    klein = _zonder_citaten(zin)
    if HOE_GAAT_HET.search(klein) or not klein.strip(" x.,"):
        return
    for begin, eind, soort in vraagstukken.vraagstukken(zin, klein):
        deel = klein[begin - zin.begin : eind - zin.begin].strip()
        if not _is_geen_vraag(deel, klein):
            yield Vraag(zin, begin, eind, soort)


def _zonder_citaten(zin: Zin) -> str:
    """Geef de zin in kleine letters, met 'x' voor wat er tussen aanhalingstekens staat.

    Een citaat van een paar woorden ("passend salaris") hoort bij de vraag en blijft staan.
    """
    tekst = _CITAAT.sub(_bedek, zin.tekstblok.blok.tekst.lower())
    return tekst[zin.begin : zin.eind]


def _bedek(citaat: re.Match[str]) -> str:
    return "x" * len(citaat[0]) if len(citaat[0].split()) > 3 else citaat[0]


def _is_geen_vraag(deel: str, zin: str) -> bool:
    if is_retorisch(deel, zin):
        return True
    if _UITROEP.search(zin) and not _ECHT.search(deel):
        return True
    if deel.endswith(":") or not any(teken.isalnum() for teken in deel):
        return True
    if "aansprakelijk" in deel or any(patroon.search(deel) for patroon in vw.INLEIDINGEN):
        return False
    return is_beleefdheid(deel)
