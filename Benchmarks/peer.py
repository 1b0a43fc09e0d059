"""The same job in Python: deliveries in, counts, and as many tables, charts and pages out.

  peer.py INPUT PLAN FOLDER      PLAN: what the program wrote, as {"style": …, "documents": [path]}

It reads every delivery of every period with polars' and Python's own means, carries statuses forward,
counts, and writes each document of the plan: pages with jinja2, charts with matplotlib, tables with
polars. It is kinder to itself than the program is: no findings, no rules, no history, no digests.
"""
import collections
import csv
import io
import json
import pathlib
import re
import sys
import time
import xml.etree.ElementTree as xml

import jinja2
import matplotlib
import polars
import yaml

matplotlib.use("svg")
matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "peer", "font.size": 11})
from matplotlib import pyplot  # noqa: E402  (the backend must be chosen first)

STATES = ["implemented", "ongoing", "paused", "planned", "cancelled", "integrated", "unknown"]
WORDS = {
    "implemented": ["umgesetzt", "abgeschlossen", "fertig", "erledigt", "im regelbetrieb"],
    "ongoing": ["in arbeit", "in umsetzung", "läuft", "ongoing", "in bearbeitung"],
    "paused": ["ruht", "pausiert", "angehalten", "zurückgestellt"],
    "planned": ["geplant", "in planung", "vorbereitung", "neu"],
    "cancelled": ["eingestellt", "abgebrochen", "entfällt"],
    "integrated": ["aufgegangen", "integriert", "zusammengeführt"],
}
MEANING = {word: state for state, words in WORDS.items() for word in words + [state]}
KEYS = re.compile("projekt-?nr|projekt-?id|projektnummer|kennziffer|^nr|kennung|kernprojekt|^projekt$",
                  re.I)
STATUS = re.compile("status|stand", re.I)
LABELS = {
    "de": {"overview": "Überblick", "projects": "Kernprojekte", "status": "Stand", "total": "Insgesamt",
           "implemented": "umgesetzt", "goal": "Ziel", "finding": "{} von {} sind umgesetzt"},
    "en": {"overview": "Overview", "projects": "Core projects", "status": "Status", "total": "Total",
           "implemented": "implemented", "goal": "goal", "finding": "{} of {} are implemented"},
}
PAGE = """<!DOCTYPE html>
<html lang="{{ language }}"><head><meta charset="utf-8"><title>{{ title }}</title>
<style>{{ style }}</style></head><body>
<nav><ul>{% for name, link in pages %}<li><a href="{{ up }}{{ link }}">{{ name }}</a></li>{% endfor %}
</ul></nav><main id="content"><h1>{{ title }}</h1>
<p class="lead">{{ words.finding.format(counts["all"]["implemented"], goal) }}</p>
{% for chart in charts %}<figure>{{ chart | safe }}<figcaption>{{ loop.index }}</figcaption></figure>
{% endfor %}{% for caption, members in tables %}<section><h2>{{ caption }}</h2><div class="scroll">
<table id="table-{{ loop.index }}"><caption>{{ caption }}</caption><thead><tr><th scope="col">{{ caption }}
</th>{% for state in states %}<th scope="col">{{ state }}</th>{% endfor %}</tr></thead><tbody>
{% for member, name in members %}<tr><th scope="row">{{ name }}</th>{% for state in states %}
<td data-figure="{{ period }}:{{ member }}:{{ state }}">{{ counts[member][state] }}</td>{% endfor %}</tr>
{% endfor %}</tbody></table></div></section>{% endfor %}{% if listed %}<section><h2>{{ words.projects }}
</h2><table class="words"><thead><tr>{% for column in listed[0] %}<th scope="col">{{ column }}</th>
{% endfor %}</tr></thead><tbody>{% for project in listed %}<tr>{% for cell in project.values() %}
<td>{{ cell }}</td>{% endfor %}</tr>{% endfor %}</tbody></table></section>{% endif %}{% if facts %}<dl>
{% for term, fact in facts.items() %}<dt>{{ term }}</dt><dd>{{ fact }}</dd>{% endfor %}</dl>{% endif %}
</main><footer><p>{{ period }}</p></footer></body></html>
"""


