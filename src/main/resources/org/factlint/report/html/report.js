"use strict";
(() => {
  const findings = [...document.querySelectorAll(".finding")];
  const filter = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const keys = document.getElementById("keys");
  const single = document.getElementById("single");
  const showKeys = document.getElementById("show-keys");
  const texts = new Map();
  const issues = new Map();
  let current = null;

  for (const finding of findings) {
    const issue = finding.closest(".issue");
    issues.set(issue, issues.get(issue) ?? []);
    issues.get(issue).push(finding);
  }

  const visible = () => findings.filter((finding) => !finding.hidden);

  const words = (finding) => {
    if (!texts.has(finding)) {
      const topic = finding.closest(".issue")?.querySelector("h3")?.textContent ?? "";
      // Not what stands around a quotation: of neighbouring claims one would find the other.
      const parts = [...finding.querySelectorAll(":scope > :not(details), .reasoning")];
      const own = [topic, finding.getAttribute("aria-label"), ...parts.map((part) => part.textContent)];
      texts.set(finding, own.join(" ").toLowerCase());
    }
    return texts.get(finding);
  };

  // Before somebody searches, while there is nothing else to do.
  const index = (from) => window.requestIdleCallback?.((idle) => {
    let at = from;
    while (at < findings.length && idle.timeRemaining() > 0) {
      words(findings[at++]);
    }
    if (at < findings.length) {
      index(at);
    }
  });

  const wanted = (finding, wish) =>
    (!wish.kind || finding.dataset.kind === wish.kind) &&
    (!wish.rule || finding.dataset.rule === wish.rule) &&
    (!wish.story || finding.dataset.story === wish.story) &&
    (!wish.state || finding.dataset.state === wish.state) &&
    (!wish.source || finding.dataset.sources.split(" ").includes(wish.source)) &&
    (!wish.words || words(finding).includes(wish.words));

  const apply = () => {
    const wish = Object.fromEntries(new FormData(filter));
    wish.words = (wish.words ?? "").trim().toLowerCase();
    const narrowed = Object.values(wish).some(Boolean);
    for (const [issue, own] of issues) {
      for (const finding of own) {
        finding.hidden = !wanted(finding, wish);
      }
      const some = own.some((finding) => !finding.hidden);
      issue.hidden = !some;
      if (issue.tagName === "DETAILS" && narrowed && some) {
        issue.open = true;
      }
    }
    for (const heading of document.querySelectorAll(".agreements h3")) {
      heading.hidden = heading.nextElementSibling?.hidden ?? false;
    }
    shown.textContent = `${visible().length} of ${findings.length} findings shown`;
  };

  const reveal = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") {
        at.open = true;
      }
    }
  };

  const go = (finding) => {
    if (finding) {
      current = finding;
      reveal(finding.parentElement);
      finding.focus({ preventScroll: true });
      const tall = finding.offsetHeight > window.innerHeight / 2;
      finding.scrollIntoView({ block: tall ? "start" : "nearest" });
    }
  };

  const step = (by) => {
    const open = visible().filter((finding) => finding.closest("details:not([open])") === null);
    const at = open.indexOf(current);
    go(open[at < 0 ? (by > 0 ? 0 : open.length - 1) : Math.min(open.length - 1, Math.max(0, at + by))]);
  };

  const sideBySide = () => {
    const marks = [...(current?.querySelectorAll(".quoted") ?? [])]
      .map((link) => document.getElementById(link.hash.slice(1)))
      .filter(Boolean);
    // A quotation is in pieces where others begin or end within it.
    for (const piece of document.querySelectorAll(".text a.mark")) {
      const quotes = piece.hash === `#${current?.id}` || piece.dataset.also?.split(" ").includes(current?.id);
      piece.classList.toggle("lit", Boolean(current && quotes));
    }
    marks.forEach((mark) => {
      const text = mark.closest(".text");
      text.scrollTop += mark.getBoundingClientRect().top - text.getBoundingClientRect().top - 80;
    });
    if (marks.length > 0) {
      document.getElementById("articles").scrollIntoView();
      marks[0].focus({ preventScroll: true });
    }
  };

  const open = () => {
    const details = current?.querySelector("details");
    if (details) {
      details.open = !details.open;
    }
  };

  const showAll = () => {
    filter.reset();
    apply();
  };

  const clear = () => {
    showAll();
    document.activeElement?.blur();
  };

  const actions = {
    j: () => step(1),
    k: () => step(-1),
    o: open,
    s: sideBySide,
    "/": () => document.getElementById("words").focus(),
    "?": () => keys.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
      return;
    }
    if (event.key === "Escape") {
      clear();
    } else if (single.checked && !event.target.closest("input, select, textarea") && actions[event.key]) {
      event.preventDefault();
      actions[event.key]();
    }
  });

  document.addEventListener("focusin", (event) => {
    current = event.target.closest(".finding") ?? current;
  });

  const addressed = () => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null;
    }
  };

  const arrive = () => {
    const target = addressed();
    if (target) {
      if (target.closest("[hidden]")) {
        showAll();
      }
      reveal(target);
      target.scrollIntoView({ block: target.classList.contains("mark") ? "center" : "start" });
      if (target.classList.contains("finding")) {
        go(target);
      }
    }
  };

  // What else may stand on the page steps through the findings with this.
  window.readingView = Object.freeze({ current: () => current, visible, go, apply, keys: single });

  filter.hidden = false;
  filter.addEventListener("input", apply);
  filter.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", arrive);
  showKeys.hidden = false;
  showKeys.addEventListener("click", () => keys.showModal());
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    closed.forEach((details) => { details.open = true; });
  });
  window.addEventListener("afterprint", () => closed.forEach((details) => { details.open = false; }));
  apply();
  arrive();
  index(0);
})();
