"""In een zin zoeken welke ingangen van een woordenboek er staan."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from b1check.document import Woord, Zin
from b1check.invulling.treffers import WEDERKEREND, Treffer
from b1check.taal.vervoeging import deel_scheidbaar, herken
from b1check.woordenboek import Context, Ingang, Woordenboek, Woordsoort

if TYPE_CHECKING:
    from spacy.tokens import Token

# Ruim genoeg voor een ontleder die er soms naast zit, streng genoeg voor "het verzoek".
_PAST_BIJ: Mapping[Woordsoort, frozenset[str]] = {
    Woordsoort.WW: frozenset(("VERB", "AUX", "ADJ")),
    Woordsoort.ZN: frozenset(("NOUN", "PROPN", "X", "SYM")),
    Woordsoort.BN: frozenset(("ADJ", "ADV", "VERB")),
    Woordsoort.BW: frozenset(("ADV", "ADJ", "CCONJ", "SCONJ", "ADP", "X", "INTJ", "VERB")),
    Woordsoort.VW: frozenset(("SCONJ", "CCONJ", "ADV", "ADP", "ADJ", "X")),
    Woordsoort.VZ: frozenset(("ADP", "SCONJ", "ADV", "VERB", "ADJ", "X", "PROPN")),
}
# Bij welk onderwerp een wederkerend woord hoort: "wij ... ons", en niet "u ... ons".
_BIJ_WEDERKEREND: Mapping[str, set[str]] = {
    "me": {"ik"},
    "mij": {"ik"},
    "je": {"je", "jij", "jullie"},
    "u": {"u"},
    "ons": {"wij", "we"},
}
_VOORWERP = frozenset(("obj", "iobj", "ccomp", "xcomp", "nsubj:pass"))
_VASTE_GROEPEN = frozenset(
    "aanleiding basis grond verband kader hand betrekking behulp ingang verwachting verzoek "
    "gevolg middel overleg combinatie opzichte behoeve".split()
)
# Verder weg dan zoveel tekens horen twee woorden niet meer bij elkaar.
_VERSTE_WOORD = 200


def zoek_treffers(zin: Zin, boek: Woordenboek, regio: str) -> tuple[Treffer, ...]:
    """Geef de treffers in een zin, op plaats; van overlappende wint de langste."""
    alle = [
        treffer
        for nummer, woord in enumerate(zin.woorden)
        for ingang in boek.kandidaten(woord.klein, regio)
        if (treffer := _pas(zin, nummer, ingang)) is not None
    ]
    gekozen: list[Treffer] = []
    for treffer in sorted(alle, key=_sterkte):
        if not any(_overlapt(treffer, ander) for ander in gekozen):
            gekozen.append(treffer)
    return tuple(sorted(gekozen, key=lambda t: (t.begin, t.eind)))


def _sterkte(treffer: Treffer) -> tuple[int, int, int]:
    """Meer woorden eerst, dan een ingang met een context, dan wat eerder staat."""
    heeft_context = treffer.ingang.context != Context()
    return -len(treffer.ingang.woorden), -int(heeft_context), treffer.begin


def _overlapt(een: Treffer, ander: Treffer) -> bool:
    if een.begin < ander.eind and ander.begin < een.eind:
        return True
    eigen = {w.begin for w in (een.kern, *een.vast)}
    return any(w.begin in eigen for w in (ander.kern, *ander.vast))


def _pas(zin: Zin, nummer: int, ingang: Ingang) -> Treffer | None:
    woord = zin.woorden[nummer]
    if zin.tekstblok.is_beschermd(woord.token):
        return None
    if ingang.soort == Woordsoort.WW:
        treffer = _pas_werkwoord(zin, nummer, ingang)
    else:
        treffer = _pas_frase(zin, nummer, ingang)
    return treffer if treffer is not None and _past_context(zin, nummer, treffer) else None


def _pas_frase(zin: Zin, nummer: int, ingang: Ingang) -> Treffer | None:
    """Een woord, of woorden die precies zo achter elkaar staan."""
    begin = nummer - len(ingang.voor)
    stuk = zin.woorden[begin : nummer + 1 + len(ingang.na)] if begin >= 0 else ()
    if len(stuk) != len(ingang.woorden):
        return None
    # De kern zelf mag een andere vorm hebben: daarop is de ingang gevonden.
    paren = zip(stuk, ingang.woorden, strict=True)
    if any(w.klein != v for w, v in paren if w is not zin.woorden[nummer]):
        return None
    tekst = zin.tekstblok.blok.tekst
    if not all(tekst[een.eind : twee.begin].isspace() for een, twee in pairwise(stuk)):
        return None
    if len(stuk) == 1 and not _past_woordsoort(zin.woorden[nummer], ingang):
        return None
    if ingang.is_afkorting and not _past_schrijfwijze(zin, stuk[0], ingang):
        return None
    if ingang.eindpunt and "." not in ingang.kern and not stuk[-1].punt:
        return None
    midden = stuk[-1].punt and stuk[-1].eind + 1 < zin.eind
    if ingang.is_afkorting and not ingang.eindpunt and midden:
        # "ca." is een andere ingang dan "ca"; midden in de zin hoort de punt bij de afkorting.
        return None
    # De punt van een afkorting hoort erbij.
    eind = stuk[-1].eind + int(stuk[-1].punt and ingang.eindpunt)
    return Treffer(ingang, stuk[0].begin, eind, zin.woorden[nummer], tuple(stuk[1:]))


def _past_schrijfwijze(zin: Zin, woord: Woord, ingang: Ingang) -> bool:
    """Bij afkortingen tellen hoofdletters: 'p.j.' is per jaar, 'P.J.' zijn voorletters."""
    staat = zin.tekstblok.blok.tekst[woord.begin : woord.eind]
    voluit = ingang.woord.split()[0].rstrip(".")
    vooraan = woord.begin == zin.begin and staat[:1] + staat[1:].lower() == voluit.capitalize()
    return staat == voluit or vooraan


def _past_woordsoort(woord: Woord, ingang: Ingang) -> bool:
    mag = _PAST_BIJ.get(ingang.soort)
    if ingang.soort == Woordsoort.WW and woord.token.pos_ == "ADJ":
        # "bezig" is geen vorm van "bezigen", "verstrekte" wel van "verstrekken".
        return woord.token.tag_.startswith("WW")
    return mag is None or woord.token.pos_ in mag


def _pas_werkwoord(zin: Zin, nummer: int, ingang: Ingang) -> Treffer | None:
    """Een werkwoord met zijn deeltje en de vaste woorden die ervan afhangen."""
    kern = zin.woorden[nummer]
    if not _past_woordsoort(kern, ingang):
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
    if deeltje is not None and tekst_ertussen(zin, deeltje, kern) == " te ":
        return Treffer(ingang, deeltje.begin, kern.eind, kern, tuple(vast), deeltje)
    begin, eind = _omvang(zin, kern, [*vast, *([deeltje] if deeltje else [])])
    return Treffer(ingang, begin, eind, kern, tuple(vast), deeltje)


def _is_aaneen(kern: Woord, ingang: Ingang) -> bool:
    """Of het werkwoord aaneen in de zin staat, en geen deel van een ander werkwoord is."""
    if herken(kern.klein, ingang.kern) is None or _los_deeltje(kern.token) is not None:
        return False
    scheidbaar = deel_scheidbaar(ingang.kern)
    return scheidbaar is None or kern.klein.startswith(scheidbaar[0])


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
    """Vind een vast woord dat van het werkwoord afhangt, het dichtstbijzijnde eerst."""
    mogelijk = WEDERKEREND if klein == "zich" else frozenset((klein,))
    kandidaten = [
        woord
        for woord in zin.woorden
        if woord.klein in mogelijk
        and woord not in al
        and abs(woord.begin - kern.begin) < _VERSTE_WOORD
    ]
    for woord in sorted(kandidaten, key=lambda w: abs(w.begin - kern.begin)):
        if klein == "te" and woord.begin < kern.begin:
            continue
        if woord.token.pos_ == "ADP" and _hoort_elders(zin, woord):
            continue
        if klein == "zich" and not _is_wederkerend(woord.token, kern.token):
            continue
        if _hangt_af(woord.token, kern.token) or _staat_erachter(zin, kern, woord):
            return woord
    return None


def _hoort_elders(zin: Zin, woord: Woord) -> bool:
    """Of een voorzetsel de zin opent of bij een vaste groep hoort ("naar aanleiding van")."""
    return woord.begin == zin.begin or woord.token.head.lower_ in _VASTE_GROEPEN


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
    hoofd = token
    for _ in range(4):
        hoofd = hoofd.head
        if hoofd == werkwoord:
            return True
        if hoofd.pos_ == "VERB" and token.lower_ != "te":
            return False
    return False


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


def _past_context(zin: Zin, nummer: int, treffer: Treffer) -> bool:
    context = treffer.ingang.context
    if context == Context():
        return True
    klein = [woord.klein for woord in zin.woorden]
    laatste = nummer + len(treffer.ingang.na) if treffer.ingang.soort != Woordsoort.WW else nummer
    eerste = nummer if treffer.ingang.soort == Woordsoort.WW else nummer - len(treffer.ingang.voor)
    links = klein[eerste - 1] if eerste > 0 else ""
    rechts = klein[laatste + 1] if laatste + 1 < len(klein) else ""
    if not _buren_passen(context, links, rechts):
        return False
    rest = set(klein)
    if (context.zin and not rest & context.zin) or rest & context.niet_zin:
        return False
    if context.met_voorwerp is None:
        return True
    return context.met_voorwerp == _heeft_voorwerp(treffer.kern.token)


def _buren_passen(context: Context, links: str, rechts: str) -> bool:
    if context.links and links not in context.links:
        return False
    if context.rechts and rechts not in context.rechts:
        return False
    return links not in context.niet_links and rechts not in context.niet_rechts


def _heeft_voorwerp(token: Token) -> bool:
    return any(kind.dep_ in _VOORWERP for kind in token.children)
