"""Kleine rapporten voor de tests van de opmakers."""

from __future__ import annotations

import re
from typing import Any

from b1check.bevindingen import Bevinding, Ernst, Suggestie, Veiligheid, Wijziging
from b1check.rapport import Meting, Rapport

GEMEEN = 'Beste <script>alert("x")</script> & co,\n::error::]]> &amp; 🙂 100%, </div>{{ x }}\nDag'


def vind(tekst: str, stuk: str, regel: str = "moeilijk-woord", **velden: Any) -> Bevinding:
    """Maak een bevinding op de plek van `stuk` in de tekst."""
    begin = tekst.index(stuk)
    ervoor = re.split(r"\r\n|\r|\n", tekst[:begin])
    standaard: dict[str, Any] = {
        "ernst": Ernst.ADVIES,
        "melding": f"‘{stuk}’ is een moeilijk woord.",
        "regelnummer": len(ervoor),
        "kolom": len(ervoor[-1]) + 1,
        "vingerafdruk": "0123456789abcdef",
    }
    waarden = {**standaard, **velden}
    return Bevinding(begin, begin + len(stuk), regel, stuk, " ".join(stuk.split()), **waarden)


def rapporteer(tekst: str, *bevindingen: Bevinding, **velden: Any) -> Rapport:
    """Maak een klein rapport met deze bevindingen."""
    standaard: dict[str, Any] = {
        "metingen": (Meting("woorden per zin", 16.52, 15.0), Meting("niet", 0.0)),
        "leesbaarheid": 61.5,
        "band": 2,
        "naam": "mail.txt",
    }
    return Rapport(tekst, tuple(sorted(bevindingen)), **{**standaard, **velden})


def vervang(tekst: str, stuk: str, nieuw: str, veiligheid: str = "veilig") -> Suggestie:
    """Maak een suggestie die `stuk` in de tekst vervangt."""
    begin = tekst.index(stuk)
    wijziging = Wijziging(begin, begin + len(stuk), stuk, nieuw)
    return Suggestie(nieuw, (wijziging,), Veiligheid(veiligheid), "Dit is korter.")
