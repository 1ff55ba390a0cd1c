"""De opmakers voor andere programma's: SARIF, GitHub en JUnit, en de vorm van de JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from rapporten import GEMEEN, rapporteer, vervang, vind

from b1check import versie
from b1check.bevindingen import Ernst, Suggestie, Veiligheid, Wijziging
from b1check.rapport import BeoordeeldeVraag, Rapport
from b1check.regelboek import Regel
from b1check.uitvoer import Opmaak, github, html, junit, sarif
from b1check.uitvoer import json as json_opmaker

ALLES = Opmaak(alles=True)
GEWOON = Opmaak()
OPMAKERS = (sarif, github, junit, html)
REGELEINDEN = "🙂 een\r\ntwee\rdrie\n\nvier"


@pytest.mark.parametrize("opmaker", OPMAKERS)
def test_zelfde_rapport_zelfde_bytes(opmaker: Any) -> None:
    """De uitvoer hangt alleen van de rapporten af, en is altijd te schrijven als UTF-8."""
    tekst = GEMEEN + "\x00\x1b\ud800"
    rapport = rapporteer(tekst, vind(tekst, "\x00\x1b\ud800"), naam="a\udce9\n.txt")
    uitvoer = opmaker.maak_op([rapport], GEWOON)
    assert uitvoer == opmaker.maak_op([rapport], GEWOON)
    assert uitvoer.encode("utf-8")
    assert uitvoer.endswith("\n")


@pytest.mark.parametrize("opmaker", OPMAKERS)
def test_tips_alleen_met_alles(opmaker: Any) -> None:
    """Een tip staat er pas in als de gebruiker erom vraagt."""
    rapport = rapporteer("Dag Jan", vind("Dag Jan", "Dag", melding="Een groet.", ernst=Ernst.TIP))
    assert "Een groet." not in opmaker.maak_op([rapport], GEWOON)
    assert "Een groet." in opmaker.maak_op([rapport], ALLES)


def lees_sarif(*rapporten: Rapport, opmaak: Opmaak = GEWOON) -> dict[str, Any]:
    """Geef de ene run uit het SARIF-log."""
    log = json.loads(sarif.maak_op(rapporten, opmaak))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return dict(run)


def plaats(tekst: str, regel: int, kolom: int) -> int:
    """Reken regel en kolom van SARIF terug naar een plaats in de tekst."""
    begin = [0, *(m.end() for m in re.finditer(r"\r\n|\r|\n", tekst))]
    return begin[regel - 1] + kolom - 1


def test_sarif_heeft_de_vorm_van_de_standaard() -> None:
    """Elk verplicht veld staat er, regels zijn gesorteerd en elk resultaat wijst ernaar."""
    tekst = "Wij retourneren het verzoek"
    eerste = vind(tekst, "retourneren", suggesties=(vervang(tekst, "retourneren", "sturen"),))
    tweede = vind(tekst, tekst, "lang", ernst=Ernst.FOUT, melding="Te lang.", vingerafdruk="")
    run = lees_sarif(rapporteer(tekst, eerste, tweede))
    driver = run["tool"]["driver"]
    assert driver["name"] == "b1check"
    assert [regel["id"] for regel in driver["rules"]] == ["lang", "moeilijk-woord"]
    assert all(regel["shortDescription"]["text"] for regel in driver["rules"])
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["newlineSequences"][0] == "\r\n"
    fout, advies = run["results"]
    assert (fout["level"], advies["level"]) == ("error", "warning")
    assert driver["rules"][advies["ruleIndex"]]["id"] == advies["ruleId"] == "moeilijk-woord"
    assert advies["message"] == {"text": "‘retourneren’ is een moeilijk woord."}
    assert advies["partialFingerprints"] == {"b1check/v1": "0123456789abcdef"}
    assert "partialFingerprints" not in fout
    assert "fixes" not in fout
    region = advies["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 5, "endLine": 1, "endColumn": 16}


def test_sarif_zonder_bevindingen_heeft_een_lege_lijst() -> None:
    """Een lege lijst zegt: er is gekeken en niets gevonden."""
    run = lees_sarif(rapporteer("Dag"))
    assert run["results"] == []
    assert run["tool"]["driver"]["rules"] == []


@pytest.mark.parametrize("tekst", [REGELEINDEN, GEMEEN, "a\r\n", "\n\n", "x\r\r\ny"])
def test_sarif_plekken_kloppen_bij_elk_regeleinde(tekst: str) -> None:
    """Uit regel en kolom komt altijd precies de plek van de bevinding terug."""
    basis = vind(tekst, tekst[0])
    plekken = [(b, e) for b in range(len(tekst)) for e in range(b + 1, len(tekst) + 1)]
    gevonden = [replace(basis, begin=b, eind=e, tekst=tekst[b:e]) for b, e in plekken]
    run = lees_sarif(rapporteer(tekst, *gevonden))
    for (begin, eind), resultaat in zip(plekken, run["results"], strict=True):
        region = resultaat["locations"][0]["physicalLocation"]["region"]
        assert plaats(tekst, region["startLine"], region["startColumn"]) == begin
        assert plaats(tekst, region["endLine"], region["endColumn"]) == eind


def test_sarif_fix_maakt_de_nieuwe_tekst() -> None:
    """Wie alle vervangingen van een fix uitvoert, krijgt wat de suggestie belooft."""
    tekst = "Dag 🙂,\r\nHet verzoek is er."
    wijzigingen = (Wijziging(8, 19, "Het verzoek", "De vraag"), Wijziging(25, 25, "", " nu"))
    tonen = Suggestie("iets", (), Veiligheid.TONEN)
    suggestie = Suggestie("vraag", wijzigingen, Veiligheid.VRAGEN, "Gewoner woord.")
    run = lees_sarif(rapporteer(tekst, vind(tekst, "verzoek", suggesties=(tonen, suggestie))))
    (fix,) = run["results"][0]["fixes"]
    assert fix["description"]["text"] == "Vervang door: vraag (Gewoner woord)"
    assert fix["properties"] == {"veiligheid": "vragen"}
    (verandering,) = fix["artifactChanges"]
    assert verandering["artifactLocation"] == {"uri": "mail.txt"}
    nieuw = tekst
    for stuk in reversed(verandering["replacements"]):
        plek = stuk["deletedRegion"]
        begin = plaats(tekst, plek["startLine"], plek["startColumn"])
        eind = plaats(tekst, plek["endLine"], plek["endColumn"])
        nieuw = nieuw[:begin] + stuk["insertedContent"]["text"] + nieuw[eind:]
    assert nieuw == "Dag 🙂,\r\nDe vraag is er nu."


@pytest.mark.parametrize(
    ("naam", "uri"),
    [
        ("mails/één mail#1.txt", "mails/%C3%A9%C3%A9n%20mail%231.txt"),
        ("mails\\a.txt", "mails/a.txt"),
        ("", "tekst"),
        ("./a.txt", "a.txt"),
        ("../a.txt", "../a.txt"),
        ("a:b.txt", "a%3Ab.txt"),
        ("/werk/map/mails/a b.txt", "mails/a%20b.txt"),
        ("/werk/map2/a.txt", "file:///werk/map2/a.txt"),
        ("C:\\mails\\a b.txt", "file:///C:/mails/a%20b.txt"),
    ],
)
def test_sarif_uri_is_een_geldige_verwijzing(naam: str, uri: str) -> None:
    """Een bestand heet vanuit de map; spaties en vreemde tekens krijgen een code."""
    rapport = rapporteer("Dag", vind("Dag", "Dag"), naam=naam)
    run = lees_sarif(rapport, opmaak=Opmaak(map_="/werk/map"))
    gevonden = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert gevonden == uri


def test_sarif_geeft_titel_en_uitleg_van_een_regel() -> None:
    """Wie de regels kent, leest in SARIF haar titel en uitleg."""
    regel = Regel("moeilijk-woord", "Een moeilijk woord", "s", "m", "Zo leest het lastig.\n")
    run = lees_sarif(rapporteer("Dag", vind("Dag", "Dag")), opmaak=Opmaak(regels=(regel,)))
    (gevonden,) = run["tool"]["driver"]["rules"]
    assert gevonden["shortDescription"] == {"text": "Een moeilijk woord"}
    assert gevonden["help"]["text"].startswith("Zo leest het lastig.\n\nMeer weten?")


def test_sarif_versie_komt_uit_het_pakket(monkeypatch: pytest.MonkeyPatch) -> None:
    """De versie is die van het pakket; in een kloon zonder installatie is zij onbekend."""

    def ontbreekt(naam: str) -> str:
        raise PackageNotFoundError(naam)

    monkeypatch.setattr(versie, "version", "{} 1.2".format)
    assert lees_sarif()["tool"]["driver"]["version"] == "b1check 1.2"
    monkeypatch.setattr(versie, "version", ontbreekt)
    assert lees_sarif()["tool"]["driver"]["version"] == "onbekend"


def test_github_codeert_bijzondere_tekens() -> None:
    """Een bericht of bestandsnaam kan geen nieuwe opdracht beginnen."""
    suggestie = vervang(GEMEEN, "co", "c\no")
    gevonden = vind(GEMEEN, "co", melding="100%\r\n::set-env::a:b,c", suggesties=(suggestie,))
    uitvoer = github.maak_op([rapporteer(GEMEEN, gevonden, naam="a,b:c%\n.txt")], GEWOON)
    assert uitvoer == (
        "::warning file=a%2Cb%3Ac%25%0A.txt,line=1,col=37,title=b1check moeilijk-woord::"
        "100%25%0D%0A::set-env::a:b,c%0ASuggestie: c%0Ao\n"
    )


def test_github_zonder_bevindingen_is_leeg() -> None:
    """Zonder bevindingen komt er niets op het scherm."""
    assert github.maak_op([rapporteer("Dag")], GEWOON) == ""


def test_github_noemt_een_bestand_vanuit_de_map() -> None:
    """GitHub vindt een bestand alleen vanuit de map van het project."""
    rapport = rapporteer("Dag", vind("Dag", "Dag"), naam="/werk/map/mails/a.txt")
    uitvoer = github.maak_op([rapport], Opmaak(map_="/werk/map"))
    assert uitvoer.startswith("::warning file=mails/a.txt,line=1,")


def test_github_laat_bestand_weg_zonder_naam() -> None:
    """Een tekst zonder naam geeft geen leeg veld `file`."""
    uitvoer = github.maak_op([rapporteer("Dag", vind("Dag", "Dag"), naam="")], GEWOON)
    assert uitvoer.startswith("::warning line=1,col=1,title=")


@pytest.mark.parametrize("aantal", [9, 10, 11, 40])
def test_github_geeft_hooguit_tien_annotaties(aantal: int) -> None:
    """De zwaarste gaan voor, ook uit een later bestand; de laatste regel telt de rest."""
    basis = vind("Dag Jan", "Dag")
    veel = rapporteer("Dag Jan", *(replace(basis, melding=f"m{n:02}") for n in range(aantal - 1)))
    fout = rapporteer("Dag", vind("Dag", "Dag", "lang", ernst=Ernst.FOUT), naam="b.txt")
    regels = github.maak_op([veel, fout], GEWOON).splitlines()
    assert len(regels) == min(aantal, 10)
    assert regels[0].startswith("::error file=b.txt,")
    assert regels[1].startswith("::warning file=mail.txt,")
    if aantal > 10:
        rest = aantal - 9
        tekst = f"Er zijn nog {rest} bevindingen: moeilijk-woord {rest}×."
        assert regels[-1] == f"::notice title=b1check::{tekst}"


def test_junit_is_terug_te_lezen() -> None:
    """Elke mail is een testsuite, elke regel een test; wat zwaar genoeg is laat haar zakken."""
    tekst = "Dag Jan, tot ziens"
    weg = Suggestie("", (Wijziging(0, 3, "Dag", ""),), Veiligheid.VEILIG)
    slecht = rapporteer(
        tekst,
        vind(tekst, "Dag", suggesties=(weg, vervang(tekst, "Dag", "a\nb"))),
        vind(tekst, "ziens", ernst=Ernst.FOUT),
        vind(tekst, "tot", "afkorting"),
    )
    uitvoer = junit.maak_op([slecht, rapporteer("Dag", naam="goed.txt")], GEWOON)
    wortel = ElementTree.fromstring(uitvoer.encode("utf-8"))
    assert wortel.attrib == {"name": "b1check", "tests": "3", "failures": "1"}
    eerste, tweede = wortel
    assert eerste.get("name") == "mail.txt"
    assert (eerste.get("tests"), eerste.get("failures")) == ("2", "1")
    assert eerste[0][0].tag == "system-out", "een advies alleen laat de test slagen"
    assert [test.get("name") for test in eerste] == ["afkorting", "moeilijk-woord"]
    failure = eerste[1][0]
    assert failure.get("type") == "fout"
    assert failure.get("message") == "‘Dag’ is een moeilijk woord. (en nog 1)"
    assert failure.text == (
        "regel 1, kolom 1: advies: ‘Dag’ is een moeilijk woord.\n  Dag\n"
        "  → (weglaten)\n  → a\n  b\n"
        "regel 1, kolom 14: fout: ‘ziens’ is een moeilijk woord.\n  ziens"
    )
    assert (tweede.get("tests"), tweede.get("failures")) == ("1", "0")
    assert [len(test) for test in tweede] == [0]


def test_junit_vervangt_verboden_tekens() -> None:
    """Stuurtekens en halve tekens mogen niet in XML; de rest van de tekst blijft gelijk."""
    tekst = "a\x00b\x1bc\ud800d\ufffee ]]> <x> & 🙂\r\nf\tg"
    schoon = "a\ufffdb\ufffdc\ufffdd\ufffde ]]> <x> & 🙂\nf\tg"
    rapport = rapporteer(tekst, vind(tekst, "a", melding=tekst, ernst=Ernst.FOUT), naam=tekst)
    uitvoer = junit.maak_op([rapport], GEWOON)
    suite = ElementTree.fromstring(uitvoer)[0]
    assert suite.get("name") == schoon
    assert suite[0][0].get("message") == schoon
    assert schoon in (suite[0][0].text or "")


def test_json_heeft_de_vorm_uit_de_documentatie() -> None:
    """Het voorbeeld in docs/json.md heeft precies de velden van een echt rapport."""
    pagina = (Path(__file__).parents[1] / "docs" / "json.md").read_text("utf-8")
    voorbeeld = json.loads(pagina.split("```json\n")[1].split("```")[0])
    tekst = "Dag Jan"
    bevinding = vind(tekst, "Dag", suggesties=(vervang(tekst, "Dag", "Hoi"),))
    rapport = rapporteer(tekst, bevinding, vragen=(BeoordeeldeVraag("Wie?", "vraag", "onzeker"),))
    echt = json.loads(json_opmaker.maak_op([rapport], GEWOON))
    assert _vorm(voorbeeld) == _vorm(echt)
    velden = re.findall(r"^\| `(\w+)` \|", pagina, re.MULTILINE)
    assert sorted(velden) == sorted(_namen(echt))


def _vorm(waarde: Any) -> Any:
    """Geef alleen de namen van de velden, in hun volgorde; van een lijst telt het eerste."""
    if isinstance(waarde, dict):
        return [(naam, _vorm(inhoud)) for naam, inhoud in waarde.items()]
    if isinstance(waarde, list) and waarde and isinstance(waarde[0], dict):
        return [_vorm(waarde[0])]
    return None


def _namen(waarde: Any) -> Iterator[str]:
    """Geef de namen van alle velden; van een lijst telt het eerste."""
    if isinstance(waarde, dict):
        for naam, inhoud in waarde.items():
            yield naam
            yield from _namen(inhoud)
    elif isinstance(waarde, list) and waarde:
        yield from _namen(waarde[0])
