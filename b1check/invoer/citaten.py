"""Zien waar een geciteerd of doorgestuurd bericht begint, in welk mailprogramma ook."""

from __future__ import annotations

import re

_WIE = r"(?!(?:u|jij|je|ik|wij|we|hij|zij|ze|jullie)\b)"
_SCHREEF = re.compile(
    rf"(?:Op\b.{{4,160}}\bschreef {_WIE}.{{1,120}}"
    r"|Op\b(?=.*(?:@|\d[:.]\d\d))[^.!?]{0,12}\b\d.{8,160}[\w>)]\s+schreef"
    rf"|Op\b.{{4,60}}\bheeft {_WIE}.{{2,120}}\bgeschreven"
    rf"|On\b.{{4,160}}\bwrote|Le\b.{{4,160}}\ba écrit|Am\b.{{4,160}}\bschrieb.{{1,120}}"
    rf"|{_WIE}\w.{{1,120}} schreef op [^:]{{0,20}}\d[\d\s\w.,:/()-]{{2,60}}"
    rf"|{_WIE}\w.{{1,120}}\bheeft op .{{4,60}}\bgeschreven|\d.{{6,60}}\bschreef)\s?:$",
    re.IGNORECASE,
)
# Dit is pas een kop als er een regel met > onder staat.
_KORTE_KOP = re.compile(r".{2,120}\b(?:schreef|wrote|écrit|geschreven)\s?:$", re.IGNORECASE)
_STREEPKOP = re.compile(
    r"[-_]{2,}\s*(?:(?:uw|je|your|the|begin|het) )?(?:oorspronkelijke?|origine(?:el|le)"
    r"|doorgestuurd|original|forwarded|message d[’']origine|message transféré)\b.{0,80}$"
    r"|-{2,}\s*(?:op|on|le)\b.{4,160}\b(?:schreef|wrote|écrit)\s*:?\s*-{2,}$"
    r"|(?:begin )?doorgestuurd bericht:?$|begin forwarded message:?$",
    re.IGNORECASE,
)
_DOORGESTUURD = re.compile(r"\W*(?:begin )?(?:doorgestuurd|forwarded|message transféré)", re.I)
_BOVENREGEL = re.compile(
    r"(?:\W*)(?:please (?:type|reply)|reply|typ|type|reageer|antwoord|geef|schrijf|voer)\b.{0,40}"
    r"\b(?:above|boven)\b.{0,10}\b(?:lijn|line|regel|tekst)\b\W*$"
    r"|\W*(?:veuillez|répondez).{0,40}au-dessus de cette ligne\W*$",
    re.IGNORECASE,
)
_KOPNAAM = (
    r"verzonden(?: op)?|verstuurd|aan|onderwerp|datum|sent|to|subject|date|cc|bcc|envoyé|à|objet"
    r"|gesendet|an|betreff|reply-to|beantwoorden|antwoord aan|prioriteit"
)
_VERVOLGKOP = re.compile(rf"\s*[*>]*\s*(?:{_KOPNAAM})\s*:", re.IGNORECASE)
_EERSTE_KOP = re.compile(r"\s*[*>]*\s*(?:van|from|de|von)\s*:\s*\**\s*\S", re.IGNORECASE)
_STREEP = re.compile(r"[-_—–=]{5,}$")
_NAAM_EN_TIJD = re.compile(
    r"[A-ZÀ-Ý][^\n]{1,60}?,? \d{1,2}[ ./-][\w.]{1,10}[ ./-]\d{2,4},?(?: om| at)?"
    r" \d{1,2}[:.]\d{2}\b.{0,12}$"
)
_LANGSTE_KOP = 320


def begint_citaat(regels: list[str], nummer: int) -> bool:
    """Of op deze regel een geciteerd of doorgestuurd bericht begint."""
    regel = regels[nummer].strip()
    if len(regel) > _LANGSTE_KOP or not regel:
        return False
    if is_citaatkop(regel):
        return True
    volgende = [r.strip() for r in regels[nummer + 1 : nummer + 6]]
    if _is_afgebroken_kop(regel, volgende) or _is_kop_boven_teken(regel, volgende):
        return True
    if _STREEP.match(regel):
        return _begint_na_streep(regels, nummer)
    return _is_van_kop(regel, volgende)


def is_citaatkop(regel: str) -> bool:
    """Of de regel op zichzelf al de kop van een citaat is: 'Op 3 mei schreef Jan:'."""
    if regel.endswith(":") and _SCHREEF.match(regel):
        return True
    return bool(_STREEPKOP.match(regel))


def is_doorgestuurd(regel: str) -> bool:
    """Of deze kop een doorgestuurd bericht aankondigt."""
    return bool(_DOORGESTUURD.match(regel)) and bool(_STREEPKOP.match(regel.strip()))


def is_antwoordgrens(regel: str) -> bool:
    """Of dit de regel van een ticketsysteem is waarboven de klant antwoordt."""
    return len(regel) <= 120 and bool(_BOVENREGEL.match(regel))


def _is_afgebroken_kop(regel: str, volgende: list[str]) -> bool:
    """Mailprogramma's breken een lange kop af: 'Op ... schreef' en de naam op de regel erna."""
    if not volgende or not regel.startswith(("Op ", "On ", "Le ")) or len(volgende[0]) > 160:
        return False
    return is_citaatkop(f"{regel} {volgende[0]}")


def _is_kop_boven_teken(regel: str, volgende: list[str]) -> bool:
    if not (regel.endswith(":") and _KORTE_KOP.match(regel)):
        return False
    return next((r for r in volgende if r), "").startswith(">")


def _is_van_kop(regel: str, volgende: list[str]) -> bool:
    return bool(_EERSTE_KOP.match(regel)) and sum(bool(_VERVOLGKOP.match(r)) for r in volgende) >= 2


def _begint_na_streep(regels: list[str], nummer: int) -> bool:
    """Een streep hoort bij het citaat als er een kop onder staat, of een naam met een tijd."""
    for plek in range(nummer + 1, min(nummer + 3, len(regels))):
        regel = regels[plek].strip()
        if regel and len(regel) <= _LANGSTE_KOP:
            volgende = [r.strip() for r in regels[plek + 1 : plek + 6]]
            return bool(_NAAM_EN_TIJD.match(regel)) or _is_van_kop(regel, volgende)
    return False
