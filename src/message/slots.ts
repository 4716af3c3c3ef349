import type { Doubt, Facts, Question, Round, Topic } from '../../machines/facts.ts';
import { filled } from '../words/fill.ts';
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

/** The facts as they stand in a sentence. What was typed is kept byte for byte. */
export function fillings(facts: Facts, words: MessageWords, job: Job, today: string): Fillings {
  const days = byDay(facts.rounds ?? [], today);
  // Whoever reads the message is “you” in it, not a name.
  const to = facts.names?.to ?? job.contact;
  return {
    role: typed(facts.job?.role ?? job.role, 'job'),
    company: typed(facts.job?.company ?? job.company, 'job'),
    to: typed(to, 'names'),
    from: typed(facts.names?.from, 'names'),
    earlierRole: typed(facts.earlierRole?.role, 'earlierRole'),
    year: typed(facts.earlierRole?.year, 'earlierRole'),
    work: typed(facts.direction?.work, 'direction'),
    future: typed(facts.future?.work, 'future'),
    proof: typed(facts.proof?.what, 'proof'),
    who: facts.met?.who === to ? undefined : typed(facts.met?.who, 'met'),
    what: typed(facts.met?.what, 'met'),
    project: typed(facts.met?.project, 'met'),
    other: typed(facts.other?.role, 'other'),
    adjustment: typed(facts.adjustment?.what, 'adjustment'),
    referrer: typed(facts.referrer?.name, 'referrer'),
    inviter: typed(facts.inviter?.name, 'inviter'),
    condition: typed(facts.condition?.what, 'condition'),
    slots: typed(facts.slots?.when, 'slots'),
    deadline: typed(facts.deadline?.when, 'deadline'),
    reason: typed(facts.reason?.why, 'reason'),
    rounds: dated(days.coming, words, today, (name) => name !== to),
    next: dated(days.coming.slice(0, 1), words, today),
    past: dated(days.past, words, today),
    unclear: unclear(facts, words),
  };
}

/** The days with a round that are still to come, ISO 8601. */
export const coming = (facts: Facts, today: string): string[] =>
  byDay(facts.rounds ?? [], today).coming.map(({ date }) => date);

/** The days with a round that are past, ISO 8601. */
export const past = (facts: Facts, today: string): string[] =>
  byDay(facts.rounds ?? [], today).past.map(({ date }) => date);

function typed(text: string | undefined, from: Question): Filling | undefined {
  return filled(text) ? { segments: [{ text, by: 'candidate' }], from: [from] } : undefined;
}

interface Day {
  date: string;
  with: string[];
}

/** Rounds by day, in order; a day named twice is one day with everybody who was named for it. */
function byDay(rounds: readonly Round[], today: string): { coming: Day[]; past: Day[] } {
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
export function dayOf(date: string, locale: string, today: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(date.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** A list as the language writes one; what was typed goes round the formatter, not through it. */
function listed(items: readonly Segment[][], locale: string): Segment[] {
  return new Intl.ListFormat(locale, { type: 'conjunction' })
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
