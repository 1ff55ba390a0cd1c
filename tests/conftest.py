"""Gedeelde hulp voor de tests: één Controleur voor de hele sessie, en geen netwerk."""

from __future__ import annotations

from pathlib import Path

import pytest

from b1check import Controleur

GEDEELD = Path(__file__).parents[2] / "shared"


@pytest.fixture(scope="session")
def controleur() -> Controleur:
    """Een Controleur met de standaardinstellingen; het taalmodel laadt één keer."""
    return Controleur()


@pytest.fixture(scope="session")
def meetdata() -> Path:
    """De map met meetgegevens; zonder die map slaat de test over."""
    map_ = GEDEELD / "meetdata"
    if not map_.is_dir():
        pytest.skip("../shared/meetdata is er niet: deze test meet op gegevens buiten het project")
    return map_
