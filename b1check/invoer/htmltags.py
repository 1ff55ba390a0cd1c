"""De tags, het commentaar en de onzichtbare stukken van een HTML-tekst, met hun plaats."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from b1check.bericht import Vervanging
from b1check.invoer.plaatshouders import zoek_plaatshouders

# Wat hierin staat ziet de lezer niet.
_ONZICHTBAAR = frozenset(("head", "style", "script", "template", "title", "noscript", "svg"))
_VULLING = "x"
# Een verborgen element is kort; zonder eindtag in de buurt is het kapotte opmaak.
_HOOGSTE_TAGS = 400
_VERBORGEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore"
    r"|(?:^|;)\s*(?:max-height|font-size|opacity)\s*:\s*0(?:px|pt|em|%)?\s*(?:!important)?\s*(?:;|$)",
    re.IGNORECASE,
)
LEGE_TAGS = frozenset("area base br col embed hr img input link meta source track wbr".split())
_NAAM = re.compile(r"</?([A-Za-z][^\s/><\"'=]*)")
_IN_TAG = re.compile(r"[><\"']")
_KENMERK = re.compile(r"([^\s=/>\"']+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+)))?")


@dataclass(frozen=True, slots=True)
class Tag:
    """Een stuk opmaak op [begin, eind) van de bron.

    `naam` is de naam van de tag in kleine letters, of leeg bij commentaar en onzichtbare stukken.
    """

    begin: int
    eind: int
    naam: str = ""
    sluit: bool = False
    kenmerken: Mapping[str, str] = field(default_factory=dict)


def zoek_tags(bron: str) -> list[Tag]:
    """Geef alle opmaak van een HTML-tekst op volgorde; wat ertussen ligt is tekst.

    Kapotte HTML geeft geen fout: wat geen tag is, is tekst. Een plaatshouder als `<<naam>>` of
    `{{ a < b }}` is nooit een tag.
    """
    tags = _Lezer(_zonder_plaatshouders(bron)).lees()
    return list(_zonder_verborgen(_met_onzichtbare_inhoud(list(tags))))


def _zonder_plaatshouders(bron: str) -> str:
    """Vul plaatshouders met een letter, zodat elke plaats dezelfde blijft."""
    stukken, plaats = [], 0
    for veld in _velden(bron):
        stukken += [bron[plaats : veld.begin], _VULLING * (veld.eind - veld.begin)]
        plaats = veld.eind
    return "".join([*stukken, bron[plaats:]])


def _velden(bron: str) -> Iterator[Vervanging]:
    """De plaatshouders die op één regel staan: regeleinden moeten op hun plaats blijven."""
    velden = zoek_plaatshouders(bron, 0, len(bron))
    return (v for v in velden if "\n" not in bron[v.begin : v.eind])


def _met_onzichtbare_inhoud(tags: list[Tag]) -> Iterator[Tag]:
    """Maak van `<style>...</style>` één stuk opmaak."""
    begin, binnen = 0, ""
    for tag in tags:
        if binnen:
            if tag.naam == binnen and tag.sluit:
                yield Tag(begin, tag.eind)
                binnen = ""
        elif tag.naam in _ONZICHTBAAR and not tag.sluit:
            begin, binnen = tag.begin, tag.naam
        else:
            yield tag
    if binnen:
        # Zonder eindtag is alleen de begintag onzichtbaar: beter te veel tekst dan te weinig.
        yield from (tag for tag in tags if tag.begin >= begin)


def _zonder_verborgen(tags: Iterator[Tag]) -> Iterator[Tag]:
    """Maak van een verborgen element, zoals een voorproefje in de inbox, één stuk opmaak."""
    alle = list(tags)
    plek = 0
    while plek < len(alle):
        tag = alle[plek]
        eind = _einde_element(alle, plek) if _is_verborgen(tag) else None
        if eind is None:
            yield tag
            plek += 1
        else:
            yield Tag(tag.begin, alle[eind].eind)
            plek = eind + 1


def _is_verborgen(tag: Tag) -> bool:
    if tag.sluit or not tag.naam or tag.naam in LEGE_TAGS:
        return False
    return "hidden" in tag.kenmerken or bool(_VERBORGEN.search(tag.kenmerken.get("style", "")))


def _einde_element(tags: list[Tag], begin: int) -> int | None:
    """De plek van de eindtag, of None als die niet in de buurt staat."""
    diepte, naam = 0, tags[begin].naam
    for plek in range(begin, min(begin + _HOOGSTE_TAGS, len(tags))):
        if tags[plek].naam == naam:
            diepte += -1 if tags[plek].sluit else 1
            if not diepte:
                return plek
    return None


class _Lezer:
    """Loopt één keer door de bron en geeft de tags met hun plaats."""

    def __init__(self, bron: str) -> None:
        self._bron = bron
        # Vanaf hier komt een teken niet meer voor: zoeken zou elke keer tot het eind lopen.
        self._weg: dict[str, int] = {}

    def lees(self) -> Iterator[Tag]:
        """Geef alle tags op volgorde."""
        plaats = self._bron.find("<")
        while plaats >= 0:
            tag = self._tag(plaats)
            if tag is not None:
                yield tag
                plaats = tag.eind
                if tag.naam in ("script", "style") and not tag.sluit:
                    plaats = self._na_code(tag)
            else:
                plaats += 1
            plaats = self._bron.find("<", plaats)

    def _tag(self, begin: int) -> Tag | None:
        bron = self._bron
        if bron.startswith("<!--", begin):
            return self._tot("-->", begin, begin + 4)
        if bron.startswith(("<!", "<?"), begin):
            volgende = bron[begin + 2 : begin + 3]
            return self._tot(">", begin, begin) if volgende.isalpha() or volgende == "[" else None
        naam = _NAAM.match(bron, begin)
        eind = self._einde_tag(naam.end()) if naam else None
        if naam is None or eind is None:
            return None
        kenmerken = {
            m[1].lower(): m[2] or m[3] or m[4] or ""
            for m in _KENMERK.finditer(bron, naam.end(), eind - 1)
        }
        sluit = bron[begin + 1] == "/"
        return Tag(begin, eind, naam[1].lower(), sluit, {} if sluit else kenmerken)

    def _einde_tag(self, plaats: int) -> int | None:
        """Waar de tag ophoudt; een > tussen aanhalingstekens telt niet, een < breekt haar af."""
        while gevonden := _IN_TAG.search(self._bron, plaats):
            teken, plaats = gevonden[0], gevonden.end()
            if teken == ">":
                return plaats
            if teken == "<":
                return None
            if self._bron[max(0, plaats - 21) : plaats - 1].rstrip().endswith("="):
                slot = self._vind(teken, plaats)
                if slot < 0:
                    return None
                plaats = slot + 1
        return None

    def _na_code(self, tag: Tag) -> int:
        """Waar de eindtag van <style> of <script> staat: wat erin staat zijn geen tags."""
        klein, groot = f"</{tag.naam}", f"</{tag.naam.upper()}"
        plekken = [plek for teken in (klein, groot) if (plek := self._vind(teken, tag.eind)) >= 0]
        return min(plekken, default=tag.eind)

    def _tot(self, slot: str, begin: int, vanaf: int) -> Tag | None:
        gevonden = self._vind(slot, vanaf)
        return Tag(begin, gevonden + len(slot)) if gevonden >= 0 else None

    def _vind(self, teken: str, vanaf: int) -> int:
        if vanaf >= self._weg.get(teken, len(self._bron) + 1):
            return -1
        gevonden = self._bron.find(teken, vanaf)
        if gevonden < 0:
            self._weg[teken] = vanaf
        return gevonden
