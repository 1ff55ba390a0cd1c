"""Een lange zin splitsen: van één zin twee goede zinnen maken, of niets als dat niet zeker lukt."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from b1check.document import Zin
from b1check.splitsing.aanhang import splits_aanhang
from b1check.splitsing.betrekkelijk import splits_betrekkelijk, splits_tussenzin
from b1check.splitsing.bijstelling import splits_bijstelling
from b1check.splitsing.doel import splits_doel
from b1check.splitsing.gezegdes import splits_gezegdes, splits_na_gevolg
from b1check.splitsing.grenzen import Splitsing, is_te_splitsen
from b1check.splitsing.hoofdzinnen import splits_dubbele_punt, splits_hoofdzinnen
from b1check.splitsing.hulpwerkwoord import splits_hulpwerkwoord
from b1check.splitsing.inhoud import splits_inhoud
from b1check.splitsing.kop import splits_kop
from b1check.splitsing.manier import splits_manier
from b1check.splitsing.mocht import splits_mocht
from b1check.splitsing.reden import splits_reden_achteraan, splits_reden_vooraan
from b1check.splitsing.terwijl import splits_terwijl
from b1check.splitsing.voorbeeld import splits_voorbeeld
from b1check.splitsing.voorwaarde import splits_voorwaarde
from b1check.vondsten import Voorstel

__all__ = ["maak_splitsingen"]

_Splitser = Callable[[Zin], Iterator[Splitsing]]
_SPLITSERS: tuple[_Splitser, ...] = (
    splits_hoofdzinnen,
    splits_reden_vooraan,
    splits_voorwaarde,
    splits_betrekkelijk,
    splits_tussenzin,
    splits_bijstelling,
    splits_reden_achteraan,
    splits_mocht,
    splits_gezegdes,
    splits_na_gevolg,
    splits_manier,
    splits_doel,
    splits_hulpwerkwoord,
    splits_inhoud,
    splits_voorbeeld,
    splits_kop,
)
_MET_DUBBELE_PUNT: tuple[_Splitser, ...] = (splits_dubbele_punt,)
_MEESTE = 2
# De bijzin houdt haar woordvolgorde: minder mooi, wel altijd goed.
_ALS_HET_NIET_ANDERS_KAN: tuple[_Splitser, ...] = (splits_aanhang,)
_KIES_ZELF: tuple[_Splitser, ...] = (splits_terwijl,)


def maak_splitsingen(zin: Zin) -> tuple[Voorstel, ...]:
    """Geef hooguit twee manieren om de zin te splitsen, de beste eerst."""
    if is_te_splitsen(zin):
        rijen = (_SPLITSERS, _ALS_HET_NIET_ANDERS_KAN, _KIES_ZELF)
        goed = next((goed for rij in rijen if (goed := _goede(zin, rij))), [])
    elif is_te_splitsen(zin, behalve=":"):
        goed = _goede(zin, _MET_DUBBELE_PUNT)
    else:
        return ()
    return tuple(splitsing.als_voorstel(zin) for splitsing in goed[:_MEESTE])


def _goede(zin: Zin, splitsers: tuple[_Splitser, ...]) -> list[Splitsing]:
    """Geef de splitsingen zonder flard, de beste eerst."""
    gevonden = [splitsing for splits in splitsers for splitsing in splits(zin)]
    heel = [splitsing for splitsing in gevonden if _is_heel(zin, splitsing)]
    goed = [splitsing for splitsing in heel if splitsing.is_evenwichtig(zin)]
    return sorted(goed, key=lambda s: (-s.veiligheid.rang, s.langste(zin)))


def _is_heel(zin: Zin, splitsing: Splitsing) -> bool:
    """Of het laatste woord er nog staat: in 'van u.' of 'N.V.' zit de punt aan het woord vast."""
    slot, zinnen = zin.tokens[-1].text, splitsing.zinnen(zin)
    if any(deel.endswith("..") for deel in zinnen):
        return False
    return slot == "." or zinnen[-1].endswith(slot)
