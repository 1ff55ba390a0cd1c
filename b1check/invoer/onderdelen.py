"""De vaste delen van een mail herkennen: kopregels, aanhef, afsluiting, citaat en disclaimer."""

from __future__ import annotations

import re

_AANSPREKING = (
    r"(?:heer|meneer|mijnheer|mevrouw|dame|dames|heren|mevr\.?|dhr\.?|familie|relatie|klant|lezer"
    r"|collega['’]?s?|allen|allemaal|iedereen)"
)
_VELD = r"[$%]?(?:\{{1,3}[^{}\n]{1,80}\}{1,3}|\[{1,2}[^\[\]\n]{1,60}\]{1,2})"
AANHEF = re.compile(
    r"\s*(?:(?:Zeer )?Geachte|Beste|Hallo|Hoi|Hi|Hey|Hé|Dag|Lieve|Waarde|Dear"
    r"|Goede(?:morgen|middag|navond|ndag)|Goeie(?:morgen|middag|navond))"
    rf"(?:\s*(?:{_AANSPREKING}(?: ?(?:/|,|en|of) ?(?={_AANSPREKING}))?|{_VELD}|[^\s.!?,;:{{\[]+))"
    r"{0,7}\s*(?P<eind>[,!:.]|$)"
    r"|\s*(?:Mijne heren|L\.? ?S\.?)\s*(?P<eind2>[,!:]|$)"
)
AFSLUITING = re.compile(
    r"\s*(?:met (?:de |een )?(?:\w+ )?(?:vriendelijke|hartelijke|beleefde|sportieve|warme|zonnige"
    r"|feestelijke|collegiale) groet(?:en)?|met de meeste hoogachting|vriendelijke groet(?:en)?"
    r"|hartelijke groet(?:en)?|warme groet(?:en)?|groet(?:en|jes)?|veel groet(?:en|jes)|hoogachtend"
    r"|m\.? ?v\.? ?g\.?|kind regards|best regards|liefs|(?:alvast )?bedankt en groet)"
    r"(?:\s+(?:van|namens|uit)\b[^.!?]{0,60}|\s+\w+)?\s*(?:[,.!]|$|(?=\{))",
    re.IGNORECASE,
)
KOPREGEL = re.compile(
    r"\s*(?P<naam>van|aan|cc|bcc|verzonden|verstuurd|datum|onderwerp|betreft|from|to|sent|date"
    r"|subject)\s*:\s*(?P<waarde>.*)$",
    re.IGNORECASE,
)
ONDERWERPEN = ("onderwerp", "betreft", "subject")
_CITAATKOP = re.compile(
    r"\s*(?:Op\b.{4,120}\b(?:schreef|geschreven)\b.{0,80}:?|On\b.{4,120}\bwrote:"
    r"|.{2,80}\bheeft (?:op .{4,60} )?het volgende geschreven:"
    r"|[-_]{2,}\s*(?:oorspronkelijk|doorgestuurd|original|forwarded|begin doorgestuurd).*"
    r"|(?:Begin )?[Dd]oorgestuurd bericht:?)\s*$",
    re.IGNORECASE,
)
_VERVOLGKOP = re.compile(
    r"\s*(?:\*|>)?\s*(?:verzonden|aan|onderwerp|datum|sent|to|subject)\s*:", re.I
)
_EERSTE_KOP = re.compile(r"\s*(?:\*|>)?\s*(?:van|from)\s*:\s*\S", re.IGNORECASE)
DISCLAIMER = re.compile(
    r"\s*(?:disclaimer\b|de informatie (?:in|verzonden met) d(?:it|eze) (?:e-?mail)?bericht"
    r"|dit (?:e-?mail)?bericht (?:en|is (?:uitsluitend|alleen|vertrouwelijk))"
    r"|deze e-?mail (?:en|is (?:uitsluitend|alleen|vertrouwelijk)))",
    re.IGNORECASE,
)
HANDTEKENINGSTREEP = re.compile(r"-- ?$")
NASCHRIFT = re.compile(r"\s*(?:P\.? ?S\.?|N\.? ?B\.?)\s*[:\s]", re.IGNORECASE)


def begint_citaat(regels: list[str], nummer: int) -> bool:
    """Of op deze regel een geciteerd of doorgestuurd bericht begint."""
    if _CITAATKOP.match(regels[nummer]):
        return True
    volgende = regels[nummer + 1 : nummer + 5]
    return bool(_EERSTE_KOP.match(regels[nummer])) and (
        sum(bool(_VERVOLGKOP.match(regel)) for regel in volgende) >= 2
    )


def einde_aanhef(regel: str) -> int | None:
    """Geef waar de aanhef op deze regel ophoudt, of None als er geen aanhef staat.

    "Beste Jan, bedankt voor uw mail." houdt op na de komma: de rest is gewone tekst.
    """
    gevonden = AANHEF.match(regel)
    if gevonden is None:
        return None
    rest = regel[gevonden.end() :].strip()
    if not rest:
        return len(regel)
    # Zonder komma of uitroepteken is het een gewone zin: "Beste prijzen vindt u hier."
    teken = gevonden["eind"] or gevonden["eind2"]
    return gevonden.end() if teken in (",", "!") and len(rest.split()) > 1 else None
