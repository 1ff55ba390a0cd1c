"""De mailregels kernboodschap, herhaling, lege-empathie en actie, en beloften zonder dag."""

from __future__ import annotations

import pytest

from b1check import Controleur, Instellingen, regels
from b1check.bevindingen import Bevinding, Ernst, Veiligheid

MIJN = ("actie", "herhaling", "kernboodschap", "lege-empathie", "vage-termijn")
UIT = tuple(regel.id for regel in regels() if regel.id not in MIJN)


@pytest.fixture(scope="module")
def klein() -> Controleur:
    """Een Controleur die alleen deze regels kent."""
    return Controleur(Instellingen(uit=UIT))


def mail(tekst: str) -> str:
    """Zet een tekst in een mail."""
    return f"Beste meneer Bos,\n\n{tekst}\n\nMet vriendelijke groet,\n\nEls de Wit\n"


def vind(klein: Controleur, tekst: str, regel: str) -> list[Bevinding]:
    """Geef de bevindingen van een regel in een mail met deze tekst."""
    rapport = klein.controleer(mail(tekst))
    for b in rapport.bevindingen:
        assert rapport.tekst[b.begin : b.eind] == b.tekst
    return [b for b in rapport.bevindingen if b.regel == regel]


# --- lege-empathie ---------------------------------------------------------------------------

LEEG = """
Dat is heel vervelend voor u.
Wij begrijpen dat dit vervelend is.
Ik begrijp dat dit erg vervelend voor je is.
We snappen dat dat jammer is.
Excuses voor het ongemak!
Onze oprechte excuses voor het ontstane ongemak.
Wij bieden u onze excuses aan voor het ongemak.
Voor het ongemak bieden wij u onze excuses aan.
Onze excuses voor het ongemak dat u hierdoor hebt ondervonden.
Wij betreuren dit ten zeerste.
Wat vervelend om te horen.
Wat vervelend dat u niet tevreden bent over onze service.
Vervelend om te lezen dat je niet tevreden bent.
Het spijt ons dat u ontevreden bent.
Wij begrijpen uw teleurstelling.
Wij begrijpen dat u boos bent.
Wij verontschuldigen ons voor het ongemak.
Onze verontschuldigingen voor de hinder.
Gelieve ons te verontschuldigen voor dit ongemak.
Wat vervelend dat u een slechte ervaring hebt gehad.
Het spijt ons voor het ongemak.
Dit had niet mogen gebeuren.
Och, wat naar voor je.
Wij vinden het heel vervelend dat u deze ervaring heeft gehad.
Ik vind het jammer te lezen dat je een slechte ervaring hebt gehad.
Het spijt ons te horen dat u deze vervelende ervaring hebt opgedaan.
Het is erg vervelend dat u zo'n ervaring met ons hebt gehad.
Wij betreuren het dat u deze ervaring hebt gehad.
""".strip().splitlines()
NIET_LEEG = """
Wij vinden het vervelend dat u deze ervaring met de monteur hebt gehad.
Het spijt ons dat u een slechte ervaring had met de bezorger van gisteren.
Wat vervelend dat uw pakket nog niet is aangekomen.
Dat is vervelend, want u was er speciaal voor thuis gebleven.
Balen dat de schoen knelt!
Excuses voor de late reactie.
Wat naar dat je je enkel hebt gebroken.
Wij begrijpen dat u schrikt van zo'n rekening.
Het spijt ons dat u twee uur op de monteur hebt gewacht.
Jammer dat de schoenen te klein zijn!
Ik begrijp dat u van dat bedrag bent geschrokken.
U zat gisteren drie uur zonder stroom. Dat spijt ons.
Uw koffer kwam kapot aan. Dat is heel vervelend.
Door een storing kon u gisteren niet bellen. Onze excuses voor het ongemak.
""".strip().splitlines()


@pytest.mark.parametrize("zin", LEEG)
def test_lege_empathie_wordt_gevonden(klein: Controleur, zin: str) -> None:
    """Een zin die niet zegt wat er naar is, ook na een bedankje."""
    (b,) = vind(klein, f"Bedankt voor uw mail. {zin} De monteur komt morgen.", "lege-empathie")
    assert b.gelezen == zin
    assert b.ernst == Ernst.ADVIES
    assert not b.suggesties


