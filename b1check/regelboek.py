"""Regels lezen uit TOML: streng gecontroleerd, met profielen, eigen mappen en uitleg."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

from b1check.bevindingen import Ernst
from b1check.fouten import InstellingFout, RegelFout, bedoelt_u
from b1check.gegevens import Vindplaats, lees_toml, map_van
from b1check.instellingen import PROFIELEN, Instellingen
from b1check.regelopties import lees_opties
from b1check.soorten import SOORTEN, laad_soort

_VERPLICHT = ("id", "titel", "soort", "melding", "uitleg")
_SLEUTELS = (
    *_VERPLICHT,
    "voorrang", "bron", "ernst", "drempels", "opties", "profiel", "voorbeelden", "aan",
    "wijkt_voor", "teksttype", "keert_om",
)  # fmt: skip
_PER_PROFIEL = ("drempels", "ernst", "opties", "aan")
_VOORBEELDSLEUTELS = ("fout", "goed", "herschreven", "klantvraag", "instellingen")


@dataclass(frozen=True)
class Voorbeeld:
    """Een voorbeeld bij een regel; ook een test.

    `klantvraag` is de mail waarop `fout` en `goed` antwoorden, als de regel die nodig heeft.
    `instellingen` zijn de instellingen waarbij het geldt, als dat niet de gewone zijn.
    """

    fout: str = ""
    goed: str = ""
    herschreven: str = ""
    klantvraag: str = ""
    instellingen: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Regel:
    """Eén regel, zoals zij in een TOML-bestand staat.

    `drempels` gelden voor soorten die tellen: vanaf méér dan die waarde geldt die ernst. Bij
    andere soorten geldt `ernst`. `voorrang` is de volgorde bij herschrijven (laag gaat voor).
    `wijkt_voor` noemt regels waarvoor een bevinding op dezelfde plek plaatsmaakt. `keert_om` zegt
    dat suggesties van deze regel een ontkenning mogen omkeren ("niet onmogelijk" → "mogelijk").
    """

    id: str
    titel: str
    soort: str
    melding: str
    uitleg: str
    voorrang: int = 50
    bron: tuple[str, ...] = ()
    ernst: Ernst = Ernst.ADVIES
    drempels: Mapping[Ernst, float] = field(default_factory=dict)
    opties: Any = None
    profiel: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    voorbeelden: tuple[Voorbeeld, ...] = ()
    aan: bool = True
    wijkt_voor: tuple[str, ...] = ()
    teksttype: str = "alles"
    keert_om: bool = False
    pad: Path = Path()

    def ernst_van(self, waarde: float | None) -> Ernst | None:
        """Geef de ernst bij een getelde waarde, of None als zij onder elke drempel blijft."""
        if waarde is None:
            return self.ernst
        return max((e for e, d in self.drempels.items() if waarde > d), default=None)


@cache
def lees_regels(mappen: tuple[str, ...] = ()) -> tuple[Regel, ...]:
    """Lees alle regels van b1check en van de eigen mappen, op id.

    Een eigen regel met de id van een bestaande regel vervangt die. Een fout in een regelbestand
    geeft `RegelFout` met bestand en regelnummer.
    """
    regels: dict[str, Regel] = {}
    for map_ in (map_van("regels"), *map(Path, mappen)):
        if not map_.is_dir():
            raise RegelFout("deze map met regels bestaat niet", plek=str(map_))
        for pad in sorted(map_.glob("*.toml")):
            regel = lees_regel(pad)
            regels[regel.id] = regel
    return tuple(regels[id_] for id_ in sorted(regels))


def kies_regels(instellingen: Instellingen) -> tuple[Regel, ...]:
    """Geef de regels die met deze instellingen aan staan, met hun drempels en opties."""
    alle = {regel.id: regel for regel in lees_regels(instellingen.mappen)}
    for waar in (instellingen.aan, instellingen.uit, instellingen.opties):
        controleer_namen(waar, alle)
    gekozen = []
    for regel in alle.values():
        profiel = Vindplaats(regel.pad, f"profiel.{instellingen.profiel}")
        eigen = _met(regel, regel.profiel.get(instellingen.profiel, {}), profiel)
        keuze = Vindplaats(None, naam=f"opties.{regel.id}")
        eigen = _met(eigen, instellingen.opties.get(regel.id, {}), keuze)
        if regel.id not in instellingen.uit and (eigen.aan or regel.id in instellingen.aan):
            gekozen.append(eigen)
    return tuple(gekozen)


def zoek_regel(id_: str, mappen: tuple[str, ...] = ()) -> Regel:
    """Geef één regel; een onbekende naam geeft `InstellingFout` met wat u misschien bedoelt."""
    alle = {regel.id: regel for regel in lees_regels(mappen)}
    controleer_namen([id_], alle)
    return alle[id_]


def lees_regel(pad: Path) -> Regel:
    """Lees en controleer één regelbestand."""
    tabel, plaats = lees_toml(pad), Vindplaats(pad)
    _controleer_sleutels(tabel, _SLEUTELS, plaats)
    for sleutel in _VERPLICHT:
        if not isinstance(tabel.get(sleutel), str) or not tabel[sleutel].strip():
            raise RegelFout(f"‘{sleutel}’ ontbreekt of is geen tekst", plek=plaats.van(sleutel))
    if tabel["id"] != pad.stem:
        raise RegelFout(
            f"de id ‘{tabel['id']}’ is anders dan de bestandsnaam",
            plek=plaats.van("id"),
            advies=f"Noem het bestand ‘{tabel['id']}.toml’.",
        )
    if tabel["soort"] not in SOORTEN:
        raise RegelFout(
            f"de soort ‘{tabel['soort']}’ bestaat niet",
            plek=plaats.van("soort"),
            advies=bedoelt_u(tabel["soort"], SOORTEN) or f"Kies uit: {', '.join(SOORTEN)}.",
        )
    regel = Regel(
        id=tabel["id"],
        titel=tabel["titel"],
        soort=tabel["soort"],
        melding=tabel["melding"],
        uitleg=tabel["uitleg"].strip(),
        bron=_teksten(tabel, "bron", plaats),
        wijkt_voor=_teksten(tabel, "wijkt_voor", plaats),
        voorrang=_van_type(tabel, "voorrang", int, 50, plaats),
        keert_om=_van_type(tabel, "keert_om", bool, False, plaats),
        teksttype=_keuze(tabel, "teksttype", ("alles", "mail"), plaats),
        voorbeelden=_voorbeelden(tabel, plaats),
        pad=pad,
    )
    _controleer_melding(regel)
    eigen = {k: tabel[k] for k in _PER_PROFIEL if k in tabel}
    regel = _met(regel, {"opties": {}, **eigen}, plaats)
    return replace(regel, profiel=_profielen(regel, tabel, plaats))


def _met(regel: Regel, tabel: Mapping[str, Any], plaats: Vindplaats) -> Regel:
    """Geef de regel met andere drempels, ernst, opties of aan/uit."""
    for sleutel in tabel:
        if sleutel not in _PER_PROFIEL:
            raise RegelFout(
                f"onbekende sleutel ‘{sleutel}’",
                plek=plaats.van() if plaats.tabel else plaats.van(sleutel),
                advies=bedoelt_u(sleutel, _PER_PROFIEL),
            )
    wijzigingen: dict[str, Any] = {}
    if "ernst" in tabel:
        wijzigingen["ernst"] = _ernst(tabel["ernst"], plaats, "ernst")
    if "drempels" in tabel:
        nieuw = _drempels(tabel["drempels"], plaats.in_tabel("drempels"))
        wijzigingen["drempels"] = {**regel.drempels, **nieuw}
    if "aan" in tabel:
        wijzigingen["aan"] = _van_type(tabel, "aan", bool, True, plaats)
    if "opties" in tabel:
        wijzigingen["opties"] = lees_opties(
            laad_soort(regel.soort).Opties,
            tabel["opties"],
            regel.opties,
            regel.pad,
            plaats.in_tabel("opties"),
        )
    return replace(regel, **wijzigingen) if wijzigingen else regel


def _profielen(
    regel: Regel, tabel: Mapping[str, Any], plaats: Vindplaats
) -> dict[str, dict[str, Any]]:
    profielen = _van_type(tabel, "profiel", dict, {}, plaats)
    _controleer_sleutels(profielen, PROFIELEN, plaats.in_tabel("profiel"))
    for naam, waarden in profielen.items():
        plek = plaats.in_tabel(f"profiel.{naam}")
        if not isinstance(waarden, Mapping):
            raise RegelFout(f"‘{naam}’ is geen tabel", plek=plek.van())
        _met(regel, waarden, plek)
    return dict(profielen)


def _voorbeelden(tabel: Mapping[str, Any], plaats: Vindplaats) -> tuple[Voorbeeld, ...]:
    voorbeelden = []
    for nummer, voorbeeld in enumerate(_van_type(tabel, "voorbeelden", list, [], plaats)):
        plek = plaats.in_tabel("voorbeelden", nummer)
        if not isinstance(voorbeeld, Mapping):
            raise RegelFout("‘voorbeelden’ is een rij tabellen", plek=plek.van())
        _controleer_sleutels(voorbeeld, _VOORBEELDSLEUTELS, plek)
        for sleutel, waarde in voorbeeld.items():
            soort, naam = (Mapping, "tabel") if sleutel == "instellingen" else (str, "tekst")
            if not isinstance(waarde, soort):
                raise RegelFout(f"‘{sleutel}’ is geen {naam}", plek=plek.van(sleutel))
        voorbeelden.append(Voorbeeld(**voorbeeld))
    return tuple(voorbeelden)


def _controleer_melding(regel: Regel) -> None:
    """Een melding gebruikt alleen kale namen die haar soort ook vult."""
    plaats = Vindplaats(regel.pad)
    mogelijk = laad_soort(regel.soort).VELDEN
    try:
        delen = list(Formatter().parse(regel.melding))
    except ValueError as fout:
        raise RegelFout(
            "in ‘melding’ staat een accolade te veel", plek=plaats.van("melding")
        ) from fout
    for _, naam, opmaak, omzetting in delen:
        if naam is not None and (naam not in mogelijk or opmaak or omzetting):
            raise RegelFout(
                f"‘melding’ kent het veld ‘{{{naam}}}’ niet",
                plek=plaats.van("melding"),
                advies=bedoelt_u(naam, mogelijk) or f"Kies uit: {', '.join(sorted(mogelijk))}.",
            )


def controleer_namen(namen: Iterable[str], alle: Mapping[str, Regel], plek: str = "") -> None:
    """Geef `InstellingFout`, met wat u misschien bedoelt, als een regel niet bestaat."""
    for naam in namen:
        if naam not in alle:
            raise InstellingFout(
                f"de regel ‘{naam}’ bestaat niet",
                plek=plek,
                advies=bedoelt_u(naam, alle) or "Zie alle regels met: b1check regels",
            )


def _controleer_sleutels(
    tabel: Mapping[str, Any], bekend: tuple[str, ...], plaats: Vindplaats
) -> None:
    for sleutel in tabel:
        if sleutel not in bekend:
            raise RegelFout(
                f"onbekende sleutel ‘{sleutel}’",
                plek=plaats.van(sleutel),
                advies=bedoelt_u(sleutel, bekend),
            )


def _drempels(waarden: object, plaats: Vindplaats) -> dict[Ernst, float]:
    if not isinstance(waarden, Mapping):
        raise RegelFout("‘drempels’ is een tabel", plek=plaats.van())
    drempels = {}
    for naam, waarde in waarden.items():
        if isinstance(waarde, bool) or not isinstance(waarde, (int, float)):
            raise RegelFout(f"de drempel ‘{naam}’ is geen getal", plek=plaats.van(naam))
        drempels[_ernst(naam, plaats, naam)] = float(waarde)
    return drempels


def _ernst(waarde: object, plaats: Vindplaats, sleutel: str) -> Ernst:
    if waarde not in tuple(Ernst):
        raise RegelFout(
            f"‘{waarde}’ is geen ernst",
            plek=plaats.van(sleutel),
            advies=bedoelt_u(str(waarde), Ernst) or "Kies uit: tip, advies of fout.",
        )
    return Ernst(str(waarde))


def _teksten(tabel: Mapping[str, Any], sleutel: str, plaats: Vindplaats) -> tuple[str, ...]:
    waarden = _van_type(tabel, sleutel, list, [], plaats)
    if not all(isinstance(waarde, str) for waarde in waarden):
        raise RegelFout(f"‘{sleutel}’ is een lijst met teksten", plek=plaats.van(sleutel))
    return tuple(waarden)


def _keuze(
    tabel: Mapping[str, Any], sleutel: str, keuzes: tuple[str, ...], plaats: Vindplaats
) -> str:
    waarde = tabel.get(sleutel, keuzes[0])
    if waarde not in keuzes:
        raise RegelFout(
            f"‘{waarde}’ bestaat niet voor ‘{sleutel}’",
            plek=plaats.van(sleutel),
            advies=f"Kies uit: {', '.join(keuzes)}.",
        )
    return str(waarde)


def _van_type(
    tabel: Mapping[str, Any], sleutel: str, type_: type, standaard: Any, plaats: Vindplaats
) -> Any:
    waarde = tabel.get(sleutel, standaard)
    if not isinstance(waarde, type_) or (type_ is int and isinstance(waarde, bool)):
        raise RegelFout(
            f"‘{sleutel}’ heeft een waarde van de verkeerde vorm",
            plek=plaats.van(sleutel),
        )
    return waarde
