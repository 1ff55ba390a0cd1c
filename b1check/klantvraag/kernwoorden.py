"""De woorden waar een zin over gaat, elk met hoeveel het zegt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.frequentie import zipf

if TYPE_CHECKING:
    from spacy.tokens import Token

_INHOUD = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X", "SYM"))
# Woorden die bijna overal staan en niets zeggen over het onderwerp.
LEEG = frozenset(
    "zijn hebben worden doen gaan laten maken willen kunnen moeten mogen zullen hoeven weten horen "
    "vernemen krijgen zeggen vragen vraag staan zitten liggen komen graag wel niet ook "
    "nog al dan nu "
    "hier daar er zo toch even echt heel erg meer alleen weer juist eigenlijk gewoon vast ongeveer "
    "inmiddels daarnaast verder tevens eens samen steeds altijd nooit gaarne helaas "
    "natuurlijk ander "
    "mevrouw meneer heer mens ding manier keer zelf eigen veel alle beide hoe wat "
    "wanneer waar waarom "
    "verzoeken verzoek gelieve kloppen mogelijk goed beste vriendelijk groet dank bedankt lezen "
    "denken vinden geven nemen zien zetten anders daarom daarvoor eerst laatst vorig volgend "
    "afgelopen mail antwoord brief bericht contact zoals ieder elk bijvoorbeeld intussen mits dus "
    "net pas uw mijn afvragen benieuwd volgens zsm aub svp a.u.b. s.v.p. "
    "alstublieft alsjeblieft spoedig mogen lukken alvast zeker vooral gaarne tevens alsnog ergens "
    "iemand iets nodig dringend hopelijk misschien wellicht toevallig namelijk handig zomaar "
    "hangen maar gebeuren soms ervoor erbij daarin allemaal kijken gelden blijken orde hoeveel wél "
    "fijn prettig verwachten slot ineens trouwens sindsdien helemaal zoiets bent laten "
    "afvragen zorgen ervan uitgaan rekenen opnieuw voortaan precies werkelijk nou tegenwoordig "
    "overigens".split()
)
# Als naamwoord zeggen deze wel iets: "een nieuwe pas".
_NAAMWOORD = frozenset(("pas", "net", "recht"))
# "Ik wil mijn geld terug" gaat over terugkrijgen; met een ander los deel zeggen ze niets.
_HULP = frozenset("willen kunnen mogen moeten hoeven zullen laten verwachten".split())


@dataclass(frozen=True)
class Kernwoord:
    """Een inhoudswoord met zijn gewicht: een zeldzaam woord zegt meer dan een gewoon woord."""

    vorm: str
    lemma: str
    gewicht: float

    @property
    def paar(self) -> tuple[str, str]:
        """De vorm en het lemma, om het woord met een ander te vergelijken."""
        return self.vorm, self.lemma


def kernwoorden(tokens: Iterable[Token]) -> tuple[Kernwoord, ...]:
    """Geef de inhoudswoorden, elk één keer; een los deel hoort bij zijn werkwoord."""
    gevonden: dict[str, Kernwoord] = {}
    for token in tokens:
        if _is_inhoud(token):
            vorm, lemma = token.lower_, _lemma(token)
            gevonden.setdefault(lemma, Kernwoord(vorm, lemma, _gewicht(vorm)))
    return tuple(gevonden.values())


def _is_inhoud(token: Token) -> bool:
    if token.pos_ not in _INHOUD or token.dep_ == "compound:prt":
        return False
    lemma = token.lemma_.lower()
    if token.pos_ == "NOUN" and lemma in _NAAMWOORD:
        return True
    if lemma in LEEG or token.lower_ in LEEG:
        # "opzeggen" met een los deel is wel inhoud.
        delen = {k.lower_ for k in token.children if k.dep_ == "compound:prt"}
        return token.pos_ == "VERB" and bool(delen) and (lemma not in _HULP or "terug" in delen)
    return len(lemma) > 2 or any(teken.isdigit() for teken in lemma)


def _lemma(token: Token) -> str:
    """Geef het lemma, met het losse deel ervoor: 'stuur ... terug' is 'terugsturen'."""
    delen = "".join(k.lower_ for k in token.children if k.dep_ == "compound:prt")
    lemma = token.lemma_.lower()
    if delen == "terug" and lemma in _HULP:
        return "terugkrijgen"
    return lemma if lemma.startswith(delen) else delen + lemma


def _gewicht(vorm: str) -> float:
    if any(teken.isdigit() for teken in vorm):
        return 1.0
    return min(1.0, max(0.3, (6.3 - zipf(vorm)) / 2.5))
