"""One page in the browser: light, dark, 320 pixels, paper, keyboard."""
import pathlib

import axe_playwright_python

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
QUESTIONS = pathlib.Path(__file__).with_name("page.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
# WCAG 2.2, 1.4.12: a page must bear these without losing words.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-bottom: 2em !important }"""
WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 640}
# What A4 upright leaves between margins of 15 mm, at 96 pixels to the inch.
PAPER = {"width": 680, "height": 990}
ARGUMENTS = ["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb",
             "--hide-scrollbars", "--disable-gpu"]


class Judge:
    """Judges pages one after the other in one tab."""

    def __init__(self, tab):
        self.tab = tab
        self.found = []
        self.url = ""
        tab.on("request", self._requested)
        tab.on("console", self._said)
        tab.on("pageerror", lambda error: self._complain("console", str(error)))

    async def complaints(self, page, language):
        """What is wrong with a page: [(check, message, element)]."""
        self.found, self.url = [], page.as_uri()
        await self._show(WIDE)
        await self.tab.goto(self.url, wait_until="load")
        await self.tab.evaluate(AXE + ";0")
        await self.tab.evaluate(QUESTIONS)
        await self._axe("light", {"type": "tag", "values": TAGS})
        await self._ask("light", "structure", given=[language])
        await self._ask("light", "type", "chartWords", "chartColours")
        await self._walk()
        await self._spaced()
        await self._show(WIDE, scheme="dark")
        await self._axe("dark", {"type": "rule", "values": COLOURS})
        await self._ask("dark", "chartColours")
        await self._show(NARROW)
        await self._axe("320 px", {"type": "tag", "values": TAGS}, without=["color-contrast"])
        await self._ask("320 px", "reflow", "type", "chartWords")
        await self._show(PAPER, media="print")
        await self._axe("paper", {"type": "rule", "values": COLOURS})
        await self._ask("paper", "paper", "type", "chartWords", "chartColours")
        return list(dict.fromkeys(self.found))

    async def _show(self, size, scheme="light", media="screen"):
        await self.tab.set_viewport_size(size)
        await self.tab.emulate_media(media=media, color_scheme=scheme, reduced_motion="reduce")

    async def _axe(self, form, only, without=()):
        options = {"runOnly": only, "resultTypes": ["violations"], "preload": False,
                   "rules": {rule: {"enabled": False} for rule in without}}
        result = await self.tab.evaluate("options => axe.run(document, options)", options)
        for violation in result["violations"]:
            for node in violation["nodes"]:
                self._complain("axe", f"{violation['id']}: {violation['help']} ({form})",
                               node["html"][:140])

    async def _ask(self, form, *questions, given=()):
        for question in questions:
            answer = await self.tab.evaluate(
                "([question, given]) => pageTests[question](...given)", [question, list(given)])
            for check, message, element in answer:
                self._complain(check, f"{message} ({form})", element)

    async def _walk(self):
        for _ in range(await self.tab.evaluate("pageTests.listen()") + 2):
            await self.tab.keyboard.press("Tab")
        await self._ask("keyboard", "walked")

    async def _spaced(self):
        await self.tab.evaluate(
            "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text);"
            " document.adoptedStyleSheets = [sheet]; }", SPACING)
        await self._ask("wide spacing", "reflow", "type")
        await self.tab.evaluate("document.adoptedStyleSheets = []")

    def _complain(self, check, message, element=""):
        self.found.append((check, message, element))

    def _requested(self, request):
        if request.url.split("#")[0] != self.url and not request.url.startswith("data:"):
            self._complain("network", f"asks for {request.url}")

    def _said(self, message):
        if message.type in ("error", "warning") and "axe" not in message.text:
            self._complain("console", message.text)
