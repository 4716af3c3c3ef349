import { letter, say, spare, subjects } from '../template.ts';
import type { FrenchLetter, FrenchLetters, FrenchMail, LetterFacts } from '../facts.ts';

/** Sends the questions ahead of the interview (domain, section 4). */

const subject = (f: LetterFacts) =>
  subjects(
    f.role && f.rounds && say`Entretien ${f.role} ${f.rounds.first} : mes questions`,
    f.role && say`Mes questions avant l'entretien ${f.role}`,
    f.role && say`Mes questions : ${f.role}`,
    !f.role && f.rounds && say`Mes questions pour l'entretien ${f.rounds.first}`,
    !f.role && say`Mes questions pour l'entretien`,
  );

/** Who holds the interview, where that is known and is not the reader: the questions are theirs to answer. */
const other = (f: LetterFacts) => (f.interviewer?.text === f.to?.text ? undefined : f.interviewer);

/** “notre entretien du 2 décembre” to the one who holds it, to others “mon entretien du 2 décembre avec Sam” */
const interview = (f: LetterFacts) => {
  const whose = f.interviewer && !other(f) ? 'notre' : f.rounds ? 'mon' : 'mon prochain';
  // Only an email has room for the name.
  const name = f.channel === 'email' ? other(f) : undefined;
  return say`${whose} entretien${f.rounds && say` ${f.rounds.first}`}${name && say` avec ${name}`}${f.isAgency && f.at}`;
};

/** “Pourriez-vous les transmettre à Sam ?” */
const passOn = (f: LetterFacts) => {
  const name = other(f);
  return name && say`${f.form('Pourriez-vous', 'Pourrais-tu')} les transmettre à ${name} ?`;
};

const noNeedToWrite = (f: LetterFacts) =>
  passOn(f) ?? spare(1)`Inutile d'y répondre par écrit, nous en parlerons de vive voix.`;

/** “En préparant notre entretien du 2 décembre, j'ai noté quelques questions sur le poste de Data engineer” */
const myQuestions = (f: LetterFacts) =>
  say`En préparant ${interview(f)}, j'ai noté quelques questions sur ${f.thePost}${!other(f) && say` que j'aimerais aborder avec ${f.form('vous', 'toi')}, si nous en avons le temps`} :`;

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${myQuestions(f)}
  ${f.agenda}

  ${passOn(f) ?? spare(1)`Je ${f.form('vous les envoie', 'te les envoie')} simplement pour que ${f.form('vous puissiez', 'tu puisses')} y réfléchir avant, sans avoir à y répondre par écrit.`}
  ${!other(f) && spare(2)`Au plaisir d'en parler avec ${f.form('vous', 'toi')}.`}

  ${f.cordially}
`;

const warmQuestionsFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  Pour ne pas ${f.vous} prendre au dépourvu, voici avant ${interview(f)} les questions que je me pose sur ${f.thePost} :
  ${f.agenda}

  ${passOn(f) ?? spare(1)`Si nous n'avons pas le temps de tout voir, ce n'est pas grave.`}
  ${!other(f) && spare(2)`Merci beaucoup, et à bientôt.`}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Je prépare ${interview(f)} et je souhaiterais aborder les points suivants au sujet ${f.ofThePost} :
  ${f.agenda}

  ${passOn(f) ?? spare(1)`Je ${f.vous} les envoie à l'avance, mais il n'est pas nécessaire d'y répondre par écrit.`}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  Voici mes questions sur ${f.thePost} pour ${interview(f)} :
  ${f.agenda}

  ${noNeedToWrite(f)}

  ${f.briefly}
`;

const chat: FrenchLetter = (f) => letter`
  ${f.hi}

  Voici ce que j'aimerais aborder à ${interview(f)} :
  ${f.agenda}

  ${passOn(f) ?? spare(1)`Inutile d'y répondre par écrit, nous en parlerons de vive voix.`}
`;

/** “Pouvez-vous prévenir Sam ?” */
const letThemKnow = (f: LetterFacts) => {
  const name = other(f);
  return name && say`${f.form('Pouvez-vous', 'Peux-tu')} prévenir ${name} ?`;
};

/** A text message has no room for the questions themselves. */
const text: FrenchLetter = (f) => letter`
  ${f.hi}

  J'aurai quelques questions sur ${f.thePost} à ${interview(f)}.
  ${f.mostUnclear && spare(1, 'doubts')`J'aimerais surtout comprendre ${f.mostUnclear}.`}
  ${letThemKnow(f) ?? say`Au plaisir d'en parler avec ${f.form('vous', 'toi')}.`}
`;

const toClient = (f: LetterFacts) => f.client ?? f.company ?? say`l'entreprise`;

const agencyWarm: FrenchLetter = (f) => letter`
  ${f.hi}

  Je prépare ${interview(f)}, et voici les questions que je me pose sur ${f.thePost} :
  ${f.agenda}

  ${f.form('Pourriez-vous', 'Pourrais-tu')} les transmettre à ${toClient(f)} avant l'entretien ?
  ${spare(1)`Si ${f.form('vous connaissez', 'tu connais')} déjà certaines réponses, cela m'intéresse aussi.`}

  ${f.cordially}
`;

const agencyWarmAskingFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  ${f.form('Pourriez-vous', 'Pourrais-tu')} transmettre ces questions sur ${f.thePost} à ${toClient(f)} avant ${interview(f)} ?
  ${f.agenda}

  ${spare(1)`Merci beaucoup pour ${f.form('votre', 'ton')} aide.`}

  ${f.yours}
`;

const agencyFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  Je prépare ${interview(f)} et je souhaiterais aborder les points suivants au sujet ${f.ofThePost} :
  ${f.agenda}

  ${f.form('Pourriez-vous', 'Pourrais-tu')} les transmettre à ${toClient(f)} au préalable ?

  ${f.sincerely}
`;

const agencyBrief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${f.form('Pouvez-vous', 'Peux-tu')} transmettre ces questions sur ${f.thePost} à ${toClient(f)} avant ${interview(f)} ?
  ${f.agenda}

  ${f.bye('Merci')}
`;

const agencyChat: FrenchLetter = (f) => letter`
  ${f.hi}

  ${f.form('Pouvez-vous', 'Peux-tu')} transmettre ces questions avant ${interview(f)} ?
  ${f.agenda}
`;

const agencyText: FrenchLetter = (f) => letter`
  ${f.hi}

  ${f.form('Pouvez-vous', 'Peux-tu')} prévenir ${toClient(f)} que j'aurai quelques questions sur ${f.thePost} à ${interview(f)} ?
  ${f.mostUnclear && spare(1, 'doubts')`J'aimerais surtout comprendre ${f.mostUnclear}.`}
  ${spare(2)`Merci beaucoup.`}
`;

/** To the agency that put the candidate forward, to pass the questions on. */
const agency: FrenchMail = {
  subject,
  email: { warm: [agencyWarm, agencyWarmAskingFirst], formal: [agencyFormal], brief: [agencyBrief] },
  chat: { warm: [agencyChat], formal: [agencyChat], brief: [agencyChat] },
  text: { warm: [agencyText], formal: [agencyText], brief: [agencyText] },
};

export const probe: FrenchLetters = {
  subject,
  email: { warm: [warm, warmQuestionsFirst], formal: [formal], brief: [brief] },
  chat: { warm: [chat], formal: [chat], brief: [chat] },
  text: { warm: [text], formal: [text], brief: [text] },
  variants: { agency },
};
