/** Groups that the Tab key passes as one: the arrow keys lead through them, past what is disabled, and round. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { useArrowKeys } from "../../src/workbench/use-arrow-keys";

function Group({ isRow }: { isRow: boolean }): ReactNode {
  const keys = useArrowKeys<HTMLDivElement>(isRow);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button>before</button>
      <div role="tablist" {...keys}>
        <button role="tab">one</button>
        <button disabled={!isOpen}>two</button>
        <button role="tab" aria-selected onClick={() => setOpen(true)}>
          three
        </button>
        <button role="tab">four</button>
      </div>
      <button>after</button>
    </>
  );
}

const focused = (): string | null | undefined => document.activeElement?.textContent;

/** Where the keyboard is after each of the keys. */
async function walk(isRow: boolean, keys: readonly string[]): Promise<unknown[]> {
  const user = userEvent.setup();
  render(<Group isRow={isRow} />);
  const seen = [];
  for (const key of keys) {
    if (key === "click") await user.click(screen.getByText("three"));
    else await user.keyboard(`{${key}}`);
    seen.push(focused());
  }
  return seen;
}

it("the Tab key comes to the selected one and leaves the group from any", async () => {
  expect(await walk(true, ["Tab", "Tab", "Tab"])).toEqual(["before", "three", "after"]);
});

it("the arrow keys lead round, Home and End to the ends", async () => {
  const keys = ["Tab", "Tab", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End", "ArrowLeft", "Tab"];
  expect(await walk(true, keys)).toEqual(["before", "three", "four", "one", "four", "one", "four", "three", "after"]);
});

it("up and down lead too where there is no row, and one that is no longer disabled takes its turn", async () => {
  expect(await walk(true, ["Tab", "Tab", "ArrowDown"])).toEqual(["before", "three", "three"]);
  document.body.replaceChildren();
  expect(await walk(false, ["Tab", "Tab", "ArrowUp", "ArrowDown", "click", "ArrowUp"])).toEqual([
    "before",
    "three",
    "one",
    "three",
    "three",
    "two",
  ]);
});

it("leaves keys with Ctrl, Alt or Shift alone", async () => {
  const user = userEvent.setup();
  render(<Group isRow />);
  screen.getByText("three").focus();
  await user.keyboard("{Control>}{ArrowRight}{/Control}{Shift>}{ArrowRight}{/Shift}{Alt>}{End}{/Alt}");
  expect(focused()).toBe("three");
});
