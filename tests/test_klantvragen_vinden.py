"""Of b1check de vragen van een klant vindt: met, zonder en zogenaamd vraagteken."""

from __future__ import annotations

import pytest

from b1check.bericht import Bericht
from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst
from b1check.klantvraag.vragen import Vraag, vind_vragen

EEN = (
    "Dat is mijn vraag.",
    "Nog een vraagje: de lamp die ik kocht, is die dimbaar.",
    "hallo kan mijn dochter ook meedoen met de les",
    "Mijn zus wil ook mee, kan dat nog geregeld worden?",
    "Goedemorgen, is de balie vandaag open?",
    "Dag, wanneer komt de bus",
    "Ik wil dat u de hond en de kat meeneemt.",
    "Hoi, mag ik de stekkers houden?",
    "Mijn vraag is of het ook op dinsdag kan.",
    "Wat kost eigenlijk een tweede sleutel",
    "Zorg dat de monteur op tijd komt.",
    "Hopelijk kunnen jullie de afspraak verzetten.",
    "Hopelijk hoeft er geen label op.",
    "Misschien kunt u dit nog aanpassen.",
    "Laat maar weten of het lukt.",
    "Ik ga ervan uit dat u dit rechtzet.",
    "Het is tijd dat iemand dit oplost.",
    "Ik vind het niet correct en vraag om kwijtschelding.",
    "Mijn verzoek is om de boete te laten vervallen.",
    "Hierbij de opzegging van mijn abonnement per 1 juni.",
    "Schrijf mij uit als lid.",
    "Leg mij uit waarom dit zo is.",
    "Dit moet hersteld worden.",
    "U dient dit bedrag terug te betalen.",
    "De factuur moet op naam van mijn bedrijf.",
    "Ik weet niet of de boom van ons is.",
    "Ik kom graag langs voor een proefles.",
    "U laat het puin altijd liggen, dat willen wij dus niet.",
    "Kan ik mijn abonnement per direct stopzetten?",
    "Hoe lang duurt het nog voordat mijn pakket er is",
    "ik zou graag een nieuwe pas willen ontvangen",
    "Hierbij wil ik mijn abonnement opzeggen.",
    "Hierbij zeg ik mijn abonnement op per 1 mei.",
    "Bij dezen zeg ik de verzekering op.",
    "Ik wil mijn bestelling annuleren.",
    "Graag mijn adres wijzigen in Kerkstraat 5.",
    "Graag zou ik weten wanneer de monteur komt.",
    "Ik ben benieuwd wanneer ik bericht krijg.",
    "Ik ben benieuwd of jullie ook op zondag open zijn.",
    "Weet u wanneer de kaarten in de verkoop gaan?",
    "Mag ik vragen waarom mijn aanvraag is afgewezen?",
    "Zou u mij een kopie van de factuur kunnen sturen?",
    "Zou u mij een kopie van de factuur kunnen sturen.",
    "Is het mogelijk om de levering een week uit te stellen",
    "Ik wil graag een afspraak maken voor een nieuw paspoort.",
    "Wij willen graag een offerte voor het dak.",
    "Stuur mij a.u.b. een nieuwe rekening.",
    "Bel mij terug op 06-12345678.",
    "Laat mij weten wat de kosten zijn.",
    "Laat u mij weten of het gelukt is?",
    "Ik hoor graag wat de mogelijkheden zijn.",
    "Ik hoor graag of dit kan.",
    "Hoor graag of dat lukt.",
    "Kunnen jullie mij laten weten hoe dit zit?",
    "Ik verwacht dat u het bedrag terugstort.",
    "Ik wil dat u dit oplost.",
    "Ik eis mijn geld terug.",
    "Ik vraag om uitstel van betaling.",
    "Ik maak bezwaar tegen deze boete.",
    "Ik wil bezwaar maken tegen de aanslag.",
    "Hierbij dien ik een klacht in over uw chauffeur.",
    "Hierbij verzoek ik u mijn gegevens te verwijderen.",
    "Mijn vraag is wat ik nu moet doen.",
    "Mijn vraag: moet ik de borg zelf overmaken?",
    "De vraag is of ik ook zonder bon kan ruilen.",
    "Ik begrijp niet waarom ik een aanmaning krijg.",
    "Het is mij niet duidelijk welk bedrag ik moet betalen.",
    "Wij vragen ons af hoe dit zo is gekomen.",
    "Ik vraag me af of dit wel klopt.",
    "Ik weet niet hoe ik dit moet invullen.",
    "Ik weet niet waar ik de meterstand kan doorgeven.",
    "Kunt u de betaling uitstellen tot na de vakantie?",
    "Klopt het dat ik geen korting meer krijg?",
    "Klopt dit bedrag wel?",
    "Is dit juist?",
    "Heeft u hier een verklaring voor?",
    "Bestaat er een regeling voor studenten?",
    "Hebben jullie deze jas ook in het blauw?",
    "Betekent dit dat ik niets hoef te doen?",
    "Moet ik hier iets voor doen of gaat dat vanzelf?",
    "Geldt de garantie ook als ik de bon kwijt ben?",
    "Tot hoe laat zijn jullie open op zaterdag?",
    "Tot wanneer kan ik mij inschrijven?",
    "Bij wie kan ik terecht met een klacht?",
    "In welke maat moet ik hem bestellen?",
    "Aan wie moet ik dit formulier sturen?",
    "Welke papieren moet ik meenemen naar de balie?",
    "Wie kan mij hiermee helpen?",
    "En hoe zit het met de reiskosten?",
    "Hoe zit het met mijn vakantiedagen?",
    "Wat gebeurt er als ik niet betaal?",
    "Wat is de status van mijn aanvraag?",
    "U ontvangt de stukken toch ook digitaal?",
    "Dat kan toch ook per mail?",
    "Er is zeker geen plek meer op vrijdag?",
    "Dus ik hoef niets meer te betalen?",
    "Kunnen we dit ook telefonisch bespreken?",
    "Willen jullie ons op de wachtlijst zetten?",
    "Wil je me de link nog een keer sturen?",
    "Het zou fijn zijn als u dit deze week kunt regelen.",
    "Het liefst zou ik op een ander moment komen.",
    "Ik hoop dat u de boete kunt kwijtschelden.",
    "Graag de juiste factuur sturen.",
    "Graag een nieuwe factuur op naam van mijn bedrijf.",
    "Graag zo snel mogelijk een nieuwe pas.",
    "Gelieve mij een duplicaat te bezorgen.",
    "Gelieve de domiciliëring stop te zetten.",
    "Kan u mij zeggen wanneer de werken starten?",
    "Ik had graag geweten of mijn dossier volledig is.",
    "Ik had graag een afspraak gemaakt op dinsdag.",
    "Wij wensen het contract te beëindigen.",
    "Wij zouden het op prijs stellen als u de schade vergoedt.",
    "Verder wil ik graag dat mijn naam wordt aangepast.",
    "Ook moet mijn rekeningnummer worden aangepast.",
    "Kan iemand mij terugbellen?",
    "Kan er iemand langskomen om te kijken?",
    "Mag mijn hond mee in de trein?",
    "Zijn de lessen ook 's avonds?",
    "Gaat de cursus door?",
    "Krijg ik mijn geld terug?",
    "Wordt de vergoeding automatisch overgemaakt?",
    "Vergoeden jullie ook een bril?",
    "Sturen jullie ook naar België?",
    "Ik zoek een oplossing: is er een andere datum mogelijk?",
    "Ik wil hierbij een verhuizing doorgeven.",
    "Ik wil mijn rekening laten blokkeren.",
    "Mag ik de reis omboeken?",
    "S.v.p. mijn account verwijderen.",
    "Wilt u zo vriendelijk zijn mij te bellen?",
    "Hoe kan ik een machtiging intrekken?",
    "Kan dat ook online?",
    "Kan dit worden rechtgezet?",
    "Waar vind ik het formulier?",
    "waar kan ik de bon uploaden",
    "moet ik nu opnieuw een aanvraag doen",
    "Ik wacht nog steeds op een antwoord op mijn vraag waarom de huur omhoog ging.",
    "Bovendien wil ik een vergoeding voor de schade.",
    "Daarom vraag ik u de rente te verlagen.",
    "Ik zou het liefst alles in één keer betalen.",
    "Volgens de site is er nog plek; klopt dat?",
    "Ik wil een nieuwe bankpas aanvragen.",
    "Wij willen de reis omboeken naar mei.",
    "ik wil me afmelden voor de nieuwsbrief",
    "Haal mij van de mailinglijst.",
    "Ik wens een terugbetaling van het volledige bedrag.",
    "Heb ik nog recht op zorgtoeslag als ik ga samenwonen?",
    "Hoeveel dagen van tevoren moet ik annuleren?",
    "Ik heb nergens kunnen vinden hoe ik dat moet aanvragen.",
    "Het is nog onduidelijk wie de kosten betaalt.",
    "Ik heb geen idee of ik daarvoor verzekerd ben.",
    "Of dat ook op zaterdag kan, hoor ik graag.",
    "Wat de mogelijkheden zijn, weet ik graag voor vrijdag.",
    "Ik wilde even vragen of de les doorgaat.",
    "Graag uitleg waarom ik twee keer moet betalen.",
    "Ik hoef dus niets meer te doen, klopt dat?",
    "Wij komen met zijn vieren, kan dat?",
    "Krijgt mijn dochter ook korting",
    "Wanneer krijg ik mijn geld nou eindelijk terug?!",
    "Ik wil nu mijn geld terug!",
    "Kan ik de auto ook zonder borg huren, of moet dat altijd?",
    "Valt dat onder de garantie of niet?",
    "Kan u mij ook laten weten of de garantie nog loopt.",
    "Ik had graag een duplicaat van mijn factuur ontvangen.",
    "Zou het mogelijk zijn om de afspraak te verplaatsen naar volgende week.",
    "Is er een mogelijkheid om in termijnen te betalen",
    "Graag vernemen wij uw standpunt over de schade.",
    "Ik verneem graag uw standpunt hierover, namelijk of u de schade vergoedt.",
    "Ik zie graag een creditnota tegemoet.",
    "Wij zien de terugbetaling graag op onze rekening tegemoet.",
    "Wij rekenen erop dat u de schade herstelt.",
    "Ik reken op een vergoeding van de kosten.",
    "Ik sta erop dat de schade wordt vergoed.",
    "U gelieve dit recht te zetten.",
    "Mag ik een kopie van het contract?",
    "Mag ik van u een kopie van het contract ontvangen.",
    "Mag ik u verzoeken de incasso te stoppen.",
    "Kunt u ervoor zorgen dat de post naar mijn nieuwe adres gaat?",
    "Het lijkt me redelijk dat u de kosten betaalt.",
    "Ik zou het fijn vinden als iemand mij belt.",
    "Ik zou graag zien dat de rekening wordt aangepast.",
    "Ik stel voor dat we het contract verlengen, kan dat?",
    "Een nieuwe pas graag!",
    "Een factuur op naam van mijn bedrijf graag.",
    "Terugbellen graag na 17 uur.",
    "Ik zou willen weten hoeveel dagen ik nog heb.",
    "Wat moet ik nu doen?",
    "Hoe nu verder?",
    "Wat nu?",
    "Wat zijn de regels hiervoor?",
    "Is dat normaal?",
    "Wie betaalt dat?",
    "Waarom zo duur?",
    "Kosten?",
    "Nog een vraag: hoe oud moet mijn zoon zijn?",
    "Vraagje, mag mijn hond mee?",
    "En dan nog iets: waar kan ik parkeren?",
    "Ik heb recht op compensatie en die wil ik ontvangen.",
    "Wij willen dus schadevergoeding.",
    "Nu wil ik dat geld terug.",
    "Daarom wil ik graag een nieuwe afspraak.",
    "Tot slot zou ik graag een bevestiging krijgen.",
    "Tevens verzoeken wij u om een specificatie.",
    "Verder hebben wij nog een formulier nodig.",
    "Ik heb voor de belasting een jaaroverzicht nodig.",
    "Ik mis nog steeds mijn jaaroverzicht, kunt u dat sturen?",
    "Ik kan niet meer inloggen, wat nu?",
    "Ik zoek een cursus voor beginners.",
    "Ik ben op zoek naar een oppas voor mijn hond.",
    "Ik hoef de bloemen niet meer, dus de bestelling mag weg.",
    "De bestelling mag geannuleerd worden.",
    "Mijn account kan worden verwijderd.",
    "Wilt u mijn naam van de lijst halen, alstublieft.",
    "Voor welke datum moet ik reageren, want ik ben op vakantie?",
    "Ik wil van u weten, wanneer dit wordt opgelost.",
    "Ik vroeg mij af of er nog plek is op de cursus.",
    "Ik zit met een vraag over de huur: mag ik onderverhuren?",
    "Ik lees op de site dat het gratis is, maar geldt dat ook voor gasten?",
    "Als ik eerder stop, krijg ik dan minder pensioen?",
    "Laat u even weten of het goed is zo?",
    "laat even weten of t lukt",
    "kunnen jullie dat ff checken",
    "weten jullie hoe laat de bus gaat",
    "Ik heb het formulier al ingevuld, wanneer krijg ik bericht.",
    "Mijn pakket is er nog niet en ik ga morgen weg, waar is het nu.",
    "De kraan lekt al weken, kan er iemand komen kijken.",
    "Ik ben woensdag vrij, zit er dan iemand aan de balie.",
    "Ik heb de pas nog niet ontvangen kunnen jullie een nieuwe sturen.",
)
TWEE = (
    "Ik eis dat u de kosten vergoedt en dat u mij een brief stuurt.",
    "Zeg mijn contract op en stuur mij een bevestiging.",
    "Ik wil een verklaring en ik wil dat het bedrag wordt teruggestort.",
    "Kunt u aangeven wat de levertijd is en of er montage bij zit?",
    "Nu is mijn vraag of ik nog mag ruilen en hoeveel dat kost.",
    "wat kost nu een nieuw slot en hebben jullie die op voorraad",
    "Ik wil graag weten wanneer u langskomt en of ik thuis moet zijn.",
    "Stuur me de foto's en bel mij daarna terug.",
    "Wij willen de huur opzeggen en wij willen de sleutel op 1 mei inleveren.",
    "Neem de oude kast mee en zet de nieuwe op zolder.",
    "Wat kost een pasje en hoe lang duurt het voordat ik het heb?",
    "Wat zijn de kosten en hoe kan ik betalen?",
    "Ik wil graag weten wat het kost en of ik het kan afhalen.",
    "Kunt u mij vertellen waar ik moet zijn en hoe laat jullie opengaan?",
    "Waarom is mijn aanvraag afgewezen? En wat kan ik nu nog doen?",
    "Ik wil weten wanneer u komt en wat het gaat kosten.",
    "Graag verneem ik of u akkoord gaat en wanneer ik het geld krijg.",
    "Kunt u de afspraak verzetten en laat u mij weten wanneer het wel kan?",
    "Kunt u de factuur opnieuw sturen en mijn adres aanpassen?",
    "Ik wil mijn abonnement stopzetten en het resterende bedrag terugkrijgen.",
    "Graag de factuur aanpassen en een kopie mailen naar mijn boekhouder.",
    "Ik verzoek u de kosten te vergoeden en mij een bevestiging te sturen.",
    "Ik wil weten: 1) hoe lang het duurt en 2) wat het kost.",
    "Hoeveel kost dat en kan ik dat in delen betalen?",
    "Moet ik daarvoor langskomen of kan het online, en wat heb ik dan nodig?",
    "Graag hoor ik wat de status is, en of ik nog iets moet aanleveren.",
    "Kunt u aangeven wanneer dit klaar is en wie er komt?",
    "Wat is jullie adres? En zijn jullie maandag open?",
)
GEEN = (
    "Dat had u kunnen weten, hè?",
    "Zo ga je niet met klanten om, nietwaar?",
    "Als ik iets van zeg, halen ze hun schouders op.",
    "Toen ik dat zei, hingen ze op.",
    "Ik heb de brief gelezen en de kaart bekeken.",
    "De dag van mijn verhuizing was zwaar.",
    "Ik was erbij en ik zag dat de deur open stond.",
    "Hij nam de kast mee en zette die op zolder.",
    "Hopelijk heb ik u zo voldoende geïnformeerd.",
    "Hopelijk begrijpt u mijn situatie.",
    "Ik weet niet of u de juiste persoon bent.",
    "Ik weet niet of dit de goede afdeling is.",
    "Ik wil even kwijt dat ik teleurgesteld ben.",
    "Hij moet naar het ziekenhuis.",
    "Je moet er maar op komen.",
    "Kijk, zo werkt dat dus niet.",
    "Ik ga ervan uit dat u dit leest.",
    "Hoe is het mogelijk dat dit nog steeds niet geregeld is!",
    "Wat een service!",
    "Ik ben hier heel ontevreden over.",
    "Ik hoor graag van u.",
    "Ik hoor het graag.",
    "Graag hoor ik van u.",
    "Ik zie uw reactie met belangstelling tegemoet.",
    "Graag een snelle reactie.",
    "Alvast bedankt voor uw hulp.",
    "Ik heb u vorige week ook al gemaild.",
    "Gisteren heb ik gebeld en werd ik doorverbonden.",
    "U vroeg mij of ik een foto kon sturen.",
    "Jullie hebben mij gevraagd wanneer ik thuis ben.",
    "Ik weet niet of dat belangrijk is.",
    "De medewerker wist niet wanneer het klaar zou zijn.",
    "Dat kan toch niet de bedoeling zijn?",
    "Dit is toch geen manier van werken?",
    "Hoe moeilijk kan het zijn?",
    "Wat moet ik daar nou van denken?",
    "Waar is de klantvriendelijkheid gebleven?",
    "Waarvoor betaal ik eigenlijk?",
    "Zijn jullie nou helemaal gek geworden?",
    "Is dat nou zo moeilijk?",
    "Wie bedenkt zoiets?",
    "Mijn man wil graag op tijd naar bed.",
    "Ik wil u bedanken voor de snelle hulp.",
    "Ik wil nog even zeggen dat de monteur erg aardig was.",
    "Ik wil niet vervelend doen.",
    "Ik kan zelf niet komen omdat ik moet werken.",
    "Toen ik belde, kreeg ik geen antwoord.",
    "Bij de balie zei men dat ik een nieuwe pas moest aanvragen.",
    "Als ik inlog, krijg ik een foutmelding.",
    "Ik kijk uit naar uw antwoord.",
    "In de brief staat wat ik moet betalen.",
    "Ik heb de bon bewaard voor het geval dat u die nodig heeft.",
    "Wij wonen hier al dertig jaar.",
    "Hopelijk kunt u mij helpen.",
    "Ik heb een paar vragen.",
    "Ik heb een vraag.",
    "Ik wilde gisteren de app gebruiken, maar die deed het niet.",
    "Ik moest lang wachten en kreeg toen een ander aan de lijn.",
    "Ik snap dat het druk is.",
    "Ik begrijp dat u niets kunt beloven.",
    "Hartelijk dank voor de moeite!",
    "Hoe gaat het met u?",
    "Sorry dat ik u weer lastigval.",
    "Mocht u meer willen weten, dan kunt u mij bellen.",
    "U kunt mij bereiken op 06-12345678.",
    "Heeft u vragen, dan hoor ik het graag.",
    "Ik begrijp niet waarom dat zo lang moet duren!",
    "Hoe kan dat nou weer!",
    "In uw brief stond: 'Heeft u uw meterstand al doorgegeven via de website?'",
    'U schreef: "Wij zoeken het uit. Kunt u een foto sturen?" Dat heb ik gedaan.',
    "Vindt u dat normaal?",
    "Kunt u mij hiermee helpen?",
    "Weet ik veel.",
    "Ik heb daar recht op.",
    "Ik vind het niet kunnen.",
    "Ik heb al drie keer gebeld en niemand kon mij helpen.",
    "Ik wil dat niet nog een keer meemaken.",
    "Ik zou zeggen: doe er iets aan.",
    "Hij vroeg of ik de sleutel had.",
    "Zo gaat dat dus bij jullie.",
    "Kan gebeuren.",
    "Is goed hoor.",
    "Mag ik eerlijk zijn: ik ben boos.",
    "Ik kan mij voorstellen dat u het druk heeft.",
    "Wij zijn erg tevreden over de hulp van uw collega.",
    "Dank u wel dat ik mocht ruilen.",
    "Zou fijn zijn.",
    "Heeft u nog vragen, bel mij dan.",
    "Wanneer ik inlog, zie ik niets.",
    "Hoe ik het ook probeer, het lukt niet.",
    "Wat mij opviel is dat de deur open stond.",
    "Waar ik woon is geen glasvezel.",
    "In de folder staat hoe het werkt.",
    "De vraag is niet zo moeilijk.",
    "Toen kreeg ik de vraag of ik klant was.",
    "Als ik inlog, krijg ik een foutmelding te zien.",
    "Toen ik bij de balie kwam, moest ik lang wachten.",
    "Omdat ik ziek ben, kan ik niet komen.",
    "Sinds vorige week heb ik geen internet en kan ik niet werken.",
    "Vorige week was ik bij u, en kreeg ik geen hulp.",
    "Door de storing kan ik niet bellen en moet ik naar mijn buurvrouw.",
    "Op de site kun je niets vinden.",
)


