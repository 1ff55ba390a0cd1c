"""Een bijzin achteraan een eigen zin geven, met dezelfde woordvolgorde: 'Dat geldt als ...'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import Hoofdzin, lees_hoofdzin
from b1check.ontleding import is_persoonsvorm
from b1check.splitsing.grenzen import Splitsing, heeft_bijzin, slot_van, wortel_van
from b1check.splitsing.ingeleid import is_verleden, zegt_al
from b1check.zinsdelen import rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Maak er twee zinnen van: ‘{}’ laat zien hoe ze samenhangen."
_OPSTAP = {
    "tenzij": "Dat is anders als",
    "mits": "Dat geldt alleen als",
    "zolang": "Dat geldt zolang",
    "doordat": "Dat komt doordat",
    "omdat": "De reden is dat",
    "aangezien": "De reden is dat",
}
_OOK_ZONDER_KOMMA = frozenset(("tenzij", "mits", "zolang"))
_VOORWAARDE = frozenset(("als", "indien", "wanneer"))
_MAG = {"kunnen": "Dat kan als", "mogen": "Dat mag als"}
_NIET = frozenset("niet geen nooit niemand niets alleen pas slechts enkel uitsluitend".split())
_TIJDELOOS = frozenset(("doordat", "omdat", "aangezien"))


def splits_aanhang(zin: Zin) -> Iterator[Splitsing]:
    """Splits voor ', tenzij ...', ', mits ...', ', omdat ...': de bijzin blijft zoals zij is."""
    for ervoor, voegwoord in zip(zin.tokens, zin.tokens[1:], strict=False):
        met_komma = ervoor.text == ","
        mag = met_komma or voegwoord.lower_ in _OOK_ZONDER_KOMMA
        if not mag or not _sluit_af(zin, voegwoord):
            continue
        laatste = ervoor.i - met_komma
        hoofdzin = lees_hoofdzin(zin.span.doc, zin.tokens[0].i, laatste)
        opstap = _opstap(voegwoord, hoofdzin) if hoofdzin is not None else None
        if opstap is None or zegt_al(zin.tokens, voegwoord.i):
            continue
        doc, slot = zin.span.doc, slot_van(zin)
        eerste = stuk_van(doc, zin.tokens[0].i, laatste)
        rest = stuk_van(doc, voegwoord.i + 1, slot)
        stukken = rijg(doc, [[eerste], ["."], [opstap], [rest]])
        yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING.format(opstap))


def _sluit_af(zin: Zin, voegwoord: Token) -> bool:
    """Of de bijzin bij de hoofdzin hoort en tot het eind van de zin loopt."""
    if voegwoord.lower_ not in _OPSTAP.keys() | _VOORWAARDE:
        return False
    hoofd = voegwoord.head
    if hoofd.dep_ != "advcl" or hoofd.i < voegwoord.i:
        return False
    wortel = wortel_van(zin)
    if hoofd.head != wortel and not (hoofd.head.dep_ == "xcomp" and hoofd.head.head == wortel):
        return False
    if heeft_bijzin(zin, voegwoord.i):
        return False
    eigen = {token.i for token in hoofd.subtree}
    return eigen.issuperset(range(voegwoord.i, slot_van(zin)))


def _opstap(voegwoord: Token, hoofdzin: Hoofdzin) -> str | None:
    """Geef waar de tweede zin mee begint, of None als dat hier niet past."""
    klein = voegwoord.lower_
    erna = hoofdzin.doc[voegwoord.i : hoofdzin.doc[-1].i + 1]
    verleden = is_verleden(hoofdzin.persoonsvorm) or any(
        is_persoonsvorm(t) and is_verleden(t) for t in erna if t.head == voegwoord.head
    )
    if verleden and klein not in _TIJDELOOS:
        return None
    if klein in _OPSTAP:
        return _OPSTAP[klein]
    ervoor = hoofdzin.doc[hoofdzin.eerste : hoofdzin.laatste + 1]
    if any(token.lower_ in _NIET for token in ervoor):
        return None
    return _MAG.get(hoofdzin.persoonsvorm.lemma_)
