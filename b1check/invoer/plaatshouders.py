"""Plaatshouders herkennen: {{x}}, %{x}, [x], ${x}, %s, *|X|*, <%= x %> en meer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from b1check.bericht import Bescherming, Vervanging
from b1check.invoer.logica import zoek_logica, zonder_logica

_VELD = re.compile(
    r"(?=[{$%#\[<(*«])(?:\{\{\{[^{}\n]{0,200}\}\}\}"
    r"|\{\{(?:[^{}\n]|\{[^{}\n]{0,80}\}){0,200}\}\}|«[A-ZÀ-Ý_]\w{1,40}»|%<\w{1,60}>[sdf]\b|\{!![^{}\n]{0,200}!!\}"
    r"|[$%#]!?\{(?:[^{}\n]|\{[^{}\n]{0,80}\}){0,200}\}"
    r"|\{[^{}\n\s](?:[^{}\n]|\{[^{}\n]{0,80}\}){0,200}\}|\{\s[^{}\n]{1,80}\}"
    r"|\[\[[^\[\]\n]{1,80}\]\]|(?<!\])\[[^\[\]\n]{1,60}\](?![\[(])"
    r"|<<[^<>\n]{1,80}>>|<[?%]={1,2}[^\n<]{0,200}?[?%]>|\(\([^()\n]{1,80}\)\)"
    r"|<t\s[^<>\n]{0,80}\bt-(?:out|esc|raw|field)=(?:\"[^\"\n]{0,200}\"|'[^'\n]{0,200}')[^<>\n]{0,80}"
    r"(?:/>|>[^<>\n]{0,80}</t>)"
    r"|\*\|[A-Z][A-Z0-9_:]{0,60}\|\*|##\w{1,60}##|(?<![\w#])#\w{1,40}#"
    r"|(?<![\d\w%])%(?:\(\w[\w.]{0,60}\)|\d{1,2}\$)?(?:0?\.\d)?[sdf]\b|%%[\w=][\w=(@).]{0,60}%%"
    r"|(?<![\w%])%[A-Za-z_][\w.]{1,40}%(?!\w)|(?<![\w$])\$!?[A-Za-z_]\w*(?:(?:->|\.)\w+)*)"
)
# Blokhaken en dollartekens van een gewone schrijver of van een mailprogramma.
_GEEN_VELD = re.compile(
    r"\[(?:sic!?|\.{2,}|…|red\.|noot[^\]]*|(?:niet )?verplicht|optioneel|facultatief|nieuw|concept"
    r"|vervolg|intern|(?:\*+ ?)?(?:externe?|external)(?: e-?mail| mail| sender| bericht)?(?: ?\*+)?"
    r"|spam|vertrouwelijk|let op|ja|nee|jpg|pdf|\W*\d[\d\s.,/-]*|[A-Z]{2,}[A-Z0-9]*-\d[\w-]*"
    r"|[^\]]*#\s?\d[^\]]*"
    r"|(?:ticket|case|zaak|melding)(?:nummer)?[ :]+\w*\d[\w-]*|\s*ref:[^\]]*"
    r"|(?:cid|https?|mailto|image|afbeelding|beschrijving|logo|foto|icoon|icon)\b[^\]]*"
    r"|[^\s\]]+@[^\s\]]+|facebook|linkedin|instagram|twitter|youtube|whatsapp|tiktok)\]$"
    r"|\$(?:US|CA|AU)$",
    re.IGNORECASE,
)
_VINKJE = re.compile(r"\[x\]$", re.IGNORECASE)
# "bestand[en]" en "medewerk[st]er": een stukje van een woord.
_WOORDSTUK = re.compile(r"\[[a-zà-ÿ]{1,4}\]$")
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
    logica = zoek_logica(bron, begin, eind)
    velden: list[Vervanging] = []
    volgende = 0
    for gevonden in _zoek_velden(bron, begin, eind):
        while volgende < len(logica) and logica[volgende].eind <= gevonden.start():
            volgende += 1
        if volgende < len(logica) and logica[volgende].begin < gevonden.end():
            continue
        veld = _ruim(bron, gevonden.start(), gevonden.end(), begin, eind)
        if velden and veld[0] <= velden[-1].eind:
            veld = (velden.pop().begin, veld[1])
        velden.append(_veld(bron, *veld))
    return _zonder_overlap([*logica, *velden])


def zonder_velden(tekst: str) -> str:
    """Geef de tekst met een naam voor elk veld, en zonder sjabloonlogica."""
    return _vul(zonder_logica(tekst), _NAAM)


def is_alleen_veld(regel: str) -> bool:
    """Of een regel alleen uit velden bestaat, met of zonder leestekens."""
    gevuld = _vul(regel, "")
    return gevuld != regel and not any(teken.isalnum() for teken in gevuld)


def _vul(tekst: str, waarde: str) -> str:
    stukken, plaats = [], 0
    for veld in _zoek_velden(tekst, 0, len(tekst)):
        stukken += [tekst[plaats : veld.start()], waarde]
        plaats = veld.end()
    return "".join([*stukken, tekst[plaats:]])


def _zoek_velden(bron: str, begin: int, eind: int) -> Iterator[re.Match[str]]:
    return (m for m in _VELD.finditer(bron, begin, eind) if _is_veld(bron, m))


def _is_veld(bron: str, gevonden: re.Match[str]) -> bool:
    """Of het echt een veld is, en geen [sic], [1], bestand[en] of [cid:image001.png]."""
    stuk = gevonden[0]
    if stuk[0] not in "[$":
        return True
    ervoor = bron[gevonden.start() - 1 : gevonden.start()] if gevonden.start() else "\n"
    if _VINKJE.match(stuk):
        # "[x] Ja" vooraan een regel is een aangekruist vakje.
        return ervoor != "\n" or bron[gevonden.end() : gevonden.end() + 1] != " "
    if ervoor.isalpha() and _WOORDSTUK.match(stuk):
        return False
    return _GEEN_VELD.match(stuk) is None


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
