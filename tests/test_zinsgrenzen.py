"""Waar een zin eindigt: punten die geen einde zijn, en zinnen die zonder hoofdletter beginnen.

In de gevallen staat een | op elke plek waar een nieuwe zin begint; de tekst zelf heeft die niet.
"""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b1check.document import _afkortingen, laad_taalmodel
from b1check.invoer import lees_tekst
from b1check.taal.zinsgrenzen import zoek_zinsgrenzen

LEESTEKENS = (
    "Wij komen op 3 mei. | U hoeft niets te doen.",
    "Komt u morgen? | Dan zien wij u! | Tot dan.",
    "Meent u dat?! | Dat is mooi.",
    "Graag op tijd a.u.b.! | Anders missen wij u.",
    "Wij wachten nog... | U hoort van ons.",
    "Wij wachten nog… | U hoort van ons.",
    "Wij wachten nog... en dan bellen wij.",
    "Wij wachten nog… en dan bellen wij.",
    "Let op! dit is belangrijk.",
    "Bent u er maandag? ja of nee is genoeg.",
    "De klant schreef: “Het werkt.” | Toen sloten wij de zaak.",
    "‘Wanneer komt u?’ vroeg de klant. | Dat weet ik al.",
    'Zij zei: "Kom morgen." | Toen ging zij weg.',
    "Wij komen (misschien!) morgen. | Bel ons eerst.",
    "(U hoeft niets te doen.) | Wij bellen u.",
    "Stuur ons het formulier. | (Of kom langs.) | Wij zijn er tot vijf uur.",
    "Wij zijn er tot 5 uur. | 's Avonds zijn wij dicht.",
    "Wij zijn er tot 5 uur. | ’s Avonds zijn wij dicht.",
    "Uw pakket is er! | 😀 Fijne dag.",
    "Let op.Hier staat geen spatie, dus dit is een adres of een tikfout.",
)
AFKORTINGEN = (
    "Wij vragen u o.a. om een foto. | Die moet scherp zijn.",
    "U krijgt d.m.v. een brief bericht. | Dat duurt een week.",
    "Door de storm, d.w.z. door de schade, komen wij later. | Sorry!",
    "Bijv. een foto is genoeg. | Meer vragen wij niet.",
    "U krijgt evt. een brief. | Dat ziet u vanzelf.",
    "Evt. bellen wij u nog. | Houd uw telefoon bij u.",
    "Kijk bij nr. 5 op de lijst. | Daar staat het bedrag.",
    "Zie art. 6 van de wet. | Daar staat de regel.",
    "Lees blz. 3 en pag. 4 van de folder. | De rest mag later.",
    "Het pakket weegt ca. 5 kilo. | Twee mensen dragen dat.",
    "U krijgt max. 3 boeken. | Breng ze op tijd terug.",
    "Het bedrag is incl. btw. | Dat betaalt u later.",
    "Neem uw pas, een foto enz. mee. | Kom op tijd.",
    "Neem uw pas mee, een foto, enz. | Kom op tijd.",
    "Bel ons a.u.b. morgen. | Wij zijn er vanaf negen uur.",
    "Bel ons a.u.b. | Wij helpen u graag.",
    "U hoort z.s.m. van ons. | Fijne dag.",
    "U hoort dat z.s.m. | Fijne dag.",
    "U hoort dat t.z.t. | Wij bellen u nog.",
    "De datum is n.t.b. | Wij bellen u nog.",
    "Wij zijn er i.i.g. | Tot dan.",
    "U woont in Gouda e.o. | Wij komen graag langs.",
    "Wij zien u op 1 mei a.s. | Neem uw pas mee.",
    "Bel tel. 030-1234567. | Wij zijn er.",
    "Wij hebben uw brief d.d. 3 mei gelezen. | Dank daarvoor.",
    "Wij vervoeren alles m.u.v. glas. | Dat breekt te snel.",
)
NAMEN = (
    "U spreekt met dhr. De Vries. | Hij belt u.",
    "U spreekt met mevr. A.B. de Wit. | Zij belt u.",
    "U spreekt met mw. Jansen. | Zij is er morgen.",
    "Dit is J. Jansen van de balie. | Hij helpt u.",
    "De heer P. van den Berg komt langs. | Hij is wat later.",
    "Mevrouw S.M.J. van Dam-Smit helpt u. | Zij werkt bij de balie.",
    "Prof. dr. Smit ziet u morgen. | Neem uw pas mee.",
    "Wij zijn Voorbeeld B.V. en wij helpen u. | Bel ons.",
    "U belt met Voorbeeld B.V. | Wij helpen u graag.",
    "U belt met Voorbeeld N.V. | Wij helpen u graag.",
    "U woont aan de St. Jansstraat. | Dat klopt toch?",
    "Kijk op www.voorbeeld.nl. | Daar staat alles.",
    "Mail naar info@voorbeeld.nl. | Wij antwoorden snel.",
)
GETALLEN = (
    "Wij komen om 12.30 uur. | Bent u dan thuis?",
    "Wij komen om 12.30. | Bent u dan thuis?",
    "Vanaf 1 jan. is het duurder. | Dat weet u al.",
    "Vanaf 1 jan. 2025 is het duurder. | Dat weet u al.",
    "Wij zien u op 12 dec. in de winkel. | Tot dan!",
    "Wij zien u op ma. 12 mei. | Tot dan!",
    "U betaalt € 12.50. | Dat hoeft pas later.",
    "U betaalt 1.250 euro. | Dat hoeft pas later.",
    "U betaalt 5 euro. | 3 euro krijgt u terug.",
    "U krijgt geld terug. | € 12 staat morgen op uw rekening.",
    "U zit in kamer 12. | De deur is open.",
    "Kijk bij nummer 5. | Daar staat het.",
    "Dit is versie 2.0. | Die werkt beter.",
    "Stap 1. | Ga naar de site. | Stap 2. | Log in.",
)
ZONDER_HOOFDLETTER = (
    "Wij sturen u een brief. | daarna belt u ons.",
    "Dat is klaar. | u krijgt nog bericht.",
    "Dit was alles. | ik wens u een fijne week. | tot ziens.",
    "Wij helpen u graag. | iPhones maken wij zelf.",
)
# Een gewoon woord of een naam die toevallig ook een afkorting kan zijn, sluit een zin gewoon af.
GEWONE_WOORDEN = (
    "Dat doen wij zo. | U hoort van ons.",
    "U spreekt met Jan. | Hij belt u terug.",
    "U bent nu lid. | U krijgt een pas.",
    "U belt met Voorbeeld BV. | Wij helpen u graag.",
    "Uw bank is ING. | Daar staat het geld.",
    "Dat staat bij de KvK. | Wij zoeken het op.",
    "U krijgt AOW. | Daarover beslist de SVB. | Bel die organisatie.",
    "U betaalt geen BTW. | De prijs blijft gelijk.",
    "Wij zien u op 12 dec. | Tot dan!",
    "U heeft optie A. | Wij raden optie B aan.",
    "Dit is vitamine C. | U heeft die nodig.",
)
# Na een afkorting die nooit achteraan staat, hoort de naam met een hoofdletter nog bij de zin.
NAAM_NA_AFKORTING = (
    "Wij werken i.s.m. PostNL aan een plan.",
    "Dit geldt m.u.v. Pasen en Kerst.",
    "Maak het geld over o.v.v. Jansen.",
    "Stuur de brief naar afd. Verkoop.",
    "U spreekt met hr. Smit van de balie.",
    "Wij doen dit i.o.v. Gemeente Utrecht.",
    "De heren Th. de Wit en Chr. Bos komen langs.",
    "U vindt ons in o.a. Utrecht en Gouda.",
    "U spreekt met K. v.d. Berg van de balie.",
    "U spreekt met J. De Vries van de balie.",
    "Stuur de brief naar gem. Utrecht.",
    "De rekening is van Fa. Jansen en niet van ons.",
    "De rekening is van gebr. Smit en niet van ons.",
)
NUMMERS = ("1. Ga naar de balie. | 2. Neem een nummer.",)


