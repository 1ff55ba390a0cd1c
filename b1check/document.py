"""Van `Bericht` naar `Document`: de enige plek die het taalmodel laadt en zinnen maakt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from b1check.bericht import Bericht, Beschermd, Bescherming, Blok, Bloksoort, Onderdeel
from b1check.fouten import ModelOntbreekt
from b1check.gegevens import lees_lijst
from b1check.taal.zinsgrenzen import zoek_zinsgrenzen

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span, Token

INGEBOUWD = "ingebouwd"
# Deze onderdelen van een pijplijn gebruikt b1check niet; zonder leest zij sneller.
_ONGEBRUIKT = ("ner", "senter")
_LEESBAAR = (Bloksoort.ALINEA, Bloksoort.LIJSTITEM, Bloksoort.KOP)
_MET_ZINNEN = (Bloksoort.ALINEA, Bloksoort.LIJSTITEM)
_AANSPREEKWOORDEN = frozenset(
    "dhr dhr. mevr mevr. mw mw. heer meneer mijnheer mevrouw familie fam. dr. drs. mr. ir. "
    "prof.".split()
)
_VOORNAAMWOORDEN = frozenset("ik wij we u je jij jullie".split())
_WOORD = re.compile(r"[^\W_]+(?:[.'’&/-][^\W_]+)*")
# Zo lang is geen los woord: het is een hele woordgroep, van zoveel woorden (als `lang-woord` haar
# splitst: 'verkiezing van de gemeenteraad').
_LANG_WOORD, _DELEN_LANG = 22, 4
# Een wet of besluit met zijn titel: "de Wet verduidelijking voorschriften woonboten".
_REGELINGEN = frozenset("Wet Wetboek Besluit Verordening Regeling".split())
_TITELSOORTEN = frozenset(("NOUN", "ADJ", "PROPN"))
_IN_TITEL = frozenset("op inzake voor en".split())
_TUSSENVOEGSELS = frozenset("van de der den het ter ten te 't in op von".split())


@dataclass(frozen=True, eq=False)
class Taalmodel:
    """Een geladen pijplijn met haar slot: meer draden mogen haar om de beurt gebruiken."""

    naam: str
    nlp: Language
    slot: Lock

    def ontleed(
        self, bericht: Bericht, klantvraag: Document | None = None, *, ook_regels: bool = False
    ) -> Document:
        """Ontleed alle leesbare blokken van een bericht in één stroom.

        Wat geen tekst is (een aanhef, een handtekening) wordt alleen in woorden geknipt.
        `klantvraag` is de ontlede mail waarop dit bericht antwoordt. Met `ook_regels` tellen ook
        losse regels mee: een klant schrijft een vraag soms zonder punt, op een eigen regel.
        """

        def leesbaar(blok: Blok) -> bool:
            return _is_leesbaar(blok) or (ook_regels and blok.onderdeel == Onderdeel.TEKST)

        blokken = [blok for blok in bericht.blokken if leesbaar(blok)]
        with self.slot:
            docs = list(self.nlp.pipe(_maak_doc(self.nlp, blok.tekst) for blok in blokken))
            overig = tuple(
                Tekstblok(blok, self.nlp.make_doc(blok.tekst))
                for blok in bericht.blokken
                if not leesbaar(blok)
            )
        paren = zip(blokken, docs, strict=True)
        tekstblokken = tuple(Tekstblok(blok, doc) for blok, doc in paren)
        return Document(bericht, tekstblokken, self.naam, overig, klantvraag)


@cache
def laad_taalmodel(naam: str = INGEBOUWD) -> Taalmodel:
    """Laad een spaCy-pijplijn, één keer per proces.

    `naam` is "ingebouwd" of de naam van een geïnstalleerd pakket zoals "nl_core_news_sm".
    Is dat er niet, of is het geen Nederlands model, dan volgt `ModelOntbreekt`.
    """
    import spacy

    if naam == INGEBOUWD:
        return Taalmodel(naam, _laad_ingebouwd(), Lock())
    if not spacy.util.is_package(naam):
        raise ModelOntbreekt(
            f"het taalmodel ‘{naam}’ is niet geïnstalleerd",
            advies=f"Installeer het met: python -m spacy download {naam}\n"
            "Of laat ‘taalmodel’ weg: dan gebruikt b1check zijn eigen model.",
        )
    nlp = spacy.load(naam, exclude=_ONGEBRUIKT)
    if nlp.lang != "nl" or "parser" not in nlp.pipe_names:
        raise ModelOntbreekt(
            f"‘{naam}’ is geen Nederlands model met een ontleder",
            advies="Kies een model waarvan de naam met nl_core_news begint.",
        )
    return Taalmodel(naam, nlp, Lock())


def _laad_ingebouwd() -> Language:
    """Laad het model dat in het pakket ligt, ook in een kloon.

    spaCy maakt eerst een knipper met duizenden Nederlandse uitzonderingen, en leest dan dezelfde
    uitzonderingen uit het model. Een lege knipper vooraf halveert de tijd en knipt precies zo.
    """
    import spacy
    from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # Cython zonder typen
    from spacy.util import registry

    def maak_lege_knipper() -> Callable[[Language], Tokenizer]:
        return lambda nlp: Tokenizer(nlp.vocab)

    registry.tokenizers.register("b1check.leeg.v1", func=maak_lege_knipper)
    return spacy.load(
        Path(__file__).parent / "taalmodel",
        exclude=_ONGEBRUIKT,
        config={"nlp": {"tokenizer": {"@tokenizers": "b1check.leeg.v1"}}},
    )


@dataclass(frozen=True, eq=False)
class Tekstblok:
    """Een blok met zijn ontleding; plaatsen tellen in `blok.tekst`."""

    blok: Blok
    doc: Doc

    @cached_property
    def zinnen(self) -> tuple[Zin, ...]:
        """De zinnen van een alinea of lijstitem; een kop heeft er geen."""
        if self.blok.soort not in _MET_ZINNEN:
            return ()
        return tuple(Zin(self, span) for span in self.doc.sents if _heeft_woord(span))

    @cached_property
    def leeseenheden(self) -> tuple[Zin, ...]:
        """De zinnen, of bij een kop het hele blok: waar woorden in te lezen zijn."""
        return self.zinnen or (Zin(self, self.doc[:]),)

    @cached_property
    def beschermd(self) -> tuple[Beschermd, ...]:
        """De beschermde stukken van het blok, met de namen erbij."""
        return (*self.blok.beschermd, *_namen(self.doc))

    @cached_property
    def _beschermde_tokens(self) -> frozenset[int]:
        return frozenset(
            token.i
            for token in self.doc
            for stuk in self.beschermd
            if stuk.begin < token.idx + len(token) and stuk.eind > token.idx
        )

    def is_beschermd(self, token: Token) -> bool:
        """Of dit token een plaatshouder, adres, getal, code of naam is."""
        return token.i in self._beschermde_tokens

    def beschermd_in(self, begin: int, eind: int) -> Iterator[Beschermd]:
        """Geef de beschermde stukken die [begin, eind) van de leestekst raken."""
        return (b for b in self.beschermd if b.begin < eind and b.eind > begin)


@dataclass(frozen=True, slots=True)
class Woord:
    """Een woord zoals het er staat, op [begin, eind) van de leestekst, met zijn token.

    "d.m.v.", "e-mail" en "heer/mevrouw" zijn elk één woord; een punt aan het eind telt niet mee.
    """

    klein: str
    begin: int
    eind: int
    token: Token
    punt: bool


@dataclass(frozen=True, eq=False)
class Zin:
    """Eén zin met haar tokens en haar blok."""

    tekstblok: Tekstblok
    span: Span

    @property
    def begin(self) -> int:
        """Waar de zin begint in de leestekst van het blok."""
        return self.span.start_char

    @property
    def eind(self) -> int:
        """Waar de zin eindigt, zonder witruimte erachter."""
        return self.begin + len(self.span.text.rstrip())

    @property
    def tekst(self) -> str:
        """De leestekst van de zin."""
        return self.span.text.rstrip()

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """De tokens van de zin, leestekens erbij, witruimte niet."""
        return tuple(token for token in self.span if not token.is_space)

    @cached_property
    def woorden(self) -> tuple[Woord, ...]:
        """De woorden van de zin, los van hoe het taalmodel tokens maakt."""
        return tuple(self._woorden())

    def _woorden(self) -> Iterator[Woord]:
        tekst, nummer = self.tekst, 0
        for gevonden in _WOORD.finditer(tekst):
            begin, eind = self.begin + gevonden.start(), self.begin + gevonden.end()
            while self.tokens[nummer].idx + len(self.tokens[nummer]) <= begin:
                nummer += 1
            punt = tekst[gevonden.end() : gevonden.end() + 1] == "."
            yield Woord(
                gevonden[0].lower().replace("’", "'"), begin, eind, self.tokens[nummer], punt
            )

    @cached_property
    def aantal_woorden(self) -> int:
        """Het aantal woorden zoals een lezer ze telt: stukken met een letter of cijfer."""
        return tel_woorden(self.tekst)

    @cached_property
    def zinsmaat(self) -> int:
        """De lengte voor de wet 'geen zin wordt langer', in woorden.

        Een groepje dat de lezer in één keer leest is één woord: 'op te nemen', 'neemt ... op' en
        'wij sturen'. Een afkorting telt als de woorden waar zij voor staat, en een heel lange
        samenstelling ook: een 'gemeenteraadsverkiezing' is een verkiezing van de gemeenteraad.
        """
        los = sum(_hoort_bij_werkwoord(token) for token in self.tokens)
        lang = sum(len(woord.klein) >= _LANG_WOORD for woord in self.woorden)
        voluit = (_voluit()[woord.klein] for woord in self.woorden if woord.klein in _voluit())
        extra = sum(len(tekst.split()) - 1 for tekst in voluit) + lang * (_DELEN_LANG - 1)
        return self.aantal_woorden - los + extra


@dataclass(frozen=True, eq=False)
class Document:
    """Een ontleed bericht: `tekstblokken` zijn ontleed, `overig` is alleen in woorden geknipt.

    `klantvraag` is de mail van de klant waarop dit bericht antwoordt, als die bekend is.
    """

    bericht: Bericht
    tekstblokken: tuple[Tekstblok, ...]
    taalmodel: str = INGEBOUWD
    overig: tuple[Tekstblok, ...] = ()
    klantvraag: Document | None = None

    @cached_property
    def alle_blokken(self) -> tuple[Tekstblok, ...]:
        """Alle blokken van het bericht op volgorde, ook de aanhef en de handtekening."""
        return tuple(sorted((*self.tekstblokken, *self.overig), key=lambda t: t.blok.begin))

    @cached_property
    def zinnen(self) -> tuple[Zin, ...]:
        """Alle zinnen van alinea's en lijstitems, op volgorde."""
        return tuple(zin for tekstblok in self.tekstblokken for zin in tekstblok.zinnen)


