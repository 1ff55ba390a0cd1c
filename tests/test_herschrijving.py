"""Herschrijven: kiezen, toepassen, de wetten en het vaste punt."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from b1check import (
    Bevinding,
    Controleur,
    Ernst,
    Instellingen,
    InstellingFout,
    Rapport,
    Suggestie,
    Veiligheid,
    Wijziging,
    WijzigingFout,
    lees,
    pas_toe,
)
from b1check.herschrijving import WETTEN, Beleid, herschrijf
from b1check.zinsmaat import wordt_langer

# De drempel van `zinslengte` in profiel b1.
KORT = 15
GOEDE_MAILS = sorted((Path(__file__).parent / "mails").rglob("*.txt"))


def suggestie(begin: int, oud: str, nieuw: str) -> Suggestie:
    """Maak een veilige suggestie van één wijziging."""
    wijziging = Wijziging(begin, begin + len(oud), oud, nieuw)
    return Suggestie(nieuw, (wijziging,), Veiligheid.VEILIG)


def test_pas_toe_van_rechts_naar_links() -> None:
    """Een langere vervanging verschuift de andere plekken niet."""
    tekst = "Indien u reeds belt"
    assert pas_toe(tekst, [suggestie(0, "Indien", "Als"), suggestie(9, "reeds", "al")]) == (
        "Als u al belt"
    )


def test_pas_toe_weigert_overlap() -> None:
    """Twee suggesties op dezelfde plek geven een fout en geen halve tekst."""
    een, twee = suggestie(0, "Indien u", "Als u"), suggestie(7, "u belt", "je belt")
    with pytest.raises(WijzigingFout, match="dezelfde plek"):
        pas_toe("Indien u belt", [een, twee])


def test_pas_toe_weigert_andere_tekst() -> None:
    """Een suggestie bij een tekst die intussen veranderd is wordt geweigerd."""
    with pytest.raises(WijzigingFout, match="staat niet"):
        pas_toe("Als u belt", [suggestie(0, "Indien", "Als")])


@given(st.text(alphabet="abc \n", max_size=40), st.data())
def test_pas_toe_verandert_alleen_de_plekken(tekst: str, data: st.DataObject) -> None:
    """Wat buiten de wijziging staat blijft gelijk."""
    begin = data.draw(st.integers(0, len(tekst)))
    eind = data.draw(st.integers(begin, len(tekst)))
    nieuw = data.draw(st.text(alphabet="xyz", max_size=5))
    uitkomst = pas_toe(tekst, [suggestie(begin, tekst[begin:eind], nieuw)])
    assert uitkomst == tekst[:begin] + nieuw + tekst[eind:]


@pytest.mark.parametrize(
    ("fout", "goed"),
    [
        ("Indien u vragen hebt, bel ons.", "Als u vragen hebt, bel ons."),
        ("INDIEN u vragen hebt, bel ons.", "ALS u vragen hebt, bel ons."),
        ("U dient het formulier in te vullen.", "U moet het formulier invullen."),
        ("De verstrekte informatie klopt.", "De gegeven informatie klopt."),
        ("Er is een discrepantie gevonden.", "Er is een verschil gevonden."),
        ("De grote discrepantie blijft.", "Het grote verschil blijft."),
        ("U beschikt over een pas.", "U hebt een pas."),
        ("Wij verzoeken u te bellen.", "Wij vragen u te bellen."),
    ],
)
def test_woorden_in_de_goede_vorm(controleur: Controleur, fout: str, goed: str) -> None:
    """Een vervanging past in de zin: hoofdletter, vorm, lidwoord en 'te'."""
    assert controleur.herschrijf(fout).tekst == goed


ONDERWERPEN = ["U", "Wij", "De klant", "Mevrouw De Vries", "{{naam}}"]
ZINNEN = [
    "dient op 3 mei € 12,50 te voldoen aan NL00BANK0123456789.",
    "beschikt niet over een account op www.voorbeeld.nl.",
    "verzoekt ons derhalve om 12.30 uur te bellen, indien dat kan.",
    "heeft de gegevens reeds verstrekt aan info@voorbeeld.nl.",
    "kan het pakket, het formulier met de handtekening en de factuur van vorige week retourneren.",
    "vindt het niet onmogelijk dat dit t.a.v. afdeling B2 is verstuurd.",
    "kan niet voor 3 mei om 9.00 uur inloggen als er geen code is.",
    "krijgt geen toegang zonder pas 12, tenzij {{uitzondering}} geldt.",
    "moet niet vergeten vóór 1 juni niet meer dan € 50 over te maken.",
    "stuurt het pakket niet voordat € 12,50 is betaald aan NL00BANK0123456789.",
    "vraagt om pas 12 mee te nemen, om op 3 mei € 12,50 te betalen en om {{formulier}} te tekenen.",
    "heeft een kopie van pas 12, de factuur van 3 mei en het formulier met nummer 7 nodig.",
]
mails = st.lists(
    st.builds(lambda a, b: f"{a} {b}", st.sampled_from(ONDERWERPEN), st.sampled_from(ZINNEN)),
    min_size=1,
    max_size=4,
).map(" ".join)


@pytest.mark.parametrize("tot", ["veilig", "vragen"])
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(tekst=mails)
def test_wetten_op_gemaakte_teksten(controleur: Controleur, tot: str, tekst: str) -> None:
    """Feiten blijven, het wordt niet slechter, en twee keer is één keer."""
    _controleer_wetten(controleur, tekst, tot)


@pytest.mark.parametrize("pad", GOEDE_MAILS, ids=lambda pad: pad.stem)
def test_wetten_op_eigen_mails(controleur: Controleur, pad: Path) -> None:
    """Dezelfde wetten op elke mail in tests/mails."""
    _controleer_wetten(controleur, lees(pad).tekst, "vragen")


@pytest.mark.parametrize("tot", ["veilig", "vragen"])
def test_wetten_op_echte_mails(controleur: Controleur, meetdata: Path, tot: str) -> None:
    """Dezelfde wetten op de echte mails buiten het project."""
    for pad in sorted([*meetdata.glob("mails/*.txt"), *meetdata.glob("mails/*.md")]):
        _controleer_wetten(controleur, lees(pad).tekst, tot)


def _controleer_wetten(controleur: Controleur, tekst: str, tot: str) -> None:
    uitkomst = controleur.herschrijf(tekst, tot=tot)
    assert sorted(uitkomst.voor.feiten) == sorted(uitkomst.na.feiten)
    assert not wordt_langer(uitkomst.voor.zinsmaten, uitkomst.na.zinsmaten, KORT)
    zwaar = [
        sum(b.ernst >= Ernst.ADVIES for b in r.bevindingen) for r in (uitkomst.voor, uitkomst.na)
    ]
    assert zwaar[1] <= zwaar[0]
    assert controleur.herschrijf(uitkomst.tekst, tot=tot).tekst == uitkomst.tekst


@pytest.mark.parametrize("tot", ["veilig", "vragen"])
def test_wetten_op_paren(controleur: Controleur, meetdata: Path, tot: str) -> None:
    """Dezelfde wetten op alle moeilijke zinnen van gemeenten."""
    with (meetdata / "gemeente_paren.csv").open(encoding="utf-8", newline="") as bestand:
        moeilijk = [rij["moeilijk"] for rij in csv.DictReader(bestand)]
    for tekst in moeilijk:
        _controleer_wetten(controleur, tekst, tot)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(tekst=mails)
def test_alleen_een_regel_die_omkeert_raakt_een_ontkenning(
    controleur: Controleur, tekst: str
) -> None:
    """De wet van de ontkenning: zonder `keert_om` blijft elke 'niet' en 'geen' staan."""
    keert_om = {regel.id for regel in controleur.regels if regel.keert_om}
    ontkend = re.compile(r"\b(?:niet|geen|zonder)\b", re.IGNORECASE)
    for toepassing in controleur.herschrijf(tekst, tot="vragen").toegepast:
        if toepassing.bevinding.regel not in keert_om:
            wijzigingen = toepassing.suggestie.wijzigingen
            oud = sum(len(ontkend.findall(w.oud)) for w in wijzigingen)
            assert oud == sum(len(ontkend.findall(w.nieuw)) for w in wijzigingen)


def test_na_een_weigering_is_de_volgende_suggestie_aan_de_beurt() -> None:
    """Houdt de eerste suggestie een wet niet, dan wordt de tweede geprobeerd."""
    controleur = Controleur()
    tekst = "Bel 12 keer."
    slecht, goed = suggestie(4, "12", "13"), suggestie(0, "Bel", "App")
    bevinding = Bevinding(0, 3, "proef", "Bel", "Bel", Ernst.TIP, "m", (slecht, goed))

    def opnieuw(nieuw: str) -> Rapport:
        rapport = controleur.controleer(nieuw)
        return replace(rapport, bevindingen=(bevinding,) if nieuw == tekst else ())

    uitkomst = herschrijf(tekst, opnieuw, Beleid(Veiligheid.VEILIG, {}))
    assert uitkomst.tekst == "App 12 keer."


def test_elke_wet_heeft_uitleg() -> None:
    """`--verschil` legt elke wet uit in een zin."""
    assert all(uitleg.endswith(".") for uitleg in WETTEN.values())


def test_onbekende_tot(controleur: Controleur) -> None:
    """Een veiligheid die niet bestaat geeft een fout met de keuzes."""
    with pytest.raises(InstellingFout, match="tonen"):
        controleur.herschrijf("Dit is een zin.", tot="tonen")


def test_geen_woord_twee_keer_achter_elkaar(controleur: Controleur) -> None:
    """Een vervanging die een woord verdubbelt gaat niet door."""
    uitkomst = controleur.herschrijf(
        "U betaalt enkel en slechts als als het klopt, derhalve daarom."
    )
    assert "daarom daarom" not in uitkomst.tekst.lower()
    assert "goed Nederlands" in {weigering.wet for weigering in uitkomst.geweigerd}


def test_geweigerd_noemt_de_wet(controleur: Controleur) -> None:
    """Een suggestie die een zin langer maakt staat bij geweigerd, en de tekst blijft."""
    uitkomst = controleur.herschrijf("Gelieve het formulier te retourneren.")
    wetten = {weigering.wet for weigering in uitkomst.geweigerd}
    assert wetten <= {"geen zin wordt langer"}
    assert "formulier" in uitkomst.tekst


@pytest.mark.parametrize(
    ("voor", "na", "langer"),
    [
        ((10, 8), (10, 8), False),
        ((10, 8), (10, 9), True),
        ((24,), (12, 13), False),
        ((24,), (24, 5), True),
        ((10, 20), (10, 12, 11), False),
        ((10, 20), (12, 10, 11), True),
        ((10, 20, 5), (10, 5), False),
        ((6,), (7,), True),
        ((), (), False),
    ],
)
def test_geen_zin_wordt_langer(voor: tuple[int, ...], na: tuple[int, ...], langer: bool) -> None:
    """Elke nieuwe zin wordt vergeleken met de zin waar zij uit komt; een deel is korter."""
    assert wordt_langer(voor, na) is langer


@pytest.mark.parametrize(
    ("oud", "nieuw", "langer"),
    [(20, 20, False), (20, 21, True), (12, 15, False), (12, 16, True)],
)
def test_een_korte_zin_mag_groeien(oud: int, nieuw: int, langer: bool) -> None:
    """Een zin mag groeien tot waar `zinslengte` begint; een lange zin niet."""
    assert wordt_langer([oud], [nieuw], 15) is langer


@settings(max_examples=200)
@given(maten=st.lists(st.integers(1, 40), max_size=6), kort=st.integers(0, 20))
def test_dezelfde_zinnen_zijn_niet_langer(maten: list[int], kort: int) -> None:
    """Wie niets verandert breekt de wet niet; een zin die groeit wel."""
    assert not wordt_langer(maten, maten, kort)
    assert wordt_langer(maten, [max(maat, kort) + 1 for maat in maten], kort) is bool(maten)


@pytest.mark.parametrize(
    ("tekst", "maat"),
    [
        ("Wij nemen contact met u op.", 4),
        ("U hoeft niets terug te sturen.", 3),
        ("Wij sturen u een brief.", 4),
        ("Uw brief wordt gestuurd.", 4),
        ("Betaal het bedrag t.n.v. de bank.", 8),
        ("Betaal het bedrag op naam van de bank.", 8),
        ("De gemeenteraadsverkiezing is in mei.", 8),
        ("De verkiezing van de gemeenteraad is in mei.", 8),
    ],
)
def test_wat_telt_als_een_woord(controleur: Controleur, tekst: str, maat: int) -> None:
    """Een scheidbaar werkwoord en 'wij sturen' zijn één woord, een lange samenstelling vier."""
    assert controleur.controleer(tekst).zinsmaten == (maat,)


@pytest.mark.parametrize(("profiel", "kort"), [("b1", 15), ("streng", 12), ("a2", 10)])
def test_kort_komt_uit_het_profiel(profiel: str, kort: int) -> None:
    """Tot waar een zin kort is, zegt `zinslengte` in het profiel."""
    assert Controleur(Instellingen(profiel=profiel))._kort == kort


def test_een_voorstel_met_een_woord_meer_mag(controleur: Controleur) -> None:
    """'t.n.v.' wordt 'op naam van', ook in een lange zin."""
    tekst = (
        "Wij vragen u om het hele bedrag van de laatste twee rekeningen vandaag over te maken op "
        "rekening NL91ABNA0417164300 t.n.v. de bank."
    )
    assert "op naam van de bank" in controleur.herschrijf(tekst, tot="vragen").tekst
