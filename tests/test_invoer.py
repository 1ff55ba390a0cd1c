"""Lezen van platte tekst en Markdown: wat is een zin, wat hoort bij de mail en wat is beschermd."""

from __future__ import annotations

from pathlib import Path

import pytest

from b1check.bericht import Bericht, Bescherming, Bloksoort, Onderdeel
from b1check.document import laad_taalmodel
from b1check.fouten import InvoerFout
from b1check.invoer import lees, lees_tekst

AANHEF, TEKST, ONDERWERP = Onderdeel.AANHEF, Onderdeel.TEKST, Onderdeel.ONDERWERP
AFSLUITING, HANDTEKENING = Onderdeel.AFSLUITING, Onderdeel.HANDTEKENING
CITAAT, DISCLAIMER = Onderdeel.CITAAT, Onderdeel.DISCLAIMER
ALINEA, LIJSTITEM, KOP = Bloksoort.ALINEA, Bloksoort.LIJSTITEM, Bloksoort.KOP
LABEL, OVERIG = Bloksoort.LABEL, Bloksoort.OVERIG
ZIN = "Wij sturen u vandaag een brief."


def _lees(tekst: str, invoer: str = "tekst") -> list[tuple[Onderdeel, Bloksoort, str]]:
    blokken = lees_tekst(tekst, invoer).blokken
    return [(blok.onderdeel, blok.soort, " ".join(blok.tekst.split())) for blok in blokken]


def _soorten(tekst: str, invoer: str = "tekst") -> list[tuple[Bloksoort, str]]:
    return [(soort, gelezen) for _, soort, gelezen in _lees(tekst, invoer)]


def _zinnen(tekst: str, invoer: str = "tekst") -> list[str]:
    """Geef de zinnen die b1check controleert."""
    document = laad_taalmodel().ontleed(lees_tekst(tekst, invoer))
    return [zin.tekst for zin in document.zinnen]


def _beschermd(bericht: Bericht) -> set[tuple[Bescherming, str]]:
    return {
        (stuk.soort, blok.tekst[stuk.begin : stuk.eind])
        for blok in bericht.blokken
        for stuk in blok.beschermd
    }


# Maildelen


@pytest.mark.parametrize(
    "aanhef",
    [
        "Beste Jan,",
        "Beste Jan",
        "BESTE JAN,",
        "beste jan,",
        "Beste Jan en Marie,",
        "Beste heer Jansen,",
        "Beste meneer D'Hondt,",
        "Beste dr. Jansen,",
        "Beste Anne-Marie van 't Hof,",
        "Beste collega's,",
        "Beste bewoner,",
        "Geachte heer De Vries,",
        "Geachte heer, mevrouw,",
        "Geachte heer/mevrouw,",
        "Geachte dhr./mevr. Smit,",
        "Geachte mevrouw A.B. de Wit,",
        "Zeer geachte mevrouw van den Berg,",
        "Hallo,",
        "Hallo Jan!",
        "Hoi Sanne",
        "Hi Sanne,",
        "Dag Piet,",
        "Lieve allemaal,",
        "Goedemorgen mevrouw Bakker,",
        "Goedemiddag,",
        "Goedendag,",
        "Mijne heren,",
        "L.S.",
        "L.S.,",
    ],
)
def test_aanhef_op_een_eigen_regel(aanhef: str) -> None:
    """De aanhef is geen zin; wat eronder staat wel."""
    tekst = f"{aanhef}\n\n{ZIN}"
    assert _lees(tekst) == [(AANHEF, OVERIG, aanhef), (TEKST, ALINEA, ZIN)]
    assert lees_tekst(tekst).is_mail


@pytest.mark.parametrize(
    ("aanhef", "rest"),
    [
        ("Beste Jan,", "bedankt voor uw mail over de kast."),
        ("Beste Jan, ", "wij sturen u vandaag een brief."),
        ("Hi Jan!", "Fijn dat u er bent. Wij helpen u graag."),
        ("Hallo daar,", "hoe gaat het met u?"),
        ("Geachte heer, mevrouw,", "wij sturen u vandaag een brief."),
        ("Geachte heer/mevrouw Smit,", "wij sturen u vandaag een brief."),
        ("Geachte mevrouw A.B. de Wit,", "wij sturen u vandaag een brief."),
        ("Beste bewoner,", "morgen komen wij bij u langs."),
        ("Goedemiddag,", "bedankt voor uw mail van gisteren."),
    ],
)
def test_aanhef_aan_het_begin_van_een_zin(aanhef: str, rest: str) -> None:
    """Na een aanhef op dezelfde regel begint de eerste zin."""
    tekst = f"{aanhef.strip()} {rest}"
    assert _lees(tekst) == [(AANHEF, OVERIG, aanhef.strip()), (TEKST, ALINEA, rest)]


