"""Vindt de vragen en verzoeken in de mail van een klant, elk met haar plaats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from b1check.bericht import Onderdeel
from b1check.document import Document, Zin
from b1check.klantvraag import knippen, plannen
from b1check.klantvraag import verzoekwoorden as vz
from b1check.klantvraag import vraagwoorden as vw
from b1check.klantvraag.gebreken import zoek_gebreken
from b1check.klantvraag.losse_zinnen import losse_zinnen
from b1check.klantvraag.schijnvragen import HOE_GAAT_HET, is_schijnvraag
from b1check.klantvraag.verwijzing import heeft_aanloop, is_losse_verwijzing
from b1check.klantvraag.vraagstukken import vraagstukken

VRAAG, VERZOEK = knippen.VRAAG, knippen.VERZOEK
_CITAAT = re.compile(r"[\"“„][^\"“”„]*[\"”]|‘[^‘’]*’|(?<!\w)'[^']{12,}'(?!\w)")
_ZELFDE = re.compile(r"\b(?:dat|dit)\b")
# "Kunt u dat regelen?" en "Laat u mij weten of dat akkoord is?" horen bij de zin ervoor.
_VRAAGT_DAT = re.compile(
    r"^(?:en |dus )?(?:kunt|kan|kun|kunnen|wilt|wil|willen|zou|zouden) (?:u|jullie|je) "
    r"(?:mij |me |ons )?(?:dat|dit) (?:voor mij |voor ons |even |alstublieft |ook |zo )*\w+en\W*$|"
    # "Laat u mij weten of dat akkoord is?": de klant wil horen of zijn verzoek kan.
    r"\b(?:weten|hoor|hoort|horen|verneem|vernemen)(?: ik| wij| we)? (?:\w+ )?"
    r"of (?:dat|dit|het|u daarmee|u hiermee|jullie daarmee) (?:\w+ ){0,2}"
    r"(?:akkoord|goed|oké|ok|mogelijk|kan|mag|lukt|gelukt|past|orde)(?: is| gaat| bent| zijn)?\W*$"
)
_VERVOLG = re.compile(
    rf"^(?:en|of|en verder|verder|ook|alsmede) (?:{vw.INGEBED.pattern})|"
    rf"^(?:en |maar )?(?:zo|indien|als) (?:ja|nee|niet|wel),? (?:dan )?(?:{vw.INGEBED.pattern})|"
    r"^(?:of|en) anders (?:naar|op|via|bij|met|een|de|het|per|in)\b"
)


@dataclass(frozen=True)
class Vraag:
    """Een vraag of verzoek op [begin, eind) van de leestekst van een blok.

    `zin` is de zin waar zij uit komt; een vraag kan een deel van die zin zijn. Verwijst zij naar
    wat ervoor staat ("Onze wand is 4 meter hoog. Mag dat?"), dan is `aanloop` het begin daarvan.
    """

    zin: Zin
    begin: int
    eind: int
    soort: str
    aanloop: int | None = None

    @property
    def tekst(self) -> str:
        """De vraag zoals de klant haar schreef, op één regel."""
        return self.zin.tekstblok.blok.toon(self.begin, self.eind)

    @property
    def voluit(self) -> str:
        """De vraag met wat er nodig is om haar te begrijpen, op één regel."""
        return self.zin.tekstblok.blok.toon(self._vanaf, self.eind)

    @property
    def bron(self) -> tuple[int, int]:
        """De plaats in de mail van de klant, met de aanloop."""
        return self.zin.tekstblok.blok.bron(self._vanaf, self.eind)

    @property
    def _vanaf(self) -> int:
        return self.begin if self.aanloop is None else self.aanloop


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
    for nummer in range(len(zinnen)):
        if _is_plan(zinnen, gevonden, nummer):
            gevonden[nummer] = [vraag for vraag in gevonden[nummer] if vraag.soort != VERZOEK]
    for nummer in zoek_gebreken(zinnen, [bool(vragen) for vragen in gevonden]):
        zin = zinnen[nummer]
        gevonden[nummer] = [Vraag(zin, zin.begin, zin.eind, VERZOEK)]
    _zet_aanlopen(zinnen, gevonden)
    return tuple(vraag for vragen in gevonden for vraag in vragen)


def _is_plan(zinnen: list[Zin], gevonden: list[list[Vraag]], nummer: int) -> bool:
    """'Wij willen een feest houden. Mag dat?': een eigen plan is geen verzoek."""
    zin, erna = zinnen[nummer], zinnen[nummer + 1 :]
    if zin.tekst.endswith("?") or not any(v.soort == VERZOEK for v in gevonden[nummer]):
        return False
    if nummer and _is_vraag(gevonden[nummer - 1]) and plannen.is_uitleg_bij_vraag(zin):
        return True
    if not any(_is_vraag(vragen) for vragen in gevonden[nummer + 1 :]):
        return False
    if plannen.kondigt_vragen_aan(erna[0]) or plannen.is_behoefte(zin, erna):
        return True
    if plannen.is_wens_met_vraag(zin, erna[0]) or plannen.is_doel_van_hoe(zin, erna[:2]):
        return True
    # Na een eerdere vraag is alleen een plan wat meteen de volgende vraag inleidt.
    vooraan = not any(gevonden[:nummer])
    return plannen.is_plan(zin) and (vooraan or _is_vraag(gevonden[nummer + 1]))


def _is_vraag(vragen: list[Vraag]) -> bool:
    return any(vraag.soort == VRAAG or vraag.tekst.endswith("?") for vraag in vragen)


def _zet_aanlopen(zinnen: list[Zin], gevonden: list[list[Vraag]]) -> None:
    """Neem in een vraag die terugwijst mee waar zij naar wijst."""
    for nummer, vragen in enumerate(gevonden):
        if not vragen or vragen[0].aanloop is not None:
            continue
        if (begin := _aanloop(zinnen, gevonden, nummer)) is not None:
            vragen[0] = replace(vragen[0], aanloop=begin)


def _aanloop(zinnen: list[Zin], gevonden: list[list[Vraag]], nummer: int) -> int | None:
    """Geef waar de aanloop van de eerste vraag van een zin begint, als zij er een heeft."""
    zin, vraag = zinnen[nummer], gevonden[nummer][0]
    blok = zin.tekstblok.blok
    deel = blok.tekst[vraag.begin : vraag.eind].lower()
    if heeft_aanloop(deel, blok.tekst[zin.begin : vraag.begin]):
        return zin.begin
    vorige = zinnen[nummer - 1] if nummer else zin
    if vorige is zin or vorige.tekstblok is not zin.tekstblok or gevonden[nummer - 1]:
        return None
    return vorige.begin if is_losse_verwijzing(deel, vorige.tekst.strip()) else None


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
            samen = zinnen[nummer].tekstblok is zin.tekstblok
            begin = deze[0].begin if samen else None
            gevonden[nummer] = []
            gevonden[nummer + 1] = [replace(volgende[0], soort=VERZOEK, aanloop=begin)]


def _vraagt_dat(klein: str) -> bool:
    """'Kunt u dat regelen?' zegt alleen samen met de zin ervoor wat de klant wil."""
    return bool(_VRAAGT_DAT.search(klein))


def _is_vervolg(zin: Zin) -> bool:
    """'En of dat ook op zaterdag kan.': een losse bijzin na een vraag."""
    if zin.tekstblok.blok.tekst[zin.begin : zin.eind].endswith("!"):
        return False
    return bool(_VERVOLG.search(zin.tekst.lower()))


def _is_inleiding(zin: Zin, volgende: Zin) -> bool:
    klein, erna = zin.tekst.lower(), volgende.tekst.lower()
    twijfel = vw.SNAPT_NIET.search(klein) or vz.VERBETERING.search(klein)
    if twijfel is None:
        return False
    if vz.VERBETERING.search(klein) and not vz.VERBETERING.search(erna):
        return bool(re.match(r"(?:graag|gelieve|kunt|wilt)\b", erna))
    return len(erna.split()) <= 6 and bool(_ZELFDE.search(erna))


def _in_zin(zin: Zin) -> Iterator[Vraag]:
    klein = _zonder_citaten(zin)
    if HOE_GAAT_HET.search(klein) or not klein.strip(" x.,"):
        return
    for begin, eind, soort in vraagstukken(zin, klein):
        deel = klein[begin - zin.begin : eind - zin.begin].strip()
        if not is_schijnvraag(deel, klein):
            yield Vraag(zin, begin, eind, soort)


def _zonder_citaten(zin: Zin) -> str:
    """Geef de zin in kleine letters, met 'x' voor wat er tussen aanhalingstekens staat.

    Een citaat van een paar woorden ("passend salaris") hoort bij de vraag en blijft staan.
    """
    tekst = _CITAAT.sub(_bedek, zin.tekstblok.blok.tekst.lower())
    return tekst[zin.begin : zin.eind]


def _bedek(citaat: re.Match[str]) -> str:
    return "x" * len(citaat[0]) if len(citaat[0].split()) > 3 else citaat[0]
