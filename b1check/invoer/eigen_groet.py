"""Een slotgroet in eigen woorden herkennen aan haar plek: onderaan, boven een naam."""

from __future__ import annotations

import re
from dataclasses import replace

from b1check.bericht import Onderdeel
from b1check.invoer.onderdelen import is_wens, zonder_opmaak
from b1check.invoer.tekstregels import Regelsoort, Tekstregel
from b1check.invoer.toevoeging import heeft_persoonsvorm

# Naam, functie, organisatie, en soms een plaats.
_HOOGSTE_REGELS = 4
_LANGSTE_GROET, _LANGSTE_UITROEP, _LANGSTE_NAAM = 70, 50, 70
_HOOFDLETTERWOORD = r"[A-ZÀ-Ý][\w'’.&-]*"
_TUSSEN = r"(?:van|de|der|den|ter|ten|te|el|la|het|en|op|['’]t|&|(?:d[rs]s?|mr|ir|ing|prof)\.)"
# "Sjoerd de Vries", "Tom van het storingsteam", "Mw. S. Olthof (werkdagen)".
_NAAM = re.compile(
    rf"(?:(?:namens|voor) (?:deze|dezen|de|het) ?,? ?)?{_HOOFDLETTERWOORD}"
    rf"(?: (?:{_TUSSEN}|{_HOOFDLETTERWOORD})){{0,6}}"
    r"(?: (?:van|en|namens|uit|bij) (?:\w+ )?[\w-]+(?: [\w-]+)?)?(?: ?\([^()]*\))?"
)
# "Annemarie, assistente van dokter Smit": na de komma staat wat iemand doet, of voor wie.
_NAAMREGEL = re.compile(rf"{_NAAM.pattern}(?: ?[,|/–-] ?[^.!?;:]{{2,60}})?")
_LOSSE_NAAM = re.compile(
    rf"{_HOOFDLETTERWOORD}(?: (?:{_TUSSEN}|{_HOOFDLETTERWOORD})){{0,5}}"
    rf"(?:, {_HOOFDLETTERWOORD}(?: (?:{_TUSSEN}|{_HOOFDLETTERWOORD})){{0,5}}"
    r"| (?:van|namens|uit) (?:het |de |ons |onze )?[\w-]+(?: [\w-]+){0,3})"
)
_KALE_NAAM = re.compile(rf"{_HOOFDLETTERWOORD}(?: (?:{_TUSSEN}|{_HOOFDLETTERWOORD})){{1,5}}")
_AFKORTING_ACHTERAAN = re.compile(r"(?:\b(?:[BN]\.?V|Zn|Co|Fa|e\.a|[A-Z])|&)\.$")
_GROET_VAN = re.compile(r"\S.*\bvan$|\S*(?:groet|groeten|groetjes)$", re.IGNORECASE)
_VRAAG_OF_ZIN = re.compile(r"[.?:;]['\"”’)]*$|\?")
_WENS_MET_NAAM = re.compile(rf"(?P<wens>[^,!]{{2,40}}[,!]) (?P<naam>{_HOOFDLETTERWOORD}.*)$")
Verdeeld = tuple[Tekstregel, Onderdeel]


def eigen_groet(verdeeld: list[Verdeeld]) -> list[Verdeeld]:
    """Maak van de laatste alinea een slotgroet met een naam, als zij dat is.

    "Veel kijkplezier," met een naam eronder is een slotgroet, ook al staat die op geen lijst.
    """
    if any(onderdeel == Onderdeel.AFSLUITING for _, onderdeel in verdeeld):
        return verdeeld
    plekken = _laatste_alinea(verdeeld)
    if plekken is None:
        return verdeeld
    regels = [verdeeld[plek][0] for plek in plekken]
    delen = _delen([zonder_opmaak(regel.tekst) for regel in regels])
    nieuw = list(verdeeld)
    for plek, onderdeel in zip(plekken, delen, strict=False):
        nieuw[plek] = (replace(verdeeld[plek][0], soort=Regelsoort.OVERIG), onderdeel)
    return nieuw


