/** What stands among an article's paragraphs and is none of them: containers known by tag or name. */

const CLUTTER_TAGS: ReadonlySet<string> = new Set(
  `aside audio button canvas caption datalist dialog embed figcaption figure footer form header iframe input map menu nav
   noscript object picture script select style svg template textarea title video`
    .split(/\s+/)
    .map((tag) => tag.toUpperCase()),
);

/** Words of class names and ids. A container is clutter when one of its names has one of these as a whole word. */
const CLUTTER_WORDS: ReadonlySet<string> = new Set(
  `ad adslot ads advert advertisement advertising advertorial author authorbio authors bio breadcrumb breadcrumbs byline
   caption captions comment comments consent cookie cookies copyright credit credits dateline disqus donate donation footer
   gallery infobox legal links masthead media-caption menu meta nav navigation newsletter newsletters outbrain pager
   pagination paywall popular promo promos promoted promotion pullquote rail recirc recirculation recommendations recommended
   related share sharebar sharing sidebar signup slideshow social sponsor sponsored subscribe subscription syndication
   taboola tagline taglist tags teaser teasers timestamp toc toolbar trending upsell widget`.split(/\s+/),
);

/** The same for names that take two words to be clear. */
const CLUTTER_PHRASES =
  /\b(?:pull quote|read more|read next|most read|most popular|most viewed|more on|more from|more stories|see also|sign up|also in|in this section|call to action|drop quote|photo credit|screen reader|sr only|visually hidden|print only|related \w+|key points)\b/;

/** Tags that can never be clutter, whatever their names say: pages are named after what they hold. */
const NEVER: ReadonlySet<string> = new Set(["HTML", "BODY", "MAIN", "ARTICLE"]);

/** Is this element's tag, or its being hidden, enough to leave it out? */
export function isClutterByTag(element: Element): boolean {
  return CLUTTER_TAGS.has(element.tagName.toUpperCase()) || isHidden(element);
}

/** Do the element's class, id or component name say that it is no part of the article's text? */
export function isClutterByName(element: Element): boolean {
  if (NEVER.has(element.tagName.toUpperCase())) return false;
  const role = element.getAttribute("role");
  if (role === "navigation" || role === "complementary" || role === "contentinfo" || role === "search") return true;
  return [element.getAttribute("class"), element.id, element.getAttribute("data-component")].some(
    (names) => names !== null && names !== "" && saysClutter(names),
  );
}

function saysClutter(names: string): boolean {
  return names.split(/\s+/).some((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    return words.some((word) => CLUTTER_WORDS.has(word)) || CLUTTER_PHRASES.test(words.join(" "));
  });
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    /display\s*:\s*none|visibility\s*:\s*hidden/.test(element.getAttribute("style") ?? "")
  );
}
