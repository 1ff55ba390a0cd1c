"""Click in het Nederlands: hulp, fouten en keuzes, en B1Fout als exitcode 2."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import MutableMapping, Sequence
from enum import IntEnum
from typing import Any, NoReturn

import click

from b1check.fouten import B1Fout, bedoelt_u

_TE_VEEL = re.compile(r"unexpected extra arguments? \((?P<wat>.+)\)")


class Exitcode(IntEnum):
    """0: niets gevonden; 1: bevindingen of iets veranderd; 2: het kon niet."""

    GOED = 0
    GEVONDEN = 1
    KAN_NIET = 2


class Keuze(click.Choice[str]):
    """Een keuze uit vaste waarden, met een Nederlandse fout."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Geef de waarde, of een fout met wat u misschien bedoelt."""
        if value in self.choices:
            return str(value)
        advies = bedoelt_u(str(value), self.choices) or f"Kies uit: {', '.join(self.choices)}."
        raise click.BadParameter(f"‘{value}’ kan niet. {advies}", ctx, param)


class Opdracht(click.Command):
    """Een opdracht met Nederlandse hulp."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Schrijf 'Gebruik: ...'."""
        stukken = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, stukken, "Gebruik: ")

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Geef de delen van de gebruiksregel, met [OPTIES]."""
        stukken = super().collect_usage_pieces(ctx)
        return ["[OPTIES]" if stuk == "[OPTIONS]" else stuk for stuk in stukken]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Geef --help met Nederlandse uitleg."""
        optie = super().get_help_option(ctx)
        if optie is not None:
            optie.help = "Toon deze uitleg en stop."
        return optie

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Schrijf de opties onder een Nederlandse kop."""
        opties = [p for p in self.get_params(ctx) if isinstance(p, click.Option)]
        regels = [r for p in opties if (r := p.get_help_record(ctx)) is not None]
        if regels:
            with formatter.section("Opties"):
                formatter.write_dl(regels)


class Hoofdopdracht(Opdracht, click.Group):
    """De groep opdrachten; vangt elke fout en maakt er Nederlands en exitcode 2 van."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Schrijf opties en opdrachten onder Nederlandse koppen."""
        Opdracht.format_options(self, ctx, formatter)
        self.format_commands(ctx, formatter)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Geef de gebruiksregel van de groep."""
        return ["OPDRACHT", "[OPTIES]", "..."]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Schrijf de opdrachten met hun korte uitleg."""
        regels = [
            (naam, opdracht.get_short_help_str(80))
            for naam in self.commands
            if (opdracht := self.get_command(ctx, naam)) is not None
        ]
        with formatter.section("Opdrachten"):
            formatter.write_dl(regels)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Geef de opdrachten in de volgorde waarin men ze nodig heeft."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Zoek de opdracht; een onbekende naam geeft een Nederlandse fout."""
        if self.get_command(ctx, args[0]) is None:
            advies = bedoelt_u(args[0], self.commands)
            raise click.UsageError(f"De opdracht ‘{args[0]}’ bestaat niet. {advies}".strip(), ctx)
        return super().resolve_command(ctx, args)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        # Een patroon vult b1check zelf in, op elk systeem hetzelfde.
        windows_expand_args: bool = False,
        **extra: Any,
    ) -> NoReturn:
        """Voer de opdracht uit en stop met haar exitcode; nooit met een traceback."""
        _schrijf_utf8()
        try:
            code = super().main(
                args,
                prog_name,
                complete_var,
                standalone_mode=False,
                windows_expand_args=windows_expand_args,
                **extra,
            )
        except B1Fout as fout:
            _meld(str(fout))
            code = Exitcode.KAN_NIET
        except click.exceptions.Exit as stop:
            code = stop.exit_code
        except click.Abort:
            _meld("afgebroken")
            code = Exitcode.KAN_NIET
        except click.ClickException as fout:
            _meld(_vertaal(fout))
            code = Exitcode.KAN_NIET
        except BrokenPipeError:
            # De lezer (head, less) is gestopt; dat is geen fout van de gebruiker.
            sys.stderr.close()
            code = Exitcode.KAN_NIET
        sys.exit(int(code or 0))

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        """Maak de context; zonder opdracht verschijnt de hulp."""
        return super().make_context(info_name, args or ["--help"], parent, **extra)


def _schrijf_utf8() -> None:
    """Schrijf UTF-8 naar een bestand of pijp; een oude terminal toont ? voor wat hij niet kent."""
    for stroom in (sys.stdout, sys.stderr):
        if isinstance(stroom, io.TextIOWrapper):
            if stroom.isatty():
                stroom.reconfigure(errors="replace")
            else:
                stroom.reconfigure(encoding="utf-8")


def _meld(tekst: str) -> None:
    click.echo(f"b1check: {tekst}", err=True)


def _vertaal(fout: click.ClickException) -> str:
    """Geef de Nederlandse tekst van een fout van click."""
    if isinstance(fout, click.NoSuchOption):
        advies = bedoelt_u(fout.option_name, fout.possibilities or ())
        tekst = f"De optie ‘{fout.option_name}’ bestaat niet. {advies}".strip()
    elif isinstance(fout, click.MissingParameter):
        naam = fout.param.make_metavar(fout.ctx) if fout.param and fout.ctx else "een waarde"
        tekst = f"Er ontbreekt iets: geef {naam}."
    elif isinstance(fout, click.BadParameter):
        naam = fout.param.opts[0] if fout.param is not None else ""
        tekst = f"{naam}: {fout.message}"
    elif isinstance(fout, click.BadOptionUsage):
        neemt_geen = "does not take a value" in fout.message
        wat = "neemt geen waarde" if neemt_geen else "heeft een waarde nodig"
        tekst = f"De optie ‘{fout.option_name}’ {wat}."
    elif te_veel := _TE_VEEL.search(fout.format_message()):
        tekst = f"Dit is te veel: {te_veel['wat']}"
    else:
        tekst = fout.format_message()
    context = getattr(fout, "ctx", None)
    hulp = f"\nHulp: {context.command_path} --help" if context is not None else ""
    return tekst + hulp


def kleur_aan(kleur: str, omgeving: MutableMapping[str, str]) -> bool:
    """Of de uitvoer kleur krijgt: op een terminal, tenzij NO_COLOR of --kleur iets anders zegt."""
    if kleur != "auto":
        return kleur == "altijd"
    return sys.stdout.isatty() and not omgeving.get("NO_COLOR")
