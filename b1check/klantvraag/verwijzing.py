"""Of een vraag pas te begrijpen is met wat ervoor staat: "Mag dat?", "..., is die nog vrij?"."""

from __future__ import annotations

import re

# Zoveel woorden mag de aanloop hebben; een mail zonder leestekens hoort er niet helemaal bij.
_LANGSTE_AANLOOP = 30
_KORTE_AANLOOP = 20
_KORT = 6
_TERUG = re.compile(
    r"\b(?:dat|dit|die|deze|hij|hem|haar|ze|zij|het|dan|daar\w*|hier\w*|er\w{2,}|zoiets|zo'n|zo)\b"
)
_KORT_TERUG = re.compile(r"\b(?:dat|dit|die|deze|zoiets|daar\w*|hem|ze|zo)\b")
# "..., is dat een officiële locatie?", "..., sturen jullie dan iemand?": dezelfde vraag nog eens.
_ZELFDE_VRAAG = re.compile(
    r"^(?:is|zijn|klopt|kan|mag|gaat|geldt|lukt|telt|hoort) (?:dat|dit)\b(?! (?:dan|ook)\b)"
)
_DAN = re.compile(r"^\w+ (?:ik|we|wij|u|jullie|je|hij|ze|zij|het) dan\b")
_WAT_ALS = re.compile(r"\bwat (?:gebeurt|doen|doet|is)\b.*\b(?:als|wanneer|indien|mocht)\b")


def heeft_aanloop(deel: str, ervoor: str) -> bool:
    """Of een vraag midden in een zin verwijst naar het begin van die zin."""
    woorden = len(ervoor.split())
    return 0 < woorden <= _LANGSTE_AANLOOP and (woorden <= _KORTE_AANLOOP or wijst_terug(deel))


def wijst_terug(deel: str) -> bool:
    """Of er een woord staat dat naar iets ervoor kan wijzen."""
    return bool(_TERUG.search(deel))


def is_losse_verwijzing(vraag: str, zin_ervoor: str) -> bool:
    """Of een korte vraag alleen verwijst naar de zin ervoor: "Onze hond komt mee. Is dat goed?"."""
    if not 1 < len(zin_ervoor.split()) <= _LANGSTE_AANLOOP or zin_ervoor.endswith((":", "?")):
        return False
    return len(vraag.split()) <= _KORT and bool(_KORT_TERUG.search(vraag))


def is_zelfde_vraag(deel: str, ervoor: str) -> bool:
    """Of dit tweede deel van een vraagzin dezelfde vraag in andere woorden is."""
    if _WAT_ALS.search(ervoor) and _DAN.search(deel):
        return True
    return bool(_ZELFDE_VRAAG.search(deel))
