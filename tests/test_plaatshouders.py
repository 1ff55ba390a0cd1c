"""Plaatshouders en sjabloonlogica: zij blijven staan, lezen als naam en krijgen geen melding."""

from __future__ import annotations

import re

import pytest

from b1check import Controleur
from b1check.bericht import Beschermd, Bescherming, Bloksoort, Onderdeel
from b1check.document import laad_taalmodel
from b1check.invoer import lees_tekst

# Elke vorm uit ONTWERP 6, met in de plaats van x een woord dat zelf moeilijk is.
VORMEN = (
    "{{x}}",
    "{{ x }}",
    "{{klant.x}}",
    "{{{x}}}",
    "%{x}",
    "{x}",
    "{0}",
    "{$x}",
    "$x",
    "$klant->x",
    "((x))",
    "[x]",
    "[x van de klant]",
    "[[x]]",
    "<<x>>",
    "${x}",
    "#{x}",
    "#x#",
    "##x##",
    "%s",
    "%(x)s",
    "%<x>s",
    "{{ 'x' | trans({'%naam%': x}) }}",
    "%NAAM%",
    "{!x}",
    "{!klant.x}",
    "{!! $x !!}",
    "{{ x | upcase }}",
    "{{x.y.z}}",
    "{{{Recipient.x}}}",
    "{!entity:x;}",
    "{!Contact:x;klant}",
    "{cfg:x}",
    "{ $x }",
    "{x()}",
    "${object.x}",
    "${x || 'klant'}",
    "$!{x}",
    "%1$s",
    "%d",
    "%.2f",
    "%x_naam%",
    "%%x%%",
    "%%=v(@x)=%%",
    "*|X|*",
    "*|LIST:X|*",
    "<%= x %>",
    "<%= x.naam.upcase %>",
    "<%== x %>",
    "<?= $x ?>",
    '<t t-out="object.x"/>',
    '<t t-esc="x">Klant</t>',
    "[x 1]",
)
GEVULD = tuple(vorm.replace("x", "retourneren") for vorm in VORMEN if "x" in vorm)
LOGICA = (
    "{% if x %}",
    "{% endif %}",
    "{% else %}",
    "{%- for regel in regels -%}",
    "{if:betaald}",
    "{if}",
    "{else}",
    "{endif}",
    "{{#if betaald}}",
    "{{else}}",
    "{{/if}}",
    "{{#betaald}}",
    "{{^betaald}}",
    "{{/betaald}}",
    "{foreach $regels as $regel}",
    "{/foreach}",
    "[if betaald]",
    "[/if]",
    "@if($betaald)",
    "@endif",
    "<?php if ($betaald): ?>",
    "<?php endif; ?>",
    "{{else if later}}",
    "{{#each regels}}",
    "{{#unless betaald}}",
    "{{~#if betaald~}}",
    "{{> voettekst}}",
    "{{!-- alleen voor ons --}}",
    "{% for regel in regels %}",
    "{%- endfor -%}",
    "{% unless klant.betaald %}",
    "{% assign a = 1 %}",
    "{% include 'voet' %}",
    "{# alleen voor ons #}",
    "{* alleen voor ons *}",
    "{elseif $betaald}",
    "{include file='voet.tpl'}",
    "{var $a = 1}",
    "{block inhoud}",
    "{/block}",
    "{each:regels as regel}",
    "{endeach}",
    "<% if betaald %>",
    "<% else %>",
    "<% end %>",
    "<%# alleen voor ons %>",
    "<?php foreach ($a as $b) { ?>",
    "@foreach ($regels as $regel)",
    "@elseif(count($a) > 1)",
    "@else",
    "@endforeach",
    "@include('voet')",
    "@section('inhoud')",
    "#if($betaald)",
    "#end",
    "*|IF:BETAALD|*",
    "*|ELSE:|*",
    "*|END:IF|*",
    "%%[ if @betaald then ]%%",
    "[als betaald]",
    "[/als betaald]",
    "% if betaald:",
    "% endif",
)
GEEN_PLAATSHOUDER = (
    "Dit kost $5 per stuk.",
    "Wij weten dit 100% zeker.",
    "De prijs is 5% hoger dan in mei.",
    "U vindt ons op de kaart (zie hieronder).",
    "U belt met lijn #12 van de balie.",
    "Een prijs van < 5 euro of > 9 euro is fout.",
    "Wij betaalde [sic] de rekening.",
    "Wij citeren: Het pakket [...] komt morgen.",
    "Let goed op (let op) en kom op tijd.",
    "Dit kost $ 5 per stuk.",
    "Dit kost US$ 5 of 5 $ per stuk.",
    "U bent onze nummer #1 en #2 in de lijst.",
    "Vul uw e-mail [optioneel] in op de pagina.",
    "Vul uw naam [verplicht] in op de pagina.",
    "Zie bron [1] en bron [2, 3] onderaan.",
    "Neem uw bestand[en] en medewerk[st]ers mee.",
    "Wij hebben uw vraag [Ticket#2024051210] ontvangen.",
    "Wij hebben uw vraag [#48213] ontvangen.",
    "Wij hebben uw vraag [Ticket: 48213] ontvangen.",
    "Wij hebben uw vraag [ABC-123] ontvangen.",
    "Het plaatje [cid:image001.png@01DA9F2B] staat hier.",
    "Het plaatje [image: Logo van ons] staat hier.",
    "Kijk op de site [https://voorbeeld.nl/a] voor meer.",
    "Deze mail is [EXTERN] verstuurd.",
    "U krijgt 50% op 100%, dus 10%-20% minder.",
    "U krijgt 5 % in de winkel en 3 % korting.",
    "Dat is 100% duidelijk, 50%s is een tikfout.",
    "Mail naar @jan of @if op Instagram.",
    "Gebruik #korting of #zomer2024 in uw bericht.",
    "De prijs is €5, dat is 3 * 4 * 5 cent.",
    "Dit is * heel * belangrijk | voor u |.",
    "Kies optie A/B (a), (b) of (c).",
    "De temperatuur is <5 of >9 graden.",
    "[x] Ja, ik doe mee.",
)


