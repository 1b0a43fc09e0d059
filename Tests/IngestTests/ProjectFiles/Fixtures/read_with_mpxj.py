"""Writes what mpxj, an independent reader, finds in plans: for each FILE a table FILE.mpxj.tsv.

    python3 -m venv /tmp/mpxj && /tmp/mpxj/bin/pip install mpxj==16.10.0   # needs Java 17
    /tmp/mpxj/bin/python read_with_mpxj.py *.xml *.gan

One row per task that is none of the whole plan and no blank line; days without the time, money in
hundredths, people and not material or costs, sorted by name.
"""
import sys

import jpype
import mpxj  # noqa: F401  puts its archives on the class path

COLUMNS = ["uid", "name", "percent", "start", "finish", "actual_start", "actual_finish",
           "baseline_start", "baseline_finish", "cost", "actual_cost", "baseline_cost", "people"]


def text(value):
    return "" if value is None else " ".join(str(value).split())


def day(value):
    return "" if value is None else str(value)[:10]


def hundredths(value):
    number = round(float(value.doubleValue()) * 100) if value is not None else 0
    return str(number) if number else ""


def rows(project, is_gantt):
    for task in project.getTasks():
        uid = int(task.getUniqueID().intValue())
        outline = task.getOutlineLevel()
        if task.getNull() or (outline is not None and int(outline.intValue()) == 0):
            continue
        people = set()
        for assignment in task.getResourceAssignments():
            resource = assignment.getResource()
            if resource is None or resource.getName() is None:
                continue
            if str(resource.getType().name()) == "WORK":
                people.add(text(resource.getName()))
        percent = task.getPercentageComplete()
        yield [
            # mpxj counts GanttProject's ids from 1.
            str(uid - 1 if is_gantt else uid), text(task.getName()),
            "" if percent is None else f"{float(percent.doubleValue()):.2f}",
            day(task.getStart()), day(task.getFinish()), day(task.getActualStart()),
            day(task.getActualFinish()), day(task.getBaselineStart()),
            day(task.getBaselineFinish()), hundredths(task.getCost()),
            hundredths(task.getActualCost()), hundredths(task.getBaselineCost()),
            "; ".join(sorted(people)),
        ]


def main():
    jpype.startJVM("-Dfile.encoding=UTF-8")
    from org.mpxj.reader import UniversalProjectReader
    for file in sys.argv[1:]:
        try:
            project = UniversalProjectReader().read(file)
        except Exception as error:  # noqa: BLE001  whatever Java throws is told and passed over
            print(f"{file}: {error}", file=sys.stderr)
            continue
        if project is None:
            print(f"{file}: not known to mpxj", file=sys.stderr)
            continue
        lines = ["\t".join(COLUMNS)]
        lines += ["\t".join(row) for row in rows(project, file.endswith(".gan"))]
        with open(file + ".mpxj.tsv", "w", encoding="utf-8") as target:
            target.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
