"""Een bepaling voor in de zin zetten: 'Twee jaar na de start wordt de regeling beoordeeld'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.vondsten import Bewerking
from b1check.zinsbouw.deelzin import Tokens, lees_deelzin
from b1check.zinsbouw.volgorde import herorden

if TYPE_CHECKING:
    from spacy.tokens import Token

_KORTSTE = 3
# Zo'n groep zegt altijd iets over de hele zin.
_BIJ_DE_ZIN = frozenset(
    "dankzij gedurende krachtens na namens ondanks sinds tijdens vanaf vanwege volgens "
    "wegens".split()
)
_VASTE_GROEPEN = (
    *(("op", "basis"), ("op", "grond"), ("in", "verband"), ("naar", "aanleiding")),
    *(("met", "ingang"), ("in", "afwachting"), ("in", "opdracht"), ("in", "overleg")),
)
# Met een ander voorzetsel alleen als de kern een tijd noemt: 'binnen twee weken', 'in mei 2021'.
_VOOR_TIJD = frozenset("binnen in op rond".split())
_TIJD = frozenset(
    "dag week weken maand maanden jaar jaren uur periode moment toekomst januari februari maart "
    "april mei juni juli augustus september oktober november december dagen kwartaal".split()
)
_STAAT_ERGENS = frozenset("staan liggen hangen".split())
_BIJ_DE_GROEP = frozenset(
    "niet pas alleen ook al nog zelfs uiterlijk kort vlak direct gisteren vandaag morgen".split()
)
_GEEN_ONDERWERP = frozenset("er het je jij dat dit men".split())


def zet_vooraan(zin: Zin, een: Token, twee: Token, ruimte: int) -> tuple[Bewerking, ...]:
    """Zet een bepaling uit het midden voorop, als daar nu alleen het onderwerp staat.

    `ruimte` is hoeveel woorden er na afloop tussen `een` en `twee` mogen staan.
    """
    deelzin = lees_deelzin(zin, twee) if twee.pos_ == "VERB" else None
    if deelzin is None or deelzin.bijzin or deelzin.persoonsvorm != een:
        return ()
    if deelzin.tokens[0].i != zin.span.start or any(k.dep_ == "conj" for k in twee.children):
        return ()
    onderwerp = deelzin.voorveld
    if not _is_onderwerp(onderwerp, twee):
        return ()
    for kern in twee.children:
        groep = tuple(t for t in kern.subtree if t in deelzin.midden)
        if not _mag_voorop(kern, groep):
            continue
        groep = (*(t for t in _maat(groep[0]) if t in deelzin.midden), *groep)
        over = tuple(t for t in deelzin.midden if t not in groep)
        if len(onderwerp) + len(over) > ruimte:
            continue
        nieuw = [groep, (een,), onderwerp, over, deelzin.groep, deelzin.achter]
        return herorden(zin, deelzin.tokens, [stuk for stuk in nieuw if stuk])
    return ()


def zet_plaats_vooraan(zin: Zin, een: Token, twee: Token) -> tuple[Bewerking, ...]:
    """Ruil een lang onderwerp en een plaats: 'In bijlage 2 staan de regels voor ...'."""
    kern = next((k for k in twee.rights if k.dep_ in ("obl", "obl:arg")), None)
    if een.head != twee or kern is None or twee.lemma_.lower() not in _STAAT_ERGENS:
        return ()
    onderwerp, plaats = tuple(een.subtree), tuple(kern.subtree)
    tokens = (*onderwerp, twee, *plaats)
    slot = zin.tekstblok.doc[plaats[-1].i + 1 : zin.span.end]
    heel = [t.i for t in tokens] == list(range(zin.span.start, plaats[-1].i + 1))
    if not heel or [t.text for t in slot] != ["."] or plaats[0].lower_ not in ("in", "op"):
        return ()
    if len(plaats) > len(onderwerp) or any(t.is_punct for t in tokens):
        return ()
    return herorden(zin, tokens, [plaats, (twee,), onderwerp])


def _is_onderwerp(voorveld: Tokens, hoofd: Token) -> bool:
    """Of het voorveld precies het onderwerp is, zonder bijzin en zonder leesteken."""
    kern = next((k for k in hoofd.children if k.dep_ in ("nsubj", "nsubj:pass")), None)
    if kern is None or tuple(kern.subtree) != voorveld or voorveld[0].lower_ in _GEEN_ONDERWERP:
        return False
    return not any(t.is_punct for t in voorveld)


def _mag_voorop(kern: Token, groep: Tokens) -> bool:
    """Of dit een losse bepaling van tijd of reden is, die aaneen staat."""
    if kern.dep_ not in ("obl", "advmod") or len(groep) < _KORTSTE or groep != tuple(kern.subtree):
        return False
    if groep[-1].i - groep[0].i + 1 != len(groep) or any(t.is_punct for t in groep):
        return False
    if groep[0].nbor(-1).lower_ in _BIJ_DE_GROEP:
        return False
    eerste = groep[0].lower_
    is_vast = eerste in _BIJ_DE_ZIN or (eerste, groep[1].lower_) in _VASTE_GROEPEN
    met_tijd = eerste in _VOOR_TIJD and _is_tijd(kern)
    return is_vast or met_tijd or (eerste == "voor" and bool(_maat(groep[0])))


def _maat(voorzetsel: Token) -> Tokens:
    """'Twee jaar' in 'twee jaar na de start': hoort erbij, wat de ontleder ook zegt."""
    if voorzetsel.lower_ not in ("na", "voor") or voorzetsel.i < 2:
        return ()
    maat = (voorzetsel.nbor(-2), voorzetsel.nbor(-1))
    past = maat[0].pos_ in ("NUM", "DET") and maat[1].lower_ in _TIJD
    return maat if past else ()


def _is_tijd(kern: Token) -> bool:
    return kern.lower_ in _TIJD or any(k.lower_ in _TIJD for k in kern.children)
