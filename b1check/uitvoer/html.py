"""Rapporten als één HTML-pagina, die ook zonder netwerk en op een telefoon te lezen is."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from b1check.bevindingen import Bevinding, Ernst
from b1check.rapport import Rapport
from b1check.uitvoer import Opmaak
from b1check.uitvoer.grafieken import Staaf, Zinnen, banden, maak_staven, maak_zinnen
from b1check.uitvoer.junit import zonder_stuurtekens
from b1check.uitvoer.opmaaktekens import kort_in, met_korte_opmaak, zoek_opmaak
from b1check.uitvoer.overzicht import Overzicht, maak_overzicht
from b1check.uitvoer.tekst import getal, niet_getoond
from b1check.uitvoer.verschil import toon_suggestie
from b1check.uitvoer.voor_en_na import Rij, zet_naast_elkaar

if TYPE_CHECKING:
    from b1check.herschrijving import Herschrijving
    from b1check.regelboek import Regel

_MEERVOUD = {Ernst.FOUT: "fouten", Ernst.ADVIES: "adviezen", Ernst.TIP: "tips"}
# Zoveel tekens van een plek staan bij de bevinding; de rest staat in de mail zelf.
_KORT = 160


@dataclass(frozen=True, slots=True)
class _Stuk:
    """Een stuk van de mail waarop overal dezelfde bevindingen gelden.

    `ernst` is de zwaarste daarvan (of leeg), `nummers` noemt ze alle, en `begint` alleen die aan
    het begin van dit stuk beginnen. `opmaak` zegt dat het stuk een tag is, en geen tekst.
    """

    tekst: str
    opmaak: bool
    ernst: str
    nummers: tuple[int, ...]
    begint: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Mail:
    """Wat het sjabloon van één mail laat zien."""

    rapport: Rapport
    bevindingen: dict[int, Bevinding]
    stukken: tuple[_Stuk, ...]
    tips: dict[str, int]
    staven: tuple[Staaf, ...]
    zinnen: Zinnen | None
    herschrijving: Herschrijving | None
    rijen: tuple[Rij, ...]


def maak_op(rapporten: Sequence[Rapport], opmaak: Opmaak) -> str:
    """Geef één pagina met alle mails, de slechtste eerst; losse tips alleen bij `opmaak.alles`."""
    nieuw = {(h.voor.titel, h.voor.tekst): h for h in opmaak.herschrijvingen}
    gesorteerd = sorted(rapporten, key=_slechtste_eerst)
    mails = [_maak_mail(r, opmaak, nieuw.get((r.titel, r.tekst))) for r in gesorteerd]
    per_regel = Counter(b.regel for mail in mails for b in mail.bevindingen.values())
    pagina = _sjabloon().render(
        mails=mails,
        per_regel=dict(sorted(per_regel.items())),
        overzicht=_overzicht(mails),
        regels=_uitgelegd(per_regel, opmaak.regels),
        banden=banden(),
        **_bronnen(),
    )
    return pagina + "\n"


def _slechtste_eerst(rapport: Rapport) -> tuple[bool, int, int, float]:
    telling = Counter(b.ernst for b in rapport.bevindingen)
    makkelijk = 100.0 if rapport.leesbaarheid is None else rapport.leesbaarheid
    return rapport.voldoet, -telling[Ernst.FOUT], -telling[Ernst.ADVIES], makkelijk


def _maak_mail(rapport: Rapport, opmaak: Opmaak, nieuw: Herschrijving | None) -> _Mail:
    getoond = [b for b in rapport.bevindingen if opmaak.toont(b)]
    genummerd = dict(enumerate(getoond, 1))
    tips = Counter(b.regel for b in rapport.bevindingen if b.ernst == Ernst.TIP)
    anders = nieuw is not None and nieuw.tekst != rapport.tekst
    return _Mail(
        rapport=rapport,
        bevindingen=genummerd,
        stukken=tuple(_knip(rapport, genummerd)),
        tips={} if opmaak.alles else dict(sorted(tips.items())),
        staven=maak_staven(rapport, nieuw.na if nieuw and anders else None),
        zinnen=maak_zinnen(rapport),
        herschrijving=nieuw,
        rijen=_rijen(rapport, nieuw) if nieuw and anders else (),
    )


def _rijen(rapport: Rapport, nieuw: Herschrijving) -> tuple[Rij, ...]:
    return zet_naast_elkaar(met_korte_opmaak(rapport), met_korte_opmaak(nieuw.na))


def _overzicht(mails: Sequence[_Mail]) -> Overzicht | None:
    return maak_overzicht([mail.rapport for mail in mails]) if len(mails) > 1 else None


def _uitgelegd(per_regel: Mapping[str, int], regels: Sequence[Regel]) -> dict[str, Regel]:
    """Geef de regels die in het rapport voorkomen, op naam."""
    return {regel.id: regel for regel in sorted(regels, key=_id) if regel.id in per_regel}


def _id(regel: Regel) -> str:
    return regel.id


def _knip(rapport: Rapport, bevindingen: dict[int, Bevinding]) -> Iterator[_Stuk]:
    """Knip de tekst op elk begin en eind, zodat overlap nooit tekst verdubbelt."""
    tekst, opmaak = rapport.tekst, zoek_opmaak(rapport)
    begint: defaultdict[int, list[int]] = defaultdict(list)
    eindigt: defaultdict[int, list[int]] = defaultdict(list)
    for nummer, bevinding in bevindingen.items():
        begint[bevinding.begin].append(nummer)
        eindigt[bevinding.eind].append(nummer)
    tag_eind = dict(opmaak)
    actief: dict[int, Ernst] = {}
    tag_tot = 0
    randen = {plek for paar in opmaak for plek in paar}
    for van, tot in pairwise(sorted({0, len(tekst), *begint, *eindigt, *randen})):
        for nummer in eindigt[van]:
            del actief[nummer]
        actief |= {nummer: bevindingen[nummer].ernst for nummer in begint[van]}
        tag_tot = max(tag_tot, tag_eind.get(van, 0))
        is_opmaak = van < tag_tot
        stuk = _lees(tekst, van, tot)
        yield _Stuk(
            kort_in(stuk) if is_opmaak else stuk,
            is_opmaak,
            str(max(actief.values(), default="")),
            tuple(actief),
            tuple(begint[van]),
        )


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
    omgeving.filters.update(
        getal=getal,
        telling=_telling,
        kort=_kort,
        toon=toon_suggestie,
        alineas=_alineas,
        niet_getoond=niet_getoond,
    )
    return omgeving.from_string(_lees_bron("html.sjabloon"))


@cache
def _bronnen() -> dict[str, Markup | str]:
    """Geef stijl en script, en de hash waarmee de browser alleen die twee vertrouwt."""
    stijl, script = _lees_bron("html.stijl"), _lees_bron("html.script")
    return {
        # Dit zijn bestanden van b1check zelf, en de enige tekst die niet door autoescape gaat.
        "stijl": Markup(stijl),  # noqa: S704
        "script": Markup(script),  # noqa: S704
        "stijl_hash": _hash(stijl),
        "script_hash": _hash(script),
    }


def _lees_bron(naam: str) -> str:
    return files(__package__).joinpath(naam).read_text("utf-8")


def _hash(tekst: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(tekst.encode()).digest()).decode()


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


def _kort(tekst: str) -> str:
    """Geef het begin van een lange tekst, zo mogelijk in hele woorden, met … aan het eind."""
    if len(tekst) <= _KORT:
        return tekst
    return (tekst[:_KORT].rpartition(" ")[0] or tekst[:_KORT]) + " …"


def _alineas(tekst: str) -> list[str]:
    return [" ".join(alinea.split()) for alinea in tekst.strip().split("\n\n")]
