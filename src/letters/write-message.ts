import { excessOf, limitOf, sizeOf } from './length-limits.ts';
import { textOf } from './types.ts';
import { subjectWithin } from './subject.ts';
import { isNote } from './plan.ts';
import { localNow } from './today.ts';
import type { Facts, Question } from '../../machines/bow-out/facts.ts';
import type { MessageWords } from '../locales/message-words.ts';
import type { Body, Channel, Item, Job, Tone } from './types.ts';
import type { Letter, Letters, WriteContext } from './letter-types.ts';
import type { Limit } from './length-limits.ts';
import type { Plan } from './plan.ts';

export interface ComposeOptions {
  /** The channel of the main message; one that the outcome has no use for gives an email. */
  channel: Channel;
  tone: Tone;
  words: MessageWords;
  /** What the host page says of the job. */
  job?: Job;
  /**
   * The day of writing, an ISO 8601 calendar date, with the local time where that is known (`2026-12-02T09:30`): rounds
   * before it are past. The default is now, here.
   */
  today?: string;
  /** Which of the wordings, any integer from 0; the next number is the next wording, the first is the default. */
  wording?: number;
}

/** How many wordings a message has in this tone. */
export function wordingsOf(
  plan: Plan,
  facts: Facts,
  { tone, words }: Pick<ComposeOptions, 'tone' | 'words'>,
) {
  return isNote(plan.id) ? 1 : (wordings(plan, facts, words)?.[tone].length ?? 0);
}

/** Puts one message of a kit into words. */
export function write(plan: Plan, facts: Facts, options: ComposeOptions): Item {
  const { tone, words, job = {}, today = localNow(), wording = 0 } = options;
  const { outcome, id, to, when, channel } = plan;
  const material: WriteContext = { facts, job, today, channel, id };
  // Letters and the facts that they are written with are of the same language.
  const view = words.facts(material) as never;
  const letter = isNote(id)
    ? words.notes[id][outcome]?.[tone]
    : among(wordings(plan, facts, words)?.[tone], wording);
  if (!letter) throw new RangeError(`There is no letter for ${outcome}, ${id}, ${channel}`);
  const subject = id === 'reopen' ? words.reopenSubject : mailOf(words.letters[outcome], facts).subject;
  const body = within(letter(view), channel, limitOf(outcome, facts, id, channel));
  return {
    id,
    to,
    when,
    channel,
    subject: channel === 'email' ? subjectWithin(subject(view)) : null,
    body: sourced(body, facts, plan),
  };
}

const among = (letters: readonly Letter[] = [], wording: number): Letter | undefined =>
  letters[wording % letters.length];

const mailOf = (letters: Letters, facts: Facts) =>
  facts.through === 'agency' ? (letters.agency ?? letters) : letters;

const wordings = ({ outcome, channel }: Plan, facts: Facts, words: MessageWords) =>
  mailOf(words.letters[outcome], facts)[channel];

/** The answers that lead to a decision. */
const decisive: readonly Question[] = [
  'situation',
  'offer',
  'otherJob',
  'duration',
  'doubts',
  'evidence',
  'certainty',
];

/**
 * The body with the answers that each sentence came from. What the page gave came from none. A sentence without a source
 * comes from the answers that led to the decision; not so greeting and closing, nor the sentences of a note.
 */
function sourced(body: Body, facts: Facts, { id, channel }: Plan): Body {
  const given = (question: Question) => facts[question] != null;
  // Choices are never skipped: that there is one says enough.
  const decision = isNote(id) ? [] : decisive.filter((question) => question in facts);
  const closing = channel === 'email' ? body.at(-1) : undefined;
  return body.map((paragraph, at) =>
    paragraph.map((sentence, index) => {
      const from = sentence.from.filter(given);
      const isFrame = (at === 0 && index === 0) || paragraph === closing;
      return { ...sentence, from: from.length || isFrame ? from : decision };
    }),
  );
}

/**
 * Leaves out what the letter marks as spare, first to go first, until the message is within its limit. Typed text is
 * counted as a short name is: a long one would cost sentences in vain. But a text message has its size.
 */
function within(body: Body, channel: Channel, limit: Limit): Body {
  const size = (body: Body) => sizeOf(textOf({ channel, body }), limit);
  const shorter = shortened(body, (body) => size(body) - excessOf(body.flat(), limit) <= limit.most);
  if (limit.unit === 'words') return shorter;
  const fitting = shortened(shorter, (body) => size(body) <= limit.most);
  return size(fitting) <= limit.most ? fitting : shorter;
}

function shortened(body: Body, fits: (body: Body) => boolean): Body {
  let left = body;
  while (!fits(left)) {
    const orders = left.flat().flatMap(({ spare }) => spare ?? []);
    if (!orders.length) return left;
    const next = Math.min(...orders);
    const last = left.flat().findLast(({ spare }) => spare === next);
    left = left
      .map((paragraph) => paragraph.filter((sentence) => sentence !== last))
      .filter((paragraph) => paragraph.length);
  }
  return left;
}
