"""Bestanden met veel standaardteksten: YAML, JSON, CSV en gettext, elke tekst een eigen bericht."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from b1check.bericht import Bericht
from b1check.fouten import InvoerFout
from b1check.invoer.bundels.commentaar import MET_COMMENTAAR, zoek_aanwijzingen
from b1check.invoer.bundels.csv import lees_csv
from b1check.invoer.bundels.gettext import lees_po
from b1check.invoer.bundels.json import lees_json
from b1check.invoer.bundels.waarde import Waarde
from b1check.invoer.bundels.yaml import lees_yaml
from b1check.invoer.platte_tekst import lees_platte_tekst

__all__ = ["BUNDELS", "lees_bundel"]

_HALF_TEKEN = re.compile("[\ud800-\udfff]")
_Lezer = Callable[[str, str], Iterator[Waarde]]
_LEZERS: dict[str, _Lezer] = {"yaml": lees_yaml, "json": lees_json, "po": lees_po}
BUNDELS = (*_LEZERS, "csv")


def lees_bundel(
    tekst: str, soort: str, *, naam: str, codering: str, kolom: str = ""
) -> tuple[Bericht, ...]:
    """Geef elke tekst van een bundel als `Bericht`, een fragment met zijn eigen pad.

    `soort` is "yaml", "json", "csv" of "po"; `kolom` is de kolom van een CSV. Plaatsen tellen in
    de waarde, regelnummers in het bestand. Kapotte inhoud geeft `InvoerFout` met de regel.
    """
    waarden = lees_csv(tekst, naam, kolom) if soort == "csv" else _LEZERS[soort](tekst, naam)
    gevuld = [waarde for waarde in waarden if waarde.tekst.strip()]
    if not gevuld:
        raise InvoerFout("in dit bestand staan geen teksten", plek=naam)
    for waarde in gevuld:
        if _HALF_TEKEN.search(waarde.tekst):
            raise InvoerFout(
                "hier staat een half teken (een los surrogaat)",
                plek=f"{naam}:{waarde.regelplekken[0][1]}",
                advies="Schrijf het teken zelf, en niet als \\ud83d.",
            )
    berichten = tuple(_bericht(waarde, naam, codering, soort) for waarde in gevuld)
    if soort not in MET_COMMENTAAR:
        return berichten
    paren = zip(berichten, zoek_aanwijzingen(tekst, naam, gevuld), strict=True)
    return tuple(replace(bericht, aanwijzingen=eigen) for bericht, eigen in paren)


def _bericht(waarde: Waarde, naam: str, codering: str, soort: str) -> Bericht:
    bericht = lees_platte_tekst(waarde.tekst, markdown=False, naam=naam, codering=codering)
    return replace(
        bericht,
        is_mail=False,
        is_fragment=True,
        herkomst=soort,
        pad=waarde.pad,
        regelplekken=waarde.regelplekken,
    )
