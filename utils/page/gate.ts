/**
 * `yes`: this can be a news article on what the Security Council should do. `no`: it is not, and will not become one.
 * `later`: the page says that it is an article, or holds hardly any text yet, so it is worth another look.
 */
export type GateAnswer = "yes" | "no" | "later";

/**
 * Other bodies carry the name too: "National Security Council" is a president's staff. Some outlets write "the council"
 * throughout, once the United Nations are named in the same paragraph.
 */
const COUNCIL =
  /(?<!\bNational )\bSecurity Council\b|\bUNSC\b|\b(?:15|fifteen)-(?:member|nation) council\b|\b(?:UN|U\.N\.|United Nations)\b[^\n]{0,300}\b(?<!Rights )(?<!Social )council\b/i;

/** Whatever `COUNCIL` finds holds one of these, in any spelling that people use ("Security council", "unsc"). */
const HINTS = ["ouncil", "OUNCIL", "UNSC", "unsc"];

const INSTRUMENT =
  /\b(?:resolution|draft|veto|sanction|(?:presidential|press|joint|nonbinding|non-binding) statement|cease-?fire|mandate|adopt|vote)/i;

/** A mention in a menu or a teaser is shorter than a sentence. */
const SHORTEST_SENTENCE = 40;

/** A page with more linked headlines than this, and no word that it is an article, is a front or section page. */
const MANY_HEADLINES = 14;

/** Fewer paragraphs than this: still filling in, or made of line breaks as pages of the 2000s are. */
const FEW_PARAGRAPHS = 3;

/** Line breaks that make up for missing paragraphs. */
const MANY_BREAKS = 4;

/** Far more than an article has; keeps endless pages cheap. */
const MOST_PARAGRAPHS = 600;

/** Enough of a page that does not call itself an article: a report names the Council early, a forum's posts go on. */
const FIRST_PARAGRAPHS = 80;

/** Elements searched for web components; a page built of them has few of its own. */
const MOST_ELEMENTS = 3000;

const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|default|home)\.\w+)?$/i;

/**
 * Decide from the page as it stands whether the engine is worth loading. Reads only text that is there (never
 * `innerText`, which lays the page out) and asks the cheapest question first, because nearly every page ends here.
 * @param address - the page's `pathname` and `search`.
 */
export function askGate(doc: Document, address: { readonly pathname: string; readonly search: string }): GateAnswer {
  if (!/html/.test(doc.contentType)) return "no";
  const declared = saysArticle(doc);
  if (!declared) {
    if (FRONT.test(address.pathname) && !address.search) return "no";
    if (doc.querySelectorAll("h2 a, h3 a").length > MANY_HEADLINES) return "no";
  }
  const paragraphs = doc.getElementsByTagName("p");
  if (speaksOfCouncil(paragraphs, declared ? MOST_PARAGRAPHS : FIRST_PARAGRAPHS)) return "yes";
  if (paragraphs.length >= FEW_PARAGRAPHS) return declared ? "later" : "no";
  if (declared || doc.getElementsByTagName("br").length >= MANY_BREAKS) {
    const text = doc.body?.textContent ?? "";
    if (namesCouncil(text) && INSTRUMENT.test(text)) return "yes";
  }
  return speaksInShadow(doc.body, { left: MOST_ELEMENTS }) ? "yes" : "later";
}

/** Some sites draw their articles inside web components, where a look at the page does not reach. */
function speaksInShadow(root: ParentNode | null, budget: { left: number }): boolean {
  for (const element of root?.querySelectorAll("*") ?? []) {
    if (budget.left-- <= 0) return false;
    const { shadowRoot } = element;
    if (!shadowRoot) continue;
    const paragraphs = shadowRoot.querySelectorAll("p");
    if (speaksOfCouncil(paragraphs, MOST_PARAGRAPHS) || speaksInShadow(shadowRoot, budget)) return true;
  }
  return false;
}

function saysArticle(doc: Document): boolean {
  if (doc.querySelector('meta[property="og:type"][content*="article" i], meta[property^="article:pub"]')) return true;
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    if (/Article"/.test(script.textContent ?? "")) return true;
  }
  return false;
}

/** Whether the first `most` paragraphs name both the Council and an instrument, in whichever order. */
function speaksOfCouncil(paragraphs: ArrayLike<HTMLParagraphElement>, most: number): boolean {
  const before: string[] = [];
  let council = false;
  for (let i = 0; i < paragraphs.length && i < most; i++) {
    const text = paragraphs[i]?.textContent ?? "";
    if (text.length < SHORTEST_SENTENCE) continue;
    if (council) {
      if (INSTRUMENT.test(text)) return true;
      continue;
    }
    before.push(text);
    council = namesCouncil(text);
    if (council && before.some((earlier) => INSTRUMENT.test(earlier))) return true;
  }
  return false;
}

/**
 * Whether a text names the Council. On nearly every page the plain search is the end of it, so that the expression is
 * never compiled: on a page's first run that costs more than all the searching.
 */
function namesCouncil(text: string): boolean {
  return HINTS.some((hint) => text.includes(hint)) && COUNCIL.test(text);
}
