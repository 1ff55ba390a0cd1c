"""Een lang zinsdeel achter het werkwoord zetten: 'heeft afgewezen op basis van ...'."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.frequentie import zipf
from b1check.ontleding import is_persoonsvorm
from b1check.taal.vervoeging import deel_scheidbaar
from b1check.vondsten import Bewerking
from b1check.zinsbouw.losse_bepaling import is_losse_bepaling
from b1check.zinsbouw.volgorde import Stuk, herorden

if TYPE_CHECKING:
    from spacy.tokens import Token

_KORTSTE = 5
_KORTSTE_BIJ_NAAMWOORD = 4
_MATEN = frozenset("dag dagen week weken maand maanden jaar uur kort lang vlak direct".split())
# Een scheidbaar werkwoord moet bestaan: 'toesturen' wel, 'ingrazen' niet.
_BEKEND = 1.5
# Deze voorzetsels zeggen wanneer, waarom of waarmee; hun groep staat ook goed achteraan.
_LOSSE = frozenset(
    "bij binnen dankzij door gedurende ingevolge krachtens met na naar namens ondanks op over "
    "per sinds tijdens tot uit van vanaf vanwege via volgens voor wegens zonder aan in".split()
)
# Aan een naamwoord vast blijft een groep bij dat naamwoord, behalve na deze.
_NOOIT_BIJ_NAAMWOORD = frozenset(
    "dankzij gedurende ingevolge krachtens namens ondanks sinds tijdens vanaf vanwege via "
    "volgens wegens".split()
)
_VASTE_GROEPEN = (("op", "basis"), ("op", "grond"), ("in", "verband"), ("naar", "aanleiding"))
# Zo'n groep hoort bij de hele zin, en mag dus ook achteraan als er nog iets na komt.
_BIJ_DE_ZIN = (
    *_VASTE_GROEPEN,
    *(("in", "opdracht"), ("in", "overleg"), ("in", "samenwerking"), ("met", "behulp")),
    *(("met", "ingang"), ("op", "verzoek"), ("op", "voorstel"), ("op", "advies")),
)
# 'Pas' en 'alleen' mogen voor het werkwoord blijven: 'pas uitbetalen bij de eerste betaling'.
# Voorzetsels in twee delen: 'tussen hem en mij in', 'op de deur af'.
_OM: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "in": ("tussen", "tegen"),
        "af": ("van", "op"),
        "toe": ("naar", "tot"),
        "uit": ("van",),
        "heen": ("om", "door", "over"),
        "aan": ("achter", "van"),
        "op": ("tegen",),
    }
)
_BLIJFT_ERVOOR = frozenset("pas alleen uitsluitend".split())
_ERVOOR_NIET = frozenset("niet geen ook juist zelfs vooral of".split())
# Bij deze werkwoorden zegt een groep waarheen of waar, of hoort zij er vast bij.
_PLAATSWERKWOORDEN = frozenset(
    "gaan komen brengen sturen zetten leggen plaatsen reizen rijden lopen verhuizen halen stoppen "
    "doen stellen vallen trekken voeren zijn worden blijven liggen staan zitten wonen hangen "
    "houden maken nemen hebben raken schuiven achten stemmen leiden dwingen "
    "verklaren roepen benoemen verheffen verdelen omzetten veranderen".split()
)
_PLAATSVOORZETSELS = frozenset(
    "aan bij in met naar onder op over tot tussen uit van voor buiten tegen door".split()
)
_NA_EEN_ZIN = frozenset("maar want omdat zodat dan terwijl hoewel tenzij".split())
_BETREKKELIJK = frozenset(("die", "dat"))


def zet_achteraan(zin: Zin, een: Token, twee: Token) -> tuple[Bewerking, ...]:
    """Verplaats wat vlak voor het werkwoord `twee` staat naar achter dat werkwoord, of niets.

    `een` en `twee` zijn de armen van een tang om het midden van de zin. Alleen een lange
    voorzetselgroep of een bijzin bij een naamwoord mag achteraan.
    """
    groep = _werkwoorden(zin, een, twee)
    if not groep:
        return ()
    doc, eind = zin.tekstblok.doc, groep[0].i
    laatste = eind - 1 - (doc[eind - 1].text == ",")
    los = _groep_middenin(zin, een, groep[0])
    if los:
        rest = list(doc[los[-1].i + 1 : eind])
        return herorden(zin, list(doc[los[0].i : groep[-1].i + 1]), [rest, groep, los])
    begin = _begin(zin, een, laatste, groep[0])
    if begin is None or _hoort_bij_groep(doc[begin - 1], doc[begin]):
        return ()
    stuk = list(doc[begin : laatste + 1])
    if doc[begin].lower_ in _BETREKKELIJK and sum(t.pos_ == "ADV" for t in groep) > 1:
        # 'de stemmen morgen opnieuw tellen die ...': dan staat 'die' te ver weg.
        return ()
    if twee.dep_ == "compound:prt" and any(t.lower_ in _OM.get(twee.lower_, ()) for t in stuk):
        return ()
    if any(t.is_space or t.text in "()-–:;" for t in stuk) or _is_gebroken(stuk):
        return ()
    nieuw: list[Stuk] = [groep, stuk]
    return herorden(zin, list(doc[begin : groep[-1].i + 1]), nieuw)


def _hoort_bij_groep(ervoor: Token, eerste: Token) -> bool:
    """'niet op basis van ...', 'twee jaar na ...': dat woord kan niet achterblijven."""
    is_maat = ervoor.lower_ in _MATEN and eerste.lower_ in ("na", "voor", "vanaf")
    return ervoor.lower_ in _ERVOOR_NIET or is_maat


def _is_gebroken(stuk: list[Token]) -> bool:
    """'in zijn stad de club': twee zinsdelen. En 'aan het werk' hoort vast bij het werkwoord."""
    if [t.lower_ for t in stuk[:3]] == ["aan", "het", "werk"] or stuk[1].lower_ == "nog":
        return True
    if stuk[-1].pos_ in ("ADV", "ADJ", "ADP"):
        # 'in verband met corona online', 'daar ondanks de kosten over': een eigen zinsdeel.
        return True
    return any(
        een.pos_ in ("NOUN", "PROPN") and (twee.pos_ == "DET" or twee.dep_ == "amod")
        for een, twee in pairwise(stuk)
    )


def _groep_middenin(zin: Zin, een: Token, werkwoord: Token) -> list[Token]:
    """Een lange groep als 'in opdracht van ...' waar nog een voorwerp na komt, of niets."""
    doc = zin.tekstblok.doc
    for plaats in range(een.i + 1, werkwoord.i - 1):
        token = doc[plaats]
        if (token.lower_, doc[plaats + 1].lower_) not in _BIJ_DE_ZIN or token.dep_ != "case":
            continue
        groep = [t for t in token.head.subtree if t.i >= plaats]
        laatste = groep[-1].i
        aaneen = laatste - plaats + 1 == len(groep) and token.head.left_edge == token
        is_los = token.head.dep_ == "obl" and doc[plaats - 1].lower_ not in _ERVOOR_NIET
        # Een voorzetsel erna kan nog bij de groep horen, wat de ontleder ook zegt.
        zelfstandig = laatste + 1 < werkwoord.i and doc[laatste + 1].pos_ != "ADP"
        if aaneen and is_los and zelfstandig and len(groep) >= _KORTSTE and not _is_gebroken(groep):
            tekens = [*groep, *doc[laatste + 1 : werkwoord.i]]
            return groep if not any(t.is_punct or t.is_space for t in tekens) else []
    return []


def _werkwoorden(zin: Zin, een: Token, twee: Token) -> list[Token]:
    """De werkwoorden aan het eind van de zin waar `twee` bij hoort; niets als er meer volgt."""
    if een.dep_ == "det" or (een.dep_.startswith("nsubj") and not _in_bijzin(een.head)):
        return []
    if twee.dep_ == "compound:prt" and twee.pos_ == "ADP" and not _is_bekend_deel(twee):
        return []
    doc = zin.tekstblok.doc
    van = tot = twee.i
    while van - 1 > een.i and _hoort_erbij(doc[van - 1], twee):
        van -= 1
    while tot + 1 < zin.span.end and _hoort_erbij(doc[tot + 1], twee):
        tot += 1
    while van - 1 > een.i and _is_los_bijwoord(doc[van - 1], twee):
        van -= 1
    erna = doc[tot + 1] if tot + 1 < zin.span.end else None
    if erna is not None and erna.text not in (".", "!", "?", ";") and not _gaat_verder(erna):
        return []
    return list(doc[van : tot + 1])


def _is_bekend_deel(deel: Token) -> bool:
    """Of dit deel bij het werkwoord hoort; in 'op het veld tussen hem en mij in' is het anders."""
    lemma = deel.head.lemma_.lower()
    heel = lemma if lemma.startswith(deel.lower_) else deel.lower_ + lemma
    return deel_scheidbaar(heel) is not None and zipf(heel) > _BEKEND


def _gaat_verder(erna: Token) -> bool:
    """Of hier een nieuwe zin begint: 'als u dit krijgt, betaalt u', 'afgewezen omdat'."""
    if erna.text != ",":
        return erna.dep_ == "mark" and erna.lower_ in _NA_EEN_ZIN
    volgende = erna.nbor(1) if erna.i + 1 < len(erna.doc) else erna
    return is_persoonsvorm(volgende) or volgende.lower_ in _NA_EEN_ZIN


def _hoort_erbij(token: Token, werkwoord: Token) -> bool:
    verwant = token.head == werkwoord or werkwoord.head in (token, token.head)
    is_deel = token.dep_ == "compound:prt" and (token.pos_ != "ADP" or _is_bekend_deel(token))
    is_werkwoord = token.pos_ in ("VERB", "AUX") or is_deel
    return verwant and (is_werkwoord or token.lower_ == "te")


def _is_los_bijwoord(token: Token, werkwoord: Token) -> bool:
    """'(op basis van uw gegevens) helaas afgewezen': het bijwoord gaat met het werkwoord mee."""
    if token.lower_ in _ERVOOR_NIET or token.dep_ != "advmod" or token.pos_ not in ("ADV", "ADJ"):
        return False
    return token.head == werkwoord and not any(True for _ in token.children)


def _in_bijzin(hoofd: Token) -> bool:
    if hoofd.dep_ == "ROOT":
        return False
    return hoofd.dep_ == "acl:relcl" or any(
        k.dep_ == "mark" and k.lower_ != "te" for k in hoofd.lefts
    )


def _begin(zin: Zin, een: Token, laatste: int, werkwoord: Token) -> int | None:
    """Waar het zinsdeel begint dat bij `laatste` eindigt en achteraan mag, of None."""
    doc = zin.tekstblok.doc
    lang = doc[een.i + 1 : laatste - _KORTSTE + 2]
    groepen = [t for t in lang if _is_voorzetsel(t) and _vult(t.head, t.i, laatste, werkwoord)]
    vast = [t for t in groepen if (t.lower_, t.nbor(1).lower_) in _BIJ_DE_ZIN]
    los = [t for t in groepen if _mag_los(t)]
    bijzinnen = [t for t in lang if _opent_bijzin(t, laatste) or _is_doel(t, laatste)]
    korter = doc[een.i + 2 : laatste - _KORTSTE_BIJ_NAAMWOORD + 2]
    bepalingen = [
        t
        for t in korter
        if _is_voorzetsel(t) and is_losse_bepaling(t) and _vult(t.head, t.i, laatste, werkwoord)
    ]
    return next((t.i for t in (*vast, *los, *bijzinnen, *bepalingen)), None)


def _is_voorzetsel(token: Token) -> bool:
    return token.pos_ == "ADP" and token.dep_ == "case"


def _opent_bijzin(token: Token, laatste: int) -> bool:
    """Of hier een bijzin met 'die' of 'dat' begint die tot `laatste` loopt."""
    return token.lower_ in _BETREKKELIJK and "betr" in token.tag_ and _is_bijzin(token, laatste)


def _vult(kern: Token, begin: int, laatste: int, werkwoord: Token) -> bool:
    """Of de groep van deze kern precies van `begin` tot en met `laatste` loopt."""
    groep = [t for t in kern.subtree if t.i < werkwoord.i and t.text != ","]
    # 'Pas bij de eerste betaling': 'pas' blijft voor het werkwoord staan.
    plaatsen = {t.i for t in groep if t.i >= begin or t.lower_ not in _BLIJFT_ERVOOR}
    if not plaatsen:
        return False
    erna = kern.doc[max(plaatsen) + 1]
    if erna.lower_ == "van" and erna.dep_ == "case":
        # 'uw brief van vorige week' is één groep, ook als de ontleder er twee ziet.
        plaatsen |= {t.i for t in erna.head.subtree if t.i < werkwoord.i}
    return min(plaatsen) == begin and max(plaatsen) == laatste


def _mag_los(voorzetsel: Token) -> bool:
    kern = voorzetsel.head
    volgende = voorzetsel.nbor(1).lower_
    is_vast = (voorzetsel.lower_, volgende) in _VASTE_GROEPEN
    if kern.dep_ == "nmod":
        return is_vast or voorzetsel.lower_ in _NOOIT_BIJ_NAAMWOORD
    if kern.dep_ == "obl:arg" and kern.head.pos_ == "VERB":
        return not _zegt_waar(voorzetsel, kern.head)
    if voorzetsel.lower_ not in _LOSSE or (not is_vast and _zegt_waar(voorzetsel, kern.head)):
        return False
    return kern.dep_ in ("obl", "obl:arg", "obl:agent") and kern.head.pos_ == "VERB"


def _is_bijzin(token: Token, laatste: int) -> bool:
    """Of hier een bijzin bij het woord ervoor begint die tot `laatste` loopt."""
    hoofd = token.head
    if hoofd.dep_ != "acl:relcl" or hoofd.head.i != token.i - 1:
        return False
    plaatsen = {t.i for t in hoofd.subtree if t.text != ","}
    return max(plaatsen) == laatste and any(is_persoonsvorm(t) for t in hoofd.subtree)


def _zegt_waar(voorzetsel: Token, werkwoord: Token) -> bool:
    """Of de groep een richting of plaats is, of een vast deel van het gezegde."""
    lemma = werkwoord.lemma_.lower()
    return voorzetsel.lower_ in _PLAATSVOORZETSELS and lemma in _PLAATSWERKWOORDEN


def _is_doel(om: Token, laatste: int) -> bool:
    """Of 'om ... te' precies tot `laatste` loopt."""
    if om.lower_ != "om" or om.dep_ != "mark":
        return False
    kern = om.head
    plaatsen = {t.i for t in kern.subtree if t.text != ","}
    met_te = any(k.lower_ == "te" for k in kern.lefts)
    return met_te and kern.i == laatste and min(plaatsen) == om.i and max(plaatsen) == laatste
