"""Het HTML-rapport in een echte browser: klikken, toetsen, filter, breedte, contrast en netwerk.

De browser is Chromium van Debian; zonder dat programma slaan deze tests over.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright
from rapporten import rapporteer, vervang, vind

from b1check.bevindingen import Ernst, Suggestie, Veiligheid
from b1check.herschrijving import Herschrijving, Toepassing
from b1check.rapport import Meting, Rapport
from b1check.regelboek import Regel
from b1check.uitvoer import Opmaak, html

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="het programma ‘chromium’ is er niet")

GEMEEN = (
    "Beste <script>document.title='gekraakt'</script> & co,\n\n"
    "Indien u \u202eomgekeerd\u202c belt, </script></style></div><img src=x onerror=alert(1)> "
    '\'" onmouseover="alert(2) javascript:alert(3) <a href=//kwaad.example>x</a> '
    f"{'W' * 400} {{{{ x }}}} {{% if %}} &lt;b&gt; 👩‍👩‍👧 retourneren wij.\n"
)
TELEFOON, SCHERM = (390, 844), (1280, 900)
Open = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Eén Chromium zonder scherm voor alle tests van dit bestand."""
    with sync_playwright() as speler:
        chromium = speler.chromium.launch(executable_path=CHROMIUM)
        yield chromium
        chromium.close()


