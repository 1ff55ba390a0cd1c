"""Rapporten als één HTML-pagina, die ook zonder netwerk en op een telefoon te lezen is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from jinja2 import Environment, StrictUndefined, Template

from b1check.bevindingen import Bevinding, Ernst
from b1check.rapport import Meting, Rapport
from b1check.uitvoer import Opmaak
from b1check.uitvoer.junit import zonder_stuurtekens
from b1check.uitvoer.tekst import getal

_MEERVOUD = {Ernst.FOUT: "fouten", Ernst.ADVIES: "adviezen", Ernst.TIP: "tips"}


@dataclass(frozen=True, slots=True)
class _Stuk:
    """Een stuk van de mail waarop overal dezelfde bevindingen gelden.

    `ernst` is de zwaarste daarvan (of leeg), `aantal` hoeveel het er zijn, en `nummers` noemt de
    bevindingen die aan het begin van dit stuk beginnen.
    """

    tekst: str
    ernst: str
    aantal: int
    nummers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Mail:
    """Wat het sjabloon van één mail laat zien."""

    rapport: Rapport
    bevindingen: dict[int, Bevinding]
    stukken: tuple[_Stuk, ...]
    tips: dict[str, int]


def maak_op(rapporten: Sequence[Rapport], opmaak: Opmaak) -> str:
    """Geef één pagina met alle mails, de slechtste eerst; losse tips alleen bij `opmaak.alles`."""
    mails = [_maak_mail(rapport, opmaak) for rapport in sorted(rapporten, key=_slechtste_eerst)]
    return _sjabloon().render(mails=mails) + "\n"


def _slechtste_eerst(rapport: Rapport) -> tuple[bool, int, int, float]:
    telling = Counter(b.ernst for b in rapport.bevindingen)
    makkelijk = 100.0 if rapport.leesbaarheid is None else rapport.leesbaarheid
    return rapport.voldoet, -telling[Ernst.FOUT], -telling[Ernst.ADVIES], makkelijk


def _maak_mail(rapport: Rapport, opmaak: Opmaak) -> _Mail:
    getoond = [b for b in rapport.bevindingen if opmaak.toont(b)]
    genummerd = dict(enumerate(getoond, 1))
    tips = Counter(b.regel for b in rapport.bevindingen if b.ernst == Ernst.TIP)
    return _Mail(
        rapport=rapport,
        bevindingen=genummerd,
        stukken=tuple(_knip(rapport.tekst, genummerd)),
        tips={} if opmaak.alles else dict(sorted(tips.items())),
    )


def _knip(tekst: str, bevindingen: dict[int, Bevinding]) -> Iterator[_Stuk]:
    """Knip de tekst op elk begin en eind, zodat overlap nooit tekst verdubbelt."""
    begint: defaultdict[int, list[Ernst]] = defaultdict(list)
    eindigt: defaultdict[int, list[Ernst]] = defaultdict(list)
    nummers: defaultdict[int, list[int]] = defaultdict(list)
    for nummer, bevinding in bevindingen.items():
        begint[bevinding.begin].append(bevinding.ernst)
        eindigt[bevinding.eind].append(bevinding.ernst)
        nummers[bevinding.begin].append(nummer)
    actief: Counter[Ernst] = Counter()
    for van, tot in pairwise(sorted({0, len(tekst), *begint, *eindigt})):
        actief.update(begint[van])
        actief.subtract(eindigt[van])
        zwaarste = max((ernst for ernst, aantal in actief.items() if aantal), default="")
        yield _Stuk(_lees(tekst, van, tot), str(zwaarste), actief.total(), tuple(nummers[van]))


def _lees(tekst: str, van: int, tot: int) -> str:
    """Geef een stuk van de mail; een snede midden in een regeleinde maakt geen extra regel."""
    if tekst[tot - 1 : tot + 1] == "\r\n":
        return zonder_stuurtekens(tekst[van : tot - 1])
    return zonder_stuurtekens(tekst[van:tot])


@cache
def _sjabloon() -> Template:
    omgeving = Environment(
        autoescape=True,
        finalize=_maak_schoon,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    omgeving.filters.update(getal=getal, telling=_telling, grens=_grens)
    return omgeving.from_string(files(__package__).joinpath("html.sjabloon").read_text("utf-8"))


def _maak_schoon(waarde: Any) -> Any:
    """Haal stuurtekens uit alles wat het sjabloon toont; een browser kan er niets mee."""
    return zonder_stuurtekens(waarde) if type(waarde) is str else waarde


def _telling(rapport: Rapport) -> str:
    """Geef de aantallen per ernst, bijvoorbeeld '1 fout, 2 adviezen, 0 tips'."""
    telling = Counter(b.ernst for b in rapport.bevindingen)
    return ", ".join(
        f"{telling[ernst]} {ernst if telling[ernst] == 1 else _MEERVOUD[ernst]}"
        for ernst in reversed(Ernst)
    )


def _grens(meting: Meting) -> str:
    """Geef het oordeel en de drempel van een meting, of een streepje zonder drempel."""
    if meting.drempel is None:
        return "–"
    oordeel = "goed" if meting.voldoet else "te hoog" if meting.hoogste else "te laag"
    return f"{oordeel} ({'hooguit' if meting.hoogste else 'minstens'} {getal(meting.drempel)})"
