"""Een mail keuren voor een formaat: het rapport, en voor HTML ook de veilige herschrijving."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from b1check.bericht import Bericht
    from b1check.controleur import Controleur
    from b1check.herschrijving import Herschrijving
    from b1check.rapport import Rapport
    from b1check.regelboek import Regel

# Alleen deze formaten tonen voor en na; voor de andere kost herschrijven tijd voor niets.
_MET_HERSCHRIJVING = frozenset(("html",))


def keur(
    controleur: Controleur, bericht: Bericht, klantvraag: Bericht | None, formaat: str
) -> tuple[Rapport, Herschrijving | None]:
    """Geef het rapport, en de herschrijving als het formaat die toont.

    Van een mail met meer delen zonder gekozen deel is er geen herschrijving: dan is niet te zeggen
    welk deel de schrijver bedoelt.
    """
    if formaat not in _MET_HERSCHRIJVING or (bericht.delen and bericht.deel is None):
        return controleur.controleer(bericht, klantvraag), None
    herschrijving = controleur.herschrijf(bericht, klantvraag)
    return herschrijving.voor, herschrijving


def regels_van(controleurs: Iterable[Controleur]) -> tuple[Regel, ...]:
    """Geef de regels van alle controleurs, elke id één keer."""
    regels = {regel.id: regel for controleur in controleurs for regel in controleur.regels}
    return tuple(regels.values())