def _laatste_alinea(verdeeld: list[Verdeeld]) -> list[int] | None:
    """Geef de plekken van de laatste regels tekst, als er een lege regel boven staat."""
    tekst = [
        plek
        for plek, (regel, onderdeel) in enumerate(verdeeld)
        if onderdeel == Onderdeel.TEKST and regel.soort != Regelsoort.LEEG
    ]
    begin = len(tekst)
    while begin and _hoort_bij(tekst, begin, verdeeld):
        begin -= 1
    alinea = tekst[begin:]
    if not alinea or not begin or len(alinea) > _HOOGSTE_REGELS + 1:
        return None
    soorten = {verdeeld[plek][0].soort for plek in alinea}
    return None if soorten & {Regelsoort.LIJSTITEM, Regelsoort.VERVOLG} else alinea


def _hoort_bij(tekst: list[int], begin: int, verdeeld: list[Verdeeld]) -> bool:
    """Of de regel voor `begin` zonder lege regel aan de rest vastzit."""
    return begin == len(tekst) or tekst[begin] - tekst[begin - 1] == 1


def _delen(regels: list[str]) -> list[Onderdeel]:
    """Geef per regel het onderdeel; een lege lijst als dit een gewone alinea is."""
    groet, *namen = regels
    if not namen:
        if _is_wens_met_naam(groet):
            return [Onderdeel.AFSLUITING]
        return [Onderdeel.HANDTEKENING] if _is_losse_naam(groet) else []
    # Onder de naam mag een kleine letter staan: "bibliotheek Ter Elst".
    boven, *onder = namen
    if not all(_is_naamregel(regel) for regel in (boven, *(r[:1].upper() + r[1:] for r in onder))):
        return []
    if _is_groet(groet):
        return [Onderdeel.AFSLUITING, *[Onderdeel.HANDTEKENING] * len(namen)]
    if _is_losse_naam(groet) or _is_kale_naam(groet):
        return [Onderdeel.HANDTEKENING] * len(regels)
    return []


def _is_groet(regel: str) -> bool:
    """Of deze korte regel boven een naam een groet kan zijn, en geen vraag of zin."""
    if _VRAAG_OF_ZIN.search(regel) or len(regel) > _LANGSTE_GROET:
        return False
    if regel.endswith("!"):
        return len(regel) <= _LANGSTE_UITROEP
    return regel.endswith(",") or _GROET_VAN.match(regel) is not None


def _is_naamregel(regel: str) -> bool:
    if len(regel) > _LANGSTE_NAAM or heeft_persoonsvorm(regel):
        return False
    return _NAAMREGEL.fullmatch(_zonder_punt(regel)) is not None


def _is_losse_naam(regel: str) -> bool:
    """Een naam met een bedrijf of afdeling erachter: zo duidelijk dat er geen groet bij hoeft."""
    if len(regel) > _LANGSTE_NAAM or heeft_persoonsvorm(regel):
        return False
    return _LOSSE_NAAM.fullmatch(_zonder_punt(regel)) is not None


def _is_kale_naam(regel: str) -> bool:
    return _KALE_NAAM.fullmatch(_zonder_punt(regel)) is not None


def _zonder_punt(regel: str) -> str:
    """Geef de regel zonder de punt van 'Zn.' of 'B.V.'; die van een zin blijft staan."""
    return regel[:-1] if _AFKORTING_ACHTERAAN.search(regel) else regel


def _is_wens_met_naam(regel: str) -> bool:
    """'Tot dan! Chantal Nuijten' en 'Cheers, Kelly'."""
    gevonden = _WENS_MET_NAAM.match(regel)
    if gevonden is None or not is_wens(gevonden["wens"]):
        return False
    return _is_naamregel(gevonden["naam"])
