"""De zinnen van de tekst van een mail, en wat van elke zin aan de vorm te zien is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from b1check.bericht import Bloksoort, Onderdeel
from b1check.document import Document, Tekstblok, Zin

_VOORWAARDE = re.compile(
    r"\b(?:als|indien|mocht|mochten|wanneer|ingeval|tenzij|zodra|zolang|desgewenst|eventueel|"
    r"zo nodig|in dat geval)(?!\w)|^(?:en |maar )?dan\b|, dan\b"
    r"|\b(?:moet|dient|kunt|kun|mag|hoeft) (?:u |je )?dan\b",
    re.IGNORECASE,
)
_ONTKENNING = re.compile(
    r"\b(?:niet|geen|nooit|niets|niemand|nergens|hoeft|hoeven|hoef)(?!\w)", re.IGNORECASE
)
_VRAAG_VOORAAN = re.compile(
    r"(?:heb|hebt|heeft|hebben|ben|bent|is|zijn|wil|wilt|willen|kun|kunt|kan|kunnen|mocht|komt?|"
    r"gaat?|krijgt?|twijfelt?|lukt|denkt?|zoekt?|mist?|gebruikt?|betaalt?|wacht)\s+"
    r"(?:u|je|jij|jullie|er|het|iets|dit|dat|uw|jouw)(?!\w)",
    re.IGNORECASE,
)


def alineas(document: Document) -> tuple[Tekstblok, ...]:
    """Geef de alinea's van de tekst zelf: geen onderwerp, kop of lijst."""
    return tuple(
        tekstblok
        for tekstblok in document.tekstblokken
        if tekstblok.blok.onderdeel == Onderdeel.TEKST
        and tekstblok.blok.soort == Bloksoort.ALINEA
        and tekstblok.zinnen
    )


def alineazinnen(document: Document) -> Iterator[tuple[Zin, Zin | None, Zin | None]]:
    """Geef elke zin van een alinea, met de zin ervoor en erna in dezelfde alinea."""
    for tekstblok in alineas(document):
        zinnen = tekstblok.zinnen
        for nummer, zin in enumerate(zinnen):
            vorige = zinnen[nummer - 1] if nummer else None
            yield zin, vorige, zinnen[nummer + 1] if nummer + 1 < len(zinnen) else None


def is_vraag(zin: Zin) -> bool:
    """Of de zin op een vraagteken eindigt."""
    return zin.tekst.rstrip(" ”’\"'").endswith("?")


def is_ontkennend(zin: Zin) -> bool:
    """Of er een ontkenning in de zin staat."""
    return _ONTKENNING.search(zin.tekst) is not None


def is_voorwaardelijk(zin: Zin, vorige: Zin | None) -> bool:
    """Of de zin alleen soms geldt: 'Als u ...', 'Hebt u vragen, bel ons', of na een vraag."""
    if _VOORWAARDE.search(zin.tekst) or (vorige is not None and is_vraag(vorige)):
        return True
    return not is_vraag(zin) and _VRAAG_VOORAAN.match(zin.tekst) is not None


def verkort(zin: Zin, woorden: int = 12) -> str:
    """Geef de eerste woorden van een zin om in een melding te noemen."""
    stukken = zin.tekstblok.blok.toon(zin.begin, zin.eind).rstrip(" .!?").split()
    kort = " ".join(stukken[:woorden]).rstrip(",;:.")
    return f"{kort} ..." if len(stukken) > woorden else kort