@pytest.mark.parametrize(
    "zin",
    [
        "Beste prijzen vindt u hier.",
        "Beste kwaliteit, lage prijs en snelle hulp vindt u bij ons in de winkel.",
        "Dag en nacht staan wij voor u klaar.",
        "Dagelijks zijn wij open.",
        "Hierbij sturen wij u de brief, met een kopie van uw pas.",
        "Hierover hoort u meer.",
        "Waardevolle spullen neemt u zelf mee.",
        "Geachte bezoekers kunnen bij ons ook terecht voor een kop koffie.",
        "Hallo is een woord dat wij vaak horen aan de balie.",
    ],
)
def test_een_zin_die_op_een_aanhef_lijkt(zin: str) -> None:
    """Een gewone zin die met ‘Beste’ of ‘Dag’ begint, wordt gelezen en maakt geen mail."""
    assert _lees(f"{zin}\nKom gerust langs.") == [(TEKST, ALINEA, f"{zin} Kom gerust langs.")]
    assert not lees_tekst(zin).is_mail


@pytest.mark.parametrize(
    "afsluiting",
    [
        "Met vriendelijke groet,",
        "Met vriendelijke groeten",
        "MET VRIENDELIJKE GROET,",
        "Met vriendelijke groet, Jan de Wit",
        "Met vriendelijke groet van het team",
        "Met hartelijke groet,",
        "Met zonnige groet,",
        "Met groet,",
        "Met vriendelijke groet / Kind regards,",
        "Vriendelijke groeten,",
        "Hartelijke groeten namens het hele team,",
        "Warme groet,",
        "Groet,",
        "Groet Jan",
        "Groetjes,",
        "Groeten uit Zeeland,",
        "Hoogachtend,",
        "Met de meeste hoogachting,",
        "Mvg,",
        "M.v.g.",
        "mvg Jan",
        "Liefs,",
        "Bedankt en groet,",
        "Kind regards,",
    ],
)
def test_afsluiting_en_handtekening(afsluiting: str) -> None:
    """De groet en alles eronder zijn geen zinnen."""
    tekst = f"Beste Jan,\n\n{ZIN}\n\n{afsluiting}\n\nSanne de Boer\nKlantenservice van Voorbeeld\n"
    assert _lees(tekst) == [
        (AANHEF, OVERIG, "Beste Jan,"),
        (TEKST, ALINEA, ZIN),
        (AFSLUITING, OVERIG, afsluiting),
        (HANDTEKENING, OVERIG, "Sanne de Boer"),
        (HANDTEKENING, OVERIG, "Klantenservice van Voorbeeld"),
    ]


@pytest.mark.parametrize(
    "zin",
    [
        "Groet de buren van ons als u ze ziet.",
        "Met vriendelijke mensen aan de balie helpen wij u verder.",
        "De vriendelijke groet van uw moeder hebben wij gelezen.",
    ],
)
def test_een_zin_die_op_een_groet_lijkt(zin: str) -> None:
    """Een gewone zin met ‘groet’ erin beëindigt de mail niet."""
    assert _zinnen(f"Beste Jan,\n\n{zin}\n\n{ZIN}") == [zin, ZIN]


def test_naschrift_na_de_groet_wordt_gelezen() -> None:
    """Een PS onder de naam is weer gewone tekst."""
    tekst = f"Beste Jan,\n\n{ZIN}\n\nGroet,\nSanne\n\nPS: Morgen ben ik vrij."
    assert _zinnen(tekst) == [ZIN, "PS: Morgen ben ik vrij."]


@pytest.mark.parametrize(
    ("staart", "onderdeel"),
    [
        ("-- \nSanne de Boer\nTelefoon 030-1234567", HANDTEKENING),
        ("Verzonden vanaf mijn iPhone", HANDTEKENING),
        ("Disclaimer: dit bericht is alleen voor u.", DISCLAIMER),
        ("Dit bericht is uitsluitend bestemd voor de lezer.\nGooi het anders weg.", DISCLAIMER),
        ("De informatie in dit e-mailbericht is vertrouwelijk.", DISCLAIMER),
    ],
)
def test_staart_zonder_groet(staart: str, onderdeel: Onderdeel) -> None:
    """Een handtekening of disclaimer wordt herkend, ook als er geen groet boven staat."""
    delen = [deel for deel, _, _ in _lees(f"Beste Jan,\n\n{ZIN}\n\n{staart}")]
    assert delen == [AANHEF, TEKST, *[onderdeel] * len(staart.splitlines())]


