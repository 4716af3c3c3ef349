import { allWordsOf } from '../../src/locales/locale.ts';
import { wordingsIn } from '../words.ts';
import { expand } from './expand-template.ts';
import type { AllWords } from '../../src/locales/interface-words.ts';
import type { Locale } from '../../src/locales/locale.ts';

/** Lines with the same meaning, or in the same place. */
export interface Block {
  name: string;
  lines: readonly string[];
}

export interface Group {
  id: string;
  title: string;
  blocks: readonly Block[];
}

const spaced = (name: string) =>
  name
    .replace(/[-.]/g, ' ')
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`)
    .toLowerCase();

const titles: Record<keyof AllWords, string> = {
  questions: 'Questions and answers',
  interface: 'Headings, buttons and notices',
  outcomes: 'Advice',
  reasons: 'Reasons for the advice',
  offers: 'What can be added to a message',
  desk: 'Who to send it to, when, and what else to do',
  forms: 'Forms',
  change: 'What another answer would change',
  beside: 'Before an interview',
  ways: 'More ways to send or save a message',
  when: 'When to send notes',
  remarks: 'Suggestions on a message',
};

function groupOf(id: keyof AllWords, words: unknown, sentenceBreak: RegExp): Group {
  const blocks = new Map<string, string[]>();
  for (const { path, phrase } of wordingsIn(words)) {
    const name = path.includes('.') ? spaced(path.split('.')[0] ?? '') : '';
    // Asterisks mark emphasis.
    const lines = expand(phrase, sentenceBreak).map((text) => text.replaceAll('*', ''));
    blocks.set(name, [...(blocks.get(name) ?? []), ...lines]);
  }
  return { id, title: titles[id], blocks: [...blocks].map(([name, lines]) => ({ name, lines })) };
}

/** Lists everything that the chat says in a language, without the messages. */
export async function groups(locale: Locale): Promise<Group[]> {
  const [words, { rest }] = await Promise.all([allWordsOf(locale), locale.rest()]);
  const { sentenceBreak } = rest.message.writing;
  return (Object.keys(titles) as (keyof AllWords)[]).map((id) => groupOf(id, words[id], sentenceBreak));
}

/** Counts the distinct lines. */
export const distinct = (groups: readonly Group[]): number =>
  new Set(groups.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))).size;
