"""Het rapport van één bericht: bevindingen, metingen, leesbaarheid en wat eerst moet."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from b1check.aanwijzingen import Aanwijzing
from b1check.bevindingen import Bevinding, Ernst, Suggestie
from b1check.lettergrepen import tel_lettergrepen

SCHEMA = 1
# Grenzen van de banden (hoger = makkelijker) en het deel van de volwassenen dat moeite heeft met
# zo'n tekst, in procenten; bron: LiNT (https://lint.hum.uu.nl), een schatting.
BANDEN = ((1, 66.0, 14), (2, 54.0, 29), (3, 42.0, 53), (4, 0.0, 78))
_NAAM_VAN_BAND = {1: "makkelijk", 2: "redelijk makkelijk", 3: "moeilijk", 4: "erg moeilijk"}
_GEWICHT = {Ernst.FOUT: 9, Ernst.ADVIES: 3, Ernst.TIP: 0}


@dataclass(frozen=True, slots=True)
class Meting:
    """Een getal met zijn drempel; zonder drempel is het alleen ter informatie.

    `hoogste` zegt of de waarde hooguit de drempel mag zijn (True) of minstens (False).
    """

    naam: str
    waarde: float
    drempel: float | None = None
    eenheid: str = ""
    hoogste: bool = True

    @property
    def voldoet(self) -> bool:
        """Of de waarde aan de goede kant van de drempel ligt."""
        if self.drempel is None:
            return True
        # Gerond zoals de lezer het ziet: 3,03 is niet hoger dan 3.
        waarde = round(self.waarde, 1)
        return waarde <= self.drempel if self.hoogste else waarde >= self.drempel


@dataclass(frozen=True, slots=True)
class BeoordeeldeVraag:
    """Een vraag of verzoek van de klant, en of de tekst er antwoord op geeft.

    `soort` is "vraag" of "verzoek"; `oordeel` is "beantwoord", "onzeker" of "onbeantwoord".
    `begin` en `eind` zijn de plek in `rapport.tekst` van de passage die erover gaat, of None.
    `klant_begin` en `klant_eind` tellen in de mail van de klant. `onderwerp` zijn de woorden
    waar de vraag over gaat.
    """

    tekst: str
    soort: str
    oordeel: str
    begin: int | None = None
    eind: int | None = None
    klant_begin: int = 0
    klant_eind: int = 0
    onderwerp: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rapport:
    """Wat b1check van een bericht vindt; bevat alleen gewone Python-waarden.

    `leesbaarheid` is 0 tot 100 (hoger = makkelijker) of None als er te weinig tekst is. `band` is
    1 (makkelijk) tot 4 (erg moeilijk) of None. Beide zijn een schatting. `pad` is de plek van de
    tekst in een bestand met veel teksten. Zijn de plaatsen niet die van het bestand zelf (een .eml,
    of zo'n bestand), dan is `is_heel_bestand` False. `invoer` zegt hoe `tekst` gelezen is. `vragen`
    zijn die van de klant, als zijn mail is meegegeven. Niet alles staat in `bevindingen`:
    `uitgezet` telt wat commentaar in de tekst uitzet, `bekend` wat in de basislijn staat en
    `ongewijzigd` wat op een regel staat die niet veranderd is. Elk commentaar staat in
    `aanwijzingen`, met of het nodig is.
    """

    tekst: str
    bevindingen: tuple[Bevinding, ...]
    metingen: tuple[Meting, ...]
    leesbaarheid: float | None
    band: int | None
    naam: str = ""
    pad: str = ""
    is_heel_bestand: bool = True
    faal_bij: Ernst = Ernst.FOUT
    profiel: str = "b1"
    taalmodel: str = "ingebouwd"
    feiten: tuple[str, ...] = ()
    zinslengtes: tuple[int, ...] = ()
    zinsmaten: tuple[int, ...] = ()
    woorden: tuple[str, ...] = ()
    vragen: tuple[BeoordeeldeVraag, ...] = ()
    uitgezet: int = 0
    bekend: int = 0
    ongewijzigd: int = 0
    aanwijzingen: tuple[tuple[Aanwijzing, bool], ...] = ()
    invoer: str = "tekst"

    @property
    def titel(self) -> str:
        """Hoe de tekst heet: de naam van het bestand, met het pad daarin."""
        return " › ".join(filter(None, (self.naam or "tekst", self.pad)))

    @property
    def voldoet(self) -> bool:
        """Of er geen bevinding is met ernst `faal_bij` of zwaarder."""
        return not any(b.ernst >= self.faal_bij for b in self.bevindingen)

    @property
    def per_regel(self) -> dict[str, int]:
        """Het aantal bevindingen per regel, de meeste eerst."""
        telling = Counter(b.regel for b in self.bevindingen)
        return dict(sorted(telling.items(), key=lambda paar: (-paar[1], paar[0])))

    @property
    def eerst(self) -> tuple[str, ...]:
        """De regels die het eerst aandacht vragen: hooguit drie, de zwaarste eerst."""
        gewicht: Counter[str] = Counter()
        for bevinding in self.bevindingen:
            gewicht[bevinding.regel] += _GEWICHT[bevinding.ernst]
        zwaarste = sorted(gewicht.items(), key=lambda paar: (-paar[1], paar[0]))
        return tuple(regel for regel, som in zwaarste[:3] if som)

    @property
    def moeite(self) -> int | None:
        """Het geschatte deel (procenten) van de volwassenen dat moeite heeft met deze tekst."""
        return next((deel for band, _, deel in BANDEN if band == self.band), None)

    @property
    def naam_van_band(self) -> str:
        """De band in een woord, of een lege tekst."""
        return _NAAM_VAN_BAND.get(self.band or 0, "")

    def meting(self, naam: str) -> Meting:
        """Geef de meting met deze naam (`KeyError` als die er niet is)."""
        gevonden = next((m for m in self.metingen if m.naam == naam), None)
        if gevonden is None:
            raise KeyError(naam)
        return gevonden

    def flesch_douma(self) -> float | None:
        """Geef de Flesch-Douma-score (hoger = makkelijker), of None zonder woorden.

        206,835 - 0,93 x woorden per zin - 77 x lettergrepen per woord (Douma 1960). De formule is
        niet getoetst op lezers. textstat wordt pas hier geladen en ziet alleen losse woorden.
        """
        if not self.woorden or not self.zinslengtes:
            return None
        lettergrepen = sum(tel_lettergrepen(self.woorden)) / len(self.woorden)
        return 206.835 - 0.93 * len(self.woorden) / len(self.zinslengtes) - 77 * lettergrepen

    def naar_dict(self) -> dict[str, Any]:
        """Geef het rapport als gewone waarden voor JSON; de vorm staat in docs/json.md."""
        return {
            "schema": SCHEMA,
            "naam": self.naam,
            "pad": self.pad,
            "profiel": self.profiel,
            "taalmodel": self.taalmodel,
            "voldoet": self.voldoet,
            "leesbaarheid": _rond(self.leesbaarheid),
            "band": self.band,
            "schatting_moeite_procent": self.moeite,
            "eerst": list(self.eerst),
            "vragen": [_vraag_naar_dict(vraag) for vraag in self.vragen],
            "overgeslagen": {
                "uitgezet": self.uitgezet,
                "bekend": self.bekend,
                "ongewijzigd": self.ongewijzigd,
            },
            "metingen": [
                {
                    "naam": m.naam,
                    "waarde": _rond(m.waarde),
                    "drempel": m.drempel,
                    "eenheid": m.eenheid,
                    "voldoet": m.voldoet,
                }
                for m in self.metingen
            ],
            "bevindingen": [_bevinding_naar_dict(b) for b in self.bevindingen],
        }

    def __repr__(self) -> str:
        aantal = len(self.bevindingen)
        return f"<Rapport {self.naam or '-'}: {aantal} bevindingen, voldoet={self.voldoet}>"


def band_van(leesbaarheid: float) -> int:
    """Geef de band (1 tot 4) bij een leesbaarheid; op een grens geldt de moeilijkste band."""
    return next((band for band, grens, _ in BANDEN if leesbaarheid > grens), 4)


def _rond(waarde: float | None) -> float | None:
    return None if waarde is None else round(waarde, 1)


def _vraag_naar_dict(vraag: BeoordeeldeVraag) -> dict[str, Any]:
    return {
        "tekst": vraag.tekst,
        "soort": vraag.soort,
        "oordeel": vraag.oordeel,
        "begin": vraag.begin,
        "eind": vraag.eind,
        "klant_begin": vraag.klant_begin,
        "klant_eind": vraag.klant_eind,
        "onderwerp": list(vraag.onderwerp),
    }


def _bevinding_naar_dict(bevinding: Bevinding) -> dict[str, Any]:
    return {
        "regel": bevinding.regel,
        "ernst": str(bevinding.ernst),
        "melding": bevinding.melding,
        "begin": bevinding.begin,
        "eind": bevinding.eind,
        "regelnummer": bevinding.regelnummer,
        "kolom": bevinding.kolom,
        "tekst": bevinding.tekst,
        "gelezen": bevinding.gelezen,
        "zin": bevinding.zin,
        "vingerafdruk": bevinding.vingerafdruk,
        "suggesties": [_suggestie_naar_dict(s) for s in bevinding.suggesties],
    }


def _suggestie_naar_dict(suggestie: Suggestie) -> dict[str, Any]:
    return {
        "vervanging": suggestie.vervanging,
        "veiligheid": str(suggestie.veiligheid),
        "toelichting": suggestie.toelichting,
        "wijzigingen": [
            {"begin": w.begin, "eind": w.eind, "oud": w.oud, "nieuw": w.nieuw}
            for w in suggestie.wijzigingen
        ],
    }
