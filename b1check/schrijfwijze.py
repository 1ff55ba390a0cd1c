"""Hoe nieuwe tekst in de bron komt: regeleinden, entiteiten en lijsten per soort invoer."""

from __future__ import annotations

import html
from collections.abc import Mapping

from b1check.bericht import Bericht
from b1check.vondsten import LIJST, LIJSTEIND, LIJSTEIND_VERDER, LIJSTPUNT

_IN_TEKST = {LIJST: "\n\n- ", LIJSTPUNT: "\n- ", LIJSTEIND: "", LIJSTEIND_VERDER: "\n\n"}
_IN_HTML = {
    LIJST: "\n<ul>\n<li>",
    LIJSTPUNT: "</li>\n<li>",
    LIJSTEIND: "</li>\n</ul>",
    LIJSTEIND_VERDER: "</li>\n</ul>\n",
}


def schrijf(nieuw: str, bericht: Bericht) -> str:
    """Geef `nieuw` zoals het in de bron van dit bericht hoort."""
    if bericht.invoer == "html":
        nieuw = _vul(html.escape(nieuw, quote=False), _IN_HTML)
    else:
        nieuw = _vul(nieuw, _IN_TEKST)
    return nieuw.replace("\n", _regeleinde(bericht))


def _vul(tekst: str, tekens: Mapping[str, str]) -> str:
    for teken, opmaak in tekens.items():
        tekst = tekst.replace(teken, opmaak)
    return tekst


def _regeleinde(bericht: Bericht) -> str:
    """Een nieuwe regel eindigt zoals de regels die er al zijn."""
    return "\r\n" if "\r\n" in bericht.tekst else "\n"