def _plaatshouders(tekst: str, invoer: str = "tekst") -> list[str]:
    bericht = lees_tekst(tekst, invoer)
    return [
        bericht.tekst[slice(*blok.bron(stuk.begin, stuk.eind))]
        for blok in bericht.blokken
        for stuk in blok.beschermd
        if stuk.soort == Bescherming.PLAATSHOUDER
    ]


@pytest.mark.parametrize("vorm", [*VORMEN, *GEVULD])
def test_elke_vorm_leest_als_een_naam(vorm: str) -> None:
    """De leestekst heeft er een naam staan; de bron en `toon` houden de plaatshouder zelf."""
    tekst = f"Wij sturen {vorm} vandaag naar u toe."
    (blok,) = lees_tekst(tekst).blokken
    plaats = len("Wij sturen ")
    beschermd = Beschermd(plaats, plaats + len("Jansen"), Bescherming.PLAATSHOUDER, vorm)
    assert blok.tekst == "Wij sturen Jansen vandaag naar u toe."
    assert [b for b in blok.beschermd if b.soort == Bescherming.PLAATSHOUDER] == [beschermd]
    assert blok.bron(beschermd.begin, beschermd.eind) == (plaats, plaats + len(vorm))
    assert blok.toon(0, len(blok.tekst)) == tekst


def test_een_plaatshouder_is_een_beschermd_naamwoord() -> None:
    """Op de plek van de plaatshouder staat precies één token: een beschermde eigennaam."""
    document = laad_taalmodel().ontleed(lees_tekst("Wij sturen {{product naam}} naar u toe."))
    (tekstblok,) = document.tekstblokken
    tokens = [token for token in tekstblok.doc if tekstblok.is_beschermd(token)]
    assert [(token.text, token.pos_) for token in tokens] == [("Jansen", "PROPN")]
    assert document.zinnen[0].aantal_woorden == 6


