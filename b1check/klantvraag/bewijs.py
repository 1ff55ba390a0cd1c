"""Wat ervoor spreekt dat het antwoord een vraag behandelt: woorden, soort antwoord en plaats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from b1check.klantvraag.antwoordzinnen import Antwoordzin, lijkt_het_meest
from b1check.klantvraag.kernwoorden import Kernwoord
from b1check.klantvraag.onderwerp import Onderwerp, onderwerpen
from b1check.klantvraag.typen import HANDELING, Vraagtype, typen_van
from b1check.klantvraag.vragen import VERZOEK, Vraag

_OMGEVING, _VORM = 0.45, 0.12
# Vanaf zoveel gaat een zin zeker genoeg over een vraag om haar plaats vast te houden.
_VAST, _VAST_OMGEVING = 0.35, 0.3
# Wat een kenmerk telt dat bij deze vraag niet te meten is.
_ONBEKEND, _ONBEKEND_LOS = 0.4, 0.1
_LOS = 0.5
# Gaat een zin zo zeker over waar een vraag naar verwijst, dan kan zij het antwoord zijn.
_MEESTE_OMGEVING = 0.4
# Zegt een vraag zelf zo weinig ("Mag dat nu nog?"), dan is nooit zeker dat niets erover gaat.
_ZEGT_NIETS = 0.3
# Zeggen de woorden weinig, dan wint een zin op de plek waar het antwoord hoort.
_PLEK = 0.1


@dataclass(frozen=True)
class Bewijs:
    """De kenmerken van een vraag naast een antwoord, elk van 0 tot 1; `plaats` is de beste zin.

    `kan_elders` zegt of een zin die over geen andere vraag gaat toch het antwoord kan zijn, in heel
    andere woorden.
    """

    vraag: Vraag
    onderwerp: Onderwerp
    plaats: int
    woorden: float
    omgeving: float
    past: float
    overal: float
    bijzonder: float
    mist_vorm: float
    eigen_alinea: float
    kan_elders: bool


@dataclass(frozen=True)
class _Meting:
    """Een vraag met per zin van het antwoord hoe goed die past."""

    vraag: Vraag
    onderwerp: Onderwerp
    typen: tuple[Vraagtype, ...]
    dekking: tuple[float, ...]
    omgeving: tuple[float, ...]
    past: tuple[bool, ...]

    @property
    def scores(self) -> tuple[float, ...]:
        """Hoe goed elke zin past, aan de woorden en de vorm te zien."""
        rijen = zip(self.dekking, self.omgeving, self.past, strict=True)
        return tuple(d + _OMGEVING * o + _VORM * p for d, o, p in rijen)

    @property
    def vaste_plaats(self) -> int | None:
        """De plaats van de beste zin, als die er zeker over gaat."""
        beste = _hoogste(self.scores)
        return beste if self.gaat_over(beste) else None

    def gaat_over(self, plaats: int) -> bool:
        """Of de zin op deze plaats zeker over de vraag gaat, aan haar woorden te zien."""
        return self.dekking[plaats] + _VAST_OMGEVING * self.omgeving[plaats] >= _VAST


def verzamel(vragen: Sequence[Vraag], zinnen: Sequence[Antwoordzin]) -> tuple[Bewijs, ...]:
    """Geef het bewijs per vraag; zonder zinnen is er geen."""
    if not zinnen:
        return ()
    paren = zip(vragen, onderwerpen(vragen), strict=True)
    metingen = [_meet(vraag, onderwerp, zinnen) for vraag, onderwerp in paren]
    return tuple(_bewijs(nummer, metingen, zinnen) for nummer in range(len(metingen)))


def _meet(vraag: Vraag, onderwerp: Onderwerp, zinnen: Sequence[Antwoordzin]) -> _Meting:
    typen = typen_van(vraag.tekst)
    return _Meting(
        vraag,
        onderwerp,
        typen,
        tuple(zin.dekking(onderwerp.eigen) for zin in zinnen),
        tuple(zin.dekking(onderwerp.omgeving) for zin in zinnen),
        tuple(_past(vraag, typen, zin) for zin in zinnen),
    )


def _past(vraag: Vraag, typen: Sequence[Vraagtype], zin: Antwoordzin) -> bool:
    """Of de zin de vorm heeft van een antwoord op deze vraag: een tijd, een bedrag, een ja."""
    if vraag.soort == VERZOEK:
        return bool(HANDELING.search(zin.venster))
    return any(type_.antwoord.search(zin.venster) for type_ in typen)


def _bewijs(nummer: int, metingen: Sequence[_Meting], zinnen: Sequence[Antwoordzin]) -> Bewijs:
    deze = metingen[nummer]
    plek = _zoek_plek(nummer, metingen, zinnen)
    vrij = plek or ()
    beste = _hoogste([s + _PLEK * (n in vrij) for n, s in enumerate(deze.scores)])
    overal, bijzonder = _herkend(deze, beste, zinnen)
    return Bewijs(
        vraag=deze.vraag,
        onderwerp=deze.onderwerp,
        plaats=beste,
        woorden=deze.dekking[beste],
        omgeving=deze.omgeving[beste],
        past=float(deze.past[beste]),
        overal=overal,
        bijzonder=bijzonder,
        mist_vorm=float(any(type_.streng for type_ in deze.typen) and not deze.past[beste]),
        eigen_alinea=_LOS if plek is None else float(beste in plek),
        kan_elders=_kan_elders(nummer, metingen, zinnen),
    )


def _herkend(meting: _Meting, beste: int, zinnen: Sequence[Antwoordzin]) -> tuple[float, float]:
    """Geef hoeveel terugkomt: overal, en de bijzondere woorden in de beste zin.

    Heeft de vraag zulke woorden niet, dan is dat niet te meten.
    """
    onderwerp = meting.onderwerp
    onbekend = _ONBEKEND if meting.omgeving[beste] else _ONBEKEND_LOS
    overal = _overal(onderwerp.eigen, zinnen) if onderwerp.eigen else onbekend
    bijzonder = zinnen[beste].dekking(onderwerp.bijzonder) if onderwerp.is_bijzonder else onbekend
    return overal, bijzonder


def _zoek_plek(
    nummer: int, metingen: Sequence[_Meting], zinnen: Sequence[Antwoordzin]
) -> tuple[int, ...] | None:
    """Geef de zinnen waar het antwoord hoort: tussen die van de vorige en de volgende vraag.

    Een zin in een alinea over een andere vraag telt niet. Ligt geen enkele andere vraag vast, dan
    is de plek niet bekend.
    """
    bezet = [meting.vaste_plaats for meting in metingen]
    andere = [plaats for n, plaats in enumerate(bezet) if n != nummer and plaats is not None]
    if not andere:
        return None
    alineas = {zinnen[plaats].alinea for plaats in andere}
    na, voor = _grenzen(nummer, bezet, len(zinnen))
    return tuple(n for n in range(na + 1, voor) if zinnen[n].alinea not in alineas)


def _kan_elders(nummer: int, metingen: Sequence[_Meting], zinnen: Sequence[Antwoordzin]) -> bool:
    """Of er nog een zin is die het antwoord kan zijn.

    Dat kan een zin zijn met de vorm van een antwoord in een alinea die over geen andere vraag gaat,
    een zin met de tijd of het bedrag waar de klant om vraagt, of een zin die gaat over waar de
    vraag naar verwijst. Van een vraag die zelf niets zegt, is het nooit zeker.
    """
    deze = metingen[nummer]
    andere = [meting for n, meting in enumerate(metingen) if n != nummer]
    over = [n for n in range(len(zinnen)) if not any(m.gaat_over(n) for m in andere)]
    alineas = {zin.alinea for n, zin in enumerate(zinnen) if n not in over}
    streng = [type_.antwoord for type_ in deze.typen if type_.streng]
    return (
        deze.onderwerp.gewicht < _ZEGT_NIETS
        or max(deze.omgeving) > _MEESTE_OMGEVING
        or any(deze.past[n] and zinnen[n].alinea not in alineas for n in over)
        or any(vorm.search(zinnen[n].klein) for vorm in streng for n in over)
    )


def _hoogste(scores: Sequence[float]) -> int:
    return list(scores).index(max(scores))


def _overal(woorden: Sequence[Kernwoord], zinnen: Sequence[Antwoordzin]) -> float:
    """Geef welk deel van deze woorden ergens in het hele antwoord terugkomt."""
    alle = [woord for zin in zinnen for woord in zin.woorden]
    gewicht = sum(woord.gewicht for woord in woorden)
    return sum(woord.gewicht * lijkt_het_meest(woord, alle) for woord in woorden) / gewicht


def _grenzen(nummer: int, bezet: Sequence[int | None], aantal: int) -> tuple[int, int]:
    """Geef tussen welke zinnen het antwoord hoort: die van de vorige en de volgende vraag."""
    na = max((p for p in bezet[:nummer] if p is not None), default=-1)
    voor = min((p for p in bezet[nummer + 1 :] if p is not None), default=aantal)
    return (na, voor) if na < voor else (-1, aantal)
