"""Schrijft de paren van tests/klantvragen als mails waarmee `oefen.py` meet.

Gebruik: python toets.py paren.jsonl DEEL...   (bijvoorbeeld: later)
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from blokken import BEANTWOORD, DEELS, OPEN

from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst
from b1check.klantvraag.antwoordzinnen import antwoordzinnen
from b1check.klantvraag.ervoor import stukken
from b1check.klantvraag.vragen import vind_vragen

sys.path.append(str(Path(__file__).parents[1] / "klantvraag"))
from leer import in_passage
from meet import Paar, koppel, lees_paren, ontleed

LABELS = {True: BEANTWOORD, "deels": DEELS, False: OPEN}


def als_mail(paar: Paar) -> dict[str, object] | None:
    """Geef de velden van `blokken.Mail`, of None als er niets te meten is."""
    klant = ontleed(paar["klantvraag"])
    antwoord = laad_taalmodel().ontleed(lees_tekst(paar["antwoord"]), klant)
    vragen, zinnen = vind_vragen(klant), antwoordzinnen(antwoord)
    if not vragen or not zinnen:
        return None
    label_van = {id(vraag): label for label, vraag in koppel(paar, vragen) if vraag is not None}
    labels = [label_van.get(id(vraag)) for vraag in vragen]
    nummers = {vraag: nummer for nummer, vraag in enumerate(vragen)}
    return {
        "naam": paar["id"],
        "stukken": [
            (tekst, None if vraag is None else nummers[vraag])
            for tekst, vraag in stukken(klant, vragen)
        ],
        "zinnen": [zin.zin.tekst.strip() for zin in zinnen],
        "labels": [None if label is None else LABELS[label["beantwoord"]] for label in labels],
        "passages": [[in_passage(paar, label, zin) for zin in zinnen] for label in labels],
    }


def hoofd() -> None:
    """Schrijf één regel per paar."""
    paren = [paar for deel in sys.argv[2:] for paar in lees_paren(deel)]
    mails = [mail for paar in paren if (mail := als_mail(paar)) is not None]
    regels = [json.dumps(mail, ensure_ascii=False) for mail in mails]
    Path(sys.argv[1]).write_text("\n".join(regels) + "\n", encoding="utf-8")


if __name__ == "__main__":
    hoofd()
