"""Splitsen tussen 'dat A en dat B' of 'A te doen en B te doen': 'Ook weten wij dat B.'"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP, keer_om
from b1check.ontleding import MODALEN, is_persoonsvorm, persoonsvorm_van
from b1check.splitsing.grenzen import Splitsing, slot_van, wortel_van
from b1check.splitsing.hulpwerkwoord import heeft_eigen_voorwerp
from b1check.splitsing.onderwerp import herhaal_onderwerp
from b1check.splitsing.stapel import heeft_late_voorwaarde, tweede_na
from b1check.zinsdelen import Stuk, rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_LANG = 20
_TOELICHTING = "Geef het tweede deel een eigen zin, en zeg opnieuw waar het bij hoort."
_INLEIDERS = frozenset("dat of hoe hoeveel wat waarom wanneer wie waar welke".split())
_VOLGT = frozenset("daarna vervolgens dan".split())
_INHOUD = frozenset(("ccomp", "xcomp", "csubj", "csubj:pass"))
# Zo lang mag zijn wat terugkomt: anders staat alles er twee keer.
_MEESTE_MIDDEN = 4
_NIET = frozenset(
    "niet geen nooit niemand niets alleen pas slechts enkel noch nauwelijks ook eerst zowel "
    "zonder echter wel toch dan dus maar eerder nog zelf".split()
)
_VOORAAN = frozenset("in uit op bij tijdens sinds na daarom daarnaast nu verder hier daar".split())


def splits_inhoud(zin: Zin) -> Iterator[Splitsing]:
    """Splits bij 'en dat', 'en of' of 'en ... te', en haal de hoofdzin terug."""
    if zin.aantal_woorden <= _LANG:
        return
    doc, begin, slot = zin.span.doc, zin.tokens[0].i, slot_van(zin)
    for en, inleider in zip(zin.tokens, zin.tokens[1:], strict=False):
        eerste = _eerste_inhoud(zin, en, inleider)
        opnieuw = _hoofdzin_opnieuw(zin, eerste) if eerste is not None else None
        if opnieuw is None or heeft_late_voorwaarde(doc, en.i, slot):
            continue
        links = en.i - 1 - (doc[en.i - 1].text == ",")
        om: list[list[Stuk]] = [["om"]] if _mist_om(eerste, inleider) else []
        rest = stuk_van(doc, inleider.i, slot)
        stukken = rijg(doc, [[stuk_van(doc, begin, links)], ["."], *opnieuw, *om, [rest]])
        yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING)


def _mist_om(eerste: Token | None, inleider: Token) -> bool:
    """Of 'om' alleen voor het eerste deel staat."""
    return eerste is not None and eerste.lower_ == "om" != inleider.lower_


def _eerste_inhoud(zin: Zin, en: Token, inleider: Token) -> Token | None:
    """Geef het eerste woord van de eerste dat-zin, als er precies twee zijn."""
    if en.lower_ != "en" or inleider.lower_ in _VOLGT:
        return None
    tweede = tweede_na(en)
    eerste = tweede.head
    met_te = _zijn_met_te(eerste, tweede)
    if not (met_te or inleider.lower_ in _INLEIDERS):
        return None
    if tweede.dep_ != "conj" or eerste.dep_ not in _INHOUD or eerste.head != wortel_van(zin):
        return None
    if not (met_te or (persoonsvorm_van(tweede) and persoonsvorm_van(eerste))):
        return None
    eigen = {t.i for t in tweede.subtree}
    if min(eigen) != en.i or tweede.i < en.i or not eigen.issuperset(range(en.i, slot_van(zin))):
        return None
    if any(k.dep_ == "conj" for k in (*eerste.children, *tweede.children) if k != tweede):
        return None
    # In 'let erop dat' rekent de ontleder 'erop' soms bij de dat-zin.
    delen = (t for t in eerste.subtree if t.dep_ != "punct" and not t.lower_.startswith("er"))
    start = min(delen, key=lambda t: t.i)
    zeker = start.pos_ not in ("ADP", "SCONJ") or start.lower_ == "om" if met_te else False
    return start if (zeker or start.lower_ in _INLEIDERS) and start.i < en.i else None


def _zijn_met_te(eerste: Token, tweede: Token) -> bool:
    """Of het twee delen met 'te' zijn: 'om A te doen en B te doen'."""
    for w in (eerste, tweede):
        if w.i == 0 or not w.tag_.startswith("WW|inf") or w.nbor(-1).lower_ != "te":
            return False
    return heeft_eigen_voorwerp(eerste, tweede)


def _hoofdzin_opnieuw(zin: Zin, start: Token) -> list[list[Stuk]] | None:
    """Geef 'Ook weten wij', of bij een zin zonder eigen onderwerp 'Ook moet blijken'."""
    doc, begin, wortel = zin.span.doc, zin.tokens[0].i, wortel_van(zin)
    vorm = persoonsvorm_van(wortel)
    eind = start.i - 1 - (doc[start.i - 1].text == ",")
    ervoor = doc[begin : eind + 1]
    if vorm is None or not begin < vorm.i <= eind or any(t.lower_ in _NIET for t in ervoor):
        return None
    if sum(is_persoonsvorm(t) for t in ervoor) != 1 or eind - vorm.i > _MEESTE_MIDDEN:
        return None
    onderwerp = next((k for k in wortel.children if k.dep_ in ONDERWERP and k.i <= eind), None)
    vooraan = onderwerp is not None and onderwerp.i < vorm.i
    if not vooraan and doc[begin].lower_ not in _VOORAAN:
        return None
    if any(True for _ in zin.tekstblok.beschermd_in(vorm.idx, doc[eind].idx + len(doc[eind]))):
        return None
    nieuw = vorm.lemma_ not in MODALEN
    wie = (
        herhaal_onderwerp(zin, onderwerp, vorm, nieuw=nieuw)
        if vooraan and onderwerp is not None
        else ""
    )
    if wie is None:
        return None
    pv = keer_om(vorm.lower_, vorm.lemma_) if wie in ("je", "jij") else vorm.lower_
    midden = doc[vorm.i + 1 : eind + 1].text
    return [[woord] for woord in ("Ook", pv, wie, midden) if woord]
