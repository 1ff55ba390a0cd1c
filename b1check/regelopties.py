"""De opties van een soort uit TOML lezen: de dataclass `Opties` is schema en standaardwaarde."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, replace
from pathlib import Path
from typing import Any

from b1check.fouten import RegelFout, bedoelt_u
from b1check.gegevens import Vindplaats, map_van

_VORMEN: Mapping[str, tuple[tuple[type, ...], str]] = {
    "bool": ((bool,), "waar of onwaar (true of false)"),
    "int": ((int,), "een heel getal"),
    "float": ((int, float), "een getal"),
    "str": ((str,), "een tekst"),
    "tuple[str, ...]": ((list, tuple), "een lijst met teksten"),
    "tuple[Path, ...]": ((list, tuple), "een lijst met bestandsnamen"),
    "tuple[Mapping[str, Any], ...]": ((list, tuple), "een lijst met tabellen"),
}


def lees_opties(soort: type[Any], tabel: object, basis: Any, pad: Path, plaats: Vindplaats) -> Any:
    """Geef de opties van een soort: `basis` (of de standaard) met de waarden uit `tabel`.

    Een onbekende sleutel of een waarde van de verkeerde vorm geeft `RegelFout` met haar plek.
    Namen van lijsten worden paden: naast het regelbestand `pad`, of in woordenlijsten/.
    """
    if not isinstance(tabel, Mapping):
        raise RegelFout("‘opties’ is een tabel", plek=plaats.van())
    bekend = {veld.name: str(veld.type) for veld in fields(soort)}
    waarden: dict[str, Any] = {}
    for sleutel, waarde in tabel.items():
        if sleutel not in bekend:
            raise RegelFout(
                f"onbekende optie ‘{sleutel}’",
                plek=plaats.van(sleutel),
                advies=bedoelt_u(sleutel, bekend),
            )
        waarden[sleutel] = _waarde(sleutel, waarde, bekend[sleutel], pad, plaats)
    nodig = [v.name for v in fields(soort) if v.default is MISSING and v.default_factory is MISSING]
    ontbreekt = [naam for naam in nodig if naam not in waarden]
    if basis is None and ontbreekt:
        raise RegelFout(
            f"deze soort heeft nog een optie nodig: {', '.join(ontbreekt)}", plek=plaats.van()
        )
    try:
        return replace(basis, **waarden) if basis is not None else soort(**waarden)
    except RegelFout as fout:
        # De soort keurt een waarde af; zij weet niet in welk bestand die staat.
        raise RegelFout(fout.wat, plek=plaats.van(), advies=fout.advies) from fout


def _waarde(sleutel: str, waarde: Any, vorm: str, pad: Path, plaats: Vindplaats) -> Any:
    typen, uitleg = _VORMEN[vorm]
    if not isinstance(waarde, typen) or (bool not in typen and isinstance(waarde, bool)):
        raise RegelFout(
            f"‘{sleutel}’ is geen goede waarde: geef {uitleg}", plek=plaats.van(sleutel)
        )
    if not isinstance(waarde, (list, tuple)):
        return float(str(waarde)) if vorm == "float" else waarde
    inhoud = Mapping if "Mapping" in vorm else (str, Path)
    if not all(isinstance(deel, inhoud) for deel in waarde):
        raise RegelFout(
            f"‘{sleutel}’ is geen goede waarde: geef {uitleg}", plek=plaats.van(sleutel)
        )
    if "Path" in vorm:
        return tuple(_lijst(Path(naam), pad, plaats, sleutel) for naam in waarde)
    return tuple(waarde)


def _lijst(naam: Path, pad: Path, plaats: Vindplaats, sleutel: str) -> Path:
    for map_ in (pad.parent, map_van("woordenlijsten")):
        if (map_ / naam).is_file():
            return map_ / naam
    raise RegelFout(
        f"de woordenlijst ‘{naam}’ bestaat niet",
        plek=plaats.van(sleutel),
        advies="Zet de lijst naast het regelbestand.",
    )
