"""Soort `ontkenning`: niet, geen en andere ontkenningen tellen, of dubbele ontkenningen vinden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from b1check.bevindingen import Ernst, Veiligheid
from b1check.document import Document, Woord, Zin
from b1check.gegevens import lees_tsv
from b1check.instellingen import Instellingen
from b1check.omkering import Omkering, keer_dubbele, keer_enkele
from b1check.soorten.dubbel import zoek_paar
from b1check.vondsten import Vondst, Voorstel

VELDEN = frozenset(("woorden", "aantal"))
_ONTKENNINGEN = frozenset("niet geen nooit niets niemand nergens noch evenmin nimmer".split())
_HALVE = frozenset(("zonder",))
_VRAAG = Voorstel("Wat kan de klant wel doen?", (), Veiligheid.TONEN, "Beantwoord deze vraag.")
_VRAAG_BIJ_PAAR = Voorstel("Wat is er wel zo?", (), Veiligheid.TONEN, "Beantwoord deze vraag.")
# Vanaf zoveel ontkenningen in een zin krijgt de schrijver een vraag.
_VEEL = 2


@dataclass(frozen=True)
class Opties:
    """dubbel: zoek dubbele ontkenningen in plaats van elke ontkenning te tellen.

    uitzonderingen: lijsten met vaste uitdrukkingen die niet meetellen. verborgen: werkwoorden en
    woorden die zelf al een ontkenning in zich hebben ("voorkomen", "tenzij").
    """

    dubbel: bool = False
    uitzonderingen: tuple[Path, ...] = ()
    verborgen: tuple[str, ...] = ()


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef per zin één vondst met alle ontkenningen, of elke dubbele ontkenning."""
    for zin in document.zinnen:
        ontkenningen = _ontkenningen(zin, opties)
        if opties.dubbel:
            yield from _dubbele(zin, ontkenningen, opties)
        else:
            yield from _telling(zin, ontkenningen)


def _telling(zin: Zin, ontkenningen: list[Woord]) -> Iterator[Vondst]:
    omkeringen = list(keer_enkele(zin))
    if not ontkenningen:
        yield from (_los(zin, omkering) for omkering in omkeringen)
        return
    eerste = ontkenningen[0]
    velden = {
        "aantal": len(ontkenningen),
        "woorden": _opgesomd([_zoals_het_staat(zin, w) for w in ontkenningen]),
    }
    voorstellen = tuple(omkering.voorstel for omkering in omkeringen)
    if len(ontkenningen) >= _VEEL and not voorstellen and not any(keer_dubbele(zin)):
        voorstellen = (_VRAAG,)
    yield Vondst(
        zin.tekstblok,
        eerste.begin,
        eerste.eind,
        velden,
        waarde=float(len(ontkenningen)),
        voorstellen=voorstellen,
        zin=zin,
    )


def _los(zin: Zin, omkering: Omkering) -> Vondst:
    """Een ontkenning die niet meetelt maar wel korter kan: een tip."""
    woorden = zin.tekstblok.blok.tekst[omkering.begin : omkering.eind]
    return Vondst(
        zin.tekstblok,
        omkering.begin,
        omkering.eind,
        {"aantal": 1, "woorden": f"‘{woorden}’"},
        ernst=Ernst.TIP,
        voorstellen=(omkering.voorstel,),
        zin=zin,
    )


def _opgesomd(woorden: list[str]) -> str:
    """Geef '‘niet’ en ‘geen’', of '2 keer ‘niet’' als het steeds hetzelfde woord is."""
    if len(woorden) > 1 and len({woord.lower() for woord in woorden}) == 1:
        return f"{len(woorden)} keer ‘{woorden[0].lower()}’"
    return " en ".join(f"‘{woord}’" for woord in woorden)


def _ontkenningen(zin: Zin, opties: Opties) -> list[Woord]:
    uitgezonderd = _uitgezonderde_plaatsen(zin, opties.uitzonderingen)
    soorten = _ONTKENNINGEN | _HALVE if opties.dubbel else _ONTKENNINGEN
    return [
        woord
        for nummer, woord in enumerate(zin.woorden)
        if woord.klein in soorten
        and nummer not in uitgezonderd
        and not zin.tekstblok.is_beschermd(woord.token)
    ]


def _uitgezonderde_plaatsen(zin: Zin, lijsten: tuple[Path, ...]) -> set[int]:
    klein = tuple(woord.klein for woord in zin.woorden)
    frases = _lees_uitzonderingen(lijsten)
    plaatsen: set[int] = set()
    for begin, woord in enumerate(klein):
        for frase in frases.get(woord, ()):
            if klein[begin : begin + len(frase)] == frase:
                plaatsen.update(range(begin, begin + len(frase)))
    return plaatsen


@cache
def _lees_uitzonderingen(lijsten: tuple[Path, ...]) -> Mapping[str, list[tuple[str, ...]]]:
    """Geef de uitgezonderde frases per eerste woord."""
    per_woord: dict[str, list[tuple[str, ...]]] = {}
    for frase in (tuple(rij["frase"].lower().split()) for p in lijsten for rij in lees_tsv(p)):
        per_woord.setdefault(frase[0], []).append(frase)
    return per_woord


def _dubbele(zin: Zin, ontkenningen: list[Woord], opties: Opties) -> Iterator[Vondst]:
    """Geef het paar dat elkaar opheft, met de omkering ervan of een vraag aan de schrijver."""
    omkeringen = list(keer_dubbele(zin))
    for omkering in omkeringen:
        woorden = [w for w in zin.woorden if w.begin in (omkering.begin, _laatste(zin, omkering))]
        yield _paar(zin, woorden[0], woorden[-1], (omkering.voorstel,))
    if omkeringen:
        return
    paar = zoek_paar(zin, ontkenningen, opties.verborgen)
    if paar is not None:
        een, twee = sorted(paar, key=lambda woord: woord.begin)
        yield _paar(zin, een, twee, (_VRAAG_BIJ_PAAR,))


def _laatste(zin: Zin, omkering: Omkering) -> int:
    """Waar het laatste woord van een omkering begint."""
    return max(woord.begin for woord in zin.woorden if woord.begin < omkering.eind)


def _paar(zin: Zin, een: Woord, twee: Woord, voorstellen: tuple[Voorstel, ...]) -> Vondst:
    woorden = f"‘{_zoals_het_staat(zin, een)}’ en ‘{_zoals_het_staat(zin, twee)}’"
    velden = {"woorden": woorden, "aantal": 2}
    return Vondst(zin.tekstblok, een.begin, twee.eind, velden, voorstellen=voorstellen, zin=zin)


def _zoals_het_staat(zin: Zin, woord: Woord) -> str:
    return zin.tekstblok.blok.tekst[woord.begin : woord.eind]
