"""Een alternatief invullen in de zin, in de vorm van het woord dat het vervangt.

Wat niet zeker goed Nederlands oplevert wordt niet ingevuld: dan blijft het een idee.
"""

from __future__ import annotations

from dataclasses import replace

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.invulling.aanhaling import is_aangehaald
from b1check.invulling.bijvoeglijk import vul_bijvoeglijk_in
from b1check.invulling.naamwoorden import vul_naamwoord_in
from b1check.invulling.treffers import Treffer
from b1check.invulling.vaste_woorden import laat_vast_weg, vul_vast_in
from b1check.invulling.werkwoorden import vul_werkwoord_in
from b1check.vondsten import Voorstel
from b1check.woordenboek import WEGLATEN, Woordsoort

__all__ = ["Treffer", "maak_voorstellen", "woord_van"]


_IDEE = Veiligheid.TONEN
_GAT = "…"


def maak_voorstellen(zin: Zin, treffer: Treffer) -> tuple[Voorstel, ...]:
    """Geef de voorstellen bij een treffer, het beste eerst.

    Wat goed in de zin past gaat voor wat alleen een idee is; verder telt de volgorde van de lijst.
    Alleen het eerste alternatief kan `veilig` zijn: de lijst zet het beste voorop, en een
    ander woord kiezen is aan de schrijver.
    """
    voorstellen = _uit_ingang(zin, treffer)
    voorstellen.sort(key=lambda voorstel: not voorstel.bewerkingen)
    for ingang in treffer.andere:
        # Een andere betekenis is aan de schrijver: die vult b1check nooit zelf in.
        tweede = replace(treffer, ingang=replace(ingang, veiligheid=min(ingang.veiligheid, _IDEE)))
        bekend = {voorstel.vervanging for voorstel in voorstellen}
        nieuw = _uit_ingang(zin, tweede)
        voorstellen += [voorstel for voorstel in nieuw if voorstel.vervanging not in bekend]
    if not voorstellen and treffer.ingang.uitleg and not treffer.ingang.uitleg.endswith((".", "?")):
        voorstellen.append(_leg_uit(zin, treffer))
    return tuple(voorstellen)


def _uit_ingang(zin: Zin, treffer: Treffer) -> list[Voorstel]:
    voorstellen = []
    aangehaald = is_aangehaald(zin, treffer.begin, treffer.eind)
    for nummer, alternatief in enumerate(treffer.ingang.alternatieven):
        # De naam van een knop of brief, of wat iemand zei: dat is aan de schrijver.
        hoogste = _IDEE if aangehaald else treffer.ingang.veiligheid
        if nummer:
            hoogste = min(hoogste, Veiligheid.VRAGEN)
        voorstellen.append(_vul_in(zin, treffer, alternatief, hoogste))
    return voorstellen


def woord_van(zin: Zin, treffer: Treffer) -> str:
    """Geef het woord zoals het er staat, of de hele groep als die verspreid in de zin staat."""
    los = [w for w in (*treffer.vast, treffer.deeltje) if w is not None]
    if any(not treffer.begin <= w.begin < treffer.eind for w in los):
        return treffer.ingang.woord
    return zin.tekstblok.blok.tekst[treffer.begin : treffer.eind]


def _vul_in(zin: Zin, treffer: Treffer, alternatief: str, veiligheid: Veiligheid) -> Voorstel:
    if alternatief == WEGLATEN:
        weg = laat_vast_weg(zin, treffer)
        return Voorstel("", weg, veiligheid if weg else Veiligheid.TONEN, "Laat dit weg.")
    vullers = {
        Woordsoort.WW: vul_werkwoord_in,
        Woordsoort.ZN: vul_naamwoord_in,
        Woordsoort.BN: vul_bijvoeglijk_in,
    }
    vuller = vullers.get(treffer.ingang.soort, vul_vast_in)
    # Bij 'om … op te lossen' hoort een woord van de zin in het gat: dat is aan de schrijver.
    invulling = None if _GAT in alternatief else vuller(zin, treffer, alternatief)
    toelichting = treffer.ingang.uitleg
    if invulling is None:
        kaal = alternatief.replace("^", "").removeprefix("mv:")
        if treffer.ingang.soort == Woordsoort.ZN:
            kaal = kaal.removeprefix("de ").removeprefix("het ")
        return Voorstel(kaal, (), Veiligheid.TONEN, toelichting)
    vervanging, bewerkingen = invulling
    return Voorstel(vervanging, bewerkingen, veiligheid, toelichting)


def _leg_uit(zin: Zin, treffer: Treffer) -> Voorstel:
    """Zet de uitleg achter het woord: dat kan de schrijver laten staan of aanpassen."""
    uitleg = treffer.ingang.uitleg.rstrip(".")
    return Voorstel(
        f"{woord_van(zin, treffer)} ({uitleg})", (), Veiligheid.TONEN, "Leg dit woord uit."
    )
