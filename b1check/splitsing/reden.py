"""Splitsen bij een reden, gevolg of tegenstelling: 'omdat', 'zodat', 'hoewel' en 'nadat'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP, lees_hoofdzin, met_voorop
from b1check.ontleding import persoonsvorm_van
from b1check.splitsing.delen import Delen, lees_delen
from b1check.splitsing.grenzen import (
    Splitsing,
    heeft_bijzin,
    is_hele_zin,
    slot_van,
    verwijst_terug,
    wortel_van,
)
from b1check.splitsing.ingeleid import (
    Ingeleid,
    is_verleden,
    lees_achteraan,
    zegt_al,
)
from b1check.splitsing.vooraan import lees_vooraan, voegwoord_van
from b1check.woordvolgorde import Bijzin, mededeling
from b1check.zinsdelen import Stuk, raakt_bescherming, rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

# Het voegwoord, en het woord dat na de splitsing dezelfde band aangeeft.
_REDEN = {
    "omdat": "Daarom",
    "aangezien": "Daarom",
    "doordat": "Daardoor",
    "hoewel": "Toch",
    "ofschoon": "Toch",
    "alhoewel": "Toch",
    "ondanks dat": "Toch",
    "nadat": "Daarna",
}
_TOELICHTING = "Maak er twee zinnen van: ‘{}’ laat zien hoe ze samenhangen."


def splits_reden_vooraan(zin: Zin) -> Iterator[Splitsing]:
    """Splits 'Omdat u te laat bent, sturen wij ...' na de bijzin."""
    woord = voegwoord_van(zin)
    band = _REDEN.get(woord)
    vooraan = lees_vooraan(zin) if band else None
    if band is None or vooraan is None or not _heeft_onderwerp(zin):
        return
    erna = [token for token in zin.tokens if token.i >= vooraan.eerste]
    eerste = vooraan.delen.mededeling()
    if any(token.lower_ == "echter" for token in erna):
        return
    vast = _is_vaststaand(woord, vooraan.delen.eerste, zin)
    if vooraan.delen.verbinder == "of" or not vast or zegt_al(erna, slot_van(zin)):
        return
    if eerste is None:
        return
    rest = stuk_van(zin.span.doc, vooraan.eerste, slot_van(zin))
    stukken = rijg(zin.span.doc, [eerste, ["."], [band], [rest]])
    zeker = woord != "nadat" and vooraan.is_zeker
    veiligheid = Veiligheid.VEILIG if zeker else Veiligheid.VRAGEN
    yield Splitsing(stukken, veiligheid, _TOELICHTING.format(band))


def splits_reden_achteraan(zin: Zin) -> Iterator[Splitsing]:
    """Splits voor een reden of gevolg aan het eind: '..., omdat u te laat bent.'"""
    for voegwoord in zin.tokens[3:]:
        if voegwoord.dep_ != "mark" or voegwoord.lower_ not in {*_REDEN, "zodat"}:
            continue
        ingeleid = lees_achteraan(zin, voegwoord)
        if ingeleid is None and voegwoord.lower_ == "zodat":
            yield from _dubbel_gevolg(zin, voegwoord)
        if ingeleid is None or ingeleid.slaat_erop:
            continue
        splits = _gevolg if voegwoord.lower_ == "zodat" else _reden
        splitsing = splits(zin, ingeleid)
        if splitsing is not None:
            yield splitsing


def _heeft_onderwerp(zin: Zin) -> bool:
    wortel = wortel_van(zin)
    koppen = (wortel, persoonsvorm_van(wortel) or wortel)
    return any(kind.dep_ in ONDERWERP for kop in koppen for kind in kop.children)


def _gevolg(zin: Zin, ingeleid: Ingeleid) -> Splitsing | None:
    return _met_gevolg(zin, ingeleid.hoofdzin, Delen((ingeleid.bijzin,)))


def _met_gevolg(zin: Zin, hoofdzin: Stuk, delen: Delen) -> Splitsing | None:
    tweede = delen.omgekeerd()
    if tweede is None:
        return None
    band = "Zo"
    if not _heeft_onderwerp(zin):
        band = "Dan"
    elif _is_gevolg(delen.eerste):
        band = "Daardoor"
    stukken = rijg(zin.span.doc, [[hoofdzin], ["."], [band], tweede, ["."]])
    return Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING.format(band))


def _dubbel_gevolg(zin: Zin, zodat: Token) -> Iterator[Splitsing]:
    """Splits voor ', zodat A en B': 'Zo kunnen wij A en krijgt u B.'"""
    hoofd, komma, doc = zodat.head, zodat.i - 1, zin.span.doc
    if doc[komma].text != "," or hoofd.dep_ != "advcl" or hoofd.head != wortel_van(zin):
        return
    if heeft_bijzin(zin, zodat.i) or zegt_al(zin.tokens, zodat.i) or not is_hele_zin(zin, komma):
        return
    delen = lees_delen(hoofd, zodat.i + 1, slot_van(zin) - 1)
    if delen is None or delen.verbinder != "en":
        return
    splitsing = _met_gevolg(zin, stuk_van(doc, zin.tokens[0].i, komma - 1), delen)
    if splitsing is not None:
        yield splitsing


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
