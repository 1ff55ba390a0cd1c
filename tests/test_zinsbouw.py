"""Zinnen anders bouwen: bedrijvend, met een hulpwerkwoord minder, of met een tang minder."""

from __future__ import annotations

import re

import pytest

from b1check import Bevinding, Controleur, Instellingen, Suggestie, Veiligheid, pas_toe
from b1check.zinsbouw.infinitief import infinitief_bij

# Met 'door': de dader is zeker, dus het mag zonder vragen.
DOOR = [
    ("De brief wordt door ons verstuurd.", "Wij versturen de brief."),
    ("Uw aanvraag is door de gemeente beoordeeld.", "De gemeente heeft uw aanvraag beoordeeld."),
    ("De kosten werden door de verzekeraar vergoed.", "De verzekeraar vergoedde de kosten."),
    ("Het formulier moet door u ingevuld worden.", "U moet het formulier invullen."),
    (
        "De storing zou door de netbeheerder moeten worden verholpen.",
        "De netbeheerder zou de storing moeten verhelpen.",
    ),
    # Het onderwerp en de dader krijgen hun eigen vorm.
    ("U wordt morgen door ons gebeld.", "Wij bellen u morgen."),
    ("Ik werd door hem geholpen.", "Hij hielp mij."),
    ("De afspraak is door jou afgezegd.", "Jij hebt de afspraak afgezegd."),
    (
        "De aanvraag is door jullie te laat ingediend.",
        "Jullie hebben de aanvraag te laat ingediend.",
    ),
    (
        "U wordt door een van onze medewerkers teruggebeld.",
        "Een van onze medewerkers belt u terug.",
    ),
    # Vooraan staat iets anders: de dader komt na de persoonsvorm.
    (
        "Morgen wordt de ketel door onze monteur vervangen.",
        "Morgen vervangt onze monteur de ketel.",
    ),
    ("Wordt de reparatie door u betaald?", "Betaalt u de reparatie?"),
    (
        "Door u is een bedrag van € 25 te veel betaald.",
        "U hebt een bedrag van € 25 te veel betaald.",
    ),
    # 'Er' valt weg.
    (
        "Er worden door ons geen kosten in rekening gebracht.",
        "Wij brengen geen kosten in rekening.",
    ),
    (
        "Er is door de directie besloten dat de winkel dicht is.",
        "De directie heeft besloten dat de winkel dicht is.",
    ),
    # 'Door' staat achteraan.
    (
        "Uw aanvraag is beoordeeld door onze medewerkers.",
        "Onze medewerkers hebben uw aanvraag beoordeeld.",
    ),
    (
        "De factuur wordt u per e-mail toegestuurd door onze administratie.",
        "Onze administratie stuurt u de factuur per e-mail toe.",
    ),
    # Bijzinnen: de volgorde van de werkwoorden blijft.
    (
        "Wij bellen u omdat het door de monteur wordt vervangen.",
        "Wij bellen u omdat de monteur het vervangt.",
    ),
    (
        "Wij zien dat de rekening al door u betaald is.",
        "Wij zien dat u de rekening al betaald hebt.",
    ),
    ("De monteur die door u is gebeld, komt morgen.", "De monteur die u hebt gebeld, komt morgen."),
    (
        "De regels die door de overheid zijn opgesteld, gelden voor u.",
        "De regels die de overheid heeft opgesteld, gelden voor u.",
    ),
    # Een tweede deelwoord deelt 'hebben', en een tweede zin blijft staan.
    (
        "Uw verzoek is op 3 mei door ons ontvangen en in behandeling genomen.",
        "Wij hebben uw verzoek op 3 mei ontvangen en in behandeling genomen.",
    ),
    (
        "Uw auto is door ons bekeken, maar er is geen fout gevonden.",
        "Wij hebben uw auto bekeken, maar er is geen fout gevonden.",
    ),
]

# De organisatie spreekt en de zin noemt geen dader: een mens kijkt of 'wij' klopt.
WIJ = [
    ("Uw verzoek wordt binnen 5 dagen behandeld.", "Wij behandelen uw verzoek binnen 5 dagen."),
    ("De betaling is nog niet ontvangen.", "Wij hebben de betaling nog niet ontvangen."),
    ("Daarom wordt uw verzoek afgewezen.", "Daarom wijzen wij uw verzoek af."),
    ("U wordt binnen twee dagen teruggebeld.", "Wij bellen u binnen twee dagen terug."),
    (
        "Uw bedrag kan helaas niet worden terugbetaald.",
        "Wij kunnen uw bedrag helaas niet terugbetalen.",
    ),
]

