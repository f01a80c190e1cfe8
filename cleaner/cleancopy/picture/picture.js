"use strict";
// Filters, keys, and the threads between dump and article. The page is whole without it.
(() => {
  const items = [...document.querySelectorAll(".item")];
  const toggles = [...document.querySelectorAll("[data-filter]")];
  const tools = document.querySelector(".tools");
  const search = document.querySelector("input[type=search]");
  const found = document.querySelector(".found");
  const galley = document.querySelector(".galley");
  const beside = matchMedia("(min-width: 56rem)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  const focusable = (item) => item.querySelector("a.go") || item;
  const itemOf = (element) => element && element.closest(".item");
  const visible = () => items.filter((item) => !item.hidden);

  // Filters: of one kind any is enough, all kinds must hold.

  const words = new Map();
  const wordsOf = (item) => {
    if (!words.has(item)) {
      const parts = item.querySelectorAll(".text, .margin, th, td");
      words.set(item, [...parts].map((part) => part.textContent).join(" ").toLowerCase());
    }
    return words.get(item);
  };

  const wanted = () => {
    const kinds = new Map();
    for (const { dataset, ariaPressed } of toggles) {
      if (ariaPressed === "true") kinds.set(dataset.filter, (kinds.get(dataset.filter) || new Set()).add(dataset.value));
    }
    return kinds;
  };

  const fits = (item, kinds, text) =>
    [...kinds].every(([kind, values]) => item.dataset[kind]?.split(" ").some((value) => values.has(value))) &&
    (!text || wordsOf(item).includes(text));

  const apply = () => {
    const kinds = wanted();
    const text = search.value.trim().toLowerCase();
    for (const item of items) item.hidden = !fits(item, kinds, text);
    const shown = visible();
    const all = `${items.length} ${found.dataset.unit}${items.length === 1 ? "" : "s"}`;
    found.value = shown.length < items.length ? `${shown.length} of ${all}` : all;
    if (galley) lay(shown);
    rove(shown.includes(current) ? current : shown[0]);
  };

  const clear = () => {
    for (const toggle of toggles) toggle.ariaPressed = "false";
    search.value = "";
    apply();
  };

  // The galley: where blocks are hidden, a line says how many; a rule is named again after each.

  const lay = (shown) => {
    for (const gap of galley.querySelectorAll(".gap")) gap.remove();
    let above = -1;
    for (const block of [...shown, null]) {
      const at = block ? items.indexOf(block, above + 1) : items.length;
      const count = at - above - 1;
      if (block) block.classList.toggle("after-gap", count > 0);
      if (count > 0) {
        const gap = document.createElement("li");
        gap.className = "gap";
        gap.textContent = count === 1 ? "1 block" : `${count} blocks`;
        galley.insertBefore(gap, block);
      }
      above = at;
    }
  };

  // Moving: one item at a time can be reached with Tab, the others from there.

  let current = items[0];
  const rove = (item) => {
    if (current) focusable(current).tabIndex = -1;
    current = item;
    if (current) focusable(current).tabIndex = 0;
  };

  const go = (item) => {
    if (!item) return;
    focusable(item).focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
  };

  const step = (by) => {
    const shown = visible();
    const from = itemOf(document.activeElement) ? shown.indexOf(current) : -1;
    go(from < 0 ? (shown.includes(current) ? current : shown[0]) : shown[from + by]);
  };

  const arrive = () => {
    const item = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!item?.classList.contains("item")) return;
    if (item.hidden) clear();
    go(item);
  };

  // Threads: a block and what came of it light up together.

  const light = (id, scroll) => {
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (!id) return;
    document.getElementById(id)?.classList.add("lit");
    const parts = document.querySelectorAll(`[data-from="${id}"]`);
    for (const part of parts) part.classList.add("lit");
    if (scroll && beside.matches) parts[0]?.scrollIntoView({ block: "nearest" });
  };

  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target === search;
    const inItems = Boolean(itemOf(document.activeElement));
    const moves = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };
    if (event.key === "Escape") {
      if (galley) galley.classList.add("quiet");
      clear();
      if (typing) go(current);
    } else if (event.key === "/" && !typing) {
      search.focus();
      search.select();
    } else if (typing && (event.key === "Enter" || event.key === "ArrowDown")) {
      go(visible()[0]);
    } else if (!typing && inItems && event.key === "Home") {
      go(visible()[0]);
    } else if (!typing && inItems && event.key === "End") {
      go(visible().at(-1));
    } else if (!typing && event.key in moves && (inItems || event.key.length === 1)) {
      step(moves[event.key]);
    } else {
      return;
    }
    event.preventDefault();
  };

  tools.hidden = false;
  tools.addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", apply);
  for (const toggle of toggles) {
    toggle.addEventListener("click", () => {
      toggle.ariaPressed = String(toggle.ariaPressed !== "true");
      apply();
    });
  }
  for (const item of items) focusable(item).tabIndex = -1;
  rove(current);
  document.addEventListener("keydown", onKey);
  document.addEventListener("focusin", ({ target }) => {
    const item = itemOf(target);
    if (galley) galley.classList.remove("quiet");
    if (item) rove(item);
    light(item?.id, true);
  });
  document.addEventListener("mouseover", ({ target }) => {
    if (galley) galley.classList.remove("quiet");
    const part = target.closest(".block, [data-from]");
    light(part?.dataset.from || part?.id || itemOf(document.activeElement)?.id, false);
  });
  addEventListener("hashchange", arrive);
  arrive();
})();
