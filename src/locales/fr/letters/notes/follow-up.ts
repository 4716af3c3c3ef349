import { cancelBrief, theClient } from '../parts.ts';
import { haveYouGotTime } from '../ask-for-call/parts.ts';
import { condition } from '../ask-for-terms/parts.ts';
import { ask, next, sorryIfRoom, why } from '../pause/parts.ts';
import { isItOpen, toEarlierRole } from '../redirect-earlier/parts.ts';
import { isThereOne, spareProof, wanted } from '../redirect-direction/parts.ts';
import { because, letter, say, spare } from '../template.ts';
import { cancel, door, inCase, joined, leaving, leavingToTurn, reason, rest, theOffer } from './parts.ts';
import { askAdjustment, askForTime } from './pause.ts';
import type { FrenchLetter, FrenchNote, FrenchNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../template.ts';

/** Sent on the next working day, if nobody has answered: reads well without the first message. */

/** A chat or text message has no room for all that an email says. */
const isShort = (f: LetterFacts): boolean => f.isText || f.channel === 'chat';

type Sentence = (f: LetterFacts) => Line | undefined | false;

/** What a follow-up asks for: feedback where that was asked for, and else that it has arrived. */
const answer: Sentence = (f) => {
  if (f.wantsFeedback)
    return because(
      'feedback',
    )`Si ${f.form('vous avez', 'tu as')} un retour à me faire sur ma candidature, je le lirai avec intérêt.`;
  if (f.isText)
    return f.isAgency
      ? spare(2)`Merci de me confirmer que c'est transmis.`
      : say`Merci de me confirmer que ce message est bien arrivé.`;
  return f.isAgency
    ? say`${f.form('Pourriez-vous', 'Pourrais-tu')} me dire quand ce sera transmis à ${theClient(f)} ?`
    : say`${f.form('Pourriez-vous', 'Pourrais-tu')} me confirmer d'un mot que ce message est bien arrivé ?`;
};

/** Thanks to whoever reads it, where there is something to thank for. */
const thanks: Sentence = (f) => {
  if (f.isAgency) return spare(1)`Merci encore pour ${f.form('votre', 'ton')} aide.`;
  return f.isBefore
    ? undefined
    : spare(1)`Merci encore pour le temps que ${f.form("vous m'avez", "tu m'as")} consacré.`;
};

/** Where a line was crossed: the fact, and nothing kind. */
const wronged: FrenchLetter = (f) => letter`
  ${f.hi}

  ${inCase(f)} : j'ai décidé de ${f.toWithdraw}, et ma décision est définitive.
  ${cancel(f)}
  ${!f.isAgency && !f.otherRole && say`Je ${f.vous} demande de ne plus me contacter, pour ce poste comme pour un autre.`}

  ${f.bye('Salutations')}
`;

/** Says again what has been decided, what is off, and what is asked. */
const leaves = (
  decision: (f: LetterFacts) => Line,
  off: Sentence,
  ...after: readonly Sentence[]
): FrenchNote => {
  const [first, second, third, fourth] = after;
  return {
    warm: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.hi}

          ${inCase(f)} : ${decision(f)}.
          ${reason(f)}
          ${off(f)}
          ${rest(f)}

          ${first?.(f)}
          ${second?.(f)}
          ${third?.(f)}
          ${fourth?.(f)}

          ${f.cordially}
        `,
    formal: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.dear}

          ${inCase(f)} : ${decision(f)}.
          ${reason(f)}
          ${off(f)}
          ${rest(f)}

          ${first?.(f)}
          ${second?.(f)}
          ${third?.(f)}
          ${fourth?.(f)}

          ${f.sincerely}
        `,
    brief: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.hi}

          ${inCase(f)} : ${decision(f)}.
          ${reason(f)}
          ${off(f)}
          ${rest(f)}
          ${first?.(f)}
          ${second?.(f)}
          ${third?.(f)}

          ${f.briefly}
        `,
  };
};

/** Asks again; the sentences follow one another. */
const asks = (...sentences: readonly [Sentence, Sentence?, Sentence?, Sentence?]): FrenchNote => {
  const [first, second, third, fourth] = sentences;
  const body =
    (opening: 'hi' | 'dear', closing: 'cordially' | 'sincerely' | 'briefly'): FrenchLetter =>
    (f) => letter`
      ${f[opening]}

      ${spare(2)`Je reviens vers ${f.form('vous', 'toi')} au cas où mon message se serait perdu.`}
      ${first(f)}
      ${second?.(f)}
      ${third?.(f)}

      ${fourth?.(f)}

      ${f[closing]}
    `;
  return {
    warm: body('hi', 'cordially'),
    formal: body('dear', 'sincerely'),
    brief: body('hi', 'briefly'),
  };
};

const ifNot = (f: LetterFacts) =>
  spare(
    1,
  )`Si ce n'est pas le cas, j'aimerais que ${f.form('vous pensiez', 'tu penses')} à moi le jour où l'occasion se présentera.`;

/** The question of a redirect, which an agency passes on. */
const couldYouAsk = (f: LetterFacts, question: Line) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} prévenir ${theClient(f)} et demander ${question} ?`;

const isPostponement = (f: LetterFacts): boolean => !f.needsAdjustment && !f.hasOffer;

/** The call that is asked for, before the next interview or about what is to be decided. */
const call = (f: LetterFacts): Line => {
  const when = f.rounds
    ? say`avant ${f.rounds.next}`
    : say`au sujet ${f.hasOffer ? say`de l'offre${f.forThePost}` : f.ofThePost}`;
  return f.isAgency
    ? say`${f.form('Pourriez-vous', 'Pourrais-tu')} m'organiser un appel d'un quart d'heure avec ${theClient(f)} ${when} ?`
    : say`${haveYouGotTime(f)} ${when} ?`;
};

