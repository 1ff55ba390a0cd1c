"""Oefent het zinsmodel op de blokken, in PyTorch.

Gebruik: pip install torch, en dan: python oefen.py begin.npz geoefend.npz [--toets paren.jsonl]

Het netwerk leest een vraag en een zin los van elkaar en geeft van elk een vector. Drie doelen
samen: per zin of zij de vraag beantwoordt, per vraag of een zin dat doet, en dat de goede zin hoger
scoort dan de andere zinnen (van het antwoord, en van de andere mails van de stapel). De vectoren
van de woordstukken veranderen niet.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from blokken import BEANTWOORD, DEELS, Mail, laat_weg, lees_losse, lees_mails, meng
from torch import Tensor, nn
from torch.nn import functional

from b1check.zinsmodel.model import LANGSTE_ERVOOR, LANGSTE_VRAAG, LANGSTE_ZIN
from b1check.zinsmodel.woordstukken import Woordstukken

BREEDTE, HOOFDEN, VERBORGEN = 384, 12, 256
BEGIN, VULLING, EIND = 0, 1, 2
# Hoe vaak een mail een passage minder krijgt, en wat een zin telt die een vraag alleen raakt.
KANS_WEG, GERAAKT = 0.35, 0.6
OPWARMEN, SCHAAL = 0.06, 20.0
# Zoveel woordstukken gaan tegelijk door het netwerk.
TEGELIJK = 8192
NIET = -1e4


@dataclass(frozen=True)
class Plan:
    """Hoe er geoefend wordt."""

    epochen: int
    tempo: float
    stapel: int
    uitval: float
    zaad: int


class Laag(nn.Module):
    """Eén laag, met de gewichten van het begin."""

    def __init__(self, begin: dict[str, np.ndarray], nummer: int, uitval: float) -> None:
        super().__init__()
        self.uitval = uitval
        for naam in ("q", "k", "v", "ao", "fi", "fo"):
            setattr(self, naam, _lineair(begin, f"{nummer}.{naam}"))
        for naam in ("aln", "oln"):
            setattr(self, naam, _norm(begin, f"{nummer}.{naam}"))

    def forward(self, x: Tensor, masker: Tensor) -> Tensor:
        """Reken de laag uit; het masker zegt welke plekken echt zijn."""
        rijen, lengte, breedte = x.shape
        hoofden = (
            deel(x).view(rijen, lengte, HOOFDEN, -1).transpose(1, 2)
            for deel in (self.q, self.k, self.v)
        )
        uitval = self.uitval if self.training else 0.0
        gezien = functional.scaled_dot_product_attention(
            *hoofden, attn_mask=masker[:, None, None, :], dropout_p=uitval
        )
        gezien = self.ao(gezien.transpose(1, 2).reshape(rijen, lengte, breedte))
        x = self.aln(x + functional.dropout(gezien, self.uitval, self.training))
        verder = self.fo(functional.gelu(self.fi(x), approximate="tanh"))
        return self.oln(x + functional.dropout(verder, self.uitval, self.training))


class Net(nn.Module):
    """Het netwerk met de koppen die een vraag met een zin vergelijken."""

    def __init__(self, begin: dict[str, np.ndarray], uitval: float) -> None:
        super().__init__()
        self.uitval = uitval
        self.register_buffer("stukken", _matrix(begin, "stukken"), persistent=False)
        self.plaatsen = nn.Parameter(torch.tensor(begin["plaatsen"]).float())
        self.norm = _norm(begin, "norm")
        lagen = sum(naam.endswith(".fi.b") for naam in begin)
        self.lagen = nn.ModuleList(Laag(begin, nummer, uitval) for nummer in range(lagen))
        self.verborgen = nn.Linear(4 * BREEDTE, VERBORGEN)
        self.uitkomst = nn.Linear(VERBORGEN, 1)
        nn.init.zeros_(self.uitkomst.weight)
        nn.init.zeros_(self.uitkomst.bias)
        self.schaal = nn.Parameter(torch.tensor(SCHAAL))
        self.midden = nn.Parameter(torch.tensor(0.85))
        self.niets = nn.Parameter(torch.tensor(0.0))

    def vectoren(self, rijen: Sequence[Sequence[int]]) -> Tensor:
        """Geef per rij woordstukken het gemiddelde, zonder de tekens aan de randen."""
        volgorde = sorted(range(len(rijen)), key=lambda n: len(rijen[n]))
        delen, begin = [], 0
        while begin < len(volgorde):
            eind = begin + 1
            while (
                eind < len(volgorde) and (eind - begin + 1) * len(rijen[volgorde[eind]]) <= TEGELIJK
            ):
                eind += 1
            delen.append(self._deel([rijen[n] for n in volgorde[begin:eind]]))
            begin = eind
        terug = torch.empty(len(rijen), dtype=torch.long)
        terug[torch.tensor(volgorde)] = torch.arange(len(rijen))
        return torch.cat(delen)[terug.to(self.plaatsen.device)]

    def _deel(self, rijen: Sequence[Sequence[int]]) -> Tensor:
        lengte = math.ceil(max(map(len, rijen)) / 8) * 8
        nummers = np.full((len(rijen), lengte), VULLING)
        weeg = np.zeros((len(rijen), lengte), np.float32)
        for n, rij in enumerate(rijen):
            nummers[n, : len(rij)] = rij
            weeg[n, 1 : len(rij) - 1] = 1 / max(1, len(rij) - 2)
        apparaat = self.plaatsen.device
        ids, gewicht = torch.from_numpy(nummers).to(apparaat), torch.from_numpy(weeg).to(apparaat)
        x = self.norm(functional.embedding(ids, self.stukken) + self.plaatsen[:lengte])
        x = functional.dropout(x, self.uitval, self.training)
        masker = ids != VULLING
        for laag in self.lagen:
            x = laag(x, masker)
        return (gewicht.to(x.dtype)[:, None, :] @ x)[:, 0]

    def passend(self, vragen: Tensor, zinnen: Tensor) -> Tensor:
        """Geef de logit van vraag [n, 1, b] bij zin [n, m, b]."""
        vragen = vragen.expand_as(zinnen)
        samen = torch.cat([vragen, zinnen, vragen * zinnen, (vragen - zinnen).abs()], -1)
        extra = self.uitkomst(torch.tanh(self.verborgen(samen))).squeeze(-1)
        hoek = functional.cosine_similarity(vragen.float(), zinnen.float(), dim=-1)
        return self.schaal * (hoek - self.midden) + extra.float()


def _matrix(begin: dict[str, np.ndarray], naam: str) -> Tensor:
    heel, schaal = begin[f"{naam}.heel"], begin[f"{naam}.schaal"].astype(np.float32)
    blokken = heel.reshape(len(heel), schaal.shape[1], -1) * schaal[..., None]
    return torch.tensor(blokken.reshape(heel.shape).astype(np.float32))


def _lineair(begin: dict[str, np.ndarray], naam: str) -> nn.Linear:
    gewicht = _matrix(begin, naam)
    laag = nn.Linear(gewicht.shape[1], gewicht.shape[0])
    laag.weight.data, laag.bias.data = gewicht, torch.tensor(begin[f"{naam}.b"])
    return laag


def _norm(begin: dict[str, np.ndarray], naam: str) -> nn.LayerNorm:
    norm = nn.LayerNorm(BREEDTE, eps=1e-12)
    norm.weight.data = torch.tensor(begin[f"{naam}.w"])
    norm.bias.data = torch.tensor(begin[f"{naam}.b"])
    return norm


Vraag = tuple[Mail, int]


class Oefening:
    """De blokken, het netwerk en hoe zij samenkomen."""

    def __init__(self, begin: dict[str, np.ndarray], plan: Plan) -> None:
        self.plan, self.dobbel = plan, random.Random(plan.zaad)
        torch.manual_seed(plan.zaad)
        self.apparaat = "cuda" if torch.cuda.is_available() else "cpu"
        stukken = dict(zip(begin["woordstukken"].tolist(), begin["kansen"].tolist(), strict=True))
        nummers = {stuk: n for n, stuk in enumerate(stukken) if n > EIND + 1}
        self.knip = Woordstukken(nummers, {stuk: stukken[stuk] for stuk in nummers})
        self.vraagteken, self.zinteken = self.knip("query:"), self.knip("passage:")
        self.net = Net(begin, plan.uitval).to(self.apparaat)
        self.mails, self.losse = lees_mails(), lees_losse()

    def ronde(self) -> list[Mail]:
        """Geef de mails van één epoche, in een nieuwe volgorde en met andere passages weg."""
        dobbel = self.dobbel
        mails = [laat_weg(m, dobbel) if dobbel.random() < KANS_WEG else m for m in self.mails]
        mails += [mail for los in self.losse if (mail := meng(los, dobbel)) is not None]
        dobbel.shuffle(mails)
        return mails

    def scores(self, vragen: Sequence[Vraag]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Geef per vraag de logits van haar zinnen, welke er zijn, en de vectoren zelf."""
        rijen = [self._vraag(*mail.vraag(nummer)) for mail, nummer in vragen]
        plek: dict[int, int] = {}
        for mail, _ in vragen:
            if id(mail) not in plek:
                plek[id(mail)] = len(rijen)
                rijen += [self._zin(zin) for zin in mail.zinnen]
        meeste = max(len(mail.zinnen) for mail, _ in vragen)
        waar = torch.zeros(len(vragen), meeste, dtype=torch.long)
        er = torch.zeros(len(vragen), meeste, dtype=torch.bool)
        for n, (mail, _) in enumerate(vragen):
            aantal = len(mail.zinnen)
            waar[n, :aantal] = torch.arange(plek[id(mail)], plek[id(mail)] + aantal)
            er[n, :aantal] = True
        waar, er = waar.to(self.apparaat), er.to(self.apparaat)
        with torch.autocast(self.apparaat, torch.bfloat16, self.apparaat == "cuda"):
            vectoren = self.net.vectoren(rijen)
            logits = self.net.passend(vectoren[: len(vragen), None], vectoren[waar])
        return logits.float(), er, vectoren.float(), waar

    def _vraag(self, ervoor: str, vraag: str) -> list[int]:
        stukken = [*self.knip(ervoor)[-LANGSTE_ERVOOR:], *self.knip(vraag)[:LANGSTE_VRAAG]]
        return [BEGIN, *self.vraagteken, *stukken, EIND]

    def _zin(self, zin: str) -> list[int]:
        return [BEGIN, *self.zinteken, *self.knip(zin)[:LANGSTE_ZIN], EIND]

    def verlies(self, vragen: Sequence[Vraag]) -> Tensor:
        """Geef het verlies van een stapel: zin, vraag en volgorde."""
        logits, er, vectoren, waar = self.scores(vragen)
        label = torch.tensor([mail.labels[n] for mail, n in vragen], device=self.apparaat)
        goed = torch.zeros_like(logits)
        for rij, (mail, n) in enumerate(vragen):
            telt = 1.0 if mail.labels[n] == BEANTWOORD else GERAAKT
            passage = torch.tensor(mail.passages[n], dtype=torch.float, device=self.apparaat)
            goed[rij, : len(passage)] = passage * telt
        per_zin = functional.binary_cross_entropy_with_logits(logits[er], goed[er])
        alle = torch.logsumexp(logits.masked_fill(~er, NIET), -1)
        per_vraag = functional.binary_cross_entropy_with_logits(alle - self.net.niets, label)
        zeker = goed == 1
        heeft = zeker.any(1)
        if not heeft.any():
            return 2 * per_zin + per_vraag
        hoogst = torch.logsumexp(logits.masked_fill(~zeker, NIET), 1)
        volgorde = (alle - hoogst)[heeft].mean()
        richting = functional.normalize(vectoren, dim=-1)
        hoek = SCHAAL * richting[: len(vragen)] @ richting.T
        hoek[:, : len(vragen)] = NIET
        bij = torch.zeros_like(hoek).scatter_add_(1, waar, zeker.float()) > 0
        teller = torch.logsumexp(hoek.masked_fill(~bij, NIET), 1)
        stapel = (torch.logsumexp(hoek, 1) - teller)[heeft].mean()
        return 2 * per_zin + per_vraag + volgorde + 0.5 * stapel

    def oefen(self, toets: Sequence[Mail]) -> None:
        """Oefen alle epochen, met een opwarming en daarna een tempo dat naar nul daalt."""
        koppen = ("verborgen", "uitkomst")
        los = ("schaal", "midden", "niets")
        namen = dict(self.net.named_parameters())
        tempo = self.plan.tempo
        groepen = [
            {"params": [p for n, p in namen.items() if n.split(".")[0] not in koppen + los]},
            {"params": [p for n, p in namen.items() if n.split(".")[0] in koppen], "lr": 5 * tempo},
            {"params": [namen["schaal"]], "lr": 0.02},
            {"params": [namen["midden"], namen["niets"]], "lr": 0.005},
        ]
        stappenmaker = torch.optim.AdamW(groepen, lr=tempo, weight_decay=0.01)
        grootte = self.plan.stapel
        totaal = self.plan.epochen * math.ceil((len(self.mails) + len(self.losse)) / grootte)
        rooster = torch.optim.lr_scheduler.LambdaLR(
            stappenmaker, lambda stap: min(stap / (OPWARMEN * totaal), max(0.0, 1 - stap / totaal))
        )
        begin = time.monotonic()
        for epoche in range(1, self.plan.epochen + 1):
            som, mails = 0.0, self.ronde()
            self.net.train()
            for plek in range(0, len(mails), grootte):
                deel = mails[plek : plek + grootte]
                vragen = [(mail, n) for mail in deel for n in range(len(mail.labels))]
                verlies = self.verlies(vragen)
                stappenmaker.zero_grad()
                verlies.backward()
                nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
                stappenmaker.step()
                rooster.step()
                som += verlies.item() * len(deel)
            print(
                f"epoche {epoche}: verlies {som / len(mails):.3f}"
                f" ({time.monotonic() - begin:.0f} s) {self.meet(toets)}",
                flush=True,
            )

    @torch.no_grad()
    def meet(self, toets: Sequence[Mail]) -> str:
        """Meet op mails waar niet op geoefend is: AUC van beantwoord, en de juiste passage."""
        self.net.eval()
        uit: list[tuple[float, float]] = []
        raak = aantal = 0
        for mail in toets:
            vragen = [(mail, n) for n in range(len(mail.labels))]
            logits, er, _, _ = self.scores(vragen)
            alle = torch.logsumexp(logits.masked_fill(~er, NIET), -1)
            for (_, n), rij, score in zip(vragen, logits, alle, strict=True):
                if mail.labels[n] == BEANTWOORD and any(mail.passages[n]):
                    aantal += 1
                    raak += mail.passages[n][int(rij.argmax())]
                if mail.labels[n] not in (None, DEELS):
                    uit.append((mail.labels[n], float(score)))
        if not uit:
            return ""
        open_, dicht = ([s for label, s in uit if label == kant] for kant in (0.0, 1.0))
        beter = sum((d > o) + (d == o) / 2 for d in dicht for o in open_)
        return f"AUC {beter / len(open_) / len(dicht):.4f}, passage {raak / aantal:.3f}"

    def bewaar(self, pad: Path) -> None:
        """Schrijf de geoefende gewichten (f16); de woordstukken staan in het begin."""
        gewichten = {naam: p.detach().cpu().numpy() for naam, p in self.net.named_parameters()}
        klein = {n: g.astype(np.float16) if g.ndim > 1 else g for n, g in gewichten.items()}
        np.savez(pad, **klein)