NIET_BEDRIJVEND = [
    "De aanvraag wordt niet door ons beoordeeld.",  # dus door een ander
    "Door de staking wordt uw pakket later bezorgd.",  # een oorzaak
    "De schade wordt veroorzaakt door vocht.",
    "De klant die door de monteur wordt gebeld, krijgt korting.",  # wie belt wie?
    "Welk bedrijf is door onze afdeling gekozen?",
    "De kinderen zijn door hun ouders gebracht.",  # 'hun' zou vooraan staan
    "Uw klacht is door ons bekeken en wordt door de directie behandeld.",  # gedeeld onderwerp
    "U wordt verzocht te betalen.",
    "Wij lezen uw brief. Het archief moet worden opgeruimd.",  # dat doet de klant
    "Wij lezen uw brief. Uw pas is gestolen.",
    "Wij lezen uw brief. De monteur wordt gebeld.",
    "Uw verzoek wordt behandeld.",  # er spreekt geen organisatie
]

HULPWERKWOORDEN = [
    ("Wij zullen u morgen terugbellen.", "Wij bellen u morgen terug.", "veilig"),
    (
        "Als u niet betaalt, zullen wij uw account afsluiten.",
        "Als u niet betaalt, sluiten wij uw account af.",
        "veilig",
    ),
    (
        "Hierover zullen wij u op 3 mei 2024 een brief sturen.",
        "Hierover sturen wij u op 3 mei 2024 een brief.",
        "veilig",
    ),
    (
        "Ik zal uw vraag morgen doorsturen naar mijn collega en u daarna terugbellen.",
        "Ik stuur uw vraag morgen door naar mijn collega en bel u daarna terug.",
        "veilig",
    ),
    ("Wij zullen contact met u opnemen.", "Wij nemen contact met u op.", "vragen"),
    (
        "Wij zullen u laten weten of het lukt.",
        "Wij laten u weten of het lukt.",
        "vragen",
    ),
    ("Uw pakket zal morgen worden bezorgd.", "Uw pakket wordt morgen bezorgd.", "vragen"),
    ("U zult binnenkort een brief ontvangen.", "U ontvangt binnenkort een brief.", "vragen"),
    (
        "Ik heb begrepen dat wij u zullen informeren over de uitkomst.",
        "Ik heb begrepen dat wij u informeren over de uitkomst.",
        "vragen",
    ),
    ("Zou u het formulier willen invullen?", "Wilt u het formulier invullen?", "vragen"),
    ("Zou je je wachtwoord kunnen wijzigen?", "Kun je je wachtwoord wijzigen?", "vragen"),
    (
        "Zouden wij u willen vragen het formulier in te vullen?",
        "Willen wij u vragen het formulier in te vullen?",
        "vragen",
    ),
    (
        "Graag zouden wij u willen uitnodigen voor een gesprek.",
        "Graag willen wij u uitnodigen voor een gesprek.",
        "vragen",
    ),
    ("Wij zouden u graag uitnodigen.", "Wij willen u graag uitnodigen.", "vragen"),
    (
        "Dit zou kunnen betekenen dat u geld terugkrijgt.",
        "Dit kan betekenen dat u geld terugkrijgt.",
        "vragen",
    ),
]

HOUDT_HULPWERKWOORD = [
    "Zal ik u morgen bellen?",
    "U zult begrijpen dat dit niet kan.",
    "Het zal morgen wel regenen.",
    "Dat zal wel zo zijn.",
    "Als wij dat hadden geweten, zouden wij u kunnen helpen.",
    "Wij zeiden dat u zou kunnen bellen.",
    "Ik zou willen dat het anders was.",
    "U zou de factuur gemist kunnen hebben.",
    "Zonder uw hulp zouden wij dit niet kunnen doen.",
    "Wij zullen uw gegevens controleren, aanpassen en opslaan.",
    "Wij zullen u helpen en bellen.",
    "Zou u mij kunnen helpen en het formulier kunnen sturen?",
]

