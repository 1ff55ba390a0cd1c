"""Bijvoeglijke naamwoorden verbuigen: groot, grote, groter, grootst."""

from __future__ import annotations

from functools import cache

from b1check.gegevens import lees_lijst
from b1check.taal.spelling import (
    is_toonloos_einde,
    maak_open,
    maak_stemhebbend,
    splits_einde,
    tel_klinkergroepen,
)

_VERGROTEND = {
    "goed": "beter",
    "graag": "liever",
    "kwaad": "kwader",
    "na": "nader",
    "veel": "meer",
    "vaak": "vaker",
    "weinig": "minder",
}
_OVERTREFFEND = {
    "goed": "best",
    "graag": "liefst",
    "na": "naast",
    "veel": "meest",
    "vaak": "vaakst",
    "weinig": "minst",
}
# Bijwoorden en andere woorden die nooit voor een zelfstandig naamwoord staan.
_NIET_ERVOOR = frozenset(
    "achter achteraf af al alleen allemaal altijd anders bekaf beneden bijna binnen boven buiten "
    "daar daarbij daarna dadelijk dan doorgaans eens eerst elders erbij erbuiten "
    "ernaast ervoor even graag heel helemaal hier ineens kwijt later liever meestal meteen "
    "minstens mis misschien nergens niets nog nogal nooit nu nul om onderweg ongeveer ooit ook "
    "opeens opnieuw over overal rechtop samen soms steeds straks stuk tegelijk tegelijkertijd "
    "tegen tekort telkens terug teveel thuis toch toe toen tussen uit vaak vaker vandaag vanzelf "
    "voor vooraf vooral weer weg weleens wel zelden zelf zoek zo zomaar "
    "zonder zat".split()
)


def kan_voor_naamwoord(bn: str) -> bool:
    """Zeg of dit woord voor een zelfstandig naamwoord kan staan: 'open' wel, 'altijd' niet."""
    return bn.rpartition(" ")[2] not in _NIET_ERVOOR


def met_e(bn: str) -> str:
    """Geef het bijvoeglijk naamwoord met -e; wat geen -e krijgt (gratis, houten) blijft gelijk."""
    voor, spatie, woord = bn.rpartition(" ")
    return voor + spatie + _verbuig(woord)


def vergrotend(bn: str) -> str:
    """Geef de vergrotende trap: duidelijker, duurder, beter; anders met meer ervoor."""
    if bn in _VERGROTEND:
        return _VERGROTEND[bn]
    if bn.endswith("r"):
        return f"{bn}der"
    verbogen = met_e(bn)
    if verbogen != bn:
        return f"{verbogen}r"
    return f"{bn}er" if bn.endswith("en") else f"meer {bn}"


def overtreffend(bn: str) -> str:
    """Geef de overtreffende trap zonder -e: duidelijkst, best; anders met meest ervoor."""
    if bn in _OVERTREFFEND:
        return _OVERTREFFEND[bn]
    onverbogen = met_e(bn) == bn and not bn.endswith("en")
    if onverbogen or bn.endswith(("st", "isch")):
        return f"meest {bn}"
    return bn + ("t" if bn.endswith("s") else "st")


def bijvoeglijk(bn: str, lidwoord_woord: str, bepaald: bool, meervoud: bool) -> str:
    """Geef de vorm bij een zelfstandig naamwoord: een duidelijk bericht, het duidelijke bericht.

    `lidwoord_woord` is "de" of "het"; alleen een onbepaald het-woord in het enkelvoud krijgt
    geen -e.
    """
    zonder = lidwoord_woord == "het" and not bepaald and not meervoud
    return bn if zonder else met_e(bn)


@cache
def _lees_bijzondere() -> dict[str, str]:
    return {rij["woord"]: rij["met_e"] for rij in lees_lijst("bijzondere-bijvoeglijke.tsv")}


def _verbuig(woord: str) -> str:
    if vast := _lees_bijzondere().get(woord.lower()):
        return woord[:1] + vast[1:]
    delen = splits_einde(woord)
    if delen is None:
        return woord
    _, klank, slot = delen
    if not slot:
        return f"{woord}e" if klank.endswith(("i", "ij")) and len(klank) > 1 else woord
    # Een stof (houten), een deelwoord (geschreven) of een plaats (Groninger) krijgt geen -e.
    if klank == "e" and slot == "n" and tel_klinkergroepen(woord) > 1:
        return woord
    if woord[0].isupper() and woord.endswith("er"):
        return woord
    basis = maak_open(woord, toonloos=_is_toonloos(woord))
    # Wat van een land komt houdt zijn s: Chinese, Portugese.
    return (basis if woord.endswith("ees") else maak_stemhebbend(woord, basis)) + "e"


def _is_toonloos(woord: str) -> bool:
    """Zeg of de laatste lettergreep zonder klemtoon is: dubbel, nodig; niet razendsnel."""
    if woord.endswith("snel") or tel_klinkergroepen(woord) < 2:
        return False
    return woord.endswith("ig") or is_toonloos_einde(woord)
