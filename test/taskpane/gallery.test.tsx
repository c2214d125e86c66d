import { wordsOf } from "../../src/book/words";
import { screen, waitFor, within } from "@testing-library/react";
import { catalogues, fill, LANGUAGES, type Language } from "../../src/i18n";
import { AIMS, choicesFor, COLLECTIONS, EXERCISES, isCollection, LEDGER, STEPS, TABLES_BY_STEP } from "../../src/taskpane/steps";
import { registry } from "../../src/tables";
import { go, setStage } from "./stage";

const { gallery, pane } = catalogues.en;

/** The ids of the cards in view, in order. */
const cards = (root: HTMLElement = document.body): (string | null)[] =>
  [...root.querySelectorAll("[data-choice]")].map((card) => card.getAttribute("data-choice"));

const cardOf = (choice: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-choice="${choice}"]`);
  if (!found) throw new Error(`no card ${choice}`);
  return found;
};

const used = (...recent: string[]): string => JSON.stringify({ recent, welcomed: true });

describe("the gallery", () => {
  it("has every table and every set of tables once, by what one wants to do with them", async () => {
    await setStage({ first: null, kept: used() });
    const choices = AIMS.flatMap(choicesFor);
    expect(choices.filter((choice) => !isCollection(choice) && choice !== EXERCISES).sort()).toEqual(
      registry.map(({ number }) => number).sort(),
    );
    expect([...choices, "everything"].filter(isCollection).sort()).toEqual([...COLLECTIONS].sort());
    expect(cards()).toEqual([LEDGER, "everything", ...choices]);
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(
      AIMS.map((aim) => gallery.aims[aim]),
    );
  });

  it("goes to what one wants to do", async () => {
    const { user } = await setStage({ first: null, kept: used() });
    for (const aim of AIMS) {
      await user.click(within(screen.getByRole("navigation", { name: gallery.jump })).getByRole("button", { name: gallery.aims[aim] }));
      expect(screen.getByRole("heading", { name: gallery.aims[aim] })).toHaveFocus();
    }
  });

  it("has the sheets of a pack under its heading", () => {
    for (const { number, pack } of registry)
      expect(STEPS.filter((step) => TABLES_BY_STEP[step].includes(number))).toEqual(pack ? [pack] : [expect.stringMatching(/s$/)]);
  });

  it.each(LANGUAGES)("shows of each table name, purpose and its own picture in %s", async (language) => {
    await setStage({ first: null, language, kept: used() });
    for (const { number } of registry) {
      const { name, purpose } = wordsOf(number, language);
      const card = cardOf(number);
      expect(card).toHaveAccessibleName(expect.stringContaining(`${number} ${name} `));
      expect(purpose.startsWith(within(card).getByText((text) => text.length > 8 && purpose.startsWith(text)).textContent ?? "?")).toBe(
        true,
      );
      expect(card.querySelector("img")).toHaveAttribute("src", `thumbnails/${number}.svg`);
    }
  });

  it("comes back from the details to the card that was chosen", async () => {
    const { user } = await setStage({ first: null, kept: used() });
    await user.click(cardOf("6-12"));
    await user.click(await screen.findByRole("button", { name: gallery.back }));
    expect(cardOf("6-12")).toHaveFocus();
  });

  it("makes a whole pack, linked, with what was typed for all of its sheets", async () => {
    const { user, insertions } = await setStage({ first: null, kept: used() });
    await user.click(cardOf("credit"));
    expect(await screen.findByRole("heading", { name: fill(pane.packName, { pack: gallery.steps.credit, count: 6 }) })).toBeVisible();
    await go(user);
    await waitFor(() => expect(insertions[0]?.sheets.map(({ table }) => table)).toEqual(["contents", "P5", "P6", "P7", "P8", "P9", "P10"]));
  });

  it("opens a table by the keyboard alone", async () => {
    const { user } = await setStage({ first: null, kept: used() });
    cardOf("6-1").focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 2, name: new RegExp(`^6-1 .*${wordsOf("6-1", "en").name}`) })).toHaveFocus();
  });
});

describe("search", () => {
  // What is typed, and the table that has to come first; other texts are in search-questions.test.ts.
  it.each<[Language, string, string]>([
    ["en", "訪問計劃", "6-14"],
    ["zh-CN", "谁该审批", "P5"],
    ["zh-TW", "客户构成", "6-6"],
  ])("in %s finds by “%s” first %s", async (language, text, first) => {
    const { user } = await setStage({ first: null, language, kept: used() });
    await user.type(screen.getByRole("searchbox"), text);
    await waitFor(() => expect(cards()[0]).toBe(first));
    expect(cards().length).toBeLessThan(registry.length);
  });

  it("takes a number for that table alone, and says how many were found", async () => {
    const { user } = await setStage({ first: null, kept: used() });
    await user.type(screen.getByRole("searchbox"), "6-1");
    await waitFor(() => expect(cards()).toEqual(["6-1"]));
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(gallery.foundOne);
  });

  it("says so when nothing fits, and shows everything again once it is cleared", async () => {
    const { user } = await setStage({ first: null, kept: used() });
    await user.type(screen.getByRole("searchbox"), "zebra");
    expect(await screen.findByText(fill(gallery.foundNone, { text: "zebra" }))).toBeVisible();
    expect(cards()).toEqual([]);
    await user.click(screen.getByRole("button", { name: gallery.clear }));
    await waitFor(() => expect(cards()).toHaveLength(COLLECTIONS.length + 2 + registry.length));
  });
});

describe("recently used", () => {
  it("stands first, the newest on top, and is remembered", async () => {
    const stage = await setStage({ first: "6-12", kept: used("6-13", "6-9") });
    await go(stage.user);
    await screen.findByText(pane.inserted);
    await stage.user.click(screen.getByRole("button", { name: gallery.back }));
    const section = screen.getByRole("heading", { name: gallery.recent }).parentElement!;
    expect(cards(section)).toEqual(["6-12", "6-13", "6-9"]);
    expect(JSON.parse(stage.kept ?? "")).toMatchObject({ recent: ["6-12", "6-13", "6-9"] });
  });

  it("is not there before anything was made", async () => {
    await setStage({ first: null, kept: used() });
    expect(screen.queryByRole("heading", { name: gallery.recent })).not.toBeInTheDocument();
  });

  it("leaves out what no table of this version is", async () => {
    await setStage({ first: null, kept: used("9-9", "6-8+6-9", "all") });
    const section = screen.getByRole("heading", { name: gallery.recent }).parentElement!;
    expect(cards(section)).toEqual(["6-8+6-9", "all"]);
  });
});

describe("the welcome", () => {
  it("ends in finished sheets with the example's classes, and does not come again", async () => {
    const stage = await setStage({ first: null });
    await stage.user.click(screen.getByRole("button", { name: gallery.welcomeGo }));
    await screen.findByText(pane.inserted);
    const [insertion] = stage.insertions;
    expect(insertion?.sheets.map(({ table }) => table)).toEqual(["6-8", "6-9"]);
    expect(insertion?.options.request?.tables.every(({ sample }) => sample)).toBe(true);
    await stage.user.click(screen.getByRole("button", { name: gallery.back }));
    expect(screen.queryByRole("heading", { name: gallery.welcomeTitle })).not.toBeInTheDocument();
    expect(JSON.parse(stage.kept ?? "")).toMatchObject({ welcomed: true });
  });

  it("says that nothing leaves the workbook, and can be put away for good", async () => {
    const stage = await setStage({ first: null });
    expect(screen.getByText(gallery.private)).toBeVisible();
    await stage.user.click(screen.getByRole("button", { name: gallery.welcomeLater }));
    expect(screen.queryByText(gallery.private)).not.toBeInTheDocument();
    expect(stage.insertions).toEqual([]);
    expect(JSON.parse(stage.kept ?? "")).toMatchObject({ welcomed: true });
  });
});
