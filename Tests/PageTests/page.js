// What a page is asked inside the browser. Every question answers with [check, message, element].
(() => {
  const complaints = [];
  const complain = (check, message, element) =>
    complaints.push([check, message, element ? element.outerHTML.slice(0, 140) : ""]);
  const words = (text) => `“${text.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
  const answered = (question) => (...given) => {
    complaints.length = 0;
    question(...given);
    const seen = new Set();
    return complaints.filter(([check, message]) => {
      const key = check + message;
      return !seen.has(key) && seen.add(key);
    });
  };
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && element.getBoundingClientRect().width > 0;

  // Colours as [red, green, blue, alpha]; contrast as WCAG 2.2 defines it.
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  const known = new Map();
  const colour = (text) => {
    if (!known.has(text)) {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = "#000";
      brush.fillStyle = text;
      brush.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
      known.set(text, [r, g, b, a / 255]);
    }
    return [...known.get(text)];
  };
  const linear = (byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const over = (top, ground) =>
    [0, 1, 2].map((i) => top[i] * top[3] + ground[i] * (1 - top[3])).concat(1);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found[3] > 0.99) return found;
    }
    return [255, 255, 255, 1];
  };
  // The colours that a shape may show: its fill, or everything inside its pattern.
  const paints = (shape) => {
    const style = getComputedStyle(shape);
    const reference = /url\(["']?#([^"')]+)/.exec(style.fill);
    if (reference) {
      const pattern = document.getElementById(reference[1]);
      return [...(pattern ? pattern.querySelectorAll("*") : [])].flatMap((part) => {
        const own = getComputedStyle(part);
        return [own.fill, own.stroke].filter((c) => c && c !== "none").map(colour);
      }).filter((c) => c[3] > 0);
    }
    if (style.fill === "none") return [];
    const fill = colour(style.fill);
    fill[3] *= parseFloat(style.fillOpacity) * parseFloat(style.opacity);
    return fill[3] > 0 ? [fill] : [];
  };
  const covers = (shape, box, x, y) => {
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
    const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
    return shape.isPointInFill(point);
  };
  const drawings = () =>
    [...document.querySelectorAll("svg")].filter(
      (svg) => !svg.parentElement.closest("svg") && isSeen(svg)
        && !svg.closest("[aria-hidden=true]"));
  const shapes = (svg) =>
    [...svg.querySelectorAll("rect,path,circle,ellipse,polygon")].filter(
      (shape) => !shape.closest("defs,pattern,clipPath,mask,marker"));
  const lines = (svg) =>
    [...svg.querySelectorAll("text")].filter(
      (text) => text.textContent.trim() && !text.closest("defs") && isSeen(text));
  const scale = (svg) => Math.hypot(svg.getScreenCTM().a, svg.getScreenCTM().b);

  // Structure: the same in every form of the page.
  const structure = (language) => {
    const root = document.documentElement;
    if (root.lang !== language) complain("language", `html has lang="${root.lang}", not "${language}"`);
    for (const part of document.querySelectorAll("body [lang]")) {
      const given = part.getAttribute("lang");
      if (!["de", "en"].includes(given)) complain("language", `lang="${given}"`, part);
    }
    const first = document.querySelectorAll("h1");
    if (first.length !== 1) complain("headings", `${first.length} h1 instead of one`);
    let level = 0;
    for (const heading of document.querySelectorAll("h1,h2,h3,h4,h5,h6")) {
      const next = Number(heading.tagName[1]);
      if (next > level + 1) complain("headings", `h${next} follows h${level}`, heading);
      level = next;
    }
    const ids = new Set();
    for (const { id } of document.querySelectorAll("[id]")) {
      if (ids.has(id)) complain("ids", `id “${id}” twice`);
      ids.add(id);
    }
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      if (!ids.has(decodeURIComponent(link.hash.slice(1)))) complain("links", `leads to ${link.hash}, which is not there`, link);
    }
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    if (!policy?.content.includes("default-src 'none'") || policy.content.includes("unsafe")) {
      complain("policy", "no content security policy that allows nothing but the style sheet");
    }
    if (document.querySelector("script,[style]")) {
      complain("policy", "script or style attribute", document.querySelector("script,[style]"));
    }
    for (const table of document.querySelectorAll("table")) {
      if (!table.caption?.textContent.trim()) complain("tables", "table without caption", table);
      if (![...table.querySelectorAll("th")].length) complain("tables", "table without heads", table);
      for (const head of table.querySelectorAll("th:not([scope])")) complain("tables", "head without scope", head);
    }
    for (const svg of drawings()) chart(svg);
  };

  // A chart has a name, a description, and a table with its data.
  const chart = (svg) => {
    if (svg.getAttribute("role") !== "img") complain("chart-name", "no role=\"img\"", svg);
    const names = (svg.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    if (!names.length) complain("chart-name", "no aria-labelledby", svg);
    for (const name of names) {
      if (!document.getElementById(name)?.textContent.trim()) complain("chart-name", `#${name} says nothing`, svg);
    }
    if (svg.firstElementChild?.tagName !== "title") complain("chart-name", "<title> is not first", svg);
    const way = svg.closest("figure")?.querySelector('figcaption a[href^="#"]')?.hash.slice(1);
    const table = way && document.getElementById(way);
    if (!table?.querySelector("tbody tr")) {
      complain("chart-table", "the caption leads to no table with its data", svg);
      return;
    }
    const told = new Set(
      [...document.querySelectorAll("table [data-figure]")].map((cell) => cell.dataset.figure));
    for (const number of svg.querySelectorAll("[data-figure]")) {
      if (!told.has(number.dataset.figure)) {
        complain("chart-table", `${number.dataset.figure} stands in no table`, number);
      }
    }
  };

  // Words: large enough, not cut off.
  const type = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const measured = new Set();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || measured.has(parent) || parent.closest("title,desc,style,defs")) continue;
      measured.add(parent);
      if (!isSeen(parent)) continue;
      const svg = parent.closest("svg");
      const size = parseFloat(getComputedStyle(parent).fontSize) * (svg ? scale(svg) : 1);
      if (size < 8.99) complain("type-size", `${size.toFixed(1)} px: ${words(node.data)}`, parent);
    }
    for (const box of document.querySelectorAll("body *:not(svg *)")) {
      const style = getComputedStyle(box);
      const cuts = (overflow) => /hidden|clip/.test(overflow);
      const wide = cuts(style.overflowX) && box.scrollWidth > box.clientWidth + 2;
      const high = cuts(style.overflowY) && box.scrollHeight > box.clientHeight + 2;
      if ((wide || high) && box.clientHeight > 2 && box.clientWidth > 2 && box.textContent.trim()) {
        complain("clipped", `cut off: ${words(box.textContent)}`, box);
      }
    }
  };

  // Words in charts: inside the picture, none upon another.
  const chartWords = () => {
    for (const svg of drawings()) {
      const frame = svg.getBoundingClientRect();
      const boxes = lines(svg).map((text) => [text, text.getBoundingClientRect()]);
      for (const [text, box] of boxes) {
        if (box.left < frame.left - 1 || box.right > frame.right + 1
          || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
          complain("chart-clipped", `${words(text.textContent)} leaves the picture`, text);
        }
      }
      boxes.forEach(([one, a], index) => {
        for (const [other, b] of boxes.slice(index + 1)) {
          const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (width > 2 && height > Math.min(a.height, b.height) * 0.35) {
            complain("chart-overlap", `${words(one.textContent)} upon ${words(other.textContent)}`, other);
          }
        }
      });
    }
  };

  // Colours in charts, which axe does not judge.
  const chartColours = () => {
    for (const svg of drawings()) {
      const paper = ground(svg.parentElement);
      const frame = svg.getBoundingClientRect();
      const marks = shapes(svg).map((shape) => [shape, shape.getBoundingClientRect()]);
      for (const text of lines(svg)) {
        const style = getComputedStyle(text);
        const ink = colour(style.fill);
        ink[3] *= parseFloat(style.fillOpacity) * parseFloat(style.opacity);
        const box = text.getBoundingClientRect();
        const halo = style.paintOrder.includes("stroke") && style.stroke !== "none"
          && parseFloat(style.strokeWidth) >= 2 ? colour(style.stroke) : null;
        let worst = 21;
        for (const part of [0.08, 0.5, 0.92]) {
          // The last shape painted before the text lies directly under it.
          const below = marks.filter(
            ([shape, area]) => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
              && covers(shape, area, box.left + box.width * part, box.top + box.height / 2)
              && paints(shape).length).at(-1);
          const under = halo ? [halo] : below ? paints(below[0]).map((c) => over(c, paper)) : [paper];
          worst = Math.min(worst, ...under.map((c) => contrast(over(ink, c), c)));
        }
        const size = parseFloat(style.fontSize) * scale(svg);
        const isLarge = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
        if (worst < (isLarge ? 3 : 4.5)) {
          complain("chart-contrast", `${words(text.textContent)} has ${worst.toFixed(2)}:1`, text);
        }
      }
      for (const [shape, box] of marks) {
        if (box.width < 3 || box.height < 3 || shape.closest("[data-decor]")
          || box.width * box.height > frame.width * frame.height * 0.8) continue;
        const style = getComputedStyle(shape);
        const shown = paints(shape).map((c) => over(c, paper));
        if (!shown.length) continue;
        const outline = style.stroke !== "none" && parseFloat(style.strokeWidth) > 0
          ? contrast(colour(style.stroke), paper) : 0;
        const best = Math.max(outline, ...shown.map((c) => contrast(c, paper)));
        if (best < 3) complain("chart-marks", `a mark has ${best.toFixed(2)}:1`, shape);
      }
    }
  };

  // Width: nothing needs the whole page to scroll sideways.
  const reflow = () => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width + 1) return;
    const wide = [...document.querySelectorAll("body *")].filter(
      (part) => part.getBoundingClientRect().right > width + 1
        && !part.parentElement.closest('[role="region"],svg'));
    complain("reflow", `the page is ${document.documentElement.scrollWidth} px wide at ${width} px`, wide.at(-1));
  };

  // Paper cannot scroll: what is wider than the sheet is lost.
  const paper = () => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const isLandscape = (name) => rules.some(
      (rule) => rule.selectorText === name && /landscape/.test(rule.style?.size ?? ""));
    for (const box of document.querySelectorAll("table,figure,svg,p,pre,ul,dl")) {
      let turned = false;
      for (let at = box; at; at = at.parentElement) turned ||= isLandscape(getComputedStyle(at).page);
      // A4 without margins of 15 mm.
      const width = turned ? 1009 : 680;
      const { right } = box.getBoundingClientRect();
      if (isSeen(box) && right > width + 1) {
        complain("paper", `reaches ${Math.round(right)} of ${width} px`, box);
      }
    }
  };

  // Keyboard: `listen` before the walk, `walked` after it.
  const stops = () =>
    [...document.querySelectorAll('a[href],button,input,select,summary,[tabindex="0"]')].filter(
      (stop) => stop.checkVisibility({ visibilityProperty: true }));
  const met = new Set();
  const listen = () => {
    met.clear();
    document.addEventListener("focusin", ({ target }) => {
      met.add(target);
      const style = getComputedStyle(target);
      const box = target.getBoundingClientRect();
      if ((style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1) && style.boxShadow === "none") {
        target.dataset.focusUnseen = "";
      }
      if (box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight) {
        target.dataset.focusOutside = "";
      }
    });
    return stops().length;
  };
  const walked = () => {
    for (const stop of stops()) {
      if (!met.has(stop)) complain("keyboard", "the tab key does not reach it", stop);
      if ("focusUnseen" in stop.dataset) complain("focus", "no visible focus", stop);
      if ("focusOutside" in stop.dataset) complain("focus", "focus outside of what is seen", stop);
    }
    for (const box of document.querySelectorAll("body *")) {
      if (/auto|scroll/.test(getComputedStyle(box).overflowX) && !box.hasAttribute("tabindex")) {
        complain("keyboard", "scrolls, but has no tabindex", box);
      }
    }
  };

  globalThis.pageTests = {
    structure: answered(structure), type: answered(type), chartWords: answered(chartWords),
    chartColours: answered(chartColours), reflow: answered(reflow), paper: answered(paper),
    listen, walked: answered(walked),
  };
})();
