"""Splitsen voor een manier: '..., door minder te stoken' -> 'Dat kan door minder te stoken.'"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import Hoofdzin, lees_hoofdzin
from b1check.ontleding import MODALEN
from b1check.splitsing.grenzen import Splitsing, heeft_bijzin, slot_van, wortel_van
from b1check.splitsing.ingeleid import is_verleden
from b1check.taal.vervoeging import Werkwoordsvorm, vervoeg
from b1check.zinsdelen import rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Maak er twee zinnen van: zeg eerst wat er gebeurt, en dan hoe."
_NIET = frozenset("niet geen nooit niemand niets alleen pas slechts enkel uitsluitend noch".split())
# Wie iets doet is een mens of een groep: alleen bij deze woorden is dat zeker.
_DOENERS = frozenset("wij we u je jij jullie ik hij zij ze men".split())
_MEERVOUD = frozenset(("wij", "we", "jullie"))
_GEEN_DAAD = frozenset("zijn hebben worden blijven krijgen lijken weten vinden".split())
_MINSTE_TOKENS = 5
_MAG = {"kunnen": "kan", "mogen": "mag"}


def splits_manier(zin: Zin) -> Iterator[Splitsing]:
    """Splits voor 'door ... te' aan het eind van de zin."""
    doc, slot = zin.span.doc, slot_van(zin)
    for door in zin.tokens[3:]:
        if door.lower_ != "door" or not _leidt_in(zin, door):
            continue
        laatste = door.i - 1 - (doc[door.i - 1].text == ",")
        hoofdzin = lees_hoofdzin(doc, zin.tokens[0].i, laatste)
        opstap = _opstap(zin, hoofdzin) if hoofdzin is not None else None
        te_kort = laatste - zin.tokens[0].i < _MINSTE_TOKENS
        if opstap is None or te_kort or heeft_bijzin(zin, door.i):
            continue
        eerste, rest = stuk_van(doc, zin.tokens[0].i, laatste), stuk_van(doc, door.i, slot)
        stukken = rijg(doc, [[eerste], ["."], [opstap], [rest]])
        yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING)


def _leidt_in(zin: Zin, door: Token) -> bool:
    """Of 'door' een 'door ... te' begint dat de zin afsluit."""
    hoofd = door.head
    if door.dep_ != "mark" or hoofd.i < door.i or not hoofd.tag_.startswith("WW|inf"):
        return False
    if hoofd.nbor(-1).lower_ != "te" or hoofd.dep_ != "advcl":
        return False
    eigen = {token.i for token in hoofd.subtree}
    return eigen.issuperset(range(door.i, slot_van(zin))) and any(
        hoofd.head == kop for kop in (wortel_van(zin), *wortel_van(zin).children)
    )


def _opstap(zin: Zin, hoofdzin: Hoofdzin) -> str | None:
    """Geef 'Dat kan', of 'Dat doen wij' met het onderwerp van de hoofdzin."""
    ervoor = hoofdzin.doc[hoofdzin.eerste : hoofdzin.laatste + 1]
    if any(token.lower_ in _NIET for token in ervoor):
        return None
    persoonsvorm, kop = hoofdzin.persoonsvorm, wortel_van(zin)
    if persoonsvorm.lemma_ in _MAG and not is_verleden(persoonsvorm):
        return f"Dat {_MAG[persoonsvorm.lemma_]}"
    wie = hoofdzin.onderwerp.lower_
    is_daad = kop.lemma_ not in _GEEN_DAAD and persoonsvorm.lemma_ not in _GEEN_DAAD
    if wie not in _DOENERS or not is_daad or is_verleden(persoonsvorm):
        return None
    if any(k.dep_ in ("cop", "aux:pass") for k in kop.children):
        return None
    if persoonsvorm.lemma_ in MODALEN:
        return f"Dat {persoonsvorm.text} {wie} doen"
    meervoud = wie in _MEERVOUD or persoonsvorm.tag_.endswith("mv")
    if meervoud:
        return f"Dat doen {wie}"
    if wie == "ik":
        return "Dat doe ik"
    return f"Dat {vervoeg('doen', Werkwoordsvorm.T_VORM, wie, omgekeerd=True)} {wie}"
