"""Zinnen splitsen: de woordvolgorde klopt, het verband blijft, en bij twijfel gebeurt er niets."""

from __future__ import annotations

import pytest

from b1check.bevindingen import Veiligheid
from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst
from b1check.splitsing import maak_splitsingen
from b1check.vondsten import Voorstel


def splitsingen(tekst: str) -> tuple[Voorstel, ...]:
    """Geef de splitsingen van een tekst van één zin."""
    (zin,) = laad_taalmodel().ontleed(lees_tekst(tekst, "tekst")).zinnen
    return maak_splitsingen(zin)


def pas_toe(tekst: str, voorstel: Voorstel) -> str:
    """Voer de bewerkingen uit, van rechts naar links."""
    for bewerking in sorted(voorstel.bewerkingen, reverse=True):
        tekst = tekst[: bewerking.begin] + bewerking.nieuw + tekst[bewerking.eind :]
    return tekst


REDEN = [
    (
        "Omdat u te laat hebt betaald, sturen wij u deze herinnering.",
        "U hebt te laat betaald. Daarom sturen wij u deze herinnering.",
    ),
    (
        "Omdat uw rijbewijs binnenkort verloopt, raden wij u aan een nieuw te halen.",
        "Uw rijbewijs verloopt binnenkort. Daarom raden wij u aan een nieuw te halen.",
    ),
    (
        "Doordat het gisteren hard heeft gewaaid, rijden er vandaag minder treinen.",
        "Het heeft gisteren hard gewaaid. Daardoor rijden er vandaag minder treinen.",
    ),
    (
        "Hoewel wij uw situatie begrijpen, kunnen wij de kosten niet vergoeden.",
        "Wij begrijpen uw situatie. Toch kunnen wij de kosten niet vergoeden.",
    ),
    (
        "Omdat je je hebt ingeschreven voor de cursus, krijg je volgende week een mail.",
        "Je hebt je ingeschreven voor de cursus. Daarom krijg je volgende week een mail.",
    ),
    (
        "Omdat er veel belangstelling is voor de cursus, raden wij u aan snel te bellen.",
        "Er is veel belangstelling voor de cursus. Daarom raden wij u aan snel te bellen.",
    ),
]
ACHTERAAN = [
    (
        "Wij kunnen uw aanvraag niet behandelen, omdat u het formulier te laat hebt teruggestuurd.",
        "U hebt het formulier te laat teruggestuurd. Daarom kunnen wij uw aanvraag niet "
        "behandelen.",
    ),
    (
        "Je krijgt deze mail omdat je vorige maand een pas hebt aangevraagd.",
        "Je hebt vorige maand een pas aangevraagd. Daarom krijg je deze mail.",
    ),
    (
        "De gemeente vergoedt de kosten niet, omdat zij daarvoor geen geld meer heeft.",
        "De gemeente vergoedt de kosten niet. Zij heeft daarvoor namelijk geen geld meer.",
    ),
    (
        "Wij stoppen met deze regeling omdat zij te weinig mensen helpt.",
        "Wij stoppen met deze regeling. Zij helpt namelijk te weinig mensen.",
    ),
    (
        "Wij vergoeden de helft, hoewel de garantie op uw wasmachine al was verlopen.",
        "De garantie op uw wasmachine was al verlopen. Toch vergoeden wij de helft.",
    ),
    (
        "Stuur het formulier voor 1 juni terug, zodat wij uw aanvraag kunnen behandelen.",
        "Stuur het formulier voor 1 juni terug. Dan kunnen wij uw aanvraag behandelen.",
    ),
    (
        "Wij zijn op maandag gesloten, zodat u ons dan niet kunt bereiken.",
        "Wij zijn op maandag gesloten. Daardoor kunt u ons dan niet bereiken.",
    ),
    (
        "Door het coronavirus worden er extra maatregelen genomen, zodat u veilig kunt stemmen.",
        "Door het coronavirus worden er extra maatregelen genomen. Zo kunt u veilig stemmen.",
    ),
]
VOORWAARDE = [
    (
        "Als u het niet eens bent met deze beslissing, kunt u binnen zes weken bezwaar maken.",
        "Bent u het niet eens met deze beslissing? Dan kunt u binnen zes weken bezwaar maken.",
    ),
    (
        "Als de pas niet binnen een week aankomt, neem dan contact met ons op.",
        "Komt de pas niet binnen een week aan? Neem dan contact met ons op.",
    ),
    (
        "Als je vindt dat de rekening niet klopt, stuur dan een mail met een foto.",
        "Vind je dat de rekening niet klopt? Stuur dan een mail met een foto.",
    ),
    (
        "Klopt dit bedrag niet, dan horen wij dat graag van u.",
        "Klopt dit bedrag niet? Dan horen wij dat graag van u.",
    ),
    (
        "U krijgt het bedrag terug als u de spullen binnen dertig dagen naar ons terugstuurt.",
        "Stuurt u de spullen binnen dertig dagen naar ons terug? Dan krijgt u het bedrag terug.",
    ),
]
TOEVOEGING = [
    (
        "Het systeem was gisteren niet bereikbaar, waardoor u niet kon inloggen.",
        "Het systeem was gisteren niet bereikbaar. Daardoor kon u niet inloggen.",
    ),
    (
        "Onze medewerker controleert uw gegevens, waarna hij contact met u opneemt.",
        "Onze medewerker controleert uw gegevens. Daarna neemt hij contact met u op.",
    ),
    (
        "U ontvangt een brief van de gemeente, waarin staat hoeveel u moet betalen.",
        "U ontvangt een brief van de gemeente. Daarin staat hoeveel u moet betalen.",
    ),
    (
        "Wij sturen u een nieuwe pas, die u binnen vijf werkdagen per post ontvangt.",
        "Wij sturen u een nieuwe pas. Deze pas ontvangt u binnen vijf werkdagen per post.",
    ),
    (
        "Wij werken samen met een extern bureau, dat de komende weken een onderzoek doet.",
        "Wij werken samen met een extern bureau. Dit bureau doet de komende weken een onderzoek.",
    ),
    (
        "Wij hebben u geen brief gestuurd, wat wij erg vervelend vinden.",
        "Wij hebben u geen brief gestuurd. Dat vinden wij erg vervelend.",
    ),
]
NAAR_EEN_WOORD = [
    (
        "Wij hebben uw brief doorgestuurd naar de heer Jansen, die uw dossier goed kent.",
        "Wij hebben uw brief doorgestuurd naar de heer Jansen. Hij kent uw dossier goed.",
    ),
    (
        "Wij hebben uw brief doorgestuurd naar mevrouw De Vries, die uw dossier goed kent.",
        "Wij hebben uw brief doorgestuurd naar mevrouw De Vries. Zij kent uw dossier goed.",
    ),
    (
        "Wij hebben uw brief doorgestuurd naar Robin Jansen, die u binnenkort belt.",
        "Wij hebben uw brief doorgestuurd naar Robin Jansen. Die belt u binnenkort.",
    ),
    (
        "Wij werken samen met vrijwilligers, die elke week in het buurthuis aanwezig zijn.",
        "Wij werken samen met vrijwilligers. Deze vrijwilligers zijn elke week in het buurthuis "
        "aanwezig.",
    ),
    (
        "Wij hebben een afspraak met onze monteur, met wie u zelf een tijdstip kunt kiezen.",
        "Wij hebben een afspraak met onze monteur. Met deze monteur kunt u zelf een tijdstip "
        "kiezen.",
    ),
    (
        "Wij doen een onderzoek naar het verkeer, waar alle bewoners deel van uit gaan maken.",
        "Wij doen een onderzoek naar het verkeer. Daar gaan alle bewoners deel van uitmaken.",
    ),
]
ZONDER_KOMMA = [
    (
        "Wij sturen u volgende week een formulier dat u binnen twee weken moet invullen.",
        "Wij sturen u volgende week een formulier. Dit formulier moet u binnen twee weken "
        "invullen.",
    ),
    (
        "De gemeente geeft de raad jaarlijks een budget dat voldoende is om de kosten te dekken.",
        "De gemeente geeft de raad jaarlijks een budget. Dit budget is voldoende om de kosten te "
        "dekken.",
    ),
    (
        "Op 7 december is een avond georganiseerd waarop de resultaten zijn teruggekoppeld.",
        "Op 7 december is een avond georganiseerd. Daarop zijn de resultaten teruggekoppeld.",
    ),
]
TUSSENZIN = [
    (
        "Uw nieuwe pas, die u vanaf 1 juni kunt gebruiken, sturen wij volgende week naar u toe.",
        "Uw nieuwe pas sturen wij volgende week naar u toe. Deze pas kunt u vanaf 1 juni "
        "gebruiken.",
    ),
    (
        "Het contract, dat op 1 mei is ingegaan, loopt na een jaar automatisch af.",
        "Het contract loopt na een jaar automatisch af. Dit contract is op 1 mei ingegaan.",
    ),
]
BIJSTELLING = [
    (
        "Let goed op de opmaak van je brief, deze moet gelijk zijn aan onze huisstijl.",
        "Let goed op de opmaak van je brief. Deze moet gelijk zijn aan onze huisstijl.",
    ),
    (
        "De wet is hier niet van toepassing, zie artikel 2 van de regeling.",
        "De wet is hier niet van toepassing. Zie artikel 2 van de regeling.",
    ),
    (
        "Wij willen de wachttijd korter maken, door meer mensen aan te nemen voor de telefoon.",
        "Wij willen de wachttijd korter maken. Dat willen wij doen door meer mensen aan te nemen "
        "voor de telefoon.",
    ),
    (
        "Wij sturen u een pakket, bestaande uit een modem, twee kabels en een handleiding.",
        "Wij sturen u een pakket. Dit pakket bestaat uit een modem, twee kabels en een "
        "handleiding.",
    ),
    (
        "U komt in aanmerking voor de stadspas, een kaart waarmee u korting krijgt.",
        "U komt in aanmerking voor de stadspas. Dat is een kaart waarmee u korting krijgt.",
    ),
]
HOOFDZINNEN = [
    (
        "Wij sturen u binnen twee weken een nieuwe pas (u hoeft daar niets voor te betalen) naar "
        "het adres dat bij ons bekend is.",
        "Wij sturen u binnen twee weken een nieuwe pas naar het adres dat bij ons bekend is. U "
        "hoeft daar niets voor te betalen.",
    ),
    (
        "De bestelling is gisteren verzonden; u ontvangt het pakket waarschijnlijk morgen.",
        "De bestelling is gisteren verzonden. U ontvangt het pakket waarschijnlijk morgen.",
    ),
    (
        "De afspraak van morgen gaat niet door - wij bellen u deze week nog.",
        "De afspraak van morgen gaat niet door. Wij bellen u deze week nog.",
    ),
    (
        "Wij bellen u binnen twee dagen terug (u hoeft dus niet zelf te bellen).",
        "Wij bellen u binnen twee dagen terug. U hoeft dus niet zelf te bellen.",
    ),
]


