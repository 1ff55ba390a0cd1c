"""'Niet voor 9 uur' en 'pas vanaf 9 uur' → 'vanaf 9 uur': zeg wanneer het wél kan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.omkering.tijden import lees_tijdstip
from b1check.omkering.wendingen import (
    Omkering,
    enige_ontkenning,
    hoofd_van_zin,
    is_tegenwoordig,
    is_vraag,
    omkering,
    vervang,
)
from b1check.ontleding import persoonsvorm_van, vorm_van
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Zo staat er vanaf wanneer het wél kan."
_ZONDER_PAS = "Het woord ‘pas’ kan weg: ‘vanaf’ zegt al wanneer het kan."
# In een zin met 'helaas' of 'maar' past het omgekeerde niet.
_TEGENSTELLING = frozenset("helaas maar echter toch sorry jammer nog ook al hoewel".split())
_BESCHIKBAAR = frozenset("geldig open geopend bereikbaar beschikbaar mogelijk welkom".split())
_GEEN_VOORNAAMWOORD = frozenset(("ik", "wij", "we"))
_BEPALER = frozenset("de het een uw je jouw mijn ons onze zijn haar hun deze die dit dat".split())


def keer_tijdstippen(zin: Zin) -> Iterator[Omkering]:
    """Geef 'vanaf' voor 'niet voor' en 'niet eerder dan' met een tijdstip erachter."""
    if is_vraag(zin):
        return
    for niet in zin.tokens:
        laatste = _tot_tijdstip(zin, niet)
        if laatste is not None and zegt_wanneer_het_kan(niet):
            bewerkingen = [vervang(niet, laatste, "vanaf")]
            yield omkering([niet, laatste], bewerkingen, _TOELICHTING)


def _tot_tijdstip(zin: Zin, niet: Token) -> Token | None:
    """Het laatste woord van 'niet voor (op)' of 'niet eerder dan (om)' als er een tijd volgt."""
    if niet.lower_ != "niet" or niet.i + 2 >= zin.span.end:
        return None
    laatste = niet.nbor(1)
    if laatste.lower_ in ("eerder", "vroeger") and laatste.nbor(1).lower_ == "dan":
        laatste = laatste.nbor(1)
        if laatste.i + 1 < zin.span.end and laatste.nbor(1).lower_ in ("op", "om", "vanaf"):
            laatste = laatste.nbor(1)
    elif laatste.lower_ not in ("voor", "vóór"):
        return None
    if laatste.i + 1 >= zin.span.end:
        return None
    return laatste if lees_tijdstip(zin, laatste.nbor(1).idx) is not None else None


def zegt_wanneer_het_kan(niet: Token) -> bool:
    """Een hoofdzin in de tegenwoordige tijd met 'kunnen', 'mogen' of 'open zijn'."""
    if any(token.lower_ in _TEGENSTELLING for token in niet.sent):
        return False
    hoofd = hoofd_van_zin(niet)
    persoonsvorm = persoonsvorm_van(hoofd)
    if hoofd.dep_ != "ROOT" or persoonsvorm is None or not is_tegenwoordig(hoofd):
        return False
    if enige_ontkenning(hoofd) != niet or any(_deelt(k) for k in hoofd.children):
        return False
    onderwerp = next((k for k in hoofd.children if k.dep_.startswith("nsubj")), None)
    if onderwerp is not None and onderwerp.lower_ in _GEEN_VOORNAAMWOORD:
        return any(w.lower_ in _BESCHIKBAAR for w in (hoofd, *hoofd.children))
    if persoonsvorm.lemma_ in ("kunnen", "mogen"):
        return _is_open(hoofd, persoonsvorm)
    gaat_in = hoofd.lemma_ in ("gaan", "ingaan") and any(k.lower_ == "in" for k in hoofd.children)
    return gaat_in or hoofd.lower_ in _BESCHIKBAAR or hoofd.lemma_ == "gelden"


def _deelt(kind: Token) -> bool:
    """Of een tweede gezegde de ontkenning misschien deelt: het heeft geen eigen persoonsvorm."""
    return kind.dep_ == "conj" and persoonsvorm_van(kind) is None


def _is_open(hoofd: Token, persoonsvorm: Token) -> bool:
    """'kunt ... bellen' en 'kan ... ingediend worden' wel, 'kan ... gebeurd zijn' niet."""
    lijdend = any(k.dep_ == "aux:pass" and k.lemma_ == "worden" for k in hoofd.children)
    toestand = hoofd == persoonsvorm or hoofd.lower_ in _BESCHIKBAAR
    return lijdend or toestand or "Inf" in vorm_van(hoofd)


def schrap_pas(zin: Zin) -> Iterator[Omkering]:
    """Geef 'vanaf' voor 'pas vanaf'. 'Pas na' blijft: daar zegt 'pas' dat het niet eerder kan."""
    for pas in zin.tokens:
        if pas.lower_ != "pas" or pas.i + 2 >= zin.span.end or not _is_bijwoord(zin, pas):
            continue
        vanaf = pas.nbor(1)
        if vanaf.lower_ != "vanaf":
            continue
        tekst = zin.tekstblok.blok.tekst[vanaf.idx : vanaf.idx + len(vanaf)]
        nieuw = tekst.capitalize() if pas.text[:1].isupper() else tekst
        bewerking = Bewerking(pas.idx, vanaf.idx + len(vanaf), nieuw)
        yield omkering([pas, vanaf], [bewerking], _ZONDER_PAS, Veiligheid.VEILIG)


def _is_bijwoord(zin: Zin, pas: Token) -> bool:
    """'kunt pas vanaf' wel, 'uw pas vanaf' niet; en niet na 'nu', 'nog' of 'maar'."""
    if pas.i == zin.span.start:
        return pas.pos_ == "ADV"
    vorige = pas.nbor(-1)
    if vorige.lower_ in _BEPALER and not vorige.dep_.startswith("nsubj"):
        return False
    return (
        pas.pos_ == "ADV"
        and vorige.pos_ not in ("ADJ", "DET", "NUM")
        and (vorige.lower_ not in ("nu", "nog", "maar", "dan", "ook"))
    )
