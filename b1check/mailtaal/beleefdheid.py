"""Vaste beleefdheden in een mail: bedanken, sorry zeggen, en zeggen waar de lezer terecht kan."""

from __future__ import annotations

import re
from enum import StrEnum

from b1check.document import Zin
from b1check.mailtaal.zinnen import is_vraag

_BERICHT = (
    r"(?:mail|e-?mail|mailtje|bericht|berichtje|brief|vraag|vragen|reactie|melding|aanvraag|verzoek|"
    r"schrijven|telefoontje|klacht|contactaanvraag|interesse)"
)
_DANK = re.compile(
    r"(?:nogmaals |hartelijk |heel erg |heel |allereerst |nog )*(?:dank|bedankt|dankjewel|"
    r"dank (?:je|u) wel|(?:wij|we|ik) (?:danken|dank|bedanken|bedank) (?:u|je|jullie)|"
    r"(?:onze|mijn) dank)\b"
    rf"(?:.{{0,20}}\b(?:voor|om) (?:uw|je|jouw|jullie|het|deze|dit) (?:\w+ ){{0,2}}?{_BERICHT}\b|"
    r"[.!]*$)",
    re.IGNORECASE,
)
_MEDEWERKING = re.compile(r"\b(?:medewerking|hulp|moeite|inzet|inspanning\w*)\b", re.IGNORECASE)
_BEGRIP = re.compile(r"\b(?:begrip|geduld)\b", re.IGNORECASE)
_DANKT = re.compile(
    r"(?:nogmaals |hartelijk |heel erg |alvast |vast |bij voorbaat )*(?:dank|bedankt|"
    r"(?:wij|we|ik) (?:danken|dank|bedanken|bedank) (?:u|je|jullie))\b",
    re.IGNORECASE,
)
_EXCUUS = re.compile(
    r"\b(?:(?<!zijn )(?<!haar )(?<!hun )excuses|verontschuldig\w+|sorry|spijt (?:ons|mij|me))\b",
    re.IGNORECASE,
)
_LOOS_EXCUUS = re.compile(
    r"\bnogmaals\b|\bvoor (?:het|dit|de|eventueel|enig|alle) (?:\w+ )?(?:ongemak|overlast|hinder)\b"
    r"|^(?:onze |mijn )?(?:oprechte |welgemeende )?excuses[.!]*$|bieden? .{0,30}excuses aan[.!]*$",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"\b(?:contact|bel|belt|bellen|mail|mailt|mailen|e-?mail\w*|bereik\w*|terecht|reageer|reageert|"
    r"antwoord|helpdesk\w*|klantenservice\w*|klantendienst\w*|laat het|laat maar weten|stel ze|"
    r"stuur|contacteer|contacteert|contacteren|neemt u)\b",
    re.IGNORECASE,
)
_VRAGEN = re.compile(r"\b(?:vragen|vraag|onduidelijk\w*|opmerkingen|meer weten)\b", re.IGNORECASE)
_OVER = re.compile(
    r"\b(?:over|omtrent|inzake|betreffende|met betrekking tot|rond|rondom|aangaande) "
    r"((?:(?!kunt|kun|kan|neem|dan|bel|stuur|mail)[^\W\d]+ ){0,3}"
    r"(?!kunt|kun|kan|neem|dan)[^\W\d]+)",
    re.IGNORECASE,
)


class Beleefdheid(StrEnum):
    """Wat voor beleefdheid het is."""

    DANK = "dank"
    DANK_MEDEWERKING = "dank voor medewerking"
    DANK_BEGRIP = "dank voor begrip"
    EXCUUS = "excuus"
    CONTACT = "contact"


def lees_beleefdheid(zin: Zin, vorige: Zin | None) -> Beleefdheid | None:
    """Geef de beleefdheid van een zin; een vraag ervoor hoort bij 'neem dan contact op'."""
    tekst = zin.tekst
    if _DANK.match(tekst):
        return Beleefdheid.DANK
    if _DANKT.match(tekst) and _MEDEWERKING.search(tekst):
        return Beleefdheid.DANK_MEDEWERKING
    if _DANKT.match(tekst) and _BEGRIP.search(tekst):
        return Beleefdheid.DANK_BEGRIP
    if _EXCUUS.search(tekst):
        return Beleefdheid.EXCUUS
    if is_contact(zin, vorige):
        return Beleefdheid.CONTACT
    return None


def is_contact(zin: Zin, vorige: Zin | None) -> bool:
    """Of de zin zegt waar de lezer met vragen terecht kan."""
    if is_vraag(zin) or not _CONTACT.search(zin.tekst):
        return False
    in_vorige = vorige is not None and is_vraag(vorige) and _VRAGEN.search(vorige.tekst)
    return bool(in_vorige or _VRAGEN.search(zin.tekst))


def zegt_opnieuw_sorry(zin: Zin) -> bool:
    """Of het excuus zelf niets noemt, of 'nogmaals' zegt."""
    return _LOOS_EXCUUS.search(zin.tekst) is not None


def vraagonderwerp(zin: Zin, vorige: Zin | None) -> str:
    """Geef waar de vragen over gaan waarvoor de lezer mag bellen; leeg voor alle vragen."""
    for bron in (zin, vorige if vorige is not None and is_vraag(vorige) else None):
        if bron is not None and (gevonden := _OVER.search(bron.tekst)):
            return gevonden[1].lower()
    return ""
