"""Splitsen bij bijzinnen vooraan en achteraan, bij een doel of manier, en bij 'mocht'."""

from __future__ import annotations

import pytest
from test_splitsing import pas_toe, splitsingen

ZONDER_KOMMA = [
    (
        "Als je hier niet van op de hoogte bent kun je dit navragen bij een collega.",
        "Ben je hier niet van op de hoogte? Dan kun je dit navragen bij een collega.",
    ),
    (
        "Wanneer u een uitgave wilt doen die niet in de begroting staat vraagt u eerst om "
        "toestemming.",
        "Wilt u een uitgave doen die niet in de begroting staat? Dan vraagt u eerst om "
        "toestemming.",
    ),
    (
        "Indien blijkt dat deze termijn te kort is om goed te adviseren dan kan de raad deze "
        "termijn twee keer verlengen.",
        "Blijkt dat deze termijn te kort is om goed te adviseren? Dan kan de raad deze "
        "termijn twee keer verlengen.",
    ),
    (
        "Omdat wij geen grote voorraad aanleggen moet u rekening houden met een levertijd.",
        "Wij leggen geen grote voorraad aan. Daarom moet u rekening houden met een levertijd.",
    ),
]
TWEE_BIJZINNEN = [
    (
        "Als u het formulier niet hebt ingevuld en u ook geen kopie hebt gestuurd, kunnen wij "
        "uw aanvraag helaas nog niet behandelen.",
        "Hebt u het formulier niet ingevuld en hebt u ook geen kopie gestuurd? Dan kunnen wij "
        "uw aanvraag helaas nog niet behandelen.",
    ),
    (
        "Als u nog vragen heeft over de factuur of als u een regeling wilt treffen, kunt u ons "
        "op werkdagen bellen.",
        "Heeft u nog vragen over de factuur of wilt u een regeling treffen? Dan kunt u ons "
        "op werkdagen bellen.",
    ),
    (
        "Als u binnenkort verhuist, of als uw adres al is veranderd, geef dan uw nieuwe adres "
        "aan ons door.",
        "Verhuist u binnenkort of is uw adres al veranderd? Geef dan uw nieuwe adres aan ons door.",
    ),
    (
        "Indien van het advies van de raad wordt afgeweken en de raad daar niet mee heeft "
        "ingestemd, deelt de instelling dit schriftelijk mee.",
        "Wordt van het advies van de raad afgeweken en heeft de raad daar niet mee "
        "ingestemd? Dan deelt de instelling dit schriftelijk mee.",
    ),
    (
        "Omdat u niet hebt getekend en wij geen kopie hebben, kunnen wij u niet helpen.",
        "U hebt niet getekend en wij hebben geen kopie. Daarom kunnen wij u niet helpen.",
    ),
    (
        "Wij willen u vragen om het formulier volledig in te vullen, zodat wij uw aanvraag goed "
        "kunnen beoordelen en u snel een antwoord krijgt.",
        "Wij willen u vragen om het formulier volledig in te vullen. Zo kunnen wij uw aanvraag "
        "goed beoordelen en krijgt u snel een antwoord.",
    ),
]
TIJD = [
    (
        "Zodra wij uw betaling hebben ontvangen, sturen wij het pakket naar uw adres.",
        "Hebben wij uw betaling ontvangen? Dan sturen wij het pakket naar uw adres.",
    ),
    (
        "Nadat wij uw betaling hebben ontvangen, sturen wij het pakket naar uw adres.",
        "Hebben wij uw betaling ontvangen? Dan sturen wij het pakket naar uw adres.",
    ),
]
MOCHT = [
    (
        "Mocht u nog vragen hebben over deze brief, dan kunt u ons bereiken via onze website.",
        "Hebt u nog vragen over deze brief? Dan kunt u ons bereiken via onze website.",
    ),
    (
        "Mocht je een slechte ervaring hebben in je eigen werkomgeving, of in die van een "
        "collega, dan horen wij dat graag.",
        "Heb je een slechte ervaring in je eigen werkomgeving, of in die van een "
        "collega? Dan horen wij dat graag.",
    ),
    (
        "En mochten ze een vraag hebben over de training, dan kunnen ze die direct stellen.",
        "En hebben ze een vraag over de training? Dan kunnen ze die direct stellen.",
    ),
    (
        "Mocht u het pakket niet binnen vijf werkdagen ontvangen, neem dan contact met ons op.",
        "Ontvangt u het pakket niet binnen vijf werkdagen? Neem dan contact met ons op.",
    ),
    (
        "Mocht u de afspraak willen verzetten, dan kunt u dat doen via onze website.",
        "Wilt u de afspraak verzetten? Dan kunt u dat doen via onze website.",
    ),
]
AANHANG = [
    (
        "De raad overschrijdt het budget niet, tenzij zich onverwachte omstandigheden voordoen.",
        "De raad overschrijdt het budget niet. Dat is anders als zich onverwachte "
        "omstandigheden voordoen.",
    ),
    (
        "U krijgt het volledige bedrag terug, mits u het product in de originele doos terugstuurt.",
        "U krijgt het volledige bedrag terug. Dat geldt alleen als u het product in de originele "
        "doos terugstuurt.",
    ),
    (
        "U krijgt deze toeslag elke maand, zolang u bij ons staat ingeschreven als huurder.",
        "U krijgt deze toeslag elke maand. Dat geldt zolang u bij ons staat ingeschreven als "
        "huurder.",
    ),
]
DOEL_EN_MANIER = [
    (
        "Wij gebruiken uw gegevens voor ons onderzoek, om u later sneller te kunnen helpen.",
        "Wij gebruiken uw gegevens voor ons onderzoek. Zo kunnen wij u later sneller helpen.",
    ),
    (
        "Om uw aanvraag snel te kunnen behandelen, hebben wij een kopie van uw paspoort nodig.",
        "Wij hebben een kopie van uw paspoort nodig. Dan kunnen wij uw aanvraag snel behandelen.",
    ),
    (
        "Als stad willen we daar onze verantwoordelijkheid in nemen, door ook binnen de "
        "stadsgrenzen te zoeken naar geschikte plekken.",
        "Als stad willen we daar onze verantwoordelijkheid in nemen. Dat willen we doen door ook "
        "binnen de stadsgrenzen te zoeken naar geschikte plekken.",
    ),
]


