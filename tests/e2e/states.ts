import type { Page } from "puppeteer-core";
import type { TabReading } from "../../utils/messages.ts";
import type { CountryEntry, Line, Summary } from "../../utils/summary/summary.ts";

/** Give a view's tab a record as the background would, to see a state that is hard to bring about. */
export async function putRecord(
  view: Page,
  url: string,
  record: Omit<TabReading, "url"> | Record<string, unknown>,
): Promise<void> {
  await view.evaluate(PUT, url, JSON.stringify(record));
}

/** As text: the test runner's build must not touch it. */
const PUT = new Function(
  "url",
  "record",
  `const api = globalThis.browser ?? chrome;
   return api.tabs.query({}).then((tabs) => {
     const tab = tabs.find((t) => t.url === url);
     return api.storage.session.set({ ["tab:" + tab.id]: { ...JSON.parse(record), url } });
   });`,
) as (url: string, record: string) => Promise<void>;

/** Change stored settings as the options page does. */
export async function putSettings(own: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await own.evaluate(SET, JSON.stringify(settings));
}

const SET = new Function(
  "settings",
  `const api = globalThis.browser ?? chrome;
   return api.storage.local.get("settings").then((s) => api.storage.local.set({ settings: { ...s.settings, ...JSON.parse(settings) } }));`,
) as (settings: string) => Promise<void>;

/** What the background knows of a tab that was read. */
export async function readRecord(view: Page, url: string): Promise<Extract<TabReading, { kind: "read" }>> {
  const record = JSON.parse(await view.evaluate(GET, url)) as TabReading;
  if (record.kind !== "read") throw new Error(`the tab's record is ${record.kind}`);
  return record;
}

const GET = new Function(
  "url",
  `const api = globalThis.browser ?? chrome;
   return api.tabs.query({}).then(async (tabs) => {
     const key = "tab:" + tabs.find((t) => t.url === url).id;
     return JSON.stringify((await api.storage.session.get(key))[key]);
   });`,
) as (url: string) => Promise<string>;

/** Everybody speaks, at length: all fifteen seats, guests with long names, changes of mind, long quotes, long titles. */
export function crowd({
  summary,
  ...record
}: Extract<TabReading, { kind: "read" }>): typeof record & { summary: Summary } {
  const positions = ["resolution", "undecided", "opposed", "statement", "two-step"] as const;
  const names: Readonly<Record<string, string>> = {
    AR: "Argentina",
    CN: "China",
    CG: "Republic of the Congo",
    DK: "Denmark",
    FR: "France",
    GH: "Ghana",
    GR: "Greece",
    JP: "Japan",
    PE: "Peru",
    QA: "Qatar",
    RU: "Russia",
    SK: "Slovakia",
    TZ: "United Republic of Tanzania",
    GB: "United Kingdom",
    US: "United States",
    VC: "Saint Vincent and the Grenadines",
    BA: "Bosnia and Herzegovina",
    CF: "Central African Republic",
  };
  const [example] = summary.countries.filter((c) => c.country === "RU");
  if (!example) throw new Error("the sample article has no Russia");
  const words =
    "We have said from the very beginning of these consultations, and we say it again today in this chamber, that no text will have our support unless it names every party to the fighting, sets a date for each of the steps it asks for, and says plainly what is to follow when nobody takes them";
  const countries = Object.entries(names).map(([country, name], i): CountryEntry => {
    const speaker = {
      name: "Dr. Maximiliana von Hohenstein-Wallersleben",
      role: "Deputy Permanent Representative and Special Envoy for the Great Lakes",
      country,
    };
    const start = words.indexOf("no text will have our support");
    const line: Line = {
      ...example.strongest,
      id: `crowd-${country}`,
      country,
      order: i + 1,
      text: words,
      speaker,
      manner: "quoted",
      cue: { start, end: start + "no text will have our support".length },
    };
    const position = positions[i % positions.length] ?? "undecided";
    const lines = [line, { ...line, id: `${line.id}-2` }, { ...line, id: `${line.id}-3` }];
    return {
      ...example,
      country,
      name,
      position,
      lines,
      strongest: line,
      mixed: i % 3 === 0,
      thin: i % 3 === 1,
      movedFrom: i % 2 ? "statement" : null,
    };
  });
  return {
    ...record,
    summary: {
      ...summary,
      title:
        "Security Council’s fifteen members, and three who are not among them, speak for eleven hours on the draft and part without a word on when they will meet again",
      site: "The Harbour Gazette and Evening Intelligencer",
      countries: [...countries].sort(
        (a, b) => positions.indexOf(a.position as never) - positions.indexOf(b.position as never),
      ),
    },
  };
}
