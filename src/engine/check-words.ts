import { commonDetails, hasMessage } from '../../machines/engine/definition-parts.ts';
import { tones } from '../letters/tones.ts';
import type { ConversationMachine } from '../../machines/engine/define-machine.ts';
import type { QuestionDefinition } from '../../machines/engine/definition.ts';
import { channelsOf } from './letter-rules.ts';

type Table = Readonly<Record<string, unknown>>;

const tableOf = (value: unknown): Table =>
  typeof value === 'object' && value !== null ? (value as Table) : {};
const isPhrase = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value) && value.length > 0 && value.every(isPhrase);

/** Sentences and letters that a conversation needs, and that its words lack. Types say so too, where there are any. */
export function problemsOfWords(machine: ConversationMachine, given: object): readonly string[] {
  const words = tableOf(given);
  /** The sentences that an entry of a group of words lacks. */
  const lacking = (group: string, name: string, ...paths: readonly string[]) => {
    const entry = tableOf(words[group])[name];
    if (!paths.length) return isPhrase(entry) ? [] : [`There are no words for ${group}.${name}.`];
    return paths
      .filter((path) => !isPhrase(path.split('.').reduce<unknown>((at, key) => tableOf(at)[key], entry)))
      .map((path) => `There are no words for ${group}.${name}.${path}.`);
  };
  const { questions, details, outcomes, notes } = machine;
  const all = Object.entries(outcomes);
  const written = all.flatMap(([name, outcome]) => (hasMessage(outcome) ? [[name, outcome] as const] : []));
  const steps = all.flatMap(([, { steps = [] }]) =>
    steps.map((one) => (typeof one === 'string' ? one : one.step)),
  );
  const allNotes = Object.values(notes);
  return [
    ...['heading', 'start'].flatMap((name) => lacking('interface', name)),
    ...Object.entries(questions).flatMap(([name, question]) =>
      lacking('questions', name, 'ask', ...pathsOf(question)),
    ),
    ...Object.entries(details)
      .filter(([name]) => !Object.hasOwn(commonDetails, name))
      .flatMap(([name, detail]) =>
        lacking(
          'details',
          name,
          'offer',
          'ask',
          ...('toggle' in detail
            ? ['answers.yes', 'answers.no']
            : 'answers' in detail
              ? detail.answers.map((answer) => `answers.${answer}`)
              : detail.fields.map((field) => `fields.${field}.label`)),
        ),
      ),
    ...all.flatMap(([name]) => lacking('outcomes', name, 'title', 'also', 'take', 'kind')),
    ...unique([...written.map(([, { to }]) => to), ...allNotes.map(({ to }) => to)]).flatMap((to) =>
      lacking('recipients', to, 'name', 'firstName'),
    ),
    ...unique([...written.map(([, { when }]) => when), ...allNotes.map(({ when }) => when)]).flatMap((when) =>
      lacking('when', when),
    ),
    ...unique(steps).flatMap((step) => lacking('steps', step)),
    ...written.flatMap(([name, outcome]) =>
      lettersLacking(name, channelsOf(outcome), tableOf(tableOf(words['letters'])[name])),
    ),
    ...written.flatMap(([name, { notes: own = [] }]) =>
      own.flatMap((note) => noteLacking(note, name, tableOf(tableOf(words['notes'])[note]))),
    ),
  ];
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

function pathsOf(question: QuestionDefinition): readonly string[] {
  if ('answers' in question) return Object.keys(question.answers).map((answer) => `answers.${answer}`);
  if ('values' in question) return [...question.values.map((value) => `answers.${value}`), 'none', 'done'];
  return [
    ...question.fields.map((field) => `fields.${field}.label`),
    ...(question.mayBeSkipped ? ['skip'] : []),
  ];
}

function lettersLacking(outcome: string, channels: readonly string[], letters: Table): readonly string[] {
  const isLetter = (channel: string, tone: string) => {
    const wordings = tableOf(letters[channel])[tone];
    return (
      Array.isArray(wordings) && wordings.length > 0 && wordings.every((each) => typeof each === 'function')
    );
  };
  return [
    ...(typeof letters['subject'] === 'function' ? [] : [`There is no subject for letters.${outcome}.`]),
    ...channels.flatMap((channel) =>
      tones
        .filter((tone) => !isLetter(channel, tone))
        .map((tone) => `There is no letter for letters.${outcome}.${channel}.${tone}.`),
    ),
  ];
}

function noteLacking(note: string, outcome: string, words: Table): readonly string[] {
  const letters = tableOf(tableOf(words['letters'])[outcome]);
  return [
    ...(isPhrase(words['name']) ? [] : [`There are no words for notes.${note}.name.`]),
    ...tones
      .filter((tone) => typeof letters[tone] !== 'function')
      .map((tone) => `There is no letter for notes.${note}.letters.${outcome}.${tone}.`),
  ];
}
