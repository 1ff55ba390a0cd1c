"""Bevindingen weglaten waar commentaar in de tekst de regel uitzet, en zeggen wat niets deed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from b1check.aanwijzingen import AAN, UIT, UIT_REGEL, Aanwijzing, Commentaar, zoek_commentaar
from b1check.bericht import Bericht
from b1check.bevindingen import Bevinding
from b1check.fouten import InvoerFout, bedoelt_u

_REGELEINDE = re.compile(r"\r\n|\r|\n")


def zoek_aanwijzingen(bericht: Bericht) -> tuple[Aanwijzing, ...]:
    """Geef de aanwijzingen voor een bericht, op volgorde; ook die in het bestand eromheen."""
    return (*bericht.aanwijzingen, *_in_tekst(bericht))


def zeef(
    bevindingen: Iterable[Bevinding], aanwijzingen: Collection[Aanwijzing]
) -> tuple[tuple[Bevinding, ...], frozenset[Aanwijzing]]:
    """Geef de bevindingen die blijven, en de aanwijzingen die er een hebben weggelaten."""
    over, gebruikt = [], set()
    for bevinding in bevindingen:
        beslist = _zet_uit(bevinding, aanwijzingen)
        if beslist is None:
            over.append(bevinding)
        else:
            gebruikt.add(beslist)
    return tuple(over), frozenset(gebruikt)


def controleer_namen(
    aanwijzingen: Iterable[Aanwijzing], bekend: Collection[str], naam: str
) -> None:
    """Geef `InvoerFout` als een aanwijzing een regel noemt die niet bestaat."""
    for aanwijzing in aanwijzingen:
        for regel in aanwijzing.regels:
            if regel not in bekend:
                raise InvoerFout(
                    f"de regel ‘{regel}’ bestaat niet",
                    plek=f"{naam or 'tekst'}:{aanwijzing.regelnummer}",
                    advies=bedoelt_u(regel, bekend) or "Zie alle regels met: b1check regels",
                )


def _zet_uit(bevinding: Bevinding, aanwijzingen: Iterable[Aanwijzing]) -> Aanwijzing | None:
    """Geef de aanwijzing die deze bevinding weglaat: de laatste ervoor, of een die hier geldt."""
    laatste = None
    for aanwijzing in aanwijzingen:
        if not aanwijzing.raakt(bevinding.regel):
            continue
        if aanwijzing.actie in (UIT, AAN):
            if aanwijzing.begin <= bevinding.begin:
                laatste = aanwijzing if aanwijzing.actie == UIT else None
        elif aanwijzing.begin < bevinding.eind and (
            aanwijzing.eind is None or aanwijzing.eind > bevinding.begin
        ):
            return aanwijzing
    return laatste


def _in_tekst(bericht: Bericht) -> Iterator[Aanwijzing]:
    for commentaar in zoek_commentaar(bericht.tekst, bericht.invoer):
        nummer, _ = bericht.regel_en_kolom(commentaar.begin)
        gelezen = commentaar.lees(bericht.naam, nummer)
        if gelezen.actie in (UIT, AAN):
            yield gelezen
            continue
        zoek = _regel_bij if gelezen.actie == UIT_REGEL else _alinea_bij
        begin, eind = zoek(bericht, commentaar)
        yield Aanwijzing(gelezen.actie, gelezen.regels, nummer, begin, eind)


def _regel_bij(bericht: Bericht, commentaar: Commentaar) -> tuple[int, int]:
    """Geef de regel waar het commentaar staat; staat het alleen, dan de volgende met tekst."""
    tekst = bericht.tekst
    begin = max(tekst.rfind(einde, 0, commentaar.begin) for einde in "\r\n") + 1
    eind = _einde_van_regel(tekst, commentaar.eind)
    if (tekst[begin : commentaar.begin] + tekst[commentaar.eind : eind]).strip():
        return begin, eind
    bezet = [(c.begin, c.eind) for c in zoek_commentaar(tekst, bericht.invoer)]
    while eind < len(tekst):
        begin, eind = eind, _einde_van_regel(tekst, eind)
        if _zonder(tekst, begin, eind, bezet).strip():
            break
    return begin, eind


def _einde_van_regel(tekst: str, plaats: int) -> int:
    einde = _REGELEINDE.search(tekst, plaats)
    return einde.end() if einde else len(tekst)


def _zonder(tekst: str, begin: int, eind: int, bezet: list[tuple[int, int]]) -> str:
    return "".join(
        tekst[plaats]
        for plaats in range(begin, eind)
        if not any(van <= plaats < tot for van, tot in bezet)
    )


def _alinea_bij(bericht: Bericht, commentaar: Commentaar) -> tuple[int, int]:
    """Geef de alinea (of het punt) waar het commentaar in staat, of anders de volgende."""
    for blok in bericht.blokken:
        # Tussen de alinea en commentaar dat erbij hoort, staat geen tag of regeleinde.
        ertussen = bericht.tekst[blok.eind : commentaar.begin]
        if blok.eind > commentaar.begin or (ertussen and not ertussen.strip(" \t")):
            return blok.begin, blok.eind
    return len(bericht.tekst), len(bericht.tekst)
