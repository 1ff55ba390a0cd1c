"""Van een voorwaarde een vraag maken: 'Als u vragen hebt, ...' -> 'Hebt u vragen? Dan ...'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP, is_opdracht, kan_opdracht_zijn, lees_hoofdzin, met_voorop
from b1check.ontleding import MODALEN, is_persoonsvorm
from b1check.splitsing.delen import Delen
from b1check.splitsing.grenzen import Splitsing, slot_van, verwijst_terug, wortel_van
from b1check.splitsing.ingeleid import is_verleden, lees_achteraan
from b1check.splitsing.vooraan import lees_vooraan
from b1check.zinsdelen import Stuk, met_hoofdletter, rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_VOORWAARDE = frozenset(("als", "indien", "wanneer", "zodra"))
# Met deze woorden kan het ook een verhaal zijn: "Wanneer zij teruglopen, zien zij ..."
_VAN_TIJD = frozenset(("wanneer", "zodra", "nadat"))
_IN_EEN_BRIEF = frozenset("u uw je jij jou jouw jullie wij we ons onze".split())
_TOELICHTING = "Maak van de voorwaarde een vraag: dan ziet de lezer meteen of het over hem gaat."


def splits_voorwaarde(zin: Zin) -> Iterator[Splitsing]:
    """Maak van de voorwaarde vooraan of achteraan een vraag."""
    if zin.tokens[0].lower_ in _VOORWAARDE | _VAN_TIJD:
        yield from _vooraan(zin)
    elif is_persoonsvorm(zin.tokens[0]):
        yield from _al_omgekeerd(zin)
    for voegwoord in zin.tokens[3:]:
        if voegwoord.dep_ == "mark" and voegwoord.lower_ in _VOORWAARDE:
            yield from _achteraan(zin, voegwoord.i)


def _vooraan(zin: Zin) -> Iterator[Splitsing]:
    vooraan = lees_vooraan(zin)
    vraag = _als_vraag(vooraan.delen) if vooraan is not None else None
    if vooraan is None or vraag is None or not _is_geen_verhaal(zin, vooraan.delen):
        return
    doc, slot, eerste = zin.span.doc, slot_van(zin), vooraan.eerste
    if _heeft_onderwerp(wortel_van(zin)):
        heeft_dan = doc[eerste].lower_ == "dan"
        erna: list[list[Stuk]] = [["Dan"], [stuk_van(doc, eerste + heeft_dan, slot)]]
    elif is_opdracht(doc, eerste, slot - 1):
        erna = [met_hoofdletter(doc, eerste, slot)]
    else:
        return
    yield Splitsing(rijg(doc, [vraag, ["?"], *erna]), Veiligheid.VRAGEN, _TOELICHTING)


def _heeft_onderwerp(wortel: Token) -> bool:
    """Of de hoofdzin een onderwerp heeft; in 'dan wordt getoetst of' is de of-zin dat."""
    lijdend = any(k.dep_ == "aux:pass" for k in wortel.children)
    wie = (*ONDERWERP, "csubj:pass", "ccomp") if lijdend else tuple(ONDERWERP)
    return any(kind.dep_ in wie for kind in wortel.children)


def _al_omgekeerd(zin: Zin) -> Iterator[Splitsing]:
    """Splits 'Klopt dat niet, dan horen wij dat graag': de voorwaarde is al een vraag."""
    doc, begin = zin.span.doc, zin.tokens[0]
    if kan_opdracht_zijn(begin) and begin.nbor(1).lower_ not in ("je", "jij"):
        return
    hoofd = begin.head if begin.dep_ in ("aux", "aux:pass", "cop") else begin
    onderwerp = next((kind for kind in hoofd.children if kind.dep_ in ONDERWERP), None)
    if begin.lower_ in ("mocht", "mochten") or is_verleden(begin) or onderwerp is None:
        return
    for komma, dan, erna in zip(zin.tokens, zin.tokens[1:], zin.tokens[2:], strict=False):
        if (
            onderwerp.i < komma.i
            and (komma.text, dan.lower_) == (",", "dan")
            and is_persoonsvorm(erna)
        ):
            vraag, rest = (
                stuk_van(doc, begin.i, komma.i - 1),
                stuk_van(doc, erna.i, slot_van(zin)),
            )
            stukken = rijg(doc, [[vraag], ["?"], ["Dan"], [rest]])
            yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING)
            return


def _achteraan(zin: Zin, plek: int) -> Iterator[Splitsing]:
    doc = zin.span.doc
    ingeleid = lees_achteraan(zin, doc[plek])
    if ingeleid is None or ingeleid.slaat_erop or not _is_voorwaarde(zin, ingeleid.woord):
        return
    bijzin = ingeleid.bijzin
    hoofdzin = lees_hoofdzin(doc, ingeleid.eerste, ingeleid.laatste)
    if hoofdzin is None or verwijst_terug(list(doc[bijzin.eerste : bijzin.laatste + 1])):
        return
    vraag, gevolg = _als_vraag(Delen((bijzin,))), met_voorop(hoofdzin, "Dan")
    if vraag is not None and gevolg is not None:
        stukken = rijg(doc, [vraag, ["?"], gevolg, ["."]])
        yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING)


def _is_geen_verhaal(zin: Zin, delen: Delen) -> bool:
    """'Als zij thuiskomt, gaat de bel' vertelt wat er gebeurt."""
    onderwerp = delen.eerste.onderwerp
    verhaal = onderwerp is not None and onderwerp.lower_ in ("hij", "zij", "ze")
    return _is_voorwaarde(zin, "wanneer" if verhaal else zin.tokens[0].lower_)


def _is_voorwaarde(zin: Zin, woord: str) -> bool:
    """Of het een voorwaarde is, en geen verhaal."""
    if woord not in _VAN_TIJD:
        return True
    return any(
        token.lower_ in _IN_EEN_BRIEF or (token.lemma_ in MODALEN and is_persoonsvorm(token))
        for token in zin.tokens
    )


def _als_vraag(delen: Delen) -> list[Stuk] | None:
    """Geef 'Hebt u te laat betaald': alleen in de tegenwoordige tijd is 'als' een voorwaarde."""
    if delen.is_verleden:
        return None
    onderwerp = delen.eerste.onderwerp
    if onderwerp is not None and onderwerp.lower_ in ("ik", "men", "dat"):
        return None
    vraag = delen.omgekeerd()
    if vraag is None:
        return None
    eerste = vraag[0]
    tekst = eerste if isinstance(eerste, str) else delen.eerste.doc.text[eerste[0] : eerste[1]]
    return [tekst[0].upper() + tekst[1:], *vraag[1:]]
