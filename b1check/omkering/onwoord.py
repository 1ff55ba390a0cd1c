"""'Niet onmogelijk' → 'mogelijk': twee ontkenningen die tegen elkaar wegvallen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.frequentie import zipf
from b1check.omkering.wendingen import Omkering, omkering, vervang

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Zo staat er wat wél zo is."
# "niet onbelangrijk" draait terug, "niet onder" niet: na 'on' moet een bekend woord komen.
_BEKEND = 3.5
_GEEN_ONTKENNING_MET_ON = frozenset(
    "ons onze ondanks onder ongeveer onlangs ontvangen onderweg onmiddellijk onwijs ontzettend "
    "ongetwijfeld onderling onbeperkt onverwacht online once ongerust onroerend onbezorgd onkosten "
    "onderhoud ontstaan ontwerp onrecht onweer onbewust onnodig onterecht onverwachts".split()
)
# Hier zegt het woord zonder 'on' iets anders: 'ongemakkelijk' is niet het tegendeel van makkelijk.
_ANDERS_ZONDER_ON = frozenset(
    "ongewoon ongemakkelijk ongeluk ongelukkig onaardig ongezien onverschillig ongelegen "
    "ongeacht onderdanig onbehoorlijk onverstaanbaar onaangenaam onwennig".split()
)
_GEZEGDE = frozenset(("ROOT", "ccomp", "csubj", "advcl", "acl:relcl", "conj", "parataxis"))


def is_onwoord(token: Token) -> bool:
    """Of een woord met 'on' het tegendeel is van een bekend woord."""
    klein = token.lower_
    if not klein.startswith("on") or klein in _GEEN_ONTKENNING_MET_ON or len(klein) < 6:
        return False
    return token.pos_ in ("ADJ", "ADV", "VERB") and zipf(klein[2:]) >= _BEKEND


def keer_onwoorden(zin: Zin) -> Iterator[Omkering]:
    """Geef 'mogelijk' voor 'niet onmogelijk', als dat van iets gezegd wordt."""
    for niet in zin.tokens:
        if niet.lower_ != "niet" or niet.i + 1 >= zin.span.end:
            continue
        woord = niet.nbor(1)
        if is_onwoord(woord) and _is_eigenschap(woord) and _draait_terug(woord):
            bewerking = [vervang(niet, woord, woord.lower_[2:])]
            yield omkering([niet, woord], bewerking, _TOELICHTING)


def _draait_terug(woord: Token) -> bool:
    return not any(woord.lower_.startswith(anders) for anders in _ANDERS_ZONDER_ON)


def _is_eigenschap(woord: Token) -> bool:
    """'is niet onmogelijk' of 'een niet onbelangrijke vraag', maar niet 'niet onnodig bellen'."""
    if woord.dep_ == "amod":
        return True
    heeft_koppel = any(kind.dep_ == "cop" for kind in woord.children)
    return woord.pos_ == "ADJ" and woord.dep_ in _GEZEGDE and heeft_koppel
