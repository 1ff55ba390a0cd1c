"""HTML lezen als `Bericht`: regels zoals een lezer ze ziet, met hun plaats tussen de tags."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from b1check.bericht import Bericht, Vervanging
from b1check.invoer.blokken import maak_blokken
from b1check.invoer.htmlstand import Stand
from b1check.invoer.htmltags import Tag, zoek_tags
from b1check.invoer.plaatshouders import zoek_plaatshouders
from b1check.invoer.platte_tekst import ONZICHTBAAR, zoek_tekens, zonder_overlap
from b1check.invoer.tekstregels import Regelsoort, Tekstregel, lees_regel

_BLOKTAGS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead "
    "tr ul button option select textarea".split()
)
_ENTITEIT = re.compile(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_WIT = re.compile(r"[ \t\r\n\f\xa0\u2007\u202f]+")
# Een bron zonder een van deze tags is half platte tekst: daar scheidt een lege regel alinea's.
_ALINEATAGS = frozenset(("p", "br", "div", "td"))
_LEGE_REGEL = re.compile(r"\n[ \t\r]*\n\s*")


def lees_html(tekst: str, *, naam: str, codering: str) -> Bericht:
    """Lees HTML als `Bericht`, met alle plaatsen in `tekst` zelf; tags blijven opmaak."""
    opmaak = _Opmaak(tekst, zoek_tags(tekst))
    blokken, is_mail = maak_blokken(tekst, list(_regels(tekst, opmaak)), opmaak.leeswijze)
    return Bericht(tekst, blokken, "html", naam, is_mail, codering)


class _Opmaak:
    """De tags van een bron, en wat er in een stuk bron anders leest dan het er staat."""

    def __init__(self, bron: str, tags: list[Tag]) -> None:
        self.bron = bron
        self.tags = tags
        self._begin = [tag.begin for tag in tags]

    def leeswijze(self, begin: int, eind: int) -> list[Vervanging]:
        """Geef de vervangingen in [begin, eind): tags, velden, entiteiten en witruimte."""
        vast = zonder_overlap(
            (
                *self._tags_in(begin, eind),
                *zoek_plaatshouders(self.bron, begin, eind),
                *_entiteiten(self.bron, begin, eind),
                *zoek_tekens(self.bron, begin, eind),
            )
        )
        return list(_met_witruimte(self.bron, begin, eind, vast))

    def _tags_in(self, begin: int, eind: int) -> Iterator[Vervanging]:
        plek = bisect_left(self._begin, begin)
        while plek < len(self.tags) and self.tags[plek].begin < eind:
            tag = self.tags[plek]
            yield Vervanging(tag.begin, tag.eind, "", opmaak=True)
            plek += 1


def _entiteiten(bron: str, begin: int, eind: int) -> Iterator[Vervanging]:
    for entiteit in _ENTITEIT.finditer(bron, begin, eind):
        gelezen = html.unescape(entiteit[0])
        if gelezen != entiteit[0]:
            gelezen = ONZICHTBAAR.sub("", _WIT.sub(" ", gelezen))
            yield Vervanging(entiteit.start(), entiteit.end(), gelezen)


def _met_witruimte(
    bron: str, begin: int, eind: int, vast: list[Vervanging]
) -> Iterator[Vervanging]:
    """Vouw witruimte tot één spatie, ook als er een tag tussen staat."""
    plaats, na_spatie = begin, True
    for vervanging in [*vast, Vervanging(eind, eind, "")]:
        for wit in _WIT.finditer(bron, plaats, vervanging.begin):
            na_spatie = na_spatie if wit.start() == plaats else False
            lees = "" if na_spatie else " "
            if lees != wit[0]:
                yield Vervanging(*wit.span(), lees)
            na_spatie = True
        if vervanging.begin > plaats:
            na_spatie = bool(_WIT.match(bron[vervanging.begin - 1]))
        if vervanging.begin < eind:
            yield vervanging
        if vervanging.lees:
            na_spatie = vervanging.lees.endswith(" ")
        plaats = max(plaats, vervanging.eind)


def _regels(bron: str, opmaak: _Opmaak) -> Iterator[Tekstregel]:
    """Geef de regels zoals een lezer ze ziet: een bloktag geeft een lege regel, <br> een nieuwe."""
    stand, begin, vorige = Stand(), 0, None
    for tag in [*_met_lege_regels(bron, opmaak.tags), Tag(len(bron), len(bron), "html")]:
        is_blok = tag.naam in _BLOKTAGS
        if not is_blok and tag.naam != "br":
            stand.verwerk(tag)
            continue
        regel = _regel(bron, opmaak, begin, tag.begin, stand, vorige)
        if regel is not None:
            yield regel
            vorige, stand.nieuw_item = regel, False
        if is_blok or regel is None:
            yield Tekstregel(Regelsoort.LEEG, tag.begin, tag.begin, "")
        stand.verwerk(tag)
        stand.nieuwe_regel()
        begin = tag.eind


def _met_lege_regels(bron: str, tags: list[Tag]) -> list[Tag]:
    """Zet in een bron zonder alinea's een <hr> op elke lege regel: daar begint een alinea."""
    if any(tag.naam in _ALINEATAGS for tag in tags):
        return tags
    gaten = [(0, 0), *((tag.begin, tag.eind) for tag in tags), (len(bron), len(bron))]
    leeg = [
        Tag(m.start(), m.end(), "hr")
        for (_, van), (tot, _) in pairwise(gaten)
        for m in _LEGE_REGEL.finditer(bron, van, tot)
    ]
    return sorted([*tags, *leeg], key=lambda tag: tag.begin)


