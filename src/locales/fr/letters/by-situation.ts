import { tones } from '../../../letters/types.ts';
import type { Letter, Wordings } from '../../../letters/letter-types.ts';
import type { FrenchLetters, FrenchMail, LetterFacts } from './facts.ts';

/**
 * Mail for an outcome that covers several situations. Each situation has whole letters of its own; the facts decide
 * which of them is written.
 *
 * @param situationOf the situation that the facts describe
 * @param mails the letters of each situation; all have the same number of wordings
 */
export function bySituation<Situation extends string>(
  situationOf: (f: LetterFacts) => Situation,
  mails: Record<Situation, FrenchMail>,
): FrenchMail {
  const all = Object.values<FrenchMail>(mails);

  /** The letters of one channel. */
  const wordings = (of: (mail: FrenchMail) => Wordings<LetterFacts> | undefined) => {
    const letters = (tone: (typeof tones)[number]): readonly Letter<LetterFacts>[] => {
      const count = Math.max(...all.map((mail) => of(mail)?.[tone].length ?? 0));
      return [...Array(count).keys()].map((index) => (f: LetterFacts) => {
        const own = of(mails[situationOf(f)])?.[tone] ?? [];
        return own[index % own.length]?.(f) ?? [];
      });
    };
    return { warm: letters('warm'), formal: letters('formal'), brief: letters('brief') };
  };

  return {
    subject: (f) => mails[situationOf(f)].subject(f),
    email: wordings((mail) => mail.email),
    chat: wordings((mail) => mail.chat),
    text: wordings((mail) => mail.text),
    ...(all.some(({ phone }) => phone) && { phone: wordings((mail) => mail.phone) }),
  };
}

/** Letters to the employer, with others to an agency. */
export const withAgency = (mail: FrenchMail, agency: FrenchMail): FrenchLetters => ({
  ...mail,
  variants: { agency },
});
