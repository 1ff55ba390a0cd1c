"""Het verschil tussen oude en nieuwe tekst, met per wijziging de regel en de reden."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from b1check.bevindingen import Suggestie
from b1check.herschrijving import Herschrijving
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
    if herschrijving.toegepast:
        yield ""
        yield "Veranderd:"
    for toepassing in herschrijving.toegepast:
        yield f"  {toepassing.bevinding.regel}: {_toon(toepassing.suggestie)}"
        yield f"    {toepassing.bevinding.melding}"
    if herschrijving.geweigerd:
        yield ""
        yield "Niet veranderd, want dan klopt iets niet meer:"
    for weigering in herschrijving.geweigerd:
        yield f"  {weigering.bevinding.regel}: {_toon(weigering.suggestie)} ({weigering.wet})"


def _toon(suggestie: Suggestie) -> str:
    delen = [
        f"‘{' '.join(w.oud.split())}’ → ‘{' '.join(w.nieuw.split())}’"
        for w in suggestie.wijzigingen
        if w.oud.strip() or w.nieuw.strip()
    ]
    return ", ".join(delen)
