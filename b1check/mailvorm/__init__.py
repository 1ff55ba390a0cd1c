"""Wat er aan de vaste delen van een mail te zien is: onderwerp, aanhef en afsluiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from b1check.mailvorm import aanhef, afsluiting, onderwerp
from b1check.mailvorm.mail import Mail, Treffer

__all__ = ["CONTROLES", "Mail", "Treffer"]

# De controles die een regelbestand met `als` kan noemen.
CONTROLES: Mapping[str, Callable[[Mail], Iterator[Treffer]]] = MappingProxyType(
    {
        "geen-onderwerp": onderwerp.geen_onderwerp,
        "nietszeggend": onderwerp.nietszeggend,
        "hoofdletters": onderwerp.hoofdletters,
        "te-lang": onderwerp.te_lang,
        "doorgestuurd": onderwerp.doorgestuurd,
        "geen-aanhef": aanhef.geen_aanhef,
        "naam-bekend": aanhef.naam_bekend,
        "andere-toon": aanhef.andere_toon,
        "komma": aanhef.komma,
        "kleine-letter": aanhef.kleine_letter,
        "geen-afsluiting": afsluiting.geen_afsluiting,
        "geen-naam": afsluiting.geen_naam,
    }
)
