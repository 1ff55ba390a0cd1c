"""Een alternatief als groep woorden rond een infinitief, en of het bij de zin past."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.invulling.treffers import Treffer
from b1check.invulling.werkwoordplek import Plek
from b1check.taal.hulpwerkwoorden import werkwoorden_met_zijn
from b1check.taal.vervoeging import (
    Werkwoordsvorm,
)

if TYPE_CHECKING:
    pass

# "laten weten", "willen bereiken": dit eerste werkwoord draagt de vorm, het tweede staat achteraan.
_DRAGERS = frozenset("laten willen moeten kunnen gaan".split())
_ZONDER_TE = frozenset("willen moeten kunnen mogen zullen gaan laten".split())


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


def past_hulpwerkwoord(treffer: Treffer, groep: Groep, plek: Plek) -> bool:
    """Of het voltooid deelwoord bij het hulpwerkwoord van de zin past."""
    if plek.vorm not in (Werkwoordsvorm.VOLTOOID, Werkwoordsvorm.VOLTOOID_E):
        return True
    if groep.voor or groep.na:
        return plek.vorm == Werkwoordsvorm.VOLTOOID
    if groep.achter:
        return False
    nieuw, oud = (werkwoorden_met_zijn().get(w, "nooit") for w in (groep.kern, treffer.ingang.kern))
    return nieuw == oud or (plek.vorm == Werkwoordsvorm.VOLTOOID and "beide" in (nieuw, oud))


def vraagt_te(treffer: Treffer, groep: Groep) -> bool:
    """'beogen te' → 'willen': bij een hulpwerkwoord mag er geen 'te' meer volgen."""
    if groep.kern not in _ZONDER_TE or groep.achter or "te" in treffer.ingang.na:
        return False
    return any(
        kind.dep_ in ("xcomp", "ccomp") and any(k.lower_ == "te" for k in kind.lefts)
        for kind in treffer.kern.token.children
    )
