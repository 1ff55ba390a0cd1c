"""Frasen in de zin: het voorwerp op zijn plaats, het getal klopt, en niets met puntjes erin."""

from __future__ import annotations

import pytest

from b1check import Controleur, Veiligheid


@pytest.mark.parametrize(
    ("fout", "goed"),
    [
        (
            "Wij raden u aan om gebruik te maken van de regeling.",
            "Wij raden u aan om de regeling te gebruiken.",
        ),
        ("Wij hebben gebruik gemaakt van uw aanbod.", "Wij hebben uw aanbod gebruikt."),
        ("U moet melding maken van de schade.", "U moet de schade melden."),
        (
            "Een inwoner die gebruik maakt van de regeling krijgt een brief.",
            "Een inwoner die de regeling gebruikt krijgt een brief.",
        ),
        ("U beschikt over een geldig paspoort.", "U hebt een geldig paspoort."),
        ("Wij leggen uit waarom sprake is van schade.", "Wij leggen uit waarom er schade is."),
        (
            "De bewoners die gebruik hebben gemaakt van de regeling krijgen een brief.",
            "De bewoners die de regeling hebben gebruikt krijgen een brief.",
        ),
        (
            "Bewoners die gebruik willen maken van de pas, bellen ons.",
            "Bewoners die de pas willen gebruiken, bellen ons.",
        ),
        (
            "Als u geen gebruik maakt van uw pas, belt u ons.",
            "Als u uw pas niet gebruikt, belt u ons.",
        ),
        (
            "Nadat wij kennis hebben genomen van uw brief, bellen wij.",
            "Nadat wij uw brief hebben gelezen, bellen wij.",
        ),
        ("Wij denken dat sprake is van problemen.", "Wij denken dat er problemen zijn."),
        (
            "Als er bij u thuis sprake is van schade, belt u ons.",
            "Als er bij u thuis schade is, belt u ons.",
        ),
        (
            "De organisatie stelt de raad in de gelegenheid om te reageren.",
            "De organisatie geeft de raad de kans om te reageren.",
        ),
        (
            "Dat plan behoeft niet te worden uitgevoerd.",
            "Dat plan hoeft niet te worden uitgevoerd.",
        ),
    ],
)
def test_een_groep_zonder_voorzetsel(controleur: Controleur, fout: str, goed: str) -> None:
    """Het woord na het voorzetsel wordt lijdend voorwerp, en staat voor het werkwoord."""
    assert controleur.herschrijf(fout, tot="vragen").tekst == goed


@pytest.mark.parametrize(
    "zin",
    [
        "Er wordt gebruik gemaakt van een nieuwe methode.",
        "U hebt er geen gebruik van gemaakt.",
        "Wij maken geen gebruik van de regeling.",
        "Daarbij geeft zij de raad inzage in de uitgaven.",
        "Er kan sprake zijn van fouten.",
        "Als bij u thuis sprake is van schade, belt u ons.",
        "U hebt geen gebruik gemaakt van een lift.",
        "Wij beschikken niet over een lift.",
    ],
)
def test_bij_twijfel_blijft_de_groep_staan(controleur: Controleur, zin: str) -> None:
    """In de lijdende vorm, bij 'er ... van' of zonder persoonsvorm is de plaats niet zeker."""
    assert controleur.herschrijf(zin, tot="vragen").tekst == zin


@pytest.mark.parametrize(
    ("fout", "goed"),
    [
        ("Er is sprake van problemen.", "Er zijn problemen."),
        ("Er is sprake van schade.", "Er is schade."),
        ("Wij hebben een groot aantal vragen gekregen.", "Wij hebben veel vragen gekregen."),
        (
            "In mei heeft een groot aantal mensen gebeld.",
            "In mei heeft een groot aantal mensen gebeld.",
        ),
        ("Wij geven de financiële middelen aan de school.", "Wij geven het geld aan de school."),
        ("De financiële middelen zijn beperkt.", "De financiële middelen zijn beperkt."),
    ],
)
def test_het_getal_klopt(controleur: Controleur, fout: str, goed: str) -> None:
    """'Er is' bij één ding en 'er zijn' bij meer; 'veel' alleen bij een meervoud."""
    assert controleur.herschrijf(fout, tot="vragen").tekst == goed


@pytest.mark.parametrize(
    "zin",
    [
        "Dit is een plan ter oplossing van het probleem.",
        "Door gebrek aan personeel duurt het langer.",
        "Tegen inlevering van de bon krijgt u koffie.",
        "Bij afwezigheid van de voorzitter beslist de raad.",
        "De omvang van de schade is groot.",
    ],
)
def test_puntjes_komen_niet_in_de_tekst(controleur: Controleur, zin: str) -> None:
    """'om … te krijgen' is een idee: alleen de schrijver weet wat er op de puntjes komt."""
    assert "…" not in controleur.herschrijf(zin, tot="vragen").tekst


