import { parseHTML } from 'linkedom';

/** What is used of a parsed page. The build is compiled without the DOM, so that nothing else of it is leaned on. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode> & Iterable<PageNode>;
  readonly parentElement: PageElement | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly attributes: ArrayLike<{ readonly name: string }> & Iterable<{ readonly name: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
}

/** Scripts are not run and nothing is fetched. */
export function parsePage(html: string): PageDocument {
  return (parseHTML(whole(html)) as unknown as { document: PageDocument }).document;
}

/** The parser adds no element that a page leaves out, and takes the first one for the page. */
function whole(html: string): string {
  if (/<body[\s>]/iu.test(html)) return /<html[\s>]/iu.test(html) ? html : `<html>${html}</html>`;
  const headEnd = /<\/head\s*>/iu.exec(html);
  const at = headEnd === null ? 0 : headEnd.index + headEnd[0].length;
  return `<html>${html.slice(0, at)}<body>${html.slice(at)}</body></html>`;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** How many elements the deepest node stands in, itself counted. */
export function depthOf(root: PageElement): number {
  let deepest = 0;
  const steps: { element: PageElement; depth: number }[] = [{ element: root, depth: 1 }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    deepest = Math.max(deepest, step.depth);
    for (const child of step.element.childNodes) {
      if (isElement(child)) steps.push({ element: child, depth: step.depth + 1 });
    }
  }
  return deepest;
}
