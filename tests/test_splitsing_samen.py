"""Splitsen wat een onderwerp, hulpwerkwoord of hoofdzin deelt: dat deel komt goed terug."""

from __future__ import annotations

import pytest
from test_splitsing import pas_toe, splitsingen

HULPWERKWOORD = [
    (
        "U moet het formulier voor 1 mei invullen en daarna een kopie van uw paspoort naar ons "
        "kantoor in Utrecht sturen.",
        "U moet het formulier voor 1 mei invullen. Daarna moet u een kopie van uw paspoort naar "
        "ons kantoor in Utrecht sturen.",
    ),
    (
        "Je mag op zaterdag gratis in het park spelen en op zondag een vriend meenemen naar de "
        "grote zaal van het gebouw.",
        "Je mag op zaterdag gratis in het park spelen. Ook mag je op zondag een vriend meenemen "
        "naar de grote zaal van het gebouw.",
    ),
    (
        "Het bedrag is op 3 mei van uw rekening afgeschreven en op 6 mei naar de rekening van de "
        "verhuurder overgemaakt.",
        "Het bedrag is op 3 mei van uw rekening afgeschreven. Ook is het bedrag op 6 mei naar de "
        "rekening van de verhuurder overgemaakt.",
    ),
    (
        "Je kan de website delen en je trainers zelf laten kiezen wat ze interessant vinden of "
        "die dingen delen die jij belangrijk vindt.",
        "Je kan de website delen. Je kan ook je trainers zelf laten kiezen wat ze interessant "
        "vinden of die dingen delen die jij belangrijk vindt.",
    ),
]
GEDEELD_VOORWERP = [
    (
        "U kunt uw briefstem via de post sturen maar ook afgeven bij een loket in de stad vanaf 10 "
        "maart tot en met 17 maart.",
        "U kunt uw briefstem via de post sturen. Ook kunt u uw briefstem afgeven bij een loket in "
        "de stad vanaf 10 maart tot en met 17 maart.",
    ),
    (
        "U kunt het formulier op onze website downloaden en met de post of per mail naar ons "
        "kantoor in Utrecht sturen.",
        "U kunt het formulier op onze website downloaden. Ook kunt u het formulier met de post of "
        "per mail naar ons kantoor in Utrecht sturen.",
    ),
    (
        "U kunt in de bus een kaartje kopen of voor de rit een kaartje met uw telefoon op onze "
        "website bestellen.",
        "U kunt in de bus een kaartje kopen. Ook kunt u voor de rit een kaartje met uw telefoon "
        "op onze website bestellen.",
    ),
]
INHOUD = [
    (
        "In uw brief schrijft u dat de monteur te laat is gekomen en dat de verwarming daarna "
        "weer kapot is gegaan.",
        "In uw brief schrijft u dat de monteur te laat is gekomen. Ook schrijft u dat de "
        "verwarming daarna weer kapot is gegaan.",
    ),
    (
        "Het is belangrijk dat u het formulier helemaal invult en dat u een kopie van uw paspoort "
        "met de brief meestuurt.",
        "Het is belangrijk dat u het formulier helemaal invult. Ook is het belangrijk dat u een "
        "kopie van uw paspoort met de brief meestuurt.",
    ),
    (
        "Uit het onderzoek moet blijken wat de effecten precies zijn en of deze effecten kunnen "
        "worden verminderd door een molen stil te zetten.",
        "Uit het onderzoek moet blijken wat de effecten precies zijn. Ook moet blijken of deze "
        "effecten kunnen worden verminderd door een molen stil te zetten.",
    ),
    (
        "Een speciale medewerker van het stembureau let erop dat er voldoende afstand wordt "
        "gehouden en dat het daarbinnen niet te druk wordt.",
        "Een speciale medewerker van het stembureau let erop dat er voldoende afstand wordt "
        "gehouden. Ook let deze medewerker erop dat het daarbinnen niet te druk wordt.",
    ),
    (
        "Wij vragen u om het formulier helemaal in te vullen en een kopie van uw paspoort met de "
        "brief mee te sturen.",
        "Wij vragen u om het formulier helemaal in te vullen. Ook vragen wij u om een kopie van "
        "uw paspoort met de brief mee te sturen.",
    ),
]
GEDEELD = [
    (
        "Als u binnenkort gaat verhuizen en een nieuwe parkeervergunning nodig hebt, kunt u die "
        "bij ons loket in het stadhuis aanvragen.",
        "Gaat u binnenkort verhuizen en hebt u een nieuwe parkeervergunning nodig? Dan kunt u die "
        "bij ons loket in het stadhuis aanvragen.",
    ),
    (
        "Als je liever meteen begint, maar hier wel wat hulp bij kan gebruiken, dan is deze "
        "cursus van vier avonden een aanrader.",
        "Begin je liever meteen, maar kun je hier wel wat hulp bij gebruiken? Dan is deze cursus "
        "van vier avonden een aanrader.",
    ),
    (
        "Omdat u vorige maand bent verhuisd en ons uw nieuwe adres nog niet hebt doorgegeven, "
        "kunnen wij u de nieuwe pas niet sturen.",
        "U bent vorige maand verhuisd en hebt ons uw nieuwe adres nog niet doorgegeven. Daarom "
        "kunnen wij u de nieuwe pas niet sturen.",
    ),
    (
        "Als u de rekening betaalt en de gemeente het bezwaar afwijst, kunt u naar de rechter "
        "gaan met een brief over uw bezwaar.",
        "Betaalt u de rekening en wijst de gemeente het bezwaar af? Dan kunt u naar de rechter "
        "gaan met een brief over uw bezwaar.",
    ),
    (
        "Als de termijn van zes weken is verlopen kan de raad de directie vragen om het besluit "
        "opnieuw te bekijken en toe te lichten.",
        "Is de termijn van zes weken verlopen? Dan kan de raad de directie vragen om het besluit "
        "opnieuw te bekijken en toe te lichten.",
    ),
]
GEVOLG = [
    (
        "Met hulp van een trainer zet je alle stappen van het plan en spreek je elke week een "
        "groep andere trainers.",
        "Met hulp van een trainer zet je alle stappen van het plan. Ook spreek je elke week een "
        "groep andere trainers.",
    ),
    (
        "Hierdoor zal de informatie van de wijken ook in Utrecht worden bewaard in ons systeem en "
        "kan de post verstuurd worden zoals dat nu gaat.",
        "Hierdoor zal de informatie van de wijken ook in Utrecht worden bewaard in ons systeem. "
        "Ook kan de post verstuurd worden zoals dat nu gaat.",
    ),
    (
        "Alle bezoekers dragen een mondkapje, er zijn schermen aanwezig en een medewerker let "
        "erop dat iedereen genoeg afstand van elkaar houdt.",
        "Alle bezoekers dragen een mondkapje. Er zijn schermen aanwezig en een medewerker let "
        "erop dat iedereen genoeg afstand van elkaar houdt.",
    ),
    (
        "Mocht je een slechte ervaring hebben in je eigen werk, of in het werk van een collega, "
        "dan horen wij dat graag!",
        "Heb je een slechte ervaring in je eigen werk, of in het werk van een collega? Dan horen "
        "wij dat graag!",
    ),
]
LOS = [
    (
        "U kunt met uw vraag terecht bij de medewerkers van de loketten in de wijken, die op "
        "werkdagen de hele dag bereikbaar zijn.",
        "U kunt met uw vraag terecht bij de medewerkers van de loketten in de wijken. Die zijn op "
        "werkdagen de hele dag bereikbaar.",
    ),
    (
        "Veilig stemmen op het stembureau Met uw pas kunt u op woensdag de hele dag naar een "
        "stembureau in de buurt gaan.",
        "Veilig stemmen op het stembureau. Met uw pas kunt u op woensdag de hele dag naar een "
        "stembureau in de buurt gaan.",
    ),
    (
        "Vorige maand bepleitte de wethouder in de raad verder een aantal nieuwe maatregelen, "
        "zoals lagere snelheden bij scholen en brede stoepen in de wijken.",
        "Vorige maand bepleitte de wethouder in de raad verder een aantal nieuwe maatregelen. "
        "Voorbeelden daarvan zijn lagere snelheden bij scholen en brede stoepen in de wijken.",
    ),
]


