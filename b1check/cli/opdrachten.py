"""De opdrachten van b1check: controleer, herschrijf, vergelijk, uitleg, regels en woord."""

from __future__ import annotations

import os
from pathlib import Path

import click

from b1check.bevindingen import Ernst
from b1check.bronnen import STDIN
from b1check.cli.bestanden import bronnen_of_stdin, lees_bron, schrijf
from b1check.cli.herschrijvingen import MET_HERSCHRIJVING
from b1check.cli.instellingen import Zoeker
from b1check.cli.nederlands import Exitcode, Hoofdopdracht, Keuze, Opdracht, kleur_aan
from b1check.fouten import InvoerFout
from b1check.instellingen import PROFIELEN, REGIOS
from b1check.invoer import INVOERSOORTEN
from b1check.uitvoer import OPMAKERS, Opmaak, laad_opmaker
from b1check.versie import versie

_INVOER = click.option(
    "--invoer", type=Keuze(INVOERSOORTEN), default="auto", help="Soort tekst. [auto: naar de naam]"
)
_DEEL = click.option(
    "--deel", type=click.IntRange(1), metavar="NUMMER", help="Welk deel van een .eml."
)
_KLEUR = click.option(
    "--kleur", type=Keuze(("auto", "altijd", "nooit")), default="auto", help="Kleur in de uitvoer."
)
_PROFIEL = click.option("--profiel", type=Keuze(PROFIELEN), help="Hoe streng: b1, streng of a2.")
_KLANTVRAAG = click.option("--klantvraag", "vraag", metavar="BESTAND", help="De mail van de klant.")
_REGIO = click.option("--regio", type=Keuze(REGIOS), help="nl voor Nederland, be voor België.")


@click.group(cls=Hoofdopdracht, name="b1check")
@click.version_option(versie(), message="b1check %(version)s", help="Toon de versie en stop.")
def hoofd() -> None:
    """b1check zegt wat een klantmail moeilijk leesbaar maakt, en verbetert haar."""


@hoofd.command(cls=Opdracht)
@click.argument("bronnen", nargs=-1, metavar="[BESTAND ...|-]")
@click.option(
    "--formaat", type=Keuze(tuple(OPMAKERS)), default="tekst", help="Vorm van de uitvoer."
)
@_INVOER
@_DEEL
@click.option("--kolom", default="", metavar="NAAM", help="De kolom met tekst in een CSV.")
@click.option("--naam", default="", metavar="NAAM", help="Naam voor tekst uit stdin.")
@_PROFIEL
@_REGIO
@click.option(
    "--faal-bij",
    type=Keuze([str(ernst) for ernst in Ernst]),
    help="Vanaf welke ernst exitcode 1 volgt.",
)
@_KLANTVRAAG
@click.option(
    "--klaar", is_flag=True, default=None, help="De mail is klaar: er mag geen leeg veld in staan."
)
@click.option("--alles", is_flag=True, help="Toon ook elke tip.")
@click.option(
    "--basislijn", metavar="BESTAND", help="Meld alleen wat niet in dit bestand staat (JSON)."
)
@click.option(
    "--basislijn-bijwerken", "bijwerken", is_flag=True, help="Zet wat er nu is in de basislijn."
)
@click.option(
    "--alleen-gewijzigd",
    "sinds",
    metavar="REF",
    help="Meld alleen regels die in git veranderd zijn sinds een tak, tag of commit.",
)
@click.option("--ongebruikt", is_flag=True, help="Noem commentaar van b1check dat niets doet.")
@click.option("--exit-nul", is_flag=True, help="Geef exitcode 0, ook bij bevindingen.")
@_KLEUR
def controleer(
    bronnen: tuple[str, ...],
    formaat: str,
    invoer: str,
    deel: int | None,
    kolom: str,
    naam: str,
    vraag: str | None,
    alles: bool,
    basislijn: str | None,
    bijwerken: bool,
    sinds: str | None,
    ongebruikt: bool,
    exit_nul: bool,
    kleur: str,
    **keuzes: str | bool | None,
) -> int:
    """Controleer mails en toon de bevindingen.

    Noem bestanden, mappen of patronen, zoals 'teksten/**/*.md'. Van een map telt elke tekst.

    Exitcode 0: niets gevonden vanaf --faal-bij. 1: wel. 2: een tekst was niet te lezen.
    """
    from b1check.cli.keuring import Keurder, Leeswijze, Poortkeuze

    namen = bronnen_of_stdin(bronnen)
    poort = Poortkeuze(Path(basislijn) if basislijn else None, bijwerken, sinds)
    klantvraag = lees_bron(vraag, "auto") if vraag else None
    zoeker, leeswijze = Zoeker(keuzes), Leeswijze(invoer, deel, kolom, naam)
    keurder = Keurder(zoeker, leeswijze, poort, klantvraag, formaat in MET_HERSCHRIJVING)
    keurder.keur(namen)
    rapporten = keurder.rapporten()
    opmaak = Opmaak(
        alles,
        kleur_aan(kleur, os.environ),
        herschrijvingen=tuple(keurder.herschrijvingen),
        regels=zoeker.regels(),
        map_=str(Path.cwd()),
    )
    if rapporten or not keurder.mislukt:
        click.echo(laad_opmaker(formaat)(rapporten, opmaak), nl=False, color=opmaak.kleur)
    if ongebruikt:
        keurder.meld_ongebruikt()
    if keurder.mislukt:
        return Exitcode.KAN_NIET
    voldoet = exit_nul or all(rapport.voldoet for rapport in rapporten)
    return Exitcode.GOED if voldoet else Exitcode.GEVONDEN


