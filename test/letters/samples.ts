import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Job } from '../../src/letters/types.ts';
import { typedTexts } from './typed-texts.ts';
import type { TypedTexts } from './typed-texts.ts';

/** The date on which the samples are written. */
export const today = '2026-11-24';

/** Facts that lead to each outcome, with and without details. */
export type Samples = Record<Outcome, { bare: Facts; full: Facts }>;

/** The samples in a language, in which everything is typed. */
export function samplesIn(texts: TypedTexts): Samples {
  const leaving: Facts = { situation: 'process', doubts: ['direction'], certainty: 'sure' };
  const details: Facts = {
    names: { to: texts.to, from: texts.from },
    rounds: [{ date: '2026-12-02', with: texts.interviewer }, { date: '2026-12-04' }],
  };
  const liking: Facts = { ...leaving, company: 'like' };
  const met: Facts = { met: { who: texts.interviewer, what: texts.enjoyed }, entry: 'invited' };
  const both = (bare: Facts, more: Facts = {}) => ({ bare, full: { ...bare, ...details, ...more } });
  return {
    stay: both({ situation: 'process', doubts: ['nerves'] }),
    probe: both({
      situation: 'process',
      doubts: ['skills', 'direction'],
      certainty: 'unsure',
      nextRound: 'week',
    }),
    withdraw: both({ ...leaving, company: 'neutral' }, { ...met, entry: 'applied' }),
    'keep-door-open': both(
      { ...liking, earlier: 'never', direction: null },
      { ...met, future: { work: texts.future } },
    ),
    'redirect-earlier': both(
      { ...liking, earlier: 'wanted', earlierRole: { role: texts.earlierRole } },
      { ...met, earlierRole: { role: texts.earlierRole, year: '2025' } },
    ),
    'redirect-direction': both(
      { ...liking, earlier: 'never', direction: { work: texts.direction } },
      { ...met, proof: { what: texts.proof } },
    ),
    'ask-for-call': both(
      { situation: 'process', doubts: ['scope', 'pay'], certainty: 'leaning', nextRound: 'none' },
      { slots: { when: texts.slots } },
    ),
    'decline-offer': both({ situation: 'offer', offer: 'decline' }, { reason: { why: texts.reason } }),
    pause: both({ situation: 'life', duration: 'passing' }, { slots: { when: texts.slots } }),
    'ask-for-terms': both(
      { situation: 'offer', offer: 'terms', condition: { what: texts.condition } },
      { deadline: { when: '2026-12-04' } },
    ),
    'take-back': both({ situation: 'accepted', certainty: 'sure' }),
    safety: both({ situation: 'unsafe' }),
  };
}

/** The job of the page in a language. */
export const jobIn = ({ role, company }: TypedTexts) => ({ role, company }) satisfies Job;

export const samples = samplesIn(typedTexts.en);
export const job = jobIn(typedTexts.en);

/** Names with special characters. */
export const nastyNames = [
  'José Ñuñez-O’Brien',
  'Nguyễn Thị Minh Khai',
  '山田 太郎',
  'مريم الزهراء',
  'שרה לוי',
  '<b>Bobby</b> "Tables" & Söhne',
  '{company} {{role}} $& $1 \\n',
  'Zoë 🧑‍💻',
  'Yahoo!',
  'undefined',
  'A'.repeat(10_000),
];

/** The word limits of emails by outcome, from the table in docs/domain.md. */
export const emailWords: Record<Outcome, [number, number]> = {
  stay: [20, 60],
  probe: [0, 110],
  withdraw: [30, 80],
  'keep-door-open': [35, 100],
  'redirect-earlier': [50, 110],
  'redirect-direction': [50, 110],
  'ask-for-call': [35, 90],
  'decline-offer': [30, 90],
  pause: [25, 85],
  'ask-for-terms': [40, 100],
  'take-back': [50, 110],
  safety: [0, 40],
};
