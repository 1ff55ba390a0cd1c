"""Het bericht zoals het gelezen is: blokken tekst met hun plaats in de bron.

Een blok heeft een leestekst: wat een lezer ziet, op één regel, zonder opmaak. Segmenten leiden
elke plaats in de leestekst terug naar de bron, zodat geen enkele bevinding haar plek verliest.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from b1check.aanwijzingen import Aanwijzing


class Bloksoort(StrEnum):
    """Wat voor blok het is; alleen alinea's en lijstitems bevatten zinnen."""

    ALINEA = "alinea"
    LIJSTITEM = "lijstitem"
    KOP = "kop"
    LABEL = "label"
    OVERIG = "overig"


class Onderdeel(StrEnum):
    """Bij welk deel van de mail een blok hoort."""

    ONDERWERP = "onderwerp"
    AANHEF = "aanhef"
    TEKST = "tekst"
    AFSLUITING = "afsluiting"
    HANDTEKENING = "handtekening"
    DISCLAIMER = "disclaimer"
    CITAAT = "citaat"


class Bescherming(StrEnum):
    """Waarom een stuk tekst niet veranderd en niet beoordeeld wordt."""

    PLAATSHOUDER = "plaatshouder"
    ADRES = "adres"
    GETAL = "getal"
    NAAM = "naam"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Segment:
    """Een stuk leestekst [lees, lees_eind) dat in de bron op [begin, eind) staat.

    Een vast segment (opmaak, witruimte, entiteit, plaatshouder) is één geheel; van de andere
    staat elk teken op dezelfde afstand van het begin.
    """

    lees: int
    lees_eind: int
    begin: int
    eind: int
    vast: bool = False
    opmaak: bool = False


@dataclass(frozen=True, slots=True)
class Beschermd:
    """Een beschermd stuk [begin, eind) van de leestekst; `bron` als er iets anders staat."""

    begin: int
    eind: int
    soort: Bescherming
    bron: str = ""


@dataclass(frozen=True, slots=True)
class Vervanging:
    """Op [begin, eind) van de bron leest een lezer `lees`."""

    begin: int
    eind: int
    lees: str
    opmaak: bool = False
    bescherming: Bescherming | None = None


@dataclass(frozen=True)
class Blok:
    """Een alinea, lijstitem, kop of regel, met zijn leestekst en plaatsen."""

    tekst: str
    segmenten: tuple[Segment, ...]
    soort: Bloksoort
    onderdeel: Onderdeel
    beschermd: tuple[Beschermd, ...] = ()
    inspringing: str = ""
    merkteken: str = ""

    @property
    def begin(self) -> int:
        """Waar het blok in de bron begint."""
        return self.segmenten[0].begin

    @property
    def eind(self) -> int:
        """Waar het blok in de bron eindigt."""
        return self.segmenten[-1].eind

    @cached_property
    def _leesgrenzen(self) -> list[int]:
        return [segment.lees for segment in self.segmenten]

    def toon(self, lees: int, lees_eind: int) -> str:
        """Geef [lees, lees_eind) van de leestekst, met plaatshouders zoals zij er staan."""
        stukken, plaats = [], lees
        for stuk in self.beschermd_in(lees, lees_eind):
            if stuk.bron and stuk.eind > plaats:
                stukken += [self.tekst[plaats : max(plaats, stuk.begin)], stuk.bron]
                plaats = stuk.eind
        return " ".join("".join([*stukken, self.tekst[plaats:lees_eind]]).split())

    def bron(self, lees: int, lees_eind: int) -> tuple[int, int]:
        """Geef de plaats in de bron van [lees, lees_eind) in de leestekst."""
        if lees >= len(self.tekst):
            return self.eind, self.eind
        eerste = self._segment_op(lees)
        laatste = self._segment_op(max(lees, lees_eind - 1))
        begin = eerste.begin if eerste.vast else eerste.begin + lees - eerste.lees
        eind = laatste.eind if laatste.vast else laatste.begin + lees_eind - laatste.lees
        return begin, max(begin, eind)

    def lees_plaats(self, begin: int, eind: int) -> tuple[int, int] | None:
        """Geef de plaats in de leestekst van [begin, eind) in de bron, of None zonder leestekst."""
        stukken = [
            s for s in self.segmenten if s.begin < eind and s.eind > begin and s.lees < s.lees_eind
        ]
        if not stukken:
            return None
        een, twee = stukken[0], stukken[-1]
        van = een.lees if een.vast else een.lees + max(begin - een.begin, 0)
        tot = twee.lees_eind if twee.vast else twee.lees + min(eind, twee.eind) - twee.begin
        return van, tot

    def _segment_op(self, lees: int) -> Segment:
        plaats = bisect_right(self._leesgrenzen, lees) - 1
        # Opmaak heeft geen leestekst: een teken hoort bij het segment dat het echt bevat.
        while plaats > 0 and self.segmenten[plaats].lees_eind <= lees:
            plaats -= 1
        return self.segmenten[max(plaats, 0)]

    def raakt_opmaak(self, begin: int, eind: int) -> bool:
        """Of er opmaak ligt binnen [begin, eind) van de bron."""
        return any(s.opmaak and s.begin < eind and s.eind > begin for s in self.segmenten)

    def beschermd_in(self, lees: int, lees_eind: int) -> Iterator[Beschermd]:
        """Geef de beschermde stukken die [lees, lees_eind) van de leestekst raken."""
        return (b for b in self.beschermd if b.begin < lees_eind and b.eind > lees)


