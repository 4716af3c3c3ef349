import { theClient } from '../parts.ts';
import { because, letter, say, spare, subjects } from '../template.ts';
import type { FrenchLetter, FrenchMail, LetterFacts } from '../facts.ts';

/** This employer has made an offer, and it takes time to think it over. */

/** Another offer beside this one. */
const anotherOffer = (f: LetterFacts) =>
  f.hasOtherOffer &&
  because('otherJob')`J'ai reçu une autre proposition, et je voudrais bien comparer les deux.`;

/** “jusqu'au 4 décembre”, or “quelques jours de plus” */
const untilThen = (f: LetterFacts) =>
  f.deadline ? say`jusqu'au ${f.deadline}` : say`quelques jours de plus`;

/** When there is time to talk about the offer. */
const ifItHelpsToTalk = (f: LetterFacts) =>
  f.slots &&
  say`Si ${f.form('vous souhaitez', 'tu souhaites')} en parler d'ici là, je suis disponible ${f.slots}.`;

const byThen = (f: LetterFacts) =>
  f.deadline
    ? say`${f.form('Vous aurez', 'Tu auras')} ma réponse à cette date au plus tard, et si ce délai est trop long pour ${f.form('vous', 'toi')}, nous pouvons en parler.`
    : say`S'il ${f.form('vous', 'te')} faut une réponse pour une date précise, je m'y tiendrai.`;

const subject: FrenchMail['subject'] = (f) => {
  const from = f.isAgency && f.ofCompany;
  return f.role
    ? subjects(
        f.isAgency && f.at && say`Délai de réflexion pour le poste de ${f.role}${f.at}`,
        say`Délai de réflexion pour le poste de ${f.role}`,
        say`Délai : ${f.role}`,
      )
    : subjects(say`Délai de réflexion pour l'offre${from}`);
};

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci beaucoup de m'avoir proposé ${f.thePost}.
  ${anotherOffer(f)}
  Je voudrais ${f.vous} donner une réponse bien réfléchie.
  ${f.form('Pourriez-vous', 'Pourrais-tu')} me laisser ${untilThen(f)} ?

  ${byThen(f)}
  ${ifItHelpsToTalk(f)}

  ${f.cordially}
`;

const warmQuestionFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  Serait-il possible d'avoir ${untilThen(f)} pour répondre à ${f.form('votre offre', "l'offre")}${f.forThePost} ?
  ${anotherOffer(f)}
  Je ne veux pas répondre trop vite, et je voudrais que ${f.form('vous puissiez', 'tu puisses')} compter sur ma réponse.

  ${byThen(f)}
  ${ifItHelpsToTalk(f)}
  Merci pour cette proposition et pour ${f.form('votre', 'ta')} patience.

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Je ${f.vous} remercie de m'avoir proposé ${f.thePost}.
  ${anotherOffer(f)}
  Afin de ${f.vous} donner une réponse réfléchie, serait-il possible d'avoir ${untilThen(f)} ?

  ${byThen(f)}
  ${ifItHelpsToTalk(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci de m'avoir proposé ${f.thePost}.
  ${anotherOffer(f)}
  Serait-il possible d'avoir ${untilThen(f)} pour y répondre ?
  ${byThen(f)}
  ${ifItHelpsToTalk(f)}

  ${f.briefly}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci pour ${f.form('votre offre', "l'offre")}.
  ${anotherOffer(f)}
  Serait-il possible d'avoir ${untilThen(f)} pour y répondre ?
  ${ifItHelpsToTalk(f)}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci beaucoup pour ${f.form('votre offre', "l'offre")}.
  ${anotherOffer(f)}
  Je voudrais ${f.vous} donner une réponse bien réfléchie.
  Serait-il possible d'avoir ${untilThen(f)} ?

  ${byThen(f)}
  ${ifItHelpsToTalk(f)}
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, pour que ${f.form('vous ayez', 'tu aies')} une trace écrite.
`;

export const thisOffer: FrenchMail = {
  subject,
  email: { warm: [warm, warmQuestionFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short], formal: [short], brief: [short] },
  text: { warm: [short], formal: [short], brief: [short] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
};

/** “Pourriez-vous demander à Priya si je peux avoir jusqu'au 4 décembre pour répondre ?” */
const couldYouAsk = (f: LetterFacts) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} demander à ${theClient(f)} si je peux avoir ${untilThen(f)} pour répondre à l'offre${f.client && f.ofCompany}${f.channel !== 'phone' && f.channel !== 'text' && f.forThePost} ?`;

const byThenAgency = (f: LetterFacts) =>
  f.deadline
    ? say`${f.form('Vous aurez', 'Tu auras')} ma réponse à cette date au plus tard.`
    : say`S'il leur faut une réponse pour une date précise, je m'y tiendrai.`;

const agencyWarm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${couldYouAsk(f)}
  ${anotherOffer(f)}
  Je voudrais donner une réponse bien réfléchie, sur laquelle chacun puisse compter.
  ${byThenAgency(f)}
  ${ifItHelpsToTalk(f)}

  Merci de transmettre mes remerciements pour cette offre.

  ${f.cordially}
`;

const agencyFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${couldYouAsk(f)}
  ${anotherOffer(f)}
  Je souhaiterais donner une réponse réfléchie.
  ${byThenAgency(f)}
  ${ifItHelpsToTalk(f)}

  Je ${f.vous} prie de transmettre mes remerciements pour cette offre.

  ${f.sincerely}
`;

const agencyShort: FrenchLetter = (f) => letter`
  ${f.hi}

  ${couldYouAsk(f)}
  ${anotherOffer(f)}
  ${byThenAgency(f)}
  ${ifItHelpsToTalk(f)}
  ${spare(1)`Merci beaucoup pour ${f.form('votre', 'ton')} aide.`}

  ${f.briefly}
`;

const agencyPhone: FrenchLetter = (f) => letter`
  ${f.hi}

  ${couldYouAsk(f)}
  ${anotherOffer(f)}
  Je voudrais donner une réponse bien réfléchie, sur laquelle chacun puisse compter.
  ${byThenAgency(f)}
  ${ifItHelpsToTalk(f)}

  Et merci de transmettre mes remerciements pour cette offre.
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, à transférer si besoin.
`;

/** The same to an agency, which asks the client. */
export const thisOfferAgency: FrenchMail = {
  subject,
  email: { warm: [agencyWarm], formal: [agencyFormal], brief: [agencyShort] },
  chat: { warm: [agencyShort], formal: [agencyShort], brief: [agencyShort] },
  text: { warm: [agencyShort], formal: [agencyShort], brief: [agencyShort] },
  phone: { warm: [agencyPhone], formal: [agencyPhone], brief: [agencyPhone] },
};
