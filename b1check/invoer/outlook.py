"""Een mail of sjabloon van Outlook (.msg, .oft) lezen: de tekst, het onderwerp en de afzender."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from email.utils import formataddr
from typing import Any

from b1check.bericht import Bericht
from b1check.fouten import InvoerFout
from b1check.invoer.codering import ontcijfer
from b1check.invoer.html import lees_html
from b1check.invoer.namen import bescherm_namen, namen_in
from b1check.invoer.pakket import laad_pakket
from b1check.invoer.platte_tekst import lees_platte_tekst

# Outlook noemt bij een ontvanger niet altijd een mailadres.
_GEEN_ADRES = "onbekend"
# Nummers van eigenschappen uit MS-OXPROPS, en de soorten tekst uit MS-OXCDATA.
_TEKST, _HTML, _ONDERWERP, _AFZENDER, _ONTVANGERS = "1000", "1013", "0037", "0C1A", "0E04"
_EIGENSCHAPPEN = (_TEKST, _HTML, _ONDERWERP, _AFZENDER, _ONTVANGERS)
_UNICODE, _BYTES, _ACHTBITS = "001F", "0102", "001E"


def lees_msg(inhoud: bytes, *, naam: str, deel: int | None = None) -> Bericht:
    """Lees de bytes van een .msg of .oft als `Bericht`; de plaatsen tellen in de gelezen tekst.

    Deel 1 is de platte tekst en deel 2 de HTML. Staat er alleen RTF in, dan volgt `InvoerFout`.
    """
    olefile = laad_pakket("olefile", "office", naam)
    if not olefile.isOleFile(io.BytesIO(inhoud)):
        raise InvoerFout("dit is geen mail van Outlook", plek=naam)
    try:
        with olefile.OleFileIO(io.BytesIO(inhoud)) as bestand:
            eigen = {nummer: _lees(bestand, nummer) for nummer in _EIGENSCHAPPEN}
    except (OSError, ValueError, IndexError, KeyError, struct.error, RecursionError) as fout:
        raise InvoerFout("deze mail van Outlook is beschadigd", plek=naam) from fout
    delen = {"1 (text/plain)": eigen[_TEKST], "2 (text/html)": eigen[_HTML]}
    onderwerp, afzender = eigen[_ONDERWERP], eigen[_AFZENDER]
    ontvanger = _als_kop(eigen[_ONTVANGERS])
    gevuld = {titel: tekst for titel, tekst in delen.items() if tekst.strip()}
    if not gevuld:
        raise InvoerFout(
            "in deze mail staat geen platte tekst of HTML",
            plek=naam,
            advies="Bewaar haar in Outlook als platte tekst of als HTML en probeer het opnieuw.",
        )
    titel = next((t for t in gevuld if deel is not None and t.startswith(f"{deel} ")), None)
    if deel is not None and titel is None:
        keuzes = ", ".join(gevuld)
        raise InvoerFout(f"deze mail heeft geen deel {deel}", plek=naam, advies=f"Kies: {keuzes}.")
    titel = titel or next(iter(gevuld))
    if titel.startswith("2"):
        bericht = lees_html(gevuld[titel], naam=naam, codering="utf-8")
    else:
        bericht = lees_platte_tekst(gevuld[titel], markdown=False, naam=naam, codering="utf-8")
    namen = frozenset(namen_in(ontvanger) | namen_in(_als_kop(afzender)))
    return replace(
        bericht,
        blokken=tuple(bescherm_namen(bericht.blokken, namen)),
        is_mail=True,
        herkomst="msg",
        onderwerp=onderwerp.strip("\x00 "),
        afzender=afzender.strip("\x00 "),
        ontvanger=ontvanger,
        namen=namen,
        delen=tuple(gevuld),
        deel=deel,
    )


def _als_kop(namen: str) -> str:
    """De namen die Outlook met een puntkomma scheidt, als kop van een mail."""
    schoon = (naam.strip("\x00 '") for naam in namen.split(";"))
    return ", ".join(formataddr((naam, _GEEN_ADRES)) for naam in schoon if naam)


def _lees(bestand: Any, eigenschap: str) -> str:
    """De tekst van een eigenschap van het bericht zelf, of leeg als zij er niet is."""
    for soort in (_UNICODE, _BYTES, _ACHTBITS):
        stroom = f"__substg1.0_{eigenschap}{soort}"
        if bestand.exists(stroom):
            inhoud = bestand.openstream(stroom).read()
            if soort == _UNICODE:
                return str(inhoud.decode("utf-16-le", "replace")).rstrip("\x00")
            return ontcijfer(inhoud.rstrip(b"\x00"))[0]
    return ""
