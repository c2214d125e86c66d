/** The tabs of the pane with the keyboard alone: as Fluent's own behave. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { ViewTabs } from "../../src/taskpane/view-tabs";

const TABS = ["one", "two", "three"].map((value) => ({ value, children: value }));

function Page(): ReactNode {
  const [selected, setSelected] = useState("two");
  return (
    <FluentProvider theme={webLightTheme}>
      <button>before</button>
      <ViewTabs aria-label="parts" selectedValue={selected} onTabSelect={(_, { value }) => setSelected(String(value))} tabs={TABS} />
      <button>after</button>
    </FluentProvider>
  );
}

const focused = (): string | null =>
  document.activeElement!.querySelector(".fui-Tab__content")?.textContent ?? document.activeElement!.textContent;
const selected = (): string | null => screen.getByRole("tab", { selected: true }).querySelector(".fui-Tab__content")!.textContent;

it("is reached at the selected tab and left from any, both ways", async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.tab();
  await user.tab();
  expect(focused()).toBe("two");
  await user.keyboard("{ArrowLeft}");
  expect(focused()).toBe("one");
  await user.tab();
  expect(focused()).toBe("after");
  await user.tab({ shift: true });
  expect(focused()).toBe("two");
  await user.keyboard("{ArrowRight}");
  await user.tab({ shift: true });
  expect(focused()).toBe("before");
});

it("goes round with the arrows and to the ends with Home and End, and selects when it is told to", async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.tab();
  await user.tab();
  const stops: unknown[] = [];
  for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End", "PageUp", "PageDown"]) {
    await user.keyboard(`{${key}}`);
    stops.push(focused());
  }
  expect(stops).toEqual(["three", "one", "three", "one", "three", "one", "three"]);
  expect(selected()).toBe("two");
  await user.keyboard("{Enter}");
  expect(selected()).toBe("three");
  await user.keyboard("{Home} ");
  expect(selected()).toBe("one");
});

it("leaves keys with Control, Alt or Shift to others", async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.tab();
  await user.tab();
  for (const held of ["Control", "Alt", "Shift", "Meta"]) await user.keyboard(`{${held}>}{ArrowRight}{/${held}}`);
  expect(focused()).toBe("two");
});