def _knip(tekst: str) -> list[str]:
    grenzen = [0, *zoek_zinsgrenzen(tekst, _afkortingen()), len(tekst)]
    return [tekst[begin:eind].strip() for begin, eind in pairwise(grenzen)]


@pytest.mark.parametrize(
    "geval",
    [
        *LEESTEKENS,
        *AFKORTINGEN,
        *NAMEN,
        *GETALLEN,
        *ZONDER_HOOFDLETTER,
        *GEWONE_WOORDEN,
        *NAAM_NA_AFKORTING,
        *NUMMERS,
    ],
)
def test_zinsgrens(geval: str) -> None:
    """De zin eindigt waar een lezer dat ziet, en nergens anders."""
    assert _knip(geval.replace(" | ", " ")) == geval.split(" | ")


@pytest.mark.parametrize("tekst", ["", "...", "Een zin", "Een zin.", "Een zin.   ", "A. "])
def test_een_zin_heeft_geen_grens(tekst: str) -> None:
    """Aan het eind van de tekst begint geen nieuwe zin."""
    assert list(zoek_zinsgrenzen(tekst)) == []


def test_de_plaats_is_het_eerste_teken_van_de_nieuwe_zin() -> None:
    """Witruimte hoort bij de zin ervoor, ook als het er meer dan een is."""
    tekst = "Tot dan.   Fijne dag!\nGroet"
    assert [tekst[plaats:] for plaats in zoek_zinsgrenzen(tekst)] == ["Fijne dag!\nGroet", "Groet"]