def tel_woorden(tekst: str) -> int:
    """Tel de stukken tussen witruimte waar een letter of cijfer in staat."""
    return sum(any(teken.isalnum() for teken in stuk) for stuk in tekst.split())


def _hoort_bij_werkwoord(token: Token) -> bool:
    """'te', een los deeltje, of een voornaamwoord als onderwerp naast zijn werkwoord."""
    if token.dep_ == "compound:prt" or (token.lower_ == "te" and token.dep_ == "mark"):
        return True
    if token.dep_ not in ("nsubj", "nsubj:pass") or token.lower_ not in _VOORNAAMWOORDEN:
        return False
    buren = token.doc[max(token.i - 1, 0) : token.i + 2]
    return any(buur.pos_ in ("VERB", "AUX") for buur in buren)


def _is_leesbaar(blok: Blok) -> bool:
    return blok.soort in _LEESBAAR and blok.onderdeel in (Onderdeel.TEKST, Onderdeel.ONDERWERP)


def _maak_doc(nlp: Language, tekst: str) -> Doc:
    """Maak een Doc waarvan de zinsgrenzen al vaststaan: de ontleder houdt zich eraan."""
    doc = nlp.make_doc(tekst)
    grenzen = set(zoek_zinsgrenzen(tekst, _afkortingen()))
    for token in doc[1:]:
        token.is_sent_start = token.idx in grenzen
    return doc


