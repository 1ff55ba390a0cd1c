"""De klantvraag: beantwoord of niet, andere feiten, woorden van de klant, en de maten."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from b1check import Controleur, Ernst, Rapport
from b1check.cli import hoofd
from b1check.klantvraag.afwijkingen import lijkt_op

sys.path.insert(0, str(Path(__file__).parents[1] / "hulpmiddelen" / "klantvraag"))
import meet

KLANT = (
    "Hallo,\n\nHoe laat sluiten jullie vandaag? En wat kost een kaartje voor mijn dochter?\n\n"
    "Groet,\nJan\n"
)
ANTWOORD = "Beste Jan,\n\n{}\n\nMet vriendelijke groet,\nPiet\n"


def van_regel(rapport: Rapport, regel: str) -> list[tuple[str, str]]:
    """Geef (ernst, plek) van de bevindingen van één regel."""
    return [(str(b.ernst), b.gelezen) for b in rapport.bevindingen if b.regel == regel]


# --- beantwoord of niet ----------------------------------------------------------------------


def test_open_vraag_staat_op_de_eerste_regel(controleur: Controleur) -> None:
    """Een vraag zonder antwoord staat bij de eerste zin van de tekst, met de vraag erbij."""
    tekst = ANTWOORD.format("Wij sluiten om acht uur.")
    rapport = controleur.controleer(tekst, KLANT)
    (bevinding,) = (b for b in rapport.bevindingen if b.regel == "klantvraag")
    assert bevinding.ernst == Ernst.ADVIES
    assert "wat kost een kaartje voor mijn dochter?" in bevinding.melding
    assert tekst[bevinding.begin : bevinding.eind] == bevinding.tekst == "Wij sluiten om acht uur."


def test_alles_beantwoord(controleur: Controleur) -> None:
    """Zegt het antwoord alles, dan meldt de regel niets."""
    tekst = ANTWOORD.format("Wij sluiten om acht uur. Een kaartje voor uw dochter kost € 5.")
    rapport = controleur.controleer(tekst, KLANT)
    assert van_regel(rapport, "klantvraag") == []
    assert [vraag.oordeel for vraag in rapport.vragen] == ["beantwoord", "beantwoord"]
    for vraag, passage in zip(rapport.vragen, ("Wij sluiten", "Een kaartje"), strict=True):
        assert tekst[vraag.begin : vraag.eind].startswith(passage)
        assert " ".join(KLANT[vraag.klant_begin : vraag.klant_eind].split()) == vraag.tekst


def test_twee_open_vragen_zijn_twee_bevindingen(controleur: Controleur) -> None:
    """Ook op dezelfde plek krijgt elke vraag haar eigen bevinding en vingerafdruk."""
    tekst = ANTWOORD.format("Uw parkeerbon is verlopen.")
    rapport = controleur.controleer(tekst, KLANT)
    gevonden = [b for b in rapport.bevindingen if b.regel == "klantvraag"]
    assert len(gevonden) == 2
    assert len({b.vingerafdruk for b in gevonden}) == 2


def test_onzeker_is_een_tip_met_een_vraag(controleur: Controleur) -> None:
    """Weet b1check het niet zeker, dan vraagt zij of het antwoord er staat."""
    rapport = controleur.controleer(
        ANTWOORD.format("Uw aanvraag kunt u niet meer veranderen na deze week."),
        "Klopt dat?",
    )
    (bevinding,) = (b for b in rapport.bevindingen if b.regel == "klantvraag")
    assert bevinding.ernst == Ernst.TIP
    assert bevinding.melding == "Staat het antwoord op ‘Klopt dat?’ in uw mail?"


def test_een_kop_telt_mee_in_de_zinnen_eronder(controleur: Controleur) -> None:
    """Waar een alinea over gaat, staat vaak alleen in haar kop."""
    tekst = "Beste Jan,\n\n**Laadpas**\n\n{}\n\n**Schade**\n\n{}\n\nGroet,\nPiet\n"
    rapport = controleur.controleer(
        tekst.format("U kunt er overal mee terecht.", "Het eigen risico blijft 150 euro."),
        "Werkt mijn laadpas in Duitsland? En wat betaal ik bij schade?",
    )
    assert [vraag.oordeel for vraag in rapport.vragen] == ["beantwoord", "beantwoord"]


@pytest.mark.parametrize(
    "antwoord",
    [
        "Wij sluiten om acht uur.\n\nVanaf twaalf jaar is dat geen probleem.",
        "Wij sluiten om acht uur.\n\nKleintjes lopen altijd met een volwassene mee.",
        "Tot en met elf jaar gaat er iemand mee.",
        "Dat kan helaas niet.",
    ],
)
def test_geen_advies_als_een_zin_het_antwoord_kan_zijn(
    controleur: Controleur, antwoord: str
) -> None:
    """Is er een alinea over die het antwoord kan zijn, dan is een open vraag hooguit een tip."""
    klant = "Hoe laat sluiten jullie vandaag? En mag mijn dochter alleen naar het museum?"
    rapport = controleur.controleer(ANTWOORD.format(antwoord), klant)
    (vraag,) = (vraag for vraag in rapport.vragen if "dochter" in vraag.tekst)
    assert vraag.oordeel != "onbeantwoord"


@pytest.mark.parametrize(
    "antwoord",
    ["Wij sluiten om acht uur.", "Wij sluiten om acht uur. Op zondag sluiten wij om vijf uur."],
)
def test_advies_als_elke_zin_over_een_andere_vraag_gaat(
    controleur: Controleur, antwoord: str
) -> None:
    """Gaat alles over een andere vraag, dan is zeker dat de vraag open staat."""
    klant = "Hoe laat sluiten jullie vandaag? En mag mijn dochter alleen naar het museum?"
    rapport = controleur.controleer(ANTWOORD.format(antwoord), klant)
    assert [str(vraag.oordeel) for vraag in rapport.vragen] == ["beantwoord", "onbeantwoord"]


def test_zonder_klantvraag_gebeurt_er_niets(controleur: Controleur) -> None:
    """Zonder mail van de klant zijn er geen vragen en geen bevindingen."""
    rapport = controleur.controleer(ANTWOORD.format("Wij zijn open tot acht uur."))
    assert rapport.vragen == ()
    assert van_regel(rapport, "klantvraag") == van_regel(rapport, "spiegelen") == []


@pytest.mark.parametrize("klant", ["Hallo,\n\nGroet,\nJan", "?", "???", "> Wanneer?"])
def test_een_lege_klantmail(controleur: Controleur, klant: str) -> None:
    """Een mail zonder vraag geeft geen open vragen en geen fout."""
    rapport = controleur.controleer(ANTWOORD.format("Wij sluiten om acht uur."), klant)
    assert [b for b in rapport.bevindingen if b.ernst > Ernst.TIP] == []


# --- feiten ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("klant", "antwoord", "gelezen"),
    [
        (
            "Mijn bestelling 4410982 is er nog niet.",
            "Uw bestelling 4410928 komt morgen.",
            "4410928",
        ),
        ("Mijn afspraak is op 17 maart.", "Uw afspraak van 27 maart staat vast.", "27 maart"),
        ("Ik betaalde € 94,18 voor de nota.", "Uw betaling van € 49,18 is er.", "€ 49,18"),
        ("Mijn bestelnummer is WS-20417.", "Wij zoeken WS-20471 voor u.", "WS-20471"),
        ("Waar is pakje 3SABC4471002?", "Pakje 3SABC4417002 ligt bij de buren.", "3SABC4417002"),
        (
            "Ik heb drie kaarten op rij 4 voor het concert van 8 juni.",
            "Voor 9 juni staan drie kaarten op rij 4 voor u klaar.",
            "9 juni",
        ),
        (
            "Op 14 januari krijg ik mijn nieuwe knie, op uw poli.",
            "Uw knie staat gepland voor 24 januari.",
            "24 januari",
        ),
        (
            "Op 14 januari krijg ik mijn nieuwe knie, op uw poli.",
            "Uw nieuwe knie is bij ons ingepland op donderdag 24 januari.",
            "24 januari",
        ),
        (
            "Ik kom op 8 juni voor de keuring.",
            "U bent genoteerd voor 18 juni, voor de keuring.",
            "18 juni",
        ),
        (
            "Ik krijg een rekening van € 27,50.",
            "Het bedrag van € 37,50 hoeft u niet te betalen.",
            "€ 37,50",
        ),
        (
            "De boete is € 139,00, en dat vind ik veel.",
            "De boete van € 189,00 vervalt.",
            "€ 189,00",
        ),
        (
            "Ik kreeg een factuur van 84,15 euro.",
            "De nota van 84,65 euro hebben wij ingetrokken.",
            "84,65 euro",
        ),
        (
            "Is het waar dat mijn afspraak op 19 mei is?",
            "Uw afspraak van 17 mei staat vast.",
            "17 mei",
        ),
    ],
)
def test_een_ander_feit(controleur: Controleur, klant: str, antwoord: str, gelezen: str) -> None:
    """Een nummer, datum of bedrag met een verwisseld of ander cijfer wordt gemeld op zijn plek."""
    rapport = controleur.controleer(ANTWOORD.format(antwoord), klant)
    assert ("advies", gelezen) in van_regel(rapport, "klantvraag")


@pytest.mark.parametrize(
    ("klant", "antwoord"),
    [
        ("De afspraak is op 3-11.", "De afspraak is op 3 november."),
        ("Mijn klantnummer is 40 992.", "Uw klantnummer 40992 staat erbij."),
        ("Ik betaalde € 12,-.", "De 12 euro is binnen."),
        ("Het bedrag is € 1.250,00.", "Het bedrag van 1250 euro is er."),
        ("Mijn dossier is 2026.1187.", "Dossier 2026 1187 is compleet."),
        ("De rente loopt tot 1 juli.", "Kies uiterlijk 15 juni. Dan is het op 1 juli klaar."),
        (
            "Ik betaalde ongeveer 9 euro voor de maaltijd.",
            "U krijgt € 9,25 voor de maaltijd terug.",
        ),
        ("De reparatie kostte zo'n 80 euro.", "De reparatie van € 84,50 betalen wij."),
        ("De factuur is € 120.", "U krijgt € 15 korting op de factuur."),
        ("Ik belde op 5 mei.", "Wij bellen u uiterlijk 15 mei terug."),
        ("Mijn nummer is 06-12345678.", "Ons nummer is 088-7654321."),
        ("Ik heb drie kaarten voor 8 juni.", "Betaal de drie kaarten voor 7 juni."),
        ("Ik heb drie kaarten voor 8 juni.", "Voor 7 juni moet u de drie kaarten betalen."),
        ("Mijn code is 3SABC4471002.", "Code 3SABC4471002 is nu geldig."),
        (
            "Op 14 januari krijg ik mijn nieuwe knie. Kan dat niet eerder? Liever op een dinsdag.",
            "Uw knie staat nu gepland voor 4 januari.",
        ),
        (
            "Ik kan op 14 januari niet komen voor mijn knie.",
            "Uw knie staat gepland voor 24 januari.",
        ),
        ("Ik kom op 8 juni voor de keuring.", "De keuring is verplaatst naar 18 juni."),
        (
            "Kan ik de jurk terugsturen, ook al is het 19 mei?",
            "Terugsturen kan niet meer: de bedenktijd voor terugsturen was op 17 mei voorbij.",
        ),
        ("Het is inmiddels 19 mei en mijn jas is er niet.", "Uw jas is op 17 mei verstuurd."),
        ("Het is nu maandag 19 mei, en de jas is zoek.", "De jas is op 17 mei verstuurd."),
        (
            "We mikken op 8000 euro, is dat genoeg voor één put?",
            "Een put kost rond de 6.500 euro.",
        ),
        ("Wij rekenen voor de put op 8000 euro.", "De put kost 6.500 euro."),
        ("Ik hoop voor de fiets op 80 euro.", "Voor de fiets geven wij 60 euro."),
        ("De reparatie was 80 euro.", "Een reparatie kost ongeveer 95 euro."),
        ("De reparatie was 80 euro.", "Een reparatie kost tegen de 95 euro."),
        ("De put kost om en nabij 8000 euro.", "De put is 6.500 euro."),
        ("Ik kreeg een rekening van € 27,50.", "Het bedrag van € 12,50 krijgt u terug."),
        ("Ik kreeg een rekening van € 27,50.", "De nieuwe rekening van € 37,50 is klaar."),
        ("Ik kreeg een rekening van € 27,50.", "U krijgt een cheque van € 37,50 van ons."),
    ],
)
def test_geen_ander_feit(controleur: Controleur, klant: str, antwoord: str) -> None:
    """Een andere schrijfwijze of een nieuw feit is geen verschil."""
    rapport = controleur.controleer(ANTWOORD.format(antwoord), klant)
    assert [b.melding for b in rapport.bevindingen if "en u schrijft" in b.melding] == []


@pytest.mark.parametrize(
    ("onder", "aanhef", "gelezen"),
    [
        ("Ria Verhoeven", "Beste mevrouw Verhagen,", ["Verhagen"]),
        ("P. Janssen", "Geachte heer Jansen,", ["Jansen"]),
        ("Marieke de Wit", "Beste Marijke,", ["Marijke"]),
        ("Ria Verhoeven", "Beste mevrouw Verhoeven,", []),
        ("A. Terpstra-de Boer", "Geachte mevrouw Terpstra,", []),
        ("Ria Verhoeven", "Beste Ria,", []),
        ("Ria Verhoeven", "Beste meneer Bakker,", []),
        ("Dani", "Hoi Danny,", []),
        ("Jan", "Beste klant,", []),
    ],
)
def test_een_andere_naam(
    controleur: Controleur, onder: str, aanhef: str, gelezen: list[str]
) -> None:
    """Een naam in de aanhef die net anders is, wordt gemeld; een heel andere naam niet."""
    klant = f"Hallo,\n\nIk heb de brief ontvangen.\n\nVriendelijke groet,\n{onder}\n"
    antwoord = f"{aanhef}\n\nDe brief is voor u.\n\nMet vriendelijke groet,\nPiet Bos\n"
    rapport = controleur.controleer(antwoord, klant)
    gemeld = [b for b in rapport.bevindingen if "en u schrijft" in b.melding]
    assert [b.gelezen for b in gemeld] == gelezen


@pytest.mark.parametrize(
    ("een", "ander", "uitkomst"),
    [
        ("4410982", "4410928", True),
        ("20417", "20471", True),
        ("20417", "20418", True),
        ("20417", "2041", False),
        ("204177", "20417", True),
        ("20417", "99999", False),
        ("20417", "20417", False),
    ],
)
def test_lijkt_op(een: str, ander: str, uitkomst: bool) -> None:
    """Eén teken anders, erbij of eraf, of twee tekens verwisseld."""
    assert lijkt_op(een, ander) == lijkt_op(ander, een) == uitkomst


# --- de woorden van de klant -----------------------------------------------------------------


def test_woord_van_de_klant_is_niet_negatief(controleur: Controleur) -> None:
    """Vraagt de klant naar sluiten, dan is 'wij sluiten' goed, in elke vorm."""
    tekst = "Wij sluiten vandaag om acht uur."
    assert van_regel(controleur.controleer(tekst), "positief") != []
    for klant in ("Hoe laat sluiten jullie?", "Wanneer sluit u vandaag?"):
        assert van_regel(controleur.controleer(tekst, klant), "positief") == []


def test_woord_van_de_klant_in_een_andere_vorm(controleur: Controleur) -> None:
    """'retourneren' is niet moeilijk als de klant 'geretourneerd' schrijft."""
    tekst = "U kunt het pakket retourneren."
    assert van_regel(controleur.controleer(tekst), "moeilijk-woord") != []
    klant = "Ik heb het pakket geretourneerd."
    assert van_regel(controleur.controleer(tekst, klant), "moeilijk-woord") == []


def test_herschrijven_houdt_de_woorden_van_de_klant(controleur: Controleur) -> None:
    """Herschrijven haalt geen woord van de klant weg; zonder klantvraag mag het wel."""
    tekst = "Wij sluiten vandaag om acht uur. U kunt het pakket retourneren."
    klant = "Hoe laat sluit u? En hoe kan ik het pakket retourneren?"
    assert controleur.herschrijf(tekst, klant, "vragen").tekst == tekst
    assert controleur.herschrijf(tekst, tot="vragen").tekst != tekst


def test_een_woord_uit_een_citaat_is_niet_van_de_klant(controleur: Controleur) -> None:
    """Een moeilijk woord uit een aangehaalde mail schreef de klant niet zelf."""
    tekst = "U kunt het pakket retourneren."
    klant = "Dat is goed.\n\nOp 3 mei schreef Winkel:\n> U kunt het retourneren.\n"
    assert van_regel(controleur.controleer(tekst, klant), "moeilijk-woord") != []


def test_spiegelen(controleur: Controleur) -> None:
    """Wie alleen 'open' schrijft op een vraag naar sluiten, krijgt een tip bij 'open'."""
    rapport = controleur.controleer("Wij zijn open tot acht uur.", "Hoe laat sluiten jullie?")
    assert van_regel(rapport, "spiegelen") == [("tip", "open")]
    rapport = controleur.controleer(
        "Wij sluiten om acht uur. Wij zijn dus nog lang open.", "Hoe laat sluiten jullie?"
    )
    assert van_regel(rapport, "spiegelen") == []


@pytest.mark.parametrize(
    ("klant", "antwoord"),
    [
        ("Hoe laat sluiten jullie vandaag?", "Wij zijn open tot acht uur."),
        ("Wanneer sluit het zwembad?", "Het zwembad is geopend tot 22 uur."),
        ("Is de balie vrijdag dicht?", "De balie is vrijdag open van 9 tot 12 uur."),
        ("Zijn jullie met Pasen gesloten?", "Op Pasen zijn wij open van 10 tot 17 uur."),
        ("Kan ik mijn abonnement stoppen?", "Uw abonnement loopt door tot 1 mei."),
        ("Wanneer stopt mijn contract?", "Uw contract loopt door tot 1 mei."),
        ("Wanneer verloopt mijn pas?", "Uw pas is geldig tot 3 mei."),
        ("Is de jas uitverkocht?", "De jas is weer leverbaar."),
        ("Is maat 38 uitverkocht?", "Maat 38 hebben wij op voorraad."),
        ("Moet ik het boek terugsturen?", "U mag het boek houden."),
        ("Moet ik de doos weggooien?", "U kunt de doos beter bewaren."),
        ("Raak ik mijn punten kwijt?", "U behoudt al uw punten."),
        ("Is een helm verplicht?", "Een helm is vrijwillig."),
        ("Wordt het concert geannuleerd?", "Het concert gaat door."),
        ("Moet ik de oude pas inleveren?", "U mag uw oude pas houden."),
    ],
)
def test_een_omgedraaid_woord(controleur: Controleur, klant: str, antwoord: str) -> None:
    """Draait het antwoord het woord van de klant om, dan hoort dat woord er eerst te staan."""
    assert len(van_regel(controleur.controleer(antwoord, klant), "spiegelen")) == 1


@pytest.mark.parametrize(
    ("klant", "antwoord"),
    [
        ("Hoe kan ik de wekker uitzetten?", "Met de knop kunt u de wekker ook weer aanzetten."),
        (
            "Graag een offerte voor een bus, vertrek om 7 uur.",
            "Het voorstel blijft geldig tot eind februari.",
        ),
        ("Hoe laat vertrekt de bus?", "De prijs blijft 12 euro. De bus rijdt om 9 uur."),
        ("Mijn bank is kapot. Wat nu?", "Dat is heel vervelend."),
        ("Kan ik het boek terugsturen?", "Houd er rekening mee dat dit 5 euro kost."),
        ("Kan ik het boek terugsturen?", "Ik houd u op de hoogte."),
        ("Moet ik de laptop inleveren?", "We houden uw dossier in de gaten."),
        ("Kan ik mijn rekening sluiten?", "Er staat nog een bedrag van 12 euro open."),
        ("Hoe laat sluiten jullie?", "Open de app en kijk bij Tijden."),
        ("Hoe laat sluiten jullie?", "De deur aan de achterkant kunt u openen met uw pas."),
        ("Wanneer sluit de winkel?", "U kunt de pdf openen met uw wachtwoord."),
        ("Kan ik mijn les afzeggen?", "Ik ga even door met uw vraag over de auto."),
        ("Hoe kan ik mijn account verwijderen?", "Bewaar deze mail goed."),
        ("Kan ik mij uitschrijven?", "Voor een nieuwe cursus moet u zich weer inschrijven."),
        (
            "Kunt u mijn kaart blokkeren?",
            "Uw kaart is geblokkeerd. U kunt hem later zelf deblokkeren.",
        ),
        ("Kunt u de melding uitschakelen?", "Dat kan in de app. U kunt hem daar ook inschakelen."),
        ("Hoe zeg ik mijn abonnement op?", "Uw opzegging is binnen. Daarna kunt u weer verlengen."),
        (
            "Wanneer verloopt mijn kaart?",
            "Zorg voor een geldig bewijs aan de balie. Uw kaart loopt tot 3 mei.",
        ),
        ("Is de cursus volgeboekt?", "Voelt u zich vrij om te bellen."),
        ("Is de zaal volgeboekt?", "Ik ben morgen vrij. Ik bel u maandag."),
        ("Is de zaal volgeboekt?", "De koffie is vrij van kosten."),
        (
            "Kan ik de bestelling annuleren?",
            "U kunt uw punten behouden. Wij halen de bestelling uit ons systeem.",
        ),
        ("Moet ik de brief weggooien?", "Wij bewaren uw gegevens vijf jaar."),
        ("Mag ik de oude sleutel weggooien?", "Bewaar de factuur goed."),
        (
            "Is een afspraak verplicht?",
            "U kunt vrijwillig meedoen aan ons onderzoek. Kom gerust zonder afspraak.",
        ),
        (
            "Stopt de trein in Hoorn?",
            "Het werk aan het spoor gaat door tot mei. De trein rijdt naar Hoorn.",
        ),
        ("De monteur weigert te komen. Wat nu?", "Pinnen accepteren wij niet."),
        ("Kan ik mijn polis beëindigen?", "Wij verlengen onze actie tot mei."),
        ("Waarom is mijn aanvraag afgewezen?", "Uw tweede aanvraag is wel toegekend."),
        ("Kan de afspraak vervallen?", "Bel ons. Dan gaan wij door met het volgende dossier."),
        ("Wanneer sluit de winkel?", "De winkel is vandaag niet open."),
    ],
)
def test_geen_omgedraaid_woord(controleur: Controleur, klant: str, antwoord: str) -> None:
    """Gaat het woord over iets anders, of zegt het iets anders, dan is er niets omgedraaid."""
    assert van_regel(controleur.controleer(antwoord, klant), "spiegelen") == []


# --- uitvoer en opdrachtregel ----------------------------------------------------------------


def test_opdrachtregel(tmp_path: Path) -> None:
    """Het rapport toont de vragen, en de JSON heeft ze met hun plaats."""
    (tmp_path / "vraag.txt").write_text(KLANT, encoding="utf-8")
    antwoord = tmp_path / "antwoord.txt"
    antwoord.write_text(ANTWOORD.format("Wij sluiten om acht uur."), encoding="utf-8")
    opties = [str(antwoord), "--klantvraag", str(tmp_path / "vraag.txt")]
    tekst = CliRunner().invoke(hoofd, ["controleer", *opties]).stdout
    assert "  Vragen van de klant\n    beantwoord     Hoe laat sluiten jullie vandaag?\n" in tekst
    assert "    geen antwoord  En wat kost een kaartje voor mijn dochter?\n" in tekst
    uit = CliRunner().invoke(hoofd, ["controleer", *opties, "--formaat", "json"]).stdout
    vragen = json.loads(uit)["rapporten"][0]["vragen"]
    assert [vraag["oordeel"] for vraag in vragen] == ["beantwoord", "onbeantwoord"]
    assert vragen[1]["begin"] is None
    assert "kaart" in vragen[1]["onderwerp"]
    nieuw = CliRunner().invoke(hoofd, ["herschrijf", *opties, "--tot", "vragen"]).stdout
    assert nieuw == antwoord.read_text(encoding="utf-8")


# --- de maten op de paren --------------------------------------------------------------------

# Per deel: de laagste precisie en vangst van het vinden. Op `blind` en `proef` is nooit afgesteld.
GRENZEN = {
    "bouw": (0.95, 0.95),
    "nieuw": (0.95, 0.95),
    "toets": (0.95, 0.95),
    "later": (0.95, 0.95),
    "blind": (0.9, 0.9),
    "proef": (0.9, 0.9),
}
# Van alle paren samen, en van de delen die het leren niet zag. Wat open staat is gemeld als het een
# advies of een tip kreeg; alleen een advies zegt zeker dat er geen antwoord is.
OORDEEL = {
    "precisie beantwoord": 0.9,
    "vangst beantwoord": 0.85,
    "precisie onbeantwoord": 0.9,
    "vangst onbeantwoord, met tips": 0.85,
}
ONGEZIEN = {**OORDEEL, "vangst onbeantwoord, met tips": 0.8}


@pytest.mark.parametrize("half", list(GRENZEN))
def test_maten_van_het_vinden(half: str) -> None:
    """Van de vragen die gevonden zijn is bijna alles goed, en het meeste is gevonden."""
    telling = meet.meet_vragen(meet.lees_paren(half))
    goed = telling["goed"]
    precisie, vangst = GRENZEN[half]
    assert goed / (goed + telling["te veel"]) >= precisie
    assert goed / (goed + telling["gemist"]) >= vangst


@pytest.mark.parametrize(
    ("half", "goed", "te_veel"),
    [("bouw", 6, 0), ("nieuw", 7, 0), ("toets", 8, 0), ("later", 12, 0)],
)
def test_maten_van_de_feiten(half: str, goed: int, te_veel: int) -> None:
    """De meeste andere feiten zijn gevonden, en bijna niets dat hetzelfde of nieuw is."""
    telling = meet.meet_feiten(meet.lees_paren(half))
    assert telling["goed"] >= goed
    assert telling["te veel"] <= te_veel


@pytest.fixture(scope="module")
def tellingen() -> dict[str, Counter[str]]:
    """Per deel hoe vaak elk label elk oordeel kreeg; dat is maar één keer rekenen."""
    delen = ("bouw", "nieuw", "toets", "later", "vers", "blind", "proef")
    return {deel: meet.meet_beantwoording(meet.lees_paren(deel)) for deel in delen}


@pytest.mark.parametrize(
    ("grenzen", "ongezien"), [(OORDEEL, False), (ONGEZIEN, True)], ids=["alle", "ongezien"]
)
def test_maten_van_de_beantwoording(
    tellingen: dict[str, Counter[str]], grenzen: dict[str, float], ongezien: bool
) -> None:
    """Een oordeel klopt bijna altijd; wat open staat is meestal gemeld, als advies of als tip."""
    delen = ("vers", "blind", "proef") if ongezien else tuple(tellingen)
    maten = meet.maten(sum((tellingen[deel] for deel in delen), Counter()))
    assert {naam for naam, grens in grenzen.items() if maten[naam] < grens} == set(), maten
