"""De herschrijving bij een rapport, voor de formaten die voor en na tonen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from b1check.bericht import Bericht
    from b1check.controleur import Controleur
    from b1check.herschrijving import Herschrijving
    from b1check.rapport import Rapport

# Alleen deze formaten tonen voor en na; voor de andere kost herschrijven tijd voor niets.
MET_HERSCHRIJVING = frozenset(("html",))


def beoordeel(
    controleur: Controleur, bericht: Bericht, klantvraag: Bericht | None
) -> tuple[Rapport, Herschrijving | None]:
    """Geef het rapport met de veilige herschrijving.

    Van een mail met meer delen zonder gekozen deel is er geen herschrijving: dan is niet te zeggen
    welk deel de schrijver bedoelt.
    """
    if bericht.delen and bericht.deel is None:
        return controleur.controleer(bericht, klantvraag), None
    herschrijving = controleur.herschrijf(bericht, klantvraag)
    return herschrijving.voor, herschrijving
