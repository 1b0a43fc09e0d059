#!/usr/bin/env python3
"""Takes the reports out of the files beside it with lxml and writes expected.txt.

    pip install lxml
    python3 extract.py > expected.txt

Written from the standards' documentation, not from the profiles: by walking elements in Python, with
no path of ours. BuiltInMessageTests compares what the built-in profiles read.
"""
import datetime
import email.utils
import pathlib
from decimal import Decimal
from lxml import etree

here = pathlib.Path(__file__).parent
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def local(element):
    return etree.QName(element).localname


def children(element, *names):
    return [e for e in element if isinstance(e.tag, str) and local(e) in names]


def child(element, *names):
    for name in names:
        for found in children(element, name):
            return found
    return None


def text(element):
    return "" if element is None else "".join(element.itertext()).strip()


def language(element):
    while element is not None:
        if element.get(LANG):
            return element.get(LANG).lower()
        element = element.getparent()
    return None


def in_language(elements):
    elements = [e for e in elements if text(e)]
    for wanted in ("de", "en"):
        for e in elements:
            stated = language(e) or ""
            if stated == wanted or stated.startswith(wanted + "-"):
                return text(e)
    return next((text(e) for e in elements if language(e) is None), text(elements[0]))


def line(**values):
    parts = []
    for name, value in values.items():
        for one in value if isinstance(value, list) else [value]:
            if one not in (None, ""):
                parts.append(f"{name}={one}")
    return " ".join(parts)


def money(amounts):
    return f"{sum(amounts):.2f}" if amounts else None


# IATI: https://iatistandard.org/en/iati-standard/


def narratives(element):
    return children(element, "narrative") or [element]


def iati(root):
    kept = {}
    # One activity may be the whole file, and data stores put an envelope around them.
    for activity in root.iter("iati-activity"):
        identifier = text(child(activity, "iati-identifier"))
        updated = activity.get("last-updated-datetime", "")
        if identifier not in kept or kept[identifier][0] < updated:
            kept[identifier] = (updated, activity)
    for identifier, (_, a) in kept.items():
        codes = {"1": "planned", "2": "ongoing", "3": "implemented", "4": "implemented",
                 "5": "cancelled", "6": "paused", "Post-completion": "implemented"}
        status = child(a, "activity-status")
        dates = {}
        for date in children(a, "activity-date"):
            kind = {"start-planned": "1", "start-actual": "2", "end-planned": "3", "end-actual": "4"}
            dates[kind.get(date.get("type"), date.get("type"))] = (
                date.get("iso-date") or text(date))[:10]

        def euros(elements):
            amounts = []
            for e in elements:
                value = child(e, "value")
                if (value.get("currency") or a.get("default-currency", "EUR")) != "EUR":
                    return None
                amounts.append(Decimal(value.text.strip()))
            return money(amounts)

        budgets = {}
        for budget in sorted(children(a, "budget"), key=lambda b: b.get("type", "1")):
            budgets[child(budget, "period-start").get("iso-date")] = budget
        spent = [t for t in children(a, "transaction")
                 if child(t, "transaction-type").get("code") in ("3", "4", "D", "E")]
        indicators = []
        for result in children(a, "result"):
            for indicator in children(result, "indicator"):
                titles = [n for t in children(indicator, "title") for n in narratives(t)]
                german = [t for t in titles if (language(t) or "").startswith("de")]
                actual = [child(p, "actual") for p in children(indicator, "period")]
                actual = [e.get("value") for e in actual if e is not None]
                indicators.append(f"{text((german or titles)[0])} {actual[-1] if actual else '–'}")
        contact = child(a, "contact-info")
        person = None if contact is None else child(contact, "person-name", "email")
        yield line(
            project=identifier,
            name=in_language([n for t in children(a, "title") for n in narratives(t)]),
            status=codes[status.get("code") or text(status)],
            plannedStart=dates.get("1"), plannedEnd=dates.get("3"), actualStart=dates.get("2"),
            actualEnd=dates.get("4"), planned=euros(budgets.values()), spent=euros(spent),
            indicator=indicators, contact=text(person))


# Jira: the RSS view of a search.


def day(element):
    found = text(element)
    return email.utils.parsedate_to_datetime(found).date().isoformat() if found else None


def jira(root):
    for item in children(child(root, "channel"), "item"):
        fields = {}
        for holder in children(item, "customfields"):
            for field in holder:
                values = child(field, "customfieldvalues")
                fields[text(child(field, "customfieldname"))] = child(values, "customfieldvalue")
        category = child(item, "statusCategory")
        word = text(child(item, "status"))
        if text(child(item, "resolution")) == "Won't Do":
            status = "cancelled"
        elif word == "Zurückgestellt":
            status = "paused"
        elif category is not None:
            status = {"new": "planned", "indeterminate": "ongoing", "done": "implemented"}[
                category.get("key")]
        else:
            status = {"Open": "planned"}[word]
        assignee = child(item, "assignee")
        progress = text(fields.get("Fortschritt (%)"))
        light = text(fields.get("Ampel"))
        yield line(
            project=text(fields.get("Projektnummer")) or text(child(item, "key")),
            name=text(child(item, "summary")), status=status,
            percent=f"{Decimal(progress):.2f}" if progress else None,
            plannedStart=day(fields.get("Startdatum")), plannedEnd=day(child(item, "due")),
            actualEnd=day(child(item, "resolved")),
            light={"Gelb": "amber"}.get(light),
            contact=text(assignee) if assignee is not None and assignee.get("username") != "-1" else None)


# A message in the manner of XÖV.


def xoev(root):
    codes = {"urn:strategy-report:codelist:status": {"02": "ongoing", "04": "implemented"},
             "urn:strategy-report:codelist:light": {"2": "amber"}}
    words = {"pausiert": "paused", "in Umsetzung": "ongoing"}
    for p in children(root, "projekt", "vorhaben"):
        def coded(name):
            element = child(p, name)
            if element is None:
                return None
            word = text(child(element, "code")) if child(element, "code") is not None else text(element)
            return codes.get(element.get("listURI"), {}).get(word) or words.get(word)

        def value(*names):
            return text(child(p, *names)) or None

        status = coded("status")
        costs = child(p, "geplanteKosten")
        person = child(p, "ansprechperson")
        yield line(
            project=value("projektnummer", "kennung") or p.get("nummer"),
            name=value("bezeichnung", "titel"), status=status,
            percent=f"{Decimal(value('fortschritt')):.2f}" if value("fortschritt") else None,
            plannedStart=value("geplanterBeginn"), plannedEnd=value("geplantesEnde"),
            actualEnd=value("tatsaechlichesEnde"),
            planned=None if costs is None else money([Decimal(text(child(costs, "betrag")))]),
            light=coded("ampel"), comment=value("bemerkung"),
            indicator=[f"{text(child(k, 'bezeichnung'))} {text(child(k, 'istwert'))}"
                       for k in children(p, "kennzahl")],
            reason=value("begruendung"), evidence=value("nachweis"),
            contact=None if person is None else text(child(person, "name")),
        ) + ("" if status else " rejected")


kinds = {"iati": iati, "jira": jira, "xoev": xoev}
for file in sorted(here.glob("*.xml")):
    print("= " + file.name)
    for report in kinds[file.name.split("-")[0].split(".")[0]](etree.parse(str(file)).getroot()):
        print(report)