CITAATKOPPEN = {
    "Gmail": "Op vr 3 mei 2024 om 10:12 schreef Jan de Wit <jan@voorbeeld.nl>:",
    "Gmail op twee regels": "Op vr 3 mei 2024 om 10:12 schreef Jan de Wit <\njan@voorbeeld.nl>:",
    "Apple": "Op 3 mei 2024 om 10:12 heeft Jan de Wit <jan@voorbeeld.nl> het volgende geschreven:",
    "Thunderbird": "Op 03-05-2024 om 10:12 schreef Jan de Wit:",
    "naam vooraan": "Jan de Wit <jan@voorbeeld.nl> schreef op 3 mei 2024 om 10:12:",
    "Engels": "On Fri, May 3, 2024 at 10:12 AM Jan de Wit <jan@voorbeeld.nl> wrote:",
    "Outlook": (
        "Van: Jan de Wit <jan@voorbeeld.nl>\nVerzonden: vrijdag 3 mei 2024 10:12\n"
        "Aan: Klantenservice\nOnderwerp: Mijn pakket"
    ),
    "Outlook, vet": (
        "*Van:* Jan de Wit <jan@voorbeeld.nl>\n*Verzonden:* vrijdag 3 mei 2024 10:12\n"
        "*Aan:* Klantenservice\n*Onderwerp:* Mijn pakket"
    ),
    "Outlook met streep": (
        "________________________________\nVan: Jan de Wit\nVerzonden: vrijdag 3 mei 2024 10:12\n"
        "Aan: Klantenservice\nOnderwerp: Mijn pakket"
    ),
    "oud Outlook": "-----Oorspronkelijk bericht-----\nVan: Jan de Wit\nAan: Klantenservice",
    "doorgestuurd": "Begin doorgestuurd bericht:\n\nVan: Jan de Wit\nOnderwerp: Mijn pakket",
    "doorgestuurd door Gmail": "---------- Forwarded message ---------\nVan: Jan de Wit",
}
GECITEERD = "Waar blijft mijn pakket? Ik wacht er al een week op."


@pytest.mark.parametrize(
    ("begin", "groet"),
    [("Beste Jan,\n\n", "Groet,\nSanne\n\n"), ("Beste Jan,\n\n", ""), ("", "")],
    ids=["met groet", "zonder groet", "alleen tekst"],
)
@pytest.mark.parametrize("kop", CITAATKOPPEN.values(), ids=CITAATKOPPEN)
def test_geciteerde_mail(kop: str, begin: str, groet: str) -> None:
    """De mail waarop geantwoord wordt, staat er nog onder maar wordt niet gecontroleerd."""
    tekst = f"{begin}{ZIN}\n\n{groet}{kop}\n\n{GECITEERD}"
    delen = _lees(tekst)
    assert _zinnen(tekst) == [ZIN]
    assert delen[-1] == (CITAAT, OVERIG, GECITEERD)
    assert ONDERWERP not in {deel for deel, _, _ in delen}


@pytest.mark.parametrize("teken", ["> ", ">", ">> ", "  > "])
def test_antwoord_tussen_geciteerde_regels(teken: str) -> None:
    """Regels met > zijn citaat; de antwoorden ertussen zijn gewone tekst."""
    tekst = f"Beste Jan,\n\n{teken}Waar is het?\n\nOnderweg.\n\n{teken}En nu?\n\n{ZIN}"
    assert _zinnen(tekst) == ["Onderweg.", ZIN]
    assert [deel for deel, _, _ in _lees(tekst)] == [AANHEF, CITAAT, TEKST, CITAAT, TEKST]


@pytest.mark.parametrize(
    "zin",
    [
        "Op 3 mei 2024 schreef u dat het pakket kapot was.",
        "Op de brief van mei heeft onze collega iets geschreven over uw huis.",
        "Van: maandag 3 mei.",
    ],
)
def test_een_zin_die_op_een_citaatkop_lijkt(zin: str) -> None:
    """Een zin over wat iemand schreef, maakt van de rest van de mail geen citaat."""
    assert _lees(f"Beste Jan,\n\n{zin}\n\n{ZIN}")[-1] == (TEKST, ALINEA, ZIN)


