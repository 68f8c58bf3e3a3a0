import { beforeEach, expect, test, vi } from "vitest";
import { createHoverIntent, type HoverIntent } from "../../../utils/page/hover.ts";

let open: (id: string) => void;
let close: () => void;
let hover: HoverIntent;

beforeEach(() => {
  vi.useFakeTimers();
  open = vi.fn();
  close = vi.fn();
  hover = createHoverIntent({
    open: (id) => open(id),
    close: () => close(),
    now: () => Date.now(),
    later: (run, ms) => Number(setTimeout(run, ms)),
    cancel: (timer) => clearTimeout(timer),
  });
});

test("a pointer that stays opens the card", () => {
  hover.over("a", 10, 10);
  vi.advanceTimersByTime(150);
  expect(open).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(open).toHaveBeenCalledExactlyOnceWith("a");
});

test("a pointer that passes does not", () => {
  hover.over("a", 10, 10);
  vi.advanceTimersByTime(80);
  hover.over(null, 10, 90);
  vi.advanceTimersByTime(1000);
  expect(open).not.toHaveBeenCalled();
});

test("a pointer that wanders along the line is waited for", () => {
  for (let x = 0; x < 300; x += 20) {
    hover.over("a", x, 10);
    vi.advanceTimersByTime(20);
  }
  expect(open).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(open).toHaveBeenCalledOnce();
});

test("on the way to the card it stays open, and after leaving it closes", () => {
  hover.over("a", 10, 10);
  vi.advanceTimersByTime(300);
  hover.over(null, 10, 40);
  vi.advanceTimersByTime(200);
  hover.enterCard();
  vi.advanceTimersByTime(5000);
  expect(close).not.toHaveBeenCalled();
  hover.leaveCard();
  vi.advanceTimersByTime(400);
  expect(close).toHaveBeenCalledOnce();
});

test("back on the words in time: nothing closes", () => {
  hover.over("a", 10, 10);
  vi.advanceTimersByTime(300);
  hover.over(null, 10, 40);
  vi.advanceTimersByTime(200);
  hover.over("a", 10, 10);
  vi.advanceTimersByTime(5000);
  expect(close).not.toHaveBeenCalled();
});

test("closed by Escape, the same words open it again only after the pointer has been away", () => {
  hover.over("a", 10, 10);
  vi.advanceTimersByTime(300);
  hover.reset(null);
  hover.over(null, 10, 90);
  hover.over("a", 10, 10);
  vi.advanceTimersByTime(300);
  expect(open).toHaveBeenCalledTimes(2);
});
