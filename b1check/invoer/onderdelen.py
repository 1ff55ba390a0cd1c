"""De vaste delen van een mail herkennen: kopregels, aanhef, afsluiting, citaat en disclaimer."""

from __future__ import annotations

import re

from b1check.invoer.plaatshouders import zonder_velden

_GROET = (
    r"(?i:(?:zeer )?(?:geachte|beste|hallo|hoi|hi|hey|hé|dag|lieve|waarde|dear"
    r"|goede(?:morgen|middag|navond|ndag)|goeie(?:morgen|middag|navond)|mijne heren|l\.? ?s\.?))"
    r"(?!\w)"
)
_NAAMDEEL = (
    r"(?:(?i:heer|meneer|mijnheer|mevrouw|dame|dames|heren|mevr\.?|dhr\.?|mw\.?|familie|fam\.?"
    r"|relatie|klant|lezer|lid|leden|daar|ouders?|bewoners?|huurders?|student|collega['’]?s?|allen"
    r"|allemaal|iedereen|d[rs]s?\.|mr\.|ir\.|ing\.|prof\.|van|der|den|de|het|ter|ten|te|en|of|/|&)"
    r"|['’]t|(?:[A-Z]\.)+|[A-ZÀ-Ý][\w'’-]*)"
)
_NAAM = rf"(?:[\s/]*,?[\s/]*{_NAAMDEEL}(?![\w]))"
# Een losse regel: de groet met een naam, of met hooguit drie woorden en een komma.
_LOSSE_AANHEF = re.compile(
    rf"\s*{_GROET}(?:{_NAAM}{{0,9}}\s*[,!:]?|\s+(?i:{_NAAMDEEL}|\w+)(?:\s+\w+){{0,2}}\s*[,!])\s*$"
    rf"|\s*(?i:geachte|beste){_NAAM}{{1,6}}\s*\.\s*$"
)
# Het begin van een regel waarop de mail na de groet doorgaat: "Beste Jan, bedankt ..."
_GROET_MET_NAAM = re.compile(rf"\s*{_GROET}{_NAAM}{{0,9}}\s*[,!]\s*$")
_SCHEIDING = re.compile(r"[,!](?=\s+\S)")
_OPMAAK = re.compile(r"\*{1,3}|(?<!\w)_{1,2}|_{1,2}(?!\w)|^#+ |<[^<>]{1,60}>|\\$")
AFSLUITING = re.compile(
    r"\s*(?:met (?:de |een )?(?:[\w-]+ ){0,3}groet(?:en)?|met de meeste hoogachting"
    r"|(?:vriendelijke|hartelijke|warme|zonnige|fijne|lieve) groet(?:en|jes)?|groet(?:en|jes)?"
    r"|veel (?:liefs|groet(?:en|jes))|hoogachtend|m\.? ?v\.? ?g\.?|(?:kind|best|warm) regards"
    r"|regards|sincerely|liefs|(?:alvast )?bedankt en groet(?:en|jes)?)(?!\w)"
    r"(?:\s*/.*|\s+(?:van|namens|uit|en)\b[^.!?]{0,60}|\s+\w+)?\s*(?:[,.!]|$|(?=\{))",
    re.IGNORECASE,
)
KOPREGEL = re.compile(
    r"\s*\**(?P<naam>van|aan|cc|bcc|verzonden|verstuurd|datum|onderwerp|betreft|from|to|sent|date"
    r"|subject)\s*:\**\s*(?P<waarde>.*)$",
    re.IGNORECASE,
)
ONDERWERPEN = ("onderwerp", "betreft", "subject")
_CITAATKOP = re.compile(
    r"\s*(?:Op\b.{4,160}\b(?:schreef|geschreven)\b.{0,120}:|On\b.{4,160}\bwrote:"
    r"|.{2,120}\b(?:schreef op|heeft op)\b.{4,120}:"
    r"|.{2,120}\bheeft (?:op .{4,60} )?het volgende geschreven:"
    r"|[-_]{2,}\s*(?:oorspronkelijk|doorgestuurd|original|forwarded|begin doorgestuurd).*"
    r"|(?:begin )?doorgestuurd bericht:?)\s*$",
    re.IGNORECASE,
)
_VERVOLGKOP = re.compile(
    r"\s*[*>]*\s*(?:verzonden|verstuurd|aan|onderwerp|datum|sent|to|subject|date|cc)\s*:", re.I
)
_EERSTE_KOP = re.compile(r"\s*[*>]*\s*(?:van|from)\s*:\s*\**\s*\S", re.IGNORECASE)
DISCLAIMER = re.compile(
    r"\s*(?:disclaimer\b|de informatie (?:in|verzonden met) d(?:it|eze) (?:e-?mail)?bericht"
    r"|dit (?:e-?mail)?bericht (?:en|is (?:uitsluitend|alleen|vertrouwelijk))"
    r"|deze e-?mail (?:en|is (?:uitsluitend|alleen|vertrouwelijk)))",
    re.IGNORECASE,
)
HANDTEKENINGSTREEP = re.compile(
    r"-- ?$|(?:verzonden|verstuurd|sent|stuurde) (?:vanaf|vanuit|met|via|from) ", re.IGNORECASE
)
NASCHRIFT = re.compile(r"\s*(?:P\.? ?S\.?|N\.? ?B\.?)\s*[:\s]", re.IGNORECASE)


def begint_citaat(regels: list[str], nummer: int) -> bool:
    """Of op deze regel een geciteerd of doorgestuurd bericht begint."""
    regel = regels[nummer]
    if _CITAATKOP.match(regel):
        return True
    # Mailprogramma's breken een lange kop af: "Op ... schreef" en de naam op de regel erna.
    volgende = regels[nummer + 1 : nummer + 6]
    if volgende and regel.startswith(("Op ", "On ")) and _CITAATKOP.match(f"{regel} {volgende[0]}"):
        return True
    return bool(_EERSTE_KOP.match(regel)) and (
        sum(bool(_VERVOLGKOP.match(volgende_regel)) for volgende_regel in volgende) >= 2
    )


def einde_aanhef(regel: str) -> int | None:
    """Geef waar de aanhef op deze regel ophoudt, of None als er geen aanhef staat.

    "Beste Jan, bedankt voor uw mail." houdt op na de komma: de rest is gewone tekst. Velden en
    opmaak tellen als naam en als niets.
    """
    if _LOSSE_AANHEF.match(zonder_opmaak(regel)):
        return len(regel)
    eind = None
    for scheiding in _SCHEIDING.finditer(regel[:160]):
        # "Geachte heer, mevrouw, ..." heeft twee komma's: de laatste die past telt.
        if not _GROET_MET_NAAM.match(zonder_opmaak(regel[: scheiding.end()])):
            break
        eind = scheiding.end()
    return eind if eind is not None and len(regel[eind:].split()) > 1 else None


def is_afsluiting(regel: str) -> bool:
    """Of deze regel met een slotgroet begint."""
    return bool(AFSLUITING.match(zonder_opmaak(regel)))


def zonder_opmaak(regel: str) -> str:
    """Geef de regel zonder nadruk en tags, en met een naam voor elk veld."""
    return _OPMAAK.sub("", zonder_velden(regel)).strip()