@pytest.mark.parametrize("kop", ["Onderwerp", "Betreft", "Subject", "ONDERWERP"])
def test_kopregels_boven_de_mail(kop: str) -> None:
    """Het onderwerp is een kop; Van, Aan en Datum zijn geen zinnen."""
    tekst = (
        f"Van: Sanne de Boer\nAan: Jan de Wit\nDatum: 3 mei 2024\n{kop}: Uw pakket is onderweg\n\n"
        f"Beste Jan,\n\n{ZIN}"
    )
    assert _lees(tekst) == [
        (TEKST, OVERIG, "Van: Sanne de Boer"),
        (TEKST, OVERIG, "Aan: Jan de Wit"),
        (TEKST, OVERIG, "Datum: 3 mei 2024"),
        (ONDERWERP, KOP, "Uw pakket is onderweg"),
        (AANHEF, OVERIG, "Beste Jan,"),
        (TEKST, ALINEA, ZIN),
    ]


def test_briefhoofd_boven_de_aanhef() -> None:
    """Adres, datum en kenmerk boven de aanhef zijn geen zinnen."""
    hoofd = (
        "Gemeente Voorbeeldstad\nDorpsstraat 12\n1234 AB Voorbeeldstad\n\n"
        "Datum: 3 mei 2024\nOns kenmerk: ZK-2024/00123\n\n"
    )
    tekst = f"{hoofd}Geachte heer Smit,\n\n{ZIN}"
    assert _zinnen(tekst) == [ZIN]
    assert (AANHEF, OVERIG, "Geachte heer Smit,") in _lees(tekst)


# Alinea's, lijsten, koppen en losse regels


@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r"])
def test_met_de_hand_afgebroken_regels(einde: str) -> None:
    """Afgebroken regels zijn samen één alinea, met welk regeleinde ook."""
    regels = (
        "Wij hebben uw aanvraag ontvangen en kijken er deze week",
        "naar. U krijgt uiterlijk vrijdag een brief van ons met",
        "het besluit.",
        "",
        "Heeft u nog vragen?",
        "Bel ons dan.",
    )
    assert _soorten(einde.join(regels)) == [
        (ALINEA, " ".join(regels[:3])),
        (ALINEA, "Heeft u nog vragen? Bel ons dan."),
    ]


@pytest.mark.parametrize(
    "teken", ["-", "*", "+", "•", "–", "✓", "1.", "2)", "10.", "a.", "b)", "  -", "\t•"]
)
def test_lijstitems(teken: str) -> None:
    """Elk item is een eigen blok, met zijn merkteken en inspringing apart."""
    tekst = f"Neem mee:\n{teken} uw pas\n{teken} een foto\n\n{ZIN}"
    blokken = lees_tekst(tekst).blokken
    assert [(blok.soort, blok.tekst) for blok in blokken] == [
        (ALINEA, "Neem mee:"),
        (LIJSTITEM, "uw pas"),
        (LIJSTITEM, "een foto"),
        (ALINEA, ZIN),
    ]
    assert {blok.inspringing + blok.merkteken for blok in blokken[1:3]} == {teken}


@pytest.mark.parametrize("vervolg", ["  in kleur, van dit jaar", "\tin kleur, van dit jaar"])
def test_vervolgregel_van_een_lijstitem(vervolg: str) -> None:
    """Een ingesprongen regel hoort nog bij het item erboven."""
    tekst = f"- een foto\n{vervolg}\n- uw pas"
    assert _soorten(tekst) == [
        (LIJSTITEM, "een foto in kleur, van dit jaar"),
        (LIJSTITEM, "uw pas"),
    ]


def test_vervolgregel_zonder_inspringing() -> None:
    """Ook een regel met een kleine letter loopt door: het item was te lang voor één regel."""
    tekst = "- een foto van uw gezicht\nin kleur\n- uw pas"
    assert _soorten(tekst) == [
        (LIJSTITEM, "een foto van uw gezicht in kleur"),
        (LIJSTITEM, "uw pas"),
    ]


def test_een_zin_onder_een_lijst_hoort_er_niet_bij() -> None:
    """In platte tekst is een nieuwe zin onder de lijst geen deel van het laatste item."""
    assert _soorten(f"- een foto\n- uw pas\n{ZIN}") == [
        (LIJSTITEM, "een foto"),
        (LIJSTITEM, "uw pas"),
        (ALINEA, ZIN),
    ]


@pytest.mark.parametrize(
    "tekst",
    ["-geen item van een lijst.", "1.geen item van een lijst.", "A. Jansen helpt u morgen."],
)
def test_geen_lijstitem(tekst: str) -> None:
    """Zonder spatie, of met een voorletter, is het gewone tekst."""
    assert _soorten(tekst) == [(ALINEA, tekst)]


