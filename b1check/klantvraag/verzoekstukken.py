"""Knipt de verzoeken uit een zin zonder vraagteken."""

from __future__ import annotations

from collections.abc import Iterator

from b1check.document import Zin
from b1check.klantvraag import verzoekwoorden as vz
from b1check.klantvraag.deelzinnen import (
    begin_deelzin,
    begint_voorwerp,
    heeft_persoonsvorm,
    is_heel_werkwoord,
    is_voorwaarde,
    token_op,
)
from b1check.klantvraag.knippen import VERZOEK, knip
from b1check.klantvraag.mededelingen import MEDEDELING


def is_kaal_graag(zin: Zin, klein: str) -> bool:
    """'Een nieuwe pas graag!': een verzoek zonder persoonsvorm."""
    return "graag" in klein.split(" ") + klein.rstrip(".!").split(" ") and not heeft_persoonsvorm(
        zin, zin.tokens[-1].i + 1
    )


def is_verzoek(klein: str) -> bool:
    """Of er ergens in de zin een verzoek staat."""
    if any(p.search(klein) for p in (vz.KAAL_GRAAG, vz.GEBIEDEND, vz.STERK_GEBIEDEND)):
        return True
    if any(patroon.search(klein) for patroon in vz.VERZOEKEN):
        return not MEDEDELING.search(klein)
    if vz.WENS.search(klein):
        return not vz.WENS_ZONDER_INHOUD.search(klein)
    return bool(vz.VERBETERING.search(klein))


def verzoeken(zin: Zin, klein: str) -> Iterator[tuple[int, int, str]]:
    """Geef elk verzoek van de zin: van het begin van haar deelzin tot het volgende."""
    plaatsen = sorted(
        {begin_deelzin(zin, m.start()) for p in vz.VERZOEKEN if (m := p.search(klein))}
    )
    # "U laat het puin liggen, dat wil ik niet": het verzoek is ook wat ervoor staat.
    los = plaatsen and not vz.WIJST_TERUG.match(klein[plaatsen[0] :])
    eerste = token_op(zin, plaatsen[0]) if los else zin.tokens[0].i
    tweede = sorted(token_op(zin, m.end()) for m in vz.TWEEDE_VERZOEK.finditer(klein))
    if is_voorwaarde(zin) and eerste == zin.tokens[0].i:
        # "Mocht dat niet gaan, zet het dan op pauze": de voorwaarde hoort bij het verzoek.
        tweede = tweede[1:]
    begins = {eerste, *tweede_handeling(zin, eerste), *(n for n in tweede if n > eerste)}
    yield from knip(zin, sorted(begins), VERZOEK)


def tweede_handeling(zin: Zin, eerste: int) -> Iterator[int]:
    """Geef waar na 'en' een tweede handeling begint.

    "... terug te storten en die diensten te blokkeren", "... sturen en mijn adres aanpassen":
    aan beide kanten staat een heel werkwoord, en na 'en' begint een nieuw voorwerp.
    """
    hele = [t.i for t in zin.tokens if t.i > eerste and is_heel_werkwoord(t)]
    voegen = [t.i for t in zin.tokens if t.i > eerste and t.lower_ == "en"]
    for nummer, voeg in enumerate(voegen):
        tot = voegen[nummer + 1] if nummer + 1 < len(voegen) else zin.tokens[-1].i + 1
        ervoor = any(n < voeg for n in hele)
        erna = [n for n in hele if voeg < n < tot]
        if ervoor and erna and begint_voorwerp(zin.tekstblok.doc[voeg + 1]):
            yield voeg + 1
