/** The proofreading rules for wording (docs/domain.md, section 3, rules 7 to 10, 13, 15, 18, 21, 23 to 25, 27, 28). */
import { sentence } from '../../sentence.ts';
import { holds, listed, many } from './editor.ts';
import type { Facts } from '../../../../machines/bow-out/facts.ts';
import type { RuleId } from '../../../../src/locales/bow-out/proofreading-words.ts';
import type { Case, Message } from './editor.ts';

/** Rules that consist of a pattern: matches, similar text that must not match, and the tone. */
const patterns: readonly (readonly [rule: RuleId, finds: readonly string[], accepts: readonly string[]])[] = [
  ['blame', ['The panel was rude.', 'It was a waste of time.'], ['The role was well described.']],
  ['self-deprecation', ['I am unqualified.', 'I’m not good enough.'], ['It needs other skills.']],
  ['title', ['To Mrs ‹Ana›.', 'Dear Sir,'], ['To ‹Ana›.', 'I missed it.']],
  ['rivals', ['The salary is low.', 'It is €60.', 'A competitor wrote to me.'], ['The pay range.']],
  [
    'dates',
    ['See you tomorrow.', 'I’ll tell you next week.'],
    ['See you on 2 December.', 'In the next few days.'],
  ],
  [
    'cliche',
    [
      'I wish you every success.',
      'Good luck!',
      'After careful consideration, no.',
      'I’d give it to somebody.',
    ],
    ['I hope you find the right person.'],
  ],
  [
    'bossy',
    [
      'Please give me a straight answer.',
      'You should look again.',
      'You need to tell ‹Sam›.',
      'Please make sure to reply.',
      'Rest assured.',
      'Please understand.',
      'Don’t take it personally.',
    ],
    [
      'Please let me know.',
      'You should hear it from me.',
      'There’s something you should know.',
      'There’s nothing else you need to do.',
      'If you need to check, there is no rush.',
      'Is there a day you need to hear by?',
    ],
  ],
];
for (const [rule, finds, accepts] of patterns)
  holds(
    rule,
    [
      ...accepts.map((text): Case => [`“${text}”`, { says: [text] }]),
      ...finds.map((text): Case => [`“${text}” in a name`, { says: [`To ‹${text}›`] }]),
    ],
    finds.map((text): Case => [`“${text}”`, { says: ['One.', text] }]),
  );

holds(
  'register',
  [
    ['“Hi” in a warm message', { says: ['Hi again.'] }],
    ['“hereby” in a formal message', { says: ['I hereby withdraw.'], tone: 'formal' }],
    [
      'passing on thanks in a formal message',
      { says: ['Please pass my thanks on to ‹Sam›.'], tone: 'formal' },
    ],
    ['a possessive in a formal message', { says: ['It is ‹Ana›’s role.'], tone: 'formal' }],
    ['contractions in a brief message', { says: ['I’m out, it’s not for me.'], tone: 'brief' }],
  ],
  [
    ['“hereby” in a warm message', { says: ['I hereby withdraw.'] }, '“hereby”'],
    ['“hereby” in a brief message', { says: ['I hereby withdraw.'], tone: 'brief' }, '“hereby”'],
    ['“Hi” in a formal message', { says: ['Hi again.'], tone: 'formal' }, '“Hi”'],
    ['“Thanks” in a formal message', { says: ['Thanks for it.'], tone: 'formal' }, '“Thanks”'],
    ['a contraction in a formal message', { says: ['I’m withdrawing.'], tone: 'formal' }, '“I’m”'],
    ['a negative contraction in a formal message', { says: ["It isn't for me."], tone: 'formal' }, "“isn't”"],
  ],
);