def vind(tekst: str) -> tuple[Vraag, ...]:
    """Vind de vragen in een tekst van een klant."""
    bericht: Bericht = lees_tekst(tekst)
    return vind_vragen(laad_taalmodel().ontleed(bericht, ook_regels=True))


@pytest.mark.parametrize("zin", EEN)
def test_een_vraag_of_verzoek(zin: str) -> None:
    """Elke zin is precies één vraag of verzoek."""
    assert len(vind(zin)) == 1


@pytest.mark.parametrize("zin", TWEE)
def test_twee_vragen_in_een_zin(zin: str) -> None:
    """Een zin met twee vragen geeft er twee, los van elkaar en op volgorde."""
    een, twee = vind(zin)
    assert een.bron[1] <= twee.bron[0]


@pytest.mark.parametrize("zin", GEEN)
def test_geen_vraag(zin: str) -> None:
    """Een kreet, beleefdheid, mededeling of citaat is geen vraag."""
    assert [vraag.tekst for vraag in vind(zin)] == []


@pytest.mark.parametrize("zin", [*EEN, *TWEE])
def test_de_plek_is_die_in_de_mail(zin: str) -> None:
    """Op de plek van een vraag staat in de mail van de klant haar tekst."""
    mail = f"Hallo,\n\nIk ben klant bij u. {zin}\n\nGroet,\nJan"
    for vraag in vind(mail):
        begin, eind = vraag.bron
        assert " ".join(mail[begin:eind].split()) == vraag.voluit


