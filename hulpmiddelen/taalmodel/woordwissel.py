"""Wisselt in trainzinnen gewone woorden voor woorden uit de woordenlijsten, in dezelfde vorm.

Zo ziet het model duizenden woorden die in de boombank niet staan, met hun woordsoort, kenmerken en
lemma. De zin blijft goed gebouwd; of zij nog iets zegt, doet er voor de ontleding niet toe.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from gegevens import Woord, Zin

from b1check.frequentie import zipf
from b1check.gegevens import lees_tsv, map_van
from b1check.taal.bijvoeglijk import met_e, overtreffend, vergrotend
from b1check.taal.lidwoorden import lidwoord
from b1check.taal.meervouden import meervoud
from b1check.taal.vervoeging import Werkwoordsvorm, deel_scheidbaar, vormen

MINSTE_ZIPF = 1.3
"""een vorm die zeldzamer is, is misschien niet goed gemaakt"""
MAPPEN = {
    "zn": (
        "moeilijke-naamwoorden.tsv",
        "naamwoordklassen.tsv",
        "de-woorden.tsv",
        "het-woorden.tsv",
    ),
    "ww": ("moeilijke-werkwoorden.tsv", "werkwoorden-met-zijn.tsv", "sterke-werkwoorden.tsv"),
    "bn": ("moeilijke-overige-woorden.tsv",),
}
WERKWOORDTAGS = {
    Werkwoordsvorm.STAM: "WW|pv|tgw|ev",
    Werkwoordsvorm.T_VORM: "WW|pv|tgw|met-t",
    Werkwoordsvorm.VT_ENKELVOUD: "WW|pv|verl|ev",
    Werkwoordsvorm.VT_MEERVOUD: "WW|pv|verl|mv",
    Werkwoordsvorm.INFINITIEF: "WW|inf|vrij|zonder",
    Werkwoordsvorm.VOLTOOID: "WW|vd|vrij|zonder",
    Werkwoordsvorm.VOLTOOID_E: "WW|vd|prenom|met-e",
    Werkwoordsvorm.TEGENWOORDIG_E: "WW|od|prenom|met-e",
}
LOSSE_VORMEN = frozenset(tag for tag in WERKWOORDTAGS.values() if "|pv|" in tag)
"""in een hoofdzin staat hier het deeltje van een scheidbaar werkwoord los"""


@dataclass(frozen=True, slots=True)
class Wissel:
    """Een vorm die op de plaats van een woord met dezelfde tag kan staan."""

    vorm: str
    lemma: str


class Wisselaar:
    """Kent per tag de vormen uit de lijsten."""

    def __init__(self, zinnen: Iterable[Zin]) -> None:
        self.wissels: dict[str, list[Wissel]] = defaultdict(list)
        for tag, wissel in _alle_wissels():
            self.wissels[tag].append(wissel)
        self.kenmerken = _kenmerken_per_tag(zinnen)

    def wissel(self, zin: Zin, rng: Random) -> Zin:
        """Wisselt een of twee woorden van een zin, of geen als er niets past."""
        plaatsen = [i for i, woord in enumerate(zin.woorden) if self._mag(zin, i, woord)]
        rng.shuffle(plaatsen)
        woorden = list(zin.woorden)
        for i in plaatsen[: rng.choice((1, 1, 2, 3))]:
            oud = woorden[i]
            nieuw = rng.choice(self.wissels[oud.tag])
            vorm = nieuw.vorm.capitalize() if oud.vorm[:1].isupper() else nieuw.vorm
            woorden[i] = replace(oud, vorm=vorm, lemma=nieuw.lemma)
        return replace(zin, woorden=tuple(woorden))

    def _mag(self, zin: Zin, plaats: int, woord: Woord) -> bool:
        if woord.tag not in self.wissels or woord.relatie in {"fixed", "flat", "compound:prt"}:
            return False
        if woord.kenmerken != self.kenmerken.get((woord.tag, woord.soort)):
            return False
        return not any(
            w.hoofd == plaats and w.relatie in {"compound:prt", "fixed"} for w in zin.woorden
        )


def wissel_af(zinnen: Sequence[Zin], wisselaar: Wisselaar, rng: Random, deel: float) -> list[Zin]:
    """Geeft dezelfde zinnen, een deel ervan met andere woorden."""
    return [wisselaar.wissel(zin, rng) if rng.random() < deel else zin for zin in zinnen]


def _kenmerken_per_tag(zinnen: Iterable[Zin]) -> dict[tuple[str, str], str]:
    """De kenmerken die het vaakst bij een tag en woordsoort staan: andere zijn een uitzondering."""
    tellers: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for zin in zinnen:
        for woord in zin.woorden:
            tellers[woord.tag, woord.soort][woord.kenmerken] += 1
    soorten = {"N": "NOUN", "ADJ": "ADJ", "WW": "VERB"}
    return {
        (tag, soort): teller.most_common(1)[0][0]
        for (tag, soort), teller in tellers.items()
        if soorten.get(tag.split("|")[0]) == soort
    }


def _alle_wissels() -> Iterator[tuple[str, Wissel]]:
    gezien: set[tuple[str, str, str]] = set()
    for tag, vorm, lemma in (*_naamwoorden(), *_werkwoorden(), *_bijvoeglijke()):
        nieuw = (tag, vorm, lemma) not in gezien and vorm.isalpha()
        if nieuw and zipf(vorm) >= MINSTE_ZIPF:
            gezien.add((tag, vorm, lemma))
            yield tag, Wissel(vorm, lemma)


def _woorden(soort: str) -> Iterator[str]:
    """De losse woorden van een soort, in kleine letters."""
    for naam in MAPPEN[soort]:
        for rij in lees_tsv(map_van("woordenlijsten") / naam):
            woord = rij.get("woord") or rij.get("werkwoord") or rij.get("infinitief") or ""
            if woord.isalpha() and woord.islower() and rij.get("soort", soort) in _SOORTEN[soort]:
                yield woord


_SOORTEN = {"zn": {"zn"}, "ww": {"ww", "altijd", "beide"}, "bn": {"bn"}}


def _naamwoorden() -> Iterator[tuple[str, str, str]]:
    for woord in dict.fromkeys(_woorden("zn")):
        geslacht = "onz" if lidwoord(woord) == "het" else "zijd"
        yield f"N|soort|ev|basis|{geslacht}|stan", woord, woord
        yield "N|soort|mv|basis", meervoud(woord), woord


def _werkwoorden() -> Iterator[tuple[str, str, str]]:
    for woord in dict.fromkeys(_woorden("ww")):
        for vorm, tekst in vormen(woord).items():
            tag = WERKWOORDTAGS.get(vorm)
            if tag and not (tag in LOSSE_VORMEN and deel_scheidbaar(woord)):
                yield tag, tekst, woord
        if not deel_scheidbaar(woord):
            yield "WW|pv|tgw|mv", woord, woord


def _bijvoeglijke() -> Iterator[tuple[str, str, str]]:
    for woord in dict.fromkeys(_woorden("bn")):
        hoger, hoogst = vergrotend(woord), overtreffend(woord)
        yield "ADJ|prenom|basis|met-e|stan", met_e(woord), woord
        yield "ADJ|prenom|basis|zonder", woord, woord
        yield "ADJ|vrij|basis|zonder", woord, woord
        yield "ADJ|nom|basis|met-e|mv-n", met_e(woord) + "n", woord
        yield "ADJ|vrij|comp|zonder", hoger, woord
        yield "ADJ|prenom|comp|zonder", hoger, woord
        yield "ADJ|prenom|comp|met-e|stan", hoger + "e", woord
        yield "ADJ|prenom|sup|met-e|stan", hoogst + "e", woord
