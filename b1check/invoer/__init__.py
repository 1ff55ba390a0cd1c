"""Van bron naar `Bericht`: tekst, Markdown en bestanden in welke codering ook."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import cast

from b1check.bericht import Bericht
from b1check.fouten import InvoerFout, bedoelt_u
from b1check.invoer.codering import ontcijfer
from b1check.invoer.namen import bescherm_namen
from b1check.invoer.platte_tekst import lees_platte_tekst

_BUNDELS = ("yaml", "json", "csv", "po")
INVOERSOORTEN = ("auto", "tekst", "markdown", "html", "eml", *_BUNDELS, "docx", "msg")
# Wat een str kan zijn: de andere soorten zijn een bestand.
_TEKSTSOORTEN = ("tekst", "markdown", "html", "eml")
ACHTERVOEGSELS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".eml": "eml",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".json": "json",
    ".csv": "csv",
    ".po": "po",
    ".docx": "docx",
    ".msg": "msg",
    ".oft": "msg",
}
# De lezers van bestanden die geen gewone tekst zijn; elk laadt pas als er zo'n bestand is.
_VAN_BYTES = {
    "eml": ("b1check.invoer.eml", "lees_eml"),
    "docx": ("b1check.invoer.docx", "lees_docx"),
    "msg": ("b1check.invoer.outlook", "lees_msg"),
}

__all__ = ["ACHTERVOEGSELS", "INVOERSOORTEN", "herlees", "lees", "lees_alles", "lees_tekst"]


def lees(
    bron: str | Path | bytes, invoer: str = "auto", *, naam: str = "", deel: int | None = None
) -> Bericht:
    """Lees een bestand (pad) of bytes als `Bericht`.

    `invoer` is "auto" (naar de bestandsnaam) of een van `INVOERSOORTEN`; `deel` kiest een deel van
    een mail (vanaf 1). Een bestand dat niet te lezen is, geen tekst bevat, of meer teksten bevat
    (zie `lees_alles`), geeft `InvoerFout`.
    """
    berichten = lees_alles(bron, invoer, naam=naam, deel=deel)
    if len(berichten) > 1:
        raise InvoerFout(
            f"in dit bestand staan {len(berichten)} teksten",
            plek=berichten[0].naam,
            advies="Dit kan alleen met één tekst. Met b1check controleer leest u ze allemaal.",
        )
    return berichten[0]


def lees_alles(
    bron: str | Path | bytes,
    invoer: str = "auto",
    *,
    naam: str = "",
    deel: int | None = None,
    kolom: str = "",
) -> tuple[Bericht, ...]:
    """Lees alle teksten van een bestand of bytes: één mail, of elke waarde van een bundel.

    `kolom` is de kolom met tekst van een CSV; de andere argumenten zijn die van `lees`.
    """
    if isinstance(bron, bytes):
        inhoud, naam = bron, naam or "-"
    else:
        inhoud, naam = _lees_bestand(Path(bron)), naam or str(bron)
    soort = ACHTERVOEGSELS.get(Path(naam).suffix.lower(), "tekst") if invoer == "auto" else invoer
    if soort in _VAN_BYTES:
        return (_lezer(soort)(inhoud, naam=naam, deel=deel),)
    tekst, codering = ontcijfer(inhoud, naam)
    if soort in _BUNDELS:
        from b1check.invoer.bundels import lees_bundel

        return lees_bundel(tekst, soort, naam=naam, codering=codering, kolom=kolom)
    return (lees_tekst(tekst, soort, naam=naam, codering=codering),)


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
    if invoer not in _TEKSTSOORTEN:
        raise InvoerFout(
            f"‘{invoer}’ is geen soort invoer",
            plek=naam,
            advies=bedoelt_u(invoer, _TEKSTSOORTEN) or "Kies uit: tekst, markdown, html of eml.",
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
        return _lezer("eml")(tekst.encode(), naam=naam)
    if invoer == "html":
        from b1check.invoer.html import lees_html

        return lees_html(tekst, naam=naam, codering=codering)
    return lees_platte_tekst(tekst, markdown=invoer == "markdown", naam=naam, codering=codering)


def _lezer(soort: str) -> Callable[..., Bericht]:
    module, functie = _VAN_BYTES[soort]
    return cast("Callable[..., Bericht]", getattr(import_module(module), functie))


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