def test_de_afkortingen_komen_van_de_aanroeper() -> None:
    """Een afkorting telt pas mee als zij gegeven is; een hoofdletter erna sluit de zin toch af."""
    tekst = "Dit is de hfdst. 3 van het boek. Lees de hfdst. Daarna weet u alles."
    zonder = [tekst[plaats:][:4] for plaats in zoek_zinsgrenzen(tekst)]
    met = [tekst[plaats:][:4] for plaats in zoek_zinsgrenzen(tekst, {"hfdst"})]
    assert (zonder, met) == (["3 va", "Lees", "Daar"], ["Lees", "Daar"])


@given(st.lists(st.sampled_from(["a", "B", "b.v", "nr", "3", ".", "!", "…", "”", " ", "\n"])))
def test_grenzen_lopen_op_en_vallen_op_een_teken(stukken: list[str]) -> None:
    """Elke grens ligt in de tekst, na witruimte, en op het begin van iets dat er staat."""
    tekst = "".join(stukken)
    grenzen = list(zoek_zinsgrenzen(tekst, {"b.v"}))
    assert grenzen == sorted(set(grenzen))
    assert all(tekst[plaats - 1].isspace() and not tekst[plaats].isspace() for plaats in grenzen)


def test_de_ontleder_houdt_zich_aan_de_grenzen() -> None:
    """Het document heeft precies deze zinnen, ook als het taalmodel er zelf anders over denkt."""
    zinnen = [
        "Wij hebben uw brief d.d. 3 mei gelezen.",
        "U spreekt met mevr. A.B. de Wit van Voorbeeld B.V. over nr. 5.",
        "Wij komen om 12.30 uur!",
        "Bent u dan thuis?",
        "Wij bellen u...",
        "Anders sturen wij een brief.",
        "daarna is de zaak klaar.",
        "Fijne dag.",
    ]
    document = laad_taalmodel().ontleed(lees_tekst(" ".join(zinnen)))
    assert [zin.tekst for zin in document.zinnen] == zinnen
