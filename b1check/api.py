"""De functies van `import b1check`: voor wie geen Controleur wil bijhouden."""

from __future__ import annotations

from pathlib import Path

from b1check.bericht import Bericht
from b1check.controleur import Controleur
from b1check.herschrijving import Herschrijving, pas_toe
from b1check.instellingen import Instellingen
from b1check.invoer import lees as _lees
from b1check.rapport import Rapport
from b1check.regelboek import Regel, lees_regels
from b1check.vergelijking import Vergelijking
from b1check.woordoordeel import Woordoordeel, beoordeel

__all__ = ["controleer", "herschrijf", "lees", "pas_toe", "regels", "vergelijk", "woord"]


def controleer(
    tekst: str | Bericht,
    klantvraag: str | Bericht | None = None,
    instellingen: Instellingen | None = None,
    *,
    invoer: str = "tekst",
) -> Rapport:
    """Controleer een tekst en geef het rapport.

    `invoer` zegt hoe een str te lezen is: "tekst", "markdown", "html" of "eml".
    """
    return Controleur(instellingen).controleer(tekst, klantvraag, invoer=invoer)


def herschrijf(
    tekst: str | Bericht,
    klantvraag: str | Bericht | None = None,
    tot: str = "veilig",
    instellingen: Instellingen | None = None,
    *,
    invoer: str = "tekst",
) -> Herschrijving:
    """Herschrijf een tekst met de suggesties die veilig genoeg zijn.

    `tot` is "veilig" of "vragen". Feiten (getallen, namen, adressen, plaatshouders) blijven.
    """
    return Controleur(instellingen).herschrijf(tekst, klantvraag, tot, invoer=invoer)


def vergelijk(
    voor: str | Bericht, na: str | Bericht, instellingen: Instellingen | None = None
) -> Vergelijking:
    """Vergelijk twee versies van een tekst."""
    controleur = Controleur(instellingen)
    return Vergelijking(controleur.controleer(voor), controleur.controleer(na))


def lees(bron: str | Path | bytes, invoer: str = "auto", *, deel: int | None = None) -> Bericht:
    """Lees een bestand (pad) of bytes als `Bericht`; elke functie hier neemt ook een Bericht.

    `deel` (vanaf 1) kiest een deel van een .eml; zonder deel kiest b1check er zelf een.
    """
    return _lees(bron, invoer, deel=deel)


def woord(woord: str, instellingen: Instellingen | None = None) -> Woordoordeel:
    """Zeg of een woord of frase makkelijk, moeilijk of onbekend is, met alternatieven."""
    return beoordeel(woord, instellingen)


def regels(instellingen: Instellingen | None = None) -> tuple[Regel, ...]:
    """Geef alle regels, ook die uit staan, op id."""
    return lees_regels(instellingen.mappen if instellingen else ())
