"""De feiten in een mail: nummers, datums en bedragen, gelijk bij elke schrijfwijze."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from b1check.bericht import Onderdeel
from b1check.document import Document, Tekstblok

NUMMER, DATUM, BEDRAG, NAAM = "nummer", "datum", "bedrag", "naam"
MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip
_MAAND = re.compile(
    r"(?P<dag>\d{1,2})(?:e|ste|de)?\s+(?P<maand>jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|"
    r"okt|nov|dec)"
    r"[a-z]*\.?(?:\s+(?P<jaar>\d{4}))?\b",
    re.IGNORECASE,
)
_CIJFERDATUM = re.compile(
    r"(?<![\w.,/-])(?P<dag>\d{1,2})(?P<teken>[-/.])(?P<maand>\d{1,2})"
    r"(?:(?P=teken)(?P<jaar>\d{4}|\d{2}))?(?![\w/-]|[.,]\d)"
)
_BEDRAG = re.compile(
    r"(?:€|\bEUR)\s?(?P<a>\d{1,3}(?:[. ]\d{3})+(?:,\d{2})?|\d+(?:[.,]\d{2})?)(?:,-)?(?!\d)"
    r"|(?<![\w.,-])(?P<b>\d{1,3}(?:[. ]\d{3})+(?:,\d{2})?|\d+(?:,\d{2})?)(?:,-)?\s?(?:euro|EUR|€)"
    r"|(?<![\w.,-])(?P<c>\d{1,5},\d{2})(?![\w%])(?!\s?(?:%|procent|liter|meter|kilo|km|m2|m3|kwh))",
    re.IGNORECASE,
)
_NUMMER = re.compile(
    r"(?<![\w€,.])(?=[\w./-]*\d{3})[A-Z]{0,8}[-./]?\d[\d./-]*\d(?:[ ]\d{3,4})*(?:-?[A-Z]{1,3}\b)?"
    r"|(?<!\w)[A-Z]{1,6}[- ]?\d{4,}(?:-\d+)*"
    r"|(?<![\w€,.])\d{1,2}[A-Z]{1,5}\d{5,}\b"
)
KORTSTE_NUMMER = 5
_GENOEG_CIJFERS = 3


@dataclass(frozen=True)
class Feit:
    """Een feit op [begin, eind) van een blok; `waarde` is gelijk bij elke schrijfwijze."""

    soort: str
    waarde: str
    tekst: str
    tekstblok: Tekstblok
    begin: int
    eind: int


def feiten(document: Document) -> Iterator[Feit]:
    """Geef de feiten van een mail, op volgorde; een citaat van een eerdere mail telt niet."""
    for tekstblok in document.alle_blokken:
        if tekstblok.blok.onderdeel not in (Onderdeel.CITAAT, Onderdeel.DISCLAIMER):
            yield from sorted(_in_blok(tekstblok), key=lambda feit: feit.begin)


def _in_blok(tekstblok: Tekstblok) -> Iterator[Feit]:
    tekst, bezet = tekstblok.blok.tekst, [False] * len(tekstblok.blok.tekst)
    lezers: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
        (DATUM, _MAAND, _datum),
        (DATUM, _CIJFERDATUM, _datum),
        (BEDRAG, _BEDRAG, _bedrag),
        (NUMMER, _NUMMER, _nummer),
    )
    for soort, patroon, lees in lezers:
        for m in patroon.finditer(tekst):
            waarde = lees(m)
            if waarde and not any(bezet[m.start() : m.end()]):
                bezet[m.start() : m.end()] = [True] * (m.end() - m.start())
                yield Feit(soort, waarde, m[0].strip(), tekstblok, m.start(), m.end())


def _datum(m: re.Match[str]) -> str:
    """Geef 'dag-maand'; het jaar telt niet, want dat laat een klant vaak weg."""
    maand = m["maand"].lower()
    if not maand.isdigit():
        maand = "maa" if maand == "mrt" else maand
        nummer = next((n for n, naam in enumerate(MAANDEN, 1) if naam.startswith(maand)), 0)
    else:
        nummer = int(maand)
    dag = int(m["dag"])
    return f"{dag}-{nummer}" if 1 <= dag <= 31 and 1 <= nummer <= 12 else ""


def _bedrag(m: re.Match[str]) -> str:
    """Geef het bedrag in centen: '€ 12,-', '12 euro' en '12,00 euro' zijn '1200'."""
    ruw = next(deel for deel in (m["a"], m["b"], m["c"]) if deel)
    heel, _, centen = ruw.partition(",")
    if not centen and re.search(r"\.\d{2}$", heel):
        heel, _, centen = heel.rpartition(".")
    return str(int(re.sub(r"\D", "", heel)) * 100 + int(centen or 0))


def _nummer(m: re.Match[str]) -> str:
    waarde = re.sub(r"[^A-Z0-9]", "", m[0].upper())
    cijfers = sum(teken.isdigit() for teken in waarde)
    return waarde if len(waarde) >= KORTSTE_NUMMER and cijfers >= _GENOEG_CIJFERS else ""
