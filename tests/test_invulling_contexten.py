"""Rijen die een voorstel geven waar de woorden ernaast dat zeker maken, en elders een idee."""

from __future__ import annotations

import pytest

from b1check import Controleur

VRAGEN = [
    # 'Is' hoort bij het deelwoord: wat iets heeft, is een bezit.
    ("De woning is voorzien van dubbel glas.", "De woning heeft dubbel glas."),
    (
        "De woningen zijn sinds vorig jaar voorzien van dubbel glas.",
        "De woningen hebben sinds vorig jaar dubbel glas.",
    ),
    ("De wijk wordt uitgerust met nieuwe lantaarns.", "De wijk krijgt nieuwe lantaarns."),
    # Wie het krijgt, staat achter 'aan'.
    ("Het geld is toegekend aan de vereniging.", "Het geld is gegeven aan de vereniging."),
    ("Het bedrag is overgedragen aan de gemeente.", "Het bedrag is gegeven aan de gemeente."),
    # De vaste woorden gaan weg, en het voorwerp krijgt een voorzetsel.
    ("De klant trekt de uitslag in twijfel.", "De klant twijfelt aan de uitslag."),
    (
        "Als u de uitslag in twijfel trekt, belt u ons.",
        "Als u aan de uitslag twijfelt, belt u ons.",
    ),
    ("Wij nemen uw voorstel in overweging.", "Wij denken na over uw voorstel."),
    ("De verbouwing brengt veel overlast met zich mee.", "De verbouwing zorgt voor veel overlast."),
    # De context zegt wat het woord betekent.
    ("De verhuurder neemt de kosten voor zijn rekening.", "De verhuurder betaalt de kosten."),
    (
        "De stukken liggen ter inzage op het stadhuis.",
        "De stukken zijn te bekijken op het stadhuis.",
    ),
    (
        "Wij sturen u een formulier voorzien van een code.",
        "Wij sturen u een formulier met een code.",
    ),
    ("Dit artikel ziet op huizen in de stad.", "Dit artikel gaat over huizen in de stad."),
    ("Dit heeft vergaande gevolgen voor u.", "Dit heeft grote gevolgen voor u."),
    ("Dit geldt voor de leden als bedoeld in lid 4.", "Dit geldt voor de leden genoemd in lid 4."),
    # Voluit krijgt een afkorting geen hoofdletters; vooraan wel één.
    ("U krijgt een PGB voor uw zorg.", "U krijgt een persoonsgebonden budget voor uw zorg."),
    # Een samenstelling van veel delen krijgt een lidwoord als haar eerste deel dat vraagt.
    (
        "De gemeenteraadsvergadering is in mei.",
        "De vergadering van de gemeenteraad is in mei.",
    ),
    (
        "Uw parkeervergunningaanvraag is binnen.",
        "Uw aanvraag voor een parkeervergunning is binnen.",
    ),
    ("De studenten zijn gehuisvest in een flat.", "De studenten wonen in een flat."),
]

ONVERANDERD = [
    # Iemand heeft het gedaan: dan is het geen bezit.
    "De kamer was voorzien geweest van een bed.",
    # 'Een reeks van' telt hier niet.
    "Dit was de laatste in een reeks van klachten.",
]


@pytest.mark.parametrize(("oud", "nieuw"), VRAGEN)
def test_wat_de_context_zeker_maakt(controleur: Controleur, oud: str, nieuw: str) -> None:
    """Het voorstel staat in de goede vorm op de goede plaats, en een tweede keer doet niets."""
    assert controleur.herschrijf(oud, tot="vragen").tekst == nieuw
    assert controleur.herschrijf(nieuw, tot="vragen").tekst == nieuw


@pytest.mark.parametrize("zin", ONVERANDERD)
def test_wat_niet_zeker_is_blijft(controleur: Controleur, zin: str) -> None:
    """Zonder de goede woorden ernaast blijft het een idee."""
    assert controleur.herschrijf(zin, tot="vragen").tekst == zin
