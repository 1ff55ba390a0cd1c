"""Splitsen bij een reden, gevolg of tegenstelling: 'omdat', 'zodat', 'hoewel' en 'nadat'."""

from __future__ import annotations

from collections.abc import Iterator

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP, lees_hoofdzin, met_voorop
from b1check.ontleding import persoonsvorm_van
from b1check.splitsing.grenzen import Splitsing, slot_van, verwijst_terug, wortel_van
from b1check.splitsing.ingeleid import (
    Ingeleid,
    is_verleden,
    lees_achteraan,
    zegt_al,
)
from b1check.splitsing.vooraan import Vooraan, lees_vooraan
from b1check.woordvolgorde import Bijzin, mededeling, omgekeerd
from b1check.zinsdelen import Stuk, raakt_bescherming, rijg, stuk_van

# Het voegwoord, en het woord dat na de splitsing dezelfde band aangeeft.
_REDEN = {
    "omdat": "Daarom",
    "aangezien": "Daarom",
    "doordat": "Daardoor",
    "hoewel": "Toch",
    "ofschoon": "Toch",
    "alhoewel": "Toch",
    "nadat": "Daarna",
}
_TOELICHTING = "Maak er twee zinnen van: ‘{}’ laat zien hoe ze samenhangen."


def splits_reden_vooraan(zin: Zin) -> Iterator[Splitsing]:
    """Splits 'Omdat u te laat bent, sturen wij ...' na de bijzin."""
    band = _REDEN.get(zin.tokens[0].lower_)
    vooraan = lees_vooraan(zin) if band else None
    if band is None or vooraan is None or not _heeft_onderwerp(zin):
        return
    erna = [token for token in zin.tokens if token.i >= vooraan.eerste]
    eerste = _als_mededeling(vooraan)
    vast = _is_vaststaand(vooraan.woord, vooraan.bijzinnen[0], zin)
    if eerste is None or not vast or zegt_al(erna, slot_van(zin)):
        return
    rest = stuk_van(zin.span.doc, vooraan.eerste, slot_van(zin))
    stukken = rijg(zin.span.doc, [eerste, ["."], [band], [rest]])
    onzeker = vooraan.woord == "nadat" or vooraan.verbinder is not None
    yield Splitsing(
        stukken, Veiligheid.VRAGEN if onzeker else Veiligheid.VEILIG, _TOELICHTING.format(band)
    )


def _als_mededeling(vooraan: Vooraan) -> list[Stuk] | None:
    """Geef de bijzin als hoofdzin; bij twee komt 'en' ertussen terug."""
    eerste = mededeling(vooraan.bijzinnen[0])
    if eerste is None or vooraan.verbinder is None:
        return eerste
    tweede = mededeling(vooraan.bijzinnen[1], hoofdletter=False)
    if tweede is None or vooraan.verbinder.lower_ != "en":
        return None
    return rijg(vooraan.voegwoord.doc, [eerste, ["en"], tweede])


def splits_reden_achteraan(zin: Zin) -> Iterator[Splitsing]:
    """Splits voor een reden of gevolg aan het eind: '..., omdat u te laat bent.'"""
    for voegwoord in zin.tokens[3:]:
        if voegwoord.dep_ != "mark" or voegwoord.lower_ not in {*_REDEN, "zodat"}:
            continue
        ingeleid = lees_achteraan(zin, voegwoord)
        if ingeleid is None or ingeleid.slaat_erop:
            continue
        splits = _gevolg if voegwoord.lower_ == "zodat" else _reden
        splitsing = splits(zin, ingeleid)
        if splitsing is not None:
            yield splitsing


def _heeft_onderwerp(zin: Zin) -> bool:
    return any(kind.dep_ in ONDERWERP for kind in wortel_van(zin).children)


def _gevolg(zin: Zin, ingeleid: Ingeleid) -> Splitsing | None:
    tweede = omgekeerd(ingeleid.bijzin)
    if tweede is None:
        return None
    band = "Zo"
    if not _heeft_onderwerp(zin):
        band = "Dan"
    elif _is_gevolg(ingeleid.bijzin):
        band = "Daardoor"
    stukken = rijg(zin.span.doc, [[ingeleid.hoofdzin], ["."], [band], tweede, ["."]])
    return Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING.format(band))


def _is_gevolg(bijzin: Bijzin) -> bool:
    """Of de bijzin een gevolg noemt ('Daardoor'), en niet wat er nu kan ('Zo kunt u')."""
    werkwoord = bijzin.persoonsvorm
    if werkwoord.lemma_ not in ("kunnen", "hoeven") or is_verleden(werkwoord):
        return True
    woorden = {token.lower_ for token in bijzin.doc[bijzin.eerste : bijzin.laatste + 1]}
    return werkwoord.lemma_ == "kunnen" and bool(woorden & {"niet", "geen", "nooit"})


def _reden(zin: Zin, ingeleid: Ingeleid) -> Splitsing | None:
    """Zet de reden vooraan; kan dat niet, dan komt er 'namelijk' in de tweede zin."""
    if not _is_vaststaand(ingeleid.woord, ingeleid.bijzin, zin):
        return None
    naar_voren = _reden_naar_voren(zin, ingeleid)
    if naar_voren is not None and not raakt_bescherming(zin, naar_voren.stukken):
        return naar_voren
    uitleg = mededeling(ingeleid.bijzin, "namelijk")
    if uitleg is None or _REDEN[ingeleid.woord] != "Daarom":
        return None
    stukken = rijg(zin.span.doc, [[ingeleid.hoofdzin], ["."], uitleg, ["."]])
    return Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING.format("namelijk"))


def _reden_naar_voren(zin: Zin, ingeleid: Ingeleid) -> Splitsing | None:
    doc, bijzin, band = zin.span.doc, ingeleid.bijzin, _REDEN[ingeleid.woord]
    hoofdzin = lees_hoofdzin(doc, ingeleid.eerste, ingeleid.laatste)
    if hoofdzin is None or verwijst_terug(list(doc[bijzin.eerste : bijzin.laatste + 1])):
        return None
    reden, gevolg = mededeling(bijzin), met_voorop(hoofdzin, band)
    if reden is None or gevolg is None:
        return None
    stukken = rijg(doc, [reden, ["."], gevolg, ["."]])
    return Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING.format(band))


def _is_vaststaand(woord: str, bijzin: Bijzin, zin: Zin) -> bool:
    """Of de bijzin een feit is; 'nadat wij ... hebben ontvangen' kan ook nog moeten gebeuren."""
    if woord != "nadat":
        return True
    hoofd = persoonsvorm_van(wortel_van(zin))
    return is_verleden(bijzin.persoonsvorm) or (hoofd is not None and is_verleden(hoofd))