@pytest.mark.parametrize("zin", NIET_LEEG)
def test_empathie_die_de_zaak_noemt_is_goed(klein: Controleur, zin: str) -> None:
    """Wie zegt wat er is, of op de zin ervoor wijst, krijgt niets."""
    assert vind(klein, f"{zin} De monteur komt morgen.", "lege-empathie") == []


def test_alleen_helaas_is_een_tip(klein: Controleur) -> None:
    """'Helaas moeten wij' zonder reden en zonder uitweg."""
    (b,) = vind(klein, "Helaas moeten wij uw aanvraag afwijzen.", "lege-empathie")
    assert (b.gelezen, b.ernst) == ("Helaas moeten wij", Ernst.TIP)
    tekst = "Helaas moeten wij uw aanvraag afwijzen, omdat uw inkomen te hoog is."
    assert vind(klein, tekst, "lege-empathie") == []


# --- actie -----------------------------------------------------------------------------------

ZONDER_DAG = """
Graag ontvangen wij een kopie van uw bankpas.
Voor de beoordeling ontvangen wij graag uw loonstroken.
Wij ontvangen de foto's graag van u.
Wij verzoeken u vriendelijk het formulier ingevuld terug te sturen.
U dient ons een kopie van uw paspoort te doen toekomen.
Gelieve het bedrag te betalen op onze rekening.
Wilt u het formulier invullen en terugsturen?
U moet de borg nog betalen.
Stuur ons een foto van de schade.
Stuurt u ons de ontbrekende pagina.
Vul het formulier in en stuur het naar ons terug.
Wij zien uw betaling graag tegemoet.
Kunt u ons de factuur mailen?
U wordt verzocht de bijlage te ondertekenen.
Maak het bedrag over op onze rekening.
U moet nog één ding doen: uw adres doorgeven.
Om uw aanvraag te kunnen beoordelen, moet u ons een loonstrook sturen.
Laat ons weten of u akkoord gaat.
Ik hoor graag welke dag u kiest.
Een foto van de doos is genoeg, wilt u die nog nasturen?
De bijlage is leeg, kunt u ons de factuur mailen?
Wij missen een pagina: wilt u die nog opsturen?
Voor uw account heb ik nog uw ondernemingsnummer nodig.
Wij hebben nog een kopie van uw paspoort nodig.
Om u in te schrijven heb ik nog uw ondernemingsnummer nodig.
Wat ik nog van u nodig heb: een foto van de meterkast.
Van u verwachten wij alleen de stageovereenkomst, met een handtekening erop.
Van u ontvang ik graag het bewijs en het formulier.
""".strip().splitlines()
GEEN_VERZOEK = """
Hebt u vragen? Bel ons gerust.
Hebt u het formulier nog niet? Stuur ons dan een mail.
Als u wilt stoppen, moet u het formulier invullen.
Wilt u stoppen, vul dan het formulier in.
Wilt u in delen betalen? Dat kan.
U kunt de factuur betalen in de app.
U hoeft niets te betalen.
Wij sturen u een brief.
U betaalt 12 euro.
Betaling kan via iDEAL.
Wij hebben uw betaling ontvangen.
Kijk op onze website.
Om mee te doen, vult u het formulier in.
U moet elke maand € 10 betalen.
Houd er rekening mee dat u misschien moet bijbetalen.
Bezorg ons de briefjes, dan krijgt u € 53.
Stuur ons voor 1 mei een foto van de schade.
Betaal het bedrag binnen 14 dagen.
Stuur het formulier vandaag nog terug.
Betaal het bedrag. Dat kan tot 3 juni.
Lever uw pas in op uw laatste werkdag.
De rekening had voor 15 mei betaald moeten zijn.
Wij willen het formulier uiterlijk vrijdag hebben. Stuur ons ook een foto.
De baby is in mei geboren. Bezorg ons dan een uittreksel.
Op die dag komt de keuring. Stuur ons die dan terug.
Is de doos stuk, stuur ons dan een foto.
U vindt de les te zwaar, wilt u dan het formulier invullen?
Op zolder hebben we anderhalve meter nodig.
Wij hebben uw hulp nodig.
Van u krijgen wij vaak een compliment.
Wij hebben uw klantnummer niet meer nodig.
Voor de kluis hebt u een nummer nodig.
""".strip().splitlines()


