"""Suggesties kiezen, toepassen en bewaken tot er niets meer te verbeteren is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from b1check.bevindingen import Bevinding, Ernst, Suggestie, Veiligheid, Wijziging
from b1check.fouten import WijzigingFout
from b1check.rapport import Rapport
from b1check.zinsmaat import wordt_langer

HOOGSTE_AANTAL_RONDEN = 10
# De wetten, met wat zij tegenhouden in gewone woorden.
FEITEN, BETEKENIS, NIET_SLECHTER = "feiten blijven", "betekenis blijft", "het wordt niet slechter"
NEDERLANDS, NIET_LANGER = "goed Nederlands", "geen zin wordt langer"
VAST_PUNT = "geen vast punt"
WETTEN: Mapping[str, str] = MappingProxyType(
    {
        FEITEN: "Een getal, datum, naam, adres of veld zou veranderen.",
        BETEKENIS: "Een ontkenning zou verdwijnen of erbij komen.",
        NIET_SLECHTER: "De nieuwe tekst zou meer of zwaardere punten hebben dan de oude.",
        NEDERLANDS: "Hetzelfde woord of leesteken zou twee keer achter elkaar staan.",
        NIET_LANGER: "Een lange zin zou nog langer worden.",
        VAST_PUNT: "De wijzigingen heffen elkaar op. De tekst blijft zoals zij was.",
    }
)
_ONTKENNING = re.compile(r"\b(?:niet|geen|nooit|niets|niemand|nergens|noch|zonder)\b", re.I)
_TWEE_KEER = re.compile(r"\b(\w{2,}) \1\b", re.IGNORECASE)
# "N.V..", "voor ,." en "hebbenuw  brief" staan in geen goede tekst.
_LOS_TEKEN = re.compile(r",[.!?;,]|(?<!\.)\.\.(?!\.)|(?<=\w) ,|(?<=[\w,]) {2}(?=\w)")
_GETAL = re.compile(r"\d+(?:[.,:]\d+)*")
_RAAR = (_TWEE_KEER, _LOS_TEKEN)
Opnieuw = Callable[[str], Rapport]


@dataclass(frozen=True, slots=True)
class Toepassing:
    """Een suggestie die is toegepast, met de bevinding waar zij bij hoort."""

    bevinding: Bevinding
    suggestie: Suggestie


@dataclass(frozen=True, slots=True)
class Weigering:
    """Een suggestie die niet is toegepast, en welke wet dat tegenhield."""

    bevinding: Bevinding
    suggestie: Suggestie
    wet: str


@dataclass(frozen=True)
class Herschrijving:
    """De nieuwe tekst, wat er is toegepast of geweigerd, en de rapporten voor en na."""

    tekst: str
    toegepast: tuple[Toepassing, ...]
    geweigerd: tuple[Weigering, ...]
    voor: Rapport
    na: Rapport


@dataclass(frozen=True)
class Beleid:
    """Wat mag: tot welke veiligheid, in welke voorrang, en welke regels een ontkenning omkeren.

    Een zin tot en met `kort` woorden is niet lang: een wijziging mag haar tot daar laten groeien.
    """

    tot: Veiligheid
    voorrang: Mapping[str, int]
    keert_om: frozenset[str] = frozenset()
    kort: int = 0


def pas_toe(tekst: str, suggesties: Iterable[Suggestie]) -> str:
    """Geef de tekst na deze suggesties.

    Overlappende suggesties, of een suggestie bij een andere tekst, geven `WijzigingFout`.
    """
    wijzigingen = sorted(w for suggestie in suggesties for w in suggestie.wijzigingen)
    for een, twee in pairwise(wijzigingen):
        if botst(een, twee):
            raise WijzigingFout(
                f"twee suggesties veranderen dezelfde plek: ‘{een.oud}’ en ‘{twee.oud}’",
                advies="Kies er één, pas die toe en controleer de tekst opnieuw.",
            )
    for wijziging in reversed(wijzigingen):
        if tekst[wijziging.begin : wijziging.eind] != wijziging.oud:
            raise WijzigingFout(
                f"op plaats {wijziging.begin} staat niet ‘{wijziging.oud}’",
                advies="Controleer de tekst opnieuw: zij is intussen veranderd.",
            )
        tekst = tekst[: wijziging.begin] + wijziging.nieuw + tekst[wijziging.eind :]
    return tekst


def botst(een: Wijziging, twee: Wijziging) -> bool:
    """Of twee wijzigingen elkaar raken of op dezelfde plek beginnen."""
    return (een.begin < twee.eind and twee.begin < een.eind) or een.begin == twee.begin


def kies(
    rapport: Rapport, beleid: Beleid, behalve: Collection[Toepassing] = ()
) -> tuple[Toepassing, ...]:
    """Kies suggesties die samen kunnen: voorrang, dan de langste, dan de meest linkse.

    Van elke bevinding telt de eerste suggestie die veilig genoeg is. Een tip is maar een idee, en
    telt alleen mee als zij veilig is, of als zij een ontkenning omkeert. `behalve` is al
    geweigerd: dan is een andere suggestie aan de beurt, van deze bevinding of van een die ermee
    botst.
    """
    kandidaten = []
    for bevinding in rapport.bevindingen:
        idee = bevinding.ernst == Ernst.TIP and bevinding.regel not in beleid.keert_om
        grens = Veiligheid.VEILIG if idee else beleid.tot
        mag = (s for s in bevinding.suggesties if s.wijzigingen and s.veiligheid >= grens)
        mogelijk = (Toepassing(bevinding, suggestie) for suggestie in mag)
        kandidaat = next((k for k in mogelijk if k not in behalve), None)
        if kandidaat is not None:
            kandidaten.append(kandidaat)
    gekozen: list[Toepassing] = []
    bezet: list[Wijziging] = []
    for kandidaat in sorted(kandidaten, key=lambda k: _volgorde(k, beleid)):
        eigen = kandidaat.suggestie.wijzigingen
        if not any(botst(a, b) for a in eigen for b in bezet):
            gekozen.append(kandidaat)
            bezet += eigen
    return tuple(sorted(gekozen, key=lambda k: k.suggestie.wijzigingen[0].begin))


def _volgorde(kandidaat: Toepassing, beleid: Beleid) -> tuple[int, int, int]:
    bevinding = kandidaat.bevinding
    voorrang = beleid.voorrang.get(bevinding.regel, 50)
    return voorrang, bevinding.begin - bevinding.eind, bevinding.begin


def herschrijf(tekst: str, opnieuw: Opnieuw, beleid: Beleid) -> Herschrijving:
    """Herschrijf tot een vast punt: een ronde die niets meer verandert.

    `opnieuw` leest een tekst en geeft haar rapport. Elke ronde wordt vergeleken met de tekst
    ervoor, zodat een tweede keer herschrijven niets meer doet. Komt er in tien ronden geen vast
    punt, of keert een tekst terug, dan blijft de tekst zoals zij was.
    """
    voor = rapport = opnieuw(tekst)
    gezien = {tekst}
    toegepast: list[Toepassing] = []
    for _ in range(HOOGSTE_AANTAL_RONDEN):
        ronde = _ronde(rapport, opnieuw, beleid)
        if not ronde.toegepast:
            return Herschrijving(rapport.tekst, tuple(toegepast), ronde.geweigerd, voor, rapport)
        rapport = ronde.na
        toegepast += ronde.toegepast
        if rapport.tekst in gezien:
            break
        gezien.add(rapport.tekst)
    geweigerd = tuple(Weigering(t.bevinding, t.suggestie, VAST_PUNT) for t in toegepast)
    return Herschrijving(tekst, (), geweigerd, voor, voor)


def _ronde(rapport: Rapport, opnieuw: Opnieuw, beleid: Beleid) -> Herschrijving:
    """Pas één keer toe wat samen kan en de wetten houdt; anders elk voor zich.

    Houdt geen enkele keus de wetten, dan is de volgende keus aan de beurt, tot er geen meer is.
    """
    geweigerd: dict[Toepassing, Weigering] = {}
    while kandidaten := kies(rapport, beleid, geweigerd):
        wetten = {kandidaat: _wet_op_suggestie(kandidaat, beleid) for kandidaat in kandidaten}
        gekozen = [kandidaat for kandidaat in kandidaten if not wetten[kandidaat]]
        geweigerd |= {
            k: Weigering(k.bevinding, k.suggestie, wet) for k, wet in wetten.items() if wet
        }
        na, over, weg = _pas_bewaakt_toe(rapport, gekozen, opnieuw, beleid.kort)
        geweigerd |= {Toepassing(w.bevinding, w.suggestie): w for w in weg}
        if over:
            return Herschrijving(na.tekst, tuple(over), tuple(geweigerd.values()), rapport, na)
    return Herschrijving(rapport.tekst, (), tuple(geweigerd.values()), rapport, rapport)


def _pas_bewaakt_toe(
    rapport: Rapport, gekozen: Sequence[Toepassing], opnieuw: Opnieuw, kort: int
) -> tuple[Rapport, list[Toepassing], list[Weigering]]:
    """Pas toe wat de wetten houdt: eerst alles samen, en bij een breuk in twee helften."""
    if not gekozen:
        return rapport, [], []
    na = opnieuw(pas_toe(rapport.tekst, (t.suggestie for t in gekozen)))
    wet = _wet_op_tekst(rapport, na, kort)
    if not wet:
        return na, list(gekozen), []
    if len(gekozen) == 1:
        return rapport, [], [Weigering(gekozen[0].bevinding, gekozen[0].suggestie, wet)]
    midden = len(gekozen) // 2
    _, links, weg_links = _pas_bewaakt_toe(rapport, gekozen[:midden], opnieuw, kort)
    _, rechts, weg_rechts = _pas_bewaakt_toe(rapport, gekozen[midden:], opnieuw, kort)
    samen = [*links, *rechts]
    if len(samen) == len(gekozen):
        # Apart mag elke helft, samen niet: de rechterhelft komt een ronde later.
        samen = links
    na = opnieuw(pas_toe(rapport.tekst, (t.suggestie for t in samen))) if samen else rapport
    if samen and _wet_op_tekst(rapport, na, kort):
        na, samen, _ = _pas_bewaakt_toe(rapport, links or rechts, opnieuw, kort)
    return na, samen, [*weg_links, *weg_rechts]


def _wet_op_suggestie(kandidaat: Toepassing, beleid: Beleid) -> str:
    """Geef de wet die een suggestie op zichzelf breekt, of een lege tekst."""
    wijzigingen = kandidaat.suggestie.wijzigingen
    oud = " ".join(w.oud for w in wijzigingen)
    nieuw = " ".join(w.nieuw for w in wijzigingen)
    if sorted(_GETAL.findall(oud)) != sorted(_GETAL.findall(nieuw)):
        return FEITEN
    if kandidaat.bevinding.regel in beleid.keert_om:
        return ""
    ontkend = len(_ONTKENNING.findall(oud)), len(_ONTKENNING.findall(nieuw))
    return BETEKENIS if ontkend[0] != ontkend[1] else ""


def _wet_op_tekst(voor: Rapport, na: Rapport, kort: int) -> str:
    """Geef de wet die de nieuwe tekst breekt, of een lege tekst."""
    if Counter(voor.feiten) != Counter(na.feiten):
        return FEITEN
    if any(_aantal(na, ernst) > _aantal(voor, ernst) for ernst in (Ernst.ADVIES, Ernst.FOUT)):
        return NIET_SLECHTER
    # "alleen alleen": twee goede wijzigingen naast elkaar geven soms samen een rare zin.
    if any(len(raar.findall(na.tekst)) > len(raar.findall(voor.tekst)) for raar in _RAAR):
        return NEDERLANDS
    if wordt_langer(voor.zinsmaten, na.zinsmaten, kort):
        return NIET_LANGER
    return ""


def _aantal(rapport: Rapport, ernst: Ernst) -> int:
    return sum(b.ernst >= ernst for b in rapport.bevindingen)
