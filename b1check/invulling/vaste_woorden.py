"""Woorden en frasen die geen andere vorm krijgen: invullen of weglaten."""

from __future__ import annotations

from b1check.document import Zin
from b1check.invulling.getal import past_getal
from b1check.invulling.treffers import Invulling, Treffer
from b1check.invulling.voegwoordgroep import past_voegwoordgroep
from b1check.taal.hoofdletters import neem_over
from b1check.vondsten import Bewerking

# "t.n.v. Bouwbedrijf De Vries": hierna kan geen zin eindigen.
_VRAAGT_VERVOLG = frozenset(
    "aan als bij dan dat de door een en het in met naar of om onder op over per te tot uit van voor"
    " wegens zonder".split()
)


def vul_vast_in(zin: Zin, treffer: Treffer, alternatief: str) -> Invulling | None:
    """Zet het alternatief op de plaats van het woord of de frase, met haar hoofdletter."""
    if not (past_getal(zin, treffer, alternatief) and past_voegwoordgroep(zin, treffer)):
        return None
    if _staat_voor_haar_naamwoord(zin, treffer):
        return None
    oud = zin.tekstblok.blok.tekst[treffer.begin : treffer.eind]
    nieuw = _met_hoofdletter(zin, treffer, oud, alternatief)
    eind = treffer.eind
    vraagt_vervolg = alternatief.rpartition(" ")[2] in _VRAAGT_VERVOLG
    met_punt = treffer.ingang.eindpunt and oud.endswith(".")
    if met_punt and not vraagt_vervolg and _sluit_zin(zin, eind):
        # De punt sluit ook de zin: die blijft staan.
        eind -= 1
    return nieuw, (Bewerking(treffer.begin, eind, nieuw),)


def _met_hoofdletter(zin: Zin, treffer: Treffer, oud: str, alternatief: str) -> str:
    """'De OR' → 'de ondernemingsraad': de hoofdletters zijn van de afkorting zelf."""
    eigen = treffer.ingang.is_afkorting and oud == treffer.ingang.woord and oud[:1].isupper()
    if not eigen:
        return neem_over(oud, alternatief)
    return neem_over(oud[:1], alternatief) if treffer.begin == zin.begin else alternatief


def _staat_voor_haar_naamwoord(zin: Zin, treffer: Treffer) -> bool:
    """'Het OR advies' hoort aaneen: dan wordt het geen 'ondernemingsraad advies'."""
    if not treffer.ingang.is_afkorting or treffer.ingang.eindpunt:
        return False
    volgende = next((woord for woord in zin.woorden if woord.begin > treffer.kern.begin), None)
    is_naam = treffer.kern.klein.isalpha() and treffer.ingang.woord[:1].isupper()
    if volgende is None or not is_naam or volgende.begin != treffer.eind + 1:
        return False
    tekst = zin.tekstblok.blok.tekst
    return volgende.token.pos_ == "NOUN" and tekst[volgende.begin].islower()


def laat_vast_weg(zin: Zin, treffer: Treffer) -> tuple[Bewerking, ...]:
    """Haal een frase weg die los midden in de zin staat, met de komma's eromheen.

    Vooraan zou het werkwoord voorop komen; daar geeft dit niets.
    """
    tekst = zin.tekstblok.blok.tekst
    begin, eind = treffer.begin, treffer.eind
    if (
        begin == zin.begin
        or tekst[begin - 1] != " "
        or tekst[eind : eind + 1] not in (" ", ",", ".")
    ):
        return ()
    komma_voor = tekst[begin - 2] == ","
    if komma_voor and tekst[eind] != ",":
        return ()
    if komma_voor:
        return (Bewerking(begin - 2, eind + 1, ""),)
    return (Bewerking(begin - 1, eind, ""),)


def _sluit_zin(zin: Zin, eind: int) -> bool:
    """Of na deze punt een nieuwe zin begint: het eind, of een hoofdletter die geen naam is."""
    volgende = next((woord for woord in zin.woorden if woord.begin >= eind), None)
    if volgende is None:
        return True
    hoofdletter = zin.tekstblok.blok.tekst[volgende.begin].isupper()
    return hoofdletter and not zin.tekstblok.is_beschermd(volgende.token)
