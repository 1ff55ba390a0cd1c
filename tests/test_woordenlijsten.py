"""Toetst elke woordenlijst: vorm, volgorde, en of de alternatieven zelf makkelijk zijn."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from b1check import regels
from b1check.bevindingen import Veiligheid
from b1check.frequentie import splits, zipf
from b1check.gegevens import map_van
from b1check.taal.verbuiging import meervoud, met_e
from b1check.taal.vervoeging import Werkwoordsvorm, vervoeg
from b1check.woordenboek import (
    TOEGESTAAN,
    WEGLATEN,
    Ingang,
    Woordsoort,
    lees_ingangen,
    lees_woordenboek,
)

MAP = map_van("woordenlijsten")
BESTANDEN = sorted(pad.name for pad in MAP.glob("*.tsv"))
REGISTERS = {
    "", "formeel", "ambtelijk", "ouderwets", "juridisch", "vakterm", "engels", "leenwoord",
    "beleid", "moeilijk", "bekend",
}  # fmt: skip
# Kolommen met vaste waarden, per lijst; `*` geldt voor elke lijst met die kolom.
WAARDEN: dict[tuple[str, str], set[str]] = {
    ("*", "veiligheid"): {*Veiligheid, TOEGESTAAN},
    ("*", "register"): REGISTERS,
    ("*", "regio"): {"", "be"},
    ("*", "lidwoord"): {"", "de", "het", "mv", "de/het"},
    ("naamwoordklassen.tsv", "klasse"): {"concreet", "abstract"},
    ("lege-aanlopen.tsv", "toepassen"): {"veilig", "vragen"},
    ("lege-aanlopen.tsv", "wordt"): set(
        " Helaas Toch Daardoor Dus Soms Vaak Regelmatig Misschien Natuurlijk Waarschijnlijk "
        "Gelukkig".split(" ")
    ),
    ("naamwoordstijl.tsv", "soort"): {"handeling", "proces", "gewoon"},
    ("werkwoorden-met-zijn.tsv", "soort"): {"altijd", "beide"},
    ("onscheidbare-werkwoorden.tsv", "ge"): {"ja", "nee"},
    ("lege-werkwoorden.tsv", "positie"): {"onderwerp", "voorwerp", "voorzetsel"},
    ("moeilijke-naamwoorden.tsv", "soort"): {"zn"},
    ("moeilijke-werkwoorden.tsv", "soort"): {"ww"},
    ("moeilijke-werkwoorden-eren.tsv", "soort"): {"ww"},
    ("moeilijke-overige-woorden.tsv", "soort"): {*Woordsoort} - {"ww", "zn", "frase"},
}

# Minder vaak dan dit (één keer per miljoen woorden) is een alternatief zelf zeldzaam.
GEWOON = 3.0
BEKEND = 2.5
# Zeldzaam in de teksten van wordfreq, en toch makkelijk: meest vormen en samenstellingen van
# gewone woorden. Nagelezen op 26 november 2026.
TOCH_MAKKELIJK = frozenset(
    """
    aangetekende aanvrager aardigs achterlopen afdak afkopen afmelden afraden afschrijving
    afwachtend annulering anticonceptie armer bankafschrift bazig bedekking bedreigend
    beoordelaar bestraten bevruchting bezuiniging bijbetalen bijproduct bijschrijven bijzaak
    brandbaar breekbaar bsn demonstrant discriminerend doorrekenen doorschuiven doorstrepen
    flexibeler fraudeur gever hobbel horend ijverig inburgeren indelen inloggegevens
    inschrijft inspuiten interviewer inwerkperiode inwisselen kloppend kwetsend lener meebetaalt
    meebetalen meegestuurd meerekenen meetbaar meewerkend nabespreking nasturen onbetaald
    onderaf onderstrepen oneerlijkheid onvoorzichtig onvriendelijk oplette oplettend oplopend
    opnoemen optelling opzegging opzegtermijn overheersend overstromen preciezer remmend
    saaiheid schuldeiser slimheid slordigheid soepelheid spottend sproeien tegenwerking
    terugboeken terugkomend terugpakken terugvragen uitgraven uitlenen uitrekenen uitrit
    uitschelden uitstoten uittypen vernieuwer verrekenen vervuilend voorspellend vroegst
    wantrouwig zuiniger
    """.split()
)


@dataclass(frozen=True)
class Rij:
    """Een rij van een lijst met haar plaats."""

    bestand: str
    nummer: int
    velden: tuple[str, ...]
    kop: tuple[str, ...]

    @property
    def plek(self) -> str:
        """Bestand, regel en eerste kolom: zo is de rij terug te vinden."""
        return f"{self.bestand}:{self.nummer} {self.velden[0]}"

    def __getitem__(self, kolom: str) -> str:
        return dict(zip(self.kop, self.velden, strict=False)).get(kolom, "")

    @property
    def woord(self) -> str:
        """Het moeilijke woord of de frase zelf."""
        return self["woord"] or self["frase"] or self["afkorting"]

    @property
    def alternatieven(self) -> list[str]:
        """De alternatieven, beste eerst."""
        return (self["alternatieven"] or self["voluit"]).split("|") if self.heeft_er else []

    @property
    def heeft_er(self) -> bool:
        """Of er alternatieven zijn."""
        return bool(self["alternatieven"] or self["voluit"])


@cache
def lees(bestand: str) -> tuple[str, tuple[str, ...], tuple[str, ...], tuple[Rij, ...]]:
    """Geef de hele tekst, de regels met commentaar, de kopregel en de rijen, zelf gelezen."""
    tekst = (MAP / bestand).read_bytes().decode("utf-8")
    regels_ = tekst.split("\n")
    aantal = next(n for n, regel in enumerate(regels_) if not regel.startswith("#"))
    kop = tuple(regels_[aantal].split("\t"))
    rijen = tuple(
        Rij(bestand, nummer, tuple(regel.split("\t")), kop)
        for nummer, regel in enumerate(regels_[aantal + 1 :], aantal + 2)
        if regel
    )
    return tekst, tuple(regels_[:aantal]), kop, rijen


def rijen_van(bestand: str) -> tuple[Rij, ...]:
    """Geef de rijen van een lijst."""
    return lees(bestand)[3]


def kop_van(bestand: str) -> tuple[str, ...]:
    """Geef de kopregel van een lijst."""
    return lees(bestand)[2]


MET_VEILIGHEID = [naam for naam in BESTANDEN if "veiligheid" in kop_van(naam)]
# Over vage tijd: die woorden zijn niet moeilijk, er ontbreekt alleen een dag.
MOEILIJK = [naam for naam in MET_VEILIGHEID if naam not in ("vage-termijnen.tsv", "positief.tsv")]


def kaal(alternatief: str) -> str:
    """Geef een alternatief zonder merktekens en lidwoord, in kleine letters."""
    zonder = alternatief.replace("^", "").removeprefix("mv:").lower()
    return re.sub(r"^(?:de|het|een) ", "", zonder)


@cache
def moeilijke_woorden() -> dict[str, str]:
    """Geef alles wat zonder voorwaarde moeilijk is, met waar dat staat."""
    return {
        kaal(rij.woord): rij.plek
        for bestand in MOEILIJK
        for rij in rijen_van(bestand)
        if rij["veiligheid"] != TOEGESTAAN and not rij["context"] and not rij["regio"]
    }


def moeilijk_in(alternatief: str) -> Iterator[str]:
    """Geef wat er in een alternatief zelf op een lijst staat: het geheel of een woord ervan."""
    bekend = moeilijke_woorden()
    heel = kaal(alternatief)
    yield from (deel for deel in dict.fromkeys((heel, *heel.split())) if deel in bekend)


def woorden_van(alternatief: str) -> list[str]:
    """Geef de woorden van een alternatief, zonder merktekens en leestekens."""
    return re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", kaal(alternatief))


def zeldzaam_in(alternatief: str, grens: float = GEWOON) -> Iterator[str]:
    """Geef de woorden die zeldzaam zijn, ook als je hun delen telt."""
    for woord in woorden_van(alternatief):
        if woord not in TOCH_MAKKELIJK and min(map(zipf, splits(woord))) < grens:
            yield woord


# --- vorm ------------------------------------------------------------------------------------


def test_er_zijn_lijsten() -> None:
    """De map met lijsten is gevonden en bevat alleen lijsten."""
    assert BESTANDEN
    assert sorted(pad.name for pad in MAP.iterdir() if pad.name[0] != ".") == BESTANDEN


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_de_kop_zegt_wat_het_is_en_van_wie(bestand: str) -> None:
    """Bovenaan staan wat de lijst is, de bron, de licentie en een datum die bestaat."""
    _, kop, _, _ = lees(bestand)
    assert kop, "de lijst begint met regels met #"
    assert all(regel.startswith("# ") and regel == regel.rstrip() for regel in kop)
    assert len(kop[0]) > 20
    velden = dict(regel[2:].split(": ", 1) for regel in kop[1:] if ": " in regel)
    assert velden.get("bron") == "eigen werk van b1check"
    assert velden.get("licentie") == "MIT"
    assert date.fromisoformat(velden.get("datum", "")) >= date(2026, 1, 1)


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_tekens(bestand: str) -> None:
    """UTF-8 in NFC, gewone regeleinden, één aan het eind, en geen onzichtbare tekens."""
    tekst, _, _, _ = lees(bestand)
    assert tekst == unicodedata.normalize("NFC", tekst)
    assert tekst.endswith("\n")
    assert not tekst.endswith("\n\n")
    vreemd = {t for t in tekst if t not in "\t\n" and (not t.isprintable() or t == "\u00a0")}
    assert vreemd == set()


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_witruimte(bestand: str) -> None:
    """Geen lege regels, geen spaties om een veld heen en geen dubbele spaties."""
    tekst, _, _, rijen = lees(bestand)
    leeg = [nummer for nummer, regel in enumerate(tekst.split("\n")[:-1], 1) if not regel.strip()]
    assert leeg == []
    slordig = [
        rij.plek
        for rij in rijen
        if any(veld != veld.strip() or "  " in veld or " | " in veld for veld in rij.velden)
    ]
    assert slordig == []


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_kolommen(bestand: str) -> None:
    """Elke rij heeft precies zoveel kolommen als de kopregel, en een eerste kolom."""
    kop, rijen = kop_van(bestand), rijen_van(bestand)
    assert rijen
    assert all(re.fullmatch(r"[a-z_]+", kolom) for kolom in kop)
    assert len(set(kop)) == len(kop)
    assert [rij.plek for rij in rijen if len(rij.velden) != len(kop)] == []
    assert [rij.plek for rij in rijen if not rij.velden[0]] == []
    assert [rij.plek for rij in rijen if rij.velden[0].startswith("#")] == []


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_volgorde(bestand: str) -> None:
    """De rijen staan op volgorde van de eerste kolom, en dan de tweede."""
    sleutels = [rij.velden[:2] for rij in rijen_van(bestand)]
    fout = [een for een, twee in pairwise(sleutels) if een > twee]
    assert fout == []


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_geen_dubbele_rijen(bestand: str) -> None:
    """Eerste en tweede kolom samen komen per context één keer voor."""
    telling = Counter((*rij.velden[:2], rij["context"]) for rij in rijen_van(bestand))
    assert [sleutel for sleutel, aantal in telling.items() if aantal > 1] == []


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_vaste_waarden(bestand: str) -> None:
    """Veiligheid, register, regio, soort en dergelijke hebben een waarde die bestaat."""
    rijen = rijen_van(bestand)
    fout = []
    for kolom in kop_van(bestand):
        mogelijk = WAARDEN.get((bestand, kolom), WAARDEN.get(("*", kolom)))
        if mogelijk is not None:
            fout += [f"{rij.plek}: {rij[kolom]!r}" for rij in rijen if rij[kolom] not in mogelijk]
    assert fout == []


def test_toegestaan_is_er_alleen_voor_afkortingen() -> None:
    """Alleen bij afkortingen staat ook wat mag; elders hoort alleen wat moeilijk is."""
    fout = [
        rij.plek
        for bestand in MET_VEILIGHEID
        if bestand != "afkortingen.tsv"
        for rij in rijen_van(bestand)
        if rij["veiligheid"] == TOEGESTAAN
    ]
    assert fout == []


@pytest.mark.parametrize("bestand", MET_VEILIGHEID)
def test_b1check_kan_de_lijst_lezen(bestand: str) -> None:
    """Elke rij die telt wordt een ingang: ook de context en de veiligheid zijn te lezen."""
    tellen = [rij for rij in rijen_van(bestand) if rij["veiligheid"] != TOEGESTAAN]
    assert len(lees_ingangen(MAP / bestand)) == len(tellen)


def test_het_woordenboek_vindt_elke_vorm() -> None:
    """Ook een lang woord, dat pas vormen krijgt als het begin ervan voorkomt, is te vinden."""
    boek = lees_woordenboek(tuple(MAP / bestand for bestand in MOEILIJK))
    fout = [
        f"{ingang.woord}: {vorm}"
        for bestand in MOEILIJK
        for ingang in lees_ingangen(MAP / bestand)
        for vorm in vormen_van(ingang)
        if ingang not in boek.kandidaten(vorm, ingang.regio)
    ]
    assert fout == []


def vormen_van(ingang: Ingang) -> set[str]:
    """Geef de kern met haar meervoud, haar -e of haar vormen als werkwoord."""
    if ingang.soort == Woordsoort.WW:
        return {vervoeg(ingang.kern, v) for v in Werkwoordsvorm if "tegenwoordig" not in v}
    if ingang.soort == Woordsoort.ZN and ingang.lidwoord != "mv" and not ingang.na:
        return {ingang.kern, meervoud(ingang.kern)}
    if ingang.soort == Woordsoort.BN and not ingang.na:
        return {ingang.kern, met_e(ingang.kern)}
    return {ingang.kern}


def test_elke_lijst_wordt_gebruikt() -> None:
    """Een lijst die geen regel en geen module noemt, doet niets."""
    bronnen = [pad.read_text(encoding="utf-8") for pad in map_van("regels").glob("*.toml")]
    bronnen += [pad.read_text(encoding="utf-8") for pad in (MAP.parent / "b1check").rglob("*.py")]
    bronnen += [pad.read_text(encoding="utf-8") for pad in MAP.parent.glob("*.py")]
    alles = "\n".join(bronnen)
    assert [naam for naam in BESTANDEN if f'"{naam}"' not in alles] == []


# --- inhoud ----------------------------------------------------------------------------------


@pytest.mark.parametrize("bestand", MET_VEILIGHEID)
def test_alternatieven_zijn_goed_geschreven(bestand: str) -> None:
    """Alternatieven zijn niet leeg, niet dubbel en niet het woord zelf."""
    fout = []
    for rij in rijen_van(bestand):
        delen = rij.alternatieven
        if any(not deel or deel != deel.strip() for deel in delen) or len(set(delen)) < len(delen):
            fout.append(rij.plek)
        if kaal(rij.woord) in {kaal(deel) for deel in delen}:
            fout.append(f"{rij.plek}: is zijn eigen alternatief")
        if WEGLATEN in delen[1:]:
            fout.append(f"{rij.plek}: weglaten staat niet vooraan")
    assert fout == []


@pytest.mark.parametrize("bestand", MET_VEILIGHEID)
def test_zonder_alternatief_is_er_niets_in_te_vullen(bestand: str) -> None:
    """Wie geen alternatief heeft is `tonen`, en legt het woord uit of vraagt door."""
    fout = [
        rij.plek
        for rij in rijen_van(bestand)
        if not rij.heeft_er
        and rij["veiligheid"] != TOEGESTAAN
        and (rij["veiligheid"] != Veiligheid.TONEN or not (rij["uitleg"] or rij["vraag"]))
    ]
    assert fout == []


@pytest.mark.parametrize("bestand", MET_VEILIGHEID)
def test_veilig_alternatief_is_zelf_niet_moeilijk(bestand: str) -> None:
    """Wat b1check zelf invult staat niet als moeilijk op een lijst: anders schiet niemand op.

    Een woord dat al in de frase stond ("een offerte uitbrengen") brengt het alternatief niet mee.
    """
    fout = [
        f"{rij.plek} → {rij.alternatieven[0]}: ‘{deel}’ staat in {moeilijke_woorden()[deel]}"
        for rij in rijen_van(bestand)
        if rij["veiligheid"] == Veiligheid.VEILIG and rij.heeft_er
        for deel in moeilijk_in(rij.alternatieven[0])
        if deel not in kaal(rij.woord).split()
    ]
    assert fout == []


@pytest.mark.parametrize("bestand", [naam for naam in MOEILIJK if naam != "afkortingen.tsv"])
def test_het_eerste_alternatief_is_gewoon(bestand: str) -> None:
    """Elk woord van het eerste alternatief komt vaak voor, of bestaat uit zulke woorden.

    Bij een afkorting valt er niets te kiezen: voluit is zij wat zij is.
    """
    fout = [
        f"{rij.plek} → {rij.alternatieven[0]}: ‘{woord}’"
        for rij in rijen_van(bestand)
        if rij.heeft_er
        for woord in zeldzaam_in(rij.alternatieven[0])
        if woord not in kaal(rij.woord).split()
    ]
    assert fout == []


@pytest.mark.parametrize("bestand", [b for b in MET_VEILIGHEID if b != "afkortingen.tsv"])
def test_elk_ander_alternatief_is_bekend(bestand: str) -> None:
    """Ook een tweede of later alternatief is een woord dat de meeste lezers kennen."""
    fout = [
        f"{rij.plek} → {deel}: ‘{woord}’"
        for rij in rijen_van(bestand)
        for deel in rij.alternatieven[1:]
        for woord in zeldzaam_in(deel, BEKEND)
        if woord not in kaal(rij.woord).split()
    ]
    assert fout == []


def test_de_uitzonderingen_zijn_nodig() -> None:
    """Een uitzondering die nergens meer het eerste alternatief is, gaat weg."""
    eerste = {
        woord
        for bestand in MOEILIJK
        for rij in rijen_van(bestand)
        if rij.heeft_er
        for woord in woorden_van(rij.alternatieven[0])
    }
    assert TOCH_MAKKELIJK - eerste == set()


@pytest.mark.parametrize("bestand", MOEILIJK)
def test_een_alternatief_leidt_niet_in_een_kring(bestand: str) -> None:
    """Geen twee woorden zijn elkaars eerste alternatief, ook niet via andere lijsten."""
    eerste = {
        kaal(rij.woord): (kaal(rij.alternatieven[0]), rij.plek)
        for naam in MOEILIJK
        for rij in rijen_van(naam)
        if rij.heeft_er and rij["veiligheid"] != TOEGESTAAN
    }
    kringen = []
    for rij in rijen_van(bestand):
        gezien, woord = [kaal(rij.woord)], kaal(rij.woord)
        while woord in eerste and (woord := eerste[woord][0]) not in gezien:
            gezien.append(woord)
        if woord == gezien[0] and len(gezien) > 1:
            kringen.append(f"{rij.plek}: {' → '.join(gezien)}")
    assert kringen == []


def test_alternatieven_van_naamwoorden_hebben_een_lidwoord() -> None:
    """Een naamwoord krijgt `de`, `het` of `mv:`, anders klopt de zin er straks niet omheen."""
    fout = [
        f"{rij.plek} → {deel}"
        for rij in rijen_van("moeilijke-naamwoorden.tsv")
        for deel in rij.alternatieven
        if deel != WEGLATEN and not re.match(r"(?:de |het |mv:)\S", deel)
    ]
    assert fout == []


def test_naamwoorden_hebben_zelf_een_lidwoord() -> None:
    """Ook het moeilijke naamwoord zelf heeft een lidwoord, of staat in het meervoud."""
    fout = [rij.plek for rij in rijen_van("moeilijke-naamwoorden.tsv") if not rij["lidwoord"]]
    assert fout == []


@pytest.mark.parametrize("naam", ["moeilijke-naamwoorden.tsv", "naamwoordstijl.tsv"])
def test_lidwoorden_spreken_elkaar_niet_tegen(naam: str) -> None:
    """Een woord dat ook in de-woorden of het-woorden staat, heeft daar hetzelfde lidwoord."""
    staat_in = {
        "de": {rij.velden[0] for rij in rijen_van("de-woorden.tsv")},
        "het": {rij.velden[0] for rij in rijen_van("het-woorden.tsv")},
    }
    assert staat_in["de"] & staat_in["het"] == set()
    fout = []
    for rij in rijen_van(naam):
        for genoemd in (f"{rij['lidwoord']} {rij.velden[0]}", *rij.alternatieven):
            lidwoord, _, woord = genoemd.partition(" ")
            ander = {"de": "het", "het": "de"}.get(lidwoord)
            if ander and woord in staat_in[ander]:
                fout.append(f"{rij.plek}: {genoemd}")
    assert fout == []


def test_geen_ingang_in_twee_lijsten_van_een_regel() -> None:
    """Binnen één regel staat een woord met dezelfde context maar in één lijst."""
    fout = []
    for regel in regels():
        lijsten = [pad.name for pad in getattr(regel.opties, "lijsten", ())]
        plekken = defaultdict(list)
        for bestand in lijsten:
            for rij in rijen_van(bestand):
                plekken[rij.woord, rij["soort"], rij["context"], rij["regio"]].append(rij.plek)
        fout += [f"{regel.id}: {' en '.join(p)}" for p in plekken.values() if len(p) > 1]
    assert fout == []


@pytest.mark.parametrize("bestand", MOEILIJK)
def test_de_uitleg_past_tussen_haakjes(bestand: str) -> None:
    """Zonder alternatief komt de uitleg achter het woord, tussen haakjes: kort en geen zin."""
    fout = [
        f"{rij.plek} ({rij['uitleg']})"
        for rij in rijen_van(bestand)
        if not rij.heeft_er
        and (len(rij["uitleg"].split()) > 12 or re.search(r"[.;,:!]$|[.!] ", rij["uitleg"]))
    ]
    assert fout == []


@pytest.mark.parametrize("bestand", MET_VEILIGHEID)
def test_context_noemt_woorden_in_kleine_letters(bestand: str) -> None:
    """In een context staan losse woorden, want zij worden per woord vergeleken."""
    fout = []
    for rij in rijen_van(bestand):
        for deel in filter(None, rij["context"].split(";")):
            woorden = deel.partition(":")[2].split(",") if ":" in deel else []
            if any(not re.fullmatch(r"[^\s,;]+", woord) or woord.isupper() for woord in woorden):
                fout.append(f"{rij.plek}: {deel}")
            if len(set(woorden)) < len(woorden):
                fout.append(f"{rij.plek}: dubbel in {deel}")
    assert fout == []


@pytest.mark.parametrize("bestand", MET_VEILIGHEID)
def test_een_werkwoord_wisselt_met_een_werkwoord(bestand: str) -> None:
    """Staat er een werkwoord in de frase (^), dan ook in wat b1check ervoor invult."""
    fout = [
        f"{rij.plek} → {rij.alternatieven[0]}"
        for rij in rijen_van(bestand)
        if "^" in rij.woord
        and rij["veiligheid"] == Veiligheid.VEILIG
        and "^" not in rij.alternatieven[0]
    ]
    assert fout == []
    te_veel = [
        f"{rij.plek} → {deel}"
        for rij in rijen_van(bestand)
        for deel in (rij.woord, *rij.alternatieven)
        if deel.count("^") > 1
    ]
    assert te_veel == []


# --- taal ------------------------------------------------------------------------------------


def test_werkwoordlijsten_zijn_infinitieven() -> None:
    """In de lijsten voor vervoegen staat een infinitief: één woord op -n."""
    lijsten = [naam for naam in BESTANDEN if "infinitief" in kop_van(naam)]
    lijsten.append("werkwoorden-met-zijn.tsv")
    fout = [
        rij.plek
        for bestand in lijsten
        for rij in rijen_van(bestand)
        if not re.fullmatch(r"[\w'-]+n", rij.velden[0])
    ]
    assert fout == []


@pytest.mark.parametrize("bestand", ["sterke-werkwoorden.tsv", "bijzondere-werkwoorden.tsv"])
def test_vervoegingen_zijn_ingevuld(bestand: str) -> None:
    """Elke vorm van een onregelmatig werkwoord staat er, en het meervoud volgt het enkelvoud."""
    fout = [rij.plek for rij in rijen_van(bestand) if not all(rij.velden)]
    assert fout == []
    meervoud = [rij.plek for rij in rijen_van(bestand) if not rij["vt_meervoud"].endswith("n")]
    assert meervoud == []


def test_een_samenstelling_splitst_met_een_voorzetsel() -> None:
    """Elk hoofd van een samenstelling heeft een lidwoord, een voorzetsel en een voorbeeld."""
    fout = [rij.plek for rij in rijen_van("samenstellingshoofden.tsv") if not all(rij.velden)]
    assert fout == []
    zonder_hoofd = [
        rij.plek
        for rij in rijen_van("samenstellingshoofden.tsv")
        if not re.fullmatch(
            rf"\S+{re.escape(rij['hoofd'])} = {re.escape(rij['hoofd'])} {rij['voorzetsel']} .+",
            rij["voorbeeld"],
        )
    ]
    assert zonder_hoofd == []


def test_paden_zijn_bestanden() -> None:
    """Elke lijst die een regel noemt, ligt in de map van b1check zelf."""
    genoemd = {
        pad
        for regel in regels()
        for waarde in vars(regel.opties).values()
        if isinstance(waarde, tuple)
        for pad in waarde
        if isinstance(pad, Path)
    }
    assert genoemd
    assert {pad.parent for pad in genoemd} == {MAP}