@pytest.mark.parametrize("zin", ZONDER_DAG)
def test_een_verzoek_zonder_dag(klein: Controleur, zin: str) -> None:
    """De schrijver krijgt een vraag, en nooit een dag."""
    (b,) = vind(klein, f"Wij hebben uw aanvraag gelezen. {zin}", "actie")
    assert b.gelezen == zin
    assert b.ernst == Ernst.ADVIES
    assert "maar niet wanneer. Voor welke datum" in b.melding
    assert not b.suggesties


@pytest.mark.parametrize("zin", GEEN_VERZOEK)
def test_geen_verzoek_of_met_een_dag(klein: Controleur, zin: str) -> None:
    """Een aanbod, een voorwaarde, een gewoonte of een verzoek met een dag is goed."""
    assert vind(klein, f"Wij hebben uw aanvraag gelezen.\n\n{zin}", "actie") == []


@pytest.mark.parametrize(
    "zin",
    [
        "Betaling dient binnen 14 dagen te geschieden.",
        "Het formulier dient voor 1 mei te worden ingevuld en ondertekend.",
        "De volgende stukken moeten voor 1 mei worden aangeleverd.",
    ],
)
def test_een_verzoek_zonder_lezer(klein: Controleur, zin: str) -> None:
    """In de lijdende vorm staat niet wie het moet doen."""
    (b,) = vind(klein, zin, "actie")
    assert b.melding.startswith("Hier staat niet dat de lezer dit moet doen.")
    assert "wanneer" not in b.melding


def test_alleen_het_eerste_verzoek_zonder_dag(klein: Controleur) -> None:
    """Eén dag geldt vaak voor alles wat de mail vraagt."""
    tekst = "Stuur ons een foto van de schade.\n\nVul ook het formulier in."
    assert [b.gelezen for b in vind(klein, tekst, "actie")] == ["Stuur ons een foto van de schade."]


def test_midden_in_een_lange_alinea_is_een_tip(klein: Controleur) -> None:
    """Een verzoek valt op als het een eigen alinea heeft."""
    voor = "Wij vervangen op 3 maart de leidingen in uw flat. " * 5
    na = "De aannemer maakt na het werk alles weer schoon. " * 5
    (b,) = vind(klein, f"{voor}Stuur ons voor 1 maart het formulier terug. {na}", "actie")
    assert (b.ernst, b.gelezen) == (Ernst.TIP, "Stuur ons voor 1 maart het formulier terug.")


def test_een_veld_is_ook_een_dag(klein: Controleur) -> None:
    """In een sjabloon komt er nog een datum op de plek van het veld."""
    assert vind(klein, "Stuur ons het formulier vóór {{datum}} terug.", "actie") == []
    assert vind(klein, "Betaal het bedrag voor [datum].", "actie") == []


# --- vage-termijn: beloften ------------------------------------------------------------------

BELOFTEN = """
Wij nemen contact met u op.
Wij nemen hierover telefonisch contact met u op.
Een medewerker neemt contact met u op.
De planning neemt contact met je op.
Er wordt contact met u opgenomen.
Wij komen hier nog op terug.
Hierop komen wij nog bij u terug.
U hoort nog van ons.
Hierover hoort u nog van ons.
U ontvangt hierover nog bericht.
U krijgt nog een aparte uitnodiging.
Nadere informatie volgt.
Wij houden u op de hoogte.
U wordt hierover nog geïnformeerd.
Wij laten het u weten.
Wij bellen u terug.
Ik leg dit voor aan de directie en kom er bij u op terug.
Wij zoeken het uit en komen daar nog bij u op terug.
Onze collega zoekt het uit. Zij laat u nog weten hoe u ervoor staat.
Een nieuwe oproep volgt per post.
De bevestiging volgt nog.
Na goedkeuring neemt onze accountmanager contact met u op.
Daarover neemt de aannemer contact met u op.
""".strip().splitlines()
GEEN_BELOFTE = """
Wij nemen vandaag contact met u op.
Wij nemen binnen twee dagen contact met u op.
Een medewerker neemt contact met u op. Dat doet zij voor 3 mei.
Volgende week praten wij met uw buren. Daarna hoort u van ons.
Als er iets verandert, nemen wij contact met u op.
Is er iets veranderd? Dan nemen wij contact met u op.
U kunt contact met ons opnemen.
Wij nemen geen contact met u op.
U krijgt een nieuwe rekening.
Neem contact met ons op.
U hoort de deur piepen.
Wij laten u weten wat wij hebben besloten.
De bevestiging volgt morgen per mail.
Is uw aanvraag goedgekeurd, dan neemt onze accountmanager contact met u op.
Maandag neemt onze accountmanager contact met u op.
Een opleiding die op de eerste volgt.
Neemt u zelf contact op met de bank.
Zij laat u haar nieuwe huis zien.
""".strip().splitlines()


