"""Traint het taalmodel: datamap erin, pijplijnmap eruit.

    python train.py DATAMAP UITVOERMAP

De datamap bevat `train.conllu` en `dev.conllu`. De uitkomst hangt alleen af van die bestanden, van
`config.cfg` en van het zaad; de tussenstand komt op het scherm.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import spacy
from gegevens import Zin, groepeer, lees_zinnen, maak_doc, trek_gelijk
from mailzinnen import maak_mailzinnen
from spacy.language import Language
from spacy.tokens import DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config
from tekenlaag import herstel_tekenlaag
from thinc.api import NumpyOps, set_current_ops
from verrijking import maak_stukken
from woordgrenzen import stel_tokenizer_bij

CONFIG = Path(__file__).with_name("config.cfg")
ZINNEN_PER_DEVSTUK = 3
KOPIEEN = 2
"""zo vaak staat elke trainzin in de data, steeds in een ander stuk"""
UD_BRONNEN = ("wiki-", "WR-P-")
ZINNEN_PER_SJABLOON = 15
BIJSCHOLING: dict[str, Any] = {
    "training.max_steps": 800,
    "training.eval_frequency": 200,
    "training.optimizer.learn_rate.initial_rate": 0.0009,
    "training.optimizer.learn_rate.warmup_steps": 30,
    "training.optimizer.learn_rate.total_steps": 800,
    "training.batcher.size.start": 1300,
}
SPACY_VERSIE = ">=3.8.2,<3.9.0"


def bouw_corpora(data: Path, doel: Path, zaad: int, *, bijscholing: bool = False) -> dict[str, Any]:
    """Zet de CoNLL-U-bestanden om in `.spacy`-bestanden; geeft de paden voor de config.

    Bij de bijscholing is er één kopie, en tellen de zinnen uit de UD-uitgave twee keer: die volgen
    het stelsel van de testset vanzelf.
    """
    nlp = spacy.blank("nl")
    rng = Random(zaad)
    zinnen = [trek_gelijk(zin) for zin in lees_zinnen(data / "train.conllu")]
    if bijscholing:
        zinnen += [zin for zin in zinnen if zin.bron.startswith(UD_BRONNEN)]
    zinnen += maak_mailzinnen(rng, ZINNEN_PER_SJABLOON)
    stukken = [
        stuk for _ in range(1 if bijscholing else KOPIEEN) for stuk in maak_stukken(zinnen, rng)
    ]
    dev = [trek_gelijk(zin) for zin in lees_zinnen(data / "dev.conllu")]
    schrijf_corpus(nlp, stukken, doel / "train.spacy")
    schrijf_corpus(nlp, list(groepeer(dev, ZINNEN_PER_DEVSTUK)), doel / "dev.spacy")
    return {"paths.train": str(doel / "train.spacy"), "paths.dev": str(doel / "dev.spacy")}


def schrijf_corpus(nlp: Language, stukken: Sequence[Sequence[Zin]], pad: Path) -> None:
    """Schrijft elk stuk als één document."""
    DocBin(docs=[maak_doc(nlp.vocab, stuk) for stuk in stukken]).to_disk(pad)


def _bereid_voor() -> None:
    """Kiest het rekenwerk; OpenBLAS is bij deze matrices bijna twee keer zo snel als BLIS."""
    set_current_ops(NumpyOps(use_blis=False))
    herstel_tekenlaag()


def train_pijplijn(data: Path, uit: Path, instellingen: dict[str, Any]) -> Path:
    """Traint volgens `config.cfg` en zet de beste stand op `dev` in `uit`."""
    _bereid_voor()
    stappen = uit.parent / f"{uit.name}-stappen"
    stappen.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as tijdelijk:
        werkmap = Path(tijdelijk)
        zaad = instellingen.get("system.seed", load_config(CONFIG)["system"]["seed"])
        eerste = instellingen | bouw_corpora(data, werkmap, zaad)
        nlp = init_nlp(load_config(CONFIG, overrides=eerste))
        stel_tokenizer_bij(nlp)
        train(nlp, stappen, stdout=sys.stdout, stderr=sys.stderr)
    return school_bij(data, stappen / "model-best", uit, zaad)


def school_bij(data: Path, begin: Path, uit: Path, zaad: int) -> Path:
    """Traint kort verder met de UD-zinnen dubbel, en zet de beste stand in `uit`."""
    _bereid_voor()
    stappen = uit.parent / f"{uit.name}-bijscholing"
    stappen.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as tijdelijk:
        paden = bouw_corpora(data, Path(tijdelijk), zaad + 1, bijscholing=True)
        nlp = spacy.load(begin)
        stel_tokenizer_bij(nlp)
        herstel_lemmabomen(nlp)
        nlp.config = load_config(begin / "config.cfg", overrides=BIJSCHOLING | paden)
        train(nlp, stappen, stdout=sys.stdout, stderr=sys.stderr)
    shutil.copytree(stappen / "model-best", uit, dirs_exist_ok=True)
    werk_meta_bij(uit)
    return uit


def herstel_lemmabomen(nlp: Language) -> None:
    """Vult de weg van boom naar label weer in; spaCy vergeet die bij het laden."""
    lemmas: Any = nlp.get_pipe("trainable_lemmatizer")
    lemmas.tree2label = {boom: label for label, boom in enumerate(lemmas.cfg["labels"])}


def werk_meta_bij(map_: Path) -> None:
    """Zet herkomst en licentie in `meta.json` en haalt de paden van deze machine uit de config."""
    pad = map_ / "meta.json"
    meta = json.loads(pad.read_text(encoding="utf-8"))
    meta |= {
        "name": "b1check",
        "author": "b1check",
        "license": "CC BY-SA 4.0",
        "spacy_version": SPACY_VERSIE,
    }
    meta["description"] = "Nederlandse pijplijn voor klantmails: UD-ontleding, CGN-tags, lemma's."
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
    lezer.add_argument(
        "--zet",
        nargs="*",
        default=[],
        metavar="SLEUTEL=WAARDE",
        help="andere waarden voor config.cfg",
    )
    return lezer.parse_args(argumenten)


def hoofd(argumenten: Sequence[str] | None = None) -> None:
    """Voert de opdrachtregel uit."""
    opties = lees_opties(argumenten)
    paren = (paar.split("=", 1) for paar in opties.zet)
    train_pijplijn(
        opties.data, opties.uit, {sleutel: json.loads(waarde) for sleutel, waarde in paren}
    )


if __name__ == "__main__":
    hoofd()
