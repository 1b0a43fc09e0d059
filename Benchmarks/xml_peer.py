"""The job of `xml-benchmark aggregate` with lxml or ElementTree (iterparse); prints the same groups.

  xml_peer.py lxml|ElementTree FILE

Every field of every record is read; percent, money and day are converted without rounding.
"""
import collections
import datetime
import sys

library, path = sys.argv[1:]
if library == "lxml":
    from lxml import etree
else:
    from xml.etree import ElementTree as etree

PROJECTS = "{urn:example:projects:1}"
EXCHANGE = "{urn:example:exchange:2.1}"
TAG = PROJECTS + "project"


def units(text, decimals):
    """A decimal number as an integer of its last digit."""
    whole, _, behind = text.partition(".")
    return int(whole + behind.ljust(decimals, "0"))


def fields(project):
    """All fields of a project: the five that are used, and how many have a value."""
    by_name = {part.tag: part for part in project}
    status, budget = by_name[PROJECTS + "status"], by_name[PROJECTS + "budget"]
    lead = by_name[PROJECTS + "lead"]
    used = [project.get("competency"), status.text, by_name[PROJECTS + "progress"].text, budget.text,
            by_name[PROJECTS + "due"].text]
    others = [project.get("id"), project.get(EXCHANGE + "batch"), status.get(EXCHANGE + "fixed"),
              budget.get("currency"), lead.findtext(PROJECTS + "office"),
              lead.findtext(PROJECTS + "contact")]
    others += [by_name[name].text for name in (PROJECTS + "name", PROJECTS + "start",
                                               PROJECTS + "comment", EXCHANGE + "asOf")]
    return used, sum(1 for text in used + others if text)


groups = collections.defaultdict(lambda: [0, 0, 0, 0])
root = None
for event, element in etree.iterparse(path, events=("start", "end")):
    if root is None:
        root = element
    if event == "end" and element.tag == TAG:
        (competency, status, percent, budget, due), filled = fields(element)
        day = datetime.date.fromisoformat(due)
        group = groups[f"{competency};{day.year}-Q{(day.month + 2) // 3};{status}"]
        group[0] += 1
        group[1] += units(percent, 1)
        group[2] += units(budget, 2)
        group[3] += filled
        root.clear()
print("\n".join(sorted(
    f"{name};{count};{percent};{budget};{filled}"
    for name, (count, percent, budget, filled) in groups.items())))
