"""Lege aanlopen: weg ermee, en de rest in de goede volgorde."""

from __future__ import annotations

import pytest

from b1check import Controleur, Veiligheid
from b1check.frasen import Patroon, maak_patroon


@pytest.mark.parametrize(
    ("fout", "goed"),
    [
        ("Hierbij delen wij u mede dat uw aanvraag is afgewezen.", "Uw aanvraag is afgewezen."),
        (
            "Wij willen u erop wijzen dat u binnen zes weken bezwaar kunt maken.",
            "U kunt binnen zes weken bezwaar maken.",
        ),
        (
            "Graag laten wij u weten dat wij uw klacht hebben gelezen.",
            "Wij hebben uw klacht gelezen.",
        ),
        (
            "Ik kan u meedelen dat de monteur morgen tussen 8 en 12 uur langskomt.",
            "De monteur komt morgen tussen 8 en 12 uur langs.",
        ),
        (
            "Helaas moeten wij u meedelen dat wij uw aanvraag niet kunnen goedkeuren.",
            "Helaas kunnen wij uw aanvraag niet goedkeuren.",
        ),
        (
            "Wij laten u weten dat er een fout is gemaakt in uw factuur van 3 mei 2024.",
            "Er is een fout gemaakt in uw factuur van 3 mei 2024.",
        ),
        (
            "Graag wijzen wij u erop dat vanaf 1 januari nieuwe regels gelden voor de toeslag.",
            "Vanaf 1 januari gelden nieuwe regels voor de toeslag.",
        ),
        (
            "Hierbij laat ik u weten dat mevrouw De Vries uw dossier heeft overgenomen.",
            "Mevrouw De Vries heeft uw dossier overgenomen.",
        ),
        ("Ik deel je mee dat je de cursus hebt gehaald.", "Je hebt de cursus gehaald."),
        (
            "Het is van belang dat u weet dat de vergadering op dinsdag begint.",
            "De vergadering begint op dinsdag.",
        ),
        (
            "Graag attenderen wij u op het feit dat de balie morgen gesloten is.",
            "De balie is morgen gesloten.",
        ),
        (
            "Middels deze brief willen wij u laten weten dat uw afspraak is verzet.",
            "Uw afspraak is verzet.",
        ),
        ("U wordt erop gewezen dat u hier niet mag parkeren.", "U mag hier niet parkeren."),
        ("Het is een feit dat de prijzen stijgen.", "De prijzen stijgen."),
        (
            "Dit heeft als gevolg dat de straat twee weken dicht is.",
            "Daardoor is de straat twee weken dicht.",
        ),
        ("Het komt wel eens voor dat een brief later aankomt.", "Soms komt een brief later aan."),
        (
            "Het spreekt voor zich dat u een nieuwe pas krijgt.",
            "Natuurlijk krijgt u een nieuwe pas.",
        ),
        (
            "Helaas is het zo dat wij uw aanvraag niet kunnen goedkeuren.",
            "Helaas kunnen wij uw aanvraag niet goedkeuren.",
        ),
        (
            "Het valt te verwachten dat de weg in juni weer open is.",
            "Waarschijnlijk is de weg in juni weer open.",
        ),
        ("Wij laten u weten dat {{naam}} u morgen belt.", "{{naam}} belt u morgen."),
        (
            "Wij wijzen u erop dat u moet tekenen en dat u een kopie moet meesturen.",
            "U moet tekenen. U moet een kopie meesturen.",
        ),
    ],
)
def test_de_aanloop_gaat_weg(controleur: Controleur, fout: str, goed: str) -> None:
    """Wat overblijft is een gewone zin, met het werkwoord op de tweede plaats."""
    assert controleur.herschrijf(fout).tekst == goed


@pytest.mark.parametrize(
    "zin",
    [
        "Hierbij ontvangt u de folder.",
        "Hierbij bevestigen wij dat uw abonnement op 1 mei stopt.",
        "Wij begrijpen dat u boos bent.",
        "Wij hopen dat u hiermee genoeg weet.",
        "Laat ons weten dat u komt.",
    ],
)
def test_dit_is_geen_lege_aanloop(controleur: Controleur, zin: str) -> None:
    """Een bevestiging, wens of vraag zegt zelf iets."""
    rapport = controleur.controleer(zin)
    assert [b.gelezen for b in rapport.bevindingen if b.regel == "omslachtig"] == []


@pytest.mark.parametrize(
    "zin",
    [
        "Wij maken u erop attent dat het abonnement na een jaar automatisch doorloopt.",
        "Hierbij delen wij u mede dat u, ondanks eerdere herinneringen, nog niet hebt betaald.",
        "Wij laten u weten dat wij uw brief lezen, maar dat wij ons besluit niet wijzigen.",
        "Hierbij deel ik u mee dat uw verlof van 3 tot en met 14 juli is goedgekeurd.",
        "Wij attenderen u erop dat als u niet op tijd betaalt, wij extra kosten rekenen.",
        "Hierbij melden wij u dat uw verzoek om uitstel van betaling niet wordt toegekend.",
    ],
)
def test_bij_twijfel_alleen_een_melding(controleur: Controleur, zin: str) -> None:
    """Is de volgorde van de rest niet zeker, dan is er een bevinding zonder suggestie."""
    rapport = controleur.controleer(zin)
    eerste = next(b for b in rapport.bevindingen if b.regel == "omslachtig")
    assert (eerste.begin, eerste.suggesties) == (0, ())


def test_een_mededeling_met_spijt_blijft_beleefd(controleur: Controleur) -> None:
    """'Het spijt ons' wordt 'Helaas': dat vraagt een blik van de schrijver."""
    zin = "Het spijt ons u te moeten mededelen dat het product niet meer leverbaar is."
    rapport = controleur.controleer(zin)
    (bevinding,) = (b for b in rapport.bevindingen if b.regel == "omslachtig")
    (suggestie,) = bevinding.suggesties
    assert suggestie.veiligheid == Veiligheid.VRAGEN
    assert suggestie.vervanging == "Helaas is het product niet meer leverbaar."


def test_een_lui_patroon_vindt_hetzelfde() -> None:
    """Een patroon dat pas bij de goede woorden gemaakt wordt, vindt hetzelfde."""
    frase = "(heel) hartelijk/vriendelijk bedankt/dank ... UW mail/vraag_om_hulp"
    lui, gewoon = Patroon(frase), maak_patroon(frase)
    teksten = [
        "Heel hartelijk dank voor de moeite en voor uw mail.",
        "Hartelijk bedankt voor je vraag om hulp.",
        "Hartelijk bedankt voor uw brief.",
        "VRIENDELIJK DANK, UW MAIL IS BINNEN",
        "",
    ]
    for tekst in teksten:
        paren = [(p.search(tekst), p.match(tekst), p.fullmatch(tekst)) for p in (lui, gewoon)]
        spannen = [[m and m.span() for m in paar] for paar in paren]
        assert spannen[0] == spannen[1]
        assert [m.span() for m in lui.finditer(tekst)] == [m.span() for m in gewoon.finditer(tekst)]
