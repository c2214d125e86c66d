import { cleanup, screen } from "@testing-library/react";
import { catalogues, LANGUAGES } from "../../src/i18n";
import { FIRST_PREFERENCES, readPreferences } from "../../src/taskpane/preferences";
import { chooseTable, setStage, type Stage } from "./stage";

const { gallery, pane, preferences: words } = catalogues.en;

async function openView({ user }: Stage): Promise<void> {
  await user.click(screen.getByRole("tab", { name: gallery.views.preferences }));
  await screen.findByRole("heading", { level: 2, name: words.title });
}

const kept = ({ kept }: Stage): unknown => JSON.parse(kept ?? "null");

describe("the settings", () => {
  it("hold at once and are kept for the next time", async () => {
    const stage = await setStage({ first: null });
    await openView(stage);
    await stage.user.selectOptions(screen.getByLabelText(words.look), words.looks.dark);
    await stage.user.click(screen.getByRole("radio", { name: pane.contentEmpty }));
    await stage.user.click(screen.getByRole("radio", { name: pane.whereDownload }));
    await stage.user.click(screen.getByRole("checkbox", { name: pane.byCells }));
    await stage.user.selectOptions(screen.getByLabelText(words.language), "zh-TW");
    expect(screen.getByRole("heading", { level: 2, name: catalogues["zh-TW"].preferences.title })).toBeVisible();
    expect(kept(stage)).toMatchObject({ language: "zh-TW", look: "dark", contents: "empty", destination: "download", byCells: true });

    cleanup();
    await setStage({ first: "6-9", language: "zh-TW", kept: stage.kept });
    expect(screen.getByRole("radio", { name: catalogues["zh-TW"].pane.contentEmpty })).toBeChecked();
    expect(screen.getByRole("button", { name: catalogues["zh-TW"].pane.download })).toBeVisible();
    expect(screen.getByRole("checkbox", { name: catalogues["zh-TW"].pane.byCells })).toBeChecked();
  });

  it("do not change a form that is already open", async () => {
    const stage = await setStage({ first: "6-9" });
    await openView(stage);
    await stage.user.click(screen.getByRole("radio", { name: pane.contentEmpty }));
    await stage.user.click(screen.getByRole("tab", { name: gallery.views.tables }));
    expect(screen.getByRole("radio", { name: pane.contentSample })).toBeChecked();
  });

  it("go back to the first ones, and the welcome stays away", async () => {
    const stage = await setStage({
      first: null,
      kept: JSON.stringify({ look: "contrast", contents: "empty", recent: ["6-9"], welcomed: true }),
    });
    await openView(stage);
    await stage.user.click(screen.getByRole("button", { name: words.reset }));
    expect(kept(stage)).toEqual({ ...FIRST_PREFERENCES, welcomed: true });
    await chooseTable(stage.user, "6-9").catch(() => stage.user.click(screen.getByRole("tab", { name: gallery.views.tables })));
    expect(screen.queryByRole("heading", { name: gallery.welcomeTitle })).not.toBeInTheDocument();
  });

  it("ask only for what the host can do", async () => {
    const stage = await setStage({ first: null, abilities: { download: false } });
    await openView(stage);
    expect(screen.queryByText(words.destination)).not.toBeInTheDocument();
  });

  it("say that nothing leaves the workbook", async () => {
    const stage = await setStage({ first: null });
    await openView(stage);
    expect(screen.getByText(words.privacy)).toBeVisible();
    expect(screen.getByText(words.kept)).toBeVisible();
  });

  it("are never words of the user's data", async () => {
    const stage = await setStage({ first: null });
    await openView(stage);
    await stage.user.selectOptions(screen.getByLabelText(words.look), words.looks.light);
    expect(Object.keys(kept(stage) as object).sort()).toEqual(Object.keys(FIRST_PREFERENCES).sort());
  });
});

it.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["another kind of JSON", "[7]"],
  [
    "values of another version",
    JSON.stringify({ language: "fr", look: 3, contents: "all", destination: null, byCells: "yes", recent: "6-9", welcomed: 1 }),
  ],
])("%s in the memory gives the first settings", (_, text) => {
  expect(readPreferences({ read: () => text, write: () => undefined })).toEqual(FIRST_PREFERENCES);
});

describe.each(LANGUAGES)("the views in %s", (language) => {
  const { views } = catalogues[language].gallery;

  it("are tabs, of which the first is open, and the settings come last", async () => {
    await setStage({ first: null, language });
    const tabs = screen.getAllByRole("tab");
    expect(Object.values(views).map((name) => screen.getByRole("tab", { name }))).toEqual(tabs);
    expect(tabs.map((tab) => tab.getAttribute("aria-selected"))).toEqual(tabs.map((_, index) => String(index === 0)));
    expect([Object.keys(views)[0], Object.keys(views).at(-1)]).toEqual(["tables", "preferences"]);
  });

  it("are named by their tabs and stay as they were left", async () => {
    const { user } = await setStage({ first: null, language, kept: '{"welcomed":true}' });
    await user.type(screen.getByRole("searchbox"), "6-9");
    await user.click(screen.getByRole("tab", { name: views.preferences }));
    expect(await screen.findByRole("tabpanel", { name: views.preferences })).toBeVisible();
    expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: views.tables }));
    expect(screen.getByRole("searchbox")).toHaveValue("6-9");
  });
});
