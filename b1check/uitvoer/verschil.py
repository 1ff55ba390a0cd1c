"""Het verschil tussen oude en nieuwe tekst, met per wijziging de regel en de reden."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator

from b1check.bevindingen import Bevinding, Suggestie, Wijziging
from b1check.herschrijving import WETTEN, Herschrijving
from b1check.uitvoer.kleuren import verf


def maak_verschil(herschrijving: Herschrijving, *, kleur: bool) -> str:
    """Geef een diff, wat er veranderd is en waarom, en wat niet mocht."""
    return "\n".join(_regels(herschrijving, kleur)) + "\n"


def _regels(herschrijving: Herschrijving, kleur: bool) -> Iterator[str]:
    oud, nieuw = herschrijving.voor.tekst.splitlines(), herschrijving.tekst.splitlines()
    if not herschrijving.toegepast:
        yield "Er is niets veranderd."
    for regel in difflib.unified_diff(oud, nieuw, "oud", "nieuw", lineterm=""):
        tint = {"-": "rood", "+": "groen"}.get(regel[:1])
        yield verf(regel, tint, aan=kleur) if tint else regel
    yield from _veranderd(herschrijving)
    yield from _geweigerd(herschrijving)


def _veranderd(herschrijving: Herschrijving) -> Iterator[str]:
    if not herschrijving.toegepast:
        return
    yield ""
    yield f"Veranderd ({_per_regel(t.bevinding for t in herschrijving.toegepast)}):"
    for toepassing in herschrijving.toegepast:
        yield f"  {toepassing.bevinding.regel}: {toon_suggestie(toepassing.suggestie)}"
        yield f"    {_reden(toepassing.bevinding, toepassing.suggestie)}"


def _geweigerd(herschrijving: Herschrijving) -> Iterator[str]:
    if not herschrijving.geweigerd:
        return
    yield ""
    yield "Niet veranderd, want dan klopt iets niet meer:"
    for weigering in herschrijving.geweigerd:
        idee = toon_suggestie(weigering.suggestie)
        yield f"  {weigering.bevinding.regel}: {idee} ({weigering.wet})"
        yield f"    {WETTEN[weigering.wet]}"


def _per_regel(bevindingen: Iterable[Bevinding]) -> str:
    """Geef 'omslachtig 2×, opsomming 1×'."""
    telling = Counter(bevinding.regel for bevinding in bevindingen)
    return ", ".join(f"{regel} {aantal}×" for regel, aantal in sorted(telling.items()))


def _reden(bevinding: Bevinding, suggestie: Suggestie) -> str:
    return " ".join(filter(None, (bevinding.melding, suggestie.toelichting)))


def toon_suggestie(suggestie: Suggestie) -> str:
    """Geef in het kort wat een suggestie verandert, bijvoorbeeld ‘indien’ → ‘als’."""
    punten = sum(wijziging.nieuw.endswith("\n- ") for wijziging in suggestie.wijzigingen)
    if punten > 1:
        return f"een lijst van {punten} punten"
    zichtbaar = (w for w in suggestie.wijzigingen if w.oud.strip() or w.nieuw.strip())
    return ", ".join(_toon_wijziging(wijziging) for wijziging in zichtbaar)


def _toon_wijziging(wijziging: Wijziging) -> str:
    oud, nieuw = " ".join(wijziging.oud.split()), " ".join(wijziging.nieuw.split())
    if not nieuw:
        return f"‘{oud}’ weg"
    return f"‘{oud}’ → ‘{nieuw}’" if oud else f"‘{nieuw}’ erbij"
