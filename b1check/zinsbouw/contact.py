"""'Kan contact worden opgenomen met': dat doet de lezer, en dus kan het een opdracht zijn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.vondsten import Bewerking
from b1check.zinsbouw.deelzin import lees_deelzin
from b1check.zinsbouw.volgorde import Stuk, herorden

if TYPE_CHECKING:
    from spacy.tokens import Token

# Met hen neemt de organisatie zelf contact op.
_KLANTEN = frozenset(
    "klant klanten bewoner bewoners ouder ouders patiënt cliënt aanvrager huurder melder u".split()
)
_WAARVOOR = frozenset(("voor", "bij", "over", "via"))


def neem_contact_op(zin: Zin, deelwoord: Token) -> tuple[Bewerking, ...]:
    """Maak er 'Neem contact op met ...' van, of niets: zo hoeft er geen 'u' of 'je' te staan."""
    deelzin = lees_deelzin(zin, deelwoord) if deelwoord.lower_ == "opgenomen" else None
    if deelzin is None or deelzin.bijzin or deelzin.persoonsvorm.lower_ != "kan":
        return ()
    if deelzin.tokens[0].i != zin.span.start or any(k.dep_ == "conj" for k in deelwoord.children):
        return ()
    contact = next((t for t in deelzin.tokens if t.lower_ == "contact"), None)
    if contact is None or not deelzin.achter or deelzin.achter[0].lower_ != "met":
        return ()
    if any(t.lower_ in _KLANTEN for t in deelzin.achter):
        return ()
    weg = [t for t in (*deelzin.voorveld, *deelzin.midden) if t.lower_ not in ("er", "contact")]
    if deelzin.groep[0].lower_ != "worden" or any(t.is_punct for t in weg):
        return ()
    if weg and weg[0].lower_ not in _WAARVOOR:
        return ()
    nieuw: list[Stuk] = ["Neem", weg, (contact,), "op", deelzin.achter]
    return herorden(zin, deelzin.tokens, [stuk for stuk in nieuw if len(stuk)])
