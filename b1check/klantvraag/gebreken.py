"""Herkent een opmerking over iets dat ontbreekt of niet klopt: soms is dat het verzoek zelf."""

from __future__ import annotations

import re
from collections.abc import Iterator

from b1check.document import Zin
from b1check.klantvraag import verzoekwoorden as vz
from b1check.klantvraag.schijnvragen import is_schijnvraag
from b1check.klantvraag.verwijzing import wijst_terug

_NOG = (
    r"(?:nog(?: steeds| altijd| maar)?|steeds|tot nu toe|tot op heden|tot dusver|nooit|al "
    r"weken|al maanden)"
)
_GEBREKEN = tuple(
    re.compile(patroon)
    for patroon in (
        # "heb ik nog steeds niet", "is nog niet bijgeschreven", "nooit aangekomen"
        rf"\b(?:heb|hebben|heeft|ontvang|krijg|krijgen|is|zijn|wordt|worden|staat|staan|ben|"
        rf"loopt|"
        rf"werkt|doet)\b[^.?!;]*\b{_NOG} (?:\w+ )?(?:niet|geen|niets|niks)\b",
        r"\b(?:is|zijn|heb|hebben) [^.?!;]*\bnooit [^.?!;]*(?:aangekomen|ontvangen|gekregen|"
        r"geleverd|"
        r"bezorgd|gehad|verwerkt|gestort|betaald|gemaakt)\b",
        r"\b(?:ontvang|ontvangen|krijg|krijgen|komt)\b[^.?!;]*\b(?:dubbel|twee keer|tweemaal|"
        r"in tweevoud)\b",
        r"\b(?:ligt|liggen|valt|vallen|komt|komen)\b[^.?!;]*\b(?:dubbel|(?:twee|drie) keer|"
        r"tweemaal|in tweevoud)\b[^?!;]*\b(?:op de mat|in de bus|hetzelfde|dezelfde)\b",
        r"\b(?:dubbel|twee keer|tweemaal|te veel|teveel)\b[^.?!;]*\b(?:afgeschreven|betaald|"
        r"berekend|"
        r"geïncasseerd|gerekend|in rekening gebracht)\b",
        r"\b(?:klopt|kloppen|werkt|werken) (?:\w+ )?niet\b",
        r"\b(?:staat|staan)\b[^.?!;]*\b(?:verkeerd|fout|foutief|onjuist|dubbel|openstaand|open|"
        r"nog op naam van|nog (?:steeds |altijd )?op)\b",
        r"\b(?:is|zijn)\b[^.?!;]*\b(?:kapot|stuk|defect|verkeerd|fout|onjuist|beschadigd|"
        r"gebroken|lek|"
        r"incompleet)\b",
        r"\b(?:doet|doen) het (?:\w+ )?niet\b|\blekt\b|\bhapert\b|\bzat(?:en)? maar\b",
        r"\bnog (?:steeds|altijd) (?:door|open|aan)\b|\btwee (?:rekeningen|facturen|nota's)\b",
        r"\b(?:ik|wij|we) (?:kan|kunnen) (?:nergens|niet)\b[^.?!;]*\b(?:vinden|inloggen|openen|"
        r"bij|"
        r"betalen|versturen|afronden)\b|\b(?:ik|wij|we) (?:krijg|krijgen)\b[^.?!;]*\bniet "
        r"\w+(?:d|n|t)\W*$",
        r"\bontbre(?:ekt|ken)\b|\b(?:ik|wij|we) (?:mis|missen)\b|\b(?:mis|missen) (?:ik|wij|"
        r"we)\b",
        r"\bnog (?:steeds|altijd) in afwachting van\b(?! (?:uw|jullie) (?:antwoord|reactie))",
    )
)
_VOORBIJ = re.compile(r"\b(?:was|waren|had|hadden|werd|werden|vorig jaar|inmiddels opgelost)\b")
_APART = re.compile(
    r"^(?:en )?(?:ook|verder|daarnaast|tevens|bovendien|daarbij|tot slot|ten slotte|ten tweede|"
    r"ten derde|dan nog|o ?ja|overigens|trouwens)\b"
)


def zoek_gebreken(zinnen: list[Zin], gevraagd: list[bool]) -> Iterator[int]:
    """Geef de zinnen waarin wat er mis is het verzoek zelf is.

    Dat is zo als de klant verder niets vraagt, of als hij het apart noemt en er niets over vraagt.
    """
    tot = _eigen_alinea(zinnen, gevraagd)
    stil = not any(gevraagd)
    for nummer, zin in enumerate(zinnen):
        klein = zin.tekst.lower()
        if gevraagd[nummer] or not _is_gebrek(klein) or is_schijnvraag(klein, klein):
            continue
        if stil or nummer < tot:
            yield nummer
            return
        erna = zip(zinnen[nummer + 1 :], gevraagd[nummer + 1 :], strict=True)
        volgende, vraagt = next(erna, (zin, False))
        if _is_apart(klein) and not (vraagt and _gaat_over_vorige(volgende.tekst.lower())):
            yield nummer


def _eigen_alinea(zinnen: list[Zin], gevraagd: list[bool]) -> int:
    """Geef tot welke zin de klant al een eerste punt noemde: daarna schrijft hij 'verder ...'."""
    eerste = gevraagd.index(True) if any(gevraagd) else 0
    for nummer in (eerste - 1, eerste):
        if nummer <= 0 or not _is_apart(zinnen[nummer].tekst.lower()):
            continue
        if zinnen[nummer - 1].tekstblok is not zinnen[nummer].tekstblok:
            return nummer
    return 0


def _gaat_over_vorige(vraag: str) -> bool:
    """Of een vraag over de zin ervoor gaat: zij wijst terug, en begint geen nieuw punt."""
    if _is_apart(vraag):
        return False
    return bool(vz.MODAAL_VERZOEK.search(vraag)) or wijst_terug(vraag)


def _is_gebrek(klein: str) -> bool:
    """Of er staat dat nu iets ontbreekt, dubbel is of niet klopt."""
    if _VOORBIJ.search(klein) or klein.endswith("?"):
        return False
    return any(patroon.search(klein) for patroon in _GEBREKEN)


def _is_apart(klein: str) -> bool:
    """Of de klant met deze zin aan een nieuw punt begint: 'ook', 'verder', 'o ja'."""
    return bool(_APART.search(klein))
