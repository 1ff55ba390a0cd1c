"""Oefent het netwerk op tabellen (`tabellen.py`), met stappen langs de eigen fouten.

Elke epoche doorloopt de ontleder alle trainzinnen met de gewichten van dat moment, en volgt daarbij
meestal zijn eigen keus. Zo leert hij ook wat te doen na een fout (het dynamische orakel).
"""

from __future__ import annotations

import copy
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from netwerk import Netwerk
from overgangen import KENMERKEN, STAPPEN_PER_WOORD, doorloop_alle
from tabellen import Corpus, Lexicon
from torch import Tensor
from torch.nn import functional

WOORDEN_PER_DOORLOOP = 12_000


@dataclass(frozen=True)
class Oefenplan:
    """Hoe lang en hoe er geoefend wordt."""

    epochen: int = 26
    woorden_per_stap: int = 2500
    leertempo: float = 0.004
    opwarmen: int = 200
    weglaten: float = 0.2
    labelruis: float = 0.05
    eigen_keus: float = 0.9
    onbekend: float = 0.5
    gewicht_ontleder: float = 1.5
    gewicht_koppen: float = 1.0
    gewicht_hulp: float = 0.5
    weglaten_ontleder: float = 0.15
    verval: float = 0.01
    middeling: float = 0.999
    zaad: int = 0


@dataclass(frozen=True)
class Toestanden:
    """Alle stappen van een doorloop, met wat er goed was; `begin` telt per document."""

    begin: np.ndarray
    kenmerken: np.ndarray
    geldig: np.ndarray
    goud: np.ndarray
    labels: np.ndarray
    hoofd: np.ndarray
    relatie: np.ndarray
    zinsbegin: np.ndarray


