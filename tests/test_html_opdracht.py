"""Het HTML-rapport van de opdrachtregel: elke mail met haar herschrijving en de uitleg erbij."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from b1check import Controleur, lees
from b1check.cli import hoofd
from b1check.cli.herschrijvingen import keur, regels_van
from b1check.instellingen import Instellingen
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


@pytest.mark.parametrize("formaat", ["tekst", "json", "sarif", "junit", "github"])
def test_alleen_html_herschrijft(controleur: Controleur, formaat: str) -> None:
    """Een ander formaat toont geen herschrijving en betaalt er ook niet voor."""
    bericht = lees(ZIN.encode(), "tekst")
    rapport, herschrijving = keur(controleur, bericht, None, formaat)
    assert herschrijving is None
    via_html, nieuw = keur(controleur, bericht, None, "html")
    assert nieuw is not None
    assert nieuw.tekst == "Als u vragen hebt, kunt u ons bellen."
    assert via_html == rapport, "het rapport is met en zonder herschrijving hetzelfde"


def test_mail_met_twee_delen(controleur: Controleur) -> None:
    """Zonder gekozen deel is er wel een rapport, en geen herschrijving."""
    for deel, herschreven in ((None, False), (1, True)):
        (bericht,) = lees_alles(EML.encode(), "eml", deel=deel)
        rapport, herschrijving = keur(controleur, bericht, None, "html")
        assert [b.regel for b in rapport.bevindingen if b.ernst > "tip"] == ["moeilijk-woord"]
        assert (herschrijving is not None) == herschreven


def test_regels_van_meer_controleurs(controleur: Controleur) -> None:
    """Elke regel komt er één keer in, ook als een andere map haar uitzet."""
    ander = Controleur(Instellingen(uit=("lijst",)))
    namen = [regel.id for regel in regels_van([controleur, ander])]
    assert len(namen) == len(set(namen))
    assert set(namen) == {regel.id for regel in controleur.regels}


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
    assert uitkomst.stdout.count('<details id="uitleg-') == 1


def test_documentatie_over_formaten(controleur: Controleur) -> None:
    """Het voorbeeld in docs/formaten.md werkt, en de pagina leest zelf makkelijk genoeg."""
    pagina = (WORTEL / "docs" / "formaten.md").read_text("utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", pagina, re.DOTALL)
    namen: dict[str, object] = {}
    exec(code, namen)
    assert "<ins>Als</ins>" in str(namen["pagina"])
    assert controleur.controleer(pagina, invoer="markdown").voldoet
