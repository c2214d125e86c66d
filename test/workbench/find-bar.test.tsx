/** The bar that finds and replaces: from cell to cell, how many, and what stays as it is. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { catalogues, fill, LANGUAGES, type Language } from "../../src/i18n";
import type { Point } from "../../src/sheet/areas";
import { FindBar } from "../../src/workbench/find-bar";
import { emptyWorkbench } from "./support";

const nothingHidden = (): boolean => false;

async function stage(language: Language = "en") {
  const workbench = emptyWorkbench();
  workbench.addSheet("S");
  const texts = ["Urumqi", "Kashgar", "urumqi west", '="uru"&"mqi"'];
  await workbench.type(texts.map((text, row) => ({ place: { sheet: "S", row, column: 0 }, text })));
  await workbench.settled();
  const view = workbench.view("S");
  const calls = { onShow: jest.fn(), onReplace: jest.fn(), onClose: jest.fn() };
  function Stage(): ReactNode {
    const [at, setAt] = useState<Point>({ row: 0, column: 5 });
    const show = (cell: Point): void => {
      calls.onShow(cell.row);
      setAt(cell);
    };
    return (
      <FluentProvider theme={webLightTheme}>
        <FindBar {...calls} view={view} isHidden={nothingHidden} at={at} asked={1} language={language} onShow={show} />
      </FluentProvider>
    );
  }
  render(<Stage />);
  const words = catalogues[language].workbench.find;
  return { ...calls, words, user: userEvent.setup(), field: screen.getByRole("textbox", { name: words.text }) };
}

test("Enter leads to the next cell and round to the first, with Shift to the one before", async () => {
  const { user, field, onShow } = await stage();
  expect(field).toHaveFocus();
  await user.type(field, "URUMQI{Enter}");
  await screen.findByText("2 of 3");
  await user.keyboard("{Enter}{Enter}");
  await user.keyboard("{Shift>}{Enter}{/Shift}");
  expect(onShow.mock.calls.flat()).toEqual([2, 3, 0, 3]);
  await user.click(screen.getByRole("checkbox", { name: "Match case" }));
  await screen.findByText("Not found on this sheet");
});

test.each(LANGUAGES)("all are replaced at once, and what is calculated is told to stay, in %s", async (language) => {
  const { user, field, words, onReplace } = await stage(language);
  await user.type(field, "urumqi");
  await screen.findByText(fill(words.found, { total: 3 }));
  await user.type(screen.getByRole("textbox", { name: words.by }), "Turpan");
  await user.click(screen.getByRole("button", { name: words.replaceAll }));
  expect(onReplace).toHaveBeenCalledWith([
    { row: 0, column: 0, text: "Turpan" },
    { row: 2, column: 0, text: "Turpan west" },
  ]);
  const status = screen.getByRole("status");
  expect(status).toHaveTextContent(fill(words.replaced, { count: 2 }));
  expect(status).toHaveTextContent(fill(words.left, { count: 1 }));
});

test("what is not there is said, and Escape puts the bar away", async () => {
  const { user, field, words, onShow, onClose } = await stage();
  await user.type(field, "nowhere{Enter}");
  await screen.findByText(words.none);
  expect(onShow).not.toHaveBeenCalled();
  await user.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalledTimes(1);
});
