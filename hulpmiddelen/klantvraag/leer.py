"""Leer de gewichten van `b1check/klantvraag/gewichten.toml` uit de paren in tests/klantvragen.

Gebruik: python hulpmiddelen/klantvraag/leer.py [--alleen-meten | --alleen-leren]

Twee logistische modellen na elkaar: het eerste zegt van elke zin of zij een vraag beantwoordt, het
tweede zegt met die scores of de vraag beantwoord is. Bij elk paar horen ook paren waaruit de
passage van één vraag is weggelaten: die vraag staat dan open. De kleine paren zonder passage doen
alleen met het tweede mee: zo leert het ook van antwoorden van één of twee zinnen. Gemeten wordt per
schrijver: geleerd op de andere. De delen `vers`,
`blind` en `proef` doen nooit mee.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields, replace
from typing import Any

import numpy as np
from meet import MAP, Paar, koppel, lees_paren, ontleed
from numpy.typing import NDArray

from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst
from b1check.klantvraag.antwoordzinnen import Antwoordzin, antwoordzinnen
from b1check.klantvraag.beantwoording import kans, leg_naast, meet_passend
from b1check.klantvraag.gewichten import PAD, Gewichten
from b1check.klantvraag.vraagkenmerken import Ligging, Vraagkenmerken, meet_vragen
from b1check.klantvraag.vragen import vind_vragen
from b1check.klantvraag.zinskenmerken import Zinskenmerken

DELEN = ("bouw", "toets", "nieuw", "later")
# Waar een volgende schrijver begint; zie LEESMIJ.md.
SCHRIJVERS = (1, 201, 301, 345, 389, 433)
KLEIN = MAP.parent / "klantvragen_kort.toml"
_KLANT, _ANTWOORD = "Beste mensen,\n\n{}\n\nGroet,\nA\n", "Beste A,\n\n{}\n\nGroet,\nB\n"
# Hoe sterk de gewichten naar nul getrokken worden, per model (op genormeerde kenmerken).
STRAF_ZIN, STRAF_VRAAG = 3.0, 50.0
STAPPEN = 30
# Voor het leren zijn alleen de kenmerken nodig, nog geen scores.
GEEN = Gewichten(0.0, {})
Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Geval:
    """Een paar, of een paar met een passage minder: per vraag het label en haar passage.

    Een klein paar heeft geen passages.
    """

    schrijver: int
    heel: bool
    labels: tuple[Any, ...]
    passages: tuple[tuple[bool, ...], ...]
    zinnen: tuple[Antwoordzin, ...]
    liggingen: tuple[Ligging, ...]


def gevallen(paar: Paar) -> Iterator[Geval]:
    """Geef het hele paar, en per beantwoorde vraag het paar zonder haar passage."""
    klant = ontleed(paar["klantvraag"])
    antwoord = laad_taalmodel().ontleed(lees_tekst(paar["antwoord"]), klant)
    vragen, zinnen = vind_vragen(klant), antwoordzinnen(antwoord)
    if not vragen or not zinnen:
        return
    label_van = {id(v): label for label, v in koppel(paar, vragen) if v is not None}
    labels = [label_van.get(id(vraag)) for vraag in vragen]
    passages = [tuple(in_passage(paar, label, zin) for zin in zinnen) for label in labels]

    passend = meet_passend(klant, vragen, zinnen)

    def geval(blijft: Sequence[int], tellen: Iterable[int], heel: bool) -> Geval:
        rest = _zonder(zinnen, blijft)
        telt = set(tellen)
        return Geval(
            schrijver=sum(int(paar["id"]) >= begin for begin in SCHRIJVERS),
            heel=heel,
            labels=tuple(
                (label["beantwoord"] if heel else False) if label and n in telt else None
                for n, label in enumerate(labels)
            ),
            passages=tuple(tuple(rij[n] for n in blijft) for rij in passages),
            zinnen=rest,
            liggingen=leg_naast(vragen, rest, [[rij[n] for n in blijft] for rij in passend], GEEN),
        )

    yield geval(range(len(zinnen)), range(len(vragen)), heel=True)
    for nummer, label in enumerate(labels):
        weg = {n for n, erin in enumerate(passages[nummer]) if erin}
        blijft = [n for n in range(len(zinnen)) if n not in weg]
        gedeeld = any(rij[n] for m, rij in enumerate(passages) if m != nummer for n in weg)
        if label and label["beantwoord"] is True and weg and blijft and not gedeeld:
            yield geval(blijft, [nummer], heel=False)


def kleine_gevallen() -> Iterator[Geval]:
    """Geef de kleine paren: per vraag alleen of zij beantwoord is."""
    for paar in tomllib.loads(KLEIN.read_text(encoding="utf-8"))["paar"]:
        klant = ontleed(_KLANT.format(paar["klant"]))
        tekst = _ANTWOORD.format(paar["antwoord"].strip())
        vragen = vind_vragen(klant)
        zinnen = antwoordzinnen(laad_taalmodel().ontleed(lees_tekst(tekst), klant))
        if zinnen:
            yield Geval(
                schrijver=len(SCHRIJVERS) + 1,
                heel=True,
                labels=tuple({"+": True, "-": False}.get(teken) for teken in paar["oordeel"]),
                passages=(),
                zinnen=zinnen,
                liggingen=leg_naast(vragen, zinnen, meet_passend(klant, vragen, zinnen), GEEN),
            )


def in_passage(paar: Paar, label: Paar | None, zin: Antwoordzin) -> bool:
    """Of de zin ligt in de passage die bij het label hoort."""
    if label is None or "passage" not in label:
        return False
    begin = paar["antwoord"].index(label["passage"])
    van, tot = zin.zin.tekstblok.blok.bron(zin.zin.begin, zin.zin.eind)
    return min(begin + len(label["passage"]), tot) - max(begin, van) > 5


def _zonder(zinnen: Sequence[Antwoordzin], blijft: Sequence[int]) -> tuple[Antwoordzin, ...]:
    """Houd de zinnen die blijven; een zin die weg is, komt ook niet meer na een andere."""
    rest = {id(zinnen[n]) for n in blijft}
    return tuple(
        zinnen[n] if id(zinnen[n].erna) in rest else replace(zinnen[n], erna=None) for n in blijft
    )


def leer(rijen: Matrix, goed: NDArray[np.bool_], straf: float, namen: Sequence[str]) -> Gewichten:
    """Schat een logistisch model met L2-straf (Newton), op genormeerde kenmerken."""
    midden, breedte = rijen.mean(axis=0), np.maximum(rijen.std(axis=0), 1e-9)
    genormeerd = np.column_stack([np.ones(len(rijen)), (rijen - midden) / breedte])
    trek = np.diag([0.0, *[straf] * len(namen)])
    w = np.zeros(len(namen) + 1)
    for _ in range(STAPPEN):
        kansen = 1 / (1 + np.exp(-np.clip(genormeerd @ w, -30, 30)))
        helling = genormeerd.T @ (kansen - goed) + trek @ w
        kromming = (genormeerd * (kansen * (1 - kansen))[:, None]).T @ genormeerd + trek
        w -= np.linalg.solve(kromming + 1e-9 * np.eye(len(w)), helling)
    zwaar = w[1:] / breedte
    per_kenmerk = {naam: round(float(z), 3) for naam, z in zip(namen, zwaar, strict=True)}
    return Gewichten(round(float(w[0] - midden @ zwaar), 3), per_kenmerk)


def leer_zin(deel: Sequence[Geval]) -> Gewichten:
    """Leer welke zin een vraag beantwoordt; een vraag die deels beantwoord is telt niet mee."""
    rijen: list[tuple[float, ...]] = []
    goed: list[bool] = []
    for geval in deel:
        drie = zip(geval.labels, geval.liggingen, geval.passages, strict=bool(geval.passages))
        for label, ligging, passage in drie:
            if isinstance(label, bool):
                rijen += [astuple(k) for k in ligging.kenmerken]
                goed += passage
    return leer(np.array(rijen), np.array(goed), STRAF_ZIN, [v.name for v in fields(Zinskenmerken)])


def per_vraag(deel: Sequence[Geval], zin: Gewichten) -> Iterator[tuple[Any, Vraagkenmerken]]:
    """Geef van elke vraag met een label het label en haar kenmerken."""
    for geval in deel:
        liggingen = [_weeg(ligging, zin) for ligging in geval.liggingen]
        alle = meet_vragen(liggingen, geval.zinnen)
        yield from (paar for paar in zip(geval.labels, alle, strict=True) if paar[0] is not None)


def _weeg(ligging: Ligging, zin: Gewichten) -> Ligging:
    return replace(ligging, scores=[zin.logit(kenmerken) for kenmerken in ligging.kenmerken])


def leer_vraag(deel: Sequence[Geval], zin: Gewichten) -> Gewichten:
    """Leer of een vraag beantwoord is."""
    paren = [(label, k) for label, k in per_vraag(deel, zin) if isinstance(label, bool)]
    rijen = np.array([astuple(k) for _, k in paren])
    goed = np.array([label for label, _ in paren])
    return leer(rijen, goed, STRAF_VRAAG, [v.name for v in fields(Vraagkenmerken)])


def meet(alle: Sequence[Geval]) -> list[tuple[Any, float]]:
    """Geef van elke vraag het label en de kans, steeds geleerd op de andere schrijvers."""
    uit: list[tuple[Any, float]] = []
    for schrijver in sorted({geval.schrijver for geval in alle}):
        andere = [geval for geval in alle if geval.schrijver != schrijver]
        eigen = [geval for geval in alle if geval.schrijver == schrijver and geval.heel]
        zin = leer_zin(andere)
        vraag = leer_vraag(andere, zin)
        uit += [(label, kans(vraag.logit(k))) for label, k in per_vraag(eigen, zin)]
    return uit


def toon(kansen: Sequence[tuple[Any, float]]) -> None:
    """Druk per grens af hoe goed 'beantwoord' en 'open' dan zijn; deels telt in beide als goed."""
    print("grens  beantwoord: precisie, vangst  open: precisie, vangst")
    for grens in np.arange(0.05, 0.96, 0.05):
        boven = Counter(label for label, p in kansen if p >= grens)
        onder = Counter(label for label, p in kansen if p < grens)
        maten = (*_maten(boven, True, onder), *_maten(onder, False, boven))
        print(f"{grens:.2f}  " + "  ".join(f"{maat:.2f}" for maat in maten))


def _maten(hier: Counter[Any], label: bool, daar: Counter[Any]) -> tuple[float, float]:
    """Geef precisie en vangst van een label aan deze kant van de grens."""
    precisie = (hier[label] + hier["deels"]) / max(hier.total(), 1)
    return precisie, hier[label] / max(hier[label] + daar[label], 1)


def bewaar(zin: Gewichten, vraag: Gewichten) -> None:
    """Schrijf de gewichten naar het bestand van de regel."""
    regels = ["# Gemaakt door hulpmiddelen/klantvraag/leer.py; wijzig dit niet met de hand."]
    for naam, gewichten in (("zin", zin), ("vraag", vraag)):
        regels += ["", f"[{naam}]", f"begin = {gewichten.begin}"]
        regels += [f"{kenmerk} = {zwaar}" for kenmerk, zwaar in gewichten.per_kenmerk.items()]
    PAD.write_text("\n".join(regels) + "\n", encoding="utf-8")


def hoofd() -> None:
    """Meet per schrijver, en leer daarna op alles."""
    paren = [paar for deel in DELEN for paar in lees_paren(deel)]
    alle = [geval for paar in paren for geval in gevallen(paar)]
    alle += kleine_gevallen()
    if "--alleen-leren" not in sys.argv:
        toon(meet(alle))
    if "--alleen-meten" not in sys.argv:
        zin = leer_zin(alle)
        bewaar(zin, leer_vraag(alle, zin))


if __name__ == "__main__":
    hoofd()
