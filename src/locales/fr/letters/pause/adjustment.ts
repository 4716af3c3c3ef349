import { theClient } from '../parts.ts';
import { letter, say, spare, subjects } from '../template.ts';
import { myInterview } from './parts.ts';
import type { FrenchLetter, FrenchMail, LetterFacts } from '../facts.ts';

/** The interview is possible with a change to it. Nothing is asked for but the change, and nothing is explained. */

/** “un interprète en langue des signes”, or “un aménagement” */
const anAdjustment = (f: LetterFacts) => f.adjustment ?? say`un aménagement`;

/** Subjects, fullest first. What is needed stays out of them: a subject is read in passing, by more people. */
const subject: FrenchMail['subject'] = (f) => {
  const what = 'Un aménagement pour mon entretien';
  return f.role
    ? subjects(
        f.isAgency && f.at && say`${what} ${f.role}${f.at}`,
        f.rounds && say`${what} ${f.role} ${f.rounds.first}`,
        say`${what} ${f.role}`,
        say`Aménagement d'entretien : ${f.role}`,
      )
    : subjects(f.rounds && say`${what} ${f.rounds.first}`, say`${what}`);
};

/** When it has to be known, and other days for what takes time. */
const byThen = (f: LetterFacts) => f.deadline && say`Une réponse d'ici au ${f.deadline} m'aiderait beaucoup.`;
const anotherDay = (f: LetterFacts) =>
  f.slots
    ? say`Si le délai est trop court, je suis aussi disponible ${f.slots}.`
    : spare(2)`Si le délai est trop court, nous pouvons convenir d'une autre date.`;

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  Pour ${myInterview(f)}, il me faudra ${anAdjustment(f)}.
  Est-ce possible de ${f.form('votre', 'ton')} côté ?
  Rien d'autre ne change.

  ${byThen(f)}
  ${anotherDay(f)}
  Merci beaucoup pour ${f.form('votre', 'ton')} aide.

  ${f.cordially}
`;

const warmQuestionFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  ${f.form('Pourriez-vous', 'Pourrais-tu')} prévoir ${anAdjustment(f)} pour ${myInterview(f)} ?
  C'est tout ce qu'il me faut, rien d'autre ne change.

  Si une autre personne s'en charge, merci de lui transmettre ma demande.
  ${byThen(f)}
  ${anotherDay(f)}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Pour ${myInterview(f)}, il me faudra ${anAdjustment(f)}.
  Est-ce possible de ${f.form('votre', 'ton')} côté ?
  Rien d'autre ne change.

  ${byThen(f)}
  ${anotherDay(f)}
  Je ${f.vous} remercie par avance de ${f.form('votre', 'ton')} aide.

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${f.form('Pouvez-vous', 'Peux-tu')} prévoir ${anAdjustment(f)} pour ${myInterview(f)} ?
  Rien d'autre ne change.
  ${byThen(f)}
  ${anotherDay(f)}

  ${f.bye('Merci')}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  Pour ${myInterview(f)}, il me faudra ${anAdjustment(f)}.
  Est-ce possible ?
  ${byThen(f)}
  ${f.slots && spare(3)`${anotherDay(f)}`}
  ${spare(1)`Merci beaucoup pour ${f.form('votre', 'ton')} aide.`}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  Il s'agit ${f.rounds ? say`de ${f.rounds}` : say`de mon prochain entretien`}.
  Je serai là, et il me faudra simplement ${anAdjustment(f)}.
  ${f.form('Pensez-vous', 'Penses-tu')} que ce sera possible ?
  ${byThen(f)}
  ${anotherDay(f)}
  Rien d'autre ne change.
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, pour que ${f.form('vous ayez', 'tu aies')} une trace écrite.
`;

export const adjustment: FrenchMail = {
  subject,
  email: { warm: [warm, warmQuestionFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short], formal: [short], brief: [short] },
  text: { warm: [short], formal: [short], brief: [short] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
};

/** “Pourriez-vous demander à Priya de prévoir un interprète …” */
const couldYouAsk = (f: LetterFacts) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} demander à ${theClient(f)} de prévoir ${anAdjustment(f)} pour ${myInterview(f)} ?`;

const agencyWarm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${couldYouAsk(f)}
  C'est tout ce qu'il me faut, rien d'autre ne change.

  ${byThen(f)}
  ${anotherDay(f)}
  Merci beaucoup pour ${f.form('votre', 'ton')} aide.

  ${f.cordially}
`;

const agencyFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${couldYouAsk(f)}
  Rien d'autre ne change.

  ${byThen(f)}
  ${anotherDay(f)}
  Je ${f.vous} remercie par avance de ${f.form('votre', 'ton')} aide.

  ${f.sincerely}
`;

const agencyShort: FrenchLetter = (f) => letter`
  ${f.hi}

  ${couldYouAsk(f)}
  ${spare(2)`Rien d'autre ne change.`}
  ${byThen(f)}
  ${f.slots && spare(3)`${anotherDay(f)}`}
  ${spare(1)`Merci beaucoup pour ${f.form('votre', 'ton')} aide.`}

  ${f.briefly}
`;

const agencyPhone: FrenchLetter = (f) => letter`
  ${f.hi}

  ${couldYouAsk(f)}
  Je serai là, c'est tout ce qu'il me faut.
  ${byThen(f)}
  ${anotherDay(f)}
  Rien d'autre ne change.
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, à transférer si besoin.
`;

/** The same to an agency, which asks the client. */
export const adjustmentAgency: FrenchMail = {
  subject,
  email: { warm: [agencyWarm], formal: [agencyFormal], brief: [agencyShort] },
  chat: { warm: [agencyShort], formal: [agencyShort], brief: [agencyShort] },
  text: { warm: [agencyShort], formal: [agencyShort], brief: [agencyShort] },
  phone: { warm: [agencyPhone], formal: [agencyPhone], brief: [agencyPhone] },
};