@pytest.mark.parametrize("zin", BELOFTEN)
def test_een_belofte_zonder_dag(klein: Controleur, zin: str) -> None:
    """De regel vraagt wanneer, en vult niets in."""
    (b,) = vind(klein, f"Wij hebben uw klacht gelezen. {zin}", "vage-termijn")
    assert b.gelezen in zin
    assert b.melding.endswith("Noem een dag of een aantal dagen.")
    assert not b.suggesties


@pytest.mark.parametrize("zin", GEEN_BELOFTE)
def test_geen_belofte_of_met_een_dag(klein: Controleur, zin: str) -> None:
    """Met een dag of een voorwaarde is het goed."""
    assert vind(klein, zin, "vage-termijn") == []


@pytest.mark.parametrize(
    ("zin", "vaag"),
    [
        ("U hoort van ons zodra er nieuws is.", "zodra er nieuws is"),
        ("Wij nemen zo snel als we kunnen contact met u op.", "zo snel als we kunnen"),
        ("Betaal het bedrag per omgaande.", "per omgaande"),
        ("Binnenkort ontvangen jullie een mail.", "Binnenkort"),
    ],
)
def test_een_vaag_woord_gaat_voor_de_belofte(klein: Controleur, zin: str, vaag: str) -> None:
    """Staat er een vage tijd, dan is dat de enige bevinding."""
    assert [b.gelezen for b in vind(klein, zin, "vage-termijn")] == [vaag]


VAAG = """
De brug is tijdelijk dicht.
Het loket is voorlopig gesloten.
Het duurt nog een paar weken.
Wij hebben nog een paar weken nodig.
Wij komen dit voorjaar langs.
Laat het ons tijdig weten.
De levering duurt enkele weken.
Wij zouden graag zo spoedig mogelijk uw antwoord krijgen.
Uw dossier ligt al enige tijd bij ons.
Zodra er meer te melden valt, hoort u van ons.
U hoort van ons zodra we meer te melden hebben.
U wordt binnenkort gebeld.
Wij hopen u binnenkort meer te kunnen vertellen.
Wij hopen u spoedig de uitslag te sturen.
Laat ons zo spoedig mogelijk weten of u komt.
""".strip().splitlines()
NIET_VAAG = """
Met tijdelijk cement mag u de nacht overbruggen.
U krijgt een voorlopig rapport van ons.
Wij hebben een tijdelijk kantoor.
Nog een paar weken en u woont in uw nieuwe huis!
Nog maar een paar weken en dan gaat u met pensioen.
Halve tuinen hebben wij sinds dit voorjaar.
Dit voorjaar hebben wij het dak gemaakt.
Wij hebben uw brief tijdig ontvangen.
Bedankt om ons tijdig te verwittigen.
Bedankt dat u dit tijdig hebt gemeld.
De reparatie heeft enkele weken geduurd.
De monteur had enkele dagen nodig.
De reparatie is klaar op 17 maart. U houdt dus op 18 maart enkele dagen over.
Het kan voorkomen dat een functie tijdelijk anders werkt.
Na een update kan het soms gebeuren dat een knop tijdelijk weg is.
Wij kwamen in het najaar bij u langs.
U krijgt begin volgende maand uw overzicht.
Wij hopen u spoedig weer in de winkel te mogen begroeten.
Ik hoop je binnenkort te ontmoeten op de cursus.
Hopelijk zien wij u snel weer op ons terrein.
We zouden het leuk vinden om jullie binnenkort te verwelkomen.
Graag zien wij u binnenkort terug in ons museum.
Laat over een paar weken eens weten hoe de schoen bevalt.
Laat ons over enkele weken weten hoe het gaat.
Dat kan vanaf 60 jaar, dus u bent ruim op tijd.
""".strip().splitlines()


