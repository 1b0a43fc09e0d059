"""The reports that are judged: made from the default input, sorted into types of pages."""
import collections
import dataclasses
import pathlib
import subprocess

INPUT = pathlib.Path(__file__).resolve().parents[2] / "input"
TODAY = "2024-11-20"
RELEASED, WITHDRAWN = "2024-Q2", "2024-Q1"


@dataclasses.dataclass(frozen=True)
class Page:
    path: pathlib.Path
    # The part of the report that it belongs to: `internal`, `public`, `public, withdrawn`.
    report: str
    language: str
    # Its name, or the folder in which pages of its kind lie: `index`, `projects/`.
    kind: str

    @property
    def name(self):
        return f"{self.report}/{self.language}/{self.kind}"


def make(program, folder, every=False):
    """The internal draft of the last period or of every one, an edition for council and public,
    and one withdrawn."""
    def run(*arguments, allowed=(0,)):
        command = [program, *arguments, "--today", TODAY, "--input", INPUT,
                   "--output", folder / "output", "--reports", folder / "reports"]
        result = subprocess.run(command, capture_output=True, text=True)
        if result.returncode not in allowed:
            raise SystemExit(f"{' '.join(map(str, command))}\n{result.stdout}{result.stderr}"
                             f"ended with {result.returncode}")
    periods = ["--all"] if every else ["--period", RELEASED]
    run("run", *periods, "--quiet", allowed=(0, 1, 2))
    decided = ["--by", "Page tests", "--quiet"]
    for audience in ["council", "public"]:
        run("release", RELEASED, "--audience", audience, *decided)
    run("release", WITHDRAWN, "--audience", "public", *decided)
    run("withdraw", WITHDRAWN, "--audience", "public", "--note", "Zwei Zahlen waren vertauscht",
        *decided)


def pages(folder):
    """The pages of the last period for each audience, the withdrawn edition, the outbox."""
    reports = folder / "reports"
    found = []
    for report, place in [
            ("internal", reports / "internal" / RELEASED),
            ("council", reports / "council" / RELEASED),
            ("public", reports / "public" / RELEASED),
            ("public, withdrawn", reports / "public" / WITHDRAWN)]:
        for language in ["de", "en"]:
            for path in sorted((place / language).rglob("*.html")):
                parts = path.relative_to(place / language).parts
                kind = path.stem if len(parts) == 1 else parts[0] + "/"
                found.append(Page(path, report, language, kind))
    for path in sorted((folder / "output" / "outbox" / RELEASED).rglob("*.html")):
        name, language = path.stem.rsplit(".", 1)
        found.append(Page(path, "outbox", language, name))
    return found


def earlier(folder):
    """The internal pages of every period before the last."""
    found = []
    for place in sorted((folder / "reports" / "internal").iterdir()):
        if place.name not in (RELEASED, "latest"):
            for path in sorted(place.rglob("*.html")):
                language, *parts = path.relative_to(place).parts
                kind = pathlib.Path(parts[0]).stem if len(parts) == 1 else parts[0] + "/"
                found.append(Page(path, f"internal, {place.name}", language, kind))
    return found


def one_of_each_kind(pages):
    """The largest page of each type, language and report: it has most to go wrong."""
    kinds = collections.defaultdict(list)
    for page in pages:
        kinds[page.name].append(page)
    return [max(same, key=lambda page: page.path.stat().st_size) for same in kinds.values()]
