"""Herstelt het leren van spaCy's tekenlaag (`CharacterEmbed`), alleen tijdens het trainen.

spaCy begint die laag met nullen, en telt per document maar één woord mee voor elk teken:
`dE[...] += d` met dubbele indexen houdt alleen de laatste over. Deze versie begint met kleine
toevalsgetallen en telt alle woorden op.
De vorm van het model verandert niet: draaien kan met spaCy zoals het is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from spacy.ml import _character_embed
from spacy.tokens import Doc
from thinc.api import Model

Matrix = Any
"""een numpy-matrix; de namen van thinc gelden hier niet, want die rekenen met eigen typen"""

Laag = Model[list[Doc], list[Matrix]]
Terugweg = Callable[[list[Matrix]], list[Doc]]


def herstel_tekenlaag() -> None:
    """Vervangt begin en terugweg van de tekenlaag in dit proces."""
    vars(_character_embed).update(forward=_vooruit, init=_begin)


def _begin(model: Laag, *_: object, **__: object) -> None:
    """Vult de tabel met kleine getallen uit numpy's algemene reeks, waarvan spaCy het zaad zet."""
    vorm = (model.get_dim("nC"), model.get_dim("nV"), model.get_dim("nM"))
    tabel: Matrix = np.random.uniform(-0.1, 0.1, vorm).astype("float32")
    model.set_param("E", tabel)


def _vooruit(model: Laag, docs: list[Doc], is_train: bool) -> tuple[list[Matrix], Terugweg]:
    """Zoekt voor elk woord de rijen van zijn eerste en laatste tekens op."""
    del is_train  # thinc geeft het mee; deze laag doet steeds hetzelfde
    tabel: Matrix = model.get_param("E")
    plaatsen, tekens, breedte = tabel.shape
    vlak = tabel.reshape(plaatsen * tekens, breedte)
    begin = np.arange(plaatsen, dtype="int32") * tekens
    rijen: list[Matrix] = [
        doc.to_utf8_array(nr_char=plaatsen).astype("int32") + begin for doc in docs
    ]
    uit = [vlak[rij].reshape(len(rij), plaatsen * breedte) for rij in rijen]

    def terug(d_uit: list[Matrix]) -> list[Doc]:
        d_vlak: Matrix = np.zeros_like(vlak)
        d_alles: Matrix = np.ascontiguousarray(np.concatenate(d_uit)).reshape(-1, breedte)
        alle_rijen: Matrix = np.concatenate(rijen).reshape(-1)
        model.ops.scatter_add(d_vlak, alle_rijen, d_alles)
        model.inc_grad("E", d_vlak.reshape(tabel.shape))
        return []

    return uit, terug
