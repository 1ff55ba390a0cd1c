"""Splitsen tussen hoofdzinnen die naast elkaar staan, en tussen gezegdes met één onderwerp."""

from __future__ import annotations

import pytest
from test_splitsing import pas_toe, splitsingen

STAPELS = [
    (
        "Er zijn spatschermen aanwezig en een speciale medewerker van het stembureau let erop dat "
        "er voldoende afstand is tussen de bezoekers.",
        "Er zijn spatschermen aanwezig. Een speciale medewerker van het stembureau let erop dat "
        "er voldoende afstand is tussen de bezoekers.",
    ),
    (
        "De werkzaamheden van de medewerkers werden vorig jaar in een nieuwe afdeling geplaatst en "
        "de medewerkers werden onder de directie van de dienst geplaatst.",
        "De werkzaamheden van de medewerkers werden vorig jaar in een nieuwe afdeling geplaatst. "
        "De medewerkers werden onder de directie van de dienst geplaatst.",
    ),
    (
        "We kunnen niet beloven dat niemand iets van de bouw gaat merken, maar we doen elke dag "
        "ons best om het lawaai klein te houden.",
        "We kunnen niet beloven dat niemand iets van de bouw gaat merken. Maar we doen elke dag "
        "ons best om het lawaai klein te houden.",
    ),
    (
        "In dit geval hoef je alleen rekening te houden met de opmaak van je brief, deze moet "
        "gelijk zijn aan de huisstijl van de gemeente.",
        "In dit geval hoef je alleen rekening te houden met de opmaak van je brief. Deze moet "
        "gelijk zijn aan de huisstijl van de gemeente.",
    ),
    (
        "Een pictogram is voor veel mensen een moeilijk beeld: het staat voor een betekenis en "
        "vraagt dus om kennis van de lezer.",
        "Een pictogram is voor veel mensen een moeilijk beeld. Het staat voor een betekenis en "
        "vraagt dus om kennis van de lezer.",
    ),
    # 'A, B, maar C' mag geen 'A, B. Maar C' worden.
    (
        "Het nieuwe middel werd al jaren gebruikt, zelfs artsen kenden er de werking van, maar het "
        "was geen lekker drankje voor de meeste mensen.",
        "Het nieuwe middel werd al jaren gebruikt. Zelfs artsen kenden er de werking van, maar het "
        "was geen lekker drankje voor de meeste mensen.",
    ),
]
GEZEGDES = [
    (
        "Hierdoor worden de gegevens van deze zaak ook in het nieuwe systeem van de gemeente "
        "opgeslagen en kunt u uw brief vanaf morgen online lezen.",
        "Hierdoor worden de gegevens van deze zaak ook in het nieuwe systeem van de gemeente "
        "opgeslagen. Ook kunt u uw brief vanaf morgen online lezen.",
    ),
    (
        "U ontvangt binnen vijf werkdagen na uw aanmelding een bevestiging per e-mail van een van "
        "onze medewerkers en kunt dan zelf een afspraak maken via onze website.",
        "U ontvangt binnen vijf werkdagen na uw aanmelding een bevestiging per e-mail van een van "
        "onze medewerkers. U kunt dan zelf een afspraak maken via onze website.",
    ),
    (
        "De jonge koninginnen komen na een ontwikkeling van 30 dagen uit hun poppen en blijven dan "
        "nog vijf dagen in het nest om hun lichaam te ontwikkelen.",
        "De jonge koninginnen komen na een ontwikkeling van 30 dagen uit hun poppen. De "
        "koninginnen blijven dan nog vijf dagen in het nest om hun lichaam te ontwikkelen.",
    ),
]


@pytest.mark.parametrize(("zin", "goed"), [*STAPELS, *GEZEGDES])
def test_splitst_in_twee_goede_zinnen(zin: str, goed: str) -> None:
    """Elk deel is een hele zin, met een eigen onderwerp en zonder komma die er niet hoort."""
    beste = splitsingen(zin)[0]
    assert pas_toe(zin, beste) == goed
    assert beste.vervanging == goed


@pytest.mark.parametrize(
    "zin",
    [
        # Links staat al een bijzin: dan is niet zeker waar het tweede gezegde bij hoort.
        "U ontvangt binnen vijf werkdagen na uw aanmelding een bevestiging op het adres dat u hebt "
        "opgegeven en kunt dan zelf een afspraak maken via onze website.",
        # Onder de 21 woorden splitst geen stapel.
        "Wij hebben uw brief gelezen en wij zullen u deze week nog een antwoord sturen.",
        # Een opsomming van gezegdes.
        "De man liep gisteren met het paard aan de hand naar de stal, keek om zich heen en keerde "
        "toen weer terug naar de uitgang van de hal.",
        # Het voorwerp hoort bij allebei.
        "De voorzitter van de vereniging leest en ondertekent binnen twee weken na de vergadering "
        "van het bestuur het verslag dat de secretaris heeft gemaakt van die dag.",
        # Een voorwaarde achteraan kan voor beide gelden.
        "U vult het formulier op onze website helemaal in en stuurt het daarna samen met een kopie "
        "van uw paspoort naar ons op als u de toeslag wilt aanvragen.",
        # 'Niet alleen ... maar' hoort bij elkaar.
        "Wij vinden niet alleen dat de stad veilig moet zijn voor alle bewoners, maar wij vinden "
        "ook dat de straten schoon moeten zijn.",
        # Een citaat na de dubbele punt.
        "De wethouder zei gisteren in de vergadering van de raad het volgende: wij gaan dit jaar "
        "geen nieuwe huizen bouwen in de stad.",
    ],
)
def test_splitst_niet_bij_twijfel(zin: str) -> None:
    """Een zin die niet zeker goed te splitsen is wordt alleen gemeld."""
    assert splitsingen(zin) == ()
