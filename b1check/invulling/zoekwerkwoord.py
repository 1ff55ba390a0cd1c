"""Een werkwoord met zijn losse deel en vaste woorden in een zin vinden."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from b1check.document import Woord, Zin
from b1check.invulling.treffers import WEDERKEREND, Treffer
from b1check.invulling.woordsoorten import past_woordsoort
from b1check.taal.vervoeging import deel_scheidbaar, herken
from b1check.woordenboek import Ingang

if TYPE_CHECKING:
    from spacy.tokens import Token

# Bij welk onderwerp een wederkerend woord hoort: "wij ... ons", en niet "u ... ons".
_BIJ_WEDERKEREND: Mapping[str, set[str]] = {
    "me": {"ik"},
    "mij": {"ik"},
    "je": {"je", "jij", "jullie"},
    "u": {"u"},
    "ons": {"wij", "we"},
}
_VASTE_GROEPEN = frozenset(
    "aanleiding basis grond verband kader hand betrekking behulp ingang verwachting verzoek "
    "gevolg middel overleg combinatie opzichte behoeve".split()
)
_ER = frozenset(("er", "hier", "daar", "waar"))
_NAAMWOORDELIJK = frozenset(("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"))
_EIGEN_ZIN = frozenset(("advcl", "acl:relcl", "parataxis"))
_BIJ_GEZEGDE = frozenset(("det", "amod", "nummod", "nmod:poss", "case"))
# Met zo'n woord erbij is het een voltooide of lijdende vorm, en geen toestand.
_ANDER_GEZEGDE = frozenset(("geweest", "geworden", "door"))
_ONTKENNINGEN = frozenset(("niet", "geen", "nooit"))
# Verder weg dan zoveel tekens horen twee woorden niet meer bij elkaar.
_VERSTE_WOORD = 200


def pas_werkwoord(zin: Zin, nummer: int, ingang: Ingang) -> Treffer | None:
    """Een werkwoord met zijn deeltje en de vaste woorden die ervan afhangen."""
    kern = zin.woorden[nummer]
    if not past_woordsoort(kern, ingang) or _is_ook_alternatief(kern, ingang):
        return None
    deeltje = _zoek_deeltje(zin, kern, ingang)
    if deeltje is None and not _is_aaneen(kern, ingang):
        return None
    vast: list[Woord] = []
    for vast_woord in (*ingang.voor, *ingang.na):
        gevonden = _zoek_vast(zin, kern, vast_woord, al=vast)
        if gevonden is None:
            return None
        vast.append(gevonden)
    if _is_koppelwerkwoord(kern.token) and not _is_heel_gezegde(kern.token, vast):
        return None
    if deeltje is not None and tekst_ertussen(zin, deeltje, kern) == " te ":
        return Treffer(ingang, deeltje.begin, kern.eind, kern, tuple(vast), deeltje)
    begin, eind = _omvang(zin, kern, [*vast, *([deeltje] if deeltje else [])])
    return Treffer(ingang, begin, eind, kern, tuple(vast), deeltje)


def _is_ook_alternatief(kern: Woord, ingang: Ingang) -> bool:
    """'gelukt' is een vorm van 'gelukken', maar ook van het gewone 'lukken'."""
    if ingang.voor or ingang.na or kern.klein == ingang.kern:
        return False
    return any(
        herken(kern.klein, alternatief) is not None
        for alternatief in ingang.alternatieven
        if " " not in alternatief and "^" not in alternatief and alternatief in ingang.kern
    )


def _is_aaneen(kern: Woord, ingang: Ingang) -> bool:
    """Of het werkwoord aaneen in de zin staat, en geen deel van een ander werkwoord is."""
    deeltje = _los_deeltje(kern.token)
    if deeltje is not None and deeltje.lower_ not in (*ingang.voor, *ingang.na):
        return False
    if _is_rest_van_scheidbaar(kern.token):
        return False
    if herken(kern.klein, ingang.kern) is None:
        return False
    scheidbaar = deel_scheidbaar(ingang.kern)
    return scheidbaar is None or kern.klein.startswith(scheidbaar[0])


def _is_rest_van_scheidbaar(token: Token) -> bool:
    """'zich af te zullen splitsen': 'splitsen' hoort bij 'afsplitsen', met 'te' ertussen."""
    if token.i - token.sent.start < 3 or token.nbor(-2).lower_ != "te":
        return False
    deel = token.nbor(-3).lower_
    return deel_scheidbaar(deel + token.lower_) == (deel, token.lower_)


def _los_deeltje(token: Token) -> Token | None:
    return next((kind for kind in token.children if kind.dep_ == "compound:prt"), None)


def _zoek_deeltje(zin: Zin, kern: Woord, ingang: Ingang) -> Woord | None:
    scheidbaar = deel_scheidbaar(ingang.kern)
    if scheidbaar is None or herken(kern.klein, scheidbaar[1]) is None:
        return None
    for woord in zin.woorden:
        if woord.klein == scheidbaar[0] and woord.token.head == kern.token:
            if woord.token.dep_ == "compound:prt":
                return woord
    return None


def _zoek_vast(zin: Zin, kern: Woord, klein: str, al: list[Woord]) -> Woord | None:
    """Vind een vast woord dat van het werkwoord afhangt, het dichtstbijzijnde eerst.

    In "van het advies van de raad afwijken" hoort het eerste 'van' bij het werkwoord.
    """
    mogelijk = WEDERKEREND if klein == "zich" else frozenset((klein,))
    kandidaten = [
        woord
        for woord in zin.woorden
        if woord.klein in mogelijk
        and woord not in al
        and abs(woord.begin - kern.begin) < _VERSTE_WOORD
    ]
    for woord in sorted(
        kandidaten,
        key=lambda w: (_volgt_niet(w, al), not _is_direct(w, kern), abs(w.begin - kern.begin)),
    ):
        if klein == "te" and woord.begin < kern.begin:
            continue
        if woord.token.pos_ == "ADP" and (_hoort_elders(zin, woord) or _is_gestrand(zin, woord)):
            continue
        if _is_deel_van_bepaling(woord, [*al, kern]):
            continue
        if klein in _ONTKENNINGEN and _staat_in_andere_zin(zin, kern, woord):
            continue
        if klein == "zich" and not _is_wederkerend(woord.token, kern.token):
            continue
        if _hangt_af(woord.token, kern.token) or _staat_erachter(zin, kern, woord):
            return woord
    return None


def _volgt_niet(woord: Woord, al: list[Woord]) -> bool:
    """In "stelt de raad in de gelegenheid" hoort 'de' direct achter 'in' bij de vaste woorden."""
    return not al or woord.token.i != al[-1].token.i + 1


def _is_deel_van_bepaling(woord: Woord, al: list[Woord]) -> bool:
    """'het geven van namen aan de openbare ruimte' is niet 'ruimte geven'."""
    if woord.token.pos_ != "NOUN":
        return False
    eigen = {ander.token.i for ander in al}
    return any(kind.dep_ == "case" and kind.i not in eigen for kind in woord.token.lefts)


def _staat_in_andere_zin(zin: Zin, kern: Woord, woord: Woord) -> bool:
    """'gooit hem weg, want dat is niet ...': die ontkenning hoort niet bij 'weggooien'."""
    eerste, laatste = sorted((kern.token.i, woord.token.i))
    ertussen = zin.tekstblok.doc[eerste + 1 : laatste]
    return any(t.is_punct or t.pos_ in ("SCONJ", "CCONJ") for t in ertussen)


def _is_direct(woord: Woord, kern: Woord) -> bool:
    """Of dit woord, of het naamwoord erachter, vlak aan het werkwoord hangt."""
    return kern.token in (woord.token.head, woord.token.head.head)


def _hoort_elders(zin: Zin, woord: Woord) -> bool:
    """Of een voorzetsel de zin opent of bij een vaste groep hoort ("naar aanleiding van")."""
    return woord.begin == zin.begin or woord.token.head.lower_ in _VASTE_GROEPEN


def _is_gestrand(zin: Zin, woord: Woord) -> bool:
    """Of bij een voorzetsel 'hier' of 'er' hoort: "maak me hier schuldig aan" heeft geen rest."""
    volgende = zin.tekstblok.doc[woord.token.i + 1 : woord.token.i + 2]
    heeft_rest = any(t.pos_ in _NAAMWOORDELIJK and t.i < zin.span.end for t in volgende)
    return not heeft_rest and any(w.klein in _ER and w.begin < woord.begin for w in zin.woorden)


def _is_wederkerend(token: Token, werkwoord: Token) -> bool:
    if token.lower_ == "zich":
        return True
    if token.dep_.startswith("nsubj"):
        return False
    hoofd = werkwoord.head if werkwoord.dep_ in ("aux", "aux:pass") else werkwoord
    onderwerpen = {k.lower_ for k in hoofd.children if k.dep_.startswith("nsubj")}
    return token.head == werkwoord and bool(onderwerpen & _BIJ_WEDERKEREND.get(token.lower_, set()))


def _staat_erachter(zin: Zin, kern: Woord, woord: Woord) -> bool:
    """'wenst te ...': 'te' direct achter het werkwoord hoort erbij, wat de ontleder ook zegt."""
    tekst = zin.tekstblok.blok.tekst
    return woord.klein == "te" and tekst[kern.eind : woord.begin] == " "


def _hangt_af(token: Token, werkwoord: Token) -> bool:
    """Of een woord bij dit werkwoord hoort, en niet bij een werkwoord ertussen."""
    hoofden = (werkwoord, werkwoord.head) if _is_koppelwerkwoord(werkwoord) else (werkwoord,)
    hoofd = token
    for _ in range(4):
        if hoofd in hoofden:
            return True
        if hoofd.dep_ in _EIGEN_ZIN:
            # "wat hij maakt als dat noodzakelijk is": een andere zin.
            return False
        if len(hoofden) > 1 and hoofd.dep_.startswith("nsubj"):
            # "de productie van eiwit is voldoende": 'van' hoort bij het onderwerp.
            return False
        hoofd = hoofd.head
        if hoofd not in hoofden and hoofd.pos_ == "VERB" and token.lower_ != "te":
            return False
    return hoofd in hoofden


def _is_koppelwerkwoord(werkwoord: Token) -> bool:
    """'is van toepassing', 'is voorzien van': in de ontleding hangt 'is' aan het gezegde."""
    if werkwoord.lemma_ == "worden":
        return werkwoord.dep_ == "aux:pass"
    return werkwoord.lemma_ == "zijn" and werkwoord.dep_ in ("cop", "aux", "aux:pass")


def _is_heel_gezegde(werkwoord: Token, vast: list[Woord]) -> bool:
    """'is de politieke partij van' is niet 'partij zijn': er staat meer bij het gezegde."""
    gezegde, eigen = werkwoord.head, {woord.token.i for woord in vast}
    if gezegde.i in eigen:
        if any(k.dep_ == "obl:agent" or k.lower_ in _ANDER_GEZEGDE for k in gezegde.children):
            return False
        return all(k.i in eigen for k in gezegde.lefts if k.dep_ in _BIJ_GEZEGDE)
    # "is voornemens het dak te vernieuwen": het gezegde hangt zelf aan het werkwoord met 'te'.
    ervoor = all(woord.token.i < gezegde.i for woord in vast)
    return ervoor and any(k.lower_ == "te" for k in gezegde.lefts)


def tekst_ertussen(zin: Zin, een: Woord, twee: Woord) -> str:
    """Geef de tekst tussen twee woorden."""
    return zin.tekstblok.blok.tekst[een.eind : twee.begin]


def _omvang(zin: Zin, kern: Woord, rest: list[Woord]) -> tuple[int, int]:
    """De hele groep als zij aaneengesloten staat, en anders alleen het werkwoord."""
    woorden = sorted([kern, *rest], key=lambda w: w.begin)
    plaatsen = [zin.woorden.index(woord) for woord in woorden]
    if plaatsen[-1] - plaatsen[0] == len(woorden) - 1:
        return woorden[0].begin, woorden[-1].eind
    return kern.begin, kern.eind
