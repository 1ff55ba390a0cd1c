"""Naamwoorden verbuigen: meervoud, verkleinwoord, lidwoord en de -e van bijvoeglijke woorden."""

from b1check.taal.bijvoeglijk import (
    bijvoeglijk,
    kan_voor_naamwoord,
    met_e,
    overtreffend,
    vergrotend,
)
from b1check.taal.lidwoorden import lidwoord
from b1check.taal.meervouden import enkelvoud, meervoud
from b1check.taal.verkleining import verkleinwoord

__all__ = [
    "bijvoeglijk",
    "enkelvoud",
    "kan_voor_naamwoord",
    "lidwoord",
    "meervoud",
    "met_e",
    "overtreffend",
    "vergrotend",
    "verkleinwoord",
]
