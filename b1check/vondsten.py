"""Wat een soort vindt, in plaatsen van de leestekst; controle.py maakt er bevindingen van."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from b1check.bevindingen import Ernst, Veiligheid
from b1check.document import Tekstblok, Zin

# Tekens in een bewerking voor een lijst; schrijfwijze.py maakt er streepjes of <ul><li> van.
LIJST, LIJSTPUNT, LIJSTEIND, LIJSTEIND_VERDER = "\x11", "\x12", "\x13", "\x14"


@dataclass(frozen=True, slots=True, order=True)
class Bewerking:
    """Op [begin, eind) van de leestekst komt `nieuw` te staan."""

    begin: int
    eind: int
    nieuw: str


@dataclass(frozen=True, slots=True)
class Voorstel:
    """Een manier om de vondst te verhelpen: alle bewerkingen samen, of alleen een idee (geen).

    Zonder `vervanging` is dat wat er na de bewerkingen staat.
    """

    vervanging: str | None
    bewerkingen: tuple[Bewerking, ...]
    veiligheid: Veiligheid
    toelichting: str = ""


@dataclass(frozen=True)
class Vondst:
    """Een plek [begin, eind) in de leestekst van een tekstblok.

    `velden` vullen de melding van de regel. `waarde` wordt met de drempels van de regel
    vergeleken; zonder waarde geldt `ernst`, of anders de ernst van de regel. Zegt een regel op één
    plek meer dan één ding (twee vragen zonder antwoord), dan houdt `onderscheid` ze uit elkaar.
    """

    tekstblok: Tekstblok
    begin: int
    eind: int
    velden: Mapping[str, object] = field(default_factory=dict)
    waarde: float | None = None
    ernst: Ernst | None = None
    voorstellen: tuple[Voorstel, ...] = ()
    zin: Zin | None = None
    onderscheid: str = ""


def op_zin(zin: Zin, **rest: object) -> Vondst:
    """Geef een vondst die de hele zin omvat."""
    return Vondst(zin.tekstblok, zin.begin, zin.eind, zin=zin, **rest)  # type: ignore[arg-type]


def op_tokens(zin: Zin, eerste: int, laatste: int, **rest: object) -> Vondst:
    """Geef een vondst van token `eerste` tot en met `laatste` (plaatsen in de Doc)."""
    doc = zin.tekstblok.doc
    eind = doc[laatste].idx + len(doc[laatste])
    return Vondst(zin.tekstblok, doc[eerste].idx, eind, zin=zin, **rest)  # type: ignore[arg-type]
