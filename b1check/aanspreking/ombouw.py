"""Een zin van u naar je ombouwen of andersom, met de goede werkwoorden; niet zeker is niets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.aanspreking.vormen import Aanspreking, Vorm, aansprekingen
from b1check.aanspreking.werkwoord import achter_je, achter_u, ervoor
from b1check.document import Zin
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van
from b1check.taal.hoofdletters import neem_over
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

_ONDERWERP = ("nsubj", "nsubj:pass")
_KAN_BEZITTEN = ("ADJ", "NOUN", "NUM", "PROPN", "ADV", "X")
_ZELF = {"uzelf": "jezelf", "jezelf": "uzelf", "jouw": "uw", "jou": "u", "jij": "u"}
# Vooraan met een komma erna is dit een voorwaarde; een ander werkwoord kan een bevel zijn.
_VOORWAARDE = frozenset(
    "heb ben wil kun kan moet mag ga krijg had was werd hoef wilde kon mocht moest word woon werk "
    "zit sta weet vind zie".split()
)

# Na 'je' kunnen dit naamwoorden zijn, ook als de ontleding iets anders ziet: 'je vragen', 'je pas'.
_OOK_NAAMWOORD = frozenset(
    "vragen kosten boeken wensen plannen eten leven rechten pas enkel kaarten punten zaken pakken "
    "hulp klacht wens aanvraag plan spullen".split()
)
# Daarachter kan 'je' ook 'aan jou' zijn.
_GEVEN = frozenset("sturen geven bieden wensen betalen mailen bezorgen leveren vertellen".split())
# Bij deze vormen is u het onderwerp, ook na een ander woord: "wat moet u doen".
_ALLEEN_U = frozenset("bent hebt kunt wilt zult moet mag hoeft".split())
# Deze vormen staan alleen voor 'je' of 'ik', en zijn nooit een bevel.
_ACHTER_JE = frozenset("ben heb kun wil zul".split())
_ALLEEN_JE = frozenset("bent hebt kunt wilt zult".split())
_VOEGWOORDEN = frozenset(
    "als dat of omdat wanneer zodra zodat indien doordat terwijl nadat voordat".split()
)
_VRAAGWOORDEN = frozenset("hoeveel welke welk wat hoe wiens".split())
_KAN_ONDERWERP_ZIJN = frozenset("dat dit het die deze wie wat hij zij ze".split())


class _NietZekerError(Exception):
    """Van deze zin is niet zeker hoe hij in de andere vorm luidt."""


def bouw_om(zin: Zin, doel: Vorm) -> tuple[Bewerking, ...]:
    """Geef de bewerkingen die de zin in de andere vorm zetten; leeg als dat niet zeker is."""
    if any(token.lower_ == "jullie" for token in zin.tokens):
        return ()
    try:
        bewerkingen = {
            b.begin: b
            for aanspreking in aansprekingen(zin)
            if aanspreking.vorm != doel
            for b in _bewerk(zin, aanspreking, doel)
        }
    except _NietZekerError:
        return ()
    return tuple(bewerkingen[plaats] for plaats in sorted(bewerkingen))


def _bewerk(zin: Zin, aanspreking: Aanspreking, doel: Vorm) -> Iterator[Bewerking]:
    token = aanspreking.token
    if _is_bezit(token):
        yield _vervang(token, "uw" if doel == Vorm.U else "je")
    elif token.dep_ in _ONDERWERP or token.lower_ == "jij":
        yield _vervang(token, _ZELF.get(token.lower_, str(doel)))
        yield from _werkwoorden(zin, token, doel)
    else:
        yield _vervang(token, _voorwerp(token, doel))


def _is_bezit(token: Token) -> bool:
    """Of het woord een bezit noemt: 'je pakket'; bij twijfel volgt `_NietZekerError`."""
    if token.lower_ in ("uw", "jouw"):
        return True
    if token.lower_ != "je":
        return False
    volgende = token.nbor(1) if token.i + 1 < len(token.doc) else None
    past = volgende is not None and volgende.pos_ in _KAN_BEZITTEN
    if "VNW|bez" in token.tag_ or (token.dep_ == "nmod:poss" and token.head.i > token.i):
        if not past or _kan_iets_anders_zijn(token):
            raise _NietZekerError
        return True
    if volgende is not None and token.dep_ not in _ONDERWERP:
        if volgende.pos_ == "NOUN" or volgende.lower_ in _OOK_NAAMWOORD:
            # "Wij sturen je post": aan jou, of jouw post?
            raise _NietZekerError
    return False


def _kan_iets_anders_zijn(token: Token) -> bool:
    """Of 'je' ook onderwerp ('krijg je stroom') of ontvanger ('sturen je post') kan zijn."""
    vorige = token.nbor(-1) if token.i else None
    if vorige is not None and vorige.lower_ in _GEVEN:
        # "Wij sturen je post": aan jou, of jouw post?
        return True
    if vorige is not None and vorige.lower_ in _VOEGWOORDEN:
        # "Als je beeld wilt gebruiken": zonder ander onderwerp bij 'wilt' is dat 'je'.
        kleine = {t.lower_ for t in token.sent if t != token and t.dep_ in _ONDERWERP}
        return not kleine & {"je", "jij"} and any(t.lower_ in _ALLEEN_JE for t in token.sent)
    if vorige is None or not is_persoonsvorm(vorige) or vorige.lower_ in ("is", "was"):
        return False
    if vorige.lower_ in _ACHTER_JE:
        return True
    kort = not vorige.lower_.endswith("t") and "|mv" not in vorige.tag_
    bevel = vorige.is_sent_start or (vorige.i and vorige.nbor(-1).dep_ in ("cc", "punct"))
    return kort and (not bevel or token.sent.text.rstrip().endswith("?"))


def _voorwerp(token: Token, doel: Vorm) -> str:
    if token.lower_ in _ZELF:
        return _ZELF[token.lower_]
    if doel == Vorm.JE:
        vorige = token.nbor(-1).lower_ if token.i else ""
        volgende = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
        return "jou" if vorige in ("aan", "van") or volgende in ("en", "of", "én") else "je"
    # "Je kunt je aanmelden" wordt "U kunt zich aanmelden".
    onderwerp = _onderwerp_van(token.head)
    if not onderwerp and token.head.dep_ == "xcomp":
        onderwerp = _onderwerp_van(token.head.head)
    return "zich" if onderwerp in ("je", "jij") else "u"


def _onderwerp_van(hoofd: Token) -> str:
    onderwerpen = (kind.lower_ for kind in hoofd.children if kind.dep_ in _ONDERWERP)
    return next(onderwerpen, "")


def _werkwoorden(zin: Zin, token: Token, doel: Vorm) -> Iterator[Bewerking]:
    """Zet de persoonsvormen bij dit onderwerp om, en 'zich' dat erbij hoort."""
    hoofden = (token.head, token.head.head)
    persoonsvorm = persoonsvorm_van(token.head)
    if persoonsvorm is None and is_persoonsvorm(token.head.head):
        # "Wilt u uw gegevens wijzigen": het onderwerp hangt soms aan de onbepaalde wijs.
        persoonsvorm = token.head.head
    vorige = token.nbor(-1) if token.i > zin.tokens[0].i else None
    if vorige is not None and is_persoonsvorm(vorige):
        if vorige not in hoofden and vorige.head not in hoofden:
            raise _NietZekerError
        if doel == Vorm.JE and _heeft_ander_onderwerp(zin, vorige, token):
            raise _NietZekerError
        yield _omgekeerd(zin, vorige, doel)
    elif persoonsvorm is None or persoonsvorm.i < token.i or _kan_werkwoord_zijn(zin, vorige):
        # "Wil dan ook je ...": de persoonsvorm staat los van het onderwerp.
        raise _NietZekerError
    else:
        yield from _ervoor(persoonsvorm, doel)
    for hoofd in (token.head, *token.head.conjuncts):
        eigen = persoonsvorm_van(hoofd)
        if hoofd != token.head and eigen is not None and not _onderwerp_van(hoofd):
            yield from _ervoor(eigen, doel)
        if doel == Vorm.JE:
            yield from (_vervang(k, "je") for k in hoofd.children if k.lower_ == "zich")


def _kan_werkwoord_zijn(zin: Zin, vorige: Token | None) -> bool:
    """Of het woord voor het onderwerp een miskend werkwoord kan zijn: 'de invloed regel je'.

    Na een vraagwoord is het een gewoon naamwoord: 'hoeveel water je gebruikt'.
    """
    if vorige is None or vorige.pos_ not in ("NOUN", "ADJ", "PROPN"):
        return False
    return not any(t.lower_ in _VRAAGWOORDEN for t in zin.tokens if t.i < vorige.i)


def _heeft_ander_onderwerp(zin: Zin, persoonsvorm: Token, token: Token) -> bool:
    """Of niet u maar iets anders het onderwerp kan zijn: 'dat scheelt u tijd', 'en helpt u'."""
    if persoonsvorm.lower_ in _ALLEEN_U or persoonsvorm.i == zin.tokens[0].i:
        return False
    ervoor = persoonsvorm.nbor(-1)
    if ervoor.lower_ in _KAN_ONDERWERP_ZIJN or ervoor.dep_ in _ONDERWERP:
        return True
    if ervoor.dep_ == "cc":
        eerste = _onderwerp_van(token.head.head)
        return eerste not in ("", "u")
    return any(k.dep_ in _ONDERWERP and k != token for k in token.head.children)


def _ervoor(persoonsvorm: Token, doel: Vorm) -> Iterator[Bewerking]:
    vorm = persoonsvorm.lower_
    nieuw = ervoor(vorm, u=doel == Vorm.U)
    if nieuw != vorm:
        yield _vervang(persoonsvorm, nieuw)


def _omgekeerd(zin: Zin, persoonsvorm: Token, doel: Vorm) -> Bewerking:
    """Zet de persoonsvorm voor het onderwerp om; een bevel als 'Meld je aan' blijft staan."""
    vorm = persoonsvorm.lower_
    if persoonsvorm.i == zin.tokens[0].i and not zin.tekst.endswith("?"):
        if "," not in zin.tekst or (doel == Vorm.U and vorm not in _VOORWAARDE):
            raise _NietZekerError
    verleden = "|verl|" in persoonsvorm.tag_
    zet_om = achter_u if doel == Vorm.U else achter_je
    nieuw = zet_om(vorm, verleden=verleden)
    if nieuw is None:
        raise _NietZekerError
    return _vervang(persoonsvorm, nieuw)


def _vervang(token: Token, nieuw: str) -> Bewerking:
    # "U" is één letter: dat is geen woord in hoofdletters.
    bron = token.text if len(token.text) > 1 else token.text + "x"
    return Bewerking(token.idx, token.idx + len(token), neem_over(bron, nieuw))
