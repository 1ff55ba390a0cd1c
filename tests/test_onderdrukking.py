"""Commentaar dat regels uitzet: in elk formaat, in lijsten, over meer regels, en met fouten."""

from __future__ import annotations

from pathlib import Path

import pytest

from b1check import Controleur, Instellingen, InvoerFout, Rapport
from b1check.invoer import lees_alles, lees_tekst

# Elke 'indien' is een advies van moeilijk-woord.
ZIN = "Bel ons indien u wilt."


def regels(controleur: Controleur, tekst: str, invoer: str) -> list[int]:
    """Geef de regelnummers waar 'indien' of 'reeds' nog gemeld wordt."""
    return [
        b.regelnummer
        for bericht in lees_alles(tekst.encode(), invoer)
        for b in controleur.controleer(bericht).bevindingen
        if b.regel == "moeilijk-woord"
    ]


UIT, AAN = "b1check: uit moeilijk-woord", "b1check: aan moeilijk-woord"
UIT_REGEL, UIT_ALINEA = "b1check: uit-regel moeilijk-woord", "b1check: uit-alinea moeilijk-woord"


@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r"], ids=["unix", "windows", "oude-mac"])
@pytest.mark.parametrize(
    ("invoer", "voor", "na"),
    [
        ("tekst", "<!-- ", " -->"),
        ("tekst", "# ", ""),
        ("tekst", "{# ", " #}"),
        ("tekst", "{#- ", " -#}"),
        ("tekst", "  #", "  "),
        ("markdown", "<!-- ", " -->"),
        ("markdown", "<!--", "-->"),
        ("markdown", "{# ", " #}"),
    ],
)
@pytest.mark.parametrize(
    ("vorm", "over"),
    [
        ("{uit}\n\nZ\n\nZ\n", []),
        ("Z\n\n{uit}\n\nZ\n\n{aan}\n\nZ\n", [1, 9]),
        ("Z\n{uit}\nZ\n{aan}\nZ\n", [1, 5]),
        ("{uit_regel}\nZ\nZ\n", [3]),
        ("{uit_regel}\n\nZ\nZ\n", [4]),
        ("Z\n\n{uit_alinea}\n\nZ\nZ\n\nZ\n", [1, 8]),
        ("- Z\n{uit}\n- Z\n{aan}\n- Z\n", [1, 5]),
        ("- Z\n  {uit_regel}\n- Z\n- Z\n", [1, 4]),
        ("- Z\n{uit_alinea}\n- Z\n  Z\n- Z\n", [1, 5]),
    ],
    ids=[
        "tot-het-eind",
        "uit-en-aan",
        "zonder-lege-regels",
        "regel",
        "regel-na-witregel",
        "alinea",
        "lijst-uit-en-aan",
        "lijst-regel",
        "lijst-punt",
    ],
)
def test_tekst_en_markdown(
    controleur: Controleur,
    invoer: str,
    voor: str,
    na: str,
    vorm: str,
    over: list[int],
    einde: str,
) -> None:
    """Elke vorm werkt in elke schrijfwijze, met elk regeleinde, en ook tussen lijstpunten."""
    namen = {"uit": UIT, "aan": AAN, "uit_regel": UIT_REGEL, "uit_alinea": UIT_ALINEA}
    tekst = vorm.replace("Z", ZIN)
    for naam, inhoud in namen.items():
        tekst = tekst.replace(f"{{{naam}}}", f"{voor}{inhoud}{na}")
    assert regels(controleur, tekst.replace("\n", einde), invoer) == over


@pytest.mark.parametrize(
    ("html", "over"),
    [
        (f"<p><!-- {UIT} -->{ZIN}</p>\n<p>{ZIN}</p>", []),
        (f"<p>{ZIN}</p><!-- {UIT} --><p>{ZIN}</p><!-- {AAN} --><p>{ZIN}</p>", [1, 1]),
        (
            f"<ul>\n<li>{ZIN}</li>\n<!-- {UIT_ALINEA} -->\n<li>{ZIN}</li>\n<li>{ZIN}</li>\n</ul>",
            [2, 5],
        ),
        (f"<ul>\n<li>{ZIN} <!-- {UIT_REGEL} --></li>\n<li>{ZIN}</li>\n</ul>", [3]),
        (f"<p>\n<!--\n  {UIT},\n  lang-woord\n-->\n{ZIN}</p>", []),
        (f"<p>{ZIN} <!-- {UIT_ALINEA} --></p>\n<p>{ZIN}</p>", [2]),
        (f"<p>{ZIN}</p>\n{{# {UIT} #}}\n<p>{ZIN}</p>", [1]),
        (f"<p>{ZIN} &lt;!-- {UIT} --&gt; {ZIN}</p>", [1, 1]),
    ],
)
def test_html(controleur: Controleur, html: str, over: list[int]) -> None:
    """In HTML mag het commentaar overal staan, ook over meer regels; als tekst telt het niet."""
    assert regels(controleur, html, "html") == over


