import { say, spare } from '../../../../letters/bow-out/template.ts';
import { anythingElse, emailTooBrief, emailTooFormal } from '../aloud.ts';
import { letter } from '../letter.ts';
import { decision, ground, groundIfRoom, thoughtOver, decliningSubject } from '../leaving.ts';
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
import { feedbackFromClient, feedbackFromClientIfRoom } from '../withdraw/parts.ts';
import { door, doorInShort, itWasTheTerms } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetter, GermanMail } from '../facts.ts';

const chat =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}

    ${decision(f, tone)}.
    ${ground(f)}
    ${itWasTheTerms(f)}
    ${cancelAndTell(f)}
    ${cancelRestIfRoom(f)}
    ${otherApplicationIfRoom(f)}

    ${door(f)}
    ${feedbackFromClientIfRoom(f)}
    ${enjoyedIfRoom(f)}
    ${tone === 'brief' ? say`Danke für ${f.form('Ihre', 'deine')} Hilfe.` : say`${thanksForPuttingForward(f)}.`}
  `;

const text =
  (tone: Tone, greeting: 'hi' | 'dear'): GermanLetter =>
  (f) => letter`
    ${f[greeting]}
    ${decision(f, tone)}.
    ${groundIfRoom(f)}
    ${cancelAndTell(f)}
    ${cancelRestIfRoom(f)}
    ${otherApplicationIfRoom(f)}
    ${doorInShort(f)}
    ${feedbackFromClientIfRoom(f)}
    ${spare(3)`Danke für ${f.form('Ihre', 'deine')} Hilfe.`}
  `;

/** To an agency: what to cancel, whom to tell, and which door to leave open there. */
export const agency: GermanMail = {
  subject: decliningSubject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${decision(f, 'warm')}.
        ${ground(f)}
        ${itWasTheTerms(f)}
        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${door(f)}
        ${enjoyed(f)}
        ${feedbackFromClient(f)}

        ${thanksForPuttingForward(f)}.
        ${alsoThankFromAgency(f)}

        ${f.bye()}
      `,
      (f) => letter`
        ${f.hi}

        Danke für ${f.form('Ihre', 'deine')} Hilfe und dafür, dass ${f.form('Sie mich vorgeschlagen haben', 'du mich vorgeschlagen hast')}.
        ${thoughtOver(f, 'warm')}.
        ${ground(f)}
        ${itWasTheTerms(f)}
        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${enjoyed(f)}
        ${door(f)}
        ${alsoThankFromAgency(f)}
        ${feedbackFromClient(f)}

        ${f.bye('Herzliche Grüße')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${decision(f, 'formal')}.
        ${ground(f)}
        ${itWasTheTerms(f)}
        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}

        ${door(f)}
        ${enjoyed(f)}
        ${feedbackFromClient(f)}

        ${thanksForPuttingForward(f)}.
        ${alsoThankFromAgency(f)}

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${decision(f, 'brief')}.
        ${ground(f)}
        ${itWasTheTerms(f)}
        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplication(f)}
        ${door(f)}
        ${feedbackFromClient(f)}
        Danke, dass ${f.form('Sie mich vorgeschlagen haben', 'du mich vorgeschlagen hast')}.
        ${alsoThankFromAgency(f)}
        ${enjoyed(f)}

        ${f.bye()}
      `,
    ],
  },
  chat: { warm: [chat('warm', 'hi')], formal: [chat('formal', 'dear')], brief: [chat('brief', 'hi')] },
  text: { warm: [text('warm', 'hi')], formal: [text('formal', 'dear')], brief: [text('brief', 'hi')] },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${decision(f, 'warm')}.
        ${ground(f)}
        ${itWasTheTerms(f)}
        Ich rufe gleich an, damit sich dort niemand mehr auf mich vorbereitet.

        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplicationIfRoom(f)}

        ${door(f)}
        ${thanksForPuttingForward(f)}.
        ${feedbackFromClientIfRoom(f)}

        Ich schicke ${f.toYou} gleich noch eine kurze E-Mail, die ${f.form('Sie weiterleiten können', 'du weiterleiten kannst')}.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${decision(f, 'formal')}.
        ${ground(f)}
        ${itWasTheTerms(f)}

        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplicationIfRoom(f)}

        ${door(f)}
        ${thanksForPuttingForward(f)}.
        ${feedbackFromClientIfRoom(f)}

        ${emailTooFormal(f)}
        ${anythingElse(f)}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Ich halte ${f.form('Sie', 'dich')} nicht lange auf.
        ${decision(f, 'brief')}.
        ${ground(f)}
        ${itWasTheTerms(f)}

        ${cancelAndTell(f)}
        ${cancelRest(f)}
        ${otherApplicationIfRoom(f)}

        ${door(f)}
        Danke, dass ${f.form('Sie mich vorgeschlagen haben', 'du mich vorgeschlagen hast')}.
        ${feedbackFromClientIfRoom(f)}
        ${emailTooBrief(f)}
      `,
    ],
  },
};
