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
  /** The channel of the main message. `compose` uses email if the outcome does not support it. */
  channel: Channel;
  tone: Tone;
  words: MessageWords;
  /** The job as the host page describes it. */
  job?: Job;
  /**
   * The date of writing in ISO 8601, optionally with the local time (`2026-12-02T09:30`). Interviews before it are past.
   * Defaults to the current local time.
   */
  today?: string;
  /** The index of the wording, from 0, modulo the number of wordings. Defaults to 0. */
  wording?: number;
}

/** The number of wordings of a message in this tone. */
export function wordingsOf(
  plan: Plan,
  facts: Facts,
  { tone, words }: Pick<ComposeOptions, 'tone' | 'words'>,
) {
  return isNote(plan.id) ? 1 : (wordings(plan, facts, words)?.[tone].length ?? 0);
}

/**
 * Writes one message of a kit.
 *
 * @throws RangeError if the locale has no letter for it
 */
export function write(plan: Plan, facts: Facts, options: ComposeOptions): Item {
  const { tone, words, job = {}, today = localNow(), wording = 0 } = options;
  const { outcome, id, to, when, channel } = plan;
  const context: WriteContext = { facts, job, today, channel, id };
  // The facts come from the same locale as the letters, so their types match.
  const view = words.facts(context) as never;
  const letter = isNote(id)
    ? words.notes[id][outcome]?.[tone]
    : pickWording(wordings(plan, facts, words)?.[tone], wording);
  if (!letter) throw new RangeError(`There is no letter for ${outcome}, ${id}, ${channel}`);
  const subject = id === 'reopen' ? words.reopenSubject : lettersFor(words.letters[outcome], facts).subject;
  const body = trimToLimit(letter(view), channel, limitOf(outcome, facts, id, channel));
  return {
    id,
    to,
    when,
    channel,
    subject: channel === 'email' ? subjectWithin(subject(view)) : null,
    body: withSources(body, facts, plan),
  };
}

const pickWording = (letters: readonly Letter[] = [], wording: number): Letter | undefined =>
  letters[wording % letters.length];

const lettersFor = (letters: Letters, facts: Facts) =>
  facts.through === 'agency' ? (letters.agency ?? letters) : letters;

const wordings = ({ outcome, channel }: Plan, facts: Facts, words: MessageWords) =>
  lettersFor(words.letters[outcome], facts)[channel];

/** The questions that determine the outcome. */
const decisionQuestions: readonly Question[] = [
  'situation',
  'offer',
  'otherJob',
  'duration',
  'doubts',
  'evidence',
  'certainty',
];

/**
 * Adds the sources of each sentence: the answered questions that it comes from. Values from the page have none. A
 * sentence without sources gets the questions that determine the outcome, except for greetings, closings and notes.
 */
function withSources(body: Body, facts: Facts, { id, channel }: Plan): Body {
  const isAnswered = (question: Question) => facts[question] != null;
  // A choice cannot be skipped, so its presence is enough.
  const decision = isNote(id) ? [] : decisionQuestions.filter((question) => question in facts);
  const closing = channel === 'email' ? body.at(-1) : undefined;
  return body.map((paragraph, at) =>
    paragraph.map((sentence, index) => {
      const from = sentence.from.filter(isAnswered);
      const isFrame = (at === 0 && index === 0) || paragraph === closing;
      return { ...sentence, from: from.length || isFrame ? from : decision };
    }),
  );
}

/**
 * Drops spare sentences in order until the message is within its limit. Long typed text counts only in part, since
 * dropping sentences would not make up for it. The limit of a text message is absolute, so there it counts in full.
 */
function trimToLimit(body: Body, channel: Channel, limit: Limit): Body {
  const size = (body: Body) => sizeOf(textOf({ channel, body }), limit);
  const trimmed = dropSpareSentences(body, (body) => size(body) - excessOf(body.flat(), limit) <= limit.most);
  if (limit.unit === 'words') return trimmed;
  const fitting = dropSpareSentences(trimmed, (body) => size(body) <= limit.most);
  return size(fitting) <= limit.most ? fitting : trimmed;
}

function dropSpareSentences(body: Body, isShortEnough: (body: Body) => boolean): Body {
  let remaining = body;
  while (!isShortEnough(remaining)) {
    const orders = remaining.flat().flatMap(({ spare }) => spare ?? []);
    if (!orders.length) return remaining;
    const lowestOrder = Math.min(...orders);
    const removed = remaining.flat().findLast(({ spare }) => spare === lowestOrder);
    remaining = remaining
      .map((paragraph) => paragraph.filter((sentence) => sentence !== removed))
      .filter((paragraph) => paragraph.length);
  }
  return remaining;
}
