"""Splitsen tussen twee gezegdes met één onderwerp: 'en kunt dan ...' -> 'U kunt dan ...'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP, Hoofdzin, lees_hoofdzin
from b1check.ontleding import MODALEN, is_persoonsvorm
from b1check.splitsing.grenzen import Splitsing, slot_van
from b1check.splitsing.onderwerp import herhaal_onderwerp
from b1check.splitsing.stapel import heeft_late_voorwaarde, is_enkel, is_heel_werkwoord, kop_van
from b1check.zinsdelen import rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

# Splitsen bij 'en' mag niet alleen om te verkorten: de zin moet te lang zijn.
_LANG = 20
_STREPEN = frozenset(("-", "–", "—"))
_TOELICHTING = "Geef het tweede deel een eigen zin, met het onderwerp erbij."
_TOELICHTING_OOK = "Geef het tweede gevolg een eigen zin."
# Wat hiermee begint geldt voor beide delen; 'Ook' houdt dat vast.
_GEVOLG = frozenset(
    "hierdoor daardoor hiermee daarmee daarom dan daarna nu hier daar daarnaast verder zo hierbij "
    "daarbij in op bij met onder door via tijdens sinds na vanaf vandaag morgen".split()
)

# "Met hulp zet je alle stappen en eindig je met ...": dat is geen 'ook', maar het gevolg.
_AFLOOP = frozenset("eindigen afsluiten belanden stoppen".split())


def splits_gezegdes(zin: Zin) -> Iterator[Splitsing]:
    """Splits bij 'en' met een persoonsvorm erachter, en zet het onderwerp terug."""
    if zin.aantal_woorden <= _LANG:
        return
    doc, begin, slot = zin.span.doc, zin.tokens[0].i, slot_van(zin)
    for en, werkwoord in zip(zin.tokens, zin.tokens[1:], strict=False):
        if en.lower_ != "en" or not is_persoonsvorm(werkwoord):
            continue
        links = en.i - 1 - (doc[en.i - 1].text == ",")
        if doc[links].text in _STREPEN:
            continue
        hoofdzin = lees_hoofdzin(doc, begin, links)
        if hoofdzin is None or not _deelt(hoofdzin, werkwoord) or not is_kaal(hoofdzin):
            continue
        wie = _onderwerp(zin, hoofdzin)
        if wie is None or heeft_late_voorwaarde(doc, werkwoord.i, slot):
            continue
        eerste, rest = stuk_van(doc, begin, links), stuk_van(doc, werkwoord.i, slot)
        stukken = rijg(doc, [[eerste], ["."], [wie], [rest]])
        yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING)


def splits_na_gevolg(zin: Zin) -> Iterator[Splitsing]:
    """Splits 'Hierdoor zijn wij dicht en kunt u ons niet bellen': 'Ook kunt u ...'."""
    doc, begin, slot = zin.span.doc, zin.tokens[0].i, slot_van(zin)
    if zin.aantal_woorden <= _LANG or zin.tokens[0].lower_ not in _GEVOLG:
        return
    for en, werkwoord in zip(zin.tokens, zin.tokens[1:], strict=False):
        if en.lower_ != "en" or not is_persoonsvorm(werkwoord):
            continue
        links = en.i - 1 - (doc[en.i - 1].text == ",")
        hoofdzin = lees_hoofdzin(doc, begin, links)
        if hoofdzin is None or not is_kaal(hoofdzin) or not _heeft_eigen(hoofdzin, werkwoord):
            continue
        if kop_van(werkwoord).lemma_ in _AFLOOP:
            continue
        if not heeft_late_voorwaarde(doc, werkwoord.i, slot):
            eerste, rest = stuk_van(doc, begin, links), stuk_van(doc, werkwoord.i, slot)
            stukken = rijg(doc, [[eerste], ["."], ["Ook"], [rest]])
            yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING_OOK)


def _heeft_eigen(hoofdzin: Hoofdzin, werkwoord: Token) -> bool:
    """Of het tweede gezegde naast het eerste staat, met een eigen onderwerp erachter."""
    kop = kop_van(werkwoord)
    naast = kop.dep_ == "conj" and kop.head == hoofdzin.onderwerp.head
    eigen = next((k for k in kop.children if k.dep_ in ONDERWERP and k.i > werkwoord.i), None)
    if not naast or eigen is None or min(t.i for t in eigen.subtree) != werkwoord.i + 1:
        return False
    meervoud = werkwoord.tag_.endswith("mv")
    return eigen.pos_ != "PROPN" or not meervoud or any(k.dep_ == "conj" for k in eigen.children)


def is_kaal(hoofdzin: Hoofdzin) -> bool:
    """Of er links maar één gezegde staat: anders is niet zeker waar het tweede bij hoort."""
    tokens = hoofdzin.doc[hoofdzin.eerste : hoofdzin.laatste + 1]
    vormen = [t for t in tokens if is_persoonsvorm(t)]
    echt = [t for t in vormen if not is_heel_werkwoord(t, hoofdzin.persoonsvorm)]
    return len(echt) == 1 and is_enkel(hoofdzin)


def _deelt(hoofdzin: Hoofdzin, werkwoord: Token) -> bool:
    """Of beide gezegdes hetzelfde onderwerp hebben, vooraan in de zin."""
    kop = kop_van(werkwoord)
    eerste = hoofdzin.persoonsvorm
    if kop.dep_ != "conj" or kop.head != hoofdzin.onderwerp.head:
        return False
    if any(k.dep_ in ONDERWERP for k in kop.children):
        return False
    zelfde_getal = eerste.tag_.endswith("mv") == werkwoord.tag_.endswith("mv")
    # "De klant leest en tekent het formulier": dan hoort het formulier bij allebei.
    return zelfde_getal and eerste.i < hoofdzin.laatste and hoofdzin.onderwerp.i < eerste.i


def _onderwerp(zin: Zin, hoofdzin: Hoofdzin) -> str | None:
    """Geef het onderwerp voor de tweede zin: 'U', of 'De gemeente' zonder de rest."""
    vorm = hoofdzin.persoonsvorm
    nieuw = vorm.lemma_ not in MODALEN
    wie = herhaal_onderwerp(zin, hoofdzin.onderwerp, vorm, nieuw=nieuw)
    return wie[0].upper() + wie[1:] if wie is not None else None
