"""Plaatshouders en sjabloonlogica herkennen: {{x}}, %{x}, [x], ${x}, {if:...}, %s en meer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from b1check.bericht import Bescherming, Vervanging

_LOGICAWOORD = (
    r"(?:if|else|elseif|elif|elsif|endif|each|endeach|for|endfor|foreach|endforeach|block|endblock"
    r"|unless|endunless|with|endwith|include|extends|set|switch|case|endswitch|end|als|bij|einde)"
)
_LOGICA = re.compile(
    r"\{%[^\n]{0,300}?%\}|\{#-?[ \t][^\n]{0,300}?#\}"
    r"|\{#-?\s*b1check:(?:[^#]|#(?!\}))*#\}"
    rf"|\{{{{?[#/^!\s]*{_LOGICAWOORD}\b[^{{}}\n]{{0,200}}\}}?\}}"
    r"|\{\{[#/^!][^{}\n]{0,80}\}\}|\{/[^{}\n]{0,80}\}"
    rf"|\[/?{_LOGICAWOORD}\b[^\[\]\n]{{0,80}}\]|\[/[^\[\]\n]{{1,60}}\]"
    rf"|(?:(?<=\n)|^)[ \t]*@{_LOGICAWOORD}\b[^\n]{{0,200}}"
    r"|<\?(?!=)[^\n]{0,300}?\?>",
    re.IGNORECASE,
)
_ANDERE_TAK = re.compile(
    r"\{%?\s*else\b[^{}\n]{0,80}%?\}[^\n]{0,400}?\{%?\s*(?:endif|/if)\b[^{}\n]{0,20}%?\}",
    re.IGNORECASE,
)
_VELD = re.compile(
    r"\{\{\{[^{}\n]{0,200}\}\}\}|\{\{[^{}\n]{0,200}\}\}|\{!![^{}\n]{0,200}!!\}"
    r"|[$%#]\{(?:[^{}\n]|\{[^{}\n]{0,80}\}){0,200}\}"
    r"|\{[^{}\n\s](?:[^{}\n]|\{[^{}\n]{0,80}\}){0,200}\}|\{\s[^{}\n]{1,80}\}"
    r"|\[\[[^\[\]\n]{1,80}\]\]|(?<!\])\[[^\[\]\n]{1,60}\](?![\[(])"
    r"|<<[^<>\n]{1,80}>>|<\?=[^\n]{0,200}?\?>|\(\([^()\n]{1,80}\)\)"
    r"|##\w{1,60}##|(?<![\w#])#\w{1,40}#"
    r"|(?<![\d\w%])%(?:\(\w[\w.]*\)|\d+\$)?[sd]\b|%[A-Z_]{3,40}%"
    r"|(?<![\w$])\$[A-Za-z_]\w*(?:(?:->|\.)\w+)*"
)
# Vastgeschreven delen horen erbij: administratie@${naam}.nl, €{bedrag}, nr{x}-{y}.
_VOOR = re.compile(r"[\w@/&=+~:.-]*[\w@/&=+~:-]$|[\w@/]+$")
_NA = re.compile(r"(?:[\w@/&=+~%]|[.:?#-](?=[\w{$]))+")
_EENHEID = re.compile(
    r"\s*(?:werk)?(?:dag|dagen|week|weken|maand|maanden|jaar|uur|uren|minuten|minuut|euro|procent"
    r"|keer|personen|stuks|kWh|m2|m²|m3|m³|%)\b",
    re.IGNORECASE,
)
_NAAM, _GETAL = "Jansen", "5"


def zoek_plaatshouders(bron: str, begin: int, eind: int) -> Iterator[Vervanging]:
    """Geef de plaatshouders in [begin, eind) van de bron, op volgorde.

    Een veld leest als een naam, of als een getal voor een eenheid of na een euroteken: zo
    ontleedt het taalmodel de zin eromheen goed. Logica is opmaak en leest als niets; van twee
    takken op één regel telt alleen de eerste.
    """
    logica = [
        Vervanging(m.start(), m.end(), "", opmaak=True)
        for patroon in (_ANDERE_TAK, _LOGICA)
        for m in patroon.finditer(bron, begin, eind)
    ]
    velden: list[Vervanging] = []
    for gevonden in _VELD.finditer(bron, begin, eind):
        if any(v.begin < gevonden.end() and v.eind > gevonden.start() for v in logica):
            continue
        veld = _ruim(bron, gevonden.start(), gevonden.end(), begin, eind)
        if velden and veld[0] <= velden[-1].eind:
            veld = (velden.pop().begin, veld[1])
        velden.append(_veld(bron, *veld))
    return _zonder_overlap([*logica, *velden])


def zonder_velden(tekst: str) -> str:
    """Geef de tekst met een naam voor elk veld, en zonder sjabloonlogica."""
    return _VELD.sub(_NAAM, _LOGICA.sub("", _ANDERE_TAK.sub("", tekst)))


def is_alleen_veld(regel: str) -> bool:
    """Of een regel alleen uit velden bestaat, met of zonder leestekens."""
    return bool(_VELD.search(regel)) and not any(t.isalnum() for t in _VELD.sub("", regel))


def is_logica(regel: str) -> bool:
    """Of een regel alleen uit sjabloonlogica bestaat."""
    return bool(_LOGICA.search(regel)) and not _LOGICA.sub("", regel).strip()


def _ruim(bron: str, begin: int, eind: int, van: int, tot: int) -> tuple[int, int]:
    voor = _VOOR.search(bron[max(van, begin - 80) : begin])
    na = _NA.match(bron, eind, tot)
    # "Jan{x}" hoort bij elkaar, maar in "Betreft:{x}" is het woord gewone tekst.
    if voor and not voor[0].endswith(":") and not voor[0].isalpha():
        begin -= len(voor[0])
    return begin, na.end() if na else eind


def _veld(bron: str, begin: int, eind: int) -> Vervanging:
    als_getal = _EENHEID.match(bron, eind) or bron[max(0, begin - 4) : begin].rstrip().endswith("€")
    lees = _GETAL if als_getal else _NAAM
    # Een veld dat aan een woord vastzit ("]op") leest als een los woord.
    if bron[eind : eind + 1].isalpha():
        lees += " "
    return Vervanging(begin, eind, lees, bescherming=Bescherming.PLAATSHOUDER)


def _zonder_overlap(vervangingen: list[Vervanging]) -> Iterator[Vervanging]:
    einde = -1
    for vervanging in sorted(vervangingen, key=lambda v: (v.begin, -v.eind)):
        if vervanging.begin >= einde:
            einde = vervanging.eind
            yield vervanging
