"""Van 'Mocht u vragen hebben, dan ...' een vraag maken: 'Hebt u vragen? Dan ...'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.hoofdzin import ONDERWERP, is_opdracht, kan_opdracht_zijn
from b1check.ontleding import MODALEN, is_persoonsvorm
from b1check.splitsing.grenzen import Splitsing, slot_van
from b1check.taal.vervoeging import Werkwoordsvorm, vervoeg_delen
from b1check.zinsdelen import Stuk, met_hoofdletter, rijg, stuk_van

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_TOELICHTING = "Maak van de voorwaarde een vraag: dan ziet de lezer meteen of het over hem gaat."


def splits_mocht(zin: Zin) -> Iterator[Splitsing]:
    """Splits 'Mocht u ..., dan ...': het hele werkwoord wordt de persoonsvorm van een vraag."""
    doc, slot, mocht = zin.span.doc, slot_van(zin), zin.tokens[0]
    na_en = mocht.lower_ == "en"
    mocht = mocht.nbor(1) if na_en else mocht
    if mocht.lower_ not in ("mocht", "mochten"):
        return
    for komma, erna in zip(zin.tokens, zin.tokens[1:], strict=False):
        met_dan = erna.lower_ == "dan" and is_persoonsvorm(erna.nbor(1))
        if komma.text != "," or not (
            met_dan or _is_hoofdzin(erna) or is_opdracht(doc, erna.i, slot_van(zin))
        ):
            continue
        vraag = _vraag(mocht, komma.i - 1, hoofdletter=not na_en)
        if vraag is None:
            continue
        begin: list[list[Stuk]] = [["En"]] if na_en else []
        if kan_opdracht_zijn(erna):
            rest: list[list[Stuk]] = [met_hoofdletter(doc, erna.i, slot)]
        else:
            rest = [["Dan"], [stuk_van(doc, erna.i + met_dan, slot)]]
        stukken = rijg(doc, [*begin, vraag, ["?"], *rest])
        yield Splitsing(stukken, Veiligheid.VRAGEN, _TOELICHTING)
        return


def _is_hoofdzin(token: Token) -> bool:
    """Of hier de hoofdzin begint: een persoonsvorm met haar onderwerp erachter."""
    kop = token.head if token.dep_ in ("aux", "aux:pass", "cop") else token
    return (
        is_persoonsvorm(token)
        and kop.dep_ == "ROOT"
        and any(k.dep_ in ONDERWERP and k.i > token.i for k in kop.children)
    )


def _vraag(mocht: Token, laatste: int, *, hoofdletter: bool) -> list[Stuk] | None:
    """Geef 'Hebt u vragen': het eerste hele werkwoord gaat naar voren, in de goede vorm."""
    doc = mocht.doc
    heel = _heel_werkwoord(doc, mocht.i + 1, laatste)
    onderwerp = mocht.nbor(1)
    if heel is None or onderwerp.i >= heel.i or heel.nbor(-1).lower_ == "te":
        return None
    vorm = _vorm(mocht, onderwerp, heel)
    if vorm is None:
        return None
    voorop, deel = vorm
    if hoofdletter:
        voorop = voorop[0].upper() + voorop[1:]
    stukken: list[list[Stuk]] = [[voorop], [stuk_van(doc, mocht.i + 1, heel.i - 1)]]
    if deel:
        stukken.append([deel])
    if heel.i < laatste:
        stukken.append([stuk_van(doc, heel.i + 1, laatste)])
    return rijg(doc, stukken)


def _heel_werkwoord(doc: Doc, eerste: int, laatste: int) -> Token | None:
    """Geef het werkwoord dat de persoonsvorm wordt; na 'om', 'dat' of een komma is dat onzeker."""
    for token in doc[eerste : laatste + 1]:
        if token.is_punct or token.pos_ == "SCONJ" or "|betr|" in token.tag_:
            return None
        # "Ontvangen" lijkt op een deelwoord; aan het eind, zonder hulpwerkwoord, is het dat niet.
        op_plek = token.i == laatste or token.dep_ in ("cop", "aux")
        is_heel = op_plek and token.tag_.startswith("WW") and token.lemma_ == token.lower_
        if token.tag_.startswith("WW|inf|vrij") or is_heel:
            # "gebruiken willen maken": alleen een hulpwerkwoord staat vooraan in zo'n rij.
            rij = token.i < laatste and token.nbor(1).tag_.startswith("WW")
            return None if rij and token.lemma_ not in MODALEN else token
    return None


def _vorm(mocht: Token, onderwerp: Token, heel: Token) -> tuple[str, str] | None:
    lemma = heel.text.lower()
    if mocht.lower_ == "mochten":
        return vervoeg_delen(lemma, Werkwoordsvorm.INFINITIEF)
    if onderwerp.lower_ == "ik":
        return None
    wie = onderwerp.lower_ if onderwerp.lower_ in ("u", "je", "jij") else "hij"
    return vervoeg_delen(lemma, Werkwoordsvorm.T_VORM, wie, omgekeerd=True)
