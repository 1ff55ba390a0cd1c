"""De regels voor de vaste delen van een mail: onderwerp, aanhef, afsluiting en noreply."""

from __future__ import annotations

from pathlib import Path

import pytest

from b1check import Controleur, Instellingen
from b1check.bevindingen import Bevinding
from b1check.fouten import B1Fout
from b1check.invoer import lees

TEKST = "Uw pakket komt op vrijdag 13 november.\n"
GROET = "Met vriendelijke groet,\nSanne Bakker\n"


def mail(aanhef: str = "Beste mevrouw Jansen,", tekst: str = TEKST, groet: str = GROET) -> str:
    """Maak een mail met één deel dat anders is."""
    return "\n\n".join(deel for deel in (aanhef, tekst, groet) if deel)


def vind(
    controleur: Controleur, regel: str, bron: object, klantvraag: str | None = None
) -> list[Bevinding]:
    """Geef de bevindingen van één regel, en controleer de wet van de plaatsen."""
    rapport = controleur.controleer(bron, klantvraag)  # type: ignore[arg-type]
    for b in rapport.bevindingen:
        assert b.tekst
        assert rapport.tekst[b.begin : b.eind] == b.tekst
    return [b for b in rapport.bevindingen if b.regel == regel]


def eml(koppen: str, tekst: str = mail()) -> object:
    """Maak een mail met koppen."""
    return lees(f"{koppen}\nContent-Type: text/plain; charset=utf-8\n\n{tekst}".encode(), "eml")


# --- onderwerp -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("onderwerp", "raad"),
    [
        ("Re: vraag", "zegt niet waar"),
        ("Uw mail", "zegt niet waar"),
        ("Informatie", "zegt niet waar"),
        ("Antwoord op uw vraag", "zegt niet waar"),
        ("Reactie op uw bericht van 3-5", "zegt niet waar"),
        ("Ticket #20241", "zegt niet waar"),
        ("48213", "zegt niet waar"),
        ("Dossiernummer", None),
        ("BETAAL UW REKENING", "hoofdletters"),
        ("FW: uw pakket komt vrijdag", "‘FW:’"),
        ("Re: Re: uw pakket komt vrijdag", "‘Re: Re:’"),
        ("Zaaknummer Z-2024-003312", "zegt niet waar"),
        ("Uw 5G-abonnement", None),
        ("Re: uw pakket komt vrijdag", None),
        ("Uw pakket komt vrijdag", None),
        ("Nieuwe DigiD aanvragen", None),
        ("Factuur 20241", None),
        ("{{onderwerp}}", None),
        ("Uw pakket komt op vrijdag 13 november tussen 9 en 12 uur bij u thuis aan", "lang"),
    ],
)
def test_onderwerp(controleur: Controleur, onderwerp: str, raad: str | None) -> None:
    """Het onderwerp in de koppen en dat in de tekst krijgen hetzelfde oordeel."""
    in_tekst = vind(controleur, "onderwerp", f"Onderwerp: {onderwerp}\n\n{mail()}")
    in_kop = vind(controleur, "onderwerp", eml(f"Subject: {onderwerp}"))
    for gevonden in (in_tekst, in_kop):
        assert [raad in b.melding for b in gevonden] == ([True] if raad else [])


def test_geen_onderwerp(controleur: Controleur) -> None:
    """Zonder koppen is er niets te zeggen; met koppen wel."""
    assert vind(controleur, "onderwerp", mail()) == []
    (leeg,) = vind(controleur, "onderwerp", f"Onderwerp:\n\n{mail()}")
    assert leeg.gelezen == "Onderwerp:"
    (kop,) = vind(controleur, "onderwerp", eml("From: sanne@winkel.example"))
    assert kop.gelezen == TEKST.strip()


