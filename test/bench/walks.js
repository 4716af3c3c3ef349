// The measured conversations, press by press.
//
// A step presses the element that its selector matches, or types text. It is finished with the paint in which `see`
// matches, or in which the text of `changed` has changed.

const message = 'textarea[name="message"]';

const kinds = {
  question: 'answer, then a question',
  tick: 'tick a doubt',
  advice: 'answer, then the advice',
  desk: 'take the advice: the desk opens',
  field: 'press a field',
  form: 'letter in a form',
  letter: 'letter in the message',
  channel: 'channel',
  tone: 'tone',
  tab: 'turn to another message',
  detail: 'open a detail',
  given: 'give a detail',
  action: 'button at the desk',
  back: 'Back',
  edit: 'Edit',
  forward: 'Forward',
  cancel: 'leave it as it was',
  debrief: 'the interview is over',
};

/** Answers several questions in a row; after the last one, `end` must match. */
function answers(steps, end) {
  return steps.flatMap(([question, answer], index) => {
    const next = steps[index + 1];
    const see = next ? `[data-question="${next[0]}"]` : end;
    const kind = see.startsWith('[data-outcome') ? kinds.advice : kinds.question;
    if (question !== 'doubts')
      return { kind, press: `[data-question="${question}"] [data-answer="${answer}"]`, see };
    const box = (doubt) => `input[name="doubts"][value="${doubt}"]`;
    return [
      ...answer.split(' ').map((doubt) => ({
        kind: kinds.tick,
        press: `label:has(${box(doubt)})`,
        see: `${box(doubt)}:checked`,
      })),
      { kind, press: '[data-question="doubts"] [data-answer="done"]', see },
    ];
  });
}

const type = (kind, field, letters) => [
  { kind: kinds.field, press: field, see: `${field}:focus` },
  { kind, type: letters },
];
const accept = (see = message) => ({ kind: kinds.desk, press: '[data-answer="accept"]', see });
const choose = (name, value) => ({
  kind: kinds[name],
  press: `label:has(input[name="${name}"][value="${value}"])`,
  changed: message,
});
const tab = (id) => ({
  kind: kinds.tab,
  press: `[data-note="${id}"]`,
  see: `[data-item="${id}"] ${message}`,
});
const detail = (id) => ({
  kind: kinds.detail,
  press: `[data-detail="${id}"]`,
  see: `.detail[data-question="${id}"]`,
});
const action = (name, result) => ({ kind: kinds.action, press: `[data-action="${name}"]`, ...result });
const back = (see) => ({ kind: kinds.back, press: '[data-action="back"]', see });
const edit = (question) => ({
  kind: kinds.edit,
  press: `.log [data-edit="${question}"]`,
  see: `[data-question="${question}"]`,
});
const cancel = (see = message) => ({ kind: kinds.cancel, press: '[data-action="cancel"]', see });

/** The README example, with all features of the composer. */
const seed = [
  ...answers(
    [
      ['situation', 'process'],
      ['doubts', 'skills direction'],
      ['certainty', 'sure'],
      ['company', 'like'],
      ['earlier', 'wanted'],
    ],
    '[data-outcome="redirect-earlier"]',
  ),
  back('[data-question="earlier"]'),
  { kind: kinds.forward, press: '[data-action="forward"]', see: '[data-outcome="redirect-earlier"]' },
  { kind: kinds.question, press: '[data-answer="accept"]', see: '[data-question="earlierRole"]' },
  ...type(kinds.form, '[name="earlierRole"]', 'Sup'),
  ...type(kinds.form, '[name="year"]', '2025'),
  { kind: kinds.desk, press: '[type="submit"]', see: message },
  choose('tone', 'formal'),
  choose('tone', 'brief'),
  choose('channel', 'chat'),
  choose('channel', 'email'),
  tab('follow-up'),
  tab('reopen'),
  action('all-details', { see: '[data-detail="entry"]' }),
  detail('entry'),
  {
    kind: kinds.given,
    press: '[data-question="entry"] [data-answer="invited"]',
    see: '.filled[data-detail="entry"]',
  },
  detail('met'),
  ...type(kinds.form, '[data-question="met"] [name="met"]', 'An'),
  { kind: kinds.given, press: '[data-question="met"] [type="submit"]', see: '.filled[data-detail="met"]' },
  action('reword', { changed: message }),
  ...type(kinds.letter, message, 'abc'),
  action('redraft', { changed: message }),
  action('copy', { changed: '.out' }),
  action('more', { see: '[data-action="download"]' }),
  edit('certainty'),
  cancel(),
  back('[data-question="earlierRole"]'),
  { kind: kinds.desk, press: '.now [type="submit"]', see: message },
];

