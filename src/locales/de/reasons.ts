import type { ReasonWords } from '../bow-out/question-words.ts';

/** What was heard about a topic, in the accusative; and in the dative, where nobody asked. */
const heard = (topic: string, dative: string) => ({
  good: `Was ${topic} angeht, hast du *eine klare Antwort* bekommen`,
  vague: `Was ${topic} angeht, hast du *nichts Konkretes* gehört`,
  'vague-twice': `Was ${topic} angeht, hast du *auch auf Nachfrage nichts Konkretes* gehört`,
  blocker: `Was ${topic} angeht, hat sich *deine Sorge bestätigt*`,
  'not-asked': `Du bist *nicht dazu gekommen*, nach ${dative} zu fragen`,
});

const ahead = {
  later: 'Dein nächstes Gespräch ist *in mehr als einer Woche*',
  week: 'Dein nächstes Gespräch ist *in den nächsten sieben Tagen*',
  day: 'Dein nächstes Gespräch ist *heute oder morgen*',
};

/** Answers as reasons for an advice. They load with the desk. */
export const reasons: ReasonWords = {
  doubts: {
    all: 'Das beschäftigt dich: *{doubts}*',
    nouns: {
      skills: 'dein Können',
      direction: 'die Richtung',
      scope: 'die Aufgaben oder das Arbeitspensum',
      pay: 'Gehalt, Arbeitsort oder Arbeitszeit',
      company: 'die Firma oder die Leute dort',
      interest: 'dein nachlassendes Interesse oder das lange Warten',
      nerves: 'deine Nervosität',
    },
  },
  situation: {
    decided: 'Für dich steht *schon fest, dass du absagst*',
    accepted: 'Du hast *schon zugesagt*',
  },
  afterwards: {
    none: 'Nach diesem Gespräch ist *nichts weiter vereinbart*',
    ...ahead,
  },
  certainty: {
    sure: 'Deine Entscheidung *steht fest*',
    leaning: 'Du bist dir *noch nicht sicher*',
    unsure: 'Du hast dich *noch nicht entschieden*',
  },
  company: {
    like: 'Du *findest die Firma gut*',
    neutral: 'Du findest die Firma *weder gut noch schlecht*',
    dislike: 'Du *möchtest dort nicht arbeiten*',
  },
  nextRound: {
    none: '*Es ist kein Gespräch vereinbart*',
    ...ahead,
  },
  earlier: { wanted: 'Die Stelle von damals *hättest du immer noch gern*' },
  offer: {
    take: 'Du würdest *das Angebot annehmen*',
    terms: 'Du würdest zusagen, *wenn sich eine Sache ändert*',
    unsure: 'Du hast dich *noch nicht entschieden*',
    decline: 'Du *möchtest die Stelle nicht*',
  },
  otherJob: {
    signed: 'Du hast *woanders unterschrieben*',
    unsigned: 'Du hast für den anderen Job *noch nicht unterschrieben*',
    staying: 'Du *bleibst in deinem jetzigen Job*',
    offer: 'Du musst *noch über ein anderes Angebot entscheiden*',
  },
  duration: {
    passing: 'Du brauchst *einen anderen Termin oder mehr Zeit*',
    adjustment: 'Das Gespräch *müsste anders ablaufen*',
    lasting: 'An deiner Situation wird sich *so bald nichts ändern*',
  },
  movable: {
    yes: 'An Gehalt, Arbeitsort oder Arbeitszeit ließe sich *wahrscheinlich etwas ändern*',
    no: 'An Gehalt, Arbeitsort oder Arbeitszeit lässt sich *nichts ändern*',
    unknown: 'Du weißt nicht, *ob sich an Gehalt, Arbeitsort oder Arbeitszeit etwas ändern lässt*',
  },
  evidence: {
    crossed: 'Jemand hat *etwas gesagt oder getan, das gar nicht geht*',
    observed: 'Was dich stört, hast du *selbst gesehen oder gehört*',
    hearsay: 'Was dich stört, hast du *gelesen oder von anderen gehört*',
  },
  skillsHeard: heard('die Anforderungen', 'den Anforderungen'),
  directionHeard: heard('die Richtung der Stelle', 'der Richtung der Stelle'),
  scopeHeard: heard('die Aufgaben', 'den Aufgaben'),
  payHeard: heard('Gehalt, Arbeitsort oder Arbeitszeit', 'Gehalt, Arbeitsort oder Arbeitszeit'),
  companyHeard: heard('die Zusammenarbeit im Team', 'der Zusammenarbeit im Team'),
};
