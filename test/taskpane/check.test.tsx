/** "Check this workbook" in the pane, on a host that finds what the test says. */
import { screen, waitFor, within } from "@testing-library/react";
import { SalesbookError } from "../../src/domain/errors";
import type { CheckOptions, Host } from "../../src/hosts/host";
import { catalogues, LANGUAGES, type Language } from "../../src/i18n";
import { checkWords } from "../../src/i18n/check";
import type { CheckReport, Finding } from "../../src/check/model";
import { setStage, type Stage } from "./stage";

const words = checkWords.en;

const typedOver = (sheet: string, row: number): Finding => {
  const area = { row, column: 5, rows: 1, columns: 1 };
  return {
    sheet,
    area,
    kind: "formulaTypedOver",
    heading: "Class",
    expected: "=A1",
    found: "7",
    change: { kind: "cells", sheet, area, before: [7], after: ["=A1"] },
    places: { sheet, tables: [], areas: [] },
  };
};
const GONE: Finding = {
  sheet: "6-8 Sales",
  area: { row: 3, column: 0, rows: 1, columns: 1 },
  kind: "columnMissing",
  heading: "Customer",
  expected: "",
  found: "",
  change: null,
  obstacle: "columnGone",
  places: { sheet: "6-8 Sales", tables: [], areas: [] },
};
const report = (...findings: Finding[]): CheckReport => ({ sheets: ["6-8 Sales", "6-9 Ranking"], unknown: [], findings });

/** A host whose workbook has faults until they are repaired, and again when the repair is taken back. */
function faulty(all: readonly Finding[]): Pick<Host, "checkWorkbook" | "repair"> & { readonly asked: Finding[][] } {
  let left = all;
  const asked: Finding[][] = [];
  return {
    asked,
    checkWorkbook: async () => report(...left),
    repair: async (findings) => {
      const before = left;
      asked.push([...findings]);
      left = left.filter((finding) => !findings.includes(finding));
      return { findings: findings.length, undo: async () => void (left = before) };
    },
  };
}

async function opened(host: Partial<Host> = {}, language: Language = "en") {
  const stage = await setStage({ first: null, host, language });
  await stage.user.click(screen.getByRole("tab", { name: catalogues[language].gallery.views.check }));
  await screen.findByRole("heading", { name: catalogues[language].pane.checkWorkbook });
  return stage;
}

const press = async (stage: Pick<Stage, "user">, name: string): Promise<void> => stage.user.click(screen.getByRole("button", { name }));

it("says so where nothing was generated", async () => {
  const stage = await opened();
  await press(stage, words.start);
  expect(await within(screen.getByRole("status")).findByText(words.nothing)).toBeInTheDocument();
});

it("says so where everything is in place", async () => {
  const stage = await opened({ checkWorkbook: async () => report() });
  await press(stage, words.start);
  expect(
    await within(screen.getByRole("status")).findByText(
      "Sheets checked: 2. All formulas, drop-downs and colours are in place, and every input can be read.",
    ),
  ).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Repair/ })).toBeNull();
});

it("names sheets of another version", async () => {
  const stage = await opened({ checkWorkbook: async () => ({ sheets: [], unknown: ["6-1 Old"], findings: [] }) });
  await press(stage, words.start);
  expect(await screen.findByText(/another version of Salesbook and not compared: 6-1 Old/)).toBeInTheDocument();
  expect(screen.queryByText(words.nothing)).toBeNull();
});

