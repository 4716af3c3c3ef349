import { excessOf, limitFor, sizeOf } from './length-limits.ts';
import { isNote, textOf } from './types.ts';
import { subjectWithin } from './subject.ts';
import { localNow } from './today.ts';
import type { Body, Item, LetterTypes, Plan } from './types.ts';
import type {
  Letter,
  LetterRules,
  Letters,
  MessageWords,
  Note,
  WriteContext,
  Writer,
} from './letter-types.ts';
import type { Limit } from './length-limits.ts';

/** Creates the functions that write a conversation's messages. */
export const createWriter = <T extends LetterTypes>({
  limitOf,
  decisionQuestions,
}: LetterRules<T>): Writer<T> => ({
  wordingsOf: (plan, { tone, words }) =>
    isNote(plan.id) ? 1 : (lettersFor(plan, words)?.[plan.channel]?.[tone].length ?? 0),

  write(plan, facts, options) {
    const { tone, words, job = {}, today = localNow(), wording = 0 } = options;
    const { outcome, id, to, when, channel } = plan;
    const context: WriteContext<T> = { facts, job, today, channel, id };
    // The facts come from the same locale as the letters, so their types match.
    const view = words.facts(context) as never;
    const letters = lettersFor(plan, words);
    const notes: Readonly<Partial<Record<string, Note>>> | undefined = words.notes[id];
    const letter = isNote(id) ? notes?.[outcome]?.[tone] : pickWording(letters?.[channel]?.[tone], wording);
    if (!letter || !letters) throw new RangeError(`There is no letter for ${outcome}, ${id}, ${channel}`);
    const subject = words.noteSubjects?.[id] ?? letters.subject;
    const { gap, subjectLength } = words.writing;
    const layout = { channel, ...(gap !== undefined && { gap }) };
    const limit = limitFor(limitOf(outcome, facts, id, channel), channel, words.writing);
    const body = trimToLimit(letter(view), layout, limit);
    return {
      id,
      to,
      when,
      ...layout,
      subject: channel === 'email' ? subjectWithin(subject(view), subjectLength) : null,
      body: withSources(body, facts, plan, decisionQuestions),
    };
  },
});

const pickWording = (letters: readonly Letter[] = [], wording: number): Letter | undefined =>
  letters[wording % letters.length];

function lettersFor<T extends LetterTypes>({ outcome, variant }: Plan<T>, words: MessageWords<T>) {
  const letters = words.letters[outcome] as Letters | undefined;
  return (variant === undefined ? undefined : letters?.variants?.[variant]) ?? letters;
}

/**
 * Adds the sources of each sentence: the answered questions that it comes from. Values from the page have none. A
 * sentence without sources gets the questions that determine the outcome, except for greetings, closings and notes.
 */
function withSources(
  body: Body,
  facts: object,
  { id, channel }: Plan,
  decisionQuestions: readonly string[],
): Body {
  const known = facts as Readonly<Record<string, unknown>>;
  const isAnswered = (question: string) => known[question] != null;
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
function trimToLimit(body: Body, layout: Pick<Item, 'channel' | 'gap'>, limit: Limit): Body {
  const size = (body: Body) => sizeOf(textOf({ ...layout, body }), limit);
  const trimmed = dropSpareSentences(body, (body) => size(body) - excessOf(body.flat(), limit) <= limit.most);
  if (layout.channel !== 'text') return trimmed;
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
