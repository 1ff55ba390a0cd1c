"""'Niet zonder pas' → 'alleen met pas', en 'Zonder pas ... geen ...' → 'Alleen met pas ...'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.omkering.wendingen import (
    Omkering,
    heeft_kenmerk,
    hoofd_van_zin,
    is_gewoon,
    is_te_ontdoen,
    is_tegenwoordig,
    omkering,
    onbepaald_lidwoord,
    ontkenningen_in,
    schrap,
    vervang,
    zonder_geen,
)
from b1check.ontleding import persoonsvorm_van
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Zo staat er hoe het wél kan."
_TOELATEND = frozenset(
    "kunnen mogen krijgen werken gelden hebben ontvangen delen doorgeven verstrekken behandelen "
    "helpen leveren toestaan toegestaan mogelijk".split()
)
_GEVOLG = {"is": "heeft", "blijft": "heeft", "zijn": "hebben", "blijven": "hebben"}
_GEVOLGEN = frozenset("gevolgen gevolg risico risico's gevaar gevaren".split())


def keer_zonder(zin: Zin) -> Iterator[Omkering]:
    """Geef 'alleen met' voor 'niet ... zonder' bij iets wat iemand nodig heeft."""
    for zonder in zin.tokens:
        if zonder.lower_ != "zonder" or zonder.dep_ != "case" or zonder.i + 1 >= zin.span.end:
            continue
        gevonden = _met_gevolgen(zonder) or _alleen_met(zin, zonder)
        if gevonden is not None:
            yield gevonden


def _met_gevolgen(zonder: Token) -> Omkering | None:
    """'Dit is niet zonder risico' → 'Dit heeft risico's': kort en zonder 'niet'."""
    naamwoord = zonder.head
    werkwoord = _koppelwerkwoord(naamwoord)
    niet = zonder.nbor(-1) if zonder.i else zonder
    if werkwoord is None or niet.lower_ != "niet" or naamwoord.lower_ not in _GEVOLGEN:
        return None
    if werkwoord.lower_ not in _GEVOLG or werkwoord.i > niet.i or zonder.i + 1 != naamwoord.i:
        return None
    nieuw = "risico's" if naamwoord.lower_ == "risico" else naamwoord.text
    bewerkingen = [
        vervang(werkwoord, werkwoord, _GEVOLG[werkwoord.lower_]),
        vervang(niet, naamwoord, nieuw),
    ]
    return omkering([niet, zonder], bewerkingen, _TOELICHTING)


def _koppelwerkwoord(naamwoord: Token) -> Token | None:
    eigen = next((k for k in naamwoord.children if k.dep_ == "cop"), None)
    return eigen or (naamwoord.head if naamwoord.head.lower_ in _GEVOLG else None)


def _alleen_met(zin: Zin, zonder: Token) -> Omkering | None:
    hoofd = hoofd_van_zin(zonder)
    anderen = [t for t in ontkenningen_in(hoofd) if t != zonder]
    if len(anderen) != 1 or anderen[0].lower_ not in ("niet", "geen"):
        return None
    ontkenning = anderen[0]
    if not is_gewoon(ontkenning) or not _is_zeker(zonder, ontkenning, hoofd):
        return None
    bewerkingen = [*_bewerk(zin, zonder, ontkenning)]
    return omkering([zonder, ontkenning], bewerkingen, _TOELICHTING) if bewerkingen else None


def _is_zeker(zonder: Token, ontkenning: Token, hoofd: Token) -> bool:
    """Een middel dat de lezer kan hebben, bij een werkwoord dat iets toelaat."""
    persoonsvorm = persoonsvorm_van(hoofd)
    if persoonsvorm is None or not is_tegenwoordig(hoofd):
        return False
    if not {persoonsvorm.lemma_, hoofd.lemma_, hoofd.lower_} & _TOELATEND:
        return False
    if persoonsvorm.lemma_ in ("kunnen", "mogen") and hoofd == persoonsvorm:
        # 'Wij kunnen niet zonder uw hulp' is 'wij hebben uw hulp nodig'.
        return False
    if ontkenning.lower_ == "geen" and not is_te_ontdoen(ontkenning):
        return False
    naamwoord = zonder.head
    los = not any(k.dep_ in ("conj", "acl", "acl:relcl") for k in naamwoord.children)
    return los and heeft_kenmerk(naamwoord, "middel") and _te_verbinden(zonder)


def _te_verbinden(zonder: Token) -> bool:
    """'zonder enige' en 'zonder verdere' worden geen 'met enige'."""
    return zonder.nbor(1).lower_ not in ("enig", "enige", "verdere", "extra", "voldoende", "ook")


def _bewerk(zin: Zin, zonder: Token, ontkenning: Token) -> Iterator[Bewerking]:
    if zonder.i == zin.span.start:
        if ontkenning.i <= zonder.head.i:
            return
        yield vervang(zonder, zonder, f"alleen {_met(zonder)}")
        yield zonder_geen(ontkenning) if ontkenning.lower_ == "geen" else schrap(ontkenning)
    elif ontkenning.i + 1 == zonder.i:
        yield vervang(ontkenning, zonder, f"alleen {_met(zonder)}")
    elif ontkenning.i < zonder.i:
        if ontkenning.lower_ == "geen":
            yield zonder_geen(ontkenning, "alleen")
        else:
            yield vervang(ontkenning, ontkenning, "alleen")
        yield vervang(zonder, zonder, _met(zonder))


def _met(zonder: Token) -> str:
    """'zonder geldig kaartje' is 'met een geldig kaartje'; 'met pas' en 'met uw pas' zijn af."""
    soorten = {kind.dep_ for kind in zonder.head.children}
    kaal = "amod" not in soorten or soorten & {"det", "nummod", "nmod:poss"}
    return f"met {'' if kaal else onbepaald_lidwoord(zonder.head)}".strip()
