"""Ontkenningen omkeren: wat zeker is wordt omgekeerd, en de rest blijft zoals het is."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from b1check import Controleur, Ernst, Veiligheid, pas_toe
from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst
from b1check.omkering import keer_dubbele, keer_enkele, keer_positief

REGELS = ("ontkenning", "dubbele-ontkenning", "positief")


def omgekeerd(controleur: Controleur, zin: str) -> set[str]:
    """Geef wat de suggesties van deze regels van de zin maken."""
    return {
        pas_toe(zin, [suggestie])
        for bevinding in controleur.controleer(zin).bevindingen
        if bevinding.regel in REGELS
        for suggestie in bevinding.suggesties
        if suggestie.wijzigingen
    }


def keer_om(zin: str) -> list[str]:
    """Geef de plekken die de omkeringen zelf vinden, los van de lijsten."""
    document = laad_taalmodel().ontleed(lees_tekst(zin))
    return [
        een.tekst
        for een in document.zinnen
        for keer in (keer_enkele, keer_dubbele, keer_positief)
        for omkering in keer(een)
        if omkering.voorstel.bewerkingen
    ]


@pytest.mark.parametrize(
    ("zin", "verwacht"),
    [
        # vergeten
        ("Vergeet niet te tekenen.", "Denk eraan te tekenen."),
        ("Vergeet niet om uw pas mee te nemen.", "Denk eraan om uw pas mee te nemen."),
        ("Vergeet u niet uw pas mee te nemen.", "Denkt u eraan uw pas mee te nemen."),
        ("Vergeet ook niet het formulier te sturen.", "Denk er ook aan het formulier te sturen."),
        ("Vergeet uw paspoort niet mee te nemen.", "Denk eraan uw paspoort mee te nemen."),
        ("Vergeet uw paspoort niet.", "Denk aan uw paspoort."),
        ("Vergeet niet uw paspoort!", "Denk aan uw paspoort!"),
        ("Bel ons en vergeet niet uw naam te noemen.", "Bel ons en denk eraan uw naam te noemen."),
        ("U moet niet vergeten te tekenen.", "U moet eraan denken te tekenen."),
        ("U mag niet vergeten te tekenen.", "U moet eraan denken te tekenen."),
        ("Wilt u niet vergeten te tekenen?", "Wilt u eraan denken te tekenen?"),
        ("Wilt u uw paspoort niet vergeten?", "Wilt u aan uw paspoort denken?"),
        ("Niet vergeten: neem uw pas mee.", "Denk eraan: neem uw pas mee."),
        # een tijdstip
        ("U kunt niet voor 1 mei bellen.", "U kunt vanaf 1 mei bellen."),
        ("U kunt niet vóór 9.00 uur bellen.", "U kunt vanaf 9.00 uur bellen."),
        ("U kunt niet eerder dan 1 mei 2025 verhuizen.", "U kunt vanaf 1 mei 2025 verhuizen."),
        ("U mag niet eerder dan maandag beginnen.", "U mag vanaf maandag beginnen."),
        ("Wij zijn niet voor 9 uur bereikbaar.", "Wij zijn vanaf 9 uur bereikbaar."),
        ("U kunt pas vanaf 9 uur bellen.", "U kunt vanaf 9 uur bellen."),
        ("De regels gelden pas vanaf 2025.", "De regels gelden vanaf 2025."),
        # grenzen
        ("U mag niet meer dan 3 foto's meesturen.", "U mag hooguit 3 foto's meesturen."),
        ("U krijgt niet meer dan € 50 terug.", "U krijgt hooguit € 50 terug."),
        ("Het gesprek duurt niet langer dan een uur.", "Het gesprek duurt hooguit een uur."),
        ("De foto mag niet groter zijn dan 10 MB.", "De foto mag hooguit 10 MB zijn."),
        ("De kast mag niet hoger zijn dan 2 meter.", "De kast mag hooguit 2 meter hoog zijn."),
        ("De foto mag niet ouder zijn dan 3 maanden.", "De foto mag hooguit 3 maanden oud zijn."),
        ("U mag niet jonger zijn dan 18 jaar.", "U moet minstens 18 jaar oud zijn."),
        ("U mag niet minder dan 3 dagen blijven.", "U moet minstens 3 dagen blijven."),
        ("Betaal niet later dan 3 mei.", "Betaal uiterlijk 3 mei."),
        (
            "De brief mag niet later dan 3 mei binnen zijn.",
            "De brief moet uiterlijk 3 mei binnen zijn.",
        ),
        # voorwaarden
        (
            "U kunt niet inloggen als u geen code hebt.",
            "U kunt alleen inloggen als u een code hebt.",
        ),
        (
            "Als u niet betaalt, kunnen wij u niet helpen.",
            "Alleen als u betaalt, kunnen wij u helpen.",
        ),
        (
            "Als u geen code hebt, dan kunt u niet inloggen.",
            "Alleen als u een code hebt, kunt u inloggen.",
        ),
        (
            "Indien u niet betaalt, kunnen wij u niet helpen.",
            "Alleen als u betaalt, kunnen wij u helpen.",
        ),
        (
            "U krijgt geen geld terug als u de bon niet hebt.",
            "U krijgt alleen geld terug als u de bon hebt.",
        ),
        (
            "U kunt geen account maken als u geen e-mailadres hebt.",
            "U kunt alleen een account maken als u een e-mailadres hebt.",
        ),
        (
            "U kunt niet parkeren, tenzij u een vergunning hebt.",
            "U kunt alleen parkeren als u een vergunning hebt.",
        ),
        (
            "Tenzij u betaalt, kunnen wij u niet helpen.",
            "Alleen als u betaalt, kunnen wij u helpen.",
        ),
        (
            "Als wij uw betaling niet ontvangen, kunnen wij u niet helpen.",
            "Alleen als wij uw betaling ontvangen, kunnen wij u helpen.",
        ),
        (
            "U hebt geen recht op toeslag als u niet in Nederland woont.",
            "U hebt alleen recht op toeslag als u in Nederland woont.",
        ),
        (
            "U bent niet verzekerd als u niet betaalt.",
            "U bent alleen verzekerd als u betaalt.",
        ),
        (
            "Parkeren is niet toegestaan zonder vergunning.",
            "Parkeren is alleen toegestaan met vergunning.",
        ),
        (
            "U kunt niet beginnen voordat u betaald hebt.",
            "U kunt pas beginnen als u betaald hebt.",
        ),
        (
            "Voordat u betaald hebt, kunt u niet beginnen.",
            "Pas als u betaald hebt, kunt u beginnen.",
        ),
        (
            "Stuur het formulier niet op voordat u het hebt gecontroleerd.",
            "Stuur het formulier pas op als u het hebt gecontroleerd.",
        ),
        # twee ontkenningen
        ("Het is niet onmogelijk.", "Het is mogelijk."),
        ("Dat is een niet onbelangrijke vraag.", "Dat is een belangrijke vraag."),
        ("U mag het gebouw niet zonder pas betreden.", "U mag het gebouw alleen met pas betreden."),
        ("U kunt niet langskomen zonder afspraak.", "U kunt alleen langskomen met afspraak."),
        ("U krijgt geen toegang zonder uw pas.", "U krijgt alleen toegang met uw pas."),
        ("Zonder uw pas krijgt u geen toegang.", "Alleen met uw pas krijgt u toegang."),
        ("Zonder toegangscode kunt u niet inloggen.", "Alleen met toegangscode kunt u inloggen."),
        ("Dit blijft niet zonder gevolgen.", "Dit heeft gevolgen."),
        # geldig en open
        ("Uw rijbewijs is niet langer geldig.", "Uw rijbewijs is verlopen."),
        ("Uw toegangscode is niet meer geldig.", "Uw toegangscode is verlopen."),
        ("Wij zijn gesloten tot 3 mei.", "Wij zijn weer open vanaf 3 mei."),
        ("De winkel is tot 3 mei gesloten.", "De winkel is vanaf 3 mei weer open."),
        ("De balie is gesloten tot 13.00 uur.", "De balie is open vanaf 13.00 uur."),
        ("Wij sluiten om acht uur.", "Wij zijn open tot acht uur."),
        ("De winkel sluit vandaag om 18.00 uur.", "De winkel is vandaag open tot 18.00 uur."),
        ("De winkel blijft gesloten tot 3 mei.", "De winkel is weer open vanaf 3 mei."),
        ("Niet perse.", "Niet altijd."),
        (
            "U kunt niet reizen zonder geldig kaartje.",
            "U kunt alleen reizen met een geldig kaartje.",
        ),
        # een dag of een uur waarop het ophoudt
        ("Dit aanbod is niet geldig na 1 juni.", "Dit aanbod is geldig tot en met 1 juni."),
        ("U kunt ons niet na 17.00 uur bellen.", "U kunt ons tot 17.00 uur bellen."),
        ("U mag niet na 1 mei wijzigen.", "U mag tot en met 1 mei wijzigen."),
        ("De aanbieding geldt niet langer dan 3 mei.", "De aanbieding geldt tot en met 3 mei."),
        ("De monteur komt niet later dan 12 uur.", "De monteur komt uiterlijk om 12 uur."),
    ],
)
def test_keert_om(controleur: Controleur, zin: str, verwacht: str) -> None:
    """Wat zeker is staat er positief als suggestie bij."""
    assert verwacht in omgekeerd(controleur, zin)


@pytest.mark.parametrize(
    "zin",
    [
        "Wij zullen u niet vergeten.",
        "Ik kan die dag niet vergeten.",
        "U bent vergeten te tekenen.",
        "Om niet te vergeten schrijf ik het op.",
        "Helaas kunt u niet voor 1 mei verhuizen.",
        "Kunt u niet voor 1 mei betalen?",
        "Bel ons als u niet voor 1 mei kunt betalen.",
        "Wij betalen niet voor schade.",
        "U kunt niet voor 3 personen reserveren.",
        "Wij kunnen niet voor 1 mei leveren.",
        "Wij hebben uw brief niet voor 1 mei ontvangen.",
        "U moet niet voor 1 mei betalen.",
        "U kunt uw pas vanaf 1 mei ophalen.",
        "U kunt uw pas na 5 dagen ophalen.",
        "U kunt uw pas pas na vijf dagen ophalen.",
        "Pas na betaling sturen wij het op.",
        "U krijgt niet meer korting dan uw buurman.",
        "Dat is niet meer dan normaal.",
        "U kunt niet meer dan dat doen.",
        "U kunt niet minder dan 3 dagen blijven.",
        "Het contract is gesloten tot 1 mei 2026.",
        "De winkel is van 1 tot 5 mei gesloten.",
        "Wij waren gesloten tot 3 mei.",
        "Bent u gesloten tot 3 mei?",
        "Wij sluiten een contract om acht uur.",
        "Het is niet erg als u niet komt.",
        "Wij vinden het niet erg als u geen code hebt.",
        "Als u niet belt en niet mailt, kunnen wij u niet helpen.",
        "U kunt niet meer inloggen als u geen code hebt.",
        "Kunt u niet inloggen als u geen code hebt?",
        "Wij bellen u, tenzij u dat niet wilt.",
        "Wacht niet totdat u ziek bent.",
        "Wij hebben u niet gebeld voordat u verhuisd was.",
        "U kunt niet vertrekken voordat u betaalt.",
        "Maak het niet onnodig moeilijk.",
        "Bel ons niet ongevraagd.",
        "Gooi de oude pas niet weg voordat u de nieuwe pas hebt ontvangen.",
        "U hoeft niet te betalen als u niet komt.",
        "Wij kunnen niet zonder uw hulp.",
        "Als u niet betaalt, kunt u geen regeling meer aanvragen.",
        "U mag niet nu en niet later dan 20.00 uur komen.",
        "U zit niet zonder stroom.",
        "U kunt niet stoppen zonder ons te bellen.",
        "Wij laten u niet zonder antwoord.",
        "Dat doen wij niet zonder reden.",
        "De regeling is niet langer geldig.",
        "Ik doe dat niet per se.",
        "De monteur kwam niet na 17 uur.",
        "Helaas kunt u niet na 1 mei wijzigen.",
    ],
)
def test_keert_niet_om(zin: str) -> None:
    """Wat niet zeker is blijft staan."""
    assert keer_om(zin) == []


def test_tot_en_met_is_een_vraag(controleur: Controleur) -> None:
    """Na 'tot en met 3 mei' staat de dag van opening er niet: die verzinnen we niet."""
    rapport = controleur.controleer("Wij zijn gesloten tot en met 3 mei.")
    suggesties = [s for b in rapport.bevindingen if b.regel == "positief" for s in b.suggesties]
    assert [(s.veiligheid, s.wijzigingen) for s in suggesties] == [(Veiligheid.TONEN, ())]
    assert suggesties[0].vervanging.endswith("?")


def test_vraag_aan_de_schrijver_alleen_bij_advies(controleur: Controleur) -> None:
    """Is er niets om te keren, dan krijgt de schrijver bij twee ontkenningen een vraag."""
    twee = "Wij hebben uw brief niet ontvangen en er is geen kopie."
    for tekst, ernst, vragen in ((twee, Ernst.ADVIES, 1), ("Het regent niet.", Ernst.TIP, 0)):
        (bevinding,) = (
            b for b in controleur.controleer(tekst).bevindingen if b.regel == "ontkenning"
        )
        assert bevinding.ernst == ernst
        assert len(bevinding.suggesties) == vragen
        assert all(s.veiligheid == Veiligheid.TONEN for s in bevinding.suggesties)


def test_vraag_verandert_niets(controleur: Controleur) -> None:
    """Een vraag aan de schrijver wordt nooit ingevuld."""
    tekst = "Wij hebben uw brief niet gevonden en er is geen kopie."
    assert controleur.herschrijf(tekst, tot="vragen").tekst == tekst


def test_een_los_voorstel_is_een_tip(controleur: Controleur) -> None:
    """'pas vanaf' telt niet als advies: het is goed Nederlands, alleen kan het korter."""
    rapport = controleur.controleer("De regels gelden pas vanaf 1 mei.")
    assert [b.ernst for b in rapport.bevindingen if b.regel == "positief"] == [Ernst.TIP]


# --- eigenschappen op gemaakte zinnen ---------------------------------------------------------

TIJDEN = ["1 mei", "maandag 3 mei 2027", "9.00 uur", "acht uur", "vrijdag"]
KADERS = [
    "U kunt niet voor {} bellen.",
    "U mag niet eerder dan {} beginnen.",
    "De balie is gesloten tot {}.",
    "U kunt pas vanaf {} bellen.",
    "Betaal niet later dan {}.",
    "Als u niet voor {} betaalt, kunnen wij u niet helpen.",
    "Vergeet niet voor {} te tekenen.",
    "U kunt niet starten voordat u op {} betaald hebt.",
    "U mag niet meer dan {{{{aantal}}}} foto's sturen, tenzij u voor {} belt.",
]
_GETAL = re.compile(r"\d+(?:[.,:]\d+)*|\{\{.*?\}\}")


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(kader=st.sampled_from(KADERS), tijd=st.sampled_from(TIJDEN))
def test_een_omkering_houdt_elk_tijdstip(controleur: Controleur, kader: str, tijd: str) -> None:
    """Het tijdstip blijft letterlijk staan, en na twee keer verandert er niets meer."""
    zin = kader.format(tijd)
    for nieuw in omgekeerd(controleur, zin):
        assert tijd.lower() in nieuw.lower()
        assert sorted(_GETAL.findall(nieuw)) == sorted(_GETAL.findall(zin))
        assert "  " not in nieuw
        assert nieuw[0].isupper()
    uitkomst = controleur.herschrijf(zin, tot="vragen")
    assert controleur.herschrijf(uitkomst.tekst, tot="vragen").tekst == uitkomst.tekst
