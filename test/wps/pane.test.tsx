/** The pane's page for WPS: the whole pane on a WPS in memory. */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { catalogues } from "../../src/i18n";
import { memoryWps } from "../support/wps/wps";

/** The script of the page, which runs when it is loaded. */
const load = async (): Promise<void> => void (await import("../../src/wps/pane"));

/** Opens the page with what WPS puts into it. */
async function open(application: object | undefined, loading = load): Promise<void> {
  document.body.innerHTML = '<div id="root"></div>';
  localStorage.clear();
  Object.assign(globalThis, { Application: application });
  if (application === undefined) Reflect.deleteProperty(globalThis, "Application");
  jest.spyOn(navigator, "language", "get").mockReturnValue("zh-CN");
  await act(loading);
}

afterEach(() => jest.restoreAllMocks());

it("makes linked sheets in the workbook in front, in the language of WPS's menus", async () => {
  const { application, book } = memoryWps({ languageOfMenus: 1028 });
  await open(application);
  const { gallery, pane } = catalogues["zh-TW"];
  // By its text: asking all cards for their roles and names takes long.
  await userEvent.click(await screen.findByText(gallery.welcomeGo));
  await screen.findByText(pane.inserted, {}, { timeout: 20_000 });
  expect(document.documentElement.lang).toBe("zh-TW");
  expect(book.sheets.map(({ name, tables }) => [name.slice(0, 3), tables.length])).toEqual([
    ["She", 0],
    ["6-8", 1],
    ["6-9", 1],
  ]);
}, 30_000);

it("points to the workbench where WPS is not around it", async () => {
  // Loaded apart, with the React that the test waits for, so that the page can be loaded once more.
  for (const name of ["react", "react/jsx-runtime", "react-dom/client", "@fluentui/react-components"]) {
    const module: unknown = jest.requireActual(name);
    jest.doMock(name, () => module);
  }
  await open(undefined, () => jest.isolateModulesAsync(load));
  const { pane } = catalogues["zh-CN"];
  expect(await screen.findByText(pane.outsideAlone)).toBeVisible();
  expect(screen.getByRole("heading", { name: pane.outsideTitle })).toBeVisible();
  expect(screen.getByRole("link", { name: pane.outsideLink })).toHaveAttribute("href", "workbench.html");
});
