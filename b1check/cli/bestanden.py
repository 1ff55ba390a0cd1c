"""Bestanden en stdin lezen voor de opdrachtregel, en veilig terugschrijven."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from b1check.bericht import Bericht
from b1check.fouten import InvoerFout
from b1check.invoer import lees, lees_alles
from b1check.invoer.codering import vercijfer


def lees_bronnen(
    bron: str, invoer: str, naam: str = "", *, deel: int | None = None, kolom: str = ""
) -> tuple[Bericht, ...]:
    """Lees alle teksten van een bestand, of van stdin als de bron '-' is."""
    if bron == "-":
        inhoud, naam = sys.stdin.buffer.read(), naam or "stdin"
        return lees_alles(inhoud, invoer, naam=naam, deel=deel, kolom=kolom)
    return lees_alles(Path(bron), invoer, naam=naam, deel=deel, kolom=kolom)


def lees_bron(bron: str, invoer: str, naam: str = "", deel: int | None = None) -> Bericht:
    """Lees een bestand, of stdin als de bron '-' is; `deel` kiest een deel van een mail."""
    if bron == "-":
        return lees(sys.stdin.buffer.read(), invoer, naam=naam or "stdin", deel=deel)
    return lees(Path(bron), invoer, naam=naam, deel=deel)


def bronnen_of_stdin(bronnen: tuple[str, ...]) -> tuple[str, ...]:
    """Geef de bronnen; zonder bronnen stdin, als daar iets in zit."""
    if bronnen:
        return bronnen
    if sys.stdin.isatty():
        raise InvoerFout(
            "er is niets om te lezen",
            advies="Noem een bestand, of gebruik een pijp: cat mail.txt | b1check controleer -",
        )
    return ("-",)


def schrijf(pad: Path, tekst: str, codering: str) -> None:
    """Schrijf een tekst terug in één stap: nooit een half bestand, rechten blijven gelijk."""
    inhoud = vercijfer(tekst, codering, str(pad))
    doel = pad.resolve()
    try:
        handvat, tijdelijk = tempfile.mkstemp(dir=doel.parent, prefix=f".{doel.name}.")
    except OSError as fout:
        raise InvoerFout("in deze map is niet te schrijven", plek=str(doel.parent)) from fout
    try:
        with os.fdopen(handvat, "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        if not doel.exists():
            # Een nieuw bestand krijgt de rechten die de gebruiker altijd geeft.
            doel.touch()
        shutil.copymode(doel, tijdelijk)
        Path(tijdelijk).replace(doel)
    except BaseException as fout:
        Path(tijdelijk).unlink(missing_ok=True)
        if isinstance(fout, OSError):
            raise InvoerFout("dit bestand is niet te schrijven", plek=str(pad)) from fout
        raise
