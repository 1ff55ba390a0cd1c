"""De uitlegpagina van een regel, het overzicht van regels en het oordeel over een woord."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterable, Iterator

from b1check.regelboek import Regel
from b1check.uitvoer.tekst import getal
from b1check.woordoordeel import Woordoordeel

_BREEDTE = 88


def maak_uitleg(regel: Regel) -> str:
    """Geef de uitleg van een regel, met haar voorbeelden en hoe u haar uitzet."""
    return "\n".join(_uitleg(regel)) + "\n"


def _uitleg(regel: Regel) -> Iterator[str]:
    yield f"{regel.titel} ({regel.id})"
    yield "=" * (len(regel.titel) + len(regel.id) + 3)
    yield f"Ernst: {_ernst(regel)}"
    yield ""
    for alinea in regel.uitleg.split("\n\n"):
        yield textwrap.fill(" ".join(alinea.split()), _BREEDTE)
        yield ""
    if regel.voorbeelden:
        yield "Voorbeelden"
    for voorbeeld in regel.voorbeelden:
        delen = (
            ("klant: ", voorbeeld.klantvraag),
            ("niet: ", voorbeeld.fout),
            ("wel:  ", voorbeeld.goed),
        )
        for teken, tekst in delen:
            if tekst:
                yield from _ingesprongen(teken, tekst)
        yield ""
    yield f'Deze regel uitzetten? Zet in b1check.toml: uit = ["{regel.id}"]'
    if regel.bron:
        yield "Bronnen:"
        yield from (f"  {bron}" for bron in regel.bron)


def _ernst(regel: Regel) -> str:
    if not regel.drempels:
        return str(regel.ernst)
    drempels = sorted(regel.drempels.items(), key=lambda paar: paar[0].rang)
    return ", ".join(f"{ernst} bij meer dan {getal(grens)}" for ernst, grens in drempels)


def _ingesprongen(teken: str, tekst: str) -> Iterator[str]:
    for nummer, regel in enumerate(tekst.strip().splitlines()):
        ervoor = teken if nummer == 0 else " " * len(teken)
        gevouwen = textwrap.wrap(regel, _BREEDTE - len(teken) - 2) or [""]
        yield f"  {ervoor}{gevouwen[0]}".rstrip()
        yield from (f"  {' ' * len(teken)}{rest}" for rest in gevouwen[1:])


def maak_overzicht(regels: Iterable[Regel], aan: Collection[str]) -> str:
    """Geef alle regels met hun titel; wat uit staat krijgt een merkteken."""
    alle = list(regels)
    breedte = max(len(regel.id) for regel in alle)
    regels_ = [
        f"{regel.id:<{breedte}}  {regel.titel}{'' if regel.id in aan else '  (uit)'}"
        for regel in alle
    ]
    return "\n".join([*regels_, "", "Meer over een regel: b1check uitleg REGEL"]) + "\n"


def maak_woordoordeel(oordeel: Woordoordeel) -> str:
    """Geef het oordeel over een woord op één regel, met alternatieven en uitleg."""
    tekst = f"{oordeel.woord}: {oordeel.oordeel}"
    if oordeel.alternatieven:
        tekst += f" → {', '.join(oordeel.alternatieven)}"
    if oordeel.uitleg:
        tekst += f" ({oordeel.uitleg.rstrip('.')})"
    return tekst + "\n"
