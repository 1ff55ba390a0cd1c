"""Wat elke omkering gebruikt: de plek met haar voorstel, en bewerkingen op hele woorden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin
from b1check.gegevens import lees_lijst
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van
from b1check.taal.hoofdletters import neem_over
from b1check.taal.lidwoorden import is_bekend
from b1check.taal.verbuiging import enkelvoud
from b1check.vondsten import Bewerking, Voorstel

if TYPE_CHECKING:
    from spacy.tokens import Token

ONTKENNINGEN = frozenset("niet geen nooit niets niks niemand nergens noch nimmer zonder".split())
_ZIN = frozenset(("ROOT", "advcl", "ccomp", "csubj", "acl:relcl", "acl", "parataxis"))
# Na of voor deze woorden zegt 'niet' iets anders: 'niet meer', 'ook niet', 'nog niet'.
_KLEURT_NIET = frozenset("nog ook zelfs al toch dus immers zeker natuurlijk per se".split())
_GEKLEURD = frozenset("meer langer alleen altijd slechts zozeer enkel meteen direct zomaar".split())

# Zoveel letters staan er minstens voor het slot van een samenstelling.
_KORTSTE_DEEL = 3


@dataclass(frozen=True)
class Omkering:
    """Een voorstel met de plek [begin, eind) waar de ontkenning staat."""

    begin: int
    eind: int
    voorstel: Voorstel


def omkering(
    plek: Iterable[Token],
    bewerkingen: Iterable[Bewerking],
    toelichting: str,
    veiligheid: Veiligheid = Veiligheid.VRAGEN,
) -> Omkering:
    """Maak een omkering op de plek van deze tokens."""
    tokens = sorted(plek, key=lambda token: token.i)
    laatste = tokens[-1]
    voorstel = Voorstel(None, tuple(sorted(bewerkingen)), veiligheid, toelichting)
    return Omkering(tokens[0].idx, laatste.idx + len(laatste), voorstel)


def vervang(eerste: Token, laatste: Token, nieuw: str) -> Bewerking:
    """Zet `nieuw` in de plaats van eerste t/m laatste, met de hoofdletter van het eerste."""
    return Bewerking(eerste.idx, laatste.idx + len(laatste), neem_over(eerste.text, nieuw))


def schrap(token: Token) -> Bewerking:
    """Haal een woord weg met de spatie ervoor; midden in de zin."""
    vorige = token.nbor(-1)
    return Bewerking(vorige.idx + len(vorige), token.idx + len(token), "")


def zet_voor(token: Token, nieuw: str) -> Bewerking:
    """Zet een woord vóór dit token."""
    return Bewerking(token.idx, token.idx, f"{nieuw} ")


def hoofd_van_zin(token: Token) -> Token:
    """Het hoofd van de (bij)zin waar een token in staat."""
    while token.dep_ not in _ZIN and token.head != token:
        if token.dep_ == "conj" and persoonsvorm_van(token) is not None:
            return token
        token = token.head
    return token


def ontkenningen_in(hoofd: Token) -> list[Token]:
    """De ontkenningen in de (bij)zin met dit hoofd, zonder die van haar eigen bijzinnen."""
    return [
        token
        for token in hoofd.subtree
        if token.lower_ in ONTKENNINGEN and hoofd_van_zin(token) == hoofd
    ]


def enige_ontkenning(hoofd: Token) -> Token | None:
    """De ontkenning 'niet' of 'geen' van een (bij)zin, als het de enige en een gewone is."""
    gevonden = ontkenningen_in(hoofd)
    if len(gevonden) != 1 or gevonden[0].lower_ not in ("niet", "geen"):
        return None
    if any(token.lower_ == "meer" and token.i > gevonden[0].i for token in hoofd.subtree):
        # "geen regeling meer": daarvoor was die er wel.
        return None
    return gevonden[0] if is_gewoon(gevonden[0]) else None


def is_gewoon(niet: Token) -> bool:
    """Of 'niet' alleen staat, dus niet als deel van 'nog niet', 'niet meer' of 'niet alleen'."""
    doc = niet.doc
    vorige = doc[niet.i - 1].lower_ if niet.i else ""
    volgende = doc[niet.i + 1].lower_ if niet.i + 1 < len(doc) else ""
    return vorige not in _KLEURT_NIET and volgende not in _GEKLEURD


def is_tegenwoordig(hoofd: Token) -> bool:
    """Of de persoonsvorm van een (bij)zin in de tegenwoordige tijd staat."""
    persoonsvorm = persoonsvorm_van(hoofd)
    if persoonsvorm is None:
        return _is_meervoud_als_deelwoord(hoofd)
    return "|tgw|" in f"{persoonsvorm.tag_}|"


def _is_meervoud_als_deelwoord(hoofd: Token) -> bool:
    """Of de ontleder 'als wij ... ontvangen' voor een deelwoord aanzag, zonder hulpwerkwoord."""
    return hoofd.lower_ == hoofd.lemma_ and not any(
        kind.dep_ in ("aux", "aux:pass", "cop") for kind in hoofd.children
    )


def is_vraag(zin: Zin) -> bool:
    """Of de zin een vraag is."""
    return zin.tekst.endswith("?")


def heeft_kenmerk(token: Token, kenmerk: str) -> bool:
    """Of een naamwoord of het slot van een samenstelling dit kenmerk heeft ('toegangspas')."""
    vormen = {token.lower_, token.lemma_.lower(), enkelvoud(token.lower_)}
    woorden = _woorden_met(kenmerk)
    return any(_eindigt_op(vorm, woord) for vorm in vormen for woord in woorden)


def _eindigt_op(vorm: str, woord: str) -> bool:
    """Of een woord dit woord is, of er een samenstelling mee is ('toegangspas')."""
    return vorm == woord or (vorm.endswith(woord) and len(vorm) >= len(woord) + _KORTSTE_DEEL)


@cache
def _woorden_met(kenmerk: str) -> tuple[str, ...]:
    rijen = lees_lijst("omkeerwoorden.tsv")
    return tuple(rij["woord"] for rij in rijen if kenmerk in rij["kenmerken"].split(","))


def zonder_geen(geen: Token, woord: str = "") -> Bewerking:
    """'geen code' → 'een code', 'geen geld' → 'geld'; met `woord` ervoor ('alleen een code')."""
    nieuw = f"{woord} {_lidwoord(geen)}".strip()
    if nieuw:
        return vervang(geen, geen, nieuw)
    return Bewerking(geen.idx, geen.nbor(1).idx, "")


def _lidwoord(geen: Token) -> str:
    return onbepaald_lidwoord(geen.head)


def onbepaald_lidwoord(naamwoord: Token) -> str:
    """Geef 'een' bij een telbaar enkelvoud, en niets bij 'geld', 'toestemming' of 'kaartjes'."""
    is_meervoud = "|mv" in naamwoord.tag_ and not is_bekend(naamwoord.lower_)
    return "" if is_meervoud or heeft_kenmerk(naamwoord, "niet-telbaar") else "een"


def is_te_ontdoen(geen: Token) -> bool:
    """Of van 'geen' + naamwoord zeker is wat er zonder 'geen' komt te staan."""
    volgende = geen.nbor(1) if geen.i + 1 < len(geen.doc) else geen
    return (
        geen.head.pos_ == "NOUN"
        and geen.head.i > geen.i
        and volgende.lower_ not in ("van", "enkel", "enkele", "ander", "andere")
        and not any(kind.dep_ == "conj" for kind in geen.head.children)
    )


def persoonsvorm_achteraan(hoofd: Token) -> bool:
    """Of een bijzin zo eindigt als het hoort: met haar werkwoorden of wat daarbij hoort."""
    persoonsvorm = persoonsvorm_van(hoofd)
    if persoonsvorm is None:
        return _is_meervoud_als_deelwoord(hoofd)
    return not any(
        kind.dep_ in ("nsubj", "nsubj:pass") and kind.i > persoonsvorm.i for kind in hoofd.children
    )


def bijzinnen_met(zin: Zin, voegwoorden: frozenset[str]) -> Iterator[tuple[Token, Token, Token]]:
    """Geef (voegwoord, hoofd van de bijzin, hoofd van de hoofdzin) voor zulke bijzinnen."""
    for hoofd in zin.tokens:
        if hoofd.dep_ not in ("advcl", "parataxis", "acl") or not persoonsvorm_achteraan(hoofd):
            continue
        mark = next((k for k in hoofd.children if k.dep_ == "mark"), None)
        boven = hoofd_van_zin(hoofd.head)
        if mark is None or mark.lower_ not in voegwoorden or persoonsvorm_van(boven) is None:
            continue
        begin = next(token for token in hoofd.subtree if not token.is_punct)
        if begin == mark and not _heeft_rest(hoofd) and not _heeft_rest(boven, hoofd):
            yield mark, hoofd, boven


def _heeft_rest(hoofd: Token, behalve: Token | None = None) -> bool:
    """Of er een tweede gezegde of een andere bijzin bij hoort: dan is omkeren niet zeker."""
    return any(
        kind.dep_ in ("conj", "ccomp", "csubj", "parataxis")
        or (kind.dep_ == "xcomp" and is_persoonsvorm(kind))
        for kind in hoofd.children
        if kind != behalve
    )
