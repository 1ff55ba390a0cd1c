"""De tags, het commentaar en de onzichtbare stukken van een HTML-tekst, met hun plaats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from b1check.bericht import Vervanging
from b1check.invoer.plaatshouders import zoek_plaatshouders

# Wat hierin staat ziet de lezer niet.
_ONZICHTBAAR = frozenset(("head", "style", "script", "template", "title", "noscript", "svg"))
_VULLING = "x"


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
    lezer = _Lezer(_zonder_plaatshouders(bron))
    return list(_met_onzichtbare_inhoud(lezer.lees()))


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


class _Lezer(HTMLParser):
    """Verzamelt de tags met hun plaats in de bron."""

    def __init__(self, bron: str) -> None:
        super().__init__(convert_charrefs=False)
        self._bron = bron
        self._tags: list[Tag] = []
        self._regels = [0]
        for plaats, teken in enumerate(bron):
            if teken == "\n":
                self._regels.append(plaats + 1)

    def lees(self) -> list[Tag]:
        """Lees de hele bron en geef de tags."""
        self.feed(self._bron)
        self.close()
        return self._tags

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Onthoud een begintag met haar kenmerken."""
        begin = self._plaats()
        eind = begin + len(self.get_starttag_text() or "")
        kenmerken = {naam: waarde or "" for naam, waarde in attrs}
        self._tags.append(Tag(begin, eind, tag, kenmerken=kenmerken))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Onthoud een tag die zichzelf sluit, als begintag."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Onthoud een eindtag."""
        self._voeg_toe(">", tag, sluit=True)

    def handle_comment(self, data: str) -> None:
        """Onthoud commentaar, ook dat van Outlook: `<!--[if mso]>`."""
        self._voeg_toe("-->" if self._bron.startswith("<!--", self._plaats()) else ">")

    def handle_decl(self, decl: str) -> None:
        """Onthoud een `<!DOCTYPE ...>`."""
        self._voeg_toe(">")

    def unknown_decl(self, data: str) -> None:
        """Onthoud een `<![endif]>`."""
        self._voeg_toe(">")

    def handle_pi(self, data: str) -> None:
        """Onthoud een `<?xml ...>`."""
        self._voeg_toe(">")

    def _voeg_toe(self, slot: str, naam: str = "", *, sluit: bool = False) -> None:
        begin = self._plaats()
        gevonden = self._bron.find(slot, begin)
        eind = gevonden + len(slot) if gevonden >= 0 else len(self._bron)
        self._tags.append(Tag(begin, eind, naam, sluit))

    def _plaats(self) -> int:
        regel, kolom = self.getpos()
        return self._regels[regel - 1] + kolom