@pytest.mark.parametrize(
    ("tekst", "gelezen"),
    [
        ("U krijgt {n} dagen de tijd.", "U krijgt 5 dagen de tijd."),
        ("U wacht {{aantal}} werkdagen.", "U wacht 5 werkdagen."),
        ("U betaalt € {{bedrag}} per jaar.", "U betaalt € 5 per jaar."),
        ("U betaalt €{bedrag} per jaar.", "U betaalt €5 per jaar."),
        ("U betaalt [bedrag] euro.", "U betaalt 5 euro."),
    ],
)
def test_voor_een_eenheid_leest_een_veld_als_getal(tekst: str, gelezen: str) -> None:
    """Voor 'dagen' of na een euroteken staat een getal, geen naam."""
    (blok,) = lees_tekst(tekst).blokken
    assert blok.tekst == gelezen


@pytest.mark.parametrize(
    ("tekst", "stukken"),
    [
        ("Wij zien {voornaam} {achternaam} graag.", ["{voornaam}", "{achternaam}"]),
        ("Wij zien {{a}}{{b}} graag.", ["{{a}}{{b}}"]),
        ("Uw {{product}}-bestelling is er.", ["{{product}}-bestelling"]),
        ("Uw kenmerk is {x}-{y} bij ons.", ["{x}-{y}"]),
        ("Mail naar info@${domein}.nl voor meer.", ["info@${domein}.nl"]),
        ("Kijk op https://x.nl/{{id}}?a={b} voor meer.", ["https://x.nl/{{id}}?a={b}"]),
        ("Dit is '{{a}}', ({{b}}), {{c}}. Dat is {{d}}.", ["{{a}}", "{{b}}", "{{c}}", "{{d}}"]),
        ("Betreft:{{zaak}} van vorige week.", ["{{zaak}}"]),
        ('{% set a = "b" %}Wij zien {{a|upper}} graag.', ["{{a|upper}}"]),
    ],
)
def test_wat_aan_een_veld_vastzit(tekst: str, stukken: list[str]) -> None:
    """Een veld met vaste tekst eraan (een adres, een kenmerk) is samen één plaatshouder."""
    assert _plaatshouders(tekst) == stukken


@pytest.mark.parametrize("tekst", GEEN_PLAATSHOUDER)
def test_gewone_tekens_zijn_geen_plaatshouder(tekst: str) -> None:
    """Een bedrag in dollars, een percentage of tekst tussen haakjes blijft gewone tekst."""
    (blok,) = lees_tekst(tekst).blokken
    assert (blok.tekst, _plaatshouders(tekst)) == (tekst, [])


@pytest.mark.parametrize(
    ("tekst", "gelezen", "stukken"),
    [
        ("Klik [hier]({{url}}) om te betalen.", "Klik hier om te betalen.", []),
        ("Klik [hier](https://x.nl/{id}) nu.", "Klik hier nu.", []),
        ("Wij zien **{{naam}}** graag.", "Wij zien Jansen graag.", ["{{naam}}"]),
        ("Wij zien [{{naam}}](https://x.nl) nu.", "Wij zien Jansen nu.", ["{{naam}}"]),
        ("Wij zien [naam] graag.", "Wij zien Jansen graag.", ["[naam]"]),
        ("Mail <a href='{{url}}'>ons</a> nu.", "Mail ons nu.", []),
    ],
)
def test_plaatshouders_in_markdown(tekst: str, gelezen: str, stukken: list[str]) -> None:
    """In Markdown is [x](y) een link en hoort een veld in een adres bij de opmaak."""
    (blok,) = lees_tekst(tekst, "markdown").blokken
    assert (blok.tekst, _plaatshouders(tekst, "markdown")) == (gelezen, stukken)


@pytest.mark.parametrize("vorm", GEVULD)
def test_een_plaatshouder_krijgt_nooit_een_melding(controleur: Controleur, vorm: str) -> None:
    """Ook een moeilijk woord in een plaatshouder wordt niet gemeld en niet veranderd."""
    tekst = f"Wij verzoeken u {vorm} te retourneren. Derhalve ontvangt u {vorm} retour."
    rapport = controleur.controleer(tekst)
    # De regel ‘plaatshouder’ wijst een vergeten veld juist aan; die telt hier niet mee.
    gemeld = [b for b in rapport.bevindingen if b.regel != "plaatshouder"]
    wijzigingen = [w for b in gemeld for s in b.suggesties for w in s.wijzigingen]
    assert {"verzoeken", "retourneren", "Derhalve"} <= {b.tekst for b in gemeld}
    for plek in re.finditer(re.escape(vorm), tekst):
        begin, eind = plek.span()
        assert not [b for b in gemeld if begin <= b.begin and b.eind <= eind]
        assert not [w for w in wijzigingen if w.begin < eind and w.eind > begin]


