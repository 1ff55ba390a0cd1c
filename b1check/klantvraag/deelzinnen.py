"""Waar in een zin een deelzin of vraag begint: gekeken naar de woorden en hun volgorde."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.klantvraag import vraagwoorden as vw
from b1check.ontleding import is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token

# Na zo'n woord hoort de punt bij het woord.
_AFKORTINGEN = frozenset(
    "ps art nr tel str blz pag inc incl excl max min ref mr dr drs ir ing mw mevr dhr hr mej "
    "fam ca "
    "evt bv bijv resp enz etc jl dd ged geb afd jr sr st ma di wo do vr za zo jan feb mrt apr "
    "jun "
    "jul aug sep sept okt nov dec nl vgl zgn".split()
)
_BIJ_HEB = frozenset(("ik", "je", "jij", "ge", "gij"))
# "Krijg er grijze haren van": hiervoor is 'ik' weggelaten.
_ZONDER_IK = frozenset(
    "krijg kreeg wil ga zie vind snap had was moest doe baal sta bel hoor".split()
)
_TIJD = frozenset(
    "dag week maand jaar uur ochtend middag avond nacht maandag dinsdag woensdag donderdag "
    "vrijdag "
    "zaterdag zondag januari februari maart april mei juni juli augustus september oktober "
    "november december keer moment".split()
)
_GRENS = frozenset((",", ";", ":", "-", "–", "("))


def losse_zinnen(zin: Zin) -> Iterator[Zin]:
    """Geef de zinnen apart als de klant na een punt of vraagteken geen hoofdletter schrijft."""
    doc, begin = zin.tekstblok.doc, zin.span.start
    for token in zin.tokens[1:-1]:
        if _is_zinseinde(token) and token.i >= begin:
            yield Zin(zin.tekstblok, doc[begin : token.i + 1])
            begin = token.i + 1
    yield Zin(zin.tekstblok, doc[begin : zin.span.end])


def _is_zinseinde(token: Token) -> bool:
    """'... een L? moet ik ...': een leesteken na een heel woord, met een kleine letter erna."""
    vorige, volgende = token.nbor(-1), token.nbor()
    if not (token.text in (".", "?", "!") and token.whitespace_ and volgende.text.islower()):
        return False
    heel = len(vorige) > 1 and vorige.is_alpha and vorige.lower_ not in _AFKORTINGEN
    return token.text != "." or heel


def is_v2(zin: Zin, token: Token) -> bool:
    """'Dan verwacht je', 'nu vroeg ik': een bijwoord vooraan maakt er een mededeling van."""
    vorige = token.doc[token.i - 1].lower_ if token.i > zin.tokens[0].i else ""
    return vorige in vw.BIJWOORD_VOORAAN and token.lower_ not in vw.VRAAGWOORDEN


def met_aanloop(zin: Zin, token: Token) -> int:
    """Neem 'zo ja' en 'zo nee' mee in de vraag die volgt."""
    plaats = token.i
    while plaats - 1 > zin.tokens[0].i and token.doc[plaats - 1].lower_ in vw.AANLOOP - _GRENS:
        plaats -= 1
        if token.doc[plaats].lower_ in ("en", "maar", "of"):
            return plaats + 1
    return plaats


def na_grens(zin: Zin, token: Token) -> bool:
    """Of er vóór dit token een nieuwe deelzin kan beginnen."""
    plaats = token.i - 1
    if token.doc[plaats].lower_ == "of" and token.lower_ not in vw.VRAAGWOORDEN:
        # "... of moet dat altijd?" is de andere kant van dezelfde vraag.
        return False
    while plaats > zin.tokens[0].i and _is_los(token.doc[plaats]):
        plaats -= 1
    vorige = token.doc[plaats]
    direct = token.doc[token.i - 1].lower_
    return vorige.text in _GRENS or vorige.lower_ == "en" or direct in ("maar", "dus", "want")


def _is_los(token: Token) -> bool:
    """Of dit een aanloopwoord is, of een nummer als '2)'."""
    if token.lower_ in vw.AANLOOP:
        return token.lower_ not in _GRENS and token.lower_ != "en"
    return token.text == ")" or (token.text.rstrip(").").isdigit() and len(token.text) <= 2)


def is_vraagbegin(token: Token) -> bool:
    """Of hier een vraag kan beginnen: met een vraagwoord, of met werkwoord en onderwerp."""
    volgende = token.nbor() if token.i + 1 < len(token.doc) else None
    if token.lower_ in vw.VRAAGWOORDEN:
        return True
    if volgende is None:
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


def heeft_persoonsvorm(zin: Zin, tot: int) -> bool:
    """Of er in de zin een persoonsvorm staat vóór dit token."""
    return any(is_persoonsvorm(token) for token in zin.tokens if token.i < tot)


def is_voorwaarde(zin: Zin) -> bool:
    """Of de zin begint met een voorwaarde: 'als', 'mocht' of 'indien'."""
    woorden = [token.lower_ for token in zin.tokens if token.lower_ not in vw.AANLOOP]
    return bool(woorden) and woorden[0] in vw.VOORWAARDEN - {"wanneer"}


def plek_in_zin(zin: Zin, token: Token | int) -> int:
    """Geef waar een token in de tekst van de zin begint."""
    gekozen = zin.tekstblok.doc[token] if isinstance(token, int) else token
    return gekozen.idx - zin.begin


def token_op(zin: Zin, plaats: int) -> int:
    """Geef het token dat op deze plaats in de zin staat of erna begint."""
    return next(t.i for t in zin.tokens if t.idx - zin.begin + len(t) > plaats)


def begin_deelzin(zin: Zin, plaats: int) -> int:
    """Geef het begin van de deelzin waar deze plaats in ligt."""
    begin = 0
    for token in zin.tokens:
        van = token.idx - zin.begin
        if van >= plaats:
            break
        scheidt = token.text in (";", ":") or token.lower_ in ("maar", "en", "dus")
        if scheidt or (token.text == "," and heeft_persoonsvorm(zin, token.i)):
            begin = van + len(token)
    while begin < len(zin.tekst) and zin.tekst[begin].isspace():
        begin += 1
    return begin


def is_directe_vraag(token: Token) -> bool:
    """'kunt u', 'hoef ik', 'wanneer is dit': werkwoord en onderwerp staan vooraan."""
    if token.i + 2 >= len(token.doc):
        return False
    een, twee = token.nbor(), token.nbor(2)
    if token.lower_ in vw.VOORZETSELS and een.lower_ in vw.VRAAGWOORDEN:
        return twee.lower_ in vw.VRAAGVORMEN
    if token.lower_ in ("hoe", "welk", "welke"):
        # "hoe lang duurt het", "welke papieren moet ik"
        rij = [token.doc[n] for n in range(token.i + 1, min(token.i + 4, len(token.doc) - 1))]
        return any(_vraagt(t, t.nbor()) for t in rij)
    if token.lower_ in vw.VRAAGWOORDEN:
        los = twee.pos_ == "ADV" and twee.i + 1 < len(token.doc)
        return _vraagt(een, twee) or (los and _vraagt(een, twee.nbor()))
    if een.lower_ not in vw.ONDERWERPEN or _mist_onderwerp(token, een):
        return False
    denkt = token.lower_ in vw.DENKEN and (token.lower_, een.lower_) != ("weet", "u")
    tegenwoordig = token.tag_.startswith("WW|pv|tgw") and not denkt
    return token.lower_ in vw.VRAAGVORMEN or tegenwoordig


def _vraagt(werkwoord: Token, onderwerp: Token) -> bool:
    """'duurt het', 'betaalt de huurder': een persoonsvorm met haar onderwerp erachter."""
    if werkwoord.lower_ in vw.VRAAGVORMEN:
        return _is_onderwerp(onderwerp)
    return werkwoord.tag_.startswith("WW|pv|tgw") and onderwerp.lower_ in vw.ONDERWERPEN


def is_conditie(zin: Zin, begin: int) -> bool:
    """'Bent u het er niet mee eens, dan ...': een voorwaarde zonder 'als'."""
    doc = zin.tekstblok.doc
    if any(t.text == ":" and t.i > begin for t in zin.tokens[:6]):
        # "En dan nog: kunnen de ...": na een dubbele punt begint een vraag.
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


def na_hoofdzin(zin: Zin, token: Token) -> bool:
    """Of de deelzin ervoor een hoofdzin is; na een bijzin is 'krijg ik' geen vraag."""
    rij = [t for t in zin.tokens if t.i < token.i]
    if rij and rij[-1].lower_ == "en":
        # "Door de storing kan ik niet bellen en moet ik ...": de tweede helft van dezelfde zin.
        # "Ik ben slecht ter been en kan ik ...": na een gewone volgorde is het wel een vraag.
        return _begint_gewoon(rij) and token.nbor().lower_ in vw.ONDERWERP_VORMEN
    while rij and (rij[-1].text in _GRENS or rij[-1].lower_ in ("en", "maar", "dus", "want")):
        rij.pop()
    begin = next((n for n in range(len(rij) - 1, -1, -1) if rij[n].text in _GRENS), -1)
    deel = [t for t in rij[begin + 1 :] if t.lower_ not in vw.AANLOOP]
    if not deel or deel[0].lower_ in vw.BIJZINBEGIN or _begint_omgekeerd(deel):
        return False
    return any(is_persoonsvorm(t) for t in deel[:-1]) or _noemt_vooraf(deel, token)


def _noemt_vooraf(deel: list[Token], token: Token) -> bool:
    """'de bus, kan die ...': eerst het onderwerp, dan de vraag die er met 'die' naar verwijst."""
    if any(is_persoonsvorm(t) or t.lower_ in _TIJD for t in deel):
        return False
    naamwoord = deel[0].pos_ in ("DET", "PRON", "NOUN", "PROPN")
    return naamwoord and token.nbor().lower_ in ("die", "dat", "hij", "ze", "deze")


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


def is_nieuwe_vraag(zin: Zin, token: Token) -> bool:
    """'... code niet gekregen kan ik hem ...': na een volle zin zonder leesteken."""
    vorige = token.nbor(-1) if token.i > zin.tokens[0].i else token
    rij = [t for t in zin.tokens if t.i < token.i]
    if not heeft_persoonsvorm(zin, vorige.i) or token.nbor().lower_ not in vw.ONDERWERP_VORMEN:
        return False
    if not vw.BIJZINBEGIN.isdisjoint(t.lower_ for t in rij):
        return False
    if vorige.tag_.startswith(("WW|vd", "WW|inf")):
        return True
    # "mijn neef heeft geen laptop kan hij ...": een omgekeerde volgorde past niet meer in de zin.
    vol = vorige.pos_ in ("NOUN", "ADJ") and vorige.lower_ not in _TIJD
    los = any(t.text in _GRENS or t.lower_ in ("en", "maar", "dus", "want") for t in rij)
    vraagvorm = token.lower_ in vw.VRAAGVORMEN and not token.lower_.startswith("heb")
    return vol and not los and vraagvorm and _begint_met_onderwerp(rij)


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


def is_heel_werkwoord(token: Token) -> bool:
    """Of dit een onbepaalde wijs is, zoals 'sturen'."""
    if token.tag_.startswith("WW|inf"):
        return True
    return token.pos_ == "VERB" and token.lower_.endswith("en") and token.lemma_ == token.lower_


def begint_voorwerp(token: Token) -> bool:
    """Of hier een nieuw voorwerp begint, zoals 'mijn adres'."""
    return token.pos_ in ("DET", "PRON", "NOUN", "ADP", "PROPN") or token.lower_ == "ook"


def is_voeg(token: Token) -> bool:
    """Of dit een voegwoord of leesteken tussen twee vragen is."""
    return token.is_space or token.lower_ in ("en", "of", "maar", ",", ";", ":", "-", "–")
