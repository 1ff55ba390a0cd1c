"""De vaste delen van een mail herkennen: kopregels, aanhef, afsluiting en handtekening."""

from __future__ import annotations

import re

from b1check.invoer.plaatshouders import is_alleen_veld, zonder_velden

_GROET = (
    r"(?i:(?:zeer )?(?:geachte?|beste|hallo|hoi|hi|hey|hé|dag|lieve|waarde|dear|hello|bonjour"
    r"|ha(?=\s+(?-i:[A-ZÀ-Ý]))"
    r"|chère?s?|good (?:morning|afternoon|evening)|madame|monsieur|mijne heren|l\.? ?s\.?"
    r"|goeden?(?:morgen|middag|avond|dag)|goeien?(?:morgen|middag|avond|dag)))"
    r"(?!\w)"
)
_NAAMDEEL = (
    r"(?:(?i:heer|meneer|mijnheer|mevrouw|dame|dames|heren|mevr\.?|dhr\.?|mw\.?|familie|fam\.?"
    r"|relatie|klant|lezer|lid|leden|daar|ouders?|bewoners?|huurders?|student|collega['’]?s?|allen"
    r"|allemaal|iedereen|geachte|beste|monsieur|madame|d[rs]s?\.|mr\.|ir\.|ing\.|prof\.|van|der|den|de|het|ter|ten|te|en|of|/|&)"
    r"|['’]t|(?:[A-Z]\.)+|[A-ZÀ-Ý][\w'’-]*)"
)
_NAAM = rf"(?:[\s/]*,?[\s/]*{_NAAMDEEL}(?![\w]))"
# Een losse regel: de groet met een naam, of met hooguit drie woorden en een komma.
_LOSSE_AANHEF = re.compile(
    rf"\s*{_GROET}(?:{_NAAM}{{0,9}}\s*[,!:]?|\s+(?i:{_NAAMDEEL}|[\w'’]+)(?:\s+[\w'’]+){{0,2}}\s*[,!])\s*$"
    rf"|\s*(?i:geachte|beste){_NAAM}{{1,6}}\s*\.\s*$"
    r"|\s*(?i:as[- ]?)?(?i:sal[aā]{1,2}mu?n?) ?[’'ʿ‘]?(?i:al[ae]\w+)[^.!?]{0,60}[,!]?\s*$"
)
# Het begin van een regel waarop de mail na de groet doorgaat: "Beste Jan, bedankt ..."
_GROET_MET_NAAM = re.compile(rf"\s*{_GROET}{_NAAM}{{0,9}}\s*[,!]\s*$")
# Met velden erin wordt een aanhef lang; een alinea is het niet.
_LANGSTE_AANHEF = 400
# "Beste reiziger": een groet zonder komma telt alleen boven een zin.
_KALE_AANHEF = re.compile(
    r"\s*(?:geachte|beste|hallo|hoi|hi|hey|dag|lieve)(?! en\b)(?: [^\W\d_]+){1,3}\s*$",
    re.IGNORECASE,
)
_SCHEIDING = re.compile(r"[,!](?=\s+\S)")
_OPMAAK = re.compile(r"\*{1,3}|(?<!\w)_{1,2}|_{1,2}(?!\w)|^#+ |<[^<>]{1,60}>|\\$")
AFSLUITING = re.compile(
    r"\s*(?:(?:(?:(?:een )?(?:fijne|prettige|goede|mooie) [a-z]+ (?:verder |nog |toe )?"
    r"|tot [a-z]+ )en )?"
    r"(?:met (?:de |een |onze )?(?:[\w-]+ ){0,3}groet(?:en)?|met de meeste hoogachting"
    r"|met (?:[\w-]+ ){0,2}deelneming"
    r"|(?:een )?(?:[\w-]+(?:e|ke)|vriendelijk|hartelijk|genegen) groet(?:en|jes)?"
    r"|groet(?:en|jes)?|veel (?:liefs|groet(?:en|jes))|hoogachtend|m\.? ?v\.? ?g\.?"
    r"|(?:met )?vr\.? ?gr\.?|[hv]?gr\.|[hv]?gr(?=\s*[,\n]|$|\s(?-i:[A-ZÀ-Ý]))|grtz?\.?"
    r"|(?:kind(?:est)?|best|warm(?:est)?) regards|regards|(?:yours )?(?:sincerely|faithfully|truly)"
    r"|cordialement|bien (?:cordialement|à vous)|(?:meilleures )?salutations|liefs"
    r"|(?:(?:nog|alvast|nogmaals|hartelijk) )?(?:be)?dankt? en (?:[\w-]+e )?groet(?:en|jes)?"
    r"))(?!\w)(?:\s*/.*|\s+(?:ook van|van|namens|uit|en)\b"
    r"(?:[^.!?]{0,60}(?=,?\s*$)|(?:\s+[^\s.!?]+){0,4})"
    r"|\s+\w+(?:\s+(?:en|&|van|der?|den|(?-i:[A-ZÀ-Ý][\w'’.-]*))){0,4})?\s*(?:[,.!]|$|(?=\{))",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"(?:(?:(?:het|je|jouw|uw) )?team|(?:mede )?namens)\b[^.!?,]{0,50}$", re.IGNORECASE
)
# "In afwachting van uw antwoord, met vriendelijke groet": de groet staat achteraan.
_GROET_ACHTERAAN = re.compile(
    r"[^.!?]{0,80}\bmet (?:een )?(?:[\w-]+e )groet(?:en)?\s*,?\s*$", re.IGNORECASE
)
# Een wens die alleen een groet is als er een groet of een naam onder staat.
_WENS = re.compile(
    r"\s*(?:(?:nog |alvast )?(?:een )?(?:heel )?(?:fijne?|prettige?|goede?|mooie?|leuke?|zonnige?)"
    r" (?:dag|avond|middag|week|weekend|weekeinde|feestdagen|vakantie)(?: (?:nog|verder|toe))?"
    r"(?: ?(?:toe)?gewenst)?\s*[,!.]?|(?:alvast )?(?:hartelijk |heel erg |vriendelijk )?"
    r"(?:be)?dankt?(?: u wel| je wel| alvast)?\s*[,!.]?"
    r"|tot (?:dan|snel|ziens|gauw|straks|morgen|binnenkort|horens|[a-z]{2,6}dag)\s*[,!.]?"
    r"|(?:veel )?succes(?: alvast| ermee)?\s*[,!]"
    r"|(?:mede )?namens [^.!?,]{3,50},|(?:thanks|cheers|many thanks)\s*[,!]?|best\s*,)\s*$",
    re.IGNORECASE,
)
KOPREGEL = re.compile(
    r"\s*\**(?P<naam>van|aan|cc|bcc|verzonden|verstuurd|datum|onderwerp|betreft|from|to|sent|date"
    r"|subject)\s*:\**\s*(?P<waarde>.*)$",
    re.IGNORECASE,
)
ONDERWERPEN = ("onderwerp", "betreft", "subject")
_APPARAAT = (
    r"mijn|my|mon|outlook|mail|e-mail|yahoo|proton|gmail|iphone|ipad|samsung|android|windows"
    r"|een mobiel|ziggo|telenet|bluemail|spark|nine|thunderbird|huawei|blackberry"
)
_HANDTEKENINGSTREEP = re.compile(
    r"-- ?$|—$|(?:verzonden|verstuurd|gestuurd|sent|envoyé) (?:vanaf|vanuit|met|via|from|depuis|de)"
    rf" (?:{_APPARAAT})\b.{{0,60}}$"
    r"|outlook (?:voor|for|pour) \w+ (?:downloaden|ophalen)\b.{0,80}$"
    r"|(?:download|get|ontvang|haal|télécharger) outlook (?:voor|for|pour) \w+.{0,80}$"
    r"|ref:[\w._]+:ref$|\[\s*ref:[\w._]+:ref\s*\]$|thread::[\w-]+::$",
    re.IGNORECASE,
)
_ONDERTEKENING = re.compile(r"ondertekening|handtekening|signature|signoff", re.IGNORECASE)
_EIGENNAAM = re.compile(
    r"[A-ZÀ-Ý][\w'’.-]+(?: (?:van|de|der|den|ter|ten|te|el|[’']t|&|[A-ZÀ-Ý][\w'’.-]*)){0,6}$"
)
_GEEN_NAAM = re.compile(
    r"(?:bijlagen?|contact|adres|openingstijden|kopie|cc|groet|vragen|besluit|antwoord|bezwaar"
    r"|telefoon|let|kenmerk|datum|betreft)\b",
    re.IGNORECASE,
)
NASCHRIFT = re.compile(r"\s*(?:P\.? ?S\.?|N\.? ?B\.?)\s*[:\s]", re.IGNORECASE)


