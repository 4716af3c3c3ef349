import type { machine } from '../../../../machines/turned-down/machine.ts';
import type { FactsIn } from '../../../../src/engine/index.ts';

export type Facts = FactsIn<typeof machine>;

export const today = '2026-11-24';

export const names = { to: 'Priya', from: 'Ana Ruiz' };
export const job = { role: 'Data engineer', company: 'Northwind' };
export const work = { kind: 'test automation' };
export const all: Facts = {
  stage: 'interview',
  company: 'like',
  work,
  names,
  job,
  met: { who: 'Sam and Lena', enjoyed: 'working through the pipeline exercise' },
  meeting: { date: '2026-11-18' },
  topic: { what: 'the system design questions' },
  experience: { what: 'automated tests for an online bank' },
  cv: 'yes',
  again: 'yes',
};

/** Only the facts without which there is no letter. */
export const bare: Facts = { stage: 'interview', work };