describe("findings", () => {
  const all = [GONE, typedOver("6-9 Ranking", 7), typedOver("6-9 Ranking", 9)];

  it("are listed by sheet and cell, in words", async () => {
    const stage = await opened(faulty(all));
    await press(stage, words.start);
    expect(await screen.findByText("Found: 3, on these sheets:")).toBeInTheDocument();
    const ranking = within(screen.getByRole("region", { name: "6-9 Ranking" }));
    expect(ranking.getAllByRole("listitem")).toHaveLength(2);
    expect(ranking.getByText("Class (F8)")).toBeInTheDocument();
    expect(ranking.getAllByText("The formula was typed over: “7”.")).toHaveLength(2);
    const sales = within(screen.getByRole("region", { name: "6-8 Sales" }));
    expect(sales.getByText(/The column “Customer” was deleted\. Undo that/)).toBeInTheDocument();
    expect(sales.queryByRole("button", { name: /Repair/ })).toBeNull();
  });

  it("lead to their cells", async () => {
    const stage = await opened(faulty(all));
    await press(stage, words.start);
    await stage.user.click(await screen.findByRole("button", { name: "Go to F10" }));
    expect(stage.visits).toEqual(["6-9 Ranking"]);
  });

  it("are repaired one by one; the workbook is looked at again", async () => {
    const host = faulty(all);
    const stage = await opened(host);
    await press(stage, words.start);
    await stage.user.click(await screen.findByRole("button", { name: "Repair F8" }));
    expect(await within(screen.getByRole("status")).findByText("Repaired: 1.")).toBeInTheDocument();
    expect(host.asked).toEqual([[all[1]]]);
    await waitFor(() => expect(screen.queryByText("Class (F8)")).toBeNull());
    expect(screen.getByText("Class (F10)")).toBeInTheDocument();
  });

  it("are repaired together, those that can be, and the repair is taken back", async () => {
    const host = faulty(all);
    const stage = await opened(host);
    await press(stage, words.start);
    await stage.user.click(await screen.findByRole("button", { name: "Repair all (2)" }));
    await screen.findByText("Repaired: 2.");
    expect(host.asked).toEqual([[all[1], all[2]]]);
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(1));
    await press(stage, words.undo);
    expect(await screen.findByText(words.undone)).toBeInTheDocument();
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(3));
  });

  it("beyond a hundred are counted and repaired with the others", async () => {
    const host = faulty(Array.from({ length: 130 }, (_, row) => typedOver("6-9 Ranking", row)));
    const stage = await opened(host);
    await press(stage, words.start);
    expect(await screen.findByText("Not listed: 30 more. They are repaired with all others.")).toBeInTheDocument();
    expect(screen.getAllByRole("listitem")).toHaveLength(100);
    await press(stage, "Repair all (130)");
    await screen.findByText("Repaired: 130.");
  });

  it.each(LANGUAGES)("are told in %s without a blank left open", async (language) => {
    const stage = await opened(faulty(all), language);
    await press(stage, checkWords[language].start);
    await screen.findAllByRole("listitem");
    expect(document.body.textContent).not.toMatch(/\{\w+\}/);
  });
});

describe("while it works", () => {
  it("shows how far it is and stops when asked to", async () => {
    const checkWorkbook: Host["checkWorkbook"] = ({ signal, onProgress }: CheckOptions = {}) =>
      new Promise((_, reject) => {
        onProgress?.({ done: 1, total: 4, label: "6-9 Ranking" });
        signal?.addEventListener("abort", () => reject(new SalesbookError("cancelled")));
      });
    const stage = await opened({ checkWorkbook });
    await press(stage, words.start);
    expect(await screen.findByText("Checking 6-9 Ranking…")).toBeInTheDocument();
    expect(screen.getByRole("progressbar", { name: words.progress })).toHaveAttribute("aria-valuenow", "1");
    await press(stage, words.cancel);
    expect(await within(screen.getByRole("status")).findByText(catalogues.en.errors.cancelled)).toBeInTheDocument();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});

describe("what fails is told and changes nothing on the screen", () => {
  it("a check", async () => {
    const stage = await opened({ checkWorkbook: () => Promise.reject(new SalesbookError("cellEditMode")) });
    await press(stage, words.start);
    const alert = within(screen.getByRole("alert"));
    expect(await alert.findByText(words.checkFailed)).toBeInTheDocument();
    expect(alert.getByText(new RegExp(catalogues.en.errors.cellEditMode.slice(0, 20)))).toBeInTheDocument();
  });

  it("a repair, with the list still there", async () => {
    const stage = await opened({
      ...faulty([typedOver("6-9 Ranking", 7)]),
      repair: () => Promise.reject(new SalesbookError("changedSinceCheck", { cell: "6-9 Ranking!F8" })),
    });
    await press(stage, words.start);
    await stage.user.click(await screen.findByRole("button", { name: "Repair F8" }));
    expect(await within(screen.getByRole("alert")).findByText(words.repairFailed)).toBeInTheDocument();
    expect(screen.getByText(/6-9 Ranking!F8 has changed since the check/)).toBeInTheDocument();
    expect(screen.getByText("Class (F8)")).toBeInTheDocument();
  });

  it("looking again after a repair: the repair can still be taken back", async () => {
    const host = faulty([typedOver("6-9 Ranking", 7)]);
    let checks = 0;
    const checkWorkbook: Host["checkWorkbook"] = async () => {
      checks += 1;
      if (checks === 2) throw new SalesbookError("cellEditMode");
      return host.checkWorkbook();
    };
    const stage = await opened({ ...host, checkWorkbook });
    await press(stage, words.start);
    await stage.user.click(await screen.findByRole("button", { name: "Repair F8" }));
    expect(await within(screen.getByRole("alert")).findByText(words.checkFailed)).toBeInTheDocument();
    await press(stage, words.undo);
    expect(await screen.findByText(words.undone)).toBeInTheDocument();
  });

  it("showing a cell", async () => {
    const stage = await opened({ ...faulty([typedOver("6-9 Ranking", 7)]), goTo: () => Promise.reject(new Error("gone")) });
    await press(stage, words.start);
    await stage.user.click(await screen.findByRole("button", { name: "Go to F8" }));
    expect(await within(screen.getByRole("alert")).findByText(words.goFailed)).toBeInTheDocument();
  });
});
