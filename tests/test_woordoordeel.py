"""Het oordeel over een los woord: elke ingang is te vinden, in elke vorm."""

from __future__ import annotations

import pytest

import b1check
from b1check import Instellingen
from b1check.invulling.opzoeken import schrijfwijzen
from b1check.regelboek import kies_regels
from b1check.taal.vervoeging import Werkwoordsvorm, vormen
from b1check.woordenboek import Ingang, Woordsoort, lees_ingangen
from b1check.woordoordeel import Oordeel, beoordeel

BELGIE = Instellingen(regio="be")


def ingangen() -> list[Ingang]:
    """Geef elke ingang van elke lijst met moeilijke woorden, afkortingen en frasen."""
    return [
        ingang
        for regel in kies_regels(BELGIE)
        if regel.soort in ("woorden", "moeilijk")
        for pad in regel.opties.lijsten
        for ingang in lees_ingangen(pad)
    ]


def test_elke_ingang_is_te_vinden() -> None:
    """Elk woord en elke frase van de lijsten is moeilijk, met al haar alternatieven."""
    fout = []
    for ingang in ingangen():
        oordeel = beoordeel(ingang.woord, BELGIE)
        verwacht = {a.replace("^", "").removeprefix("mv:") for a in ingang.alternatieven}
        if oordeel.oordeel != Oordeel.MOEILIJK or not verwacht <= set(oordeel.alternatieven):
            fout.append(ingang.woord)
    assert fout == []


def test_elke_vorm_van_een_werkwoord_is_te_vinden() -> None:
    """Ook een vervoegde vorm is moeilijk, tenzij die zelf een gewoon woord is."""
    werkwoorden = [i for i in ingangen() if i.soort == Woordsoort.WW and " " not in i.woord]
    vormen_ = (Werkwoordsvorm.VOLTOOID, Werkwoordsvorm.VT_ENKELVOUD)
    gezocht = [vormen(i.woord)[vorm] for i in werkwoorden[::4] for vorm in vormen_]
    mis = [v for v in gezocht if beoordeel(v, BELGIE).oordeel != Oordeel.MOEILIJK]
    assert len(mis) <= 0.02 * len(gezocht), mis


@pytest.mark.parametrize(
    ("vraag", "eerste"),
    [
        # Lidwoord, meervoud, trap, "te" en "zich" mogen anders zijn, en de volgorde ook.
        ("de consequentie", "het gevolg"),
        ("consequenties", "het gevolg"),
        ("te implementeren", "invoeren"),
        ("geïmplementeerd", "invoeren"),
        ("(zich) beroepen op", None),
        ("een beroep te doen op", None),
        ("iets in overweging nemen", "nadenken over"),
        ("kosten met zich mee brengen", None),
        ("met betrekking tot / inzake", "over"),
        ("in het kader", None),
        ("T.a.v.", None),
        # Een frase die er niet staat heeft soms wel een moeilijk woord.
        ("de consequentie hiervan", "het gevolg"),
    ],
)
def test_een_andere_schrijfwijze(vraag: str, eerste: str | None) -> None:
    """Wie een woord opzoekt schrijft het vaak net anders dan de lijst."""
    oordeel = b1check.woord(vraag)
    assert oordeel.oordeel == Oordeel.MOEILIJK
    assert oordeel.alternatieven
    if eerste is not None:
        assert oordeel.alternatieven[0] == eerste


@pytest.mark.parametrize(
    ("woord", "verwacht"),
    [
        # Een zeldzame vorm of samenstelling van gewone woorden is niet moeilijk.
        ("warmere", Oordeel.MAKKELIJK),
        ("wasmiddelen", Oordeel.MAKKELIJK),
        ("terugbellen", Oordeel.MAKKELIJK),
        ("fiets", Oordeel.MAKKELIJK),
        # Deze woorden zijn een vorm van een moeilijk werkwoord, maar zelf gewoon.
        ("kosten", Oordeel.MAKKELIJK),
        ("bericht", Oordeel.MAKKELIJK),
        # Deel van een frase is nog geen moeilijk woord.
        ("hand", Oordeel.MAKKELIJK),
        # Zeldzaam en niet te ontleden; een naam is dat ook, maar niet moeilijk.
        ("lankmoedig", Oordeel.MOEILIJK),
        ("qwrtzk", Oordeel.ONBEKEND),
        ("Hindeloopen", Oordeel.ONBEKEND),
        ("boterham met kaas", Oordeel.ONBEKEND),
    ],
)
def test_oordeel_buiten_de_lijsten(woord: str, verwacht: Oordeel) -> None:
    """Een woord dat op geen lijst staat krijgt een oordeel naar hoe vaak het voorkomt."""
    assert b1check.woord(woord).oordeel == verwacht


def test_schrijfwijzen() -> None:
    """Haakjes, een open plek en een schuine streep geven meer manieren om te zoeken."""
    gevonden = schrijfwijzen("(zich) iets ten doel stellen / beogen")
    assert {"zich ten doel stellen / beogen", "beogen", "ten doel stellen / beogen"} <= {*gevonden}
