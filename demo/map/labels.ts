import type { Condition } from './conditions.ts';

const list = (words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat('en-GB', { type }).format(words);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const quoted = (text: string) => `“${text}”`;

/** What the map says of its own; all else are the product's words. */
export const says = {
  map: {
    title: 'The map of the conversation',
    description:
      'The questions from top to bottom, with the answers on the arrows, each of which ends at another question or at the numbers of the rules that may decide then; below them the rules by number, each with an arrow to what it advises; and what comes after: the questions beside the draft, and those after an interview.',
  },
  picture: {
    title: 'The conversation at a glance',
    description:
      'The questions, from the first to the last, lead to the rules, the first of which that matches decides; these lead to one of the outcomes; then come the questions beside the draft, and after an interview some that lead to the rules again.',
  },
  regions: {
    assess: 'The questions',
    decide: 'The rules, by number, and what each advises: the first that matches decides',
    desk: 'Beside the draft: questions that only refine the message',
    debrief: 'After an interview',
  },
  /** The same in short. */
  short: {
    assess: 'The questions',
    decide: 'The rules',
    advise: 'The advice',
    desk: 'Beside the draft',
    debrief: 'After an interview',
  },
  rules: (count: number) => `${String(count)} rules: the first that matches decides`,
  /** The answer to a form. */
  typed: (fields: readonly string[]) => (fields.length ? `Typed: ${list(fields)}` : 'Typed'),
  /** Where a list of answers has been told. */
  same: 'The same answers',
  rule: ({ number, name }: { number: number; name: string }) => `Rule ${String(number)}, ${name}`,
  /** Names the numbers that an arrow ends at. */
  after: (answers: readonly string[]) =>
    `The rules that may decide after ${list(answers.map(quoted), 'disjunction')}`,
  passed: 'Passed over where this was nothing to ask about in the interview.',
  refines: 'Asked beside the draft, which it refines, of:',
  every: 'every outcome',
  oneRule: 'rule',
  someRules: 'rules',
  when: 'Decides after these answers, where no rule before it does:',
  advises: 'It advises:',
  asksFirst: 'Before any advice it asks:',
  waysIn: 'Every way in is by one of these rules:',
  beside: 'Beside its draft:',
  onwards: 'Later on:',
  else: 'Anything else',
  close: 'Close',
};

/** Sets of choices in a line: what all of them have, and what none has. */
export function joined(
  sets: readonly (readonly string[])[],
  values: readonly string[],
  told: (id: string) => string,
): string {
  const inAll = values.filter((value) => sets.every((set) => set.includes(value)));
  const inNone = values.filter((value) => !sets.some((set) => set.includes(value)));
  if (!inAll.length) return says.else;
  const all = capital(list(inAll.map(told)));
  if (inAll.length + inNone.length === values.length) return `${all} alone`;
  return inNone.length ? `${all}, and not ${list(inNone.map(told), 'disjunction')}` : all;
}

/** What was answered, as a line: the question and the answers that fit. */
export const condition = ({ ask, answers, isAlways }: Condition): string =>
  `${ask} ${list(answers.map(quoted), 'disjunction')}${isAlways ? '' : ', where that was asked'}`;

/** Numbers in ascending order, those that follow each other as a range. */
export function ranges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : String(run[0]))).join(', ');
}

/** An id as words: `nextRound`, `keep-door-open`. */
export const plain = (id: string): string =>
  id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
