"""'U kunt niet X als u niet Y' → 'U kunt alleen X als u Y'; ook met 'tenzij' en 'voordat'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.omkering.wendingen import (
    Omkering,
    bijzinnen_met,
    enige_ontkenning,
    is_te_ontdoen,
    is_tegenwoordig,
    is_vraag,
    omkering,
    ontkenningen_in,
    schrap,
    vervang,
    zonder_geen,
)
from b1check.ontleding import persoonsvorm_van
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Zo staat er wanneer het wél kan. Kijk of dit klopt."
_ALS = frozenset(("als", "wanneer", "indien"))
_TENZIJ = frozenset(("tenzij",))
_VOORDAT = frozenset(("voordat", "vóórdat", "totdat"))
# Bij deze werkwoorden is 'niet ... als niet' hetzelfde als 'alleen ... als'.
_TOELATEND = frozenset("kunnen mogen".split())
_VOORWAARDELIJK = frozenset(
    "krijgen ontvangen vergoeden behandelen uitbetalen terugbetalen leveren doorgaan werken gelden "
    "openen verwerken accepteren verstrekken toesturen opsturen sturen terugkrijgen "
    "nemen betalen uitkeren verlenen doorgeven verzekerd toegestaan mogelijk".split()
)
_WACHTEN = frozenset("wachten duren blijven".split())


def keer_voorwaarden(zin: Zin) -> Iterator[Omkering]:
    """Geef 'alleen ... als' voor 'niet ... als ... niet'."""
    if is_vraag(zin):
        return
    for mark, hoofd, boven in bijzinnen_met(zin, _ALS):
        in_bijzin, in_hoofdzin = enige_ontkenning(hoofd), enige_ontkenning(boven)
        if in_bijzin is None or in_hoofdzin is None or not _is_toelatend(boven):
            continue
        if not _kan_weg(in_bijzin) or not _kan_weg(in_hoofdzin):
            continue
        weg = zonder_geen(in_bijzin) if in_bijzin.lower_ == "geen" else schrap(in_bijzin)
        bewerkingen = [*_alleen_als(zin, mark, in_hoofdzin, "alleen", _als(mark)), weg]
        yield omkering([in_bijzin, in_hoofdzin, mark], bewerkingen, _TOELICHTING)


def _als(mark: Token) -> str:
    return "als" if mark.lower_ == "indien" else mark.lower_


def keer_tenzij(zin: Zin) -> Iterator[Omkering]:
    """Geef 'alleen ... als' voor 'niet ..., tenzij'."""
    for mark, hoofd, boven in bijzinnen_met(zin, _TENZIJ):
        niet = enige_ontkenning(boven)
        if niet is None or ontkenningen_in(hoofd) or not _kan_weg(niet) or is_vraag(zin):
            continue
        if not is_tegenwoordig(boven):
            continue
        bewerkingen = _alleen_als(zin, mark, niet, "alleen", "als")
        yield omkering([niet, mark], bewerkingen, _TOELICHTING)


def keer_voordat(zin: Zin) -> Iterator[Omkering]:
    """Geef 'pas ... als' voor 'niet ... voordat' met een voltooide bijzin."""
    if is_vraag(zin):
        return
    for mark, hoofd, boven in bijzinnen_met(zin, _VOORDAT):
        niet = enige_ontkenning(boven)
        persoonsvorm = persoonsvorm_van(hoofd)
        if niet is None or persoonsvorm is None or ontkenningen_in(hoofd) or not _kan_weg(niet):
            continue
        if persoonsvorm.lemma_ not in ("hebben", "zijn") or boven.lemma_ in _WACHTEN:
            continue
        if niet.nbor(-1).lower_ == "pas":
            continue
        if is_tegenwoordig(boven) and is_tegenwoordig(hoofd) and not _al_gebeurd(boven):
            bewerkingen = _alleen_als(zin, mark, niet, "pas", "als")
            yield omkering([niet, mark], bewerkingen, _TOELICHTING)


def _alleen_als(
    zin: Zin, mark: Token, ontkenning: Token, woord: str, voegwoord: str
) -> Iterator[Bewerking]:
    """Zet 'alleen' of 'pas' op de plek van 'niet', of vóór 'als' als de bijzin vooropstaat."""
    if mark.i == zin.span.start:
        yield vervang(mark, mark, f"{woord} {voegwoord}")
        yield zonder_geen(ontkenning) if ontkenning.lower_ == "geen" else schrap(ontkenning)
        yield from _zonder_dan(zin, mark)
        return
    if ontkenning.lower_ == "geen":
        yield zonder_geen(ontkenning, woord)
    else:
        yield vervang(ontkenning, ontkenning, woord)
    vorige = mark.nbor(-1)
    if vorige.text == ",":
        yield Bewerking(vorige.idx, mark.idx + len(mark), f" {voegwoord}")
    elif mark.lower_ != voegwoord:
        yield vervang(mark, mark, voegwoord)


def _zonder_dan(zin: Zin, mark: Token) -> Iterator[Bewerking]:
    """'Alleen als u betaalt, dan kunnen wij' → 'Alleen als u betaalt, kunnen wij'."""
    for token in zin.tekstblok.doc[mark.i + 1 : zin.span.end - 1]:
        if token.text == "," and token.nbor(1).lower_ == "dan":
            yield schrap(token.nbor(1))
            return


def _is_toelatend(boven: Token) -> bool:
    persoonsvorm = persoonsvorm_van(boven)
    if persoonsvorm is None or not is_tegenwoordig(boven):
        return False
    lemma_s = {persoonsvorm.lemma_, boven.lemma_, boven.lower_}
    heeft_recht = "hebben" in lemma_s and any(k.lower_ == "recht" for k in boven.children)
    return heeft_recht or bool(lemma_s & (_TOELATEND | _VOORWAARDELIJK))


def _kan_weg(ontkenning: Token) -> bool:
    if ontkenning.lower_ == "geen":
        return is_te_ontdoen(ontkenning)
    return ontkenning.i > 0 and not ontkenning.is_sent_start


def _al_gebeurd(boven: Token) -> bool:
    """'Wij hebben niet betaald voordat': een voltooide hoofdzin gaat over wat al gebeurd is."""
    persoonsvorm = persoonsvorm_van(boven)
    return (
        persoonsvorm is not None
        and persoonsvorm != boven
        and persoonsvorm.lemma_
        in (
            "hebben",
            "zijn",
        )
    )
