import { screen } from "@testing-library/react";
import { catalogues, fill, LANGUAGES, type Language } from "../../src/i18n";
import { previewWords } from "../../src/i18n/preview";
import { todays } from "../support/seeds";
import { chooseTable, setStage } from "./stage";

/** Every message of a catalogue with its path. */
function messages(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([name, word]): [string, string][] =>
    typeof word === "object" && word !== null ? messages(word, `${path}${name}.`) : [[`${path}${name}`, String(word)]],
  );
}

describe("the pane's words", () => {
  // That every language has the same messages with the same blanks is held for all words by test/i18n.
  it.each(LANGUAGES)("%s leaves no message empty", (language) => {
    const empty = messages(catalogues[language].pane).filter(([, message]) => message.trim() === "" && message !== ", ");
    expect(empty).toEqual([]);
  });

  it.each<Language>(["zh-CN", "zh-TW"])("%s uses full-width punctuation", (language) => {
    const halfWidth = messages(catalogues[language].pane).filter(([, message]) =>
      /[\u4e00-\u9fff}][,.;:!?()]|[,;:!?()][\u4e00-\u9fff]/.test(message),
    );
    expect(halfWidth).toEqual([]);
  });

  it("zh-TW has no mainland words and no simplified characters of the pane's own", () => {
    const text = messages(catalogues["zh-TW"].pane)
      .map(([, message]) => message)
      .join("\n");
    expect(text).not.toMatch(/工作簿|單元格|文件|默認|數據|設置|屏幕|網絡|插件|加載項|[这张们为从设载网络务简单语选择错误]/);
  });
});

/** Names of products and formats, and letters that are signs rather than words. */
const NOT_WORDS = /Salesbook|English|Excel|Gnumeric|CSV|XLSX|RFM|\.xlsx|sales\.csv|NT\$|\b[A-C]\b/g;

/** All that is seen or read out. */
function allText(root: HTMLElement): string[] {
  const attributes = [...root.querySelectorAll("*")].flatMap((element) =>
    ["aria-label", "title", "placeholder", "label", "aria-valuetext", "alt"].map((name) => element.getAttribute(name) ?? ""),
  );
  const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) seen.push(text.textContent ?? "");
  return [...attributes, ...seen];
}

describe.each(todays<Language>(["zh-CN", "zh-TW"], 2))("the pane in %s", (language) => {
  const { pane: words } = catalogues[language];
  const preview = previewWords[language];

  it("shows no English word, in no state", async () => {
    const { user, container } = await setStage({ language, first: null, goTo: () => Promise.reject(new Error("")) });
    const expectNoEnglish = (): void => {
      const english = allText(container).filter((text) => /[A-Za-z]{2,}/.test(text.replace(NOT_WORDS, "")));
      expect(english).toEqual([]);
    };
    expectNoEnglish();
    await chooseTable(user, "6-8+6-9", language);
    expectNoEnglish();

    await user.click(screen.getByRole("button", { name: words.settings }));
    await user.clear(screen.getByLabelText(words.rows));
    for (const field of screen.getAllByRole("textbox")) await user.clear(field);
    await user.click(screen.getByRole("button", { name: words.insert }));
    expect(screen.getByText(words.checkInputs)).toBeVisible();
    expectNoEnglish();

    await user.click(screen.getByLabelText(words.contentData));
    const file = new File(["客户名称,1月,2月,3月,电话\n甲,1,2,3,4"], "sales.csv");
    await user.upload(screen.getByTestId("file"), file);
    await screen.findByRole("region", { name: preview.title });
    expectNoEnglish();

    await user.upload(screen.getByTestId("file"), new File(["客户名称,1月,2月,3月\n甲,1,二,3"], "sales.csv"));
    await screen.findByText(preview.open);
    await user.click(screen.getByRole("button", { name: fill(preview.showPlaces, { count: 1 }) }));
    expectNoEnglish();
    await user.click(screen.getByLabelText(preview.choices.unreadable.blank));
    await screen.findByText(preview.nothingOpen);
    expectNoEnglish();

    await user.upload(screen.getByTestId("file"), new File([new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])], "sales.csv"));
    await screen.findByText(words.fileNotRead);
    expectNoEnglish();

    for (const setting of screen.getAllByRole("textbox")) await user.type(setting, "10");
    await user.click(screen.getByRole("button", { name: words.insert }));
    await screen.findByText(words.inserted);
    expectNoEnglish();

    await user.click(screen.getAllByRole("button", { name: new RegExp(`^${words.goToSheet.replace("{sheet}", "")}`) })[0] as HTMLElement);
    await screen.findByText(words.goFailed);
    expectNoEnglish();
  });
});
