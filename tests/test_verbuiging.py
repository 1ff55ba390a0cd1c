"""Toetst meervoud, enkelvoud, verkleinwoord, lidwoord en de vormen van bijvoeglijke woorden."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b1check.gegevens import lees_lijst
from b1check.taal.verbuiging import (
    bijvoeglijk,
    enkelvoud,
    lidwoord,
    meervoud,
    met_e,
    overtreffend,
    vergrotend,
    verkleinwoord,
)


def _paren(tekst: str) -> list[tuple[str, str]]:
    """Lees 'brief brieven, huis huizen' als paren; een _ staat voor een spatie."""
    losse = (deel.split() for deel in tekst.replace("\n", " ").split(","))
    return [(een.replace("_", " "), twee.replace("_", " ")) for een, twee in losse]


MEERVOUDEN = _paren("""
    boom bomen, brief brieven, huis huizen, klacht klachten, factuur facturen, wet wetten,
    bon bonnen, les lessen, bus bussen, kans kansen, wens wensen, mens mensen, grens grenzen,
    prijs prijzen, bewijs bewijzen, reis reizen, dienstreis dienstreizen, eis eisen,
    kruis kruisen, advies adviezen, adres adressen, bedrijf bedrijven, tarief tarieven,
    golf golven, paragraaf paragrafen, fotograaf fotografen, wees wezen,
    dag dagen, werkdag werkdagen, weg wegen, bedrag bedragen, verslag verslagen, lid leden,
    stad steden, schip schepen, glas glazen, blad bladen, gebrek gebreken, verdrag verdragen,
    voorschot voorschotten, overschot overschotten, kind kinderen, lied liederen, ei eieren,
    foto foto's, baby baby's, taxi taxi's, agenda agenda's, menu menu's, auto auto's, café cafés,
    idee ideeën, zee zeeën, knie knieën, categorie categorieën, kopie kopieën,
    technologie technologieën, bacterie bacteriën, organisatie organisaties, actie acties,
    garantie garanties, familie families, abonnee abonnees, cadeau cadeaus, niveau niveaus,
    partij partijen, ui uien, koe koeien, display displays, essay essays, pc pc's, wc wc's,
    zzp'er zzp'ers, AOW'er AOW'ers,
    tafel tafels, nummer nummers, medewerker medewerkers, teken tekens, wagen wagens,
    bezem bezems, artikel artikelen, middel middelen, maatregel maatregelen, reden redenen,
    model modellen, voorstel voorstellen, cel cellen, hotel hotels, stem stemmen,
    probleem problemen, systeem systemen, onderdeel onderdelen, voordeel voordelen,
    adviseur adviseurs, directeur directeuren, leverancier leveranciers, formulier formulieren,
    winkelier winkeliers, papier papieren, ambtenaar ambtenaren, eigenaar eigenaren,
    verzekeraar verzekeraars, makelaar makelaars, exemplaar exemplaren, bezwaar bezwaren,
    kantoor kantoren, factor factoren, motor motoren, sector sectoren, zaaier zaaiers,
    mogelijkheid mogelijkheden, kwaliteit kwaliteiten, vergoeding vergoedingen,
    vriendin vriendinnen, resultaat resultaten, document documenten, patiënt patiënten,
    ziekte ziekten, voorwaarde voorwaarden, gemeente gemeenten, bijlage bijlagen,
    betrokkene betrokkenen, belanghebbende belanghebbenden, gemachtigde gemachtigden,
    procedure procedures, website websites, code codes, machine machines, premie premies,
    e-mail e-mails, account accounts, film films, team teams, budget budgetten, pakket pakketten,
    app apps, shop shops, webshop webshops, museum musea, centrum centra, politicus politici,
    crisis crises, cursus cursussen, vonnis vonnissen, monnik monniken, perzik perziken,
    plan_van_aanpak plannen_van_aanpak, bewijs_van_betaling bewijzen_van_betaling,
    programma programma's, saldo saldi, huisje huisjes, werkwijze werkwijzen