@pytest.mark.parametrize("kop", ["Onze openingstijden", "BELANGRIJK NIEUWS", "Wat u moet doen"])
def test_een_kop_is_geen_zin(kop: str) -> None:
    """Een korte losse regel zonder punt is een kop."""
    assert _soorten(f"{kop}\n\n{ZIN}") == [(KOP, kop), (ALINEA, ZIN)]


def test_een_enkele_regel_is_wat_iemand_wil_laten_lezen() -> None:
    """Wie alleen een korte regel geeft, wil die laten lezen: dan is het geen kop."""
    assert _soorten("Onze openingstijden") == [(ALINEA, "Onze openingstijden")]


@pytest.mark.parametrize(
    "label",
    [
        "Factuurnummer: 20240012",
        "Bedrag: € 12,50",
        "E-mail: info@voorbeeld.nl",
        "Bezoekadres: Dorpsstraat 12, 1234 AB Voorbeeldstad",
    ],
)
def test_een_label_is_geen_zin(label: str) -> None:
    """Een naam met een korte waarde is een label."""
    assert _soorten(f"{ZIN}\n\n{label}\n\n{ZIN}") == [(ALINEA, ZIN), (LABEL, label), (ALINEA, ZIN)]


@pytest.mark.parametrize(
    "zin",
    [
        "Let op: neem uw pas mee.",
        "Tip: kom op tijd.",
        "Wij doen het zo: eerst bellen wij u en dan komen wij langs.",
    ],
)
def test_een_zin_met_een_dubbele_punt_is_geen_label(zin: str) -> None:
    """‘Let op:’ hoort bij de zin erachter."""
    assert _soorten(f"{zin}\n\n{ZIN}") == [(ALINEA, zin), (ALINEA, ZIN)]


@pytest.mark.parametrize(
    "tijden",
    [
        "Maandag: 9.00 - 17.00 uur\nDinsdag t/m vrijdag: 9.00 tot 20.00 uur\nZondag: gesloten",
        "Maandag 9.00 - 17.00\nZaterdag 10.00 - 16.00\nZondag gesloten",
        "ma t/m vr: 9.00-17.00\nza: 10-16 uur\nzo: gesloten",
        "ma 9-17\ndi 9-17\nwo gesloten",
        "Maandag tot en met vrijdag van 9.00 tot 17.00 uur\nZaterdag van 10.00 tot 16.00 uur",
    ],
)
def test_openingstijden_zijn_geen_zinnen(tijden: str) -> None:
    """Een rijtje dagen met tijden blijft een rijtje, ook met kleine letters."""
    assert _zinnen(f"{ZIN}\n\n{tijden}\n\n{ZIN}") == [ZIN, ZIN]


def test_een_adresblok_is_geen_zin() -> None:
    """De regels van een adres worden niet aan elkaar geplakt."""
    adres = (
        "Gemeente Voorbeeldstad",
        "Afdeling Burgerzaken",
        "Postbus 123",
        "1234 AB Voorbeeldstad",
    )
    tekst = "Stuur uw brief naar:\n\n" + "\n".join(adres) + f"\n\n{ZIN}"
    assert _soorten(tekst) == [
        (ALINEA, "Stuur uw brief naar:"),
        *((OVERIG, regel) for regel in adres),
        (ALINEA, ZIN),
    ]


# Bescherming


@pytest.mark.parametrize(
    ("soort", "stuk"),
    [
        (Bescherming.ADRES, "https://www.voorbeeld.nl/hulp?id=3&taal=nl#kop"),
        (Bescherming.ADRES, "www.voorbeeld.nl/contact"),
        (Bescherming.ADRES, "voorbeeld.nl"),
        (Bescherming.ADRES, "info@voorbeeld.nl"),
        (Bescherming.ADRES, "jan.de-wit+post@sub.voorbeeld.co.uk"),
        (Bescherming.GETAL, "NL91 ABNA 0417 1643 00"),
        (Bescherming.GETAL, "NL91ABNA0417164300"),
        (Bescherming.GETAL, "BE71 0961 2345 6769"),
        (Bescherming.GETAL, "€ 1.250,50"),
        (Bescherming.GETAL, "€5"),
        (Bescherming.GETAL, "€ 12,-"),
        (Bescherming.GETAL, "EUR 30,00"),
        (Bescherming.GETAL, "20 euro"),
        (Bescherming.GETAL, "12,5%"),
        (Bescherming.GETAL, "15 procent"),
        (Bescherming.GETAL, "030-123 45 67"),
        (Bescherming.GETAL, "030 - 123 45 67"),
        (Bescherming.GETAL, "(030) 123 45 67"),
        (Bescherming.GETAL, "06 12345678"),
        (Bescherming.GETAL, "06-12 34 56 78"),
        (Bescherming.GETAL, "+31 30 123 45 67"),
        (Bescherming.GETAL, "+31612345678"),
        (Bescherming.GETAL, "0800 1234"),
        (Bescherming.GETAL, "3 mei 2024"),
        (Bescherming.GETAL, "12 december"),
        (Bescherming.GETAL, "1 jan. 2025"),
        (Bescherming.GETAL, "03-05-2024"),
        (Bescherming.GETAL, "2024-05-03"),
        (Bescherming.GETAL, "3/5/2024"),
        (Bescherming.GETAL, "12.30 uur"),
        (Bescherming.GETAL, "9:00"),
        (Bescherming.GETAL, "1234 AB"),
        (Bescherming.GETAL, "20240012"),
        (Bescherming.GETAL, "3e"),
        (Bescherming.CODE, "ORD-2024-00123"),
        (Bescherming.CODE, "AB-123-C"),
        (Bescherming.CODE, "B1"),
    ],
)
def test_beschermd(soort: Bescherming, stuk: str) -> None:
    """Een adres, bedrag, nummer of datum is in zijn geheel beschermd, zonder het leesteken erna."""
    for erna in (" en niets anders.", ".", ", dus.", "?"):
        assert (soort, stuk) in _beschermd(lees_tekst(f"Het gaat hier om {stuk}{erna}"))


