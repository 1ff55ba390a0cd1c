"""Hoe een rapport zijn bestand noemt: vanuit de map waarin b1check draait."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import quote


def maak_pad(naam: str, map_: str) -> str:
    """Geef de naam met gewone schuine strepen, zo mogelijk vanuit `map_`."""
    pad = PurePosixPath(naam.replace("\\", "/"))
    wortel = PurePosixPath(map_.replace("\\", "/"))
    return str(pad.relative_to(wortel) if map_ and pad.is_relative_to(wortel) else pad)


def maak_uri(naam: str, map_: str) -> str:
    """Geef de naam als URI: vanuit `map_`, of met `file:` voor een bestand daarbuiten."""
    pad = maak_pad(naam, map_)
    codes = quote(pad, errors="surrogatepass")
    if PureWindowsPath(pad).drive and PureWindowsPath(pad).is_absolute():
        return "file:///" + codes.replace("%3A", ":", 1)
    return "file://" + codes if pad.startswith("/") else codes
