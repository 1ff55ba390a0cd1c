"""Zet gouden documenten om in tabellen van getallen, zodat het trainen zonder spaCy kan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from skelet import maak_voorbeelden, overgangen
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import NumpyOps

ZAAD_EERSTE_TABEL = 8
ZAAD_LOWER = 5
"""spaCy's eigen zaden: `MultiHashEmbed` begint bij 8, `CharacterEmbed` gebruikt 5"""
TEKENS = 12


@dataclass(frozen=True)
class Lexicon:
    """Per verschillend woord wat de onderste lagen ervan zien."""

    rijen: np.ndarray  # uint32 [woorden, kenmerken, 4]: de hashes van NORM, PREFIX, SUFFIX, SHAPE
    lower: np.ndarray  # uint32 [woorden, 4]
    tekens: np.ndarray  # uint8 [woorden, TEKENS]
    aantal: np.ndarray  # int32 [woorden]: hoe vaak het woord in één kopie van de trainzinnen staat


@dataclass(frozen=True)
class Corpus:
    """Documenten achter elkaar; `begin` zegt waar elk document begint."""

    begin: np.ndarray  # int32 [documenten + 1]
    woord: np.ndarray  # int32 [tokens]: rij in het lexicon
    morf: np.ndarray  # int16, -1 = onbekend
    tag: np.ndarray  # int16
    lemma: np.ndarray  # int16
    hoofd: np.ndarray  # int32, vanaf 0 in het document, projectief
    relatie: np.ndarray  # int16: nummer in de lijst van labels
    zinsbegin: np.ndarray  # bool


class Tabellenbouwer:
    """Bouwt corpora met één gedeeld lexicon."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp
        self.plek: dict[int, int] = {}
        self.woorden: list[str] = []
        self.sleutels: list[list[int]] = []
        soorten, labels = overgangen(nlp)
        self.relaties = sorted(set(labels))
        self.bekend = {
            stap: {label for s, label in zip(soorten, labels, strict=True) if s == stap}
            for stap in (2, 3, 4)
        }
        lemmas: Any = nlp.get_pipe("trainable_lemmatizer")
        self.boom_naar_label = {boom: n for n, boom in enumerate(lemmas.cfg["labels"])}

    def bouw(self, docs: Sequence[Doc]) -> Corpus:
        """Zet documenten om; nieuwe woorden komen in het lexicon."""
        morfs = {label: n for n, label in enumerate(self.nlp.get_pipe("morphologizer").labels)}
        tags = {label: n for n, label in enumerate(self.nlp.get_pipe("tagger").labels)}
        lemmas: Any = self.nlp.get_pipe("trainable_lemmatizer")
        rijen: dict[str, list[int]] = {v.name: [] for v in fields(Corpus)}
        rijen["begin"].append(0)
        for voorbeeld in maak_voorbeelden(self.nlp, docs):
            gouden = voorbeeld.reference
            hoofden, labels = voorbeeld.get_aligned_parse(projectivize=True)
            for token, hoofd, label in zip(gouden, hoofden, labels, strict=True):
                rijen["woord"].append(self._woord(token))
                rijen["morf"].append(morfs.get(_morf_met_soort(token), -1))
                rijen["tag"].append(tags.get(token.tag_, -1))
                boom = lemmas.trees.add(token.text, token.lemma_)
                rijen["lemma"].append(self.boom_naar_label.get(boom, 0))
                rijen["hoofd"].append(hoofd)
                rijen["relatie"].append(self._relatie(token.i, hoofd, label))
                rijen["zinsbegin"].append(bool(token.is_sent_start))
            rijen["begin"].append(len(rijen["woord"]))
        typen = {"begin": "int32", "woord": "int32", "hoofd": "int32", "zinsbegin": "bool"}
        return Corpus(**{n: np.array(r, typen.get(n, "int16")) for n, r in rijen.items()})

    def lexicon(self, trein: Sequence[Corpus] = ()) -> Lexicon:
        """Geeft het lexicon van alle woorden tot nu toe."""
        ops = NumpyOps()
        sleutels = np.array(self.sleutels, dtype="uint64")
        rijen = [
            ops.hash(np.ascontiguousarray(sleutels[:, k]), ZAAD_EERSTE_TABEL + k) for k in range(4)
        ]
        lower = ops.hash(np.ascontiguousarray(sleutels[:, 4]), ZAAD_LOWER)
        aantal = np.zeros(len(self.woorden), "int32")
        for corpus in trein:
            aantal += np.bincount(corpus.woord, minlength=len(aantal)).astype("int32")
        aantal = np.ceil(aantal / max(1, len(trein))).astype("int32")
        doc = Doc(self.nlp.vocab, words=self.woorden)
        return Lexicon(np.stack(rijen, axis=1), lower, doc.to_utf8_array(nr_char=TEKENS), aantal)

    def _woord(self, token: Any) -> int:
        plek = self.plek.get(token.orth)
        if plek is None:
            plek = self.plek[token.orth] = len(self.woorden)
            self.woorden.append(token.text)
            lexeem = self.nlp.vocab[token.orth]
            self.sleutels.append(
                [lexeem.norm, lexeem.prefix, lexeem.suffix, lexeem.shape, lexeem.lower]
            )
        return plek

    def _relatie(self, plaats: int, hoofd: int, label: str) -> int:
        """Kiest net als spaCy een reservelabel voor wat te zeldzaam is."""
        if hoofd == plaats:
            return self.relaties.index("ROOT")
        bekend = self.bekend[2 if hoofd > plaats else 3]
        return self.relaties.index(label if label in bekend else "dep")


def _morf_met_soort(token: Any) -> str:
    morf = token.morph.to_dict() | ({"POS": token.pos_} if token.pos_ else {})
    return str(token.vocab.strings[token.vocab.morphology.add(morf)])