# --- aanhef ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "aanhef",
    [
        "Beste mevrouw Jansen,",
        "Beste Kim,",
        "Geachte heer De Wit,",
        "Geachte heer of mevrouw Smit,",
        "Beste bewoners,",
        "Beste ouders en verzorgers,",
        "Dag Jonas,",
        "Hoi allemaal!",
        "Goedemiddag,",
        "Beste {{naam}},",
        "Ha Marjolein,",
        "Assalam alaykoum,",
    ],
)
def test_goede_aanhef(controleur: Controleur, aanhef: str) -> None:
    """Een naam, een groep of een veld is goed."""
    assert vind(controleur, "aanhef", mail(aanhef)) == []


@pytest.mark.parametrize(
    ("aanhef", "raad"),
    [
        ("L.S.,", "‘L.S.’ is ouderwets"),
        ("Geachte heer, mevrouw,", "niet persoonlijk"),
        ("Geachte heer/mevrouw,", "niet persoonlijk"),
        ("Geachte meneer of mevrouw,", "niet persoonlijk"),
        ("Beste klant,", "niet persoonlijk"),
        ("Geachte relatie,", "niet persoonlijk"),
        ("Beste reiziger", "niet persoonlijk"),
        ("Beste lid,", "niet persoonlijk"),
        ("Hallo,", "niet persoonlijk"),
        ("Beste meneer,", "hoort een naam"),
        ("Geachte mevrouw,", "hoort een naam"),
        ("Geachte,", "hoort een naam"),
        ("Geachte Heer De Wit,", "kleine letter"),
        ("Beste Mevrouw De Wit,", "kleine letter"),
        ("Beste mevrouw De Wit", "komma"),
        ("Beste mevrouw De Wit:", "komma"),
        ("", "geen aanhef"),
    ],
)
def test_aanhef(controleur: Controleur, aanhef: str, raad: str) -> None:
    """Elk geval heeft zijn eigen raad."""
    (gevonden,) = vind(controleur, "aanhef", mail(aanhef))
    assert raad in gevonden.melding


@pytest.mark.parametrize(
    ("eerste", "aantal"),
    [
        ("Wat geweldig, Samira, wij springen een gat in de lucht!", 0),
        ("Goed dat u belt, mevrouw Smit, want het pakket is terug.", 0),
        ("Wij zijn open, en daarna is de balie dicht.", 1),
        ("Het pakket is terug in de winkel.", 1),
    ],
)
def test_een_naam_in_de_eerste_zin(controleur: Controleur, eerste: str, aantal: int) -> None:
    """Wie de lezer in de eerste zin bij zijn naam noemt, begint ook persoonlijk."""
    assert len(vind(controleur, "aanhef", mail("", f"{eerste}\n\n{TEKST}"))) == aantal


@pytest.mark.parametrize(
    ("klantvraag", "naam"),
    [
        (
            "Hallo,\n\nWaar is mijn pakket?\n\nMet vriendelijke groet,\nNienke Postma\n",
            "Nienke Postma",
        ),
        (
            "Hallo,\n\nWaar is mijn pakket?\n\nGroet,\nP.J. van Wijngaarden\nKampen\n",
            "P.J. van Wijngaarden",
        ),
        ("Hallo,\n\nWaar is mijn pakket?\n\nmevr. Ineke Schouten\n", "mevr. Ineke Schouten"),
        ("Hallo,\n\nWaar is mijn pakket?\n\nGroet,\nTeam Inkoop\n", ""),
        ("Waar is mijn pakket? Ik wacht al een week.\n", ""),
    ],
)
def test_naam_van_de_klant(controleur: Controleur, klantvraag: str, naam: str) -> None:
    """Staat de naam onder de mail van de klant, dan hoort zij in de aanhef."""
    (gevonden,) = vind(controleur, "aanhef", mail("Geachte heer, mevrouw,"), klantvraag)
    assert ("U weet hoe" in gevonden.melding) == bool(naam)
    assert naam in gevonden.melding
    assert gevonden.ernst == ("advies" if naam else "tip")
    assert vind(controleur, "aanhef", mail("Beste Nienke,"), klantvraag) == []


