"""Vergelijkt het beoordelen van een antwoord, vraag voor vraag, met het ontleden van de mails.

Draaien: python benchmarks/klantvraag.py [AANTAL PAREN]
"""

from __future__ import annotations

import sys
import time
import tomllib
from pathlib import Path

from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst
from b1check.klantvraag.beantwoording import beoordeel

MAP = Path(__file__).parents[1] / "tests" / "klantvragen"


def main() -> None:
    """Meet over de paren samen; het laden van de modellen telt niet mee."""
    aantal = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    taalmodel = laad_taalmodel()
    ontleden = beoordelen = 0.0
    for nummer, pad in enumerate([*sorted(MAP.glob("*.toml"))[: aantal + 1]]):
        paar = tomllib.loads(pad.read_text(encoding="utf-8"))
        begin = time.perf_counter()
        klant = taalmodel.ontleed(lees_tekst(paar["klantvraag"]), ook_regels=True)
        antwoord = taalmodel.ontleed(lees_tekst(paar["antwoord"]), klant)
        midden = time.perf_counter()
        beoordeel(antwoord)
        if nummer:  # het eerste paar laadt de lijsten en het zinsmodel
            ontleden += midden - begin
            beoordelen += time.perf_counter() - midden
    print(f"ontleden    {ontleden / aantal * 1000:.0f} ms per paar")
    print(f"beoordelen  {beoordelen / aantal * 1000:.0f} ms per paar")
    print(f"verhouding  {beoordelen / ontleden:.2f}")


if __name__ == "__main__":
    main()
