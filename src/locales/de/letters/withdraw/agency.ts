import { anythingElse, emailTooBrief, emailTooFormal } from '../aloud.ts';
import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { decision, ground, groundIfRoom, instead, thoughtOver, withdrawingSubject } from '../leaving.ts';
import {
  alsoThankFromAgency,
  cancelAndTell,
  cancelRest,
  cancelRestIfRoom,
  enjoyed,
  enjoyedIfRoom,
  otherApplication,
  otherApplicationIfRoom,
  thanksForPuttingForward,
} from '../parts.ts';
import { unlessWronged, unlessWrongedAloud } from './no-thanks.ts';
import { feedbackFromClient, feedbackFromClientIfRoom } from './parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { GermanLetter, GermanMail, LetterFacts } from '../facts.ts';

/** Where the candidate does not want to be put forward there again. */
const notThereAgain = (f: LetterFacts) =>
  f.dislikes &&
  !f.otherRole &&
  because(
    'company',
  )`Für weitere Stellen dort ${f.form('brauchen Sie', 'brauchst du')} mich nicht vorzuschlagen.`;

/** The client hears it from the agency alone. */
const fromYouAlone = (f: LetterFacts) =>
  spare(
    2,
  )`${f.company ? say`Bei ${f.company}` : say`Beim Unternehmen`} melde ich mich selbst nicht, sodass alles über ${f.form('Sie', 'dich')} läuft.`;

/** “Ich möchte meine Bewerbung als Data engineer bei Northwind zurückziehen” */
const wantsToWithdraw = (f: LetterFacts): Line =>
  instead(f, 'warm') || f.isLife || f.wasInvited
    ? decision(f, 'warm')
    : say`Ich möchte meine Bewerbung${f.role && say` als ${f.role}`}${f.at} zurückziehen`;

const email: GermanLetter = (f) => letter`
  ${f.hi}

  ${wantsToWithdraw(f)}.
  ${ground(f)}
  ${cancelAndTell(f)}
  ${cancelRest(f)}
  ${otherApplication(f)}
  ${notThereAgain(f)}

  Das ist sicher nicht die Nachricht, auf die ${f.form('Sie gehofft haben', 'du gehofft hast')}.
  Umso mehr danke ich ${f.toYou}, dass ${f.form('Sie mich vorgeschlagen und bis hierher begleitet haben', 'du mich vorgeschlagen und bis hierher begleitet hast')}.
  ${alsoThankFromAgency(f)}
  ${enjoyed(f)}
  ${feedbackFromClient(f)}

  ${f.bye()}
`;

const emailThanksFirst: GermanLetter = (f) => letter`
  ${f.hi}

  Danke für ${f.form('Ihre', 'deine')} Hilfe und dafür, dass ${f.form('Sie mich vorgeschlagen haben', 'du mich vorgeschlagen hast')}.
  ${thoughtOver(f, 'warm')}.
  ${ground(f)}
  ${otherApplication(f)}

  ${cancelAndTell(f)}
  ${cancelRest(f)}
  ${notThereAgain(f)}
  ${fromYouAlone(f)}
  ${alsoThankFromAgency(f)}
  ${enjoyed(f)}
  ${feedbackFromClient(f)}

  ${f.bye('Herzliche Grüße')}
`;

const emailFormal: GermanLetter = (f) => letter`
  ${f.dear}

  ${decision(f, 'formal')}.
  ${ground(f)}
  ${cancelAndTell(f)}
  ${cancelRest(f)}
  ${otherApplication(f)}
  ${notThereAgain(f)}

  ${thanksForPuttingForward(f)}.
  ${alsoThankFromAgency(f)}
  ${enjoyed(f)}
  ${feedbackFromClient(f)}

  ${f.byeFormal}
`;

const emailBrief: GermanLetter = (f) => letter`
  ${f.hi}

  ${decision(f, 'brief')}.
  ${ground(f)}
  ${cancelAndTell(f)}
  ${cancelRest(f)}
  ${otherApplication(f)}
  ${notThereAgain(f)}
  ${feedbackFromClient(f)}
  Danke, dass ${f.form('Sie mich vorgeschlagen haben', 'du mich vorgeschlagen hast')}, und für ${f.form('Ihre', 'deine')} Hilfe.
  ${alsoThankFromAgency(f)}
  ${enjoyed(f)}

  ${f.bye()}
`;

