import { causesInOrder, complaintCauses, type Complaint } from "../../src/domain/complaint-causes";
import { COMPLAINT_CAUSES } from "../../src/domain/complaints";
import { seeded } from "../support/random";

const one = (cause: unknown, days: unknown = "", satisfied: unknown = "", earlier: unknown = ""): Complaint => ({
  cause,
  days,
  satisfied,
  earlier,
});

it("asks for the causes that the third text names first", () => {
  expect(COMPLAINT_CAUSES.slice(0, 4)).toEqual(["quality", "service", "promise", "channel"]);
});

it("counts a cause, its days, its satisfied customers and what came back", () => {
  const figures = complaintCauses([
    one("quality", 6, "yes", 0),
    one("quality", 8, "no", 1),
    one("quality", "", "", 2),
    one("price", -3, "?", "x"),
    one("nonsense", 90, "yes", 5),
    one("", 90, "yes", 5),
  ]);
  expect(figures.quality).toEqual({ cases: 3, share: 0.75, meanDays: 7, satisfiedShare: 0.5, repeated: 2, repeatRate: 2 / 3 });
  expect(figures.price).toEqual({ cases: 1, share: 0.25, meanDays: "", satisfiedShare: "", repeated: 0, repeatRate: 0 });
  expect(figures.service).toEqual({ cases: 0, share: 0, meanDays: "", satisfiedShare: "", repeated: 0, repeatRate: "" });
  expect(figures.all).toEqual({ cases: 4, share: 1, meanDays: 7, satisfiedShare: 0.5, repeated: 2, repeatRate: 0.5 });
});

it("puts the most frequent first and leaves out what nobody complained of", () => {
  const figures = complaintCauses(["service", "price", "price", "quality", "channel", "channel"].map((cause) => one(cause)));
  expect(causesInOrder(figures)).toEqual(["channel", "price", "quality", "service"]);
  expect(causesInOrder(complaintCauses([]))).toEqual([]);
});

it("puts what is none of the named causes last, however frequent it is", () => {
  const figures = complaintCauses(["otherCause", "price", "otherCause", "otherCause", "quality", "quality"].map((cause) => one(cause)));
  expect(causesInOrder(figures)).toEqual(["quality", "price", "otherCause"]);
});

it("adds up to all, and stays in descending order but for the other causes, whatever comes in", () => {
  const random = seeded(18);
  for (let round = 0; round < 40; round++) {
    const causes = Array.from({ length: 25 }, () => [...COMPLAINT_CAUSES, "x"][Math.floor(random() * 8)] ?? "");
    const figures = complaintCauses(causes.map((cause) => one(cause)));
    const order = causesInOrder(figures);
    const counts = order.map((cause) => causes.filter((own) => own === cause).length);
    expect(order.map((cause) => figures[cause].cases)).toEqual(counts);
    const named = counts.slice(0, order.includes("otherCause") ? -1 : undefined);
    expect(named).toEqual([...named].sort((left, right) => right - left));
    expect(order.includes("otherCause") ? order.at(-1) : "otherCause").toBe("otherCause");
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(figures.all.cases);
  }
});