@pytest.mark.parametrize(
    ("zin", "goed"),
    [*ZONDER_KOMMA, *TWEE_BIJZINNEN, *TIJD, *MOCHT, *AANHANG, *DOEL_EN_MANIER],
)
def test_splitst_in_twee_goede_zinnen(zin: str, goed: str) -> None:
    """De werkwoorden staan goed, het verband blijft, en de vervanging is wat er komt te staan."""
    beste = splitsingen(zin)[0]
    assert pas_toe(zin, beste) == goed
    assert beste.vervanging == goed


@pytest.mark.parametrize(
    "zin",
    [
        # Een verhaal is geen voorwaarde.
        "Wanneer Jan en Piet teruglopen naar het huis, komen zij onderweg een oude vriend tegen.",
        "Als zij uit de kamer komt, wordt zij door een paar jonge mensen op de gang uitgescholden.",
        # Na de bijzin komt nog iets anders dan een bijzin.
        "Aangezien het kompas niet werkte en zonder kaart werd de boot gevangen in de netten.",
        # De hoofdzin zegt al dat het om een voorwaarde gaat.
        "U kunt alleen bezwaar maken bij de gemeente, als u het formulier volledig hebt ingevuld.",
        # Een lijdende hoofdzin van drie woorden is te kort.
        "Dit kan worden verklaard door aan te nemen dat de deeltjes veel energie hebben.",
        # Wie iets niet doet om iets te bereiken, bereikt het niet vanzelf.
        "Wij bewaren uw gegevens niet om u later sneller te kunnen helpen met uw vragen.",
        # In de verleden tijd is 'tenzij' geen regel.
        "Hij kwam elke dag naar het dorp, tenzij het regende of zijn moeder hem nodig had.",
    ],
)
def test_splitst_niet_bij_twijfel(zin: str) -> None:
    """Een zin die niet zeker goed te splitsen is wordt alleen gemeld."""
    assert splitsingen(zin) == ()
