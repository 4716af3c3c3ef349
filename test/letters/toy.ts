/** A minimal locale for tests that don't depend on wording: each letter states its name. */
import { letter, say } from '../../src/letters/template.ts';
import { message as english } from '../../src/locales/en/messages.ts';
import { samples } from './samples.ts';
import type { Outcome } from '../../machines/bow-out/facts.ts';
import type { Letter, Letters, Mail, Wordings } from '../../src/letters/letter-types.ts';
import type { WriteContext, NoteId, Notes } from '../../src/letters/bow-out/types.ts';
import type { MessageWords } from '../../src/locales/bow-out/message-words.ts';

export const outcomes = Object.keys(samples) as Outcome[];

/** Uses the same letters in every tone. */
export const inEveryTone = <Each>(each: Each) => ({ warm: each, formal: each, brief: each });

/** Creates a letter from lines. */
export const says =
  (...lines: readonly string[]): Letter<WriteContext> =>
  () =>
    lines.flatMap((line) => letter`${line}`);

/** Creates letters for one kind of recipient; each states `name, channel`. */
function mail(name: string): Mail<WriteContext> {
  const wordings = (channel: string): Wordings<WriteContext> => inEveryTone([says(`${name}, ${channel}`)]);
  return {
    subject: () => [say`${name}`],
    email: wordings('email'),
    chat: wordings('chat'),
    text: wordings('text'),
    phone: wordings('phone'),
  };
}

const notes: Record<NoteId, Notes<WriteContext>> = Object.fromEntries(
  (['voicemail', 'referrer', 'inviter', 'follow-up', 'hold-firm', 'reopen'] satisfies NoteId[]).map((id) => [
    id,
    Object.fromEntries(outcomes.map((outcome) => [outcome, inEveryTone(says(`${outcome}, ${id}`))])),
  ]),
) as Record<NoteId, Notes<WriteContext>>;

/** Creates the words, optionally with other letters for `withdraw`. */
export const toy = (withdraw: Partial<Letters<WriteContext>> = {}): MessageWords => ({
  ...english,
  facts: (material) => material,
  letters: {
    ...(Object.fromEntries(
      outcomes.map((outcome) => [outcome, mail(outcome)]),
    ) as unknown as MessageWords['letters']),
    withdraw: { ...mail('withdraw'), ...withdraw },
  },
  notes: notes,
  noteSubjects: { reopen: () => [say`reopen`] },
});
