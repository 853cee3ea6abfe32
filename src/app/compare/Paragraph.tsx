import { Fragment, useMemo } from 'react';
import type { Article } from '../../article/article.ts';
import type { SentenceRef } from '../../compare/result.ts';
import { contains, slice, type Span } from '../../text/span.ts';
import { type Piece, within } from '../story.ts';
import { type Layer, Painted } from '../ui/Painted.tsx';
import { type Collation, isSame } from './collation.ts';
import css from './Paragraph.module.css';
import { TellersMark } from './TellersMark.tsx';

interface ParagraphProps {
  readonly piece: Piece & { kind: 'text' };
  readonly article: Article;
  readonly place: number;
  readonly collation: Collation;
  readonly chosen: SentenceRef | null;
  readonly pointed: SentenceRef | null;
  isChosen(ref: SentenceRef): boolean;
  onChoose(ref: SentenceRef): void;
}

/** A block of an account, its sentences apart so that each can be pointed at, marked and levelled. */
export function Paragraph(props: ParagraphProps) {
  const { piece, article, place } = props;
  const { block, span } = piece;
  const sentences = useMemo(
    () =>
      article.sentences.flatMap((sentence, index) =>
        contains(span, sentence) ? [{ ...sentence, index }] : [],
      ),
    [article, span],
  );
  if (block.role === 'subhead') {
    return (
      <h3 className={css['subhead']} dir={block.direction}>
        {slice(article.text, span)}
      </h3>
    );
  }
  return (
    <p className={`${css['paragraph']} ${css[block.role] ?? ''}`} dir={block.direction}>
      {sentences.length === 0 ? slice(article.text, span) : null}
      {sentences.map((sentence, order) => (
        <Fragment key={sentence.index}>
          {article.text.slice(sentences[order - 1]?.end ?? span.start, sentence.start)}
          <Sentence {...props} span={sentence} sentenceRef={{ article: place, sentence: sentence.index }} />
        </Fragment>
      ))}
      {article.text.slice(sentences.at(-1)?.end ?? span.end, span.end)}
    </p>
  );
}

interface SentenceProps extends ParagraphProps {
  readonly span: Span;
  readonly sentenceRef: SentenceRef;
}

function Sentence({
  span,
  sentenceRef,
  article,
  collation,
  chosen,
  pointed,
  isChosen,
  onChoose,
}: SentenceProps) {
  const layers = useLayers(span, sentenceRef, collation, chosen, pointed);
  return (
    <span data-sentence={sentenceRef.sentence} className={css['sentence']}>
      <TellersMark
        partners={collation.partners(sentenceRef)}
        isChosen={isChosen(sentenceRef)}
        isShown={isChosen(sentenceRef) || collation.partners(sentenceRef).some(isChosen)}
        onChoose={() => onChoose(sentenceRef)}
      />
      <Painted text={slice(article.text, span)} layers={layers} />
    </span>
  );
}

const NOTHING: readonly Layer[] = [];

/** The pointed sentence and its partners are tinted lightly; the chosen one and its partners too, with the words that join them. */
function useLayers(
  span: Span,
  ref: SentenceRef,
  collation: Collation,
  chosen: SentenceRef | null,
  pointed: SentenceRef | null,
) {
  return useMemo(() => {
    const linkToChosen =
      chosen === null ? undefined : collation.partners(ref).find((partner) => isSame(chosen, partner));
    const isChosen = isSame(chosen, ref);
    const isPointed =
      isSame(pointed, ref) ||
      (pointed !== null && collation.partners(ref).some((one) => isSame(pointed, one)));
    if (!isChosen && linkToChosen === undefined && !isPointed) return NOTHING;
    const whole = { start: 0, end: span.end - span.start };
    const evidence = isChosen
      ? collation.partners(ref).flatMap((partner) => partner.evidence.map(({ own }) => own))
      : (linkToChosen?.evidence.map(({ own }) => own) ?? []);
    if (!isChosen && linkToChosen === undefined) return [{ paint: 'hover', spans: [whole] }] as const;
    return [
      { paint: 'claim', spans: [whole] },
      { paint: 'same', spans: within(span, evidence) },
    ] as const satisfies readonly Layer[];
  }, [span, ref, collation, chosen, pointed]);
}
