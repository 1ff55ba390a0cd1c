"""Sjabloonlogica herkennen: {% if %}, {{#if}}, {if:...}{endif}, @if, <% if %> en meer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from b1check.bericht import Vervanging

_KEUZE = "if|unless|each|foreach|for|forelse|with|switch|isset|section|loop|while|als|bij"
_WOORDEN = (
    rf"{_KEUZE}|else|elseif|elif|elsif|case|default|break|end\w{{0,12}}|einde|block|define|extends"
    r"|include\w{0,8}|import|layout|set|var|assign|capture|comment|snippet|literal|parent"
)
_ALTIJD_BLADE = (
    r"else|endif|end(?:for|foreach|forelse|unless|isset|empty|switch|while|section|php|auth)"
)
_MET_HAAKJES = (
    r"if|elseif|unless|isset|empty|foreach|forelse|for|while|switch|case|section|yield|extends"
    r"|include\w{0,8}|component|push|lang"
)
_HAAKJES = r"\((?:[^()\n]|\((?:[^()\n]|\([^()\n]{0,60}\)){0,80}\)){0,160}\)"
_LOGICA = re.compile(
    r"(?=[{<\[@#%* \t])(?:\{%(?:[^\n%{]|%(?!\})|\{(?!%)){0,300}%\}"
    r"|\{#-?\s*b1check:(?:[^#]|#(?!\}))*#\}|\{#-?(?=\s)[^\n#]{0,300}#\}|\{\*[^\n*]{0,300}\*\}|\{\{!--[^\n{]{0,300}?--\}\}"
    rf"|\{{{{?~?[#/^!\s]{{0,8}}(?:{_WOORDEN})\b(?![.\w])[^{{}}\n]{{0,200}}\}}?\}}"
    r"|\{\{~?[#/^!>][^{}\n]{0,80}\}\}|\{/[^{}\n]{0,80}\}"
    rf"|\[/?(?:{_KEUZE}|else|endif|einde)\b(?! (?:van|voor|het|de)\b)[^\[\]\n]{{0,80}}\]"
    r"|\[/[^\[\]\n]{1,60}\]|</?#[a-z]\w{0,12}\b[^<>\n]{0,200}>|\[/?#[a-z]\w{0,12}\b[^\[\]\n]{0,200}\]"
    rf"|(?<![\w@.])@(?:{_ALTIJD_BLADE})\b|(?<![\w@.])@(?:{_MET_HAAKJES})[ \t]{{0,2}}{_HAAKJES}"
    rf"|(?<![\w#])#(?:if|elseif|foreach|set)[ \t]{{0,2}}{_HAAKJES}|(?<![\w#])#(?:else|end)\b(?!#)"
    r"|<\?(?!=|xml)(?:[^\n?<]|\?(?!>)|<(?!\?)){0,300}\?>|<%(?![=-]?=)(?:[^\n%<]|%(?!>)|<(?!%)){0,300}%>"
    r"|%%\[[^\n\[]{0,300}?\]%%"
    r"|\*\|(?:IF|ELSE|ELSEIF|END|IFNOT)\b[^|\n]{0,80}\|\*"
    r"|(?:(?<=\n)|^)[ \t]{0,20}@(?:if|foreach|unless)\b[^\n]{0,200}"
    r"|(?:(?<=\n)|^)[ \t]{0,20}%[ \t]{0,4}(?:if|elif|for)\b[^\n]{1,200}:[ \t]{0,20}(?=\r?\n|$)"
    r"|(?:(?<=\n)|^)[ \t]{0,20}%[ \t]{0,4}(?:else:|endif|endfor)[ \t]{0,20}(?=\r?\n|$))",
    re.IGNORECASE,
)
_TEKENS = frozenset("{<[@#%*")
_KERN = re.compile(r"[^\w/^>]*(?P<sluit>/?)\^?(?P<woord>\w*)", re.IGNORECASE)
_BEGIN = re.compile(rf"(?:{_KEUZE})$", re.IGNORECASE)
_ANDERS = re.compile(r"(?:else|elseif|elif|elsif)$", re.IGNORECASE)
_EINDE = re.compile(r"(?:end\w*|einde)$", re.IGNORECASE)
# Zo ver van haar begin kan een tweede tak op dezelfde regel ophouden.
_LANGSTE_TAK = 400


class _Soort(Enum):
    BEGIN = auto()
    ANDERS = auto()
    EINDE = auto()
    REST = auto()


@dataclass(frozen=True, slots=True)
class _Teken:
    begin: int
    eind: int
    soort: _Soort


@dataclass(slots=True)
class _Tak:
    """De tak die nu open is en niet gelezen wordt: waar zij begint, en hoe diep we erin zijn."""

    begin: int = -1
    diepte: int = 0
    klaar: list[Vervanging] = field(default_factory=list)


def zoek_logica(bron: str, begin: int, eind: int) -> list[Vervanging]:
    """Geef de logica in [begin, eind), op volgorde; zij leest als niets.

    Van twee takken op één regel leest alleen de eerste: `{if a}nu{else}later{endif}` is 'nu'.
    """
    tekens = [_Teken(m.start(), m.end(), _soort(m[0])) for m in _LOGICA.finditer(bron, begin, eind)]
    takken = _andere_takken(bron, tekens)
    vervangingen, plaats, volgende = [], begin, 0
    for teken in tekens:
        while volgende < len(takken) and takken[volgende].begin <= teken.begin:
            vervangingen.append(takken[volgende])
            plaats = takken[volgende].eind
            volgende += 1
        if teken.begin >= plaats:
            vervangingen.append(Vervanging(teken.begin, teken.eind, "", opmaak=True))
    return vervangingen


def vind_logica(bron: str, begin: int, eind: int) -> Iterator[tuple[int, int]]:
    """Geef de plaats van elk stuk logica in [begin, eind), ook in een tweede tak."""
    return (m.span() for m in _LOGICA.finditer(bron, begin, eind) if m[0].strip())


def zonder_logica(tekst: str) -> str:
    """Geef de tekst zonder logica en zonder tweede takken."""
    stukken, plaats = [], 0
    for stuk in zoek_logica(tekst, 0, len(tekst)):
        stukken.append(tekst[plaats : stuk.begin])
        plaats = stuk.eind
    return "".join([*stukken, tekst[plaats:]])


def is_logica(regel: str) -> bool:
    """Of een regel alleen uit sjabloonlogica bestaat."""
    if regel.lstrip()[:1] not in _TEKENS:
        return False
    return bool(_LOGICA.search(regel)) and not _LOGICA.sub("", regel).strip()


def _soort(teken: str) -> _Soort:
    if teken.startswith(("{{^", "{{~^")):
        return _Soort.ANDERS
    kern = _KERN.match(teken[1:].replace("php", "", 1) if teken.startswith("<?php") else teken)
    if kern is None:
        return _Soort.REST
    if kern["sluit"] or _EINDE.match(kern["woord"]):
        return _Soort.EINDE
    if _ANDERS.match(kern["woord"]):
        return _Soort.ANDERS
    return _Soort.BEGIN if _BEGIN.match(kern["woord"]) or teken.startswith("{{#") else _Soort.REST


def _andere_takken(bron: str, tekens: list[_Teken]) -> list[Vervanging]:
    """Wat niet gelezen wordt: van else tot endif, en een keuze die er direct aan vastzit."""
    tak, vorige = _Tak(), None
    for teken in tekens:
        if tak.begin >= 0 and not _op_een_regel(bron, tak.begin, teken.begin):
            tak.begin = -1
        if tak.begin >= 0:
            _verwerk(tak, teken)
        elif teken.soort == _Soort.ANDERS or _zit_vast(bron, vorige, teken):
            tak.begin, tak.diepte = teken.begin, 0
        vorige = teken
    return tak.klaar


def _verwerk(tak: _Tak, teken: _Teken) -> None:
    if teken.soort == _Soort.BEGIN:
        tak.diepte += 1
    elif teken.soort == _Soort.EINDE and tak.diepte:
        tak.diepte -= 1
    elif teken.soort == _Soort.EINDE:
        tak.klaar.append(Vervanging(tak.begin, teken.eind, "", opmaak=True))
        tak.begin = -1


def _zit_vast(bron: str, vorige: _Teken | None, teken: _Teken) -> bool:
    """Of twee keuzes zonder spatie op elkaar volgen: `{/if}{if b}kinderen{/if}` na 'kind'."""
    if vorige is None or (vorige.soort, teken.soort) != (_Soort.EINDE, _Soort.BEGIN):
        return False
    ervoor, erna = bron[vorige.begin - 1 : vorige.begin], bron[teken.eind : teken.eind + 1]
    return vorige.eind == teken.begin and bool(ervoor.strip() and erna.strip())


def _op_een_regel(bron: str, begin: int, eind: int) -> bool:
    return eind - begin <= _LANGSTE_TAK and "\n" not in bron[begin:eind]
