import fc from "fast-check";
import { expect, test } from "vitest";
import { boxesOverlap, placeCard } from "../../../utils/page/place.ts";

const VIEW = { width: 1000, height: 700 };
const CARD = { width: 330, height: 200 };
const line = (left: number, top: number, width = 300) => ({ left, top, width, height: 24 });

test.each([
  { where: "in the middle", box: line(300, 300), place: { left: 300, top: 332 } },
  { where: "near the lower edge", box: line(300, 600), place: { left: 300, top: 392 } },
  { where: "at the right edge", box: line(900, 100, 90), place: { left: 662, top: 132 } },
])("a line $where", ({ box, place }) => {
  expect(placeCard([box], CARD, VIEW, null)).toMatchObject(place);
});

test("the pointer decides where along the line", () => {
  expect(placeCard([line(100, 100, 800)], CARD, VIEW, 500).left).toBe(468);
});

test("a tall block beside which there is room", () => {
  const block = Array.from({ length: 28 }, (_, i) => line(10, i * 24, 400));
  expect(placeCard(block, CARD, VIEW, null)).toMatchObject({ left: 418 });
});

test("never over the words", () => {
  const box = fc.record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 670 }),
    width: fc.integer({ min: 10, max: 900 }),
    height: fc.constant(24),
  });
  fc.assert(
    fc.property(box, fc.option(fc.integer({ min: 0, max: 1000 })), (words, x) => {
      const { left, top, maxHeight } = placeCard([words], CARD, VIEW, x);
      const card = { left, top, width: CARD.width, height: Math.min(CARD.height, maxHeight) };
      expect(boxesOverlap(card, words)).toBe(false);
    }),
  );
});