@cache
def _afkortingen() -> frozenset[str]:
    rijen = lees_lijst("afkortingen.tsv")
    return frozenset(
        rij["afkorting"].lower().rstrip(".") for rij in rijen if "." in rij["afkorting"]
    )


@cache
def _voluit() -> Mapping[str, str]:
    """Wat een afkorting voluit is, zonder haar laatste punt en zonder hoofdletters."""
    rijen = lees_lijst("afkortingen.tsv")
    return {rij["afkorting"].lower().rstrip("."): rij["voluit"] for rij in rijen if rij["voluit"]}


def _heeft_woord(span: Span) -> bool:
    return any(teken.isalnum() for teken in span.text)


def _namen(doc: Doc) -> Iterator[Beschermd]:
    """Vind namen: reeksen eigennamen, en wat na 'mevrouw' of 'dhr.' met een hoofdletter komt."""
    if doc.text.isupper():
        return
    for token in doc:
        if _is_naam(token):
            yield Beschermd(token.idx, token.idx + len(token), Bescherming.NAAM)
        if token.text in _REGELINGEN and token.i > 0 and not token.is_sent_start:
            laatste = doc[_eind_van_titel(token)]
            if laatste.i > token.i:
                yield Beschermd(token.idx, laatste.idx + len(laatste), Bescherming.NAAM)


