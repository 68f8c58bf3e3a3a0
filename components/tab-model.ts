import { computed, signal } from "@preact/signals";
import type { TabReading } from "../utils/messages.ts";
import type { CountryCode } from "../utils/model.ts";
import { setTable } from "../utils/summary/council-table.ts";
import { type ShareForm, share } from "../utils/summary/share.ts";
import type { Line } from "../utils/summary/summary.ts";
import type { Words } from "../utils/words.ts";

/** The tab that a view speaks of. `url` has no fragment; null for pages an extension may not see. */
export interface Tab {
  readonly id: number;
  readonly url: string | null;
}

/** What the popup and the side panel need from the browser. */
export interface TabPorts {
  /** Have the background read the tab, whatever the gate said. */
  readonly read: (tabId: number) => Promise<void>;
  /** Scroll the tab to a line. */
  readonly show: (tabId: number, line: string) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  /** Copy so that a document keeps the links and a plain field gets plain text. */
  readonly copyRich: (html: string, text: string) => Promise<void>;
  /** Save the Council's table as it is drawn. */
  readonly savePicture: (form: "svg" | "png") => Promise<void>;
  readonly openOptions: () => Promise<void>;
  /** Open the side panel; null in the side panel itself. */
  readonly openPanel: (() => Promise<void>) | null;
  /** Put the tab's site on the skip list, or take it off. */
  readonly pause: (url: string, paused: boolean) => Promise<void>;
}

/** What is copied just now, to say so. */
export type Copied = { readonly what: "line"; readonly id: string } | { readonly what: "summary" };

const SAID_FOR = 2000;

/** State of the popup and the side panel. */
export function createTabModel(ports: TabPorts) {
  const tab = signal<Tab | null>(null);
  const known = signal<TabReading | null>(null);
  const open = signal<ReadonlySet<CountryCode>>(new Set());
  const filter = signal<CountryCode | null>(null);
  const copied = signal<Copied | null>(null);
  const problem = signal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** A record of the page that the tab shows now; what was kept of an earlier page does not count. */
  const reading = computed<TabReading | null>(() => {
    if (problem.value !== null) return { kind: "failed", url: tab.value?.url ?? "", detail: problem.value };
    if (!tab.value) return null;
    const { url } = tab.value;
    if (url === null || !/^https?:/.test(url)) return { kind: "skipped", url: url ?? "", reason: "restricted" };
    return known.value?.url === url ? known.value : { kind: "reading", url };
  });
  const summary = computed(() => (reading.value?.kind === "read" ? reading.value.summary : null));
  const table = computed(() => summary.value && setTable(summary.value));
  const shown = computed(() => {
    const countries = summary.value?.countries ?? [];
    return filter.value === null ? countries : countries.filter((c) => c.country === filter.value);
  });

  const say = (what: Copied): void => {
    copied.value = what;
    clearTimeout(timer);
    timer = setTimeout(() => {
      copied.value = null;
    }, SAID_FOR);
  };
  const attempt = async (work: Promise<void>): Promise<boolean> => {
    try {
      await work;
      return true;
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
      return false;
    }
  };

  return {
    tab,
    reading,
    summary,
    table,
    shown,
    open,
    filter,
    copied,
    /** Turn to a tab; a page that nothing is known of is read now, for the reader asks. */
    follow(next: Tab, record: TabReading | null): void {
      if (tab.value?.id !== next.id || tab.value.url !== next.url) {
        open.value = new Set();
        filter.value = null;
      }
      problem.value = null;
      tab.value = next;
      known.value = record;
    },
    record(next: TabReading | null): void {
      problem.value = null;
      known.value = next;
    },
    async read(): Promise<void> {
      problem.value = null;
      if (tab.value) await attempt(ports.read(tab.value.id));
    },
    async show(line: Line): Promise<void> {
      if (tab.value) await attempt(ports.show(tab.value.id, line.id));
    },
    async copyLink(line: Line): Promise<void> {
      if (await attempt(ports.copy(line.link))) say({ what: "line", id: line.id });
    },
    /** Copy the whole summary; `html` goes along with plain text, for whatever it is pasted into. */
    async copySummary(form: ShareForm, words: Words): Promise<void> {
      if (!summary.value) return;
      const content = share(summary.value, words, form);
      const done = form === "html" ? ports.copyRich(content, share(summary.value, words, "text")) : ports.copy(content);
      if (await attempt(done)) say({ what: "summary" });
    },
    savePicture: (form: "svg" | "png"): Promise<boolean> => attempt(ports.savePicture(form)),
    openOptions: (): Promise<boolean> => attempt(ports.openOptions()),
    openPanel: ports.openPanel && ((): Promise<boolean> => attempt(ports.openPanel?.() ?? Promise.resolve())),
    async pause(paused: boolean): Promise<void> {
      if (tab.value?.url) await attempt(ports.pause(tab.value.url, paused));
    },
    toggle(country: CountryCode): void {
      const next = new Set(open.value);
      if (!next.delete(country)) next.add(country);
      open.value = next;
    },
    choose(country: CountryCode | null): void {
      filter.value = filter.value === country ? null : country;
    },
  };
}
export type TabModel = ReturnType<typeof createTabModel>;
