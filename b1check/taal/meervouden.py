"""Het meervoud van zelfstandige naamwoorden, en terug: brief, brieven."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from b1check.gegevens import lees_lijst
from b1check.taal.lidwoorden import is_bekend
from b1check.taal.spelling import (
    is_toonloos_einde,
    maak_gesloten,
    maak_open,
    maak_stemhebbend,
    splits_einde,
    tel_klinkergroepen,
)

# In "plan van aanpak" krijgt het woord voor het voorzetsel het meervoud.
_VOORZETSEL = re.compile(
    r" (?:aan|achter|bij|door|in|met|na|naar|om|onder|op|over|per|te|ten|ter|tot|tussen|uit|van"
    r"|voor|zonder) .*$"
)
_IE_MET_TREMA = re.compile(
    r"(?:log|graf|nom|erg|urg|gog|sof|fon|path|crat|krat|rap|ped|metr|tom|scop|arch|zof)ie$"
)
_STOMME_E_MET_N = re.compile(
    r"(?:[bcdfghklmnprsvwxz]te|[lmnrgs]de|ijde|eide|isme|ige|ende|[dklt]ene|uze)$"
)
_MET_S = re.compile(
    r"(?:[aeiou][^aeiou]+(?:eur|ier|oir)|[aeiou].*[lnr]aar|(?:aai|ooi|oei|ei|ui|ij|y|ou|au|ë|')er"
    r"|ër|ium)$"
)


def meervoud(zelfstandig_naamwoord: str) -> str:
    """Geef het meervoud van een naamwoord, ook in een woordgroep (plannen van aanpak)."""
    woord = zelfstandig_naamwoord
    if staart := _VOORZETSEL.search(woord):
        return meervoud(woord[: staart.start()]) + staart[0]
    voor, spatie, laatste = woord.rpartition(" ")
    return voor + spatie + (_zoek_vast(laatste) or _volgens_regel(laatste))


def enkelvoud(meervoudsvorm: str) -> str:
    """Geef het enkelvoud van een meervoud, zo goed als het gaat; anders de vorm zelf."""
    vorm = meervoudsvorm
    if staart := _VOORZETSEL.search(vorm):
        return enkelvoud(vorm[: staart.start()]) + staart[0]
    if vast := _zoek_achtervoegsel(vorm, _lees_vaste_enkelvouden()):
        return vast
    passend = [woord for woord in _mogelijke_enkelvouden(vorm) if meervoud(woord) == vorm]
    # "Gemeenten" past ook bij "gemeent": een bekend woord gaat voor.
    for woord in passend:
        if is_bekend(woord):
            return woord
    if passend:
        return passend[0]
    # Dubbelvormen (ziektes, ziekten): het meervoud dat wij maken is het andere.
    if vorm.endswith("es") or re.search(r"[^aeiou][td]en$", vorm):
        return vorm[:-1]
    return vorm


@cache
def _lees_vaste_meervouden() -> dict[str, str]:
    return {rij["enkelvoud"]: rij["meervoud"] for rij in _rijen()}


@cache
def _lees_vaste_enkelvouden() -> dict[str, str]:
    return {rij["meervoud"]: rij["enkelvoud"] for rij in _rijen()}


def _rijen() -> tuple[dict[str, str], ...]:
    return lees_lijst("onregelmatige-meervouden.tsv")


def _zoek_vast(woord: str) -> str:
    return _zoek_achtervoegsel(woord, _lees_vaste_meervouden())


def _zoek_achtervoegsel(woord: str, vast: dict[str, str]) -> str:
    """Zoek het woord zelf, of zijn laatste deel: werkdag volgt -dag. Geef "" als er niets is."""
    klein = woord.lower()
    if gevonden := vast.get(klein) or vast.get(f"-{klein}"):
        return woord[0] + gevonden.lstrip("-")[1:]
    for plek in range(2, len(woord) - 1):
        voor, deel = woord[:plek], klein[plek:]
        if f"-{deel}" in vast and (voor.endswith("-") or tel_klinkergroepen(voor)):
            return voor + vast[f"-{deel}"][1:]
    return ""


def _volgens_regel(woord: str) -> str:
    if not woord or not woord[-1].isalpha() or woord.endswith("iën"):
        return woord
    delen = splits_einde(woord)
    if woord.isupper() or (delen is None and "y" not in woord):
        return f"{woord}'s"
    if woord.endswith("heid"):
        return f"{woord[:-4]}heden"
    if woord.endswith(("icus", "ïcus")):
        return f"{woord[:-2]}i"
    if delen and not delen[2]:
        return _na_klinker(woord)
    if woord.endswith("y"):
        return woord + ("s" if woord[-2:-1] in tuple("aeo") else "'s")
    if is_toonloos_einde(woord) or _MET_S.search(woord):
        return f"{woord}s"
    if re.search(r"[aeiou].*[^o]or$", woord):
        return f"{woord}en"
    return _met_en(woord)


def _na_klinker(woord: str) -> str:
    if woord.endswith("ie"):
        return f"{woord}ën" if _IE_MET_TREMA.search(woord) else f"{woord}s"
    if woord.endswith(("ij", "ei", "ui", "aai", "ooi", "oei")):
        return f"{woord}en"
    if woord.endswith(("é", "ee", "eau", "ou", "oe", "eu", "ai", "oi", "ue")):
        return f"{woord}s"
    if woord.endswith("e"):
        return woord + ("n" if _STOMME_E_MET_N.search(woord) else "s")
    return f"{woord}'s"


def _met_en(woord: str) -> str:
    """Plak -en aan een woord, met de goede lettergrepen: boom/bomen, huis/huizen."""
    toonloos = woord.endswith("ig") and tel_klinkergroepen(woord) > 1
    return maak_stemhebbend(woord, maak_open(woord, toonloos)) + "en"


def _mogelijke_enkelvouden(vorm: str) -> Iterator[str]:
    """Geef wat het enkelvoud kan zijn, het waarschijnlijkste eerst."""
    if vorm.endswith("heden"):
        yield f"{vorm[:-5]}heid"
    if vorm.endswith("'s"):
        yield vorm[:-2]
    if re.search(r"[aeiou].*(?:[tsi]or|[^e]end|igd|waard|ism|lft|eent|gt|ndig)en$", vorm):
        # Deze woorden lijken een dichte lettergreep te hebben: motoren, inzittenden, hoogten.
        yield vorm[:-2] if vorm.endswith("oren") else vorm[:-1]
    if vorm.endswith(("en", "ën")):
        basis = vorm[:-2]
        yield maak_gesloten(basis)
        yield maak_gesloten(basis, toonloos=True)
        yield f"{maak_gesloten(basis)[:-1]}f"
        yield vorm[:-1]
    if vorm.endswith("ici"):
        yield f"{vorm[:-1]}us"
    if vorm.endswith("s"):
        yield vorm[:-1]
        yield vorm[:-2]
