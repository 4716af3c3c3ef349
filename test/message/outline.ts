/** What a message is made of, whatever words it is put into: phrases by name, what each is for and what it came from. */
import { message as words } from '../../src/words/en/message.ts';
import type { Item, Sentence } from '../../src/message/kit.ts';
import type { Phrase } from '../../src/words/fill.ts';
import type { MessageWords } from '../../src/words/message-words.ts';

const slotsIn = (text: string): readonly string[] => text.match(/\{\w+\}/gu) ?? [];

/** A phrase that says its own name; it needs the same slots to be filled. */
const nameIn = (name: string, phrase: Phrase): Phrase =>
  [phrase].flat().map((sentence) => {
    const needed = sentence.replace(/\[([^\]]*)\]/gu, (_, choice: string) => {
      const [first = [], ...others] = choice.split('|').map(slotsIn);
      const common = first.filter((slot) => others.every((slots) => slots.includes(slot)));
      return others.length ? common.join('') : '';
    });
    return [name, ...new Set(slotsIn(needed))].join(' ');
  });

/** The names of the phrases and subjects for words. */
export const names: MessageWords = {
  ...words,
  phrases: Object.fromEntries(
    Object.entries(words.phrases).map(([name, phrase]) => [name, nameIn(name, phrase)]),
  ) as MessageWords['phrases'],
  subjects: Object.fromEntries(
    Object.keys(words.subjects).map((name) => [name, name]),
  ) as MessageWords['subjects'],
};

function told({ part, from, segments }: Sentence): string {
  const [name = ''] = segments[0]?.text.split(' ') ?? [];
  return (name === part ? name : `${part}:${name}`) + (from.length ? `(${from.join()})` : '');
}

/** `thanks(stage) decision:withdraw(entry) / closing`: sentences by what they are for, by what they say, and why. */
export const outline = ({ body }: Item): string =>
  body.map((paragraph) => paragraph.map(told).join(' ')).join(' / ');
