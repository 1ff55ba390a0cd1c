"""Vergelijkt de start van `b1check controleer` met het kaal laden van spaCy, model en wordfreq.

Draaien: python benchmarks/opstarten.py [BESTAND]
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

WORTEL = Path(__file__).parents[1]
MODEL = WORTEL / "b1check" / "taalmodel"
KEREN = 7


def meet(code: str) -> float:
    """Geef de seconden die een nieuw Python-proces met deze code nodig heeft."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], cwd=WORTEL, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main() -> None:
    """Meet om en om, zodat drukte op de machine beide gelijk treft."""
    mail = sys.argv[1] if len(sys.argv) > 1 else str(WORTEL / "voorbeelden" / "mail.txt")
    kaal = (
        f"import spacy, wordfreq; spacy.load({str(MODEL)!r}); wordfreq.zipf_frequency('de', 'nl')"
    )
    opdracht = f"import sys; sys.argv = ['b1check', 'controleer', '--exit-nul', {mail!r}]; "
    eigen = opdracht + "import b1check.cli as c; c.hoofd()"
    importeer, leeg = "import b1check", "pass"
    tijden: dict[str, list[float]] = {}
    for _ in range(KEREN):
        for naam, code in (("kaal", kaal), ("eigen", eigen), ("import", importeer), ("leeg", leeg)):
            tijden.setdefault(naam, []).append(meet(code))
    midden = {naam: median(waarden) for naam, waarden in tijden.items()}
    print(f"kaal laden        {midden['kaal']:.2f} s")
    print(f"b1check           {midden['eigen']:.2f} s")
    print(f"verhouding        {midden['eigen'] / midden['kaal']:.2f}")
    print(f"import b1check    {1000 * (midden['import'] - midden['leeg']):.0f} ms")


if __name__ == "__main__":
    main()
