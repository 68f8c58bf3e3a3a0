import { findDate, isDateline } from "./dates.ts";
import { readJsonLd } from "./json-ld.ts";
import { textNodes } from "./main-text.ts";

/** What a page says about itself; the fields are those of `Article`. */
export interface Metadata {
  readonly url: string;
  readonly title: string;
  readonly site: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** The page calls itself an article, in JSON-LD, OpenGraph or microdata. */
  readonly declaredArticle: boolean;
}

/** @param url - the page's address as the browser or the caller knows it; may be empty. */
export function readMetadata(document: Document, url: string): Metadata {
  const meta = metaReader(document);
  const linked = readJsonLd(document);
  const language = readLanguage(document, meta, linked?.language ?? null);
  const address = readUrl(document, meta("og:url"), url);
  const pageTitle = tidy(document.title);
  const headings = [...document.querySelectorAll("h1")].map((h) => tidy(h.textContent)).filter(Boolean);
  const named = tidy(linked?.headline ?? meta("og:title", "twitter:title", "dc.title", "title") ?? "");
  const split = splitTitle(named || pageTitle, headings, () => tidy(document.body?.textContent));
  const outlet = named ? affixOf(pageTitle, split.title) : split.outlet;
  const author = linked?.author ?? meta("author", "byl", "dc.creator", "parsely-author", "article:author");
  return {
    url: address,
    title: split.title || headings[0] || "",
    site:
      tidy(meta("og:site_name") ?? linked?.site ?? meta("application-name", "dc.publisher") ?? outlet ?? "") || null,
    byline: tidyByline(author) ?? tidyByline(visibleByline(document)),
    published: readPublished(document, meta, linked?.published ?? null, language, address || url),
    language,
    declaredArticle:
      linked !== null ||
      meta("og:type") === "article" ||
      meta("article:published_time") !== null ||
      document.querySelector('[itemprop="articleBody"]') !== null,
  };
}

type MetaReader = (...names: string[]) => string | null;

/** `<meta>` by name, property or itemprop, in any case; the first name that has a value wins. */
function metaReader(document: Document): MetaReader {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim() ?? "";
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content !== "" && !found.has(name)) found.set(name, content);
    }
  }
  return (...names) => names.map((name) => found.get(name)).find((value) => value !== undefined) ?? null;
}

const DATE_NAMES = [
  "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date",
  "publish_date", "publication_date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued",
  "sailthru.date", "parsely-pub-date", "article.published", "cxenseparse:recs:publishtime", "originalpublicationdate",
  "datecreated", "displaydate", "ptime", "pdate",
]; // biome-ignore format: a list reads better so

function readPublished(
  document: Document,
  meta: MetaReader,
  linked: string | null,
  language: string | null,
  url: string,
): string | null {
  const said = [linked, ...DATE_NAMES.map((name) => meta(name))];
  for (const element of document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime], time',
  )) {
    said.push(element.getAttribute("datetime") ?? element.getAttribute("content"), element.textContent);
  }
  for (const text of said) {
    const date = text ? findDate(text, language) : null;
    if (date) return date;
  }
  return (
    visibleDate(document, language) ??
    findDate(meta("article:modified_time", "og:updated_time", "last-modified") ?? "") ??
    dateInUrl(url)
  );
}

/** A line that is a date and nothing else. */
function visibleDate(document: Document, language: string | null): string | null {
  if (!document.body) return null;
  for (const node of textNodes(document, document.body)) {
    if (/\d{4}/.test(node.data) && isDateline(tidy(node.data))) return findDate(node.data, language);
  }
  return null;
}

function dateInUrl(url: string): string | null {
  const found = /[/-]((?:19|20)\d{2})[/-]?(\d{2}|[a-z]{3})[/-]?(\d{2})(?=[/.-]|$)/i.exec(url);
  return found
    ? (findDate(`${found[3]} ${found[2]} ${found[1]}`) ?? findDate(`${found[1]}-${found[2]}-${found[3]}`))
    : null;
}

function readLanguage(document: Document, meta: MetaReader, linked: string | null): string | null {
  const said = [
    document.documentElement?.getAttribute("lang"),
    meta("og:locale"),
    linked,
    meta("content-language", "language", "dc.language"),
  ];
  for (const value of said) {
    const [tag] = (value ?? "")
      .trim()
      .replaceAll("_", "-")
      .split(/[,;\s]/);
    if (tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return null;
}

/** The canonical address where it is a page's own (some outlets call their front page canonical), else the given one; no fragment. */
function readUrl(document: Document, graph: string | null, given: string): string {
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute("href");
  for (const candidate of [canonical, graph, given]) {
    const parsed = candidate ? parseUrl(candidate, given) : null;
    if (parsed && (candidate === given || parsed.pathname !== "/")) {
      parsed.hash = "";
      return parsed.href;
    }
  }
  return "";
}

function parseUrl(text: string, base: string): URL | null {
  // Not `URL.parse`: it is younger than the oldest browsers that the manifests admit.
  if (!URL.canParse(text, base || undefined)) return null;
  const parsed = new URL(text, base || undefined);
  return /^https?:$/.test(parsed.protocol) ? parsed : null;
}

const SEPARATOR = /\s+[|–—·»•-]\s+|:\s+|\s*[|»]\s*/g;

/**
 * Tell headline and outlet apart in "Headline | Outlet" or "Outlet: Headline": the headline is the part that stands in the page.
 * @param bodyText - asked for only when no heading decides.
 */
function splitTitle(
  title: string,
  headings: readonly string[],
  bodyText: () => string,
): { title: string; outlet: string | null } {
  const cuts = [...title.matchAll(SEPARATOR)];
  if (cuts.length === 0 || headings.includes(title)) return { title, outlet: null };
  const halves = cuts.flatMap((cut) => {
    const before = title.slice(0, cut.index);
    const after = title.slice(cut.index + cut[0].length);
    return [
      { title: before, outlet: after },
      { title: after, outlet: before },
    ];
  });
  const heading = halves.find((half) => headings.includes(half.title));
  if (heading) return heading;
  const body = bodyText();
  if (body.includes(title)) return { title, outlet: null };
  const standing = halves.filter((half) => body.includes(half.title) && half.title.length > half.outlet.length);
  return standing.sort((a, b) => b.title.length - a.title.length)[0] ?? { title, outlet: null };
}

const LONGEST_OUTLET = 60;

/** What a page's title has besides its headline. */
function affixOf(pageTitle: string, headline: string): string | null {
  if (!headline || pageTitle === headline || !pageTitle.includes(headline)) return null;
  const rest = pageTitle.replace(headline, "").replace(/^[\s|–—·»•:-]+|[\s|–—·»•:-]+$/g, "");
  return rest !== "" && rest.length <= LONGEST_OUTLET ? rest : null;
}

function visibleByline(document: Document): string | null {
  const marked = document.querySelector('[rel="author"], [itemprop="author"], .byline, .author, [class*="byline" i]');
  return marked?.textContent ?? null;
}

const LONGEST_BYLINE = 120;

function tidyByline(text: string | null): string | null {
  const bare = tidy(text).replace(/^(?:by|from)\s+/i, "");
  return bare === "" || bare.length > LONGEST_BYLINE || /^https?:/i.test(bare) ? null : bare;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };

/** Collapse white space and resolve the entities that some outlets leave in their metadata. */
function tidy(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(amp|quot|apos|lt|gt|nbsp));/gi, (all, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? all;
      return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(/\s+/g, " ")
    .trim();
}