""")


@pytest.mark.parametrize(("enkel", "meer"), MEERVOUDEN)
def test_meervoud(enkel: str, meer: str) -> None:
    assert meervoud(enkel) == meer


@pytest.mark.parametrize(("enkel", "meer"), MEERVOUDEN)
def test_enkelvoud_is_de_weg_terug(enkel: str, meer: str) -> None:
    assert enkelvoud(meer) == enkel


@pytest.mark.parametrize(
    ("meer", "enkel"),
    _paren("""
        ziektes ziekte, gemeentes gemeente, motoren motor, kantoren kantoor, inzittenden inzittende,
        waarden waarde, gevolgen gevolg, wegen weg, bomen boom, bommen bom, delen deel,
        brieven brief, slaven slaaf, huizen huis, kazen kaas, huis huis
    """),
)
def test_enkelvoud(meer: str, enkel: str) -> None:
    assert enkelvoud(meer) == enkel


@pytest.mark.parametrize(
    ("woord", "klein"),
    _paren("""
        huis huisje, brief briefje, kaart kaartje, pakket pakketje, dag dagje, bedrag bedragje,
        glas glaasje, blad blaadje, pad paadje, fietspad fietspaadje, schip scheepje, lot lootje,
        deel deeltje, ei eitje, vrouw vrouwtje, nummer nummertje, teken tekentje, motor motortje,
        boom boompje, bodem bodempje, film filmpje, arm armpje, probleem probleempje,
        bon bonnetje, bal balletje, ster sterretje, kam kammetje, brug bruggetje, weg weggetje,
        hotel hotelletje, spel spelletje, ring ringetje, koning koninkje, woning woninkje,
        rekening rekeningetje, tekening tekeningetje, leerling leerlingetje, regeling regelingetje,
        foto fotootje, auto autootje, menu menuutje, taxi taxietje, programma programmaatje,
        café cafeetje, baby baby'tje, display displaytje, e-mail e-mailtje, cadeau cadeautje,
        kopie kopietje, partij partijtje, jongen jongetje, meisje meisje, pc pc'tje
    """),
)
def test_verkleinwoord(woord: str, klein: str) -> None:
    assert verkleinwoord(woord) == klein


DE_WOORDEN = """
brief vergoeding organisatie kwaliteit mogelijkheid gebruiker gemeente gebeurtenis gevangenis
gedachte geur klacht factuur cultuur natuur voorwaarde medewerker adviseur leverancier journalist
bibliotheek technologie provincie bakkerij dienst werkdag voorkeur wachttijd kostprijs
zorgverzekering klantenservice brandweer dagprijs nieuwsbrief consument overeenkomst psycholoog
tankpas baas
"""
HET_WOORDEN = """
huis bericht document abonnement meisje huisje museum centrum mechanisme voedsel gesprek gebouw
gevolg gebied geluid bedrag verzoek formulier nummer artikel water uur spreekuur kantoor
percentage college werkoverleg tuinhek telefoongesprek klachtenformulier rekeningnummer bestuur
partijbestuur onderdeel stelsel publiek gezin ministerie evangelie besluit contract e-mailadres
internet loket polisnummer
"""


@pytest.mark.parametrize(("verwacht", "woorden"), [("de", DE_WOORDEN), ("het", HET_WOORDEN)])
def test_lidwoord(verwacht: str, woorden: str) -> None:
    fout = [woord for woord in woorden.split() if lidwoord(woord) != verwacht]
    assert fout == []


def test_lidwoord_van_een_onbekend_woord_is_leeg() -> None:
    assert lidwoord("blorf") == ""
    assert lidwoord("") == ""


def test_lidwoord_van_een_woordgroep_volgt_het_eerste_woord() -> None:
    assert lidwoord("bewijs van betaling") == "het"


@pytest.mark.parametrize(
    ("zonder", "met"),
    _paren("""
        groot grote, duidelijk duidelijke, nieuw nieuwe, oud oude, goed goede, laag lage,
        snel snelle, razendsnel razendsnelle, dubbel dubbele, wit witte, nat natte, dik dikke,
        lief lieve, actief actieve, half halve, doof dove, grof grove, laf laffe, braaf brave,
        vals valse, los losse, boos boze, wijs wijze, vies vieze, serieus serieuze,
        precies precieze, kosteloos kosteloze, intens intense, divers diverse, paars paarse,
        frans franse, Frans Franse, Chinees Chinese, kuis kuise, dwars dwarse,
        zeker zekere, ander andere, donker donkere, ver verre, bar barre, beter betere,
        modern moderne, open open, eigen eigen, tevreden tevreden, houten houten,
        geschreven geschreven, geldig geldige, nodig nodige, handig handige, gek gekke,
        logisch logische, speciaal speciale, actueel actuele, officieel officiële,
        individueel individuele, reëel reële, beschikbaar beschikbare, zwaar zware,
        gratis gratis, online online, live live, prima prima, extra extra, privé privé,
        oranje oranje, roze roze, plastic plastic, standaard standaard, minder minder,
        gemaakt gemaakte, betaald betaalde, gezet gezette, besteed bestede, gedaan gedane,
        voldaan voldane, gezien geziene, verplicht verplichte, geüpdatet geüpdatete,
        lopend lopende, mooi mooie, vrij vrije, blij blije, lui luie, moe moeë, gedwee gedweeë,
        Groninger Groninger, complex complexe, welkom welkome, ruw ruwe, blauw blauwe,
        compleet complete, kapot kapotte, concreet concrete, zelf_gekozen zelf_gekozen,
        niet_betaald niet_betaalde
    """),
)
def test_met_e(zonder: str, met: str) -> None:
    assert met_e(zonder) == met


@pytest.mark.parametrize(
    ("gewoon", "meer", "meest"),
    [
        ("groot", "groter", "grootst"),
        ("duidelijk", "duidelijker", "duidelijkst"),
        ("duur", "duurder", "duurst"),
        ("lekker", "lekkerder", "lekkerst"),
        ("ver", "verder", "verst"),
        ("lief", "liever", "liefst"),
        ("boos", "bozer", "boost"),
        ("vals", "valser", "valst"),
        ("fris", "frisser", "frist"),
        ("goed", "beter", "best"),
        ("veel", "meer", "meest"),
        ("weinig", "minder", "minst"),
        ("open", "opener", "openst"),
        ("tevreden", "tevredener", "tevredenst"),
        ("gemeen", "gemener", "gemeenst"),
        ("gratis", "meer gratis", "meest gratis"),
        ("logisch", "logischer", "meest logisch"),
        ("juist", "juister", "meest juist"),
    ],
)
def test_trappen(gewoon: str, meer: str, meest: str) -> None:
    assert vergrotend(gewoon) == meer
    assert overtreffend(gewoon) == meest


@pytest.mark.parametrize(
    ("bn", "lid", "bepaald", "meer", "verwacht"),
    [
        ("duidelijk", "het", False, False, "duidelijk"),
        ("duidelijk", "het", True, False, "duidelijke"),
        ("duidelijk", "het", False, True, "duidelijke"),
        ("duidelijk", "de", False, False, "duidelijke"),
        ("duidelijk", "de", True, True, "duidelijke"),
        ("gratis", "de", True, False, "gratis"),
        ("houten", "het", False, False, "houten"),
    ],
)
def test_bijvoeglijk(bn: str, lid: str, bepaald: bool, meer: bool, verwacht: str) -> None:
    assert bijvoeglijk(bn, lid, bepaald=bepaald, meervoud=meer) == verwacht


def test_lijsten_zijn_groot_genoeg() -> None:
    assert len(lees_lijst("het-woorden.tsv")) >= 900
    assert len(lees_lijst("sterke-werkwoorden.tsv")) >= 250


def test_een_woord_heeft_een_lidwoord() -> None:
    de = {rij["woord"] for rij in lees_lijst("de-woorden.tsv")}
    het = {rij["woord"] for rij in lees_lijst("het-woorden.tsv")}
    assert de & het == set()


@given(st.text(max_size=15))
def test_onzin_laat_niets_breken(woord: str) -> None:
    for functie in (meervoud, enkelvoud, verkleinwoord, lidwoord, met_e, vergrotend, overtreffend):
        assert isinstance(functie(woord), str)
