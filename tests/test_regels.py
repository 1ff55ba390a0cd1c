"""Toetst elke regel aan haar eigen voorbeelden: zij zijn test en uitleg tegelijk."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from b1check import Controleur, Ernst, Herschrijving, Instellingen, Rapport, Regel, regels
from b1check.regelboek import Voorbeeld
from b1check.zinsmaat import wordt_langer

REGELS = regels()
PER_ID = {regel.id: regel for regel in REGELS}
# Per voorbeeld: de regel, het nummer van haar voorbeeld, en het voorbeeld zelf.
VOORBEELDEN = [
    pytest.param(regel, voorbeeld, id=f"{regel.id}-{nummer}")
    for regel in REGELS
    for nummer, voorbeeld in enumerate(regel.voorbeelden, 1)
]
ELKE_REGEL = [pytest.param(regel, id=regel.id) for regel in REGELS]
TEKSTEN = {
    f"{regel.id}-{nummer}-{soort}": tekst
    for regel in REGELS
    for nummer, voorbeeld in enumerate(regel.voorbeelden, 1)
    for soort, tekst in (("fout", voorbeeld.fout), ("goed", voorbeeld.goed))
    if tekst
}
# De voorbeelden van een mailregel zijn hele mails: achter hun slotgroet is alles handtekening.
ZINNEN = {
    naam: tekst
    for naam, tekst in TEKSTEN.items()
    if PER_ID[naam.rsplit("-", 2)[0]].teksttype == "alles"
}
# Wat nooit mag veranderen, los van hoe b1check dat zelf bepaalt.
FEIT = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+"  # adressen
    r"|\{\{.*?\}\}|\{%.*?%\}|\[\[.*?\]\]|<<.*?>>|\$\{.*?\}"  # plaatshouders
    r"|\d+(?:[.,:/-]\d+)*"  # getallen, bedragen, datums en tijden
)


def heeft(soort: str) -> list[object]:
    """Geef de voorbeelden die een `fout`, `goed` of `herschreven` hebben."""
    return [geval for geval in VOORBEELDEN if getattr(geval.values[1], soort)]


@cache
def met_aan(id_: str, keuzes: tuple[tuple[str, object], ...]) -> Controleur:
    """Geef een Controleur waarin deze regel aan staat, met andere instellingen."""
    return Controleur(Instellingen(aan=(id_,), **dict(keuzes)))


def kies(controleur: Controleur, regel: Regel, voorbeeld: Voorbeeld) -> Controleur:
    """Geef de gewone Controleur, of een eigen als de regel of het voorbeeld dat vraagt."""
    keuzes = tuple(voorbeeld.instellingen.items())
    return controleur if regel.aan and not keuzes else met_aan(regel.id, keuzes)


def feiten(tekst: str) -> Counter[str]:
    """Tel de feiten in een tekst."""
    return Counter(FEIT.findall(tekst))


def zwaar(rapport: Rapport) -> int:
    """Tel de bevindingen met ernst advies of zwaarder."""
    return sum(bevinding.ernst >= Ernst.ADVIES for bevinding in rapport.bevindingen)


def controleer_wetten(controleur: Controleur, tekst: str, tot: str) -> Herschrijving:
    """Controleer wat voor elke herschrijving geldt: zij stopt, houdt de feiten en schaadt niet."""
    een = controleur.herschrijf(tekst, tot=tot)
    twee = controleur.herschrijf(een.tekst, tot=tot)
    assert twee.tekst == een.tekst
    assert twee.toegepast == ()
    assert feiten(een.tekst) == feiten(tekst)
    voor, na = controleur.controleer(tekst), controleur.controleer(een.tekst)
    assert zwaar(na) <= zwaar(voor)
    assert not wordt_langer(voor.zinsmaten, na.zinsmaten, 15)
    assert (een.voor, een.na) == (voor, na)
    return een


# --- de voorbeelden --------------------------------------------------------------------------


@pytest.mark.parametrize(("regel", "voorbeeld"), heeft("fout"))
def test_fout_wordt_gevonden(controleur: Controleur, regel: Regel, voorbeeld: Voorbeeld) -> None:
    """De regel vindt iets in haar foute voorbeeld."""
    eigen = kies(controleur, regel, voorbeeld)
    rapport = eigen.controleer(voorbeeld.fout, voorbeeld.klantvraag or None)
    assert regel.id in {bevinding.regel for bevinding in rapport.bevindingen}


@pytest.mark.parametrize(("regel", "voorbeeld"), heeft("goed"))
def test_goed_wordt_niet_gevonden(
    controleur: Controleur, regel: Regel, voorbeeld: Voorbeeld
) -> None:
    """De regel zwijgt over haar goede voorbeeld."""
    eigen = kies(controleur, regel, voorbeeld)
    rapport = eigen.controleer(voorbeeld.goed, voorbeeld.klantvraag or None)
    assert [b.gelezen for b in rapport.bevindingen if b.regel == regel.id] == []


@pytest.mark.parametrize(("regel", "voorbeeld"), heeft("goed"))
def test_goed_geeft_bij_geen_enkele_regel_een_fout(
    controleur: Controleur, regel: Regel, voorbeeld: Voorbeeld
) -> None:
    """Een goed voorbeeld is ook voor de andere regels goed: er is geen fout in te vinden."""
    eigen = kies(controleur, regel, voorbeeld)
    rapport = eigen.controleer(voorbeeld.goed, voorbeeld.klantvraag or None)
    fouten = [(b.regel, b.gelezen) for b in rapport.bevindingen if b.ernst == Ernst.FOUT]
    assert fouten == []


@pytest.mark.parametrize(("regel", "voorbeeld"), heeft("herschreven"))
def test_herschreven_is_precies_wat_herschrijf_maakt(
    controleur: Controleur, regel: Regel, voorbeeld: Voorbeeld
) -> None:
    """`herschreven` is letterlijk wat er uit `fout` komt."""
    assert (
        kies(controleur, regel, voorbeeld).herschrijf(voorbeeld.fout).tekst == voorbeeld.herschreven
    )


@pytest.mark.parametrize(("regel", "voorbeeld"), heeft("herschreven"))
def test_herschreven_heeft_een_fout_en_verhelpt_die(
    controleur: Controleur, regel: Regel, voorbeeld: Voorbeeld
) -> None:
    """Bij `herschreven` hoort een `fout`, en daarna vindt de regel niets meer."""
    assert voorbeeld.fout
    rapport = kies(controleur, regel, voorbeeld).controleer(voorbeeld.herschreven)
    assert [b.gelezen for b in rapport.bevindingen if b.regel == regel.id] == []


@pytest.mark.parametrize("naam", TEKSTEN)
def test_elke_plek_klopt(controleur: Controleur, naam: str) -> None:
    """De wet van de plaatsen: op [begin, eind) staat de tekst van de bevinding, nooit leeg."""
    tekst = TEKSTEN[naam]
    rapport = controleur.controleer(tekst)
    assert rapport.tekst == tekst
    for b in rapport.bevindingen:
        assert 0 <= b.zin_begin <= b.begin < b.eind <= len(tekst)
        assert tekst[b.begin : b.eind] == b.tekst
        assert b.gelezen
        for wijziging in (w for s in b.suggesties for w in s.wijzigingen):
            assert tekst[wijziging.begin : wijziging.eind] == wijziging.oud
            assert wijziging.oud != wijziging.nieuw


@pytest.mark.parametrize("naam", TEKSTEN)
def test_elke_melding_is_een_zin(controleur: Controleur, naam: str) -> None:
    """Een melding is ingevuld: geen accolades of lege aanhalingstekens, en een punt erachter."""
    for b in controleur.controleer(TEKSTEN[naam]).bevindingen:
        assert not re.search(r"[{}]|‘\s*’|  |\s[.,](?!\.)", b.melding), b.melding
        assert re.search(r"[.?!]’?$", b.melding), b.melding


def test_positief_legt_geen_woord_uit(controleur: Controleur) -> None:
    """De raad van `positief` staat in de melding, en niet tussen haakjes achter het woord."""
    rapport = controleur.controleer("Bellen op zondag, dat is onmogelijk.")
    (bevinding,) = (b for b in rapport.bevindingen if b.regel == "positief")
    assert [s.vervanging for s in bevinding.suggesties if "(" in s.vervanging] == []


# --- alle regels op alle voorbeelden ---------------------------------------------------------


@pytest.mark.parametrize("tot", ["veilig", "vragen"])
@pytest.mark.parametrize("naam", TEKSTEN)
def test_herschrijven_houdt_de_wetten(controleur: Controleur, naam: str, tot: str) -> None:
    """Herschrijven stopt, houdt de feiten en maakt geen enkel voorbeeld slechter."""
    controleer_wetten(controleur, TEKSTEN[naam], tot)


def test_alle_voorbeelden_samen(controleur: Controleur) -> None:
    """Alle voorbeelden in één mail: de regels zitten elkaar bij herschrijven niet in de weg."""
    assert controleer_wetten(controleur, "\n\n".join(ZINNEN.values()), "veilig").toegepast


@pytest.mark.parametrize("tot", ["veilig", "vragen"])
def test_alle_foute_voorbeelden_achter_elkaar(controleur: Controleur, tot: str) -> None:
    """Alle foute voorbeelden in één alinea, waar elke regel iets te doen heeft."""
    fout = [tekst for naam, tekst in ZINNEN.items() if naam.endswith("-fout")]
    assert controleer_wetten(controleur, " ".join(fout), tot).toegepast


@settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    namen=st.lists(st.sampled_from(sorted(TEKSTEN)), min_size=2, max_size=4),
    scheiding=st.sampled_from([" ", "\n", "\r\n\r\n"]),
)
def test_voorbeelden_in_elke_volgorde(
    controleur: Controleur, namen: list[str], scheiding: str
) -> None:
    """Ook naast een ander voorbeeld, in elke volgorde, houdt herschrijven de wetten."""
    controleer_wetten(controleur, scheiding.join(TEKSTEN[naam] for naam in namen), "vragen")


# --- volledigheid ----------------------------------------------------------------------------


def test_er_zijn_regels_en_elke_id_is_uniek() -> None:
    """De regels zijn gevonden en staan op volgorde van id."""
    ids = [regel.id for regel in REGELS]
    assert ids
    assert ids == sorted(set(ids))


@pytest.mark.parametrize("regel", ELKE_REGEL)
def test_de_regel_is_volledig(regel: Regel) -> None:
    """Elke regel heeft uitleg, een bron, en minstens één fout en één goed voorbeeld."""
    assert regel.uitleg.strip()
    assert regel.bron
    assert any(voorbeeld.fout for voorbeeld in regel.voorbeelden)
    assert any(voorbeeld.goed for voorbeeld in regel.voorbeelden)
    assert all(voorbeeld.fout or voorbeeld.goed for voorbeeld in regel.voorbeelden)


@pytest.mark.parametrize("regel", ELKE_REGEL)
def test_de_uitleg_beantwoordt_vier_vragen(regel: Regel) -> None:
    """De uitleg zegt wat de regel ziet, waarom dat moeilijk is, wat wel, en wanneer het mag."""
    alineas = [alinea for alinea in regel.uitleg.split("\n\n") if alinea.strip()]
    assert len(alineas) >= 4
    assert regel.uitleg.startswith("Deze regel ")


@pytest.mark.parametrize("regel", ELKE_REGEL)
def test_elke_bron_is_een_adres(regel: Regel) -> None:
    """Een bron is een volledig https-adres zonder spaties, en staat er maar één keer."""
    assert len(set(regel.bron)) == len(regel.bron)
    for bron in regel.bron:
        delen = urlsplit(bron)
        assert delen.scheme == "https", bron
        assert re.fullmatch(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", delen.netloc), bron
        assert not re.search(r"\s|utm_", bron), bron


@pytest.mark.parametrize("regel", ELKE_REGEL)
def test_de_naam_zegt_wat_er_staat(regel: Regel) -> None:
    """De id noemt wat gevonden wordt, niet wat te doen, en de titel is een korte zin."""
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", regel.id)
    assert not regel.id.startswith(("geen-", "vermijd-", "niet-", "gebruik-"))
    assert 10 <= len(regel.titel) <= 70
    assert regel.titel[0].isupper()
    assert not regel.titel.endswith(".")


@pytest.mark.parametrize("regel", ELKE_REGEL)
def test_een_regel_wijkt_alleen_voor_een_bestaande(regel: Regel) -> None:
    """`wijkt_voor` noemt regels die bestaan, niet zichzelf, en niet over en weer."""
    assert regel.id not in regel.wijkt_voor
    # Regels die nog komen mogen genoemd worden zodra zij er zijn.
    assert [id_ for id_ in regel.wijkt_voor if id_ not in PER_ID] == []
    assert [id_ for id_ in regel.wijkt_voor if regel.id in PER_ID[id_].wijkt_voor] == []


@pytest.mark.parametrize("regel", ELKE_REGEL)
def test_drempels_lopen_op(regel: Regel) -> None:
    """Een zwaardere ernst heeft in elk profiel een hogere drempel dan een lichtere."""
    for profiel in ("b1", "streng", "a2"):
        drempels = {**regel.drempels}
        eigen = regel.profiel.get(profiel, {}).get("drempels", {})
        drempels.update({Ernst(ernst): float(grens) for ernst, grens in eigen.items()})
        grenzen = [drempels[ernst] for ernst in Ernst if ernst in drempels]
        assert grenzen == sorted(set(grenzen))


@pytest.mark.parametrize("regel", ELKE_REGEL)
def test_geen_voorbeeld_staat_er_twee_keer(regel: Regel) -> None:
    """Elk voorbeeld laat iets anders zien."""
    teksten = [t for v in regel.voorbeelden for t in (v.fout, v.goed) if t]
    assert len(set(teksten)) == len(teksten)


@pytest.mark.parametrize("regel", ELKE_REGEL)
def test_de_uitleg_is_zelf_leesbaar(controleur: Controleur, regel: Regel) -> None:
    """b1check leest haar eigen uitleg: wat niet tussen aanhalingstekens staat geeft geen fout."""
    zonder_voorbeelden = re.sub(r"'[^'\n]+'", "dit", regel.uitleg)
    rapport = controleur.controleer(zonder_voorbeelden)
    fouten = [(b.regel, b.gelezen) for b in rapport.bevindingen if b.ernst == Ernst.FOUT]
    assert fouten == []
