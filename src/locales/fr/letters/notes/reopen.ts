import { theClient } from '../parts.ts';
import { wanted } from '../redirect-direction/parts.ts';
import { because, letter, say, spare, subjects } from '../template.ts';
import { instead, theOffer } from './parts.ts';
import type { FrenchLetters, FrenchNote, FrenchNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../template.ts';

/** Asks to come back, where the candidate regrets having left. */

/** Subjects of the note that asks to come back. */
export const reopenSubject: FrenchLetters['subject'] = (f) => {
  if (f.hasOffer)
    return f.role
      ? subjects(
          say`L'offre pour le poste de ${f.role} tient-elle toujours ?`,
          say`L'offre tient-elle toujours ? ${f.role}`,
        )
      : subjects(say`L'offre tient-elle toujours ?`);
  return f.role
    ? subjects(
        f.isAgency && f.at && say`Le poste de ${f.role}${f.at} est-il encore à pourvoir ?`,
        say`Le poste de ${f.role} est-il encore à pourvoir ?`,
        say`Poste encore à pourvoir ? ${f.role}`,
      )
    : subjects(say`Le poste est-il encore à pourvoir ?`);
};

/** The question, which is to the agency where there is one. */
const isOpen = (f: LetterFacts): Line =>
  f.isAgency
    ? say`${f.form('Pourriez-vous', 'Pourrais-tu')} demander à ${theClient(f)} si le poste est encore à pourvoir ?`
    : say`Le poste est-il encore à pourvoir ?`;

const isValid = (f: LetterFacts): Line =>
  f.isAgency
    ? say`${f.form('Pourriez-vous', 'Pourrais-tu')} demander à ${theClient(f)} si elle tient toujours ?`
    : say`${f.form('Votre offre', "L'offre")} tient-elle toujours ?`;

/** “J'avais retiré ma candidature au poste de Data engineer” */
const withdrew = (f: LetterFacts): Line =>
  say`J'avais retiré ma candidature${f.role && say` ${f.toThePost}`}${f.isAgency && f.at}${instead(f)}`;

/** The same after a redirect; a text message has no room for what was asked. */
const asked = (f: LetterFacts, what: Line): Line =>
  f.channel === 'text' ? withdrew(f) : say`${withdrew(f)} et demandé ${what}`;

const changed = (f: LetterFacts) =>
  f.isLife ? because('situation')`ma situation a changé` : say`j'ai changé d'avis`;

const thanks = (f: LetterFacts) =>
  f.channel !== 'text' && say`, et je ${f.vous} remercie d'avance de ${f.form('votre', 'ta')} réponse`;

/** After a withdrawal, where the candidate would come back. */
const back = (after: (f: LetterFacts) => Line): FrenchNote => ({
  warm: (f) => letter`
    ${f.hi}

    ${after(f)}, mais depuis, ${changed(f)}.
    ${!f.isLife && spare(2)`Toutes mes excuses pour ce revirement.`}
    ${f.isText ? spare(3)`J'aimerais reprendre là où nous en étions.` : say`J'aimerais beaucoup reprendre là où nous en étions, si c'est encore possible.`}
    ${isOpen(f)}

    Si ce n'est pas le cas, je comprendrai tout à fait${thanks(f)}.

    ${f.cordially}
  `,
  formal: (f) => letter`
    ${f.dear}

    ${after(f)}, mais depuis, ${changed(f)}.
    ${spare(1)`Je souhaiterais maintenir ma candidature, si c'est encore possible.`}
    ${isOpen(f)}

    Si ce n'est pas le cas, je le comprendrai.

    ${f.sincerely}
  `,
  brief: (f) => letter`
    ${f.hi}

    ${after(f)}, mais depuis, ${changed(f)}.
    ${isOpen(f)}
    Si ce n'est pas le cas, je comprendrai.

    ${f.briefly}
  `,
});

/** “J'avais décliné votre offre” */
const declined = (f: LetterFacts) => say`J'avais décliné ${theOffer(f)}`;

export const reopen: FrenchNotes = {
  withdraw: /* @__PURE__ */ back(withdrew),
  'keep-door-open': /* @__PURE__ */ back(withdrew),
  'redirect-earlier': /* @__PURE__ */ back((f) =>
    asked(
      f,
      f.earlierRole
        ? say`si le poste de ${f.earlierRole} était à pourvoir`
        : say`si un autre poste était à pourvoir`,
    ),
  ),
  'redirect-direction': /* @__PURE__ */ back((f) => asked(f, say`s'il était possible de ${wanted(f)}`)),

  'decline-offer': {
    warm: (f) => letter`
      ${f.hi}

      ${declined(f)}, mais depuis, j'ai changé d'avis.
      ${spare(2)`Toutes mes excuses pour ce revirement.`}
      J'aimerais beaucoup l'accepter, si c'est encore possible.
      ${isValid(f)}

      Si ce n'est pas le cas, je comprendrai tout à fait${thanks(f)}.

      ${f.cordially}
    `,
    formal: (f) => letter`
      ${f.dear}

      ${declined(f)}, mais depuis, j'ai changé d'avis.
      Je souhaiterais l'accepter, si c'est encore possible.
      ${isValid(f)}

      Si ce n'est pas le cas, je le comprendrai.

      ${f.sincerely}
    `,
    brief: (f) => letter`
      ${f.hi}

      ${declined(f)}, mais j'ai changé d'avis et j'aimerais l'accepter.
      ${isValid(f)}
      Si ce n'est pas le cas, je comprendrai.

      ${f.briefly}
    `,
  },
};
