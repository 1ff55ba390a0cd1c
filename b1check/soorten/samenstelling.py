"""Soort `samenstelling`: lange samenstellingen van veel delen, met een goede splitsing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from b1check.bevindingen import Veiligheid
from b1check.document import Document, Woord, Zin
from b1check.frequentie import splits, tel_delen, zipf
from b1check.gegevens import lees_tsv
from b1check.instellingen import Instellingen
from b1check.naamwoordklassen import klasse_van, klassen
from b1check.taal.hoofdletters import neem_over
from b1check.taal.verbuiging import meervoud
from b1check.vondsten import Bewerking, Vondst, Voorstel

VELDEN = frozenset(("woord", "delen", "letters"))
_VOEGLETTERS = ("en", "s", "-")
# 'Gemeenteraad' eindigt op 'raad'; in 'voorraad' is het deel ervoor te kort om dat te zeggen.
_VOORDEEL = 5


@dataclass(frozen=True)
class Opties:
    """delen: vanaf zoveel delen is een samenstelling lang. letters: en vanaf zoveel letters.

    erg_lang: vanaf zoveel letters zijn twee delen al genoeg.

    bekend: vanaf deze Zipf-waarde kent een lezer het woord wel. hoofden: lijst met het
    voorzetsel dat bij een laatste deel past. telbaar: lijst met naamwoorden die dan een lidwoord
    krijgen.
    """

    delen: int = 3
    letters: int = 22
    erg_lang: int = 28
    bekend: float = 3.0
    hoofden: tuple[Path, ...] = ()
    telbaar: tuple[Path, ...] = ()


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke samenstelling die zeldzaam is en uit veel delen bestaat."""
    for tekstblok in document.tekstblokken:
        for zin in tekstblok.leeseenheden:
            for woord in zin.woorden:
                if _mag(zin, woord, opties):
                    delen = tel_delen(woord.klein)
                    if len(delen) >= (2 if len(woord.klein) >= opties.erg_lang else opties.delen):
                        yield _vondst(zin, woord, delen, opties)


def _mag(zin: Zin, woord: Woord, opties: Opties) -> bool:
    """Nooit op lengte alleen: het woord is ook zeldzaam, en geen naam of code."""
    if len(woord.klein) < opties.letters or not woord.klein.isalpha():
        return False
    if woord.token.pos_ not in ("NOUN", "PROPN", "X") or zipf(woord.klein) >= opties.bekend:
        return False
    return not zin.tekstblok.is_beschermd(woord.token)


def _vondst(zin: Zin, woord: Woord, delen: tuple[str, ...], opties: Opties) -> Vondst:
    tekst = zin.tekstblok.blok.tekst[woord.begin : woord.eind]
    velden = {"woord": tekst, "delen": " + ".join(delen), "letters": len(tekst)}
    voorstel = _splitsing(zin, woord, tekst, opties)
    return Vondst(zin.tekstblok, woord.begin, woord.eind, velden, voorstellen=(voorstel,), zin=zin)


def _splitsing(zin: Zin, woord: Woord, tekst: str, opties: Opties) -> Voorstel:
    """'verkeersveiligheidsmaatregelen' → 'maatregelen voor verkeersveiligheid'."""
    for hoofd, voorzetsel in _lees_hoofden(opties.hoofden).items():
        eerste = woord.klein.removesuffix(hoofd)
        if eerste == woord.klein or len(eerste) < 6:
            continue
        kaal = _zonder_voegletter(eerste)
        if kaal is not None:
            rest = _met_lidwoord(kaal, opties.telbaar)
            nieuw = neem_over(tekst, f"{hoofd} {voorzetsel} {rest}")
            bewerking = Bewerking(woord.begin, woord.eind, nieuw)
            return Voorstel(nieuw, (bewerking,), Veiligheid.VRAGEN, "Splits het lange woord.")
    return Voorstel(
        f"{tekst} (uitleg)", (), Veiligheid.TONEN, "Splits het woord, of leg uit wat het is."
    )


@cache
def _lees_hoofden(paden: tuple[Path, ...]) -> Mapping[str, str]:
    """Geef per hoofd (enkelvoud en meervoud, langste eerst) zijn voorzetsel."""
    hoofden: dict[str, str] = {}
    for pad in paden:
        for rij in lees_tsv(pad):
            for vorm in (rij["hoofd"], meervoud(rij["hoofd"])):
                hoofden[vorm] = rij["voorzetsel"]
    return dict(sorted(hoofden.items(), key=lambda paar: (-len(paar[0]), paar[0])))


def _met_lidwoord(kaal: str, paden: tuple[Path, ...]) -> str:
    """'Gemeenteraad' → 'de gemeenteraad': een samenstelling volgt haar laatste deel."""
    telbaar = {rij["woord"]: rij["ervoor"] for pad in paden for rij in lees_tsv(pad)}
    delen = (kaal, splits(kaal)[-1], *(kaal[plek:] for plek in range(_VOORDEEL, len(kaal) - 3)))
    laatste = next((deel for deel in delen if deel in telbaar), None)
    return f"{telbaar[laatste]} {kaal}" if laatste is not None else kaal


def _zonder_voegletter(deel: str) -> str | None:
    """Geef het eerste deel als los woord: het moet zelf een woord of samenstelling zijn."""
    kale = (deel.removesuffix(letter) for letter in _VOEGLETTERS if deel.endswith(letter))
    return next((kaal for kaal in (deel, *kale) if _is_naamwoord(kaal)), None)


def _is_naamwoord(deel: str) -> bool:
    """Of dit een zelfstandig naamwoord is, of een samenstelling die op een naamwoord eindigt."""
    return klasse_van(deel, deel, ook_delen=False) is not None or (
        len(splits(deel)) > 1 and splits(deel)[-1] in klassen()
    )
