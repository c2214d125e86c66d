/** Where the name box leads. */
import { emptyWorkbench, fieldArea, workbenchWith } from "./support";
import { placesNamed, placeTyped } from "../../src/workbench/place-typed";

test("an address leads to cells of the sheet in front, or of the one that it names", async () => {
  const workbench = await workbenchWith();
  workbench.addSheet("My 'own'");
  const { contents } = workbench.state();
  const to = (typed: string) => placeTyped(typed, contents, "My 'own'");
  const cell = { row: 11, column: 1, rows: 1, columns: 1 };
  expect(to("B12")).toEqual({ sheet: "My 'own'", area: cell });
  expect(to(" $b$12 ")).toEqual({ sheet: "My 'own'", area: cell });
  expect(to("Ｂ１２")).toEqual({ sheet: "My 'own'", area: cell });
  expect(to("C3:B2")).toEqual({ sheet: "My 'own'", area: { row: 1, column: 1, rows: 2, columns: 2 } });
  const [name] = contents.tabs.map((tab) => tab.name);
  expect(to(`'${name}'!B12`)).toEqual({ sheet: name, area: cell });
});

test("a table's name leads to its rows, a sheet's to the sheet; nothing else is a place", async () => {
  const workbench = await workbenchWith();
  const { contents } = workbench.state();
  const [{ name } = { name: "" }] = contents.tabs;
  const [table] = workbench.view(name).sheet?.tables ?? [];
  const { row, rows } = fieldArea(workbench, name, "average");
  expect(placeTyped(table!.name.toUpperCase(), contents, name)).toMatchObject({ sheet: name, area: { row, rows } });
  expect(placeTyped(name, contents, name)).toEqual({ sheet: name });
  for (const typed of ["", "B0", "ZZZZ1", "nowhere", "nowhere!A1", "A1+1", "A1048577"])
    expect(placeTyped(typed, contents, name)).toBeNull();
  expect(placesNamed(contents)).toEqual([table!.name, name]);
  expect(placesNamed(emptyWorkbench().state().contents)).toEqual([]);
});
