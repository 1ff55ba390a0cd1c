"""Het onderwerp van een mail: is er een, zegt het iets en is het kort genoeg?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from b1check.bericht import Onderdeel
from b1check.invoer.plaatshouders import zonder_velden
from b1check.mailvorm.mail import Mail, Treffer, heel

_VOORVOEGSEL = re.compile(r"\s*(?:re|fw|fwd|antw|aw|doorst|tr|wg)\s*:\s*", re.IGNORECASE)
_DOORSTUUR = re.compile(r"\s*(?:fw|fwd|doorst|tr|wg)\s*:", re.IGNORECASE)
_LEGE_KOP = re.compile(r"\s*\**\s*(?:onderwerp|betreft|subject)\s*:\s*\**\s*$", re.IGNORECASE)
_LETTERWOORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# "Zaaknummer Z-2024-0033": de letters van een nummer zijn geen woord.
_NUMMER = re.compile(r"(?<!\w)(?=\S*\d\S*\d\S*\d)[a-z]{1,4}[-_./]?\d[\w./-]*", re.IGNORECASE)
# Woorden zonder eigen inhoud: "reactie op uw mail" zegt niet meer dan "mail".
_LEEG = frozenset(
    "op over van uw je jouw u jullie de het een onze ons mijn met bij en of aan in voor naar "
    "nav n.a.v ivm mbt betreft betreffende inzake aangaande aanleiding deze dit nr nummer no "
    "geen nieuwe nieuw dd d.d".split()
)
_MEESTE_WOORDEN = 10
_MEESTE_TEKENS = 60


def onderwerpen(mail: Mail) -> Iterator[tuple[str, Treffer]]:
    """Geef het onderwerp zonder "Re:", met zijn plek: de regel zelf of de eerste regel."""
    regels = mail.deel(Onderdeel.ONDERWERP)
    for tekstblok in regels[:1]:
        tekst = tekstblok.blok.tekst.strip()
        yield tekst, _met_onderwerp(heel(tekstblok), tekst)
    onderwerp = mail.document.bericht.onderwerp.strip()
    plek = mail.eerste_regel()
    if onderwerp and not regels and plek is not None:
        yield onderwerp, _met_onderwerp(plek, onderwerp)


def _met_onderwerp(treffer: Treffer, onderwerp: str) -> Treffer:
    return replace(treffer, velden={"onderwerp": onderwerp.strip()})


def geen_onderwerp(mail: Mail) -> Iterator[Treffer]:
    """Er is een kop voor het onderwerp, maar zij is leeg; of de mail heeft er geen."""
    if mail.deel(Onderdeel.ONDERWERP) or mail.document.bericht.onderwerp.strip():
        return
    leeg = next((t for t in mail.document.alle_blokken if _LEGE_KOP.match(t.blok.tekst)), None)
    plek = heel(leeg) if leeg is not None else mail.eerste_regel()
    if plek is not None and (leeg is not None or mail.heeft_koppen):
        yield plek


def nietszeggend(mail: Mail) -> Iterator[Treffer]:
    """Het onderwerp heeft alleen woorden uit de lijst van de regel, of alleen een nummer."""
    for onderwerp, treffer in onderwerpen(mail):
        # Een veld is een eigen woord: wat erin komt, is niet te zien.
        kaal = _NUMMER.sub(" ", zonder_voorvoegsels(zonder_velden(onderwerp)).casefold())
        inhoud = [w for w in _LETTERWOORD.findall(kaal) if w not in _LEEG]
        if all(woord in mail.woorden for woord in inhoud):
            yield treffer


def hoofdletters(mail: Mail) -> Iterator[Treffer]:
    """Het onderwerp staat helemaal in hoofdletters."""
    for onderwerp, treffer in onderwerpen(mail):
        woorden = [w for w in _LETTERWOORD.findall(zonder_voorvoegsels(onderwerp)) if len(w) > 2]
        if len(woorden) > 1 and all(woord.isupper() for woord in woorden):
            yield treffer


def te_lang(mail: Mail) -> Iterator[Treffer]:
    """Het onderwerp is langer dan een lezer in zijn lijst met mails ziet."""
    for onderwerp, treffer in onderwerpen(mail):
        kaal = zonder_voorvoegsels(onderwerp)
        if len(kaal.split()) > _MEESTE_WOORDEN or len(kaal) > _MEESTE_TEKENS:
            yield treffer


def doorgestuurd(mail: Mail) -> Iterator[Treffer]:
    """Voor het onderwerp staat "FW:", of meer dan één keer "Re:"."""
    for onderwerp, treffer in onderwerpen(mail):
        kaal = zonder_voorvoegsels(onderwerp)
        ervoor = onderwerp[: len(onderwerp.rstrip()) - len(kaal)].strip()
        if _DOORSTUUR.match(ervoor) or len(_VOORVOEGSEL.findall(ervoor)) > 1:
            yield replace(treffer, velden={**treffer.velden, "woord": ervoor})


def zonder_voorvoegsels(onderwerp: str) -> str:
    """Geef het onderwerp zonder "Re:" en "FW:" ervoor."""
    while gevonden := _VOORVOEGSEL.match(onderwerp):
        onderwerp = onderwerp[gevonden.end() :]
    return onderwerp.strip()
