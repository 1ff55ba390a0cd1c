"""Soort `herhaling`: een zin die zegt wat al eerder in de mail staat, soms met andere woorden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from b1check.bevindingen import Ernst, Veiligheid
from b1check.document import Document, Zin
from b1check.instellingen import Instellingen
from b1check.mailtaal.beleefdheid import (
    Beleefdheid,
    lees_beleefdheid,
    vraagonderwerp,
    zegt_opnieuw_sorry,
)
from b1check.mailtaal.inhoud import Inhoud, lees_inhoud
from b1check.mailtaal.termijnen import termijnen
from b1check.mailtaal.verzoeken import BETALEN, Verzoek, zoek_verzoek
from b1check.mailtaal.zinnen import alineazinnen, is_voorwaardelijk, is_vraag, verkort
from b1check.vondsten import Bewerking, Vondst, Voorstel, op_zin
from b1check.woordenboek import lees_woordenboek

VELDEN = frozenset(("eerste",))
_SAMENVATTING = re.compile(
    r"(?:kortom|samengevat|samenvattend|kort samengevat|dus|let op|in het kort|om het samen te "
    r"vatten|nogmaals:|tot slot)\b",
    re.IGNORECASE,
)
_WIJST_TERUG = re.compile(
    r"(?:en |maar |want |ook )?(?:dat|dit|die|deze|dan|daar\w*|hier\w*|zo|het|hij|zij|ze|er)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Opties:
    """lijsten: woordenlijsten met gewone woorden. taken: lijsten met werkwoorden voor taken.

    woorden: vanaf zoveel gelijke inhoudswoorden. deel: en dit deel van de tweede zin is gelijk.
    """

    lijsten: tuple[Path, ...]
    taken: tuple[Path, ...]
    woorden: int = 3
    deel: float = 0.75


@dataclass(frozen=True, eq=False)
class _Gelezen:
    """Een zin van de mail met wat ervan bekend is."""

    zin: Zin
    vorige: Zin | None
    volgende: Zin | None
    inhoud: Inhoud
    beleefdheid: Beleefdheid | None
    verzoek: Verzoek | None
    voorwaardelijk: bool
    eerdere_feiten: frozenset[str]

    @property
    def nieuwe_feiten(self) -> frozenset[str]:
        """De feiten die nog nergens in de mail stonden."""
        return self.inhoud.feiten - self.eerdere_feiten


def zoek(document: Document, opties: Opties, instellingen: Instellingen) -> Iterator[Vondst]:
    """Geef elke zin die een eerdere zin herhaalt."""
    boek = lees_woordenboek(opties.lijsten)
    eerder: list[_Gelezen] = []
    feiten: frozenset[str] = frozenset()
    for zin, vorige, volgende in alineazinnen(document):
        nu = _Gelezen(
            zin,
            vorige,
            volgende,
            lees_inhoud(zin, boek),
            lees_beleefdheid(zin, vorige),
            zoek_verzoek(zin, vorige, opties.taken, instellingen.regio),
            is_voorwaardelijk(zin, vorige),
            feiten,
        )
        if not _SAMENVATTING.match(zin.tekst):
            yield from _eerste_herhaling(nu, eerder, opties)
        eerder.append(nu)
        feiten |= nu.inhoud.feiten


def _eerste_herhaling(nu: _Gelezen, eerder: list[_Gelezen], opties: Opties) -> Iterator[Vondst]:
    for toen in eerder:
        if not _zegt_hetzelfde(toen, nu, opties):
            continue
        zeker = _is_zeker(toen, nu)
        yield op_zin(
            nu.zin,
            velden={"eerste": verkort(toen.zin)},
            ernst=None if zeker else Ernst.TIP,
            voorstellen=(_laat_weg(nu),) if zeker and _kan_weg(nu) else (),
        )
        return


def _zegt_hetzelfde(toen: _Gelezen, nu: _Gelezen, opties: Opties) -> bool:
    if nu.beleefdheid or toen.beleefdheid:
        return nu.beleefdheid == toen.beleefdheid and _zelfde_beleefdheid(toen, nu)
    if nu.verzoek is not None and toen.verzoek is not None:
        if _zelfde_verzoek(toen, nu):
            return True
    return _zelfde_inhoud(toen, nu, opties)


def _zelfde_beleefdheid(toen: _Gelezen, nu: _Gelezen) -> bool:
    if nu.beleefdheid == Beleefdheid.EXCUUS:
        return zegt_opnieuw_sorry(nu.zin)
    if nu.beleefdheid == Beleefdheid.CONTACT:
        eerste, tweede = (vraagonderwerp(g.zin, g.vorige) for g in (toen, nu))
        return not tweede or eerste == tweede
    return True


def _zelfde_verzoek(toen: _Gelezen, nu: _Gelezen) -> bool:
    """Of twee keer om hetzelfde gevraagd wordt, zonder een ander bedrag of een andere dag."""
    if toen.verzoek is None or nu.verzoek is None or toen.verzoek.vraag != nu.verzoek.vraag:
        return False
    oud, nieuw = termijnen(toen.zin), termijnen(nu.zin)
    if (oud and nieuw and oud != nieuw) or nu.zin.tekst.endswith(":"):
        return False
    gedeeld = nu.inhoud.woorden & toen.inhoud.woorden
    return not nu.nieuwe_feiten and (nu.verzoek.vraag == BETALEN or len(gedeeld) >= 2)


def _zelfde_inhoud(toen: _Gelezen, nu: _Gelezen, opties: Opties) -> bool:
    """Of de tweede zin bijna alleen woorden van de eerste gebruikt, en geen nieuw feit noemt."""
    oud, nieuw = toen.inhoud, nu.inhoud
    if is_vraag(nu.zin) or is_vraag(toen.zin) or nu.zin.tekst.endswith(":"):
        return False
    if (oud.ontkent, oud.hulp, toen.voorwaardelijk) != (
        nieuw.ontkent,
        nieuw.hulp,
        nu.voorwaardelijk,
    ):
        return False
    if nieuw.alles == oud.alles and len(nieuw.alles) > opties.woorden:
        return True
    gedeeld = nieuw.woorden & oud.woorden
    if len(gedeeld) < opties.woorden or nu.nieuwe_feiten:
        return False
    return len(gedeeld) >= opties.deel * len(nieuw.woorden)


def _is_zeker(toen: _Gelezen, nu: _Gelezen) -> bool:
    """Of de tweede zin zeker niets toevoegt."""
    if nu.nieuwe_feiten:
        return False
    return nu.beleefdheid is not None or nu.inhoud.woorden <= toen.inhoud.woorden


def _kan_weg(nu: _Gelezen) -> bool:
    """Of de zin weg kan zonder dat de alinea leeg raakt of een zin haar houvast verliest."""
    if nu.inhoud.feiten or (nu.vorige is None and nu.volgende is None):
        return False
    if nu.beleefdheid == Beleefdheid.CONTACT and nu.vorige is not None and is_vraag(nu.vorige):
        return False
    return nu.volgende is None or _WIJST_TERUG.match(nu.volgende.tekst) is None


def _laat_weg(nu: _Gelezen) -> Voorstel:
    begin, eind = nu.zin.begin, nu.zin.eind
    if nu.volgende is not None:
        eind = nu.volgende.begin
    elif nu.vorige is not None:
        begin = nu.vorige.eind
    return Voorstel("", (Bewerking(begin, eind, ""),), Veiligheid.VRAGEN, "Laat dit weg.")