def test_naam_in_de_koppen(controleur: Controleur) -> None:
    """De naam van de ontvanger is ook bekend; meer ontvangers hebben er niet één."""
    tekst = mail("Geachte heer/mevrouw,")
    een = vind(controleur, "aanhef", eml("Subject: x y\nTo: Kim de Wit <k@x.example>", tekst))
    twee = vind(
        controleur, "aanhef", eml("To: Kim de Wit <k@x.example>, Jo Bos <j@x.example>", tekst)
    )
    assert ["Kim de Wit" in b.melding for b in een] == [True]
    assert ["niet persoonlijk" in b.melding for b in twee] == [True]


@pytest.mark.parametrize(
    ("aanhef", "groet", "botst"),
    [
        ("Geachte heer De Wit,", "Groetjes,\nTom\n", True),
        ("Hoi Kim,", "Hoogachtend,\nTom Bos\n", True),
        ("Geachte heer De Wit,", "Vriendelijke groet,\nTom Bos\n", False),
        ("Hoi Kim,", "Met vriendelijke groet,\nTom Bos\n", False),
        ("Beste Kim,", "Groetjes,\nTom\n", False),
    ],
)
def test_toon(controleur: Controleur, aanhef: str, groet: str, botst: bool) -> None:
    """Stijf begin en los slot passen niet bij elkaar, en andersom."""
    gevonden = vind(controleur, "aanhef", mail(aanhef, groet=groet))
    assert [b.melding.endswith("Kies één toon.") for b in gevonden] == [True] * botst


def test_komma_en_hoofdletter_worden_hersteld(controleur: Controleur) -> None:
    """De komma en de hoofdletter na de aanhef zijn veilig te zetten."""
    tekst = mail("Beste mevrouw De Wit", "bedankt voor uw mail. Het pakket komt vrijdag.\n")
    nieuw = controleur.herschrijf(tekst).tekst
    assert nieuw.startswith("Beste mevrouw De Wit,\n\nBedankt voor uw mail.")
    # Zonder komma's is ook een gewoonte, en op dezelfde regel blijft de letter klein.
    assert vind(controleur, "aanhef", mail("Beste Kim", groet="Vriendelijke groeten\nEls\n")) == []
    assert vind(controleur, "aanhef", f"Hoi Kim, bedankt voor je mail.\n\n{GROET}") == []


# --- afsluiting ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "slot",
    [
        "Kind regards / Met vriendelijke groet,\nNina Wolters\n",
        "Met vriendelijke groet,\nMoniek (Klantenservice)\n",
        GROET,
        "Groetjes,\nTom\n",
        "Hartelijke groet,\nWouter Nijland, Pakketlijn\n",
        "Groeten uit het zwembad,\nCoby\n",
        "Met vriendelijke groet,\nJesse\nTeam Klantenservice\n",
        "Groet,\nLotte van GroenStroom\n",
        "Groetjes,\nSem en het team van Facturo\n",
        "Met vriendelijke groet,\n{{medewerker}}\n",
        "Goede reis! Bo\n",
        "Met vriendelijke groet,\nmr. Imke van Staveren\n",
        "Groet, Gerben\nAutobedrijf Kromhout\n",
        "Hartelijke groet, Bea de Wit\nKlantenservice\n",
        "Met vriendelijke groet,\nTeam Ruimte, Hilde Maenhout\n",
        "Met vriendelijke groet,\nStudentenbalie | Bea de Wit\n",
        "Veel plezier ermee,\nBea van de klantenservice\n",
        "Sterkte met het herstel,\nBea de Wit\nAfdeling Vergoedingen\n",
        "Doe hem de groeten.\n\nRein Boon\nDrukkerij Boon & Zn.\n",
    ],
)
def test_goede_afsluiting(controleur: Controleur, slot: str) -> None:
    """Een groet met een naam, of een eigen slot, is goed."""
    assert vind(controleur, "afsluiting", mail(groet=slot)) == []