@pytest.mark.parametrize("erna", [".", " en klik op de knop.", ", dan bent u klaar.", ""])
def test_een_stap_in_een_menu_is_een_naam(erna: str) -> None:
    """Wie 'Mijn account deactiveren' in het menu zoekt, moet dat ook in de tekst zien."""
    bericht = lees_tekst(f"Ga naar Instellingen > Privacy > Mijn account deactiveren{erna}")
    assert _beschermd(bericht) == {
        (Bescherming.NAAM, "> Privacy"),
        (Bescherming.NAAM, "> Mijn account deactiveren"),
    }


@pytest.mark.parametrize(
    "zin",
    [
        "Wij sturen u een brief.",
        "Dat kan op z’n vroegst morgen.",
        "Wij doen dat d.m.v. post.",
        "Uw inkomen is > modaal en dus te hoog.",
    ],
)
def test_gewone_woorden_zijn_niet_beschermd(zin: str) -> None:
    """In een zin zonder nummers of adressen is niets beschermd."""
    assert _beschermd(lees_tekst(zin)) == set()


# Markdown


@pytest.mark.parametrize(
    ("bron", "gelezen"),
    [
        ("Wij sturen **een brief** naar u.", "Wij sturen een brief naar u."),
        ("Wij sturen *een brief* naar u.", "Wij sturen een brief naar u."),
        ("Wij sturen __een brief__ naar u.", "Wij sturen een brief naar u."),
        ("Wij sturen _een brief_ naar u.", "Wij sturen een brief naar u."),
        ("Wij sturen ***een brief*** naar u.", "Wij sturen een brief naar u."),
        ("Wij sturen **een\nbrief** naar u.", "Wij sturen een brief naar u."),
        ("Kijk op [onze site](https://x.nl) nu.", "Kijk op onze site nu."),
        ("Kijk op [onze site](https://x.nl/a_(b)) nu.", "Kijk op onze site nu."),
        ('Kijk op [onze site](https://x.nl "Titel") nu.', "Kijk op onze site nu."),
        ("Kijk op [onze\nsite](https://x.nl) nu.", "Kijk op onze site nu."),
        ("Kijk op [**onze** site](https://x.nl) nu.", "Kijk op onze site nu."),
        ("Zie ![een foto](foto.png) hieronder.", "Zie een foto hieronder."),
        ("Kijk op <https://x.nl> nu.", "Kijk op https://x.nl nu."),
        ("Mail naar <info@x.nl> nu.", "Mail naar info@x.nl nu."),
        ("Neem `code 12` mee.", "Neem code 12 mee."),
        ("Reken 2 * 3 * 4 uit.", "Reken 2 * 3 * 4 uit."),
        ("Noem het bestand mijn_eerste_mail nu.", "Noem het bestand mijn_eerste_mail nu."),
        (r"Dit is \*geen nadruk\* hier.", "Dit is *geen nadruk* hier."),
        ("Dit is <b>vet</b> en <em>schuin</em> hier.", "Dit is vet en schuin hier."),
        ('Klik <a href="https://x.nl">hier</a> nu.', "Klik hier nu."),
        ("Jan &amp; Piet&nbsp;komen &euro; 5 halen.", "Jan & Piet komen € 5 halen."),
        ("Wij komen.<!-- niet lezen --> Tot dan.", "Wij komen. Tot dan."),
        ("Wij komen.<!-- niet\nlezen --> Tot dan.", "Wij komen. Tot dan."),
        ("Wij komen.<br>Tot dan.", "Wij komen. Tot dan."),
        ("Wij komen.<br/>\nTot dan.", "Wij komen. Tot dan."),
        ("Een < twee en drie > twee.", "Een < twee en drie > twee."),
        ("Wij komen.  \nTot dan.", "Wij komen. Tot dan."),
    ],
)
def test_opmaak_in_markdown(bron: str, gelezen: str) -> None:
    """Een lezer ziet de tekst, niet de opmaak."""
    (blok,) = lees_tekst(bron, "markdown").blokken
    assert (blok.soort, " ".join(blok.tekst.split())) == (ALINEA, gelezen)