const health = 'My health';
holds(
  'private',
  [
    ['what was typed and is not in the message', { says: ['One.'], facts: { reason: { why: health } } }],
    ['a name', { says: ['‹Family Engineer›'], facts: { job: { role: 'Family Engineer' } } }],
    ['a part of a word', { says: ['I wish ‹Illés› and Missa\u0303o a still day.'] }],
  ],
  [
    ['what the product wrote', { says: ['My health comes first.'] }, '“health”'],
    ...(
      [
        { reason: { why: health } },
        { proof: { what: health } },
        { condition: { what: health } },
        { adjustment: { what: health } },
        { slots: { when: health } },
        { topic: { what: health } },
        { met: { what: health } },
        { future: { work: health } },
        { direction: { work: health } },
      ] satisfies Facts[]
    ).map((facts): Case => [
      `what was typed as ${Object.keys(facts).join()}`,
      { says: [`‹${health}›`], facts },
    ]),
    [
      'the second text that was typed',
      {
        says: ['‹It is far›', '‹health matters›'],
        facts: { reason: { why: 'It is far' }, proof: { what: 'health matters' } },
      },
      '“health”',
    ],
  ],
);

holds(
  'one-ask',
  [
    ['one question', { says: ['Why?', 'One.'] }],
    ['a list of questions and one more', { says: [listed('– Why?'), listed('– How?'), 'May I?'] }],
    ['a question mark that was typed', { says: ['Why?', '‹Is it not far?›'] }],
  ],
  [
    ['two questions', { says: ['Why?', 'How?'] }],
    ['two questions in one sentence', { says: ['Why? How?'] }],
    ['two questions beside one that was typed', { says: ['Why?', 'How?', '‹Far?›'] }],
    ['every question in an edited message', { says: ['Why?', '‹How?›'], edited: true }],
  ],
);

holds(
  'holes',
  [
    ['a name with brackets and two spaces', { says: ['To ‹Ana [x]  {y}›.'] }],
    ['an ellipsis', { says: ['Well... yes.'] }],
    ['the comma of a greeting', { body: [['Hi ‹Ana›,'], ['One.']] }],
    ['the same word in two paragraphs', { body: [['It is here'], ['here now.']] }],
    ['a name that begins like the word before it', { says: ['the ‹Theory› role'] }],
    ['a line that ends in a comma, in an edited message', { says: ['Hi,\nthere'], edited: true }],
    ['the same number twice', { says: ['It is 10 10 times.'] }],
    ['a comma in a number', { says: ['It is 1,000'] }],
    ['a name inside a word', { says: ['It is ‹so›so'] }],
    ['words that contain one of these', { says: ['nullify that athlete, this island.'] }],
    ['words that differ by a letter, in any language', { says: ['caf café', 'École écol', 'ми миру'] }],
    ['100,000 letters', { says: [`I see ${'Aé'.repeat(50_000)}.`] }],
  ],
  [
    ['undefined', { says: ['See undefined.'] }, '“undefined”'],
    ['null', { says: ['See null.'] }, '“null”'],
    ...['{', '}', '[', ']'].map((sign) => [`a ${sign}`, { says: [`See ${sign}x.`] }, `“${sign}”`] as const),
    ['two spaces', { says: ['See  x.'] }, '“  x.”'],
    ['two full stops', { says: ['See x..'] }, '“..”'],
    ...[',', '.', ';', ':', '?'].map(
      (sign) => [`a space before ${sign}`, { says: [`See x ${sign} y`] }, `“ ${sign}”`] as const,
    ),
    ['a word twice', { says: ['It is is here.'] }, '“is is”'],
    ['a word twice, in any language', { says: ['See café café.'] }, '“café café”'],
    ['a word twice, in other letters', { says: ['It Is is here.'] }, '“Is is”'],
    ['a word twice in two sentences', { says: ['It is', 'is it'] }, '“is is”'],
    ['a word twice where a name begins', { says: ['at the ‹The Hub›'] }, '“the the”'],
    ['a word twice where a name ends', { says: ['the ‹Product role› role'] }, '“role role”'],
    ['a placeholder in an edited message', { says: ['Hi ‹[name]›,'], edited: true }, '“[”'],
    ['a comma at the end of an edited message', { body: [['Hi there,']], edited: true }, '“,”'],
  ],
);