def lees_toets(pad: Path) -> list[Mail]:
    """Lees de mails die `toets.py` schreef."""
    mails = []
    for regel in pad.read_text(encoding="utf-8").splitlines():
        velden = json.loads(regel)
        stukken = tuple((tekst, nummer) for tekst, nummer in velden["stukken"])
        passages = tuple(tuple(rij) for rij in velden["passages"])
        zinnen, labels = tuple(velden["zinnen"]), tuple(velden["labels"])
        mails.append(Mail(stukken, zinnen, labels, passages, velden["naam"]))
    return mails


def hoofd() -> None:
    """Oefen volgens de opties."""
    lezer = argparse.ArgumentParser(description=__doc__)
    lezer.add_argument("begin", type=Path)
    lezer.add_argument("uit", type=Path)
    lezer.add_argument("--toets", type=Path)
    lezer.add_argument("--epochen", type=int, default=4)
    lezer.add_argument("--tempo", type=float, default=1e-4)
    lezer.add_argument("--stapel", type=int, default=32)
    lezer.add_argument("--uitval", type=float, default=0.1)
    lezer.add_argument("--zaad", type=int, default=0)
    opties = lezer.parse_args()
    plan = Plan(opties.epochen, opties.tempo, opties.stapel, opties.uitval, opties.zaad)
    with np.load(opties.begin) as bestand:
        oefening = Oefening({naam: bestand[naam] for naam in bestand.files}, plan)
    oefening.oefen(lees_toets(opties.toets) if opties.toets else [])
    oefening.bewaar(opties.uit)


if __name__ == "__main__":
    hoofd()
