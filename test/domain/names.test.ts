import { indexOfName } from "../../src/domain/names";

describe("indexOfName", () => {
  it.each([
    ["west", 1],
    ["East", 0],
    ["", -1],
    [null, -1],
    [5, -1],
    ["North", -1],
    // No wildcards, unlike MATCH.
    ["?ast", -1],
    ["*", -1],
  ])("finds %p at %i", (name, index) => expect(indexOfName(["East", "WEST", "", 5, "east"], name)).toBe(index));
});
