/** Running text, in characters, that an open shadow tree must hold more of than the page around it. */
const LEAST = 120;

/** Elements looked at while searching for shadow trees; keeps endless pages cheap. */
const MOST_ELEMENTS = 30_000;

/** The roots of the open shadow trees under `root`, those inside of others too, in document order. */
export function* shadowRoots(root: ParentNode, most = MOST_ELEMENTS): Generator<ShadowRoot> {
  let seen = 0;
  const waiting: ParentNode[] = [root];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    for (const element of next.querySelectorAll("*")) {
      if (++seen > most) return;
      const { shadowRoot } = element;
      if (!shadowRoot) continue;
      yield shadowRoot;
      waiting.push(shadowRoot);
    }
  }
}

/**
 * The element to read: the page's body; or, where a site draws its articles inside a web component, the element in
 * the component's shadow tree that holds more running text than the rest of the page.
 */
export function findScope(body: Element): Element {
  let scope = body;
  let most = Math.max(LEAST, proseIn(body));
  for (const root of shadowRoots(body)) {
    for (const element of root.children) {
      const length = proseIn(element);
      if (length <= most) continue;
      scope = element;
      most = length;
    }
  }
  return scope;
}

function proseIn(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll("p")) length += paragraph.textContent.trim().length;
  return length;
}
