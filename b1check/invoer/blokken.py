"""Van regels naar blokken: alinea's, lijstitems, koppen en maildelen, in welk formaat ook."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from b1check.bericht import (
    Beschermd,
    Bescherming,
    Blok,
    Bloksoort,
    Onderdeel,
    Vervanging,
    bouw_leestekst,
)
from b1check.invoer.bescherming import zoek_bescherming
from b1check.invoer.maildelen import Deelzoeker
from b1check.invoer.tekstregels import Regelsoort, Tekstregel

# Wat er in [begin, eind) van de bron anders leest dan het er staat, op volgorde en zonder overlap.
Leeswijze = Callable[[int, int], list[Vervanging]]

# Een zin zonder eind kost het kwadraat van haar lengte: een langere alinea knippen we.
_LANGSTE_BLOK = 4_000
_NA_ZIN = re.compile(r"[.!?](?=\s)")
_EINDE = re.compile(r"[.!?…:;]['\"”’»)\]]*\s*$")
_ZINSEINDE = re.compile(r"[.!?…]['\"”’»)\]]*\s*$")
_TAG = re.compile(r"<[^<>\n]{1,200}>")
_WOORD = re.compile(r"\w+(?:['’-]\w+)*")
_ADRES_AAN_EIND = re.compile(r"(?:https?://\S+|www\.\S+|\S+@\S+\.\w+|\)|\}|\])$")
# "U kunt nu betalen" is een zin, ook zonder punt; "Wat u kunt doen" en "Zo betaalt u" niet.
_WERKWOORD = (
    "kunt|kan|kunnen|wilt|wil|willen|moet|moeten|hoeft|hoeven|mag|mogen|bent|ben|zijn|heeft|hebt|heb"
    "|hebben|krijgt|krijg|krijgen|ontvangt|ontvangen|vindt|vind|vinden|leest|ziet|belt|bellen|betaalt"
    "|sturen|stuurt|hoort|horen|helpen|gaat|gaan|komt|komen|weet|weten|verzoeken|vragen|wordt|worden"
)
_HELE_ZIN = re.compile(
    r"(?!(?:zo|wat|hoe|waar\w*|wanneer|welke?|wie|als|dat|omdat|of)\b)"
    rf"(?:(?:u|wij|we|ik|je|jullie)\s+(?:{_WERKWOORD})\s+\S"
    rf"|(?:\S+\s+){{1,5}}(?:{_WERKWOORD})\s+u\s+\S)",
    re.IGNORECASE,
)
_KLEINE_LETTER = re.compile(r"\s*(?:[a-zà-ÿ(]|\[[^\]\n]*\]\()")


def maak_blokken(
    bron: str, regels: list[Tekstregel], leeswijze: Leeswijze
) -> tuple[tuple[Blok, ...], bool]:
    """Geef de blokken van een tekst, en of het een mail is."""
    zoeker = Deelzoeker(regels)
    blokken: list[Blok] = []
    for groep, onderdeel in _groepen(zoeker.verdeel()):
        blokken += _blokken(bron, groep, onderdeel, leeswijze)
    if len(blokken) == 1 and blokken[0].soort in (Bloksoort.KOP, Bloksoort.OVERIG):
        # Eén losse regel is geen kop maar wat de gebruiker wil laten lezen.
        gevuld = [regel for regel in regels if regel.soort != Regelsoort.LEEG]
        blokken = _blokken(bron, gevuld, blokken[0].onderdeel, leeswijze, los=True)
    return tuple(blokken), zoeker.is_mail


def _groepen(
    regels: Iterable[tuple[Tekstregel, Onderdeel]],
) -> Iterator[tuple[list[Tekstregel], Onderdeel]]:
    """Voeg regels samen die zonder lege regel bij elkaar staan, per onderdeel en soort."""
    groep: list[Tekstregel] = []
    vorig: Onderdeel | None = None
    for regel, onderdeel in regels:
        nieuw = regel.soort not in (Regelsoort.GEWOON, Regelsoort.VERVOLG)
        na_item = bool(groep) and groep[0].soort == Regelsoort.LIJSTITEM
        nieuw |= na_item and regel.soort == Regelsoort.GEWOON
        if groep and vorig is not None and (nieuw or onderdeel != vorig):
            yield groep, vorig
            groep = []
        if regel.soort == Regelsoort.LEEG:
            continue
        groep.append(regel)
        vorig = onderdeel
        if regel.soort not in (Regelsoort.GEWOON, Regelsoort.VERVOLG, Regelsoort.LIJSTITEM):
            yield groep, onderdeel
            groep = []
    if groep and vorig is not None:
        yield groep, vorig


def _blokken(
    bron: str,
    groep: list[Tekstregel],
    onderdeel: Onderdeel,
    leeswijze: Leeswijze,
    *,
    los: bool = False,
) -> list[Blok]:
    eerste = groep[0].soort
    if eerste == Regelsoort.LIJSTITEM:
        return _maak(bron, groep, Bloksoort.LIJSTITEM, onderdeel, leeswijze)
    vast = {Regelsoort.KOP: Bloksoort.KOP, Regelsoort.LABEL: Bloksoort.LABEL}
    if eerste in vast:
        return _maak(bron, groep, vast[eerste], onderdeel, leeswijze)
    if eerste == Regelsoort.OVERIG or onderdeel not in (Onderdeel.TEKST, Onderdeel.ONDERWERP):
        return _maak(bron, groep, Bloksoort.OVERIG, onderdeel, leeswijze)
    alineas = [groep] if los else list(_alineas(groep))
    losse_regels = sum(_is_los(alinea) for alinea in alineas)
    blokken = []
    for alinea in alineas:
        soort = Bloksoort.ALINEA
        if not los and _is_los(alinea):
            soort = Bloksoort.OVERIG if losse_regels > 1 else Bloksoort.KOP
        blokken += _maak(bron, alinea, soort, onderdeel, leeswijze)
    return blokken


def _alineas(groep: list[Tekstregel]) -> Iterator[list[Tekstregel]]:
    """Knip een groep regels waar de ene regel de andere niet voortzet."""
    breedste = max(len(regel.tekst.strip()) for regel in groep)
    alinea = [groep[0]]
    for vorige, regel in pairwise(groep):
        if _loopt_door(_TAG.sub("", vorige.tekst).strip(), regel.tekst, breedste):
            alinea.append(regel)
        else:
            yield alinea
            alinea = [regel]
    yield alinea


def _loopt_door(vorige: str, regel: str, breedste: int) -> bool:
    """Of een regel bij de alinea van de vorige hoort, dus met de hand is afgebroken."""
    if vorige.endswith(":") or (_ADRES_AAN_EIND.search(vorige) and regel[:1].isupper()):
        return False
    if _ZINSEINDE.search(vorige) or vorige.endswith(","):
        return True
    if _KLEINE_LETTER.match(regel):
        return True
    return len(vorige) >= 60 or (breedste >= 50 and len(vorige) >= 0.75 * breedste)


def _is_los(alinea: list[Tekstregel]) -> bool:
    """Of dit een losse regel is: kort en zonder leesteken aan het eind."""
    if len(alinea) > 1:
        return False
    tekst = _TAG.sub("", alinea[0].tekst).strip()
    if _HELE_ZIN.match(tekst):
        return False
    return not _EINDE.search(tekst) and len(_WOORD.findall(tekst)) <= 8 and "," not in tekst[:-1]


def _maak(
    bron: str,
    regels: list[Tekstregel],
    soort: Bloksoort,
    onderdeel: Onderdeel,
    leeswijze: Leeswijze,
) -> list[Blok]:
    """Maak van regels één blok, of meer als het te lang is voor het taalmodel."""
    delen = [deel for regel in regels for deel in _knip(regel)]
    blokken = []
    for stuk in _porties(delen):
        vervangingen = leeswijze(stuk[0][0], stuk[-1][1])
        tekst, segmenten, beschermd = bouw_leestekst(bron, stuk, vervangingen)
        if not segmenten or not tekst.strip():
            continue
        blokken.append(
            Blok(
                tekst=tekst,
                segmenten=segmenten,
                soort=soort if _heeft_eigen_tekst(tekst, beschermd) else Bloksoort.OVERIG,
                onderdeel=onderdeel,
                beschermd=zoek_bescherming(tekst, beschermd),
                inspringing=regels[0].inspringing,
                merkteken=regels[0].merkteken,
            )
        )
    return blokken


def _heeft_eigen_tekst(tekst: str, beschermd: tuple[Beschermd, ...]) -> bool:
    """Of er naast plaatshouders nog een woord staat."""
    for stuk in reversed(beschermd):
        if stuk.soort == Bescherming.PLAATSHOUDER:
            tekst = tekst[: stuk.begin] + " " + tekst[stuk.eind :]
    return bool(_WOORD.search(tekst))


def _knip(regel: Tekstregel) -> Iterator[tuple[int, int]]:
    """Knip een te lange regel na een zin, of anders op een spatie; nooit binnen een tag."""
    begin, van = regel.begin, 0
    while len(regel.tekst) - van > _LANGSTE_BLOK:
        grens = van + _LANGSTE_BLOK
        zinnen = [m.end() for m in _NA_ZIN.finditer(regel.tekst, van, grens)]
        spatie = regel.tekst.rfind(" ", van + 1, grens)
        van = zinnen[-1] if zinnen else spatie if spatie > 0 else grens
        if regel.plaatsen:
            yield begin, regel.plaatsen[van - 1][1]
            begin = regel.plaatsen[van][0]
        else:
            # Van een lijstitem telt het merkteken wel in de tekst, en niet in de plaatsen.
            grens = regel.eind - len(regel.tekst) + van
            yield begin, grens
            begin = grens
    yield begin, regel.eind


def _porties(delen: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    portie: list[tuple[int, int]] = []
    for begin, eind in delen:
        if portie and eind - portie[0][0] > _LANGSTE_BLOK:
            yield portie
            portie = []
        portie.append((begin, eind))
    yield portie
