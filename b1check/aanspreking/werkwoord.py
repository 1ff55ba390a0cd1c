"""De persoonsvorm bij u en bij je: 'hebt u' en 'heb je', 'u kunt' en 'je kan'."""

from __future__ import annotations

import re
from functools import cache

from b1check.frequentie import zipf
from b1check.gegevens import lees_lijst
from b1check.taal.spelling import maak_open, maak_stemhebbend

# Achter de persoonsvorm: heb je, hebt u.
_ACHTER_JE = {
    "bent": "ben",
    "hebt": "heb",
    "heeft": "heb",
    "kunt": "kun",
    "kan": "kan",
    "wilt": "wil",
    "wil": "wil",
    "zult": "zul",
    "zal": "zul",
    "mag": "mag",
    "gaat": "ga",
    "staat": "sta",
    "slaat": "sla",
    "verstaat": "versta",
    "ontvangt": "ontvang",
    "doet": "doe",
    "ziet": "zie",
}
_ACHTER_U = {
    "ben": "bent",
    "heb": "hebt",
    "kun": "kunt",
    "kan": "kunt",
    "wil": "wilt",
    "zul": "zult",
    "zal": "zult",
    "mag": "mag",
    "ga": "gaat",
    "sta": "staat",
    "sla": "slaat",
    "versta": "verstaat",
    "hou": "houdt",
    "rij": "rijdt",
    "snij": "snijdt",
}
# Ervoor, of in een bijzin: alleen deze vormen verschillen.
_VOOR_U = {"kan": "kunt", "wil": "wilt", "zal": "zult"}
_VOOR_JE = {"heeft": "hebt"}
_ENKEL = re.compile(r"[a-zà-ÿ]+$")
# Zoveel gewoner moet het ene werkwoord zijn dan het andere.
_ZEKER = 0.7


def achter_u(vorm: str, *, verleden: bool = False) -> str | None:
    """Geef de vorm voor u ('heb' van 'heb je' wordt 'hebt'), of None als zij niet zeker is.

    `verleden` zegt of de ontleding er verleden tijd in ziet.
    """
    if vorm in _ACHTER_U:
        return _ACHTER_U[vorm]
    if not _ENKEL.match(vorm):
        return None
    if vorm.endswith("t") or _is_verleden(vorm, verleden=verleden):
        return vorm
    if verleden:
        return None
    return f"{vorm}t" if vorm[-1] not in "aeiou" else ("doet" if vorm == "doe" else _op_ie(vorm))


def _op_ie(vorm: str) -> str | None:
    return "ziet" if vorm == "zie" else None


def achter_je(vorm: str, *, verleden: bool = False) -> str | None:
    """Geef de vorm voor je ('hebt' van 'hebt u' wordt 'heb'), of None als zij niet zeker is."""
    if vorm in _ACHTER_JE:
        return _ACHTER_JE[vorm]
    if not _ENKEL.match(vorm):
        return None
    if _is_verleden(vorm, verleden=verleden):
        return vorm
    if vorm.endswith("dt"):
        return vorm[:-1]
    return _zonder_t(vorm) if vorm.endswith("t") else None


def ervoor(vorm: str, *, u: bool) -> str:
    """Geef de vorm die na 'u' of 'je' komt, of in een bijzin staat."""
    return (_VOOR_U if u else _VOOR_JE).get(vorm, vorm)


def _zonder_t(vorm: str) -> str | None:
    """Haal de -t weg als zij een uitgang is: 'krijgt' wel, 'weet' niet."""
    met, zonder = _gewoon(vorm), _gewoon(vorm[:-1])
    if abs(met - zonder) < _ZEKER:
        return None
    return vorm if met > zonder else vorm[:-1]


@cache
def _gewoon(stam: str) -> float:
    """Hoe gewoon het werkwoord met deze stam is: weet -> weten, krijg -> krijgen."""
    open_ = maak_open(stam)
    infinitieven = {f"{open_}en", f"{maak_stemhebbend(open_, stam)}en", f"{stam}en"}
    return max(zipf(infinitief) for infinitief in infinitieven)


@cache
def _sterke_vormen() -> tuple[frozenset[str], frozenset[str]]:
    """De vormen van de verleden tijd, en de stammen die er net zo uitzien."""
    rijen = lees_lijst("sterke-werkwoorden.tsv") + lees_lijst("bijzondere-werkwoorden.tsv")
    verleden = frozenset(rij["vt_enkelvoud"] for rij in rijen)
    return verleden, verleden & {rij["ik"] for rij in rijen}


def _is_verleden(vorm: str, *, verleden: bool) -> bool:
    """Of dit zeker verleden tijd is: 'ging', 'had', 'wilde', 'maakte'."""
    sterk, ook_stam = _sterke_vormen()
    if vorm in sterk:
        return verleden or vorm not in ook_stam
    return len(vorm) > 4 and vorm.endswith(("de", "te"))
