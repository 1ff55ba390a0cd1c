"""De Controleur: veel teksten, meer draden en processen, en wat een rapport zegt."""

from __future__ import annotations

import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import b1check
from b1check import (
    B1Fout,
    Controleur,
    Ernst,
    Instellingen,
    InstellingFout,
    InvoerFout,
    Rapport,
    Veiligheid,
)

TEKSTEN = [
    "Indien u belt, helpen wij u.",
    "",
    "U krijgt morgen een brief.",
    "Wij verzoeken u te betalen.",
]


def samengevat(uitkomst: Rapport | B1Fout) -> object:
    """Geef de regels van een rapport, of het soort fout."""
    if isinstance(uitkomst, B1Fout):
        return type(uitkomst)
    return [b.regel for b in uitkomst.bevindingen]


VERWACHT: list[object] = [["moeilijk-woord"], InvoerFout, [], ["moeilijk-woord"]]


def test_veel_teksten_in_volgorde(controleur: Controleur) -> None:
    """Elke tekst krijgt een rapport of een fout, in dezelfde volgorde."""
    uitkomsten = [samengevat(u) for u in controleur.controleer_veel(TEKSTEN)]
    assert uitkomsten == VERWACHT


def test_veel_teksten_met_klantvraag(controleur: Controleur) -> None:
    """Een item mag een paar zijn van tekst en klantvraag."""
    items = [("U kunt vandaag bellen.", "Kan ik bellen?"), ("Indien het kan.", None)]
    uitkomsten = [samengevat(u) for u in controleur.controleer_veel(items)]
    assert uitkomsten == [[], ["moeilijk-woord"]]


def test_meer_processen_geven_hetzelfde(controleur: Controleur) -> None:
    """Twee processen geven dezelfde rapporten in dezelfde volgorde."""
    een = [samengevat(u) for u in controleur.controleer_veel(TEKSTEN)]
    twee = [samengevat(u) for u in controleur.controleer_veel(TEKSTEN, processen=2)]
    assert een == twee


def test_nul_processen(controleur: Controleur) -> None:
    """Minder dan één proces kan niet."""
    with pytest.raises(InstellingFout, match="minstens 1"):
        list(controleur.controleer_veel(TEKSTEN, processen=0))


def test_meer_draden(controleur: Controleur) -> None:
    """Uit meer draden tegelijk komen dezelfde rapporten als na elkaar."""
    teksten = [t for t in TEKSTEN if t] * 5
    na_elkaar = [controleur.controleer(t) for t in teksten]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(controleur.controleer, teksten)) == na_elkaar


def test_rapport_is_gewone_python(controleur: Controleur) -> None:
    """Een rapport gaat door pickle en JSON, en houdt de tekst zoals die gegeven is."""
    tekst = "Beste Jan,\r\n\r\nIndien u belt, helpen wij u.\r\n"
    rapport = controleur.controleer(tekst)
    assert rapport.tekst == tekst
    assert pickle.loads(pickle.dumps(rapport)) == rapport
    assert json.loads(json.dumps(rapport.naar_dict()))["schema"] == 1


def test_wet_van_de_plaatsen(controleur: Controleur) -> None:
    """Elke bevinding staat precies op haar plaats, met regel en kolom vanaf 1."""
    rapport = controleur.controleer("Beste 😀 klant,\n\nHet is reeds klaar.")
    (bevinding,) = (b for b in rapport.bevindingen if b.regel == "moeilijk-woord")
    assert rapport.tekst[bevinding.begin : bevinding.eind] == bevinding.tekst == "reeds"
    assert (bevinding.regelnummer, bevinding.kolom) == (3, 8)


def test_vingerafdruk_blijft_na_verschuiven(controleur: Controleur) -> None:
    """Een andere regelafbreking of tekst ervoor verandert de vingerafdruk niet."""
    een = controleur.controleer("Het pakket is reeds onderweg naar u.").bevindingen
    twee = controleur.controleer("Dag Jan,\n\nHet pakket is\nreeds onderweg naar u.").bevindingen
    afdrukken = [[b.vingerafdruk for b in bs if b.gelezen == "reeds"] for bs in (een, twee)]
    assert afdrukken[0] == afdrukken[1] != []


