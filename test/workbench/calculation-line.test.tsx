/** The line that says how far the calculation is: seen when it takes long, stopped, begun again, and heard. */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { LANGUAGES } from "../../src/i18n";
import { CalculationLine, type CalculationLineProps } from "../../src/workbench/calculation-line";

type State = CalculationLineProps["state"];
const IDLE: State = { calculating: null, outdated: 0 };
const BUSY: State = { calculating: { done: 1200, total: 3130 }, outdated: 0 };
const STOPPED: State = { calculating: null, outdated: 1930 };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function stage(language: CalculationLineProps["language"] = "en") {
  const calls = { onStop: jest.fn(), onAgain: jest.fn(), onGone: jest.fn() };
  const line = (state: State) => (
    <FluentProvider theme={webLightTheme}>
      <CalculationLine state={state} language={language} {...calls} />
    </FluentProvider>
  );
  const { rerender } = render(line(IDLE));
  return {
    ...calls,
    show: (state: State): void => rerender(line(state)),
    user: userEvent.setup({ advanceTimers: (time) => jest.advanceTimersByTime(time) }),
  };
}

const later = (): void => act(() => jest.advanceTimersByTime(1000));

test("a short calculation is not spoken of", () => {
  const { show } = stage();
  show(BUSY);
  act(() => jest.advanceTimersByTime(300));
  show(IDLE);
  later();
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("a long one shows how far it is, is said once, and can be stopped and begun again from the same button", async () => {
  const { show, user, onStop, onAgain, onGone } = stage();
  show(BUSY);
  later();
  expect(screen.getByRole("progressbar", { name: "Calculating formulas…" })).toHaveAttribute(
    "aria-valuetext",
    "Calculating: 1,200 of 3,130 formulas",
  );
  expect(screen.getByRole("status")).toHaveTextContent("Calculating formulas…");
  show({ ...BUSY, calculating: { done: 1600, total: 3130 } });
  expect(screen.getByRole("status")).toHaveTextContent("Calculating formulas…");

  await user.tab();
  await user.keyboard("{Enter}");
  expect(onStop).toHaveBeenCalledTimes(1);
  show(STOPPED);
  expect(screen.getByRole("status")).toHaveTextContent("1,930 formulas");
  expect(screen.getByRole("button", { name: "Calculate again" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(onAgain).toHaveBeenCalledTimes(1);
  show({ ...BUSY, outdated: 1930 });
  expect(screen.getByRole("button", { name: "Calculate again" })).toHaveFocus();
  later();
  expect(screen.getByRole("button", { name: "Stop" })).toHaveFocus();
  expect(onGone).not.toHaveBeenCalled();
});

test("the keyboard is handed on when there is nothing left", async () => {
  const { show, user, onGone } = stage();
  show(STOPPED);
  await user.tab();
  show(IDLE);
  expect(onGone).toHaveBeenCalledTimes(1);
});

test.each(LANGUAGES)("in %s it says all of it", (language) => {
  const { show } = stage(language);
  show(BUSY);
  later();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuetext")).toMatch(/1,200.*3,130/);
  show(STOPPED);
  expect(screen.getByRole("status")).toHaveTextContent("1,930");
});
