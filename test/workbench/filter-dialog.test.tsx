/** The dialog of a filter: values with their counts, parts of texts, and what it leaves out. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { catalogues, fill, LANGUAGES, type Language } from "../../src/i18n";
import type { Criterion } from "../../src/hosts/workbench-contents";
import { FilterDialog } from "../../src/workbench/filter-dialog";

const CITIES = ["Urumqi", "Kashgar", "Urumqi", ""];

function stage(criterion: Criterion | null = null, language: Language = "en", cities: readonly string[] = CITIES) {
  const calls = { onFilter: jest.fn(), onClose: jest.fn() };
  render(
    <FluentProvider theme={webLightTheme}>
      <FilterDialog
        heading="City"
        list={{ heading: 0, rows: { row: 1, column: 0, rows: cities.length, columns: 1 } }}
        textAt={(row) => cities[row - 1] ?? ""}
        criterion={criterion}
        language={language}
        {...calls}
      />
    </FluentProvider>,
  );
  const words = catalogues[language].workbench.filter;
  const value = (text: string, count: number) => screen.getByRole("checkbox", { name: fill(words.value, { value: text, count }) });
  return { ...calls, words, value, user: userEvent.setup() };
}

test.each(LANGUAGES)(
  "each value stands once with how often it comes, blank ones last; what is left unchecked goes, in %s",
  async (language) => {
    const { user, words, value, onFilter, onClose } = stage(null, language);
    expect(screen.getAllByRole("checkbox").map((box) => (box as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      words.all,
      fill(words.value, { value: "Kashgar", count: 1 }),
      fill(words.value, { value: "Urumqi", count: 2 }),
      fill(words.value, { value: words.blank, count: 1 }),
    ]);
    await user.click(value("Kashgar", 1));
    expect(screen.getByRole("checkbox", { name: words.all })).toBePartiallyChecked();
    await user.click(screen.getByRole("button", { name: words.accept }));
    expect(onFilter).toHaveBeenCalledWith({ text: "", without: new Set(["Kashgar"]) });
    expect(onClose).toHaveBeenCalledTimes(1);
  },
);

test("a part of a text lists those that hold it, and Enter filters by it", async () => {
  const { user, onFilter } = stage();
  await user.type(screen.getByRole("textbox", { name: "Contains" }), "KASH");
  expect(screen.getAllByRole("checkbox")).toHaveLength(2);
  await user.keyboard("{Enter}");
  expect(onFilter).toHaveBeenCalledWith({ text: "KASH", without: new Set() });
});

test("a filter that would show nothing is none, and one that leaves nothing out neither", async () => {
  const { user, words, onFilter } = stage({ text: "", without: new Set(["Kashgar"]) });
  const all = screen.getByRole("checkbox", { name: words.all });
  await user.click(all);
  expect(all).toBeChecked();
  await user.click(screen.getByRole("button", { name: words.accept }));
  expect(onFilter).toHaveBeenLastCalledWith(null);
  await user.click(all);
  expect(screen.getByRole("alert")).toHaveTextContent(words.nothing);
  expect(screen.getByRole("button", { name: words.accept })).toBeDisabled();
  await user.click(screen.getByRole("button", { name: words.clear }));
  expect(onFilter).toHaveBeenLastCalledWith(null);
});

test("of very many values the first are listed and the others are found by typing", async () => {
  const { user } = stage(
    null,
    "en",
    Array.from({ length: 600 }, (_, row) => `City ${row}`),
  );
  expect(screen.getAllByRole("checkbox")).toHaveLength(501);
  screen.getByText("500 of 600 values are listed; type to find others.");
  await user.type(screen.getByRole("textbox", { name: "Contains" }), "599");
  expect(screen.getAllByRole("checkbox")).toHaveLength(2);
});
