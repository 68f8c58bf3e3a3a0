/** What a page says of its article in JSON-LD. */
export interface LinkedMetadata {
  readonly headline: string | null;
  readonly site: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:^|\/)(?:\w*Article|\w*Posting|Report|Reportage\w*)$/;

/** Nested this deep there is only decoration; the limit also ends endless structures. */
const MAX_DEPTH = 6;

/** The first article that the page's JSON-LD describes, in an object, an array or a `@graph`; `null` without one. */
export function readJsonLd(document: Document): LinkedMetadata | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const article = findArticle(parse(script.textContent ?? ""), 0);
    if (article) {
      return {
        headline: text(article["headline"]) ?? text(article["name"]),
        site: nameOf(article["publisher"]) ?? nameOf(article["sourceOrganization"]),
        author: nameOf(article["author"]) ?? nameOf(article["creator"]),
        published: text(article["datePublished"]) ?? text(article["dateCreated"]) ?? text(article["dateModified"]),
        language: text(article["inLanguage"]) ?? nameOf(article["inLanguage"]),
        url: text(article["url"]) ?? idOf(article["mainEntityOfPage"]),
      };
    }
  }
  return null;
}

/** Broken JSON-LD is common, and as good as none. */
function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>)\s*$/, "");
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Fields | null {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return null;
  const inside: readonly unknown[] = Array.isArray(value)
    ? value
    : [(value as Fields)["@graph"], (value as Fields)["mainEntity"], (value as Fields)["mainEntityOfPage"]];
  if (
    !Array.isArray(value) &&
    [(value as Fields)["@type"]].flat().some((t) => typeof t === "string" && ARTICLE_TYPE.test(t))
  ) {
    return value as Fields;
  }
  for (const item of inside) {
    const found = findArticle(item, depth + 1);
    if (found) return found;
  }
  return null;
}

function text(value: unknown): string | null {
  const found = typeof value === "string" ? value.trim() : "";
  return found === "" ? null : found;
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter((name) => name !== null);
    return names.length > 0 ? names.join(", ") : null;
  }
  if (typeof value === "object" && value !== null) return nameOf((value as Fields)["name"]);
  return text(value);
}

function idOf(value: unknown): string | null {
  return typeof value === "object" && value !== null ? text((value as Fields)["@id"]) : text(value);
}