const takesBack = (f: LetterFacts) =>
  say`après avoir accepté ${f.thePost}${f.isAgency && f.at}, je reviens sur ma décision et je ne rejoindrai pas ${joined(f)}`;

const toReturn: Sentence = (f) =>
  f.isAgency
    ? say`${f.form('Pourriez-vous', 'Pourrais-tu')} prévenir ${theClient(f)} et demander si je dois rendre quoi que ce soit ?`
    : say`S'il me reste quelque chose à ${f.vous} rendre, ${f.form('pourriez-vous', 'pourrais-tu')} me dire où l'envoyer ?`;

/** Said where no interview is to be cancelled. */
const withoutInterviews = (decision: (f: LetterFacts) => Line, ...after: readonly Sentence[]): FrenchNote => {
  const [first, second] = after;
  const body =
    (opening: 'hi' | 'dear', closing: 'cordially' | 'sincerely' | 'briefly'): FrenchLetter =>
    (f) => letter`
      ${f[opening]}

      ${inCase(f)} : ${decision(f)}.
      ${reason(f)}

      ${first?.(f)}
      ${second?.(f)}

      ${f[closing]}
    `;
  return { warm: body('hi', 'cordially'), formal: body('dear', 'sincerely'), brief: body('hi', 'briefly') };
};

export const followUp: FrenchNotes = {
  withdraw: leaves(leaving, cancel, answer, thanks),
  'keep-door-open': leaves(leaving, cancel, door, answer),
  'redirect-earlier': leaves(
    leavingToTurn,
    cancelBrief,
    (f) => !isShort(f) && say`Je pense en revanche toujours ${toEarlierRole(f)}.`,
    (f) => {
      const post = isShort(f)
        ? f.earlierRole
          ? say`le poste de ${f.earlierRole}`
          : say`le poste précédent`
        : say`ce poste`;
      if (f.isAgency) return couldYouAsk(f, say`si ${post} est à pourvoir`);
      return isShort(f)
        ? say`${f.form('Savez-vous', 'Sais-tu')} si ${post} est à pourvoir ?`
        : say`${isItOpen}`;
    },
    ifNot,
  ),
  'redirect-direction': leaves(
    leavingToTurn,
    cancelBrief,
    (f) => say`J'aimerais plutôt ${wanted(f)}.`,
    spareProof,
    (f) => {
      if (f.isAgency) return couldYouAsk(f, say`si un poste de ce type est prévu`);
      return isShort(f) ? say`Un poste de ce type est-il prévu ?` : say`${isThereOne}`;
    },
    ifNot,
  ),
  'decline-offer': withoutInterviews((f) => say`j'ai décidé de décliner ${theOffer(f)}`, answer),
  'take-back': withoutInterviews(takesBack, (f) => say`Je ${f.vous} présente toutes mes excuses.`, toReturn),
  'ask-for-call': asks(
    call,
    (f) => f.unclear && spare(3)`J'aimerais mieux comprendre ${f.unclear}.`,
    (f) =>
      f.slots
        ? say`Je suis disponible ${f.slots}.`
        : say`Je m'adapterai volontiers au moment qui ${f.form('vous arrange', "t'arrange")}.`,
    (f) =>
      f.hasOffer && f.deadline && say`${f.form('Vous aurez', 'Tu auras')} ma réponse d'ici au ${f.deadline}.`,
  ),
  'ask-for-terms': asks(
    (f) =>
      f.hasOffer
        ? say`J'aimerais accepter ${theOffer(f)}, et il me faudrait pour cela ${condition(f)}.`
        : say`Pour accepter une offre${f.forThePost}${f.isAgency && f.at}, il me faudrait ${condition(f)}.`,
    (f) =>
      f.isAgency
        ? say`${f.form('Pourriez-vous', 'Pourrais-tu')} demander à ${theClient(f)} si c'est possible ?`
        : say`Est-ce possible de ${f.form('votre', 'ton')} côté ?`,
    (f) =>
      f.deadline
        ? say`Une réponse d'ici au ${f.deadline} m'aiderait beaucoup.`
        : f.rounds && say`Une réponse avant ${f.rounds.next} m'aiderait beaucoup.`,
    () => spare(1)`Je suis aussi joignable par téléphone, si c'est plus simple d'en parler de vive voix.`,
  ),
  pause: {
    ...asks(
      (f) => isPostponement(f) && why(f, 'Il me faudrait'),
      (f) => (f.needsAdjustment ? askAdjustment(f) : f.hasOffer ? askForTime(f) : ask(f)),
      (f) => isPostponement(f) && next(f),
      (f) => isPostponement(f) && sorryIfRoom(f),
    ),
    formal: asks(
      (f) => isPostponement(f) && why(f, 'Je souhaiterais avoir'),
      (f) => (f.needsAdjustment ? askAdjustment(f) : f.hasOffer ? askForTime(f) : ask(f)),
      (f) => isPostponement(f) && next(f),
      (f) => isPostponement(f) && sorryIfRoom(f),
    ).formal,
  },
};