TANGEN = [
    (
        "Wij hebben uw aanvraag voor een vergunning op basis van de gegevens die u ons vorige week "
        "stuurde afgewezen.",
        "Wij hebben uw aanvraag voor een vergunning afgewezen op basis van de gegevens die u ons "
        "vorige week stuurde.",
    ),
    (
        "Wij hebben uw aanvraag op basis van de gegevens uit uw formulier van 3 mei 2024 helaas "
        "afgewezen.",
        "Wij hebben uw aanvraag helaas afgewezen op basis van de gegevens uit uw formulier van "
        "3 mei 2024.",
    ),
    (
        "Wij hebben de brief die u ons op 3 mei over uw nieuwe abonnement stuurde, goed ontvangen.",
        "Wij hebben de brief goed ontvangen die u ons op 3 mei over uw nieuwe abonnement stuurde.",
    ),
    # Er komt nog een voorwerp na de groep.
    (
        "De gemeente heeft in overleg met de bewoners van de hele wijk een nieuw plan voor het "
        "plein gemaakt.",
        "De gemeente heeft een nieuw plan voor het plein gemaakt in overleg met de bewoners van de "
        "hele wijk.",
    ),
    (
        "Wij kunnen in verband met de verbouwing van onze winkel in uw stad helaas geen afspraak "
        "met u maken.",
        "Wij kunnen helaas geen afspraak met u maken in verband met de verbouwing van onze winkel "
        "in uw stad.",
    ),
    # Los van een onbepaald naamwoord, met 'om ... te', na 'pas' en voor 'omdat'.
    (
        "Wij hebben vorige week een melding over een kapotte lamp in de straat van uw buurman "
        "ontvangen.",
        "Wij hebben vorige week een melding ontvangen over een kapotte lamp in de straat van uw "
        "buurman.",
    ),
    (
        "Daarom hebben wij vorige week een onderzoek naar de oorzaak van de storing in uw straat "
        "laten doen.",
        "Daarom hebben wij vorige week een onderzoek laten doen naar de oorzaak van de storing in "
        "uw straat.",
    ),
    (
        "Wij kunnen de te veel ingehouden korting pas bij de eerste betaling van het nieuwe jaar "
        "terugbetalen.",
        "Wij kunnen de te veel ingehouden korting pas terugbetalen bij de eerste betaling van het "
        "nieuwe jaar.",
    ),
    (
        "Wij hebben uw aanvraag voor een nieuwe vergunning op grond van artikel 3 van de "
        "verordening afgewezen omdat u geen huurder bent.",
        "Wij hebben uw aanvraag voor een nieuwe vergunning afgewezen op grond van artikel 3 van de "
        "verordening omdat u geen huurder bent.",
    ),
    (
        "In 2021 werd het kampioenschap schaken voor de jeugd in verband met de coronapandemie "
        "online gehouden.",
        "In 2021 werd het kampioenschap schaken voor de jeugd online gehouden in verband met de "
        "coronapandemie.",
    ),
    # Een bepaling van tijd of reden kan ook voorop, met alles wat erbij hoort.
    (
        "De commissie heeft tijdens de vergadering van de gemeenteraad in april een nieuw plan "
        "voorgesteld.",
        "Tijdens de vergadering van de gemeenteraad in april heeft de commissie een nieuw plan "
        "voorgesteld.",
    ),
    (
        "De regeling wordt twee jaar na de dag van ondertekening bekeken op nut, kosten en "
        "wenselijkheid voor de bewoners.",
        "Twee jaar na de dag van ondertekening wordt de regeling bekeken op nut, kosten en "
        "wenselijkheid voor de bewoners.",
    ),
    (
        "De regels voor het aanvragen van een vergunning voor een nieuwe winkel staan in de "
        "verordening.",
        "In de verordening staan de regels voor het aanvragen van een vergunning voor een nieuwe "
        "winkel.",
    ),
]

HOUDT_TANG = [
    "De gemeente heeft niet in overleg met de bewoners van de hele wijk een nieuw plan voor het "
    "plein gemaakt.",
    # Hoort 'over de nota' bij 'vragen' of bij 'sturen'?
    "Wij gaan naar aanleiding van uw vragen over de nota van vorige maand een nieuwe nota sturen.",
    # Wat na 'niet' staat, hoort bij 'niet'.
    "De gemeente heeft de vergunning niet op basis van de gegevens van de aanvrager maar zelf "
    "verleend.",
    "Wij nemen binnen vijf werkdagen over uw vraag over de levering van uw pakket contact met u "
    "op.",
    # 'Tussen ... in' is één voorzetsel.
    "Hij zag wel een groep herten, en ze stonden te grazen op het open veld tussen hem en zijn "
    "boerderij in.",
    # 'mogelijke stukken' hoort niet bij 'de docent', wat de ontleder ook zegt.
    "Misschien wordt op verzoek van de docent mogelijke stukken pas ná of op de lesdag gegeven.",
]


