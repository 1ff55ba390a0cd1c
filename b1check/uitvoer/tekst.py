"""Het rapport voor de terminal: per zin de bevindingen, daarna de metingen en wat eerst."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from b1check.bevindingen import Bevinding, Ernst, Suggestie, Veiligheid
from b1check.rapport import Meting, Rapport
from b1check.uitvoer import Opmaak
from b1check.uitvoer.kleuren import KLEUR_VAN_ERNST, verf

_BREEDTE = 92
_MEEST_SUGGESTIES = 3
_BIJ_VEILIGHEID = {
    Veiligheid.VEILIG: "",
    Veiligheid.VRAGEN: "  (kijk of de toon past)",
    Veiligheid.TONEN: "  (vul zelf in)",
}
_OORDELEN = {
    "beantwoord": ("beantwoord", "groen"),
    "onzeker": ("niet zeker", "geel"),
    "onbeantwoord": ("geen antwoord", "rood"),
}
_MEERVOUD = {Ernst.FOUT: "fouten", Ernst.ADVIES: "adviezen", Ernst.TIP: "tips"}


def maak_op(rapporten: Sequence[Rapport], opmaak: Opmaak) -> str:
    """Geef de rapporten onder elkaar, met een lege regel ertussen."""
    return "\n".join("\n".join(_rapport(rapport, opmaak)) + "\n" for rapport in rapporten)


def _rapport(rapport: Rapport, opmaak: Opmaak) -> Iterator[str]:
    yield verf(rapport.titel, "vet", aan=opmaak.kleur)
    yield ""
    getoond = [b for b in rapport.bevindingen if opmaak.toont(b)]
    for _, groep in groupby(sorted(getoond, key=_plek_van_zin), key=_plek_van_zin):
        yield from _zin(list(groep), opmaak)
        yield ""
    if not opmaak.alles:
        yield from _gevouwen_tips(rapport)
    if rapport.vragen:
        yield from _vragen(rapport, opmaak)
        yield ""
    yield from _metingen(rapport, opmaak)
    yield ""
    yield from _slot(rapport, opmaak)


def _plek_van_zin(bevinding: Bevinding) -> tuple[int, int]:
    return bevinding.zin_begin, bevinding.zin_eind


def _zin(bevindingen: list[Bevinding], opmaak: Opmaak) -> Iterator[str]:
    """Geef de zin met streepjes onder de plekken, en daaronder de bevindingen."""
    eerste = bevindingen[0]
    yield verf(f"  regel {eerste.regelnummer}", "grijs", aan=opmaak.kleur)
    plekken = [_plek_in_zin(b) for b in bevindingen]
    yield from _gemarkeerd(eerste.zin, [p for p in plekken if p is not None], opmaak)
    breedte = max(len(b.regel) for b in bevindingen)
    for bevinding in sorted(bevindingen, key=lambda b: (-b.ernst.rang, b.begin, b.eind)):
        yield from _bevinding(bevinding, breedte, opmaak)


def _plek_in_zin(bevinding: Bevinding) -> tuple[int, int] | None:
    """Geef de plek in de getoonde zin, of None als de hele zin bedoeld is."""
    if len(bevinding.gelezen) >= len(bevinding.zin):
        return None
    ervoor = bevinding.begin - bevinding.zin_begin
    kandidaten = _voorkomens(bevinding.zin, bevinding.gelezen)
    # In de zin is de opmaak weg; het dichtstbijzijnde voorkomen is de plek.
    begin = min(kandidaten, key=lambda plaats: abs(plaats - ervoor), default=None)
    return None if begin is None else (begin, begin + len(bevinding.gelezen))


def _voorkomens(zin: str, gezocht: str) -> list[int]:
    plaatsen, plaats = [], zin.find(gezocht)
    while gezocht and plaats >= 0:
        plaatsen.append(plaats)
        plaats = zin.find(gezocht, plaats + 1)
    return plaatsen


def _gemarkeerd(zin: str, plekken: list[tuple[int, int]], opmaak: Opmaak) -> Iterator[str]:
    begin = 0
    for stuk in textwrap.wrap(zin, _BREEDTE - 4, break_on_hyphens=False):
        begin = zin.find(stuk, begin)
        streep = "".join(
            "^" if any(van <= begin + n < tot for van, tot in plekken) else " "
            for n in range(len(stuk))
        )
        yield f"    {stuk}"
        if streep.strip():
            yield "    " + verf(streep.rstrip(), "geel", aan=opmaak.kleur)
        begin += len(stuk)


def _bevinding(bevinding: Bevinding, breedte: int, opmaak: Opmaak) -> Iterator[str]:
    ernst = verf(f"{bevinding.ernst:<6}", KLEUR_VAN_ERNST[bevinding.ernst], aan=opmaak.kleur)
    inspringing = " " * (breedte + 14)
    regels = textwrap.wrap(bevinding.melding, _BREEDTE - len(inspringing)) or [""]
    yield f"    {ernst}  {bevinding.regel:<{breedte}}  {regels[0]}"
    for regel in regels[1:]:
        yield inspringing + regel
    for suggestie in bevinding.suggesties[:_MEEST_SUGGESTIES]:
        yield from _suggestie(suggestie, inspringing, opmaak)


def _suggestie(suggestie: Suggestie, inspringing: str, opmaak: Opmaak) -> Iterator[str]:
    regels = suggestie.vervanging.splitlines() or ["(weglaten)"]
    erbij = _BIJ_VEILIGHEID[suggestie.veiligheid]
    eerste = verf(f"→ {regels[0]}", "groen", aan=opmaak.kleur)
    yield f"{inspringing}{eerste}{verf(erbij, 'grijs', aan=opmaak.kleur)}"
    for regel in regels[1:]:
        yield f"{inspringing}  {verf(regel, 'groen', aan=opmaak.kleur)}".rstrip()


def _gevouwen_tips(rapport: Rapport) -> Iterator[str]:
    telling = Counter(b.regel for b in rapport.bevindingen if b.ernst == Ernst.TIP)
    if telling:
        delen = ", ".join(f"{regel} {aantal}×" for regel, aantal in sorted(telling.items()))
        yield f"  Tips: {delen}. Zie ze met --alles."
        yield ""


def _vragen(rapport: Rapport, opmaak: Opmaak) -> Iterator[str]:
    yield verf("  Vragen van de klant", "vet", aan=opmaak.kleur)
    for vraag in rapport.vragen:
        naam, kleur = _OORDELEN[vraag.oordeel]
        regels = textwrap.wrap(vraag.tekst, _BREEDTE - 19)
        yield f"    {verf(f'{naam:<13}', kleur, aan=opmaak.kleur)}  {regels[0]}"
        yield from (" " * 19 + regel for regel in regels[1:])


def _metingen(rapport: Rapport, opmaak: Opmaak) -> Iterator[str]:
    yield verf("  Metingen", "vet", aan=opmaak.kleur)
    for meting in rapport.metingen:
        yield _meting(meting, opmaak)
    if rapport.leesbaarheid is None:
        yield "    leesbaarheid           te weinig tekst voor een schatting"
        return
    yield f"    leesbaarheid          {getal(rapport.leesbaarheid):>6} van 100 (schatting)"
    if rapport.band is not None:
        yield (
            f"    Schatting: {rapport.naam_van_band} (band {rapport.band} van 4). Ongeveer "
            f"{rapport.moeite} % van de volwassenen heeft moeite met zo'n tekst."
        )


def _meting(meting: Meting, opmaak: Opmaak) -> str:
    regel = f"    {meting.naam:<21} {getal(meting.waarde):>6} {meting.eenheid}".rstrip()
    if meting.drempel is None:
        return regel
    grens = f"{'hooguit' if meting.hoogste else 'minstens'} {getal(meting.drempel)}"
    oordeel = "goed" if meting.voldoet else "te hoog" if meting.hoogste else "te laag"
    kleur = "groen" if meting.voldoet else "geel"
    return f"{regel:<44} {grens:<13} {verf(oordeel, kleur, aan=opmaak.kleur)}"


def _slot(rapport: Rapport, opmaak: Opmaak) -> Iterator[str]:
    if rapport.eerst:
        regels = ", ".join(rapport.eerst)
        yield f"  Begin met: {regels}. Meer weten? b1check uitleg {rapport.eerst[0]}"
    telling = Counter(b.ernst for b in rapport.bevindingen)
    delen = [
        f"{telling[ernst]} {ernst if telling[ernst] == 1 else _MEERVOUD[ernst]}"
        for ernst in reversed(Ernst)
    ]
    oordeel = "voldoet" if rapport.voldoet else "voldoet nog niet"
    kleur = "groen" if rapport.voldoet else "rood"
    yield f"  {verf(oordeel, kleur, aan=opmaak.kleur)}: {', '.join(delen)}"
    if weg := niet_getoond(rapport):
        yield f"  Niet getoond: {weg}."
    if rapport.taalmodel != "ingebouwd":
        yield f"  Taalmodel: {rapport.taalmodel}"


def niet_getoond(rapport: Rapport) -> str:
    """Geef wat is overgeslagen en waarom, of een lege tekst."""
    return ", ".join(f"{aantal} {waarom}" for aantal, waarom in _overgeslagen(rapport) if aantal)


def _overgeslagen(rapport: Rapport) -> Iterator[tuple[int, str]]:
    yield rapport.bekend, "in de basislijn"
    yield rapport.uitgezet, "uitgezet in de tekst"
    yield rapport.ongewijzigd, "op regels die niet veranderd zijn"


def getal(waarde: float) -> str:
    """Een getal zoals in het Nederlands: 16,5 of 17."""
    return f"{waarde:.1f}".removesuffix(".0").replace(".", ",")
