"""Zien of er onder de slotgroet nog een zin van de schrijver staat, en geen vaste gegevens."""

from __future__ import annotations

import re

_VOORNAAMWOORD = re.compile(
    r"\b(?:ik|wij|we|u|je|jij|jullie|uw|jouw|ons|onze|mijn|het|dit|dat|deze|er|hij|zij|ze)\b",
    re.IGNORECASE,
)
# De persoonsvorm: een gewoon werkwoord, of de vorm naast een voornaamwoord.
_PERSOONSVORM = re.compile(
    r"\b(?:ben|bent|is|zijn|was|waren|heb|hebt|heeft|hebben|had|hadden|word|wordt|worden|werd|werden"
    r"|kan|kun|kunt|kunnen|kon|konden|mag|mogen|moet|moeten|moest|hoef|hoeft|hoeven|wil|wilt|willen"
    r"|zal|zul|zult|zullen|zou|zouden|ga|gaat|gaan|kom|komt|komen|doe|doet|doen|sta|staat|staan|zie"
    r"|ziet|zien|zag|weet|weten|wist|denk|denkt|denken|dacht|vergeet|vergeten|vergat|laat|laten|geef"
    r"|geeft|geven|gaf|krijg|krijgt|krijgen|kreeg|neem|neemt|nemen|breng|brengt|brengen|stuur|stuurt"
    r"|sturen|stuurde|vind|vindt|vinden|vraag|vraagt|vragen|vroeg|houd|houdt|houden|raad|raden|hoor"
    r"|hoort|horen|hoop|hopen|lees|leest|lezen|betaal|betaalt|betalen|ontvang|ontvangt|ontvangen|lig"
    r"|ligt|liggen|blijf|blijft|blijven|duurt|kost|kosten|werkt|hoefde|begin|begint|beginnen|past)\b"
    r"|\b(?:we|wij) [a-z]+en\b|\b[a-z]+en (?:we|wij)\b"
    r"|\bik [a-z]+\b|\b(?:u|je|het|hij|zij) [a-z]+t\b",
    re.IGNORECASE,
)
# Hieraan is te zien dat het vaste gegevens zijn: waar, wanneer en hoe u iemand bereikt, reclame.
_VAST = re.compile(
    r"[@|•·©]|www\.|https?:|\d[\d ()./-]{7,}\d"
    r"|\b(?:bereikbaar\w*|openingstijd\w*|geopend|aanwezig|afwezig|bezoek\w*|contact|chat\w*"
    r"|volg (?:ons|mij)|kijk (?:ook |dan |eens )?(?:op|in)|(?:nog |een |andere )(?:vraag|vragen)"
    r"|(?:bel|mail|app)t? (?:u |dan |gerust )?(?:ons|naar)|ons (?:\w+ )?(?:bellen|mailen|appen)"
    r"|d(?:it|eze) (?:e-?mail\w*|mail|bericht)|e-?mailadres|download\w*|beoorde\w*|tevreden\w*"
    r"|ervar\w*|enquête|privacy\w*|voorwaarden|kvk|btw|iban|nieuwsbrief\w*|uitschrijven|afmelden"
    r"|aansprakelijk\w*|vertrouwelijk\w*|werkdag\w*|kantoortijden|kantooruren|thuiswerk\w*"
    r"|parttime|onderdeel van|handelsnaam|statutair\w*|ingeschreven|bijlagen?"
    r"|(?:ik|wij|we) werk(?:en)? (?:op|van|niet)|werk(?:en)? (?:ik|wij|we)|werkzaam"
    r"|(?:ma|di|wo|do|vr)\b.{0,12}\b(?:di|wo|do|vr|za))\b",
    re.IGNORECASE,
)
_NEDERLANDS = re.compile(
    r"\b(?:de|het|een|u|uw|je|ik|we|wij|van|niet|dit|dat|er|op)\b", re.IGNORECASE
)
_ZINSEINDE = re.compile(r"[.!?…]['\"”’)]*$")
_MINSTE_WOORDEN = 6
_HOOGSTE_REGELS = 8
_KORTE_REGEL = 45


def is_toevoeging(regels: list[str], nummer: int) -> bool:
    """Of de alinea op deze regel onder de slotgroet een zin van de schrijver is."""
    regel = regels[nummer].strip()
    if len(regel.split()) < 4 or not regel[:1].isupper() or not _staat_los(regels, nummer):
        return False
    alinea = _alinea(regels, nummer)
    if len(alinea.split()) < _MINSTE_WOORDEN or not _ZINSEINDE.search(alinea):
        return False
    if _VAST.search(alinea) or not _NEDERLANDS.search(alinea):
        return False
    return bool(_VOORNAAMWOORD.search(alinea) and _PERSOONSVORM.search(alinea))


def heeft_persoonsvorm(regel: str) -> bool:
    """Of er een gewone persoonsvorm in staat; dan is het een zin."""
    return _PERSOONSVORM.search(regel) is not None


def _staat_los(regels: list[str], nummer: int) -> bool:
    """Onder een witregel of onder een korte regel zonder punt, zoals een naam."""
    boven = regels[nummer - 1].strip() if nummer else ""
    return len(boven) <= _KORTE_REGEL and not boven.endswith((".", ";", ":"))


def _alinea(regels: list[str], nummer: int) -> str:
    tot = min(nummer + _HOOGSTE_REGELS, len(regels))
    eind = next((plek for plek in range(nummer, tot) if not regels[plek].strip()), tot)
    return " ".join(regel.strip()[:500] for regel in regels[nummer:eind])