@pytest.mark.parametrize(
    ("bron", "soorten"),
    [
        ("# Uw aanvraag", [(KOP, "Uw aanvraag")]),
        ("### Is het klaar? Ja, het is klaar.", [(KOP, "Is het klaar? Ja, het is klaar.")]),
        ("Uw aanvraag\n===", [(KOP, "Uw aanvraag"), (OVERIG, "===")]),
        ("**Uw aanvraag**", [(KOP, "Uw aanvraag")]),
        ("---", [(OVERIG, "---")]),
        (
            "```\nx = 1\nIs dit een zin.\n```",
            [(OVERIG, r) for r in ("```", "x = 1", "Is dit een zin.", "```")],
        ),
        ("~~~python\nx = 1.\n~~~", [(OVERIG, r) for r in ("~~~python", "x = 1.", "~~~")]),
        ("| Dag | Tijd |\n|---|---|", [(OVERIG, "| Dag | Tijd |"), (OVERIG, "|---|---|")]),
        ("Dag | Tijd\n--- | ---", [(OVERIG, "Dag | Tijd"), (OVERIG, "--- | ---")]),
        ("* een *foto*\n* uw **pas**", [(LIJSTITEM, "een foto"), (LIJSTITEM, "uw pas")]),
        ("<table>\n<tr><td>Dag</td></tr>\n</table>", [(OVERIG, "Dag")]),
        ("<p>Wij komen.</p>\n\n<p>Tot dan.</p>", [(ALINEA, "Wij komen."), (ALINEA, "Tot dan.")]),
    ],
)
def test_structuur_in_markdown(bron: str, soorten: list[tuple[Bloksoort, str]]) -> None:
    """Koppen, code, tabellen en strepen zijn geen zinnen; alinea's en items wel."""
    tekst = f"{ZIN}\n\n{bron}\n\n{ZIN}"
    verwacht = [(ALINEA, ZIN), *soorten, (ALINEA, ZIN)]
    assert _lees(tekst, "markdown") == [(TEKST, *blok) for blok in verwacht]


@pytest.mark.parametrize("uitleg", ["<!--\nNiet lezen.\n-->", "<!-- Niet\n\nlezen. {{x}} -->"])
def test_commentaar_over_meer_regels(uitleg: str) -> None:
    """Wat tussen <!-- en --> staat, ziet de lezer niet, ook niet over meer regels."""
    assert _zinnen(f"{ZIN}\n\n{uitleg}\n\n{ZIN}", "markdown") == [ZIN, ZIN]


def test_een_verwijslink_in_markdown() -> None:
    """[tekst][naam] met een adres eronder is een link, geen plaatshouder."""
    tekst = "Kijk op [onze site][s] voor meer.\n\n[s]: https://voorbeeld.nl"
    assert _zinnen(tekst, "markdown") == ["Kijk op onze site voor meer."]


@pytest.mark.parametrize(
    ("aanhef", "groet"),
    [
        ("**Beste Jan,**", "**Met vriendelijke groet,**"),
        ("*Beste Jan*,", "*Met vriendelijke groet*,"),
        ("<b>Beste Jan,</b>", "<b>Met vriendelijke groet,</b>"),
        ("# Beste Jan,", "Met vriendelijke groet,  "),
    ],
)
def test_maildelen_met_opmaak(aanhef: str, groet: str) -> None:
    """Ook een vette aanhef en groet zijn een aanhef en een groet."""
    assert _lees(f"{aanhef}\n\n{ZIN}\n\n{groet}\nSanne", "markdown") == [
        (AANHEF, OVERIG, "Beste Jan,"),
        (TEKST, ALINEA, ZIN),
        (AFSLUITING, OVERIG, "Met vriendelijke groet,"),
        (HANDTEKENING, OVERIG, "Sanne"),
    ]


