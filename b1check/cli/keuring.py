"""Wat `b1check controleer` doet: alle bestanden keuren, en dan de poort van CI."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from b1check.basislijn import Basislijn, Ingang, lees_basislijn, maak_basislijn
from b1check.bronnen import STDIN, zoek_bestanden
from b1check.cli.bestanden import lees_bronnen, schrijf
from b1check.cli.herschrijvingen import beoordeel
from b1check.cli.instellingen import Zoeker
from b1check.fouten import InstellingFout, InvoerFout
from b1check.gewijzigd import Vergelijker
from b1check.poort import Keuring, alle_bevindingen, is_ongewijzigd, keur, zeef

if TYPE_CHECKING:
    from b1check.bericht import Bericht
    from b1check.controleur import Controleur
    from b1check.herschrijving import Herschrijving
    from b1check.rapport import Rapport

# Vanaf zoveel bestanden is een voortgangsbalk prettig.
_VEEL = 20
# Zoveel regels over de basislijn zijn te overzien.
_MEEST = 10


@dataclass(frozen=True)
class Leeswijze:
    """Hoe de bestanden te lezen zijn."""

    invoer: str = "auto"
    deel: int | None = None
    kolom: str = ""
    naam: str = ""


@dataclass(frozen=True)
class Poortkeuze:
    """Wat de poort doorlaat: de basislijn, of zij bijgewerkt wordt, en sinds wanneer."""

    basislijn: Path | None = None
    bijwerken: bool = False
    sinds: str | None = None

    def __post_init__(self) -> None:
        if self.bijwerken and self.basislijn is None:
            raise InstellingFout(
                "--basislijn-bijwerken hoort bij --basislijn",
                advies="Bijvoorbeeld: --basislijn b1check-basislijn.json --basislijn-bijwerken",
            )
        if self.bijwerken and self.sinds is not None:
            raise InstellingFout(
                "--basislijn-bijwerken kan niet samen met --alleen-gewijzigd",
                advies="De basislijn hoort bij alle regels van alle teksten.",
            )


@dataclass
class Keurder:
    """Keurt bestanden een voor een, en onthoudt of er een niet te lezen was."""

    zoeker: Zoeker
    leeswijze: Leeswijze
    poort: Poortkeuze
    klantvraag: Bericht | None = None
    herschrijft: bool = False
    mislukt: bool = False
    keuringen: list[Keuring] = field(default_factory=list)
    herschrijvingen: list[Herschrijving] = field(default_factory=list)
    basislijn: Basislijn = field(default_factory=Basislijn)

    def keur(self, bronnen: Sequence[str]) -> None:
        """Keur alle bronnen; wat niet te lezen is komt op stderr."""
        if self.poort.sinds is not None and STDIN in bronnen:
            raise InstellingFout(
                "--alleen-gewijzigd kan niet bij stdin", advies="Noem een bestand."
            )
        pad = self.poort.basislijn
        if pad is not None and (pad.exists() or not self.poort.bijwerken):
            # Eerst: een kapotte basislijn hoort niet pas na alle mails te blijken.
            self.basislijn = lees_basislijn(pad)
        vergelijker = Vergelijker(self.poort.sinds) if self.poort.sinds is not None else None
        zoeker = zoek_bestanden(bronnen, self.zoeker.bestand)
        gevonden = [bron for bron in zoeker if not self._is_basislijn(bron)]
        for bron in _met_voortgang(gevonden):
            try:
                if isinstance(bron, InvoerFout):
                    raise bron
                self.keuringen += self._keur_bestand(bron, vergelijker)
            except InvoerFout as fout:
                click.echo(f"b1check: {fout}", err=True)
                self.mislukt = True

    def _is_basislijn(self, bron: str | InvoerFout) -> bool:
        """Of dit de basislijn zelf is: die kan in een map met JSON tussen de teksten staan."""
        pad = self.poort.basislijn
        if pad is None or isinstance(bron, InvoerFout):
            return False
        return Path(bron).resolve() == pad.resolve()

    def _keur_bestand(self, bron: str, vergelijker: Vergelijker | None) -> Iterator[Keuring]:
        wijze = self.leeswijze
        naam = wijze.naam if bron == STDIN else ""
        wijzigingen = vergelijker.vergelijk(Path(bron)) if vergelijker and _bestaat(bron) else None
        # Met een basislijn telt elke zin mee: anders is een tweede, gelijke zin niet te herkennen.
        alleen = wijzigingen if self.poort.basislijn is None else None
        if alleen is not None and alleen.is_leeg:
            return
        map_ = Path.cwd() if bron == STDIN else Path(bron).parent
        kolom = wijze.kolom or self.zoeker.bestand(map_).kolom
        berichten = lees_bronnen(bron, wijze.invoer, naam, deel=wijze.deel, kolom=kolom)
        controleur = self.zoeker.controleur(bron, naam)
        for bericht in berichten:
            if alleen is not None and is_ongewijzigd(bericht, alleen):
                continue
            yield keur(self._beoordeel(controleur, bericht), bericht, wijzigingen)

    def _beoordeel(self, controleur: Controleur, bericht: Bericht) -> Rapport:
        """Geef het rapport, en onthoud de herschrijving als het formaat die toont."""
        if not self.herschrijft:
            return controleur.controleer(bericht, self.klantvraag)
        rapport, herschrijving = beoordeel(controleur, bericht, self.klantvraag)
        if herschrijving is not None:
            self.herschrijvingen.append(herschrijving)
        return rapport

    def rapporten(self) -> list[Rapport]:
        """Geef de rapporten met alleen wat nieuw is; werk zo nodig eerst de basislijn bij."""
        if self.poort.bijwerken and self.poort.basislijn is not None:
            self._werk_bij(self.poort.basislijn)
        rapporten, weg = zeef(self.keuringen, self.basislijn)
        bekend = sum(rapport.bekend for rapport in rapporten)
        if self.poort.basislijn is not None and not self.poort.bijwerken:
            click.echo(f"b1check: overgeslagen door de basislijn: {bekend}", err=True)
        if weg and not self.mislukt:
            click.echo("\n".join(_meld_weg(weg)), err=True)
        return rapporten

    def _werk_bij(self, pad: Path) -> None:
        if self.mislukt:
            click.echo(
                f"b1check: {pad}: de basislijn is niet bijgewerkt, want niet alles was te lezen",
                err=True,
            )
            return
        bevindingen = alle_bevindingen(self.keuringen)
        bekend, weg = self.basislijn.zeef(bevindingen)
        self.basislijn = maak_basislijn(bevindingen)
        tekst = self.basislijn.naar_tekst()
        if not pad.exists() or pad.read_text(encoding="utf-8-sig") != tekst:
            schrijf(pad, tekst, "utf-8")
        erbij, eraf = bekend.count(False), sum(ingang.aantal for ingang in weg)
        telling = f"{len(bevindingen)} bevindingen, {erbij} erbij, {eraf} weg"
        click.echo(f"b1check: {pad} is bijgewerkt: {telling}", err=True)

    def meld_ongebruikt(self) -> None:
        """Noem op stderr elk commentaar van b1check dat in geen enkele tekst iets weglaat."""
        gebruikt: dict[tuple[str, int, str], bool] = {}
        for keuring in self.keuringen:
            for aanwijzing, nodig in keuring.rapport.aanwijzingen:
                sleutel = (keuring.rapport.naam, aanwijzing.regelnummer, str(aanwijzing))
                gebruikt[sleutel] = gebruikt.get(sleutel, False) or nodig
        for (naam, regel, tekst), nodig in gebruikt.items():
            if not nodig:
                click.echo(f"b1check: {naam}:{regel}: ‘{tekst}’ doet hier niets", err=True)


def _bestaat(bron: str) -> bool:
    # Dat een bestand niet bestaat, zegt de lezer beter dan git.
    return Path(bron).is_file()


def _meld_weg(weg: Sequence[Ingang]) -> Iterator[str]:
    aantal = sum(ingang.aantal for ingang in weg)
    yield f"b1check: dit staat in de basislijn maar niet in deze teksten: {aantal}"
    for ingang in weg[:_MEEST]:
        keer = f" ({ingang.aantal}×)" if ingang.aantal > 1 else ""
        yield f"  {ingang.regel}: {ingang.zin}{keer}"
    if len(weg) > _MEEST:
        yield f"  en nog {len(weg) - _MEEST}"
    # Wie maar een deel van de teksten controleert, mag dit niet zomaar doen.
    yield "Waren dit al uw teksten? Haal het dan weg met --basislijn-bijwerken."


def _met_voortgang(bronnen: Sequence[str | InvoerFout]) -> Iterator[str | InvoerFout]:
    """Geef de bronnen, met een voortgangsbalk op stderr bij veel bestanden op een terminal."""
    if len(bronnen) < _VEEL or not sys.stderr.isatty():
        yield from bronnen
        return
    with click.progressbar(bronnen, label="b1check", file=sys.stderr) as balk:
        yield from balk