@pytest.mark.parametrize("zin", VAAG)
def test_een_vage_tijd(klein: Controleur, zin: str) -> None:
    """Wat nog komt, wil de lezer precies weten."""
    assert len(vind(klein, zin, "vage-termijn")) == 1


@pytest.mark.parametrize("zin", NIET_VAAG)
def test_geen_vage_tijd(klein: Controleur, zin: str) -> None:
    """Wat voorbij is, wat een ding is en wat alleen soms gebeurt, heeft geen dag nodig."""
    assert vind(klein, zin, "vage-termijn") == []


# --- herhaling -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("eerste", "tweede"),
    [
        ("Bedankt voor uw mail van 3 mei.", "Nogmaals dank voor uw bericht."),
        ("Wij danken u voor uw brief.", "Hartelijk dank voor uw reactie."),
        ("Alvast bedankt voor uw hulp.", "Hartelijk dank voor uw medewerking."),
        ("Onze excuses voor de late levering.", "Nogmaals onze excuses."),
        ("Hebt u vragen? Neem contact op.", "Voor vragen kunt u ons bellen."),
        ("Wij verzoeken u € 12 te betalen.", "Wij verzoeken u de betaling te voldoen."),
        ("Wij zijn weer open vanaf 1 mei.", "Wij zijn vanaf 1 mei weer open."),
        (
            "Stuur ons het ingevulde formulier voor 1 mei.",
            "Wij verzoeken u ons het ingevulde formulier voor 1 mei toe te zenden.",
        ),
        (
            "De monteur controleert de ketel en de radiatoren.",
            "Onze monteur controleert de radiatoren en de ketel.",
        ),
        (
            "De gemeente verstrekt een vergunning aan de eigenaar.",
            "De eigenaar krijgt een vergunning, die de gemeente verstrekt.",
        ),
    ],
)
def test_twee_keer_hetzelfde(klein: Controleur, eerste: str, tweede: str) -> None:
    """Hetzelfde, ook met andere woorden; de bevinding staat op de tweede zin."""
    tekst = f"{eerste}\n\nU krijgt morgen een sleutel. {tweede}"
    gevonden = vind(klein, tekst, "herhaling")
    assert [b.gelezen for b in gevonden] == [tweede]
    assert gevonden[0].melding.startswith("Dit staat al eerder in de mail: ‘")


@pytest.mark.parametrize(
    ("eerste", "tweede"),
    [
        ("Bedankt voor uw mail.", "Wij danken u voor uw begrip."),
        ("Onze excuses voor de late levering.", "Onze excuses voor de verkeerde kleur."),
        ("Voor vragen over uw polis belt u Ans.", "Voor vragen over uw auto belt u Kees."),
        ("De eerste pas kost € 10.", "De tweede pas kost € 20."),
        ("Betaal € 12 voor 1 mei.", "Betaal € 15 voor 1 juni."),
        ("De monteur controleert de ketel in mei.", "De monteur controleert de ketel niet."),
        ("U mag de ketel zelf controleren.", "U moet de ketel zelf controleren."),
        ("U krijgt uw geld terug.", "Het geld staat vrijdag op uw rekening."),
        ("Controleert u de ketel en de kraan?", "De monteur controleert de ketel en de kraan."),
        (
            "Stuur ons het formulier voor 1 mei.",
            "Kortom: stuur ons het formulier voor 1 mei.",
        ),
    ],
)
def test_iets_nieuws_is_geen_herhaling(klein: Controleur, eerste: str, tweede: str) -> None:
    """Een ander feit, een ontkenning, een andere plicht of een samenvatting is goed."""
    assert vind(klein, f"{eerste}\n\nU krijgt een sleutel. {tweede}", "herhaling") == []


def test_een_dubbele_zin_kan_weg(klein: Controleur) -> None:
    """Wat zeker niets toevoegt mag weg, als een mens het goed vindt."""
    tekst = mail("Bedankt voor uw mail. U krijgt een sleutel. Nogmaals bedankt voor uw bericht.")
    assert klein.herschrijf(tekst).tekst == tekst
    anders = mail("Bedankt voor uw mail. U krijgt een sleutel.")
    assert klein.herschrijf(tekst, tot="vragen").tekst == anders


