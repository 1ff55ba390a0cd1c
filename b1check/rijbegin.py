"""Waar het eerste deel van een rij begint: bij welke naamwoordgroep de andere delen aansluiten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.ontleding import is_persoonsvorm

if TYPE_CHECKING:
    from spacy.tokens import Token


def gelijk_begin(zin: Zin, delen: list[list[Token]]) -> list[Token]:
    """Begin het eerste deel bij de naamwoordgroep die net zo opent als de andere delen.

    "een leider van de stad, twee adviseurs en een arts" begint bij 'een', en "een brief met de
    datum, het adres en de naam" bij 'de'; de ontleder kiest daar soms het andere naamwoord.
    """
    eerste, anderen = delen[0], [deel[0] for deel in delen[1:]]
    eigen = _overeenkomst(eerste[0], anderen)
    binnen = [t for n, t in enumerate(eerste[1:], 1) if _opent_groep(t, eerste[n - 1])]
    beter = max(binnen, key=lambda t: _overeenkomst(t, anderen), default=None)
    if beter is not None and _overeenkomst(beter, anderen) > eigen == 0:
        return eerste[eerste.index(beter) :]
    buiten = _groep_erbuiten(zin, eerste[0])
    if buiten is not None and _past_beter(buiten, eerste[0], anderen):
        return [*zin.tekstblok.doc[buiten.i : eerste[0].i], *eerste]
    while buiten is not None:
        # "de kosten van het onderzoek door de arts, de kosten van het vervoer en ..."
        if any(_zelfde_woorden(buiten, ander) for ander in anderen):
            return [*zin.tekstblok.doc[buiten.i : eerste[0].i], *eerste]
        buiten = _groep_erbuiten(zin, buiten)
    return eerste


def _past_beter(buiten: Token, binnen: Token, anderen: list[Token]) -> bool:
    """Of de rij bij de groep erbuiten begint: 'een kopie van uw pas, een foto, uw naam en ...'."""
    eigen, anders = _overeenkomst(binnen, anderen), _overeenkomst(buiten, anderen)
    return anders > eigen and (eigen == 0 or _opening(anderen[0]) == _opening(buiten))


def _opent_groep(token: Token, vorige: Token) -> bool:
    """Na een voorzetsel, of als nieuwe groep na een naamwoord: 'voor de les een boek'."""
    los = token.pos_ in ("DET", "NUM") or token.dep_ == "nmod:poss"
    return vorige.pos_ == "ADP" or (los and vorige.pos_ in ("NOUN", "PROPN"))


def _zelfde_woorden(een: Token, ander: Token) -> bool:
    """Of twee delen met dezelfde twee woorden beginnen."""
    return een.lower_ == ander.lower_ and een.nbor(1).lower_ == ander.nbor(1).lower_


def is_zeker_begin(zin: Zin, delen: list[list[Token]]) -> bool:
    """Of het begin van de rij vaststaat: bij 'de gevolgen van de brand, de storm en ...' niet.

    Daar kan de rij ook bij 'de gevolgen' beginnen. Bij 'een brief met de datum, het adres en ...'
    kan dat niet, want de andere delen openen niet met 'een'.
    """
    begin = delen[0][0]
    buiten = _groep_erbuiten(zin, begin)
    if buiten is None:
        return True
    if _overeenkomst(buiten, [deel[0] for deel in delen[1:]]):
        return False
    return buiten.i == zin.span.start or buiten.nbor(-1).pos_ != "ADP"


def _groep_erbuiten(zin: Zin, begin: Token) -> Token | None:
    """Het begin van de naamwoordgroep waar '<voorzetsel> <begin>' aan hangt."""
    plek = begin.i - 1
    if plek <= zin.span.start or begin.nbor(-1).pos_ != "ADP" or begin.nbor(-2).pos_ != "NOUN":
        return None
    links = begin.nbor(-2).left_edge
    if links.pos_ == "ADP":
        links = links.nbor(1)
    tussen = begin.doc[links.i : plek]
    return None if any(is_persoonsvorm(t) or t.is_punct for t in tussen) else links


def _overeenkomst(opener: Token, anderen: list[Token]) -> int:
    """Hoeveel andere delen net zo openen: bepaald, onbepaald, of met 'uw' of 'onze'."""
    return sum(_opening(ander) == _opening(opener) for ander in anderen)


def _opening(token: Token) -> str:
    if token.lower_ in ("de", "het", "dit", "deze", "die", "dat"):
        return "bepaald"
    if token.lower_ in ("een", "één") or token.pos_ == "NUM":
        return "onbepaald"
    return "bezit" if token.dep_ == "nmod:poss" else "kaal"


def zijn_paren(delen: list[list[Token]]) -> bool:
    """'straten en pleinen, bruggen en paden, parken en tuinen': het laatste 'en' is een paar."""
    eerdere = delen[:-2]
    return (
        bool(eerdere)
        and all(any(t.lower_ == "en" for t in deel) for deel in eerdere)
        and (len(delen[-2]) == 1)
    )
