"use strict";
(() => {
  const view = window.readingView;
  const desk = document.getElementById("desk");
  const chosen = document.getElementById("chosen");
  const tally = document.getElementById("tally");
  const said = document.getElementById("said");
  const filter = document.getElementById("filter");
  const why = document.getElementById("why");
  const own = document.getElementById("own-reason");
  const until = document.getElementById("until");
  const undo = document.getElementById("undo");
  const wordButtons = [...document.querySelectorAll("#desk .word")];
  const kept = "factlint-review";
  let version = Number(desk.dataset.version);
  let busy = false;

  const say = (words, refused = false) => {
    said.textContent = words;
    said.classList.toggle("refused", refused);
  };

  const choose = () => {
    const finding = view.current();
    document.querySelectorAll(".finding.chosen").forEach((other) => other.classList.remove("chosen"));
    finding?.classList.add("chosen");
    chosen.textContent = finding ? finding.getAttribute("aria-label") : "No finding is chosen.";
    for (const button of [...wordButtons, document.getElementById("other"), document.getElementById("reopen")]) {
      button.disabled = finding === null;
    }
  };

  const open = (finding) => finding.dataset.state !== "decided";

  const laidOut = () =>
    view.visible().filter((finding) => finding.closest("details:not([open])") === null);

  // The next one that waits, in the order of the page; from the end, from the beginning again.
  const following = (finding) => {
    const all = laidOut();
    const at = all.indexOf(finding);
    return [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find(open) ?? null;
  };

  const keep = (words, refused) => {
    const wishes = Object.fromEntries(new FormData(filter));
    const all = view.visible();
    const state = { wishes, keys: view.keys.checked, words, refused, finding: view.current()?.id, at: all.indexOf(view.current()) };
    try {
      sessionStorage.setItem(kept, JSON.stringify(state));
    } catch {
      // Then the page begins at its first finding again.
    }
  };

  const readAgain = (words, refused = false) => {
    keep(words, refused);
    location.reload();
  };

  const restore = () => {
    let state = null;
    try {
      state = JSON.parse(sessionStorage.getItem(kept));
      sessionStorage.removeItem(kept);
    } catch {
      // Nothing was kept.
    }
    if (state === null) {
      return false;
    }
    for (const [name, value] of Object.entries(state.wishes)) {
      filter.elements[name].value = value;
    }
    view.keys.checked = state.keys;
    view.apply();
    say(state.words, state.refused);
    view.go(document.getElementById(state.finding) ?? view.visible()[Math.max(0, state.at)]);
    return true;
  };

  const ask = async (what, body) => {
    const answer = await fetch(what, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ version, ...body }),
    });
    const type = answer.headers.get("Content-Type") ?? "";
    if (!type.startsWith("application/json")) {
      throw new Error(await answer.text());
    }
    return answer.json();
  };

  const stand = (status) => {
    version = status.version;
    tally.textContent = status.tally;
    undo.disabled = status.back === "";
    undo.title = status.back;
  };

  // One decision covers the same question in two stories.
  const cards = (id) => [...document.querySelectorAll(`.finding[data-finding="${id}"]`)];

  const show = (state, finding) => {
    finding.dataset.state = state.state;
    finding.querySelector(".decision")?.remove();
    if (state.words) {
      const line = document.createElement("p");
      line.className = state.state === "decided" ? "decision" : "decision again";
      const opening = document.createElement("strong");
      opening.textContent = state.state === "decided" ? "Decided." : "Open again.";
      line.append(opening, ` ${state.words}`);
      finding.querySelector(".message").after(line);
    }
  };

  // One wish after the other: what is pressed meanwhile would be meant for another finding.
  const wish = async (what, body, then) => {
    if (busy) {
      return;
    }
    busy = true;
    try {
      const answer = await ask(what, body);
      if (answer.anew) {
        readAgain(answer.words, !answer.done);
        return;
      }
      stand(answer.status);
      answer.findings.forEach((state) => cards(state.id).forEach((finding) => show(state, finding)));
      if (answer.done) {
        then(answer);
      }
      view.apply();
      say(answer.words, !answer.done);
    } catch (failure) {
      say(`Nothing was written: ${failure.message}. Is the review still running?`, true);
    } finally {
      busy = false;
    }
  };

  const decide = (as, reason, day) => {
    const finding = view.current();
    if (finding) {
      const next = following(finding);
      const body = { finding: finding.dataset.finding, as, reason };
      wish("decide", day ? { ...body, until: day } : body, () => {
        view.go(next ?? finding);
      });
    }
  };

  const reasons = (as) => document.querySelector(`.reasons[data-word="${as}"]`);

  const firstReason = (as) => reasons(as).querySelector("input").value;

  const decideByKey = (as) => decide(as, firstReason(as), as === "deferred" ? until.defaultValue : "");

  const showReasons = () => {
    const as = why.querySelector("input[name=as]:checked").value;
    document.querySelectorAll(".reasons").forEach((list) => { list.hidden = list.dataset.word !== as; });
    document.getElementById("until-label").hidden = as !== "deferred";
  };

  const explain = (as) => {
    const finding = view.current();
    if (finding) {
      document.getElementById("why-topic").textContent = finding.getAttribute("aria-label");
      why.querySelector(`input[name=as][value="${as}"]`).checked = true;
      document.querySelectorAll(".reasons").forEach((list) => { list.querySelector("input").checked = true; });
      own.value = "";
      until.value = until.defaultValue;
      showReasons();
      why.returnValue = "";
      why.showModal();
      own.focus();
    }
  };

  const decideWithReason = () => {
    if (why.returnValue === "decide") {
      const as = why.querySelector("input[name=as]:checked").value;
      const reason = own.value.trim() || reasons(as).querySelector("input:checked").value;
      decide(as, reason, as === "deferred" ? until.value : "");
    }
  };

  const reopen = () => {
    const finding = view.current();
    if (finding?.dataset.state === "decided") {
      wish("reopen", { finding: finding.dataset.finding }, () => view.go(finding));
    }
  };

  const takeBack = () =>
    wish("undo", {}, (answer) => {
      const finding = cards(answer.findings[0]?.id)[0];
      if (finding) {
        view.go(finding);
      }
    });

  const vouch = (button) => {
    if (button) {
      wish("vouch", { place: button.dataset.place }, () => {});
    } else {
      say("No claim of this finding waits for a person.");
    }
  };

  const byKey = Object.fromEntries(wordButtons.map((button) => [button.dataset.key, button.dataset.word]));

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea, dialog");
    if (typing || !view.keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
      return;
    }
    const key = event.key.toLowerCase();
    const actions = { x: reopen, u: takeBack, v: () => vouch(view.current()?.querySelector(".vouch")) };
    if (byKey[key]) {
      event.preventDefault();
      (event.shiftKey ? explain : decideByKey)(byKey[key]);
    } else if (actions[key] && !event.shiftKey) {
      event.preventDefault();
      actions[key]();
    }
  });

  document.addEventListener("focusin", choose);
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".vouch");
    if (button) {
      vouch(button);
    }
  });
  wordButtons.forEach((button) => button.addEventListener("click", () => decideByKey(button.dataset.word)));
  document.getElementById("other").addEventListener("click", () => explain(wordButtons[0].dataset.word));
  document.getElementById("reopen").addEventListener("click", reopen);
  undo.addEventListener("click", takeBack);
  why.addEventListener("change", showReasons);
  why.addEventListener("close", decideWithReason);

  // Somebody may save a file, or decide elsewhere: the page then shows what holds.
  const watch = async () => {
    try {
      if (!busy && !why.open && document.visibilityState === "visible") {
        const status = await (await fetch("status")).json();
        if (!busy && status.version !== version) {
          readAgain(status.problems.length > 0 ? "" : "Files have changed; the findings were checked again.");
          return;
        }
      }
    } catch {
      say("The review has ended: begin it again with factlint review.", true);
    }
    setTimeout(watch, 1000);
  };

  // The chosen finding is where to go on, not where the browser has been.
  history.scrollRestoration = "manual";
  if (!restore() && location.hash === "") {
    view.go(laidOut().find(open) ?? laidOut()[0]);
  }
  choose();
  setTimeout(watch, 1000);
})();
