"""De instellingen van een controle: wat een gebruiker kan kiezen, en wat mag."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any

from b1check.bevindingen import Ernst
from b1check.fouten import InstellingFout, bedoelt_u

PROFIELEN = ("b1", "streng", "a2")
REGIOS = ("nl", "be")
TEKSTTYPEN = ("auto", "mail", "fragment")
AANSPREEKVORMEN = (None, "u", "je")

_KEUZES: Mapping[str, tuple[object, ...]] = {
    "profiel": PROFIELEN,
    "regio": REGIOS,
    "teksttype": TEKSTTYPEN,
    "aanspreekvorm": AANSPREEKVORMEN,
    "faal_bij": tuple(Ernst),
}
RIJEN = ("aan", "uit", "toegestaan", "mappen")


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
        for naam in RIJEN:
            object.__setattr__(self, naam, als_rij(naam, getattr(self, naam)))
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


def _controleer_keuze(naam: str, waarde: object, keuzes: tuple[object, ...]) -> None:
    if waarde in keuzes:
        return
    namen = [str(k) for k in keuzes if k is not None]
    raise InstellingFout(
        f"‘{waarde}’ bestaat niet voor ‘{naam}’",
        advies=bedoelt_u(str(waarde), namen) or f"Kies uit: {', '.join(namen)}.",
    )


def als_rij(naam: str, waarde: object) -> tuple[str, ...]:
    """Geef een lijst met teksten, of `InstellingFout` als zij dat niet is."""
    if isinstance(waarde, str) or not isinstance(waarde, (list, tuple)):
        raise InstellingFout(f"‘{naam}’ is een lijst met teksten", advies=f'{naam} = ["..."]')
    if not all(isinstance(deel, str) for deel in waarde):
        raise InstellingFout(f"‘{naam}’ is een lijst met teksten", advies=f'{naam} = ["..."]')
    return tuple(waarde)
