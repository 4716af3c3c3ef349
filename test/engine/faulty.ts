/**
 * A small valid conversation, and copies with a fault: a test can modify each part before the conversation is defined.
 *
 *     reason ─ ill ──► decide ─► move
 *            ─ fixed ─► day ──► decide ─► move, or keep if no day was named
 *     move requires day; beside it: video, and room if there is no video
 */
import { defineConversation, defineLocale, defineMachine, letter, say } from '../../src/engine/index.ts';
import { english } from '../../src/locales/en/interface/index.ts';
import type { DefinedConversation } from '../../src/engine/index.ts';
import type { ProofreadContext } from '../../src/letters/proofread/context.ts';
import type { Line } from '../../src/letters/template.ts';
import type { Body } from '../../src/letters/types.ts';

/** The facts as the letters print them: those of any conversation, in English. */
type View = InstanceType<typeof english.Letter> & {
  facts: Readonly<Record<string, unknown>>;
  typed(question: string, field: string): Line | undefined;
};
type Letter = (f: View) => Body;

/** The facts of this conversation. */
export interface Facts {
  reason?: string;
  day?: { name?: string; time?: string } | null;
  video?: string;
}

/** The parts that tests can modify. They are loosely typed, so that tests can introduce any fault. */
export interface Parts {
  questions: Record<string, object>;
  details: Record<string, object>;
  outcomes: Record<string, Record<string, unknown>>;
  guards: Record<string, (facts: Facts) => boolean>;
  rules: Record<string, { when: (facts: Facts) => boolean; advise: string }>;
  words: {
    questions: Record<string, Record<string, unknown>>;
    details: Record<string, Record<string, unknown>>;
    outcomes: Record<string, Record<string, string>>;
    reasons: Record<string, Record<string, string>>;
  };
  /** The warm email of `move`, and all its other letters. */
  email: Letter;
  short: Letter;
  proofreading: Record<string, (message: ProofreadContext) => string | undefined>;
}

const outcome = (title: string) => ({ title, also: title, take: 'Write the message', kind: 'It happens.' });

const made = (): Parts => ({
  questions: {
    reason: { answers: { ill: 'advice', fixed: 'day' } },
    day: { fields: ['name', 'time'], next: 'advice', mayBeSkipped: true },
  },
  details: {
    video: { toggle: 'no', of: ['move'] },
    room: { fields: ['number'], of: ['move'], if: 'isOnSite' },
  },
  outcomes: {
    move: { to: 'recruiter', when: 'today', words: [5, 60], channels: ['email', 'chat'], requires: 'day' },
    keep: { to: 'recruiter', when: 'today', words: [3, 40], channels: ['email'] },
  },
  guards: { isOnSite: ({ video }) => video !== 'yes' },
  rules: {
    ill: { when: ({ reason }) => reason === 'ill', advise: 'move' },
    named: { when: ({ day }) => Boolean(day?.name), advise: 'move' },
    otherwise: { when: () => true, advise: 'keep' },
  },
  words: {
    questions: {
      reason: { ask: 'What’s wrong?', answers: { ill: 'I’m ill', fixed: 'The date doesn’t suit me' } },
      day: {
        ask: 'Which day suits you?',
        fields: { name: { label: 'Day' }, time: { label: 'Time' } },
        skip: 'I don’t know',
      },
    },
    details: {
      video: { offer: 'A video call', ask: 'A video call?', answers: { yes: 'Yes', no: 'No' } },
      room: { offer: 'The room', ask: 'Which room?', fields: { number: { label: 'Room' } } },
    },
    outcomes: { move: outcome('Ask to move it'), keep: outcome('Keep it') },
    reasons: { reason: { ill: 'You’re *ill*.' } },
  },
  email: (f) => {
    const [day, time, room] = [f.typed('day', 'name'), f.typed('day', 'time'), f.typed('room', 'number')];
    const isOnVideo = f.facts['video'] === 'yes';
    return letter`
      ${f.hi}

      Could we move my interview for ${f.theRole}${day && say` to ${day}`}${time && say` at ${time}`}?
      ${isOnVideo && say`A video call would be fine too.`}
      ${!isOnVideo && room && say`I'd come to room ${room}.`}

      ${f.bye('Best wishes')}
    `;
  },
  short: (f) => {
    const day = f.typed('day', 'name');
    return letter`
      ${f.hi}
      May we move my interview${day && say` to ${day}`}?
    `;
  },
  proofreading: {},
});

/** Defines the conversation, with an optional modification. */
export function defined(change: (parts: Parts) => void = () => {}): DefinedConversation {
  const parts = made();
  change(parts);
  const { questions, details, outcomes, guards, rules, words, email, short, proofreading } = parts;
  const machine = defineMachine({ questions, details, outcomes, guards, rules } as never);
  const subject = (f: View) => [say`My interview for ${f.theRole}`];
  const tones = { warm: [short], formal: [short], brief: [short] };
  const locale = defineLocale(machine, { ...english, Letter: english.Letter }, {
    ...words,
    interface: { heading: 'Your interview', start: 'For candidates.' },
    recipients: { recruiter: { name: 'the recruiter', firstName: 'Recruiter’s first name' } },
    when: { today: 'Send it today.' },
    letters: {
      move: { subject, email: { ...tones, warm: [email] }, chat: tones },
      keep: {
        subject,
        email: {
          warm: [(f: View) => letter`${f.hi} see you soon.`],
          formal: [(f: View) => letter`${f.dear} see you soon.`],
          brief: [(f: View) => letter`${f.hi} see you soon.`],
        },
      },
    },
    remarks: Object.fromEntries(Object.keys(proofreading).map((rule) => [rule, 'Rather not “{found}”.'])),
  } as never);
  return defineConversation({ name: 'faulty', machine, locale, proofreading });
}
