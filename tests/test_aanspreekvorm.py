"""U en je door elkaar, en de huisstijl: met de zin in de andere vorm."""

from __future__ import annotations

import pytest

from b1check import Controleur, Instellingen
from b1check.aanspreking import Vorm, bouw_om
from b1check.bevindingen import Bevinding
from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst

NAAR_U = [
    ("Je hebt nog een pakket.", "U hebt nog een pakket."),
    ("Heb je nog vragen?", "Hebt u nog vragen?"),
    ("Je kunt je aanmelden via de app.", "U kunt zich aanmelden via de app."),
    ("Je hoeft je niet te schamen.", "U hoeft zich niet te schamen."),
    ("Je kan kiezen wat je wil.", "U kunt kiezen wat u wilt."),
    ("Kan je niet komen?", "Kunt u niet komen?"),
    ("Hieronder vind je de bevestiging van je aanvraag.",
     "Hieronder vindt u de bevestiging van uw aanvraag."),
    ("Als je naar de winkel wilt komen, kun je je pakket ophalen.",
     "Als u naar de winkel wilt komen, kunt u uw pakket ophalen."),
    ("We sturen je vandaag een mail met jouw gegevens.",
     "We sturen u vandaag een mail met uw gegevens."),
    ("Wij bellen je terug.", "Wij bellen u terug."),
    ("Was je op tijd?", "Was u op tijd?"),
    ("Je bent je pas kwijt en kan niet betalen.", "U bent uw pas kwijt en kunt niet betalen."),
    ("Neem je paspoort mee.", "Neem uw paspoort mee."),
    ("Ik stuur jou de link.", "Ik stuur u de link."),
    ("Ben jij nog geen klant?", "Bent u nog geen klant?"),
    ("De folder die je hebt gekregen, is van ons.", "De folder die u hebt gekregen, is van ons."),
    ("Wij weten hoeveel water je hebt gebruikt.", "Wij weten hoeveel water u hebt gebruikt."),
    ("Waar vind je je klantnummer?", "Waar vindt u uw klantnummer?"),
]  # fmt: skip
NAAR_JE = [
    ("U heeft recht op korting.", "Je hebt recht op korting."),
    ("Heeft u nog vragen?", "Heb je nog vragen?"),
    ("U kunt zich aanmelden met uw code.", "Je kunt je aanmelden met je code."),
    ("Wilt u uw gegevens wijzigen?", "Wil je je gegevens wijzigen?"),
    ("Dan krijgt u geld terug.", "Dan krijg je geld terug."),
    ("Hierbij ontvangt u de factuur.", "Hierbij ontvang je de factuur."),
    ("Weet u het zeker?", "Weet je het zeker?"),
    ("Moet u nog betalen?", "Moet je nog betalen?"),
    ("Wacht u nog op antwoord?", "Wacht je nog op antwoord?"),
    ("Zoekt u een andere woning?", "Zoek je een andere woning?"),
    ("Kiest u voor de app, dan betaalt u minder.", "Kies je voor de app, dan betaal je minder."),
    ("Wij wensen u en uw familie veel sterkte.", "Wij wensen jou en je familie veel sterkte."),
    ("Wij hebben van u een brief gekregen.", "Wij hebben van jou een brief gekregen."),
    ("Wat moet u doen?", "Wat moet je doen?"),
]
NIET_ZEKER = [
    ("Meld je aan voor 1 mei.", Vorm.U),
    ("Wij sturen je post.", Vorm.U),
    ("Vanaf 1 maart krijg je stroom van ons.", Vorm.U),
    ("Willen jullie ze op je telefoon zetten?", Vorm.U),
    ("Als je beeld effectief wilt inzetten, helpen wij graag.", Vorm.U),
    ("Om een keuze te maken, kun je beeld rangschikken in drie groepen.", Vorm.U),
    ("Dat scheelt u tijd.", Vorm.JE),
    ("Zij zit bij de ingang en helpt u graag.", Vorm.JE),
    ("Neemt u dan contact met ons op.", Vorm.JE),
]


def ombouw(tekst: str, doel: Vorm) -> str:
    """Geef de eerste zin in de andere vorm, of leeg als dat niet zeker is."""
    (zin,) = laad_taalmodel().ontleed(lees_tekst(tekst)).zinnen
    bewerkingen = bouw_om(zin, doel)
    for b in reversed(bewerkingen):
        tekst = tekst[: b.begin] + b.nieuw + tekst[b.eind :]
    return tekst if bewerkingen else ""


@pytest.mark.parametrize(("zin", "nieuw"), NAAR_U)
def test_naar_u(zin: str, nieuw: str) -> None:
    """Het werkwoord, het bezit en 'zich' gaan mee."""
    assert ombouw(zin, Vorm.U) == nieuw


