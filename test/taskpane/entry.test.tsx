import { act, screen } from "@testing-library/react";
import { catalogues } from "../../src/i18n";

const words = catalogues["zh-CN"].pane;

/** The page is loaded anew for each test, but with the React that the test waits for. */
for (const name of ["react", "react/jsx-runtime", "react-dom/client", "@fluentui/react-components"]) {
  const module: unknown = jest.requireActual(name);
  jest.doMock(name, () => module);
}

/** Opens the page with what stands for Office there. */
async function open(office: unknown): Promise<void> {
  document.body.innerHTML = '<div id="root"></div>';
  Object.assign(globalThis, { Office: office });
  if (office === undefined) Reflect.deleteProperty(globalThis, "Office");
  jest.spyOn(navigator, "language", "get").mockReturnValue("zh-CN");
  await act(() => jest.isolateModulesAsync(async () => void (await import("../../src/taskpane/index"))));
}

const excel = (context: object): object => ({
  HostType: { Excel: "Excel" },
  onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
  context: { displayLanguage: "zh-TW", platform: "PC", requirements: { isSetSupported: () => true }, ...context },
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe("the pane's page", () => {
  it("is the pane inside Excel, in Excel's language", async () => {
    await open(excel({}));
    expect(await screen.findByRole("tab", { name: catalogues["zh-TW"].gallery.views.tables })).toBeVisible();
    expect(document.documentElement.lang).toBe("zh-TW");
  });

  it("points to the workbench where office.js did not load", async () => {
    await open(undefined);
    expect(await screen.findByText(words.outsideNoOffice)).toBeVisible();
    expect(screen.getByRole("link", { name: words.outsideLink })).toHaveAttribute("href", "workbench.html");
  });

  it("points to the workbench outside Excel", async () => {
    await open({ HostType: { Excel: "Excel" }, onReady: () => Promise.resolve({ host: null, platform: null }), context: {} });
    expect(await screen.findByText(words.outsideAlone)).toBeVisible();
    expect(screen.getByRole("link", { name: words.outsideLink })).toBeVisible();
  });

  it("stops waiting for an Office that does not answer, and takes a late answer", async () => {
    jest.useFakeTimers();
    let answer = (_: object): void => undefined;
    await open({ ...excel({}), onReady: () => new Promise((resolve) => (answer = resolve)) });
    expect(screen.getByText(words.starting)).toBeVisible();
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(screen.getByText(words.outsideNoOffice)).toBeVisible();
    await act(async () => answer({ host: "Excel", platform: "PC" }));
    expect(screen.getByRole("tab", { name: catalogues["zh-TW"].gallery.views.tables })).toBeVisible();
  });
});
