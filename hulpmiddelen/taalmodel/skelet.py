"""De lege pijplijn: vorm uit `config.cfg`, labels uit de data, gewichten uit het netwerk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import load_config
from thinc.api import Model
from woordgrenzen import stel_tokenizer_bij

CONFIG = Path(__file__).with_name("config.cfg")
Gewichten = Mapping[str, np.ndarray]


def bouw_skelet(docs: Sequence[Doc]) -> Language:
    """Geeft een pijplijn met alle labels uit gouden documenten, die nog niets weet."""
    config = load_config(CONFIG)
    nlp = spacy.util.load_model_from_config(config, auto_fill=True)
    stel_tokenizer_bij(nlp)
    nlp.initialize(lambda: maak_voorbeelden(nlp, docs))
    return nlp


def maak_voorbeelden(nlp: Language, docs: Iterable[Doc]) -> list[Example]:
    """Zet gouden documenten om in voorbeelden, met dezelfde woordgrenzen."""
    return [
        Example(
            Doc(nlp.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc]),
            doc,
        )
        for doc in docs
    ]


def zet_gewichten(nlp: Language, gewichten: Gewichten) -> None:
    """Zet de gewichten van het netwerk (`netwerk.py`) in de pijplijn."""
    laag: Any = nlp.get_pipe("tok2vec").model
    for pad, model in _tok2vec_delen(laag):
        for naam in model.param_names:
            _zet(model, naam, gewichten[f"{pad}.{naam}"])
    for onderdeel in ("morphologizer", "tagger", "trainable_lemmatizer"):
        kop: Any = nlp.get_pipe(onderdeel).model.get_ref("output_layer")
        _zet(kop, "W", gewichten[f"{onderdeel}.W"])
        _zet(kop, "b", gewichten[f"{onderdeel}.b"])
    ontleder: Any = nlp.get_pipe("parser").model
    delen = {
        "parser.versmal": ontleder.get_ref("tok2vec").layers[-1],
        "parser.onder": ontleder.get_ref("lower"),
        "parser.boven": ontleder.get_ref("upper"),
    }
    for pad, model in delen.items():
        for naam in model.param_names:
            _zet(model, naam, gewichten[f"{pad}.{naam}"])


def _tok2vec_delen(laag: Model) -> list[tuple[str, Model]]:
    """Geeft de lagen met gewichten, met hun naam in het netwerk."""
    delen: list[tuple[str, Model]] = []
    for kant in ("embed", "encode"):
        tellers: dict[str, int] = {}
        for model in laag.get_ref(kant).walk():
            if model.param_names:
                nummer = tellers.get(model.name, 0)
                tellers[model.name] = nummer + 1
                delen.append((f"{kant}.{model.name}.{nummer}", model))
    return delen


def _zet(model: Model, naam: str, waarde: np.ndarray) -> None:
    oud = model.get_param(naam)
    if oud.shape != waarde.shape:
        raise ValueError(f"{model.name}.{naam}: {waarde.shape} past niet op {oud.shape}")
    model.set_param(naam, np.ascontiguousarray(waarde, dtype="float32"))


def overgangen(nlp: Language) -> tuple[list[int], list[str]]:
    """Geeft per klasse van de ontleder de soort stap (0-4) en het label."""
    moves: Any = nlp.get_pipe("parser").moves
    soorten, labels = [], []
    for i in range(moves.n_moves):
        stap, _, label = moves.get_class_name(i).partition("-")
        soorten.append("SDLRB".index(stap))
        labels.append(label)
    return soorten, labels


def snoei_woordenschat(map_: Path) -> None:
    """Laat in `strings.json` alleen staan wat de onderdelen nodig hebben: dat laadt sneller.

    spaCy bewaart elk woord dat langskwam. Nodig zijn de labels, de vormen van de tokenizer en de
    stukken van de lemmabomen.
    """
    nlp = spacy.load(map_)
    nodig = set()
    for naam in nlp.pipe_names:
        nodig.update(str(label) for label in nlp.pipe_labels.get(naam, ()))
    for delen in nlp.tokenizer.rules.values():
        nodig.update(str(waarde) for deel in delen for waarde in deel.values())
    nodig.update(deel for label in nodig.copy() for deel in label.replace("|", "=").split("="))
    lemmas: Any = nlp.get_pipe("trainable_lemmatizer")
    for boom in lemmas.label_data["trees"]:
        nodig.update(str(boom[kant]) for kant in ("orig", "subst") if kant in boom)
    _, labels = overgangen(nlp)
    nodig.update(labels)
    nodig.update(deel for label in labels for deel in label.split("||"))
    nodig.update(nlp.tokenizer.rules)
    pad = map_ / "vocab" / "strings.json"
    pad.write_text(
        json.dumps(sorted(nodig - {""}), ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
    )
