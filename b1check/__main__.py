"""Maakt `python -m b1check` gelijk aan `b1check`."""

from b1check.cli import hoofd

if __name__ == "__main__":
    hoofd()
