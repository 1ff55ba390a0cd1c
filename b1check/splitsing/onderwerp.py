"""Het onderwerp opnieuw noemen in de tweede zin: 'u', 'de gemeente' of 'deze mensen'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.splitsing.antecedent import HEER_OF_MEVROUW, ZEGT_WEINIG, aanwijzend, is_meervoud

if TYPE_CHECKING:
    from spacy.tokens import Token

_WIE = frozenset("wij we u je jij jullie ik hij zij ze men het iedereen dit deze die dat".split())
_BEPAALD = frozenset("de het deze dit die dat uw ons onze jouw mijn elke elk iedere ieder".split())
_ELK = frozenset("elke elk iedere ieder".split())
_NIETS_ZEGGEND = ZEGT_WEINIG | frozenset(("begin", "eind", "einde", "rol", "vorm"))
_MEESTE_WOORDEN = 4
_BIJVOEGSELS = frozenset(("acl:relcl", "acl", "appos"))
_DELEN = frozenset(("det", "nmod:poss", "amod", "advmod", "cc", "punct"))


def herhaal_onderwerp(zin: Zin, kern: Token, vorm: Token, *, nieuw: bool = False) -> str | None:
    """Geef het onderwerp in kleine letters, zonder de rest; een naam komt niet twee keer terug.

    `nieuw`: de zin gaat over één geval, en dan wordt 'een medewerker' 'deze medewerker'.
    """
    if kern.dep_ == "expl" and kern.lower_ == "er":
        return None
    if kern.lower_ in _WIE and kern.pos_ in ("PRON", "DET") and "|betr|" not in kern.tag_:
        return kern.lower_
    if kern.lower_ in HEER_OF_MEVROUW:
        return None
    if kern.pos_ != "NOUN" or any(k.dep_ == "conj" for k in kern.children):
        return None
    ervoor = [t for t in kern.lefts if t.dep_ not in ("cc", "punct")]
    if any(k.dep_ not in _DELEN for k in ervoor) or len(ervoor) > _MEESTE_WOORDEN - 1:
        return None
    if any(zin.tekstblok.is_beschermd(t) for t in (*ervoor, kern)):
        return None
    if kern.lower_ in _NIETS_ZEGGEND or is_meervoud(kern) != vorm.tag_.endswith("mv"):
        # "Het stuifmeel kunnen zij ...": dan is het niet het onderwerp.
        return None
    if nieuw and ervoor and ervoor[0].lower_ == "een" and kern.head.lemma_ != "zijn":
        return aanwijzend(kern, hoofdletter=False)
    return _naamwoord(kern, ervoor[0] if ervoor else None)


def _naamwoord(kern: Token, bepaler: Token | None) -> str | None:
    """Geef 'de gemeente', 'deze mensen' of, voor iedereen, 'windmolens'."""
    met_zin = any(k.dep_ in _BIJVOEGSELS for k in kern.rights)
    if bepaler is None:
        los = is_meervoud(kern) and not any(True for _ in kern.rights)
        return _klein(kern) if los else None
    if bepaler.lower_ not in _BEPAALD:
        return None
    if bepaler.lower_ in _ELK:
        # "Elke inwoner die hier woont": zonder de rest gaat het over iedereen.
        return None if any(True for _ in kern.rights) else f"{bepaler.lower_} {kern.text}"
    if met_zin:
        return aanwijzend(kern, hoofdletter=False)
    return f"{bepaler.lower_} {kern.text}"


def _klein(kern: Token) -> str:
    return kern.text if kern.text[1:2].isupper() else kern.text[0].lower() + kern.text[1:]
