"""Waar een betrekkelijke bijzin over gaat, en hoe een nieuwe zin daarnaar verwijst."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP
from b1check.ontleding import MODALEN, persoonsvorm_van
from b1check.splitsing.grenzen import wortel_van
from b1check.woordvolgorde import Bijzin

if TYPE_CHECKING:
    from spacy.tokens import Token

ONBEPAALD = frozenset(
    "geen elk elke ieder iedere iedereen niemand niets iets alles alle enige degene diegene "
    "degenen al hetgeen datgene welke zo'n zo’n zulke zulk dergelijke zodanige dezelfde hetzelfde "
    "weinig zo zoiets sommige veel vele meeste".split()
)
_NAAMWOORDELIJK = frozenset(
    "nsubj nsubj:pass obj iobj obl obl:arg obl:agent nmod appos conj flat fixed xcomp "
    "compound:prt".split()
)
# 'Dit aantal' of 'deze keer' zegt te weinig: dan gaat het om het woord erachter.
ZEGT_WEINIG = frozenset(
    "aantal paar soort keer maal moment tijd jaar maand week dag uur periode manier wijze mate "
    "deel helft rest reden feit zin geval voorbeeld ding zaak een eentje meeste".split()
)
# Hiervan is er maar één: 'deze politie' zegt niemand.
_INSTANTIE = frozenset("brandweer gemeente overheid politie regering rijksoverheid".split())
_HIJ = frozenset("heer dhr dhr. meneer mijnheer".split())
_ZIJ = frozenset("mevrouw mevr mevr. mw mw.".split())
HEER_OF_MEVROUW = _HIJ | _ZIJ
# Wat iemand zoekt of wil, is er misschien niet: dan hoort de bijzin erbij.
_NIET_ZEKER = frozenset(
    "zoeken willen vragen wensen eisen verwachten vereisen vinden missen overwegen aanvragen "
    "verzoeken adviseren voorstellen heten noemen gelden beschouwen betekenen vormen verstaan "
    "begrijpen bedoelen".split()
)
# Na deze werkwoorden is 'dat' een voegwoord, ook als de ontleder iets anders zegt.
_ZEGT = frozenset(
    "denken hopen melden menen stellen vinden weten zeggen zien schrijven vrezen".split()
)
_ALGEMEEN = frozenset("men iemand iedereen niemand wie ieder".split())
_BEPERKT = frozenset("niet geen nooit alleen slechts enkel pas als wanneer indien".split())


def hangt_aan_hoofdzin(zin: Zin, token: Token) -> bool:
    """Of dit woord in de hoofdzin staat, en niet in een bijzin of voorwaarde."""
    wortel = wortel_van(zin)
    while token != wortel:
        if token.dep_ not in _NAAMWOORDELIJK:
            return False
        token = token.head
    return True


def is_er(kern: Token) -> bool:
    """Of het naamwoord iets noemt dat er echt is, en niet 'geen brief' of 'elke brief'."""
    if kern.lower_ in ONBEPAALD or kern.pos_ not in ("NOUN", "PROPN"):
        return False
    if _zegt_nog_niets(kern):
        return False
    if is_meervoud(kern) and any(k.lower_ == "die" for k in kern.lefts):
        # "die mensen die": dan wijst 'die' vooruit.
        return False
    return not any(k.lower_ in ONBEPAALD for k in kern.subtree if k.i < kern.i)


def _zegt_nog_niets(kern: Token) -> bool:
    """Of de hoofdzin leeg is zonder de bijzin: 'Hij is de man, die ...'."""
    is_gezegde = any(k.dep_ == "cop" for k in kern.children)
    return is_gezegde and not any(k.dep_ in ("amod", "nmod", "obl") for k in kern.children)


def in_bijzin(zin: Zin, kern: Token, grens: int) -> bool:
    """Of het woord in een bijzin staat die nog niet gesloten is: 'het gevaar dat er een ...'."""
    voegwoorden = [t.i for t in zin.tokens if t.i < kern.i and t.dep_ == "mark"]
    slot = kern.doc[grens - 1].i if kern.doc[grens - 1].text == "," else grens
    return any(
        kern.doc[i].lower_ not in ("om", "te")
        and not any(t.text == "," for t in kern.doc[i + 1 : slot])
        for i in voegwoorden
    )


def is_ontkend(zin: Zin, kern: Token, grens: int) -> bool:
    """Of de zin ontkent dat er zo iets is: 'dat zegt u niet op een kantoor'."""
    los = any(k.lower_ == "een" for k in kern.lefts) or not any(
        k.dep_ in ("det", "nmod:poss", "nummod") for k in kern.lefts
    )
    return los and any(t.lower_ in ("niet", "nooit", "nergens") for t in zin.tokens if t.i < grens)


def is_nieuw(zin: Zin, kern: Token, grens: int) -> bool:
    """Of de zin voor token `grens` zeker stelt dat er iets nieuws is: 'wij sturen u een brief'.

    Alleen dan kan een bijzin zonder komma ('een brief die u moet invullen') een eigen zin worden.
    """
    wortel, pv = wortel_van(zin), persoonsvorm_van(wortel_van(zin))
    while kern.dep_ in ("nmod", "flat"):
        kern = kern.head
    if pv is None or wortel.lemma_ in _NIET_ZEKER or kern.head != wortel or _is_modaal(wortel):
        return False
    if not any(k.lower_ in ("een", "twee", "drie", "enkele") for k in kern.lefts):
        return False
    if any(k.dep_ == "cop" for k in wortel.children) or wortel.lemma_ == "zijn":
        return False
    return not _is_algemeen(wortel, kern) and not any(
        t.lower_ in _BEPERKT for t in zin.tokens if t.i < grens
    )


def _is_modaal(wortel: Token) -> bool:
    return any(
        k.lemma_ in MODALEN and k.lemma_ != "zullen"
        for k in (wortel, *wortel.children)
        if k.pos_ in ("AUX", "VERB") and k.dep_ in ("aux", "ROOT")
    )


def _is_algemeen(wortel: Token, kern: Token) -> bool:
    """Of het onderwerp iedereen kan zijn: 'een arts', 'mensen', 'men'."""
    onderwerp = next((k for k in wortel.children if k.dep_.startswith("nsubj")), None)
    if onderwerp is None or onderwerp == kern:
        return onderwerp is None
    bepalers = [k.lower_ for k in onderwerp.lefts]
    if onderwerp.pos_ == "NOUN" and not bepalers:
        return True
    return onderwerp.lower_ in _ALGEMEEN or "een" in bepalers


def verwijzing(zin: Zin, inleider: Token, kern: Token, bijzin: Bijzin) -> str | None:
    """Geef waar 'die' of 'dat' over gaat als begin van een zin: 'Deze brief', 'Hij' of 'Die'."""
    is_onderwerp = _is_onderwerp(inleider, bijzin)
    meervoud = is_meervoud(kern)
    if is_rij_namen(kern):
        return _die(inleider, kern)
    if not _past(inleider, kern):
        return None
    if is_onderwerp and meervoud != _vraagt_meervoud(bijzin):
        return None
    if _is_dubbelzinnig(inleider, kern):
        # 'Die' wijst naar hetzelfde als in de oude zin; 'Deze brief' zou een keuze maken.
        return _die(inleider, kern)
    if inleider.lower_ == "dat" and wortel_van(zin).lemma_ in _ZEGT:
        return None
    if _kan_over_ander(inleider, kern, is_onderwerp=is_onderwerp):
        return _die(inleider, kern)
    is_titel = kern.lower_ in _HIJ | _ZIJ
    if kern.pos_ == "NOUN" and not is_titel and not zin.tekstblok.is_beschermd(kern):
        if kern.lower_ in _INSTANTIE:
            return "Zij" if is_onderwerp else None
        return None if kern.lower_ in ZEGT_WEINIG else aanwijzend(kern)
    kan_u = any(k.lower_ in ("u", "je", "jullie") for k in bijzin.hoofd.lefts)
    bij_naam = _bij_naam(kern) if is_onderwerp and not (meervoud or kan_u) else None
    return bij_naam or _die(inleider, kern)


def _is_onderwerp(inleider: Token, bijzin: Bijzin) -> bool:
    """Of 'die' het onderwerp is; een los naamwoord is dan het lijdend voorwerp."""
    ander = bijzin.onderwerp
    return ander is None or (inleider.dep_ in ONDERWERP and ander.dep_ not in ONDERWERP)


def aanwijzend(kern: Token, *, hoofdletter: bool = True) -> str:
    """Geef 'Deze brief' of 'Dit formulier'."""
    woord = "dit" if _is_het_woord(kern) else "deze"
    naam = kern.text
    if kern.is_sent_start and naam[1:].islower():
        naam = naam.lower()
    return f"{woord.capitalize() if hoofdletter else woord} {naam}"


def is_rij_namen(kern: Token) -> bool:
    """Of dit 'A en B' is, of 'trainer A en club B': daar hoort een meervoud bij."""
    namen = [t for t in (kern, *kern.rights) if t.pos_ == "PROPN"]
    los = kern.pos_ == "PROPN" or not any(k.dep_ in ("det", "nmod:poss") for k in kern.lefts)
    return los and any(
        k.dep_ == "conj" and k.pos_ == "PROPN" for naam in namen for k in naam.children
    )


def _bij_naam(kern: Token) -> str | None:
    """Geef 'Hij' of 'Zij' bij 'de heer' of 'mevrouw'; anders is het niet te weten."""
    titels = {t.lower_ for t in (kern, *kern.lefts, *kern.rights, kern.head)}
    titels |= {kern.nbor(-1).lower_} if kern.i else set()
    if titels & _HIJ:
        return "Hij"
    return "Zij" if titels & _ZIJ else None


def _is_dubbelzinnig(inleider: Token, kern: Token) -> bool:
    """Of er tussen het naamwoord en de bijzin nog een woord staat waar zij over kan gaan."""
    ertussen = [t for t in kern.doc[kern.i + 1 : inleider.i] if t.pos_ in ("NOUN", "PROPN")]
    delen = {t.i for t in kern.subtree if t.dep_ in ("flat", "appos")}
    return any(_past(inleider, t) for t in ertussen if t.i not in delen)


def _kan_over_ander(inleider: Token, kern: Token, *, is_onderwerp: bool) -> bool:
    """Of de bijzin ook kan gaan over het woord waar dit bij hoort: 'het eind van de dag, die'."""
    ander = kern.head
    if kern.dep_ != "nmod" or ander.pos_ != "NOUN" or not _past(inleider, ander):
        return False
    return not is_onderwerp or is_meervoud(ander) == is_meervoud(kern)


def _die(inleider: Token, kern: Token) -> str | None:
    """Geef 'Die' als de toevoeging de zin afsluit: dan wijst 'Die' naar hetzelfde woord."""
    slot = max(t.i for t in kern.subtree) + 1
    sluit_af = slot < len(kern.doc) and kern.doc[slot].text == "."
    return "Die" if inleider.lower_ == "die" and sluit_af else None


def _past(inleider: Token, kern: Token) -> bool:
    """Of 'die' of 'dat' bij dit naamwoord past: 'dat' alleen bij een enkelvoudig het-woord."""
    if kern.pos_ == "PROPN" or kern.tag_.startswith("SPEC"):
        return inleider.lower_ == "die"
    return _is_het_woord(kern) == (inleider.lower_ == "dat")


def _is_het_woord(kern: Token) -> bool:
    return "|onz|" in kern.tag_ and "|ev|" in kern.tag_


def is_meervoud(kern: Token) -> bool:
    """Of het naamwoord meervoud is."""
    return "|mv|" in kern.tag_


def _vraagt_meervoud(bijzin: Bijzin) -> bool:
    persoonsvorm = bijzin.persoonsvorm
    return persoonsvorm.tag_.startswith("WW|inf") or persoonsvorm.tag_.endswith("|mv")
