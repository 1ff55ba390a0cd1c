"""De versie van b1check, één keer opgeschreven: in pyproject.toml."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def versie() -> str:
    """Geef de versie van het geïnstalleerde pakket, of "onbekend" in een losse kloon."""
    try:
        return version("b1check")
    except PackageNotFoundError:
        return "onbekend"
