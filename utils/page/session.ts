import type { PageAnswer, SkipReason } from "../messages.ts";
import type { Article, Span } from "../model.ts";
import { isSkipped, type Settings } from "../settings.ts";
import type { Summary } from "../summary/summary.ts";
import { type CardModel, entriesOf } from "./card-model.ts";
import { groundOf } from "./ground.ts";
import { marksOf, type Part, type PlacedMark, stepFrom } from "./marks.ts";
import { createPainter, rangeOf } from "./painter.ts";
import type { Box } from "./place.ts";
import { luminance } from "./tones.ts";
import { mayMatter, watchAddress, watchContent, watchGround } from "./watch.ts";

/** A page as read, with the way back from offsets to its live text. */
export type PageReading =
  | {
      readonly kind: "read";
      readonly article: Article;
      readonly map: { readonly rangeParts: (span: Span) => readonly Part[] };
    }
  | { readonly kind: "skipped"; readonly reason: SkipReason };

/** What a session needs from outside the page. */
export interface SessionPorts {
  readonly read: (doc: Document, url: string) => PageReading;
  /** Have an article analysed; `null` when there is nothing to show. */
  readonly ask: (article: Article) => Promise<PageAnswer>;
  readonly skipped: (url: string, reason: SkipReason) => void;
  readonly failed: (url: string, error: unknown) => void;
}

/** How long a line that was jumped to stays emphasized, in ms. */
const FLASH = 1800;
/** A page that could not be read is read again at most this often while it fills in. */
const MOST_TRIES = 6;