def einde_aanhef(regel: str) -> int | None:
    """Geef waar de aanhef op deze regel ophoudt, of None als er geen aanhef staat.

    "Beste Jan, bedankt voor uw mail." houdt op na de komma: de rest is gewone tekst. Velden en
    opmaak tellen als naam en als niets.
    """
    if len(regel) <= _LANGSTE_AANHEF and _LOSSE_AANHEF.match(zonder_opmaak(regel)):
        return len(regel)
    eind = None
    for scheiding in _SCHEIDING.finditer(regel[:160]):
        # "Geachte heer, mevrouw, ..." heeft twee komma's: de laatste die past telt.
        if not _GROET_MET_NAAM.match(zonder_opmaak(regel[: scheiding.end()])):
            break
        eind = scheiding.end()
    return eind if eind is not None and len(regel[eind:].split()) > 1 else None


def is_kale_aanhef(regel: str) -> bool:
    """Of dit een groet zonder leesteken en zonder naam kan zijn: 'Beste reiziger'."""
    return len(regel) <= 50 and bool(_KALE_AANHEF.match(zonder_opmaak(regel)))


def is_afsluiting(regel: str) -> bool:
    """Of deze regel met een slotgroet begint."""
    if len(regel) > _LANGSTE_AANHEF:
        return False
    kaal = zonder_opmaak(regel)
    return bool(AFSLUITING.match(kaal) or _GROET_ACHTERAAN.match(kaal))


