import { isElement, isText, type PageElement, type PageNode } from './dom.ts';

/** A run of visible text that a browser would begin on a line of its own, in the order of the page. */
export interface PageBlock {
  /** White space drawn together, as HTML has it; never empty. */
  readonly text: string;
  /** The nearest element around it that is no inline one. */
  readonly owner: PageElement;
  /** Names, classes and roles of the elements it stands in, from the text to the one around the owner: lower case. */
  readonly marks: string;
  /** True within an `h1`. */
  readonly isHeading: boolean;
}

// Text never shown, or not as text: HTML Living Standard, 15.3.1, and controls.
const UNSEEN = new Set(
  `script style template noscript head title iframe object svg math canvas select textarea button input audio video`.split(
    ' ',
  ),
);
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp small span strike
  strong sub sup time tt u var wbr`.split(/\s+/u),
);

/** What these are called says nothing of a single block in them. */
const SECTIONS = new Set(['html', 'body', 'main', 'article', 'section', 'header']);

/** What of the page is left to do: a node to enter, or an element to leave. */
type Step = { readonly enter: PageNode } | { readonly leave: PageElement };

/** The visible text below an element. Without recursion: a page can be nested deeper than the stack. */
export function readPageBlocks(root: PageElement): PageBlock[] {
  const found: PageBlock[] = [];
  const steps: Step[] = [{ enter: root }];
  const owners: PageElement[] = [];
  const inline: PageElement[] = [];
  let pieces: string[] = [];
  let marks = new Set<string>();
  const flush = () => {
    const text = pieces
      .join('')
      .replace(/[ \t\n\r\f]+/gu, ' ')
      .trim();
    const owner = owners.at(-1);
    if (text !== '' && owner !== undefined) {
      for (const element of owners.slice(-2))
        if (!SECTIONS.has(element.localName)) marks.add(marksOf(element));
      const isHeading = owners.slice(-3).some(({ localName }) => localName === 'h1');
      found.push({ text, owner, marks: [...marks].join(' '), isHeading });
    }
    pieces = [];
    marks = new Set();
  };
  const enter = (element: PageElement) => {
    if (UNSEEN.has(element.localName) || isHidden(element)) return;
    if (element.localName === 'br') return flush();
    const isInline = INLINE.has(element.localName);
    if (!isInline) flush();
    (isInline ? inline : owners).push(element);
    steps.push({ leave: element });
    for (const child of [...element.childNodes].toReversed()) steps.push({ enter: child });
  };
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      if (inline.at(-1) === step.leave) inline.pop();
      else {
        flush();
        owners.pop();
      }
    } else if (isElement(step.enter)) enter(step.enter);
    else if (isText(step.enter)) {
      pieces.push(step.enter.textContent ?? '');
      for (const element of inline) marks.add(marksOf(element));
    }
  }
  return found;
}

function marksOf(element: PageElement): string {
  const said = ['class', 'id', 'itemprop', 'rel'].map((name) => element.getAttribute(name) ?? '');
  return [element.localName, ...said].join(' ').toLowerCase();
}

function isHidden(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '')
  );
}