def test_eml(controleur: Controleur) -> None:
    """In een mail telt het commentaar in het deel dat gelezen wordt."""
    mail = f"Subject: Hoi\nContent-Type: text/html\n\n<p>{ZIN}</p><!-- {UIT} --><p>{ZIN}</p>\n"
    assert regels(controleur, mail, "eml") == [1]


YAML = """\
een: Bel indien u wilt.
twee: Bel indien u wilt. # b1check: uit-regel moeilijk-woord
drie: Bel indien u wilt.
# b1check: uit-regel moeilijk-woord
vier: >
  Bel ons indien u wilt.

  Bel reeds nu.
vijf: |  # b1check: uit-regel moeilijk-woord
  Bel indien u wilt.
zes:
  # b1check: uit moeilijk-woord
  - Bel indien u wilt.
  - Bel reeds nu.
  # b1check: aan moeilijk-woord
zeven: "Bel ons indien u dat wilt # b1check: uit moeilijk-woord."
acht: |
  Bel indien u wilt.
  # b1check: uit moeilijk-woord
  Bel reeds nu.
negen: Bel indien u wilt.
"""


def test_yaml(controleur: Controleur) -> None:
    """In YAML telt echt commentaar; in een tekst geldt het alleen voor die tekst."""
    assert regels(controleur, YAML, "yaml") == [1, 3, 16, 18, 21]


PO = """\
msgid "a"
msgstr "Bel indien u wilt."

# b1check: uit-regel moeilijk-woord
msgid "b"
msgid_plural "bb"
msgstr[0] "Bel indien u wilt."
msgstr[1] "Bel indien u wilt."

msgid "c"
msgstr "Bel indien u wilt."

#. b1check: uit moeilijk-woord
msgid "d"
msgstr ""
"Bel indien u wilt."

msgid "e"
msgstr "Bel reeds nu."
"""


def test_gettext(controleur: Controleur) -> None:
    """In gettext geldt het voor de hele vertaling, met al haar meervouden."""
    assert regels(controleur, PO, "po") == [2, 11]


def test_json_kent_geen_commentaar(controleur: Controleur) -> None:
    """In JSON en CSV is een hekje gewoon tekst."""
    assert regels(controleur, f'["# {UIT}", "{ZIN}"]', "json") == [1]
    assert regels(controleur, f"tekst\n# {UIT}\n{ZIN}\n", "csv") == [3]


@pytest.mark.parametrize(
    ("tekst", "invoer"),
    [
        (f"# {UIT}\n{ZIN}", "tekst"),
        (f"{ZIN}\n<!-- {UIT} -->\nBel ons.", "tekst"),
        (f"Bel ons {{# {UIT} #}} indien u wilt.", "tekst"),
        (f"# Kop\n\n<!--\n{UIT}\n-->\n\n{ZIN}", "markdown"),
        (f"- Een punt.\n  <!-- {UIT} -->\n- {ZIN}", "markdown"),
        (f"<p>{ZIN}<!-- {UIT} --></p>", "html"),
        (f"<p>{{#\n  {UIT},\n  lijst\n#}}{ZIN}</p>", "html"),
        (f"{{#\n{UIT}\n#}}\n{ZIN}", "tekst"),
        (f"Bel ons als u dat snel wilt {{#b1check: uit\nlijst#}} want {ZIN}", "tekst"),
        (f"- Een punt.\n  <!--\n    {UIT}\n  -->\n- {ZIN}", "markdown"),
        (f"1. Een punt <!-- {UIT} -->\n2. {ZIN}", "markdown"),
        (f"> <!-- {UIT} -->\n\n{ZIN}", "markdown"),
        (f"| a | b |\n|---|---|\n| c | <!-- {UIT} --> |\n\n{ZIN}", "markdown"),
    ],
)
def test_commentaar_leest_niemand(tekst: str, invoer: str) -> None:
    """Het commentaar komt nooit in de tekst die b1check leest."""
    bericht = lees_tekst(tekst, invoer)
    gelezen = " ".join(blok.tekst for blok in bericht.blokken)
    assert "b1check" not in gelezen
    assert "#" not in gelezen


