"""De zin vóór een puntsgewijze lijst: is zij af, en wat moet erbij als er nog iets volgt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b1check.document import Zin, tel_woorden
from b1check.hoofdzin import kan_opdracht_zijn
from b1check.nevenschikking import Rij
from b1check.ontleding import is_persoonsvorm, persoonsvorm_van, vorm_van
from b1check.vondsten import Bewerking

if TYPE_CHECKING:
    from spacy.tokens import Token

_LEEG_ONDERWERP = frozenset(("dat", "dit", "het"))
# Zoveel woorden mogen er na de rij staan om nog in de inleiding te passen.
_LANGSTE_REST = 8
_ONDERWERPEN = frozenset(("u", "wij", "we", "ik", "jij", "je", "ze"))
_NA_DE_RIJ = frozenset(("nodig", "mee", "op", "in", "af", "aan", "door", "toe", "bij"))


def is_goede_inleiding(zin: Zin, rij: Rij) -> bool:
    """De inleiding is een hoofdzin die met de rij eindigt, en waarin het gezegde al af is."""
    if _is_samengetrokken(zin, rij):
        return False
    return _is_hoofdzin_ervoor(zin, rij) if rij.vorm != "naamwoord" else _is_af(zin, rij)


def _is_samengetrokken(zin: Zin, rij: Rij) -> bool:
    """'Groep 1 kreeg A, groep 2 B en groep 3 C': in elk deel is het gezegde weggelaten."""
    genummerd = {t.lower_ for t in zin.tokens[:-1] if t.idx < rij.begin and t.nbor(1).pos_ == "NUM"}
    eerste = (t for deel in rij.delen[1:] for t in zin.tokens if t.idx == deel.begin)
    return any(t.lower_ in genummerd for t in eerste)


def _is_hoofdzin_ervoor(zin: Zin, rij: Rij) -> bool:
    """Vóór een rij bijzinnen staat één hoofdzin; alleen 'om te' mag er nog bij staan."""
    ervoor = [t for t in zin.tokens if t.idx < rij.begin]
    persoonsvormen = [t for t in ervoor if is_persoonsvorm(t)]
    return len(persoonsvormen) == 1 and not any(
        t.dep_ == "mark" and t.lower_ not in ("om", "te") for t in ervoor
    )


def _is_af(zin: Zin, rij: Rij) -> bool:
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


def haal_rest_naar_voren(zin: Zin, rij: Rij) -> tuple[int, str] | None:
    """Geef (waar de inleiding eindigt, wat erachter komt) als de rest achter 'het volgende' past.

    "Wij hebben A, B en C nodig." geeft ' het volgende nodig'. De rij is dan wat iemand stuurt,
    krijgt of nodig heeft, en de rest is een werkwoord of 'nodig', met hooguit 'om te' erachter.
    """
    tekst = zin.tekstblok.blok.tekst
    rest = tekst[rij.eind : zin.eind].strip(" .!\n")
    na = [t for t in zin.tokens if t.idx >= rij.eind and not t.is_punct]
    voor = [t for t in zin.tokens if t.idx < rij.begin]
    if rij.vorm != "naamwoord" or not _is_lijdend(rij.hoofd, voor) or not na:
        return None
    if any(teken in rest for teken in ",;:(?") or tel_woorden(rest) > _LANGSTE_REST:
        return None
    if not _is_slot_van_gezegde(na) or not _is_een_hoofdzin(voor):
        return None
    return len(tekst[: rij.begin].rstrip()), f" het volgende {rest}"


def _is_lijdend(hoofd: Token, voor: list[Token]) -> bool:
    """Of de rij het lijdend voorwerp is; naast 'u' of 'wij' kan zij het onderwerp niet zijn."""
    if any(k.dep_ == "case" for k in hoofd.children):
        return False
    heeft_onderwerp = any(t.lower_ in _ONDERWERPEN for t in voor)
    return hoofd.dep_ in ("obj", "obl:arg") or (hoofd.dep_ == "nsubj" and heeft_onderwerp)


def _is_een_hoofdzin(voor: list[Token]) -> bool:
    """Eén persoonsvorm, met een woord ervoor; alleen een gebod ('Neem ...') begint ermee."""
    persoonsvormen = [t for t in voor if is_persoonsvorm(t)]
    if persoonsvormen == voor[:1] and not kan_opdracht_zijn(voor[0]):
        return False
    return (
        len(persoonsvormen) == 1
        and voor[-1].pos_ not in ("ADP", "DET", "ADJ", "CCONJ", "SCONJ")
        and not any(t.dep_ in ("mark", "case") and t == voor[-1] for t in voor)
    )


def _is_slot_van_gezegde(na: list[Token]) -> bool:
    """De rest begint met een werkwoord, 'te' of 'nodig', zonder nieuwe persoonsvorm."""
    if any(is_persoonsvorm(t) for t in na):
        return False
    eerste = na[0]
    begint = eerste.lower_ in (*_NA_DE_RIJ, "te") or bool(
        {"Inf", "Part"} & set(vorm_van(eerste)) and eerste.pos_ == "VERB"
    )
    verder = [t for t in na[1:] if t.lower_ == "om"]
    kaal = all(t.pos_ in ("VERB", "AUX", "ADP", "ADJ") or t.lower_ in ("te", "nodig") for t in na)
    return begint and (kaal or bool(verder and na[1] == verder[0]))


def maak_losse_zin(zin: Zin, rij: Rij) -> Bewerking | None:
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