def suggesties(rapport_bevindingen: tuple[Bevinding, ...], regel: str) -> list[Suggestie]:
    """Geef de suggesties van een regel die de tekst veranderen."""
    return [
        s for b in rapport_bevindingen if b.regel == regel for s in b.suggesties if s.wijzigingen
    ]


def eerste(controleur: Controleur, tekst: str, regel: str) -> tuple[str, Veiligheid]:
    """Geef de tekst na de enige suggestie van een regel, en hoe veilig die is."""
    (suggestie,) = suggesties(controleur.controleer(tekst).bevindingen, regel)
    return pas_toe(tekst, [suggestie]), suggestie.veiligheid


@pytest.mark.parametrize(("tekst", "verwacht"), DOOR)
def test_met_door_wordt_de_dader_onderwerp(
    controleur: Controleur, tekst: str, verwacht: str
) -> None:
    assert eerste(controleur, tekst, "lijdende-vorm") == (verwacht, Veiligheid.VEILIG)


@pytest.mark.parametrize(("zin", "verwacht"), WIJ)
@pytest.mark.parametrize("voornaamwoord", ["wij", "we"])
def test_zonder_door_wordt_het_wij_of_we(
    controleur: Controleur, zin: str, verwacht: str, voornaamwoord: str
) -> None:
    vooraf = f"{voornaamwoord.capitalize()} schrijven u een brief."
    verwacht = re.sub(r"\bwij\b", voornaamwoord, verwacht)
    verwacht = re.sub(r"\bWij\b", voornaamwoord.capitalize(), verwacht)
    na, veiligheid = eerste(controleur, f"{vooraf} {zin}", "lijdende-vorm")
    assert na == f"{vooraf} {verwacht}"
    assert veiligheid == Veiligheid.VRAGEN


@pytest.mark.parametrize("tekst", NIET_BEDRIJVEND)
def test_zonder_zekerheid_blijft_de_lijdende_vorm(controleur: Controleur, tekst: str) -> None:
    """Hooguit krijgt de schrijver een idee te zien: dat wordt nooit vanzelf toegepast."""
    gevonden = suggesties(controleur.controleer(tekst).bevindingen, "lijdende-vorm")
    assert [s for s in gevonden if s.veiligheid > Veiligheid.TONEN] == []


def test_een_weigering_met_door_ons_is_een_vraag(controleur: Controleur) -> None:
    tekst = "Het bedrag kan door ons helaas niet worden terugbetaald."
    na, veiligheid = eerste(controleur, tekst, "lijdende-vorm")
    assert na == "Wij kunnen het bedrag helaas niet terugbetalen."
    assert veiligheid == Veiligheid.VRAGEN


def test_een_weigering_mag_blijven_als_u_dat_kiest() -> None:
    opties = {"lijdende-vorm": {"opties": {"weigering_blijft": True}}}
    controleur = Controleur(Instellingen(opties=opties))
    rapport = controleur.controleer("Uw laptop kan helaas niet worden gemaakt.")
    assert [b for b in rapport.bevindingen if b.regel == "lijdende-vorm"] == []


WISSEL = [
    ("De regels zijn opgenomen in bijlage 2.", "De regels staan in bijlage 2.", "veilig"),
    ("De eis is niet vastgelegd in het contract.", "De eis staat niet in het contract.", "veilig"),
    (
        "U vraagt om een uitgave die niet is opgenomen in de begroting.",
        "U vraagt om een uitgave die niet in de begroting staat.",
        "veilig",
    ),
    ("Hierin waren de eisen vastgelegd.", "Hierin stonden de eisen.", "veilig"),
    ("De reparatie wordt morgen uitgevoerd.", "De reparatie gebeurt morgen.", "vragen"),
    (
        "Dit zijn de handelingen die verricht moeten worden.",
        "Dit zijn de handelingen die moeten gebeuren.",
        "vragen",
    ),
    ("Er zijn 24 spreekuren georganiseerd.", "Er waren 24 spreekuren.", "vragen"),
    ("De huur wordt per 1 juli verhoogd.", "De huur stijgt per 1 juli.", "vragen"),
    # Een gezegde met 'zijn' komt ook in de plaats van 'kunnen' of 'moeten'.
    ("Beroep kan worden ingesteld.", "Beroep is mogelijk.", "vragen"),
    (
        "Tegen dit besluit kon geen bezwaar worden gemaakt.",
        "Tegen dit besluit was geen bezwaar mogelijk.",
        "vragen",
    ),
    ("De regels kunnen hier worden gelezen.", "De regels zijn hier te lezen.", "vragen"),
    (
        "Wij weten dat dit niet kan worden uitgesloten.",
        "Wij weten dat dit niet uit te sluiten is.",
        "vragen",
    ),
    ("Per pand moet een plan worden opgesteld.", "Per pand is een plan nodig.", "vragen"),
    ("In de wet is bepaald dat u mag stemmen.", "In de wet staat dat u mag stemmen.", "vragen"),
    (
        "In juni is een hoorzitting gehouden die lang duurde.",
        "In juni was er een hoorzitting die lang duurde.",
        "vragen",
    ),
    (
        "Door de storm worden er maatregelen genomen.",
        "Door de storm zijn er maatregelen.",
        "vragen",
    ),
    ("Bij storm moet de molen worden stilgezet.", "Bij storm moet de molen stilstaan.", "vragen"),
    ("Het onderzoek wordt voortgezet.", "Het onderzoek gaat door.", "vragen"),
]


