"""Meet of lezen en het HTML-rapport gelijk meegroeien: twee keer zo veel tekst, hoeveel keer tijd.

Draaien: python benchmarks/lezen.py
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import yaml

from b1check.invoer import lees_alles, lees_tekst
from b1check.rapport import Rapport
from b1check.uitvoer import Opmaak, html

STUKKEN = ("<", "[", "{", ">", "{%", "<!--", "<a ", '<a href="', "<![", "<div>", "Van: x\n", "> ")
ZIN = "Wij bellen u morgen over uw brief van vorige week. "
KLEIN, GROOT = 50_000, 100_000


def seconden(werk: Callable[[], object]) -> float:
    """Geef de rekentijd van `werk`."""
    begin = time.process_time()
    werk()
    return time.process_time() - begin


def verhouding(naam: str, werk: Callable[[int], object]) -> None:
    """Toon hoeveel keer langer twee keer zo veel werk duurt."""
    kort, lang = seconden(lambda: werk(KLEIN)), seconden(lambda: werk(GROOT))
    print(f"{naam:<28} {lang / max(kort, 1e-6):5.1f} keer  ({lang:.2f} s)")


def lees_yaml(tekens: int) -> object:
    """Lees een YAML-bestand met veel standaardteksten."""
    aantal = tekens // 600
    bron = yaml.safe_dump({f"tekst{n:04}": ZIN * 12 for n in range(aantal)})
    return lees_alles(bron.encode(), "yaml")


def maak_rapport(tekens: int) -> object:
    """Maak één HTML-pagina van veel mails."""
    rapport = Rapport(ZIN * 20, (), (), 60.0, 2)
    mails = [replace(rapport, naam=f"{n}.txt") for n in range(tekens // 500)]
    return html.maak_op(mails, Opmaak())


def main() -> None:
    """Toon de verhoudingen: rond 2 is gelijk meegroeien."""
    for invoer in ("tekst", "markdown", "html"):
        verhouding(f"gewone zinnen, {invoer}", lambda n, i=invoer: lees_tekst(ZIN * (n // 50), i))
        for stuk in STUKKEN:
            naam = f"{stuk.strip()!r}, {invoer}"
            verhouding(naam, lambda n, s=stuk, i=invoer: lees_tekst(s * (n // len(s)) + ZIN, i))
    verhouding("YAML met veel teksten", lees_yaml)
    verhouding("HTML-rapport, veel mails", maak_rapport)


if __name__ == "__main__":
    main()
