"""De opmaak in een HTML-tekst: waar zij staat, en kort genoeg om de tekst te kunnen lezen."""

from __future__ import annotations

from b1check.invoer.htmltags import zoek_tags
from b1check.rapport import Rapport

# Een langer stuk, zoals een heel stijlblad, wordt ingekort.
_LANG = 120
_BEGIN, _EIND = 40, 20
Plek = tuple[int, int]


def zoek_opmaak(rapport: Rapport) -> tuple[Plek, ...]:
    """Geef begin en eind van elke tag en elk onzichtbaar stuk; buiten HTML is er geen."""
    if rapport.invoer != "html":
        return ()
    return tuple((tag.begin, tag.eind) for tag in zoek_tags(rapport.tekst) if tag.eind > tag.begin)


def kort_in(opmaak: str) -> str:
    """Geef een lang stuk opmaak zonder het midden."""
    return opmaak if len(opmaak) <= _LANG else f"{opmaak[:_BEGIN]} … {opmaak[-_EIND:]}"


def met_korte_opmaak(rapport: Rapport) -> str:
    """Geef de tekst van een rapport, met elk lang stuk opmaak ingekort."""
    stukken, plaats = [], 0
    for begin, eind in zoek_opmaak(rapport):
        stukken += [rapport.tekst[plaats:begin], kort_in(rapport.tekst[begin:eind])]
        plaats = eind
    return "".join([*stukken, rapport.tekst[plaats:]])
