import type { ArabicLetter, ArabicMail } from './facts.ts';

/** A formal letter: the polite plural. */
const formally =
  (write: ArabicLetter): ArabicLetter =>
  (f) =>
    write(f.formally);

/** Letters of all tones, of which the formal ones address the reader in the polite plural, and the others one person. */
export const respectful = (mail: ArabicMail): ArabicMail => ({
  ...mail,
  ...Object.fromEntries(
    (['email', 'chat', 'text', 'phone'] as const).flatMap((channel) => {
      const letters = mail[channel];
      return letters ? [[channel, { ...letters, formal: letters.formal.map(formally) }]] : [];
    }),
  ),
});
