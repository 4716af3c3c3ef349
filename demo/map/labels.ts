import type { Condition, Graph } from './graph.ts';

const list = (words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat('en-GB', { type }).format(words);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const quoted = (text: string) => `“${text}”`;

/** The words of the map itself; all other words are those of the locale. */
export const says = {
  map: ({ outcomes }: Graph) => ({
    title: 'The map of the conversation',
    description: `The questions from top to bottom, with answers on the arrows. Each arrow ends at another question, or at the numbers of the rules that can decide next. Below are the rules by number, each with an arrow to its advice, then the questions beside the draft${
      outcomes.some(({ leads }) => leads.length) ? ', and the questions after an interview' : ''
    }.`,
  }),
  picture: {
    title: 'The conversation at a glance',
    description:
      'The questions, from the first to the last, lead to the rules, the first of which that matches decides; these lead to one of the outcomes; then come the questions beside the draft, and after an interview some that lead to the rules again.',
  },
  regions: {
    assess: 'The questions',
    decide: 'The rules by number, with the advice of each: the first match decides',
    desk: 'Beside the draft: questions that only change the message',
    debrief: 'After an interview',
  },
  /** Short titles of the regions. */
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
  /** Replaces a list of answers that is already shown on another edge. */
  same: 'The same answers',
  rule: ({ number, name }: { number: number; name: string }) => `Rule ${String(number)}, ${name}`,
  /** The name of the rule numbers at the end of an edge. */
  after: (answers: readonly string[]) =>
    `The rules that can decide after ${list(answers.map(quoted), 'disjunction')}`,
  passed: 'Skipped if there was nothing to ask about this in the interview.',
  refines: 'Changes the message of:',
  every: 'every outcome',
  oneRule: 'rule',
  someRules: 'rules',
  when: 'Decides after these answers, unless an earlier rule matches:',
  advises: 'It advises:',
  asksFirst: 'Asks this first:',
  waysIn: 'One of these rules advises it:',
  beside: 'Beside its draft:',
  onwards: 'Afterwards:',
  else: 'Anything else',
  close: 'Close',
};

/** Formats sets of choices in one line: the choices that all sets have, and those that none has. */
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

/** Formats a condition in one line: the question and the matching answers. */
export const condition = ({ ask, answers, isAlways }: Condition): string =>
  `${ask} ${list(answers.map(quoted), 'disjunction')}${isAlways ? '' : ', if that was asked'}`;

/** Formats ascending numbers, with consecutive ones as a range. */
export function ranges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : String(run[0]))).join(', ');
}

/** Formats an id as words: `nextRound` as "next round", `keep-door-open` as "keep door open". */
export const plain = (id: string): string =>
  id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