def decoded(data):
    for mark, encoding in [(b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16")]:
        if data.startswith(mark):
            return data.decode(encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def statuses(path):
    """A delivery's statuses: [(project, status as it is written)]."""
    data = path.read_bytes()
    if path.suffix == ".xml":
        try:
            reports = [part for part in xml.fromstring(data).iter() if part.tag.endswith("report")]
        except xml.ParseError:
            return []
        return [(part.get("project"), part.findtext("{*}status", "")) for part in reports]
    text = decoded(data)
    separator = max(";\t,", key=text.count)
    rows = list(csv.reader(io.StringIO(text), delimiter=separator))
    for number, head in enumerate(rows):
        project = next((i for i, name in enumerate(head) if KEYS.search(name.strip())), None)
        status = next((i for i, name in enumerate(head) if STATUS.search(name)), None)
        if len(head) > 3 and project is not None and status is not None:
            frame = polars.DataFrame(
                {"project": [row[project] if len(row) > project else "" for row in rows[number + 1:]],
                 "status": [row[status] if len(row) > status else "" for row in rows[number + 1:]]},
                schema={"project": polars.String, "status": polars.String})
            return frame.filter(polars.col("project").str.starts_with("kp-")).rows()
    return []


def assess(folder, period, register, known):
    """Every project with its status at the end of a period; `known` is carried forward."""
    for path in sorted((folder / "deliveries" / period).rglob("*")):
        if path.suffix in (".csv", ".txt", ".xml") and path.name != "received.csv":
            for project, word in statuses(path):
                meaning = MEANING.get((word or "").strip().lower())
                if meaning:
                    known[project] = meaning
    return register.with_columns(
        status=polars.col("id").replace_strict(known, default="unknown", return_dtype=polars.String))


def count(projects):
    """Counts by member and status, in total, by competency, focus, batch and lead."""
    counts = collections.defaultdict(lambda: dict.fromkeys(STATES, 0))
    for column in [None, "competency", "focus", "batch", "reporting_lead"]:
        keys = ["status"] if column is None else [column, "status"]
        for row in projects.group_by(keys).len().sort(keys).rows():
            counts["all" if column is None else row[0]][row[-2]] = row[-1]
    return counts


def draw(name, counts, competencies, words, projects):
    """A chart as SVG."""
    figure, axes = pyplot.subplots(figsize=(8, 4))
    names = [competency["id"] for competency in competencies]
    if name.startswith("slots"):
        for index, competency in enumerate(names):
            own = projects.filter(polars.col("competency") == competency).get_column("status").to_list()
            for slot in range(25):
                done = slot < len(own) and own[slot] == "implemented"
                axes.add_patch(pyplot.Rectangle(
                    (slot % 25, index), 0.8, 0.8, edgecolor="#333333",
                    facecolor="#004a7c" if done else "#ffffff",
                    hatch="//" if slot < len(own) and not done else None))
        axes.set_xlim(0, 25)
        axes.set_ylim(0, len(names))
    else:
        left = [0] * len(names)
        for state, colour in zip(STATES, ["#004a7c", "#56b4e9", "#aaaaaa", "#ffffff"] * 2):
            values = [counts[competency][state] for competency in names]
            axes.barh(names, values, left=left, color=colour, edgecolor="#333333", label=state)
            for index, value in enumerate(values):
                if value:
                    axes.text(left[index] + value / 2, index, str(value), ha="center", va="center")
            left = [low + value for low, value in zip(left, values)]
    axes.set_title(words["finding"].format(counts["all"]["implemented"], 125))
    out = io.StringIO()
    figure.savefig(out, format="svg", metadata={"Date": None})
    pyplot.close(figure)
    return out.getvalue()


class Clock:
    """Wall seconds by part of the job."""

    def __init__(self):
        self.parts = collections.Counter()

    def took(self, part, start):
        self.parts[part] += time.perf_counter() - start


def main():
    folder, plan, out = (pathlib.Path(argument) for argument in sys.argv[1:4])
    clock = Clock()
    start = time.perf_counter()
    plan = json.loads(plan.read_text("utf-8"))
    strategy = yaml.load((folder / "strategy.yaml").read_text("utf-8"), yaml.CSafeLoader)
    competencies = strategy["versions"][-1]["competencies"]
    register = polars.read_csv(folder / "projects.csv", separator=";", infer_schema=False).fill_null("")
    register = register.with_columns(
        competency=polars.col("slot").str.slice(0, 2), focus=polars.col("slot").str.slice(0, 5))
    page = jinja2.Environment(autoescape=True).from_string(PAGE)
    documents = collections.defaultdict(list)
    for path in plan["documents"]:
        documents[re.search(r"\d{4}-Q\d", path)[0]].append(path)
    known = {}
    clock.took("reading", start)
    for period in sorted(documents):
        start = time.perf_counter()
        projects = assess(folder, period, register, known)
        counts = count(projects)
        clock.took("reading", start)
        write(period, documents[period], projects, counts, competencies, page, plan["style"], out, clock)
    print(json.dumps(clock.parts))


def write(period, paths, projects, counts, competencies, page, style, out, clock):
    """Writes every document of a period."""
    rows = projects.rows(named=True)
    listed = [{"slot": row["slot"], "name": row["name_de"], "lead": row["reporting_lead"],
               "batch": row["batch"], "status": row["status"]} for row in rows]
    by_id = {row["id"]: row for row in rows}
    members = [(competency["id"], competency["name"]["de"]) for competency in competencies]
    foci = [(focus["id"], focus["id"]) for part in competencies for focus in part["foci"]]
    drawn = {}
    for path in sorted(paths, key=lambda path: not path.endswith(".svg")):
        start = time.perf_counter()
        target = out / path
        target.parent.mkdir(parents=True, exist_ok=True)
        name = target.stem
        if path.endswith(".svg"):
            language = name.rsplit(".", 1)[-1]
            text = draw(name, counts, competencies, LABELS[language], projects)
            drawn.setdefault(language, []).append(text[text.index("<svg"):])
            clock.took("charts", start)
        elif path.endswith(".html"):
            language = "en" if "/en/" in path or name.endswith(".en") else "de"
            inner = re.split(r"/(?:de|en)/", path)[-1]
            is_part = "/" in inner
            isolated = [row for row in listed if row["slot"].startswith(name)]
            text = page.render(
                language=language, title=by_id.get(name, {}).get("name_de", name), style=style,
                words=LABELS[language], counts=counts, goal=125, period=period, states=STATES,
                up="../" if is_part else "", pages=members,
                charts=drawn.get(language, [])[:4] if inner == "index.html" else [],
                tables=[("Kompetenz", members), ("Schwerpunkt", foci)] if not is_part else [],
                listed=isolated if is_part else listed, facts=by_id.get(name))
            clock.took("pages", start)
        else:
            separator = ";"
            frame = projects if name != "figures" else polars.DataFrame(
                [{"member": member, "measure": state, "value": value}
                 for member, states in counts.items() for state, value in states.items()])
            text = frame.write_csv(separator=separator)
            clock.took("tables", start)
        target.write_text(text, "utf-8")


main()
