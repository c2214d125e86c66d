/** A part of the page that does not come: the connection is gone after the page was opened. */
import { screen } from "@testing-library/react";
import { catalogues, LANGUAGES } from "../../src/i18n";
import { go, setStage } from "./stage";

// The pane loads its views by import(), long after this line.
jest.doMock("../../src/taskpane/preferences-view", () => {
  throw new Error("Loading chunk 675 failed.");
});

// React tells the console of what a boundary has caught.
beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

it.each(LANGUAGES)("says so in %s, and offers another try", async (language) => {
  const { gallery } = catalogues[language];
  const { user } = await setStage({ first: null, language });
  await user.click(screen.getByRole("tab", { name: gallery.views.preferences }));
  expect(await screen.findByRole("alert")).toHaveTextContent(gallery.loadFailed);
  expect(screen.getByRole("button", { name: gallery.tryAgain })).toBeVisible();
});

it("leaves the other parts at work", async () => {
  const { gallery, pane } = catalogues.en;
  const { user, insertions } = await setStage();
  await user.click(screen.getByRole("tab", { name: gallery.views.preferences }));
  await screen.findByText(gallery.loadFailed);
  await user.click(screen.getByRole("tab", { name: gallery.views.tables }));
  await go(user);
  await screen.findByText(pane.inserted);
  expect(insertions).toHaveLength(1);
});