@dataclass(frozen=True)
class Bericht:
    """Een gelezen tekst: `tekst` is de bron waarin alle plaatsen tellen.

    `invoer` zegt hoe `tekst` gelezen is. Komt zij uit een mail (`herkomst` "eml"), dan staan hier
    ook onderwerp, afzender, ontvanger en namen uit de koppen, en de titels van de `delen` met
    tekst; `deel` is het nummer dat de gebruiker zelf koos. Komt zij uit een bestand met veel
    teksten, dan is `pad` haar plek daarin, en zeggen `regelplekken` (plaats, regelnummer) op welke
    regel zij staat; `aanwijzingen` zijn die in het commentaar van dat bestand.
    """

    tekst: str
    blokken: tuple[Blok, ...]
    invoer: str = "tekst"
    naam: str = ""
    is_mail: bool = False
    codering: str = "utf-8"
    herkomst: str = ""
    onderwerp: str = ""
    afzender: str = ""
    ontvanger: str = ""
    namen: frozenset[str] = frozenset()
    delen: tuple[str, ...] = ()
    deel: int | None = None
    is_fragment: bool = False
    pad: str = ""
    regelplekken: tuple[tuple[int, int], ...] = ()
    aanwijzingen: tuple[Aanwijzing, ...] = ()

    @cached_property
    def _regelgrenzen(self) -> list[int]:
        grenzen, tekst = [0], self.tekst
        for plaats, teken in enumerate(tekst):
            # \r\n is één einde: dan telt alleen de \n.
            if teken == "\n" or (teken == "\r" and tekst[plaats + 1 : plaats + 2] != "\n"):
                grenzen.append(plaats + 1)
        return grenzen

    def regel_en_kolom(self, plaats: int) -> tuple[int, int]:
        """Geef regelnummer (in het bestand) en kolom (in de tekst), beide vanaf 1."""
        regel = bisect_right(self._regelgrenzen, plaats)
        kolom = plaats - self._regelgrenzen[regel - 1] + 1
        if self.regelplekken:
            plek = bisect_right(self.regelplekken, plaats, key=lambda paar: paar[0])
            regel = self.regelplekken[max(plek - 1, 0)][1]
        return regel, kolom


def bouw_leestekst(
    bron: str, delen: Iterable[tuple[int, int]], vervangingen: Sequence[Vervanging]
) -> tuple[str, tuple[Segment, ...], tuple[Beschermd, ...]]:
    """Maak van delen van de bron één leestekst, met segmenten en beschermde stukken.

    De delen staan op volgorde. Wat tussen twee delen ligt (een regeleinde met inspringing)
    wordt één spatie; wat een vervanging dekt wordt haar leestekst.
    """
    bouwer = _Bouwer(bron)
    volgende = 0
    for nummer, (begin, eind) in enumerate(delen):
        if nummer and bouwer.plaats <= begin:
            bouwer.vast(bouwer.plaats, begin, " ")
        # Een vervanging mag over een regeleinde lopen (commentaar); dan begint dit deel later.
        bouwer.plaats = max(bouwer.plaats, begin) if nummer else begin
        while volgende < len(vervangingen) and vervangingen[volgende].begin < eind:
            vervanging = vervangingen[volgende]
            volgende += 1
            if vervanging.begin < bouwer.plaats:
                continue
            bouwer.gewoon(vervanging.begin)
            bouwer.vervang(vervanging)
        bouwer.gewoon(eind)
    return "".join(bouwer.tekst), tuple(bouwer.segmenten), tuple(bouwer.beschermd)


class _Bouwer:
    """Loopt door de bron en verzamelt leestekst, segmenten en bescherming."""

    def __init__(self, bron: str) -> None:
        self.bron = bron
        self.plaats = 0
        self.lengte = 0
        self.tekst: list[str] = []
        self.segmenten: list[Segment] = []
        self.beschermd: list[Beschermd] = []

    def gewoon(self, eind: int) -> None:
        """Neem de bron letterlijk over tot `eind`."""
        if eind > self.plaats:
            self._voeg_toe(self.bron[self.plaats : eind], self.plaats, eind)
            self.plaats = eind

    def vast(self, begin: int, eind: int, lees: str, *, opmaak: bool = False) -> None:
        """Lees [begin, eind) als één geheel dat `lees` oplevert."""
        self._voeg_toe(lees, begin, eind, vast=True, opmaak=opmaak)
        self.plaats = eind

    def vervang(self, vervanging: Vervanging) -> None:
        """Pas een vervanging toe en onthoud haar bescherming."""
        lees = self.lengte
        self.vast(vervanging.begin, vervanging.eind, vervanging.lees, opmaak=vervanging.opmaak)
        if vervanging.bescherming and vervanging.lees:
            bron = self.bron[vervanging.begin : vervanging.eind]
            self.beschermd.append(Beschermd(lees, self.lengte, vervanging.bescherming, bron))

    def _voeg_toe(
        self, lees: str, begin: int, eind: int, *, vast: bool = False, opmaak: bool = False
    ) -> None:
        tot = self.lengte + len(lees)
        self.segmenten.append(Segment(self.lengte, tot, begin, eind, vast, opmaak))
        self.tekst.append(lees)
        self.lengte = tot
