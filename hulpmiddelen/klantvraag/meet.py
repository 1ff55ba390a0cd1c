"""Meet op de paren in tests/klantvragen: vragen vinden, beantwoord of niet, en andere feiten.

Gebruik: python hulpmiddelen/klantvraag/meet.py [bouw|nieuw|toets|later|vers|blind|proef] [--toon]
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from b1check.document import Document, laad_taalmodel
from b1check.invoer import lees_tekst
from b1check.klantvraag.afwijkingen import vind_afwijkingen
from b1check.klantvraag.beantwoording import beoordeel
from b1check.klantvraag.vragen import Vraag, vind_vragen

MAP = Path(__file__).parents[2] / "tests" / "klantvragen"
Paar = dict[str, Any]


def lees_paren(half: str) -> list[Paar]:
    """Lees de paren van één helft."""
    paren = [tomllib.loads(pad.read_text(encoding="utf-8")) for pad in sorted(MAP.glob("*.toml"))]
    return [paar for paar in paren if paar["half"] == half]


def ontleed(tekst: str) -> Document:
    """Ontleed een tekst met het eigen taalmodel."""
    return laad_taalmodel().ontleed(lees_tekst(tekst), ook_regels=True)


def koppel(paar: Paar, gevonden: tuple[Vraag, ...]) -> Iterator[tuple[Paar | None, Vraag | None]]:
    """Zet elk label naast de gevonden vraag die er meer dan de helft van dekt; elk één keer."""
    over = list(gevonden)
    for label in paar.get("vragen", []):
        van = paar["klantvraag"].index(label["tekst"])
        tot = van + len(label["tekst"])
        beste = max(over, key=lambda vraag: _overlap(vraag, van, tot), default=None)
        if beste is not None and _overlap(beste, van, tot) > (tot - van) / 2:
            over.remove(beste)
            yield label, beste
        else:
            yield label, None
    yield from ((None, vraag) for vraag in over)


def _overlap(vraag: Vraag, van: int, tot: int) -> int:
    begin, eind = vraag.bron
    return max(0, min(eind, tot) - max(begin, van))


def meet_vragen(paren: list[Paar], *, toon: bool = False) -> Counter[str]:
    """Tel hoeveel vragen goed gevonden, gemist of te veel zijn."""
    telling: Counter[str] = Counter()
    for paar in paren:
        for label, vraag in koppel(paar, vind_vragen(ontleed(paar["klantvraag"]))):
            uitkomst = "gemist" if vraag is None else "te veel" if label is None else "goed"
            telling[uitkomst] += 1
            if label and vraag and label["soort"] == vraag.soort:
                telling["soort goed"] += 1
            if toon and uitkomst != "goed":
                tekst = label["tekst"] if label else vraag.tekst if vraag else ""
                print(f"{paar['id']} {uitkomst}: {tekst}")
    return telling


def meet_beantwoording(paren: list[Paar], *, toon: bool = False) -> Counter[str]:
    """Tel per label (waar, deels, onwaar) welk oordeel de gevonden vragen kregen."""
    telling: Counter[str] = Counter()
    for paar in paren:
        antwoord = laad_taalmodel().ontleed(
            lees_tekst(paar["antwoord"]), ontleed(paar["klantvraag"])
        )
        uitkomsten = {id(b.vraag): b for b in beoordeel(antwoord)}
        vragen = tuple(b.vraag for b in uitkomsten.values())
        for label, vraag in koppel(paar, vragen):
            if label is None or vraag is None:
                continue
            oordeel = uitkomsten[id(vraag)].oordeel
            telling[f"{label['beantwoord']}/{oordeel}"] += 1
            if toon and label["beantwoord"] != "deels":
                if oordeel != ("beantwoord" if label["beantwoord"] else "onbeantwoord"):
                    print(f"{paar['id']} {label['beantwoord']} {oordeel}: {vraag.tekst}")
    return telling


def meet_feiten(paren: list[Paar], *, toon: bool = False) -> Counter[str]:
    """Tel hoeveel andere feiten goed gevonden, gemist of te veel zijn."""
    telling: Counter[str] = Counter()
    for paar in paren:
        antwoord = laad_taalmodel().ontleed(
            lees_tekst(paar["antwoord"]), ontleed(paar["klantvraag"])
        )
        gevonden = [afwijking.antwoord.tekst for afwijking in vind_afwijkingen(antwoord)]
        labels = [feit["antwoord"] for feit in paar.get("afwijkend", [])]
        goed = [label for label in labels if any(label in g or g in label for g in gevonden)]
        telling["goed"] += len(goed)
        telling["gemist"] += len(labels) - len(goed)
        te_veel = [g for g in gevonden if not any(label in g or g in label for label in labels)]
        telling["te veel"] += len(te_veel)
        if toon and te_veel:
            print(f"{paar['id']} te veel: {te_veel}")
    return telling


def maten(telling: Counter[str]) -> dict[str, float]:
    """Geef precisie en vangst; een vraag die deels beantwoord is telt bij beide als goed."""
    uit: dict[str, float] = {}
    for oordeel, label in (("beantwoord", "True"), ("onbeantwoord", "False")):
        goed = telling[f"{label}/{oordeel}"] + telling[f"deels/{oordeel}"]
        alle = sum(n for naam, n in telling.items() if naam.endswith(f"/{oordeel}"))
        van_label = sum(n for naam, n in telling.items() if naam.startswith(f"{label}/"))
        uit[f"precisie {oordeel}"] = goed / max(alle, 1)
        uit[f"vangst {oordeel}"] = telling[f"{label}/{oordeel}"] / max(van_label, 1)
    onwaar = sum(n for naam, n in telling.items() if naam.startswith("False/"))
    gemeld = onwaar - telling["False/beantwoord"]
    uit["vangst onbeantwoord, met tips"] = gemeld / max(onwaar, 1)
    return uit


if __name__ == "__main__":
    delen = [deel for deel in sys.argv[1:] if not deel.startswith("-")]
    for half in delen or ["bouw", "nieuw", "toets"]:
        paren, toon = lees_paren(half), "--toon" in sys.argv
        print(half, dict(meet_vragen(paren, toon=toon)))
        print(half, "feiten", dict(meet_feiten(paren, toon=toon)))
        telling = meet_beantwoording(paren, toon=toon)
        print(half, dict(sorted(telling.items())))
        print(half, {naam: round(waarde, 2) for naam, waarde in maten(telling).items()})
