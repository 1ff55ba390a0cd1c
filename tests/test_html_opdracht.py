"""Het HTML-rapport van de opdrachtregel: elke mail met haar herschrijving en de uitleg erbij."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from b1check import Controleur, lees
from b1check.cli import hoofd
from b1check.cli.herschrijvingen import beoordeel
from b1check.cli.instellingen import Zoeker
from b1check.invoer import lees_alles

WORTEL = Path(__file__).parents[1]
ZIN = "Indien u vragen hebt, kunt u ons bellen."
EML = f"""From: a@example.nl
Subject: Vraag
Content-Type: multipart/alternative; boundary=x

--x
Content-Type: text/plain; charset=utf-8

{ZIN}

--x
Content-Type: text/html; charset=utf-8

<p>{ZIN}</p>

--x--
"""


def test_rapport_is_met_en_zonder_herschrijving_gelijk(controleur: Controleur) -> None:
    """Het HTML-rapport zegt over de tekst zelf hetzelfde als elk ander formaat."""
    bericht = lees(ZIN.encode(), "tekst")
    rapport, nieuw = beoordeel(controleur, bericht, None)
    assert rapport == controleur.controleer(bericht)
    assert nieuw is not None
    assert nieuw.tekst == "Als u vragen hebt, kunt u ons bellen."


@pytest.mark.parametrize("formaat", ["tekst", "json", "sarif", "junit", "github"])
def test_alleen_html_herschrijft(
    formaat: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Een ander formaat toont geen herschrijving en betaalt er ook niet voor."""
    (tmp_path / "mail.txt").write_text(ZIN)
    monkeypatch.setattr(Controleur, "herschrijf", None)
    pad = str(tmp_path / "mail.txt")
    uitkomst = CliRunner().invoke(hoofd, ["controleer", "--formaat", formaat, pad])
    assert uitkomst.exit_code == 0, uitkomst.output


def test_mail_met_twee_delen(controleur: Controleur) -> None:
    """Zonder gekozen deel is er wel een rapport, en geen herschrijving."""
    for deel, herschreven in ((None, False), (1, True)):
        (bericht,) = lees_alles(EML.encode(), "eml", deel=deel)
        rapport, herschrijving = beoordeel(controleur, bericht, None)
        assert "moeilijk-woord" in rapport.per_regel
        assert (herschrijving is not None) == herschreven


def test_regels_van_meer_controleurs(tmp_path: Path, controleur: Controleur) -> None:
    """Elke regel komt er één keer in, ook als een andere map haar uitzet."""
    for map_, inhoud in (("a", ""), ("b", 'uit = ["lijst"]')):
        (tmp_path / map_).mkdir()
        (tmp_path / map_ / "b1check.toml").write_text(inhoud)
    zoeker = Zoeker({})
    for map_ in ("a", "b"):
        zoeker.controleur(str(tmp_path / map_ / "mail.txt"))
    namen = [regel.id for regel in zoeker.regels()]
    assert len(namen) == len(set(namen))
    assert set(namen) == {regel.id for regel in controleur.regels}


def test_basislijn_haalt_punten_weg_en_de_herschrijving_niet(tmp_path: Path) -> None:
    """Wat in de basislijn staat is geen bevinding meer; voor en na staan er nog."""
    (tmp_path / "mail.txt").write_text(ZIN)
    basis = ["controleer", str(tmp_path / "mail.txt"), "--basislijn", str(tmp_path / "b.json")]
    CliRunner().invoke(hoofd, [*basis, "--basislijn-bijwerken"])
    uitkomst = CliRunner().invoke(hoofd, [*basis, "--formaat", "html"])
    assert uitkomst.exit_code == 0, uitkomst.stderr
    assert "<mark" not in uitkomst.stdout
    assert "<ins>Als</ins>" in uitkomst.stdout


def test_html_van_de_opdrachtregel(tmp_path: Path) -> None:
    """Een mail, een HTML-bestand en een bestand met veel teksten krijgen elk hun herschrijving."""
    (tmp_path / "mail.txt").write_text(ZIN)
    (tmp_path / "mail.html").write_text(f"<p>{ZIN}</p>")
    (tmp_path / "veel.yaml").write_text(f"welkom: {ZIN}\ntot: {ZIN}\n")
    (tmp_path / "mail.eml").write_text(EML)
    paden = [str(pad) for pad in sorted(tmp_path.iterdir())]
    uitkomst = CliRunner().invoke(hoofd, ["controleer", "--formaat", "html", *paden])
    assert uitkomst.exit_code == 0, uitkomst.stderr
    assert uitkomst.stdout.count("<article ") == 5
    assert uitkomst.stdout.count("<ins>Als</ins>") == 4
    assert uitkomst.stdout.count('<details id="uitleg-moeilijk-woord"') == 1


def test_documentatie_over_formaten(controleur: Controleur) -> None:
    """Het voorbeeld in docs/formaten.md werkt, en de pagina leest zelf makkelijk genoeg."""
    pagina = (WORTEL / "docs" / "formaten.md").read_text("utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", pagina, re.DOTALL)
    namen: dict[str, object] = {}
    exec(code, namen)
    assert "<ins>Als</ins>" in str(namen["pagina"])
    assert controleur.controleer(pagina, invoer="markdown").voldoet
