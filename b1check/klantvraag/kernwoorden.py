"""De woorden waar een zin over gaat, en of twee woorden over hetzelfde gaan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from b1check.frequentie import splits, zipf
from b1check.gegevens import lees_lijst, map_van
from b1check.woordenboek import Woordenboek, lees_woordenboek

if TYPE_CHECKING:
    from spacy.tokens import Token

_INHOUD = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X", "SYM"))
# Woorden die bijna overal staan en niets zeggen over het onderwerp.
_LEEG = frozenset(
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
_ACHTERVOEGSELS = (
    "ingen", "tjes", "heid", "baar", "lijk", "ing", "ten", "den", "tje", "jes", "ers", "en", "te",
    "de", "je", "er", "'en", "'s", "e", "s", "t", "d", "n",
)  # fmt: skip
# De lijsten met gewonere woorden, in de volgorde van de regel moeilijk-woord.
_LIJSTEN = (
    "moeilijke-naamwoorden.tsv", "moeilijke-werkwoorden.tsv", "moeilijke-overige-woorden.tsv",
)  # fmt: skip
_KORTSTE_STAM = 3
_KORTSTE_STAART = 4
_KORTSTE_VOOR_STAM = 5
GELIJK, STAM, DEEL, VERWANT, VER_VERWANT = 1.0, 0.95, 0.7, 0.55, 0.3


@dataclass(frozen=True)
class Kernwoord:
    """Een inhoudswoord met zijn gewicht: een zeldzaam woord zegt meer dan een gewoon woord."""

    vorm: str
    lemma: str
    gewicht: float
    is_werkwoord: bool = False


def kernwoorden(tokens: Iterable[Token]) -> tuple[Kernwoord, ...]:
    """Geef de inhoudswoorden, elk één keer; een los deel hoort bij zijn werkwoord."""
    gevonden: dict[str, Kernwoord] = {}
    for token in tokens:
        if _is_inhoud(token):
            vorm, lemma = token.lower_, _lemma(token)
            gevonden.setdefault(lemma, Kernwoord(vorm, lemma, _gewicht(vorm), token.pos_ == "VERB"))
    return tuple(gevonden.values())


def _is_inhoud(token: Token) -> bool:
    if token.pos_ not in _INHOUD or token.dep_ == "compound:prt":
        return False
    lemma = token.lemma_.lower()
    if token.pos_ == "NOUN" and lemma in _NAAMWOORD:
        return True
    if lemma in _LEEG or token.lower_ in _LEEG:
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


@lru_cache(maxsize=50_000)
def verwantschap(een: tuple[str, str], ander: tuple[str, str]) -> float:
    """Geef hoe zeker twee woorden (vorm, lemma) over hetzelfde gaan: 0 tot 1."""
    if een[1] == ander[1] or een[0] == ander[0]:
        return GELIJK
    if stammen(*een) & stammen(*ander):
        return STAM
    delen, andere = _delen(*een), _delen(*ander)
    if delen & andere or _is_staart(een[1], ander[1]) or _is_staart(ander[1], een[1]):
        return DEEL
    eigen, andere_eigen = _groepen(*een), _groepen(*ander)
    if eigen & andere_eigen or _wisselen(een, ander):
        return VERWANT
    if eigen & _groepen_van_delen(*ander) or _groepen_van_delen(*een) & andere_eigen:
        return VER_VERWANT
    return 0.0


def _is_staart(kort: str, lang: str) -> bool:
    """Of het korte woord het laatste deel van het lange is: 'zaal' in 'vijverzaal'."""
    return _KORTSTE_STAART <= len(kort) <= len(lang) - 3 and lang.endswith(kort)


@lru_cache(maxsize=50_000)
def stammen(vorm: str, lemma: str) -> frozenset[str]:
    """Geef wat er overblijft zonder uitgang: 'betaling', 'betaald' en 'betalen' zijn 'betal'."""
    return frozenset(stam for woord in {vorm, lemma} for stam in _stammen_van(woord))


def _stammen_van(woord: str) -> Iterator[str]:
    yield _effen(woord)
    kaal = woord[2:] if woord.startswith("ge") and woord.endswith(("d", "t", "en")) else woord
    for basis in {woord, kaal}:
        for uitgang in _ACHTERVOEGSELS:
            stam = basis.removesuffix(uitgang)
            if stam != basis and len(stam) >= max(_KORTSTE_STAM, 3 + (len(uitgang) > 1)):
                yield _effen(stam)
        if len(basis) > _KORTSTE_STAM:
            yield _effen(basis)


def _effen(stam: str) -> str:
    """Maak spelling gelijk: 'betaal' en 'betal', 'prijz' en 'prijs'."""
    for dubbel in ("aa", "ee", "oo", "uu"):
        if dubbel in stam[-4:]:
            begin, eind = stam[:-4], stam[-4:]
            stam = begin + eind.replace(dubbel, dubbel[0])
    if len(stam) > 3 and stam[-1] == stam[-2]:
        stam = stam[:-1]
    return stam[:-1] + {"v": "f", "z": "s"}.get(stam[-1:], stam[-1:])


@lru_cache(maxsize=50_000)
def _delen(vorm: str, lemma: str) -> frozenset[str]:
    """Geef de stammen van de delen van een samenstelling of scheidbaar werkwoord."""
    delen = {deel for woord in (vorm, lemma) for deel in splits(woord) if len(deel) >= 4}
    for woord in (vorm, lemma):
        delen.update(woord.removeprefix(los) for los in _losse_delen() if _is_los(woord, los))
    return frozenset(stam for deel in delen for stam in stammen(deel, deel) if len(stam) >= 4)


def _is_los(woord: str, los: str) -> bool:
    return woord.startswith(los) and len(woord) - len(los) >= 5


@cache
def _losse_delen() -> tuple[str, ...]:
    return tuple(rij["deel"] for rij in lees_lijst("scheidbare-delen.tsv"))


def _wisselen(een: tuple[str, str], ander: tuple[str, str]) -> bool:
    """Of het ene woord in de woordenlijsten als gewoner woord bij het andere staat."""
    return bool(
        _alternatieven(een[1]) & stammen(*ander) or _alternatieven(ander[1]) & stammen(*een)
    )


@lru_cache(maxsize=50_000)
def _alternatieven(lemma: str) -> frozenset[str]:
    """Geef de stammen van de gewonere woorden bij een moeilijk woord."""
    return frozenset(
        stam
        for ingang in _woordenboek().kandidaten(lemma, "nl")
        if len(ingang.woorden) == 1
        for alternatief in ingang.alternatieven
        if alternatief.isalpha() and alternatief not in _LEEG
        for stam in stammen(alternatief, alternatief)
    )


@cache
def _woordenboek() -> Woordenboek:
    return lees_woordenboek(tuple(map_van("woordenlijsten") / naam for naam in _LIJSTEN))


@lru_cache(maxsize=50_000)
def _groepen(vorm: str, lemma: str) -> frozenset[str]:
    """Geef de groepen van verwante woorden waar dit woord zelf bij hoort."""
    per_stam = _groepen_per_stam()
    return frozenset(
        groep for stam in _groepstammen(vorm, lemma) for groep in per_stam.get(stam, ())
    )


@lru_cache(maxsize=50_000)
def _groepen_van_delen(vorm: str, lemma: str) -> frozenset[str]:
    """Geef de groepen van de delen van een samenstelling: 'maandbedrag' hoort bij 'bedrag'."""
    return _groepen_met(_delen(vorm, lemma))


def _groepen_met(stammen_: Iterable[str]) -> frozenset[str]:
    per_stam = _groepen_per_stam()
    return frozenset(groep for stam in stammen_ for groep in per_stam.get(stam, ()))


def _groepstammen(vorm: str, lemma: str) -> frozenset[str]:
    """Een kort woord heeft te korte stammen om op af te gaan; dat moet zelf in de lijst staan."""
    if len(lemma) < _KORTSTE_VOOR_STAM:
        return frozenset((_effen(vorm), _effen(lemma)))
    return frozenset(stam for stam in stammen(vorm, lemma) if len(stam) >= _KORTSTE_STAART)


@cache
def _groepen_per_stam() -> Mapping[str, tuple[str, ...]]:
    per_stam: dict[str, tuple[str, ...]] = {}
    for rij in lees_lijst("verwante-woorden.tsv"):
        for woord in (rij["woord"], *rij["verwant"].split("|")):
            for stam in _groepstammen(woord, woord):
                per_stam[stam] = (*per_stam.get(stam, ()), rij["woord"])
    return per_stam