@pytest.mark.parametrize(
    ("zin", "goed"),
    [
        *REDEN,
        *ACHTERAAN,
        *VOORWAARDE,
        *TOEVOEGING,
        *NAAR_EEN_WOORD,
        *ZONDER_KOMMA,
        *TUSSENZIN,
        *BIJSTELLING,
        *HOOFDZINNEN,
    ],
)
def test_splitst_in_twee_goede_zinnen(zin: str, goed: str) -> None:
    """De werkwoorden staan goed, het verband blijft, en de vervanging is wat er komt te staan."""
    beste = splitsingen(zin)[0]
    assert pas_toe(zin, beste) == goed
    assert beste.vervanging == goed


@pytest.mark.parametrize(
    "zin",
    [
        # De bijzin hoort bij een woord in de hoofdzin.
        "U kunt alleen bezwaar maken als u het formulier volledig hebt ingevuld.",
        "Dit is alleen mogelijk indien de instelling een rechtspersoon is volgens de wet.",
        "Er is geen regeling, waarmee u deze kosten alsnog vergoed kunt krijgen.",
        "Bel ons als u een brief krijgt, waarin staat dat u nog moet betalen.",
        # Achteraan wijst 'die' iets anders aan.
        "U betaalt voor de opvang een eigen bijdrage (die hangt af van uw inkomen) en het lesgeld "
        "van de school van uw kinderen.",
        # Het verband staat er al.
        "Hoewel u op tijd hebt gereageerd, hebben wij toch een boete in rekening gebracht.",
        # Een opdracht is geen vraag.
        "Laat het mij weten, dan stuur ik u meteen een nieuw pakket.",
        "Zeg het bij binnenkomst even tegen de ober, dan weet hij meteen wie u bent.",
        "Bel ons, dan helpen wij u graag met het invullen van het formulier.",
        # Geen hele zin, een vraag, een citaat of een naam.
        "En hoe je je training aanpast zodat iedereen mee kan doen.",
        "Kunt u ons bellen, omdat wij nog een vraag voor u hebben?",
        "Robin Jansen, die u binnenkort belt, heeft uw brief gisteren al gelezen.",
        # Los of vast: de klemtoon beslist.
        "Omdat uw abonnement na een jaar doorloopt, hoeft u zelf niets te doen.",
        # 'Op vakantie' hoort bij 'is'.
        "Omdat mijn collega op vakantie is, beantwoord ik uw vraag over de levering.",
        # Onder de 26 woorden splitst 'en' niet.
        "De gemeente betaalt een deel van de kosten en u betaalt zelf het andere deel.",
        # Zonder komma hoort de bijzin erbij: zo'n ding is er misschien niet, of het zijn er meer.
        "Wij zoeken op dit moment een medewerker die goed met klanten kan praten.",
        "U moet een formulier inleveren dat u van de gemeente hebt gekregen.",
        "Klanten die hun rekening te laat betalen krijgen van ons een brief.",
        "De klanten, die hun rekening te laat betalen, krijgen van ons een brief.",
        "Wij helpen alle klanten, die vorige week geen internet hadden door de storing.",
        # 'Het gevaar dat ...' is nog niet gesloten.
        "Wij zien het gevaar dat dit een plek wordt, waar niemand meer wil komen wonen.",
        "Mevrouw De Vries is de medewerker, die uw aanvraag heeft behandeld.",
        # Enkelvoud en meervoud passen niet bij elkaar.
        "Wij schrijven u over het eind van de lessen, die vorige week begonnen is.",
        # De wet: nooit bij 'want' en 'maar'.
        "Wij kunnen u niet helpen, want u hebt het formulier niet op tijd naar ons gestuurd.",
    ],
)
def test_splitst_niet_bij_twijfel(zin: str) -> None:
    """Een zin die niet zeker goed te splitsen is wordt alleen gemeld."""
    assert splitsingen(zin) == ()


def test_veiligheid() -> None:
    """Een reden vooraan is veilig te splitsen; wie van een voorwaarde een vraag maakt, vraagt."""
    assert splitsingen(REDEN[0][0])[0].veiligheid == Veiligheid.VEILIG
    assert splitsingen(VOORWAARDE[0][0])[0].veiligheid == Veiligheid.VRAGEN


def test_namen_en_getallen_blijven_op_hun_plaats() -> None:
    """Geen bewerking raakt een bedrag of datum: die staan waar zij stonden."""
    zin = "U moet de kosten zelf betalen, omdat u een eigen risico van € 250,00 hebt."
    (voorstel,) = splitsingen(zin)
    for bewerking in voorstel.bewerkingen:
        assert "250" not in zin[bewerking.begin : bewerking.eind]