@pytest.mark.parametrize(
    ("zin", "soort"),
    [
        ("Kunt u mij een kopie sturen?", "verzoek"),
        ("Kunt u mij vertellen wat het kost?", "vraag"),
        ("Ik wil mijn abonnement opzeggen.", "verzoek"),
        ("Wat kost een pas?", "vraag"),
        ("Een tafel bij het raam zou heel fijn zijn.", "verzoek"),
        ("Ik hoor graag of dat kan.", "vraag"),
    ],
)
def test_soort(zin: str, soort: str) -> None:
    """Met een vraag wil de klant iets weten, met een verzoek wil hij dat er iets gebeurt."""
    assert [vraag.soort for vraag in vind(zin)] == [soort]


def test_losse_regels_en_lijsten() -> None:
    """Een vraag zonder punt op een eigen regel telt, en een punt van een lijst ook."""
    mail = (
        "Hallo,\n\nwanneer komt mijn pakket\n\nIk wil graag weten:\n"
        "- hoe lang het duurt\n- of ik thuis moet zijn\n\nGroeten Jan\n"
        "PS. moet ik nog iets meenemen?\n"
    )
    assert [vraag.tekst for vraag in vind(mail)] == [
        "wanneer komt mijn pakket",
        "hoe lang het duurt",
        "of ik thuis moet zijn",
        "PS. moet ik nog iets meenemen?",
    ]