@pytest.mark.parametrize(
    "tekst",
    [
        "Bedankt voor uw mail.\n\nU krijgt een sleutel.\n\nNogmaals bedankt voor uw bericht.",
        "Bedankt voor uw mail. U krijgt een pas. Dank voor uw bericht. Dat was duidelijk.",
        "Betaal € 12 voor 1 mei. U krijgt een pas. Wij verzoeken u € 12 voor 1 mei te betalen.",
    ],
)
def test_wat_nodig_is_blijft_staan(klein: Controleur, tekst: str) -> None:
    """Een losse alinea, een zin waar iets naar verwijst, of een zin met een feit blijft staan."""
    (b,) = vind(klein, tekst, "herhaling")
    assert [s for s in b.suggesties if s.veiligheid > Veiligheid.TONEN] == []


# --- kernboodschap ---------------------------------------------------------------------------

INLEIDING = (
    "Naar aanleiding van uw brief van 3 mei sturen wij u deze mail. In uw brief schrijft u dat uw "
    "container al drie weken niet is geleegd. Wij begrijpen dat dit lastig is.\n\n"
    "Wij hebben uw melding met de chauffeur besproken. Uw melding is door de planning bekeken."
)
KERN = (
    "U krijgt morgen een nieuwe container met een ander slot. Zet de oude container voor acht uur "
    "aan de straat. De chauffeur neemt die dan mee. Vanaf volgende week komt de wagen weer elke "
    "dinsdag bij u langs."
)
SLECHT = KERN.replace("U krijgt morgen een", "Helaas krijgt u geen")


def test_de_kern_komt_te_laat(klein: Controleur) -> None:
    """De bevinding staat op de eerste zin en noemt de zin met de kern."""
    (b,) = vind(klein, f"{INLEIDING}\n\n{KERN}", "kernboodschap")
    assert b.ernst == Ernst.ADVIES
    assert b.gelezen.startswith("Naar aanleiding van uw brief")
    assert b.melding == (
        "De kern staat pas in alinea 3: ‘U krijgt morgen een nieuwe container met een ander slot’. "
        "Begin daarmee."
    )


def test_het_besluit_gaat_voor_de_oorzaak(klein: Controleur) -> None:
    """Staat er een besluit, dan noemt de melding dat, en niet de oorzaak ervoor."""
    oorzaak = "De schade is veroorzaakt door een lek in het dak van uw buren. " * 2
    besluit = "Wij kunnen uw claim niet honoreren. Uw buren hebben daarvoor een verzekering."
    vulling = "Hun verzekeraar is ook bij ons bekend. " * 4
    (b,) = vind(klein, f"{INLEIDING}\n\n{oorzaak}{vulling}\n\n{besluit}", "kernboodschap")
    assert "alinea 4: ‘Wij kunnen uw claim niet honoreren’" in b.melding


@pytest.mark.parametrize(
    "tekst",
    [
        f"{KERN}\n\n{INLEIDING}",
        f"Bedankt voor uw mail.\n\n{KERN} {KERN}",
        f"{INLEIDING}\n\nU krijgt een nieuwe container.",
        f"{INLEIDING}\n\nHebt u vragen? Neem dan contact met ons op."
        + " Wij zijn er op werkdagen." * 9,
        f"Over uw container. {KERN}\n\n{INLEIDING} {INLEIDING}",
    ],
)
def test_vooraan_kort_of_onbekend(klein: Controleur, tekst: str) -> None:
    """De kern vooraan, een korte inleiding, een korte mail of een mail zonder kern."""
    assert vind(klein, tekst, "kernboodschap") == []


@pytest.mark.parametrize(
    "reactie",
    [
        "Wat goed dat u werk gevonden hebt!",
        "Slim dat u het eerst navraagt.",
        "Zonde van al dat werk.",
        "Wat een prachtig plan!",
        "Het is begrijpelijk dat u hier rustig over wilt nadenken.",
        "27 jaar, chapeau!",
        "Gefeliciteerd met de nieuwe zaak.",
        "Fijn dat u het meldt.",
    ],
)
def test_een_reactie_is_niet_de_kern(klein: Controleur, reactie: str) -> None:
    """De melding noemt de zin na de reactie."""
    (b,) = vind(klein, f"{INLEIDING}\n\n{reactie} {KERN}", "kernboodschap")
    assert "alinea 3: ‘U krijgt morgen een nieuwe container met een ander slot’" in b.melding


