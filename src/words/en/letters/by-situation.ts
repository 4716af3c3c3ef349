import type { Tone } from '../../../message/kit.ts';
import type { Letter } from '../../../message/letters.ts';
import type { EnglishMail, LetterFacts } from './facts.ts';

/**
 * One mail out of those for several situations, which have equally many wordings: each letter is that of the situation
 * at hand.
 *
 * @param mailFor picks the mail for the facts
 * @param any one of the mails, to count the wordings by
 */
export function bySituation(mailFor: (f: LetterFacts) => EnglishMail, any: EnglishMail): EnglishMail {
  const letters = (channel: 'email' | 'chat' | 'text' | 'phone', tone: Tone) =>
    (any[channel]?.[tone] ?? []).map(
      (letter, at): Letter<LetterFacts> =>
        (f) =>
          (mailFor(f)[channel]?.[tone][at] ?? letter)(f),
    );
  const wordings = (channel: 'email' | 'chat' | 'text' | 'phone') => ({
    warm: letters(channel, 'warm'),
    formal: letters(channel, 'formal'),
    brief: letters(channel, 'brief'),
  });
  return {
    subject: (f) => mailFor(f).subject(f),
    email: wordings('email'),
    chat: wordings('chat'),
    text: wordings('text'),
    ...(any.phone && { phone: wordings('phone') }),
  };
}