@hoofd.command(cls=Opdracht)
@click.argument("bron", default="-", metavar="[BESTAND|-]")
@_INVOER
@_DEEL
@_PROFIEL
@_REGIO
@click.option(
    "--tot", type=Keuze(("veilig", "vragen")), default="veilig", help="Wat mag veranderen."
)
@_KLANTVRAAG
@click.option("--verschil", is_flag=True, help="Toon wat er verandert en waarom.")
@click.option("--schrijf", "terug", is_flag=True, help="Schrijf de nieuwe tekst in het bestand.")
@_KLEUR
def herschrijf(
    bron: str,
    invoer: str,
    deel: int | None,
    tot: str,
    vraag: str | None,
    verschil: bool,
    terug: bool,
    kleur: str,
    **keuzes: str | None,
) -> int:
    """Herschrijf een mail met de veilige suggesties en toon de nieuwe tekst."""
    from b1check.uitvoer.verschil import maak_verschil

    if bron == "-":
        bronnen_of_stdin(())
    if bron == "-" and terug:
        raise InvoerFout("--schrijf kan niet bij stdin", advies="Noem een bestand.")
    bericht = lees_bron(bron, invoer, deel=deel)
    if terug and bericht.herkomst:
        raise InvoerFout(
            f"--schrijf kan niet bij .{bericht.herkomst}",
            plek=bron,
            advies="De nieuwe tekst komt op het scherm: zet die zelf in de mail.",
        )
    klantvraag = lees_bron(vraag, "auto") if vraag else None
    herschrijving = Zoeker(keuzes).controleur(bron).herschrijf(bericht, klantvraag, tot)
    veranderd = herschrijving.tekst != bericht.tekst
    if verschil:
        met_kleur = kleur_aan(kleur, os.environ)
        click.echo(maak_verschil(herschrijving, kleur=met_kleur), nl=False, color=met_kleur)
    elif not terug:
        click.echo(herschrijving.tekst, nl=False)
    if terug and veranderd:
        schrijf(Path(bron), herschrijving.tekst, bericht.codering)
        click.echo(f"b1check: {bron} is herschreven", err=True)
        return Exitcode.GEVONDEN
    return Exitcode.GOED


@hoofd.command(cls=Opdracht)
@click.argument("voor", metavar="VOOR")
@click.argument("na", metavar="NA")
@click.option(
    "--formaat", type=Keuze(("tekst", "json")), default="tekst", help="Vorm van de uitvoer."
)
@_INVOER
@_PROFIEL
@_REGIO
def vergelijk(voor: str, na: str, formaat: str, invoer: str, **keuzes: str | None) -> int:
    """Zet twee versies van een mail naast elkaar."""
    from b1check.uitvoer.vergelijking import maak_json, maak_tabel
    from b1check.vergelijking import Vergelijking

    berichten = [lees_bron(bron, invoer) for bron in (voor, na)]
    controleur = Zoeker(keuzes).controleur(voor)
    vergelijking = Vergelijking(*(controleur.controleer(bericht) for bericht in berichten))
    maker = maak_json if formaat == "json" else maak_tabel
    click.echo(maker(vergelijking), nl=False)
    return Exitcode.GOED


@hoofd.command(cls=Opdracht)
@click.argument("regel", metavar="REGEL")
def uitleg(regel: str) -> int:
    """Leg een regel uit: wat zij ziet, waarom, wat dan wel en wanneer het mag."""
    from b1check.regelboek import zoek_regel
    from b1check.uitvoer.uitleg import maak_uitleg

    click.echo(maak_uitleg(zoek_regel(regel, Zoeker({}).instellingen(STDIN).mappen)), nl=False)
    return Exitcode.GOED


@hoofd.command(cls=Opdracht)
def regels() -> int:
    """Toon alle regels."""
    from b1check.regelboek import kies_regels, lees_regels
    from b1check.uitvoer.uitleg import maak_overzicht

    instellingen = Zoeker({}).instellingen(STDIN)
    aan = frozenset(regel.id for regel in kies_regels(instellingen))
    click.echo(maak_overzicht(lees_regels(instellingen.mappen), aan), nl=False)
    return Exitcode.GOED


@hoofd.command(cls=Opdracht)
@click.argument("woorden", nargs=-1, required=True, metavar="WOORD ...")
def woord(woorden: tuple[str, ...]) -> int:
    """Zeg of een woord makkelijk, moeilijk of onbekend is."""
    from b1check.uitvoer.uitleg import maak_woordoordeel
    from b1check.woordoordeel import beoordeel

    instellingen = Zoeker({}).instellingen(STDIN)
    for een in woorden:
        click.echo(maak_woordoordeel(beoordeel(een, instellingen)), nl=False)
    return Exitcode.GOED