const enjoyed = (what: string, says: string): Message => ({ says: [says], facts: { met: { what } } });
holds(
  'fragment',
  [
    ['words that complete a sentence', enjoyed('the talk', 'I enjoyed ‹the talk› and more.')],
    ['a sentence where one belongs', { says: ['‹I wrote it›.'], facts: { proof: { what: 'I wrote it' } } }],
    ['a sentence at the end, with its full stop', enjoyed('the talk.', 'I enjoyed ‹the talk.›')],
    ['words that only begin with such a word', enjoyed('Italian food', 'I enjoyed ‹Italian food›.')],
    [
      'a name that reads like a sentence',
      {
        says: ['I enjoyed ‹We Work› and ‹Yahoo!› too.'],
        facts: { job: { company: 'We Work' }, met: { who: 'Yahoo!' } },
      },
    ],
    ['what the candidate made of it', { ...enjoyed('I liked it', 'I enjoyed ‹I liked it›.'), edited: true }],
  ],
  [
    ['a sentence inside another', enjoyed('I liked it', 'I enjoyed ‹I liked it›.'), '“I liked it”'],
    ['a contraction at its start', enjoyed('It’s fun', 'I enjoyed ‹It’s fun›.'), '“It’s fun”'],
    [
      'a full stop inside another sentence',
      enjoyed('the talk.', 'I enjoyed ‹the talk.› and more.'),
      '“the talk.”',
    ],
    ...(
      [
        { direction: { work: 'I teach' } },
        { future: { work: 'I teach' } },
        { met: { project: 'I teach' } },
        { condition: { what: 'I teach' } },
        { topic: { what: 'I teach' } },
        { slots: { when: 'I teach' } },
        { adjustment: { what: 'I teach' } },
      ] satisfies Facts[]
    ).map((facts): Case => [
      `a sentence typed as ${Object.keys(facts).join()}`,
      { says: ['So ‹I teach›.'], facts },
    ]),
  ],
);

holds(
  'dates-tied',
  [
    ...[
      'I’ll tell you by 7 December whether I’d like to go ahead.',
      'My answer is due by 4 December.',
      'I’ll let you know by 4 December.',
    ].map((text): Case => [`“${text}”`, { says: [sentence(text, 'deadline')] }]),
    ['a date of an interview', { says: [sentence('Please cancel 2 December.', 'rounds')] }],
  ],
  [
    [
      'a date that hangs loose',
      {
        says: [
          sentence('That would be until 7 December.', 'slots'),
          sentence('It is 7 December.', 'deadline'),
        ],
      },
    ],
    ['a date tied by a name alone', { says: [sentence('It is 7 December, ‹Tell Ltd›.', 'deadline')] }],
  ],
);

const ana: Message = { channel: 'phone', facts: { names: { from: 'Ana' }, job: { role: 'Baker' } } };
holds(
  'spoken',
  [
    [
      'a script that opens with name and role',
      { ...ana, body: [['Hi, this is ‹Ana›,', 'about the ‹Baker› role.']] },
    ],
    ['a script where neither is known', { channel: 'phone', says: ['One.'] }],
    ['an email', { ...ana, channel: 'email', says: ['It is me. One.'] }],
    ['a spoken reply', { ...ana, id: 'hold-firm', says: ['No. No.'] }],
    ['a line of 40 words', { channel: 'phone', says: [many(40)] }],
    ['a long name, counted as one word', { channel: 'phone', says: [`${many(39)} ‹${many(5, 'Ana')}›`] }],
    ['a name with a full stop', { channel: 'phone', says: ['To ‹Dr. Ana›'] }],
  ],
  [
    ['no name', { ...ana, body: [['Hello, about the ‹Baker› role.']] }],
    ['no role', { ...ana, body: [['Hello, this is ‹Ana›.']] }],
    ['no role of the page’s', { channel: 'phone', job: { role: 'Baker' }, says: ['One.'] }],
    ['a name in the third line', { ...ana, body: [['Hello,', 'the ‹Baker› role.', 'It is ‹Ana›.']] }],
    [
      'a name that two lines share',
      { channel: 'phone', body: [['It is Jo', 'Anna']], facts: { names: { from: 'JoAnna' } } },
    ],
    ...['.', '?', '!'].map((sign): Case => [
      `two sentences on a line, after ${sign}`,
      { channel: 'phone', says: [`One${sign} Two`] },
    ]),
    ['a line of 41 words', { channel: 'phone', says: [many(41)] }],
    ['one name too many for a line', { channel: 'phone', says: [`${many(40)} ‹Ana›`] }],
  ],
);
