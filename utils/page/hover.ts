/** A pointer that only passes is not answered: it must have stayed on the words this long, in ms … */
const INTENT = 160;
/** … and be nearly still: so far in px within the last `STILL_TIME` ms at most. */
const STILL = 10;
const STILL_TIME = 70;
/** Time to travel from the words to the card, or back, in ms. */
const GRACE = 320;

/** What the pointer means: opens after a short stay, closes after leaving both the words and the card. */
export interface HoverIntent {
  /** The pointer is over these words (null: over none). */
  readonly over: (id: string | null, x: number, y: number) => void;
  readonly enterCard: () => void;
  readonly leaveCard: () => void;
  /** Forget the pointer: the card was opened or closed by other means. */
  readonly reset: (openId: string | null) => void;
}

interface Ports {
  readonly open: (id: string, x: number, y: number) => void;
  readonly close: () => void;
  readonly now: () => number;
  readonly later: (run: () => void, ms: number) => number;
  readonly cancel: (timer: number) => void;
}

export function createHoverIntent({ open, close, now, later, cancel }: Ports): HoverIntent {
  let wanted: string | null = null;
  let shown: string | null = null;
  let timer: number | null = null;
  let moved = { x: 0, y: 0, at: 0 };
  let spot = { x: 0, y: 0 };

  const stop = (): void => {
    if (timer !== null) cancel(timer);
    timer = null;
  };
  const settle = (): void => {
    timer = null;
    if (wanted === null) return;
    if (now() - moved.at < STILL_TIME) {
      timer = later(settle, STILL_TIME);
      return;
    }
    shown = wanted;
    open(wanted, spot.x, spot.y);
  };
  const leave = (): void => {
    stop();
    if (shown === null) return;
    timer = later(() => {
      timer = null;
      shown = null;
      close();
    }, GRACE);
  };

  return {
    over(id, x, y) {
      if (Math.hypot(x - moved.x, y - moved.y) > STILL) moved = { x, y, at: now() };
      spot = { x, y };
      if (id === wanted && timer !== null) return;
      if (id !== null && id === shown) stop();
      if (id === wanted) return;
      wanted = id;
      if (id === null) leave();
      else if (id !== shown) {
        stop();
        timer = later(settle, INTENT);
      }
    },
    enterCard() {
      wanted = shown;
      stop();
    },
    leaveCard() {
      wanted = null;
      leave();
    },
    reset(openId) {
      stop();
      wanted = null;
      shown = openId;
    },
  };
}
