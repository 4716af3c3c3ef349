import { tones } from '../../src/message/kit.ts';
import { allWordsOf } from '../../src/words/all-words.ts';
import { frame } from '../../src/words/en/frame.ts';
import { family as asking } from '../../src/words/en/asking.ts';
import { family as leaving } from '../../src/words/en/leaving.ts';
import { en } from '../../src/words/en/locale.ts';
import { notes } from '../../src/words/en/notes.ts';
import { family as staying } from '../../src/words/en/staying.ts';
import { wordingsIn } from '../words.ts';
import { expand } from './expand.ts';
import type { Tone } from '../../src/message/kit.ts';
import type { Kind } from '../../src/message/timing.ts';
import type { AllWords } from '../../src/words/all-words.ts';
import type { FamilyWords } from '../../src/words/message-words.ts';

export interface Line {
  text: string;
  /** The registers that it is said in; none on the screen, which has one. */
  tones: readonly Tone[];
}

/** Lines that say the same, or stand in the same place. */
export interface Block {
  name: string;
  lines: readonly Line[];
}

export interface Group {
  id: string;
  title: string;
  where: 'message' | 'screen';
  /** The kinds of message that may say it; on the screen, all. */
  kinds: readonly Kind[];
  blocks: readonly Block[];
}

const spaced = (name: string) =>
  name
    .replace(/[-.]/g, ' ')
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`)
    .toLowerCase();

/** A phrase in all its registers: what two of them say alike is one line. */
function block(name: string, phrase: string | readonly string[], registers: readonly Tone[] = tones): Block {
  const said = new Map<string, Tone[]>();
  for (const tone of registers)
    for (const text of expand(phrase, tone)) said.set(text, [...(said.get(text) ?? []), tone]);
  return { name: spaced(name), lines: [...said].map(([text, tones]) => ({ text, tones })) };
}

const plain = (name: string, phrases: readonly string[]): Block => ({
  name,
  lines: phrases.map((text) => ({ text, tones: [] })),
});

const of = (id: string, title: string, kinds: readonly Kind[], words: Partial<FamilyWords>): Group => ({
  id,
  title,
  where: 'message',
  kinds,
  blocks: [
    ...Object.entries(words.phrases ?? {}).map(([name, phrase]) => block(name, phrase)),
    ...Object.entries(words.subjects ?? {}).map(([name, lines]) =>
      plain(`subject: ${spaced(name)}`, [lines].flat()),
    ),
    ...Object.entries(words.asks ?? {}).map(([topic, lines]) => plain(`to an interviewer: ${topic}`, lines)),
    ...(words.unclear ? [plain('what is unclear', Object.values(words.unclear))] : []),
  ],
});

const inMessages = (): Group[] => [
  of('frame', 'How messages open, thank and close', ['leaving', 'asking', 'staying'], frame),
  of('leaving', 'Saying no', ['leaving'], leaving),
  of('asking', 'Asking for something', ['asking'], asking),
  of('staying', 'Going on', ['staying'], staying),
  of('notes', 'Notes round the main message', ['leaving', 'asking'], notes),
];

const screens: Record<keyof AllWords, string> = {
  questions: 'Questions and answers',
  interface: 'Headings, buttons and notices',
  outcomes: 'Advice',
  reasons: 'Reasons for an advice',
  offers: 'What can be added to a message',
  desk: 'Round the messages: to whom, when, what else to do',
  forms: 'Forms',
  change: 'What another answer would change',
  beside: 'Before an interview',
  ways: 'Ways out that are seldom taken',
  when: 'When notes are sent',
  remarks: 'Remarks of the editor',
};

function onScreen(group: keyof AllWords, words: unknown): Group {
  const blocks = new Map<string, Line[]>();
  for (const { path, phrase } of wordingsIn(words)) {
    const name = path.includes('.') ? spaced(path.split('.')[0] ?? '') : '';
    // The screen has one register; the stars mark what is stressed.
    const lines = expand(phrase, 'warm').map((text): Line => ({ text: text.replaceAll('*', ''), tones: [] }));
    blocks.set(name, [...(blocks.get(name) ?? []), ...lines]);
  }
  return {
    id: `screen-${group}`,
    title: screens[group],
    where: 'screen',
    kinds: ['leaving', 'asking', 'staying'],
    blocks: [...blocks].map(([name, lines]) => ({ name, lines })),
  };
}

/** Everything that can be said in English: first to whoever gets a message, then to the candidate. */
export async function groups(): Promise<Group[]> {
  const words = await allWordsOf(en);
  return [
    ...inMessages(),
    ...(Object.keys(screens) as (keyof AllWords)[]).map((group) => onScreen(group, words[group])),
  ];
}

/** How many different lines there are: the same words count once. */
export const distinct = (groups: readonly Group[]): number =>
  new Set(groups.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.map(({ text }) => text)))).size;
