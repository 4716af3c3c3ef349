/** Samples of typed text: every phrase is tested with text, without text, and with hostile text. */
import { nastyNames } from '../../letters/samples.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Job } from '../../../src/letters/types.ts';
import type { TypedTexts } from '../../letters/typed-texts.ts';

export const today = '2026-11-24';

const rounds: readonly Facts['rounds'][] = [
  undefined,
  [{ date: '2026-12-02', with: 'Priya' }, { date: '2026-12-04' }],
  [{ date: '2026-11-25' }],
  [
    { date: '2026-11-20', with: 'Sam' },
    { date: '2027-01-11', with: 'Lee' },
    { date: '2027-01-11', with: 'Ana' },
  ],
];
const roles = ({ role, company, to }: TypedTexts): readonly Job[] => [
  {},
  { role, company, contact: to },
  { role: 'Engineer (Contract)', company: 'Yahoo!' },
  {
    role: 'Head of the Family Support and Community Outreach Programme for the North East',
    company: 'Acme Inc.',
  },
  { role: 'Product role', company: 'The Hub' },
];
const every = <Value>(values: readonly Value[], index: number): Value =>
  values[index % values.length] as Value;

/** Returns the sample with this number: with all, some or none of the details. */
export function typed(index: number, outcome: Outcome, texts: TypedTexts): { facts: Facts; job: Job } {
  // Each outcome starts at a different name, so that all names are used.
  const turn = index * 5 + outcome.length;
  const name = every(nastyNames, turn);
  const full: Facts = {
    met: every(
      [{ who: texts.who, what: texts.enjoyed }, { project: texts.project }, { who: name.slice(0, 80) }],
      turn,
    ),
    future: { work: texts.future },
    proof: { what: texts.proof },
    condition: { what: texts.condition },
    slots: { when: texts.slots },
    deadline: { when: '2026-12-04' },
    // Some end it as a sentence.
    reason: { why: texts.reason + every(['', /\p{Script=Hiragana}/u.test(texts.reason) ? '。' : '.'], turn) },
    other: { role: texts.otherRole },
    adjustment: { what: texts.adjustment },
    topic: { what: texts.topic },
    client: { name: 'Lena' },
    referrer: { name: name.slice(0, 80) },
    inviter: { name: 'Jo' },
  };
  const dates = every(rounds, index + 1);
  // Candidates who decline an offer or withdraw an acceptance aren't asked for interviews.
  const isScheduled = outcome !== 'decline-offer' && outcome !== 'take-back' && outcome !== 'safety';
  const facts: Facts = {
    ...(index % 2 && full),
    ...(dates && isScheduled && { rounds: dates }),
    ...(index > 0 && {
      names: every(
        [{ to: texts.to, from: texts.from }, { from: 'Walla Walla' }, { to: name, from: name }],
        index,
      ),
    }),
  };
  return { facts, job: every(roles(texts), index) };
}
