"""De aanhef van een mail: is er een, noemt zij de lezer en past zij bij de slotgroet?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from b1check.bericht import Bloksoort
from b1check.mailvorm.mail import Mail, Treffer, heeft_veld, heel
from b1check.mailvorm.namen import naam_van_lezer
from b1check.vondsten import Bewerking

# Een aanhef waarin de lezer geen naam heeft.
_ZONDER_NAAM = re.compile(
    r"\s*(?:l\.? ?s\.?|(?:geachte|beste)(?:\s+(?:mijn)?(?:heer|heren|meneer|mijnheer|mevrouw|dames?"
    r"|klant|relatie|lezer|cliënt|huurder|reiziger|bezoeker|gebruiker|deelnemer|abonnee|patiënt"
    r"|verzekerde|en|of|,|/))*"
    r"(?:\s*[,/]\s*(?:heer|heren|meneer|mijnheer|mevrouw))*|hallo|hoi|hey|goede\w+|goeie\w+|dag)"
    r"\s*[,!.:;]?\s*$",
    re.IGNORECASE,
)
# Ook deze eerste regels zijn een groet, in een andere taal of met een eigen woord.
_OOK_EEN_GROET = re.compile(
    r"\s*(?:beste|geachte|ha|hé|hee|dag|hallo|hoi|lieve|waarde|goede?\w*|as-?sal\w*|assal\w*|salam"
    r"|dear|welkom|hooggeachte|mijne|aan)\b",
    re.IGNORECASE,
)
# "Wat geweldig, Samira, wij komen graag": de lezer staat met zijn naam in de eerste zin.
_NAAM_IN_ZIN = re.compile(r"[^.!?]{2,40}, (?:(?:mevrouw|meneer|heer) )?[A-ZÀ-Ý][\w'’-]+[,!]")
_FORMEEL = re.compile(r"\s*(?:geachte|l\.? ?s\.?|mijne heren)(?!\w)", re.IGNORECASE)
_LOSJES = re.compile(r"\s*(?:hoi|hey|hé|hi|hallo|lieve|ha)(?!\w)", re.IGNORECASE)
_LOSSE_GROET = re.compile(
    r"\s*(?:groetjes|liefs|veel liefs|lieve groet\w*|doei|doeg|ciao|gr\.?|gr(?:tj|t)?s)(?!\w)",
    re.IGNORECASE,
)
_STIJVE_GROET = re.compile(r"\s*(?:hoogachtend|met de meeste hoogachting)", re.IGNORECASE)
_KLEIN_BEGIN = re.compile(r"[a-zà-ÿ](?=[a-zà-ÿ]*(?:\s|,))")
_MEESTE_WOORDEN = 6


def geen_aanhef(mail: Mail) -> Iterator[Treffer]:
    """De mail begint meteen met de tekst."""
    plek = mail.eerste_regel()
    if mail.aanhef is None and plek is not None and not _begint_met_groet(mail):
        yield plek


def _begint_met_groet(mail: Mail) -> bool:
    """Of een van de eerste regels een groet kan zijn, of een veld dat de groet invult."""
    for tekstblok in mail.tekst[:4]:
        tekst = tekstblok.blok.tekst.strip()
        kort = len(tekst.split()) <= _MEESTE_WOORDEN
        if _OOK_EEN_GROET.match(tekst) or (kort and tekst.endswith((",", "!"))):
            return True
        if tekstblok is mail.tekst[0] and _NAAM_IN_ZIN.match(tekst):
            return True
        if heeft_veld(tekstblok) and tekstblok.blok.soort == Bloksoort.OVERIG:
            return True
    return False


def naam_bekend(mail: Mail) -> Iterator[Treffer]:
    """De aanhef noemt geen naam, en die is bekend."""
    if mail.aanhef is None or not _ZONDER_NAAM.match(mail.aanhef.blok.tekst):
        return
    if heeft_veld(mail.aanhef):
        return
    naam = naam_van_lezer(mail.document)
    if naam:
        yield replace(heel(mail.aanhef), velden={"naam": naam})


def andere_toon(mail: Mail) -> Iterator[Treffer]:
    """De aanhef is stijf en de slotgroet los, of andersom."""
    if mail.aanhef is None or mail.afsluiting is None:
        return
    begin, slot = mail.aanhef.blok.tekst, mail.afsluiting.blok.tekst
    stijf_en_los = _FORMEEL.match(begin) and _LOSSE_GROET.match(slot)
    if stijf_en_los or (_LOSJES.match(begin) and _STIJVE_GROET.match(slot)):
        velden = {"aanhef": begin.strip(" ,!.:"), "slotgroet": slot.strip(" ,!.")}
        yield replace(heel(mail.aanhef), velden=velden)


def komma(mail: Mail) -> Iterator[Treffer]:
    """Achter de aanhef staat geen komma, of een ander leesteken."""
    if mail.aanhef is None:
        return
    treffer = heel(mail.aanhef)
    laatste = mail.aanhef.blok.tekst[treffer.eind - 1]
    if laatste in ",!" or heeft_veld(mail.aanhef):
        return
    if laatste in ".:;":
        if treffer.eind < 5 or re.search(r"\w\.\w?\.$|\bl\.? ?s\.?$", _staart(mail), re.I):
            return
        bewerking = Bewerking(treffer.eind - 1, treffer.eind, ",")
    elif mail.afsluiting is not None and mail.afsluiting.blok.tekst.rstrip().endswith(","):
        bewerking = Bewerking(treffer.eind, treffer.eind, ",")
    else:
        # Zonder komma na de aanhef én na de groet is ook een gewoonte, vooral in België.
        return
    yield replace(treffer, bewerkingen=(bewerking,))


def _staart(mail: Mail) -> str:
    return mail.aanhef.blok.tekst.rstrip()[-8:] if mail.aanhef is not None else ""


def kleine_letter(mail: Mail) -> Iterator[Treffer]:
    """De tekst onder de aanhef begint met een kleine letter."""
    eerste = mail.tekst[0] if mail.tekst else None
    if mail.aanhef is None or eerste is None or eerste.blok.soort != Bloksoort.ALINEA:
        return
    tussen = mail.document.bericht.tekst[mail.aanhef.blok.eind : eerste.blok.begin]
    gevonden = _KLEIN_BEGIN.match(eerste.blok.tekst)
    # Op dezelfde regel ("Hoi Jan, bedankt ...") is een kleine letter goed.
    nieuwe_regel = "\n" in tussen or "<" in tussen
    if gevonden is None or not nieuwe_regel or not eerste.zinnen:
        return
    woord = eerste.zinnen[0].woorden[0]
    if woord.begin == 0 and not list(eerste.beschermd_in(0, woord.eind)):
        groot = Bewerking(0, 1, gevonden[0].upper())
        yield Treffer(eerste, 0, woord.eind, {"woord": eerste.blok.tekst[: woord.eind]}, (groot,))
