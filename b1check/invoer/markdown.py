"""Opmaak binnen een regel: Markdown-nadruk en -links, HTML-tags en entiteiten."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from b1check.bericht import Bescherming, Vervanging
from b1check.invoer.commentaar import Commentaar

_TAGS = (
    "a|b|i|u|em|strong|span|div|p|br|hr|img|font|center|small|sup|sub|table|thead|tbody|tfoot|tr"
    "|td|th|ul|ol|li|h[1-6]|html|body|head|style|code|pre|blockquote"
)
_TAG = re.compile(rf"</?(?:{_TAGS})\b[^<>\n]{{0,400}}/?>", re.I)
_SCHEIDER = re.compile(r"</?(?:br|hr|p|div|td|th|tr|li)\b", re.I)
_ENTITEIT = re.compile(r"&(?:[a-zA-Z]{2,12}|#\d{1,6}|#x[0-9a-fA-F]{1,5});")
_LINK = re.compile(
    r"(!?\[)((?:[^\[\]]|\[[^\[\]\n]{0,40}\]){1,300}?)"
    r"(\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\]\[[^\[\]\n]{0,40}\])"
)
_ONTSNAPT = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_ADRES = re.compile(r"<((?:https?://|mailto:)[^<>\s]{3,400}|[\w.+-]+@[\w.-]+)>")
_CODE = re.compile(r"(`{1,2})([^`\n]{1,200})\1")
_NADRUK = re.compile(r"(?<![\w*])(\*{1,3})(?=\S)([^*]{1,400}?\S?)(\1)(?![\w*])")
_STREEP = re.compile(r"(?<![\w_])(_{1,2})(?=\S)([^_]{1,400}?\S?)(\1)(?![\w_])")


def zoek_opmaak(bron: str, begin: int, eind: int, *, markdown: bool) -> Iterator[Vervanging]:
    """Geef de opmaak in [begin, eind) van de bron; de volgorde is vrij."""
    for tag in _TAG.finditer(bron, begin, eind):
        # <br> en het eind van een cel scheiden woorden; een andere tag staat ertussen.
        lees = " " if _SCHEIDER.match(tag[0]) else ""
        yield Vervanging(tag.start(), tag.end(), lees, opmaak=True)
    for van, tot in Commentaar(bron[begin:eind]).stukken:
        yield Vervanging(begin + van, begin + tot, "", opmaak=True)
    for entiteit in _ENTITEIT.finditer(bron, begin, eind):
        gelezen = html.unescape(entiteit[0])
        if gelezen != entiteit[0]:
            yield Vervanging(entiteit.start(), entiteit.end(), gelezen.replace("\xa0", " "))
    if markdown:
        yield from _markdown(bron, begin, eind)


def _markdown(bron: str, begin: int, eind: int) -> Iterator[Vervanging]:
    ontsnapt = [teken.span() for teken in _ONTSNAPT.finditer(bron, begin, eind)]
    for van, tot in ontsnapt:
        yield Vervanging(van, van + 1, "", opmaak=True)
        yield Vervanging(van + 1, tot, bron[van + 1 : tot])
    for link in _LINK.finditer(bron, begin, eind):
        yield Vervanging(*link.span(1), "", opmaak=True)
        yield Vervanging(*link.span(3), "", opmaak=True)
    for adres in _ADRES.finditer(bron, begin, eind):
        yield Vervanging(adres.start(), adres.start() + 1, "", opmaak=True)
        yield Vervanging(adres.end() - 1, adres.end(), "", opmaak=True)
    for code in _CODE.finditer(bron, begin, eind):
        yield Vervanging(*code.span(), code[2], bescherming=Bescherming.CODE)
    for patroon in (_NADRUK, _STREEP):
        for nadruk in patroon.finditer(bron, begin, eind):
            if any(van < nadruk.start(1) + 1 <= tot for van, tot in ontsnapt):
                continue
            yield Vervanging(*nadruk.span(1), "", opmaak=True)
            yield Vervanging(*nadruk.span(3), "", opmaak=True)
