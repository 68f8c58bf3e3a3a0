const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

type Order = readonly [year: number, month: number, day: number];

/** How dates are written, most certain first; each names the groups that hold year, month and day. */
const FORMATS: readonly { readonly pattern: RegExp; readonly order: Order }[] = [
  { pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, order: [1, 2, 3] },
  { pattern: /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, order: [1, 2, 3] },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?(\\d{4})\\b`, "i"),
    order: [3, 1, 2],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})\\b`, "i"),
    order: [3, 2, 1],
  },
  { pattern: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/, order: [1, 2, 3] },
];

/** Month first or day first: nobody can tell 07/12/2006 apart without knowing who wrote it. */
const SLASHED = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

/**
 * The first date written in `text`, as the calendar day that it names (no change of time zone).
 * @param language - tells day-first from month-first where only digits are given; month first when `null`.
 * @returns `YYYY-MM-DD`, or `null` when there is none, or none that exists.
 */
export function findDate(text: string, language: string | null = null): string | null {
  for (const { pattern, order } of FORMATS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year, month, day] = order.map((group) => found[group] ?? "");
    const date = toIso(year, month, day);
    if (date) return date;
  }
  const slashed = SLASHED.exec(text);
  if (!slashed) return null;
  const [, first, second, year] = slashed;
  const monthFirst = language === null || /^en(?:-(?:US|PH))?$/i.test(language);
  return monthFirst
    ? (toIso(year, first, second) ?? toIso(year, second, first))
    : (toIso(year, second, first) ?? toIso(year, first, second));
}

/** Around a date in a line that holds nothing else: weekday, hour, zone, "Published", place. */
const AROUND_DATES = new RegExp(
  `${MONTH}|\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?|\\b(?:published|posted|updated|first|last|modified|on|at|of|date|[ap]\\.?m|gmt|utc|[ecmp][sd]?t|ist|jst|aest|bst|noon|midnight|local time|\\d+ min(?:ute)?s? read|min read|share|print)\\b\\.?|\\d+(?:st|nd|rd|th)?|[\\s,.:;/|·•–—()+-]+`,
  "gi",
);

const LONGEST_DATELINE = 90;

/** Is this line a date and nothing else, as above an article ("Wednesday, July 12, 2006 3:15 p.m. EDT")? */
export function isDateline(line: string): boolean {
  return line.length <= LONGEST_DATELINE && findDate(line) !== null && line.replace(AROUND_DATES, "") === "";
}

function toIso(year = "", month = "", day = ""): string | null {
  const y = Number(year);
  const named = MONTHS.findIndex((name) => month.toLowerCase().startsWith(name));
  const m = named >= 0 ? named + 1 : Number(month);
  const d = Number(day);
  if (!(y >= EARLIEST_YEAR && y <= LATEST_YEAR && m >= 1 && m <= 12 && d >= 1)) return null;
  // Day 0 of the next month is this month's last.
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