def test_toegestaan_en_uit() -> None:
    """Een toegestaan woord en een regel die uit staat geven geen bevinding."""
    tekst = "Indien u derhalve belt."
    mag = Controleur(Instellingen(toegestaan=("Indien",))).controleer(tekst)
    assert [b.gelezen for b in mag.bevindingen] == ["derhalve"]
    uit = Controleur(Instellingen(uit=("moeilijk-woord",))).controleer(tekst)
    assert uit.bevindingen == ()


def test_profiel_en_eigen_drempel() -> None:
    """Een strenger profiel of een eigen drempel geeft eerder een bevinding."""
    zin = "U kunt uw pakket morgen vanaf tien uur ophalen in de winkel bij u om de hoek."
    ernst = {
        naam: [b.ernst for b in Controleur(i).controleer(zin).bevindingen]
        for naam, i in {
            "b1": Instellingen(),
            "a2": Instellingen(profiel="a2"),
            "eigen": Instellingen(opties={"zinslengte": {"drempels": {"advies": 14}}}),
        }.items()
    }
    assert ernst == {"b1": [Ernst.TIP], "a2": [Ernst.FOUT], "eigen": [Ernst.ADVIES]}


def test_faal_bij() -> None:
    """`voldoet` volgt de gekozen ernst."""
    tekst = "Indien u belt, helpen wij u."
    assert Controleur().controleer(tekst).voldoet
    assert not Controleur(Instellingen(faal_bij="advies")).controleer(tekst).voldoet


@pytest.mark.parametrize(
    ("woord", "oordeel", "eerste"),
    [
        ("indien", "moeilijk", "als"),
        ("Verstrekte", "moeilijk", "geven"),
        ("met betrekking tot", "moeilijk", "over"),
        ("i.v.m.", "moeilijk", "vanwege"),
        ("betalen", "makkelijk", None),
        ("rekeningnummer", "makkelijk", None),
        ("expeditieuze", "moeilijk", None),
        ("qwxz", "onbekend", None),
    ],
)
def test_woord(woord: str, oordeel: str, eerste: str | None) -> None:
    """Een woord, vorm, frase of afkorting krijgt een oordeel met het beste alternatief eerst."""
    uitkomst = b1check.woord(woord)
    assert str(uitkomst.oordeel) == oordeel
    assert (uitkomst.alternatieven or (None,))[0] == eerste


def test_woord_zonder_letters() -> None:
    """Zonder letters is er geen woord."""
    with pytest.raises(InvoerFout, match="geen woord"):
        b1check.woord("  ?! ")


def test_voorbeeld_van_de_opdrachtgever(meetdata: Path) -> None:
    """Het voorbeeld: drie punten, 66 naar 37 woorden en 'niet' van 1 naar 0."""
    voor, na = (b1check.lees(meetdata / "voorbeeld" / f"{n}.txt") for n in ("voor", "na"))
    vergelijking = b1check.vergelijk(voor, na)
    metingen = {v.naam: (v.waarde, n.waarde) for v, n in vergelijking.metingen}
    assert metingen["woorden"] == (66, 37)
    assert metingen["niet"] == (1, 0)
    assert metingen["bullets"] == (0, 3)
    (lijst,) = (b for b in vergelijking.voor.bevindingen if b.regel == "opsomming")
    assert lijst.suggesties[0].vervanging.splitlines() == [
        "We schrijven:",
        "",
        "- in onze eigen stijl",
        "- op ons eigen niveau",
        "- met onze eigen woordkeuze",
    ]
    assert lijst.suggesties[0].veiligheid == Veiligheid.VRAGEN
    gemarkeerd = {b.gelezen for b in vergelijking.voor.bevindingen}
    assert {"automatisme", "ongetwijfeld", "Niet"} <= gemarkeerd


def test_een_woord_van_de_klant_is_niet_moeilijk(controleur: Controleur) -> None:
    """Wie 'restitutie' schrijft kent dat woord; andere moeilijke woorden blijven gemeld."""
    tekst = "U krijgt de restitutie derhalve op uw rekening."
    vraag = "Wanneer krijg ik mijn Restitutie?"
    zonder = {b.gelezen for b in controleur.controleer(tekst).bevindingen}
    met = {b.gelezen for b in controleur.controleer(tekst, vraag).bevindingen}
    assert zonder - met == {"restitutie"}
    assert "derhalve" in met
    assert "restitutie" in controleur.herschrijf(tekst, vraag, "vragen").tekst
