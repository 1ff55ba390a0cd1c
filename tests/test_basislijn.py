"""De basislijn: zij overleeft verhuizen en herschikken, en een nieuwe slechte zin valt op."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from b1check import Controleur, Rapport
from b1check.basislijn import lees_basislijn, maak_basislijn
from b1check.bevindingen import maak_vingerafdruk
from b1check.fouten import InvoerFout
from b1check.invoer import lees_tekst
from b1check.poort import Keuring, alle_bevindingen, keur, zeef

SLECHT = (
    "Indien u vragen hebt over deze brief, dan kunt u contact opnemen met onze afdeling.",
    "Wij sturen u de nieuwe pas per post naar het adres dat wij van u hebben en u krijgt hem dan "
    "voor het weekend thuis in de bus samen met een korte brief.",
    "Uw aanvraag is reeds door de gemeente beoordeeld en wij verzoeken u te betalen.",
    "U kunt niet bellen als u geen nummer hebt.",
    "Teneinde uw verzoek te behandelen hebben wij aanvullende informatie nodig.",
    "De werkzaamheden worden conform de planning uitgevoerd.",
    "Wij zijn voornemens de betaling te verrichten.",
    "Derhalve retourneren wij het formulier.",
)


def rapporteer(controleur: Controleur, tekst: str, invoer: str = "tekst") -> Keuring:
    """Geef de keuring van een tekst."""
    bericht = lees_tekst(tekst, invoer)
    return keur(controleur.controleer(bericht), bericht)


def zwaar(rapporten: list[Rapport]) -> list[tuple[str, str]]:
    """Geef wat er nog gemeld wordt, zonder tips."""
    return [(b.regel, b.zin) for r in rapporten for b in r.bevindingen if b.ernst != "tip"]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    zinnen=st.lists(st.sampled_from(SLECHT), min_size=1, max_size=5),
    volgorde=st.randoms(use_true_random=False),
    breedte=st.integers(30, 200),
    einde=st.sampled_from(["\n", "\r\n"]),
    invoer=st.sampled_from(["tekst", "markdown", "html"]),
    bestanden=st.integers(1, 3),
    erbij=st.sampled_from(SLECHT),
)
def test_de_basislijn_overleeft_verhuizen(
    controleur: Controleur,
    zinnen: list[str],
    volgorde: Any,
    breedte: int,
    einde: str,
    invoer: str,
    bestanden: int,
    erbij: str,
) -> None:
    """Anders afgebroken, in een andere volgorde, in andere bestanden: het blijft bekend.

    Eén zin erbij valt op, ook als zij gelijk is aan een zin die er al stond.
    """
    eerst = [rapporteer(controleur, "\n\n".join(zinnen))]
    basislijn = maak_basislijn(alle_bevindingen(eerst))

    verhuisd = list(zinnen)
    volgorde.shuffle(verhuisd)
    porties = [verhuisd[n::bestanden] for n in range(bestanden) if verhuisd[n::bestanden]]
    keuringen = [
        rapporteer(controleur, _opmaak(portie, breedte, einde, invoer), invoer)
        for portie in porties
    ]
    rapporten, weg = zeef(keuringen, basislijn)
    assert (zwaar(rapporten), weg) == ([], ())

    porties[0].append(erbij)
    keuringen[0] = rapporteer(controleur, _opmaak(porties[0], breedte, einde, invoer), invoer)
    rapporten, weg = zeef(keuringen, basislijn)
    assert weg == ()
    nieuw = zwaar(rapporten)
    verwacht = alle_bevindingen([rapporteer(controleur, erbij)])
    assert sorted(nieuw) == sorted((b.regel, b.zin) for b in verwacht)
    assert nieuw


def _opmaak(zinnen: list[str], breedte: int, einde: str, invoer: str) -> str:
    alineas = [textwrap.fill(zin, breedte) for zin in zinnen]
    if invoer == "html":
        alineas = [f"<p>{alinea}</p>" for alinea in alineas]
    return "\n\n".join(alineas).replace("\n", einde)


def test_weg_telt_per_keer(controleur: Controleur) -> None:
    """Staat een zin er nog één van de drie keer, dan zijn er twee weg."""
    zin = SLECHT[7]
    drie = rapporteer(controleur, "\n\n".join([zin] * 3))
    basislijn = maak_basislijn(alle_bevindingen([drie]))
    rapporten, weg = zeef([rapporteer(controleur, zin)], basislijn)
    assert zwaar(rapporten) == []
    assert {(ingang.regel, ingang.aantal) for ingang in weg} == {
        (b.regel, 2) for b in drie.rapport.bevindingen if b.ernst != "tip"
    }


def test_tips_alleen_als_zij_tellen(controleur: Controleur) -> None:
    """Een tip komt niet in de basislijn, behalve als een tekst op een tip kan zakken."""
    keuring = rapporteer(controleur, "Het regent niet.")
    assert [b.ernst for b in keuring.rapport.bevindingen] == ["tip"]
    assert alle_bevindingen([keuring]) == []
    streng = Controleur(controleur.instellingen.met(faal_bij="tip"))
    assert len(alle_bevindingen([rapporteer(streng, "Het regent niet.")])) == 1


def test_dezelfde_bevindingen_geven_dezelfde_tekst(controleur: Controleur, tmp_path: Path) -> None:
    """De volgorde van de teksten maakt voor het bestand niet uit; lezen geeft hetzelfde terug."""
    heen, terug = (
        maak_basislijn(alle_bevindingen([rapporteer(controleur, zin) for zin in zinnen]))
        for zinnen in (SLECHT, SLECHT[::-1])
    )
    assert heen.naar_tekst() == terug.naar_tekst()
    inhoud = json.loads(heen.naar_tekst())
    assert (inhoud["schema"], list(inhoud)) == (1, ["schema", "versie", "bevindingen"])
    pad = tmp_path / "basislijn.json"
    pad.write_text(heen.naar_tekst(), encoding="utf-8")
    assert lees_basislijn(pad) == heen
    assert lees_basislijn(pad).naar_tekst() == heen.naar_tekst()


RIJ = '{"regel": "lijst", "zin": "Dag.", "aantal": 1, "vingerafdruk": "00"}'


@pytest.mark.parametrize(
    ("inhoud", "melding"),
    [
        ("", ":1: deze basislijn is geen geldige JSON"),
        ('{\n"schema": 1,\n<<<<<<< HEAD\n', ":3: deze basislijn is geen geldige JSON"),
        ("[]", ": dit is geen basislijn van b1check"),
        ('{"name": "app"}', ": dit is geen basislijn van b1check"),
        ('{"schema": 2, "bevindingen": []}', ": deze basislijn heeft schema ‘2’"),
        ('{"schema": 1}', ": ‘bevindingen’ is geen lijst"),
        ('{"schema": 1, "bevindingen": [3]}', ": bevinding 1 in deze basislijn klopt niet"),
        (
            f'{{"schema": 1, "bevindingen": [{RIJ}, {RIJ.replace("1", "0")}]}}',
            ": bevinding 2 in deze basislijn klopt niet",
        ),
        (
            f'{{"schema": 1, "bevindingen": [{RIJ.replace("1", "true")}]}}',
            ": bevinding 1 in deze basislijn klopt niet",
        ),
    ],
)
def test_een_kapotte_basislijn(tmp_path: Path, inhoud: str, melding: str) -> None:
    """Een basislijn die niet klopt is een fout met het bestand erbij: anders telt zij stil niet."""
    pad = tmp_path / "basislijn.json"
    pad.write_text(inhoud, encoding="utf-8")
    with pytest.raises(InvoerFout) as fout:
        lees_basislijn(pad)
    assert str(fout.value).startswith(f"{pad}{melding}")
    assert fout.value.advies


def test_twee_keer_dezelfde_na_een_samenvoeging(tmp_path: Path) -> None:
    """Houdt iemand bij een conflict beide kanten, dan telt de bevinding twee keer."""
    pad = tmp_path / "basislijn.json"
    pad.write_text(f'{{"schema": 1, "bevindingen": [{RIJ}, {RIJ}]}}', encoding="utf-8")
    assert [ingang.aantal for ingang in lees_basislijn(pad).ingangen.values()] == [2]


@pytest.mark.parametrize(
    ("een", "twee", "gelijk"),
    [
        ("Indien u  belt,\nhelpen wij u.", "indien u belt, helpen wij u.", True),
        ('Indien u "dit" wilt, foto\'s.', "Indien u “dit” wilt, foto’s.", True),
        ("Indien u\u00a0belt.", "Indien u belt.", True),
        ("Indien u belt.", "Indien u bel.", False),
        ("Indien u niet belt.", "Indien u belt.", False),
    ],
)
def test_wat_dezelfde_zin_is(een: str, twee: str, gelijk: bool) -> None:
    """Hoofdletters, witruimte en kromme aanhalingstekens maken geen andere zin; een woord wel."""
    afdrukken = {maak_vingerafdruk("moeilijk-woord", zin, "indien") for zin in (een, twee)}
    assert (len(afdrukken) == 1) is gelijk
    assert maak_vingerafdruk("lijst", een, "indien") not in afdrukken
