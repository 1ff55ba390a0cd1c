"""De instellingen van een controle, uit Python, `b1check.toml` of `[tool.b1check]`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from b1check.bevindingen import Ernst
from b1check.fouten import InstellingFout, bedoelt_u
from b1check.gegevens import Vindplaats, lees_toml

PROFIELEN = ("b1", "streng", "a2")
REGIOS = ("nl", "be")
TEKSTTYPEN = ("auto", "mail", "fragment")
AANSPREEKVORMEN = (None, "u", "je")
BESTANDSNAAM = "b1check.toml"

_KEUZES: Mapping[str, tuple[object, ...]] = {
    "profiel": PROFIELEN,
    "regio": REGIOS,
    "teksttype": TEKSTTYPEN,
    "aanspreekvorm": AANSPREEKVORMEN,
    "faal_bij": tuple(Ernst),
}
_RIJEN = ("aan", "uit", "toegestaan", "mappen")


@dataclass(frozen=True)
class Instellingen:
    """Alles wat een gebruiker kan kiezen; onveranderlijk.

    profiel: "b1", "streng" of "a2". regio: "nl" of "be". faal_bij: vanaf welke ernst een tekst
    niet voldoet. teksttype: "auto", "mail" of "fragment". aanspreekvorm: None, "u" of "je".
    aan/uit: regels die extra aan of juist uit staan. opties: per regel eigen drempels, ernst of
    opties, zoals in het regelbestand. toegestaan: namen en woorden die mogen. mappen: mappen met
    eigen regels en lijsten. taalmodel: "ingebouwd" of de naam van een geïnstalleerd spaCy-model.
    klaar: de mail is klaar om te versturen, dus er mag geen leeg veld meer in staan.
    Een waarde die niet bestaat geeft `InstellingFout`.
    """

    profiel: str = "b1"
    regio: str = "nl"
    faal_bij: str = "fout"
    teksttype: str = "auto"
    aanspreekvorm: str | None = None
    aan: tuple[str, ...] = ()
    uit: tuple[str, ...] = ()
    opties: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    toegestaan: tuple[str, ...] = ()
    mappen: tuple[str, ...] = ()
    taalmodel: str = "ingebouwd"
    klaar: bool = False

    def __post_init__(self) -> None:
        for naam, keuzes in _KEUZES.items():
            _controleer_keuze(naam, getattr(self, naam), keuzes)
        for naam in _RIJEN:
            object.__setattr__(self, naam, _als_rij(naam, getattr(self, naam)))
        if not isinstance(self.opties, Mapping) or not all(
            isinstance(waarde, Mapping) for waarde in self.opties.values()
        ):
            raise InstellingFout(
                "‘opties’ is een tabel per regel", advies="Bijvoorbeeld: [opties.zinslengte]"
            )
        object.__setattr__(self, "opties", MappingProxyType(deepcopy(dict(self.opties))))
        if not isinstance(self.taalmodel, str) or not self.taalmodel:
            raise InstellingFout("‘taalmodel’ is een naam", advies="Bijvoorbeeld: ‘ingebouwd’.")
        if not isinstance(self.klaar, bool):
            raise InstellingFout("‘klaar’ is true of false", advies="Bijvoorbeeld: klaar = true")

    def __hash__(self) -> int:
        # Tabellen in `opties` hebben geen hash; gelijke instellingen krijgen wel dezelfde.
        return hash((self.profiel, self.regio, self.aan, self.uit, tuple(sorted(self.opties))))

    def __getstate__(self) -> dict[str, Any]:
        # Een mappingproxy kan niet naar een ander proces; een gewone dict wel.
        return {veld.name: getattr(self, veld.name) for veld in fields(self)} | {
            "opties": dict(self.opties)
        }

    def met(self, **wijzigingen: Any) -> Instellingen:
        """Geef een kopie met andere waarden; waarden die None zijn tellen niet mee."""
        return replace(self, **{k: v for k, v in wijzigingen.items() if v is not None})


def lees_instellingen(vanaf: Path) -> Instellingen:
    """Zoek `b1check.toml` of `[tool.b1check]` vanaf deze map omhoog en lees hem.

    Zonder bestand: de standaardwaarden. Een onbekende sleutel geeft `InstellingFout` met
    bestand, regel en wat u misschien bedoelt.
    """
    for map_ in (vanaf.resolve(), *vanaf.resolve().parents):
        eigen, project = map_ / BESTANDSNAAM, map_ / "pyproject.toml"
        if eigen.is_file():
            return _uit_tabel(lees_toml(eigen), eigen, "")
        if project.is_file() and (tabel := _eigen_deel(project)) is not None:
            return _uit_tabel(tabel, project, "tool.b1check")
    return Instellingen()


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


def _uit_tabel(tabel: Mapping[str, Any], pad: Path, kop: str) -> Instellingen:
    bekend = [veld.name for veld in fields(Instellingen)]
    for sleutel in tabel:
        if sleutel not in bekend:
            raise InstellingFout(
                f"onbekende sleutel ‘{sleutel}’",
                plek=Vindplaats(pad, kop).van(sleutel),
                advies=bedoelt_u(sleutel, bekend),
            )
    waarden = dict(tabel)
    for sleutel, waarde in tabel.items():
        # Elke sleutel apart: zo noemt de fout de regel waar hij staat.
        try:
            Instellingen(**{sleutel: waarde})
        except InstellingFout as fout:
            plek = Vindplaats(pad, kop).van(sleutel)
            raise InstellingFout(fout.wat, plek=plek, advies=fout.advies) from fout
    if "mappen" in waarden:
        # Een map in een instellingenbestand staat naast dat bestand, niet naast de gebruiker.
        waarden["mappen"] = tuple(str(pad.parent / map_) for map_ in waarden["mappen"])
    return Instellingen(**waarden)


def _controleer_keuze(naam: str, waarde: object, keuzes: tuple[object, ...]) -> None:
    if waarde in keuzes:
        return
    namen = [str(k) for k in keuzes if k is not None]
    raise InstellingFout(
        f"‘{waarde}’ bestaat niet voor ‘{naam}’",
        advies=bedoelt_u(str(waarde), namen) or f"Kies uit: {', '.join(namen)}.",
    )


def _als_rij(naam: str, waarde: object) -> tuple[str, ...]:
    if isinstance(waarde, str) or not isinstance(waarde, (list, tuple)):
        raise InstellingFout(f"‘{naam}’ is een lijst met teksten", advies=f'{naam} = ["..."]')
    if not all(isinstance(deel, str) for deel in waarde):
        raise InstellingFout(f"‘{naam}’ is een lijst met teksten", advies=f'{naam} = ["..."]')
    return tuple(waarde)
