"""De persoonsvorm bij een onderwerp dat enkelvoud wordt: 'de werkzaamheden duren' → 'duurt'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.ontleding import persoonsvorm_van
from b1check.taal.hoofdletters import neem_over
from b1check.taal.vervoeging import Werkwoordsvorm, vervoeg
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

_ENKELVOUD = {
    "zijn": "is", "waren": "was", "worden": "wordt", "werden": "werd", "hebben": "heeft",
    "hadden": "had", "kunnen": "kan", "konden": "kon", "zullen": "zal", "zouden": "zou",
    "moeten": "moet", "moesten": "moest", "mogen": "mag", "mochten": "mocht", "gaan": "gaat",
    "gingen": "ging", "komen": "komt", "kwamen": "kwam", "vonden": "vond", "begonnen": "begon",
}  # fmt: skip
# Deze woorden wijzen later naar een meervoud terug: "Zij duren drie weken."
_WIJST_TERUG = frozenset("ze zij deze die hun hen".split())


def persoonsvorm_in_enkelvoud(onderwerp: Token) -> Bewerking | None:
    """Geef de persoonsvorm van dit onderwerp in het enkelvoud, of None als dat niet zeker is.

    Een tweede werkwoord ("beginnen in mei en duren een week") of een woord dat terugwijst zou
    in het meervoud blijven staan.
    """
    hoofd = onderwerp.head
    vorm = persoonsvorm_van(hoofd)
    if vorm is None or hoofd.dep_ == "conj" or any(kind.dep_ == "conj" for kind in hoofd.children):
        return None
    if any(kind.dep_ in ("conj", "acl:relcl", "appos") for kind in onderwerp.children):
        return None
    verder = onderwerp.doc[onderwerp.i + 1 :]
    if any(woord.lower_ in _WIJST_TERUG and woord.pos_ in ("PRON", "DET") for woord in verder):
        return None
    nieuw = _ENKELVOUD.get(vorm.lower_) or _tegenwoordig(vorm)
    if nieuw is None:
        return None
    return Bewerking(vorm.idx, vorm.idx + len(vorm), neem_over(vorm.text, nieuw))


def _tegenwoordig(vorm: Token) -> str | None:
    """'duren' → 'duurt'; van een verleden tijd ('duurden') is de vorm niet zeker."""
    klein = vorm.lower_
    if not klein.endswith("n") or "Pres" not in vorm.morph.get("Tense", []):
        return None
    return vervoeg(klein, Werkwoordsvorm.T_VORM, onderwerp="hij") if klein == vorm.lemma_ else None
