"""Splitsen tussen twee hoofdzinnen: na ';', bij een komma, streep of haakjes en bij ', en wij'."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import Hoofdzin, lees_hoofdzin
from b1check.splitsing.grenzen import Splitsing, is_hele_zin, slot_van, wortel_van
from b1check.splitsing.stapel import heeft_late_voorwaarde, is_enkel, zijn_naast_elkaar
from b1check.woordvolgorde import is_inleider
from b1check.zinsdelen import Stuk, met_hoofdletter, rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Token

_STREPEN = frozenset(("-", "–", "—"))
# Splitsen bij 'en' en 'maar' mag niet alleen om te verkorten: de zin moet te lang zijn.
_LANG = 20
_TOELICHTING = "Hier staan twee hoofdzinnen: geef elk een eigen zin."
# Met deze woorden hangt de tweede zin zo aan de eerste dat een punt niet past.
_HANGT_AAN = frozenset("dan zo dus of hoe al want hoezeer aldus zowel evenmin wat hetgeen".split())
_KONDIGT_AAN = frozenset("zowel weliswaar enerzijds noch".split())
_NIET_ALLEEN = frozenset("alleen slechts enkel".split())
_ZEGGEN = frozenset(
    "zeggen vragen schrijven luiden vinden denken stellen melden roepen antwoorden heten volgen "
    "betekenen geloven menen weten".split()
)
_WIJST_TERUG = frozenset("die dat deze dit hij zij ze het".split())
_AANKONDIGING = frozenset(("volgende", "volgt", "dit", "zo", "namelijk"))


def splits_hoofdzinnen(zin: Zin) -> Iterator[Splitsing]:
    """Splits waar links en rechts een hele hoofdzin met eigen onderwerp staat."""
    for token in zin.tokens[1:-1]:
        if token.text == ";":
            yield from _splits(zin, token, Veiligheid.VEILIG)
        elif token.text in _STREPEN and _is_enige_streep(zin, token):
            yield from _splits(zin, token, Veiligheid.VRAGEN)
        elif token.lower_ in ("en", "maar", ",") and zin.aantal_woorden > _LANG:
            yield from _splits_stapel(zin, token)
    yield from _splits_haakjes(zin)


def splits_dubbele_punt(zin: Zin) -> Iterator[Splitsing]:
    """Splits 'Een pictogram is abstract: het staat ergens voor' bij de dubbele punt."""
    punten = [token for token in zin.tokens if token.text == ":"]
    if len(punten) != 1 or zin.aantal_woorden <= _LANG:
        return
    (punt,) = punten
    links, rechts = _lees_beide(zin, punt)
    if links is None or rechts is None or not is_enkel(links) or _hangt_los(links):
        return
    woorden = {token.lower_ for token in zin.tokens if token.i < punt.i}
    werkwoorden = {links.persoonsvorm.lemma_, links.onderwerp.head.lemma_}
    if woorden & _AANKONDIGING or werkwoorden & _ZEGGEN:
        return
    yield Splitsing(_in_tweeen(links, rechts, slot_van(zin)), Veiligheid.VRAGEN, _TOELICHTING)


def _hangt_los(links: Hoofdzin) -> bool:
    """Of de eerste zin op een flard eindigt: '..., maar voor het overige'."""
    doc = links.doc
    return any(
        komma.text == "," and erna.pos_ == "CCONJ"
        for komma, erna in pairwise(doc[links.persoonsvorm.i : links.laatste + 1])
    )


def _is_enige_streep(zin: Zin, token: Token) -> bool:
    """Of de streep los staat, en er geen tweede is (dan is het een tussenzin)."""
    los = token.i > 0 and bool(token.nbor(-1).whitespace_) and bool(token.whitespace_)
    return los and sum(t.text in _STREPEN for t in zin.tokens) == 1


def _lees_beide(zin: Zin, naad: Token) -> tuple[Hoofdzin | None, Hoofdzin | None]:
    """Lees de hoofdzin voor en na dit woord of teken."""
    doc, eind = zin.span.doc, naad.i - 1
    if doc[eind].text in (",", ";"):
        eind -= 1
    if eind <= zin.tokens[0].i:
        return None, None
    links = lees_hoofdzin(doc, zin.tokens[0].i, eind)
    return links, lees_hoofdzin(doc, naad.i + 1, slot_van(zin) - 1)


def _in_tweeen(links: Hoofdzin, rechts: Hoofdzin, slot: int, band: str = "") -> list[Stuk]:
    doc = links.doc
    eerste = stuk_van(doc, links.eerste, links.laatste)
    if band:
        return rijg(doc, [[eerste], ["."], [band], [stuk_van(doc, rechts.eerste, slot)]])
    return rijg(doc, [[eerste], ["."], met_hoofdletter(doc, rechts.eerste, slot)])


def _splits(zin: Zin, token: Token, veiligheid: Veiligheid) -> Iterator[Splitsing]:
    links, rechts = _lees_beide(zin, token)
    if links is not None and rechts is not None:
        yield Splitsing(_in_tweeen(links, rechts, slot_van(zin)), veiligheid, _TOELICHTING)


def _splits_stapel(zin: Zin, naad: Token) -> Iterator[Splitsing]:
    """Splits 'A en B', 'A, maar B' en 'A, B' als het twee hoofdzinnen naast elkaar zijn."""
    links, rechts = _lees_beide(zin, naad)
    if links is None or rechts is None or not zijn_naast_elkaar(links, rechts):
        return
    if not is_enkel(links) or not _mag_los(naad, links, rechts, slot_van(zin)):
        return
    band = "Maar" if naad.lower_ == "maar" else ""
    yield Splitsing(_in_tweeen(links, rechts, slot_van(zin), band), Veiligheid.VRAGEN, _TOELICHTING)


def _mag_los(naad: Token, links: Hoofdzin, rechts: Hoofdzin, slot: int) -> bool:
    """Of geen van beide zinnen de andere nodig heeft."""
    doc = links.doc
    begin = doc[rechts.eerste]
    if doc[links.laatste].pos_ == "CCONJ":
        return False
    if begin.lower_ in _HANGT_AAN or begin.pos_ == "CCONJ" or is_inleider(begin):
        return False
    if naad.text == "," and begin.lower_ in ("die", "dat"):
        return False
    if not begin.text[0].isalnum() or any(t.lower_ == "aldus" for t in doc[links.eerste : slot]):
        return False
    if naad.lower_ == "en":
        # Wat vooraan staat kan voor beide delen gelden, en een voorwaarde achteraan ook.
        vooraan = min(t.i for t in links.onderwerp.subtree) == links.eerste
        los = vooraan or doc[links.eerste].lower_ == "er"
        return los and not heeft_late_voorwaarde(doc, rechts.eerste, slot)
    woorden = [t.lower_ for t in doc[links.eerste : links.laatste + 1]]
    niet_alleen = any(een == "niet" and twee in _NIET_ALLEEN for een, twee in pairwise(woorden))
    return not niet_alleen and woorden[0] != "hoe" and not _KONDIGT_AAN & set(woorden)


def _splits_haakjes(zin: Zin) -> Iterator[Splitsing]:
    """Maak van een hoofdzin tussen haakjes een eigen zin, achter de zin waar zij in stond."""
    doc, slot = zin.span.doc, slot_van(zin)
    haakjes = [(t.text, t.i) for t in zin.tokens if t.text in "()"]
    if [teken for teken, _ in haakjes] != ["(", ")"]:
        return
    (_, open_), (_, dicht) = haakjes
    wortel = wortel_van(zin)
    if lees_hoofdzin(doc, open_ + 1, dicht - 1) is None or open_ < wortel.i < dicht:
        return
    midden = dicht < slot - 1
    if open_ == zin.tokens[0].i or not (midden or is_hele_zin(zin, open_)):
        return
    if midden and doc[open_ + 1].lower_ in _WIJST_TERUG:
        # "een bijdrage (die hangt af van ...) en lesgeld": achteraan wijst 'die' iets anders aan.
        return
    eerste: list[list[Stuk]] = [[stuk_van(doc, zin.tokens[0].i, open_ - 1)]]
    if midden:
        eerste.append([stuk_van(doc, dicht + 1, slot - 1)])
    tweede = met_hoofdletter(doc, open_ + 1, dicht - 1)
    punt: list[list[Stuk]] = [] if doc[dicht - 1].text == "." else [["."]]
    stukken = rijg(doc, [*eerste, ["."], tweede, *punt])
    yield Splitsing(stukken, Veiligheid.VRAGEN, "Maak van wat tussen haakjes staat een eigen zin.")
