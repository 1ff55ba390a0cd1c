"""Elke vorm die wij van een alternatief maken bestaat: wordfreq kent haar, of zij is nagekeken."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from b1check.frequentie import zipf
from b1check.gegevens import map_van
from b1check.invulling.bijvoeglijk import heeft_geen_vorm_met_e
from b1check.invulling.naamwoorden import bekend_meervoud
from b1check.invulling.werkwoordgroep import is_werkwoord, lees_groep
from b1check.taal.verbuiging import kan_voor_naamwoord, met_e
from b1check.taal.vervoeging import Werkwoordsvorm, deel_scheidbaar, vormen
from b1check.woordenboek import Woordsoort, lees_ingangen

NAGEKEKEN = Path(__file__).parent / "nagekeken-vormen.txt"
LIJSTEN = (
    "moeilijke-werkwoorden", "moeilijke-naamwoorden", "moeilijke-overige-woorden", "omslachtig",
)  # fmt: skip
# Het deelwoord met -e en de trappen vult b1check alleen in als wordfreq ze kent.
WERKWOORDSVORMEN = (
    Werkwoordsvorm.INFINITIEF,
    Werkwoordsvorm.STAM,
    Werkwoordsvorm.T_VORM,
    Werkwoordsvorm.VT_ENKELVOUD,
    Werkwoordsvorm.VT_MEERVOUD,
    Werkwoordsvorm.VOLTOOID,
)


@cache
def alternatieven(soort: Woordsoort) -> tuple[str, ...]:
    """Geef de alternatieven van alle ingangen van een woordsoort, elk één keer."""
    map_ = map_van("woordenlijsten")
    rijen = (ingang for naam in LIJSTEN for ingang in lees_ingangen(map_ / f"{naam}.tsv"))
    return tuple(sorted({a for i in rijen if i.soort == soort for a in i.alternatieven}))


@cache
def nagekeken() -> frozenset[str]:
    """Geef de vormen die wordfreq niet kent, maar die wel goed Nederlands zijn."""
    regels = NAGEKEKEN.read_text(encoding="utf-8").splitlines()
    return frozenset(
        vorm for regel in regels if not regel.startswith("#") for vorm in regel.split()
    )


def is_bekend(vorm: str) -> bool:
    """Of wordfreq de vorm kent, of iemand haar heeft nagekeken."""
    return zipf(vorm) > 0 or vorm in nagekeken()


def onbekende_vormen(infinitief: str) -> Iterator[str]:
    """Geef de vormen die niet bestaan; van een scheidbaar werkwoord telt ook het grondwoord."""
    scheidbaar = deel_scheidbaar(infinitief)
    for vorm in WERKWOORDSVORMEN:
        tekst = vormen(infinitief)[vorm]
        if not is_bekend(tekst) and not (scheidbaar and is_bekend(vormen(scheidbaar[1])[vorm])):
            yield tekst


def test_werkwoorden() -> None:
    """Elke vorm van een werkwoord dat wij invullen bestaat."""
    groepen = {a: lees_groep(a) for a in alternatieven(Woordsoort.WW)}
    infinitieven = {groep.kern for a, groep in groepen.items() if is_werkwoord(a, groep)}
    assert len(infinitieven) > 500
    fout = [vorm for infinitief in sorted(infinitieven) for vorm in onbekende_vormen(infinitief)]
    assert fout == []


def test_meervouden() -> None:
    """Elk meervoud dat wij invullen bestaat, of is van een samenstelling met een bekend slot."""
    kernen = {a.partition(" ")[2] for a in alternatieven(Woordsoort.ZN) if a[:3] in ("de ", "het")}
    paren = {kern: bekend_meervoud(kern) for kern in kernen if kern}
    fout = [v for v in paren.values() if v and not any(is_bekend(v[n:]) for n in range(len(v) - 3))]
    assert len(paren) > 1000
    assert sorted(fout) == []


def test_bijvoeglijke_naamwoorden() -> None:
    """Elk bijvoeglijk naamwoord met een -e dat wij invullen bestaat."""
    woorden = [
        woord
        for woord in alternatieven(Woordsoort.BN)
        if " " not in woord and kan_voor_naamwoord(woord) and not heeft_geen_vorm_met_e(woord)
    ]
    assert len(woorden) > 500
    assert sorted(v for v in map(met_e, woorden) if not is_bekend(v)) == []


def test_nagekeken_vormen_zijn_nodig() -> None:
    """Op de lijst met nagekeken vormen staat niets wat wordfreq al kent."""
    assert sorted(vorm for vorm in nagekeken() if zipf(vorm) > 0) == []
