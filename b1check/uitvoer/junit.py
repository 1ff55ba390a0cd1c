"""Rapporten als JUnit-XML: elke mail is een testsuite, elke regel met bevindingen een test."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree

from b1check.bevindingen import Bevinding
from b1check.rapport import Rapport
from b1check.uitvoer import Opmaak

_KOP = '<?xml version="1.0" encoding="UTF-8"?>\n'
# Wat XML 1.0 verbiedt, ook als verwijzing: stuurtekens, halve tekens, U+FFFE en U+FFFF.
_VERBODEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def maak_op(rapporten: Sequence[Rapport], opmaak: Opmaak) -> str:
    """Geef één XML-document; tips staan er alleen in bij `opmaak.alles`."""
    wortel = ElementTree.Element("testsuites", name="b1check")
    for rapport in rapporten:
        wortel.append(_maak_suite(rapport, opmaak))
    for telling in ("tests", "failures"):
        wortel.set(telling, str(sum(int(suite.get(telling, "0")) for suite in wortel)))
    ElementTree.indent(wortel)
    # Zonder codering schrijft ElementTree ASCII met verwijzingen: elke terminal kan dat aan.
    return _KOP + ElementTree.tostring(wortel).decode("ascii") + "\n"


def zonder_stuurtekens(tekst: str) -> str:
    """Geef de tekst met één soort regeleinde en met � voor elk teken dat XML verbiedt."""
    return _VERBODEN.sub("\ufffd", tekst.replace("\r\n", "\n").replace("\r", "\n"))


def _maak_suite(rapport: Rapport, opmaak: Opmaak) -> ElementTree.Element:
    naam = zonder_stuurtekens(rapport.titel)
    per_regel: dict[str, list[Bevinding]] = {}
    for bevinding in rapport.bevindingen:
        if opmaak.toont(bevinding):
            per_regel.setdefault(bevinding.regel, []).append(bevinding)
    # Dezelfde grens als de exitcode: een advies laat de test alleen zakken als dat zo gekozen is.
    gezakt = {b.regel for b in rapport.bevindingen if b.ernst >= rapport.faal_bij}
    gezakt &= per_regel.keys()
    suite = ElementTree.Element(
        "testsuite",
        name=naam,
        tests=str(len(per_regel) or 1),
        failures=str(len(gezakt)),
        errors="0",
        skipped="0",
    )
    for regel in sorted(per_regel):
        test = ElementTree.SubElement(suite, "testcase", classname=naam, name=regel)
        if regel in gezakt:
            test.append(_maak_failure(per_regel[regel]))
        else:
            uitvoer = ElementTree.SubElement(test, "system-out")
            uitvoer.text = zonder_stuurtekens("\n".join(_maak_regels(per_regel[regel])))
    if not per_regel:
        ElementTree.SubElement(suite, "testcase", classname=naam, name="b1check")
    return suite


def _maak_failure(bevindingen: Sequence[Bevinding]) -> ElementTree.Element:
    """Geef één failure per regel: veel lezers van JUnit tonen alleen de eerste van een test."""
    eerste = bevindingen[0].melding
    meer = f" (en nog {len(bevindingen) - 1})" if len(bevindingen) > 1 else ""
    failure = ElementTree.Element(
        "failure",
        message=zonder_stuurtekens(eerste + meer),
        type=str(max(bevinding.ernst for bevinding in bevindingen)),
    )
    failure.text = zonder_stuurtekens("\n".join(_maak_regels(bevindingen)))
    return failure


def _maak_regels(bevindingen: Sequence[Bevinding]) -> Iterator[str]:
    for bevinding in bevindingen:
        plek = f"regel {bevinding.regelnummer}, kolom {bevinding.kolom}"
        yield f"{plek}: {bevinding.ernst}: {bevinding.melding}"
        yield f"  {bevinding.gelezen}"
        for suggestie in bevinding.suggesties:
            yield textwrap.indent(f"→ {suggestie.vervanging or '(weglaten)'}", "  ")
