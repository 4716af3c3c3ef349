/** The strict editor, rule by rule: what it still lets pass, and from where on it does not (domain, section 3). */
import { assert } from 'chai';
import { check } from '../../src/message/check/check.ts';
import { editor } from '../../src/words/en/editor.ts';
import { message as words } from '../../src/words/en/message.ts';
import { sentence } from './sentence.ts';
import { emailWords, today } from './samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Item, Job, Part, Tone } from '../../src/message/kit.ts';
import type { EditorWords, RuleId } from '../../src/words/editor-words.ts';

/** A message: `part: text` a sentence; what stands in ‹these marks› was typed. */
interface Message extends Partial<Omit<Item, 'body' | 'subject'>> {
  says: readonly string[];
  outcome?: Outcome;
  facts?: Facts;
  subject?: string | null;
  job?: Job;
  tone?: Tone;
  edited?: boolean;
  editor?: EditorWords;
}

function remarks({
  says,
  outcome = 'withdraw',
  facts = {},
  subject,
  job = {},
  tone,
  edited,
  editor: own = editor,
  ...item
}: Message) {
  const lines = says.map((line) => {
    const [part = '', ...text] = line.split(': ');
    return sentence(part as Part, text.join(': '));
  });
  const { channel = 'email' } = item;
  const written: Item = {
    id: 'main',
    to: 'recruiter',
    when: 'today',
    channel,
    ...item,
    subject: subject === null ? null : sentence('else', subject ?? 'A subject').segments,
    body: [lines],
  };
  const brief = { outcome, facts, tone: tone ?? 'warm', words, editor: own, job, today };
  return check(written, edited ? { ...brief, edited } : brief);
}

const remark = (rule: RuleId, message: Message): string | undefined =>
  remarks(message).find((one) => one.rule === rule)?.says;

type Case = readonly [title: string, message: Message];

