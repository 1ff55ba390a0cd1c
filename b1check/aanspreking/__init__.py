"""Hoe een mail de lezer aanspreekt, met u of met je, en hoe een zin van vorm wisselt."""

from __future__ import annotations

from b1check.aanspreking.ombouw import bouw_om
from b1check.aanspreking.vormen import Aanspreking, Vorm, aansprekingen

__all__ = ["Aanspreking", "Vorm", "aansprekingen", "bouw_om"]