@pytest.mark.parametrize(
    ("fout", "goed"),
    [
        ("Dat is eventueel mogelijk.", "Dat is mogelijk."),
        ("Wij hebben u dit reeds eerder gevraagd.", "Wij hebben u dit al eerder gevraagd."),
        ("U krijgt de folder gratis en voor niks.", "U krijgt de folder gratis."),
        ("De bewoners kiezen samen met elkaar een naam.", "De bewoners kiezen samen een naam."),
        ("U betaalt ongeveer circa 50 euro.", "U betaalt ongeveer 50 euro."),
        ("Wij zoeken steeds weer opnieuw een oplossing.", "Wij zoeken steeds een oplossing."),
        (
            "Neem iets te lezen mee, zoals bijvoorbeeld een boek.",
            "Neem iets te lezen mee, zoals een boek.",
        ),
        ("Dit is de meest optimale oplossing.", "Dit is de beste oplossing."),
    ],
)
def test_dubbelop(controleur: Controleur, fout: str, goed: str) -> None:
    """Wat twee keer gezegd is, blijft één keer staan."""
    assert controleur.herschrijf(fout).tekst == goed


@pytest.mark.parametrize(
    "zin", ["De fout is aan het licht gekomen.", "De fouten zijn aan het licht gekomen."]
)
def test_een_deelwoord_is_niet_geworden(controleur: Controleur, zin: str) -> None:
    """'is ontdekt geworden' zegt niemand."""
    assert "ontdekt geworden" not in controleur.herschrijf(zin, tot="vragen").tekst


def test_weglaten_is_een_bewerking(controleur: Controleur) -> None:
    """Midden in de zin kan een loze frase weg, met de komma's eromheen."""
    rapport = controleur.controleer("Wij zijn, als het ware, een grote familie.")
    suggestie = next(b for b in rapport.bevindingen if b.regel == "omslachtig").suggesties[0]
    assert suggestie.vervanging == ""
    assert suggestie.veiligheid == Veiligheid.TONEN
    assert [w.oud for w in suggestie.wijzigingen] == [", als het ware,"]


@pytest.mark.parametrize(
    ("fout", "goed"),
    [
        ("De werkzaamheden duren twee weken.", "Het werk duurt twee weken."),
        ("Uw werkzaamheden bestaan uit bellen.", "Uw werk bestaat uit bellen."),
        ("Hoe lang gaan de werkzaamheden duren?", "Hoe lang gaat het werk duren?"),
        (
            "De leden krijgen voor hun werkzaamheden een vergoeding.",
            "De leden krijgen voor hun werk een vergoeding.",
        ),
        (
            "Zonder instemming van de raad gaat het plan niet door.",
            "Zonder toestemming van de raad gaat het plan niet door.",
        ),
        (
            "De gemeente kan de vergunning weigeren dan wel intrekken.",
            "De gemeente kan de vergunning weigeren of intrekken.",
        ),
        ("Dit vraagt om een goede aanpak.", "Dit heeft een goede aanpak nodig."),
        (
            "Een medewerker ziet erop toe dat er genoeg ruimte is.",
            "Een medewerker let erop dat er genoeg ruimte is.",
        ),
    ],
)
def test_getal_en_verbinding(controleur: Controleur, fout: str, goed: str) -> None:
    """Het getal van de persoonsvorm gaat mee, en 'dan wel' wordt 'of' als het verbindt."""
    assert controleur.herschrijf(fout, tot="vragen").tekst == goed


@pytest.mark.parametrize(
    "zin",
    [
        "De werkzaamheden starten op 3 mei en duren drie weken.",
        "De werkzaamheden duren twee weken. Ze beginnen op 3 mei.",
        "De werkzaamheden die wij doen, zijn belangrijk.",
        "Hij raakte uitgeput en hield zich dan wel stil.",
        "U moet in Amsterdam dan wel een vergunning hebben.",
    ],
)
def test_zonder_zekerheid_blijft_het_staan(controleur: Controleur, zin: str) -> None:
    """Een tweede werkwoord, 'ze' of een los 'dan' en 'wel': dan verandert er niets."""
    assert controleur.herschrijf(zin, tot="vragen").tekst == zin


def test_een_nieuw_deeltje_staat_achteraan(controleur: Controleur) -> None:
    """'stemt in met het plan' wordt niet 'keurt goed het plan'; in een bijzin kan het wel."""
    hoofdzin = controleur.herschrijf("De raad stemt in met het plan.", tot="vragen").tekst
    assert "goed het plan" not in hoofdzin
    bijzin = controleur.herschrijf("Als de raad met het plan instemt, belt u.", tot="vragen").tekst
    assert bijzin == "Als de raad het plan goedkeurt, belt u."
