"""De naam van de lezer vinden: in de kop van de mail, of onder de mail van de klant."""

from __future__ import annotations

import re
from email.utils import getaddresses

from b1check.bericht import Bericht, Bloksoort, Onderdeel
from b1check.document import Document

_AANSPREEK = r"(?:(?:de )?(?:heer|meneer|mijnheer|mevrouw|dhr\.?|mevr\.?|mw\.?|fam\.?|familie)\s+)?"
_TITEL = r"(?:(?:drs?|mr|ir|ing|prof)\.\s*)*"
_VOORLETTERS = r"(?:[A-Z]\.\s?)*"
_NAAMWOORD = r"(?:['’]t|van|der|den|de|ter|ten|te|v\.?d\.?|v\.|el|la|[A-ZÀ-Ý][\w'’-]+)"
_PERSOON = re.compile(
    rf"\s*(?P<naam>(?i:{_AANSPREEK}){_TITEL}{_VOORLETTERS}{_NAAMWOORD}(?:\s+(?:en\s+)?"
    rf"{_NAAMWOORD}){{0,4}})\s*(?:$|[,(\n])"
)
_OMGEKEERD = re.compile(
    rf"(?:{_NAAMWOORD}\s)*{_NAAMWOORD}, (?:{_VOORLETTERS}|[A-ZÀ-Ý][\w'’-]+)(?:\s{_NAAMWOORD})*$"
)
_BEDRIJF = re.compile(
    r"\b(?:team|afdeling|service|klanten\w*|\w*administratie|directie|bestuur|\w*redactie"
    r"|inkoop|verkoop|b\.?v\.?|n\.?v\.?"
    r"|vzw|stichting|vereniging|gemeente|bank|info|contact|dienst|helpdesk|secretariaat|receptie"
    r"|balie|\w+(?:service|dienst|bedrijf|winkel|centrum|groep))\b",
    re.IGNORECASE,
)
_GEEN_NAAM = re.compile(
    r"(?:groet\w*|dank\w*|bedankt|alvast|thanks|vriendelijke?|hartelijke?|mvg|hallo|klant\w*"
    r"|bestel\w*|reactie|met|hoogachtend)\b",
    re.IGNORECASE,
)
# Onder de slotgroet staat de naam op een van de eerste regels.
_LANGSTE_NAAM = 50


def naam_van_lezer(document: Document) -> str:
    """Geef de naam van de lezer zoals die ergens staat, of leeg als zij niet zeker is."""
    van_kop = _uit_kop(document.bericht.ontvanger)
    if van_kop or document.klantvraag is None:
        return van_kop
    return _uit_klantvraag(document.klantvraag.bericht)


def is_persoon(regel: str) -> bool:
    """Of deze regel de naam van een mens is, voor zover dat te zien is."""
    return bool(_persoon(regel))


def _uit_kop(kop: str) -> str:
    adressen = getaddresses([kop]) if kop else []
    # Gaat de mail naar meer mensen, dan is er niet één naam.
    return _persoon(_op_volgorde(adressen[0][0])) if len(adressen) == 1 else ""


def _op_volgorde(naam: str) -> str:
    """In een adresboek staat de achternaam vaak vooraan: 'Vries, Jan de'."""
    naam = naam.partition(" (")[0]
    achternaam, komma, voornaam = naam.partition(", ")
    if not komma or _BEDRIJF.search(naam) or not _OMGEKEERD.match(naam):
        return naam
    return f"{voornaam} {achternaam}"


def _uit_klantvraag(klantvraag: Bericht) -> str:
    onder = [b.tekst for b in klantvraag.blokken if b.onderdeel == Onderdeel.HANDTEKENING]
    for regel in onder[:2]:
        if naam := _persoon(regel):
            return naam
    if onder:
        return ""
    # Zonder slotgroet is de laatste losse regel vaak de naam.
    los = (Bloksoort.KOP, Bloksoort.OVERIG)
    return next((_persoon(b.tekst) for b in klantvraag.blokken[-2:] if b.soort in los), "")


def _persoon(regel: str) -> str:
    gevonden = _PERSOON.match(regel[:_LANGSTE_NAAM])
    if gevonden is None or _BEDRIJF.search(regel) or _GEEN_NAAM.match(regel):
        return ""
    return gevonden["naam"].strip()
