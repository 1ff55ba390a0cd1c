"""Welke regels van een bestand zijn veranderd sinds een punt in git."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from b1check.fouten import InstellingFout

_KOP = re.compile(rb"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
# Een volledige vergelijking, los van wat iemand in zijn eigen git instelt.
_DIFF = ("diff", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames")
_ZONDER_CONTEXT = ("--unified=0", "--inter-hunk-context=0", "--text")
# Een hook van git wijst hiermee zijn eigen map aan; b1check zoekt die bij het bestand.
_VAN_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")


@dataclass(frozen=True)
class Wijzigingen:
    """De veranderde regels van één bestand; zonder `stukken` telt elke regel.

    Een stuk is (van, tot), beide meegeteld. Is er alleen iets weggehaald, dan is dat de plek
    tussen twee regels: (3.5, 3.5) ligt tussen regel 3 en 4.
    """

    stukken: tuple[tuple[float, float], ...] | None = None

    def raakt(self, eerste: int, laatste: int) -> bool:
        """Of er iets veranderd is op of tussen deze regels."""
        if self.stukken is None:
            return True
        return any(van <= laatste and tot >= eerste for van, tot in self.stukken)

    @property
    def is_leeg(self) -> bool:
        """Of er niets veranderd is."""
        return self.stukken == ()


class Vergelijker:
    """Vergelijkt bestanden met een punt in git; leest elke map met git maar één keer.

    `sinds` is een tak, tag of commit. Is daar een gemeenschappelijk begin mee, dan telt wat er
    sindsdien hier veranderd is: wat op de andere tak erbij kwam niet.
    """

    def __init__(self, sinds: str) -> None:
        self.sinds = sinds
        self._mappen: dict[Path, _Gitmap] = {}
        self._wortels: dict[Path, Path] = {}

    def vergelijk(self, bestand: Path) -> Wijzigingen:
        """Geef wat er in een bestand veranderd is; een bestand dat git niet kent is helemaal nieuw.

        Geen git, geen map van git, of een punt dat niet bestaat geeft `InstellingFout`.
        """
        map_ = bestand.parent.resolve()
        if map_ not in self._wortels:
            self._wortels[map_] = _zoek_wortel(map_)
        wortel = self._wortels[map_]
        if wortel not in self._mappen:
            self._mappen[wortel] = _Gitmap(wortel, _zoek_commit(wortel, self.sinds))
        relatief = PurePosixPath((map_ / bestand.name).relative_to(wortel).as_posix())
        return self._mappen[wortel].vergelijk(str(relatief))


@dataclass(frozen=True)
class _Gitmap:
    """Een map met git, en de commit waarmee b1check vergelijkt."""

    wortel: Path
    commit: str

    @cached_property
    def _bekend(self) -> frozenset[str]:
        return frozenset(_namen(_git(self.wortel, "ls-files", "-z")))

    @cached_property
    def _veranderd(self) -> Mapping[str, str]:
        """Per veranderd bestand hoe het eerst heette; leeg als het toen niet bestond."""
        uitvoer = _namen(_git(self.wortel, *_DIFF, "--name-status", "-z", self.commit, "--"))
        veranderd = {}
        for status in uitvoer:
            oud = next(uitvoer)
            if status[:1] in ("R", "C"):
                veranderd[next(uitvoer)] = oud
            else:
                veranderd[oud] = oud if status == "M" else ""
        return veranderd

    def vergelijk(self, naam: str) -> Wijzigingen:
        if naam not in self._veranderd:
            return Wijzigingen(() if naam in self._bekend else None)
        oud = self._veranderd[naam]
        if not oud:
            return Wijzigingen()
        paden = [f":(top,literal){pad}" for pad in dict.fromkeys((oud, naam))]
        verschil = _git(self.wortel, *_DIFF, *_ZONDER_CONTEXT, self.commit, "--", *paden)
        return Wijzigingen(tuple(_stukken(verschil)))


def _stukken(verschil: bytes) -> Iterator[tuple[float, float]]:
    """Lees de koppen van een verschil zonder context; elke andere regel begint met + of -."""
    for kop in _KOP.finditer(verschil):
        begin, aantal = int(kop[1]), int(kop[2] or 1)
        yield (begin, begin + aantal - 1) if aantal else (begin + 0.5, begin + 0.5)


def _namen(uitvoer: bytes) -> Iterator[str]:
    return (os.fsdecode(naam) for naam in uitvoer.split(b"\0") if naam)


def _zoek_wortel(map_: Path) -> Path:
    try:
        wortel = _git(map_, "rev-parse", "--show-toplevel")
    except _GitFout as fout:
        raise InstellingFout(
            "deze map hoort niet bij git, dus b1check weet niet wat er veranderd is",
            plek=str(map_),
            advies="Laat --alleen-gewijzigd weg.",
        ) from fout
    return Path(os.fsdecode(wortel.rstrip(b"\r\n"))).resolve()


def _zoek_commit(wortel: Path, sinds: str) -> str:
    onbekend = InstellingFout(
        f"‘{sinds}’ bestaat niet in git",
        plek=str(wortel),
        advies="Geef een tak, tag of commit. Haal in CI de hele geschiedenis op "
        "(bij GitHub: fetch-depth: 0).",
    )
    if not sinds or sinds.startswith("-"):
        raise onbekend
    try:
        commit = _git(wortel, "rev-parse", "--verify", "--quiet", f"{sinds}^{{commit}}")
    except _GitFout as fout:
        raise onbekend from fout
    # Zonder gemeenschappelijk begin telt het punt zelf.
    with suppress(_GitFout):
        commit = _git(wortel, "merge-base", commit.decode().strip(), "HEAD")
    return commit.decode().strip()


class _GitFout(Exception):
    """Git gaf een andere exitcode dan 0."""


def _git(map_: Path, *argumenten: str) -> bytes:
    omgeving = {naam: waarde for naam, waarde in os.environ.items() if naam not in _VAN_HOOK}
    try:
        uitkomst = subprocess.run(  # noqa: S603 - een lijst, zonder shell
            ["git", "-C", str(map_), *argumenten],  # noqa: S607 - git staat overal elders
            capture_output=True,
            check=False,
            env={**omgeving, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
        )
    except OSError as fout:
        raise InstellingFout(
            "git is niet geïnstalleerd, en --alleen-gewijzigd heeft git nodig"
        ) from fout
    if uitkomst.returncode:
        raise _GitFout(uitkomst.stderr)
    return uitkomst.stdout
