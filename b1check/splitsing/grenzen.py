"""Wat elke splitsing nodig heeft: de grenzen van de zin, en een splitsing als voorstel."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from b1check.bericht import Bloksoort
from b1check.bevindingen import Veiligheid
from b1check.document import Zin, tel_woorden
from b1check.hoofdzin import is_opdracht, lees_hoofdzin
from b1check.ontleding import is_persoonsvorm
from b1check.vondsten import Voorstel
from b1check.zinsdelen import Stuk, bewerk, lees_stukken, toon_stukken

if TYPE_CHECKING:
    from spacy.tokens import Token

_MINSTE_WOORDEN = 4
# Een paar woorden tussen aanhalingstekens horen gewoon bij de zin.
_AANGEHAALD = re.compile(r"""(?<![\w"])["“„][\w’'-]+(?: [\w’'-]+){0,3}["”](?![\w"-])""")
_GRENS = re.compile(r"(?<=[.?!])\s(?=\S)")
# Wie hiernaar verwijst moet er ook na staan: zo'n zin gaat niet naar voren.
_VERWIJST = frozenset(
    "hij zij ze hem haar hun hen zijn deze dit dat die het zulke zo'n dergelijke zelf".split()
)
_DE_MAIL = frozenset("brief mail e-mail bericht pagina website formulier".split())
_VERWIJST_BEGIN = ("er", "hier", "daar")
_GEWONE = frozenset(("er", "erg", "ergens", "ernstig", "ernstige", "hier", "daarom"))


@dataclass(frozen=True)
class Splitsing:
    """Twee zinnen in plaats van één, als stukken van de nieuwe tekst."""

    stukken: Sequence[Stuk]
    veiligheid: Veiligheid
    toelichting: str

    def zinnen(self, zin: Zin) -> list[str]:
        """Geef de nieuwe zinnen als tekst."""
        return _GRENS.split(lees_stukken(zin.tekstblok.blok.tekst, self.stukken))

    def langste(self, zin: Zin) -> int:
        """Geef het aantal woorden van de langste nieuwe zin."""
        return max(tel_woorden(deel) for deel in self.zinnen(zin))

    def is_evenwichtig(self, zin: Zin) -> bool:
        """Of elke nieuwe zin korter is dan de oude, en geen flard."""
        lengtes = [tel_woorden(deel) for deel in self.zinnen(zin)]
        return min(lengtes) >= _MINSTE_WOORDEN and max(lengtes) < zin.aantal_woorden

    def als_voorstel(self, zin: Zin) -> Voorstel:
        """Maak er een voorstel van dat zo weinig mogelijk aan de zin verandert."""
        nieuw = toon_stukken(zin, self.stukken)
        return Voorstel(nieuw, bewerk(zin, self.stukken), self.veiligheid, self.toelichting)


def is_te_splitsen(zin: Zin, behalve: str = "") -> bool:
    """Of dit een gewone mededeling in lopende tekst is, die met een punt of uitroepteken eindigt.

    `behalve`: een teken dat er toch in mag staan.
    """
    tekst = zin.tekst
    if zin.tekstblok.blok.soort != Bloksoort.ALINEA or tekst.isupper():
        return False
    kaal = _AANGEHAALD.sub("", tekst[:-1])
    vreemd = any(teken in kaal for teken in ':?!"“”„«»…•*_|' if teken != behalve)
    return (
        tekst.endswith((".", "!"))
        and not vreemd
        and not tekst[:1].islower()
        and tekst[:1].isalnum()
    )


def is_hele_zin(zin: Zin, grens: int) -> bool:
    """Of wat voor token `grens` staat een hele mededeling of opdracht is."""
    doc, eerste, laatste = zin.span.doc, zin.tokens[0].i, grens - 1
    if doc[laatste].text == ",":
        laatste -= 1
    if doc[eerste].pos_ == "CCONJ":
        # "Maar wij sturen u een brief": dat is ook een hele zin.
        eerste += 1
    return is_opdracht(doc, eerste, laatste) or lees_hoofdzin(doc, eerste, laatste) is not None


def slot_van(zin: Zin) -> int:
    """Geef het token van de punt aan het eind."""
    return zin.tokens[-1].i


def wortel_van(zin: Zin) -> Token:
    """Geef het hoofd van de zin."""
    return zin.span.root


def verwijst_terug(tokens: Sequence[Token]) -> bool:
    """Of een woord verwijst naar iets dat eerder in de zin kan staan ('zij', 'deze', 'ervan')."""
    return any(_verwijst(token) for token in tokens) or _is_er_met_los_voorzetsel(tokens)


def _is_er_met_los_voorzetsel(tokens: Sequence[Token]) -> bool:
    """Of 'er' bij een los voorzetsel hoort: 'omdat er weinig mensen gebruik van maken'."""
    if not any(token.lower_ == "er" for token in tokens):
        return False
    return any(een.pos_ == "ADP" and twee.tag_.startswith("WW") for een, twee in pairwise(tokens))


def _verwijst(token: Token) -> bool:
    klein = token.lower_
    if "|betr|" in token.tag_ or token.pos_ == "SCONJ" or klein in _GEWONE:
        return False
    if klein in _VERWIJST:
        return not _wijst_naar_de_mail(token) and token.tag_.startswith(("VNW", "BW"))
    return token.tag_.startswith("BW") and klein.startswith(_VERWIJST_BEGIN)


def _wijst_naar_de_mail(token: Token) -> bool:
    """Of 'deze' of 'dit' naar de mail zelf wijst ('deze brief')."""
    return token.dep_ == "det" and token.head.lower_ in _DE_MAIL


def heeft_bijzin(zin: Zin, grens: int) -> bool:
    """Of er voor token `grens` nog een ander gezegde staat dan dat van de hoofdzin."""
    wortel = wortel_van(zin)
    eigen = {wortel, *(k for k in wortel.children if k.dep_ in ("aux", "aux:pass", "cop"))}
    return any(is_persoonsvorm(t) for t in zin.tokens if t.i < grens and t not in eigen)
