// The conversations to walk. Their typed text occurs nowhere else.

export const marks = {
  to: 'Zqto Ferrano',
  from: 'Zqfrom Belling',
  message: 'Zqmessage thanks.',
  role: 'Zqrole keeper',
  work: 'Zqwork for clocks',
  reason: 'Zqreason surgery',
};

/** Matches any of the typed text in any case or encoding. */
export const markOf = /zq(to|from|message|role|work|reason)/i;

/** Several paths, to outcomes of each kind. */
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

/** Returns the ids of the answers and the outcome of a walk. */
export const idsOf = ({ answers, outcome }) =>
  new Set([...answers.flatMap(([, answer]) => answer.split(' ')), outcome]);

/** Returns what a text reveals about a walk: an id as a separate word, or any typed text. */
export function told(text, ids) {
  let plain = text;
  try {
    plain = decodeURIComponent(text);
  } catch {
    // It isn't a URL.
  }
  const found = [text, plain].map((each) => markOf.exec(each)?.[0]).find(Boolean);
  if (found) return found;
  const words = plain.toLowerCase().split(/[^a-z-]+/);
  return words.find((word) => ids.has(word));
}
