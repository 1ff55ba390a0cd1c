"""Feiten van de klant die in het antwoord anders terugkomen: een nummer, datum, bedrag of naam."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.document import Document, Tekstblok
from b1check.klantvraag.feiten import (
    DATUM,
    KORTSTE_NUMMER,
    MAANDEN,
    NAAM,
    NUMMER,
    Feit,
    feiten,
)
from b1check.klantvraag.kernwoorden import Kernwoord, kernwoorden
from b1check.klantvraag.namen import verkeerde_naam
from b1check.klantvraag.verwantschap import verwantschap

if TYPE_CHECKING:
    from spacy.tokens import Span

# Een nieuwe datum hoort bij een belofte of termijn, en niet bij wat er al was.
_NIEUW = re.compile(
    r"\b(?:uiterlijk|vóór|voor|vanaf|tot|t/m|met|binnen|per|na|nieuwe?|telkens|eerste|volgende|"
    r"verzet naar|verplaatst naar|verlengd tot)\s*(?:\w+\s+)?$"
)
# "Voor 9 maart heb ik stoel 15": zo is 'voor' geen uiterste datum.
_VOOR_DIE_DAG = re.compile(r"(?:^|[.!?:]\s+)voor (?:\w+ )?$")
_VERVOLG = re.compile(r"^(?: \d{4})? (?:heb|hebben|staan|staat|zijn|is)\b")
# Wie dit schrijft, noemt een nieuw bedrag, en niet dat van de klant.
_VERANDERD = re.compile(
    r"\b(?:nieuwe?|voortaan|wordt|worden|lager|hoger|korting|verschil|resterende?|rest|extra|"
    r"verlaagd|verhoogd|aangepast|laagste|hoogste|maximaal|minimaal|nooit|hooguit|minstens)\b"
)
# "Uw operatie staat gepland voor 24 januari" noemt een afspraak die er al was.
_GEPLAND = re.compile(
    r"\b(?:staat|staan|stond|stonden|is|was|bent|zijn) (?:\w+ ){0,2}?"
    r"(?:gepland|ingepland|genoteerd|ingeschreven|ingeboekt|geboekt|gereserveerd|vastgelegd) "
    r"(?:voor|op|per) (?:\w+dag )?$"
)
# Wie zijn dag wil of moest veranderen, leest in het antwoord een andere dag.
_WIL_ANDERS = re.compile(
    r"\b(?:niet|geen|verzet\w*|verplaats\w*|verschuif\w*|verschuiven|uitstel\w*|ander\w*|liever|"
    r"eerder|later)\b"
)
_IS_ANDERS = re.compile(
    r"\b(?:nu|nieuwe?|alsnog|voortaan|opnieuw|gewijzigd|verschoven|verzet|verplaatst)\b"
)
# "Ook al is het 19 mei": zo noemt een klant de dag van vandaag.
_VANDAAG = re.compile(
    r"\b(?:is het|het is)\W+(?:vandaag |nu |inmiddels |al |alweer |intussen )*(?:\w+dag )?$"
)
# Wie een bedrag schat of hoopt, wordt niet tegengesproken door een ander bedrag.
_GESCHAT = re.compile(
    r"\b(?:(?:ongeveer|circa|ca\.|plusminus|rond|bijna|ruim|zo'n|tegen|een kleine|om en nabij|"
    r"in de buurt van|schat|schatten|geschat|geraamd|(?:mik|mikken|hoop|hopen|reken|rekenen|gok|"
    r"gokken)(?: \w+){0,4} op|(?:streef|streven)(?: \w+){0,4} naar)(?: de| op)?)\W*$"
)
# Woorden voor één en dezelfde som: "een rekening van € 27,50" is later "het bedrag van".
_SOMMEN = frozenset(("bedrag", "rekening", "nota", "factuur", "aanslag", "boete", "betaling"))
_GENOEG_CIJFERS = 3
_GENOEG_VERWANT, _ZEKER_VERWANT = 0.5, 0.9
_WOORDEN_VOOR_FEIT = 3
# 'Mijn nummer' en 'ons nummer' zijn niet hetzelfde nummer.
_VAAG_LABEL = frozenset(("nummer", "nr", "telefoonnummer", "telefoon", "postcode"))


@dataclass(frozen=True)
class Afwijking:
    """Een feit van de klant, en het andere feit dat daarvoor in het antwoord staat."""

    klant: Feit
    antwoord: Feit


def vind_afwijkingen(document: Document) -> tuple[Afwijking, ...]:
    """Geef de feiten van het antwoord die bijna gelijk zijn aan een feit van de klant."""
    if document.klantvraag is None:
        return ()
    van_klant = tuple(feiten(document.klantvraag))
    van_antwoord = tuple(feiten(document))
    bekend = {(feit.soort, feit.waarde) for feit in van_klant}
    genoemd = {(feit.soort, feit.waarde) for feit in van_antwoord}
    gevonden = [
        Afwijking(_naamfeit(*klant), _naamfeit(*antwoord))
        for klant, antwoord in verkeerde_naam(document, document.klantvraag)
    ]
    for feit in van_antwoord:
        if (feit.soort, feit.waarde) in bekend:
            continue
        open_ = [k for k in van_klant if (k.soort, k.waarde) not in genoemd]
        ander = next((k for k in open_ if _is_zelfde_feit(k, feit)), None)
        if ander is not None:
            gevonden.append(Afwijking(ander, feit))
    return tuple(gevonden)


def _naamfeit(naam: str, tekstblok: Tekstblok, begin: int, eind: int) -> Feit:
    return Feit(NAAM, naam.lower(), naam, tekstblok, begin, eind)


def _is_zelfde_feit(klant: Feit, antwoord: Feit) -> bool:
    if klant.soort != antwoord.soort:
        return False
    zin = _zin_om(antwoord)
    if klant.soort == NUMMER:
        if lijkt_op(klant.waarde, antwoord.waarde):
            return True
        even_lang = len(klant.waarde) == len(antwoord.waarde)
        return even_lang and _label(klant) not in _VAAG_LABEL and _zelfde_label(klant, antwoord)
    if klant.soort == DATUM:
        return _is_andere_datum(klant, antwoord)
    if _is_verwisseld(klant.waarde, antwoord.waarde):
        return True
    if _VERANDERD.search(zin) or _is_geschat(klant) or _is_geschat(antwoord):
        return False
    if _is_zelfde_som(klant, antwoord):
        return True
    een, ander = int(klant.waarde), int(antwoord.waarde)
    if not een / 2 < ander < een * 2:
        return False
    return _zelfde_label(klant, antwoord) or _zelfde_gebeurtenis(klant, antwoord, _ZEKER_VERWANT)


def _is_zelfde_som(klant: Feit, antwoord: Feit) -> bool:
    """Of beide bedragen een rekening zijn, en op één cijfer na gelijk."""
    lijken = len(klant.waarde) == len(antwoord.waarde) and lijkt_op(klant.waarde, antwoord.waarde)
    return lijken and {_label(klant), _label(antwoord)} <= _SOMMEN


def _is_geschat(feit: Feit) -> bool:
    return bool(_GESCHAT.search(_tekst_voor(feit)))


def _tekst_voor(feit: Feit) -> str:
    return feit.tekstblok.blok.tekst[: feit.begin].lower()


def _zelfde_label(klant: Feit, antwoord: Feit) -> bool:
    """Of vlak voor beide feiten hetzelfde naamwoord staat: 'de boete van', 'bestelnummer'."""
    een, ander = _label(klant), _label(antwoord)
    return bool(een) and een == ander and not _VERANDERD.search(_zin_om(antwoord))


def _label(feit: Feit) -> str:
    span = _span(feit)
    if span is None:
        return ""
    ervoor = [t for t in feit.tekstblok.doc[: span.start] if not t.is_punct][-_WOORDEN_VOOR_FEIT:]
    naamwoorden = [t for t in ervoor if t.pos_ in ("NOUN", "PROPN")]
    alleen = {"van", "nr", "nr.", "nummer", "met", "is", "ad", ":"}
    if not naamwoorden or not all(t.lower_ in alleen for t in ervoor if t.i > naamwoorden[-1].i):
        return ""
    return naamwoorden[-1].lemma_.lower()


def _span(feit: Feit) -> Span | None:
    doc = feit.tekstblok.doc
    if not doc.has_annotation("SENT_START"):
        return None
    return doc.char_span(feit.begin, feit.eind, alignment_mode="expand")


def _zin_om(feit: Feit) -> str:
    span = _span(feit)
    return "" if span is None else span[0].sent.text.lower()


def lijkt_op(een: str, ander: str) -> bool:
    """Of twee nummers op één teken, of op twee verwisselde tekens na gelijk zijn."""
    if een == ander:
        return False
    if len(een) == len(ander):
        anders = [n for n in range(len(een)) if een[n] != ander[n]]
        return len(anders) == 1 or _is_wissel(een, ander, anders)
    kort, lang = sorted((een, ander), key=len)
    if len(lang) - len(kort) != 1 or len(kort) < KORTSTE_NUMMER:
        return False
    return any(lang[:n] + lang[n + 1 :] == kort for n in range(len(lang)))


def _is_wissel(een: str, ander: str, anders: Sequence[int]) -> bool:
    return len(anders) == 2 and sorted(een[n] for n in anders) == sorted(ander[n] for n in anders)


def _is_verwisseld(een: str, ander: str) -> bool:
    """Of twee bedragen (in centen) op twee verwisselde cijfers na gelijk zijn."""
    een, ander = (waarde.removesuffix("00") for waarde in (een, ander))
    if len(een) != len(ander) or len(een) < _GENOEG_CIJFERS:
        return False
    return _is_wissel(een, ander, [n for n in range(len(een)) if een[n] != ander[n]])


def _is_andere_datum(klant: Feit, antwoord: Feit) -> bool:
    """Of het antwoord voor dezelfde gebeurtenis een bijna gelijke datum noemt."""
    dag, maand = klant.waarde.split("-")
    andere_dag, andere_maand = antwoord.waarde.split("-")
    tekst = antwoord.tekstblok.blok.tekst.lower()
    ervoor, erna = tekst[: antwoord.begin], tekst[antwoord.eind :]
    van_die_dag = _VOOR_DIE_DAG.search(ervoor) and _VERVOLG.search(erna)
    if _VANDAAG.search(_tekst_voor(klant)):
        return False
    staat_vast = _GEPLAND.search(ervoor) and not (
        _WIL_ANDERS.search(_zin_om(klant)) or _IS_ANDERS.search(_zin_om(antwoord))
    )
    if _NIEUW.search(ervoor) and not (van_die_dag or staat_vast):
        return False
    bijna = dag == andere_dag or (maand == andere_maand and _is_bijna_dag(dag, andere_dag))
    if bijna and (_zelfde_gebeurtenis(klant, antwoord) or _zelfde_buurt(klant, antwoord)):
        return True
    return _zelfde_label(klant, antwoord)


def _is_bijna_dag(een: str, ander: str) -> bool:
    """'17' en '27', of '9' en '19': één cijfer anders, erbij of eraf."""
    if len(een) == len(ander):
        return sum(a != b for a, b in zip(een, ander, strict=True)) == 1 or een == ander[::-1]
    kort, lang = sorted((een, ander), key=len)
    return kort in lang


def _zelfde_gebeurtenis(klant: Feit, antwoord: Feit, grens: float = _GENOEG_VERWANT) -> bool:
    """Of de zinnen met deze feiten over hetzelfde gaan."""
    return _raken(_woorden_om(klant), _woorden_om(antwoord), grens)


def _zelfde_buurt(klant: Feit, antwoord: Feit) -> bool:
    """Of er vlak bij beide feiten hetzelfde woord staat, ook in de zin ervoor of erna."""
    return _raken(_woorden_om(klant, 1), _woorden_om(antwoord, 1), _ZEKER_VERWANT)


def _raken(woorden: Sequence[Kernwoord], andere: Sequence[Kernwoord], grens: float) -> bool:
    return any(verwantschap(een.paar, ander.paar) >= grens for een in woorden for ander in andere)


def _woorden_om(feit: Feit, buren: int = 0) -> tuple[Kernwoord, ...]:
    """Geef de inhoudswoorden van de zin met dit feit, zonder getallen en maanden."""
    span = _span(feit)
    if span is None:
        return ()
    zinnen = list(feit.tekstblok.doc.sents)
    nummer = next(n for n, zin in enumerate(zinnen) if zin.end > span.start)
    tokens = [t for zin in zinnen[max(0, nummer - buren) : nummer + buren + 1] for t in zin]
    return tuple(
        woord for woord in kernwoorden(tokens) if woord.vorm.isalpha() and woord.vorm not in MAANDEN
    )
