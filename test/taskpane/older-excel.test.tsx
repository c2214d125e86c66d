import { screen, within } from "@testing-library/react";
import { catalogues, fill, LANGUAGES } from "../../src/i18n";
import { setStage } from "./stage";

describe("an Excel that is too old for some of it", () => {
  it.each(LANGUAGES)("is told at the start what sheets will lack, in %s, and can be put away", async (language) => {
    const { excel, pane } = catalogues[language];
    const lacks = [excel.lacks.charts, excel.lacks.print];
    const { user } = await setStage({ abilities: { lacks, needs: excel.needs }, language, first: null });
    const notice = (await screen.findByText(new RegExp(excel.lacks.print))).closest<HTMLElement>("[role=status]");
    if (!notice) throw new Error("not announced");
    expect(notice.textContent).toContain(fill(excel.older, { parts: lacks.join(pane.separator), needs: excel.needs }));
    expect(within(notice).getByRole("link", { name: excel.tooOldLink })).toHaveAttribute("href", "workbench.html");
    await user.click(within(notice).getByRole("button", { name: pane.dismiss }));
    expect(screen.queryByText(new RegExp(excel.lacks.print))).not.toBeInTheDocument();
  });

  it("that cannot have sheets at all is shown another way, and no promise of a download", async () => {
    const { excel } = catalogues.en;
    await setStage({ abilities: { insert: false, download: false, lacks: Object.values(excel.lacks) }, first: null });
    expect((await screen.findByText(new RegExp(excel.tooOld.slice(0, 30)))).textContent).not.toMatch(/download/i);
    expect(screen.getByRole("link", { name: excel.tooOldLink })).toBeInTheDocument();
  });

  it("one that can build everything sees no such notice", async () => {
    await setStage({ abilities: { lacks: [] }, first: null });
    expect(screen.queryByText(/older than|too old/)).not.toBeInTheDocument();
  });
});
