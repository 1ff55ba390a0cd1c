"""De teksten van één kolom van een CSV-bestand, met hun rij en regel."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence

from b1check.fouten import InvoerFout, bedoelt_u
from b1check.invoer.bundels.waarde import Waarde

_SCHEIDERS = (";", "\t", ",")
# Excel schrijft soms op de eerste regel welk teken de cellen scheidt.
_SCHEIDERREGEL = re.compile(r"sep=([;,|\t])\r?\n")
_REGELEINDE = re.compile(r"\r\n|\r|\n")
# Een cel mag zo lang zijn als een lange brief.
_LANGSTE_CEL = 1_000_000


def lees_csv(tekst: str, naam: str, kolom: str = "") -> Iterator[Waarde]:
    """Geef de teksten van een kolom; zonder `kolom` moet er maar één zijn.

    De eerste rij noemt de kolommen. Het scheidingsteken is wat daarin het vaakst staat, of wat een
    regel `sep=;` erboven zegt.
    """
    eigen = _SCHEIDERREGEL.match(tekst)
    kop, _, _ = tekst.partition("\n")
    scheider = eigen[1] if eigen else max(_SCHEIDERS, key=kop.count)
    csv.field_size_limit(_LANGSTE_CEL)
    lezer = csv.reader(io.StringIO(tekst, newline=""), delimiter=scheider, strict=True)
    try:
        kolommen = next(lezer, [])
        if eigen:
            kolommen = next(lezer, [])
        nummer = _kies(kolommen, kolom, naam)
        begin = lezer.line_num + 1
        for rij in lezer:
            if len(rij) > nummer:
                ervoor = sum(len(_REGELEINDE.findall(cel)) for cel in rij[:nummer])
                yield _waarde(kolommen[nummer], rij[nummer], begin + ervoor)
            begin = lezer.line_num + 1
    except csv.Error as fout:
        raise InvoerFout("deze CSV klopt niet", plek=f"{naam}:{lezer.line_num}") from fout


def _kies(kolommen: Sequence[str], kolom: str, naam: str) -> int:
    if kolom in kolommen:
        return kolommen.index(kolom)
    if not kolom and len(kolommen) == 1:
        return 0
    keuzes = ", ".join(kolommen)
    if not kolom:
        raise InvoerFout(
            "in welke kolom staat de tekst?", plek=naam, advies=f"Kies met --kolom uit: {keuzes}."
        )
    advies = bedoelt_u(kolom, kolommen) or f"Kies uit: {keuzes}."
    raise InvoerFout(f"er is geen kolom ‘{kolom}’", plek=naam, advies=advies)


def _waarde(kolom: str, cel: str, regel: int) -> Waarde:
    einden = [einde.end() for einde in _REGELEINDE.finditer(cel)]
    plekken = [(0, regel), *((plek, regel + n) for n, plek in enumerate(einden, 1))]
    return Waarde(f"{kolom}.{regel}", cel, tuple(plekken))