@pytest.mark.parametrize(("tekst", "verwacht", "veiligheid"), WISSEL)
def test_zonder_dader_kan_soms_een_ander_werkwoord(
    controleur: Controleur, tekst: str, verwacht: str, veiligheid: str
) -> None:
    """Er komt geen dader bij die er niet stond."""
    assert eerste(controleur, tekst, "lijdende-vorm") == (verwacht, Veiligheid(veiligheid))


@pytest.mark.parametrize(
    "tekst",
    [
        # 'Moet niet' is iets anders dan 'is niet nodig', en 'de' maatregelen 'zijn' niet.
        "In juni moet geen onderzoek worden gedaan.",
        "De maatregelen worden genomen.",
        "Het plan moet worden opgesteld.",
        "De vergunning kan worden geweigerd.",
        "In het gesprek is bepaald dat u mag stemmen.",
        "Wij kennen het bedrijf waarin de winkel is opgenomen.",
        "Uw vader is opgenomen in het ziekenhuis.",
        "De voorwaarden zijn in 2020 vastgelegd.",
        "De prijs kan worden verhoogd.",
        "Het onderzoek wordt verricht.",
        # Het deelwoord hoort bij 'een lijst'.
        "Dit is een lijst genoemd in de wet.",
    ],
)
def test_een_ander_werkwoord_alleen_als_het_past(controleur: Controleur, tekst: str) -> None:
    assert suggesties(controleur.controleer(tekst).bevindingen, "lijdende-vorm") == []


@pytest.mark.parametrize(
    ("tekst", "verwacht", "veiligheid"),
    [
        (
            "Uw aanvraag loopt. Er kan contact worden opgenomen met de balie.",
            "Uw aanvraag loopt. U kunt contact opnemen met de balie.",
            Veiligheid.VRAGEN,
        ),
        (
            "U krijgt een formulier. Het formulier moet volledig worden ingevuld.",
            "U krijgt een formulier. U moet het formulier volledig invullen.",
            Veiligheid.VRAGEN,
        ),
        (
            "U krijgt een formulier. De aanvraag kan via de website worden ingediend.",
            "U krijgt een formulier. U kunt de aanvraag via de website indienen.",
            Veiligheid.VRAGEN,
        ),
        (
            "Je werkt hier. De brief moet in dezelfde stijl worden opgemaakt.",
            "Je werkt hier. Je moet de brief in dezelfde stijl opmaken.",
            Veiligheid.TONEN,
        ),
    ],
)
def test_misschien_moet_de_lezer_het_doen(
    controleur: Controleur, tekst: str, verwacht: str, veiligheid: Veiligheid
) -> None:
    """Bij 'contact opnemen met' en 'invullen' is dat zeker; anders een vraag aan de schrijver."""
    assert eerste(controleur, tekst, "lijdende-vorm") == (verwacht, veiligheid)


@pytest.mark.parametrize(
    "tekst",
    [
        "Het formulier moet volledig worden ingevuld.",
        "U krijgt een brief. Er kan met u contact worden opgenomen.",
        "U krijgt een brief. De laptop kan niet worden ingeleverd.",
        "Uw brief is van ons. Je brief moet worden verstuurd.",
    ],
)
def test_de_lezer_doet_het_zeker_niet(controleur: Controleur, tekst: str) -> None:
    assert suggesties(controleur.controleer(tekst).bevindingen, "lijdende-vorm") == []


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        (
            "Voor meer informatie kan contact worden opgenomen met de gemeente.",
            "Neem voor meer informatie contact op met de gemeente.",
        ),
        (
            "Er kan contact worden opgenomen met de afdeling Vergunningen.",
            "Neem contact op met de afdeling Vergunningen.",
        ),
    ],
)
def test_contact_opnemen_is_een_opdracht(controleur: Controleur, tekst: str, verwacht: str) -> None:
    assert eerste(controleur, tekst, "lijdende-vorm") == (verwacht, Veiligheid.VRAGEN)


