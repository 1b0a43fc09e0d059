"""Judges the pages of the default input's reports in a real browser.

  page_tests.py PROGRAM            one page of each type, language and audience
  page_tests.py PROGRAM --all      every page of the last period; one of each type before it
  page_tests.py --page FILE …      these pages only, at once

Before the reports every check must fail on pages broken on purpose (`broken.py`), and none may fail on
`sound.html`. Ends with 0 if nothing is wrong, with 1 if something is.
"""
import argparse
import asyncio
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from playwright.async_api import async_playwright

import broken
import browser
import nu
import reports

BRIEFING = pathlib.Path(__file__).with_name("briefing.py")
SHOWN = 6


def chromium():
    names = [os.environ.get("CHROMIUM"), "chromium-headless-shell", "chromium"]
    found = next(filter(None, (shutil.which(name) for name in names if name)), None)
    return found or sys.exit("No browser: apt-get install chromium-headless-shell")


async def judge(pages):
    """What is wrong with pages, which are pairs of path and language: {path: complaints}."""
    checker = asyncio.create_task(asyncio.to_thread(nu.complaints, [path for path, _ in pages]))
    found = {path: [] for path, _ in pages}
    async with async_playwright() as engine:
        # A browser refuses to start as root otherwise.
        root = ["--no-sandbox"] if os.geteuid() == 0 else []
        chrome = await engine.chromium.launch(
            executable_path=chromium(), args=browser.ARGUMENTS + root)
        waiting = iter(pages)

        async def work():
            context = await chrome.new_context(locale="de-DE", timezone_id="Europe/Berlin")
            context.set_default_timeout(120_000)
            one = browser.Judge(await context.new_page())
            for path, language in waiting:
                found[path] += await one.complaints(path, language)

        await asyncio.gather(*(work() for _ in range(os.cpu_count() or 1)))
        await chrome.close()
    for path, complaints in (await checker).items():
        found[path] += complaints
    return found


def self_test(folder):
    """What the checks do not see, or see where nothing is."""
    pages = broken.write(folder)
    found = asyncio.run(judge([(page, "de") for page, _ in pages]))
    wrong = []
    for page, check in pages:
        if check is None:
            wrong += [f"{page.name}: nothing is wrong, but {check} says {message}: {element}"
                      for check, message, element in found[page]]
        elif check not in {seen for seen, _, _ in found[page]}:
            wrong.append(f"{page.name}: {check} does not see it, only {found[page]}")
    here = pathlib.Path(__file__).parent
    code = "".join((here / name).read_text("utf-8") for name in ["page.js", "browser.py"])
    checks = set(re.findall(r'omplain\(\s*"([a-z-]+)"', code)) | {"nu"}
    untried = checks - {check for _, check in pages}
    wrong += [f"broken.py: no page shows that {check} can fail" for check in sorted(untried)]
    return wrong


def tell(names, found):
    """Prints what is wrong with each page, and returns how many pages have something wrong."""
    bad = 0
    for path, complaints in found.items():
        bad += bool(complaints)
        if complaints:
            print(f"{names[path]}: {len(complaints)} complaints\n  {path}")
        shown = {}
        for check, message, element in complaints:
            shown.setdefault(check, []).append(f"  {check}: {message}  {element}".rstrip())
        for lines in shown.values():
            print("\n".join(lines[:SHOWN]))
            if len(lines) > SHOWN:
                print(f"  … {len(lines) - SHOWN} more of the same check")
    return bad


def briefings(pages):
    """Whether every council briefing fills exactly two sheets of paper."""
    files = [page.path for page in pages if page.kind == "council-briefing"]
    if not files or not BRIEFING.exists():
        return True
    environment = os.environ | {"CHROMIUM": chromium()}
    return subprocess.run([sys.executable, BRIEFING, *files], env=environment).returncode == 0


def chosen(arguments, folder):
    if arguments.page:
        return [reports.Page(path.resolve(), "page", language(path), path.stem)
                for path in arguments.page]
    reports.make(arguments.program.resolve(), folder, every=arguments.all)
    if arguments.all:
        return reports.pages(folder) + reports.one_of_each_kind(reports.earlier(folder))
    return reports.one_of_each_kind(reports.pages(folder))


def language(path):
    return re.search(r'<html lang="(\w+)"', path.read_text("utf-8"))[1]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?", type=pathlib.Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--page", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    if not arguments.page and not (arguments.program and arguments.program.exists()):
        parser.error("name the program that makes the pages: make page-tests does")
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        wrong = [] if arguments.page else self_test(pathlib.Path(folder))
        if wrong:
            sys.exit("\n".join(wrong))
        pages = chosen(arguments, pathlib.Path(folder))
        found = asyncio.run(judge([(page.path, page.language) for page in pages]))
        bad = tell({page.path: page.name for page in pages}, found)
        fits = briefings(pages)
    print(f"page tests: {len(pages)} pages, {bad} with something wrong, "
          f"{time.monotonic() - start:.0f} s")
    sys.exit(1 if bad or not fits or not pages else 0)


if __name__ == "__main__":
    main()