def _eind_van_titel(token: Token) -> int:
    """Waar de titel van een wet of besluit eindigt: de naamwoorden erachter horen erbij."""
    woorden = list(token.doc[token.i + 1 : token.sent.end])
    eind = plaats = 0
    while plaats < len(woorden):
        woord = woorden[plaats]
        if woord.pos_ in _TITELSOORTEN and woord.is_alpha:
            eind = plaats + 1
        elif woord.lower_ not in _IN_TITEL and not (eind != plaats and woord.pos_ == "DET"):
            break
        plaats += 1
    return token.i + eind


def _is_naam(token: Token) -> bool:
    if not token.text[:1].isupper() or _is_deel_van_afkorting(token):
        return False
    if _na_aanspreking(token):
        return True
    if token.pos_ != "PROPN" and not token.tag_.startswith("SPEC"):
        return False
    if not token.is_sent_start and token.i > 0:
        return True
    volgende = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    return volgende is not None and volgende.text[:1].isupper() and volgende.pos_ == "PROPN"


def _is_deel_van_afkorting(token: Token) -> bool:
    """'B en W': de letters lijken eigennamen, maar staan samen in de lijst met afkortingen."""
    starts = (token.i - 2, token.i) if len(token) == 1 else ()
    return any(van >= 0 and token.doc[van : van + 3].text.lower() in _voluit() for van in starts)


def _na_aanspreking(token: Token) -> bool:
    plaats = token.i - 1
    while plaats >= 0 and token.doc[plaats].lower_ in _TUSSENVOEGSELS:
        plaats -= 1
    return plaats >= 0 and token.doc[plaats].lower_ in _AANSPREEKWOORDEN
