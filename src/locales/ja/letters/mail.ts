import type { JapaneseLetter, JapaneseLetters, JapaneseMail } from './facts.ts';
import type { Tone } from '../../../letters/types.ts';

/** The letters of an outcome: the emails one by one, the others by tone. */
interface Parts {
  subject: JapaneseMail['subject'];
  warm: readonly JapaneseLetter[];
  formal: JapaneseLetter;
  brief: JapaneseLetter;
  chat: (tone: Tone) => JapaneseLetter;
  text: (tone: Tone) => JapaneseLetter;
  phone?: (tone: Tone) => JapaneseLetter;
}

const inTones = (write: (tone: Tone) => JapaneseLetter): JapaneseMail['chat'] => ({
  warm: [write('warm')],
  formal: [write('formal')],
  brief: [write('brief')],
});

/** The letters of an outcome. What an agency reads differs within the sentences. */
export function lettersOf({ subject, warm, formal, brief, chat, text, phone }: Parts): JapaneseLetters {
  const mail: JapaneseMail = {
    subject,
    email: { warm, formal: [formal], brief: [brief] },
    chat: inTones(chat),
    text: inTones(text),
    ...(phone && { phone: inTones(phone) }),
  };
  return { ...mail, variants: { agency: mail } };
}
