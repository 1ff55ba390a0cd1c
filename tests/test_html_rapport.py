"""Het HTML-rapport als tekst: ontsnapping, knippen, overzicht, voor en na, grafieken, kleuren."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapporten import GEMEEN, rapporteer, vervang, vind

from b1check.bevindingen import Ernst, Suggestie, Veiligheid
from b1check.herschrijving import Herschrijving
from b1check.rapport import BeoordeeldeVraag, Meting, Rapport
from b1check.regelboek import Regel
from b1check.uitvoer import Opmaak, html
from b1check.uitvoer.grafieken import banden, maak_staven, maak_zinnen
from b1check.uitvoer.voor_en_na import zet_naast_elkaar

ALLES = Opmaak(alles=True)
GEWOON = Opmaak()


class Lezer(HTMLParser):
    """Leest een pagina terug: elementen met attributen, alle tekst, en de tekst van elke mail."""

    LEEG = frozenset(("meta", "br", "input"))

    def __init__(self, pagina: str) -> None:
        super().__init__(convert_charrefs=True)
        self.pad: list[str] = []
        self.elementen: list[tuple[str, dict[str, str | None]]] = []
        self.mails: list[str] = []
        self.marks: list[tuple[str, str]] = []
        self.tekst = ""
        self.feed(pagina)
        self.close()
        assert self.pad == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kenmerken = dict(attrs)
        self.elementen.append((tag, kenmerken))
        if tag in self.LEEG:
            return
        self.pad.append(tag)
        if kenmerken.get("class") == "mail":
            self.pad[-1] = "mail"
            self.mails.append("")
        if tag == "mark":
            self.marks.append((kenmerken["class"] or "", ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.pad.pop() in (tag, "mail")

    def handle_data(self, data: str) -> None:
        self.tekst += data
        if "mail" in self.pad:
            self.mails[-1] += data
        if "mark" in self.pad:
            soort, tekst = self.marks[-1]
            self.marks[-1] = soort, tekst + data

    def waarden(self, naam: str) -> Iterator[str]:
        """Geef alle waarden van een attribuut, op volgorde."""
        return (k[naam] or "" for _, k in self.elementen if naam in k)


def lees_html(*rapporten: Rapport, opmaak: Opmaak = GEWOON) -> Lezer:
    """Maak de pagina en lees haar terug."""
    return Lezer(html.maak_op(rapporten, opmaak))


def herschreven(voor: Rapport, tekst: str) -> Herschrijving:
    """Geef een herschrijving zonder regels: alleen de twee teksten tellen hier."""
    na = rapporteer(tekst, metingen=(Meting("woorden per zin", 9.0, 15.0),), leesbaarheid=70.0)
    return Herschrijving(tekst, (), (), voor, na)


def test_html_toont_de_mail_precies_een_keer() -> None:
    """Ook bij gemene tekst en overlap staat de mail er één keer, zonder nieuwe elementen."""
    gevonden = (
        vind(GEMEEN, GEMEEN, "lang", ernst=Ernst.FOUT, melding="<b>Te lang</b>"),
        vind(GEMEEN, "<script>alert("),
        vind(GEMEEN, 'alert("x")</script> & co', "omslachtig"),
        vind(GEMEEN, "🙂", "positief"),
    )
    lezer = lees_html(rapporteer(GEMEEN, *gevonden, naam='"><img src=x>'))
    assert lezer.mails == [GEMEEN]
    assert lezer.tekst.count(GEMEEN) == 1
    assert "<b>Te lang</b>" in lezer.tekst
    tags = [tag for tag, _ in lezer.elementen]
    assert {"img", "b", "iframe", "link"}.isdisjoint(tags)
    assert (tags.count("script"), tags.count("style")) == (1, 1)


def test_html_is_los_te_lezen() -> None:
    """De pagina haalt niets van een netwerk, en elke verwijzing heeft een doel op de pagina."""
    rapport = rapporteer("Dag Jan", vind("Dag Jan", "Dag"), vind("Dag Jan", "Dag Jan", "lang"))
    lezer = lees_html(rapport, replace(rapport, naam="b.txt"))
    ids = list(lezer.waarden("id"))
    assert len(ids) == len(set(ids))
    assert {f"#{id_}" for id_ in ids} >= set(lezer.waarden("href"))
    assert list(lezer.waarden("src")) == []
    assert lezer.elementen[0] == ("html", {"lang": "nl"})
    kop = next(k for _, k in lezer.elementen if k.get("http-equiv"))
    assert (kop["content"] or "").startswith("default-src 'none'")
    assert "unsafe" not in (kop["content"] or "")
    assert "viewport" in lezer.waarden("name")
    assert not {"style", "onclick", "onload"} & {naam for _, k in lezer.elementen for naam in k}
    assert "url(" not in lezer.tekst


def test_html_knipt_op_elke_grens() -> None:
    """Bij overlap krijgt elk stuk de zwaarste ernst, en elke bevinding één nummer."""
    tekst = "een twee drie vier"
    lezer = lees_html(
        rapporteer(
            tekst,
            vind(tekst, "een twee drie", "lang"),
            vind(tekst, "twee drie", ernst=Ernst.FOUT),
            vind(tekst, "drie vier", "lijst", ernst=Ernst.TIP),
        ),
        opmaak=ALLES,
    )
    assert lezer.marks == [
        ("advies", "een "),
        ("fout meer", "twee "),
        ("fout meer", "drie"),
        ("tip", " vier"),
    ]
    assert list(lezer.waarden("data-nr")) == ["1", "2", "3"]
    assert list(lezer.waarden("data-bij")) == ["m1-b1", "m1-b1 m1-b2", "m1-b1 m1-b2 m1-b3", "m1-b3"]
    assert lezer.mails == [tekst]


def test_html_knipt_ook_midden_in_een_regeleinde() -> None:
    r"""Een snede tussen \\r en \\n maakt geen extra regel; stuurtekens worden �."""
    tekst = "a\r\nb\rc\x00d\r\n"
    gevonden = vind(tekst, "a\r"), vind(tekst, "\nb", "lang"), vind(tekst, "\x00")
    lezer = lees_html(rapporteer(tekst, *gevonden))
    assert lezer.mails == ["a\nb\nc\ufffdd\n"]


def test_html_toont_melding_suggestie_en_metingen() -> None:
    """Onder de mail staan de meldingen met suggesties, en de metingen met hun drempel."""
    suggesties = (
        vervang("Dag Jan", "Dag", "Hallo", "vragen"),
        Suggestie("", (), Veiligheid.TONEN),
    )
    lezer = lees_html(rapporteer("Dag Jan", vind("Dag Jan", "Dag", suggesties=suggesties)))
    tekst = " ".join(lezer.tekst.split())
    assert "‘Dag’ is een moeilijk woord." in tekst
    assert "Suggestie: → Hallo (kijk of de toon past) Dit is korter." in tekst
    assert "Suggestie: → (weglaten) (vul zelf in)" in tekst
    assert "woorden per zin: 16,5 te hoog (hooguit 15)" in tekst
    assert "leesbaarheid (schatting): 61,5 van 100" in tekst
    assert "Schatting: redelijk makkelijk (band 2 van 4). Ongeveer 29 %" in tekst


def test_html_zonder_schatting_en_bevindingen() -> None:
    """Bij te weinig tekst staat er geen getal en geen band."""
    lezer = lees_html(rapporteer("Dag", leesbaarheid=None, band=None))
    assert "te weinig tekst" in lezer.tekst
    assert "Schatting: " not in lezer.tekst
    assert "niets gevonden" in lezer.tekst
    assert lezer.mails == ["Dag"]


def test_html_vouwt_tips_en_verzwijgt_ze_niet() -> None:
    """Zonder --alles staan tips er per regel, met hun aantal."""
    tip = vind("Dag Jan", "Dag", "lijst", ernst=Ernst.TIP)
    lezer = lees_html(rapporteer("Dag Jan", tip))
    assert lezer.marks == []
    assert "Tips: lijst 1×. Zie ze met --alles." in lezer.tekst
    assert "niets gevonden" not in lezer.tekst


def test_html_toont_tags_klein_en_lange_opmaak_kort() -> None:
    """In een HTML-mail valt de tekst op en niet de opmaak; een stijlblad staat er niet heel in."""
    stijl = "<style>" + "p { color: red } " * 50 + "</style>"
    tekst = f"{stijl}<p>Dag <b>Jan</b></p>"
    lezer = lees_html(rapporteer(tekst, vind(tekst, "Dag <b>Jan"), invoer="html"))
    kort = stijl[:40] + " … " + stijl[-20:]
    assert lezer.mails == [f"{kort}<p>Dag <b>Jan</b></p>"]
    assert [stuk for _, stuk in lezer.marks] == ["Dag ", "<b>", "Jan"]
    assert sum(k.get("class") == "opmaak" for _, k in lezer.elementen) == 5
    gewoon = lees_html(rapporteer(tekst))
    assert gewoon.mails == [tekst], "in platte tekst is < gewoon een teken"


def test_html_zegt_wat_er_niet_staat() -> None:
    """Wat in de basislijn staat of is uitgezet, telt mee in één zin."""
    lezer = lees_html(rapporteer("Dag Jan", bekend=2, uitgezet=1))
    assert "Niet getoond: 2 in de basislijn, 1 uitgezet in de tekst." in lezer.tekst
    assert "niets gevonden" not in lezer.tekst


def test_html_toont_de_vragen_van_de_klant() -> None:
    """Elke vraag van de klant staat er, met of zij antwoord kreeg."""
    vragen = tuple(
        BeoordeeldeVraag(f"<b>{oordeel}</b>?", "vraag", oordeel)
        for oordeel in ("beantwoord", "onzeker", "onbeantwoord")
    )
    lezer = lees_html(rapporteer("Dag", vragen=vragen))
    tekst = " ".join(lezer.tekst.split())
    assert "<b>beantwoord</b>? ✓ beantwoord" in tekst
    assert "<b>onzeker</b>? ? niet zeker" in tekst
    assert "<b>onbeantwoord</b>? ✗ geen antwoord" in tekst


def test_html_zonder_mails() -> None:
    """Ook zonder teksten is er een pagina, die dat zegt."""
    assert "Er is geen tekst gecontroleerd." in lees_html().tekst


def test_html_zet_de_slechtste_mail_bovenaan() -> None:
    """Het overzicht begint met de mail die het meeste werk vraagt."""
    goed = rapporteer("Dag", naam="goed.txt")
    matig = rapporteer("Dag Jan", vind("Dag Jan", "Dag"), naam="matig.txt")
    slecht = rapporteer("Dag", vind("Dag", "Dag", ernst=Ernst.FOUT), naam="slecht.txt")
    moeilijk = rapporteer("Dag", leesbaarheid=20.0, band=4, naam="moeilijk.txt")
    lezer = lees_html(goed, matig, slecht, moeilijk)
    verwijzingen = [k.get("href") for tag, k in lezer.elementen if tag == "a"][:4]
    assert verwijzingen == ["#m1", "#m2", "#m3", "#m4"]
    assert lezer.mails == ["Dag", "Dag Jan", "Dag", "Dag"]
    volgorde = re.findall(r"\w+\.txt", lezer.tekst)
    assert volgorde == ["slecht.txt", "matig.txt", "moeilijk.txt", "goed.txt"] * 2
    tekst = " ".join(lezer.tekst.split())
    assert "3 van de 4 mails voldoen." in tekst
    assert "Samen110" in tekst, "het overzicht telt fouten, adviezen en tips op"
    assert "moeilijk-woord 2×, in 2 mails" in tekst


def test_html_vertrouwt_alleen_eigen_stijl_en_script() -> None:
    """De hash in de CSP is die van stijl en script, en geen van beide bevat iets van de mail."""
    tekst = "Zeldzaamwoord </script> </style>"
    pagina = html.maak_op([rapporteer(tekst, vind(tekst, "Zeldzaamwoord"))], GEWOON)
    for tag in ("style", "script"):
        (inhoud,) = re.findall(rf"<{tag}>(.*?)</{tag}>", pagina, re.DOTALL)
        hash_ = base64.b64encode(hashlib.sha256(inhoud.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{hash_}'" in pagina
        assert "Zeldzaam" not in inhoud


def test_html_toont_voor_en_na() -> None:
    """De herschrijving hoort bij het rapport met dezelfde naam en tekst, en is ontsnapt."""
    voor = rapporteer("Dag <b> Jan\nIndien u belt.\n", zinslengtes=(3, 30))
    ander = replace(voor, naam="ander.txt")
    nieuw = herschreven(voor, "Dag <b> Jan\nAls u <i> belt.\n")
    lezer = lees_html(voor, ander, opmaak=Opmaak(herschrijvingen=(nieuw,)))
    tekst = " ".join(lezer.tekst.split())
    assert tekst.count("Voor en na") == 1
    assert "VoorIndien u belt." in tekst
    assert "NaAls u <i> belt." in tekst
    assert "16,5 (na: 9)" in tekst
    assert "61,5 van 100 (na: 70)" in tekst
    assert {"b", "i"}.isdisjoint(tag for tag, _ in lezer.elementen)
    zelfde = lees_html(voor, opmaak=Opmaak(herschrijvingen=(herschreven(voor, voor.tekst),)))
    assert "niets veilig veranderen" in zelfde.tekst


def test_html_legt_regels_uit_die_voorkomen() -> None:
    """Van een regel met een bevinding staat de uitleg erbij, van een andere niet."""
    regels = [Regel(naam, f"Titel {naam}", "s", "m", f"Uitleg\n{naam}.") for naam in ("a", "b")]
    rapport = rapporteer("Dag Jan", vind("Dag Jan", "Dag", "a"))
    lezer = lees_html(rapport, opmaak=Opmaak(regels=tuple(regels)))
    assert "Titel a (a)" in lezer.tekst
    assert "Uitleg a." in lezer.tekst
    assert "Titel b" not in lezer.tekst
    assert "#uitleg-a" in lezer.waarden("href")


@pytest.mark.parametrize(
    ("voor", "na", "rijen"),
    [
        ("a\nb", "a\nb", ["a\nb|a\nb"]),
        ("a\n\nIndien u.", "a\n\nAls u.", ["a|a", "[Indien] u.|[Als] u."]),
        ("u komt nu", "nu", ["[u komt] nu|nu"]),
        ("a b c d e", "a x y z e", ["a [b c d] e|a [x y z] e"]),
        ("", "nieuw", ["|[nieuw]"]),
        ("weg\n\n", "", ["[weg]|"]),
        ("", "", []),
    ],
)
def test_voor_en_na_per_woord(voor: str, na: str, rijen: list[str]) -> None:
    """Wat gelijk blijft staat gewoon, wat verandert tussen haken, buren horen bij elkaar."""
    gevonden = [
        "|".join(
            "".join(f"[{tekst}]" if anders else tekst for tekst, anders in kant)
            for kant in (rij.voor, rij.na)
        )
        for rij in zet_naast_elkaar(voor, na)
    ]
    assert gevonden == rijen


@given(st.text(alphabet="ab \n.", max_size=40), st.text(alphabet="ab \n.", max_size=40))
def test_voor_en_na_verliest_geen_woord(voor: str, na: str) -> None:
    """Links staat de hele oude tekst en rechts de hele nieuwe."""
    rijen = zet_naast_elkaar(voor, na)
    for tekst, kanten in ((voor, [r.voor for r in rijen]), (na, [r.na for r in rijen])):
        samen = " ".join("".join(deel for deel, _ in kant) for kant in kanten)
        assert samen.split() == tekst.split()


def test_voor_en_na_van_een_heel_lang_stuk() -> None:
    """Een alinea van duizenden woorden is in haar geheel veranderd, en kost geen minuten."""
    (rij,) = zet_naast_elkaar("a " * 3000, "b " * 3000)
    assert [anders for _, anders in rij.voor] == [True]


def test_staven_passen_altijd() -> None:
    """Een staaf is nooit langer dan het vlak, en de grens valt erin."""
    for waarde in (0.0, 7.5, 15.0, 16.0, 900.0):
        voor = rapporteer("x", metingen=(Meting("m", waarde, 15.0), Meting("zonder", 3.0)))
        na = rapporteer("x", metingen=(Meting("m", 2 * waarde, 15.0),))
        (staaf,) = maak_staven(voor, na)
        assert 0 <= staaf.lengte <= 100
        assert 0 <= (staaf.lengte_na or 0.0) <= 100
        assert 0 < staaf.grens <= 50
        assert staaf.goed == (waarde <= 15)


def test_zinnen_als_kolommen() -> None:
    """Elke zin is een kolom; de kleur volgt de twee grenzen."""
    metingen = (Meting("woorden per zin", 1.0, 15.0), Meting("langste zin", 1.0, 25.0))
    zinnen = maak_zinnen(rapporteer("x", metingen=metingen, zinslengtes=(5, 16, 26, 0)))
    assert zinnen is not None
    assert [kolom.soort for kolom in zinnen.kolommen] == ["goed", "boven", "hoog", "goed"]
    assert all(k.boven >= 0 and abs(k.boven + k.hoogte - 60) < 0.2 for k in zinnen.kolommen)
    assert zinnen.uitleg == "4 zinnen, de langste heeft 26 woorden. Langer dan 25 woorden: 1."
    assert maak_zinnen(rapporteer("x")) is None
    zonder = maak_zinnen(rapporteer("x", metingen=(), zinslengtes=(3,)))
    assert zonder is not None
    assert (zonder.grens, zonder.uitleg) == (None, "1 zin, de langste heeft 3 woorden.")


def test_banden_vullen_de_hele_schaal() -> None:
    """De banden sluiten aan, van 0 tot 100."""
    stukken = sorted((begin, lengte) for _, begin, lengte in banden())
    assert stukken[0][0] == 0
    assert sum(lengte for _, lengte in stukken) == 100


def test_html_van_veel_mails_groeit_gelijk_mee() -> None:
    """Vier keer zo veel mails geeft hooguit vier keer zo veel tekst."""
    tekst = "Indien u belt, retourneren wij. " * 20
    rapport = rapporteer(
        tekst,
        *(replace(vind(tekst, "Indien"), begin=32 * n, eind=32 * n + 6) for n in range(20)),
        zinslengtes=(5,) * 20,
    )
    nieuw = tekst.replace("Indien", "Als")

    def pagina(aantal: int) -> int:
        rapporten = [replace(rapport, naam=f"{n}.txt") for n in range(aantal)]
        opmaak = Opmaak(herschrijvingen=tuple(herschreven(r, nieuw) for r in rapporten))
        return len(html.maak_op(rapporten, opmaak))

    assert pagina(200) < 4 * pagina(50)


KLEUREN = {
    "tekst": ("vlak", "paneel", "mark-fout", "mark-advies", "mark-tip"),
    "stil": ("vlak", "paneel"),
    "accent": ("vlak", "paneel"),
    "op-ernst": ("fout", "advies", "tip"),
    "fout": ("vlak",),
    "goed": ("vlak",),
    "beter": ("vlak", "paneel"),
    "weg-tekst": ("weg",),
    "erbij-tekst": ("erbij",),
}
VORMEN = {
    "rand": ("vlak", "paneel"),
    "fout": ("vlak", "mark-fout", "lijn"),
    "advies": ("vlak", "mark-advies"),
    "tip": ("vlak", "mark-tip"),
    "accent": ("lijn",),
    "goed": ("lijn",),
}


def _paletten() -> dict[str, dict[str, str]]:
    stijl = (Path(html.__file__).parent / "html.stijl").read_text("utf-8")
    licht, donker = re.findall(r":root \{(.*?)\}", stijl, re.DOTALL)
    return {
        naam: dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", blok))
        for naam, blok in (("licht", licht), ("donker", donker))
    }


def _helderheid(kleur: str) -> float:
    """Geef de relatieve helderheid van WCAG 2."""
    kanalen = (int(kleur[n : n + 2], 16) / 255 for n in (1, 3, 5))
    rood, groen, blauw = (
        k / 12.92 if k <= 0.04045 else ((k + 0.055) / 1.055) ** 2.4 for k in kanalen
    )
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def _contrast(een: str, twee: str) -> float:
    donker, licht = sorted((_helderheid(een), _helderheid(twee)))
    return (licht + 0.05) / (donker + 0.05)


@pytest.mark.parametrize("palet", ["licht", "donker"])
def test_kleuren_hebben_genoeg_contrast(palet: str) -> None:
    """Tekst heeft minstens 4,5 op 1 en een vorm minstens 3 op 1, zoals WCAG vraagt."""
    kleuren = _paletten()[palet]
    for paren, laagste in ((KLEUREN, 4.5), (VORMEN, 3.0)):
        for voor, vlakken in paren.items():
            for vlak in vlakken:
                verhouding = _contrast(kleuren[voor], kleuren[vlak])
                assert verhouding >= laagste, f"{palet}: {voor} op {vlak} is {verhouding:.2f}"
