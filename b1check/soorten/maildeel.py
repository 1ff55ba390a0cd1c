"""Soort `maildeel`: wat beter kan aan het onderwerp, de aanhef of de afsluiting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from string import Formatter
from typing import Any

import regex

from b1check.bericht import Onderdeel
from b1check.bevindingen import Ernst, Veiligheid
from b1check.document import Document, Tekstblok
from b1check.fouten import RegelFout, bedoelt_u
from b1check.instellingen import Instellingen
from b1check.mailvorm import CONTROLES, Mail, Treffer
from b1check.taal.hoofdletters import neem_over
from b1check.vondsten import Bewerking, Vondst, Voorstel

VELDEN = frozenset(("raad",))
_GEVALVELDEN = frozenset(("gelezen", "onderwerp", "naam", "aanhef", "slotgroet", "woord"))
_SLEUTELS = ("als", "patroon", "in", "melding", "ernst", "vervanging", "veiligheid", "tenzij")
# Waar een patroon zoekt.
_PLAATSEN = ("aanhef", "afsluiting", "slotzin", "overal", "afzender")
# Seconden per stuk tekst: ruim voor een goed patroon, kort voor een dat ontspoort.
_TIJDSLIMIET = 1.0
_AFGEKORT = regex.compile(r"(?:^|\W)\w\.\s?\w$")
_NA_ZIN = regex.compile(r"(?<=[?!.] )[a-zà-ÿ]")


@dataclass(frozen=True)
class Opties:
    r"""gevallen: per geval een tabel; op een plek telt het eerste geval dat past.

    Een geval heeft een `melding` en `als` (een vaste controle, zoals "geen-aanhef") of `patroon`
    (een reguliere expressie) met `in`: "aanhef", "afsluiting", "slotzin", "overal" of "afzender".
    Verder mag: `ernst`, `vervanging` (\1 voor een groep) met `veiligheid`, en `tenzij`: staat dat
    patroon ergens in de mail, dan geldt het geval niet. woorden: woorden die niets zeggen.
    """

    gevallen: tuple[Mapping[str, Any], ...]
    woorden: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for geval in self.gevallen:
            _controleer(geval)


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef per plek het eerste geval dat er past."""
    mail = Mail(document, frozenset(woord.casefold() for woord in opties.woorden))
    gezien: list[Treffer] = []
    for geval in opties.gevallen:
        if _is_uitgesloten(geval, document):
            continue
        nieuw = [t for t in _treffers(geval, mail) if not any(_zelfde_plek(t, g) for g in gezien)]
        gezien += nieuw
        yield from (_vondst(geval, treffer) for treffer in nieuw)


def _zelfde_plek(een: Treffer, ander: Treffer) -> bool:
    """Of twee treffers op dezelfde plek staan, of in elkaar."""
    if een.tekstblok is not ander.tekstblok:
        return False
    binnen = ander.begin <= een.begin and een.eind <= ander.eind
    return binnen and (een.zin is None) == (ander.zin is None)


def _treffers(geval: Mapping[str, Any], mail: Mail) -> Iterator[Treffer]:
    if "als" in geval:
        yield from CONTROLES[geval["als"]](mail)
        return
    patroon = _maak(geval["patroon"])
    if geval["in"] == "afzender":
        plek = mail.eerste_regel()
        if plek is not None and _vind(patroon, mail.document.bericht.afzender):
            yield plek
        return
    for tekstblok, van, tot in _stukken(geval["in"], mail):
        gevonden = _vind(patroon, tekstblok.blok.tekst, van, tot)
        if gevonden:
            yield Treffer(
                tekstblok, *gevonden.span(), bewerkingen=tuple(_bewerkingen(geval, gevonden))
            )


def _stukken(plaats: str, mail: Mail) -> Iterator[tuple[Tekstblok, int, int]]:
    """Geef de stukken leestekst waarin een patroon zoekt."""
    if plaats == "slotzin":
        for zin in mail.slotzinnen():
            yield zin.tekstblok, zin.begin, zin.eind
        plaats = "afsluiting"
    delen = {"aanhef": (mail.aanhef,), "afsluiting": (mail.afsluiting,)}
    overal = (t for t in mail.document.alle_blokken if t.blok.onderdeel != Onderdeel.CITAAT)
    for tekstblok in delen.get(plaats, overal):
        if tekstblok is None:
            continue
        if tekstblok.zinnen:
            yield from ((tekstblok, zin.begin, zin.eind) for zin in tekstblok.zinnen)
        else:
            yield tekstblok, 0, len(tekstblok.blok.tekst)


