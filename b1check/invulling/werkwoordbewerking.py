"""De bewerkingen om een werkwoordgroep te vervangen: kern, deeltje en vaste woorden."""

from __future__ import annotations

from itertools import pairwise

from b1check.document import Woord, Zin
from b1check.invulling.treffers import WEDERKEREND, Invulling, Treffer
from b1check.invulling.voorzetselplek import plaats_voor_voorwerp
from b1check.invulling.werkwoordgroep import Groep
from b1check.invulling.werkwoordplek import Plek, begin_van_groep
from b1check.taal.hoofdletters import neem_over
from b1check.taal.vervoeging import (
    deel_scheidbaar,
)
from b1check.vondsten import Bewerking

# "geen hinder" → "geen last": deze woorden passen bij elk naamwoord.
_OVERAL_BIJ = frozenset("geen enige veel weinig meer".split())
_BIJ_NAAMWOORD = frozenset(("det", "amod", "nmod:poss", "nummod", "conj", "cc", "acl:relcl"))
_ZWAAR_RECHTS = frozenset(
    ("acl", "advcl", "acl:relcl", "ccomp", "xcomp", "conj", "parataxis", "csubj")
)


def bewerk(
    zin: Zin, treffer: Treffer, groep: Groep, plek: Plek, vorm: tuple[str, str]
) -> Invulling | None:
    """Geef wat er komt te staan en de bewerkingen, of None als dat niet goed kan."""
    if groep.na and not treffer.ingang.na and not groep.voor:
        return _bewerk_met_voorzetsel(zin, treffer, groep, plek, vorm)
    if _vaste_ervoor(treffer) and groep.voor and groep.voor != "zich":
        # De nieuwe vaste woorden komen waar de oude stonden.
        return _bewerk_ter_plaatse(zin, treffer, groep, plek, vorm)
    return _bewerk_gewoon(zin, treffer, groep, plek, vorm)


def _bewerk_gewoon(
    zin: Zin, treffer: Treffer, groep: Groep, plek: Plek, vorm: tuple[str, str]
) -> Invulling | None:
    """Zet de nieuwe vorm op de plek van de oude, en wat los staat achteraan."""
    kern, los = vorm
    achteraan = " ".join(filter(None, (groep.voor if plek.vooraan else "", los)))
    if groep.achter and plek.vooraan:
        achteraan = " ".join(filter(None, (los, groep.achter)))
    elif groep.achter:
        kern = f"{kern} {groep.achter}"
    vooraf = _voor_de_groep(treffer, groep, plek)
    if groep.voor == "zich":
        achteraan = los
    elif groep.voor and not plek.vooraan and not vooraf:
        kern = f"{groep.voor} {kern}"
    begin = plek.te.idx if plek.te is not None else treffer.kern.begin
    begin = _begin_te_deeltje(treffer, begin)
    oud = zin.tekstblok.blok.tekst[begin : treffer.kern.eind]
    nieuw = neem_over(oud, kern)
    bewerkingen = [Bewerking(begin, treffer.kern.eind, nieuw)]
    rest = _bewerk_rest(zin, treffer, groep, achteraan, begin)
    if rest is None:
        return None
    bewerkingen += [*vooraf, *rest]
    if _overlapt(bewerkingen):
        return None
    getoond = f"{nieuw} … {achteraan}" if achteraan else nieuw
    if vooraf:
        getoond = f"{groep.voor} … {getoond}"
    if groep.na:
        getoond = f"{getoond} {groep.na}" if not achteraan else f"{getoond} ({groep.na})"
    return getoond, tuple(sorted(bewerkingen))


def _bewerk_met_voorzetsel(
    zin: Zin, treffer: Treffer, groep: Groep, plek: Plek, vorm: tuple[str, str]
) -> Invulling | None:
    """'veroorzaakt hinder' → 'zorgt voor hinder'; een los deel komt ervoor: 'door met'.

    Vaste woorden gaan weg: 'trekt de uitkomst in twijfel' → 'twijfelt aan de uitkomst'.
    """
    kern, los = vorm
    plaats = plaats_voor_voorwerp(treffer, groep.na)
    if plaats is None or groep.voor or groep.achter:
        return None
    begin = plek.te.idx if plek.te is not None else treffer.kern.begin
    begin = _begin_te_deeltje(treffer, begin)
    nieuw = neem_over(zin.tekstblok.blok.tekst[begin : treffer.kern.eind], kern)
    erbij = " ".join(filter(None, (los, groep.na)))
    bewerkingen = [
        Bewerking(begin, treffer.kern.eind, nieuw),
        Bewerking(plaats, plaats, f"{erbij} "),
    ]
    if treffer.deeltje is not None and treffer.deeltje.begin > begin:
        bewerkingen.append(verwijder(zin, treffer.deeltje))
    weg = (woord for woord in treffer.vast if woord.klein not in WEDERKEREND)
    bewerkingen += [verwijder(zin, woord) for woord in weg]
    if _overlapt(bewerkingen):
        return None
    delen = (nieuw, "…", erbij) if plek.vooraan else (erbij, "…", nieuw)
    return " ".join(delen), tuple(sorted(bewerkingen))


