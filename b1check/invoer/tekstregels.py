"""Een tekst in regels knippen en van elke regel zeggen wat zij is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from b1check.aanwijzingen import zoek_commentaar
from b1check.bericht import Onderdeel
from b1check.invoer.commentaar import Commentaar
from b1check.invoer.logica import is_logica
from b1check.invoer.plaatshouders import is_alleen_veld


class Regelsoort(StrEnum):
    """Wat een regel is, los van de regels eromheen (behalve VERVOLG)."""

    LEEG = "leeg"
    GEWOON = "gewoon"
    LIJSTITEM = "lijstitem"
    VERVOLG = "vervolg"
    KOP = "kop"
    LABEL = "label"
    CITAAT = "citaat"
    OVERIG = "overig"


@dataclass(frozen=True, slots=True)
class Tekstregel:
    """Een regel met haar plaats: [begin, eind) is de inhoud zonder merkteken en witruimte.

    Staat er opmaak tussen de tekens, dan zegt `plaatsen` van elk teken van `tekst` waar het in de
    bron begint en eindigt. `onderdeel` is bekend als de opmaak zelf al zegt bij welk maildeel de
    regel hoort.
    """

    soort: Regelsoort
    begin: int
    eind: int
    tekst: str
    inspringing: str = ""
    merkteken: str = ""
    plaatsen: tuple[tuple[int, int], ...] = ()
    onderdeel: Onderdeel | None = None

    def deel(self, van: int, tot: int | None = None) -> Tekstregel:
        """Geef de regel met alleen de tekens [van, tot) van haar tekst, zonder witruimte."""
        stuk = self.tekst[van:tot]
        van += len(stuk) - len(stuk.lstrip())
        stuk = stuk.strip()
        tot = van + len(stuk)
        if not self.plaatsen:
            return replace(self, begin=self.begin + van, eind=self.begin + tot, tekst=stuk)
        plaatsen = self.plaatsen[van:tot]
        eind = self.eind if tot == len(self.tekst) else plaatsen[-1][1]
        return replace(self, begin=plaatsen[0][0], eind=eind, tekst=stuk, plaatsen=plaatsen)


# Een vaste spatie ("Met vriendelijke groet") leest als een gewone; de plaatsen blijven gelijk.
_VASTE_SPATIES = {ord(teken): " " for teken in "\xa0\u2007\u202f"}
_REGELEINDE = re.compile(r"\r\n|\r|\n")
_ITEM = re.compile(
    r"(?P<in>[ \t]*)(?P<teken>[-*+•·●○◦▪■►‣–—✓✔☐]|\d{1,2}[.)]|[a-z][.)]|[A-Z]\))[ \t]+(?=\S)"
)
_MDKOP = re.compile(r"[ \t]{0,3}(#{1,6})[ \t]+(?=\S)")
_CITAAT = re.compile(r"[ \t]*>")
_ALLEEN_TEKENS = re.compile(r"[^\w{}\[\]$%]+$")
_HEK = re.compile(r"[ \t]*(```|~~~)")
_TABEL = re.compile(
    r"[ \t]*\|.*\|[ \t]*$|[ \t]*</?(?:table|thead|tbody|tfoot|tr|td|th|style|script)\b", re.I
)
_TABELREGEL = re.compile(r"[^|\n]+\|[^\n]*$")
_OPENINGSTIJD = re.compile(
    r"(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|werkdagen"
    r"|weekend)\b[^.!?]*(?:\d|gesloten|open|dicht)[^!?]*$",
    re.IGNORECASE,
)
# "Waregem, {datum}" en "Utrecht, 3 mei 2024" boven een brief.
_PLAATS_EN_DATUM = re.compile(
    r"[A-ZÀ-Ý’'][\w’'-]+(?: [\w’'-]+){0,2},"
    r" (?:\d{1,2} \w{3,9}\.? \d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$"
)
_LINKDOEL = re.compile(r"[ \t]{0,3}\[[^\]]+\]:[ \t]*\S+")
_LABEL = re.compile(
    r"[ \t]*(?P<naam>[^\W_][^:.!?\n]{0,38}[^\s:.!?]|\w)[ \t]*:[ \t]+(?P<waarde>\S.*)$"
)
_GEEN_LABEL = re.compile(
    r"(?:let op|belangrijk|tip|nb|n\.b\.|ps|p\.s\.|vraag|antwoord|kortom|conclusie|opmerking|advies"
    r"|bijvoorbeeld|dus)$",
    re.IGNORECASE,
)
_WOORDEN = re.compile(r"\w+(?:['’-]\w+)*")


def lees_regels(tekst: str, *, markdown: bool) -> list[Tekstregel]:
    """Knip een tekst in regels en geef elke regel haar soort."""
    regels: list[Tekstregel] = []
    in_code = False
    eigen = zoek_commentaar(tekst, "markdown" if markdown else "tekst")
    commentaar = Commentaar(tekst if markdown else "", ((c.begin, c.eind) for c in eigen))
    for begin, eind in _grenzen(tekst):
        regel = tekst[begin:eind].translate(_VASTE_SPATIES)
        if commentaar.dekt(tekst, begin, eind):
            regels.append(Tekstregel(Regelsoort.LEEG, begin, begin, regel))
        elif markdown and _HEK.match(regel):
            in_code = not in_code
            regels.append(Tekstregel(Regelsoort.OVERIG, begin, eind, regel))
        elif in_code:
            regels.append(Tekstregel(Regelsoort.OVERIG, begin, eind, regel))
        else:
            vorige = regels[-1] if regels else None
            regels.append(lees_regel(regel, begin, vorige, markdown=markdown))
    return _met_tabelkoppen(regels) if markdown else regels


def _met_tabelkoppen(regels: list[Tekstregel]) -> list[Tekstregel]:
    """De regel boven een tabelstreep, en de rijen eronder, zijn geen tekst."""
    in_tabel = False
    for nummer, regel in enumerate(regels):
        volgende = regels[nummer + 1].tekst if nummer + 1 < len(regels) else ""
        kop = _is_tabelstreep(volgende) and "|" in regel.tekst
        in_tabel = kop or (in_tabel and bool(_TABELREGEL.match(regel.tekst)))
        if in_tabel or _is_tabelstreep(regel.tekst):
            regels[nummer] = replace(regel, soort=Regelsoort.OVERIG)
    return regels


def _is_tabelstreep(regel: str) -> bool:
    """Of dit de streep onder de kop van een tabel is: |---|:--|."""
    return "|" in regel and "--" in regel and not regel.strip("|:- \t")


def _grenzen(tekst: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for einde in _REGELEINDE.finditer(tekst):
        yield begin, einde.start()
        begin = einde.end()
    yield begin, len(tekst)


def lees_regel(
    regel: str, begin: int, vorige: Tekstregel | None, *, markdown: bool = False
) -> Tekstregel:
    """Geef één regel die op `begin` staat, met haar soort; `vorige` is de regel erboven."""
    kaal = regel.strip()
    van = begin + len(regel) - len(regel.lstrip())
    tot = van + len(kaal)
    if not kaal:
        return Tekstregel(Regelsoort.LEEG, begin, begin, regel)
    if _CITAAT.match(regel):
        return Tekstregel(Regelsoort.CITAAT, van, tot, kaal)
    if markdown and (kop := _MDKOP.match(regel)):
        return Tekstregel(Regelsoort.KOP, begin + kop.end(), tot, regel[kop.end() :].strip())
    if _is_overig(regel, kaal, markdown=markdown):
        return Tekstregel(Regelsoort.OVERIG, van, tot, kaal)
    if item := _ITEM.match(regel):
        return Tekstregel(
            Regelsoort.LIJSTITEM, begin + item.end(), tot, kaal, item["in"], item["teken"]
        )
    if _is_label(kaal):
        return Tekstregel(Regelsoort.LABEL, van, tot, kaal)
    return Tekstregel(_gewoon_of_vervolg(regel, vorige), van, tot, kaal)


def _gewoon_of_vervolg(regel: str, vorige: Tekstregel | None) -> Regelsoort:
    """Een ingesprongen regel onder een lijstitem zet dat item voort."""
    springt_in = regel[:1] in (" ", "\t")
    kleine_letter = regel.lstrip()[:1].islower()
    onder_item = vorige is not None and vorige.soort in (Regelsoort.LIJSTITEM, Regelsoort.VERVOLG)
    return Regelsoort.VERVOLG if onder_item and (springt_in or kleine_letter) else Regelsoort.GEWOON


def _is_overig(regel: str, kaal: str, *, markdown: bool) -> bool:
    if _ALLEEN_TEKENS.match(kaal) or is_logica(kaal) or is_alleen_veld(kaal):
        return True
    if _OPENINGSTIJD.match(kaal) and len(kaal) <= 60 and not kaal.endswith("."):
        return True
    if len(kaal) <= 60 and (_PLAATS_EN_DATUM.match(kaal) or _is_plaats_met_veld(kaal)):
        return True
    return bool(_TABEL.match(regel)) or (markdown and bool(_LINKDOEL.match(regel)))


def _is_plaats_met_veld(kaal: str) -> bool:
    plaats, komma, rest = kaal.partition(", ")
    return bool(komma) and plaats.isalpha() and plaats[0].isupper() and is_alleen_veld(rest)


def _is_label(kaal: str) -> bool:
    """Of dit een regel is als 'Factuurnummer: 123': een naam met een korte waarde."""
    gevonden = _LABEL.match(kaal)
    if gevonden is None or _GEEN_LABEL.match(gevonden["naam"]):
        return False
    naam, waarde = gevonden["naam"].split(), gevonden["waarde"]
    zin = waarde.rstrip().endswith((".", "!", "?", ","))
    return len(naam) <= 4 and not zin and len(_WOORDEN.findall(waarde)) <= 8
