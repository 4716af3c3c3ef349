// The conversations that are walked. What is typed in them is found nowhere else.

export const marks = {
  to: 'Zqto Ferrano',
  from: 'Zqfrom Belling',
  message: 'Zqmessage thanks.',
  role: 'Zqrole keeper',
  work: 'Zqwork for clocks',
  reason: 'Zqreason surgery',
};

/** Anything of it, in whatever case or code. */
export const markOf = /zq(to|from|message|role|work|reason)/i;

/** Several ways through, to outcomes of each kind. */
export const walks = [
  {
    answers: [
      ['situation', 'process'],
      ['doubts', 'skills direction'],
      ['certainty', 'sure'],
      ['company', 'like'],
      ['earlier', 'wanted'],
    ],
    needed: { earlierRole: marks.role, year: '2025' },
    outcome: 'redirect-earlier',
  },
  {
    answers: [
      ['situation', 'process'],
      ['doubts', 'direction'],
      ['certainty', 'sure'],
      ['company', 'like'],
      ['earlier', 'never'],
    ],
    typed: { direction: marks.work },
    outcome: 'redirect-direction',
  },
  {
    answers: [
      ['situation', 'process'],
      ['doubts', 'scope pay'],
      ['certainty', 'sure'],
      ['company', 'dislike'],
    ],
    outcome: 'withdraw',
  },
  {
    answers: [
      ['situation', 'process'],
      ['doubts', 'interest'],
      ['certainty', 'leaning'],
    ],
    outcome: 'ask-for-call',
  },
  {
    answers: [
      ['situation', 'offer'],
      ['offer', 'decline'],
    ],
    outcome: 'decline-offer',
  },
  {
    answers: [
      ['situation', 'process'],
      ['doubts', 'nerves'],
    ],
    outcome: 'stay',
  },
  {
    answers: [
      ['situation', 'process'],
      ['doubts', 'skills'],
      ['certainty', 'unsure'],
      ['nextRound', 'week'],
    ],
    outcome: 'probe',
  },
];

export const unsafe = {
  answers: [
    ['situation', 'unsafe'],
    ['harm', 'person'],
  ],
  outcome: 'safety',
};

/** The answers and the outcome of a walk, by their ids. */
export const idsOf = ({ answers, outcome }) =>
  new Set([...answers.flatMap(([, answer]) => answer.split(' ')), outcome]);

/** What a text tells of a walk: an id that stands there as a word, or anything that was typed. */
export function told(text, ids) {
  let plain = text;
  try {
    plain = decodeURIComponent(text);
  } catch {
    // Then it is no address.
  }
  const found = [text, plain].map((each) => markOf.exec(each)?.[0]).find(Boolean);
  if (found) return found;
  const words = plain.toLowerCase().split(/[^a-z-]+/);
  return words.find((word) => ids.has(word));
}
