/** Checks of a written message that hold for every conversation, besides the rules of its proofreader. */
import { countWords } from '../../src/letters/length-limits.ts';
import { authored } from '../../src/letters/proofread/context.ts';
import { sentenceText } from '../../src/letters/types.ts';
import type { Item, Job } from '../../src/letters/types.ts';

/** A violated rule, and what violates it. */
export interface Violation {
  rule: string;
  says: string;
}

/** What is wrong with a message whatever the facts are. */
export const problemsOf = (item: Item): readonly Violation[] => [...repeated(item), ...unreplaced(item)];

/** A sentence that the message says twice. A few words, such as a greeting, may be. */
function repeated({ body }: Item): readonly Violation[] {
  const texts = body.flat().map(sentenceText);
  return texts
    .filter((text, index) => countWords(text) > 2 && texts.indexOf(text) < index)
    .map((text) => ({ rule: 'repeated-sentence', says: `“${text}” is there twice.` }));
}

/** Code or a slot in place of a value. */
const leftover = /\$?\{[^}]*\}|\[object [^\]]*\]|\b(?:undefined|null|NaN|Infinity)\b|function ?\(|=>/u;

function unreplaced({ subject, body }: Item): readonly Violation[] {
  return [{ segments: subject ?? [] }, ...body.flat()].flatMap((sentence) => {
    const [part] = leftover.exec(authored(sentence)) ?? [];
    return part === undefined
      ? []
      : [{ rule: 'unreplaced-part', says: `“${part}” is in “${sentenceText(sentence)}”.` }];
  });
}

/** Text that counts as the candidate's, but that neither they nor the page have given. */
export function notGiven({ subject, body }: Item, facts: object, job: Job): readonly Violation[] {
  const given = [...textsIn(facts), ...textsIn(job)];
  return [...(subject ?? []), ...body.flat().flatMap(({ segments }) => segments)]
    .filter(({ text, by }) => by === 'candidate' && !given.some((each) => each.includes(text)))
    .map(({ text }) => ({ rule: 'not-given', says: `Nobody has given “${text}”.` }));
}

/** All texts in a fact. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
};
