import { letter, say } from '../../../letters/bow-out/template.ts';
import { leavingSubject } from './parts.ts';
import { cancelled } from './withdraw/no-thanks.ts';
import { respectful } from './respectful.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from './facts.ts';
import type { Tone } from '../../../letters/types.ts';

const travel = (f: LetterFacts) => f.travel && say`كما يمكن إلغاء حجز السفر.`;

const short =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${tone === 'formal' ? say`أودّ إبلاغكم بأنني قررت ${f.withdraw}.` : say`قررت ${f.withdraw}.`}
    ${cancelled(f)}
    ${travel(f)}

    ${f.bye('مع التحية')}
  `;

const mail: ArabicMail = respectful({
  subject: leavingSubject,
  email: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
});

/** One line, for a candidate who has to say something after all (domain, section 2, row 1). */
export const safety: ArabicLetters = { ...mail, variants: { agency: mail } };