@pytest.mark.parametrize(
    "kern",
    [
        "Op donderdag hebben we nog plek op 11 maart.",
        "Voor een halve pagina rekenen wij € 1.180.",
        "De zaal is op 14 februari nog leeg.",
        "Wij spuiten 16 centimeter schuim in het dak.",
    ],
)
def test_een_getal_in_de_tegenwoordige_tijd_is_een_kern(klein: Controleur, kern: str) -> None:
    """Wie een dag, prijs of maat noemt, geeft antwoord."""
    meer = "De balie helpt u graag verder. " * 8
    (b,) = vind(klein, f"{INLEIDING}\n\n{kern}\n\n{meer}\n\n{KERN}", "kernboodschap")
    assert f"alinea 3: ‘{kern[:30]}" in b.melding


@pytest.mark.parametrize(
    "begin",
    [
        "Vervelend dat u er wakker van ligt. De waarden zijn gisteren van het laboratorium gekomen "
        "en zien er geruststellend uit: uw schildklier werkt prima, alleen uw ijzer is wat laag.",
        "Fijn dat u mailt, want u krijgt nog geld terug. Dat geld staat al klaar, en de bank maakt "
        "het vandaag over. Uw zus had dus gelijk, en u kunt weer rustig slapen vannacht.",
        "Wat leuk dat jullie komen! Op donderdag hebben we nog plek op 11 maart en 25 maart, "
        "telkens om half tien. De gids wacht dan bij de deur, met koffie en warme melk.",
    ],
)
def test_een_reactie_met_antwoord_is_goed(klein: Controleur, begin: str) -> None:
    """Staat het antwoord al in de eerste alinea, dan is er niets te melden."""
    assert vind(klein, f"{begin}\n\n{KERN} {KERN}", "kernboodschap") == []


def test_slecht_nieuws_mag_later_met_een_optie() -> None:
    """Slecht nieuws is een tip, en met de optie niets."""
    tekst = f"{INLEIDING}\n\n{SLECHT}"
    (b,) = vind(Controleur(Instellingen(uit=UIT)), tekst, "kernboodschap")
    assert b.ernst == Ernst.TIP
    optie = {"kernboodschap": {"opties": {"slecht_nieuws_mag_later": True}}}
    streng = Controleur(Instellingen(uit=UIT, opties=optie))
    assert vind(streng, tekst, "kernboodschap") == []
    goed = f"{INLEIDING}\n\n{KERN}"
    assert len(vind(streng, goed, "kernboodschap")) == 1


# --- alleen in een mail ----------------------------------------------------------------------


def test_een_fragment_krijgt_geen_mailregels(klein: Controleur) -> None:
    """Zonder aanhef en groet is het een stuk tekst: alleen vage-termijn kijkt daar ook."""
    tekst = "Onze excuses voor het ongemak. Stuur ons een foto van de schade. Wij bellen u terug."
    assert {b.regel for b in klein.controleer(tekst).bevindingen} == {"vage-termijn"}


def test_een_citaat_telt_niet_mee(klein: Controleur) -> None:
    """Wat de klant schreef is geen zin van de schrijver."""
    tekst = mail("Bedankt voor uw mail. U krijgt een sleutel.")
    citaat = "Op 3 mei 2026 schreef A. Bos:\n> Bedankt voor uw mail. Stuur ons een sleutel.\n"
    regels_ = {b.regel for b in klein.controleer(tekst + citaat).bevindingen}
    assert regels_ & {"herhaling", "actie"} == set()


@pytest.mark.parametrize(
    "slot",
    [
        "Tot ziens.\n\nHoogachtend en met een vriendelijke groet,\nJan Smit",
        "We hopen je hiermee voldoende te hebben geïnformeerd en danken je voor je geduld.\n\n"
        "Groetjes,\nJan Smit",
    ],
)
def test_een_slot_dat_nog_iets_zegt_blijft(controleur: Controleur, slot: str) -> None:
    """Wat na de vaste woorden komt, hoort erbij."""
    rapport = controleur.controleer(f"Beste mevrouw Post,\n\nUw pas ligt klaar.\n\n{slot}\n")
    assert [b.gelezen for b in rapport.bevindingen if b.regel == "afsluiting"] == []
