"""De afsluiting van een mail: is er een slotgroet, en staat er een mens onder?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from b1check.bericht import Bloksoort, Onderdeel
from b1check.document import Tekstblok
from b1check.mailvorm.mail import Mail, Treffer, heeft_veld, heel
from b1check.mailvorm.namen import is_persoon

_ZINSEINDE = re.compile(r"[.?…:;]['\"”’»)]*\s*$")
_GROETWOORD = re.compile(r"\bgroet\w*|\bgr\.?(?:\s|$)|liefs|bedankt|regards", re.IGNORECASE)
# Aan deze woorden is te zien dat er een afdeling of bedrijf staat, en geen mens.
_GEEN_MENS = re.compile(
    r"\b(?:het |uw |ons )?(?:\w+[- ])?(?:team|afdeling|klantenservice|klantcontact|klantendienst"
    r"|klantenrelaties|klantenlijn|administratie|boekhouding|directie|bestuur|redactie|management"
    r"|helpdesk|servicedesk|secretariaat|receptie|meldpunt|informatiecentrum|bureau|gemeente"
    r"|stichting|vereniging|polikliniek|dienst|webcare|b\.?v\.?|n\.?v\.?|vzw|kantoor|loket"
    r"|customer \w+|reserveringen|begraafplaats|\w*balie|\w*desk|\w*beheer|\w*contact"
    r"|\w*communicatie"
    r"|\w+(?:service|dienst|bedrijf|praktijk|bibliotheek|school|winkel|stichting|afdeling))(?!\w)",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"\d|@|www\.|https?:|\b(?:tel|mail|adres|kvk|btw|iban)\b", re.IGNORECASE)
# "Sem en het team" begint met een mens.
_MENS_VOORAAN = re.compile(r"\s*[A-ZÀ-Ý][a-zà-ÿ]+(?: [A-ZÀ-Ý][a-zà-ÿ]+)? (?:en|van|namens|,)\b")
# Een mail aan velen mag van de organisatie komen.
_AAN_VELEN = re.compile(
    r"\b(?:bewoners?|ouders?|verzorgers?|huurders|leden|klanten|lezers|buren|buurtbewoners?|collega's"
    r"|deelnemers|studenten|leerlingen|bezoekers|reizigers|ondernemers|vrijwilligers|allemaal|allen"
    r"|iedereen|mensen)\b",
    re.IGNORECASE,
)
_MEESTE_REGELS = 3


def geen_afsluiting(mail: Mail) -> Iterator[Treffer]:
    """De mail houdt op na de tekst."""
    plek = mail.laatste_regel()
    if mail.afsluiting is not None or plek is None or not mail.tekst:
        return
    laatste = [t for t in mail.tekst if t.blok.begin >= plek.tekstblok.blok.begin]
    if any(_kan_een_groet_zijn(t) for t in laatste) or mail.deel(Onderdeel.HANDTEKENING):
        return
    if any(_GROETWOORD.search(zin.tekst) for zin in list(mail.slotzinnen())[-1:]):
        return
    yield plek


def _kan_een_groet_zijn(tekstblok: Tekstblok) -> bool:
    """Een laatste regel zonder punt is vaak een groet of een naam ("Goede reis! Bo")."""
    blok = tekstblok.blok
    if blok.soort == Bloksoort.LIJSTITEM:
        return False
    return not _ZINSEINDE.search(blok.tekst) or heeft_veld(tekstblok)


def geen_naam(mail: Mail) -> Iterator[Treffer]:
    """Onder de slotgroet staat niets, of alleen een afdeling of bedrijf."""
    if mail.afsluiting is None or _is_aan_velen(mail):
        return
    groet = mail.afsluiting.blok.tekst
    onder = [
        t for t in mail.deel(Onderdeel.HANDTEKENING) if t.blok.begin > mail.afsluiting.blok.begin
    ][:_MEESTE_REGELS]
    if heeft_veld(mail.afsluiting) or any(heeft_veld(t) for t in onder):
        return
    if not onder:
        # "Groet, Jan" of "Groeten van de kassa" noemt al wie het is.
        if len(groet.split()) <= _MEESTE_REGELS and groet.rstrip().endswith(
            ("groet", "groeten", ",")
        ):
            yield heel(mail.afsluiting)
        return
    if any(is_persoon(deel) for deel in re.split(r"[,!]", groet)[1:]):
        return
    namen = [t for t in onder if not _CONTACT.search(t.blok.tekst)]
    if namen and not any(_kan_een_mens_zijn(t.blok.tekst) for t in namen):
        yield heel(namen[0])


def _is_aan_velen(mail: Mail) -> bool:
    return mail.aanhef is not None and bool(_AAN_VELEN.search(mail.aanhef.blok.tekst))


def _kan_een_mens_zijn(regel: str) -> bool:
    """Of hier een mens kan staan; "Jan, Team Zorg" en "Team Zorg, Jan" zijn dat ook."""
    if not _GEEN_MENS.search(regel) or _MENS_VOORAAN.match(regel):
        return True
    delen = re.split(r"[,/|(]| [–-] ", regel)
    return any(is_persoon(deel) and not _GEEN_MENS.search(deel) for deel in delen)
