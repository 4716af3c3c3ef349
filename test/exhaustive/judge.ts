/**
 * Writes the twelve main emails for the blind review: one for each request of the sheet, with all its facts entered.
 *
 * `npm run judge` prints those in English. `npm run judge -- --lang de` prints those in another language, `--wording 2`
 * another wording, and `--address familiar` those to somebody on first-name terms.
 */
import { parseArgs } from 'node:util';
import { compose } from '../../src/letters/bow-out/compose.ts';
import { subjectOf, textOf } from '../../src/letters/types.ts';
import { typedIn } from '../letters/typed-texts.ts';
import { languages } from './bow-out/language.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'en' },
    wording: { type: 'string', default: '1' },
    address: { type: 'string' },
  },
});

const today = '2026-11-24';
const texts = typedIn(values.lang);
const words = (await languages()).find(({ lang }) => lang === values.lang)?.words;
if (!words) throw new Error(`languages.ts lacks ${values.lang}.`);

const ana: Facts = {
  names: { to: texts.to, from: texts.from },
  job: { role: texts.role, company: texts.company },
  met: { who: texts.who },
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
      earlierRole: { role: texts.earlierRole, year: '2025' },
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
      names: { to: texts.interviewer, from: texts.from },
      rounds: [{ date: '2026-12-02', with: texts.interviewer }],
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
      direction: { work: texts.direction },
      proof: { what: texts.proof },
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
      condition: { what: texts.salary },
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
      names: { to: texts.agent, from: texts.from },
      client: { name: texts.to },
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
      slots: { when: texts.slots },
      ...second,
    },
  ],
  ['stay', { situation: 'process', doubts: ['nerves'], nextRound: 'later', ...second }],
];

const common = { ...ana, ...(values.address === 'familiar' && { address: 'familiar' as const }) };
const emails = requests.map(([outcome, facts], index) => {
  const wording = Number(values.wording) - 1;
  const options = { channel: 'email', tone: 'warm', words, today, wording } as const;
  const main = compose(outcome, { ...common, ...facts }, options).items.find(({ id }) => id === 'main');
  return main ? `## ${String(index + 1)}\nSubject: ${subjectOf(main)}\n\n${textOf(main)}\n` : '';
});
console.log(emails.join('\n'));
