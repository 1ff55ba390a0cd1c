"""Wat ervoor spreekt dat het antwoord een vraag behandelt: woorden, soort antwoord en plaats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from b1check.klantvraag.antwoordzinnen import MINSTE_GEWICHT, Antwoordzin, lijkt_het_meest
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
# Zeggen de woorden weinig, dan wint een zin op de plek waar het antwoord hoort.
_PLEK = 0.1


@dataclass(frozen=True)
class Bewijs:
    """De kenmerken van een vraag naast een antwoord, elk van 0 tot 1; `plaats` is de beste zin."""

    vraag: Vraag
    onderwerp: Onderwerp
    plaats: int
    woorden: float
    omgeving: float
    past: float
    overal: float
    bijzonder: float
    bijzonder_overal: float
    mist_vorm: float
    eigen_alinea: float
    op_volgorde: float
    zin_over: float
    vorm_over: float


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
        steun = self.dekking[beste] + _VAST_OMGEVING * self.omgeving[beste]
        return beste if steun >= _VAST else None


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
    deze, plek = metingen[nummer], _zoek_plek(nummer, metingen, zinnen)
    beste = _hoogste([s + _PLEK * (n in plek.vrij) for n, s in enumerate(deze.scores)])
    overal, bijzonder, bijzonder_overal = _herkend(deze, beste, zinnen)
    streng = [type_.antwoord for type_ in deze.typen if type_.streng]
    over = any(p.search(zinnen[n].klein) for p in streng for n in plek.open)
    return Bewijs(
        vraag=deze.vraag,
        onderwerp=deze.onderwerp,
        plaats=beste,
        woorden=deze.dekking[beste],
        omgeving=deze.omgeving[beste],
        past=float(deze.past[beste]),
        overal=overal,
        bijzonder=bijzonder,
        bijzonder_overal=bijzonder_overal,
        mist_vorm=float(bool(streng) and not deze.past[beste]),
        eigen_alinea=float(beste in plek.vrij) if plek.ligt_vast else _LOS,
        op_volgorde=float(beste in plek.tussen) if plek.ligt_vast else _LOS,
        zin_over=_LOS if plek.is_onbekend else float(any(deze.past[n] for n in plek.open)),
        vorm_over=float(over and plek.ligt_vast),
    )


def _herkend(
    meting: _Meting, beste: int, zinnen: Sequence[Antwoordzin]
) -> tuple[float, float, float]:
    """Geef hoeveel terugkomt: overal, de bijzondere woorden in de beste zin, en die overal.

    Heeft de vraag zulke woorden niet, dan is dat niet te meten.
    """
    onderwerp = meting.onderwerp
    alle = [woord for zin in zinnen for woord in zin.woorden]
    onbekend = _ONBEKEND if meting.omgeving[beste] else _ONBEKEND_LOS
    overal = _overal(onderwerp.eigen, alle) if onderwerp.eigen else onbekend
    if not onderwerp.is_bijzonder:
        return overal, onbekend, onbekend
    hier = zinnen[beste].dekking(onderwerp.bijzonder)
    return overal, hier, _overal(onderwerp.bijzonder, alle, MINSTE_GEWICHT)


@dataclass(frozen=True)
class _Plek:
    """Waar het antwoord hoort: tussen de zinnen die bij de vorige en de volgende vraag horen.

    `tussen` zijn al die zinnen, `open` die geen andere vraag beantwoorden, en `vrij` die ook niet
    in een alinea met zo'n zin staan. Ligt geen enkele andere vraag vast, dan zegt de plek niets;
    staan er wel andere vragen, dan is ook niet te zien welke zinnen over zijn.
    """

    ligt_vast: bool
    is_onbekend: bool
    tussen: range
    open: tuple[int, ...]
    vrij: tuple[int, ...]


def _zoek_plek(nummer: int, metingen: Sequence[_Meting], zinnen: Sequence[Antwoordzin]) -> _Plek:
    bezet = [meting.vaste_plaats for meting in metingen]
    andere = {plaats for n, plaats in enumerate(bezet) if n != nummer and plaats is not None}
    bezette_alineas = {zinnen[plaats].alinea for plaats in andere}
    na, voor = _grenzen(nummer, bezet, len(zinnen))
    tussen = range(na + 1, voor)
    vrij = tuple(n for n in tussen if zinnen[n].alinea not in bezette_alineas)
    return _Plek(
        ligt_vast=bool(andere),
        is_onbekend=not andere and len(metingen) > 1,
        tussen=tussen,
        open=tuple(n for n in tussen if n not in andere),
        vrij=vrij,
    )


def _hoogste(scores: Sequence[float]) -> int:
    return list(scores).index(max(scores))


def _overal(
    woorden: Sequence[Kernwoord], alle: Sequence[Kernwoord], minstens: float = 0.0
) -> float:
    """Geef welk deel van deze woorden ergens in het hele antwoord terugkomt."""
    gewicht = max(sum(woord.gewicht for woord in woorden), minstens)
    return sum(woord.gewicht * lijkt_het_meest(woord, alle) for woord in woorden) / gewicht


def _grenzen(nummer: int, bezet: Sequence[int | None], aantal: int) -> tuple[int, int]:
    """Geef tussen welke zinnen het antwoord hoort: die van de vorige en de volgende vraag."""
    na = max((p for p in bezet[:nummer] if p is not None), default=-1)
    voor = min((p for p in bezet[nummer + 1 :] if p is not None), default=aantal)
    return (na, voor) if na < voor else (-1, aantal)
