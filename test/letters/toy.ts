/** A language of few words, for what does not turn on the words: a letter says what it is. */
import { letter, say } from '../../src/letters/template.ts';
import { message as english } from '../../src/locales/en/messages.ts';
import { samples } from './samples.ts';
import type { Outcome } from '../../machines/bow-out/facts.ts';
import type {
  Letter,
  Letters,
  Mail,
  WriteContext,
  NoteId,
  Notes,
  Wordings,
} from '../../src/letters/letter-types.ts';
import type { MessageWords } from '../../src/locales/message-words.ts';

export const outcomes = Object.keys(samples) as Outcome[];

/** The same letters in every tone. */
export const inEveryTone = <Each>(each: Each) => ({ warm: each, formal: each, brief: each });

/** A letter of these lines. */
export const says =
  (...lines: readonly string[]): Letter<WriteContext> =>
  () =>
    lines.flatMap((line) => letter`${line}`);

/** Letters for one kind of reader; each says `name, channel`. */
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

/** The words, with other letters for `withdraw` where they are given. */
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
  reopenSubject: () => [say`reopen`],
});
