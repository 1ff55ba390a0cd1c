"""Het netwerk van de pijplijn in PyTorch: dezelfde som als spaCy, maar snel te trainen.

De lagen volgen spaCy's `MultiHashEmbed`, `CharacterEmbed`, `MaxoutWindowEncoder`, `Tagger` en
`TransitionBasedParser`; `gewichten` geeft ze de namen die `skelet.zet_gewichten` kent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from overgangen import KENMERKEN
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Vorm:
    """De maten van het netwerk, zoals in `config.cfg`."""

    rijen: tuple[int, ...]
    woordbreedte: int
    tekenbreedte: int
    tekenrijen: int
    tekenmaat: int
    tekens: int
    breedte: int
    diepte: int
    venster: int
    stukken: int
    verborgen: int
    ontlederstukken: int
    koppen: tuple[tuple[str, int], ...]
    klassen: int
    relaties: int = 0

    @classmethod
    def uit_config(cls, config: Any, koppen: dict[str, int], klassen: int, relaties: int) -> Vorm:
        """Leest de maten uit de config van spaCy."""
        t2v = config["components"]["tok2vec"]["model"]
        woorden, tekens = t2v["embed"]["*"]["woorden"], t2v["embed"]["*"]["tekens"]
        kern, ontleder = t2v["encode"], config["components"]["parser"]["model"]
        return cls(
            rijen=tuple(woorden["rows"]),
            woordbreedte=woorden["width"],
            tekenbreedte=tekens["width"],
            tekenrijen=tekens["rows"],
            tekenmaat=tekens["nM"],
            tekens=tekens["nC"],
            breedte=kern["width"],
            diepte=kern["depth"],
            venster=kern["window_size"],
            stukken=kern["maxout_pieces"],
            verborgen=ontleder["hidden_width"],
            ontlederstukken=ontleder["maxout_pieces"],
            koppen=tuple(koppen.items()),
            klassen=klassen,
            relaties=relaties,
        )


class Maxout(nn.Module):
    """Een lineaire laag met stukken per uitgang: het grootste stuk telt. Dan LayerNorm."""

    def __init__(self, erin: int, eruit: int, stukken: int) -> None:
        super().__init__()
        self.stukken = stukken
        self.lineair = nn.Linear(erin, eruit * stukken)
        nn.init.xavier_uniform_(self.lineair.weight)
        nn.init.zeros_(self.lineair.bias)
        self.norm = nn.LayerNorm(eruit, eps=1e-8)

    def forward(self, x: Tensor, weglaten: float) -> Tensor:
        """Rekent de laag uit; `weglaten` is het deel dat bij het trainen wegvalt."""
        y = self.lineair(x)
        y = y.view(*y.shape[:-1], -1, self.stukken).amax(-1)
        return functional.dropout(self.norm(y), weglaten, self.training)


class Hulpontleder(nn.Module):
    """Zoekt voor elk woord meteen het hoofd en de relatie (biaffien), alleen tijdens het oefenen.

    Zo leren de vectoren ook van bogen waar de stappen van de ontleder niet langs komen.
    """

    def __init__(self, breedte: int, relaties: int, maat: int = 160) -> None:
        super().__init__()
        self.kind = nn.Linear(breedte, maat)
        self.hoofd = nn.Linear(breedte, maat)
        self.boog = nn.Parameter(torch.empty(maat + 1, maat))
        self.kind_label = nn.Linear(breedte, maat // 2)
        self.hoofd_label = nn.Linear(breedte, maat // 2)
        self.label = nn.Parameter(torch.empty(maat // 2, relaties * (maat // 2)))
        self.grond = nn.Parameter(torch.zeros(relaties))
        nn.init.xavier_uniform_(self.boog)
        nn.init.normal_(self.label, std=1.0 / maat)

    def forward(
        self, vec: Tensor, doc: Tensor, plek: Tensor, hoofd: Tensor, weglaten: float
    ) -> tuple[Tensor, Tensor]:
        """Geeft de scores van alle hoofden in het document, en van de relaties bij `hoofd`."""
        aantal, langste = int(doc.max()) + 1, int(plek.max()) + 1

        def laag(deel: nn.Linear) -> Tensor:
            return functional.dropout(functional.gelu(deel(vec)), weglaten, self.training)

        kind, kop = laag(self.kind), laag(self.hoofd)
        kind = torch.cat((kind, kind.new_ones(len(kind), 1)), 1) @ self.boog
        vol = kop.new_zeros(aantal, langste, kop.shape[1]).index_put((doc, plek), kop)
        scores = torch.einsum("nk,nlk->nl", kind, vol[doc])
        lengte = torch.bincount(doc, minlength=aantal)
        scores = scores.masked_fill(
            torch.arange(langste, device=vec.device)[None] >= lengte[doc][:, None], -1e4
        )
        begin = torch.cumsum(lengte, 0) - lengte
        bij = laag(self.hoofd_label)[begin[doc] + hoofd]
        per_label = (laag(self.kind_label) @ self.label).view(len(vec), -1, bij.shape[1])
        return scores, (per_label * bij[:, None]).sum(2) + self.grond


class Netwerk(nn.Module):
    """Woorden erin; scores voor vorm, tag en lemma eruit, en de invoer van de ontleder."""

    def __init__(self, vorm: Vorm) -> None:
        super().__init__()
        self.vorm = vorm
        wb, tb = vorm.woordbreedte, vorm.tekenbreedte
        self.tabellen = nn.ModuleList(nn.Embedding(n, wb) for n in vorm.rijen)
        self.meng_woord = Maxout(wb * len(vorm.rijen), wb, 3)
        self.tekentabel = nn.Parameter(torch.empty(vorm.tekens, 256, vorm.tekenmaat))
        self.tekenwoorden = nn.Embedding(vorm.tekenrijen, tb)
        self.meng_teken = Maxout(vorm.tekens * vorm.tekenmaat + tb, tb, 3)
        ingang = vorm.breedte * (2 * vorm.venster + 1)
        self.lagen = nn.ModuleList(
            Maxout(ingang, vorm.breedte, vorm.stukken) for _ in range(vorm.diepte)
        )
        self.koppen = nn.ModuleDict({n: nn.Linear(vorm.breedte, k) for n, k in vorm.koppen})
        self.versmal = nn.Linear(vorm.breedte, vorm.verborgen)
        h, p = vorm.verborgen, vorm.ontlederstukken
        self.onder = nn.Parameter(torch.empty(KENMERKEN, h, p, h))
        self.grond = nn.Parameter(torch.zeros(h, p))
        self.leeg = nn.Parameter(torch.zeros(KENMERKEN, h, p))
        self.boven = nn.Linear(h, vorm.klassen)
        self.hulp = Hulpontleder(vorm.breedte, vorm.relaties) if vorm.relaties else None
        for tabel in (*self.tabellen, self.tekenwoorden):
            nn.init.uniform_(tabel.weight, -0.1, 0.1)
        nn.init.uniform_(self.tekentabel, -0.1, 0.1)
        nn.init.normal_(self.onder, std=(1.0 / (KENMERKEN * h)) ** 0.5)
        nn.init.normal_(self.leeg, std=0.1)
        for kop in (*self.koppen.values(), self.boven):
            nn.init.zeros_(kop.weight)
            nn.init.zeros_(kop.bias)

    def vectoren(
        self, rijen: Tensor, lower: Tensor, tekens: Tensor, plaats: Tensor, lengte: int, w: float
    ) -> Tensor:
        """Geeft per woord een vector; `plaats` is waar elk woord staat tussen de witte rijen.

        spaCy zet witte rijen tussen documenten, en rekent die mee in elke laag.
        """
        delen = [tabel(rijen[:, k]).sum(1) for k, tabel in enumerate(self.tabellen)]
        woord = self.meng_woord(torch.cat(delen, 1), w)
        nummers = torch.arange(self.vorm.tekens, device=tekens.device)
        letters = self.tekentabel[nummers, tekens].flatten(1)
        teken = self.meng_teken(torch.cat((letters, self.tekenwoorden(lower).sum(1)), 1), w)
        x = woord.new_zeros(lengte, self.vorm.breedte)
        x = x.index_copy(0, plaats, torch.cat((woord, teken), 1))
        v = self.vorm.venster
        for laag in self.lagen:
            wijd = functional.pad(x, (0, 0, v, v))
            x = x + laag(torch.cat([wijd[i : i + len(x)] for i in range(2 * v + 1)], 1), w)
        return x[plaats]

    def toestandscores(self, smal: Tensor, kenmerken: Tensor) -> Tensor:
        """Geeft de scores van alle stappen voor een reeks toestanden (-1 = leeg)."""
        h, p = self.vorm.verborgen, self.vorm.ontlederstukken
        per_woord = smal @ self.onder.reshape(KENMERKEN * h * p, h).T
        tabel = torch.cat((per_woord, self.leeg.reshape(1, -1))).view(-1, h * p)
        rij = torch.where(kenmerken < 0, len(smal), kenmerken) * KENMERKEN
        rij = rij + torch.arange(KENMERKEN, device=rij.device)
        som = functional.embedding_bag(rij, tabel, mode="sum") + self.grond.reshape(-1)
        verborgen = som.view(-1, h, p).amax(-1)
        return self.boven(verborgen)

    def gewichten(self) -> dict[str, np.ndarray]:
        """Geeft alle gewichten met de naam en vorm die spaCy eraan geeft."""
        uit: dict[str, Tensor] = {}
        for k, tabel in enumerate(self.tabellen):
            uit[f"embed.hashembed.{k}.E"] = tabel.weight
        uit[f"embed.hashembed.{len(self.tabellen)}.E"] = self.tekenwoorden.weight
        uit["embed.charembed.0.E"] = self.tekentabel
        for k, laag in enumerate((self.meng_woord, self.meng_teken)):
            uit |= _maxoutgewichten("embed", k, laag)
        for k, laag in enumerate(self.lagen):
            uit |= _maxoutgewichten("encode", k, laag)
        for naam, kop in self.koppen.items():
            uit |= {f"{naam}.W": kop.weight, f"{naam}.b": kop.bias}
        uit |= {"parser.versmal.W": self.versmal.weight, "parser.versmal.b": self.versmal.bias}
        uit |= {"parser.onder.W": self.onder, "parser.onder.b": self.grond}
        uit |= {"parser.onder.pad": self.leeg[None]}
        uit |= {"parser.boven.W": self.boven.weight, "parser.boven.b": self.boven.bias}
        return {naam: waarde.detach().float().cpu().numpy() for naam, waarde in uit.items()}


def _maxoutgewichten(kant: str, nummer: int, laag: Maxout) -> dict[str, Tensor]:
    gewicht = laag.lineair.weight
    return {
        f"{kant}.maxout.{nummer}.W": gewicht.view(-1, laag.stukken, gewicht.shape[1]),
        f"{kant}.maxout.{nummer}.b": laag.lineair.bias.view(-1, laag.stukken),
        f"{kant}.layernorm.{nummer}.G": laag.norm.weight,
        f"{kant}.layernorm.{nummer}.b": laag.norm.bias,
    }
