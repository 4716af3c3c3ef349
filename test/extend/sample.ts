import { bowOut, extend, machineOf } from '../../src/extend/index.ts';
import type { Conversation } from '../../src/conversation.ts';
import type { EngineAnswer } from '../../machines/engine/types.ts';

/** An extension of every kind: a question that is asked of some, a rule, a dropped outcome and steps. */
export const sample = extend(bowOut, {
  questions: {
    visa: {
      answers: ['yes', 'no'],
      if: ({ situation }) => situation === 'process' || situation === 'decided',
    },
  },
  rules: {
    'needs-visa': { when: ({ visa }) => visa === 'yes', advise: 'ask-for-call' },
    'may-return': { when: ({ visa }) => visa === 'yes', advise: 'keep-door-open' },
  },
  drop: ['redirect-earlier'],
  steps: {
    portal: { of: ['withdraw', 'keep-door-open'], link: 'https://careers.example/withdraw' },
    office: { of: ['ask-for-call'] },
  },
  words: {
    en: {
      questions: {
        visa: {
          ask: ['Do you need a visa to work as {role}?', 'Do you need a visa for this job?'],
          help: 'Nobody but you sees your answer.',
          answers: { yes: 'Yes, I need one', no: 'No, I don’t' },
          reassure: { yes: 'We help with that.' },
        },
      },
      reasons: { visa: { yes: 'You *need a visa*' } },
      steps: {
        portal: 'You can also withdraw *on our site*.',
        office: 'Our office is open from nine to five.',
      },
    },
  },
});

/** An extension that JavaScript may pass, although it has none of the types. */
export const extendWith = (extension: unknown): Conversation => extend(bowOut, extension as object);

/** One added question, with its words. */
export const asking = (
  rules: object,
  question: object = { answers: ['yes', 'no'] },
  name = 'visa',
): Record<string, unknown> => ({
  questions: { [name]: question },
  rules,
  words: {
    en: { questions: { [name]: { ask: 'Do you need a visa?', answers: { yes: 'Yes', no: 'No' } } } },
  },
});

/** The problems that an extension is refused for, once its machine has loaded. */
export async function problemsWith(extension: unknown): Promise<readonly string[]> {
  try {
    await machineOf(extendWith(extension));
    return [];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [first, ...problems] = error.message.split('\n- ');
    if (first !== 'The extension is refused:') throw error;
    return problems;
  }
}

/** Answers by their questions: `['doubts', ['pay']]` is a set. */
export const answers = (
  ...given: readonly (readonly [string, string | readonly string[]])[]
): EngineAnswer[] =>
  given.map(([question, answer]) =>
    typeof answer === 'string' ? { question, type: answer } : { question, type: 'several', values: answer },
  );
