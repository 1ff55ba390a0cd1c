"""Alleen veranderde regels: op een echte map met git, met takken en verhuizingen."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from b1check.fouten import InstellingFout
from b1check.gewijzigd import Vergelijker, Wijzigingen


class Git:
    """Een map met git om in te werken."""

    def __init__(self, map_: Path) -> None:
        self.map = map_
        self("init", "-q", "-b", "main")
        self("config", "user.email", "test@voorbeeld.nl")
        self("config", "user.name", "Test")
        self("config", "commit.gpgsign", "false")
        self("config", "core.autocrlf", "false")

    def __call__(self, *opdracht: str) -> str:
        """Voer git uit in de map."""
        uitkomst = subprocess.run(
            ["git", "-C", str(self.map), *opdracht], capture_output=True, text=True, check=True
        )
        return uitkomst.stdout

    def schrijf(self, naam: str, inhoud: str | bytes) -> Path:
        """Schrijf een bestand."""
        pad = self.map / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(inhoud.encode() if isinstance(inhoud, str) else inhoud)
        return pad

    def bewaar(self, boodschap: str = "stap") -> None:
        """Leg alles vast."""
        self("add", "-A")
        self("commit", "-q", "-m", boodschap)


@pytest.fixture
def git(tmp_path: Path) -> Git:
    """Een nieuwe map met git."""
    return Git(tmp_path)


REGELS = [f"Regel {nummer}." for nummer in range(1, 11)]


@pytest.mark.parametrize("einde", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("nieuw", "stukken"),
    [
        (REGELS, ()),
        ([*REGELS[:2], "Anders.", *REGELS[3:]], ((3, 3),)),
        ([*REGELS[:2], "Erbij.", "En nog een.", *REGELS[2:]], ((3, 4),)),
        ([*REGELS[:2], *REGELS[4:]], ((2.5, 2.5),)),
        (REGELS[3:], ((0.5, 0.5),)),
        (["Voor.", *REGELS[:5], "Anders.", *REGELS[6:], "Na."], ((1, 1), (7, 7), (12, 12))),
        (["@@ -1 +1 @@", "+++ b/x", *REGELS], ((1, 2),)),
        ([], ((0.5, 0.5),)),
    ],
)
def test_welke_regels(
    git: Git, nieuw: list[str], stukken: tuple[tuple[float, float], ...], einde: str
) -> None:
    """Elk stuk klopt: veranderd, erbij, weg, ook als de tekst zelf op een verschil lijkt."""
    pad = git.schrijf("mail.txt", "".join(f"{regel}{einde}" for regel in REGELS))
    git.bewaar()
    git.schrijf("mail.txt", "".join(f"{regel}{einde}" for regel in nieuw))
    assert Vergelijker("HEAD").vergelijk(pad) == Wijzigingen(stukken)


def test_raakt() -> None:
    """Een bevinding telt als haar regels een stuk raken, of om iets weggehaalds heen liggen."""
    wijzigingen = Wijzigingen(((3, 4), (8.5, 8.5)))
    geraakt = [(1, 2), (1, 3), (4, 4), (5, 8), (8, 9), (9, 9)]
    assert [wijzigingen.raakt(*regels) for regels in geraakt] == [
        False, True, True, False, True, False,
    ]  # fmt: skip
    assert Wijzigingen().raakt(1, 1)
    assert Wijzigingen(()).is_leeg


def test_nieuw_is_helemaal_nieuw(git: Git) -> None:
    """Een bestand dat git niet kent, negeert of pas net kent, telt helemaal."""
    git.schrijf("oud.txt", "Oud.\n")
    git.schrijf(".gitignore", "concept/\n")
    git.bewaar()
    paden = [git.schrijf(naam, "Nieuw.\n") for naam in ("a.txt", "b.txt", "concept/c.txt")]
    git("add", "b.txt")
    vergelijker = Vergelijker("HEAD")
    assert [vergelijker.vergelijk(pad) for pad in paden] == [Wijzigingen()] * 3


def test_een_verhuisd_bestand(git: Git) -> None:
    """Na een verhuizing tellen alleen de regels die ook veranderd zijn."""
    git.schrijf("brieven/welkom.txt", "\n".join(REGELS))
    git.bewaar()
    (git.map / "mails").mkdir()
    git("mv", "brieven/welkom.txt", "mails/hallo daar.txt")
    nieuw = git.schrijf("mails/hallo daar.txt", "\n".join([*REGELS[:4], "Anders.", *REGELS[5:]]))
    assert Vergelijker("HEAD").vergelijk(nieuw) == Wijzigingen(((5, 5),))


@pytest.mark.parametrize(
    "naam",
    ["café ñ.txt", "met spatie.txt", "-streep.txt", "[haak]*.txt", 'met"teken.txt', ":(top).txt"],
)
def test_vreemde_namen(git: Git, naam: str) -> None:
    """Een vreemde bestandsnaam is geen patroon en geen optie."""
    try:
        pad = git.schrijf(naam, "Een.\nTwee.\n")
    except OSError:
        pytest.skip("dit bestandssysteem kent deze naam niet")
    git.schrijf("h.txt", "Een.\n")
    git.bewaar()
    git.schrijf(naam, "Een.\nAnders.\n")
    git.schrijf("h.txt", "Anders.\n")
    assert Vergelijker("HEAD").vergelijk(pad) == Wijzigingen(((2, 2),))


def test_utf16(git: Git) -> None:
    """Een bestand van Windows in UTF-16 is voor git niet binair: ook daar tellen regels."""
    pad = git.schrijf("mail.txt", "Een.\r\nTwee.\r\nDrie.\r\n".encode("utf-16"))
    git.bewaar()
    git.schrijf("mail.txt", "Een.\r\nAnders.\r\nDrie.\r\n".encode("utf-16"))
    wijzigingen = Vergelijker("HEAD").vergelijk(pad)
    assert wijzigingen.raakt(2, 2)
    assert not wijzigingen.raakt(1, 1)


def test_een_tak_telt_vanaf_het_gemeenschappelijke_begin(git: Git) -> None:
    """Wat op de andere tak veranderde is hier niet nieuw; wat hier is vastgelegd wel."""
    pad = git.schrijf("mail.txt", "\n".join(REGELS))
    git.bewaar()
    git("checkout", "-q", "-b", "werk")
    git.schrijf("mail.txt", "\n".join([*REGELS[:8], "Hier.", REGELS[9]]))
    git.bewaar()
    git("checkout", "-q", "main")
    git.schrijf("mail.txt", "\n".join(["Daar.", *REGELS[1:]]))
    git.bewaar()
    git("checkout", "-q", "werk")
    assert Vergelijker("main").vergelijk(pad) == Wijzigingen(((9, 9),))


def test_instellingen_van_de_gebruiker_doen_niets(git: Git) -> None:
    """Kleur, eigen vergelijkers en andere voorkeuren van git veranderen niets."""
    pad = git.schrijf("mail.txt", "\n".join(REGELS))
    git.schrijf(".gitattributes", "*.txt diff=raar\n")
    git.bewaar()
    for naam, waarde in (
        ("color.ui", "always"),
        ("diff.external", "false"),
        ("diff.raar.textconv", "false"),
        ("diff.noprefix", "true"),
        ("diff.interHunkContext", "9"),
        ("diff.renames", "false"),
    ):
        git("config", naam, waarde)
    git.schrijf("mail.txt", "\n".join(["Een.", *REGELS[1:3], "Vier.", *REGELS[4:]]))
    assert Vergelijker("HEAD").vergelijk(pad) == Wijzigingen(((1, 1), (4, 4)))


def test_in_een_hook(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    """Een hook van een andere map met git stuurt b1check niet de verkeerde kant op."""
    pad = git.schrijf("sub/mail.txt", "Een.\n")
    git.bewaar()
    git.schrijf("sub/mail.txt", "Anders.\n")
    monkeypatch.setenv("GIT_DIR", str(git.map / "nergens"))
    assert Vergelijker("HEAD").vergelijk(pad) == Wijzigingen(((1, 1),))


@pytest.mark.parametrize("ref", ["bestaat-niet", "--output=x", "-p", "", "HEAD^^^", "a b"])
def test_een_punt_dat_niet_bestaat(git: Git, ref: str) -> None:
    """Een onbekende tak is een fout, en een optie van git komt er nooit doorheen."""
    pad = git.schrijf("mail.txt", "Een.\n")
    git.bewaar()
    with pytest.raises(InstellingFout) as fout:
        Vergelijker(ref).vergelijk(pad)
    assert f"‘{ref}’ bestaat niet in git" in str(fout.value)
    assert "fetch-depth" in fout.value.advies
    assert not (git.map / "x").exists()


def test_een_map_zonder_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Buiten git is het een fout, en geen rapport zonder bevindingen."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "mail.txt").write_text("Een.\n", encoding="utf-8")
    with pytest.raises(InstellingFout, match="hoort niet bij git"):
        Vergelijker("HEAD").vergelijk(tmp_path / "mail.txt")


def test_zonder_git(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is git er niet, dan zegt b1check dat."""
    pad = git.schrijf("mail.txt", "Een.\n")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(InstellingFout, match="git is niet geïnstalleerd"):
        Vergelijker("HEAD").vergelijk(pad)