const chat: GermanLetter = (f) => letter`
  ${f.hi}

  ${decision(f, 'warm')}.
  ${ground(f)}
  ${cancelAndTell(f)}
  ${cancelRestIfRoom(f)}
  ${otherApplicationIfRoom(f)}

  ${thanksForPuttingForward(f)}.
  ${enjoyedIfRoom(f)}
  ${feedbackFromClientIfRoom(f)}
`;

const chatFormal: GermanLetter = (f) => letter`
  ${f.dear}

  ${decision(f, 'formal')}.
  ${ground(f)}
  ${cancelAndTell(f)}
  ${cancelRestIfRoom(f)}
  ${otherApplicationIfRoom(f)}

  ${thanksForPuttingForward(f)}.
  ${enjoyedIfRoom(f)}
  ${feedbackFromClientIfRoom(f)}
`;

const chatBrief: GermanLetter = (f) => letter`
  ${f.hi}

  ${decision(f, 'brief')}.
  ${ground(f)}
  ${cancelAndTell(f)}
  ${cancelRestIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${feedbackFromClientIfRoom(f)}
  Danke für ${f.form('Ihre', 'deine')} Hilfe.
`;

const text =
  (tone: 'warm' | 'formal' | 'brief', greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}
    ${decision(f, tone)}.
    ${groundIfRoom(f)}
    ${cancelAndTell(f)}
    ${cancelRestIfRoom(f)}
    ${otherApplicationIfRoom(f)}
    ${feedbackFromClientIfRoom(f)}
    ${tone === 'brief' ? say`Danke für ${f.form('Ihre', 'deine')} Hilfe.` : spare(8)`${thanksForPuttingForward(f)}.`}
  `;

const phone: GermanLetter = (f) => letter`
  ${f.hi}

  ${decision(f, 'warm')}.
  ${ground(f)}
  Ich rufe gleich an, damit sich dort niemand mehr auf mich vorbereitet.

  ${cancelAndTell(f)}
  ${cancelRest(f)}
  ${otherApplicationIfRoom(f)}

  Vielen Dank, dass ${f.form('Sie mich vorgeschlagen und bis hierher begleitet haben', 'du mich vorgeschlagen und bis hierher begleitet hast')}.
  ${enjoyedIfRoom(f)}
  ${feedbackFromClientIfRoom(f)}

  Ich schicke ${f.toYou} gleich noch eine kurze E-Mail, die ${f.form('Sie weiterleiten können', 'du weiterleiten kannst')}.
  ${anythingElse(f)}
`;

const phoneFormal: GermanLetter = (f) => letter`
  ${f.dear}

  ${decision(f, 'formal')}.
  ${ground(f)}

  ${cancelAndTell(f)}
  ${cancelRest(f)}
  ${otherApplicationIfRoom(f)}

  ${thanksForPuttingForward(f)}.
  ${enjoyedIfRoom(f)}
  ${feedbackFromClientIfRoom(f)}

  ${emailTooFormal(f)}
  ${anythingElse(f)}
`;

const phoneBrief: GermanLetter = (f) => letter`
  ${f.hi}

  Ich halte ${f.form('Sie', 'dich')} nicht lange auf.
  ${decision(f, 'brief')}.
  ${ground(f)}

  ${cancelAndTell(f)}
  ${cancelRest(f)}
  ${otherApplicationIfRoom(f)}

  Danke, dass ${f.form('Sie mich vorgeschlagen haben', 'du mich vorgeschlagen hast')}.
  ${feedbackFromClientIfRoom(f)}
  ${emailTooBrief(f)}
  ${anythingElse(f)}
`;

export const agency: GermanMail = {
  subject: withdrawingSubject,
  email: {
    warm: [unlessWronged(email), unlessWronged(emailThanksFirst)],
    formal: [unlessWronged(emailFormal)],
    brief: [unlessWronged(emailBrief)],
  },
  chat: {
    warm: [unlessWronged(chat)],
    formal: [unlessWronged(chatFormal)],
    brief: [unlessWronged(chatBrief)],
  },
  text: {
    warm: [unlessWronged(text('warm', 'hi'))],
    formal: [unlessWronged(text('formal', 'dear'))],
    brief: [unlessWronged(text('brief', 'hi'))],
  },
  phone: {
    warm: [unlessWrongedAloud(phone)],
    formal: [unlessWrongedAloud(phoneFormal)],
    brief: [unlessWrongedAloud(phoneBrief)],
  },
};
