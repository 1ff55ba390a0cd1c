"""De poort van CI: uit de rapporten weglaten wat al bekend was of niet veranderd is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from b1check.basislijn import Basislijn, Ingang
from b1check.bericht import Bericht
from b1check.bevindingen import Bevinding, Ernst
from b1check.gewijzigd import Wijzigingen
from b1check.rapport import Rapport


@dataclass(frozen=True)
class Keuring:
    """Een rapport, en van elke bevinding daarin of zij op een veranderde regel staat."""

    rapport: Rapport
    veranderd: tuple[bool, ...]

    @property
    def voor_basislijn(self) -> Iterator[int]:
        """De nummers van de bevindingen die in de basislijn horen: een tip alleen als zij telt."""
        grens = min(Ernst.ADVIES, self.rapport.faal_bij)
        bevindingen = self.rapport.bevindingen
        return (nummer for nummer, b in enumerate(bevindingen) if b.ernst >= grens)


def keur(rapport: Rapport, bericht: Bericht, wijzigingen: Wijzigingen | None = None) -> Keuring:
    """Zeg van elke bevinding of zij op een veranderde regel staat; zonder wijzigingen altijd."""
    return Keuring(
        rapport,
        tuple(
            wijzigingen is None or _is_veranderd(bericht, wijzigingen, b.begin, b.eind)
            for b in rapport.bevindingen
        ),
    )


def is_ongewijzigd(bericht: Bericht, wijzigingen: Wijzigingen) -> bool:
    """Of er in deze hele tekst niets veranderd is."""
    return not _is_veranderd(bericht, wijzigingen, 0, len(bericht.tekst))


def alle_bevindingen(keuringen: Sequence[Keuring]) -> list[Bevinding]:
    """Geef alle bevindingen die in een basislijn horen."""
    return [k.rapport.bevindingen[nummer] for k in keuringen for nummer in k.voor_basislijn]


def zeef(
    keuringen: Sequence[Keuring], basislijn: Basislijn
) -> tuple[list[Rapport], tuple[Ingang, ...]]:
    """Geef de rapporten met alleen wat nieuw is, en wat in de basislijn niet meer voorkomt."""
    plekken = [
        (keuring.veranderd[nummer], hoeveelste, nummer)
        for hoeveelste, keuring in enumerate(keuringen)
        for nummer in keuring.voor_basislijn
    ]
    # Wat niet veranderd is, is eerst bekend: dan is van twee gelijke zinnen de nieuwe nieuw.
    plekken.sort(key=lambda plek: plek[0])
    bevindingen = (keuringen[k].rapport.bevindingen[nummer] for _, k, nummer in plekken)
    oordelen, weg = basislijn.zeef(bevindingen)
    bekend = {plek[1:] for plek, is_bekend in zip(plekken, oordelen, strict=True) if is_bekend}
    rapporten = [
        _zonder(keuring, {nummer for k, nummer in bekend if k == hoeveelste})
        for hoeveelste, keuring in enumerate(keuringen)
    ]
    return rapporten, weg


def _zonder(keuring: Keuring, bekend: set[int]) -> Rapport:
    over = [
        (bevinding, veranderd)
        for nummer, (bevinding, veranderd) in enumerate(
            zip(keuring.rapport.bevindingen, keuring.veranderd, strict=True)
        )
        if nummer not in bekend
    ]
    getoond = tuple(bevinding for bevinding, veranderd in over if veranderd)
    return replace(
        keuring.rapport,
        bevindingen=getoond,
        bekend=len(bekend),
        ongewijzigd=len(over) - len(getoond),
    )


def _is_veranderd(bericht: Bericht, wijzigingen: Wijzigingen, begin: int, eind: int) -> bool:
    if bericht.herkomst and not bericht.regelplekken:
        # In een mail of Word-bestand zijn de regels niet die van het bestand.
        return not wijzigingen.is_leeg
    eerste, _ = bericht.regel_en_kolom(begin)
    laatste, _ = bericht.regel_en_kolom(max(begin, eind - 1))
    return wijzigingen.raakt(eerste, laatste)