@pytest.mark.parametrize(
    ("slot", "raad"),
    [
        ("", "geen slotgroet"),
        ("Hoogachtend,\nTom Bos\n", "koel"),
        ("Met de meeste hoogachting,\nTom Bos\n", "koel"),
        ("Mvg,\nTom Bos\n", "voluit"),
        ("m.v.g.\nTom Bos\n", "voluit"),
        ("Kind regards,\nTom Bos\n", "Nederlands"),
        ("Met vriendelijke groet,\nTeam Hypotheken\n", "naam van een mens"),
        ("Groet,\nHet App-team\n", "naam van een mens"),
        ("Met vriendelijke groet,\nKlantenservice NetVast\n", "naam van een mens"),
        ("Met vriendelijke groet,\nGemeente Veldhoven\n", "naam van een mens"),
        ("Met eerbiedige groet,\nBegraafplaats Rusthof, de administratie\n", "naam van een mens"),
        ("Succes met alles,\nStudentenbalie Hogeschool Maasoever\n", "naam van een mens"),
        ("Bedankt dat je voor ons koos,\nCustomer Care\n", "naam van een mens"),
        ("Veel woongenot toegewenst,\nAfdeling Mutaties\n", "naam van een mens"),
        ("Hartelijke groet,\nServicedesk\n", "naam van een mens"),
        ("Met de meeste achting,\nTom Bos\n", "koel"),
        ("Met bijzondere hoogachting,\nTom Bos\n", "koel"),
    ],
)
def test_afsluiting(controleur: Controleur, slot: str, raad: str) -> None:
    """Elk geval heeft zijn eigen raad."""
    (gevonden,) = vind(controleur, "afsluiting", mail(groet=slot))
    assert raad in gevonden.melding


def test_een_mail_aan_velen_mag_van_de_organisatie_komen(controleur: Controleur) -> None:
    """Dan hoeft er geen naam van een mens onder."""
    slot = "Met vriendelijke groet,\nGemeente Veldhoven\n"
    assert vind(controleur, "afsluiting", mail("Beste bewoners,", groet=slot)) == []


@pytest.mark.parametrize(
    "zin",
    [
        "Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.",
        "Wij hopen u hiermee voldoende te hebben ingelicht.",
        "Wij hopen dat wij u hiermee voldoende hebben geïnformeerd.",
        "Hopende u voldoende geinformeerd te hebben.",
        "In de hoop u hiermee naar behoren te hebben geïnformeerd.",
        "Mocht u nog vragen hebben, aarzel dan niet om contact met ons op te nemen.",
        "Mocht u verdere vragen hebben, schroom niet contact met mij op te nemen.",
        "In afwachting van uw reactie verblijf ik.",
        "In afwachting van uw antwoord,",
        "Wij staan altijd graag tot uw beschikking.",
        "Wij blijven graag ter beschikking voor verdere vragen.",
        "Wij hopen u hiermee van dienst te zijn geweest.",
        "Wij vertrouwen erop u hiermee van dienst te zijn geweest.",
        "Ik hoop dat u hiermee geholpen bent.",
        "Hopende u hiermee van dienst te zijn geweest.",
        "Wij vragen u om geduld en vertrouwen erop u hiermee voldoende te hebben geïnformeerd.",
        "Wij danken u voor uw mail en hopen u hiermee van dienst te zijn geweest.",
        "Wij rekenen op uw begrip.",
        "Wij vragen u vriendelijk om uw begrip.",
        "We hopen op je begrip hiervoor.",
    ],
)
def test_slotzin(controleur: Controleur, zin: str) -> None:
    """Een vaste slotzin wordt gezien, ook achter een andere zin."""
    for tekst in (f"{TEKST}\n{zin}\n", f"{TEKST.strip()} {zin}\n"):
        (gevonden,) = vind(controleur, "afsluiting", mail(tekst=tekst))
        assert gevonden.gelezen in zin


