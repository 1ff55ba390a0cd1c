"""Soort `ontkenning`: niet, geen en andere ontkenningen tellen, of dubbele ontkenningen vinden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from b1check.bevindingen import Veiligheid
from b1check.document import Document, Woord, Zin
from b1check.frequentie import zipf
from b1check.gegevens import lees_tsv
from b1check.instellingen import Instellingen
from b1check.taal.hoofdletters import neem_over
from b1check.vondsten import Bewerking, Vondst, Voorstel

VELDEN = frozenset(("woorden", "aantal"))
_ONTKENNINGEN = frozenset("niet geen nooit niets niemand nergens noch evenmin nimmer".split())
_HALVE = frozenset(("zonder",))
# "niet onbelangrijk" draait terug, "niet onder" niet: na 'on' moet een bekend woord komen.
_BEKEND = 3.5
_GEEN_ONTKENNING_MET_ON = frozenset(
    "ons onze ondanks onder ongeveer onlangs ontvangen onderweg onmiddellijk onwijs ontzettend "
    "ongetwijfeld onderling onbeperkt onverwacht online once ongerust onroerend onbezorgd onkosten "
    "onderhoud ontstaan ontwerp onrecht onweer onbewust".split()
)


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
        elif ontkenningen:
            yield _telling(zin, ontkenningen)


def _telling(zin: Zin, ontkenningen: list[Woord]) -> Vondst:
    eerste = ontkenningen[0]
    velden = {
        "aantal": len(ontkenningen),
        "woorden": _opgesomd([_zoals_het_staat(zin, w) for w in ontkenningen]),
    }
    return Vondst(
        zin.tekstblok, eerste.begin, eerste.eind, velden, waarde=float(len(ontkenningen)), zin=zin
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
    """Geef 'niet on...', 'niet zonder', 'geen ... niet' en 'voorkomen dat ... niet'."""
    for nummer, woord in enumerate(zin.woorden):
        if woord not in ontkenningen or woord.klein in _HALVE:
            continue
        volgende = zin.woorden[nummer + 1] if nummer + 1 < len(zin.woorden) else None
        if volgende is not None and _is_on_woord(volgende):
            yield _paar(zin, woord, volgende, _draai_om(zin, woord, volgende))
            return
    tweede = _tweede_ontkenning(zin, ontkenningen, opties)
    if tweede is not None:
        een, twee = sorted(tweede, key=lambda w: w.begin)
        yield _paar(zin, een, twee, ())


def _tweede_ontkenning(
    zin: Zin, ontkenningen: list[Woord], opties: Opties
) -> tuple[Woord, Woord] | None:
    """Vind twee ontkenningen die elkaar opheffen: de ene hangt van de andere af."""
    verborgen = [
        woord
        for woord in zin.woorden
        if woord.klein in opties.verborgen or woord.token.lemma_ in opties.verborgen
    ]
    echte = [woord for woord in ontkenningen if woord.klein not in _HALVE]
    halve = [woord for woord in ontkenningen if woord.klein in _HALVE]
    for een in echte:
        for twee in (*halve, *verborgen, *echte):
            if een.begin < twee.begin and twee not in (een,) and _werkt_samen(een, twee):
                return een, twee
            if twee in verborgen and twee.begin < een.begin and _hangt_onder(een, twee):
                return een, twee
    return None


def _werkt_samen(een: Woord, twee: Woord) -> bool:
    """'geen ... zonder', 'niet ... tenzij': het tweede hoort bij het gezegde van het eerste."""
    gezegde = een.token.head
    if twee.klein in _ONTKENNINGEN:
        # "niet ... dat niemand": alleen als de tweede in een bijzin onder de eerste zit.
        return twee.token.head != gezegde and _hangt_onder(twee, een)
    return gezegde in (twee.token.head, *twee.token.ancestors)


def _hangt_onder(onder: Woord, boven: Woord) -> bool:
    """Of `onder` in een bijzin met 'dat' of een onbepaalde wijs onder `boven` staat."""
    hoofd = boven.token if boven.token.pos_ == "VERB" else boven.token.head
    for voorouder in onder.token.ancestors:
        if voorouder.dep_ in ("ccomp", "xcomp", "csubj") and voorouder.head == hoofd:
            return True
    return False


def _is_on_woord(woord: Woord) -> bool:
    klein = woord.klein
    if not klein.startswith("on") or klein in _GEEN_ONTKENNING_MET_ON or len(klein) < 6:
        return False
    return woord.token.pos_ in ("ADJ", "ADV", "VERB") and zipf(klein[2:]) >= _BEKEND


def _draai_om(zin: Zin, niet: Woord, on_woord: Woord) -> tuple[Voorstel, ...]:
    """'niet onmogelijk' → 'mogelijk'; de twee ontkenningen vallen tegen elkaar weg."""
    if niet.klein != "niet":
        return ()
    nieuw = neem_over(_zoals_het_staat(zin, niet), on_woord.klein[2:])
    bewerking = Bewerking(niet.begin, on_woord.eind, nieuw)
    return (Voorstel(nieuw, (bewerking,), Veiligheid.VRAGEN, "Zo staat er wat wél zo is."),)


def _paar(zin: Zin, een: Woord, twee: Woord, voorstellen: tuple[Voorstel, ...]) -> Vondst:
    woorden = f"‘{_zoals_het_staat(zin, een)}’ en ‘{_zoals_het_staat(zin, twee)}’"
    velden = {"woorden": woorden, "aantal": 2}
    return Vondst(zin.tekstblok, een.begin, twee.eind, velden, voorstellen=voorstellen, zin=zin)


def _zoals_het_staat(zin: Zin, woord: Woord) -> str:
    return zin.tekstblok.blok.tekst[woord.begin : woord.eind]