@pytest.mark.parametrize(
    "tekst",
    [
        "Hopelijk kan snel contact worden opgenomen met de gemeente.",
        "Voor een afspraak kan contact worden opgenomen met de klant.",
        "Wij denken dat er contact kan worden opgenomen met de gemeente.",
        "Er kan geen contact worden opgenomen met de klant.",
    ],
)
def test_contact_opnemen_is_soms_geen_opdracht(controleur: Controleur, tekst: str) -> None:
    assert suggesties(controleur.controleer(tekst).bevindingen, "lijdende-vorm") == []


def test_wat_beschermd_is_verhuist_niet(controleur: Controleur) -> None:
    """Een naam en een bedrag blijven op hun plek; de andere woorden gaan eromheen."""
    tekst = "De factuur van € 30 is door ons naar mevrouw Jansen gestuurd."
    (suggestie,) = suggesties(controleur.controleer(tekst).bevindingen, "lijdende-vorm")
    assert pas_toe(tekst, [suggestie]) == (
        "Wij hebben de factuur van € 30 naar mevrouw Jansen gestuurd."
    )
    assert not any("30" in w.oud or "Jansen" in w.oud for w in suggestie.wijzigingen)


@pytest.mark.parametrize(("tekst", "verwacht", "veiligheid"), HULPWERKWOORDEN)
def test_een_hulpwerkwoord_minder(
    controleur: Controleur, tekst: str, verwacht: str, veiligheid: str
) -> None:
    assert eerste(controleur, tekst, "hulpwerkwoorden") == (verwacht, Veiligheid(veiligheid))


@pytest.mark.parametrize("tekst", HOUDT_HULPWERKWOORD)
def test_een_hulpwerkwoord_dat_iets_betekent_blijft(controleur: Controleur, tekst: str) -> None:
    assert suggesties(controleur.controleer(tekst).bevindingen, "hulpwerkwoorden") == []


@pytest.mark.parametrize(("tekst", "verwacht"), TANGEN)
def test_een_lang_zinsdeel_komt_achter_het_werkwoord(
    controleur: Controleur, tekst: str, verwacht: str
) -> None:
    assert eerste(controleur, tekst, "tangconstructie") == (verwacht, Veiligheid.VRAGEN)


GEEN_TANG = [
    "Heeft u geen paspoort en wilt u zelf stemmen, vraag dan op tijd een nieuw paspoort aan bij de "
    "balie.",
    "Dit kan door de achterkant van de stempas in te vullen of door zelf een volmacht aan te "
    "vragen.",
    "Na het lezen van de beslissing van de raad geeft de gemeente daar zo snel mogelijk een "
    "reactie op.",
    "De school en de raad maken aparte schriftelijke afspraken met betrekking tot de nieuwe "
    "medewerker over:",
]


@pytest.mark.parametrize("tekst", GEEN_TANG)
def test_twee_gezegdes_zijn_geen_tang(controleur: Controleur, tekst: str) -> None:
    """Wat de ontleder ten onrechte aan elkaar verbindt, is geen bevinding."""
    gevonden = controleur.controleer(tekst).bevindingen
    assert [b for b in gevonden if b.regel == "tangconstructie"] == []


@pytest.mark.parametrize("tekst", HOUDT_TANG)
def test_wat_niet_achteraan_mag_blijft_staan(controleur: Controleur, tekst: str) -> None:
    assert suggesties(controleur.controleer(tekst).bevindingen, "tangconstructie") == []


@pytest.mark.parametrize(
    ("deelwoord", "infinitief"),
    [
        ("teruggestort", "terugstorten"),
        ("verholpen", "verhelpen"),
        ("geregeld", "regelen"),
        ("geïnstalleerd", "installeren"),
        ("overgemaakt", "overmaken"),
        ("genomen", "nemen"),
        ("qwerty", None),
    ],
)
def test_infinitief_bij_een_deelwoord(deelwoord: str, infinitief: str | None) -> None:
    """Ook als het lemma van de ontleder niet bestaat."""
    assert infinitief_bij(deelwoord, "opstuuren") == infinitief
