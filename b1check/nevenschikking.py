"""Rijen van gelijke delen in een zin: waar elk deel begint en eindigt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from b1check.document import Zin
from b1check.ontleding import is_persoonsvorm, vorm_van
from b1check.rijbegin import gelijk_begin, is_zeker_begin, zijn_paren

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NAAMWOORDELIJK = frozenset(("NOUN", "PROPN", "SYM", "X"))
_BEPALER = frozenset(("DET", "NUM", "NOUN", "PROPN", "ADJ", "SYM", "X"))
_VOEGWOORDEN = frozenset(("en", "of", "alsmede", "evenals"))
_SCHEIDERS = frozenset((",", ";"))
_SLUITERS = frozenset(")”’\"'")


@dataclass(frozen=True)
class Deel:
    """Eén deel van een rij, op [begin, eind) van de leestekst."""

    begin: int
    eind: int


@dataclass(frozen=True)
class Rij:
    """Een rij gelijke delen; `hoofd` is het hoofdwoord van het eerste deel.

    `vorm` is "naamwoord", "bijzin" of "onbepaalde wijs"; `voegwoord` staat voor het laatste deel.
    Is niet `zeker` wat bij het eerste deel hoort, dan is er wel een rij maar geen lijst te maken.
    """

    delen: tuple[Deel, ...]
    hoofd: Token
    vorm: str = "naamwoord"
    voegwoord: str = "en"
    zeker: bool = True

    @property
    def begin(self) -> int:
        """Waar het eerste deel begint."""
        return self.delen[0].begin

    @property
    def eind(self) -> int:
        """Waar het laatste deel eindigt."""
        return self.delen[-1].eind


def zoek_rijen(zin: Zin) -> Iterator[Rij]:
    """Geef de rijen van naamwoorden, voorzetselgroepen of onbepaalde wijzen in een zin.

    De ontleding zegt waar een rij begint en eindigt; de komma's zeggen waar de delen scheiden.
    Zo doet het er niet toe aan welk deel de ontleder een ander deel hangt. Beginnen er meer delen
    met hetzelfde woord ("het ..., het ... en het ...") dan de ontleder ziet, dan telt die rij.
    """
    for voegwoord in zin.tokens:
        if voegwoord.lower_ not in _VOEGWOORDEN or voegwoord.i + 1 >= zin.span.end:
            continue
        gevonden = (_rij_op_ontleding(zin, voegwoord), _rij_op_begin(zin, voegwoord))
        rijen = [rij for rij in gevonden if rij is not None]
        if rijen:
            yield max(rijen, key=lambda rij: len(rij.delen))


def _rij_op_ontleding(zin: Zin, voegwoord: Token) -> Rij | None:
    laatste = voegwoord.head
    if voegwoord.dep_ != "cc" or laatste.i < voegwoord.i:
        return None
    if laatste.dep_ != "conj" and _los_voor(laatste) is None:
        return None
    rij = _rij(zin, voegwoord, laatste)
    return rij if rij is not None and len(rij.delen) > 2 else None


def _rij_op_begin(zin: Zin, voegwoord: Token) -> Rij | None:
    """Vind delen die met hetzelfde lidwoord of voorzetsel beginnen, tot het eind van de zin."""
    doc, opener = zin.tekstblok.doc, voegwoord.nbor(1).lower_
    laatste = zin.tokens[-2] if zin.tokens[-1].is_punct and len(zin.tokens) > 1 else zin.tokens[-1]
    komma_s = [t.i for t in zin.tokens if t.text in _SCHEIDERS and t.i < voegwoord.i]
    grenzen = [voegwoord.i]
    while komma_s and doc[komma_s[-1] + 1].lower_ == opener:
        grenzen.insert(0, komma_s.pop())
    if len(grenzen) < 2 or _vorm(voegwoord.nbor(1)) not in ("naamwoord", "voorzetsel"):
        return None
    vanaf = komma_s[-1] + 1 if komma_s else zin.span.start
    gezegden = [t.i for t in doc[vanaf : grenzen[0]] if is_persoonsvorm(t)]
    na = max([vanaf, *gezegden])
    begin = next((t for t in doc[na : grenzen[0]] if t.lower_ == opener and t.i > na), None)
    if begin is None or _bevat_komma(doc[voegwoord.i : laatste.i + 1].text):
        return None
    laatste = _zonder_gezegde(doc, voegwoord.i + 1, laatste)
    starts = [begin.i, *(grens + 1 for grens in grenzen)]
    delen = [
        _kaal(zin, van, tot) for van, tot in zip(starts, [*grenzen, laatste.i + 1], strict=True)
    ]
    if any(not deel or any(is_persoonsvorm(t) for t in deel) for deel in delen):
        return None
    plekken = tuple(Deel(deel[0].idx, deel[-1].idx + len(deel[-1])) for deel in delen)
    return Rij(plekken, _hoofd_in(delen[0], delen[0][0]), voegwoord=voegwoord.lower_)


def _zonder_gezegde(doc: Doc, van: int, laatste: Token) -> Token:
    """Laat het laatste deel ophouden vóór een werkwoord dat bij de zin zelf hoort."""
    for token in doc[van : laatste.i + 1]:
        los = token.dep_ == "compound:prt" or (
            token.pos_ in ("VERB", "AUX") and token.dep_ != "amod"
        )
        if los and not van <= token.head.i <= laatste.i and token.i > van + 1:
            eind = token.i - 1
            while eind > van and doc[eind].lower_ in ("te", "om", "aan"):
                eind -= 1
            return doc[eind]
        if token.dep_ == "ROOT" and token.i > van:
            return doc[token.i - 1]
    return laatste


def _bevat_komma(tekst: str) -> bool:
    return any(scheider in tekst for scheider in _SCHEIDERS)


def _rij(zin: Zin, voegwoord: Token, laatste: Token) -> Rij | None:
    hoofd = _eerste_hoofd(laatste)
    begin = _naar_links(zin, _links(hoofd))
    eind = _rechts(laatste)
    stukken = [*_stukken(zin, begin, voegwoord.i), (voegwoord.i + 1, eind.i + 1)]
    delen = [_kaal(zin, van, tot) for van, tot in stukken]
    if any(not deel for deel in delen) or len(delen) < 2:
        return None
    vormen = {_vorm(deel[0]) for deel in delen[1:]}
    if len(vormen) > 1 or "anders" in vormen:
        return None
    vorm = vormen.pop()
    delen[0] = _vanaf_vorm(delen[0], vorm)
    if not delen[0]:
        return None
    if vorm == "naamwoord":
        delen[0] = gelijk_begin(zin, delen)
    if zijn_paren(delen):
        delen[-2:] = [[*delen[-2], voegwoord, *delen[-1]]]
    if any(is_persoonsvorm(token) for deel in delen for token in deel):
        return None
    if not all(_heeft_kern(deel, vorm) for deel in delen):
        return None
    if len({any(token.lower_ == "te" for token in deel) for deel in delen}) > 1:
        # "A door te geven, B te bekijken en C": de rij loopt door tot achter het werkwoord.
        return None
    if len({deel[-1].tag_.startswith("WW|inf|vrij") for deel in delen}) > 1:
        # "niets zeggen over uw dossier, uw afspraak wijzigen of ...": geen rij van naamwoorden.
        return None
    plekken = tuple(Deel(deel[0].idx, deel[-1].idx + len(deel[-1])) for deel in delen)
    kern = _hoofd_in(delen[0], hoofd)
    zeker = (vorm != "naamwoord" or is_zeker_begin(zin, delen)) and _is_los(delen, voegwoord)
    return Rij(plekken, kern, voegwoord=voegwoord.lower_, zeker=zeker)


def _is_los(delen: list[list[Token]], voegwoord: Token) -> bool:
    """Of elk deel op zichzelf kan staan: geen half woord, en geen tweede 'en' ervoor.

    In "A, B en C en de D" is niet te zien welke 'en' de rij sluit. En in "gemeente- en
    provincieraad" is het eerste deel maar een half woord.
    """
    dubbel = any(token.lower_ == voegwoord.lower_ for deel in delen[:-1] for token in deel)
    return not dubbel and not any(deel[-1].text.endswith("-") for deel in delen)


def _los_voor(laatste: Token) -> Token | None:
    """De rij ervoor als de ontleder het laatste deel los aan het werkwoord hangt."""
    if laatste.dep_ not in ("obj", "obl"):
        return None
    broers = [k for k in laatste.head.lefts if k.dep_ == laatste.dep_ and k.i < laatste.i]
    return next((k for k in broers if any(kind.dep_ == "conj" for kind in k.children)), None)


def _eerste_hoofd(laatste: Token) -> Token:
    hoofd = _los_voor(laatste) or laatste.head
    while hoofd.dep_ == "conj":
        hoofd = hoofd.head
    buiten = _open_rij(hoofd)
    return _eerste_hoofd(buiten) if buiten is not None else hoofd


def _open_rij(hoofd: Token) -> Token | None:
    """Vind het deel van een rij waar dit woord in hangt, als die rij nog geen 'en' heeft.

    "uw naam, uw adres, een kopie van uw pas en een foto": een rij met alleen komma's is niet af,
    dus 'en' hoort bij de rij, ook als de ontleder de foto bij de pas zet.
    """
    deel = hoofd
    while deel.dep_ == "nmod" and deel.head.i < deel.i:
        deel = deel.head
    is_open = deel.dep_ == "conj" and not any(k.dep_ == "cc" for k in deel.children)
    return deel if is_open and deel != hoofd else None


def _links(hoofd: Token) -> Token:
    """Het eerste woord van het deel met dit hoofd."""
    links = hoofd if is_persoonsvorm(hoofd) else hoofd.left_edge
    while links.i < hoofd.i and (links.is_punct or links.is_space):
        links = links.nbor(1)
    return links


def _vanaf_vorm(deel: list[Token], vorm: str) -> list[Token]:
    """Begin het eerste deel waar het net zo begint als de andere delen.

    "op het ..., het ... en het ...": het voorzetsel geldt voor alle delen en blijft voorop.
    """
    for nummer, token in enumerate(deel):
        if _vorm(token) == vorm and (not nummer or deel[nummer - 1].pos_ not in _BEPALER):
            return deel[nummer:]
    return []


def _naar_links(zin: Zin, begin: Token) -> Token:
    """Schuif naar links over eerdere delen, als de ontleder die er niet bij nam."""
    while begin.i - 2 >= zin.span.start and begin.nbor(-1).text in _SCHEIDERS:
        kern = begin.nbor(-2)
        while _mag_hoger(kern, begin):
            kern = kern.head
        eerder = kern.left_edge
        if _vorm(_na_voorzetsel(eerder, begin)) != _vorm(begin) or not _is_naamwoordelijk(kern):
            return begin
        if any(is_persoonsvorm(t) or t.is_punct for t in begin.doc[eerder.i : begin.i - 1]):
            return begin
        begin = eerder
        if _na_voorzetsel(eerder, begin) != eerder:
            break
    return begin


def _mag_hoger(kern: Token, begin: Token) -> bool:
    hoger = kern.head
    return hoger.i < begin.i and hoger != kern and _is_naamwoordelijk(hoger)


def _is_naamwoordelijk(token: Token) -> bool:
    """Of dit een naamwoord is, of een werkwoord dat als naamwoord dienst doet: 'het lezen'."""
    if token.pos_ in _NAAMWOORDELIJK:
        return True
    return "Inf" in vorm_van(token) and any(k.dep_ == "det" for k in token.lefts)


def _na_voorzetsel(eerder: Token, begin: Token) -> Token:
    """Het woord waarmee een deel begint, zonder een voorzetsel dat voor alle delen geldt."""
    if eerder.pos_ == "ADP" and _vorm(begin) == "naamwoord":
        return eerder.nbor(1)
    return eerder


def _rechts(laatste: Token) -> Token:
    eind = laatste.right_edge
    while eind.i > laatste.i and eind.is_punct and eind.text not in _SLUITERS:
        eind = eind.nbor(-1)
    return eind


def _stukken(zin: Zin, begin: Token, tot: int) -> Iterator[tuple[int, int]]:
    van = begin.i
    for token in zin.tekstblok.doc[begin.i : tot]:
        if token.text in _SCHEIDERS:
            yield van, token.i
            van = token.i + 1
    if van < tot:
        yield van, tot


def _kaal(zin: Zin, van: int, tot: int) -> list[Token]:
    return [token for token in zin.tekstblok.doc[van:tot] if not token.is_space]


def _vorm(token: Token) -> str:
    """Waarmee een deel begint: een voorzetsel, een naamwoordgroep of een onbepaalde wijs."""
    if token.pos_ == "ADP":
        return "voorzetsel"
    if token.pos_ in _BEPALER or (token.pos_ == "PRON" and token.dep_ in ("nmod:poss", "det")):
        return "naamwoord"
    if token.pos_ == "VERB" and "Inf" in vorm_van(token):
        return "onbepaalde wijs"
    return "anders"


def _heeft_kern(deel: list[Token], vorm: str) -> bool:
    if vorm == "onbepaalde wijs":
        return True
    return any(t.pos_ in _NAAMWOORDELIJK or t.pos_ in ("VERB", "NUM") for t in deel)


def _hoofd_in(deel: list[Token], hoofd: Token) -> Token:
    """Het hoofdwoord van het eerste deel: het woord dat zelf buiten het deel hangt."""
    plaatsen = {token.i for token in deel}
    if hoofd.i in plaatsen and hoofd.head.i not in plaatsen:
        return hoofd
    return next((t for t in deel if t.head.i not in plaatsen and t.dep_ != "case"), deel[-1])
