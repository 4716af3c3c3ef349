import { because, spare } from '../../../letters/bow-out/template.ts';
import { letter } from './letter.ts';
import { toWithdraw, withdraw, withdrawingSubject } from './leaving.ts';
import { cancelAndTell, cancelInterviews } from './parts.ts';
import type { GermanLetter, GermanLetters, GermanWordings, LetterFacts } from './facts.ts';

const cancelTravel = (f: LetterFacts) =>
  f.travel && because('pending')`Bitte ${f.form('stornieren Sie', 'storniere')} auch die gebuchte Reise.`;

const leave =
  (greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    Ich ${withdraw(f)}.
    ${f.isAgency ? cancelAndTell(f) : cancelInterviews(f, 'damit')}
    ${cancelTravel(f)}

    ${f.bye('Freundliche Grüße')}
  `;

const decided =
  (greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    Ich habe mich entschieden, ${toWithdraw(f)}.
    ${f.isAgency ? cancelAndTell(f) : cancelInterviews(f)}
    ${cancelTravel(f)}
    ${spare(1)`Eine Antwort ist nicht nötig.`}

    ${f.bye('Freundliche Grüße')}
  `;

const short: GermanWordings = {
  warm: [leave('dear')],
  formal: [leave('dear')],
  brief: [leave('hi')],
};

/**
 * Withdraws and says no more: somebody crossed a line, or it looks like a scam (domain, section 2, row 1). No thanks,
 * no wishes and no reason, so that the letter opens no conversation.
 */
export const safety: GermanLetters = {
  subject: withdrawingSubject,
  email: {
    warm: [leave('dear'), decided('dear')],
    formal: [leave('dear'), decided('dear')],
    brief: [leave('hi')],
  },
  chat: short,
  text: short,
};