/** What a rule lets pass, and what it finds; in the remark stands what it found. */
function holds(
  rule: RuleId,
  passes: readonly Case[],
  finds: readonly (readonly [...Case, found?: string])[],
) {
  describe(`the rule ${rule}`, () => {
    for (const [title, message] of passes)
      it(`lets pass ${title}`, () => {
        assert.isUndefined(remark(rule, message));
      });
    for (const [title, message, found = ''] of finds)
      it(`finds ${title}`, () => {
        assert.include(remark(rule, message) ?? 'nothing', found || editor.remarks[rule].split(/[{“]/u)[0]!);
      });
  });
}

const many = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');
const long = (count: number, typed?: string): Message => ({
  says: [`else: ${many(count)}${typed === undefined ? '' : ` ‹${typed}›`}`],
});
const rounds = [{ date: '2026-12-02' }, { date: '2026-12-04' }];

holds(
  'length',
  [
    ['an email as short as its outcome may be', long(40)],
    ['one as long as it may be', long(100)],
    ['two lines before the first interview', { ...long(20), facts: { stage: 'before' } }],
    [
      'a text message of 320 characters',
      { says: [`else: ${'x'.repeat(320)}`], channel: 'text', subject: null },
    ],
    ['a chat of 80 words', { ...long(80), channel: 'chat' }],
    ['a chat of one word', { ...long(1), channel: 'chat' }],
    ['150 words aloud', { ...long(150), channel: 'phone' }],
    ['60 words aloud', { ...long(60), channel: 'phone' }],
    ['a note of 100 words', { ...long(100), id: 'referrer' }],
    ['a short note', { ...long(1), id: 'follow-up' }],
    ['a short voicemail', { ...long(1), id: 'voicemail', channel: 'phone' }],
    ['a name of many words, by the first twelve', long(88, many(30, 'Ana'))],
    [
      'a long name in a text message, by its first sixteen letters',
      { says: [`else: ${'x'.repeat(304)}‹${'A'.repeat(100)}›`], channel: 'text', subject: null },
    ],
    ['signs without a letter or a digit, which are no words', { says: [`else: ${many(100)} – — … ,`] }],
  ],
  [
    ['an email a word too short', long(39), '39 words: 40 to 100'],
    ['one a word too long', long(101), '101 words'],
    [
      'less than two lines before the first interview',
      { ...long(19), facts: { stage: 'before' } },
      '19 words: 20',
    ],
    ['a short email between interviews', { ...long(20), facts: { stage: 'between' } }, '20 words: 40'],
    [
      'a text message of 321 characters',
      { says: [`else: ${'x'.repeat(321)}`], channel: 'text', subject: null },
      '321 characters: 0 to 320',
    ],
    ['a chat of 81 words', { ...long(81), channel: 'chat' }, '81 words: 0 to 80'],
    ['151 words aloud', { ...long(151), channel: 'phone' }, '151 words'],
    ['59 words aloud', { ...long(59), channel: 'phone' }, '59 words: 60 to 150'],
    ['a call of 59 words', { ...long(59), id: 'call', channel: 'phone' }, '59 words: 60'],
    ['a note of 101 words', { ...long(101), id: 'inviter' }, '101 words: 0 to 100'],
    ['a word too many beside a long name', long(89, many(30, 'Ana')), '101 words'],
    [
      'a name of many words in what the candidate wrote',
      { ...long(88, many(30, 'Ana')), edited: true },
      '118 words',
    ],
    [
      'a character too many beside a long name',
      { says: [`else: ${'x'.repeat(305)}‹${'A'.repeat(100)}›`], channel: 'text', subject: null },
      '321 characters',
    ],
  ],
);

for (const [outcome, [least, most]] of Object.entries(emailWords) as [Outcome, [number, number]][])
  holds(
    'length',
    [
      [`${least} words of ${outcome}`, { ...long(least), outcome }],
      [`${most} words of ${outcome}`, { ...long(most), outcome }],
      [
        `twenty words of ${outcome} before the first interview`,
        { ...long(20), outcome, facts: { stage: 'before' } },
      ],
    ],
    [
      ...(least
        ? [[`one word less of ${outcome}`, { ...long(least - 1), outcome }, `${least - 1} words`] as const]
        : []),
      [
        `one word more of ${outcome}`,
        { ...long(most + 1), outcome },
        `${most + 1} words: ${least} to ${most}`,
      ],
    ],
  );

holds(
  'decision-early',
  [
    ['a decision in the second sentence', { says: ['thanks: One.', 'decision: I withdraw.'] }],
    [
      'a greeting and an opening before it',
      {
        says: [
          'greeting: Hi.',
          'opening: Me.',
          'opening: A minute.',
          'thanks: One.',
          'decision: I withdraw.',
        ],
      },
    ],
    ['none where nothing is declined', { says: ['else: One.'], outcome: 'ask-for-call' }],
    ['none in a reply', { says: ['else: One.'], id: 'hold-firm' }],
    ['none in a note of regret', { says: ['else: One.'], id: 'reopen' }],
  ],
  [
    ['a decision in the third sentence', { says: ['thanks: One.', 'thanks: Two.', 'decision: I withdraw.'] }],
    ['none at all', { says: ['thanks: One.'] }],
    ['none for an offer', { says: ['thanks: One.'], outcome: 'decline-offer' }],
    ['none to take a word back', { says: ['thanks: One.'], outcome: 'take-back' }],
  ],
);

holds(
  'decision-clear',
  [
    ['one verb', { says: ['decision: I withdraw.'] }],
    [
      'a maybe that is not about the decision',
      { says: ['decision: I withdraw.', 'else: Perhaps it rains.'] },
    ],
    ['no verb where nothing is declined', { says: ['else: One.'], outcome: 'pause' }],
  ],
  [
    ['no verb', { says: ['else: One.'] }],
    ['a maybe', { says: ['decision: I may perhaps withdraw.'] }],
    ['a maybe the second time', { says: ['decision: I withdraw.', 'else: I might step back.'] }],
    ['two verbs in one sentence', { says: ['decision: I withdraw and step back.'] }],
  ],
);

holds(
  'decision-once',
  [
    ['one decision', { says: ['decision: I withdraw.', 'else: One.'] }],
    [
      'more where nothing is declined',
      { says: ['else: I withdraw.', 'else: I withdraw.'], outcome: 'pause' },
    ],
  ],
  [['two', { says: ['decision: I withdraw.', 'else: I step back.'] }]],
);

holds(
  'apology',
  [
    ['one for leaving the day before', { says: ['apology: I am sorry.'], facts: { nextRound: 'day' } }],
    ['one for a pause', { says: ['apology: I am sorry.'], outcome: 'pause' }],
    ['one for taking back a word', { says: ['apology: I am sorry.'], outcome: 'take-back' }],
    ['one that was typed', { says: ['reason: ‹I am sorry.›'] }],
    ['none', { says: ['decision: I withdraw.'] }],
  ],
  [
    ['one for leaving in good time', { says: ['apology: I am sorry.'], facts: { nextRound: 'later' } }],
    ['one beside an open door', { says: ['apology: I am sorry.'], outcome: 'keep-door-open' }],
    [
      'two the day before',
      { says: ['apology: I am sorry.', 'else: I apologise.'], facts: { rounds: [{ date: '2026-11-25' }] } },
    ],
    ['two in one sentence', { says: ['apology: Sorry, I am sorry.'], outcome: 'pause' }],
  ],
);

const because = (why: string, says = `reason: ‹${why}›`): Message => ({
  says: [says],
  facts: { reason: { why } },
});
holds(
  'reason',
  [
    ['none', { says: ['decision: I withdraw.'] }],
    ['one of twenty words', because(`${many(20)}.`)],
    [
      'one that was typed with a stop and a space',
      { ...because('It is far. '), says: ['reason: ‹It is far. ›.'] },
    ],
    ['a number with a point in it', because('It is 3.5 hours away.')],
    ['one that ends in more than one sign', because('Is it not far?!')],
  ],
  [
    ['one that nobody gave', { says: ['reason: It is far.'] }],
    ['one of 21 words', because(`${many(21)}.`)],
    ['two sentences', because('It is far. I am tired.')],
    ['two words that are sentences', because('Far. Tiring.')],
    [
      'two sentences in two places',
      { says: ['reason: ‹It is far.›', 'reason: ‹I tire.›'], facts: { reason: { why: 'x' } } },
    ],
  ],
);

holds(
  'rounds',
  [
    ['each of them by its date', { says: ['rounds: Free 2 December and 4 December.'], facts: { rounds } }],
    ['none in a reply', { says: ['else: One.'], facts: { rounds }, id: 'hold-firm' }],
    ['none to whoever invited them', { says: ['else: One.'], facts: { rounds }, id: 'inviter' }],
    ['none with an offer', { says: ['else: One.'], facts: { rounds }, outcome: 'decline-offer' }],
    ['none with a word taken back', { says: ['else: One.'], facts: { rounds }, outcome: 'take-back' }],
    ['none where nothing is declined', { says: ['else: One.'], facts: { rounds }, outcome: 'ask-for-call' }],
    [
      'thanks for a past one',
      { says: ['thanks: Thanks for 2 November.'], facts: { rounds: [{ date: '2026-11-02' }] } },
    ],
  ],
  [
    ...(['main', 'call', 'voicemail', 'follow-up'] as const).map((id): Case => [
      `one left out of the ${id}`,
      { says: ['rounds: Free 2 December.'], facts: { rounds }, id },
    ]),
    [
      'a past one released',
      { says: ['rounds: Free 2 November.'], facts: { rounds: [{ date: '2026-11-02' }] } },
    ],
    [
      'a past one released beside an offer',
      {
        says: ['rounds: Free 2 November.'],
        facts: { rounds: [{ date: '2026-11-02' }] },
        outcome: 'decline-offer',
      },
    ],
  ],
);

const earlier: Facts = { earlierRole: { role: 'Cook' } };
const direction: Facts = { direction: { work: 'teaching' } };
holds(
  'redirect-named',
  [
    [
      'the earlier role',
      { says: ['earlier: The ‹Cook› role.'], outcome: 'redirect-earlier', facts: earlier },
    ],
    [
      'the direction',
      { says: ['direction: It is ‹teaching›.'], outcome: 'redirect-direction', facts: direction },
    ],
    [
      'a note about neither',
      { says: ['else: One.'], outcome: 'redirect-earlier', facts: earlier, id: 'follow-up' },
    ],
    ['other outcomes', { says: ['else: Other roles.'], facts: earlier }],
    [
      'what nobody named',
      { says: ['else: Other roles.'], outcome: 'redirect-earlier', facts: { earlierRole: null } },
    ],
    [
      'other roles in what the candidate wrote',
      { says: ['else: Other roles, as ‹Cook›.'], outcome: 'redirect-earlier', facts: earlier, edited: true },
    ],
  ],
  [
    [
      'a message without the earlier role',
      { says: ['else: One.'], outcome: 'redirect-earlier', facts: earlier },
    ],
    [
      'a message without the direction',
      { says: ['else: One.'], outcome: 'redirect-direction', facts: direction },
    ],
    [
      'a call without it',
      { says: ['else: One.'], outcome: 'redirect-direction', facts: direction, id: 'call' },
    ],
    [
      'bare opportunities',
      { says: ['else: Other roles than ‹Cook›.'], outcome: 'redirect-earlier', facts: earlier },
    ],
    [
      'its absence in what the candidate wrote',
      { says: ['else: One.'], outcome: 'redirect-earlier', facts: earlier, edited: true },
    ],
  ],
);

const typed: Facts = {
  names: { to: 'Priya', from: 'Zoë' },
  job: { role: 'Baker', company: 'Northwind' },
  rounds: [{ date: '2026-12-02', with: 'Sam' }],
  earlierRole: { role: 'Cook', year: '2021' },
  direction: { work: 'teaching' },
  future: { work: 'tooling' },
  met: { who: 'Lee', what: 'tides', project: 'Lighthouse' },
  proof: { what: 'I wrote it' },
  condition: { what: 'two days' },
  slots: { when: 'at noon' },
  deadline: { when: 'Friday' },
  reason: { why: 'It is far' },
  other: { role: 'Analyst' },
  adjustment: { what: 'a task' },
  referrer: { name: 'Jo' },
  inviter: { name: 'Kim' },
};
const everyText = Object.values(typed).flatMap((value: unknown) =>
  Array.isArray(value) ? ['Sam'] : Object.values(value as Record<string, string>),
);
holds(
  'names',
  [
    ...everyText.map((text): Case => [
      `“${text}” as it was typed`,
      { says: [`else: ‹${text}›`], facts: typed },
    ]),
    ...(['role', 'company', 'contact'] as const).map((field): Case => [
      `the page’s ${field}`,
      { says: ['else: ‹Ebb›'], job: { [field]: 'Ebb' } },
    ]),
    ['a name left out of what the candidate wrote', { says: ['else: One.'], facts: typed, edited: true }],
    ['a name kept in it', { says: ['else: Zoë and Priya, for the Baker.'], facts: typed, edited: true }],
    ['a fact that was skipped', { says: ['else: ‹Priya›'], facts: { ...typed, direction: null } }],
  ],
  [
    ['what nobody typed', { says: ['else: ‹Priya›', 'else: ‹priya›'], facts: typed }, '“priya”'],
    ['the sender without diacritics', { says: ['else: Zoe'], facts: typed, edited: true }, '“Zoë”'],
    ['the reader in small letters', { says: ['else: Hi priya'], facts: typed, edited: true }, '“Priya”'],
    ['the role in other letters', { says: ['else: the BAKER role'], facts: typed, edited: true }, '“Baker”'],
    [
      'the page’s role in other letters',
      { says: ['else: baker'], job: { role: 'Baker' }, edited: true },
      '“Baker”',
    ],
  ],
);

holds(
  'supplied',
  [
    ['what was enjoyed', { says: ['else: I enjoyed it.'], facts: { met: { what: 'tides' } } }],
    [
      'a project',
      { says: ['else: Thanks for telling me about it.'], facts: { met: { project: 'Lighthouse' } } },
    ],
    ['an offer that was answered', { says: ['else: Your offer.'], facts: { offer: 'decline' } }],
    ['an offer that is here', { says: ['else: Your offer.'], facts: { situation: 'offer' } }],
    ['an offer that was accepted', { says: ['else: Your offer.'], facts: { situation: 'accepted' } }],
    ['an application', { says: ['else: I applied.'], facts: { entry: 'applied' } }],
    ['an application before this one', { says: ['else: I applied.'], facts: { earlier: 'closed' } }],
    ['another application', { says: ['else: I applied.'], facts: { other: { role: 'Cook' } } }],
    ['an invitation', { says: ['else: Your invitation.'], facts: { entry: 'invited' } }],
    ['an invitation to a first interview', { says: ['else: Your invitation.'], facts: { stage: 'before' } }],
    ['a recommendation', { says: ['else: You recommended me.'], facts: { through: 'referrer' } }],
    ['a liking', { says: ['else: I like it.'], facts: { company: 'like' } }],
    ['a question', { says: ['list: Do you love it?'] }],
    ['all that the candidate wrote', { says: ['else: I would love it.'], edited: true }],
  ],
  [
    ['enthusiasm', { says: ['else: I would love it.'] }, '“love”'],
    ['joy, and nothing known of it', { says: ['else: I enjoyed it.'] }, '“enjoyed”'],
    ['a project, and nothing known of it', { says: ['else: I learned about it.'] }, '“learned about”'],
    ['enthusiasm after a line without a stop', { says: ['else: Well', 'else: love it'] }, '“love”'],
    ['joy at nothing', { says: ['else: I enjoyed it.'], facts: { met: { who: 'Sam' } } }, '“enjoyed”'],
    ['a project of nobody', { says: ['else: I learned about it.'], facts: { met: {} } }, '“learned about”'],
    [
      'an offer that nobody made',
      { says: ['else: Your offer.'], facts: { situation: 'process' } },
      '“offer”',
    ],
    [
      'an application by somebody invited',
      { says: ['else: I applied.'], facts: { entry: 'invited' } },
      '“applied”',
    ],
    [
      'an invitation of somebody who applied',
      { says: ['else: Your invitation.'], facts: { entry: 'applied' } },
      '“invitation”',
    ],
    [
      'a recommendation by an agency',
      { says: ['else: You recommended me.'], facts: { through: 'agency' } },
      '“recommended”',
    ],
    [
      'a liking of what they do not like',
      { says: ['else: I like it.'], facts: { company: 'neutral' } },
      '“I like”',
    ],
  ],
);

const met: Facts = { met: { what: 'tides', project: 'Lighthouse' } };
holds(
  'thanks',
  [
    ['two', { says: ['else: Thanks.', 'else: Thank you.'] }],
    ['thanks for all that was given', { says: ['thanks: Thanks for ‹tides› and ‹Lighthouse›.'], facts: met }],
    [
      'thanks for it in two places',
      { says: ['thanks: Thanks for ‹tides›.', 'thanks: Thanks for ‹Lighthouse›.'], facts: met },
    ],
    ['bare ones in a note', { says: ['thanks: Thanks.'], facts: met, id: 'inviter' }],
    ['bare ones aloud', { says: ['thanks: Thanks.'], facts: met, channel: 'phone' }],
    ['bare ones that the candidate wrote', { says: ['thanks: Thanks.'], facts: met, edited: true }],
    [
      'bare ones where nothing is declined',
      { says: ['thanks: Thanks.'], facts: met, outcome: 'ask-for-call' },
    ],
    ['bare ones with a word taken back', { says: ['thanks: Thanks.'], facts: met, outcome: 'take-back' }],
    ['bare ones where nothing was given', { says: ['thanks: Thanks.'], facts: { met: { what: ' ' } } }],
  ],
  [
    ['three', { says: ['else: Thanks.', 'else: Thank you.', 'else: I am grateful.'] }],
    [
      'three in what the candidate wrote',
      { says: ['else: Thanks.', 'else: Thanks.', 'else: Thanks.'], edited: true },
    ],
    ['half of what was given', { says: ['thanks: Thanks for ‹tides›.'], facts: met }],
    [
      'what only two thanks together would name',
      { says: ['thanks: Thanks for ti', 'thanks: des, thanks for ‹Lighthouse›.'], facts: met },
    ],
    [
      'what was given, but elsewhere',
      { says: ['thanks: Thanks.', 'else: About ‹tides› and ‹Lighthouse›.'], facts: met },
    ],
  ],
);

const subjected = (subject: string | null, more: Partial<Message> = {}): Message => ({
  says: [],
  subject,
  ...more,
});
const longRole = 'Senior manager of everything';
holds(
  'subject',
  [
    ['one of 60 characters', subjected('x'.repeat(60))],
    ['one with the role', subjected('On the Baker role', { job: { role: 'Baker' } })],
    ['none on a text message', subjected(null, { channel: 'text' })],
    ['a long role by its first word', subjected('On the Senior role', { job: { role: longRole } })],
    [
      'a long role of one word by its start',
      subjected(`On ${'x'.repeat(8)}`, { job: { role: 'x'.repeat(21) } }),
    ],
    [
      'the candidate’s own word for the role',
      subjected('On the Cook role', { job: { role: 'Baker' }, facts: { job: { role: 'Cook' } } }),
    ],
    ['one without a role where none is known', subjected('Hello', { job: { role: ' ' } })],
  ],
  [
    ['one of 61 characters', subjected('x'.repeat(61))],
    ['an empty one', subjected('')],
    ['a blank one', subjected(' ')],
    ['none', subjected(null)],
    ['one on a text message', subjected('Hello', { channel: 'text' })],
    ['one without the role', subjected('Hello', { job: { role: 'Baker' } })],
    [
      'one with the start of a short role',
      subjected('On the Senior role', { job: { role: 'Senior manager of it' } }),
    ],
    ['one without even the start of a long role', subjected('Hello', { job: { role: longRole } })],
  ],
);

holds(
  'door',
  [
    ['an open door', { says: ['door: Write to me.'], facts: { company: 'neutral' } }],
    ['a closed one', { says: ['else: One.'], facts: { company: 'dislike' } }],
  ],
  [
    [
      'an open door where they dislike the company',
      { says: ['else: One.', 'door: Write.'], facts: { company: 'dislike' } },
    ],
  ],
);

holds(
  'recipient',
  [
    ['the recruiter', { says: [] }],
    ['the agency in between', { says: [], to: 'agency', facts: { through: 'agency' } }],
    ['whoever recommended them', { says: [], id: 'referrer', to: 'referrer' }],
    [
      'whoever invited them, an agency or not',
      { says: [], id: 'inviter', to: 'inviter', facts: { through: 'agency' } },
    ],
    ['nobody', { says: [], to: 'nobody', outcome: 'safety', facts: { through: 'agency' } }],
  ],
  [
    ['an agency that is not there', { says: [], to: 'agency', facts: { through: 'directly' } }],
    ['nobody where nothing is unsafe', { says: [], to: 'nobody' }],
    ['the agency’s client', { says: [], to: 'manager', facts: { through: 'agency' } }],
    ['somebody where it is unsafe', { says: [], to: 'recruiter', outcome: 'safety' }],
    ['a referrer’s note to the recruiter', { says: [], id: 'referrer' }],
    ['an inviter’s note to the recruiter', { says: [], id: 'inviter' }],
  ],
);

holds(
  'private',
  [
    ['what was typed and not said', { says: ['else: One.'], facts: { reason: { why: 'My health.' } } }],
    ['a name', { says: ['else: ‹Family Engineer›'], facts: { job: { role: 'Family Engineer' } } }],
  ],
  [
    ['what the product wrote', { says: ['else: My health.'] }, '“health”'],
    ...(
      [
        { reason: { why: 'My health' } },
        { proof: { what: 'My health' } },
        { condition: { what: 'My health' } },
        { adjustment: { what: 'My health' } },
        { slots: { when: 'My health' } },
      ] satisfies Facts[]
    ).map((facts): Case => [
      `what was typed as ${Object.keys(facts).join()}`,
      { says: ['else: ‹My health›'], facts },
    ]),
  ],
);

holds(
  'one-ask',
  [
    ['one question', { says: ['ask: Why?', 'else: One.'] }],
    ['a list of them', { says: ['list: Why?', 'list: How?', 'ask: May I?'] }],
    ['one more that was typed', { says: ['ask: Why?', 'reason: ‹Is it not far?›'] }],
    ['a list of asks', { says: ['list: Why', 'list: How'] }],
  ],
  [
    ['two questions', { says: ['else: Why? How?'] }],
    ['two asks without a mark', { says: ['ask: Tell me.', 'ask: Tell me more.'] }],
    ['two questions that the candidate wrote', { says: ['ask: Why?', 'else: ‹How?›'], edited: true }],
    ['two beside one that was typed', { says: ['ask: Why?', 'else: How?', 'reason: ‹Far?›'] }],
  ],
);

holds(
  'holes',
  [
    ['a name with brackets, and two spaces in it', { says: ['else: To ‹Ana [x]  {y}›.'] }],
    ['three dots', { says: ['else: Well... yes.'] }],
    ['the comma of a greeting', { says: ['greeting: Hi ‹Ana›,'] }],
    ['the same word in two sentences', { says: ['else: It is here', 'greeting: now.'] }],
    ['a name that begins as the word before it ends', { says: ['else: the ‹Theory› role'] }],
    [
      'lines that end in a comma, where the candidate wrote them',
      { says: ['greeting: Hi,\nthere'], edited: true },
    ],
    ['the same number twice', { says: ['else: It is 10 10 times.'] }],
    ['a comma in a number', { says: ['else: It is 1,000'] }],
    ['a name that goes on as a word', { says: ['else: It is ‹so›so'] }],
    ['a word within another', { says: ['else: nullify that athlete, this island.'] }],
  ],
  [
    ['undefined', { says: ['else: See undefined.'] }, '“undefined”'],
    ['null', { says: ['else: See null.'] }, '“null”'],
    ...['{', '}', '[', ']'].map(
      (sign) => [`a ${sign}`, { says: [`else: See ${sign}x.`] }, `“${sign}”`] as const,
    ),
    ['two spaces', { says: ['else: See  x.'] }, '“  x.”'],
    ['two stops', { says: ['else: See x..'] }, '“..”'],
    ...[',', '.', ';', ':', '?'].map(
      (sign) => [`a space before ${sign}`, { says: [`else: See x ${sign} y`] }, `“ ${sign}”`] as const,
    ),
    ['a word twice', { says: ['else: It is is here.'] }, '“is is”'],
    ['a word twice, in other letters', { says: ['else: It Is is here.'] }, '“Is is”'],
    ['a word twice in two sentences', { says: ['else: It is', 'else: is it'] }, '“is is”'],
    ['a word twice where a name begins', { says: ['else: at the ‹The Hub›'] }, '“the the”'],
    ['a word twice where a name ends', { says: ['else: the ‹Product role› role'] }, '“role role”'],
    ['a hole in what the candidate wrote', { says: ['else: Hi ‹[name]›,'], edited: true }, '“[”'],
    ['a comma at the end of it', { says: ['else: Hi there,'], edited: true }, '“,”'],
  ],
);

holds(
  'spoken',
  [
    [
      'a script that opens with name and role',
      {
        says: ['greeting: ‹Ana› here', 'opening: on the ‹Baker› role.'],
        facts: { names: { from: 'Ana' }, job: { role: 'Baker' } },
        channel: 'phone',
      },
    ],
    ['one by nobody knows whom', { says: ['greeting: Hello.'], channel: 'phone' }],
    ['a letter', { says: ['greeting: Hello. It is me.'], facts: { names: { from: 'Ana' } } }],
    [
      'a reply',
      { says: ['decision: No. No.'], channel: 'phone', id: 'hold-firm', facts: { names: { from: 'Ana' } } },
    ],
    ['a line of forty words', { says: [`else: ${many(40)}`], channel: 'phone' }],
    ['a long name, which is one word', { says: [`else: ${many(39)} ‹${many(5, 'Ana')}›`], channel: 'phone' }],
    ['a name with a full stop in it', { says: ['else: ‹Dr. Ana›'], channel: 'phone' }],
  ],
  [
    ['no name', { says: ['greeting: Hello'], facts: { names: { from: 'Ana' } }, channel: 'phone' }],
    ['no role', { says: ['greeting: Hello'], facts: { job: { role: 'Baker' } }, channel: 'phone' }],
    ['no role that the page names', { says: ['greeting: Hello'], job: { role: 'Baker' }, channel: 'phone' }],
    [
      'a name that comes third',
      {
        says: ['greeting: Hello', 'opening: So', 'else: ‹Ana›'],
        facts: { names: { from: 'Ana' } },
        channel: 'phone',
      },
    ],
    [
      'a name that only two lines together would have',
      {
        says: ['greeting: It is Jo', 'opening: Anna'],
        facts: { names: { from: 'JoAnna' } },
        channel: 'phone',
      },
    ],
    ...['.', '?', '!'].map((sign): Case => [
      `two ideas parted by ${sign}`,
      { says: ['greeting: Hello', `else: One${sign} Two`], channel: 'phone' },
    ]),
    ['a line of 41 words', { says: [`else: ${many(41)}`], channel: 'phone' }],
    ['one name too many for a line', { says: [`else: ${many(40)} ‹Ana›`], channel: 'phone' }],
  ],
);

holds(
  'register',
  [
    ['“Hi” to a friend', { says: ['greeting: Hi.'], tone: 'warm' }],
    ['“hereby” to an office', { says: ['else: I hereby withdraw.'], tone: 'formal' }],
  ],
  [
    ['“hereby” to a friend', { says: ['else: I hereby withdraw.'], tone: 'warm' }, '“hereby”'],
    ['“hereby” to a busy reader', { says: ['else: I hereby withdraw.'], tone: 'brief' }, '“hereby”'],
    ['“Hi” to an office', { says: ['greeting: Hi.'], tone: 'formal' }, '“Hi”'],
  ],
);

for (const [rule, text, found] of [
  ['blame', 'The panel was rude.', 'rude'],
  ['self-deprecation', 'I am unqualified.', 'unqualified'],
  ['title', 'To Mrs ‹Ana›.', 'Mrs'],
  ['rivals', 'The salary is low.', 'salary'],
  ['dates', 'See you tomorrow.', 'tomorrow'],
  ['cliche', 'I wish you every success.', 'every success'],
  ['cliche', 'Good luck!', '!'],
] as const)
  holds(
    rule,
    [[`“${found}” in a name`, { says: [`else: To ‹${found}›.`] }]],
    [[`“${found}”`, { says: ['else: One.', `else: ${text}`] }, `“${found}”`]],
  );

describe('a remark', () => {
  it('stands in the order of the rules, once for each', () => {
    const found = remarks({ says: ['else: Perhaps rude, rude!'], subject: '' }).map(({ rule }) => rule);
    assert.deepEqual(found, ['length', 'decision-early', 'decision-clear', 'blame', 'subject', 'cliche']);
  });

  it('says what was found, where there is something and its words ask for it', () => {
    const asking = 'See[ {found}].';
    const own = { ...editor, remarks: { ...editor.remarks, subject: asking, 'decision-early': asking } };
    const subject = 'x'.repeat(61);
    const found = remarks({ says: ['else: One.'], subject, editor: own });
    const says = (rule: RuleId) => found.find((one) => one.rule === rule)?.says;
    assert.deepEqual([says('subject'), says('decision-early')], [`See ${subject}.`, 'See.']);
    const empty = remarks({ says: ['else: One.'], subject: null, editor: own });
    assert.equal(empty.find(({ rule }) => rule === 'subject')?.says, 'See.');
  });

  it('finds what is private in the second text that was typed', () => {
    const facts: Facts = { reason: { why: 'It is far' }, proof: { what: 'health matters' } };
    const message: Message = { says: ['reason: ‹It is far›', 'proof: ‹health matters›'], facts };
    assert.include(remark('private', message), '“health”');
  });
});
