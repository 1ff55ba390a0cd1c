"""Leest de boombank (CoNLL-U), trekt de bronnen gelijk en maakt er spaCy-documenten van."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

NOMINAAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X", "SYM"})
"""Woordsoorten die een bijwoord met `amod` bij zich krijgen."""

GEEN_NAAM = frozenset({"NOUN", "ADJ", "DET", "ADV"})
"""Begint een naam zo, dan horen de andere delen er met `fixed` bij."""


@dataclass(frozen=True, slots=True)
class Woord:
    """Eén woord met zijn ontleding; `hoofd` telt vanaf 0 in de zin (de wortel: zichzelf)."""

    vorm: str
    lemma: str
    soort: str
    tag: str
    kenmerken: str
    hoofd: int
    relatie: str
    spatie: bool = True


@dataclass(frozen=True, slots=True)
class Zin:
    """Een zin uit de boombank met het kenmerk van de bron (`sent_id`)."""

    bron: str
    woorden: tuple[Woord, ...]


def lees_zinnen(pad: Path) -> Iterator[Zin]:
    """Geeft de zinnen van een CoNLL-U-bestand, in de volgorde van het bestand."""
    bron = ""
    woorden: list[Woord] = []
    with pad.open(encoding="utf-8") as regels:
        for regel in regels:
            if regel.startswith("# sent_id"):
                bron = regel.split("=", 1)[1].strip()
            elif regel[:1].isdigit():
                woorden.extend(_lees_woord(regel.rstrip("\n").split("\t"), len(woorden)))
            elif not regel.strip() and woorden:
                yield Zin(bron, tuple(woorden))
                woorden = []
    if woorden:
        yield Zin(bron, tuple(woorden))


def _lees_woord(kolommen: Sequence[str], plaats: int) -> Iterator[Woord]:
    """Maakt van één regel een woord; regels als `3-4` en `5.1` tellen niet mee."""
    nummer, vorm, lemma, soort, tag, kenmerken, hoofd, relatie, _, rest = kolommen
    if nummer.isdigit():
        yield Woord(
            vorm=vorm,
            lemma=lemma,
            soort=soort,
            tag=tag,
            kenmerken="" if kenmerken == "_" else kenmerken,
            hoofd=plaats if hoofd == "0" else int(hoofd) - 1,
            relatie="ROOT" if hoofd == "0" else relatie,
            spatie="SpaceAfter=No" not in rest,
        )


def trek_gelijk(zin: Zin) -> Zin:
    """Brengt de twee stelsels in de data onder één noemer: dat van de UD-uitgave.

    De wiki-zinnen van LassySmall noemen elk deel van een naam `flat`; de rest zegt `fixed` als de
    naam niet met een eigennaam begint (`Binnenlandse Zaken`). Het omzetprogramma van Alpino wijkt
    op twee punten af van de UD-uitgave:
    het geeft `PronType` aan elk lidwoordachtig woord (`deze`, `geen`, `alle`), de UD-uitgave alleen
    aan lidwoorden; en het noemt een bijwoord bij een naamwoord `advmod`, de UD-uitgave `amod`.
    De CGN-tag zegt nog steeds welk soort voornaamwoord het is.
    """
    gezegden = {
        woord.hoofd
        for woord in zin.woorden
        if woord.relatie in {"cop", "mark", "aux"} or woord.relatie.startswith("nsubj")
    }
    return replace(
        zin,
        woorden=tuple(
            _trek_woord_gelijk(_trek_naam_gelijk(zin, w), zin.woorden[w.hoofd], gezegden)
            for w in zin.woorden
        ),
    )


def _trek_naam_gelijk(zin: Zin, woord: Woord) -> Woord:
    van_wiki = zin.bron.startswith("wiki-")
    if van_wiki and woord.relatie == "flat" and zin.woorden[woord.hoofd].soort in GEEN_NAAM:
        return replace(woord, relatie="fixed")
    return woord


def _trek_woord_gelijk(woord: Woord, hoofd: Woord, gezegden: set[int]) -> Woord:
    if woord.soort == "DET" and "PronType=Art" not in woord.kenmerken:
        over = [k for k in woord.kenmerken.split("|") if not k.startswith("PronType=")]
        return replace(woord, kenmerken="|".join(over))
    bij_naamwoord = hoofd.soort in NOMINAAL and woord.hoofd not in gezegden
    if woord.soort == "ADV" and woord.relatie == "advmod" and bij_naamwoord:
        return replace(woord, relatie="amod")
    return woord


def maak_doc(vocab: Vocab, zinnen: Sequence[Zin]) -> Doc:
    """Voegt zinnen samen tot één document met gouden ontleding en zinsgrenzen."""
    woorden: list[Woord] = []
    hoofden: list[int] = []
    begin: list[bool] = []
    for zin in zinnen:
        hoofden.extend(len(woorden) + woord.hoofd for woord in zin.woorden)
        begin.extend(i == 0 for i in range(len(zin.woorden)))
        woorden.extend(zin.woorden)
    return Doc(
        vocab,
        words=[w.vorm for w in woorden],
        spaces=[w.spatie for w in woorden],
        pos=[w.soort for w in woorden],
        tags=[w.tag for w in woorden],
        morphs=[w.kenmerken for w in woorden],
        lemmas=[w.lemma for w in woorden],
        heads=hoofden,
        deps=[w.relatie for w in woorden],
    )


def groepeer(zinnen: Sequence[Zin], aantal: int) -> Iterator[Sequence[Zin]]:
    """Deelt zinnen in groepen van `aantal`, zoals `spacy convert --n-sents` doet."""
    for i in range(0, len(zinnen), aantal):
        yield zinnen[i : i + aantal]
