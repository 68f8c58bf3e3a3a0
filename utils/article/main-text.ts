import { Readability } from "@mozilla/readability";

/** Above this Readability would block the page for seconds; the longest real articles have a tenth of it. */
export const MAX_ELEMENTS = 30_000;

/** Below this Readability starts over with looser rules. Its own default, 500, is longer than many agency reports. */
const ENOUGH_CHARACTERS = 250;

const SHOW_TEXT = 4;

/**
 * The Text nodes that Readability takes for the article's body.
 * @param document - is not changed; Readability works on a copy.
 * @param scope - the element to look in: the body, or one inside a shadow tree, which a copy of the page lacks.
 * @returns live nodes; empty when Readability finds no article.
 */
export function findMainText(document: Document, scope: Element = document.body): ReadonlySet<Text> {
  const copy = document.cloneNode(true) as Document;
  if (scope !== document.body) copy.body.replaceChildren(copy.importNode(scope, true));
  const origin = new Map<Node, Text>();
  for (const [live, copied] of pairs(document, scope, copy, copy.body)) origin.set(copied, live);
  restoreFromNodes(copy, origin);

  const found = new Readability<Node>(copy, { serializer: (root) => root, charThreshold: ENOUGH_CHARACTERS }).parse();
  const main = new Set<Text>();
  if (!found?.content) return main;
  for (const node of textNodes(copy, found.content)) {
    const live = origin.get(node);
    if (live) main.add(live);
  }
  return main;
}

/** All Text nodes under `root`, in document order. */
export function* textNodes(document: Document, root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/**
 * When its first try finds too little, Readability starts over from `body.innerHTML`, and nodes made from a string
 * lead nowhere. So on this copy reading `innerHTML` takes a snapshot of nodes, and setting it puts copies of them
 * back, each with its origin.
 */
function restoreFromNodes(copy: Document, origin: Map<Node, Text>): void {
  let snapshot: Node | null = null;
  const { body } = copy;
  const carryOver = (from: Node, to: Node) => {
    for (const [old, fresh] of pairs(copy, from, copy, to)) {
      const live = origin.get(old);
      if (live) origin.set(fresh, live);
    }
  };
  Object.defineProperty(body, "innerHTML", {
    configurable: true,
    get: () => {
      snapshot = body.cloneNode(true);
      carryOver(body, snapshot);
      return "";
    },
    set: () => {
      if (!snapshot) return;
      const fresh = snapshot.cloneNode(true);
      carryOver(snapshot, fresh);
      while (body.firstChild) body.firstChild.remove();
      while (fresh.firstChild) body.append(fresh.firstChild);
    },
  });
}

/** The Text nodes of a tree beside those of its copy. */
function* pairs(fromDocument: Document, from: Node, toDocument: Document, to: Node): Generator<[Text, Text]> {
  const copies = textNodes(toDocument, to);
  for (const node of textNodes(fromDocument, from)) {
    const next = copies.next();
    if (next.done) return;
    yield [node, next.value];
  }
}
