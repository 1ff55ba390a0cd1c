"""Traint het taalmodel: datamap erin, pijplijnmap eruit.

    python train.py DATAMAP UITVOERMAP [--apparaat cuda]

De datamap bevat `train.conllu` en `dev.conllu`. De vorm van het model staat in `config.cfg`,
de loop van het oefenen in `Oefenplan` (`oefenen.py`). De stand komt op het scherm.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

import numpy as np
import torch
from corpora import lees_meetset, maak_kopieen
from netwerk import Netwerk, Vorm
from oefenen import Oefenaar, Oefenplan
from skelet import bouw_skelet, maak_voorbeelden, overgangen, snoei_woordenschat, zet_gewichten
from spacy.language import Language
from spacy.util import load_config
from tabellen import Corpus, Tabellenbouwer

KOPIEEN = 6
KOPPEN = ("morphologizer", "tagger", "trainable_lemmatizer")
SPACY_VERSIE = ">=3.8.2,<3.9.0"


def train_pijplijn(data: Path, uit: Path, plan: Oefenplan, apparaat: str) -> None:
    """Traint volgens het plan en zet de pijplijn in `uit`."""
    kopieen = maak_kopieen(data, KOPIEEN, plan.zaad)
    nlp = bouw_skelet(kopieen[0])
    bouwer = Tabellenbouwer(nlp)
    trein = [bouwer.bouw(docs) for docs in kopieen]
    dev = bouwer.bouw(lees_meetset(data / "dev.conllu", gelijk=True))
    soorten, labels = overgangen(nlp)
    torch.manual_seed(plan.zaad)
    koppen = {naam: len(nlp.get_pipe(naam).labels) for naam in KOPPEN}
    vorm = Vorm.uit_config(nlp.config, koppen, len(soorten), len(bouwer.relaties))
    oefenaar = Oefenaar(
        Netwerk(vorm),
        bouwer.lexicon(trein),
        np.array(soorten),
        np.array([bouwer.relaties.index(label) for label in labels]),
        plan,
        apparaat,
    )
    for stand in oefenaar.oefen(trein, dev):
        print(stand, flush=True)
    zet_gewichten(nlp, oefenaar.gemiddeld.gewichten())
    print(f"gelijk aan spaCy: {_overeenkomst(nlp, oefenaar, dev, data):.2%} van de hoofden")
    nlp.to_disk(uit)
    snoei_woordenschat(uit)
    werk_meta_bij(uit)


def _overeenkomst(nlp: Language, oefenaar: Oefenaar, dev: Corpus, data: Path) -> float:
    """Gaat na dat spaCy met deze gewichten hetzelfde ontleedt als het oefenprogramma.

    spaCy zet niet-projectieve bogen achteraf terug; daarom is 100 % niet te halen.
    """
    docs = lees_meetset(data / "dev.conllu", gelijk=True)
    eigen = oefenaar.doorloop(oefenaar.gemiddeld, dev, None)
    raak = samen = 0
    for nummer, doc in enumerate(docs):
        [voorbeeld] = maak_voorbeelden(nlp, [doc])
        ontleed = nlp.get_pipe("parser")(nlp.get_pipe("tok2vec")(voorbeeld.predicted))
        hoofden = eigen.hoofd[dev.begin[nummer] : dev.begin[nummer + 1]]
        gevonden = [token.head.i for token in ontleed]
        raak += int((np.array(gevonden) == hoofden).sum())
        samen += len(hoofden)
    return raak / samen


def werk_meta_bij(map_: Path) -> None:
    """Zet herkomst en licentie in `meta.json`."""
    pad = map_ / "meta.json"
    meta = json.loads(pad.read_text(encoding="utf-8"))
    meta |= {
        "name": "b1check",
        "version": "0.2.0",
        "author": "b1check",
        "license": "CC BY-SA 4.0",
        "spacy_version": SPACY_VERSIE,
        "description": "Nederlandse pijplijn voor klantmails: UD-ontleding, CGN-tags, lemma's.",
    }
    meta["sources"] = [
        {
            "name": "Alpino Treebank",
            "author": "Gertjan van Noord, Gosse Bouma, Leonoor van der Beek and colleagues",
            "license": "LGPL 2.1",
            "url": "https://www.let.rug.nl/vannoord/trees/",
        },
        {
            "name": "UD_Dutch-Alpino (dev), UD_Dutch-LassySmall (dev, test)",
            "author": "Gosse Bouma, Gertjan van Noord, Daniel Zeman, Zdenek Zabokrtsky",
            "license": "CC BY-SA 4.0",
            "url": "https://universaldependencies.org/",
        },
    ]
    pad.write_text(json.dumps(meta, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    config = load_config(map_ / "config.cfg")
    config["paths"] |= {"train": None, "dev": None}
    config.to_disk(map_ / "config.cfg")


def lees_opties(argumenten: Sequence[str] | None = None) -> argparse.Namespace:
    """Leest de opdrachtregel."""
    lezer = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    lezer.add_argument("data", type=Path, help="map met train.conllu en dev.conllu")
    lezer.add_argument("uit", type=Path, help="map voor de pijplijn")
    lezer.add_argument("--apparaat", default="cuda" if torch.cuda.is_available() else "cpu")
    for veld in fields(Oefenplan):
        lezer.add_argument(f"--{veld.name}", type=type(veld.default), default=veld.default)
    return lezer.parse_args(argumenten)


def hoofd(argumenten: Sequence[str] | None = None) -> None:
    """Voert de opdrachtregel uit."""
    opties = lees_opties(argumenten)
    plan = Oefenplan(**{veld.name: getattr(opties, veld.name) for veld in fields(Oefenplan)})
    train_pijplijn(opties.data, opties.uit, plan, opties.apparaat)


if __name__ == "__main__":
    hoofd()
