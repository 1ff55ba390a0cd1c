"""Of op een plek in een zin een vraag begint: gekeken naar de woorden en hun volgorde."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.klantvraag import vraagwoorden as vw
from b1check.klantvraag.deelzinnen import TIJD
from b1check.klantvraag.losse_zinnen import AFKORTINGEN
from b1check.ontleding import is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

_BIJ_HEB = frozenset(("ik", "je", "jij", "ge", "gij"))

# "Krijg er grijze haren van": hiervoor is 'ik' weggelaten.
_ZONDER_IK = frozenset(
    "krijg kreeg wil ga zie vind snap had was moest doe baal sta bel hoor".split()
)


def is_vraagbegin(token: Token) -> bool:
    """Of hier een vraag kan beginnen: met een vraagwoord, of met werkwoord en onderwerp."""
    volgende = token.nbor() if token.i + 1 < len(token.doc) else None
    if token.lower_ in vw.VRAAGWOORDEN:
        return True
    if volgende is None or token.lower_ in AFKORTINGEN or _is_hoe_langer(token):
        return False
    if token.lower_ in vw.VOORZETSELS and volgende.lower_ in vw.VRAAGWOORDEN:
        return True
    if _mist_onderwerp(token, volgende) or (token.lower_, volgende.lower_) == ("stel", "dat"):
        return False
    if volgende.lower_ in vw.ONDERWERPEN or volgende.lower_ in vw.PLAATSEN:
        return token.lower_ in vw.VRAAGVORMEN or token.tag_.startswith("WW|pv")
    return is_persoonsvorm(token) and _is_onderwerp(volgende)


def _mist_onderwerp(token: Token, volgende: Token) -> bool:
    """'maar ben er jaren uit geweest', 'heb een jas besteld': 'ik' is weggelaten."""
    if token.lower_ in ("ben", "heb"):
        return volgende.lower_ not in _BIJ_HEB
    return volgende.lower_ == "er" and token.lower_ in _ZONDER_IK


def _is_onderwerp(token: Token) -> bool:
    return token.lower_ in vw.ONDERWERPEN or token.pos_ in ("NOUN", "PROPN", "NUM", "ADJ")


def is_directe_vraag(token: Token) -> bool:
    """'kunt u', 'hoef ik', 'wanneer is dit': werkwoord en onderwerp staan vooraan."""
    if token.i + 2 >= len(token.doc):
        return False
    een, twee = token.nbor(), token.nbor(2)
    if _is_hoe_langer(token):
        return False
    if token.lower_ in vw.VOORZETSELS and een.lower_ in vw.VRAAGWOORDEN:
        return twee.lower_ in vw.VRAAGVORMEN
    if token.lower_ in ("hoe", "welk", "welke"):
        # "hoe lang duurt het", "welke papieren moet ik"
        rij = [token.doc[n] for n in range(token.i + 1, min(token.i + 4, len(token.doc) - 1))]
        return any(_vraagt(t, t.nbor()) for t in rij)
    if token.lower_ in vw.VRAAGWOORDEN:
        if _is_betrekkelijk(token):
            return False
        los = twee.pos_ == "ADV" and twee.i + 1 < len(token.doc)
        return _vraagt(een, twee) or (los and _vraagt(een, twee.nbor()))
    if een.lower_ not in vw.ONDERWERPEN or _mist_onderwerp(token, een):
        return False
    if token.lower_ == "laat" and een.lower_ not in vw.ONDERWERP_VORMEN:
        return False
    denkt = token.lower_ in vw.DENKEN and (token.lower_, een.lower_) != ("weet", "u")
    tegenwoordig = token.tag_.startswith("WW|pv|tgw") and not denkt
    return token.lower_ in vw.VRAAGVORMEN or tegenwoordig


_MET_NAAM = frozenset("is kan mag moet gaat komt krijgt wordt blijft geldt heeft hoeft zit".split())


def is_vraag_met_naam(token: Token) -> bool:
    """'is deel 2 er al', 'kan Piet ook mee': aan het begin een werkwoord en dan het onderwerp."""
    if token.lower_ not in _MET_NAAM or token.i + 2 >= len(token.doc):
        return False
    een = token.nbor()
    return een.pos_ in ("NOUN", "PROPN") and een.lower_ not in TIJD and een.tag_.startswith("N|")


def _is_hoe_langer(token: Token) -> bool:
    """'hoe langer het duurt, hoe erger': geen vraagwoord."""
    return token.lower_ == "hoe" and "comp" in token.nbor().tag_


def _is_betrekkelijk(token: Token) -> bool:
    """'een brief waarin staat dat': na een naamwoord is 'waarin' geen vraagwoord."""
    samen = token.lower_.startswith("waar") and token.lower_ not in ("waar", "waarom")
    return samen and token.i > 0 and token.nbor(-1).pos_ in ("NOUN", "PROPN", "VERB")


def _vraagt(werkwoord: Token, onderwerp: Token) -> bool:
    """'duurt het', 'betaalt de huurder': een persoonsvorm met haar onderwerp erachter."""
    if werkwoord.lower_ in vw.VRAAGVORMEN:
        return _is_onderwerp(onderwerp)
    return werkwoord.tag_.startswith("WW|pv|tgw") and onderwerp.lower_ in vw.ONDERWERPEN


# "Wilt u mij het bedrag laten weten, dan betaal ik het": dit is wel een verzoek.
_VRAAGT_MIJ = re.compile(
    r"^(?:en |ook |maar )?(?:wilt|kunt|kun|wil|zou|zoudt|kan|kunnen|willen|zouden) (?:u|jullie|"
    r"je|ge) "
    r"(?:mij|me|ons|even|alstublieft|svp|aub)\b"
)


def is_conditie(zin: Zin, begin: int) -> bool:
    """'Bent u het er niet mee eens, dan ...': een voorwaarde zonder 'als'."""
    doc = zin.tekstblok.doc
    if any(t.text == ":" and t.i > begin for t in zin.tokens[:6]):
        # "En dan nog: kunnen de ...": na een dubbele punt begint een vraag.
        return False
    if _VRAAGT_MIJ.search(zin.tekst.lower()):
        return False
    for token in zin.tokens:
        if token.i > begin and token.text == "," and token.i + 1 < len(doc):
            volgende = token.nbor()
            if volgende.lower_ == "dan" or is_persoonsvorm(volgende):
                return doc[begin].lower_ not in vw.VRAAGWOORDEN
    return False


def is_vrije_betrekking(token: Token) -> bool:
    """'Wat ik nog wilde zeggen', 'wie belt': geen vraag, maar een onderwerp of voorwerp."""
    if token.lower_ not in vw.VRAAGWOORDEN or token.i + 1 >= len(token.doc):
        return False
    return token.nbor().lower_ in vw.ONDERWERP_VORMEN | vw.VOORWERP_VORMEN


def is_vraag_na_voorwaarde(zin: Zin, token: Token) -> bool:
    """'als ik verhuis krijg ik dan ...': na een voorwaarde vraagt 'dan' achter het onderwerp.

    In een mededeling staat 'dan' voorop of helemaal niet: "dan krijg ik", "krijg ik een mail".
    """
    if token.i + 2 >= len(token.doc) or not is_persoonsvorm(token):
        return False
    een, twee = token.nbor(), token.nbor(2)
    voorwaarde = any(t.lower_ in vw.VOORWAARDEN for t in zin.tokens if t.i < token.i)
    vraagt = een.lower_ in vw.ONDERWERPEN and twee.lower_ == "dan"
    return voorwaarde and vraagt and token.nbor(-1).lower_ not in ("als", "indien", "wanneer")
