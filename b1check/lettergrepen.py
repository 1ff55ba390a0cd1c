"""Lettergrepen van losse woorden tellen; de enige gebruiker van textstat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def tel_lettergrepen(woorden: Iterable[str]) -> Iterator[int]:
    """Geef per woord het aantal lettergrepen, minstens één.

    Een eigen instantie, per woord: textstat bewaart de teksten die het krijgt, telt zinnen op
    zijn eigen manier en haalt voor Engels gegevens op. Het ziet hier nooit een mail.
    """
    from textstat.textstat import textstatistics

    teller = textstatistics()
    teller.set_lang("nl")
    return (max(1, int(teller.syllable_count(woord))) for woord in woorden)
