"""Een mail als .eml lezen: het deel met de tekst kiezen, ontcijferen en de koppen onthouden."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.message import EmailMessage

from b1check.bericht import Bericht
from b1check.fouten import InvoerFout
from b1check.invoer.codering import ontcijfer
from b1check.invoer.html import lees_html
from b1check.invoer.namen import bescherm_namen, namen_in
from b1check.invoer.platte_tekst import lees_platte_tekst

_SOORTEN = {"text/plain": "tekst", "text/html": "html"}
_NAAMKOPPEN = ("from", "to", "cc", "reply-to")
_TAG = re.compile(r"<[^<>]{0,400}>")
# Is de platte versie zoveel korter dan die in HTML, dan is zij maar een verwijzing.
_MINSTE_DEEL = 0.5
_ONLEESBAAR = "\ufffd"
_C1 = re.compile("[\x80-\x9f]")


@dataclass(frozen=True, slots=True)
class Deel:
    """Een leesbaar deel van een mail: zijn nummer (vanaf 1), soort, tekst en codering."""

    nummer: int
    mime: str
    tekst: str
    codering: str

    @property
    def titel(self) -> str:
        """Hoe het deel in een melding heet: '2 (text/html)'."""
        return f"{self.nummer} ({self.mime})"


def lees_eml(inhoud: bytes, *, naam: str, deel: int | None = None) -> Bericht:
    """Lees de bytes van een mail als `Bericht`; de plaatsen tellen in de tekst van één deel.

    Zonder `deel` is dat de platte tekst, of de HTML als daar duidelijk meer in staat. Bijlagen en
    meegestuurde mails tellen niet. Geen koppen of geen tekst geeft `InvoerFout`.
    """
    mail = message_from_bytes(inhoud.removeprefix(BOM_UTF8), policy=policy.default)
    if not isinstance(mail, EmailMessage) or not mail.keys():
        raise InvoerFout("dit is geen mail: er staan geen koppen in", plek=naam)
    delen = list(zoek_delen(mail, naam))
    gekozen = _kies(delen, deel, naam)
    lezer = lees_html if _SOORTEN[gekozen.mime] == "html" else _lees_plat
    bericht = lezer(gekozen.tekst, naam=naam, codering=gekozen.codering)
    namen = frozenset(namen_in(*(_kop(mail, kop) for kop in _NAAMKOPPEN)))
    return replace(
        bericht,
        blokken=tuple(bescherm_namen(bericht.blokken, namen)),
        is_mail=True,
        herkomst="eml",
        onderwerp=_kop(mail, "subject"),
        afzender=_kop(mail, "from"),
        ontvanger=_kop(mail, "to"),
        namen=namen,
        delen=tuple(d.titel for d in delen),
        deel=gekozen.nummer if deel is not None else None,
    )


def zoek_delen(mail: EmailMessage, naam: str = "") -> Iterator[Deel]:
    """Geef de delen met tekst, op volgorde; bijlagen en meegestuurde mails tellen niet."""
    nummer = 0
    for stuk in _bladeren(mail):
        mime = stuk.get_content_type()
        if mime not in _SOORTEN or stuk.get_content_disposition() == "attachment":
            continue
        tekst, codering = _ontcijfer(stuk, naam)
        if tekst.strip():
            nummer += 1
            yield Deel(nummer, mime, tekst, codering)


def _lees_plat(tekst: str, *, naam: str, codering: str) -> Bericht:
    return lees_platte_tekst(tekst, markdown=False, naam=naam, codering=codering)


def _bladeren(mail: EmailMessage) -> Iterator[EmailMessage]:
    """De losse delen van een mail, zonder in een meegestuurde mail te kijken."""
    if mail.get_content_maintype() == "message":
        return
    if not mail.is_multipart():
        yield mail
        return
    for stuk in mail.iter_parts():
        if isinstance(stuk, EmailMessage):
            yield from _bladeren(stuk)


def _ontcijfer(stuk: EmailMessage, naam: str) -> tuple[str, str]:
    """De tekst van een deel en haar codering; een verkeerd opgegeven tekenset wordt geraden."""
    inhoud = stuk.get_payload(decode=True)
    if not isinstance(inhoud, bytes):
        return "", "utf-8"
    tekenset = stuk.get_content_charset("utf-8")
    try:
        tekst = inhoud.decode(tekenset)
    except (LookupError, UnicodeDecodeError):
        return ontcijfer(inhoud, naam)
    if tekenset in ("iso-8859-1", "latin-1", "us-ascii") and _C1.search(tekst):
        # Wat mailprogramma's latin-1 noemen, is vaak Windows-1252: daarin bestaat de €.
        return ontcijfer(inhoud, naam)
    return tekst, tekenset


def _kies(delen: list[Deel], nummer: int | None, naam: str) -> Deel:
    if not delen:
        raise InvoerFout("in deze mail staat geen tekst", plek=naam)
    if nummer is not None:
        gekozen = next((deel for deel in delen if deel.nummer == nummer), None)
        if gekozen is None:
            keuzes = ", ".join(deel.titel for deel in delen)
            raise InvoerFout(
                f"deze mail heeft geen deel {nummer}", plek=naam, advies=f"Kies uit: {keuzes}."
            )
        return gekozen
    plat = next((deel for deel in delen if deel.mime == "text/plain"), None)
    rijk = next((deel for deel in delen if deel.mime == "text/html"), None)
    if plat is None or rijk is None:
        return plat or rijk or delen[0]
    return plat if _woorden(plat) >= _MINSTE_DEEL * _woorden(rijk) else rijk


def _woorden(deel: Deel) -> int:
    return len(_TAG.sub(" ", deel.tekst).split())


def _kop(mail: EmailMessage, naam: str) -> str:
    """Een kop in gewone tekens, of leeg als zij er niet is of niet te lezen is."""
    try:
        kop = str(mail.get(naam, "")).strip()
        return _van_windows(mail, naam) if _ONLEESBAAR in kop else kop
    except (HeaderParseError, ValueError, IndexError):
        return ""


def _van_windows(mail: EmailMessage, naam: str) -> str:
    """Een kop met losse bytes die geen UTF-8 zijn: oude programma's schrijven Windows-1252."""
    rauw = next((str(kop) for sleutel, kop in mail.raw_items() if sleutel.lower() == naam), "")
    return " ".join(rauw.encode("ascii", "surrogateescape").decode("cp1252", "replace").split())
