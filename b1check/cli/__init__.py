"""De opdrachtregel: lezen, schrijven en exitcodes; het rekenen gebeurt elders."""

from b1check.cli.opdrachten import hoofd

__all__ = ["hoofd"]
