import type { MarkStyle } from "../settings.ts";
import { colourMarks, type Painted, type Painter, rangeOf } from "./painter.ts";
import { PREFIX, thickness, UNDERLINES } from "./rules.ts";
import { css } from "./tones.ts";

/**
 * Boxes over the marked words, for browsers without CSS highlights. They stand in a shadow tree outside the page's
 * flow and take no pointer events, so the page neither moves nor loses a click.
 */
export function createOverlay(win: Window & typeof globalThis): Painter {
  const host = win.document.createElement(`${PREFIX}-marks`);
  const layer = host.attachShadow({ mode: "closed" });
  let painted: readonly Painted[] = [];
  let style: MarkStyle = "tint";
  let strong: string | null = null;
  let end = new AbortController();

  const boxesOf = ({ placed }: Painted): readonly DOMRect[] =>
    placed.parts.flatMap((part) => [...(rangeOf(win, part)?.getClientRects() ?? [])]);

  const lay = (): void => {
    layer.replaceChildren(
      layerRules(win),
      ...painted.flatMap((p) =>
        boxesOf(p).map((box) => {
          const { left, top, width, height } = box;
          const element = win.document.createElement("i");
          const share = p.placed.mark.id === strong ? p.colours.here : p.colours.rest;
          const line = UNDERLINES[p.tone] === "wavy" ? "ridge" : UNDERLINES[p.tone];
          const thick = Math.round(thickness(p.tone, style));
          element.style.cssText = `left:${left + win.scrollX}px;top:${top + win.scrollY}px;width:${width}px;height:${height}px;
            background:${css(p.colours.hue, share)};border-bottom:${line === "double" ? 3 : thick}px ${line} ${css(p.colours.line)}`;
          return element;
        }),
      ),
    );
  };
  const clear = (): void => {
    end.abort();
    host.remove();
    painted = [];
  };

  return {
    clear,
    draw(marks, wanted) {
      clear();
      style = wanted;
      painted = colourMarks(win, marks, style);
      end = new AbortController();
      win.document.documentElement.append(host);
      win.addEventListener("resize", lay, { signal: end.signal });
      const sizes = new win.ResizeObserver(lay);
      sizes.observe(win.document.documentElement);
      end.signal.addEventListener("abort", () => sizes.disconnect(), { once: true });
      lay();
    },
    emphasize(id) {
      strong = id;
      lay();
    },
    at(x, y) {
      const hit = (b: DOMRect): boolean => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom;
      return painted.filter((p) => boxesOf(p).some(hit)).map((p) => p.placed);
    },
  };
}

function layerRules(win: Window): HTMLStyleElement {
  const rules = win.document.createElement("style");
  rules.textContent = `:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important;
    inline-size: 0 !important; block-size: 0 !important; pointer-events: none !important; z-index: 2147483646 !important; }
    i { position: absolute; box-sizing: border-box; pointer-events: none; }
    @media print { :host { display: none !important; } }`;
  return rules;
}
