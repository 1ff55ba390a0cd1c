"""Alternatieven invullen: vorm, deeltje, lidwoord en 'te' kloppen, of er verandert niets."""

from __future__ import annotations

import pytest

from b1check import Controleur

VEILIG = [
    # Persoonsvorm, deelwoord en onbepaalde wijs.
    ("Zodra u dit verstrekt, helpen wij u.", "Zodra u dit geeft, helpen wij u."),
    ("De gegevens die u hebt verstrekt, kloppen.", "De gegevens die u hebt gegeven, kloppen."),
    ("Wij hebben u verzocht te betalen.", "Wij hebben u gevraagd te betalen."),
    ("De subsidie wordt verleend.", "De subsidie wordt gegeven."),
    (
        "Een betalingsregeling kan worden getroffen.",
        "Een betalingsregeling kan worden afgesproken.",
    ),
    # Scheidbare werkwoorden en 'te'.
    ("Indien u verhuist, dient u dit door te geven.", "Als u verhuist, moet u dit doorgeven."),
    ("U kunt het formulier retourneren.", "U kunt het formulier terugsturen."),
    ("Als u het boek retourneert, helpt dat.", "Als u het boek terugstuurt, helpt dat."),
    ("Gaarne zien wij uw antwoord tegemoet.", "Graag ontvangen wij uw antwoord."),
    # Valt 'aan' weg, dan komt het werkwoord achter het voorwerp.
    (
        "Wij hebben goedkeuring verleend aan uw voorstel.",
        "Wij hebben uw voorstel goedgekeurd.",
    ),
    ("De raad hecht zijn goedkeuring aan het plan.", "De raad keurt het plan goed."),
    # Een voorzetsel aan het begin van de zin hoort niet bij het werkwoord.
    ("Bij deze mail dient u ons te schrijven.", "Bij deze mail moet u ons schrijven."),
    # Afkortingen: de punt, hoofdletters en initialen.
    ("De kosten zijn ca. € 45 per maand.", "De kosten zijn ongeveer € 45 per maand."),
    ("Dat gebeurt i.v.m. een verbouwing.", "Dat gebeurt vanwege een verbouwing."),
    ("I.v.m. een feest zijn wij er niet.", "Vanwege een feest zijn wij er niet."),
]

ONVERANDERD = [
    # Zonder zekerheid blijft de zin zoals hij is.
    "De heer P.J. Bakker belt u.",
    # Een woord tussen 'een' en 'toelichting' mag niet los blijven staan.
    "Wij geven een korte toelichting op het besluit.",
    "Dit is de brief waarin een korte toelichting wordt gegeven op het besluit.",
    # 'op' hoort bij 'op verzoek'.
    "De commissie toetst op verzoek van de klant of dit besluit goed is.",
    "Wij zetten op verzoek van de klant een extra medewerker in.",
    "Als u nieuwe software installeert, werkt het.",
    "U hebt uitstekend betaald.",
    "Hij is bezig met uw vraag.",
    # Bij "treft ... aan" is "bijgesloten" een bepaling: "treft u meegestuurd aan" zegt niemand.
    "Uw pas treft u bijgesloten in de envelop.",
]


@pytest.mark.parametrize(("fout", "goed"), VEILIG)
def test_veilige_vervanging(controleur: Controleur, fout: str, goed: str) -> None:
    """De vervanging staat in de goede vorm op de goede plaats."""
    assert controleur.herschrijf(fout).tekst == goed


@pytest.mark.parametrize("zin", ONVERANDERD)
def test_blijft_zoals_het_is(controleur: Controleur, zin: str) -> None:
    """Wat niet zeker goed is verandert ook niet met `tot="vragen"`."""
    assert controleur.herschrijf(zin, tot="vragen").tekst == zin


@pytest.mark.parametrize(
    "zin",
    [
        "Wij sturen een monteur ter oplossing van de storing.",
        "De directie kiest een lid op voordracht van de raad.",
        "Wij doen dit ter bepaling van de prijs.",
    ],
)
def test_een_gat_komt_niet_in_de_tekst(controleur: Controleur, zin: str) -> None:
    """'om … op te lossen' is een idee: de schrijver zet er het goede woord in."""
    assert "…" not in controleur.herschrijf(zin, tot="vragen").tekst


@pytest.mark.parametrize(
    ("zin", "verwacht"),
    [
        (
            "De leden kunnen eenmaal worden herbenoemd.",
            "De leden kunnen één keer opnieuw worden benoemd.",
        ),
        (
            "Vraag de ‘verklaring nakoming fiscale verplichtingen’ aan.",
            "Vraag de ‘verklaring nakoming fiscale verplichtingen’ aan.",
        ),
        ("De locatie(s) zijn bekend.", "De locatie(s) zijn bekend."),
        ("De thema's zijn onderwerpen.", "De thema's zijn onderwerpen."),
    ],
)
def test_plek_en_namen(controleur: Controleur, zin: str, verwacht: str) -> None:
    """Een bijwoord staat voor alle werkwoorden; een naam tussen aanhalingstekens blijft heel."""
    assert controleur.herschrijf(zin, tot="vragen").tekst == verwacht
