import { parseHTML } from "linkedom";

/** Does this text start as a page does? The file's name only decides where the text does not. */
export function isHtml(text: string, name: string): boolean {
  const bare = text.replace(/^(?:\s|\uFEFF|<\?xml[^>]*>|<!--[\s\S]*?-->)+/, "");
  if (/^<(?:!doctype\s+html|[a-z][a-z0-9]*[\s>/])/i.test(bare)) return true;
  return /\.x?html?$/i.test(name) && /<\/?(?:p|br|div|h1|article|body|html|span|table)\b[^>]*>/i.test(text);
}

/** Browsers' own limit: they flatten what is nested deeper. linkedom does not, and its recursion would overflow. */
const MAX_DEPTH = 512;

/** Are the page's elements nested deeper than a browser would nest them? */
export function isTooDeep(document: Document): boolean {
  let depth = 0;
  let node: Element | null = document.body;
  while (node) {
    if (depth > MAX_DEPTH) return true;
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth++;
      continue;
    }
    while (node && !node.nextElementSibling) {
      node = node === document.body ? null : node.parentElement;
      depth--;
    }
    node = node === document.body ? null : (node?.nextElementSibling ?? null);
  }
  return false;
}

/** Tags that belong into the head; browsers open the body at the first other one. */
const HEAD_START =
  /^(?:\s|<!doctype[^>]*>|<!--[\s\S]*?-->|<html[^>]*>|<head[^>]*>|<\/head>|<title[^>]*>[\s\S]*?<\/title>|<(?:meta|link|base)\b[^>]*>|<(script|style|noscript)\b[^>]*>[\s\S]*?<\/\1>)*/i;

/** A document as a browser would make it: with head and body where the page left them out, and attribute names in lower case. */
export function parsePage(text: string): Document {
  const { document } = parseHTML(/<body[\s>]/i.test(text) && /<html[\s>]/i.test(text) ? text : withBody(text));
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      // Pages of the 1990s shout; browsers do not mind, linkedom does.
      if (name !== name.toLowerCase() && element.namespaceURI !== SVG) element.setAttribute(name.toLowerCase(), value);
    }
  }
  return document;
}

const SVG = "http://www.w3.org/2000/svg";

function withBody(text: string): string {
  const bare = text.replace(/<\/?body[^>]*>|<\/html>/gi, "");
  const head = HEAD_START.exec(bare)?.[0] ?? "";
  const language = /<html[^>]*>/i.exec(head)?.[0] ?? "<html>";
  const inside = head.replace(/<!doctype[^>]*>|<\/?html[^>]*>|<\/?head(?:\s[^>]*)?>/gi, "");
  return `<!doctype html>${language}<head>${inside}</head><body>${bare.slice(head.length)}</body></html>`;
}
