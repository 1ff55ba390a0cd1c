"""Van bron naar `Bericht`: tekst, Markdown en bestanden in welke codering ook."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from b1check.bericht import Bericht
from b1check.fouten import InvoerFout, bedoelt_u
from b1check.invoer.codering import ontcijfer
from b1check.invoer.eml import bescherm_namen, lees_eml
from b1check.invoer.html import lees_html
from b1check.invoer.platte_tekst import lees_platte_tekst

INVOERSOORTEN = ("auto", "tekst", "markdown", "html", "eml")
_ACHTERVOEGSELS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".eml": "eml",
}

__all__ = ["INVOERSOORTEN", "herlees", "lees", "lees_tekst"]


def lees(
    bron: str | Path | bytes, invoer: str = "auto", *, naam: str = "", deel: int | None = None
) -> Bericht:
    """Lees een bestand (pad) of bytes als `Bericht`.

    `invoer` is "auto" (naar de bestandsnaam), "tekst", "markdown", "html" of "eml"; `deel` kiest
    een deel van een mail (vanaf 1). Een bestand dat niet te lezen is, of geen tekst bevat, geeft
    `InvoerFout`.
    """
    if isinstance(bron, bytes):
        inhoud, naam = bron, naam or "-"
    else:
        inhoud, naam = _lees_bestand(Path(bron)), naam or str(bron)
    soort = _ACHTERVOEGSELS.get(Path(naam).suffix.lower(), "tekst") if invoer == "auto" else invoer
    if soort == "eml":
        return lees_eml(inhoud, naam=naam, deel=deel)
    tekst, codering = ontcijfer(inhoud, naam)
    return lees_tekst(tekst, soort, naam=naam, codering=codering)


def lees_tekst(
    tekst: str, invoer: str = "tekst", *, naam: str = "", codering: str = "utf-8"
) -> Bericht:
    """Lees een tekst die al in het geheugen staat als `Bericht`; er wordt niets geraden.

    `invoer` is "tekst", "markdown", "html" of "eml". Een lege tekst geeft `InvoerFout`.
    """
    if not isinstance(tekst, str):
        raise InvoerFout(
            f"dit is geen tekst maar ‘{type(tekst).__name__}’",
            plek=naam,
            advies="Geef een str, of lees bytes en bestanden met b1check.lees().",
        )
    if invoer not in INVOERSOORTEN[1:]:
        raise InvoerFout(
            f"‘{invoer}’ is geen soort invoer",
            plek=naam,
            advies=bedoelt_u(invoer, INVOERSOORTEN) or "Kies uit: tekst, markdown, html of eml.",
        )
    if any("\ud800" <= teken <= "\udfff" for teken in tekst):
        raise InvoerFout(
            "hier staat een half teken (een los surrogaat)",
            plek=naam,
            advies="Lees de tekst opnieuw in als UTF-8.",
        )
    if not tekst.strip():
        raise InvoerFout("hier staat geen tekst", plek=naam, advies="Geef een mail of een zin.")
    if invoer == "eml":
        return lees_eml(tekst.encode(), naam=naam)
    if invoer == "html":
        return lees_html(tekst, naam=naam, codering=codering)
    return lees_platte_tekst(tekst, markdown=invoer == "markdown", naam=naam, codering=codering)


def herlees(bericht: Bericht, tekst: str) -> Bericht:
    """Lees een nieuwe tekst van hetzelfde bericht: de koppen en de soort blijven wat zij waren."""
    if not tekst.strip():
        return replace(bericht, tekst=tekst, blokken=())
    nieuw = lees_tekst(tekst, bericht.invoer, naam=bericht.naam, codering=bericht.codering)
    is_mail = nieuw.is_mail or bericht.herkomst == "eml"
    blokken = tuple(bescherm_namen(nieuw.blokken, bericht.namen))
    return replace(bericht, tekst=tekst, blokken=blokken, is_mail=is_mail)


def _lees_bestand(pad: Path) -> bytes:
    try:
        return pad.read_bytes()
    except FileNotFoundError as fout:
        raise InvoerFout("dit bestand bestaat niet", plek=str(pad)) from fout
    except IsADirectoryError as fout:
        raise InvoerFout(
            "dit is een map, geen bestand",
            plek=str(pad),
            advies="Noem de bestanden in de map, bijvoorbeeld met *.txt.",
        ) from fout
    except (OSError, ValueError) as fout:
        raise InvoerFout("dit bestand is niet te lezen", plek=str(pad)) from fout