def _voor_de_groep(treffer: Treffer, groep: Groep, plek: Plek) -> list[Bewerking]:
    """Zet een bijwoord voor alle werkwoorden: 'kan opnieuw worden benoemd'."""
    eerste = begin_van_groep(treffer.kern.token)
    if groep.voor in ("", "zich") or plek.vooraan or eerste == treffer.kern.token:
        return []
    if eerste.i > 0 and eerste.nbor(-1).lower_ == "te":
        eerste = eerste.nbor(-1)
    return [Bewerking(eerste.idx, eerste.idx, f"{groep.voor} ")]


def _bewerk_ter_plaatse(
    zin: Zin, treffer: Treffer, groep: Groep, plek: Plek, vorm: tuple[str, str]
) -> Invulling | None:
    """'bezwaar aantekenen' → 'bezwaar maken', 'hinder ondervinden' → 'last hebben'."""
    kern, los = vorm
    vast = _vaste_ervoor(treffer)
    begin = plek.te.idx if plek.te is not None else treffer.kern.begin
    begin = _begin_te_deeltje(treffer, begin)
    tekst = zin.tekstblok.blok.tekst
    nieuw = neem_over(tekst[begin : treffer.kern.eind], kern)
    bewerkingen = [Bewerking(begin, treffer.kern.eind, nieuw)]
    if not blijft(treffer, groep):
        oud = tekst[vast[0].begin : vast[-1].eind]
        bewerkingen.append(Bewerking(vast[0].begin, vast[-1].eind, neem_over(oud, groep.voor)))
    over = [w for w in treffer.vast if w not in vast and w.klein not in WEDERKEREND]
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
    bewerkingen += [verwijder(zin, woord) for woord in (*over, *([deeltje] if deeltje else []))]
    if _overlapt(bewerkingen):
        return None
    delen = (nieuw, groep.voor, groep.na) if plek.vooraan else (groep.voor, nieuw, groep.na)
    getoond = " ".join(filter(None, delen))
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
    zin: Zin, treffer: Treffer, groep: Groep, achteraan: str, begin: int
) -> list[Bewerking] | None:
    """Vervang of verwijder het deeltje en de vaste woorden van de oude groep."""
    bewerkingen: list[Bewerking] = []
    deeltje = treffer.deeltje
    if deeltje is not None and (deeltje.begin == begin or (deeltje.begin < begin and achteraan)):
        # Dit deeltje zit al in de kern, of er hoort op zijn plaats niets.
        deeltje = None
    weg = [w for w in treffer.vast if w.klein not in WEDERKEREND]
    if groep.na:
        if not treffer.ingang.na or not weg:
            return None
        # Het nieuwe voorzetsel komt waar het oude stond.
        oud = weg.pop()
        bewerkingen.append(Bewerking(oud.begin, oud.eind, groep.na))
    if achteraan and deeltje is not None:
        bewerkingen.append(Bewerking(deeltje.begin, deeltje.eind, achteraan))
        deeltje = None
    elif achteraan and _staat_los_erna(treffer, groep, weg):
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
    bewerkingen += [verwijder(zin, woord) for woord in over]
    return None if _overlapt(bewerkingen) else bewerkingen


def _laat_voorwerp_los(treffer: Treffer, groep: Groep) -> bool:
    """Of 'aan' achter het werkwoord wegvalt: van 'aan uw voorstel' blijft 'uw voorstel' over."""
    if not treffer.ingang.na or groep.na or not treffer.vast:
        return False
    laatste = treffer.vast[-1]
    return laatste.token.pos_ == "ADP" and laatste.begin > treffer.kern.begin


def _staat_los_erna(treffer: Treffer, groep: Groep, weg: list[Woord]) -> bool:
    """Of het deeltje mag staan waar de oude woorden staan, zonder een voorwerp erachter."""
    if not weg or _laat_voorwerp_los(treffer, groep):
        return False
    return weg[0].begin > treffer.kern.eind and len(weg) == len(treffer.vast)


def verwijder(zin: Zin, woord: Woord) -> Bewerking:
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


def _vaste_ervoor(treffer: Treffer) -> list[Woord]:
    """De vaste woorden die in de ingang voor het werkwoord staan, zonder 'zich'."""
    ervoor = treffer.vast[: len(treffer.ingang.voor)]
    return sorted((w for w in ervoor if w.klein not in WEDERKEREND), key=lambda w: w.begin)


def blijft(treffer: Treffer, groep: Groep) -> bool:
    """'bezwaar aantekenen' → 'bezwaar maken': 'bezwaar' blijft staan waar het staat."""
    voor = tuple(w for w in treffer.ingang.voor if w != "zich")
    return bool(voor) and tuple(groep.voor.split()) == voor


def verliest_woorden(zin: Zin, treffer: Treffer, groep: Groep) -> bool:
    """Of er woorden wegvallen of wisselen waar andere woorden van de zin aan vastzitten."""
    vast = _vaste_ervoor(treffer)
    if not vast or blijft(treffer, groep):
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
