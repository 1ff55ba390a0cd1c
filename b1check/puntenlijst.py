"""Van een rij in een zin een puntsgewijze lijst maken: inleiding, punten en leestekens."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from b1check.bevindingen import Veiligheid
from b1check.document import Zin, tel_woorden
from b1check.nevenschikking import Rij
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van
from b1check.vondsten import Bewerking, Voorstel

if TYPE_CHECKING:
    from spacy.tokens import Token

_TOELICHTING = "Zo ziet de lezer in één oogopslag wat erbij hoort."
# Tot zoveel woorden per punt staan er geen puntkomma's achter.
_KORT_PUNT = 6
_LEEG_ONDERWERP = frozenset(("dat", "dit", "het"))


def maak_lijst(zin: Zin, rij: Rij) -> Voorstel | None:
    """Geef het voorstel om van de rij een lijst te maken, of None als dat geen goede zin geeft.

    Dat kan alleen als er na de rij niets meer in de zin staat. Staat de rij in een bijzin die
    van een leeg 'dat is dat ...' afhangt, dan wordt die bijzin een eigen zin. Alleen wat tussen
    de delen staat verandert; de delen zelf blijven zoals ze zijn.
    """
    tekst = zin.tekstblok.blok.tekst
    if tekst[rij.eind : zin.eind].strip(" .!") or _raakt_open_haakje(tekst[zin.begin : rij.begin]):
        return None
    los = _losse_zin(zin, rij)
    if los is None and not _is_goede_inleiding(zin, rij):
        return None
    eerste = len(tekst[: rij.begin].rstrip())
    bewerkingen = [Bewerking(eerste, rij.begin, ":\n\n- "), *_tussen_de_punten(zin, rij)]
    if los is not None:
        bewerkingen.insert(0, los)
    veiligheid = Veiligheid.VEILIG if los is None else Veiligheid.VRAGEN
    return Voorstel(None, tuple(bewerkingen), veiligheid, _TOELICHTING)


def _tussen_de_punten(zin: Zin, rij: Rij) -> Iterator[Bewerking]:
    """Zet elk deel op een eigen regel: korte zonder leesteken, langere met puntkomma en punt."""
    tekst = zin.tekstblok.blok.tekst
    kort = all(tel_woorden(tekst[deel.begin : deel.eind]) <= _KORT_PUNT for deel in rij.delen)
    for vorige, deel in pairwise(rij.delen):
        yield Bewerking(vorige.eind, deel.begin, "\n- " if kort else ";\n- ")
    # Een vaste spatie (&nbsp;) is opmaak van de schrijver: die blijft staan.
    slotteken = len(tekst[rij.eind : zin.eind].rstrip())
    volgende = len(tekst) - len(tekst[rij.eind + slotteken :].lstrip(" \t\n"))
    slot = "" if kort else "."
    if volgende < len(tekst):
        slot += "\n\n"
    yield Bewerking(rij.eind, volgende, slot)


def _raakt_open_haakje(ervoor: str) -> bool:
    return ervoor.count("(") > ervoor.count(")")


def _is_goede_inleiding(zin: Zin, rij: Rij) -> bool:
    """De inleiding is een hoofdzin die met de rij eindigt, en waarin het gezegde al af is."""
    hoofd = rij.hoofd
    gezegde = hoofd
    while gezegde.dep_ != "ROOT" and persoonsvorm_van(gezegde) is None:
        gezegde = gezegde.head
    persoonsvorm = persoonsvorm_van(gezegde)
    if persoonsvorm is None or gezegde.dep_ != "ROOT" or gezegde == hoofd:
        return False
    ervoor = [t for t in zin.tokens if t.idx < rij.begin]
    # Alles wat bij het gezegde hoort moet vóór de rij staan; zo blijft de inleiding een geheel.
    delen_van_gezegde = [persoonsvorm, gezegde, *_werkwoordelijk(gezegde)]
    if any(t.idx >= rij.begin for t in delen_van_gezegde):
        return False
    # "dient u ons ... te sturen": het gezegde is vóór de rij nog niet af.
    if any(k.dep_ in ("xcomp", "ccomp") and k.idx > rij.begin for k in gezegde.children):
        return False
    return len(ervoor) >= 2 and not _hangt_in_bijzin(hoofd, gezegde)


def _werkwoordelijk(gezegde: Token) -> list[Token]:
    return [k for k in gezegde.children if k.dep_ in ("aux", "aux:pass", "compound:prt")]


def _hangt_in_bijzin(hoofd: Token, gezegde: Token) -> bool:
    """Of er tussen de rij en het gezegde een bijzin of andere naamwoordgroep zit."""
    keten = []
    token = hoofd
    while token != gezegde:
        keten.append(token.dep_)
        token = token.head
    return len(keten) > 2 or any(dep in ("acl", "acl:relcl", "advcl", "appos") for dep in keten)


def _losse_zin(zin: Zin, rij: Rij) -> Bewerking | None:
    """Vind '(en) dat is dat wij ... [rij]' en maak van wat na 'dat' komt een eigen zin."""
    werkwoord = _persoonsvorm_ervoor(rij)
    if werkwoord is None:
        return None
    dat = next((k for k in werkwoord.lefts if k.dep_ == "mark" and k.lower_ == "dat"), None)
    onderwerp = next((k for k in werkwoord.lefts if k.dep_ == "nsubj"), None)
    if dat is None or onderwerp is None or not _is_leeg(zin, dat):
        return None
    binnen = [t.i for t in zin.tokens if dat.i < t.i and t.idx < rij.begin]
    # Alleen 'dat <onderwerp> <werkwoord>' zonder iets ertussen wordt zonder meer een hoofdzin.
    if binnen != [*(t.i for t in onderwerp.subtree), werkwoord.i]:
        return None
    eerste = zin.tekstblok.doc[binnen[0]]
    nieuw = f". {eerste.text[:1].upper()}{eerste.text[1:]}"
    return Bewerking(_begin_van_leeg(zin, dat), eerste.idx + len(eerste), nieuw)


def _persoonsvorm_ervoor(rij: Rij) -> Token | None:
    werkwoord = rij.hoofd.head
    return werkwoord if is_persoonsvorm(werkwoord) and werkwoord.idx < rij.begin else None


def _is_leeg(zin: Zin, dat: Token) -> bool:
    """Of er voor 'dat' alleen 'dat is', 'dit is' of 'het is' staat, na een hoofdzin."""
    ervoor = [t for t in zin.tokens if t.i < dat.i and not t.is_punct]
    if len(ervoor) < 4:
        return False
    return ervoor[-2].lower_ in _LEEG_ONDERWERP and ervoor[-1].lower_ in ("is", "was")


def _begin_van_leeg(zin: Zin, dat: Token) -> int:
    """Waar de lege aanloop begint: het eind van het laatste woord ervoor."""
    ervoor = [t for t in zin.tokens if t.i < dat.i][:-2]
    while ervoor and (ervoor[-1].is_punct or ervoor[-1].lower_ in ("en", "namelijk")):
        ervoor.pop()
    return ervoor[-1].idx + len(ervoor[-1]) if ervoor else zin.begin
