"""De teksten van een YAML-bestand: elke waarde die een tekst is, met haar pad en regel."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from b1check.fouten import InvoerFout
from b1check.invoer.bundels.waarde import Waarde, zoek_regels

# Wat YAML zelf als een nieuwe regel telt.
_REGELEINDE = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_TEKST = "tag:yaml.org,2002:str"
# De lezer in C is tien keer zo snel, maar niet overal aanwezig.
_Lezer = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def lees_yaml(tekst: str, naam: str) -> Iterator[Waarde]:
    """Geef elke tekst van een YAML-bestand; er wordt niets uitgevoerd of aangemaakt."""
    regels = _REGELEINDE.split(tekst)
    try:
        for nummer, document in enumerate(yaml.compose_all(tekst, Loader=_Lezer)):
            if document is not None:
                begin = f"{nummer}" if nummer else ""
                yield from _waarden(document, begin, regels)
    except yaml.MarkedYAMLError as fout:
        raise _kapot(naam, fout.problem_mark.line + 1 if fout.problem_mark else 0) from fout
    except (yaml.YAMLError, RecursionError) as fout:
        raise _kapot(naam, 0) from fout


def _kapot(naam: str, regel: int) -> InvoerFout:
    plek = f"{naam}:{regel}" if regel else naam
    return InvoerFout("deze YAML klopt niet", plek=plek, advies="Kijk naar inspringen en ‘:’.")


def _waarden(wortel: yaml.Node, begin: str, regels: list[str]) -> Iterator[Waarde]:
    """Loop de boom af op volgorde; een anker dat vaker gebruikt wordt telt één keer."""
    gezien: set[int] = set()
    stapel = [(begin, wortel)]
    while stapel:
        pad, knoop = stapel.pop()
        if id(knoop) in gezien:
            continue
        gezien.add(id(knoop))
        if isinstance(knoop, yaml.ScalarNode):
            if knoop.tag == _TEKST:
                yield _waarde(pad, knoop, regels)
        else:
            stapel += reversed(list(_kinderen(pad, knoop)))


def _kinderen(pad: str, knoop: yaml.Node) -> Iterator[tuple[str, yaml.Node]]:
    if isinstance(knoop, yaml.MappingNode):
        for sleutel, waarde in knoop.value:
            naam = sleutel.value if isinstance(sleutel, yaml.ScalarNode) else "?"
            yield f"{pad}.{naam}".lstrip("."), waarde
    elif isinstance(knoop, yaml.SequenceNode):
        for nummer, waarde in enumerate(knoop.value):
            yield f"{pad}.{nummer}".lstrip("."), waarde


def _waarde(pad: str, knoop: yaml.ScalarNode, regels: list[str]) -> Waarde:
    begin, eind = knoop.start_mark.line, knoop.end_mark.line
    if begin == eind:
        return Waarde(pad, knoop.value, ((0, begin + 1),))
    eerste = regels[begin][knoop.start_mark.column :].lstrip("\"'")
    is_blok = knoop.style in ("|", ">")
    bron = [(n + 1, regels[n]) for n in range(begin + 1, min(eind + 1, len(regels)))]
    if not is_blok:
        bron.insert(0, (begin + 1, eerste))
    eerste_regel = begin + 2 if is_blok else begin + 1
    return Waarde(pad, knoop.value, zoek_regels(knoop.value, eerste_regel, bron))
