/** The name box: it shows the selected cell, leads to what is typed, and says where nothing has that name. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LANGUAGES } from "../../src/i18n";
import { FormulaBar, type FormulaBarProps } from "../../src/workbench/formula-bar";

function stage(language: FormulaBarProps["language"] = "en") {
  const calls = {
    onGo: jest.fn(),
    onEnter: jest.fn(),
    onLeave: jest.fn(),
    onTyping: jest.fn(),
    onJump: jest.fn((typed: string) => typed === "C3"),
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <FormulaBar
        row={11}
        column={1}
        cell={{ content: 4, open: true, typed: true }}
        source={null}
        prompt={null}
        hasList={false}
        editing={null}
        calculating={false}
        above={null}
        places={() => ["Ranking"]}
        language={language}
        {...calls}
      />
    </FluentProvider>,
  );
  return { ...calls, user: userEvent.setup() };
}

test("Enter leads to what was typed and lets go of the keyboard", async () => {
  const { user, onJump } = stage();
  const box = screen.getByLabelText("Cell");
  expect(box).toHaveValue("B12");
  await user.click(box);
  await user.keyboard("C3{Enter}");
  expect(onJump).toHaveBeenCalledWith("C3");
  expect(box).not.toHaveFocus();
});

test("tables and sheets are offered while the box has the keyboard", async () => {
  const { user } = stage();
  const options = (): string[] => [...document.querySelectorAll("datalist option")].map((option) => option.getAttribute("value") ?? "");
  expect(options()).toEqual([]);
  await user.click(screen.getByLabelText("Cell"));
  expect(options()).toEqual(["Ranking"]);
});

test.each(LANGUAGES)("what is no place is said, in %s, until something else is typed; Escape gives it up", async (language) => {
  const { user, onLeave } = stage(language);
  const box = screen.getByDisplayValue("B12");
  await user.click(box);
  await user.keyboard("nowhere{Enter}");
  expect(onLeave).not.toHaveBeenCalled();
  expect(screen.getByRole("status")).toHaveTextContent("nowhere");
  await user.keyboard("x");
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  await user.keyboard("{Escape}");
  expect(box).toHaveValue("B12");
  expect(onLeave).toHaveBeenCalledTimes(1);
});