@pytest.mark.parametrize(
    ("zin", "nieuw"),
    [*HULPWERKWOORD, *GEDEELD_VOORWERP, *INHOUD, *GEDEELD, *GEVOLG, *LOS],
    ids=lambda tekst: tekst[:40],
)
def test_splitst_en_haalt_terug_wat_gedeeld_is(zin: str, nieuw: str) -> None:
    """Beide zinnen staan op zichzelf: onderwerp, werkwoord en volgorde kloppen."""
    assert nieuw in [pas_toe(zin, voorstel) for voorstel in splitsingen(zin)]


@pytest.mark.parametrize(
    "zin",
    [
        # 'Niet' geldt voor beide delen.
        "U kunt nu niet op onze website uw gegevens bekijken en een afspraak maken met een "
        "medewerker in de buurt.",
        # 'Of' bij moeten: een van de twee is genoeg.
        "U moet het formulier voor 1 mei tekenen of een brief met uw gegevens en een kopie naar "
        "ons kantoor in Utrecht sturen.",
        # Het einde is geen 'ook'.
        "Met hulp van een trainer zet je alle stappen van het plan en eindig je met een groep "
        "trainers die goed is voorbereid.",
        # Of 'het kind' bij allebei hoort, is niet zeker.
        "U kunt het kind van uw zus elke dag naar school brengen en in de middag met de trein naar "
        "huis gaan.",
        # Het stuifmeel is niet het onderwerp.
        "Het stuifmeel kunnen de vrouwtjes met hun poten tot een klompje maken aan hun achterlijf "
        "en zo vervoeren naar het nest.",
        # De voorwaarde achteraan hoort bij beide.
        "U moet het formulier voor 1 mei invullen en een kopie van uw paspoort sturen als u een "
        "nieuwe pas nodig hebt.",
        # Een naam komt niet twee keer terug.
        "Mevrouw Jansen zal morgen vroeg de sleutel van het huis ophalen en een afspraak maken met "
        "de makelaar in Zwolle.",
        "Mevrouw De Vries van de gemeente Amsterdam meldt dat de straat volgende week dicht is en "
        "dat de bus een andere route rijdt.",
        # Wie 'niet weet of', weet het van beide niet.
        "Wij weten niet of de monteur vandaag nog bij u kan komen en of hij de goede onderdelen "
        "bij zich heeft.",
        # Na 'door' of 'zonder' is het geen dat-zin.
        "Vorig jaar zorgde de raad voor veel onrust door de begroting af te wijzen en het vertrek "
        "van het college te eisen.",
        # 'Zoals' vergelijkt hier.
        "In deze wijk wonen mensen met heel veel verschillende beroepen uit de hele wereld, zoals "
        "in elke grote stad in Nederland.",
        # Een titel midden in de zin is geen nieuwe zin.
        "In het bekende oude lied Op een mooie dag zingt de zanger over een wandeling langs het "
        "water met zijn vader.",
        "Bewoners van de wijk De Pijp kunnen tot vrijdag een mail sturen met al hun vragen over "
        "het plan voor het plein.",
    ],
)
def test_splitst_niet_als_een_deel_bij_beide_hoort(zin: str) -> None:
    """Wat bij beide delen hoort, of niet zeker is, houdt de zin heel."""
    assert splitsingen(zin) == ()
