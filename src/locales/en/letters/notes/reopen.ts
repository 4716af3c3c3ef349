import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { offer, someone, wanted } from './parts.ts';
import type { EnglishLetters, EnglishNotes, LetterFacts } from '../facts.ts';
import type { Line, Value } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';

/** Subjects of the note that asks to come back. */
export const reopenSubject: EnglishLetters['subject'] = (f) => {
  if (f.hasOffer)
    return f.role
      ? [say`Asking to reopen the ${f.role} offer`, say`Reopening the ${f.role} offer`]
      : [say`Asking whether the offer is still open`];
  return f.role
    ? [
        say`Is the ${f.role} role${f.isAgency && f.at} still open?`,
        say`Is the ${f.role} role still open?`,
        say`Still open? ${f.role}`,
      ]
    : [say`Is the role I was interviewing for still open?`];
};

/** The fact that the reader was told, and would wonder about. */
const instead = (f: LetterFacts) =>
  f.hasSigned || f.isUnsigned
    ? because('otherJob')` to take another job`
    : f.isStaying
      ? because('otherJob')` to stay in my current job`
      : undefined;

/** The question, which is to the agency where there is one. */
const isOpen = (f: LetterFacts, what: Line | string): Line =>
  f.isAgency ? say`Could you ask ${someone(f)} whether ${what} is still open?` : say`Is ${what} still open?`;

const application = (f: LetterFacts) =>
  f.hasApplied
    ? because('entry')`my application${f.role && say` for the ${f.role} role`}${f.isAgency && f.at}`
    : undefined;

/** “I withdrew from the process for the Data engineer role” */
const withdrew = (f: LetterFacts): Line => {
  const own = application(f);
  return own ? say`I withdrew ${own}${instead(f)}` : say`I withdrew from ${f.process}${instead(f)}`;
};

/** The same after a redirect; a text message has no room for what was asked. */
const asked = (f: LetterFacts, what: Value | string): Line =>
  f.channel === 'text' ? withdrew(f) : say`${withdrew(f)} and asked about ${what} instead`;

/** After a withdrawal, where the candidate would come back. */
const back = (after: (f: LetterFacts, tone: Tone) => Line) => ({
  warm: (f: LetterFacts) => letter`
    ${f.hi}

    ${after(f, 'warm')}, but ${f.isLife ? because('situation')`things have changed for me since` : say`I've since changed my mind`}.
    ${!f.isLife && spare(2)`I'm sorry for going back and forth.`}
    I'd very much like to come back if I still can.
    ${isOpen(f, f.theRole)}

    If not, I completely understand${f.channel !== 'text' && say`, and thank you for considering it`}.

    ${f.bye('Best wishes')}
  `,
  formal: (f: LetterFacts) => letter`
    ${f.dear}

    ${after(f, 'formal')}, but ${f.isLife ? because('situation')`my circumstances have changed since` : say`I have since changed my mind`}.
    ${spare(1)`I would like to rejoin the process if that is possible.`}
    ${isOpen(f, f.theRole)}

    If it is not, I quite understand.

    ${f.bye('Yours sincerely')}
  `,
  brief: (f: LetterFacts) => letter`
    ${f.hi}

    ${after(f, 'brief')}, but ${f.isLife ? because('situation')`things have changed for me` : say`I've changed my mind`}.
    ${isOpen(f, f.theRole)}
    If not, I understand.

    ${f.bye('Best')}
  `,
});

/** Asks to come back, where the candidate regrets having left. */
export const reopen: EnglishNotes = {
  withdraw: /* @__PURE__ */ back(withdrew),
  'keep-door-open': /* @__PURE__ */ back(withdrew),
  'redirect-earlier': /* @__PURE__ */ back((f) => asked(f, say`the ${f.earlierRole ?? 'earlier'} role`)),
  'redirect-direction': /* @__PURE__ */ back((f) => asked(f, wanted(f))),

  'decline-offer': {
    warm: (f) => letter`
      ${f.hi}

      I declined ${offer(f)}, but I've since changed my mind.
      ${spare(2)`I'm sorry for going back and forth.`}
      I'd like to accept it if I still can.
      ${isOpen(f, 'the offer')}

      If not, I completely understand${f.channel !== 'text' && say`, and thank you for considering it`}.

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      I declined ${offer(f)}, but I have since changed my mind.
      If it is still possible, I would like to accept it.
      ${isOpen(f, 'the offer')}

      If it is not, I quite understand.

      ${f.bye('Yours sincerely')}
    `,
    brief: (f) => letter`
      ${f.hi}

      I declined ${offer(f)}, but I've changed my mind and would like to accept.
      ${isOpen(f, 'it')}
      If not, I understand.

      ${f.bye('Best')}
    `,
  },
};
