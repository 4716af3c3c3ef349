import type { Condition, Graph } from './graph.ts';

const list = (words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction', lang = 'en') =>
  // British English has no comma before “and”.
  new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type }).format(words);

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
  ifAsked: ', if that was asked',
  advises: 'It advises:',
  asksFirst: 'Asks this first:',
  waysIn: 'One of these rules advises it:',
  beside: 'Beside its draft:',
  onwards: 'Afterwards:',
  close: 'Close',
};

/** What stands beside answers on the map. Signs replace the words in a language that the map itself doesn't have. */
interface AnswerLabels {
  /** The answer to a form. */
  typed: (fields: string) => string;
  /** Replaces a list of answers that is already shown on another edge. */
  same: string;
  else: string;
  alone: (all: string) => string;
  without: (all: string, none: string) => string;
}

const english: AnswerLabels = {
  typed: (fields) => (fields ? `Typed: ${fields}` : 'Typed'),
  same: 'The same answers',
  else: 'Anything else',
  alone: (all) => `${all} alone`,
  without: (all, none) => `${all}, and not ${none}`,
};

const signs: AnswerLabels = {
  typed: (fields) => `✎ ${fields}`.trim(),
  same: '″',
  else: '…',
  alone: (all) => `✓ ${all} ✗ …`,
  without: (all, none) => `✓ ${all} ✗ ${none}`,
};

export const labelsIn = (lang: string): AnswerLabels => (lang === 'en' ? english : signs);

/** Formats the answer to a form by the labels of its fields. */
export const typed = (fields: readonly string[], lang: string): string =>
  labelsIn(lang).typed(list(fields, 'conjunction', lang));

/** Formats sets of choices in one line: the choices that all sets have, and those that none has. */
export function joined(
  sets: readonly (readonly string[])[],
  values: readonly string[],
  told: (id: string) => string,
  lang: string,
): string {
  const inAll = values.filter((value) => sets.every((set) => set.includes(value)));
  const inNone = values.filter((value) => !sets.some((set) => set.includes(value)));
  if (!inAll.length) return labelsIn(lang).else;
  const all = capital(list(inAll.map(told), 'conjunction', lang));
  if (inAll.length + inNone.length === values.length) return labelsIn(lang).alone(all);
  return inNone.length ? labelsIn(lang).without(all, list(inNone.map(told), 'disjunction', lang)) : all;
}

/** Formats a condition in one line: the question and the matching answers. */
export const condition = ({ ask, answers }: Condition, lang: string): string =>
  `${ask} ${list(answers.map(quoted), 'disjunction', lang)}`;

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
