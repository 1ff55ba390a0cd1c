"""Hoe goed een zin van het antwoord bij een vraag past: woorden, vorm en plaats, in getallen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from b1check.klantvraag.antwoordzinnen import Antwoordzin
from b1check.klantvraag.kernwoorden import Kernwoord
from b1check.klantvraag.onderwerp import Onderwerp
from b1check.klantvraag.typen import HANDELING, JA_OF_NEE, Vraagtype, typen_van
from b1check.klantvraag.verwantschap import Woord, verwantschap
from b1check.klantvraag.vragen import VERZOEK, Vraag
from b1check.klantvraag.woordvectoren import nabijheid, som_van_lengte_1, vector

# De logits van het zinsmodel: per vraag een rij met een getal per zin.
Passend = Sequence[Sequence[float]]
# Wat een zin past bij een andere vraag die er niet is.
_PAST_NIET = -8.0
# Een korte vraag telt als iets langer, en in een lange vraag hoeft niet elk woord terug te komen.
_MINSTE_GEWICHT, _MEESTE_GEWICHT = 0.8, 2.5
_KLEINSTE_GEWICHT = 0.3
# Vanaf zoveel gaat een zin zeker genoeg over een vraag om haar plaats vast te houden.
_VAST, _VAST_OMGEVING = 0.35, 0.3
_OMGEVING, _VORM = 0.45, 0.12
_HALF = 0.5
# Een andere zin heeft het woord ook, als hij er bijna even verwant mee is.
_EVEN_VERWANT = 0.05
# Een antwoord op één losse vraag staat meestal wat voor het midden.
_PLEK_VAN_EEN = 0.4


@dataclass(frozen=True)
class Zinskenmerken:
    """De kenmerken van één zin naast één vraag, bijna allemaal van 0 tot 1.

    passend: wat het zinsmodel zegt, als logit; meer_dan_andere: hoeveel hoger dat is dan bij de
    andere vraag waar de zin het best bij past; onder_beste: hoeveel lager dan bij de beste zin.
    dekking: welk deel van de woorden van de vraag erin terugkomt; ruim: of dat er genoeg zijn;
    uniek: hoeveel alleen in deze zin; terug: welk deel van de zin uit de vraag komt. nabij en
    nabij_samen: hetzelfde met woordvectoren, per woord en als geheel. omgeving en nabij_omgeving:
    de woorden waar de vraag naar verwijst. ervoor, erna: de dekking in de zin ernaast. andere: de
    dekking van de andere vraag die er het best bij past. past, streng, mist_vorm, ja_of_nee: de
    vorm van een antwoord. afstand: hoe ver de zin staat van waar het antwoord hoort; tussen en
    vrije_alinea: of zij ligt waar geen andere vraag beantwoord wordt.
    """

    passend: float
    meer_dan_andere: float
    onder_beste: float
    dekking: float
    ruim: float
    uniek: float
    terug: float
    nabij: float
    nabij_samen: float
    omgeving: float
    nabij_omgeving: float
    omgeving_bij_licht: float
    ervoor: float
    erna: float
    andere: float
    past: float
    streng: float
    mist_vorm: float
    ja_of_nee: float
    afstand: float
    tussen: float
    vrije_alinea: float
    past_op_plek: float
    licht: float
    verzoek: float


@dataclass(frozen=True)
class _Rij:
    """Een vraag naast alle zinnen.

    `banden` zegt per zin van elk woord van de vraag hoe verwant het is met het meest verwante woord
    van die zin.
    """

    vraag: Vraag
    onderwerp: Onderwerp
    passend: Sequence[float]
    typen: tuple[Vraagtype, ...]
    banden: tuple[tuple[float, ...], ...]
    dekking: tuple[float, ...]
    omgeving: tuple[float, ...]
    past: tuple[bool, ...]

    @property
    def vaste_plaats(self) -> int | None:
        """De plaats van de beste zin, als die er zeker over gaat."""
        drieluik = zip(self.dekking, self.omgeving, self.past, strict=True)
        scores = [d + _OMGEVING * o + _VORM * p for d, o, p in drieluik]
        beste = scores.index(max(scores))
        zeker = self.dekking[beste] + _VAST_OMGEVING * self.omgeving[beste] >= _VAST
        return beste if zeker else None


def meet_zinnen(
    vragen: Sequence[Vraag],
    onderwerpen: Sequence[Onderwerp],
    zinnen: Sequence[Antwoordzin],
    passend: Passend,
) -> tuple[tuple[Zinskenmerken, ...], ...]:
    """Geef per vraag de kenmerken van elke zin van het antwoord."""
    drie = zip(vragen, onderwerpen, passend, strict=True)
    rijen = [_rij(vraag, onderwerp, logits, zinnen) for vraag, onderwerp, logits in drie]
    return tuple(
        tuple(_meet(nummer, plaats, rijen, zinnen) for plaats in range(len(zinnen)))
        for nummer in range(len(rijen))
    )


def deel_dat_terugkomt(woorden: Sequence[Kernwoord], andere: Sequence[Kernwoord]) -> float:
    """Geef welk deel van de woorden terugkomt, naar gewicht: 0 tot 1, en 0 zonder woorden."""
    gewicht = sum(woord.gewicht for woord in woorden)
    return _punten(woorden, _banden(woorden, andere)) / max(_KLEINSTE_GEWICHT, gewicht)


def _rij(
    vraag: Vraag, onderwerp: Onderwerp, passend: Sequence[float], zinnen: Sequence[Antwoordzin]
) -> _Rij:
    typen = typen_van(vraag.tekst)
    banden = tuple(_banden(onderwerp.eigen, zin.woorden) for zin in zinnen)
    return _Rij(
        vraag,
        onderwerp,
        passend,
        typen,
        banden,
        tuple(_gedekt(onderwerp.eigen, band) for band in banden),
        tuple(_dekking(onderwerp.omgeving, zin.woorden) for zin in zinnen),
        tuple(_past(vraag, typen, zin) for zin in zinnen),
    )


def _meet(
    nummer: int, plaats: int, rijen: Sequence[_Rij], zinnen: Sequence[Antwoordzin]
) -> Zinskenmerken:
    rij, zin = rijen[nummer], zinnen[plaats]
    eigen, licht = rij.onderwerp.eigen, rij.onderwerp.lichtheid
    tussen, vrij = _plek(nummer, plaats, rijen, zinnen)
    past = float(rij.past[plaats])
    streng = any(type_.streng for type_ in rij.typen) and rij.vraag.soort != VERZOEK
    logit = rij.passend[plaats]
    andere = [r for n, r in enumerate(rijen) if n != nummer]
    return Zinskenmerken(
        passend=logit,
        meer_dan_andere=logit - max((r.passend[plaats] for r in andere), default=_PAST_NIET),
        onder_beste=max(rij.passend) - logit,
        dekking=rij.dekking[plaats],
        ruim=min(1.0, rij.dekking[plaats] / _HALF) ** 2,
        uniek=_uniek(eigen, plaats, rij.banden),
        terug=_terug(zin, eigen),
        nabij=_nabij(eigen, zin),
        nabij_samen=_nabij_samen(eigen, zin),
        omgeving=rij.omgeving[plaats],
        nabij_omgeving=_nabij(rij.onderwerp.omgeving, zin),
        omgeving_bij_licht=rij.omgeving[plaats] * licht,
        ervoor=_dekking(eigen, zin.ervoor),
        erna=0.0 if zin.erna is None else _dekking(eigen, zin.erna.woorden),
        andere=max((r.dekking[plaats] for r in andere), default=0.0),
        past=past,
        streng=float(streng and past),
        mist_vorm=float(streng and not past),
        ja_of_nee=float(_vraagt_ja_of_nee(rij) and bool(JA_OF_NEE.search(zin.klein))),
        afstand=_afstand(nummer, len(rijen), plaats, len(zinnen)),
        tussen=tussen,
        vrije_alinea=vrij,
        past_op_plek=past * tussen * vrij,
        licht=licht,
        verzoek=float(rij.vraag.soort == VERZOEK),
    )


def _dekking(woorden: Sequence[Kernwoord], andere: Sequence[Kernwoord]) -> float:
    return _gedekt(woorden, _banden(woorden, andere))


def _gedekt(woorden: Sequence[Kernwoord], banden: Sequence[float]) -> float:
    return _punten(woorden, banden) / _gewicht(woorden)


def _punten(woorden: Sequence[Kernwoord], banden: Sequence[float]) -> float:
    return sum(woord.gewicht * band for woord, band in zip(woorden, banden, strict=True))


def _banden(woorden: Sequence[Kernwoord], andere: Sequence[Kernwoord]) -> tuple[float, ...]:
    return tuple(_meest(verwantschap, woord, andere) for woord in woorden)


def _gewicht(woorden: Iterable[Kernwoord]) -> float:
    return min(max(sum(woord.gewicht for woord in woorden), _MINSTE_GEWICHT), _MEESTE_GEWICHT)


def _meest(
    maat: Callable[[Woord, Woord], float], woord: Kernwoord, andere: Iterable[Kernwoord]
) -> float:
    return max((maat(woord.paar, ander.paar) for ander in andere), default=0.0)


def _uniek(eigen: Sequence[Kernwoord], plaats: int, banden: Sequence[Sequence[float]]) -> float:
    """Geef hoeveel woorden van de vraag in deze zin staan en in weinig andere."""
    per_woord = zip(*banden, strict=True)
    delen = tuple(
        hier[plaats] / sum(band >= hier[plaats] - _EVEN_VERWANT for band in hier)
        for hier in per_woord
    )
    return min(1.0, _punten(eigen, delen) / _gewicht(eigen))


def _terug(zin: Antwoordzin, eigen: Sequence[Kernwoord]) -> float:
    gewicht = sum(woord.gewicht for woord in zin.woorden)
    return _punten(zin.woorden, _banden(zin.woorden, eigen)) / max(gewicht, _MINSTE_GEWICHT)


def _nabij(woorden: Sequence[Kernwoord], zin: Antwoordzin) -> float:
    gewicht = sum(woord.gewicht for woord in woorden)
    punten = sum(woord.gewicht * _meest(nabijheid, woord, zin.woorden) for woord in woorden)
    return punten / max(gewicht, _MINSTE_GEWICHT)


def _nabij_samen(woorden: Sequence[Kernwoord], zin: Antwoordzin) -> float:
    links = som_van_lengte_1((woord.gewicht, vector(*woord.paar)) for woord in woorden)
    rechts = som_van_lengte_1((woord.gewicht, vector(*woord.paar)) for woord in zin.woorden)
    return 0.0 if links is None or rechts is None else float(links @ rechts)


def _past(vraag: Vraag, typen: Sequence[Vraagtype], zin: Antwoordzin) -> bool:
    """Of de zin de vorm heeft van een antwoord op deze vraag: een tijd, een bedrag, een ja."""
    if vraag.soort == VERZOEK:
        return bool(HANDELING.search(zin.venster))
    return any(type_.antwoord.search(zin.venster) for type_ in typen)


def _vraagt_ja_of_nee(rij: _Rij) -> bool:
    return rij.vraag.soort != VERZOEK and rij.typen[-1].naam == "ja of nee"


def _afstand(nummer: int, vragen: int, plaats: int, zinnen: int) -> float:
    """Geef hoe ver de zin staat van waar het antwoord hoort, als alles op volgorde staat."""
    hier = (plaats + 0.5) / zinnen
    if vragen == 1:
        return abs(_PLEK_VAN_EEN - hier) / 2
    return abs((nummer + 0.5) / vragen - hier)


def _plek(
    nummer: int, plaats: int, rijen: Sequence[_Rij], zinnen: Sequence[Antwoordzin]
) -> tuple[float, float]:
    """Geef of de zin tussen de antwoorden op de buurvragen staat, en in een alinea zonder antwoord.

    Ligt geen enkele andere vraag vast, dan is dat niet te zeggen.
    """
    bezet = [rij.vaste_plaats if n != nummer else None for n, rij in enumerate(rijen)]
    andere = [plek for plek in bezet if plek is not None]
    if not andere:
        return _HALF, _HALF
    na = max((p for p in bezet[:nummer] if p is not None), default=-1)
    voor = min((p for p in bezet[nummer + 1 :] if p is not None), default=len(zinnen))
    if na >= voor:
        na, voor = -1, len(zinnen)
    alineas = {zinnen[plek].alinea for plek in andere}
    return float(na < plaats < voor), float(zinnen[plaats].alinea not in alineas)