@pytest.mark.parametrize(
    "zin",
    [
        "Hebt u nog vragen? Bel mij dan op 14 055.",
        "Wij hopen dat u met veel plezier in uw nieuwe huis woont.",
        "Ik vertrouw erop dat de monteur vrijdag komt.",
        "Wij hebben u voldoende tijd gegeven om te betalen.",
        "Ik hoop dat u genoeg informatie van de bank hebt gekregen om te kiezen, want anders helpt "
        "hij u graag.",
        "De auto blijft tot uw beschikking staan.",
        "Wij hopen dat de monteur u goed heeft geholpen.",
        "Wij hopen dat u hiermee uw deur open krijgt, want de sleutel is oud.",
        "Wij vragen om uw begrip en wensen u veel sterkte toe.",
        "Wij vertrouwen op uw begrip van de regels in het pand.",
        "Fijn dat wij u van dienst konden zijn.",
        "In afwachting van uw betaling houden wij het pakket hier.",
    ],
)
def test_gewone_slotzin(controleur: Controleur, zin: str) -> None:
    """Een zin die iets zegt, mag blijven."""
    assert vind(controleur, "afsluiting", mail(tekst=f"{TEKST}\n{zin}\n")) == []


def test_slotzin_houdt_zijn_hoofdletter(controleur: Controleur) -> None:
    """Een zin die opnieuw begint, begint met een hoofdletter."""
    zin = "Hebt u vragen? Aarzel dan niet om contact met mij op te nemen."
    (gevonden,) = vind(controleur, "afsluiting", mail(tekst=f"{TEKST}\n{zin}\n"))
    assert [s.vervanging for s in gevonden.suggesties] == ["Neem gerust contact met mij op"]


def test_slotzin_krijgt_een_kortere_vorm(controleur: Controleur) -> None:
    """De uitnodiging blijft, ook met wat erachter staat."""
    zin = "Mocht u nog vragen hebben, aarzel dan niet om contact met ons op te nemen via 14 055."
    nieuw = controleur.herschrijf(mail(tekst=f"{TEKST}\n{zin}\n"), tot="vragen").tekst
    assert "Hebt u nog vragen? Neem dan gerust contact met ons op via 14 055." in nieuw


# --- noreply ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "zin",
    [
        "Dit is een automatische mail, reageren op deze e-mail is niet mogelijk.",
        "Op deze mail kunt u niet antwoorden.",
        "U kunt niet op deze mail reageren.",
        "Dit is een automatisch bericht, reageren is niet mogelijk.",
        "Een reactie op dit bericht wordt niet gelezen.",
        "Antwoord niet op deze e-mail.",
    ],
)
def test_noreply(controleur: Controleur, zin: str) -> None:
    """De lezer moet weten waar hij wel terechtkan; staat dat erbij, dan is het goed."""
    assert len(vind(controleur, "noreply", mail(tekst=f"{TEKST}\n{zin}\n"))) == 1
    for uitweg in (
        "Mail ons op hulp@winkel.example.",
        "Stuur een mail naar hulp@{{domein}}.",
        "Bel ons op 085 123 45 67.",
        "U kunt ons per mail bereiken op het adres in uw polis.",
    ):
        assert vind(controleur, "noreply", mail(tekst=f"{TEKST}\n{zin} {uitweg}\n")) == []


