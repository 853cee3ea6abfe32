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

/** Inline elements around a text that are looked at. */
const MOST_INLINE = 5;

/** What these are called says nothing of a single block in them. */
const SECTIONS = new Set(['html', 'body', 'main', 'article', 'section', 'header']);

/** What of the page is left to do: a node to enter, or an element to leave. */
type Step = { readonly enter: PageNode } | { readonly leave: PageElement };

/** The visible text below an element. Without recursion: a page can be nested deeper than the stack. */
export function readPageBlocks(root: PageElement): PageBlock[] {
  const walk = new Walk();
  const steps: Step[] = [{ enter: root }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) walk.leave(step.leave);
    else if (isText(step.enter)) walk.say(step.enter.textContent ?? '');
    else if (isElement(step.enter) && isSeen(step.enter)) {
      walk.enter(step.enter);
      steps.push({ leave: step.enter });
      for (const child of [...step.enter.childNodes].toReversed()) steps.push({ enter: child });
    }
  }
  return walk.found;
}

class Walk {
  readonly found: PageBlock[] = [];
  private readonly owners: PageElement[] = [];
  private readonly inline: PageElement[] = [];
  private pieces: string[] = [];
  private marks = new Set<string>();

  enter(element: PageElement): void {
    const isInline = INLINE.has(element.localName);
    if (!isInline) this.endBlock();
    (isInline ? this.inline : this.owners).push(element);
  }

  leave(element: PageElement): void {
    if (this.inline.at(-1) === element) this.inline.pop();
    else {
      this.endBlock();
      this.owners.pop();
    }
  }

  say(text: string): void {
    this.pieces.push(text);
    for (const element of this.inline.slice(-MOST_INLINE)) this.marks.add(marksOf(element));
  }

  private endBlock(): void {
    const text = this.pieces
      .join('')
      .replace(/[ \t\n\r\f]+/gu, ' ')
      .trim();
    const owner = this.owners.at(-1);
    if (text !== '' && owner !== undefined) {
      for (const each of this.owners.slice(-2)) {
        if (!SECTIONS.has(each.localName)) this.marks.add(marksOf(each));
      }
      const isHeading = this.owners.slice(-3).some(({ localName }) => localName === 'h1');
      this.found.push({ text, owner, marks: [...this.marks].join(' '), isHeading });
    }
    this.pieces = [];
    this.marks = new Set();
  }
}

function isSeen(element: PageElement): boolean {
  return !UNSEEN.has(element.localName) && !isHidden(element);
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
