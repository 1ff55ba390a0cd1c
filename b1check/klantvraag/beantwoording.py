"""Zegt per vraag van de klant of het antwoord erover gaat, en welke passage dat doet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from b1check.bericht import Bloksoort, Onderdeel
from b1check.document import Document, Zin
from b1check.klantvraag.kernwoorden import Kernwoord, kernwoorden, verwantschap
from b1check.klantvraag.typen import HANDELING, LEEG, Vraagtype, typen_van, typewoorden
from b1check.klantvraag.vragen import VERZOEK, Vraag, vind_vragen

if TYPE_CHECKING:
    from spacy.tokens import Token


class Uitkomst(StrEnum):
    """Of een vraag beantwoord is; bij twijfel is dat onzeker."""

    BEANTWOORD = "beantwoord"
    ONZEKER = "onzeker"
    ONBEANTWOORD = "onbeantwoord"


@dataclass(frozen=True)
class Beantwoording:
    """Een vraag met het oordeel, en de zin van het antwoord die er het meest over gaat."""

    vraag: Vraag
    oordeel: Uitkomst
    zin: Zin | None = None
    score: float = 0.0

    @property
    def onderwerp(self) -> tuple[str, ...]:
        """De woorden waar de vraag over gaat."""
        return tuple(woord.lemma for woord in _onderwerp(self.vraag)[0])


_VERWIJZERS = frozenset(
    "dat dit deze die daar daarvoor daarmee daarvan daarin daarop daarover daaraan daarbij daarna "
    "hier hiervoor hiermee hiervan hierin hierop hierover erop ervoor ervan erin ermee erover ze "
    "hij hem haar zij dan allebei beide beiden zoja zonee zo".split()
)
_REDEN = frozenset(("want", "omdat", "aangezien", "zodat"))
_OMGEVING, _ALLEEN_OMGEVING, _ERNA, _MINSTE_GEWICHT = 0.45, 0.7, 0.5, 0.8
# "Ja", "Klopt", "Geen probleem": een antwoord dat geen woord van de vraag hoeft te noemen.
_JA_NEE = re.compile(
    r"^(?:\d+[.)] )?(?:ja|nee|neen|jazeker|inderdaad|klopt|zeker|helaas|natuurlijk|uiteraard|prima|"
    r"geen probleem|(?:dat|dit|het) (?:kan|mag|klopt|hoeft|lukt|is (?:goed|prima|mogelijk|akkoord|"
    r"toegestaan|zo|juist)))\b"
)
_ALLES_OF_NIETS = re.compile(r"\b(?:alles|niets|niks|geen|hoeft|hoef|inderdaad|ja|nee)\b")
_PAST_NIET = 0.6
# In een lange vraag hoeft niet elk woord terug te komen.
_MEESTE_GEWICHT = 2.5
# Met minder eigen woorden is niet te zien waar een vraag over gaat.
_GENOEG, _ZWAK = 0.8, 0.5
# Vanaf zoveel is een vraag beantwoord; onder de laatste grens gaat geen enkele zin erover.
_RUIM, _ZEKER, _MAGER, _NIETS = 0.38, 0.3, 0.24, 0.2
# Hoeveel van de vraag in het hele antwoord terugkomt: bijna alles, veel, genoeg, te weinig.
_BIJNA_ALLES, _VEEL, _DEEL, _WEINIG = 0.9, 0.4, 0.25, 0.2
_WOORDEN_VAN_ANTWOORD = 3
# Staan er meer zinnen over die bij geen vraag horen, dan kan het antwoord daartussen zitten.
_MEESTE_OVER = 4


def beoordeel(document: Document) -> tuple[Beantwoording, ...]:
    """Geef per vraag van de klant het oordeel over dit antwoord, op volgorde van zijn mail."""
    if document.klantvraag is None:
        return ()
    zinnen = tuple(_zinnen(document))
    gewogen = [_zoek(vraag, zinnen) for vraag in vind_vragen(document.klantvraag)]
    return tuple(_oordeel(nummer, gewogen, zinnen) for nummer in range(len(gewogen)))


@dataclass(frozen=True)
class Antwoordzin:
    """Een zin van het antwoord met haar kernwoorden en wat er direct op volgt."""

    zin: Zin
    klein: str
    woorden: tuple[Kernwoord, ...]
    is_leeg: bool
    erna: Antwoordzin | None = None


def _zinnen(document: Document) -> Iterator[Antwoordzin]:
    for tekstblok in document.tekstblokken:
        blok = tekstblok.blok
        if blok.onderdeel != Onderdeel.TEKST:
            continue
        rij: list[Antwoordzin] = []
        volgende: Antwoordzin | None = None
        for zin in reversed(tekstblok.leeseenheden):
            klein = zin.tekst.lower()
            woorden = kernwoorden(zin.tokens)
            leeg = bool(LEEG.search(klein)) or blok.soort == Bloksoort.OVERIG
            volgende = Antwoordzin(zin, klein, woorden, leeg, volgende)
            rij.append(volgende)
        yield from reversed(rij)


@dataclass(frozen=True)
class _Kandidaat:
    """De zin die het best bij een vraag past, met haar plaats en score."""

    vraag: Vraag
    plaats: int
    score: float
    gewicht: float
    dekking: float = 0.0

    @property
    def is_zeker(self) -> bool:
        """Of de vraag beantwoord is: één zin gaat erover, en de rest van het antwoord past."""
        if self.gewicht == 0:
            return self.score >= _MAGER
        if self.gewicht < _ZWAK:
            return self.score >= _MAGER and self.dekking >= _BIJNA_ALLES
        if self.dekking >= _VEEL:
            return self.score >= _MAGER
        return self.score >= (_ZEKER if self.dekking >= _DEEL else _RUIM)


def _zoek(vraag: Vraag, zinnen: Sequence[Antwoordzin]) -> _Kandidaat:
    eigen, omgeving = _onderwerp(vraag)
    typen = typen_van(vraag.tekst)
    gewicht = sum(woord.gewicht for woord in eigen)
    dekking = _dekking_van_alles(eigen, zinnen)
    beste = _Kandidaat(vraag, -1, 0.0, gewicht, dekking)
    for plaats, zin in enumerate(zinnen):
        if zin.is_leeg:
            continue
        score = _score(eigen, omgeving, zin) * (1.0 if _past(vraag, typen, zin) else _PAST_NIET)
        if score > beste.score:
            beste = _Kandidaat(vraag, plaats, score, gewicht, dekking)
    return beste


def _dekking_van_alles(eigen: Sequence[Kernwoord], zinnen: Sequence[Antwoordzin]) -> float:
    """Geef welk deel van de woorden van de vraag ergens in het antwoord terugkomt."""
    alle = [woord for zin in zinnen if not zin.is_leeg for woord in zin.woorden]
    gewicht = sum(woord.gewicht for woord in eigen)
    punten = sum(w.gewicht * max((_verwant(w, a) for a in alle), default=0.0) for w in eigen)
    return punten / gewicht if gewicht else 0.0


def _oordeel(
    nummer: int, gewogen: Sequence[_Kandidaat], zinnen: Sequence[Antwoordzin]
) -> Beantwoording:
    deze = gewogen[nummer]
    zin = zinnen[deze.plaats].zin if deze.plaats >= 0 else None
    if deze.is_zeker:
        return Beantwoording(deze.vraag, Uitkomst.BEANTWOORD, zin, deze.score)
    if deze.gewicht < _MINSTE_GEWICHT:
        vervolg = _vervolg(nummer, gewogen, zinnen) or _ja_of_nee(nummer, gewogen, zinnen)
        if vervolg is not None:
            return Beantwoording(deze.vraag, Uitkomst.BEANTWOORD, vervolg, deze.score)
    if (alinea := _eigen_alinea(nummer, gewogen, zinnen)) is not None:
        return Beantwoording(deze.vraag, Uitkomst.BEANTWOORD, alinea, deze.score)
    gaat_erover = deze.score >= _NIETS or deze.dekking >= _WEINIG
    onzeker = gaat_erover or deze.gewicht < _GENOEG or _kan_elders(nummer, gewogen, zinnen)
    oordeel = Uitkomst.ONZEKER if onzeker else Uitkomst.ONBEANTWOORD
    return Beantwoording(deze.vraag, oordeel, zin if onzeker else None, deze.score)


def _vervolg(
    nummer: int, gewogen: Sequence[_Kandidaat], zinnen: Sequence[Antwoordzin]
) -> Zin | None:
    """Geef het antwoord op een korte tweede vraag in dezelfde zin: '... en hoeveel is dat?'.

    Het staat dan bij het antwoord op de eerste vraag, en het heeft de goede vorm.
    """
    deze, vorige = gewogen[nummer], gewogen[nummer - 1] if nummer else None
    if vorige is None or not vorige.is_zeker or vorige.vraag.zin is not deze.vraag.zin:
        return None
    typen = [type_ for type_ in typen_van(deze.vraag.tekst) if type_.streng]
    blok = zinnen[vorige.plaats].zin.tekstblok
    for zin in zinnen[vorige.plaats :]:
        if zin.zin.tekstblok is blok and any(t.antwoord.search(zin.klein) for t in typen):
            return zin.zin
    return None


def _eigen_alinea(
    nummer: int, gewogen: Sequence[_Kandidaat], zinnen: Sequence[Antwoordzin]
) -> Zin | None:
    """Geef de alinea die overblijft voor deze vraag, als de volgorde dat aanwijst.

    Staan er op deze plek evenveel vrije alinea's als open vragen, dan hoort de eerste bij de
    eerste. Gaat het antwoord over geen enkele vraag, dan zegt de volgorde niets.
    """
    bezet = [k.plaats if k.is_zeker else None for k in gewogen]
    if all(plaats is None for plaats in bezet):
        return None
    na, voor = _plek(nummer, bezet, zinnen)
    open_ = [n for n, p in enumerate(bezet) if p is None and _plek(n, bezet, zinnen) == (na, voor)]
    blokken: dict[int, list[Antwoordzin]] = {}
    for plaats in range(na + 1, voor):
        if _telt(zinnen[plaats]) and not _blok_bezet(plaats, zinnen, bezet):
            blokken.setdefault(id(zinnen[plaats].zin.tekstblok), []).append(zinnen[plaats])
    if len(open_) != len(blokken):
        return None
    deze = gewogen[nummer]
    gekozen = list(blokken.values())[open_.index(nummer)]
    typen = typen_van(deze.vraag.tekst)
    past = any(_past(deze.vraag, typen, zin) for zin in gekozen)
    return gekozen[0].zin if past else None


def _blok_bezet(plaats: int, zinnen: Sequence[Antwoordzin], bezet: Sequence[int | None]) -> bool:
    """Of een zin uit dezelfde alinea al een vraag beantwoordt."""
    blok = zinnen[plaats].zin.tekstblok
    return any(p is not None and zinnen[p].zin.tekstblok is blok for p in bezet)


def _ja_of_nee(
    nummer: int, gewogen: Sequence[_Kandidaat], zinnen: Sequence[Antwoordzin]
) -> Zin | None:
    """Geef het antwoord op een korte vraag als 'Is dat zo?': 'Ja, ...', op de plek van de vraag."""
    if any(type_.streng for type_ in typen_van(gewogen[nummer].vraag.tekst)):
        return None
    na, voor = _plek(nummer, [k.plaats if k.is_zeker else None for k in gewogen], zinnen)
    return next((zin.zin for zin in zinnen[na + 1 : voor] if _JA_NEE.search(zin.klein)), None)


def _plek(
    nummer: int, bezet: Sequence[int | None], zinnen: Sequence[Antwoordzin]
) -> tuple[int, int]:
    """Geef tussen welke zinnen het antwoord hoort: die van de vorige en de volgende vraag."""
    na = max((p for p in bezet[:nummer] if p is not None), default=-1)
    voor = min((p for p in bezet[nummer + 1 :] if p is not None), default=len(zinnen))
    return na, voor


def _kan_elders(nummer: int, gewogen: Sequence[_Kandidaat], zinnen: Sequence[Antwoordzin]) -> bool:
    """Of er op de plek van deze vraag een zin staat die bij geen andere vraag hoort.

    Een antwoord volgt meestal de volgorde van de vragen. Staat er tussen het antwoord op de vorige
    en dat op de volgende vraag nog iets, dan kan dat het antwoord in andere woorden zijn.
    """
    bezet = [k.plaats if k.is_zeker else None for k in gewogen]
    if sum(_telt(zin) and n not in bezet for n, zin in enumerate(zinnen)) > _MEESTE_OVER:
        return True
    if all(plaats is None for plaats in bezet):
        # Eén vraag in andere woorden beantwoorden kan; bij meer vragen gaat het antwoord ergens
        # anders over.
        return len(bezet) == 1 or any(k.score >= _ZEKER for k in gewogen)
    na, voor = _plek(nummer, bezet, zinnen)
    typen = typen_van(gewogen[nummer].vraag.tekst)
    return any(
        _telt(zin)
        and plaats not in bezet
        and not _hoort_bij_vorige(plaats, zinnen, bezet)
        and _past(gewogen[nummer].vraag, typen, zin)
        for plaats, zin in enumerate(zinnen)
        if na < plaats < voor
    )


def _telt(zin: Antwoordzin) -> bool:
    zegt_iets = len(zin.woorden) >= _WOORDEN_VAN_ANTWOORD or _ALLES_OF_NIETS.search(zin.klein)
    return bool(zegt_iets) and not zin.is_leeg


def _hoort_bij_vorige(
    plaats: int, zinnen: Sequence[Antwoordzin], bezet: Sequence[int | None]
) -> bool:
    """Of deze zin in dezelfde alinea volgt op een zin die al een vraag beantwoordt."""
    blok = zinnen[plaats].zin.tekstblok
    return any(p is not None and p < plaats and zinnen[p].zin.tekstblok is blok for p in bezet)


def _onderwerp(vraag: Vraag) -> tuple[tuple[Kernwoord, ...], tuple[Kernwoord, ...]]:
    """Geef de woorden van de vraag, en die van ervoor als de vraag daarnaar verwijst."""
    tokens = _zonder_reden([t for t in vraag.zin.tokens if vraag.begin <= t.idx < vraag.eind])
    leeg = typewoorden(typen_van(vraag.tekst))
    eigen = tuple(w for w in kernwoorden(tokens) if not leeg & {w.lemma, w.vorm})
    if eigen and not any(_verwijst(token) for token in tokens):
        return eigen, ()
    gezien = {woord.lemma for woord in eigen}
    return eigen, tuple(w for w in kernwoorden(_ervoor(vraag)) if w.lemma not in gezien)


def _zonder_reden(tokens: list[Token]) -> list[Token]:
    """Laat weg wat alleen zegt waarom de klant iets vraagt: '..., want ik werk'."""
    for nummer, token in enumerate(tokens):
        if token.lower_ in _REDEN and kernwoorden(tokens[:nummer]):
            return tokens[:nummer]
    return tokens


def _verwijst(token: Token) -> bool:
    """Of dit woord terugwijst: 'dat', 'daarvoor', 'hij'; niet 'die' in 'die diensten'."""
    if token.lower_ == "het" or token.lower_ in ("dat", "dit", "deze", "die"):
        volgende = token.nbor() if token.i + 1 < len(token.doc) else None
        return volgende is None or volgende.pos_ not in ("NOUN", "ADJ", "PROPN", "NUM")
    return token.lower_ in _VERWIJZERS


def _ervoor(vraag: Vraag) -> list[Token]:
    """Geef wat er in de zin voor de vraag staat, of anders de zin ervoor."""
    ervoor = [t for t in vraag.zin.tokens if t.idx < vraag.begin]
    if kernwoorden(ervoor):
        return ervoor
    begin = vraag.zin.tokens[0].i
    doc = vraag.zin.tekstblok.doc
    return list(doc[begin - 1].sent) if begin > 0 else []


def _score(
    eigen: Sequence[Kernwoord], omgeving: Sequence[Kernwoord], antwoord: Antwoordzin
) -> float:
    """Geef hoeveel van de woorden van de vraag in de zin terugkomen; de omgeving telt maar mee."""
    context = _dekking(omgeving, antwoord)
    if not eigen:
        return _ALLEEN_OMGEVING * context
    return _dekking(eigen, antwoord) + _OMGEVING * context


def _dekking(woorden: Sequence[Kernwoord], antwoord: Antwoordzin) -> float:
    punten = sum(woord.gewicht * _beste(woord, antwoord) for woord in woorden)
    gewicht = sum(woord.gewicht for woord in woorden)
    return punten / min(max(gewicht, _MINSTE_GEWICHT), _MEESTE_GEWICHT)


def _beste(woord: Kernwoord, antwoord: Antwoordzin) -> float:
    hier = max((_verwant(woord, ander) for ander in antwoord.woorden), default=0.0)
    erna = antwoord.erna
    if erna is None or erna.is_leeg:
        return hier
    return max(hier, _ERNA * max((_verwant(woord, a) for a in erna.woorden), default=0.0))


def _verwant(een: Kernwoord, ander: Kernwoord) -> float:
    return verwantschap((een.vorm, een.lemma), (ander.vorm, ander.lemma))


def _past(vraag: Vraag, typen: Sequence[Vraagtype], antwoord: Antwoordzin) -> bool:
    tekst = antwoord.klein + (" " + antwoord.erna.klein if antwoord.erna else "")
    if vraag.soort == VERZOEK:
        return bool(HANDELING.search(tekst))
    return any(type_.antwoord.search(tekst) for type_ in typen)
