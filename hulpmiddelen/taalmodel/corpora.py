"""Van boombank naar oefenstof: een aantal kopieën van de trainzinnen, elk anders opgemaakt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

import spacy
from gegevens import Zin, groepeer, lees_zinnen, maak_doc, trek_gelijk
from mailzinnen import maak_mailzinnen
from spacy.tokens import Doc
from verrijking import maak_stukken
from woordwissel import Wisselaar, wissel_af

UD_BRONNEN = ("wiki-", "WR-P-")
ZINNEN_PER_SJABLOON = 15
ZINNEN_PER_DEVSTUK = 3
DEEL_GEWISSELD = (0.35, 0.5)
"""welk deel van de zinnen andere woorden krijgt: in de eerste kopie, en in de andere"""


def maak_kopieen(data: Path, aantal: int, zaad: int) -> list[list[Doc]]:
    """Geeft per kopie gouden documenten: stukken van één tot vijf zinnen, soms als mail.

    In elke tweede kopie staan de zinnen uit de UD-uitgave dubbel: die volgen het stelsel van de
    testset.
    """
    vocab = spacy.blank("nl").vocab
    rng = Random(zaad)
    zinnen = [trek_gelijk(zin) for zin in lees_zinnen(data / "train.conllu")]
    wisselaar = Wisselaar(zinnen)
    ud = [zin for zin in zinnen if zin.bron.startswith(UD_BRONNEN)]
    mail = list(maak_mailzinnen(rng, ZINNEN_PER_SJABLOON))
    kopieen = []
    for nummer in range(aantal):
        alle = [*zinnen, *mail, *(ud if nummer % 2 else ())]
        gewisseld = wissel_af(alle, wisselaar, rng, DEEL_GEWISSELD[min(nummer, 1)])
        kopieen.append([maak_doc(vocab, stuk) for stuk in maak_stukken(gewisseld, rng)])
    return kopieen


def lees_meetset(pad: Path, *, gelijk: bool) -> list[Doc]:
    """Geeft een dev- of testset als gouden documenten van drie zinnen."""
    vocab = spacy.blank("nl").vocab
    zinnen: Sequence[Zin] = list(lees_zinnen(pad))
    if gelijk:
        zinnen = [trek_gelijk(zin) for zin in zinnen]
    return [maak_doc(vocab, stuk) for stuk in groepeer(zinnen, ZINNEN_PER_DEVSTUK)]
