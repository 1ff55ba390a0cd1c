"""Een bepaling die los van haar naamwoord mag staan: 'een melding krijgen van een fout'."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

# Bij deze voorzetsels mag het bij elk onbepaald naamwoord; bij de andere alleen na deze slotdelen.
_ALTIJD = frozenset(("over",))
_NA: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "aan": ("behoefte", "bijdrage", "eisen", "schade", "steun"),
        "in": ("inzicht", "inzage", "verandering"),
        "met": ("afspraak", "afspraken", "contact", "gesprek", "overeenkomst", "rekening"),
        "naar": ("onderzoek", "vraag"),
        "om": ("verzoek",),
        "op": (
            *("aanspraak", "aanvulling", "antwoord", "beroep", "invloed", "kans", "kritiek"),
            *("reactie", "recht", "toezicht", "uitzondering", "zicht"),
        ),
        "tegen": ("beroep", "bezwaar", "klacht", "maatregelen"),
        "tot": ("toegang", "verzoek"),
        "van": (
            *("afschrift", "beschrijving", "bewijs", "kopie", "lijst", "melding", "overzicht"),
            *("samenvatting", "vergoeding", "verklaring"),
        ),
        "voor": (
            *("aandacht", "advies", "begrip", "bezwaar", "boete", "gevolgen", "hulp", "plan"),
            *("reden", "ruimte", "subsidie", "toestemming", "vergoeding", "vergunning"),
            *("voorstel", "voorstellen", "aanvraag", "kosten", "rekening"),
        ),
    }
)
_ONBEPAALD = frozenset("een geen enkele meer veel weinig".split())


def is_losse_bepaling(voorzetsel: Token) -> bool:
    """Of de groep met dit voorzetsel achter het werkwoord mag, los van haar naamwoord.

    Alleen na een onbepaald naamwoord dat er vlak voor staat, en dat zelf geen voorzetsel heeft:
    'de melding van gisteren' blijft bij elkaar.
    """
    naamwoord = voorzetsel.nbor(-1)
    if naamwoord.pos_ != "NOUN" or voorzetsel.head.dep_ not in ("nmod", "obl", "obl:arg"):
        return False
    if any(k.dep_ in ("case", "nmod:poss", "conj", "acl:relcl") for k in naamwoord.children):
        return False
    if any(k.dep_ == "det" and k.lower_ not in _ONBEPAALD for k in naamwoord.lefts):
        return False
    woord = voorzetsel.lower_
    return woord in _ALTIJD or naamwoord.lower_.endswith(_NA.get(woord, ("\0",)))
