"""Waar een lezer van HTML is: in een kop, een lijstitem, een citaat, een knop."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from b1check.bericht import Onderdeel
from b1check.invoer.htmltags import LEGE_TAGS, Tag
from b1check.invoer.tekstregels import Regelsoort

_KOPPEN = ("h1", "h2", "h3", "h4", "h5", "h6")
_OPTEKENS = frozenset(("ul", "ol", "td", "div", "blockquote"))
_CITAATKLASSE = re.compile(
    r"\b(?:gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote|zmail_extra"
    r"|divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|apple-mail-quote)\b",
    re.IGNORECASE,
)
_HANDTEKENINGKLASSE = re.compile(
    r"\b(?:gmail_signature|moz-signature|protonmail_signature_block|elementtoproof-signature"
    r"|applemailsignature|x_signature|signature|handtekening)\b",
    re.IGNORECASE,
)
_KNOPKLASSE = re.compile(r"\b(?:btn|button|knop|cta)\b|\bbtn-", re.IGNORECASE)
_KNOPSTIJL = re.compile(
    r"\bdisplay\s*:\s*(?:inline-)?(?:block|flex)|\bpadding|\bbackground", re.IGNORECASE
)
_CELSTIJL = re.compile(r"\bbackground", re.IGNORECASE)


@dataclass(slots=True)
class _Element:
    """Een open tag, met wat voor alles erbinnen geldt."""

    naam: str
    onderdeel: Onderdeel | None
    eigen: Onderdeel | None
    gekleurd: bool = False
    is_item: bool = False


@dataclass
class Stand:
    """De open tags op de plek waar de lezer is."""

    open: list[_Element] = field(default_factory=list)
    nieuw_item: bool = False
    _aantal: Counter[str] = field(default_factory=Counter)
    _links: list[tuple[int, int]] = field(default_factory=list)
    _link: tuple[int, bool] | None = None
    _knop: bool = False

    def verwerk(self, tag: Tag) -> None:
        """Onthoud een begintag, of vergeet wat een eindtag sluit."""
        if tag.naam == "a":
            self._verwerk_link(tag)
        if tag.sluit:
            if self._aantal[tag.naam]:
                self._sluit(tag.naam)
        elif tag.naam and tag.naam not in LEGE_TAGS:
            if tag.naam in ("li", "p"):
                # Een vorig item of vorige alinea zonder eindtag houdt hier op.
                self._sluit_vorige(tag.naam)
            self._open(tag)

    def _open(self, tag: Tag) -> None:
        boven = self.open[-1].onderdeel if self.open else None
        eigen = _onderdeel(tag)
        stijl = tag.kenmerken.get("style", "")
        is_item = tag.naam == "li" or (tag.naam == "p" and "mso-list:" in stijl.replace(" ", ""))
        gekleurd = "bgcolor" in tag.kenmerken or bool(_CELSTIJL.search(stijl))
        self.open.append(_Element(tag.naam, boven or eigen, eigen, gekleurd, is_item))
        self._aantal[tag.naam] += 1
        self._aantal["*item"] += is_item
        self.nieuw_item |= is_item

    def _sluit(self, naam: str) -> None:
        while self.open:
            element = self._haal_weg()
            if element.naam == naam:
                if naam == "blockquote":
                    self._na_citaat()
                return

    def _haal_weg(self) -> _Element:
        element = self.open.pop()
        self._aantal[element.naam] -= 1
        self._aantal["*item"] -= element.is_item
        return element

    def _na_citaat(self) -> None:
        """Direct onder een citaat in Gmail staat een antwoord tussen de regels."""
        if self.open and self.open[-1].naam == "div" and self.open[-1].eigen == Onderdeel.CITAAT:
            boven = self.open[-2].onderdeel if len(self.open) > 1 else None
            self.open[-1].onderdeel = boven

    def _sluit_vorige(self, naam: str) -> None:
        if not self._aantal[naam]:
            return
        for plek in range(len(self.open) - 1, -1, -1):
            if self.open[plek].naam == naam:
                while len(self.open) > plek:
                    self._haal_weg()
                return
            if self.open[plek].naam in _OPTEKENS:
                return

    def soort(self) -> Regelsoort:
        """Wat een regel op deze plek is, of GEWOON als de tekst dat zelf moet zeggen."""
        if any(self._aantal[kop] for kop in _KOPPEN):
            return Regelsoort.KOP
        if not self._aantal["*item"]:
            return Regelsoort.GEWOON
        return Regelsoort.LIJSTITEM if self.nieuw_item else Regelsoort.VERVOLG

    def onderdeel(self) -> Onderdeel | None:
        """Het maildeel dat de opmaak noemt; het buitenste telt."""
        return self.open[-1].onderdeel if self.open else None

    def _verwerk_link(self, tag: Tag) -> None:
        if not tag.sluit:
            stijl, klasse = tag.kenmerken.get("style", ""), tag.kenmerken.get("class", "")
            knop = bool(_KNOPSTIJL.search(stijl) or _KNOPKLASSE.search(klasse))
            self._link = (tag.begin, knop or tag.kenmerken.get("role") == "button")
        elif self._link is not None:
            self._links.append((self._link[0], tag.begin))
            self._knop |= self._link[1]
            self._link = None

    def is_knop(self, begin: int, eind: int) -> bool:
        """Of [begin, eind) de tekst op een knop is: één link met de kleur of vorm van een knop."""
        if self._aantal["button"]:
            return True
        links = self._links if self._link is None else [*self._links, (self._link[0], eind)]
        binnen = len(links) == 1 and links[0][0] <= begin and eind <= links[0][1]
        knop = self._knop or (self._link is not None and self._link[1])
        return binnen and (knop or self._in_gekleurde_cel())

    def _in_gekleurde_cel(self) -> bool:
        for element in reversed(self.open[-6:]):
            if element.naam in ("td", "th"):
                return element.gekleurd
        return False

    def nieuwe_regel(self) -> None:
        """Vergeet de links van de vorige regel."""
        self._links, self._knop = [], False


def _onderdeel(tag: Tag) -> Onderdeel | None:
    klasse = " ".join(tag.kenmerken.get(naam, "") for naam in ("class", "id", "data-smartmail"))
    if _CITAATKLASSE.search(klasse) or (
        tag.naam == "blockquote" and tag.kenmerken.get("type") == "cite"
    ):
        return Onderdeel.CITAAT
    return Onderdeel.HANDTEKENING if _HANDTEKENINGKLASSE.search(klasse) else None
