"""Leest de oefenblokken: mails met een antwoord, en per zin welke vraag zij beantwoordt.

Een blok van `blokken/` is een mail met een antwoord. Een blok van `losse-antwoorden/` heeft vragen
met elk twee antwoorden; daar worden bij elke ronde andere mails van gemaakt.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

MAP = Path(__file__).parent
BEANTWOORD, DEELS, OPEN = 1.0, 0.5, 0.0
# Hoe vaak een vraag antwoord krijgt in een mail van losse antwoorden, en hoe vaak de volgorde
# van de antwoorden anders is dan die van de vragen.
_KANS_OP_ANTWOORD, _KANS_ANDERE_VOLGORDE = (0.45, 0.6, 0.75), 0.15
_KANS_TWEE, _KANS_BIJZIN = 0.2, 0.7


@dataclass(frozen=True)
class Mail:
    """Een mail met een antwoord.

    `stukken` is de tekst van de klant op volgorde, met het nummer van de vraag (of None).
    `passages` zegt per vraag van elke zin of zij er iets over zegt, `labels` of de klant daarmee
    antwoord heeft (None: dat is niet bekend).
    """

    stukken: tuple[tuple[str, int | None], ...]
    zinnen: tuple[str, ...]
    labels: tuple[float | None, ...]
    passages: tuple[tuple[bool, ...], ...]
    naam: str = ""

    def vraag(self, nummer: int) -> tuple[str, str]:
        """Geef wat de klant vlak voor de vraag schreef, en de vraag."""
        plek = next(i for i, (_, welke) in enumerate(self.stukken) if welke == nummer)
        return (self.stukken[plek - 1][0] if plek else "", self.stukken[plek][0])


@dataclass(frozen=True)
class LosseAntwoorden:
    """Vragen van één klant met elk een paar antwoorden, en zinnen die niets beantwoorden."""

    vragen: tuple[tuple[str, tuple[str, ...]], ...]
    andere: tuple[str, ...]


def lees_mails(map_: Path = MAP / "blokken") -> list[Mail]:
    """Lees alle blokken; een blok dat niet klopt is een fout."""
    return [_lees_mail(blok) for blok in _blokken(map_)]


def lees_losse(map_: Path = MAP / "losse-antwoorden") -> list[LosseAntwoorden]:
    """Lees alle blokken met losse antwoorden."""
    uit = []
    for blok in _blokken(map_):
        vragen: list[tuple[str, list[str]]] = []
        andere = []
        for teken, tekst in blok[1:]:
            if teken == "v":
                vragen.append((tekst, []))
            elif teken == "a":
                vragen[-1][1].append(tekst)
            else:
                andere.append(tekst)
        gelezen = tuple((vraag, tuple(antwoorden)) for vraag, antwoorden in vragen)
        uit.append(LosseAntwoorden(gelezen, tuple(andere)))
    return uit


def _blokken(map_: Path) -> Iterator[list[tuple[str, str]]]:
    for pad in sorted(map_.glob("*.tsv")):
        for blok in re.split(r"\n(?=#)", pad.read_text(encoding="utf-8")):
            regels = [regel.split("\t", 1) for regel in blok.splitlines() if regel.strip()]
            yield [(regel[0].strip(), regel[-1].strip()) for regel in regels]


def _lees_mail(blok: list[tuple[str, str]]) -> Mail:
    streep = blok.index(("--", "--"))
    stukken: list[tuple[str, int | None]] = []
    aantal = 0
    for teken, tekst in blok[1:streep]:
        stukken.append((tekst, aantal if teken == "v" else None))
        aantal += teken == "v"
    per_zin = [_nummers(teken) for teken, _ in blok[streep + 1 :]]
    if not per_zin or any(nummer >= aantal for zin in per_zin for nummer in zin):
        raise ValueError(f"een nummer zonder vraag, of geen antwoord: {blok[0][1]}")
    return Mail(
        tuple(stukken),
        tuple(tekst for _, tekst in blok[streep + 1 :]),
        tuple(max((zin.get(n, OPEN) for zin in per_zin), default=OPEN) for n in range(aantal)),
        tuple(tuple(n in zin for zin in per_zin) for n in range(aantal)),
        blok[0][1],
    )


def _nummers(teken: str) -> dict[int, float]:
    """Lees '1,3?': vraag 1 is beantwoord, vraag 3 alleen geraakt; 0 is geen enkele."""
    delen = [deel.strip() for deel in teken.split(",")]
    paren = [(int(d.rstrip("?")) - 1, DEELS if d.endswith("?") else BEANTWOORD) for d in delen]
    return {nummer: label for nummer, label in paren if nummer >= 0}


def meng(los: LosseAntwoorden, dobbel: random.Random) -> Mail | None:
    """Maak een mail waarin een deel van de vragen antwoord krijgt."""
    kans = dobbel.choice(_KANS_OP_ANTWOORD)
    zinnen: list[tuple[str, int | None]] = []
    for nummer, (_, antwoorden) in enumerate(los.vragen):
        if antwoorden and dobbel.random() < kans:
            aantal = 2 if dobbel.random() < _KANS_TWEE else 1
            gekozen = dobbel.sample(antwoorden, min(aantal, len(antwoorden)))
            zinnen += [(zin, nummer) for zin in gekozen]
    if dobbel.random() < _KANS_ANDERE_VOLGORDE:
        dobbel.shuffle(zinnen)
    for zin in los.andere:
        if dobbel.random() < _KANS_BIJZIN:
            zinnen.insert(dobbel.randint(0, len(zinnen)), (zin, None))
    if not zinnen:
        return None
    passages = [tuple(wie == n for _, wie in zinnen) for n in range(len(los.vragen))]
    return Mail(
        tuple((vraag, nummer) for nummer, (vraag, _) in enumerate(los.vragen)),
        tuple(zin for zin, _ in zinnen),
        tuple(BEANTWOORD if any(rij) else OPEN for rij in passages),
        tuple(passages),
    )


def laat_weg(mail: Mail, dobbel: random.Random) -> Mail:
    """Laat de passage van een of twee vragen weg: die staan dan open, en de rest blijft gewoon."""
    raken = [n for n, label in enumerate(mail.labels) if label and any(mail.passages[n])]
    dobbel.shuffle(raken)
    weg: set[int] = set()
    labels = list(mail.labels)
    for nummer in raken[: dobbel.choice((1, 1, 2))]:
        eigen = {i for i, erin in enumerate(mail.passages[nummer]) if erin}
        gedeeld = any(
            rij[i] and mail.labels[ander]
            for ander, rij in enumerate(mail.passages)
            if ander != nummer
            for i in eigen
        )
        if not gedeeld and len(weg | eigen) < len(mail.zinnen):
            weg |= eigen
            labels[nummer] = OPEN
    blijft = [i for i in range(len(mail.zinnen)) if i not in weg]
    return replace(
        mail,
        zinnen=tuple(mail.zinnen[i] for i in blijft),
        labels=tuple(labels),
        passages=tuple(tuple(rij[i] for i in blijft) for rij in mail.passages),
    )