const unsure = answers(
  [
    ['situation', 'process'],
    ['doubts', 'skills direction'],
    ['certainty', 'unsure'],
    ['nextRound', 'week'],
  ],
  '[data-outcome="probe"]',
);

/** Questions for the interview, and an optional note. */
const probing = [
  ...unsure,
  accept('.questions'),
  {
    kind: kinds.action,
    press: '.questions li:nth-child(2) summary',
    see: '.questions li:nth-child(2) details[open]',
  },
  action('copy-crib', { changed: '.row:has([data-action="copy-crib"])' }),
  detail('rounds'),
  choose('channel', 'chat'),
  choose('tone', 'formal'),
  ...type(kinds.letter, message, 'ab'),
  back('[data-outcome="probe"]'),
  edit('situation'),
  cancel('[data-outcome="probe"]'),
];

const heard = (...topics) => topics.map(([topic, answer]) => [`${topic}Heard`, answer]);
const debriefed = { kind: kinds.debrief, press: '.desk [data-answer="debrief"]' };

/** The longest path to the question whether the candidate likes the company. */
const toLongest = [
  ...answers(
    [
      ['situation', 'process'],
      ['doubts', 'skills direction scope pay company'],
      ['certainty', 'leaning'],
      ['nextRound', 'now'],
      ['afterwards', 'week'],
    ],
    '[data-outcome="probe"]',
  ),
  accept('.questions'),
  { ...debriefed, see: '[data-question="skillsHeard"]' },
  ...answers(
    heard(['skills', 'good'], ['direction', 'blocker'], ['scope', 'vague'], ['pay', 'not-asked']),
    '[data-question="company"]',
  ),
];

/** All questions, up to a second draft. */
const debrief = [
  ...toLongest,
  ...answers(
    [
      ['company', 'like'],
      ['earlier', 'wanted'],
    ],
    '[data-outcome="redirect-earlier"]',
  ),
  { kind: kinds.question, press: '[data-answer="accept"]', see: '[data-question="earlierRole"]' },
  ...type(kinds.form, '[name="earlierRole"]', 'Sup'),
  { kind: kinds.desk, press: '[type="submit"]', see: message },
  choose('tone', 'formal'),
  choose('channel', 'text'),
  tab('hold-firm'),
  action('all-details', { see: '[data-detail="through"]' }),
  detail('through'),
  ...type(kinds.letter, message, 'ab'),
  edit('payHeard'),
  cancel(),
  back('[data-question="earlierRole"]'),
];

/** Declining an offer. */
const short = [
  ...answers(
    [
      ['situation', 'offer'],
      ['offer', 'decline'],
    ],
    '[data-outcome="decline-offer"]',
  ),
  accept(),
  ...type(kinds.letter, message, 'a'),
  action('copy', { changed: '.out' }),
];

export const conversations = { short, seed, probing, debrief };

/** The conversations for lengths.js: the paths to the same question, early and late, and its answer. */
export const toEarly = answers(
  [
    ['situation', 'process'],
    ['doubts', 'direction'],
    ['certainty', 'sure'],
  ],
  '[data-question="company"]',
);
export const toLate = toLongest;
export const { question } = kinds;
export const there = [
  ...answers([['company', 'like']], '[data-question="earlier"]'),
  back('[data-question="company"]'),
];
export const startAgain = {
  kind: 'start again',
  press: '[data-action="restart"]',
  see: '[data-question="situation"]',
};
