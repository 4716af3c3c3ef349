import type { Doubt, Facts, Question, Round, TextQuestion, Topic } from '../../machines/facts.ts';
import { filled } from '../words/fill.ts';
import { listFormat } from '../words/list.ts';
import type { MessageWords } from '../words/message-words.ts';
import type { Job, Segment } from './kit.ts';

/** What stands in a slot, and the answers that it came from. */
export interface Filling {
  segments: readonly Segment[];
  from: readonly Question[];
}
export type Fillings = Readonly<Record<string, Filling | undefined>>;

/** The topics that a call can clear up. */
const callable: readonly (Topic | 'interest')[] = [
  'skills',
  'direction',
  'scope',
  'pay',
  'company',
  'interest',
];

/** The slots that one field of one typed fact fills. */
const fields: Readonly<Record<string, readonly [fact: TextQuestion, field: string]>> = {
  role: ['job', 'role'],
  company: ['job', 'company'],
  to: ['names', 'to'],
  from: ['names', 'from'],
  earlierRole: ['earlierRole', 'role'],
  year: ['earlierRole', 'year'],
  work: ['direction', 'work'],
  future: ['future', 'work'],
  proof: ['proof', 'what'],
  who: ['met', 'who'],
  what: ['met', 'what'],
  project: ['met', 'project'],
  other: ['other', 'role'],
  adjustment: ['adjustment', 'what'],
  referrer: ['referrer', 'name'],
  inviter: ['inviter', 'name'],
  condition: ['condition', 'what'],
  slots: ['slots', 'when'],
  deadline: ['deadline', 'when'],
  reason: ['reason', 'why'],
};

/**
 * The facts as they stand in a sentence, looked up when a sentence asks. What was typed is kept byte for byte.
 *
 * @param hasRoom whether a round is said with whom it is, and the company by its name; a text message has no room for it
 */
export function fillings(
  facts: Facts,
  words: MessageWords,
  job: Job,
  today: string,
  hasRoom = true,
): Fillings {
  const days = byDay(facts.rounds, today);
  const host: Record<string, string | undefined> = { ...job, to: job.contact };
  const text = (slot: string): string | undefined => {
    const at = fields[slot];
    return at && ((facts[at[0]] as Record<string, string> | null | undefined)?.[at[1]] ?? host[slot]);
  };
  // Whoever reads the message is “you” in it, not a name.
  const reader = text('to');
  const composed: Record<string, () => Filling | undefined> = {
    rounds: () => dated(days.coming, words, today, (name) => hasRoom && name !== reader),
    next: () => dated(days.coming.slice(0, 1), words, today),
    past: () => dated(days.past, words, today),
    unclear: () => unclear(facts, words),
    company: () => (hasRoom ? typed(text('company'), 'job') : undefined),
    who: () => (text('who') === reader ? undefined : typed(text('who'), 'met')),
  };
  return new Proxy<Record<string, Filling | undefined>>(
    {},
    {
      get: (known, slot: string) =>
        (known[slot] ??= composed[slot] ? composed[slot]() : typed(text(slot), fields[slot]?.[0] ?? 'job')),
    },
  );
}

/** The days with a round that are still to come, ISO 8601. */
export const coming = (facts: Facts, today: string): string[] =>
  byDay(facts.rounds, today).coming.map(({ date }) => date);

/** The days with a round that are past, ISO 8601. */
export const past = (facts: Facts, today: string): string[] =>
  byDay(facts.rounds, today).past.map(({ date }) => date);

function typed(text: string | undefined, from: Question): Filling | undefined {
  return filled(text) ? { segments: [{ text, by: 'candidate' }], from: [from] } : undefined;
}

interface Day {
  date: string;
  with: string[];
}

/** Rounds by day, in order; a day named twice is one day with everybody who was named for it. */
function byDay(rounds: readonly Round[] = [], today: string): { coming: Day[]; past: Day[] } {
  const days = new Map<string, Day>();
  for (const round of rounds) {
    const day = days.get(round.date) ?? { date: round.date, with: [] };
    if (filled(round.with) && !day.with.includes(round.with)) day.with.push(round.with);
    days.set(round.date, day);
  }
  const sorted = [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    coming: sorted.filter(({ date }) => date >= today),
    past: sorted.filter(({ date }) => date < today),
  };
}

/** Days as a list; people only where they are asked for. */
function dated(
  days: readonly Day[],
  words: MessageWords,
  today: string,
  named: (name: string) => boolean = () => false,
): Filling | undefined {
  if (!days.length) return undefined;
  const items = days.map((day): Segment[] => {
    const date: Segment = { text: dayOf(day.date, words.locale, today), by: 'author' };
    const names = day.with.filter(named);
    if (!names.length) return [date];
    const people = listed(
      names.map((text): Segment[] => [{ text, by: 'candidate' }]),
      words.locale,
    );
    return [date, { text: words.round.with, by: 'author' }, ...people];
  });
  return { segments: listed(items, words.locale), from: ['rounds'] };
}

/** A calendar day in words; the year only where it is not this one. */
export const dayOf = (date: string, locale: string, today: string): string =>
  dayFormat(locale, date.slice(0, 4) !== today.slice(0, 4)).format(new Date(`${date}T00:00:00Z`));

const dayFormats: Record<string, Intl.DateTimeFormat> = {};

/** A formatter costs more to make than all that a message does with it. */
const dayFormat = (locale: string, withYear: boolean) =>
  (dayFormats[locale + String(withYear)] ??= new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(withYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }));

/** A list as the language writes one; what was typed goes round the formatter, not through it. */
function listed(items: readonly Segment[][], locale: string): Segment[] {
  return listFormat(locale)
    .formatToParts(items.map((_, index) => String(index)))
    .flatMap(({ type, value }): Segment[] =>
      type === 'element' ? (items[Number(value)] ?? []) : [{ text: value, by: 'author' }],
    );
}

function unclear(facts: Facts, words: MessageWords): Filling | undefined {
  const topics = callable.filter((topic) => facts.doubts?.includes(topic satisfies Doubt));
  if (!topics.length) return undefined;
  const items = topics.slice(0, 2).map((topic): Segment[] => [{ text: words.unclear[topic], by: 'author' }]);
  return { segments: listed(items, words.locale), from: ['doubts'] };
}
