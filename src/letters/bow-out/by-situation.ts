import { tones } from '../types.ts';
import type { Letter, Letters, Mail, Wordings } from '../letter-types.ts';

/**
 * Mail for an outcome that covers several situations. Each situation has whole letters of its own; the facts decide
 * which of them is written.
 *
 * @param situationOf the situation that the facts describe
 * @param mails the letters of each situation; all have the same number of wordings
 */
export function bySituation<Facts, Situation extends string>(
  situationOf: (f: Facts) => Situation,
  mails: Record<Situation, Mail<Facts>>,
): Mail<Facts> {
  const all = Object.values<Mail<Facts>>(mails);

  /** The letters of one channel. */
  const wordings = (of: (mail: Mail<Facts>) => Wordings<Facts> | undefined) => {
    const letters = (tone: (typeof tones)[number]): readonly Letter<Facts>[] => {
      const count = Math.max(...all.map((mail) => of(mail)?.[tone].length ?? 0));
      return [...Array(count).keys()].map((index) => (f: Facts) => {
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
export const withAgency = <Facts>(mail: Mail<Facts>, agency: Mail<Facts>): Letters<Facts> => ({
  ...mail,
  variants: { agency },
});
