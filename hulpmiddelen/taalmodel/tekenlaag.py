"""Herstelt het leren van spaCy's tekenlaag (`CharacterEmbed`), alleen tijdens het trainen.

spaCy begint die laag met nullen, en telt per document maar één woord mee voor elk teken: `dE[...] += d`
met dubbele indexen houdt alleen de laatste over. Deze versie begint met kleine toevalsgetallen en telt
alle woorden op. De vorm van het model verandert niet: draaien kan met spaCy zoals het is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from spacy.ml import _character_embed
from spacy.tokens import Doc
from thinc.api import Model
from thinc.types import Floats2d

Terug = Callable[[list[Floats2d]], list[Any]]


def herstel_tekenlaag() -> None:
    """Vervangt begin en terugweg van de tekenlaag in dit proces."""
    _character_embed.forward = _vooruit
    _character_embed.init = _begin


def _begin(model: Model, X: object = None, Y: object = None) -> None:  # noqa: N803  (namen van thinc)
    vorm = (model.get_dim("nC"), model.get_dim("nV"), model.get_dim("nM"))
    model.set_param("E", np.random.uniform(-0.1, 0.1, vorm).astype("float32"))  # noqa: NPY002  (spaCy zet dit zaad)


def _vooruit(model: Model, docs: list[Doc], is_train: bool) -> tuple[list[Floats2d], Terug]:
    tabel = model.get_param("E")
    plaatsen, tekens, breedte = tabel.shape
    vlak = tabel.reshape(plaatsen * tekens, breedte)
    begin = np.arange(plaatsen, dtype="int32") * tekens
    rijen = [doc.to_utf8_array(nr_char=plaatsen).astype("int32") + begin for doc in docs]
    uit = [vlak[rij].reshape(len(rij), plaatsen * breedte) for rij in rijen]

    def terug(d_uit: list[Floats2d]) -> list[Any]:
        d_vlak = np.zeros_like(vlak)
        d_alles = np.ascontiguousarray(np.concatenate(d_uit)).reshape(-1, breedte)
        model.ops.scatter_add(d_vlak, np.concatenate(rijen).reshape(-1), d_alles)
        model.inc_grad("E", d_vlak.reshape(tabel.shape))
        return []

    return uit, terug
