import { visible, longest } from '../locales/host-overrides.ts';
import { interpolate, slotsOf } from '../locales/interpolate.ts';
import { isRecord } from '../platform/parse-stored-state.ts';
import { listOf, tableOf, unknownFields } from './check-shape.ts';
import type { Table } from './check-shape.ts';

/** The values that are known of the job when a question is asked. None of them has to be. */
const jobSlots = ['role', 'company'];

/** Words that an extension lacks, or that cannot be shown. Each language that it has must be complete. */
export function problemsOfWords(extension: Table): readonly string[] {
  const [questions, steps] = [tableOf(extension['questions']), tableOf(extension['steps'])];
  const languages = tableOf(extension['words']);
  const isNeeded = Object.keys(questions).length > 0 || Object.keys(steps).length > 0;
  return [
    ...(isNeeded && languages['en'] === undefined ? ['There are no words in English (words.en).'] : []),
    ...Object.entries(languages).flatMap(([tag, given]) => {
      const at = `words.${tag}`;
      const words = tableOf(given);
      return [
        ...(isLanguage(tag) ? [] : [`The language “${tag}” is not a language tag such as “en” or “pt-BR”.`]),
        ...unknownFields(at, words, ['questions', 'reasons', 'steps']),
        ...surplus(`${at}.questions`, tableOf(words['questions']), questions),
        ...surplus(`${at}.reasons`, tableOf(words['reasons']), questions),
        ...surplus(`${at}.steps`, tableOf(words['steps']), steps),
        ...Object.entries(questions).flatMap(([name, question]) => {
          const answers = listOf(tableOf(question)['answers']).map(String);
          return [
            ...problemsOfQuestion(`${at}.questions.${name}`, tableOf(words['questions'])[name], answers),
            ...problemsOfReasons(`${at}.reasons.${name}`, tableOf(tableOf(words['reasons'])[name]), answers),
          ];
        }),
        ...Object.entries(steps).flatMap(([name, step]) =>
          sentence(`${at}.steps.${name}`, tableOf(words['steps'])[name], {
            stars: tableOf(step)['link'] === undefined ? 0 : 2,
          }),
        ),
      ];
    }),
  ];
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const surplus = (at: string, words: Table, needed: Table): readonly string[] =>
  Object.keys(words)
    .filter((name) => !Object.hasOwn(needed, name))
    .map((name) => `There are words for ${at}.${name}, which the extension does not have.`);

function problemsOfQuestion(at: string, given: unknown, answers: readonly string[]): readonly string[] {
  if (!isRecord(given)) return [`There are no words for ${at}.`];
  const texts = tableOf(given['answers']);
  const shown = answers.map((answer) => visible(String(texts[answer])));
  const allAnswers = Object.fromEntries(answers.map((answer) => [answer, true]));
  return [
    ...unknownFields(at, given, ['ask', 'help', 'answers', 'reassure']),
    ...phrase(`${at}.ask`, given['ask']),
    ...(given['help'] === undefined ? [] : phrase(`${at}.help`, given['help'])),
    ...answers.flatMap((answer) => sentence(`${at}.answers.${answer}`, texts[answer])),
    ...answers
      .filter((_, index) => shown.indexOf(shown[index] ?? '') !== index)
      .map((answer) => `The words ${at}.answers.${answer} are those of another answer.`),
    ...surplus(`${at}.answers`, texts, allAnswers),
    ...surplus(`${at}.reassure`, tableOf(given['reassure']), allAnswers),
    ...Object.entries(tableOf(given['reassure'])).flatMap(([answer, text]) =>
      sentence(`${at}.reassure.${answer}`, text),
    ),
  ];
}

const problemsOfReasons = (at: string, reasons: Table, answers: readonly string[]): readonly string[] => [
  ...surplus(at, reasons, Object.fromEntries(answers.map((answer) => [answer, true]))),
  ...Object.entries(reasons).flatMap(([answer, text]) => sentence(`${at}.${answer}`, text, { stars: 2 })),
];

/** A sentence or several, of which one says something if nothing is known of the job. */
function phrase(at: string, given: unknown): readonly string[] {
  const sentences = Array.isArray(given) ? given : [given];
  const problems = sentences.flatMap((each) => sentence(at, each, { slots: jobSlots }));
  if (problems.length) return [...new Set(problems)];
  return visible(interpolate(sentences as string[]))
    ? []
    : [`The words ${at} need a sentence without {role} and {company}, which may not be known.`];
}

interface Wanted {
  /** The number of asterisks: two, around a link, or none. */
  stars?: number;
  slots?: readonly string[];
}

function sentence(at: string, given: unknown, { stars = 0, slots = [] }: Wanted = {}): readonly string[] {
  if (typeof given !== 'string' || !visible(given)) return [`There are no words for ${at}.`];
  const unknown = slotsOf(given).find((slot) => !slots.includes(slot));
  return [
    ...(given.length > longest ? [`The words ${at} are longer than ${longest} characters.`] : []),
    ...(unknown === undefined
      ? []
      : [`The words ${at} have the placeholder {${unknown}}, which is not known.`]),
    ...(hasStars(given, stars)
      ? []
      : [
          stars
            ? `The words ${at} need one part between *asterisks*, which becomes the link.`
            : `The words ${at} have an asterisk, but nothing to link to.`,
        ]),
  ];
}

function hasStars(text: string, stars: number): boolean {
  const parts = text.split('*');
  return parts.length === stars + 1 && (!stars || visible(parts[1] ?? '') !== '');
}