def test_zonder_hoofdletters() -> None:
    """Na een punt of vraagteken zonder hoofdletter begint ook een nieuwe vraag."""
    mail = "heb een jas besteld. kan ik hem ruilen? moet ik hem zelf brengen? ik woon in Assen"
    assert [vraag.tekst for vraag in vind(mail)] == [
        "kan ik hem ruilen?",
        "moet ik hem zelf brengen?",
    ]


def test_een_eerdere_mail_telt_niet() -> None:
    """Wat een ander vroeg, in een aangehaalde mail, is geen vraag van de klant."""
    mail = "Dat is goed.\n\nGroet,\nJan\n\nOp 3 mei schreef Winkel:\n> Kunt u ons bellen?\n"
    assert vind(mail) == ()


def test_inleiding_en_vraag_zijn_er_een() -> None:
    """'Ik begrijp niet waarom ... Klopt dat?' is één vraag."""
    assert [v.tekst for v in vind("Ik begrijp niet waarom ik dubbel betaal. Klopt dat wel?")] == [
        "Klopt dat wel?"
    ]


@pytest.mark.parametrize(
    ("mail", "tekst", "voluit"),
    [
        ("Onze wand is 4 meter hoog. Mag dat?", "Mag dat?", "Onze wand is 4 meter hoog. Mag dat?"),
        (
            "Onze hond is klein, mag die mee?",
            "mag die mee?",
            "Onze hond is klein, mag die mee?",
        ),
        ("Wat kost een pas? Kan dat ook contant?", "Wat kost een pas?", "Wat kost een pas?"),
        ("Wij wonen in Assen. Wat kost een pas?", "Wat kost een pas?", "Wat kost een pas?"),
    ],
)
def test_aanloop(mail: str, tekst: str, voluit: str) -> None:
    """Een vraag die terugwijst staat voluit met wat ervoor staat; een andere vraag niet."""
    eerste = vind(mail)[0]
    assert (eerste.tekst, eerste.voluit) == (tekst, voluit)


def test_geen_aanloop_uit_een_andere_alinea() -> None:
    """Wat in een andere alinea staat, hoort niet bij een korte vraag."""
    assert [v.voluit for v in vind("Ik woon in Assen.\n\nMag dat?")] == ["Mag dat?"]
