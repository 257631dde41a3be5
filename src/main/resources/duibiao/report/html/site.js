"use strict";
(() => {
  const root = document.documentElement.dataset.root;

  const box = document.querySelector(".search");
  const input = document.getElementById("search");
  const found = document.getElementById("found");
  const search = () => {
    const words = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    found.replaceChildren();
    if (words.length === 0) return;
    const hits = window.pages.filter(([text]) => words.every((word) => text.toLowerCase().includes(word)));
    for (const [text, path] of hits.slice(0, 12)) {
      const link = document.createElement("a");
      link.href = root + path;
      link.textContent = text;
      const item = document.createElement("li");
      item.append(link);
      found.append(item);
    }
    if (hits.length === 0) {
      const none = document.createElement("li");
      none.textContent = "@{script.not_found}";
      found.append(none);
    }
  };
  if (box && window.pages) {
    box.hidden = false;
    input.addEventListener("input", search);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { input.value = ""; search(); }
      if (event.key === "Enter" && found.querySelector("a")) found.querySelector("a").click();
    });
  }

  const csvCell = (text) => {
    const plain = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]+%?$/.test(text) && text !== "—" ? "'" + text : text;
    return /[",\r\n]/.test(plain) ? '"' + plain.replaceAll('"', '""') + '"' : plain;
  };
  const download = (name, rows) => {
    const csv = "\ufeff" + rows.map((row) => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
    link.download = name.replace(/[\\/:*?"<>|]/g, " ") + ".csv";
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const texts = (row) => [...row.cells].map((cell) => cell.textContent.trim());
  const number = (text) => {
    const digits = /-?[\d,]*\.?\d+/.exec(text ?? "");
    return digits ? Number(digits[0].replaceAll(",", "")) : -Infinity;
  };

  const board = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    const data = rows.map((row) => {
      const one = {};
      [...row.cells].forEach((cell, i) => {
        one["c" + i] = cell.textContent.trim();
        one["h" + i] = cell.querySelector("a")?.getAttribute("href");
      });
      return one;
    });
    const show = (i) => (cell) => {
      const href = cell.getData()["h" + i];
      const text = cell.getValue();
      const shown = document.createElement(href ? "a" : "span");
      if (href) shown.href = href;
      shown.textContent = text;
      if (/\p{Script=Han}/u.test(text)) shown.lang = "zh-CN";
      if (text.length > 24) {
        shown.className = "clamp";
        shown.title = text;
      }
      return shown;
    };
    // About what a text takes on a line: a Chinese letter is as wide as two others.
    const width = (text) => 7 * text.length + 6 * (text.match(/\p{Script=Han}|[\uff00-\uffef]/gu) ?? []).length;
    const mean = heads.map((_, i) => data.reduce((sum, row) => sum + width(row["c" + i]), 0) / data.length);
    const columns = heads.map((head, i) => {
      const isWords = head.classList.contains("w");
      const values = new Set(data.map((row) => row["c" + i]));
      const isLong = isWords && data.some((row) => row["c" + i].length > 24);
      const isList = isWords && values.size > 1 && values.size <= 20 && !isLong;
      return {
        title: head.textContent,
        field: "c" + i,
        formatter: show(i),
        variableHeight: true,
        hozAlign: isWords ? "left" : "right",
        headerHozAlign: isWords ? "left" : "right",
        minWidth: isLong
          ? (mean[i] === Math.max(...mean) ? 280 : 120)
          : Math.max(64, Math.min(isWords ? 96 : 999, 16 + Math.max(width(head.textContent) + 24, ...data.map((row) => width(row["c" + i]))))),
        widthGrow: Math.max(1, Math.round(Math.sqrt(mean[i] / 20))),
        frozen: i === 0 && window.innerWidth > 640,
        sorter: isWords ? "string" : (a, b) => number(a) - number(b),
        headerFilter: isWords ? (isList ? "list" : "input") : false,
        headerFilterParams: isList ? { values: ["", ...values].sort(), clearable: true } : {},
        headerFilterPlaceholder: "@{script.filter}",
      };
    });
    const holder = document.createElement("div");
    const name = table.caption.querySelector("span").textContent;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "@{script.download}";
    const boxed = table.closest(".box");
    const caption = document.createElement("p");
    caption.className = "caption";
    caption.textContent = name + [...table.caption.querySelectorAll("span")].slice(1).map((unit) => unit.textContent && "@{style.gap}" + unit.textContent).join("");
    boxed.before(button, caption, holder);
    const grid = new Tabulator(holder, {
      data, columns,
      layout: "fitColumns",
      renderVertical: "basic",
      pagination: data.length > 100, paginationSize: 100,
      placeholder: "@{script.no_rows}",
      locale: "zh",
      langs: { zh: { pagination: { first: "@{script.first}", first_title: "@{script.first}", last: "@{script.last}", last_title: "@{script.last}", prev: "@{script.previous}", prev_title: "@{script.previous}", next: "@{script.next}", next_title: "@{script.next}", page_size: "@{script.page_size}", page_title: "@{script.page}", all: "@{script.all}" } } },
    });
    grid.on("tableBuilt", () => {
      holder.setAttribute("aria-label", name);
      // Tabulator nests groups of rows and leaves the pager out, which screen readers do not understand.
      const roles = {
        "header-contents": "presentation", table: "presentation", tableholder: "rowgroup",
        footer: "rowgroup", "footer-contents": "row", paginator: "gridcell",
      };
      for (const [part, role] of Object.entries(roles)) {
        holder.querySelector(".tabulator-" + part)?.setAttribute("role", role);
      }
      boxed.parentElement.classList.add("live");
    });
    button.addEventListener("click", () => download(name, [
      heads.map((head) => head.textContent),
      ...grid.getData("active").map((row) => heads.map((_, i) => row["c" + i])),
    ]));
  };

  for (const table of document.querySelectorAll(".box > table")) {
    if (table.classList.contains("board") && window.Tabulator && table.tBodies[0].rows.length > 1) {
      board(table);
    } else {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "@{script.download}";
      button.addEventListener("click", () =>
        download(table.caption.querySelector("span").textContent, [...table.rows].map(texts)));
      table.closest(".box").before(button);
    }
  }
})();
