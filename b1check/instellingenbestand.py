"""Het instellingenbestand (`b1check.toml`, `[tool.b1check]`): zoeken, lezen en per pad."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path, PurePosixPath
from typing import Any

from b1check.fouten import B1Fout, InstellingFout, bedoelt_u
from b1check.gegevens import Vindplaats, lees_toml
from b1check.instellingen import RIJEN, Instellingen, als_rij
from b1check.padpatroon import Padpatronen
from b1check.regelboek import controleer_namen, kies_regels, lees_regels

BESTANDSNAAM = "b1check.toml"
PER_PAD = "per_pad"
_PADEN = "paden"
_GENOEMD = re.compile("‘(.+?)’")
_INSTELLINGEN = tuple(veld.name for veld in fields(Instellingen))
# Deze lijsten van patronen gaan over bestanden zoeken, niet over de controle zelf.
_ZOEKLIJSTEN = ("bestanden", "uitgesloten")


@dataclass(frozen=True)
class Padblok:
    """Een blok [[per_pad]]: welke paden, en wat daar anders is."""

    paden: Padpatronen
    waarden: Mapping[str, Any]
    plaats: Vindplaats


@dataclass(frozen=True)
class Instellingenbestand:
    """Alles uit één instellingenbestand; zonder bestand (`pad` is None) gelden de standaardwaarden.

    `bestanden` zegt welke bestanden b1check in een map leest (leeg: elk bekend soort tekst),
    `uitgesloten` welke niet. `kolom` is de kolom met tekst in een CSV.
    """

    pad: Path | None = None
    waarden: Mapping[str, Any] = field(default_factory=dict)
    plaats: Vindplaats = field(default_factory=lambda: Vindplaats(None))
    blokken: tuple[Padblok, ...] = ()
    bestanden: Padpatronen = field(default_factory=Padpatronen)
    uitgesloten: Padpatronen = field(default_factory=Padpatronen)
    kolom: str = ""

    def voor(self, bestand: Path | None = None) -> Instellingen:
        """Geef de instellingen voor een bestand; elk blok dat past komt over het vorige heen."""
        waarden = dict(self.waarden)
        pad = self.relatief(bestand) if bestand is not None else None
        for blok in self.blokken:
            if pad is not None and blok.paden.past_op(pad):
                waarden = _samen(waarden, blok.waarden)
        return Instellingen(**waarden)

    def relatief(self, bestand: Path) -> PurePosixPath | None:
        """Geef het pad vanaf de map van dit bestand, of None als het daarbuiten ligt."""
        if self.pad is None:
            return None
        volledig = bestand.parent.resolve() / bestand.name
        if not volledig.is_relative_to(self.pad.parent):
            return None
        return PurePosixPath(volledig.relative_to(self.pad.parent).as_posix())

    def controleer(self) -> None:
        """Kijk of elke genoemde regel en optie bestaat, ook in een blok dat nergens op past.

        Zo niet, dan volgt `InstellingFout` of `RegelFout` met bestand en regel.
        """
        if self.pad is None:
            return
        blokken = ((blok.waarden, blok.plaats) for blok in self.blokken)
        for waarden, plaats in ((self.waarden, self.plaats), *blokken):
            instellingen = Instellingen(**_samen(dict(self.waarden), waarden))
            regels = {regel.id: regel for regel in lees_regels(instellingen.mappen)}
            for sleutel in ("aan", "uit", "opties"):
                controleer_namen(waarden.get(sleutel, ()), regels, plaats.van(sleutel))
            try:
                kies_regels(instellingen)
            except B1Fout as fout:
                if not fout.plek.startswith("opties."):
                    raise
                genoemd = _GENOEMD.search(fout.wat)
                plek = plaats.in_tabel(fout.plek).van(genoemd[1] if genoemd else "")
                plek = plaats.van("opties") if plek == str(self.pad) else plek
                raise type(fout)(fout.wat, plek=plek, advies=fout.advies) from fout


def zoek_instellingen(vanaf: Path) -> Instellingenbestand:
    """Zoek `b1check.toml` of `[tool.b1check]` vanaf deze map omhoog en lees hem.

    Een onbekende sleutel geeft `InstellingFout` met bestand, regel en wat u misschien bedoelt.
    """
    for map_ in (vanaf.resolve(), *vanaf.resolve().parents):
        eigen, project = map_ / BESTANDSNAAM, map_ / "pyproject.toml"
        if eigen.is_file():
            return _lees(lees_toml(eigen), Vindplaats(eigen), eigen)
        if project.is_file() and (tabel := _eigen_deel(project)) is not None:
            return _lees(tabel, Vindplaats(project, "tool.b1check"), project)
    return Instellingenbestand()


def _eigen_deel(project: Path) -> Mapping[str, Any] | None:
    """Geef [tool.b1check] uit een pyproject.toml, of None als dat er niet in staat."""
    try:
        tekst = project.read_text(encoding="utf-8")
        tool = tomllib.loads(tekst).get("tool", {})
    except (OSError, UnicodeDecodeError):
        # Een pyproject van een ander is niet aan ons om af te keuren.
        return None
    except tomllib.TOMLDecodeError:
        # Wel als onze eigen tabel erin staat: dan mist de gebruiker zijn instellingen.
        return lees_toml(project) if "tool.b1check" in tekst else None
    eigen = tool.get("b1check") if isinstance(tool, Mapping) else None
    if eigen is not None and not isinstance(eigen, Mapping):
        raise InstellingFout(
            "‘b1check’ is geen tabel",
            plek=Vindplaats(project, "tool").van("b1check"),
            advies="Schrijf [tool.b1check] met de instellingen eronder.",
        )
    return eigen


def _lees(tabel: Mapping[str, Any], plaats: Vindplaats, pad: Path) -> Instellingenbestand:
    extra = (*_ZOEKLIJSTEN, "kolom", PER_PAD)
    _controleer_sleutels(tabel, (*_INSTELLINGEN, *extra), plaats)
    kolom = tabel.get("kolom", "")
    if not isinstance(kolom, str):
        raise InstellingFout("‘kolom’ is een naam", plek=plaats.van("kolom"))
    return Instellingenbestand(
        pad=pad,
        waarden=_waarden(tabel, plaats, pad),
        plaats=plaats,
        blokken=tuple(_blokken(tabel.get(PER_PAD, []), plaats, pad)),
        kolom=kolom,
        **{naam: _patronen(tabel.get(naam, []), naam, plaats) for naam in _ZOEKLIJSTEN},
    )


def _blokken(rij: object, plaats: Vindplaats, pad: Path) -> Iterator[Padblok]:
    advies = 'Schrijf [[per_pad]] met paden = ["sjablonen/**"] eronder.'
    if not isinstance(rij, list) or not all(isinstance(blok, Mapping) for blok in rij):
        raise InstellingFout(
            "‘per_pad’ is een rij tabellen", plek=plaats.van(PER_PAD), advies=advies
        )
    for nummer, blok in enumerate(rij):
        plek = plaats.in_tabel(PER_PAD, nummer)
        _controleer_sleutels(blok, (_PADEN, *_INSTELLINGEN), plek)
        if not blok.get(_PADEN):
            raise InstellingFout("hier ontbreekt ‘paden’", plek=plek.van(), advies=advies)
        yield Padblok(_patronen(blok[_PADEN], _PADEN, plek), _waarden(blok, plek, pad), plek)


def _controleer_sleutels(
    tabel: Mapping[str, Any], bekend: tuple[str, ...], plaats: Vindplaats
) -> None:
    for sleutel in tabel:
        if sleutel not in bekend:
            raise InstellingFout(
                f"onbekende sleutel ‘{sleutel}’",
                plek=plaats.van(sleutel),
                advies=bedoelt_u(sleutel, bekend),
            )


def _patronen(waarde: object, naam: str, plaats: Vindplaats) -> Padpatronen:
    try:
        return Padpatronen(als_rij(naam, waarde))
    except InstellingFout as fout:
        raise InstellingFout(fout.wat, plek=plaats.van(naam), advies=fout.advies) from fout


def _waarden(tabel: Mapping[str, Any], plaats: Vindplaats, pad: Path) -> dict[str, Any]:
    """Geef de instellingen uit een tabel, elk apart getoetst zodat de fout haar regel noemt."""
    waarden = {sleutel: tabel[sleutel] for sleutel in tabel if sleutel in _INSTELLINGEN}
    for sleutel, waarde in waarden.items():
        try:
            Instellingen(**{sleutel: waarde})
        except InstellingFout as fout:
            plek = plaats.van(sleutel)
            raise InstellingFout(fout.wat, plek=plek, advies=fout.advies) from fout
    if "mappen" in waarden:
        # Een map in een instellingenbestand staat naast dat bestand, niet naast de gebruiker.
        waarden["mappen"] = [str(pad.parent / map_) for map_ in waarden["mappen"]]
    return waarden


def _samen(basis: dict[str, Any], erover: Mapping[str, Any]) -> dict[str, Any]:
    """Leg een blok over de waarden: lijsten en opties vullen aan, de rest vervangt."""
    samen = {**basis, **erover}
    for naam in RIJEN:
        samen[naam] = [*dict.fromkeys([*basis.get(naam, ()), *erover.get(naam, ())])]
    # Wat het blok aanzet staat niet meer uit, en andersom.
    for naam, tegen in (("aan", "uit"), ("uit", "aan")):
        wint = set(erover.get(tegen, ())) - set(erover.get(naam, ()))
        samen[naam] = [regel for regel in samen[naam] if regel not in wint]
    samen["opties"] = _diep(basis.get("opties", {}), erover.get("opties", {}))
    return samen


def _diep(basis: Mapping[str, Any], erover: Mapping[str, Any]) -> dict[str, Any]:
    """Voeg twee tabellen samen, ook de tabellen daarin."""
    samen = dict(basis)
    for sleutel, waarde in erover.items():
        oud = samen.get(sleutel)
        if isinstance(oud, Mapping) and isinstance(waarde, Mapping):
            samen[sleutel] = _diep(oud, waarde)
        else:
            samen[sleutel] = waarde
    return samen