def _bewerkingen(geval: Mapping[str, Any], gevonden: regex.Match[str]) -> Iterator[Bewerking]:
    if geval.get("vervanging"):
        nieuw = _NA_ZIN.sub(lambda letter: letter[0].upper(), gevonden.expand(geval["vervanging"]))
        if geval["in"] == "slotzin":
            nieuw = neem_over(gevonden[0], nieuw)
        yield Bewerking(*gevonden.span(), nieuw)


def _is_uitgesloten(geval: Mapping[str, Any], document: Document) -> bool:
    if "tenzij" not in geval:
        return False
    patroon = _maak(geval["tenzij"])
    return any(
        _vind(patroon, t.blok.toon(0, len(t.blok.tekst)))
        for t in document.alle_blokken
        if t.blok.onderdeel != Onderdeel.CITAAT
    )


def _vondst(geval: Mapping[str, Any], treffer: Treffer) -> Vondst:
    gelezen = treffer.tekstblok.blok.toon(treffer.begin, treffer.eind)
    velden = {"gelezen": _zonder_leesteken(gelezen), **treffer.velden}
    voorstellen: tuple[Voorstel, ...] = ()
    if treffer.bewerkingen:
        veiligheid = Veiligheid(geval.get("veiligheid", "vragen"))
        voorstellen = (Voorstel(None, treffer.bewerkingen, veiligheid),)
    elif geval.get("vervanging"):
        voorstellen = (Voorstel(geval["vervanging"], (), Veiligheid.TONEN),)
    return Vondst(
        treffer.tekstblok,
        treffer.begin,
        treffer.eind,
        {"raad": geval["melding"].format_map(velden)},
        ernst=Ernst(geval["ernst"]) if "ernst" in geval else None,
        voorstellen=voorstellen,
        zin=treffer.zin,
    )


def _zonder_leesteken(gelezen: str) -> str:
    """Zonder komma of punt erachter; de punt van ‘L.S.’ hoort bij het woord."""
    kaal = gelezen.rstrip(" ,!.:;")
    return f"{kaal}." if _AFGEKORT.search(kaal) else kaal


@cache
def _maak(patroon: str) -> regex.Pattern[str]:
    return regex.compile(patroon, regex.IGNORECASE)


def _vind(
    patroon: regex.Pattern[str], tekst: str, van: int = 0, tot: int | None = None
) -> regex.Match[str] | None:
    try:
        return patroon.search(tekst, van, tot, timeout=_TIJDSLIMIET)
    except TimeoutError as fout:
        raise RegelFout(
            f"het patroon ‘{patroon.pattern}’ kost te veel tijd",
            advies="Maak het patroon eenvoudiger: geen herhaling binnen een herhaling.",
        ) from fout


def _controleer(geval: Mapping[str, Any]) -> None:
    """Een geval heeft een melding, en een controle of een patroon met een plaats."""
    for sleutel, waarde in geval.items():
        if sleutel not in _SLEUTELS or not isinstance(waarde, str):
            raise RegelFout(
                f"‘{sleutel}’ kan niet in een geval",
                advies=bedoelt_u(sleutel, _SLEUTELS) or f"Kies uit: {', '.join(_SLEUTELS)}.",
            )
    if ("als" in geval) == ("patroon" in geval) or ("patroon" in geval) != ("in" in geval):
        raise RegelFout("een geval heeft ‘als’, of ‘patroon’ met ‘in’")
    _controleer_keuze("als", geval.get("als"), tuple(CONTROLES))
    _controleer_keuze("in", geval.get("in"), _PLAATSEN)
    _controleer_keuze("ernst", geval.get("ernst"), tuple(Ernst))
    _controleer_keuze("veiligheid", geval.get("veiligheid"), tuple(Veiligheid))
    for sleutel in ("patroon", "tenzij"):
        _controleer_patroon(geval.get(sleutel))
    namen = {naam for _, naam, _, _ in Formatter().parse(geval.get("melding", "")) if naam}
    if "melding" not in geval or not namen <= _GEVALVELDEN:
        raise RegelFout(
            "een geval heeft een ‘melding’, met alleen bekende velden",
            advies=f"Kies uit: {', '.join(sorted(_GEVALVELDEN))}.",
        )


def _controleer_keuze(sleutel: str, waarde: object, keuzes: tuple[str, ...]) -> None:
    if waarde is not None and waarde not in keuzes:
        raise RegelFout(
            f"‘{waarde}’ bestaat niet voor ‘{sleutel}’",
            advies=bedoelt_u(str(waarde), keuzes) or f"Kies uit: {', '.join(keuzes)}.",
        )


def _controleer_patroon(patroon: object) -> None:
    try:
        _maak(str(patroon or ""))
    except regex.error as fout:
        raise RegelFout(f"het patroon ‘{patroon}’ klopt niet") from fout
