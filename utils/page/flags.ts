import { signal } from "@preact/signals";

/**
 * Flag pictures as parsed SVG: a picture element on somebody else's page would need the files to be open to every
 * page, which tells sites that the extension is there. Loads each flag once, when first asked for.
 */
export function createFlags(win: Window & typeof globalThis, load: (country: string) => Promise<string>) {
  const known = signal<ReadonlyMap<string, SVGElement | null>>(new Map());
  const set = (country: string, picture: SVGElement | null): void => {
    known.value = new Map(known.peek()).set(country, picture);
  };
  const fetchOne = async (country: string): Promise<void> => {
    try {
      const parsed = new win.DOMParser().parseFromString(await load(country), "image/svg+xml").documentElement;
      if (parsed instanceof win.SVGElement) set(country, win.document.importNode(parsed, true));
    } catch (error) {
      // A card without a flag still names the country.
      console.warn("Where They Stand: no flag for", country, error);
    }
  };
  const asked = new Set<string>();
  return {
    /** The flag, or null while it is on its way; reading it in a view makes the view wait for it. */
    get(country: string): SVGElement | null {
      if (!asked.has(country)) {
        asked.add(country);
        void fetchOne(country);
      }
      return known.value.get(country) ?? null;
    },
  };
}
