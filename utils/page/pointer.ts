import type { CardModel } from "./card-model.ts";
import { createHoverIntent } from "./hover.ts";
import { pickMark } from "./marks.ts";
import type { Session } from "./session.ts";

/** Answer pointer, touch and keys on the page. All listeners end with the session. */
export function listen(win: Window & typeof globalThis, session: Session, card: CardModel, host: HTMLElement): void {
  const { signal } = session;
  const passive = { signal, passive: true };
  const hover = createHoverIntent({
    open: (id, x) => {
      const found = session.find(id);
      if (found) session.open(found, x);
    },
    close: () => {
      if (!card.focused.value) session.close();
    },
    now: () => win.performance.now(),
    later: (run, ms) => win.setTimeout(run, ms),
    cancel: (timer) => win.clearTimeout(timer),
  });
  const markAt = (x: number, y: number): string | null => pickMark(session.painter.at(x, y))?.mark.id ?? null;

  let frame = 0;
  win.document.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerType === "touch" || event.buttons !== 0) return;
      if (event.composedPath().includes(host)) return;
      win.cancelAnimationFrame(frame);
      frame = win.requestAnimationFrame(() =>
        hover.over(markAt(event.clientX, event.clientY), event.clientX, event.clientY),
      );
    },
    passive,
  );
  win.document.documentElement.addEventListener("pointerleave", () => hover.over(null, -99, -99), passive);
  const enter = (): void => {
    // A look at the page's words may still be due from before the pointer came here.
    win.cancelAnimationFrame(frame);
    hover.enterCard();
  };
  host.addEventListener("pointerenter", enter, passive);
  host.addEventListener("pointerleave", () => hover.leaveCard(), passive);

  const close = (): void => {
    session.close();
    hover.reset(null);
  };
  win.document.addEventListener(
    "click",
    (event) => {
      if (event.composedPath().includes(host)) return;
      const touched = "pointerType" in event && event.pointerType === "touch";
      const found = touched && !isInteractive(event) ? session.find(markAt(event.clientX, event.clientY) ?? "") : null;
      if (found) {
        session.open(found, event.clientX);
        hover.reset(found.mark.id);
      } else if (touched || card.focused.value) close();
    },
    { signal },
  );
  win.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && (card.content.value || card.legend.value)) {
        // The page's own dialogs are not meant by this Escape.
        event.stopPropagation();
        event.preventDefault();
        card.closeLegend();
        close();
        return;
      }
      const shortcut = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && !isEditable(event);
      const inCard =
        card.focused.value && event.composedPath().includes(host) && !event.altKey && !event.ctrlKey && !event.metaKey;
      if (!shortcut && !inCard) return;
      const by = event.code === "KeyN" ? 1 : event.code === "KeyP" ? -1 : null;
      if (by !== null) {
        event.preventDefault();
        event.stopPropagation();
        session.step(by);
        hover.reset(null);
      } else if (shortcut && event.code === "KeyL") {
        event.preventDefault();
        card.toggleLegend();
      }
    },
    { signal, capture: true },
  );

  let follow = 0;
  const reposition = (): void => {
    win.cancelAnimationFrame(follow);
    follow = win.requestAnimationFrame(() => {
      const found = session.current();
      if (!found) return;
      const boxes = session.boxesOf(found);
      const seen = boxes.some((b) => b.top + b.height > 0 && b.top < win.innerHeight);
      if (seen || card.focused.value) card.move(boxes);
      else close();
    });
  };
  win.addEventListener("scroll", reposition, { ...passive, capture: true });
  win.addEventListener("resize", reposition, passive);
  win.visualViewport?.addEventListener("resize", reposition, passive);
}

function isInteractive(event: Event): boolean {
  return event
    .composedPath()
    .some((t) => t instanceof Element && t.matches("a[href], button, input, select, textarea, summary"));
}

function isEditable(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