def test_markdown_opmaak_is_in_platte_tekst_gewoon_tekst() -> None:
    """In platte tekst ziet de lezer de sterretjes en blokhaken ook echt."""
    (blok,) = lees_tekst("Dit is **heel** `mooi` # werk.").blokken
    assert blok.tekst == "Dit is **heel** `mooi` # werk."


# Onzichtbare tekens, en wat niet te lezen is


@pytest.mark.parametrize(
    ("bron", "gelezen"),
    [
        ("Het cafe\u0301 is geo\u0308pend.", "Het café is geöpend."),
        ("Uw aan\u00advraag is klaar.", "Uw aanvraag is klaar."),
        ("Uw\u200b aanvraag\u200d is klaar.", "Uw aanvraag is klaar."),
        ("\ufeffUw aanvraag is klaar.", "Uw aanvraag is klaar."),
        ("U betaalt €\u00a05\u202fper maand.", "U betaalt € 5 per maand."),
        ("Uw  aanvraag \t is klaar.", "Uw aanvraag is klaar."),
        ("Fijne dag 👩‍👧 en tot morgen 😀.", "Fijne dag 👩👧 en tot morgen 😀."),
    ],
)
def test_onzichtbare_tekens(bron: str, gelezen: str) -> None:
    """De leestekst heeft samengestelde letters, gewone spaties en niets onzichtbaars."""
    (blok,) = lees_tekst(bron).blokken
    assert blok.tekst == gelezen


def test_een_lange_tekst_wordt_geknipt() -> None:
    """Een alinea zonder einde gaat in stukken naar het taalmodel, en er valt geen woord weg."""
    tekst = "woord " * 8000 + "einde"
    blokken = lees_tekst(tekst).blokken
    assert len(blokken) > 1
    assert "".join(blok.tekst for blok in blokken) == tekst


@pytest.mark.parametrize(
    ("naam", "invoer"),
    [("a.txt", "tekst"), ("a.md", "markdown"), ("A.MARKDOWN", "markdown"), ("zonder", "tekst")],
)
def test_auto_kijkt_naar_de_naam(tmp_path: Path, naam: str, invoer: str) -> None:
    """Met invoer ‘auto’ zegt de naam van het bestand wat het is; een keuze gaat voor."""
    pad = tmp_path / naam
    pad.write_text(ZIN, encoding="utf-8")
    assert lees(pad).invoer == invoer
    assert lees(pad, "markdown").invoer == "markdown"
    assert lees(ZIN.encode(), naam=naam).invoer == invoer


@pytest.mark.parametrize("tekst", ["", " ", "\n\r\n\t", "\xa0"])
def test_lege_tekst(tekst: str) -> None:
    """Een lege tekst is een fout: een schoon rapport over niets zegt niets."""
    with pytest.raises(InvoerFout, match="hier staat geen tekst"):
        lees_tekst(tekst)


def test_onbekende_invoer() -> None:
    """Een tikfout in `invoer` krijgt een voorstel; iets anders dan een str ook een advies."""
    with pytest.raises(InvoerFout) as fout:
        lees_tekst(ZIN, "markdwon")
    assert str(fout.value) == "‘markdwon’ is geen soort invoer\nBedoelt u ‘markdown’?"
    with pytest.raises(InvoerFout) as fout:
        lees_tekst(ZIN.encode())  # type: ignore[arg-type]
    assert fout.value.wat == "dit is geen tekst maar ‘bytes’"


@pytest.mark.parametrize(
    ("begin", "zin", "eind", "invoer"),
    [
        ("", "Indien u belt, hoort u meer. ", "", "tekst"),
        ("- ", "Indien u belt, hoort u meer. ", "", "tekst"),
        ("<p>", 'Indien <a href="x. y" title="a. b">u belt</a>, hoort u meer. ', "</p>", "html"),
        ("", "indien u belt ", "", "tekst"),
        ("", "x", "", "tekst"),
    ],
)
def test_een_lange_alinea_wordt_geknipt(begin: str, zin: str, eind: str, invoer: str) -> None:
    """Een blok is niet eindeloos, en wordt na een zin geknipt; nooit binnen een tag."""
    bron = begin + zin * (30_000 // len(zin)) + eind
    blokken = lees_tekst(bron, invoer).blokken
    assert len(blokken) > 2
    assert all(len(blok.tekst) <= 8_000 for blok in blokken)
    if "." in zin:
        assert {blok.tekst.strip()[:13] for blok in blokken} == {"Indien u belt"}
        assert {blok.tekst.strip()[-5:] for blok in blokken} == {"meer."}
