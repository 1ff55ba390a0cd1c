"""Patronen voor paden: dezelfde betekenis als in een .gitignore."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from b1check.padpatroon import Padpatronen


@pytest.mark.parametrize(
    ("patronen", "past", "past_niet"),
    [
        (["*.txt"], ["a.txt", "x/y/a.txt"], ["a.txt.bak", "a.md"]),
        (["/*.txt"], ["a.txt"], ["x/a.txt"]),
        (["sjablonen/**"], ["sjablonen/a", "sjablonen/x/y.txt"], ["sjablonen", "x/sjablonen/a"]),
        (["sjablonen"], ["sjablonen/a.txt", "x/sjablonen/y/a.txt"], ["sjablonen.txt"]),
        (["oud/"], ["oud/a.txt", "x/oud/a.txt"], ["oud", "x/oud"]),
        (["**/oud/*.md"], ["oud/a.md", "x/y/oud/a.md"], ["oud/x/a.md", "a.md"]),
        (["a/**/b.txt"], ["a/b.txt", "a/x/y/b.txt"], ["x/a/b.txt", "ab.txt"]),
        (["a/*.txt"], ["a/b.txt"], ["a/x/b.txt"]),
        (["mail?.txt"], ["mail1.txt"], ["mail.txt", "mail12.txt"]),
        (["mail[0-9].txt"], ["mail3.txt"], ["mailx.txt"]),
        (["mail[!0-9].txt"], ["mailx.txt"], ["mail3.txt"]),
        (["mail[z-a].txt"], ["mailz.txt", "mail-.txt"], ["mailb.txt"]),
        (["oud/**", "!oud/a.txt"], ["oud/b.txt"], ["oud/a.txt"]),
        (["!a.txt", "*.txt"], ["a.txt"], []),
        (["./x/a.txt"], ["x/a.txt"], ["a.txt"]),
        ([r"x\a.txt"], ["x/a.txt"], []),
        (["a.b"], ["a.b"], ["axb"]),
        (["café (nieuw)+.txt"], ["café (nieuw)+.txt"], ["café nieuw.txt"]),
        (["", "!", "/"], [], ["a", "a/b"]),
    ],
)
def test_wat_past(patronen: list[str], past: list[str], past_niet: list[str]) -> None:
    """Een patroon past op wat een lezer van een .gitignore verwacht."""
    gekozen = Padpatronen(tuple(patronen))
    assert [pad for pad in past if not gekozen.past_op(PurePosixPath(pad))] == []
    assert [pad for pad in past_niet if gekozen.past_op(PurePosixPath(pad))] == []


def test_een_map() -> None:
    """Een patroon met een schuine streep aan het eind past op de map zelf."""
    assert Padpatronen(("oud/",)).past_op(PurePosixPath("x/oud"), is_map=True)


@given(st.text(min_size=1, max_size=20), st.text("ab/*[]!-.?", max_size=12))
@example("a", "[!]")
def test_elk_patroon_mag(naam: str, patroon: str) -> None:
    """Geen enkel patroon geeft een crash."""
    Padpatronen((naam, patroon)).past_op(PurePosixPath("a/b.txt"))
