/** What candidates type: enough of it to meet every phrase with something, nothing, and something nasty. */
import { nastyNames } from '../message/samples.ts';
import type { Facts } from '../../machines/facts.ts';
import type { Job } from '../../src/message/kit.ts';

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
const roles: readonly Job[] = [
  {},
  { role: 'Data engineer', company: 'Northwind', contact: 'Priya' },
  { role: 'Engineer (Contract)', company: 'Yahoo!' },
  {
    role: 'Head of the Family Support and Community Outreach Programme for the North East',
    company: 'Acme Inc.',
  },
  { role: 'Product role', company: 'The Hub' },
];
const names: readonly Facts['names'][] = [
  undefined,
  { to: 'Priya', from: 'Ana Ruiz' },
  { from: 'Walla Walla' },
  ...nastyNames.map((name) => ({ to: name, from: name })),
];

const every = <Value>(values: readonly Value[], index: number): Value =>
  values[index % values.length] as Value;

/** The sample of typed text with this number; all of them come round. */
export function typed(index: number): { facts: Facts; job: Job } {
  const full = index % 3 === 1;
  const name = every(nastyNames, Math.floor(index / 7));
  const some: Facts = {
    met: every(
      [{ who: 'Sam and Lee', what: 'the talk about tides' }, { project: 'Lighthouse' }, { who: name }],
      index,
    ),
    future: { work: 'test tooling' },
    proof: { what: 'I wrote the build scripts that my team still uses' },
    condition: { what: 'two days a week from home' },
    slots: { when: 'on 1 December after 16:00 or 2 December before 10:00' },
    deadline: { when: '4 December' },
    reason: { why: 'The way to work would take me two hours.' },
    other: { role: 'Analyst' },
    adjustment: { what: 'a written task in place of the panel' },
    referrer: { name },
    inviter: { name: 'Jo' },
  };
  const facts: Facts = {
    ...(full && some),
    ...(every(rounds, index) && { rounds: every(rounds, index) ?? [] }),
    ...(every(names, index) && { names: every(names, index) ?? {} }),
  };
  return { facts, job: every(roles, Math.floor(index / 2)) };
}
