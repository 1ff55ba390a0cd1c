"""Stukken leestekst die b1check nooit verandert: adressen, getallen, datums en codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from b1check.bericht import Beschermd, Bescherming

_MAANDEN = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|jan\.|feb\.|mrt\.|apr\.|jun\.|jul\.|aug\.|sept?\.|okt\.|nov\.|dec\."
)
_PATRONEN = (
    (
        Bescherming.ADRES,
        re.compile(
            r"(?:https?://|www\.)[^\s<>\"“”‘’]+[^\s<>\"“”‘’.,;:!?)\]]"
            r"|(?<![\w.+-])(?:mailto:)?[\w.+-]{1,80}@[\w-]+(?:\.[\w-]+)+"
            r"|(?<![\w-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.(?:nl|be|com|org|eu|net|info|io)\b"
            r"(?:/[^\s<>\"]*[^\s<>\".,;:!?)])?",
            re.IGNORECASE,
        ),
    ),
    (
        Bescherming.GETAL,
        re.compile(
            rf"\b\d{{1,2}} (?:{_MAANDEN})(?: \d{{4}})?"
            r"|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b"
            r"|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b"
            r"|(?:€|EUR|eur) ?-?\d+(?:\.\d{3})*(?:,\d{2}|,-|,--)?"
            r"|\b\d+(?:\.\d{3})*(?:,\d+)? ?(?:%|procent|euro)"
            r"|(?<![\w+])(?:\+\d{2}|\(0\d{1,3}\)|0\d{1,3})[ -]?(?:\(0\))?\d[\d -]{4,12}\d\b"
            r"|\b\d{4} ?[A-Z]{2}\b"
            r"|\b\d{1,2}[.:]\d{2}(?: ?uur|u)?\b"
            r"|\b\d+(?:[.,:/-]\d+)*(?:e|de|ste)?\b"
        ),
    ),
    (
        # Een naam tussen aanhalingstekens: een formulier, een knop, een regeling.
        Bescherming.NAAM,
        re.compile(
            r"(?<![\w])(?:‘[^‘’“”\n.!?]{2,80}\s[^‘’“”\n.!?]{1,80}’"
            r"|“[^‘’“”\n.!?]{2,80}\s[^‘’“”\n.!?]{1,80}”"
            r"|\"[^\"\n.!?]{2,80}\s[^\"\n.!?]{1,80}\"|'[^'\n.!?]{2,80}\s[^'\n.!?]{1,80}')(?!\w)"
        ),
    ),
    (
        # Een stap in een menu: "Instellingen > Mijn account deactiveren".
        Bescherming.NAAM,
        re.compile(
            r"(?<=[\w”’\"'\])] )[>›] [A-ZÀ-Þ][\w'’-]{0,40}"
            r"(?: (?!(?:en|of|om|dan|als|kies|klik)\b)[\w'’/-]{1,40}){0,5}"
        ),
    ),
    (
        Bescherming.CODE,
        re.compile(
            r"(?<![\w-])(?=[\w/-]{0,80}\d)(?=[\w/-]{0,80}[A-Za-z])"
            r"[A-Za-z0-9]{1,60}(?:[-/][A-Za-z0-9]{1,60}){0,20}(?![\w-])"
        ),
    ),
)


def zoek_bescherming(tekst: str, al: Iterable[Beschermd] = ()) -> tuple[Beschermd, ...]:
    """Geef alle beschermde stukken van een leestekst, op volgorde, met `al` erbij."""
    gevonden = [*al, *_vind(tekst)]
    return tuple(sorted(gevonden, key=lambda b: (b.begin, b.eind, b.soort)))


def _vind(tekst: str) -> Iterator[Beschermd]:
    for soort, patroon in _PATRONEN:
        for stuk in patroon.finditer(tekst):
            # "3e" is een rangtelwoord en "B1" een code: beide mogen niet veranderen.
            yield Beschermd(stuk.start(), stuk.end(), soort)