@pytest.mark.parametrize(
    "zin",
    [
        "Dit is een automatisch bericht. U kunt hierop niet antwoorden.",
        "Let op: u kunt niet op deze mail reageren.",
        "Deze mailbox wordt niet gelezen.",
        "Dit postvak wordt niet beheerd.",
        "Antwoorden op dit bericht komen niet aan.",
        "Gelieve deze mail niet te beantwoorden.",
        "Reageren op deze mail heeft geen zin.",
        "U kunt deze mail niet beantwoorden.",
        "Je kunt deze e-mail niet beantwoorden.",
        "Wij lezen de antwoorden op dit adres niet.",
        "Dit e-mailadres is niet bedoeld om te antwoorden.",
        "Dit is een no-reply adres.",
        "Deze e-mail is automatisch verstuurd, een reactie komt niet bij ons aan.",
        "Beantwoord deze mail niet.",
        "Stuur geen antwoord op deze mail.",
        "Aan dit bericht kunt u geen antwoord sturen.",
        "Berichten naar dit adres worden niet gelezen.",
        "Reacties op deze mail worden niet gelezen.",
        "Dit is een geautomatiseerde mail waarop u niet kunt reageren.",
        "Deze mail is verzonden vanaf een adres dat geen berichten ontvangt.",
        "Op dit bericht kan niet worden gereageerd.",
        "Het is niet mogelijk om op deze mail te antwoorden.",
        "Het is helaas niet mogelijk deze mail te beantwoorden.",
        "Hierop antwoorden kan niet.",
        "Reageren op dit bericht kan niet.",
        "We vragen je om niet op deze mail te reageren.",
        "Antwoord niet op dit bericht.",
        "Onze mailbox is niet bemand.",
        "Dit mailadres wordt niet meer gebruikt.",
        "Op deze mail kunt u niet reageren.",
    ],
)
def test_meer_manieren_om_niet_te_antwoorden(controleur: Controleur, zin: str) -> None:
    """Ook een postvak dat niemand leest, is een adres zonder antwoord."""
    assert len(vind(controleur, "noreply", mail(tekst=f"{TEKST}\n{zin}\n"))) == 1


@pytest.mark.parametrize(
    "zin",
    [
        "U kunt op deze mail antwoorden.",
        "Antwoord gerust op deze mail.",
        "We vragen je om niet vaker te mailen.",
        "Wij kunnen op deze vraag niet antwoorden.",
        "U hebt op onze brief niet geantwoord.",
        "Ik kan uw mail van 3 mei niet beantwoorden zonder uw klantnummer.",
        "Op dit adres kunnen wij geen pakket bezorgen.",
        "Op dit adres staat u niet ingeschreven.",
        "Naar dit adres sturen wij geen brieven meer.",
        "Reageert u niet op deze mail, dan sluiten wij uw vraag.",
        "Als u niet op deze mail reageert, gaat de afspraak door.",
        "Hebben wij op 3 mei geen antwoord op deze mail? Dan bellen wij u.",
        "Een antwoord op deze mail is niet nodig.",
        "U hoeft deze mail niet te beantwoorden.",
        "U hoeft niet te reageren op dit bericht.",
        "Krijgt u op deze mail geen antwoord van uw huisarts, bel hem dan.",
        "Wij kunnen op dit bericht niet eerder dan maandag reageren.",
        "Uw huisarts heeft op deze mail niet gereageerd.",
        "Hebt u deze mail niet ontvangen?",
        "Stuur geen geld naar dit adres.",
        "Klik niet op de link in die mail en antwoord niet aan de afzender.",
        "Antwoord niet op mails van oplichters.",
    ],
)
def test_niet_antwoorden_is_soms_iets_anders(controleur: Controleur, zin: str) -> None:
    """Een ander adres, een voorwaarde of een antwoord dat niet hoeft."""
    assert vind(controleur, "noreply", mail(tekst=f"{TEKST}\n{zin}\n")) == []


def test_noreply_in_de_handtekening(controleur: Controleur) -> None:
    """Onder de mail staat het vaak ook."""
    slot = f"{GROET}\nOp dit automatische bericht kunt u niet antwoorden.\n"
    assert len(vind(controleur, "noreply", mail(groet=slot))) == 1


def test_noreply_als_afzender(controleur: Controleur) -> None:
    """Het adres in de kop telt ook."""
    (gevonden,) = vind(controleur, "noreply", eml("From: Winkel <no-reply@winkel.example>"))
    assert "afzender" in gevonden.melding
    assert vind(controleur, "noreply", eml("From: Winkel <hulp@winkel.example>")) == []


