"""Een werkwoord of werkwoordgroep vervangen: tijd, persoon, deeltje en voorzetsel gaan mee."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from b1check.document import Woord, Zin
from b1check.gegevens import lees_lijst
from b1check.invulling.treffers import Invulling, Treffer
from b1check.ontleding import vorm_van
from b1check.taal.hoofdletters import neem_over
from b1check.taal.vervoeging import (
    Werkwoordsvorm,
    deel_scheidbaar,
    herken,
    te_infinitief,
    vervoeg,
    vervoeg_delen,
    vormen,
)
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

_PERSOONSVORMEN = frozenset(
    (
        Werkwoordsvorm.STAM,
        Werkwoordsvorm.T_VORM,
        Werkwoordsvorm.VT_ENKELVOUD,
        Werkwoordsvorm.VT_MEERVOUD,
    )
)
_DEELWOORDEN = frozenset(
    (
        Werkwoordsvorm.VOLTOOID,
        Werkwoordsvorm.VOLTOOID_E,
        Werkwoordsvorm.TEGENWOORDIG,
        Werkwoordsvorm.TEGENWOORDIG_E,
    )
)
# "laten weten", "willen bereiken": dit eerste werkwoord draagt de vorm, het tweede staat achteraan.
_DRAGERS = frozenset("laten willen moeten kunnen gaan".split())
_ZONDER_TE = frozenset("willen moeten kunnen mogen zullen gaan laten".split())
# "geen hinder" → "geen last": deze woorden passen bij elk naamwoord.
_OVERAL_BIJ = frozenset("geen enige veel weinig meer".split())
_BIJ_NAAMWOORD = frozenset(("det", "amod", "nmod:poss", "nummod", "conj", "cc", "acl:relcl"))
_WEDERKEREND = frozenset("zich me mij je u ons".split())
_BIJZIN = frozenset(("advcl", "acl:relcl", "acl", "ccomp", "csubj"))
_ZWAAR_RECHTS = frozenset(
    ("acl", "advcl", "acl:relcl", "ccomp", "xcomp", "conj", "parataxis", "csubj")
)


@dataclass(frozen=True)
class _Groep:
    """Een alternatief: vaste woorden ervoor, de infinitief en vaste woorden erna.

    `achter` is een tweede werkwoord dat achteraan blijft staan: "laten weten".
    """

    voor: str
    kern: str
    na: str
    achter: str = ""


@dataclass(frozen=True)
class _Plek:
    """Hoe het werkwoord in de zin staat."""

    vorm: Werkwoordsvorm
    persoonsvorm: bool
    vooraan: bool
    te: Token | None


def vul_werkwoord_in(zin: Zin, treffer: Treffer, alternatief: str) -> Invulling | None:
    """Vervoeg het alternatief als het werkwoord dat het vervangt.

    Geeft None als vorm, hulpwerkwoord, wederkerend woord of plaats van een deeltje niet zeker is.
    """
    groep = _lees_groep(alternatief)
    plek = _bepaal_plek(treffer)
    if _verliest_woorden(zin, treffer, groep) or _vraagt_te(treffer, groep):
        return None
    if groep.kern == "geven" and groep.voor and not _blijft(treffer, groep):
        if any(kind.dep_ in ("aux:pass", "nsubj:pass") for kind in treffer.kern.token.children):
            # "u wordt gemachtigd" is geen "u wordt toestemming gegeven".
            return None
    if plek is None or not _past_hulpwerkwoord(treffer, groep, plek):
        return None
    if ("zich" in treffer.ingang.voor) != (groep.voor == "zich"):
        return None if groep.voor == "zich" else _zonder_zich(zin, treffer, groep, plek)
    vorm = _nieuwe_vorm(treffer, groep, plek)
    if vorm is None:
        return None
    return _bewerk(zin, treffer, groep, plek, vorm)


def _vaste_ervoor(treffer: Treffer) -> list[Woord]:
    """De vaste woorden die in de ingang voor het werkwoord staan, zonder 'zich'."""
    ervoor = treffer.vast[: len(treffer.ingang.voor)]
    return sorted((w for w in ervoor if w.klein not in _WEDERKEREND), key=lambda w: w.begin)


def _blijft(treffer: Treffer, groep: _Groep) -> bool:
    """'bezwaar aantekenen' → 'bezwaar maken': 'bezwaar' blijft staan waar het staat."""
    voor = tuple(w for w in treffer.ingang.voor if w != "zich")
    return bool(voor) and tuple(groep.voor.split()) == voor


def _verliest_woorden(zin: Zin, treffer: Treffer, groep: _Groep) -> bool:
    """Of er woorden wegvallen of wisselen waar andere woorden van de zin aan vastzitten."""
    vast = _vaste_ervoor(treffer)
    if not vast or _blijft(treffer, groep):
        return False
    eigen = {w.token.i for w in (*treffer.vast, treffer.kern)}
    for woord in vast:
        for kind in woord.token.children:
            if kind.i in eigen or kind.dep_ not in _BIJ_NAAMWOORD:
                continue
            if not (groep.voor and kind.lower_ in _OVERAL_BIJ):
                return True
    tekst = zin.tekstblok.blok.tekst
    for een, twee in pairwise(vast):
        if tekst[een.eind : twee.begin] != " ":
            return True
    if vast[0].begin == zin.begin and treffer.kern.begin > vast[-1].eind:
        # Vooraan in de zin: wegnemen zou het werkwoord vooraan zetten.
        return not groep.voor
    return False


def _vraagt_te(treffer: Treffer, groep: _Groep) -> bool:
    """'beogen te' → 'willen': bij een hulpwerkwoord mag er geen 'te' meer volgen."""
    if groep.kern not in _ZONDER_TE or groep.achter or "te" in treffer.ingang.na:
        return False
    return any(
        kind.dep_ in ("xcomp", "ccomp") and any(k.lower_ == "te" for k in kind.lefts)
        for kind in treffer.kern.token.children
    )


def _lees_groep(alternatief: str) -> _Groep:
    woorden = alternatief.split()
    kern = next((n for n, w in enumerate(woorden) if w.startswith("^")), None)
    if kern is None:
        kern = int(woorden[0] == "zich" and len(woorden) > 1)
    voor, werkwoord, na = woorden[:kern], woorden[kern].lstrip("^"), woorden[kern + 1 :]
    if len(voor) == 1 and voor[0] in _DRAGERS:
        return _Groep("", voor[0], " ".join(na), werkwoord)
    return _Groep(" ".join(voor), werkwoord, " ".join(na))


def _bepaal_plek(treffer: Treffer) -> _Plek | None:
    token, kern = treffer.kern.token, treffer.ingang.kern
    scheidbaar = deel_scheidbaar(kern)
    if scheidbaar is not None and treffer.deeltje is not None:
        kern = scheidbaar[1]
    vorm = _welke_vorm(treffer.kern.klein, kern, token)
    if vorm is None:
        return None
    persoonsvorm = vorm in _PERSOONSVORMEN
    if vorm == Werkwoordsvorm.INFINITIEF and _is_persoonsvorm(token):
        persoonsvorm = True
    te = _te_ervoor(token) if vorm == Werkwoordsvorm.INFINITIEF and not persoonsvorm else None
    if vorm == Werkwoordsvorm.VOLTOOID and _is_persoonsvorm(token):
        # "gebeurt" en "betaald" lijken op elkaar; de ontleding en de vorm zijn het oneens.
        return None
    return _Plek(vorm, persoonsvorm, persoonsvorm and not _in_bijzin(token), te)


def _welke_vorm(klein: str, kern: str, token: Token) -> Werkwoordsvorm | None:
    """Kies bij gelijke vormen ('verstrekt', 'geven') wat de ontleding zegt."""
    gelijk = [vorm for vorm, tekst in vormen(kern).items() if tekst == klein]
    if Werkwoordsvorm.STAM in gelijk and _is_gebiedend(token):
        return Werkwoordsvorm.STAM
    soort = vorm_van(token)
    if _heeft_hulp(token) and (Werkwoordsvorm.VOLTOOID in gelijk):
        # "hebben verzocht", "hebben herzien": de ontleder ziet er soms een andere vorm in.
        passend = [Werkwoordsvorm.VOLTOOID]
    elif "Part" in soort or token.tag_.startswith(("WW|vd", "WW|od")) or token.pos_ == "ADJ":
        passend = [vorm for vorm in gelijk if vorm in _DEELWOORDEN]
    elif "Fin" in soort:
        passend = [v for v in gelijk if v not in _DEELWOORDEN]
    else:
        passend = gelijk
    if passend:
        return passend[0]
    return None if gelijk else herken(klein, kern)


def _is_gebiedend(token: Token) -> bool:
    """'Vermeld uw naam': vooraan, zonder hulpwerkwoord, ziet de ontleder soms een deelwoord."""
    vooraan = token.i == token.sent.start
    return vooraan and not any(kind.dep_ in ("aux", "aux:pass") for kind in token.children)


def _is_persoonsvorm(token: Token) -> bool:
    if _heeft_hulp(token):
        return False
    return "Fin" in vorm_van(token) or token.tag_.startswith("WW|pv")


def _heeft_hulp(token: Token) -> bool:
    """Of er hebben, zijn of worden bij staat, en geen 'te' ervoor."""
    if token.i > 0 and token.nbor(-1).lower_ == "te":
        return False
    return any(
        kind.dep_ in ("aux", "aux:pass") and kind.lemma_ in ("hebben", "zijn", "worden")
        for kind in token.children
    )


def _in_bijzin(token: Token) -> bool:
    """Of de persoonsvorm achteraan staat, na een voegwoord of betrekkelijk voornaamwoord."""
    hoofd = token
    while hoofd.dep_ in ("aux", "aux:pass", "cop", "conj", "xcomp") and hoofd.head is not hoofd:
        if any(kind.dep_ == "mark" for kind in hoofd.lefts):
            return True
        hoofd = hoofd.head
    if any(kind.dep_ == "mark" and kind.lower_ != "te" for kind in hoofd.lefts):
        return True
    return hoofd.dep_ == "acl:relcl" or (hoofd.dep_ in _BIJZIN and not _begint_met(hoofd, token))


def _begint_met(hoofd: Token, token: Token) -> bool:
    """Of de zin van `hoofd` met het werkwoord begint: dan staat het vooraan."""
    woorden = [w for w in hoofd.subtree if not w.is_punct]
    return bool(woorden) and woorden[0].i == token.i


def _te_ervoor(token: Token) -> Token | None:
    if token.i > 0 and token.doc[token.i - 1].lower_ == "te":
        return token.doc[token.i - 1]
    return None


@cache
def _met_zijn() -> Mapping[str, str]:
    return {rij["werkwoord"]: rij["soort"] for rij in lees_lijst("werkwoorden-met-zijn.tsv")}


def _past_hulpwerkwoord(treffer: Treffer, groep: _Groep, plek: _Plek) -> bool:
    """Of het voltooid deelwoord bij het hulpwerkwoord van de zin past."""
    if plek.vorm not in (Werkwoordsvorm.VOLTOOID, Werkwoordsvorm.VOLTOOID_E):
        return True
    if groep.voor or groep.na:
        return plek.vorm == Werkwoordsvorm.VOLTOOID
    if groep.achter:
        return False
    nieuw, oud = (_met_zijn().get(w, "nooit") for w in (groep.kern, treffer.ingang.kern))
    return nieuw == oud or (plek.vorm == Werkwoordsvorm.VOLTOOID and "beide" in (nieuw, oud))


def _nieuwe_vorm(treffer: Treffer, groep: _Groep, plek: _Plek) -> tuple[str, str] | None:
    """Geef de nieuwe vorm en het losse deeltje dat achteraan hoort (vaak leeg)."""
    onderwerp, omgekeerd = _onderwerp(treffer.kern.token)
    if not plek.persoonsvorm:
        if plek.te is not None:
            return te_infinitief(groep.kern), ""
        return vervoeg(groep.kern, plek.vorm), ""
    if plek.vooraan:
        return vervoeg_delen(groep.kern, plek.vorm, onderwerp=onderwerp, omgekeerd=omgekeerd)
    return vervoeg(groep.kern, plek.vorm, onderwerp=onderwerp, omgekeerd=omgekeerd), ""


def _onderwerp(token: Token) -> tuple[str, bool]:
    hoofd = token.head if token.dep_ in ("aux", "aux:pass", "cop") else token
    for kind in hoofd.children:
        if kind.dep_.startswith("nsubj"):
            naam = kind.lower_ if kind.lower_ in ("u", "je", "jij", "ik") else "hij"
            return naam, naam in ("je", "jij") and kind.i == token.i + 1
    return "", False


def _bewerk(
    zin: Zin, treffer: Treffer, groep: _Groep, plek: _Plek, vorm: tuple[str, str]
) -> Invulling | None:
    kern, los = vorm
    vast = _vaste_ervoor(treffer)
    if vast and groep.voor and groep.voor != "zich":
        # De nieuwe vaste woorden komen waar de oude stonden.
        return _bewerk_ter_plaatse(zin, treffer, groep, plek, vorm)
    achteraan = " ".join(filter(None, (groep.voor if plek.vooraan else "", los)))
    if groep.achter and plek.vooraan:
        achteraan = " ".join(filter(None, (los, groep.achter)))
    elif groep.achter:
        kern = f"{kern} {groep.achter}"
    if groep.voor == "zich":
        achteraan = los
    elif groep.voor and not plek.vooraan:
        kern = f"{groep.voor} {kern}"
    begin = plek.te.idx if plek.te is not None else treffer.kern.begin
    begin = _begin_te_deeltje(treffer, begin)
    oud = zin.tekstblok.blok.tekst[begin : treffer.kern.eind]
    nieuw = neem_over(oud, kern)
    bewerkingen = [Bewerking(begin, treffer.kern.eind, nieuw)]
    rest = _bewerk_rest(zin, treffer, groep, achteraan, begin)
    if rest is None:
        return None
    bewerkingen += rest
    getoond = f"{nieuw} … {achteraan}" if achteraan else nieuw
    if groep.na:
        getoond = f"{getoond} {groep.na}" if not achteraan else f"{getoond} ({groep.na})"
    return getoond, tuple(sorted(bewerkingen))


def _bewerk_ter_plaatse(
    zin: Zin, treffer: Treffer, groep: _Groep, plek: _Plek, vorm: tuple[str, str]
) -> Invulling | None:
    """'bezwaar aantekenen' → 'bezwaar maken', 'hinder ondervinden' → 'last hebben'."""
    kern, los = vorm
    vast = _vaste_ervoor(treffer)
    begin = plek.te.idx if plek.te is not None else treffer.kern.begin
    begin = _begin_te_deeltje(treffer, begin)
    tekst = zin.tekstblok.blok.tekst
    nieuw = neem_over(tekst[begin : treffer.kern.eind], kern)
    bewerkingen = [Bewerking(begin, treffer.kern.eind, nieuw)]
    if not _blijft(treffer, groep):
        oud = tekst[vast[0].begin : vast[-1].eind]
        bewerkingen.append(Bewerking(vast[0].begin, vast[-1].eind, neem_over(oud, groep.voor)))
    over = [w for w in treffer.vast if w not in vast and w.klein not in _WEDERKEREND]
    if groep.na:
        if not treffer.ingang.na or not over:
            return None
        oud_na = over.pop()
        bewerkingen.append(Bewerking(oud_na.begin, oud_na.eind, groep.na))
    deeltje = treffer.deeltje if treffer.deeltje and treffer.deeltje.begin > begin else None
    if los and deeltje is not None:
        bewerkingen.append(Bewerking(deeltje.begin, deeltje.eind, los))
        deeltje = None
    elif los:
        return None
    bewerkingen += [_verwijder(zin, woord) for woord in (*over, *([deeltje] if deeltje else []))]
    if _overlapt(bewerkingen):
        return None
    getoond = " ".join(filter(None, (groep.voor, nieuw, groep.na)))
    return getoond, tuple(sorted(bewerkingen))


def _overlapt(bewerkingen: list[Bewerking]) -> bool:
    return any(een.eind > twee.begin for een, twee in pairwise(sorted(bewerkingen)))


def _begin_te_deeltje(treffer: Treffer, begin: int) -> int:
    """In 'aan te leveren' hoort ook het deeltje vóór 'te' bij de vervanging."""
    deeltje = treffer.deeltje
    if deeltje is not None and deeltje.eind < begin and begin - deeltje.eind == 1:
        return deeltje.begin
    return begin


def _bewerk_rest(
    zin: Zin, treffer: Treffer, groep: _Groep, achteraan: str, begin: int
) -> list[Bewerking] | None:
    """Vervang of verwijder het deeltje en de vaste woorden van de oude groep."""
    bewerkingen: list[Bewerking] = []
    deeltje = treffer.deeltje if treffer.deeltje and treffer.deeltje.begin > begin else None
    weg = [w for w in treffer.vast if w.klein not in _WEDERKEREND]
    if groep.na:
        if not treffer.ingang.na or not weg:
            return None
        # Het nieuwe voorzetsel komt waar het oude stond.
        oud = weg.pop()
        bewerkingen.append(Bewerking(oud.begin, oud.eind, groep.na))
    if achteraan and deeltje is not None:
        bewerkingen.append(Bewerking(deeltje.begin, deeltje.eind, achteraan))
        deeltje = None
    elif achteraan and weg and weg[0].begin > treffer.kern.eind and len(weg) == len(treffer.vast):
        # "treden ... in werking" → "gaan ... in".
        bewerkingen.append(Bewerking(weg[0].begin, weg[-1].eind, achteraan))
        weg = []
    elif achteraan and groep.voor and groep.na and oud.begin > treffer.kern.eind:
        # "excuseren ons voor" → "zeggen sorry voor": het vaste woord staat voor het voorzetsel.
        bewerkingen[-1] = Bewerking(oud.begin, oud.eind, f"{achteraan} {groep.na}")
    elif achteraan:
        plaats = _einde_van_zinsdeel(zin, treffer)
        if plaats is None:
            return None
        bewerkingen.append(Bewerking(plaats, plaats, f" {achteraan}"))
    over = (*weg, *([deeltje] if deeltje else []))
    bewerkingen += [_verwijder(zin, woord) for woord in over]
    return None if _overlapt(bewerkingen) else bewerkingen


def _verwijder(zin: Zin, woord: Woord) -> Bewerking:
    """Verwijder een woord met de spatie ervoor (of, vooraan, die erna).

    Zonder 'te' wordt een scheidbaar werkwoord weer één woord: 'in te vullen' → 'invullen'.
    """
    if woord.klein == "te" and (buren := _deeltje_en_kern(zin, woord)) is not None:
        return Bewerking(buren[0].eind, buren[1].begin, "")
    tekst = zin.tekstblok.blok.tekst
    if woord.begin > zin.begin and tekst[woord.begin - 1] == " ":
        return Bewerking(woord.begin - 1, woord.eind, "")
    return Bewerking(woord.begin, woord.eind + 1, "")


def _deeltje_en_kern(zin: Zin, te: Woord) -> tuple[Woord, Woord] | None:
    nummer = zin.woorden.index(te)
    if not 0 < nummer < len(zin.woorden) - 1:
        return None
    voor, na = zin.woorden[nummer - 1], zin.woorden[nummer + 1]
    samen = deel_scheidbaar(voor.klein + na.klein) == (voor.klein, na.klein)
    aaneen = na.begin - voor.eind == len(" te ")
    return (voor, na) if samen and aaneen and voor.token.head == na.token else None


def _einde_van_zinsdeel(zin: Zin, treffer: Treffer) -> int | None:
    """Waar een los deeltje in een hoofdzin hoort: achteraan, als daar geen bijzin staat."""
    token = treffer.kern.token
    if any(kind.dep_ in _ZWAAR_RECHTS for kind in token.rights):
        return None
    eigen = [w for w in token.subtree if not w.is_punct and w.i >= token.i]
    laatste = max(eigen, key=lambda w: w.i, default=token)
    buiten = [w for w in zin.tokens if w.i > laatste.i and not w.is_punct]
    if buiten or any(w.dep_ in _ZWAAR_RECHTS for w in eigen if w.i != token.i):
        return None
    return laatste.idx + len(laatste)


def _zonder_zich(zin: Zin, treffer: Treffer, groep: _Groep, plek: _Plek) -> Invulling | None:
    """'zich voordoen' → 'gebeuren': het wederkerende woord verdwijnt."""
    zich = next(_zoek_zich(treffer), None)
    vorm = _nieuwe_vorm(treffer, groep, plek)
    if zich is None or vorm is None:
        return None
    invulling = _bewerk(zin, treffer, groep, plek, vorm)
    if invulling is None:
        return None
    return invulling[0], tuple(sorted((*invulling[1], _verwijder(zin, zich))))


def _zoek_zich(treffer: Treffer) -> Iterator[Woord]:
    return (woord for woord in treffer.vast if woord.klein in _WEDERKEREND)
