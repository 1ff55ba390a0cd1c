"""Splitsen bij een bijzin die iets toevoegt: ', die ...', ', waardoor ...', ', wat ...'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.splitsing.grenzen import Splitsing, is_hele_zin, slot_van, wortel_van
from b1check.woordvolgorde import lees_bijzin, omgekeerd
from b1check.zinsdelen import rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Maak er twee zinnen van: ‘{}’ verwijst terug."
# Deze gaan over de hele zin ervoor; de andere over één woord.
_OVER_DE_ZIN = {
    "waardoor": "Daardoor",
    "waarna": "Daarna",
    "waarbij": "Daarbij",
    "wat": "Dat",
}
_OVER_EEN_WOORD = {
    "waar": "Daar",
    "waarmee": "Daarmee",
    "waarin": "Daarin",
    "waarop": "Daarop",
    "waarvoor": "Daarvoor",
    "waarvan": "Daarvan",
    "waaruit": "Daaruit",
    "waarover": "Daarover",
    "waaraan": "Daaraan",
    "waarbij": "Daarbij",
}
_AANWIJZEND = {"die": "Deze", "dat": "Dit"}
_TOEVOEGING = frozenset(("acl:relcl", "advcl", "parataxis"))
_NAAMWOORDELIJK = frozenset(
    "nsubj nsubj:pass obj iobj obl obl:arg obl:agent nmod appos conj flat fixed".split()
)
_ONBEPAALD = frozenset(
    "geen elk elke ieder iedere iedereen niemand niets iets alles alle enige degene diegene "
    "degenen al hetgeen datgene welke".split()
)


def splits_betrekkelijk(zin: Zin) -> Iterator[Splitsing]:
    """Splits voor een toevoeging aan het eind van de zin."""
    for komma, inleider in zip(zin.tokens, zin.tokens[1:], strict=False):
        if komma.text != "," or not is_hele_zin(zin, komma.i):
            continue
        hoofd = _hoofd_van(inleider)
        if hoofd is None:
            continue
        voorop = _voorop(zin, inleider, hoofd)
        bijzin = lees_bijzin(hoofd, inleider.i + 1, slot_van(zin) - 1, zonder_onderwerp=True)
        tweede = omgekeerd(bijzin) if bijzin is not None else None
        if voorop is None or tweede is None:
            continue
        eerste = stuk_van(zin.span.doc, zin.tokens[0].i, komma.i - 1)
        stukken = rijg(zin.span.doc, [[eerste], ["."], [voorop], tweede, ["."]])
        yield Splitsing(stukken, _veiligheid(inleider), _TOELICHTING.format(voorop))


def _veiligheid(inleider: Token) -> Veiligheid:
    zeker = inleider.lower_ in ("waardoor", "waarna")
    return Veiligheid.VEILIG if zeker else Veiligheid.VRAGEN


def _hoofd_van(inleider: Token) -> Token | None:
    """Geef het hoofd van de bijzin die met dit woord begint."""
    hoofd = inleider.head
    while hoofd.dep_ not in (*_TOEVOEGING, "acl", "ROOT") and hoofd.i > inleider.i:
        hoofd = hoofd.head
    return hoofd if hoofd.dep_ in _TOEVOEGING and hoofd.i > inleider.i else None


def _voorop(zin: Zin, inleider: Token, hoofd: Token) -> str | None:
    """Geef waar de nieuwe zin mee begint, of None als het antecedent niet zeker is."""
    woord = inleider.lower_
    if woord in _OVER_DE_ZIN and _hangt_aan_hoofdzin(zin, hoofd.head):
        if hoofd.head.lower_ in _ONBEPAALD:
            return None
        return _OVER_DE_ZIN[woord]
    kern = hoofd.head
    if not _is_bepaald(kern) or not _hangt_aan_hoofdzin(zin, kern):
        return None
    if woord in _OVER_EEN_WOORD:
        return _OVER_EEN_WOORD[woord]
    return _aanwijzend(zin, inleider, kern) if woord in _AANWIJZEND else None


def _hangt_aan_hoofdzin(zin: Zin, token: Token) -> bool:
    """Of dit woord in de hoofdzin staat, en niet in een bijzin of voorwaarde."""
    wortel = wortel_van(zin)
    while token != wortel:
        if token.dep_ not in _NAAMWOORDELIJK:
            return False
        token = token.head
    return True


def _is_bepaald(kern: Token) -> bool:
    """Of het woord naar iets wijst dat er echt is: met lidwoord of bezitter, en niet 'geen'."""
    bepalers = [k for k in kern.lefts if k.dep_ in ("det", "nmod:poss", "nummod")]
    if kern.lower_ in _ONBEPAALD or any(
        k.lower_ in _ONBEPAALD for k in kern.subtree if k.i < kern.i
    ):
        return False
    return bool(bepalers)


def _aanwijzend(zin: Zin, inleider: Token, kern: Token) -> str | None:
    """Geef 'Deze brief' of 'Dit formulier', als het vlak voor de komma staat en past."""
    if kern.pos_ != "NOUN" or zin.tekstblok.is_beschermd(kern) or not _past(inleider, kern):
        return None
    eind = max(t.i for t in kern.subtree if t.i < inleider.i - 1)
    if eind != inleider.i - 2:
        return None
    ertussen = zin.span.doc[kern.i + 1 : inleider.i - 1]
    if any(t.pos_ in ("NOUN", "PROPN") and _past(inleider, t) for t in ertussen):
        return None
    return f"{_AANWIJZEND[inleider.lower_]} {kern.text}"


def _past(inleider: Token, kern: Token) -> bool:
    """Of 'die' of 'dat' bij dit naamwoord past: 'dat' alleen bij een enkelvoudig het-woord."""
    is_het_woord = "|onz|" in kern.tag_ and "|ev|" in kern.tag_
    return is_het_woord == (inleider.lower_ == "dat")
