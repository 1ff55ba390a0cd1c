"""b1check leest een Nederlandse klantmail en zegt wat op taalniveau B1 moeilijk leest.

>>> import b1check
>>> rapport = b1check.controleer("Wij verzoeken u het formulier te retourneren.")
>>> rapport.bevindingen[-1].regel
'moeilijk-woord'

Woordenlijst van b1check zelf (één woord voor één ding):

bevinding    een plek waar een regel iets van vindt (niet: fout, issue, melding)
suggestie    één manier om een bevinding te verhelpen (niet: fix, verbetering)
wijziging    één verandering in de tekst (niet: edit, patch)
regel        één TOML-bestand met drempels, melding en uitleg (niet: check, rule)
soort        de code die bij een regel zoekt; één Python-module
bericht      de tekst zoals zij gelezen is: mail of fragment (niet: document)
onderdeel    een deel van de mail: onderwerp, aanhef, tekst, afsluiting, handtekening, citaat
ernst        fout > advies > tip (niet: niveau, severity)
veiligheid   veilig > vragen > tonen: of een suggestie zonder vragen mag
klantvraag   de mail van de klant waarop een tekst antwoordt
meting       een getal met zijn drempel
woordenlijst een TSV-bestand in woordenlijsten/
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from b1check.api import (
        controleer,
        herschrijf,
        lees,
        pas_toe,
        regels,
        vergelijk,
        woord,
    )
    from b1check.bericht import Bericht, Bloksoort, Onderdeel
    from b1check.bevindingen import Bevinding, Ernst, Suggestie, Veiligheid, Wijziging
    from b1check.controleur import Controleur
    from b1check.fouten import (
        B1Fout,
        InstellingFout,
        InvoerFout,
        ModelOntbreekt,
        RegelFout,
        WijzigingFout,
    )
    from b1check.herschrijving import Herschrijving
    from b1check.instellingen import Instellingen
    from b1check.rapport import BeoordeeldeVraag, Meting, Rapport
    from b1check.regelboek import Regel
    from b1check.vergelijking import Vergelijking
    from b1check.woordoordeel import Oordeel, Woordoordeel

_WAAR = {
    "b1check.api": ("controleer", "herschrijf", "lees", "pas_toe", "regels", "vergelijk", "woord"),
    "b1check.bericht": ("Bericht", "Bloksoort", "Onderdeel"),
    "b1check.bevindingen": ("Bevinding", "Ernst", "Suggestie", "Veiligheid", "Wijziging"),
    "b1check.controleur": ("Controleur",),
    "b1check.fouten": (
        "B1Fout", "InstellingFout", "InvoerFout", "ModelOntbreekt", "RegelFout", "WijzigingFout",
    ),
    "b1check.herschrijving": ("Herschrijving",),
    "b1check.instellingen": ("Instellingen",),
    "b1check.rapport": ("BeoordeeldeVraag", "Meting", "Rapport"),
    "b1check.regelboek": ("Regel",),
    "b1check.vergelijking": ("Vergelijking",),
    "b1check.woordoordeel": ("Oordeel", "Woordoordeel"),
}  # fmt: skip
_MODULE_VAN = {naam: module for module, namen in _WAAR.items() for naam in namen}

__all__ = [
    "B1Fout",
    "BeoordeeldeVraag",
    "Bericht",
    "Bevinding",
    "Bloksoort",
    "Controleur",
    "Ernst",
    "Herschrijving",
    "InstellingFout",
    "Instellingen",
    "InvoerFout",
    "Meting",
    "ModelOntbreekt",
    "Onderdeel",
    "Oordeel",
    "Rapport",
    "Regel",
    "RegelFout",
    "Suggestie",
    "Veiligheid",
    "Vergelijking",
    "Wijziging",
    "WijzigingFout",
    "Woordoordeel",
    "controleer",
    "herschrijf",
    "lees",
    "pas_toe",
    "regels",
    "vergelijk",
    "woord",
]  # fmt: skip


def __getattr__(naam: str) -> Any:
    # Een naam wordt pas geladen als iemand hem gebruikt: `import b1check` doet geen werk.
    if naam in _MODULE_VAN:
        return getattr(import_module(_MODULE_VAN[naam]), naam)
    raise AttributeError(f"module ‘b1check’ heeft geen ‘{naam}’")


def __dir__() -> list[str]:
    return sorted(__all__)