def test_herschrijven_laat_het_staan(controleur: Controleur) -> None:
    """Wat uit staat verandert niet, en het commentaar blijft op zijn plek."""
    tekst = f"{ZIN}\n\n<!-- {UIT_ALINEA} -->\n\n{ZIN}\n"
    nieuw = controleur.herschrijf(tekst).tekst
    assert nieuw == tekst.replace("indien", "als", 1)


@pytest.mark.parametrize("invoer", ["tekst", "markdown"])
@pytest.mark.parametrize(
    "inhoud", ["uit", "uit moeilijk-woord, zinslengte", "uit lijst moeilijk-woord"]
)
def test_meer_regels_of_alle(controleur: Controleur, inhoud: str, invoer: str) -> None:
    """Er mogen meer namen staan; zonder naam staan alle regels uit."""
    assert regels(controleur, f"<!-- b1check: {inhoud} -->\n\n{ZIN}", invoer) == []


def test_alles_uit_en_een_aan(controleur: Controleur) -> None:
    """Na 'uit' zonder naam kan één regel weer aan."""
    tekst = f"<!-- b1check: uit -->\n\n{ZIN}\n\n<!-- {AAN} -->\n\n{ZIN}"
    assert regels(controleur, tekst, "markdown") == [7]


def test_met_een_reden(controleur: Controleur) -> None:
    """Achter twee streepjes mag staan waarom."""
    assert regels(controleur, f"<!-- {UIT} -- dit staat zo in de wet -->\n\n{ZIN}", "html") == []


def test_code_in_markdown_is_geen_aanwijzing(controleur: Controleur) -> None:
    """Wie uitlegt hoe het werkt, zet niets uit."""
    tekst = f"Schrijf `<!-- {UIT} -->` erboven:\n\n```\n<!-- b1check: onzin -->\n```\n\n{ZIN}"
    assert regels(controleur, tekst, "markdown") == [7]


@pytest.mark.parametrize(
    ("tekst", "invoer", "melding"),
    [
        (
            f"{ZIN}\n# b1check: uit moeilijk-wooord\n",
            "tekst",
            ":2: de regel ‘moeilijk-wooord’ bestaat niet\nBedoelt u ‘moeilijk-woord’?",
        ),
        (
            "<!-- b1check: uitt lijst -->\n\nDag.",
            "markdown",
            ":1: ‘uitt’ is geen aanwijzing voor b1check\nBedoelt u ‘uit’?",
        ),
        (
            "a: Dag.\n# b1check: zet lijst uit\nb: Dag.",
            "yaml",
            ":2: ‘zet’ is geen aanwijzing voor b1check\nKies uit: uit, aan, uit-regel, uit-alinea.",
        ),
        (
            "a: Dag.\nb: Dag. # b1check: uit lijts\n",
            "yaml",
            ":2: de regel ‘lijts’ bestaat niet\nBedoelt u ‘lijst’?",
        ),
    ],
)
def test_een_tikfout_is_een_fout(
    controleur: Controleur, tekst: str, invoer: str, melding: str
) -> None:
    """Een aanwijzing of regel die niet bestaat doet niet stil niets: het is een fout."""

    def lees_en_controleer() -> None:
        for bericht in lees_alles(tekst.encode(), invoer, naam="teksten"):
            controleur.controleer(bericht)

    with pytest.raises(InvoerFout) as fout:
        lees_en_controleer()
    assert str(fout.value) == f"teksten{melding}"


def test_een_eigen_regel_mag(tmp_path: Path) -> None:
    """Ook een huisregel is uit te zetten; een regel die al uit staat mag ook genoemd worden."""
    map_ = str(Path(__file__).parents[1] / "voorbeelden" / "huisstijl")
    eigen = Controleur(Instellingen(mappen=(map_,), uit=("lijst",)))
    tekst = "# b1check: uit uitroeptekens, lijst\nWij zijn open!!"
    assert eigen.controleer(tekst).bevindingen == ()


def ongebruikt(rapport: Rapport) -> list[str]:
    """Geef de aanwijzingen die niets deden."""
    return [str(aanwijzing) for aanwijzing, nodig in rapport.aanwijzingen if not nodig]


def test_wat_niets_doet(controleur: Controleur) -> None:
    """Het rapport zegt hoeveel er uit staat, en welk commentaar niets doet."""
    tekst = (
        f"<!-- {UIT} -->\n\n{ZIN}\n\n<!-- {AAN} -->\n\nDag.\n\n<!-- b1check: uit-regel lijst -->\n"
    )
    rapport = controleur.controleer(tekst, invoer="markdown")
    assert (rapport.uitgezet, ongebruikt(rapport)) == (1, ["uit-regel lijst"])
    assert rapport.naar_dict()["overgeslagen"]["uitgezet"] == 1
