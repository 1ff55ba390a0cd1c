"""Wie het doet in een lijdende zin: het zinsdeel met 'door', of 'wij' als de zin niemand noemt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.document import Document
from b1check.zinsbouw.onderwerp import MENS, Onderwerp, maak_onderwerp
from b1check.zinsbouw.werkwoordgroep import infinitief_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_VAN_DE_SCHRIJVER = frozenset("wij we ons onze ik mijn".split())
_VAN_DE_LEZER = frozenset("uw je jouw u jij".split())
# Deze werkwoorden doet een organisatie ook met een mens: "u wordt gebeld".
_MET_MENSEN = frozenset(
    "bellen terugbellen mailen informeren uitnodigen helpen waarschuwen doorverbinden".split()
)
_BIJ_NAAMWOORD = frozenset(("van", "der", "voor", "bij", "in", "uit"))
_ONZEKER = frozenset("zowel onder middel of noch én zelf welk welke elk elke ieder iedere".split())


@dataclass(frozen=True)
class Dader:
    """Wie het doet, en of dat zeker een mens of organisatie is."""

    onderwerp: Onderwerp
    zeker: bool


def kies_wij(document: Document) -> str | None:
    """Geef 'wij' of 'we', zoals de tekst het zelf zegt; None als niemand de lezer aanspreekt."""
    woorden = [
        woord.klein
        for tekstblok in document.tekstblokken
        for zin in tekstblok.leeseenheden
        for woord in zin.woorden
    ]
    if not (_VAN_DE_SCHRIJVER & set(woorden) and _VAN_DE_LEZER & set(woorden)):
        return None
    return "we" if "we" in woorden and "wij" not in woorden else "wij"


def kies_lezer(document: Document) -> str | None:
    """Geef 'u' of 'je', zoals de tekst de lezer aanspreekt; None bij geen of bij allebei."""
    woorden = {
        woord.klein
        for tekstblok in document.tekstblokken
        for zin in tekstblok.leeseenheden
        for woord in zin.woorden
    }
    gebruikt = {"u": bool(woorden & {"u", "uw"}), "je": bool(woorden & {"je", "jij", "jouw"})}
    vormen = [vorm for vorm, is_er in gebruikt.items() if is_er]
    return vormen[0] if len(vormen) == 1 else None


def lees_dader(zinsdeel: tuple[Token, ...], daders: Collection[str]) -> Dader | None:
    """Lees wie er na 'door' staat; None als dat een oorzaak, plaats of middel kan zijn."""
    if zinsdeel[0].lower_ != "door" or any(_is_onzeker(t) for t in zinsdeel[1:]):
        return None
    tokens = zinsdeel[1:]
    onderwerp = maak_onderwerp(tokens)
    kern = next((t for t in tokens if t.head not in tokens), None)
    if onderwerp is None or kern is None:
        return None
    if kern.pos_ == "PRON":
        return Dader(onderwerp, zeker=True)
    if kern.dep_ != "obl:agent" and not is_dader(kern, daders):
        return None
    if kern.pos_ == "PROPN" and not zinsdeel[0].is_sent_start:
        return Dader(onderwerp, zeker=True)
    if is_dader(kern, daders):
        return Dader(onderwerp, zeker=True)
    is_mens = kern.pos_ == "NOUN" and kern.lemma_.endswith(MENS)
    return Dader(onderwerp, zeker=False) if is_mens and not zinsdeel[0].is_sent_start else None


def _is_onzeker(token: Token) -> bool:
    """Of dit woord bij de dader hoort op een manier die het getal of de grens onzeker maakt."""
    if token.lower_ in _ONZEKER:
        return True
    return token.dep_ == "case" and token.head.dep_ == "nmod" and token.lower_ not in _BIJ_NAAMWOORD


def is_dader(kern: Token, daders: Collection[str]) -> bool:
    """Of dit naamwoord zeker een mens of organisatie noemt; ook in 'een van onze ...'."""
    if kern.lower_ in ("een", "één"):
        return any(k.dep_ == "nmod" and is_dader(k, daders) for k in kern.rights)
    lemma = kern.lemma_.lower()
    return any(lemma.endswith(dader) or kern.lower_.endswith(dader) for dader in daders)


def wij_als_dader(
    deelwoord: Token, diensten: Collection[str], daders: Collection[str], wij: str | None
) -> Dader | None:
    """Geef 'wij' als de organisatie spreekt en dit iets is wat zij voor een klant doet."""
    infinitief = infinitief_van(deelwoord)
    if wij is None or infinitief is None or infinitief not in diensten:
        return None
    hulp = {kind.lemma_ for kind in deelwoord.children if kind.dep_ in ("aux", "aux:pass")}
    weigert = "kunnen" in hulp and any(k.lower_ == "niet" for k in deelwoord.children)
    if hulp - {"worden", "zijn", "zullen", "kunnen"} or ("kunnen" in hulp and not weigert):
        return None
    onderwerp = next((k for k in deelwoord.children if k.dep_.startswith("nsubj")), None)
    if onderwerp is None or is_dader(onderwerp, daders):
        return None
    if not _is_ding(onderwerp, infinitief):
        return None
    return Dader(Onderwerp("wij", meervoud=True, tekst=wij), zeker=False)


def lezer_als_dader(
    deelwoord: Token, daders: Collection[str], taken: Collection[str], lezer: str | None
) -> Dader | None:
    """Geef 'u' of 'je' bij 'moet worden' of 'kan worden': misschien moet de lezer dit doen.

    Bij de taken van een lezer ('invullen') en bij 'kan contact worden opgenomen met ...' is dat
    zeker.
    """
    infinitief = infinitief_van(deelwoord)
    hulp = {kind.lemma_ for kind in deelwoord.children if kind.dep_ in ("aux", "aux:pass")}
    modaal = hulp - {"worden"}
    if lezer is None or infinitief is None or modaal not in ({"moeten"}, {"kunnen"}):
        return None
    onderwerp = next((k for k in deelwoord.children if k.dep_.startswith("nsubj")), None)
    if onderwerp is None or is_dader(onderwerp, daders) or onderwerp.pos_ != "NOUN":
        return None
    anders = {"u", "je", "jou", "ons", *(("niet", "geen") if modaal == {"kunnen"} else ())}
    if any(t.lower_ in anders for t in deelwoord.subtree):
        return None
    contact = infinitief == "opnemen" and onderwerp.lower_ == "contact" and _is_met(deelwoord)
    zeker = contact or infinitief in taken
    return Dader(Onderwerp(lezer, meervoud=False, tekst=lezer), zeker=zeker)


def _is_met(deelwoord: Token) -> bool:
    """Of er staat met wie."""
    return any(c.lower_ == "met" for k in deelwoord.children for c in k.lefts)


def _is_ding(onderwerp: Token, infinitief: str) -> bool:
    """Of dit iets van of voor de lezer is: 'uw aanvraag', 'het bedrag', 'dit verzoek'."""
    if onderwerp.pos_ == "PRON":
        return onderwerp.lower_ in ("u", "je") and infinitief in _MET_MENSEN
    if onderwerp.pos_ != "NOUN" or onderwerp.lemma_ in MENS:
        return False
    return any(
        k.lower_ in _VAN_DE_LEZER or k.lower_ in ("de", "het", "dit", "deze", "een")
        for k in onderwerp.lefts
    )
