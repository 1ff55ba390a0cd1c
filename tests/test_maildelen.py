"""De delen van een mail: elke regel van onze voorbeelden hoort bij het juiste onderdeel."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from b1check import Controleur, lees
from b1check.bericht import Bericht, Bescherming, Blok, Bloksoort, Onderdeel
from b1check.invoer import herlees, lees_tekst

MAILS = Path(__file__).parent / "mails"
EIGEN = MAILS / "delen"
Plek = tuple[int, int]


@dataclass(frozen=True)
class Reeks:
    """Regels (met kolom) van een mail die bij één onderdeel horen."""

    van: Plek
    tot: Plek
    onderdeel: str


def lees_labels(pad: Path) -> dict[tuple[str, int], list[Reeks]]:
    """Geef per bestand en deel de gelabelde reeksen."""
    labels: dict[tuple[str, int], list[Reeks]] = defaultdict(list)
    regels = [r for r in pad.read_text(encoding="utf-8").splitlines() if not r.startswith("#")]
    for rij in csv.DictReader(regels, delimiter="\t"):
        reeks = Reeks(_plek(rij["van"], 1), _plek(rij["tot"], 10**9), rij["onderdeel"])
        labels[rij["bestand"], int(rij["deel"])].append(reeks)
    return dict(labels)


def _plek(tekst: str, kolom: int) -> Plek:
    regel, _, zelf = tekst.partition(":")
    return int(regel), int(zelf or kolom)


def afwijkingen(bericht: Bericht, reeksen: list[Reeks]) -> list[str]:
    """Geef elk blok dat anders gelezen is dan het label, en elke reeks zonder blok."""
    gevonden = [
        melding for blok in bericht.blokken for melding in _afwijking(bericht, blok, reeksen)
    ]
    geraakt = {_reeks(bericht, blok.begin, reeksen) for blok in bericht.blokken}
    geraakt |= {_reeks(bericht, blok.eind - 1, reeksen) for blok in bericht.blokken}
    return gevonden + [f"niets gelezen: {reeks}" for reeks in reeksen if reeks not in geraakt]


def _afwijking(bericht: Bericht, blok: Blok, reeksen: list[Reeks]) -> Iterator[str]:
    begin = _reeks(bericht, blok.begin, reeksen)
    eind = _reeks(bericht, blok.eind - 1, reeksen)
    if begin is None and eind is None:
        if blok.soort in (Bloksoort.ALINEA, Bloksoort.LIJSTITEM):
            yield f"hier staat geen zin: {blok.tekst[:60]}"
        return
    for reeks in {begin, eind}:
        if reeks is None or reeks.onderdeel != blok.onderdeel:
            regel, _ = bericht.regel_en_kolom(blok.begin)
            hoort = reeks.onderdeel if reeks else "niets"
            yield f"regel {regel} is {hoort}, gelezen als {blok.onderdeel}: {blok.tekst[:60]}"


def _reeks(bericht: Bericht, plaats: int, reeksen: list[Reeks]) -> Reeks | None:
    plek = bericht.regel_en_kolom(plaats)
    return next((reeks for reeks in reeksen if reeks.van <= plek <= reeks.tot), None)


EIGEN_LABELS = lees_labels(EIGEN / "onderdelen.tsv")
MEETDATA_LABELS = lees_labels(MAILS / "onderdelen-meetdata.tsv")


def test_er_zijn_genoeg_mails_en_elke_mail_heeft_labels() -> None:
    """Een mail zonder labels zou niets zeggen."""
    namen = {pad.name for pad in EIGEN.iterdir() if pad.suffix != ".tsv"}
    assert len(namen) >= 60
    assert {bestand for bestand, _ in EIGEN_LABELS} == namen


@pytest.mark.parametrize(("bestand", "deel"), EIGEN_LABELS)
def test_eigen_mails(bestand: str, deel: int) -> None:
    """Van elk mailprogramma staat elke regel bij het juiste onderdeel."""
    bericht = lees(EIGEN / bestand, deel=deel or None)
    assert afwijkingen(bericht, EIGEN_LABELS[bestand, deel]) == []


@pytest.mark.parametrize(("bestand", "deel"), MEETDATA_LABELS)
def test_mails_van_anderen(meetdata: Path, bestand: str, deel: int) -> None:
    """Ook in mails die wij niet zelf schreven."""
    bericht = lees(meetdata / "mails" / bestand, deel=deel or None)
    assert afwijkingen(bericht, MEETDATA_LABELS[bestand, deel]) == []


# Regels die over de hele mail gaan, mogen ook buiten de tekst iets vinden.
MAILREGELS = {
    "aanhef", "actie", "afsluiting", "alinea", "aanspreekvorm", "herhaling", "kernboodschap",
    "lege-empathie", "linktekst", "noreply", "onderwerp", "plaatshouder",
}  # fmt: skip
_TAG = re.compile(r"<[^<>]+>")
_LIJSTTAGS = frozenset(("<ul>", "</ul>", "<li>", "</li>"))


def keur(controleur: Controleur, bericht: Bericht, reeksen: list[Reeks]) -> None:
    """Elke plaats klopt, en geen zinsregel vindt iets buiten de tekst of in een veld."""
    velden = [
        blok.bron(stuk.begin, stuk.eind)
        for blok in bericht.blokken
        for stuk in blok.beschermd
        if stuk.soort == Bescherming.PLAATSHOUDER
    ]
    for b in controleur.controleer(bericht).bevindingen:
        assert bericht.tekst[b.begin : b.eind] == b.tekst
        assert b.tekst.strip()
        if b.regel in MAILREGELS:
            continue
        reeks = _reeks(bericht, b.begin, reeksen)
        assert reeks is None or reeks.onderdeel in (Onderdeel.TEKST, Onderdeel.ONDERWERP), b
        assert not [v for v in velden if v[0] <= b.begin and b.eind <= v[1]], b


@pytest.mark.parametrize(("bestand", "deel"), EIGEN_LABELS)
def test_geen_bevinding_buiten_de_tekst(controleur: Controleur, bestand: str, deel: int) -> None:
    """In een handtekening, citaat, disclaimer of veld vindt geen zinsregel iets."""
    bericht = lees(EIGEN / bestand, deel=deel or None)
    keur(controleur, bericht, EIGEN_LABELS[bestand, deel])


@pytest.mark.parametrize(("bestand", "deel"), MEETDATA_LABELS)
def test_geen_bevinding_buiten_de_tekst_van_anderen(
    controleur: Controleur, meetdata: Path, bestand: str, deel: int
) -> None:
    """Ook niet in mails die wij niet zelf schreven."""
    bericht = lees(meetdata / "mails" / bestand, deel=deel or None)
    keur(controleur, bericht, MEETDATA_LABELS[bestand, deel])


@pytest.mark.parametrize("bestand", sorted({b for b, _ in MEETDATA_LABELS if b.endswith("html")}))
def test_herschrijven_houdt_elke_tag(controleur: Controleur, meetdata: Path, bestand: str) -> None:
    """Alle tags van een mail in HTML blijven, en twee keer herschrijven is één keer."""
    bericht = lees(meetdata / "mails" / bestand)
    nieuw = controleur.herschrijf(bericht, tot="vragen").tekst
    assert _tags(nieuw) == _tags(bericht.tekst)
    assert controleur.herschrijf(herlees(bericht, nieuw), tot="vragen").tekst == nieuw


def _tags(tekst: str) -> list[str]:
    return sorted(tag for tag in _TAG.findall(tekst) if tag not in _LIJSTTAGS)


ZIN = "Wij sturen u vandaag een brief."


@pytest.mark.parametrize("invoer", ["tekst", "html"])
@pytest.mark.parametrize(
    "zin",
    [
        "De monteur heeft op 3 mei deze onderdelen vervangen:",
        "U schreef op 3 mei het volgende:",
        "Op 3 mei schreef u ons dat het pakket stuk was:",
        "In uw mail van 3 mei schreef u:",
        "Op 3 mei hebben wij u het volgende geschreven:",
        "Van: de klantenservice krijgt u morgen een mail.",
        "Wij hebben de brief doorgestuurd naar de gemeente.",
        "Doorgestuurd bericht krijgt u morgen.",
        "Verzonden met PostNL: uw pakket komt morgen.",
        "Uw pakket is verzonden met DHL.",
        "Deze e-mail is bedoeld om u te helpen met de verhuizing.",
        "Dit bericht gaat over uw nieuwe contract.",
        "Uw gegevens zijn vertrouwelijk. Wij delen ze met niemand.",
        "Wij zijn aansprakelijk voor de schade aan uw auto.",
        "Wilt u geen papieren rekening meer? Zet dan digitaal aan.",
        "U ontvangt deze week een brief van ons.",
        "Let op: neem uw paspoort mee.",
        "Let op: de externe partij belt u morgen.",
        "Externe bezoekers melden zich bij de balie.",
        "Fijne dag was het gisteren in het park.",
        "Alvast bedankt voor uw reactie.",
        "Tot morgen kunt u nog bestellen.",
        "Dank u wel voor uw bericht.",
        "Bedankt voor uw geduld, wij bellen u morgen.",
        "Groetjes uit de bergen stonden er op de kaart die u stuurde.",
        "PS dat betekent personeelszaken.",
        "De informatie in deze brief is belangrijk voor u.",
        "Antwoord geven kan boven de zestig euro niet meer.",
        "Typ uw naam boven de streep.",
        "Bonjour is een Frans woord.",
        "Hello Kitty is ook te koop.",
        "Disclaimers leest bijna niemand.",
        "Beste resultaat, lage prijs.",
        "Mail voor Android downloaden kan in de winkel.",
        "Op al onze producten krijgt u twee jaar garantie.",
        "Uitschrijven kan tot 1 juli.",
        "Dit is een automatische verlenging van uw contract.",
        "Gr. 3 van de school gaat op reis.",
        "Deze mail is verstuurd aan alle huurders van blok B.",
        "Dit bericht is alleen voor de huurders van blok B.",
        "Aan dit bericht zit een bijlage met uitleg.",
    ],
)
def test_een_gewone_zin_blijft_tekst(zin: str, invoer: str) -> None:
    """Een zin die op een kop, groet of disclaimer lijkt, hoort bij de tekst; de rest ook."""
    regels = ["Beste Jan,", ZIN, zin, ZIN, "Met vriendelijke groet,", "Els"]
    tekst = "".join(f"<p>{r}</p>" for r in regels) if invoer == "html" else "\n\n".join(regels)
    blokken = lees_tekst(tekst, invoer).blokken
    gelezen = " ".join(blok.tekst for blok in blokken if blok.onderdeel == Onderdeel.TEKST)
    assert gelezen == f"{ZIN} {zin} {ZIN}"


@pytest.mark.parametrize(
    ("wens", "onderdeel"),
    [
        (f"{ZIN}\n\nFijne dag!\n\nGroet,", Onderdeel.AFSLUITING),
        (f"{ZIN}\n\nAlvast bedankt,", Onderdeel.AFSLUITING),
        ("Bedankt!\n\nGroet,", Onderdeel.TEKST),
    ],
)
def test_een_wens_voor_de_groet(wens: str, onderdeel: Onderdeel) -> None:
    """Een wens hoort bij de groet, behalve als zij alles is wat de mail zegt."""
    blokken = lees_tekst(f"Beste Jan,\n\n{wens}\nEls\n").blokken
    (blok,) = (b for b in blokken if b.tekst in ("Fijne dag!", "Alvast bedankt,", "Bedankt!"))
    assert blok.onderdeel == onderdeel


@pytest.mark.parametrize(
    ("staart", "delen"),
    [
        ("Sanne", [Onderdeel.HANDTEKENING]),
        ("Sanne de Boer\nGemeente Utrecht", [Onderdeel.HANDTEKENING] * 2),
        ("Sanne\n\nVerzonden vanaf mijn iPhone", [Onderdeel.HANDTEKENING] * 2),
        ("Bijlagen", [Onderdeel.TEKST]),
        ("Neem uw pas mee", [Onderdeel.TEKST]),
        ("- een pas", [Onderdeel.TEKST]),
    ],
)
def test_een_naam_zonder_groet(staart: str, delen: list[Onderdeel]) -> None:
    """Een naam onderaan is een handtekening, ook als er geen groet boven staat."""
    blokken = lees_tekst(f"Beste Jan,\n\n{ZIN}\n\n{staart}\n").blokken
    assert [blok.onderdeel for blok in blokken[2:]] == delen


@pytest.mark.parametrize("invoer", ["tekst", "markdown", "html"])
@pytest.mark.parametrize(
    "stuk", ["<", "[", "{", ">", "-", "{%", "<!--", "<a ", '<a href="', "<![", "<div>", "{if a}x",
             "Van: x\n", "> ", "Op x schreef ", "<p style='display:none'>", "vertrouwelijk\n"],
)  # fmt: skip
def test_veel_van_hetzelfde_teken(stuk: str, invoer: str) -> None:
    """Veel van hetzelfde teken is geen reden om vast te lopen; de tijd meet benchmarks/lezen.py."""
    tekst = f"Beste Jan,\n\n{stuk * (12_000 // len(stuk))}\n\n{ZIN}\n"
    assert lees_tekst(tekst, invoer).blokken


@pytest.mark.parametrize(
    "regel",
    [
        "Wij sturen u de factuur volgende week in een aparte mail.",
        "Ik bel u morgen over de datum van de levering.",
        "Let u er wel op dat de deur dan open moet zijn?",
        "Uw oude pasje werkt nog tot vrijdag. Daarna kunt u het weggooien.",
        "We hopen dat de soep smaakt en zien u graag terug.",
    ],
)
def test_een_zin_onder_de_groet_is_tekst(regel: str) -> None:
    """Wat de schrijver na zijn naam nog zegt, hoort bij de mail."""
    mail = f"Beste Jan,\n\nUw pakket is er.\n\nMet vriendelijke groet,\nBea\n\n{regel}\n"
    laatste = lees_tekst(mail).blokken[-1]
    assert (laatste.onderdeel, laatste.soort) == (Onderdeel.TEKST, Bloksoort.ALINEA)


@pytest.mark.parametrize(
    "regel",
    [
        "Wij zijn op werkdagen bereikbaar van 9 tot 17 uur.",
        "Hebt u nog vragen? Bel ons dan gerust op 0800 - 1234.",
        "Ik werk op maandag, dinsdag en donderdag.",
        "Volg ons ook op Instagram en Facebook.",
        "Samen maken we de stad mooier",
        "Wij horen graag hoe u dit contact hebt ervaren.",
        "Dit bericht is verstuurd vanuit ons klantsysteem.",
        "We look forward to hearing from you in due time.",
        "Woonstichting De Kade is ingeschreven bij de Kamer van Koophandel.",
    ],
)
def test_vaste_gegevens_onder_de_groet_zijn_geen_tekst(regel: str) -> None:
    """Openingstijden, reclame en contactgegevens horen bij de handtekening."""
    mail = f"Beste Jan,\n\nUw pakket is er.\n\nMet vriendelijke groet,\nBea\n\n{regel}\n"
    laatste = lees_tekst(mail).blokken[-1]
    assert laatste.onderdeel in (Onderdeel.HANDTEKENING, Onderdeel.DISCLAIMER)


@pytest.mark.parametrize(
    "groet",
    [
        "Gr Ad", "Namens team Groen,",
        "Genegen groeten", "Een hartelijke groet,", "Nogmaals bedankt en vriendelijke groet,",
        "Fijne dag verder en groet,", "Met vr. gr.", "Hgr", "Groetjes Jan van der Laan",
        "Veel liefs ook van Bram", "Ik wens u een fijne dag, met vriendelijke groet,",
    ],
)  # fmt: skip
def test_slotgroeten(groet: str) -> None:
    """Een slotgroet heeft veel vormen."""
    blokken = lees_tekst(f"Beste Jan,\n\nUw pakket is er.\n\n{groet}\nBea\n").blokken
    assert [b.onderdeel for b in blokken][-2:] == [Onderdeel.AFSLUITING, Onderdeel.HANDTEKENING]


@pytest.mark.parametrize(
    ("regel", "is_aanhef"),
    [
        ("Beste reiziger", True),
        ("Geachte inwoner van Hoorn", True),
        ("Ha Bert", True),
        ("Dag en nacht open", False),
        ("Beste prijs 2024", False),
    ],
)
def test_een_aanhef_zonder_komma(regel: str, is_aanhef: bool) -> None:
    """Boven een zin is 'Beste reiziger' de aanhef, ook zonder komma."""
    eerste = lees_tekst(f"{regel}\n\nUw trein heeft vandaag vertraging.\n").blokken[0]
    assert (eerste.onderdeel == Onderdeel.AANHEF) == is_aanhef


def test_een_groet_met_vaste_spaties() -> None:
    """Outlook schrijft soms vaste spaties: een groet blijft een groet."""
    mail = "Beste Jan,\n\nUw pakket is er.\n\nMet vriendelijke groet,\nBea de Wit\n"
    gewoon, vast = lees_tekst(mail), lees_tekst(mail.replace(" ", "\xa0"))
    assert [b.onderdeel for b in vast.blokken] == [b.onderdeel for b in gewoon.blokken]


@pytest.mark.parametrize(
    ("voet", "deel"),
    [
        ("U ontvangt deze mail omdat u lid bent.\nAfmelden | Voorkeuren", Onderdeel.DISCLAIMER),
        ("Uitschrijven", Onderdeel.DISCLAIMER),
        ("© 2024 De Bakker", Onderdeel.DISCLAIMER),
        ("Wil je geen mails meer? Klik hier om je uit te schrijven.", Onderdeel.DISCLAIMER),
        ("U ontvangt deze mail omdat uw pas verloopt.\nVraag een nieuwe aan.", Onderdeel.TEKST),
        ("Wilt u deze berichten thuis krijgen? Bel ons dan.", Onderdeel.TEKST),
    ],
)
def test_de_voet_van_een_mail_zonder_groet(voet: str, deel: Onderdeel) -> None:
    """Zonder slotgroet is de voet te zien aan hoe de lezer zich afmeldt."""
    blokken = lees_tekst(f"Beste Jan,\n\nUw brood is klaar. Haal het op.\n\n{voet}\n").blokken
    assert {blok.onderdeel for blok in blokken[2:]} == {deel}


@pytest.mark.parametrize(
    "groet",
    [
        "Veel leesplezier,", "Geniet van uw nieuwe keuken!", "Tot op het terras,",
        "Met de beste wensen voor uw zoon,", "Vriendelijk groetend,", "Knuffel voor de kat van",
        "Nogmaals sorry voor het ongemak,", "Met excuses voor de vertraging,", "Stevige poot van",
        "Wij wensen u mooie dagen aan zee,", "Bedankt dat u bij ons bestelde,", "Bouwgroet",
        "Bel me gerust als er nog iets is,", "Met onze bijzondere achting,", "Alle goeds voor u,",
        "De secretaris,", "Zet 'm op!", "Sterkte en groeten,", "Liefs en tot de lente,",
        "Een gezond jaar toegewenst,", "Tot snel in Gent!", "Namens het hele bestuur,",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "naam",
    [
        "Bea", "Bea de Wit", "Bea van de balie", "Mw. drs. B. de Wit", "B. el Idrissi, secretaris",
        "Bea de Wit\nVerhuurbedrijf De Boer B.V.", "Afdeling Klachten, Bea de Wit",
        "Bea, assistente van dokter Smit", "Team Groen en Grijs\nB. de Wit", "Bea en de ploeg",
        "Bea\nbibliotheek Ter Elst", "Bea (Rupsengroep)", "namens dezen, B. de Wit",
    ],
)  # fmt: skip
def test_een_groet_in_eigen_woorden(groet: str, naam: str) -> None:
    """Een korte regel onderaan, boven een naam, is een slotgroet."""
    blokken = lees_tekst(f"Beste Jan,\n\n{ZIN}\n\n{groet}\n{naam}\n").blokken
    onder = [b.onderdeel for b in blokken[2:]]
    assert onder == [Onderdeel.AFSLUITING, *[Onderdeel.HANDTEKENING] * (naam.count("\n") + 1)]


@pytest.mark.parametrize(
    ("staart", "onderdeel"),
    [
        ("Tot dan! Bea de Wit", Onderdeel.AFSLUITING),
        ("Cheers, Bea", Onderdeel.AFSLUITING),
        ("Bea de Wit, De Wit Sanitair", Onderdeel.HANDTEKENING),
        ("Bea van het storingsteam", Onderdeel.HANDTEKENING),
        ("Bea de Wit\nDrukkerij De Wit & Zn.", Onderdeel.HANDTEKENING),
    ],
)
def test_een_naam_met_bedrijf_zonder_groet(staart: str, onderdeel: Onderdeel) -> None:
    """Ook een naam met een afdeling of bedrijf erachter is een handtekening."""
    blokken = lees_tekst(f"Beste Jan,\n\n{ZIN}\n\n{staart}\n").blokken
    assert {b.onderdeel for b in blokken[2:]} == {onderdeel}


@pytest.mark.parametrize(
    "alinea",
    [
        "Neem dit mee naar het loket,\neen pas en een foto",
        "Neem dit mee naar het loket,\nJan helpt u daar verder",
        "Kunt u mij terugbellen,\nJan de Wit wacht op antwoord",
        "Kunt u mij vandaag nog bellen?\nJan de Wit",
        "U vindt ons op deze plek:\nMarkt 3, Utrecht",
        "De winkel is dicht.\nKerstmis",
        "Wij zijn er weer op maandag 3 mei en helpen u dan graag met al uw vragen,\nJan",
        "- een pas,\n- Een foto",
        "Bel de balie van Utrecht,\nAmersfoort of Zeist. Daar is plek.",
    ],
)
def test_een_laatste_alinea_blijft_tekst(alinea: str) -> None:
    """Een vraag, een zin of een lijst onderaan is geen groet."""
    blokken = lees_tekst(f"Beste Jan,\n\n{ZIN}\n\n{alinea}\n").blokken
    assert {b.onderdeel for b in blokken[2:]} == {Onderdeel.TEKST}


@pytest.mark.parametrize("invoer", ["tekst", "html"])
def test_een_groet_in_eigen_woorden_in_html(invoer: str) -> None:
    """In HTML staan groet en naam in een alinea met een <br> ertussen."""
    tekst = f"Beste Jan,\n\n{ZIN}\n\nVeel leesplezier,\nBea de Wit, boekverkoper\n"
    if invoer == "html":
        tekst = "".join(f"<p>{deel.strip()}</p>" for deel in tekst.split("\n\n"))
        tekst = tekst.replace("\n", "<br>")
    onder = [b.onderdeel for b in lees_tekst(tekst, invoer).blokken[2:]]
    assert onder == [Onderdeel.AFSLUITING, Onderdeel.HANDTEKENING]
