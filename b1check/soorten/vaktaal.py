"""Soort `vaktaal`: de vakwoorden van een organisatie, met de uitleg die zij er zelf bij geeft."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from b1check.bevindingen import Veiligheid
from b1check.document import Document, Zin
from b1check.fouten import RegelFout, bedoelt_u
from b1check.gegevens import Tabel, lees_tabel
from b1check.instellingen import Instellingen
from b1check.invulling import Treffer, maak_voorstellen, woord_van
from b1check.invulling.zoeken import zoek_treffers
from b1check.vondsten import Bewerking, Vondst, Voorstel
from b1check.woordenboek import Woordenboek

VELDEN = frozenset(("woord", "uitleg", "alternatief"))
_KOP = ("woord", "soort", "lidwoord", "alternatieven", "uitleg", "veiligheid")
_SLEUTELS = _KOP[:-1]


@dataclass(frozen=True)
class Opties:
    """woorden: per vakwoord een tabel met `woord` en `uitleg`, `alternatieven` of allebei.

    `soort` ("ww", "zn") en `lidwoord` helpen om ook andere vormen van het woord te vinden.
    lijsten: hetzelfde in woordenlijsten (TSV).
    """

    woorden: tuple[Mapping[str, Any], ...] = ()
    lijsten: tuple[Path, ...] = ()

    def __post_init__(self) -> None:
        for woord in self.woorden:
            _controleer(woord)


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elk vakwoord dat nog niet is uitgelegd; uitleg staat er tussen haakjes achter."""
    boek = _lees(tuple(_rij(woord) for woord in opties.woorden), opties.lijsten)
    uitgelegd: set[str] = set()
    for tekstblok in document.tekstblokken:
        for zin in tekstblok.leeseenheden:
            for treffer in zoek_treffers(zin, boek, instellingen.regio):
                if zin.tekstblok.blok.tekst[treffer.eind : treffer.eind + 2] == " (":
                    uitgelegd.add(treffer.ingang.woord)
                if treffer.ingang.woord not in uitgelegd:
                    yield _vondst(zin, treffer)


def _vondst(zin: Zin, treffer: Treffer) -> Vondst:
    uitleg = treffer.ingang.uitleg
    voorstellen = list(maak_voorstellen(zin, treffer)) if treffer.ingang.alternatieven else []
    if uitleg:
        voorstellen.append(_leg_uit(zin, treffer))
    velden = {
        "woord": woord_van(zin, treffer),
        "uitleg": uitleg,
        "alternatief": voorstellen[0].vervanging if voorstellen else "",
    }
    return Vondst(
        zin.tekstblok, treffer.begin, treffer.eind, velden, voorstellen=tuple(voorstellen), zin=zin
    )


def _leg_uit(zin: Zin, treffer: Treffer) -> Voorstel:
    uitleg = f" ({treffer.ingang.uitleg.rstrip('.')})"
    bewerking = Bewerking(treffer.eind, treffer.eind, uitleg)
    return Voorstel(
        f"{woord_van(zin, treffer)}{uitleg}", (bewerking,), Veiligheid.TONEN, "Leg dit woord uit."
    )


def _controleer(woord: Mapping[str, Any]) -> None:
    for sleutel, waarde in woord.items():
        if sleutel not in _SLEUTELS:
            raise RegelFout(
                f"een vakwoord heeft geen ‘{sleutel}’", advies=bedoelt_u(sleutel, _SLEUTELS)
            )
        teksten = waarde if sleutel == "alternatieven" and isinstance(waarde, list) else [waarde]
        if not all(isinstance(tekst, str) and "\t" not in tekst for tekst in teksten):
            raise RegelFout(f"‘{sleutel}’ van een vakwoord is geen tekst")
    if not woord.get("woord") or not (woord.get("uitleg") or woord.get("alternatieven")):
        raise RegelFout("een vakwoord heeft een ‘woord’, en een ‘uitleg’ of ‘alternatieven’")


def _rij(woord: Mapping[str, Any]) -> str:
    alternatieven = woord.get("alternatieven", "")
    if not isinstance(alternatieven, str):
        alternatieven = "|".join(alternatieven)
    waarden = {**woord, "alternatieven": alternatieven, "veiligheid": Veiligheid.VRAGEN}
    return "\t".join(str(waarden.get(naam, "")) for naam in _KOP)


@lru_cache(maxsize=32)
def _lees(rijen: tuple[str, ...], lijsten: tuple[Path, ...]) -> Woordenboek:
    eigen = Tabel(Path("vaktaal"), ("\t".join(_KOP), *rijen), _KOP, 1)
    return Woordenboek([eigen, *(lees_tabel(pad) for pad in lijsten)])
