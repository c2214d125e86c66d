import { act, screen } from "@testing-library/react";
import { SalesbookError } from "../../src/domain/errors";
import type { InsertedSheets } from "../../src/hosts/host";
import { catalogues } from "../../src/i18n";
import { previewWords } from "../../src/i18n/preview";
import { csv, go, setStage, type Insertion } from "./stage";

const { pane: words } = catalogues.en;
const preview = previewWords.en;

/** A host that works until it is told to finish, and stops when asked to. */
function slowHost(): {
  insert: (insertion: Insertion) => Promise<InsertedSheets>;
  finish: () => void;
  report: (done: number, total: number, label: string) => void;
} {
  let finish = (): void => undefined;
  let report = (_done: number, _total: number, _label: string): void => undefined;
  return {
    insert: ({ sheets, options: { signal, onProgress } }) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new SalesbookError("cancelled")));
        finish = () => resolve({ names: sheets.map(({ name }) => name), left: [] });
        report = (done, total, label) => onProgress?.({ done, total, label });
      }),
    finish: () => act(() => finish()),
    report: (done, total, label) => act(() => report(done, total, label)),
  };
}

describe("while it works", () => {
  it("shows what is being worked on and how far it is", async () => {
    const host = slowHost();
    const { user, insertions } = await setStage({ insert: host.insert });
    await go(user);
    expect(await screen.findByRole("progressbar", { name: words.progress })).toBeVisible();
    await screen.findByRole("button", { name: words.cancel });
    await screen.findByText(words.preparing);
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(insertions).toHaveLength(1);
    host.report(1, 4, "6-9 Ranking and classes");
    const bar = screen.getByRole("progressbar", { name: words.progress });
    expect(bar).toHaveAttribute("aria-valuenow", "1");
    expect(bar).toHaveAttribute("aria-valuemax", "4");
    expect(screen.getByText("Building 6-9 Ranking and classes…")).toBeVisible();
    host.finish();
    await screen.findByText(words.inserted);
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: words.cancel })).not.toBeInTheDocument();
  });

  it("stops when asked to, and says that nothing was changed", async () => {
    const host = slowHost();
    const { user, insertions } = await setStage({ insert: host.insert });
    await go(user);
    await user.click(await screen.findByRole("button", { name: words.cancel }));
    expect(await screen.findByText("Cancelled. Nothing was changed.")).toBeVisible();
    expect(insertions.every(({ options }) => options.signal?.aborted)).toBe(true);
    expect(screen.getByRole("button", { name: words.insert })).toBeEnabled();
    // The button to cancel is gone; who works by keyboard goes on where it was.
    expect(screen.getByRole("button", { name: words.insert })).toHaveFocus();
  });

  it("tells the truth when the host had finished before it was stopped", async () => {
    let finish = (): void => undefined;
    const { user } = await setStage({
      insert: ({ sheets }) => new Promise((resolve) => (finish = () => resolve({ names: sheets.map(({ name }) => name), left: [] }))),
    });
    await go(user);
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await user.click(screen.getByRole("button", { name: words.cancel }));
    expect(screen.getByRole("button", { name: words.cancelling })).toHaveAttribute("aria-disabled", "true");
    act(() => finish());
    expect(await screen.findByText(words.inserted)).toBeVisible();
  });

  it("starts one run for a double click and for Enter in a field", async () => {
    const host = slowHost();
    const { user, insertions } = await setStage({ insert: host.insert });
    await user.dblClick(screen.getByRole("button", { name: words.insert }));
    await user.type(screen.getByLabelText(words.rows), "{Enter}");
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(insertions).toHaveLength(1);
    expect(screen.getByRole("button", { name: words.insert })).toHaveAttribute("aria-disabled", "true");
    host.finish();
    await screen.findByText(words.inserted);
    await go(user);
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(insertions).toHaveLength(2);
  });

  it("announces the end politely and a failure at once", async () => {
    const { user } = await setStage();
    const [polite] = screen.getAllByRole("status");
    const alert = screen.getByRole("alert");
    expect(alert).toBeEmptyDOMElement();
    await go(user);
    await screen.findByText(words.inserted);
    expect(polite).toHaveTextContent("2 new sheets");
    expect(alert).toBeEmptyDOMElement();
  });
});

describe("while a file is read", () => {
  it("says so and can be stopped", async () => {
    const { user } = await setStage();
    await user.click(screen.getByLabelText(words.contentData));
    let deliver = (_: ArrayBuffer): void => undefined;
    const file = csv("large.csv", "Customer,Jan,Feb,Mar", "Alpha,1,2,3");
    file.arrayBuffer = () => new Promise((resolve) => (deliver = resolve));
    await user.upload(screen.getByTestId("file"), file);
    expect(await screen.findByText("Reading large.csv…")).toBeVisible();
    expect(screen.getByRole("button", { name: words.insert })).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: words.cancel }));
    act(() => deliver(new TextEncoder().encode("Customer,Jan,Feb,Mar\nAlpha,1,2,3").buffer as ArrayBuffer));
    expect(screen.queryByText("Reading large.csv…")).not.toBeInTheDocument();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.queryByRole("region", { name: preview.title })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: words.insert })).not.toHaveAttribute("aria-disabled", "true");
  });
});