/** One page's life: read, have analysed, paint, and repaint when the page or the settings change. */
export function createSession(
  win: Window & typeof globalThis,
  ports: SessionPorts,
  card: CardModel,
  initial: Settings,
) {
  const end = new AbortController();
  const painter = createPainter(win);
  let settings = initial;
  let summary: Summary | null = null;
  let text: string | null = null;
  let placed: readonly PlacedMark[] = [];
  let current: string | null = null;
  let tries = 0;
  let flash = 0;
  let returnFocus: HTMLElement | null = null;
  let watchToo: ((root: ShadowRoot) => void) | null = null;

  const url = (): string => win.location.href.replace(/#.*$/s, "");

  const read = async (): Promise<void> => {
    const address = url();
    try {
      const reading = ports.read(win.document, address);
      tries += 1;
      if (reading.kind === "skipped") {
        forget();
        ports.skipped(address, reading.reason);
        return;
      }
      if (reading.article.text !== text) {
        text = reading.article.text;
        const answer = await ports.ask(reading.article);
        if (end.signal.aborted || address !== url()) return;
        summary = answer;
      }
      place(reading.map.rangeParts);
    } catch (error) {
      forget();
      ports.failed(address, error);
    }
  };
  const place = (rangeParts: (span: Span) => readonly Part[]): void => {
    const marks = summary ? marksOf(summary, settings) : [];
    placed = marks.map((mark) => ({ mark, parts: rangeParts(mark.span) })).filter(({ parts }) => parts.length > 0);
    painter.draw(placed, settings.markStyle);
    for (const { parts } of placed) {
      const root = parts[0]?.node.getRootNode();
      if (root instanceof win.ShadowRoot) watchToo?.(root);
    }
  };
  const forget = (): void => {
    close();
    painter.clear();
    placed = [];
    summary = null;
    text = null;
  };

  const boxesOf = ({ parts }: PlacedMark): readonly Box[] =>
    parts.flatMap((part) => [...(rangeOf(win, part)?.getClientRects() ?? [])]).filter((box) => box.width > 0);
  const find = (id: string): PlacedMark | null =>
    placed.find(({ mark }) => mark.id === id || (mark.kind === "line" && mark.lines.some((l) => l.id === id))) ?? null;

  const open = (found: PlacedMark, x: number | null): void => {
    const parent = found.parts[0]?.node.parentElement;
    const boxes = boxesOf(found);
    if (!summary || !parent || boxes.length === 0) return;
    if (x === null && !card.focused.value) {
      returnFocus = win.document.activeElement instanceof win.HTMLElement ? win.document.activeElement : null;
    }
    current = found.mark.id;
    painter.emphasize(current);
    const onDark = luminance(groundOf(parent, win).ground) < 0.18;
    const entries = entriesOf(found.mark, summary);
    card.open({ mark: found.mark, entries, lineCount: summary.lineCount, boxes, x, onDark }, x === null);
  };
  const close = (): void => {
    const hadFocus = card.focused.value;
    card.close();
    painter.emphasize(null);
    if (hadFocus) returnFocus?.focus({ preventScroll: true });
    returnFocus = null;
  };
  const scrollTo = (found: PlacedMark): void => {
    const [first] = boxesOf(found);
    // A page that nobody sees gets no frames to scroll in.
    const calm = win.matchMedia("(prefers-reduced-motion: reduce)").matches || win.document.hidden;
    const element = found.parts[0]?.node.parentElement;
    if (!first || !element) return;
    // A box outside of the viewport's middle half is brought there; the element first, for scrolling boxes of its own.
    if (first.top > win.innerHeight * 0.2 && first.top + first.height < win.innerHeight * 0.6) return;
    element.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
  };

  /** Marks as good as they were painted: every node still in the page, with its text. */
  const stands = (): boolean =>
    placed.every(({ parts }) => parts.every((p) => p.node.isConnected && p.end <= p.node.length));
  let size = 0;
  const settled = (): void => {
    if (isSkipped(settings, url())) return;
    const now = win.document.body.textContent?.length ?? 0;
    const grown = Math.abs(now - size) > 200;
    size = now;
    if (summary ? !stands() || grown : grown && tries < MOST_TRIES && mayMatter(win)) void read();
  };
  const moved = (): void => {
    forget();
    tries = 0;
    ports.skipped(url(), "left");
    // The new page's text may be there already; if not, the content watcher tells when.
    if (mayMatter(win)) void read();
  };
  const redraw = (): void => painter.draw(placed, settings.markStyle);

  return {
    signal: end.signal,
    painter,
    open,
    close,
    find,
    boxesOf,
    current: (): PlacedMark | null => (current && card.content.value ? find(current) : null),
    /** Read the page now, whatever was found before. */
    async readNow(): Promise<void> {
      text = null;
      tries = 0;
      await read();
    },
    async start(): Promise<void> {
      size = win.document.body.textContent?.length ?? 0;
      watchToo = watchContent(win, end.signal, settled);
      watchGround(win, end.signal, redraw);
      watchAddress(win, end.signal, moved);
      // Back from the browser's cache: the tab's record is another page's by now.
      win.addEventListener("pageshow", (e) => e.persisted && void this.readNow(), { signal: end.signal });
      await read();
    },
    /** Scroll to a line and flash it. */
    show(id: string): boolean {
      const found = find(id);
      if (!found) return false;
      close();
      scrollTo(found);
      painter.emphasize(found.mark.id);
      win.clearTimeout(flash);
      flash = win.setTimeout(() => card.content.value === null && painter.emphasize(null), FLASH);
      return true;
    },
    /** Scroll to the next or previous line and move the focus into its card. */
    step(by: 1 | -1): void {
      const next = stepFrom(placed, current, by);
      if (!next) return;
      scrollTo(next);
      open(next, null);
    },
    /** Take over new settings at once. */
    apply(next: Settings): void {
      const was = isSkipped(settings, url());
      settings = next;
      const is = isSkipped(settings, url());
      if (is) forget();
      else if (was) void read();
      else if (summary) {
        close();
        const reading = ports.read(win.document, url());
        if (reading.kind === "read") place(reading.map.rangeParts);
      }
    },
    /** Leave the page as it was. */
    stop(): void {
      win.clearTimeout(flash);
      forget();
      card.closeLegend();
      end.abort();
    },
  };
}
export type Session = ReturnType<typeof createSession>;
