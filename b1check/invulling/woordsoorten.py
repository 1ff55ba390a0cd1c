"""Of de woordsoort die de ontleder ziet bij een ingang past; de vorm mag hem verbeteren."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from b1check.document import Woord
from b1check.frequentie import zipf
from b1check.naamwoordklassen import klasse_van
from b1check.taal.vervoeging import Werkwoordsvorm, herken, vormen
from b1check.woordenboek import Ingang, Woordsoort

if TYPE_CHECKING:
    from spacy.tokens import Token

# Ruim genoeg voor een ontleder die er soms naast zit, streng genoeg voor "het verzoek".
_PAST_BIJ: Mapping[Woordsoort, frozenset[str]] = {
    Woordsoort.ZN: frozenset(("NOUN", "PROPN", "X", "SYM")),
    Woordsoort.BN: frozenset(("ADJ", "ADV", "VERB")),
    Woordsoort.BW: frozenset(("ADV", "ADJ", "CCONJ", "SCONJ", "ADP", "X", "INTJ", "VERB")),
    Woordsoort.VW: frozenset(("SCONJ", "CCONJ", "ADV", "ADP", "ADJ", "X")),
    Woordsoort.VZ: frozenset(("ADP", "SCONJ", "ADV", "VERB", "ADJ", "X", "PROPN")),
}
_VERGIST = frozenset(("ADJ", "NOUN", "X", "ADV", "PROPN"))
_VOLTOOID = (Werkwoordsvorm.VOLTOOID, Werkwoordsvorm.VOLTOOID_E)
# Een gewoner deelwoord is een eigen bijvoeglijk naamwoord: "beperkt", "betrokken".
_EIGEN_WOORD = 4.0


def past_woordsoort(woord: Woord, ingang: Ingang) -> bool:
    """Of het woord in deze zin bij de woordsoort van de ingang hoort."""
    if ingang.soort == Woordsoort.WW:
        return _is_werkwoord(woord, ingang.kern)
    mag = _PAST_BIJ.get(ingang.soort)
    if mag is None or woord.token.pos_ in mag:
        return True
    return ingang.soort == Woordsoort.BW and _kan_geen_naamwoord_zijn(woord)


def _kan_geen_naamwoord_zijn(woord: Woord) -> bool:
    """'gaarne' is een bijwoord, ook als de ontleder het zeldzame woord voor een naamwoord houdt."""
    token = woord.token
    if token.pos_ != "NOUN" or klasse_van(woord.klein, woord.klein, ook_delen=False) is not None:
        return False
    return not any(k.dep_ in ("det", "amod", "case", "nmod:poss") for k in token.lefts)


def _is_werkwoord(woord: Woord, kern: str) -> bool:
    """'bezig' is geen vorm van 'bezigen', 'verstrekte' wel van 'verstrekken'."""
    token = woord.token
    if token.pos_ in ("VERB", "AUX"):
        return True
    if token.pos_ == "ADJ" and token.tag_.startswith("WW"):
        return True
    return token.pos_ in _VERGIST and _is_duidelijke_vorm(woord, kern)


def _is_duidelijke_vorm(woord: Woord, kern: str) -> bool:
    """Of dit alleen een vorm van dit werkwoord kan zijn, wat de ontleder ook zegt."""
    klein = woord.klein
    vorm = herken(klein, kern)
    if vorm is None or klein == vormen(kern)[Werkwoordsvorm.STAM]:
        return False
    if klasse_van(klein, klein, ook_delen=False) is not None:
        return False
    if vorm == Werkwoordsvorm.INFINITIEF:
        return woord.token.i > 0 and woord.token.nbor(-1).lower_ in ("te", "het")
    if vorm in _VOLTOOID and _heeft_hulp(woord.token):
        return True
    return vorm in _VOLTOOID and zipf(klein) < _EIGEN_WOORD


def _heeft_hulp(token: Token) -> bool:
    return any(kind.lemma_ in ("hebben", "worden", "zijn") for kind in token.children)
