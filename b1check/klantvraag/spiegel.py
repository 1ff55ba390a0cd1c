"""De woorden van de klant: wat hij zelf schreef, kent hij, en dat mag in het antwoord blijven."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.bericht import Onderdeel
from b1check.document import Document, Tekstblok
from b1check.klantvraag.kernwoorden import kernwoorden
from b1check.klantvraag.woordstam import stammen

if TYPE_CHECKING:
    from spacy.tokens import Token

_WOORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ONTKENNING = frozenset("niet geen nooit niets niemand nergens noch zonder".split())
# De klant leest zijn eigen woorden; een aangehaalde mail schreef hij niet.
_VAN_EEN_ANDER = (Onderdeel.CITAAT, Onderdeel.DISCLAIMER)


@dataclass(frozen=True)
class Klantwoorden:
    """De vormen, lemma's en stammen van de woorden in de mail van de klant."""

    vormen: frozenset[str] = frozenset()
    lemmas: frozenset[str] = frozenset()
    stammen: frozenset[str] = frozenset()

    def kent(self, tekstblok: Tekstblok, begin: int, eind: int) -> bool:
        """Of de klant alle woorden van dit stuk zelf gebruikt, in welke vorm dan ook."""
        tokens = _tokens(tekstblok, begin, eind)
        return bool(tokens) and all(self._heeft(token) for token in tokens)

    def raakt(self, tekstblok: Tekstblok, begin: int, eind: int) -> bool:
        """Of het stuk draait om een woord van de klant, zoals 'sluiten' in 'wij sluiten om'.

        Met een ontkenning erin telt het alleen als de klant dat hele stuk zo zegt.
        """
        tokens = _tokens(tekstblok, begin, eind)
        if any(token.lower_ in _ONTKENNING for token in tokens):
            return self.kent(tekstblok, begin, eind)
        return any(woord.lemma in self.lemmas for woord in kernwoorden(tokens))

    def blijft(self, oud: str, nieuw: str) -> bool:
        """Of een wijziging geen woord van de klant weghaalt."""
        over = {stam for woord in _WOORD.findall(nieuw.lower()) for stam in stammen(woord, woord)}
        return all(
            stammen(woord, woord) & over
            for woord in _WOORD.findall(oud.lower())
            if stammen(woord, woord) & self.stammen
        )

    def _heeft(self, token: Token) -> bool:
        return token.lower_ in self.vormen or token.lemma_.lower() in self.lemmas


def klantwoorden(klantmail: Document | None) -> Klantwoorden:
    """Geef de woorden van een klantmail; zonder klantmail zijn er geen."""
    if klantmail is None:
        return Klantwoorden()
    blokken = [t for t in klantmail.alle_blokken if t.blok.onderdeel not in _VAN_EEN_ANDER]
    tokens = [
        token for blok in blokken for token in blok.doc if token.is_alpha or "-" in token.text
    ]
    kern = kernwoorden(tokens)
    return Klantwoorden(
        vormen=frozenset(w.lower() for b in blokken for w in _WOORD.findall(b.blok.tekst)),
        lemmas=frozenset(token.lemma_.lower() for token in tokens) | {w.lemma for w in kern},
        stammen=frozenset(stam for woord in kern for stam in stammen(woord.vorm, woord.lemma)),
    )


def _tokens(tekstblok: Tekstblok, begin: int, eind: int) -> list[Token]:
    return [
        token
        for token in tekstblok.doc
        if token.idx < eind and token.idx + len(token) > begin and token.text[:1].isalpha()
    ]
