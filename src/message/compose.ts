import { plans } from './plans.ts';
import { Sentences } from './sentences.ts';
import { subject } from './subject.ts';
import { fillings } from './slots.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { MessageWords } from '../words/message-words.ts';
import type { Channel, Item, Job, Kit, Tone } from './kit.ts';

export interface ComposeOptions {
  channel: Channel;
  tone: Tone;
  words: MessageWords;
  /** What the host page says of the job. */
  job?: Job;
  /** The day of writing, an ISO 8601 calendar date: rounds before it are past. The default is today, here. */
  today?: string;
}

/**
 * Outcome + facts → what to send. Pure: the same facts give the same kit.
 *
 * Parts that have nothing to say are absent, so the first draft is complete and every fact added improves it.
 */
export function compose(outcome: Outcome, facts: Facts, options: ComposeOptions): Kit {
  const { channel, tone, words, job = {}, today = localToday() } = options;
  const filled = fillings(facts, words, job, today);
  const plan = plans[outcome];
  const sentences = new Sentences({ facts, filled, words, tone, today });
  const main: Item = {
    id: 'main',
    to: typeof plan.to === 'function' ? plan.to(facts) : plan.to,
    when: plan.when,
    channel,
    subject: channel === 'email' ? subject(words.subjects[plan.subject(facts)], filled) : null,
    body: [
      [sentences.say('greeting', 'greeting')],
      ...plan.body(sentences),
      [sentences.say('closing', 'closing')],
    ]
      .map((paragraph) => paragraph.filter((sentence) => sentence !== undefined))
      .filter((paragraph) => paragraph.length),
  };
  return { outcome, items: [main] };
}

/** Today as the candidate's calendar has it, ISO 8601. */
export function localToday(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
