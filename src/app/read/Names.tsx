import type { EntityForm, Mention } from '../../article/names/entity.ts';
import { slice, type Span } from '../../text/span.ts';
import { Entry } from './Entry.tsx';
import { indexMessages } from './index-messages.ts';
import { readMessages } from './messages.ts';
import { PlaceLink } from './places.tsx';
import { type Named, ownName } from './text-index.ts';
import css from './TextIndex.module.css';

/** Who or what is named, how often, in which spellings and with which offices. */
export function Names({ text, named }: { text: string; named: readonly Named[] }) {
  return (
    <ul className={css['names']}>
      {named.map((one) => (
        <Name key={one.entity.id} text={text} named={one} />
      ))}
    </ul>
  );
}

function Name({ text, named: { entity, mentions } }: { text: string; named: Named }) {
  const [first] = mentions;
  const metonyms = mentions.filter(({ metonym }) => metonym);
  const [metonym] = metonyms;
  const own = ownName(entity);
  const others = entity.forms.filter((form) => form.text !== own);
  if (first === undefined) return null;
  return (
    <Entry
      span={first}
      words={own}
      notes={[
        readMessages.places(mentions.length),
        own === entity.name ? '' : indexMessages.nameElsewhere(entity.name),
      ]}
    >
      {distinct(text, entity.offices).map((office) => (
        <p key={office.start} className={css['of']}>
          <PlaceLink span={office}>
            <bdi>{slice(text, office)}</bdi>
          </PlaceLink>
        </p>
      ))}
      {metonym === undefined ? null : (
        <p className={css['of']}>
          <PlaceLink span={metonym}>{indexMessages.metonym(metonyms.length, entity.government)}</PlaceLink>
        </p>
      )}
      <Forms text={text} forms={others} mentions={mentions} />
    </Entry>
  );
}

function Forms({
  text,
  forms,
  mentions,
}: {
  text: string;
  forms: readonly EntityForm[];
  mentions: readonly Mention[];
}) {
  if (forms.length === 0) return null;
  const places = new Map<string, Mention>();
  for (const mention of mentions) {
    const form = text.slice(mention.nameStart, mention.end);
    if (!places.has(form)) places.set(form, mention);
  }
  return (
    <div className={css['of']}>
      <p className={css['note']}>{indexMessages.otherForms}</p>
      <ul>
        {forms.map((form) => (
          <Form key={form.text} form={form} place={places.get(form.text)} />
        ))}
      </ul>
    </div>
  );
}

function Form({ form, place }: { form: EntityForm; place: Mention | undefined }) {
  const words = <bdi>{form.text}</bdi>;
  const reason = indexMessages.reasons[form.reason];
  return (
    <li>
      {place === undefined ? words : <PlaceLink span={place}>{words}</PlaceLink>}{' '}
      {reason === '' ? null : <span className={css['note']}>{reason}</span>}
    </li>
  );
}

/** The first place of each wording. */
function distinct(text: string, spans: readonly Span[]): Span[] {
  const first = new Map<string, Span>();
  for (const span of spans) {
    const words = slice(text, span);
    if (!first.has(words)) first.set(words, span);
  }
  return [...first.values()];
}
