"""Toetst het lezen van regels: streng, met bestand en regelnummer, en met eigen mappen."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from b1check import (
    B1Fout,
    Controleur,
    Ernst,
    Instellingen,
    InstellingFout,
    Rapport,
    Regel,
    RegelFout,
    Suggestie,
    Veiligheid,
    Wijziging,
)
from b1check.regelboek import Voorbeeld, kies_regels, lees_regel, lees_regels, zoek_regel
from b1check.soorten import SOORTEN, laad_soort

# De regelnummers hieronder tellen in dit bestand.
BASIS = """\
id = "eigen"
titel = "Een eigen regel"
soort = "woorden"
voorrang = 70
ernst = "advies"
melding = "Zeg liever iets anders dan ‘{woord}’."
uitleg = "Wij zeggen het anders."
bron = ["https://www.voorbeeld.nl/stijlgids"]

[opties]
lijsten = ["eigen.tsv"]

[profiel.streng]
ernst = "fout"

[[voorbeelden]]
fout = "Dit is een foute zin."
goed = "Dit is een goede zin."
"""
LIJST = """\
# Eigen woorden
# bron: eigen werk
# licentie: MIT
# datum: 2026-11-22
woord\tsoort\tlidwoord\talternatieven\tveiligheid\tcontext\tuitleg
consument\tzn\tde\tde klant\tveilig\t\t
kantoortuin\tzn\tde\t\ttonen\t\tgrote zaal met bureaus
"""


@pytest.fixture
def huis(tmp_path: Path) -> Path:
    """Een map voor eigen regels, met één eigen lijst."""
    map_ = tmp_path / "huisstijl"
    map_.mkdir()
    (map_ / "eigen.tsv").write_text(LIJST, encoding="utf-8")
    return map_


def schrijf(map_: Path, inhoud: str = BASIS, naam: str = "eigen") -> Path:
    """Schrijf een regelbestand en geef het pad."""
    pad = map_ / f"{naam}.toml"
    pad.write_text(inhoud, encoding="utf-8")
    return pad


def patroonregel(
    opties: str, naam: str = "eigen", melding: str = "Hier staat ‘{gevonden}’."
) -> str:
    """Geef een regel van de soort `patroon` met deze regels onder [opties]."""
    return (
        f'id = "{naam}"\ntitel = "Eigen"\nsoort = "patroon"\nmelding = "{melding}"\n'
        f'uitleg = "Zo niet."\n\n[opties]\n{opties}\n'
    )


def zinsregel(opties: str) -> str:
    """Geef een regel van de soort `zinspatroon` met deze regels onder [opties]."""
    return patroonregel(opties).replace('"patroon"', '"zinspatroon"')


def controleer(huis: Path, tekst: str, **waarden: Any) -> Rapport:
    """Controleer een tekst met de eigen regels erbij."""
    return Controleur(Instellingen(mappen=(str(huis),), **waarden)).controleer(tekst)


def van_eigen(rapport: Rapport, regel: str = "eigen") -> list[tuple[str, str]]:
    """Geef wat de eigen regel vond: de plek en de melding."""
    return [(b.gelezen, b.melding) for b in rapport.bevindingen if b.regel == regel]


# --- een goed bestand ------------------------------------------------------------------------


def test_een_volledige_regel(huis: Path) -> None:
    """Alles wat in het bestand staat, staat in de regel."""
    pad = schrijf(huis)
    regel = lees_regel(pad)
    opties = laad_soort("woorden").Opties(lijsten=(huis / "eigen.tsv",))
    assert regel == Regel(
        id="eigen",
        titel="Een eigen regel",
        soort="woorden",
        melding="Zeg liever iets anders dan ‘{woord}’.",
        uitleg="Wij zeggen het anders.",
        voorrang=70,
        bron=("https://www.voorbeeld.nl/stijlgids",),
        ernst=Ernst.ADVIES,
        opties=opties,
        profiel={"streng": {"ernst": "fout"}},
        voorbeelden=(Voorbeeld("Dit is een foute zin.", "Dit is een goede zin."),),
        pad=pad,
    )


def test_een_kleine_regel_krijgt_standaardwaarden(huis: Path) -> None:
    """Zonder voorrang, ernst, bron en voorbeelden gelden de standaardwaarden."""
    regel = lees_regel(schrijf(huis, patroonregel('patroon = "x"')))
    assert (regel.voorrang, regel.ernst, regel.bron, regel.voorbeelden) == (
        50,
        Ernst.ADVIES,
        (),
        (),
    )
    assert (regel.aan, regel.teksttype, regel.keert_om, regel.wijkt_voor) == (
        True,
        "alles",
        False,
        (),
    )


def test_een_regel_met_bom_en_crlf(huis: Path) -> None:
    """Een bestand uit Kladblok (BOM, CRLF) is een goed regelbestand."""
    pad = huis / "eigen.toml"
    pad.write_bytes(("\ufeff" + BASIS.replace("\n", "\r\n")).encode())
    assert lees_regel(pad).id == "eigen"


@pytest.mark.parametrize(
    ("waarde", "verwacht"),
    [(0, None), (5, None), (6, Ernst.TIP), (10.5, Ernst.ADVIES), (21, Ernst.FOUT)],
)
def test_drempels_gelden_vanaf_meer_dan(waarde: float, verwacht: Ernst | None) -> None:
    """Een drempel van 5 telt vanaf méér dan 5, en de zwaarste ernst wint."""
    drempels = {Ernst.TIP: 5.0, Ernst.ADVIES: 10.0, Ernst.FOUT: 20.0}
    regel = Regel("x", "x", "telling", "x", "x", drempels=drempels)
    assert regel.ernst_van(waarde) == verwacht


def test_zonder_waarde_geldt_de_ernst() -> None:
    """Een regel die niet telt heeft altijd haar eigen ernst."""
    assert Regel("x", "x", "woorden", "x", "x", ernst=Ernst.TIP).ernst_van(None) == Ernst.TIP


# --- fouten in een bestand -------------------------------------------------------------------

FOUTEN: dict[str, tuple[str, str, int, str]] = {
    "onbekende-sleutel": (
        "voorrang = 70",
        "vorrang = 70",
        4,
        "onbekende sleutel ‘vorrang’\nBedoelt u ‘voorrang’?",
    ),
    "onbekende-tabel": (
        "[opties]",
        "[optie]",
        10,
        "onbekende sleutel ‘optie’\nBedoelt u ‘opties’?",
    ),
    "onbekend-voorbeeld": (
        "goed = ",
        "geod = ",
        18,
        "onbekende sleutel ‘geod’\nBedoelt u ‘goed’?",
    ),
    "voorbeeld-is-getal": ('fout = "Dit is een foute zin."', "fout = 3", 17, "‘fout’ "),
    "voorbeelden-is-tekst": (
        BASIS[BASIS.index("[opties]") :],
        'voorbeelden = "x"\n',
        10,
        "‘voorbeelden’ heeft een waarde van de verkeerde vorm",
    ),
    "voorbeelden-met-getal": (
        BASIS[BASIS.index("[opties]") :],
        "voorbeelden = [3]\n",
        10,
        "‘voorbeelden’ ",
    ),
    "voorbeelden-met-tekst": (
        BASIS[BASIS.index("[opties]") :],
        'voorbeelden = ["x"]\n',
        10,
        "‘voorbeelden’ ",
    ),
    "onbekend-profiel": (
        "[profiel.streng]",
        "[profiel.sterng]",
        13,
        "onbekende sleutel ‘sterng’\nBedoelt u ‘streng’?",
    ),
    "onbekend-profiel-dieper": (
        '[profiel.streng]\nernst = "fout"',
        "[profiel.sterng.drempels]\nfout = 3",
        13,
        "onbekende sleutel ‘sterng’\nBedoelt u ‘streng’?",
    ),
    "profiel-is-getal": ('[profiel.streng]\nernst = "fout"', "[profiel]\nstreng = 3", 14, "‘"),
    "sleutel-in-profiel": (
        'ernst = "fout"',
        'melding = "x"',
        13,
        "onbekende sleutel ‘melding’",
    ),
    "titel-is-getal": ('titel = "Een eigen regel"', "titel = 3", 2, "‘titel’ "),
    "titel-is-leeg": ('titel = "Een eigen regel"', 'titel = " "', 2, "‘titel’ "),
    "voorrang-is-tekst": (
        "voorrang = 70",
        'voorrang = "70"',
        4,
        "‘voorrang’ heeft een waarde van de verkeerde vorm",
    ),
    "voorrang-is-waar": ("voorrang = 70", "voorrang = true", 4, "‘voorrang’ "),
    "bron-is-tekst": (
        'bron = ["https://www.voorbeeld.nl/stijlgids"]',
        'bron = "https://www.voorbeeld.nl"',
        8,
        "‘bron’ heeft een waarde van de verkeerde vorm",
    ),
    "bron-met-getal": (
        'bron = ["https://www.voorbeeld.nl/stijlgids"]',
        "bron = [3]",
        8,
        "‘bron’ is een lijst met teksten",
    ),
    "andere-id": (
        'id = "eigen"',
        'id = "iegen"',
        1,
        "de id ‘iegen’ is anders dan de bestandsnaam\nNoem het bestand ‘iegen.toml’.",
    ),
    "onbekende-soort": (
        'soort = "woorden"',
        'soort = "worden"',
        3,
        "de soort ‘worden’ bestaat niet\nBedoelt u ‘woorden’?",
    ),
    "onbekende-ernst": (
        'ernst = "advies"',
        'ernst = "advise"',
        5,
        "‘advise’ is geen ernst\nBedoelt u ‘advies’?",
    ),
    "onbekende-optie": (
        'lijsten = ["eigen.tsv"]',
        'lijsten = ["eigen.tsv"]\nlijst = "x"',
        12,
        "onbekende optie ‘lijst’\nBedoelt u ‘lijsten’?",
    ),
    "optie-van-verkeerde-vorm": (
        'lijsten = ["eigen.tsv"]',
        'lijsten = "eigen.tsv"',
        11,
        "‘lijsten’ is geen goede waarde: geef een lijst met bestandsnamen",
    ),
    "lijst-bestaat-niet": (
        "eigen.tsv",
        "egien.tsv",
        11,
        "de woordenlijst ‘egien.tsv’ bestaat niet\nZet de lijst naast het regelbestand.",
    ),
    "optie-ontbreekt": (
        'lijsten = ["eigen.tsv"]\n',
        "\n",
        10,
        "deze soort heeft nog een optie nodig: lijsten",
    ),
    "opties-is-getal": (
        '[opties]\nlijsten = ["eigen.tsv"]\n',
        "opties = 3\n",
        10,
        "‘opties’ is een tabel",
    ),
    "onbekend-veld": (
        "{woord}",
        "{wrood}",
        6,
        "‘melding’ kent het veld ‘{wrood}’ niet\nBedoelt u ‘woord’?",
    ),
    "veld-zonder-naam": ("{woord}", "{}", 6, "‘melding’ kent het veld ‘{}’ niet\nKies uit: "),
    "veld-met-punt": ("{woord}", "{woord.upper}", 6, "‘melding’ kent het veld ‘{woord.upper}’"),
    "veld-met-opmaak": ("{woord}", "{woord:>9}", 6, "‘melding’ kent het veld ‘{woord}’ niet"),
    "veld-met-omzetting": ("{woord}", "{woord!r}", 6, "‘melding’ kent het veld ‘{woord}’ niet"),
    "losse-accolade": ("{woord}", "{woord", 6, "in ‘melding’ staat een accolade te veel"),
    "teksttype": (
        "voorrang = 70",
        'teksttype = "brief"',
        4,
        "‘brief’ bestaat niet voor ‘teksttype’\nKies uit: alles, mail.",
    ),
    "aan-is-tekst": (
        "voorrang = 70",
        'aan = "ja"',
        4,
        "‘aan’ heeft een waarde van de verkeerde vorm",
    ),
    "onbekende-drempel": (
        "[profiel.streng]",
        "[drempels]\nadvise = 3\n[profiel.streng]",
        14,
        "‘advise’ is geen ernst\nBedoelt u ‘advies’?",
    ),
    "drempel-is-tekst": (
        "[profiel.streng]",
        '[drempels]\nadvies = "3"\n[profiel.streng]',
        14,
        "de drempel ‘advies’ is geen getal",
    ),
    "geen-toml": ("voorrang = 70", "voorrang = ", 4, "dit is geen geldige TOML"),
    "twee-keer": ("voorrang = 70", 'titel = "x"', 4, "dit is geen geldige TOML"),
    "wijkt-voor-is-tekst": (
        "voorrang = 70",
        'wijkt_voor = "omslachtig"',
        4,
        "‘wijkt_voor’ heeft een waarde van de verkeerde vorm",
    ),
}


@pytest.mark.parametrize("geval", FOUTEN)
def test_een_fout_noemt_bestand_regel_en_wat_wel_kan(huis: Path, geval: str) -> None:
    """Een verkeerd regelbestand geeft `RegelFout` met bestand, regelnummer en een voorstel."""
    oud, nieuw, nummer, melding = FOUTEN[geval]
    assert BASIS.count(oud) == 1
    pad = schrijf(huis, BASIS.replace(oud, nieuw))
    with pytest.raises(RegelFout) as fout:
        lees_regel(pad)
    assert isinstance(fout.value, B1Fout)
    assert str(fout.value).startswith(f"{pad}:{nummer}: {melding}")
    assert not re.search(r"\b(?:error|expected|invalid|unknown|got|must)\b", str(fout.value))


@pytest.mark.parametrize("sleutel", ["id", "titel", "soort", "melding", "uitleg"])
def test_een_verplichte_sleutel_ontbreekt(huis: Path, sleutel: str) -> None:
    """Ontbreekt een verplichte sleutel, dan noemt de fout haar en het bestand."""
    pad = schrijf(huis, re.sub(rf"(?m)^{sleutel} = .*\n", "", BASIS))
    with pytest.raises(RegelFout) as fout:
        lees_regel(pad)
    assert (fout.value.wat, fout.value.plek) == (
        f"‘{sleutel}’ ontbreekt of is geen tekst",
        str(pad),
    )


@pytest.mark.parametrize(
    ("inhoud", "melding"),
    [
        (
            patroonregel('patroon = "["'),
            "het patroon ‘[’ klopt niet",
        ),
        (
            patroonregel('patroon = "x"\nveiligheid = "velig"'),
            "‘velig’ is geen veiligheid",
        ),
        (
            patroonregel('patroon = "(x)"\nvervanging = ["\\\\2"]'),
            "",
        ),
        (zinsregel("tokens = []"), "‘tokens’ is leeg"),
        (
            zinsregel('tokens = [{ LOWER = { REGEX = "a+" } }]'),
            "REGEX en FUZZY mogen niet in een zinspatroon",
        ),
        (
            zinsregel('tokens = [{ LEMMA = { FUZZY = "zullen" } }]'),
            "REGEX en FUZZY mogen niet in een zinspatroon",
        ),
        (
            zinsregel('tokens = [{ LOWER = { fuzzy2 = "zullen" } }]'),
            "REGEX en FUZZY mogen niet in een zinspatroon",
        ),
        (
            zinsregel('tokens = [{ LEMMA = { IN = ["x"] } }, { _ = { x = { regex = "y" } } }]'),
            "REGEX en FUZZY mogen niet in een zinspatroon",
        ),
        (zinsregel('tokens = [{ LEMA = "zullen" }]'), "dit zinspatroon klopt niet"),
        (
            patroonregel('telt = "letters"', melding="x").replace('"patroon"', '"telling"'),
            "‘letters’ is niet te tellen\nKies uit: woorden, bijzinnen.",
        ),
    ],
    ids=[
        "patroon",
        "veiligheid",
        "groep",
        "leeg",
        "regex",
        "fuzzy",
        "fuzzy2",
        "regex-diep",
        "onbekend-kenmerk",
        "telt",
    ],
)
def test_een_fout_in_de_opties_van_een_soort(huis: Path, inhoud: str, melding: str) -> None:
    """Wat een soort zelf afkeurt, komt meteen en noemt ook bestand en regel."""
    pad = schrijf(huis, inhoud)
    with pytest.raises(RegelFout) as fout:
        Controleur(Instellingen(mappen=(str(huis),)))
    assert melding in str(fout.value)
    assert re.fullmatch(rf"{re.escape(str(pad))}:\d+", fout.value.plek)


def test_de_optie_die_nodig_is(huis: Path) -> None:
    """Alleen wat echt nodig is wordt genoemd, niet ook alles wat een standaardwaarde heeft."""
    schrijf(huis, patroonregel('vervanging = ["x"]'))
    with pytest.raises(RegelFout) as fout:
        lees_regel(huis / "eigen.toml")
    assert fout.value.wat == "deze soort heeft nog een optie nodig: patroon"


def test_een_zin_in_de_uitleg_is_geen_sleutel(huis: Path) -> None:
    """Het regelnummer is dat van de sleutel, ook als de uitleg een regel als die heeft."""
    uitleg = 'uitleg = """\nZo ziet het eruit:\nwijkt_voor = 3\n"""\nwijkt_voor = 3'
    pad = schrijf(huis, BASIS.replace('uitleg = "Wij zeggen het anders."', uitleg))
    with pytest.raises(RegelFout) as fout:
        lees_regel(pad)
    assert fout.value.plek == f"{pad}:11"


def test_een_bestand_dat_geen_utf8_is(huis: Path) -> None:
    """Een regelbestand in een andere codering is een fout met het bestand erbij."""
    pad = huis / "eigen.toml"
    pad.write_bytes(BASIS.encode("utf-8").replace(b"anders", b"\xe9\xe9n"))
    with pytest.raises(RegelFout) as fout:
        lees_regel(pad)
    assert str(fout.value) == f"{pad}: dit bestand is niet te lezen\nSla het bestand op als UTF-8."


# --- eigen mappen ----------------------------------------------------------------------------


def test_een_eigen_lijst_met_alternatieven(huis: Path) -> None:
    """Een huisregel met een eigen lijst vindt, legt uit en stelt voor."""
    schrijf(huis)
    rapport = controleer(huis, "De consument krijgt een mail.")
    # b1check kent ‘consument’ zelf ook: als tip.
    (bevinding,) = [b for b in rapport.bevindingen if b.regel == "eigen"]
    assert (bevinding.begin, bevinding.eind, bevinding.ernst) == (
        3,
        12,
        Ernst.ADVIES,
    )
    assert bevinding.melding == "Zeg liever iets anders dan ‘consument’."
    assert bevinding.suggesties == (
        Suggestie("klant", (Wijziging(3, 12, "consument", "klant"),), Veiligheid.VEILIG),
    )


def test_een_eigen_lijst_herschrijft(huis: Path) -> None:
    """Een veilige vervanging uit een eigen lijst werkt ook in een andere vorm."""
    schrijf(huis)
    controleur = Controleur(Instellingen(mappen=(str(huis),)))
    nieuw = controleur.herschrijf("Wij mailen alle consumenten.").tekst
    assert nieuw == "Wij mailen alle klanten."


def test_een_eigen_regel_in_een_ander_profiel(huis: Path) -> None:
    """Een huisregel mag per profiel een andere ernst hebben."""
    schrijf(huis)
    ernst = {
        profiel: [
            b.ernst
            for b in controleer(huis, "Elke consument belt.", profiel=profiel).bevindingen
            if b.regel == "eigen"
        ]
        for profiel in ("b1", "streng")
    }
    assert ernst == {"b1": [Ernst.ADVIES], "streng": [Ernst.FOUT]}


def test_de_andere_regels_blijven(huis: Path) -> None:
    """Eigen regels komen bij de regels van b1check; alles staat op volgorde van id."""
    schrijf(huis)
    ids = [regel.id for regel in lees_regels((str(huis),))]
    assert ids == sorted({*(regel.id for regel in lees_regels()), "eigen"})


def test_een_eigen_regel_vervangt_een_ingebouwde(huis: Path) -> None:
    """Een huisregel met dezelfde id komt in de plaats van de regel van b1check."""
    schrijf(huis, patroonregel('patroon = "hoi"', naam="moeilijk-woord"), "moeilijk-woord")
    rapport = controleer(huis, "Zeg hoi indien u belt.")
    assert van_eigen(rapport, "moeilijk-woord") == [("hoi", "Hier staat ‘hoi’.")]
    assert lees_regels((str(huis),)) != lees_regels()
    assert [regel.id for regel in lees_regels((str(huis),))] == [r.id for r in lees_regels()]


def test_een_latere_map_wint(huis: Path, tmp_path: Path) -> None:
    """Staat een regel in twee eigen mappen, dan geldt die van de laatste."""
    tweede = tmp_path / "afdeling"
    tweede.mkdir()
    schrijf(huis, patroonregel('patroon = "hoi"'))
    schrijf(tweede, patroonregel('patroon = "dag"'))
    controleur = Controleur(Instellingen(mappen=(str(huis), str(tweede))))
    assert van_eigen(controleur.controleer("Zeg hoi of dag.")) == [("dag", "Hier staat ‘dag’.")]


def test_een_eigen_lijst_gaat_voor_een_ingebouwde(huis: Path) -> None:
    """Heet een eigen lijst als een lijst van b1check, dan geldt die naast het regelbestand."""
    (huis / "omslachtig.tsv").write_text(LIJST, encoding="utf-8")
    regel = lees_regel(schrijf(huis, BASIS.replace("eigen.tsv", "omslachtig.tsv")))
    assert regel.opties.lijsten == (huis / "omslachtig.tsv",)


def test_een_ingebouwde_lijst_mag_ook(huis: Path) -> None:
    """Een huisregel mag een lijst van b1check gebruiken."""
    regel = lees_regel(schrijf(huis, BASIS.replace("eigen.tsv", "omslachtig.tsv")))
    (lijst,) = regel.opties.lijsten
    assert (lijst.name, lijst.parent.name) == ("omslachtig.tsv", "woordenlijsten")


def test_een_lege_map_is_goed(huis: Path) -> None:
    """Een eigen map zonder regels verandert niets."""
    assert lees_regels((str(huis),)) == lees_regels()


def test_een_onbekende_regel_opzoeken(huis: Path) -> None:
    """Een regel opzoeken die niet bestaat geeft een fout met wat erop lijkt."""
    schrijf(huis)
    assert zoek_regel("eigen", (str(huis),)).titel == "Een eigen regel"
    with pytest.raises(InstellingFout, match="de regel ‘eigne’ bestaat niet"):
        zoek_regel("eigne", (str(huis),))
    with pytest.raises(InstellingFout, match="Bedoelt u ‘eigen’"):
        zoek_regel("eigne", (str(huis),))


@pytest.mark.parametrize(
    ("oud", "nieuw", "plek", "melding"),
    [
        ("\tveilig\t", "\tvelig\t", ":6", "‘velig’ is geen veiligheid\nBedoelt u ‘veilig’?"),
        ("consument\t", "\t", ":6", "het woord ontbreekt"),
        (
            "veilig\t\t\n",
            "veilig\tlnks:de\t\n",
            ":6",
            "de context ‘lnks:de’ is niet te lezen\nBedoelt u ‘links’?",
        ),
        ("veilig\t\t\n", "veilig\t\t\t\n", ":6", "8 kolommen, de kopregel heeft er 7"),
        ("\tuitleg\n", "\tuitlg\n", ":5", "onbekende kolom ‘uitlg’\nBedoelt u ‘uitleg’?"),
        (LIJST, "# leeg\n", "", "deze lijst heeft geen kopregel"),
        (
            "kantoortuin\tzn\tde\t\ttonen\t\tgrote zaal met bureaus\n",
            "consument\tzn\tde\tde klant\tveilig\t\t\n",
            ":7",
            "",
        ),
    ],
    ids=["veiligheid", "woord", "context", "kolommen", "kolom", "leeg", "dubbel"],
)
def test_een_fout_in_een_eigen_lijst(
    huis: Path, oud: str, nieuw: str, plek: str, melding: str
) -> None:
    """Een fout in een eigen lijst noemt de lijst en het regelnummer."""
    assert LIJST.count(oud) == 1
    lijst = huis / "eigen.tsv"
    lijst.write_text(LIJST.replace(oud, nieuw), encoding="utf-8")
    schrijf(huis)
    with pytest.raises(RegelFout) as fout:
        controleer(huis, "De consument krijgt een mail.")
    assert str(fout.value).startswith(f"{lijst}{plek}: {melding}")


# --- patroon ---------------------------------------------------------------------------------


def test_patroon_met_vervanging(huis: Path) -> None:
    """Een patroon vindt, met groepen in de vervanging, ook met andere hoofdletters."""
    schrijf(
        huis,
        patroonregel(
            "patroon = '\\bpolis(nummer)?\\b'\nvervanging = ['contract\\1']\nveiligheid = 'veilig'"
        ),
    )
    rapport = controleer(huis, "Polisnummer en polis staan op de brief.")
    assert van_eigen(rapport) == [
        ("Polisnummer", "Hier staat ‘Polisnummer’."),
        ("polis", "Hier staat ‘polis’."),
    ]
    assert [b.suggesties[0].vervanging for b in rapport.bevindingen if b.regel == "eigen"] == [
        "contractnummer",
        "contract",
    ]


def test_patroon_met_hoofdletters(huis: Path) -> None:
    """Met `hoofdletters` telt alleen wat precies zo geschreven is."""
    plekken = []
    for nummer, patroon in enumerate(("Pas", "pas")):
        map_ = huis / str(nummer)
        map_.mkdir()
        schrijf(map_, patroonregel(f'patroon = "{patroon}"\nhoofdletters = true'))
        rapport = controleer(map_, "Pas op de pas.")
        plekken += [(b.begin, b.tekst) for b in rapport.bevindingen if b.regel == "eigen"]
    assert plekken == [(0, "Pas"), (10, "pas")]


def test_patroon_dat_niets_pakt(huis: Path) -> None:
    """Een patroon dat op niets past geeft geen lege bevindingen."""
    schrijf(huis, patroonregel('patroon = "x*"'))
    assert controleer(huis, "Er staat niets.", uit=("ontkenning",)).bevindingen == ()


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("Kijk op www.hoi.nl of zeg hoi.", [(26, 29)]),
        ("Beste {{hoi}}, zeg hoi.", [(19, 22)]),
        ("Zeg\nhoi en nog eens\r\nhoi.", [(4, 7), (21, 24)]),
        ("Zeg h\u0065\u0301hoi.", []),
    ],
)
def test_patroon_houdt_zich_aan_bescherming_en_plaats(
    huis: Path, tekst: str, gevonden: list[tuple[int, int]]
) -> None:
    """In een adres of invulveld meldt een patroon niets; elke plek telt in de tekst zelf."""
    schrijf(huis, patroonregel("patroon = '\\bhoi\\b'"))
    rapport = controleer(huis, tekst)
    eigen = [b for b in rapport.bevindingen if b.regel == "eigen"]
    assert [(b.begin, b.eind) for b in eigen] == gevonden
    assert all(tekst[b.begin : b.eind] == b.tekst == "hoi" for b in eigen)


def test_een_patroon_dat_ontspoort(huis: Path) -> None:
    """Een patroon dat eindeloos zoekt wordt gestopt, met een fout die zegt welk en wat helpt."""
    pad = schrijf(huis, patroonregel("patroon = '(?:a|aa)+$'"))
    with pytest.raises(RegelFout) as fout:
        controleer(huis, f"Een {'a' * 80}! Tot morgen.")
    assert fout.value.wat == "het patroon ‘(?:a|aa)+$’ kost te veel tijd"
    assert fout.value.advies.startswith("Maak het patroon eenvoudiger")
    assert fout.value.plek.startswith(str(pad)), "de fout noemt het bestand van de regel"


# --- zinspatroon -----------------------------------------------------------------------------


def test_zinspatroon_op_lemma(huis: Path) -> None:
    """Een zinspatroon kijkt naar de ontleding: elke vorm van het werkwoord telt."""
    schrijf(
        huis,
        zinsregel('tokens = [{ LOWER = "graag" }, { LEMMA = "horen", POS = "VERB" }]'),
    )
    rapport = controleer(huis, "Wij vertellen graag. Wij graag horen het ook.")
    assert van_eigen(rapport) == [("graag horen", "Hier staat ‘graag horen’.")]


def test_zinspatroon_met_vervanging(huis: Path) -> None:
    """Een zinspatroon mag een vervanging hebben, en `herschrijf` gebruikt die."""
    schrijf(
        huis,
        zinsregel(
            'tokens = [{ LOWER = "met" }, { LOWER = "vriendelijke" }, { LOWER = "groet" }]\n'
            'vervanging = ["groeten"]\nveiligheid = "veilig"'
        ),
    )
    controleur = Controleur(Instellingen(mappen=(str(huis),)))
    nieuw = controleur.herschrijf("Zij eindigt haar mail met vriendelijke groet en haar naam.")
    assert nieuw.tekst == "Zij eindigt haar mail groeten en haar naam."


def test_zinspatroon_kiest_de_langste(huis: Path) -> None:
    """Overlappen er plekken, dan telt alleen de langste."""
    schrijf(huis, zinsregel('tokens = [{ LOWER = "heel", OP = "+" }, { POS = "ADJ" }]'))
    rapport = controleer(huis, "Dat is heel heel mooi.")
    assert [tekst for tekst, _ in van_eigen(rapport)] == ["heel heel mooi"]


# --- profielen van de ingebouwde regels ------------------------------------------------------


def drempels(profiel: str, id_: str) -> dict[str, float]:
    """Geef de drempels van een regel in een profiel."""
    regels = kies_regels(Instellingen(profiel=profiel))
    return {str(e): d for r in regels if r.id == id_ for e, d in r.drempels.items()}


@pytest.mark.parametrize(
    ("profiel", "id_", "verwacht"),
    [
        ("b1", "zinslengte", {"tip": 15, "advies": 20, "fout": 25}),
        ("streng", "zinslengte", {"tip": 12, "advies": 15, "fout": 20}),
        ("a2", "zinslengte", {"tip": 10, "advies": 12, "fout": 15}),
        ("b1", "bijzinnen", {"advies": 1, "fout": 2}),
        ("b1", "tangconstructie", {"advies": 6, "fout": 10}),
        ("b1", "ontkenning", {"tip": 0, "advies": 1}),
    ],
)
def test_drempels_uit_het_ontwerp(profiel: str, id_: str, verwacht: dict[str, float]) -> None:
    """De drempels per profiel zijn die uit het ontwerp."""
    assert drempels(profiel, id_) == verwacht


@pytest.mark.parametrize("profiel", ["streng", "a2"])
def test_een_ander_profiel_is_nooit_soepeler(profiel: str) -> None:
    """Streng en a2 melden bij elke regel minstens zo vroeg als b1."""
    for regel in kies_regels(Instellingen()):
        eigen = drempels(profiel, regel.id)
        assert all(eigen[str(ernst)] <= grens for ernst, grens in regel.drempels.items()), regel.id


def test_een_profiel_telt_mee_in_de_bevindingen(controleur: Controleur) -> None:
    """Dezelfde zin van 14 woorden: niets in b1, een tip in streng, een advies in a2."""
    tekst = "Wij sturen u morgen de nieuwe pas en een brief over uw oude rekening."
    ernst: dict[str, list[Ernst]] = {}
    for profiel in ("b1", "streng", "a2"):
        kies: Callable[[str], Rapport] = (
            controleur.controleer
            if profiel == "b1"
            else Controleur(Instellingen(profiel=profiel)).controleer
        )
        ernst[profiel] = [b.ernst for b in kies(tekst).bevindingen if b.regel == "zinslengte"]
    assert ernst == {"b1": [], "streng": [Ernst.TIP], "a2": [Ernst.ADVIES]}


# --- soorten ---------------------------------------------------------------------------------


@pytest.mark.parametrize("soort", SOORTEN)
def test_elke_soort_biedt_wat_een_regel_nodig_heeft(soort: str) -> None:
    """Een soort heeft bevroren opties met uitleg, velden voor de melding en een zoeker."""
    module = laad_soort(soort)
    assert module.Opties.__dataclass_params__.frozen
    assert (module.Opties.__doc__ or "").strip()
    assert module.VELDEN
    assert callable(module.zoek)


@pytest.mark.parametrize("soort", SOORTEN)
def test_de_uitleg_van_een_soort_noemt_elke_optie(soort: str) -> None:
    """Wie een regel schrijft leest in de uitleg van de soort wat elke optie doet."""
    opties = laad_soort(soort).Opties
    uitleg = opties.__doc__ or ""
    assert [naam for naam in opties.__dataclass_fields__ if f"{naam}:" not in uitleg] == []
