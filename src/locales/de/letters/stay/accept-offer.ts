import { say } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { accepting, theOffer } from './parts.ts';
import { toClient } from '../parts.ts';
import type { GermanMail, GermanWordings, LetterFacts } from '../facts.ts';

/** “Ihr Angebot”, which {@link iAccept} names in full */
const yourOffer = (f: LetterFacts) => f.form('Ihr Angebot', 'euer Angebot');

/** “die Stelle als Data engineer”, or “es”: what is accepted after thanks for the offer. */
const theRole = (f: LetterFacts) => (f.role ? say`die Stelle als ${f.role}` : say`es`);

/** “Ich nehme die Stelle als Data engineer sehr gern an und freue mich darauf, bei Northwind anzufangen.” */
const iAccept = (f: LetterFacts) =>
  say`Ich nehme ${theRole(f)} sehr gern an und freue mich darauf, ${f.company ? say`bei ${f.company}` : say`${f.isAgency ? 'dort' : f.withYou}`} anzufangen.`;

const whatNext = (f: LetterFacts) =>
  say`Was ${f.form('brauchen Sie', f.isAgency ? 'brauchst du' : 'braucht ihr')} als Nächstes von mir?`;

const short: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Vielen Dank für ${yourOffer(f)}.
      ${iAccept(f)}
      ${whatNext(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Vielen Dank für ${yourOffer(f)}.
      Ich nehme ${theRole(f)} sehr gern an.
      ${whatNext(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Ich sage zu und nehme ${theOffer(f)} sehr gern an.
      ${whatNext(f)}
    `,
  ],
};

/** Accepts the offer. */
export const acceptOffer: GermanMail = {
  subject: accepting,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Vielen Dank für ${yourOffer(f)}.
        ${iAccept(f)}

        ${whatNext(f)}
        ${f.who && say`Viele Grüße auch an ${f.who}.`}

        ${f.bye('Herzliche Grüße')}
      `,
      (f) => letter`
        ${f.hi}

        Meine Antwort ist Ja: Ich nehme ${theOffer(f)} sehr gern an.
        Danke, dass ${f.form('Sie sich', 'ihr euch')} für mich entschieden ${f.form('haben', 'habt')}${f.who && say`, und viele Grüße an ${f.who}`}.

        Welche Unterlagen ${f.form('brauchen Sie', 'braucht ihr')} von mir, und bis wann?

        ${f.bye()}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Vielen Dank für ${yourOffer(f)}.
        ${iAccept(f)}

        Welche Unterlagen ${f.form('benötigen Sie', 'benötigt ihr')} jetzt von mir?

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Ich sage zu und nehme ${theOffer(f)} sehr gern an.
        Danke für das Vertrauen.
        ${whatNext(f)}

        ${f.bye()}
      `,
    ],
  },
  chat: short,
  text: short,
};

/** “Bitte geben Sie Priya Bescheid und richten Sie meinen Dank aus.” */
const tellClient = (f: LetterFacts) =>
  say`Bitte ${f.form('sagen Sie', 'sag')} ${toClient(f)} Bescheid und ${f.form('geben Sie', 'gib')} meinen Dank für das Angebot weiter.`;

const agencyShort: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Ich nehme ${theOffer(f)} sehr gern an.
      ${tellClient(f)}
      ${whatNext(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Ich nehme ${theOffer(f)} sehr gern an.
      ${tellClient(f)}
      ${whatNext(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Ich nehme ${theOffer(f)} an.
      ${tellClient(f)}
    `,
  ],
};

/** Accepts the offer: to the agency, which tells the client. */
export const acceptOfferAgency: GermanMail = {
  subject: accepting,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Ich nehme ${theOffer(f)} sehr gern an.
        ${tellClient(f)}
        Danke, dass ${f.form('Sie mich vorgeschlagen haben', 'du mich vorgeschlagen hast')}.

        ${whatNext(f)}

        ${f.bye('Herzliche Grüße')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Ich nehme ${theOffer(f)} sehr gern an.
        ${tellClient(f)}
        Ich danke ${f.toYou} für die Vermittlung.

        ${whatNext(f)}

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Ich nehme ${theOffer(f)} sehr gern an.
        ${tellClient(f)}
        Danke für ${f.form('Ihre', 'deine')} Hilfe.
        ${whatNext(f)}

        ${f.bye()}
      `,
    ],
  },
  chat: agencyShort,
  text: agencyShort,
};