def test_gewoon_antwoorden_mag(controleur: Controleur) -> None:
    """Een uitnodiging om te antwoorden is geen noreply."""
    for zin in (
        "U kunt op deze mail gewoon antwoorden.",
        "Wij hebben nog geen antwoord op deze mail ontvangen.",
        "Antwoord voor 1 mei op deze mail.",
    ):
        assert vind(controleur, "noreply", mail(tekst=f"{TEKST}\n{zin}\n")) == []


# --- een eigen regel van deze soort ----------------------------------------------------------


def schrijf_regel(map_: Path, geval: str) -> Instellingen:
    """Schrijf een eigen mailregel en geef de instellingen met die map."""
    (map_ / "bedankt.toml").write_text(
        'id = "bedankt"\ntitel = "Bedank de klant"\nsoort = "maildeel"\nteksttype = "mail"\n'
        f'melding = "{{raad}}"\nuitleg = "x"\n[[opties.gevallen]]\n{geval}\n',
        encoding="utf-8",
    )
    return Instellingen(mappen=(str(map_),))


def test_eigen_geval(tmp_path: Path) -> None:
    """Een eigen map kan een geval toevoegen, met een voorstel."""
    geval = "patroon = 'fijne dag'\nin = 'slotzin'\nmelding = 'Wens ‘{gelezen}’ anders.'"
    eigen = Controleur(schrijf_regel(tmp_path, f"{geval}\nvervanging = 'goede dag'"))
    (gevonden,) = vind(eigen, "bedankt", mail(tekst=f"{TEKST}\nFijne dag nog!\n"))
    assert gevonden.melding == "Wens ‘Fijne dag’ anders."
    assert [s.vervanging for s in gevonden.suggesties] == ["Goede dag"]


@pytest.mark.parametrize(
    ("geval", "fout"),
    [
        ("als = 'geen-ahnef'\nmelding = 'x'", "bestaat niet voor ‘als’"),
        ("patroon = '('\nin = 'aanhef'\nmelding = 'x'", "klopt niet"),
        ("patroon = 'x'\nmelding = 'x'", "‘patroon’ met ‘in’"),
        ("als = 'geen-aanhef'", "heeft een ‘melding’"),
        ("als = 'geen-aanhef'\nmelding = '{naaam}'", "bekende velden"),
        ("als = 'geen-aanhef'\nmeldng = 'x'", "kan niet in een geval"),
    ],
)
def test_een_fout_geval_wordt_geweigerd(tmp_path: Path, geval: str, fout: str) -> None:
    """Een fout in een geval noemt wat er mis is, en het bestand."""
    with pytest.raises(B1Fout) as gevangen:
        Controleur(schrijf_regel(tmp_path, geval))
    assert fout in gevangen.value.wat
    assert "bedankt.toml" in gevangen.value.plek


@pytest.mark.parametrize(
    ("kop", "naam"),
    [
        ('"Vries, Jan de" <j@x.example>', "Jan de Vries"),
        ('"Bakker, Lisa (Hoorn)" <l@x.example>', "Lisa Bakker"),
        ('"Meer, L.M. van der" <m@x.example>', "L.M. van der Meer"),
        ('"Jansen, afdeling Inkoop" <i@x.example>', None),
        ("Ledenadministratie <leden@x.example>", None),
    ],
)
def test_naam_uit_het_adresboek(controleur: Controleur, kop: str, naam: str | None) -> None:
    """In de kop staat de achternaam soms vooraan; in de aanhef hoort zij achteraan."""
    (b,) = vind(
        controleur, "aanhef", eml(f"Subject: x y\nTo: {kop}", mail("Geachte heer/mevrouw,"))
    )
    assert (f"‘{naam}’" in b.melding) if naam else ("U weet" not in b.melding)