@pytest.mark.parametrize(("zin", "nieuw"), NAAR_JE)
def test_naar_je(zin: str, nieuw: str) -> None:
    """Achter 'je' staat de t er niet meer, als het een uitgang was."""
    assert ombouw(zin, Vorm.JE) == nieuw


@pytest.mark.parametrize(("zin", "doel"), NIET_ZEKER)
def test_niet_zeker_is_niets(zin: str, doel: Vorm) -> None:
    """Is de bouw niet zeker, dan blijft de zin staan."""
    assert ombouw(zin, doel) == ""


def vind(controleur: Controleur, *zinnen: str, aanhef: str = "Beste Kim,") -> list[Bevinding]:
    """Geef de bevindingen over de aanspreekvorm in een mail met deze zinnen."""
    tekst = f"{aanhef}\n\n{' '.join(zinnen)}\n\nMet vriendelijke groet,\nSanne Bakker\n"
    rapport = controleur.controleer(tekst)
    gevonden = [b for b in rapport.bevindingen if b.regel == "aanspreekvorm"]
    assert all(tekst[b.begin : b.eind] == b.tekst for b in gevonden)
    return gevonden


def test_gemengd(controleur: Controleur) -> None:
    """De vorm die het minst voorkomt wordt gemeld; bij evenveel is dat je."""
    (je,) = vind(controleur, "U krijgt uw pakket vrijdag.", "Heb je nog vragen?")
    assert (je.gelezen, je.zin) == ("je", "Heb je nog vragen?")
    assert [s.vervanging for s in je.suggesties] == ["Hebt u"]
    (uw,) = vind(controleur, "Je pakket komt vrijdag.", "Dan krijg je uw geld terug.")
    assert uw.gelezen == "uw"
    (gelijk,) = vind(controleur, "Uw pakket komt vrijdag.", "Heb je nog vragen?")
    assert gelijk.gelezen == "je"


@pytest.mark.parametrize(
    "zinnen",
    [
        ("U krijgt uw pakket vrijdag.", "U hoeft niets te doen."),
        ("Je krijgt je pakket vrijdag.", "Jij hoeft niets te doen."),
        ("Je krijgt je pakket vrijdag.", "Willen jullie iets weten?"),
        ("U krijgt uw pakket vrijdag.", "Neem een paraplu mee: je weet maar nooit."),
        ("U krijgt uw pakket vrijdag.", "Op de knop staat ‘Bekijk je pakket’."),
        ("Je krijgt je geld van de Uw Bank-groep."),
        ("Je hebt een tekort aan vitamine U.", "Neem je pil."),
    ],
)
def test_niet_gemengd(controleur: Controleur, zinnen: tuple[str, ...]) -> None:
    """Eén vorm, een zegswijze, een citaat of een naam geeft niets."""
    assert vind(controleur, *zinnen) == []


def test_een_enkel_je_kan_iedereen_zijn(controleur: Controleur) -> None:
    """Dan vraagt de regel het alleen."""
    (vraag,) = vind(controleur, "U kreeg een brief.", "Dan verwacht je dat de prijs daalt.")
    assert (vraag.ernst, vraag.suggesties) == ("tip", ())
    assert vraag.melding.startswith("Spreekt ‘je’ hier de lezer aan?")


def test_huisstijl() -> None:
    """Met een gekozen vorm is de andere altijd een advies, ook als zij niet gemengd is."""
    zinnen = ("Je krijgt je pakket vrijdag.", "Dan krijg je een bericht.")
    eigen = vind(Controleur(Instellingen(aanspreekvorm="u")), *zinnen)
    assert [[s.vervanging for s in b.suggesties] for b in eigen] == [["U krijgt uw"], ["krijgt u"]]
    assert {(b.ernst, s.veiligheid) for b in eigen for s in b.suggesties} == {("advies", "vragen")}
    assert vind(Controleur(Instellingen(aanspreekvorm="je")), *zinnen) == []


def test_een_mail_aan_meer_mensen_krijgt_geen_voorstel_met_je() -> None:
    """Daar kan 'u' ook 'jullie' worden."""
    (gevonden,) = vind(
        Controleur(Instellingen(aanspreekvorm="je")), "U krijgt een brief.", aanhef="Beste ouders,"
    )
    assert gevonden.suggesties == ()


def test_herschrijven_maakt_de_mail_eenvormig(controleur: Controleur) -> None:
    """Met --tot vragen blijft er één vorm over."""
    tekst = (
        "Beste Kim,\n\nUw pakket is onderweg. U krijgt het vrijdag. U hoeft niets te doen. "
        "Als je niet thuis bent, kun je je pakket ophalen.\n\nGroeten,\nSanne Bakker\n"
    )
    nieuw = controleur.herschrijf(tekst, tot="vragen").tekst
    assert "Als u niet thuis bent, kunt u uw pakket ophalen." in nieuw
    assert controleur.herschrijf(tekst).tekst == tekst
