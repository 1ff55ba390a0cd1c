"""Disclaimers, waarschuwingen en andere vaste teksten die niet van de schrijver zijn."""

from __future__ import annotations

import re

_BERICHT = r"(?:e-?mail(?:bericht)?|mail|bericht)"
_DISCLAIMER = re.compile(
    r"(?:(?:e-?mail ?)?disclaimer\b|proclaimer\b|vertrouwelijkheids(?:verklaring|clausule)"
    rf"|de (?:informatie|inhoud) (?:verzonden )?(?:in|van|met) d(?:it|eze) {_BERICHT}"
    rf"|d(?:it|eze) {_BERICHT} (?:is (?:(?:uitsluitend|alleen) be(?:stemd|doeld)|vertrouwelijk)"
    r"|kan vertrouwelijke)"
    rf"|(?:aan|op) (?:de inhoud van )?d(?:it|eze) {_BERICHT} kunnen geen rechten"
    rf"|(?:denk aan|spaar) het milieu\b.{{0,60}}\b(?:print|afdruk)"
    rf"|(?:please )?consider the environment"
    r"|this (?:e-?mail|message) (?:and|is|may|contains)"
    r"|the information (?:contained|transmitted|in this)|if you (?:are not|have received this)"
    r"|(?:ce (?:message|courriel)|cet e-?mail) (?:et|est|peut)"
    r"|les informations contenues|si vous n[’']êtes pas le destinataire)",
    re.IGNORECASE,
)
_MISSCHIEN = re.compile(rf"d(?:it|eze) {_BERICHT} (?:en|is)\b", re.IGNORECASE)
_AANWIJZING = re.compile(
    r"vertrouwelijk|geadresseerde|ten onrechte ontv|niet voor u (?:is )?bestemd|openbaarmak"
    r"|aansprakelijk|rechten (?:worden )?ontle|vermenigvuldig|verspreiding|onrechtmatig"
    r"|(?:onmiddellijk|direct) te (?:verwijderen|vernietigen)|confidential|privileged|addressee"
    r"|intended recipient|received .{0,20}in error|confidentiel|destinataire|par erreur",
    re.IGNORECASE,
)
_OVER_BERICHT = re.compile(
    rf"\b(?:{_BERICHT}|message|courriel|communication|bijlagen|attachments)\b", re.IGNORECASE
)
_WAARSCHUWING = re.compile(
    r"\W*(?:(?:let op|waarschuwing|opgelet|attentie|caution|warning|attention)\W{1,4})?"
    rf"(?:(?:d(?:it|eze) {_BERICHT} (?:is (?:afkomstig|verzonden|verstuurd)|kom[te]n?)"
    r" (?:van|vanuit) (?:buiten|een externe|een afzender buiten))|externe?r? (?:e-?mail|mail"
    r"|afzender|bericht)\b"
    r"|(?:this (?:e-?mail|message) )?(?:originated|comes|came|was sent) from outside"
    r"|external (?:e-?mail|sender)|u ontvangt niet vaak (?:e-?)?mail van"
    r"|you don[’']t often get email from)",
    re.IGNORECASE,
)
_BROWSER = re.compile(
    rf"(?:bekijk|lees|open) (?:deze|dit|de|het) (?:nieuwsbrief|{_BERICHT}) (?:in|online|op)\b"
    r"|(?:view|read) (?:this )?(?:e-?mail|newsletter|online|in)\b"
    r"|(?:kunt u|kun je|kan je) d(?:it|eze) (?:\w+) niet (?:goed )?(?:lezen|zien|bekijken)",
    re.IGNORECASE,
)
_VOETTEKST = re.compile(
    rf"(?:.{{0,60}}\|\s*)?(?:d(?:it|eze) {_BERICHT} (?:is|werd) (?:een )?"
    r"(?:automatisch|geautomatiseerd|service van|gegenereerd|verstuurd|verzonden|gestuurd)"
    rf"|dit is een (?:automatisch|geautomatiseerd)"
    rf"|(?:u|je) (?:ontvangt|krijgt) d(?:it|eze) {_BERICHT}"
    r"|(?:wilt|wil) (?:u|je) (?:deze|geen|onze)\b.{0,40}(?:mails?|nieuwsbrief|berichten)\b"
    r"|(?:hier )?(?:af|uit)melden\b|uitschrijven\b|(?:click here to )?unsubscribe|op al onze"
    r"|op deze (?:offerte|overeenkomst|mail)|wij gaan ervan uit dat u zorgvuldig"
    r"|.{0,80}\bprivacy(?:verklaring|statement|beleid)\b|©|copyright\b)",
    re.IGNORECASE,
)
# De voet van een nieuwsbrief: onder een mail zonder slotgroet is zij hieraan te zien.
_VOET = re.compile(
    rf"(?:(?:u|je) (?:ontvangt|krijgt) d(?:it|eze) {_BERICHT} omdat"
    r"|(?:hier )?(?:af|uit)(?:melden|schrijven)\b(?! (?:kan|is|mag|hoeft|doe|moet))"
    r"|(?:click here to )?unsubscribe|©|copyright\b"
    r"|(?:wilt|wil) (?:u|je) (?:deze|geen|onze)\b.{0,40}(?:mails?|nieuwsbrief|berichten)\b)",
    re.IGNORECASE,
)
_AFMELDEN = re.compile(
    r"\b(?:af|uit)\s?(?:te )?(?:meld|schrijf|schrijv)|unsubscribe|©|schrijf je .{0,20}uit", re.I
)
_HOOGSTE_VOET = 8
# Zoveel regels van een alinea zeggen of zij een disclaimer is.
_HOOGSTE_REGELS = 12


def is_waarschuwing(regel: str) -> bool:
    """Of dit een vaste regel boven een mail is: een waarschuwing, of 'Bekijk deze mail online'."""
    return bool(_WAARSCHUWING.match(regel) or _BROWSER.match(regel))


def is_voettekst(regel: str) -> bool:
    """Of dit onder een handtekening een vaste tekst is: automatisch bericht, afmelden."""
    return bool(_VOETTEKST.match(regel) or _BROWSER.match(regel))


def begint_voet(regels: list[str], nummer: int) -> bool:
    """Of hier de voet van een nieuwsbrief begint: de laatste regels, met hoe u zich afmeldt."""
    if not _VOET.match(regels[nummer].strip()):
        return False
    rest = [regel for regel in regels[nummer : nummer + 4 * _HOOGSTE_VOET] if regel.strip()]
    return len(rest) <= _HOOGSTE_VOET and any(_AFMELDEN.search(regel) for regel in rest)


def is_disclaimer(regels: list[str], nummer: int) -> bool:
    """Of de alinea die op deze regel begint een disclaimer is."""
    if _DISCLAIMER.match(regels[nummer].strip()):
        return True
    if nummer and regels[nummer - 1].strip():
        return False
    alinea = _alinea(regels, nummer)
    if not _OVER_BERICHT.search(alinea):
        return False
    genoeg = 1 if _MISSCHIEN.match(alinea.strip()) else 2
    return len({m[0].lower() for m in _AANWIJZING.finditer(alinea)}) >= genoeg


def _alinea(regels: list[str], nummer: int) -> str:
    """De regels van een alinea aan elkaar, tot de eerste lege regel."""
    tot = min(nummer + _HOOGSTE_REGELS, len(regels))
    eind = next((plek for plek in range(nummer, tot) if not regels[plek].strip()), tot)
    return " ".join(regel[:500] for regel in regels[nummer:eind])
