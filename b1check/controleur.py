"""De Controleur: rijgt lezen, ontleden, controleren en herschrijven aaneen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from b1check.aanwijzingen import AAN
from b1check.bericht import Bericht
from b1check.bevindingen import Ernst, Veiligheid
from b1check.controle import controleer, feiten
from b1check.document import Document, laad_taalmodel
from b1check.fouten import B1Fout, InstellingFout, InvoerFout, bedoelt_u
from b1check.herschrijving import Beleid, Herschrijving, herschrijf
from b1check.instellingen import Instellingen
from b1check.invoer import herlees, lees_tekst
from b1check.leesbaarheid import leesbaarheid
from b1check.metingen import meet
from b1check.onderdrukking import controleer_namen, zeef, zoek_aanwijzingen
from b1check.rapport import BeoordeeldeVraag, Rapport, band_van
from b1check.regelboek import Regel, kies_regels, lees_regels

if TYPE_CHECKING:
    from b1check.klantvraag.beantwoording import Beantwoording

Item = str | Bericht | tuple[str | Bericht, str | Bericht | None]
# Een band over minder woorden zegt niets; zie ONTWERP en de bron van de formule.
_WOORDEN_VOOR_BAND = 20
_ITEMS_PER_PORTIE = 16
_ZINSLENGTE = "zinslengte"


class Controleur:
    """Controleert en herschrijft teksten met vaste instellingen.

    Een Controleur laadt het taalmodel bij de eerste tekst en houdt het daarna vast. Hij mag uit
    meer draden tegelijk gebruikt worden.
    """

    def __init__(self, instellingen: Instellingen | None = None) -> None:
        self.instellingen = instellingen or Instellingen()
        # Meteen: een fout in een regel of instelling hoort niet pas bij de eerste mail.
        self._regels = kies_regels(self.instellingen)

    @cached_property
    def _voorrang(self) -> dict[str, int]:
        return {regel.id: regel.voorrang for regel in self._regels}

    @cached_property
    def _kort(self) -> int:
        """Tot hoeveel woorden `zinslengte` een zin in dit profiel kort genoeg vindt."""
        drempels = (d for r in self._regels if r.id == _ZINSLENGTE for d in r.drempels.values())
        return int(min(drempels, default=0))

    @cached_property
    def _bekend(self) -> frozenset[str]:
        """Alle regels die bestaan, ook die uit staan."""
        return frozenset(regel.id for regel in lees_regels(self.instellingen.mappen))

    @property
    def regels(self) -> tuple[Regel, ...]:
        """De regels die aan staan, met hun drempels voor deze instellingen."""
        return self._regels

    def controleer(
        self,
        tekst: str | Bericht,
        klantvraag: str | Bericht | None = None,
        *,
        invoer: str = "tekst",
    ) -> Rapport:
        """Geef het rapport van een tekst.

        `klantvraag` is de mail van de klant waarop deze tekst antwoordt. Een tekst die niet te
        lezen is geeft `InvoerFout`.
        """
        bericht = tekst if isinstance(tekst, Bericht) else lees_tekst(tekst, invoer)
        return self._controleer(bericht, self._lees_klantvraag(klantvraag))

    def herschrijf(
        self,
        tekst: str | Bericht,
        klantvraag: str | Bericht | None = None,
        tot: str = "veilig",
        *,
        invoer: str = "tekst",
    ) -> Herschrijving:
        """Pas alle suggesties toe die veilig genoeg zijn.

        `tot` is "veilig" (betekenis en toon blijven) of "vragen" (de toon kan verschuiven). Een
        mail heeft vaak twee delen met dezelfde tekst: zonder gekozen deel geeft dat `InvoerFout`.
        """
        if tot not in (Veiligheid.VEILIG, Veiligheid.VRAGEN):
            raise InstellingFout(
                f"‘{tot}’ bestaat niet voor ‘tot’",
                advies=bedoelt_u(tot, ("veilig", "vragen")) or "Kies uit: veilig of vragen.",
            )
        bericht = tekst if isinstance(tekst, Bericht) else lees_tekst(tekst, invoer)
        if bericht.delen and bericht.deel is None:
            raise InvoerFout(
                "kies eerst welk deel van de mail u wilt herschrijven",
                plek=bericht.naam,
                advies=f"Deze mail heeft: {', '.join(bericht.delen)}.",
            )

        vraag = self._lees_klantvraag(klantvraag)

        def opnieuw(nieuw: str) -> Rapport:
            gelezen = bericht if nieuw == bericht.tekst else herlees(bericht, nieuw)
            return self._controleer(gelezen, vraag)

        keert_om = frozenset(regel.id for regel in self._regels if regel.keert_om)
        beleid = Beleid(Veiligheid(tot), self._voorrang, keert_om, self._kort)
        return herschrijf(bericht.tekst, opnieuw, beleid)

    def controleer_veel(
        self, items: Iterable[Item], processen: int = 1
    ) -> Iterator[Rapport | B1Fout]:
        """Geef per item een rapport, of de fout als het niet te lezen was; in volgorde.

        Een item is een tekst, een `Bericht`, of een paar van tekst en klantvraag. Met meer
        `processen` laadt elk proces zijn eigen taalmodel.
        """
        if processen < 1:
            raise InstellingFout("‘processen’ is minstens 1")
        if processen == 1:
            yield from (self._een(item) for item in items)
            return
        from concurrent.futures import ProcessPoolExecutor

        bron = iter(items)
        with ProcessPoolExecutor(processen) as pool:
            while portie := list(islice(bron, _ITEMS_PER_PORTIE * processen)):
                yield from pool.map(self._een, portie, chunksize=_ITEMS_PER_PORTIE // 2)

    def _een(self, item: Item) -> Rapport | B1Fout:
        tekst, klantvraag = item if isinstance(item, tuple) else (item, None)
        try:
            return self.controleer(tekst, klantvraag)
        except B1Fout as fout:
            return fout

    def _lees_klantvraag(self, klantvraag: str | Bericht | None) -> Document | None:
        if klantvraag is None:
            return None
        bericht = lees_tekst(klantvraag) if isinstance(klantvraag, str) else klantvraag
        return laad_taalmodel(self.instellingen.taalmodel).ontleed(bericht, ook_regels=True)

    def _controleer(self, bericht: Bericht, klantvraag: Document | None) -> Rapport:
        taalmodel = laad_taalmodel(self.instellingen.taalmodel)
        return self._rapport(taalmodel.ontleed(bericht, klantvraag))

    def _rapport(self, document: Document) -> Rapport:
        gevonden = controleer(document, self._regels, self.instellingen)
        bericht = document.bericht
        aanwijzingen = zoek_aanwijzingen(bericht)
        if aanwijzingen:
            controleer_namen(aanwijzingen, self._bekend, bericht.naam)
        bevindingen, gebruikt = zeef(gevonden, aanwijzingen)
        metingen = meet(document, bevindingen)
        score = leesbaarheid(document)
        woorden = sum(zin.aantal_woorden for zin in document.zinnen)
        band = band_van(score) if score is not None and woorden >= _WOORDEN_VOOR_BAND else None
        return Rapport(
            tekst=bericht.tekst,
            bevindingen=bevindingen,
            metingen=metingen,
            leesbaarheid=score,
            band=band,
            naam=bericht.naam,
            invoer=bericht.invoer,
            pad=bericht.pad,
            is_heel_bestand=not bericht.herkomst,
            faal_bij=Ernst(self.instellingen.faal_bij),
            profiel=self.instellingen.profiel,
            taalmodel=document.taalmodel,
            feiten=feiten(bericht.blokken, bericht.tekst),
            zinslengtes=tuple(zin.aantal_woorden for zin in document.zinnen),
            zinsmaten=tuple(zin.zinsmaat for zin in document.zinnen),
            uitgezet=len(gevonden) - len(bevindingen),
            aanwijzingen=tuple((a, a.actie == AAN or a in gebruikt) for a in aanwijzingen),
            woorden=tuple(woord.klein for zin in document.zinnen for woord in zin.woorden),
            vragen=tuple(_vragen(document)),
        )


def _vragen(document: Document) -> Iterator[BeoordeeldeVraag]:
    """Geef de vragen van de klant. De meeste mails zijn geen antwoord, en laden dit dan niet."""
    if document.klantvraag is None:
        return
    from b1check.klantvraag.beantwoording import beoordeel

    yield from (_vraag(uitkomst) for uitkomst in beoordeel(document))


def _vraag(uitkomst: Beantwoording) -> BeoordeeldeVraag:
    vraag, zin = uitkomst.vraag, uitkomst.zin
    plek = zin.tekstblok.blok.bron(zin.begin, zin.eind) if zin is not None else None
    klant_begin, klant_eind = vraag.bron
    return BeoordeeldeVraag(
        tekst=vraag.voluit,
        soort=vraag.soort,
        oordeel=uitkomst.oordeel.value,
        begin=plek[0] if plek else None,
        eind=plek[1] if plek else None,
        klant_begin=klant_begin,
        klant_eind=klant_eind,
        onderwerp=uitkomst.onderwerp,
    )
