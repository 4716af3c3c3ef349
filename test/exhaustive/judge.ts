/**
 * Writes the twelve main emails for the blind review: one for each request of the sheet, with all its facts entered.
 *
 * `npm run judge` prints them; `npm run judge -- 2` prints another wording.
 */
import process from 'node:process';
import { compose } from '../../src/letters/bow-out/compose.ts';
import { subjectOf, textOf } from '../../src/letters/types.ts';
import { message as words } from '../../src/locales/en/messages.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';

const today = '2026-11-24';
const wording = Number(process.argv[2] ?? 1) - 1;

const ana: Facts = {
  names: { to: 'Priya', from: 'Ana Ruiz' },
  job: { role: 'Data engineer', company: 'Northwind' },
  met: { who: 'Sam and Lena' },
};
const second: Facts = { rounds: [{ date: '2026-12-02' }] };
const fourth: Facts = { rounds: [{ date: '2026-12-04' }] };
const both: Facts = { rounds: [{ date: '2026-12-02' }, { date: '2026-12-04' }] };

const requests: readonly (readonly [outcome: Outcome, facts: Facts])[] = [
  [
    'redirect-earlier',
    {
      situation: 'process',
      doubts: ['skills', 'direction'],
      certainty: 'sure',
      company: 'like',
      earlier: 'wanted',
      earlierRole: { role: 'Support engineer', year: '2025' },
      entry: 'invited',
      ...both,
    },
  ],
  [
    'probe',
    {
      situation: 'process',
      doubts: ['skills'],
      certainty: 'unsure',
      nextRound: 'later',
      names: { to: 'Sam', from: 'Ana Ruiz' },
      met: { who: 'Lena' },
      rounds: [{ date: '2026-12-02', with: 'Sam' }],
    },
  ],
  ['withdraw', { situation: 'decided', company: 'dislike', ...both }],
  [
    'redirect-direction',
    {
      situation: 'process',
      doubts: ['direction'],
      certainty: 'sure',
      company: 'like',
      earlier: 'never',
      direction: { work: 'front-end work' },
      proof: { what: 'I built a dashboard in my last job' },
      ...second,
    },
  ],
  ['keep-door-open', { situation: 'elsewhere', otherJob: 'signed', company: 'like', ...fourth }],
  ['pause', { situation: 'elsewhere', otherJob: 'offer', deadline: { when: '2026-12-07' }, ...second }],
  [
    'ask-for-terms',
    {
      situation: 'offer',
      offer: 'terms',
      condition: { what: 'a salary of 62,000' },
      deadline: { when: '2026-11-30' },
    },
  ],
  ['decline-offer', { situation: 'offer', offer: 'decline' }],
  ['take-back', { situation: 'accepted', certainty: 'sure' }],
  [
    'withdraw',
    {
      situation: 'decided',
      company: 'neutral',
      through: 'agency',
      names: { to: 'Tom', from: 'Ana Ruiz' },
      client: { name: 'Priya' },
      ...second,
    },
  ],
  [
    'ask-for-call',
    {
      situation: 'process',
      doubts: ['direction'],
      certainty: 'leaning',
      nextRound: 'later',
      slots: { when: 'on the morning of Thursday 26 November, or on Friday 27 November after 15:00' },
      ...second,
    },
  ],
  ['stay', { situation: 'process', doubts: ['nerves'], nextRound: 'later', ...second }],
];

const emails = requests.map(([outcome, facts], index) => {
  const options = { channel: 'email', tone: 'warm', words, today, wording } as const;
  const main = compose(outcome, { ...ana, ...facts }, options).items.find(({ id }) => id === 'main');
  return main ? `## ${String(index + 1)}\nSubject: ${subjectOf(main)}\n\n${textOf(main)}\n` : '';
});
console.log(emails.join('\n'));
