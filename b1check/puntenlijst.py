"""Van een rij in een zin een puntsgewijze lijst maken: inleiding, punten en leestekens."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin, tel_woorden
from b1check.lijstinleiding import haal_rest_naar_voren, is_goede_inleiding, maak_losse_zin
from b1check.nevenschikking import Deel, Rij
from b1check.vondsten import (
    LIJST,
    LIJSTEIND,
    LIJSTEIND_VERDER,
    LIJSTPUNT,
    Bewerking,
    Voorstel,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Zo ziet de lezer in één oogopslag wat erbij hoort."
# Tot zoveel woorden per punt staan er geen puntkomma's achter.
_KORT_PUNT = 6


def maak_lijst(zin: Zin, rij: Rij) -> Voorstel | None:
    """Geef het voorstel om van de rij een lijst te maken, of None als dat geen goede zin geeft.

    Staat er na de rij nog een werkwoord of 'nodig', dan gaat dat naar de inleiding, achter 'het
    volgende'. Staat de rij in een bijzin die van een leeg 'dat is dat ...' afhangt, dan wordt die
    bijzin een eigen zin. Alleen wat tussen de delen staat verandert; de delen zelf blijven.
    """
    tekst = zin.tekstblok.blok.tekst
    if not rij.zeker or _raakt_open_haakje(tekst[zin.begin : rij.begin]):
        return None
    rest = tekst[rij.eind : zin.eind].strip(" .!\n")
    if rest:
        return _met_rest(zin, rij)
    los = maak_losse_zin(zin, rij) if rij.vorm == "naamwoord" else None
    if los is None and not is_goede_inleiding(zin, rij):
        return None
    bewerkingen = [*_punten(zin, rij)]
    if los is not None:
        bewerkingen.insert(0, los)
    veiligheid = Veiligheid.VEILIG if los is None else Veiligheid.VRAGEN
    return Voorstel(None, tuple(bewerkingen), veiligheid, _TOELICHTING)


def _met_rest(zin: Zin, rij: Rij) -> Voorstel | None:
    """'Wij hebben A, B en C nodig' → 'Wij hebben het volgende nodig:' met de lijst eronder."""
    rest = haal_rest_naar_voren(zin, rij)
    if rest is None:
        return None
    eerste, inleiding = rest
    kort = _zijn_kort(zin, rij.delen)
    bewerkingen = [
        Bewerking(eerste, rij.begin, f"{inleiding}:{LIJST}"),
        *_tussen(rij.delen, rij.voegwoord if _houdt_voegwoord(rij) else "", kort),
        Bewerking(rij.eind, _volgende_zin(zin), _slot(zin, kort)),
    ]
    return Voorstel(None, tuple(bewerkingen), Veiligheid.VRAGEN, _TOELICHTING)


def _punten(zin: Zin, rij: Rij) -> Iterator[Bewerking]:
    """Zet een dubbele punt achter de inleiding en elk deel op een eigen regel."""
    tekst = zin.tekstblok.blok.tekst
    delen = _zonder_gedeeld(zin, rij)
    kort = rij.vorm == "naamwoord" and _zijn_kort(zin, delen)
    eerste = len(tekst[: delen[0].begin].rstrip(" \n\t,"))
    dubbele_punt = "" if tekst[eerste - 1] == ":" else ":"
    yield Bewerking(eerste, delen[0].begin, f"{dubbele_punt}{LIJST}")
    yield from _tussen(delen, rij.voegwoord if _houdt_voegwoord(rij) else "", kort)
    # Een vaste spatie (&nbsp;) is opmaak van de schrijver: die blijft staan.
    slotteken = len(tekst[rij.eind : zin.eind].rstrip())
    volgende = len(tekst) - len(tekst[rij.eind + slotteken :].lstrip(" \t\n"))
    yield Bewerking(rij.eind, volgende, _slot(zin, kort))


def _houdt_voegwoord(rij: Rij) -> bool:
    """'of' zegt dat de lezer kiest, en 'en' tussen voorwaarden dat alles moet: dat blijft staan."""
    return rij.voegwoord == "of" or rij.vorm == "bijzin"


def _zonder_gedeeld(zin: Zin, rij: Rij) -> tuple[Deel, ...]:
    """Laat het woord waar elk deel mee begint in de inleiding: 'als:', 'voor:', 'om:'."""
    if rij.vorm == "onbepaalde wijs":
        return rij.delen
    openers = [_eerste_token(zin, deel) for deel in rij.delen]
    gedeeld = openers[0].lower_
    is_opener = rij.vorm == "bijzin" or openers[0].pos_ == "ADP"
    if not is_opener or any(o.lower_ != gedeeld and not _mist_om(rij, gedeeld) for o in openers):
        return rij.delen
    return tuple(
        Deel(opener.nbor(1).idx, deel.eind) if opener.lower_ == gedeeld else deel
        for opener, deel in zip(openers, rij.delen, strict=True)
    )


def _mist_om(rij: Rij, gedeeld: str) -> bool:
    """'om A te maken, B te bespreken en C te vertellen': één 'om' geldt voor alle delen."""
    return rij.vorm == "bijzin" and gedeeld == "om"


def _eerste_token(zin: Zin, deel: Deel) -> Token:
    return next(token for token in zin.tokens if token.idx >= deel.begin)


def _zijn_kort(zin: Zin, delen: tuple[Deel, ...]) -> bool:
    tekst = zin.tekstblok.blok.tekst
    return all(tel_woorden(tekst[deel.begin : deel.eind]) <= _KORT_PUNT for deel in delen)


def _tussen(delen: tuple[Deel, ...], voegwoord: str, kort: bool) -> Iterator[Bewerking]:
    """Zet elk deel op een eigen regel: korte zonder leesteken, langere met een puntkomma."""
    for nummer, (vorige, deel) in enumerate(pairwise(delen), 2):
        teken = "" if kort else ";"
        if voegwoord and nummer == len(delen):
            # Voor 'en' of 'of' staat geen leesteken.
            teken = f" {voegwoord}"
        yield Bewerking(vorige.eind, deel.begin, f"{teken}{LIJSTPUNT}")


def _volgende_zin(zin: Zin) -> int:
    tekst = zin.tekstblok.blok.tekst
    return len(tekst) - len(tekst[zin.eind :].lstrip(" \t\n"))


def _slot(zin: Zin, kort: bool) -> str:
    """Na de lijst: een punt bij lange punten, en een lege regel als er nog tekst komt."""
    punt = "" if kort else "."
    verder = _volgende_zin(zin) < len(zin.tekstblok.blok.tekst)
    return punt + (LIJSTEIND_VERDER if verder else LIJSTEIND)


def _raakt_open_haakje(ervoor: str) -> bool:
    return ervoor.count("(") > ervoor.count(")")