def _regel(
    bron: str, opmaak: _Opmaak, begin: int, eind: int, stand: Stand, vorige: Tekstregel | None
) -> Tekstregel | None:
    """Lees [begin, eind) als één regel, of None als daar niets te lezen is."""
    tekens, plaatsen = _zichtbaar(bron, opmaak, begin, eind)
    van = len(tekens) - len(tekens.lstrip())
    tekst = tekens.strip()
    if not tekst:
        return None
    plaatsen = plaatsen[van : van + len(tekst)]
    soort, onderdeel = stand.soort(), stand.onderdeel()
    gelezen = lees_regel(tekst, 0, vorige)
    van, tot = plaatsen[gelezen.begin][0], plaatsen[-1][1]
    regel = replace(gelezen, begin=van, eind=tot, plaatsen=plaatsen, onderdeel=onderdeel)
    if stand.is_knop(plaatsen[0][0], tot):
        return replace(regel, soort=Regelsoort.OVERIG)
    if soort == Regelsoort.GEWOON or gelezen.soort in (Regelsoort.OVERIG, Regelsoort.LIJSTITEM):
        return regel
    merkteken = "-" if soort == Regelsoort.LIJSTITEM else ""
    return replace(regel, soort=soort, begin=plaatsen[0][0], merkteken=merkteken)


def _zichtbaar(
    bron: str, opmaak: _Opmaak, begin: int, eind: int
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Wat een lezer in [begin, eind) ziet (velden zoals zij er staan), met per teken de plaats."""
    tekens: list[str] = []
    plaatsen: list[tuple[int, int]] = []
    plaats = begin
    for vervanging in [*opmaak.leeswijze(begin, eind), Vervanging(eind, eind, "")]:
        tekens += bron[plaats : vervanging.begin]
        plaatsen += ((plek, plek + 1) for plek in range(plaats, vervanging.begin))
        if vervanging.bescherming:
            tekens += bron[vervanging.begin : vervanging.eind]
            plaatsen += ((plek, plek + 1) for plek in range(vervanging.begin, vervanging.eind))
        else:
            tekens += vervanging.lees
            # Een entiteit is één geheel: zij valt nooit uiteen.
            plaatsen += [(vervanging.begin, vervanging.eind)] * len(vervanging.lees)
        plaats = max(plaats, vervanging.eind)
    return "".join(tekens), tuple(plaatsen)
