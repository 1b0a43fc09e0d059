#!/usr/bin/env python3
"""Evaluates expressions.txt with lxml and writes expected.txt.

    pip install lxml
    python3 evaluate.py > expected.txt

An evaluator of another hand: XPath 1.0 of libxml2 by way of lxml. PathComparisonTests reads the
results. Values are written with line ends as \\n; pieces of text() that are blank are left out, as
FieldPath says.
"""
import pathlib
from lxml import etree

here = pathlib.Path(__file__).parent


def text(node):
    if isinstance(node, etree._Element):
        return str(node.xpath("string()"))
    return str(node)


def is_blank_text(node):
    return getattr(node, "is_text", False) or getattr(node, "is_tail", False)


namespaces, record = {}, None
for line in (here / "expressions.txt").read_text("utf-8").splitlines():
    if line.startswith("#"):
        continue
    print(line)
    if line.startswith("= "):
        _, document, path, *prefixes = line.split()
        namespaces = dict(prefix.split("=", 1) for prefix in prefixes)
        root = etree.parse(str(here / document)).getroot()
        record = root.xpath(path, namespaces=namespaces)[0]
        continue
    for node in record.xpath(line, namespaces=namespaces or None):
        value = text(node)
        if is_blank_text(node) and not value.strip():
            continue
        print("\t" + value.replace("\\", "\\\\").replace("\n", "\\n"))