@pytest.mark.parametrize("vorm", GEVULD)
def test_herschrijven_laat_de_plaatshouder_staan(controleur: Controleur, vorm: str) -> None:
    """Rond de plaatshouder verandert de tekst; de plaatshouder zelf niet."""
    tekst = f"Derhalve ontvangt u {vorm} gaarne."
    assert controleur.herschrijf(tekst).tekst == f"Daarom ontvangt u {vorm} graag."


@pytest.mark.parametrize("regel", LOGICA)
def test_een_regel_met_logica_is_geen_zin(regel: str) -> None:
    """Sjabloonlogica op een eigen regel leest als niets en breekt de tekst eromheen niet."""
    tekst = f"Wij sturen u het pakket.\n{regel}\nU krijgt ook een brief."
    document = laad_taalmodel().ontleed(lees_tekst(tekst))
    zinnen = [zin.tekst for zin in document.zinnen]
    assert zinnen == ["Wij sturen u het pakket.", "U krijgt ook een brief."]


@pytest.mark.parametrize(
    ("tekst", "velden"),
    [
        ("Beste «Voornaam», uw «Product_1» is klaar.", ["«Voornaam»", "«Product_1»"]),
        ("Hij zei «dat kan» en «nee».", []),
    ],
)
def test_velden_van_word(tekst: str, velden: list[str]) -> None:
    """Een samenvoegveld begint met een hoofdletter; andere aanhalingstekens zijn gewone tekst."""
    assert _plaatshouders(tekst) == velden


def test_een_regel_met_alleen_een_plaatshouder_is_geen_zin() -> None:
    """Wat er op die plek komt, weet niemand: het telt niet mee als zin van een woord."""
    tekst = "Wij sturen het pakket naar:\n\n{{adres}}\n\nKlopt dat? Laat het ons weten.\n{{extra}}"
    document = laad_taalmodel().ontleed(lees_tekst(tekst))
    zinnen = [zin.tekst for zin in document.zinnen]
    assert zinnen == ["Wij sturen het pakket naar:", "Klopt dat?", "Laat het ons weten."]


@pytest.mark.parametrize(
    ("tekst", "gelezen"),
    [
        ("Wij sturen u {% if a %}nu {% endif %}een brief.", "Wij sturen u nu een brief."),
        ("U betaalt {if a}nu{else}later{endif} alles.", "U betaalt nu alles."),
        ("U betaalt {% if a %}nu{% else %}later{% endif %} alles.", "U betaalt nu alles."),
        ("U betaalt {{#if a}}nu{{/if}} alles.", "U betaalt nu alles."),
        ("U betaalt {{#if a}}nu{{else}}later{{/if}} alles.", "U betaalt nu alles."),
        ("U betaalt {{#a}}nu{{/a}}{{^a}}later{{/a}} alles.", "U betaalt nu alles."),
        ("U betaalt <% if a %>nu<% else %>later<% end %> alles.", "U betaalt nu alles."),
        ("U betaalt *|IF:A|*nu*|ELSE:|*later*|END:IF|* alles.", "U betaalt nu alles."),
        ("U betaalt @if($a) nu @else later @endif alles.", "U betaalt nu alles."),
        ("U betaalt [als a]nu[/als a][als b]later[/als b] alles.", "U betaalt nu alles."),
        ("U betaalt {if:a}nu{endif}{if:b}later{endif} alles.", "U betaalt nu alles."),
        ("U betaalt {if a}nu {if b}hier{else}daar{/if}{else}later{/if}.", "U betaalt nu hier."),
        ("U betaalt {if a}nu{elseif b}straks{else}later{/if} alles.", "U betaalt nu alles."),
        ("U betaalt {# intern #}nu.", "U betaalt nu."),
        ("U betaalt <#if a??>nu<#else>later</#if> alles.", "U betaalt nu alles."),
        ("U betaalt [#if a]nu[/#if] alles.", "U betaalt nu alles."),
        ("{if a}Wij bellen u. {/if}{if b}Wij mailen u.{/if}", "Wij bellen u. Wij mailen u."),
    ],
)
def test_logica_binnen_een_zin(tekst: str, gelezen: str) -> None:
    """Binnen een zin is logica opmaak; van twee takken leest alleen de eerste."""
    (blok,) = lees_tekst(tekst).blokken
    assert " ".join(blok.tekst.split()) == gelezen