def is_wens(regel: str) -> bool:
    """Of dit een wens is als 'Fijne dag!' of 'Alvast bedankt,'."""
    return len(regel) <= 50 and bool(_WENS.match(zonder_opmaak(regel)))


def begint_handtekening(regel: str) -> bool:
    """Of deze regel een handtekening opent: '-- ', 'Verzonden vanaf mijn iPhone'."""
    return len(regel) <= 120 and bool(_HANDTEKENINGSTREEP.match(regel))


def is_ondertekening(regel: str) -> bool:
    """Of hier alleen een veld voor de handtekening staat: {ondertekening}."""
    return len(regel) <= 60 and is_alleen_veld(regel) and bool(_ONDERTEKENING.search(regel))


def is_eigennaam(regel: str) -> bool:
    """Of deze regel alleen een naam is, van een mens of een organisatie."""
    kaal = zonder_opmaak(regel)
    if len(kaal) > 60 or _GEEN_NAAM.match(kaal):
        return False
    return bool(_EIGENNAAM.match(kaal)) and kaal.split()[-1][:1].isupper()


def is_naam_of_team(regel: str) -> bool:
    """Of deze regel zegt van wie de mail is: een naam, of ‘Het team van ...’."""
    return is_eigennaam(regel) or bool(_TEAM.match(zonder_opmaak(regel)))


def zonder_opmaak(regel: str) -> str:
    """Geef de regel zonder nadruk en tags, en met een naam voor elk veld."""
    return _OPMAAK.sub("", zonder_velden(regel)).strip()
