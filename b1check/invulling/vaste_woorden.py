"""Woorden en frasen invullen die geen andere vorm krijgen, en bijvoeglijke naamwoorden."""

from __future__ import annotations

from b1check.document import Zin
from b1check.invulling.treffers import Invulling, Treffer
from b1check.taal.hoofdletters import neem_over
from b1check.taal.verbuiging import met_e
from b1check.vondsten import Bewerking


def vul_vast_in(zin: Zin, treffer: Treffer, alternatief: str) -> Invulling | None:
    """Zet het alternatief op de plaats van het woord of de frase, met haar hoofdletter."""
    oud = zin.tekstblok.blok.tekst[treffer.begin : treffer.eind]
    nieuw = neem_over(oud, alternatief)
    eind = treffer.eind
    if treffer.ingang.eindpunt and oud.endswith(".") and _sluit_zin(zin, eind):
        # De punt sluit ook de zin: die blijft staan.
        eind -= 1
    return nieuw, (Bewerking(treffer.begin, eind, nieuw),)


def vul_bijvoeglijk_in(zin: Zin, treffer: Treffer, alternatief: str) -> Invulling | None:
    """Geef het alternatief de -e van het woord dat het vervangt."""
    if treffer.ingang.na:
        return vul_vast_in(zin, treffer, alternatief)
    kern, vorm = treffer.ingang.kern, treffer.kern.klein
    verbogen = vorm == met_e(kern)
    if verbogen and vorm == kern and treffer.kern.token.dep_ != "amod":
        verbogen = False
    if verbogen and " " in alternatief:
        return None
    if not verbogen and vorm != kern:
        return None
    nieuw = met_e(alternatief) if verbogen else alternatief
    return vul_vast_in(zin, treffer, nieuw)


def _sluit_zin(zin: Zin, eind: int) -> bool:
    """Of na deze punt een nieuwe zin begint: het eind, of een hoofdletter die geen naam is."""
    volgende = next((woord for woord in zin.woorden if woord.begin >= eind), None)
    if volgende is None:
        return True
    hoofdletter = zin.tekstblok.blok.tekst[volgende.begin].isupper()
    return hoofdletter and not zin.tekstblok.is_beschermd(volgende.token)
