/** Random walks through the machine without a page. Every step is valid in every state. */
import * as fc from 'fast-check';
import { replaceAnswer } from '../../machines/engine/replace-answer.ts';
import { replay } from '../../machines/bow-out/replay.ts';
import { storedFrom } from '../../src/platform/parse-stored-state.ts';
import { channels, tones } from '../../src/letters/types.ts';
import { nasty } from './nasty.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { OpenQuestion, ConversationState } from '../../machines/bow-out/types.ts';
import type { Channel, Job, Tone } from '../../src/letters/types.ts';

/** The random values that an answer to any question is made of. */
interface Reply {
  /** The index of the choice, and the selection in a multiple choice. */
  choice: number;
  texts: readonly string[];
  dates: readonly string[];
}

export type Step =
  | ({ do: 'answer' } & Reply)
  | ({ do: 'detail' | 'edit'; at: number } & Reply)
  | { do: 'back' | 'reload' }
  | { do: 'set'; channel: Channel; tone: Tone; wording: number; job: Job }
  | { do: 'rewrite'; at: number; text: string };

const at = fc.nat(40);

/** Past and future dates, near and far, and invalid ones. */
const date = fc.oneof(
  {
    arbitrary: fc.constantFrom('2026-11-20', '2026-11-24', '2026-11-25', '2026-12-02', '2027-01-11'),
    weight: 6,
  },
  { arbitrary: fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31'), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      '2026-02-31',
      '2026-13-01',
      '12026-01-01',
      '2026-1-1',
      'soon',
      '',
      '2026-12-02T00:00',
    ),
    weight: 1,
  },
);

const reply = {
  choice: fc.nat(127),
  texts: fc.array(nasty, { minLength: 1, maxLength: 3 }),
  dates: fc.array(date, { maxLength: 3 }),
};

const job: fc.Arbitrary<Job> = fc.record(
  { role: nasty, company: nasty, contact: nasty },
  { requiredKeys: [] },
);

export const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('answer' as const), ...reply }), weight: 10 },
  { arbitrary: fc.record({ do: fc.constant('detail' as const), at, ...reply }), weight: 6 },
  { arbitrary: fc.record({ do: fc.constant('edit' as const), at, ...reply }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constantFrom('back' as const, 'reload' as const) }), weight: 2 },
  {
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      channel: fc.constantFrom(...channels),
      tone: fc.constantFrom(...tones),
      wording: fc.nat(200),
      job,
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ do: fc.constant('rewrite' as const), at, text: nasty }), weight: 1 },
);

/** The state of a walk: the answers, and the settings of the message. */
export interface Walker {
  answers: readonly Answer[];
  turn: ConversationState;
  channel: Channel;
  tone: Tone;
  wording: number;
  job: Job;
  /** A manual edit of a message: the index of the message, and the inserted text. */
  rewritten: { at: number; text: string } | undefined;
}

export const start: Walker = {
  answers: [],
  turn: replay([]),
  channel: 'email',
  tone: 'warm',
  wording: 0,
  job: {},
  rewritten: undefined,
};

/** Returns the state after a step. */
export function go(walker: Walker, step: Step): Walker {
  const { answers, turn } = walker;
  const say = (answer: Answer | undefined): Walker => {
    if (!answer) return walker;
    const all = replaceAnswer(answers, answer);
    return { ...walker, answers: all, turn: replay(all) };
  };
  switch (step.do) {
    case 'answer':
      return say(answerTo(turn.now, step));
    case 'detail':
      return say(answerTo(among(turn.details, step.at), step));
    case 'edit': {
      const earlier = among(turn.answers, step.at);
      return say(earlier && answerTo(replay(answers, earlier.question).now, step));
    }
    case 'back': {
      const last = turn.answers.at(-1);
      const all = answers.filter((answer) => answer !== last);
      return { ...walker, answers: all, turn: replay(all) };
    }
    case 'reload': {
      const { answers: all = [] } = storedFrom(JSON.parse(JSON.stringify({ answers })) as never) ?? {};
      // `replay` ignores answers that the conversation doesn't have.
      const stored = all as readonly Answer[];
      return { ...walker, answers: stored, turn: replay(stored) };
    }
    case 'set':
      return { ...walker, ...step };
    case 'rewrite':
      return { ...walker, rewritten: step };
  }
}

const among = <Thing>(things: readonly Thing[], at: number): Thing | undefined =>
  things[at % (things.length || 1)];

/** Returns an answer of the right type for an open question. */
function answerTo(open: OpenQuestion | undefined, { choice, texts, dates }: Reply): Answer | undefined {
  if (!open) return undefined;
  const { id: question, kind, choices, fields = [], values = [] } = open;
  const type = among(choices, choice);
  const typed = (value: unknown) => ({ question, type: 'typed', value }) as Answer;
  if (kind === 'several')
    return {
      question: 'doubts',
      type: 'several',
      values: values.filter((_, index) => (choice >> index) & 1),
    };
  if (kind === 'dates')
    return typed(dates.map((date, index) => ({ date, ...(texts[index] && { with: texts[index] }) })));
  if (kind === 'text' && (type === undefined || choice % 4)) {
    const filled = fields.map((field, index) => [field, texts[index] ?? ''] as const);
    return typed(Object.fromEntries(filled.filter(([, text]) => /\S/u.test(text))));
  }
  return type === undefined ? undefined : ({ question, type } as Answer);
}
