"""Of na een volle zin een nieuwe vraag begint, ook zonder leesteken ertussen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.klantvraag import vraagwoorden as vw
from b1check.klantvraag.deelzinnen import GRENS, TIJD, heeft_persoonsvorm
from b1check.ontleding import is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

_NEVEN = frozenset(("en", "maar", "want"))

_ALS = frozenset(("als", "wanneer", "toen", "omdat", "zodra", "terwijl", "sinds", "nadat"))


def na_hoofdzin(zin: Zin, token: Token) -> bool:
    """Of de deelzin ervoor een hoofdzin is; na een bijzin is 'krijg ik' geen vraag."""
    rij = [t for t in zin.tokens if t.i < token.i]
    if rij and rij[-1].lower_ == "en":
        # "Door de storing kan ik niet bellen en moet ik ...": de tweede helft van dezelfde zin.
        # "Ik ben slecht ter been en kan ik ...": na een gewone volgorde is het wel een vraag.
        return _begint_gewoon(rij) and token.nbor().lower_ in vw.ONDERWERP_VORMEN
    while rij and (rij[-1].text in GRENS or rij[-1].lower_ in ("en", "maar", "dus", "want")):
        rij.pop()
    begin = next((n for n in range(len(rij) - 1, -1, -1) if rij[n].text in GRENS), -1)
    deel = [t for t in rij[begin + 1 :] if t.lower_ not in vw.AANLOOP]
    if not deel or _begint_bijzin(deel) or _begint_omgekeerd(deel):
        return False
    if any(t.lower_ in _NEVEN and t.nbor().lower_ in _ALS for t in deel[:-1]):
        # "Ze ligt onder het bed en als ik haar pak, blaast ze": na een bijzin met 'als'.
        return False
    return any(is_persoonsvorm(t) for t in deel[:-1]) or (
        token.nbor().lower_ in ("die", "dat", "hij", "ze", "deze") and _noemt_vooraf(deel)
    )


def _begint_bijzin(deel: list[Token]) -> bool:
    """Of een deelzin met een voegwoord begint; 'die' in 'die schoenen' is er geen."""
    wijst = deel[0].lower_ in ("die", "dat") and len(deel) > 1 and deel[1].pos_ == "NOUN"
    return deel[0].lower_ in vw.BIJZINBEGIN and not wijst


def _noemt_vooraf(deel: list[Token]) -> bool:
    """'de bus, kan die ...': eerst het onderwerp, dan de vraag die er met 'die' naar verwijst."""
    if any(is_persoonsvorm(t) for t in deel):
        return False
    kern = next((t for t in deel if t.pos_ in ("NOUN", "PROPN")), deel[-1])
    if kern.lower_ in TIJD:
        return False
    return deel[0].pos_ in ("DET", "PRON", "NOUN", "PROPN")


def is_vraag_na_onderwerp(zin: Zin, token: Token) -> bool:
    """'die trui valt die groot': vooraan het onderwerp, en daarna nog eens met 'die'."""
    if token.lower_ not in vw.VRAAGVORMEN or token.i + 3 >= len(token.doc):
        return False
    if token.nbor().lower_ not in ("die", "ie") or token.lower_.startswith(("heb", "hee")):
        return False
    deel = [t for t in zin.tokens if t.i < token.i and t.lower_ not in vw.AANLOOP]
    if not 1 < len(deel) <= 4 or deel[-1].pos_ != "NOUN" or not _noemt_vooraf(deel):
        return False
    twee, drie = token.nbor(2), token.nbor(3)
    return twee.pos_ != "NOUN" and not (twee.pos_ == "ADJ" and drie.pos_ == "NOUN")


def _begint_omgekeerd(deel: list[Token]) -> bool:
    """'Kom ik aan de balie, is er niemand': een voorwaarde of verhaal zonder voegwoord."""
    eerste = deel[0]
    omgekeerd = len(deel) > 1 and deel[1].lower_ in vw.ONDERWERP_VORMEN
    return omgekeerd and is_persoonsvorm(eerste) and eerste.lower_ in vw.DENKEN


def _begint_gewoon(rij: list[Token]) -> bool:
    """Of een deelzin begint met haar onderwerp en dan de persoonsvorm."""
    deel = [t for t in rij if t.lower_ not in vw.AANLOOP]
    gewoon = deel and deel[0].lower_ in vw.ONDERWERP_VORMEN and len(deel) > 1
    return bool(gewoon) and is_persoonsvorm(deel[1])


def is_nieuwe_vraag(zin: Zin, token: Token) -> bool:
    """'... code niet gekregen kan ik hem ...': na een volle zin zonder leesteken."""
    vorige = token.nbor(-1) if token.i > zin.tokens[0].i else token
    rij = [t for t in zin.tokens if t.i < token.i]
    if heeft_persoonsvorm(zin, vorige.i) and _vraagt_met_dan(token, vorige):
        return True
    if not heeft_persoonsvorm(zin, vorige.i) or not _is_los_onderwerp(token.nbor()):
        return False
    if any(_leidt_bijzin_in(t) for t in rij):
        return False
    if vorige.tag_.startswith(("WW|vd", "WW|inf")):
        return True
    # "mijn neef heeft geen laptop kan hij ...": een omgekeerde volgorde past niet meer in de zin.
    vol = vorige.pos_ in ("NOUN", "ADJ") and vorige.lower_ not in TIJD
    los = any(t.text in GRENS or t.lower_ in ("en", "maar", "dus", "want") for t in rij)
    vraagvorm = token.lower_ in vw.VRAAGVORMEN and not token.lower_.startswith("heb")
    return vol and not los and vraagvorm and _begint_met_onderwerp(rij)


def _leidt_bijzin_in(token: Token) -> bool:
    """Of dit een voegwoord is en geen voorzetsel ('voor vervoer') of verwijzing ('dat kan ik')."""
    if token.lower_ not in vw.BIJZINBEGIN or token.pos_ == "ADP":
        return False
    return "aanw" not in token.tag_ and token.lower_ != "nu"


def _is_los_onderwerp(token: Token) -> bool:
    """'ik', 'jullie', en 'het' of 'dat' als er geen naamwoord bij hoort."""
    if token.lower_ == "die" and token.i + 1 < len(token.doc):
        return token.nbor().lower_ in ("ook", "nog", "wel", "dan", "al", "eigenlijk")
    if token.lower_ in ("het", "dat") and token.i + 1 < len(token.doc):
        return token.nbor().pos_ not in ("NOUN", "ADJ", "PROPN")
    return token.lower_ in vw.ONDERWERP_VORMEN


def _vraagt_met_dan(token: Token, vorige: Token) -> bool:
    """'... voor 2 maanden telt het dan ook': na een volle zin een vraag over wat er dan gebeurt."""
    if token.i + 2 >= len(token.doc) or not token.tag_.startswith("WW|pv|tgw"):
        return False
    return vorige.pos_ in ("NOUN", "ADJ") and token.nbor(2).lower_ == "dan"


def _begint_met_onderwerp(rij: list[Token]) -> bool:
    """Of voor de eerste persoonsvorm alleen een onderwerp staat: 'mijn neef', 'ik'."""
    deel = [t for t in rij if t.lower_ not in vw.AANLOOP]
    plaats = next((n for n, t in enumerate(deel) if is_persoonsvorm(t)), 0)
    return 0 < plaats <= 3 and all(
        t.pos_ in ("PRON", "DET", "NOUN", "PROPN") for t in deel[:plaats]
    )


_NU_TOCH = re.compile(
    r"^(?:en |o ?ja,? |maar )*(?:nu|als) (?:ik|wij|we) (?:u |je |jullie )?(?:toch|er toch|het)\b"
)


def is_terloops(zin: Zin, token: Token) -> bool:
    """'Nu ik toch mail, gaat ...': deze bijzin gaat over het vragen zelf."""
    na_komma = token.i > zin.tokens[0].i and token.nbor(-1).text == ","
    return na_komma and bool(_NU_TOCH.search(zin.tekst.lower()))
