"""Een alternatief als groep woorden rond een infinitief, en of het bij de zin past."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from b1check.frequentie import zipf
from b1check.invulling.treffers import Treffer
from b1check.invulling.werkwoordplek import Plek
from b1check.taal.hulpwerkwoorden import werkwoorden_met_zijn
from b1check.taal.spelling import tel_klinkergroepen
from b1check.taal.vervoeging import Werkwoordsvorm, deel_scheidbaar, vormen

if TYPE_CHECKING:
    from spacy.tokens import Token

# "laten weten", "willen bereiken": dit eerste werkwoord draagt de vorm, het tweede staat achteraan.
_DRAGERS = frozenset("laten willen moeten kunnen gaan".split())
# "De brief is gekregen" zegt niemand.
_NOOIT_LIJDEND = frozenset(
    "hebben krijgen weten kunnen willen moeten mogen zullen verschillen gelden duren zijn "
    "worden blijven".split()
)
# "U wordt verteld" kan niet: bij deze werkwoorden is de persoon geen voorwerp.
_AAN_IEMAND = frozenset("geven schrijven sturen uitleggen vertellen zeggen".split())
_PERSONEN = frozenset("ik u jij je hij zij ze wij we jullie".split())
_ZONDER_TE = frozenset("willen moeten kunnen mogen zullen gaan laten".split())

_DEELWOORD = re.compile(r"(?:^|\w)ge\w+(?:[dt]|en)$|^(?:be|ver|ont|her)\w+(?:[dt]|en)$")

# De werkwoorden van één lettergreep; "geen" is er geen.
_KORT = frozenset("doen gaan slaan staan zien zijn".split())


@dataclass(frozen=True)
class Groep:
    """Een alternatief: vaste woorden ervoor, de infinitief en vaste woorden erna.

    `achter` is een tweede werkwoord dat achteraan blijft staan: "laten weten".
    """

    voor: str
    kern: str
    na: str
    achter: str = ""


def lees_groep(alternatief: str) -> Groep:
    """Lees een alternatief: het woord met ^ is het werkwoord, anders het enige woord."""
    woorden = alternatief.split()
    kern = next((n for n, w in enumerate(woorden) if w.startswith("^")), None)
    if kern is None:
        kern = int(woorden[0] == "zich" and len(woorden) > 1)
    voor, werkwoord, na = woorden[:kern], woorden[kern].lstrip("^"), woorden[kern + 1 :]
    if len(voor) == 1 and voor[0] in _DRAGERS:
        return Groep("", voor[0], " ".join(na), werkwoord)
    return Groep(" ".join(voor), werkwoord, " ".join(na))


def is_werkwoord(alternatief: str, groep: Groep) -> bool:
    """Of het alternatief een werkwoord is dat een vorm kan krijgen, en geen hele zin of woord."""
    mag = "^" in alternatief or groep.kern == alternatief
    return mag and groep.kern.endswith("n") and _is_te_vervoegen(groep.kern)


@cache
def _is_te_vervoegen(infinitief: str) -> bool:
    """Of iemand de verleden tijd of het deelwoord zo gebruikt; "geen" is geen werkwoord."""
    if tel_klinkergroepen(infinitief) == 1 and infinitief not in _KORT:
        return False
    _, grond = deel_scheidbaar(infinitief) or ("", infinitief)
    vormen_ = (Werkwoordsvorm.VT_ENKELVOUD, Werkwoordsvorm.VOLTOOID)
    return any(zipf(vormen(ww)[vorm]) > 0 for ww in {infinitief, grond} for vorm in vormen_)


def past_hulpwerkwoord(treffer: Treffer, groep: Groep, plek: Plek) -> bool:
    """Of het voltooid deelwoord bij het hulpwerkwoord van de zin past.

    Van een groep telt het werkwoord: "is in bezwaar gekomen" wordt geen "is bezwaar gemaakt".
    """
    if plek.vorm not in (Werkwoordsvorm.VOLTOOID, Werkwoordsvorm.VOLTOOID_E):
        return True
    if groep.achter or ((groep.voor or groep.na) and plek.vorm != Werkwoordsvorm.VOLTOOID):
        return False
    nieuw, oud = (_hulp_van(w) for w in (groep.kern, treffer.ingang.kern))
    hulp = _hulp_in_zin(treffer.kern.token)
    if not hulp and (groep.kern in _NOOIT_LIJDEND or groep.voor == "niet"):
        # Zonder hulpwerkwoord is niet zeker waar 'niet' hoort.
        return False
    if not hulp:
        return nieuw == oud or (plek.vorm == Werkwoordsvorm.VOLTOOID and "beide" in (nieuw, oud))
    if (is_lijdend(treffer) or hulp == "worden") and not _kan_lijdend(treffer, groep):
        return False
    if hulp == "zijn" and (oud == "altijd" or (oud == "beide" and not is_lijdend(treffer))):
        return nieuw != "nooit"
    return nieuw != "altijd"


def is_lijdend(treffer: Treffer) -> bool:
    """Of het werkwoord in de lijdende vorm staat: "wordt verstrekt", "is verstrekt"."""
    soorten = ("aux:pass", "nsubj:pass")
    return any(kind.dep_ in soorten for kind in treffer.kern.token.children)


def _kan_lijdend(treffer: Treffer, groep: Groep) -> bool:
    if groep.kern in _NOOIT_LIJDEND:
        return False
    if treffer.ingang.na and not groep.na and not _wordt_onderwerp(treffer):
        return False
    if groep.kern not in _AAN_IEMAND:
        return True
    if _wisselt_alleen_werkwoord(treffer, groep):
        return True
    if groep.na and treffer.ingang.kern not in _AAN_IEMAND:
        return False
    return not any(
        kind.dep_.startswith("nsubj") and kind.lower_ in _PERSONEN
        for kind in treffer.kern.token.children
    )


def _wisselt_alleen_werkwoord(treffer: Treffer, groep: Groep) -> bool:
    """'informatie verstrekken over' → 'informatie geven over': de rest blijft wat het was.

    "Dat wordt toegekend aan u": wie het krijgt staat achter 'aan', en is niet het onderwerp.
    """
    voor, na = treffer.ingang.voor, treffer.ingang.na
    zelfde = (tuple(groep.voor.split()), tuple(groep.na.split())) == (voor, na)
    return zelfde and (bool(voor) or na == ("aan",))


def _wordt_onderwerp(treffer: Treffer) -> bool:
    """Of wat na het voorzetsel staat het onderwerp kan worden: 'van het plan wordt afgeweken'.

    Alleen in het enkelvoud: "van de regels wordt afgeweken" vraagt daarna om "worden".
    """
    werkwoord, naam = treffer.kern.token, treffer.vast[-1].token.head
    if naam.head != werkwoord or naam.pos_ != "NOUN" or "|ev|" not in naam.tag_:
        return False
    return not any(k.lower_ == "er" or k.dep_.startswith("nsubj") for k in werkwoord.children)


def _hulp_in_zin(token: Token) -> str:
    """Geef het hulpwerkwoord bij een deelwoord: hebben, zijn of worden; anders niets."""
    hulp = (kind.lemma_ for kind in token.children if kind.dep_ in ("aux", "aux:pass", "cop"))
    return next((lemma for lemma in hulp if lemma in ("hebben", "zijn", "worden")), "")


def _hulp_van(infinitief: str) -> str:
    return werkwoorden_met_zijn().get(infinitief, "nooit")


def wordt_dubbel(groep: Groep, plek: Plek) -> bool:
    """'is aan het licht gekomen' → 'is ontdekt geworden': dat zegt niemand."""
    deelwoord = groep.voor != "bekend" and _DEELWOORD.search(groep.voor) is not None
    return groep.kern == "worden" and plek.vorm == Werkwoordsvorm.VOLTOOID and deelwoord


def vraagt_te(treffer: Treffer, groep: Groep) -> bool:
    """'beogen te' → 'willen': bij een hulpwerkwoord mag er geen 'te' meer volgen."""
    if groep.kern not in _ZONDER_TE or groep.achter or "te" in treffer.ingang.na:
        return False
    return any(
        kind.dep_ in ("xcomp", "ccomp") and any(k.lower_ == "te" for k in kind.lefts)
        for kind in treffer.kern.token.children
    )