class Oefenaar:
    """Houdt het netwerk, zijn gemiddelde en de tabellen bij elkaar."""

    def __init__(
        self,
        netwerk: Netwerk,
        lexicon: Lexicon,
        stappen: np.ndarray,
        labels: np.ndarray,
        plan: Oefenplan,
        apparaat: str,
    ) -> None:
        self.apparaat = apparaat
        self.plan = plan
        self.netwerk = netwerk.to(apparaat)
        self.gemiddeld = copy.deepcopy(self.netwerk).eval()
        self.stappen, self.labels = stappen.astype("int32"), labels.astype("int32")
        self.rng = np.random.default_rng(plan.zaad)
        torch.manual_seed(plan.zaad)
        vorm = netwerk.vorm
        self.rijen = [
            self._tensor(lexicon.rijen[:, k] % n).long() for k, n in enumerate(vorm.rijen)
        ]
        self.lower = self._tensor(lexicon.lower % vorm.tekenrijen).long()
        self.tekens = self._tensor(lexicon.tekens[:, : vorm.tekens]).long()
        kans = plan.onbekend / (plan.onbekend + lexicon.aantal.astype("float32"))
        self.kans_onbekend = self._tensor(kans)
        self.stapsoort = self._tensor(self.stappen).long()
        self.staplabel = self._tensor(self.labels).long()

    def _tensor(self, waarde: np.ndarray) -> Tensor:
        if waarde.dtype == np.uint32:
            waarde = waarde.astype("int64")
        return torch.from_numpy(np.ascontiguousarray(waarde)).to(self.apparaat)

    def oefen(self, trein: list[Corpus], dev: Corpus, *, meet_elke: int = 4) -> Iterator[str]:
        """Oefent alle epochen; geeft steeds een regel met de stand."""
        plan = self.plan
        leider = torch.optim.AdamW(
            self.netwerk.parameters(),
            lr=plan.leertempo,
            weight_decay=plan.verval,
            betas=(0.9, 0.99),
        )
        per_epoche = max(1, len(trein[0].woord) // plan.woorden_per_stap)
        totaal = per_epoche * plan.epochen
        tempo = torch.optim.lr_scheduler.LambdaLR(
            leider, lambda s: min((s + 1) / plan.opwarmen, max(0.0, 1 - s / (totaal + 1)))
        )
        stap, begin = 0, time.time()
        for epoche in range(plan.epochen):
            corpus = trein[epoche % len(trein)]
            keus = plan.eigen_keus if epoche else 0.0
            toestanden = self.doorloop(self.netwerk, corpus, keus)
            verlies = 0.0
            for docs in self._verdeel(corpus):
                som = self._verlies(corpus, toestanden, docs)
                leider.zero_grad(set_to_none=True)
                som.backward()
                torch.nn.utils.clip_grad_norm_(self.netwerk.parameters(), 5.0)
                leider.step()
                tempo.step()
                self._middel(min(plan.middeling, (stap + 1) / (stap + 10)))
                verlies += float(som.detach()) if stap % 20 == 0 else 0.0
                stap += 1
            if (epoche + 1) % meet_elke == 0 or epoche + 1 == plan.epochen:
                maten = self.meet(dev)
                regel = " ".join(f"{n} {v:6.2f}" for n, v in maten.items())
                yield f"{epoche + 1:3} {time.time() - begin:6.0f} s verlies {verlies:8.2f} {regel}"

    def _middel(self, middeling: float) -> None:
        with torch.no_grad():
            for oud, nieuw in zip(
                self.gemiddeld.parameters(), self.netwerk.parameters(), strict=True
            ):
                oud.lerp_(nieuw, 1 - middeling)

    def _verdeel(self, corpus: Corpus) -> Iterator[np.ndarray]:
        """Verdeelt de documenten over stappen van ongeveer evenveel woorden."""
        docs = self.rng.permutation(len(corpus.begin) - 1)
        lengtes = np.cumsum((corpus.begin[1:] - corpus.begin[:-1])[docs])
        grenzen = np.arange(1, max(2, lengtes[-1] // self.plan.woorden_per_stap))
        plaatsen = np.searchsorted(lengtes, grenzen * self.plan.woorden_per_stap)
        yield from (deel for deel in np.split(docs, plaatsen) if len(deel))

    def _invoer(self, corpus: Corpus, docs: np.ndarray) -> tuple[np.ndarray, np.ndarray, int]:
        """Geeft de nummers van de woorden, hun plaats tussen de witte rijen, en de lengte."""
        wit = self.netwerk.vorm.venster * self.netwerk.vorm.diepte
        lengtes = (corpus.begin[1:] - corpus.begin[:-1])[docs]
        starten = corpus.begin[:-1][docs]
        einden = np.cumsum(lengtes)
        binnen = np.arange(einden[-1]) - np.repeat(einden - lengtes, lengtes)
        woorden = np.repeat(starten, lengtes) + binnen
        plaats = np.arange(einden[-1]) + wit * np.repeat(np.arange(1, len(docs) + 1), lengtes)
        return woorden, plaats, int(einden[-1] + wit * (len(docs) + 1))

    def vectoren(self, netwerk: Netwerk, corpus: Corpus, docs: np.ndarray) -> tuple[Tensor, Any]:
        """Geeft de vectoren van alle woorden in deze documenten."""
        woorden, plaats, lengte = self._invoer(corpus, docs)
        nummers = self._tensor(corpus.woord[woorden]).long()
        eigen = self.rijen[0][nummers]
        lower = self.lower[nummers]
        if netwerk.training:
            weg = torch.rand(len(nummers), device=self.apparaat) < self.kans_onbekend[nummers]
            eigen = torch.where(
                weg[:, None], torch.randint_like(eigen, netwerk.vorm.rijen[0]), eigen
            )
            lower = torch.where(
                weg[:, None], torch.randint_like(lower, netwerk.vorm.tekenrijen), lower
            )
        rijen = torch.stack((eigen, *(r[nummers] for r in self.rijen[1:])), 1)
        w = self.plan.weglaten if netwerk.training else 0.0
        vec = netwerk.vectoren(
            rijen, lower, self.tekens[nummers], self._tensor(plaats).long(), lengte, w
        )
        return vec, woorden

    def _verlies(self, corpus: Corpus, toestanden: Toestanden, docs: np.ndarray) -> Tensor:
        self.netwerk.train()
        vec, woorden = self.vectoren(self.netwerk, corpus, docs)
        delen = {
            "morphologizer": corpus.morf,
            "tagger": corpus.tag,
            "trainable_lemmatizer": corpus.lemma,
        }
        som = vec.new_zeros(())
        for naam, gouden in delen.items():
            som = som + functional.cross_entropy(
                self.netwerk.koppen[naam](vec),
                self._tensor(gouden[woorden]).long(),
                ignore_index=-1,
                label_smoothing=self.plan.labelruis,
            )
        som = som * self.plan.gewicht_koppen
        if self.netwerk.hulp is not None:
            som = som + self.plan.gewicht_hulp * self._verlies_hulp(vec, corpus, docs, woorden)
        return som + self.plan.gewicht_ontleder * self._verlies_ontleder(
            vec, corpus, toestanden, docs
        )

    def _verlies_hulp(
        self, vec: Tensor, corpus: Corpus, docs: np.ndarray, woorden: np.ndarray
    ) -> Tensor:
        lengtes = (corpus.begin[1:] - corpus.begin[:-1])[docs]
        doc = self._tensor(np.repeat(np.arange(len(docs)), lengtes))
        plek = self._tensor(woorden - np.repeat(corpus.begin[:-1][docs], lengtes))
        hoofd = self._tensor(corpus.hoofd[woorden]).long()
        assert self.netwerk.hulp is not None
        scores, labels = self.netwerk.hulp(vec, doc, plek, hoofd, self.plan.weglaten)
        relatie = self._tensor(corpus.relatie[woorden]).long()
        return functional.cross_entropy(scores, hoofd) + functional.cross_entropy(labels, relatie)

    def _verlies_ontleder(
        self, vec: Tensor, corpus: Corpus, toestanden: Toestanden, docs: np.ndarray
    ) -> Tensor:
        van, tot = toestanden.begin[:-1][docs], toestanden.begin[1:][docs]
        lengtes = tot - van
        einden = np.cumsum(lengtes)
        rijen = np.repeat(van - (einden - lengtes), lengtes) + np.arange(einden[-1])
        # De kenmerken tellen in het hele corpus; hier tellen ze in deze stap.
        doclengtes = (corpus.begin[1:] - corpus.begin[:-1])[docs]
        verschuif = np.cumsum(doclengtes) - doclengtes - corpus.begin[:-1][docs]
        kenmerken = toestanden.kenmerken[rijen]
        kenmerken = np.where(kenmerken < 0, -1, kenmerken + np.repeat(verschuif, lengtes)[:, None])
        smal = functional.dropout(self.netwerk.versmal(vec), self.plan.weglaten_ontleder)
        scores = self.netwerk.toestandscores(smal, self._tensor(kenmerken).long())
        geldig = self._tensor(toestanden.geldig[rijen])[:, self.stapsoort]
        goud = self._tensor(toestanden.goud[rijen])
        labels = self._tensor(toestanden.labels[rijen]).long()
        per_klas = goud[:, self.stapsoort]
        gewenst = torch.where((self.stapsoort == 2)[None], labels[:, :1], labels[:, 1:])
        goed = (per_klas == 1) | ((per_klas == 2) & (gewenst == self.staplabel[None]))
        goed = goed & geldig
        alle = torch.logsumexp(scores.masked_fill(~geldig, -1e4), 1)
        juist = torch.logsumexp(scores.masked_fill(~goed, -1e4), 1)
        return (alle - juist).mean()

    @torch.no_grad()
    def doorloop(self, netwerk: Netwerk, corpus: Corpus, eigen_keus: float | None) -> Toestanden:
        """Ontleedt een corpus; met `eigen_keus` komen de stappen met hun goud mee."""
        was = netwerk.training
        netwerk.eval()
        n_docs, n = len(corpus.begin) - 1, len(corpus.woord)
        bomen = (np.empty(n, "int32"), np.empty(n, "int32"), np.empty(n, "bool"))
        delen: list[tuple[np.ndarray, ...]] = []
        aantallen = np.zeros(n_docs, "int64")
        van = 0
        while van < n_docs:
            vol = np.searchsorted(corpus.begin, corpus.begin[van] + WOORDEN_PER_DOORLOOP)
            tot = min(n_docs, max(van + 1, int(vol)))
            deel, aantallen[van:tot] = self._doorloop_deel(
                netwerk, corpus, (van, tot), eigen_keus, bomen
            )
            if eigen_keus is not None:
                delen.append(deel)
            van = tot
        netwerk.train(was)
        samen = (
            [np.concatenate(d) for d in zip(*delen, strict=True)] if delen else [np.empty(0)] * 4
        )
        return Toestanden(np.concatenate(([0], np.cumsum(aantallen))), *samen, *bomen)

    def _doorloop_deel(
        self,
        netwerk: Netwerk,
        corpus: Corpus,
        docs: tuple[int, int],
        eigen_keus: float | None,
        bomen: tuple[np.ndarray, ...],
    ) -> tuple[tuple[np.ndarray, ...], np.ndarray]:
        """Doorloopt een reeks documenten; geeft hun stappen en hoeveel dat er per document zijn."""
        van, tot = docs
        a, b = int(corpus.begin[van]), int(corpus.begin[tot])
        begin = (corpus.begin[van : tot + 1] - a).astype("int64")
        aantal = np.zeros(tot - van, "int64")
        ruimte = STAPPEN_PER_WOORD * (b - a) if eigen_keus is not None else 1
        stappen = (
            np.empty((ruimte, KENMERKEN), "int32"),
            np.empty((ruimte, 5), "bool"),
            np.empty((ruimte, 5), "int8"),
            np.empty((ruimte, 2), "int16"),
        )
        gouden = (
            corpus.hoofd[a:b].astype("int32"),
            corpus.relatie[a:b].astype("int32"),
            corpus.zinsbegin[a:b],
        )
        vec, _ = self.vectoren(netwerk, corpus, np.arange(van, tot))
        doorloop_alle(
            begin,
            _ontledergewichten(netwerk, vec),
            (self.stappen, self.labels),
            gouden,
            eigen_keus is not None,
            self.rng.random(b - a) < (eigen_keus or 0.0),
            stappen,
            tuple(boom[a:b] for boom in bomen),
            aantal,
        )
        if eigen_keus is None:
            return (), aantal
        eind = np.cumsum(aantal)
        eerste = STAPPEN_PER_WOORD * begin[:-1]
        rijen = np.repeat(eerste - (eind - aantal), aantal) + np.arange(eind[-1])
        kenmerken = stappen[0][rijen]
        kenmerken = np.where(kenmerken < 0, -1, kenmerken + a)
        return (kenmerken, *(deel[rijen] for deel in stappen[1:])), aantal

    @torch.no_grad()
    def meet(self, corpus: Corpus) -> dict[str, float]:
        """Geeft de scores van het gemiddelde netwerk in procenten (op projectieve bomen)."""
        netwerk = self.gemiddeld
        uit = self.doorloop(netwerk, corpus, None)
        start = np.repeat(corpus.begin[:-1], corpus.begin[1:] - corpus.begin[:-1])
        eigen = np.arange(len(corpus.woord)) - start
        relatie = np.where(uit.hoofd == eigen, -1, uit.relatie)
        gouden = np.where(corpus.hoofd == eigen, -1, corpus.relatie)
        kop = uit.hoofd == corpus.hoofd
        maten = {"UAS": kop.mean(), "LAS": (kop & (relatie == gouden)).mean()}
        vec, woorden = self.vectoren(netwerk, corpus, np.arange(len(corpus.begin) - 1))
        for naam, goud in (
            ("morphologizer", corpus.morf), ("tagger", corpus.tag),
            ("trainable_lemmatizer", corpus.lemma),
        ):  # fmt: skip
            keus = netwerk.koppen[naam](vec).argmax(1).cpu().numpy()
            maten[naam[:5]] = (keus == goud[woorden]).mean()
        raak = (uit.zinsbegin & corpus.zinsbegin).sum()
        maten["zin"] = 2 * raak / max(1, uit.zinsbegin.sum() + corpus.zinsbegin.sum())
        return {naam: 100 * float(waarde) for naam, waarde in maten.items()}


def _ontledergewichten(netwerk: Netwerk, vec: Tensor) -> tuple[np.ndarray, ...]:
    """Geeft per woord zijn bijdrage aan elk kenmerk, en de vaste gewichten van de ontleder."""
    h, p = netwerk.vorm.verborgen, netwerk.vorm.ontlederstukken
    smal = netwerk.versmal(vec)
    per_woord = (smal @ netwerk.onder.reshape(-1, h).T).view(-1, KENMERKEN, h, p)
    vast = (netwerk.leeg, netwerk.grond, netwerk.boven.weight, netwerk.boven.bias)
    return tuple(deel.detach().float().cpu().numpy() for deel in (per_woord, *vast))