def test_een_mail_met_logica(controleur: Controleur) -> None:
    """Herschrijven verandert de zin in een tak, en laat alle logica en velden staan."""
    tekst = (
        "Beste {{voornaam}},\n\n{% if betaald %}\nDerhalve is uw rekening betaald.\n"
        "{% else %}\nGaarne ontvangen wij € {{bedrag}}.\n{% endif %}\n\n"
        "Met vriendelijke groet,\n{{medewerker}}\n"
    )
    verwacht = tekst.replace("Derhalve", "Daarom").replace("Gaarne", "Graag")
    assert controleur.herschrijf(tekst).tekst == verwacht


@pytest.mark.parametrize(
    "tekst",
    [
        "{% if a %}\nWij bellen u.\n{% else %}\nWij mailen u.\n{% endif %}",
        "{{#if a}}\nWij bellen u.\n{{else}}\nWij mailen u.\n{{/if}}",
        "<% if a %>\nWij bellen u.\n<% else %>\nWij mailen u.\n<% end %>",
        "@if($a)\nWij bellen u.\n@else\nWij mailen u.\n@endif",
        "{if:a}\nWij bellen u.\n{else}\nWij mailen u.\n{endif}",
    ],
)
@pytest.mark.parametrize("invoer", ["tekst", "markdown", "html"])
def test_elke_tak_wordt_een_keer_gelezen(tekst: str, invoer: str) -> None:
    """Takken op eigen regels lezen allebei, elk één keer; de logica ertussen leest niemand."""
    if invoer == "html":
        tekst = re.sub(r"(Wij .*)", r"<p>\1</p>", tekst)
    document = laad_taalmodel().ontleed(lees_tekst(tekst, invoer))
    assert [zin.tekst for zin in document.zinnen] == ["Wij bellen u.", "Wij mailen u."]


@pytest.mark.parametrize(
    "vorm", [v for v in VORMEN if not v.startswith(("[x", "$x"))] + ["{{ a < b }}", "<<x y>>"]
)
def test_plaatshouders_in_html(vorm: str) -> None:
    """Ook met < en > erin is een veld geen tag."""
    tekst = f"<p>Wij sturen {vorm} vandaag naar u toe.</p>"
    (blok,) = lees_tekst(tekst, "html").blokken
    assert blok.tekst == "Wij sturen Jansen vandaag naar u toe."
    assert _plaatshouders(tekst, "html") == [vorm]


@pytest.mark.parametrize(
    "aanhef",
    [
        *(f"Beste {vorm}," for vorm in VORMEN),
        "Geachte heer/mevrouw {{achternaam}},",
        "Geachte {{aanspreking}} [achternaam],",
        "Hallo {voornaam} {achternaam}!",
        "{% if man %}Geachte heer{% else %}Geachte mevrouw{% endif %} {{naam}},",
    ],
)
def test_een_aanhef_met_een_veld(aanhef: str) -> None:
    """Een aanhef met een plaatshouder of logica is een aanhef, geen zin."""
    bericht = lees_tekst(f"{aanhef}\n\nWij sturen u een brief.")
    assert [(blok.onderdeel, blok.soort) for blok in bericht.blokken] == [
        (Onderdeel.AANHEF, Bloksoort.OVERIG),
        (Onderdeel.TEKST, Bloksoort.ALINEA),
    ]
    assert bericht.is_mail
