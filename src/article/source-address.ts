import { foldKey } from '../text/fold.ts';
import type { ProofLine } from './find-source.ts';
import { SHARED_HOSTS } from './lexicons/outlet-words.ts';
import type { Source } from './source.ts';

const ADDRESS = /(?:https?:\/\/|www\.|[\w.+-]{1,64}@)([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})/giu;
/** The page's own link, or a way to write to it: «رابط الخبر», «للتواصل». */
const OWN =
  /^(?:رابط (?:الخبر|المقال|الموضوع)|الرابط المختصر|رابط مختصر|الرابط الاصلي للخبر|للتواصل مع (?:الصحيفه|الموقع|التحرير)|تواصل معنا|راسلنا|راسلونا)/u;

// A writer's own address may be of the writer's own site.
const OFFICE = /^(?:info|editor|editorial|contact|news|newsroom|webmaster|admin|tahrir)@/iu;

/** The host of the article's own address, or of the only own link or e-mail in the furniture of its page. */
export function addressSource(lines: readonly ProofLine[], url: string | null): Source | null {
  const stated = url === null ? null : hostOf(/^https?:\/\/([^/?#:]+)/iu.exec(url)?.[1] ?? '');
  if (stated !== null) return { name: stated, basis: 'address', evidence: null };
  const found = lines.flatMap(({ said, span, block }) => {
    if (block.role === 'body' || block.role === 'title') return [];
    return [...said.matchAll(ADDRESS)].flatMap((match) => {
      const host = hostOf(match[1] ?? '');
      const isOffice = OFFICE.test(match[0]);
      if (host === null || !(OWN.test(foldKey(said)) || isOffice)) return [];
      const start = span.start + match.index;
      return [{ name: host, span: { start, end: start + match[0].length } }];
    });
  });
  const [first] = found;
  if (first === undefined || found.some(({ name }) => name !== first.name)) return null;
  return { name: first.name, basis: 'address', evidence: first.span };
}

function hostOf(host: string): string | null {
  const name = host.toLowerCase().replace(/^(?:www|m|mobile)\./u, '');
  return /\.[a-z]{2,}$/u.test(name) && !SHARED_HOSTS.test(name) ? name : null;
}
