"""Rapporten als annotaties van GitHub Actions: meldingen bij de regel in een pull request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from b1check.bevindingen import Bevinding, Ernst
from b1check.rapport import Rapport
from b1check.uitvoer import Opmaak
from b1check.uitvoer.bestandsnaam import maak_pad

_OPDRACHT = {Ernst.FOUT: "error", Ernst.ADVIES: "warning", Ernst.TIP: "notice"}
# GitHub toont per stap hooguit tien annotaties van één soort; de rest verdwijnt zonder bericht.
_MEEST = 10
# De codes die GitHub zelf gebruikt; in een eigenschap zijn ook ‘:’ en ‘,’ bijzonder.
_IN_BERICHT = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_EIGENSCHAP = _IN_BERICHT | str.maketrans({":": "%3A", ",": "%2C"})


def maak_op(rapporten: Sequence[Rapport], opmaak: Opmaak) -> str:
    """Geef hooguit tien annotaties, de zwaarste eerst; de laatste vat zo nodig de rest samen."""
    alle = [
        (rapport, bevinding)
        for rapport in rapporten
        for bevinding in rapport.bevindingen
        if opmaak.toont(bevinding)
    ]
    alle.sort(key=_zwaarste_eerst)
    aantal = len(alle) if len(alle) <= _MEEST else _MEEST - 1
    regels = [
        _maak_annotatie(rapport, bevinding, opmaak.map_) for rapport, bevinding in alle[:aantal]
    ]
    if alle[aantal:]:
        regels.append(_maak_samenvatting([bevinding for _, bevinding in alle[aantal:]]))
    uitvoer = "".join(f"{regel}\n" for regel in regels)
    # Een bestandsnaam kan halve tekens bevatten die geen terminal kan schrijven.
    return uitvoer.encode("utf-8", "replace").decode("utf-8")


def _zwaarste_eerst(paar: tuple[Rapport, Bevinding]) -> int:
    # Sorteren is stabiel: binnen een ernst blijft de volgorde van bestand en plaats.
    return -paar[1].ernst.rang


def _maak_annotatie(rapport: Rapport, bevinding: Bevinding, map_: str) -> str:
    eigenschappen = {
        "file": maak_pad(rapport.naam, map_) if rapport.naam else "",
        "line": str(bevinding.regelnummer),
        "col": str(bevinding.kolom) if rapport.is_heel_bestand else "",
        "title": f"b1check {bevinding.regel}",
    }
    lijst = ",".join(f"{k}={v.translate(_IN_EIGENSCHAP)}" for k, v in eigenschappen.items() if v)
    bericht = f"{rapport.pad}: {bevinding.melding}" if rapport.pad else bevinding.melding
    suggestie = next((s.vervanging for s in bevinding.suggesties if s.vervanging), "")
    if suggestie:
        bericht += f"\nSuggestie: {suggestie}"
    return f"::{_OPDRACHT[bevinding.ernst]} {lijst}::{bericht.translate(_IN_BERICHT)}"


def _maak_samenvatting(rest: Sequence[Bevinding]) -> str:
    telling = sorted(Counter(b.regel for b in rest).items(), key=_meeste_eerst)
    delen = ", ".join(f"{regel} {aantal}×" for regel, aantal in telling)
    bericht = f"Er zijn nog {len(rest)} bevindingen: {delen}."
    return f"::notice title=b1check::{bericht.translate(_IN_BERICHT)}"


def _meeste_eerst(paar: tuple[str, int]) -> tuple[int, str]:
    return -paar[1], paar[0]
