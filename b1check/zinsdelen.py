"""Een zin herschikken: stukken in een nieuwe volgorde, en de kleinste bewerkingen daarvoor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.taal.hoofdletters import neem_over
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Doc

# Een stuk van de nieuwe zin: nieuwe tekst, of [begin, eind) van de leestekst.
Stuk = str | tuple[int, int]
_ZONDER_SPATIE_ERVOOR = tuple(",.;:?!)")
# Een stuk met een naam, getal of plaatshouder mag niet verplaatst worden: dat weegt het zwaarst.
_BESCHERMD = 10_000


def stuk_van(doc: Doc, eerste: int, laatste: int) -> tuple[int, int]:
    """Geef het stuk van token `eerste` tot en met `laatste`."""
    return doc[eerste].idx, doc[laatste].idx + len(doc[laatste])


def met_hoofdletter(doc: Doc, eerste: int, laatste: int) -> list[Stuk]:
    """Geef de tokens als begin van een zin, met een hoofdletter."""
    token = doc[eerste]
    return _met_begin(doc, eerste, laatste, neem_over("De", token.text))


def zonder_hoofdletter(doc: Doc, eerste: int, laatste: int) -> list[Stuk]:
    """Geef de tokens zonder de hoofdletter van een zin; een naam of letterwoord houdt haar."""
    token = doc[eerste]
    eigen = token.pos_ == "PROPN" or token.tag_.startswith("SPEC") or token.text[1:2].isupper()
    klein = token.text if eigen else token.text[0].lower() + token.text[1:]
    return _met_begin(doc, eerste, laatste, klein)


def _met_begin(doc: Doc, eerste: int, laatste: int, begin: str) -> list[Stuk]:
    heel = stuk_van(doc, eerste, laatste)
    if begin == doc[eerste].text:
        return [heel]
    na = doc[eerste].idx + len(doc[eerste])
    return [begin, (na, heel[1])] if na < heel[1] else [begin]


def rijg(doc: Doc, groepen: Iterable[Sequence[Stuk]]) -> list[Stuk]:
    """Zet de groepen achter elkaar met een spatie ertussen, behalve voor een leesteken."""
    geregen: list[Stuk] = []
    for groep in groepen:
        if geregen and not lees_stukken(doc.text, groep).startswith(_ZONDER_SPATIE_ERVOOR):
            geregen.append(" ")
        geregen += groep
    return geregen


def lees_stukken(tekst: str, stukken: Sequence[Stuk]) -> str:
    """Geef de tekst die de stukken samen vormen."""
    return "".join(s if isinstance(s, str) else tekst[s[0] : s[1]] for s in stukken)


def toon_stukken(zin: Zin, stukken: Sequence[Stuk]) -> str:
    """Geef de nieuwe tekst zoals een lezer haar ziet, met de plaatshouders van de schrijver."""
    toon = zin.tekstblok.blok.toon
    return "".join(s if isinstance(s, str) else _met_rand(zin, s, toon(*s)) for s in stukken)


def _met_rand(zin: Zin, stuk: tuple[int, int], getoond: str) -> str:
    """`toon` haalt de spaties aan de rand weg; die horen hier bij de zin."""
    oud = zin.tekstblok.blok.tekst[stuk[0] : stuk[1]]
    return " " * oud[:1].isspace() + getoond.strip() + " " * (oud[-1:].isspace() and len(oud) > 1)


def bewerk(zin: Zin, stukken: Sequence[Stuk]) -> tuple[Bewerking, ...]:
    """Geef de bewerkingen die van de zin deze stukken maken; wat kan blijft staan."""
    tekst = zin.tekstblok.blok.tekst
    blijft = _blijvers(zin, stukken)
    bewerkingen: list[Bewerking] = []
    plek, nieuw = zin.begin, ""
    for nummer, stuk in enumerate(stukken):
        if isinstance(stuk, str):
            nieuw += stuk
        elif nummer not in blijft:
            nieuw += tekst[stuk[0] : stuk[1]]
        else:
            bewerkingen += _bewerking(tekst, plek, stuk[0], nieuw)
            plek, nieuw = stuk[1], ""
    bewerkingen += _bewerking(tekst, plek, zin.eind, nieuw)
    return tuple(bewerkingen)


def raakt_bescherming(zin: Zin, stukken: Sequence[Stuk]) -> bool:
    """Of een bewerking een naam, getal of plaatshouder zou verplaatsen: dan gaat zij niet door."""
    return any(
        True for b in bewerk(zin, stukken) for _ in zin.tekstblok.beschermd_in(b.begin, b.eind)
    )


def _bewerking(tekst: str, begin: int, eind: int, nieuw: str) -> Iterator[Bewerking]:
    """Geef de bewerking zonder wat vooraan of achteraan al gelijk is."""
    oud = tekst[begin:eind]
    if oud == nieuw or (oud.isspace() and nieuw.isspace()):
        return
    voor = 0
    while voor < min(len(oud), len(nieuw)) and oud[voor] == nieuw[voor]:
        voor += 1
    achter = 0
    while achter < min(len(oud), len(nieuw)) - voor and oud[-1 - achter] == nieuw[-1 - achter]:
        achter += 1
    yield Bewerking(begin + voor, eind - achter, nieuw[voor : len(nieuw) - achter])


def _blijvers(zin: Zin, stukken: Sequence[Stuk]) -> set[int]:
    """Kies de stukken die op hun plaats blijven: samen zo zwaar mogelijk, in de oude volgorde."""
    beste: list[tuple[int, tuple[int, ...]]] = []
    for nummer, stuk in enumerate(stukken):
        if isinstance(stuk, str):
            beste.append((0, ()))
            continue
        gewicht = stuk[1] - stuk[0]
        gewicht += _BESCHERMD * any(True for _ in zin.tekstblok.beschermd_in(*stuk))
        eerder = [b for n, b in enumerate(beste) if b[1] and _eind(stukken[n]) <= stuk[0]]
        vorige = max(eerder, key=lambda b: b[0], default=(0, ()))
        beste.append((vorige[0] + gewicht, (*vorige[1], nummer)))
    return set(max(beste, key=lambda b: b[0])[1])


def _eind(stuk: Stuk) -> int:
    return -1 if isinstance(stuk, str) else stuk[1]
