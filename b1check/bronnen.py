"""Van wat iemand opgeeft (bestanden, mappen, patronen) naar de bestanden die b1check leest."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterable, Iterator
from itertools import takewhile
from pathlib import Path

from b1check.fouten import InvoerFout
from b1check.instellingenbestand import Instellingenbestand
from b1check.invoer import ACHTERVOEGSELS
from b1check.padpatroon import heeft_joker

STDIN = "-"
# Een JSON-bestand in een map is meestal geen tekst voor klanten: wie dat wil, kiest het zelf.
_IN_MAP = frozenset((".txt", *ACHTERVOEGSELS)) - {".json"}
_OVERGESLAGEN = frozenset(("node_modules", "__pycache__", "venv", "env", "site-packages"))
_OMGEVING = "pyvenv.cfg"

Zoeker = Callable[[Path], Instellingenbestand]


def zoek_bestanden(bronnen: Iterable[str], zoeker: Zoeker) -> Iterator[str | InvoerFout]:
    """Geef elk bestand één keer, op volgorde; een bron zonder bestanden geeft een `InvoerFout`.

    Een map telt met alle mappen daarin, zonder wat verborgen is. Wat in de instellingen
    `uitgesloten` is telt niet mee, behalve als iemand het bij zijn naam noemt.
    """
    gezien: set[object] = set()
    for bron in bronnen:
        try:
            namen = list(_bestanden(bron, zoeker))
        except InvoerFout as fout:
            yield fout
            continue
        for naam in namen:
            sleutel = naam if naam == STDIN else _zelfde(Path(naam))
            if sleutel not in gezien:
                gezien.add(sleutel)
                yield naam


def _zelfde(pad: Path) -> Path:
    try:
        return pad.resolve()
    except (OSError, ValueError):
        return pad


def _bestanden(bron: str, zoeker: Zoeker) -> Iterator[str]:
    pad = Path(bron)
    if bron == STDIN or os.path.lexists(bron):
        if bron == STDIN or not pad.is_dir():
            yield bron
            return
        gevonden = list(_in_map(pad, zoeker))
        wat = "in deze map staan geen teksten"
    elif heeft_joker(bron):
        gevonden = sorted(_van_patroon(bron, zoeker), key=_volgorde)
        wat = "op dit patroon past geen enkele tekst"
    else:
        # Dat het bestand niet bestaat, zegt de lezer.
        yield bron
        return
    if not gevonden:
        soorten = ", ".join(sorted(_IN_MAP))
        raise InvoerFout(wat, plek=bron, advies=f"b1check leest {soorten} en .json.")
    yield from map(str, gevonden)


def _van_patroon(patroon: str, zoeker: Zoeker) -> Iterator[Path]:
    """Geef wat op een patroon past; noemt het zelf geen soort, dan alleen bekende soorten."""
    vast = Path(*takewhile(lambda deel: not heeft_joker(deel), Path(patroon).parts))
    kiest_soort = bool(Path(patroon).suffix) and not heeft_joker(Path(patroon).suffix)
    for naam in glob.iglob(patroon, recursive=True):  # noqa: PTH207 - een patroon mag met / beginnen
        pad = Path(naam)
        if pad.is_dir():
            # `**` noemt ook elke map daarin: die komen dan zelf al langs.
            if "**" not in patroon and not _is_omgeving(pad):
                yield from _in_map(pad, zoeker)
        elif not any(_is_omgeving(vast / map_) for map_ in pad.relative_to(vast).parents[:-1]):
            bestand = zoeker(pad.parent)
            if _hoort_erbij(pad, bestand) or (kiest_soort and not _is_uitgesloten(pad, bestand)):
                yield pad


def _in_map(map_: Path, zoeker: Zoeker) -> Iterator[Path]:
    """Geef de teksten in een map en alle mappen daarin, op naam."""
    bestand = zoeker(map_)
    try:
        inhoud = sorted(map_.iterdir(), key=lambda pad: pad.name)
    except OSError as fout:
        raise InvoerFout("deze map is niet te lezen", plek=str(map_)) from fout
    for pad in inhoud:
        if pad.name.startswith("."):
            continue
        if pad.is_dir():
            if not (pad.is_symlink() or _is_omgeving(pad) or _is_uitgesloten(pad, bestand)):
                yield from _in_map(pad, zoeker)
        elif pad.is_file() and _hoort_erbij(pad, bestand):
            yield pad


def _is_omgeving(map_: Path) -> bool:
    return map_.name in _OVERGESLAGEN or (map_ / _OMGEVING).exists()


def _hoort_erbij(pad: Path, bestand: Instellingenbestand) -> bool:
    relatief = bestand.relatief(pad)
    if bestand.bestanden.patronen and relatief is not None:
        gekozen = bestand.bestanden.past_op(relatief)
    else:
        gekozen = pad.suffix.lower() in _IN_MAP
    return gekozen and not _is_uitgesloten(pad, bestand)


def _is_uitgesloten(pad: Path, bestand: Instellingenbestand) -> bool:
    relatief = bestand.relatief(pad)
    return relatief is not None and bestand.uitgesloten.past_op(relatief, is_map=pad.is_dir())


def _volgorde(pad: Path) -> tuple[str, ...]:
    return pad.parts