@pytest.fixture
def open_rapport(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open een rapport in een schone browser; een fout of een verzoek laat de test zakken."""
    paginas: list[Page] = []
    mis: list[str] = []

    def open_(
        pagina: str, maat: tuple[int, int] = SCHERM, kleur: str = "light", script: bool = True
    ) -> Page:
        bestand = tmp_path / "rapport.html"
        bestand.write_text(pagina, encoding="utf-8")
        omgeving = browser.new_context(
            viewport={"width": maat[0], "height": maat[1]},
            color_scheme="dark" if kleur == "dark" else "light",
            java_script_enabled=script,
        )
        tab = omgeving.new_page()
        tab.on("console", lambda bericht: mis.append(bericht.text))
        tab.on("pageerror", lambda fout: mis.append(str(fout)))
        tab.on("dialog", lambda dialoog: mis.append(dialoog.message))
        tab.on("request", lambda v: None if v.url == bestand.as_uri() else mis.append(v.url))
        tab.goto(bestand.as_uri())
        paginas.append(tab)
        return tab

    yield open_
    for tab in paginas:
        tab.context.close()
    assert mis == [], "de pagina gaf een fout of zocht het netwerk"


def maak_rapport(naam: str = "mail.txt") -> Rapport:
    """Een gemene mail met bevindingen van elke ernst, die ook overlappen."""
    zin = GEMEEN[GEMEEN.index("Indien") :].rstrip()
    return rapporteer(
        GEMEEN,
        vind(GEMEEN, zin, "zinslengte", ernst=Ernst.FOUT, melding="Deze zin is <b>te lang</b>."),
        vind(GEMEEN, "Indien", suggesties=(vervang(GEMEEN, "Indien", "Als"),)),
        vind(
            GEMEEN,
            "retourneren",
            suggesties=(Suggestie("sturen … terug", (), Veiligheid.TONEN, "Kies zelf."),),
        ),
        vind(GEMEEN, "Beste", "aanhef", ernst=Ernst.TIP, melding="Een groet."),
        naam=naam,
        zinslengtes=(31, 12, 4),
        metingen=(
            Meting("woorden", 47.0),
            Meting("woorden per zin", 16.5, 15.0),
            Meting("langste zin", 31.0, 25.0, "woorden"),
            Meting("moeilijke woorden", 2.0, 3.0, "per 100"),
        ),
    )


def maak_pagina(aantal: int = 1) -> str:
    """Een rapport met herschrijving en uitleg, over een of meer mails."""
    rapporten = [maak_rapport("mail.txt"), *(maak_rapport(f"{n}.txt") for n in range(1, aantal))]
    rapporten[1:] = [replace(r, bevindingen=r.bevindingen[:1]) for r in rapporten[1:]]
    nieuw = GEMEEN.replace("Indien", "Als")
    bevinding = rapporten[0].bevindingen[2]
    toepassing = Toepassing(bevinding, vervang(GEMEEN, "Indien", "Als"))
    herschrijving = Herschrijving(
        nieuw, (toepassing,), (), rapporten[0], replace(rapporten[0], tekst=nieuw)
    )
    regels = tuple(
        Regel(naam, f"Titel van {naam}", "s", "m", "Waarom dit lastig leest.")
        for naam in ("zinslengte", "moeilijk-woord", "aanhef")
    )
    opmaak = Opmaak(alles=True, herschrijvingen=(herschrijving,), regels=regels)
    return html.maak_op(rapporten, opmaak)


@pytest.mark.parametrize("kleur", ["light", "dark"])
@pytest.mark.parametrize("maat", [TELEFOON, SCHERM], ids=["telefoon", "scherm"])
@pytest.mark.parametrize("aantal", [1, 3])
def test_past_en_is_leesbaar(
    open_rapport: Open, maat: tuple[int, int], kleur: str, aantal: int
) -> None:
    """Niets steekt uit, ook geen woord van 400 letters, en alle tekst heeft genoeg contrast."""
    tab = open_rapport(maak_pagina(aantal), maat, kleur)
    assert tab.evaluate("document.documentElement.scrollWidth") <= maat[0]
    assert tab.evaluate(TE_BREED) == []
    tab.locator("details").evaluate_all("alle => alle.forEach(een => { een.open = true; })")
    assert tab.evaluate(TE_ZWAK) == []
    tab.evaluate("document.documentElement.style.setProperty('--stil', '#808080')")
    assert tab.evaluate(TE_ZWAK) != [], "de meting zelf ziet grijs dat te licht of te donker is"
    tab.evaluate("document.documentElement.style.removeProperty('--stil')")
    tab.locator("mark").last.click()
    assert tab.locator("dialog").is_visible()
    assert tab.evaluate(TE_ZWAK) == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= maat[0]


# Elementen die buiten het scherm vallen.
TE_BREED = """() => [...document.querySelectorAll("body *")]
  .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
  .map((e) => e.outerHTML.slice(0, 80))"""
# Zichtbare tekst met minder contrast dan 4,5 op 1, gemeten op de echte kleuren.
TE_ZWAK = """() => {
  const kleur = (tekst) => tekst.match(/[\\d.]+/g).map(Number);
  const licht = ([r, g, b]) => [r, g, b].map((k) => k / 255)
    .map((k) => (k <= 0.04045 ? k / 12.92 : ((k + 0.055) / 1.055) ** 2.4))
    .reduce((som, k, n) => som + k * [0.2126, 0.7152, 0.0722][n], 0);
  const vlak = (e) => {
    for (let op = e; op; op = op.parentElement) {
      const k = kleur(getComputedStyle(op).backgroundColor);
      if (k.length < 4 || k[3] > 0.99) return k;
    }
    return [255, 255, 255];
  };
  const heeftTekst = (e) => e.matches(".nr") ||
    [...e.childNodes].some((kind) => kind.nodeType === 3 && kind.data.trim());
  return [...document.querySelectorAll("body *:not(script)")]
    .filter((e) => heeftTekst(e) && e.checkVisibility())
    .map((e) => {
      const paar = [licht(kleur(getComputedStyle(e).color)), licht(vlak(e))].sort((a, b) => a - b);
      return [(paar[1] + 0.05) / (paar[0] + 0.05), e.outerHTML.slice(0, 80)];
    })
    .filter(([contrast]) => contrast < 4.5);
}"""


@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_axe_vindt_geen_drempels(open_rapport: Open, kleur: str) -> None:
    """Ook axe-core, de toets voor toegankelijkheid, heeft niets aan te merken."""
    tab = open_rapport(maak_pagina(3), TELEFOON, kleur)
    tab.locator("details").evaluate_all("alle => alle.forEach(een => { een.open = true; })")
    gewoon = Axe().run(tab)
    tab.locator("mark.fout").first.click()
    met_venster = Axe().run(tab)
    for uitkomst in (gewoon, met_venster):
        assert uitkomst.violations_count == 0, uitkomst.generate_report()
        assert "color-contrast" in {toets["id"] for toets in uitkomst.response["passes"]}


def test_gemene_tekst_blijft_tekst(open_rapport: Open) -> None:
    """De mail staat er letterlijk, er draait niets uit, en de titel is van b1check."""
    tab = open_rapport(maak_pagina())
    assert tab.title() == "b1check: mail.txt"
    assert tab.locator(".mail").evaluate("e => e.textContent") == GEMEEN
    assert tab.locator("img, iframe, .mail script, a[href*='kwaad']").count() == 0
    assert tab.locator(".bevinding b").count() == 0


def test_nummer_blijft_bij_zijn_woord(open_rapport: Open) -> None:
    """Een nummer staat nooit alleen aan het eind van een regel, en is groot genoeg om te raken."""
    for breedte in range(320, 460, 20):
        tab = open_rapport(maak_pagina(), (breedte, 800))
        vak = tab.locator("a.nr[data-nr='2']").bounding_box()
        woord = tab.evaluate("document.querySelector('mark.fout').getClientRects()[0].toJSON()")
        assert vak is not None
        assert abs(vak["y"] + vak["height"] / 2 - woord["y"] - woord["height"] / 2) < 6
        assert min(vak["width"], vak["height"]) >= 24


@pytest.mark.parametrize("maat", [TELEFOON, SCHERM], ids=["telefoon", "scherm"])
def test_klik_op_een_mark_opent_het_venster(open_rapport: Open, maat: tuple[int, int]) -> None:
    """Een klik toont alle bevindingen op die plek, binnen het scherm; ernaast klikken sluit."""
    tab = open_rapport(maak_pagina(), maat)
    venster = tab.locator("dialog")
    assert not venster.is_visible()
    tab.locator("mark", has_text="retourneren").click()
    assert venster.is_visible()
    assert "2 bevindingen op deze plek" in venster.inner_text()
    assert "te lang" in venster.inner_text()
    assert "sturen … terug" in venster.inner_text()
    vak = venster.bounding_box()
    assert vak is not None
    assert min(vak["x"], vak["y"]) >= 0
    assert vak["x"] + vak["width"] <= maat[0]
    assert vak["y"] + vak["height"] <= maat[1]
    tab.mouse.click(2, 2)
    assert not venster.is_visible()


def test_alles_werkt_met_het_toetsenbord(open_rapport: Open) -> None:
    """Tab gaat naar een nummer, Enter opent, Volgende bladert, Escape sluit en gaat terug."""
    tab = open_rapport(maak_pagina())
    venster, actief = tab.locator("dialog"), "document.activeElement.dataset.nr || ''"
    for _ in range(30):
        tab.keyboard.press("Tab")
        if tab.evaluate(actief):
            break
    assert tab.evaluate(actief) == "1"
    assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert "Bevinding 2 van 4" in venster.inner_text()
    assert tab.evaluate("document.querySelector('dialog').contains(document.activeElement)")
    tab.get_by_role("button", name="Volgende").focus()
    tab.keyboard.press("Enter")
    assert "Bevinding 3 van 4" in venster.inner_text()
    tab.keyboard.press("Escape")
    assert not venster.is_visible()
    assert tab.evaluate(actief) == "3", "de focus staat weer bij de bevinding"


def test_bladeren_gaat_rond(open_rapport: Open) -> None:
    """Voor de eerste bevinding komt de laatste."""
    tab = open_rapport(maak_pagina())
    tab.locator("a.nr").first.click()
    tab.get_by_role("button", name="Vorige").click()
    assert "Bevinding 4 van 4" in tab.locator("dialog").inner_text()
    assert "retourneren" in tab.locator("dialog").inner_text()


def test_waarom_gaat_naar_de_uitleg(open_rapport: Open) -> None:
    """De link in het venster sluit het venster en opent de uitleg van de regel."""
    tab = open_rapport(maak_pagina())
    tab.locator("a.nr").first.click()
    tab.locator("dialog a", has_text="Waarom?").first.click()
    assert not tab.locator("dialog").is_visible()
    uitleg = tab.locator("details[open]:target")
    assert uitleg.is_visible()
    assert "Waarom dit lastig leest." in uitleg.inner_text()


def test_filter_per_regel(open_rapport: Open) -> None:
    """Een regel uitzetten haalt haar weg bij de mail, de lijst en het bladeren."""
    tab = open_rapport(maak_pagina())
    stand, kaarten = tab.locator("#filter-stand"), tab.locator("article .bevinding:visible")
    assert stand.inner_text() == "U ziet 4 van 4 bevindingen."
    tab.get_by_role("checkbox", name="zinslengte").uncheck()
    assert stand.inner_text() == "U ziet 3 van 4 bevindingen."
    assert kaarten.count() == 3
    assert tab.locator("a.nr:visible").count() == 3
    assert tab.locator("mark.fout").count() == 0
    woord = tab.locator("mark.advies", has_text="Indien")
    assert woord.get_attribute("class") == "advies"
    woord.click()
    assert "Bevinding 2 van 3" in tab.locator("dialog").inner_text()
    tab.keyboard.press("Escape")
    tab.get_by_role("button", name="Geen enkele").click()
    assert kaarten.count() == 0
    tab.locator("mark").first.click()
    assert not tab.locator("dialog").is_visible()
    tab.get_by_role("button", name="Alle regels").click()
    assert kaarten.count() == 4
    assert tab.locator("mark.fout.meer").count() == 2


def test_overzicht_verwijst_naar_elke_mail(open_rapport: Open) -> None:
    """De slechtste staat bovenaan; een klik gaat erheen, en er is een weg terug."""
    tab = open_rapport(maak_pagina(3), TELEFOON)
    rijen = tab.locator("nav tbody tr")
    assert rijen.first.inner_text().startswith("mail.txt")
    rijen.nth(1).locator("a").click()
    assert tab.locator("article:target h2").inner_text() == "1.txt"
    tab.locator("article:target .terug-omhoog a").click()
    assert tab.evaluate("scrollY") < 50


def test_voor_en_na_staan_naast_elkaar(open_rapport: Open) -> None:
    """Op een scherm staan voor en na naast elkaar, op een telefoon onder elkaar."""
    for maat, naast in ((SCHERM, True), (TELEFOON, False)):
        tab = open_rapport(maak_pagina(), maat)
        rij = tab.locator(".rij.anders").first
        voor, na = rij.locator(".voor").bounding_box(), rij.locator(".na").bounding_box()
        assert voor is not None
        assert na is not None
        assert (abs(voor["y"] - na["y"]) < 1) == naast
        assert (na["x"] > voor["x"] + 100) == naast
        assert rij.locator("del").all_inner_texts() == ["Indien"]
        assert rij.locator("ins").all_inner_texts() == ["Als"]


def test_zonder_script_blijft_alles_te_lezen(open_rapport: Open) -> None:
    """Waar scripts uit staan, gaan de nummers naar de lijst en is er geen leeg filter."""
    tab = open_rapport(maak_pagina(), script=False)
    assert not tab.locator("#filter").is_visible()
    tab.locator("a.nr").nth(1).click()
    assert tab.url.endswith("#m1-b2")
    assert tab.locator("article .bevinding:visible").count() == 4


def test_afdrukken(open_rapport: Open) -> None:
    """Op papier staat de tekst donker op wit, zonder knoppen, ook vanuit de donkere stand."""
    tab = open_rapport(maak_pagina(3), kleur="dark")
    tab.emulate_media(media="print")
    assert tab.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert not tab.locator("#filter").is_visible()
    assert tab.locator(".bevinding").first.is_visible()
    assert tab.evaluate(TE_ZWAK) == []
    assert tab.pdf().startswith(b"%PDF")
