/**
 * The proofreading rules that compare a message with the facts (docs/domain.md, section 3, rules 1, 11, 14, 16, 17,
 * 19, 20, 22).
 */
import { holds, listed, many } from './editor.ts';
import type { Facts } from '../../../../machines/bow-out/facts.ts';
import type { Case, Message } from './editor.ts';

/** Returns a text with this many words, followed by a name. */
const long = (count: number, typed?: string): Message => ({
  body: [[`${many(count)}${typed === undefined ? '' : ` ‹${typed}›`}`]],
});
const text = (written: string): Message => ({ body: [[written]], channel: 'text', subject: null });

holds(
  'length',
  [
    ['an email as short as its outcome may be', long(30)],
    ['one as long as it may be', long(80)],
    ['20 words before the first interview', { ...long(20), facts: { stage: 'before' } }],
    ['15 words more for a detail', { ...long(95), facts: { reason: { why: 'It is far' } } }],
    ['a text message of 320 characters', text('x'.repeat(320))],
    ['a chat message of 80 words', { ...long(80), channel: 'chat' }],
    ['a name of many words, counted as five', long(75, many(30, 'Ana'))],
    [
      'a long name in a text message, counted as 16 characters',
      text(`${'x'.repeat(304)}‹${'A'.repeat(100)}›`),
    ],
    ['characters that make no word', { body: [[`${many(80)} – — … ,`]] }],
  ],
  [
    ['an email that is one word too short', long(29), '29 words: 30 to 80'],
    ['an email that is one word too long', long(81), '81 words'],
    ['a text message of 321 characters', text('x'.repeat(321)), '321 characters: 0 to 320'],
    ['a chat message of 81 words', { ...long(81), channel: 'chat' }, '81 words: 0 to 80'],
    ['a word too many beside a long name', long(76, many(30, 'Ana')), '81 words'],
    [
      'every word of a name in an edited message',
      { ...long(75, many(30, 'Ana')), edited: true },
      '105 words',
    ],
    [
      'a character too many beside a long name',
      text(`${'x'.repeat(305)}‹${'A'.repeat(100)}›`),
      '321 characters',
    ],
  ],
);

const earlier: Message = { outcome: 'redirect-earlier', facts: { earlierRole: { role: 'Cook' } } };
const direction: Message = { outcome: 'redirect-direction', facts: { direction: { work: 'teaching' } } };
holds(
  'redirect-named',
  [
    ['the earlier role', { ...earlier, says: ['The ‹Cook› role.'] }],
    ['the direction', { ...direction, says: ['It is ‹teaching›.'] }],
    ['a note about neither', { ...earlier, says: ['One.'], id: 'follow-up' }],
    ['other outcomes', { ...earlier, says: ['Other roles.'], outcome: 'withdraw' }],
    ['what nobody named', { ...earlier, says: ['Other roles.'], facts: { earlierRole: null } }],
    ['other roles in an edited message', { ...earlier, says: ['Other roles, as ‹Cook›.'], edited: true }],
  ],
  [
    ['a message without the earlier role', { ...earlier, says: ['One.'] }],
    ['a message without the direction', { ...direction, says: ['One.'] }],
    ['a call without the direction', { ...direction, says: ['One.'], id: 'call' }],
    ['unnamed opportunities beside it', { ...earlier, says: ['Other roles than ‹Cook›.'] }],
    ['an edited message without it', { ...earlier, says: ['One.'], edited: true }],
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
  topic: { what: 'the bonus' },
  slots: { when: 'at noon' },
  reason: { why: 'It is far' },
  other: { role: 'Analyst' },
  adjustment: { what: 'a task' },
  referrer: { name: 'Jo' },
  client: { name: 'Max' },
  inviter: { name: 'Kim' },
};
const everyText = Object.values(typed).flatMap((value: unknown) =>
  Array.isArray(value) ? ['Sam'] : Object.values(value as Record<string, string>),
);
holds(
  'names',
  [
    ...everyText.map((text): Case => [`“${text}” as it was typed`, { says: [`‹${text}›`], facts: typed }]),
    ...(['role', 'company', 'contact'] as const).map((field): Case => [
      `the page’s ${field}`,
      { says: ['‹Ebb›'], job: { [field]: 'Ebb' } },
    ]),
    ['a year without the spaces round it', { says: ['‹2021›'], facts: { earlierRole: { year: ' 2021 ' } } }],
    ['an edited message without a name', { says: ['One.'], facts: typed, edited: true }],
    [
      'an edited message with the names',
      { says: ['Zoë and Priya, for the Baker.'], facts: typed, edited: true },
    ],
    ['a fact that was skipped', { says: ['‹Priya›'], facts: { ...typed, direction: null } }],
  ],
  [
    ['what nobody typed', { says: ['‹Priya›', '‹priya›'], facts: typed }, '“priya”'],
    ['the sender without diacritics', { says: ['Zoe'], facts: typed, edited: true }, '“Zoë”'],
    ['the reader in lower case', { says: ['Hi priya'], facts: typed, edited: true }, '“Priya”'],
    ['the role in upper case', { says: ['the BAKER role'], facts: typed, edited: true }, '“Baker”'],
    ['the page’s role in lower case', { says: ['baker'], job: { role: 'Baker' }, edited: true }, '“Baker”'],
  ],
);

const claim = (text: string, facts: Facts = {}): Message => ({ says: [text], facts });
holds(
  'supplied',
  [
    ['enthusiasm for a company that they like', claim('I would love it.', { company: 'like' })],
    ['looking forward, undecided', claim('I look forward to it.', { certainty: 'unsure' })],
    ['what was enjoyed', claim('I enjoyed it.', { met: { what: 'tides' } })],
    ['a project', claim('I enjoyed hearing about it.', { met: { project: 'Lighthouse' } })],
    ['an offer that was answered', claim('Your offer.', { offer: 'decline' })],
    ['an offer that is here', claim('Your offer.', { situation: 'offer' })],
    ['an offer that was accepted', claim('Your offer.', { situation: 'accepted' })],
    ['an offer that may come', claim('To say yes to an offer, I’d need this.', { situation: 'process' })],
    ['another offer', claim('I’ve had another offer.', { otherJob: 'offer' })],
    ['another job', claim('I’ve accepted another job.', { otherJob: 'signed' })],
    [
      'an earlier role, which is no other job',
      claim('There’s another job I’d like, and I applied for it.', { earlier: 'wanted' }),
    ],
    ['an application', claim('I applied.', { entry: 'applied' })],
    ['another application', claim('I applied.', { other: { role: 'Cook' } })],
    ['an invitation', claim('Your invitation.', { entry: 'invited' })],
    ['an invitation to a first interview', claim('Your invitation.', { stage: 'before' })],
    ['a referral', claim('You referred me.', { through: 'referrer' })],
    ['an agency that put them forward', claim('Thank you for putting me forward.', { through: 'agency' })],
    ['that they like the company', claim('I like your company.', { company: 'like' })],
    ['a question', { says: [listed('Do you love it?')] }],
    ['all of an edited message', { says: ['I would love it.'], edited: true }],
  ],
  [
    ['enthusiasm', claim('I would love it.'), '“love”'],
    ['looking forward, decided', claim('I look forward to it.', { situation: 'decided' }), '“look forward”'],
    ['enjoyment', claim('I enjoyed it.'), '“enjoyed”'],
    ['enjoyment of nothing in particular', claim('I enjoyed it.', { met: { who: 'Sam' } }), '“enjoyed”'],
    ['an offer that nobody made', claim('Your offer.', { situation: 'process' }), '“offer”'],
    ['another job that nobody mentioned', claim('I’ve accepted another job.'), '“accepted another job”'],
    [
      'another job that is not to be mentioned',
      claim('I’m in my current job.', { otherJob: 'staying', mention: 'no' }),
      '“current job”',
    ],
    ['an application by somebody invited', claim('I applied.', { entry: 'invited' }), '“applied”'],
    [
      'an invitation of somebody who applied',
      claim('Your invitation.', { entry: 'applied' }),
      '“invitation”',
    ],
    ['a referral by nobody', claim('You referred me.', { through: 'directly' }), '“referred”'],
    [
      'that they like the company, where they do not',
      claim('I like your company.', { company: 'neutral' }),
      '“I like your”',
    ],
  ],
);

const met: Facts = { met: { what: 'tides', project: 'Lighthouse' } };
holds(
  'thanks',
  [
    ['one thank-you', { says: ['Thank you for your time.'] }],
    [
      'thanks to the reader, and to others through the reader',
      { says: ['Thank you.', 'Please thank ‹Sam› too.'] },
    ],
    ['both in one sentence', { says: ['Thank you for your time, and please thank ‹Sam› for me.'] }],
    ['thanks passed on in other words', { says: ['Thanks.', 'Please pass my thanks on to ‹Sam›.'] }],
    ['thanks passed on by an agency', { says: ['Thank you.', 'Please tell ‹Sam› how grateful I am.'] }],
    ['a request, which is no thanks', { says: ['Thank you.', 'I would be grateful for an answer.'] }],
    ['thanks in the closing', { body: [['Hi,'], ['Thank you.'], ['Thanks,\nAna']] }],
    [
      'a mention of all that was enjoyed',
      { says: ['Thanks.', 'I enjoyed ‹tides› and ‹Lighthouse›.'], facts: met },
    ],
    ['no mention in a note', { says: ['Thanks.'], facts: met, id: 'inviter' }],
    ['no mention in a script', { says: ['Thanks.'], facts: met, channel: 'phone' }],
    ['no mention in an edited message', { says: ['Thanks.'], facts: met, edited: true }],
    ['no mention where nothing is declined', { says: ['Thanks.'], facts: met, outcome: 'ask-for-call' }],
    ['no mention where an acceptance is taken back', { says: ['Thanks.'], facts: met, outcome: 'take-back' }],
    ['no mention where a line was crossed', { says: ['One.'], facts: { ...met, evidence: 'crossed' } }],
    ['no mention before the first interview', { says: ['One.'], facts: { ...met, stage: 'before' } }],
    ['no mention where it is blank', { says: ['Thanks.'], facts: { met: { what: ' ' } } }],
  ],
  [
    ['the reader thanked twice', { says: ['Thank you for your time.', 'Thanks again.'] }],
    [
      'the reader thanked twice by text message',
      { says: ['Thank you.', 'Thanks.'], channel: 'text', subject: null },
    ],
    [
      'the reader thanked twice in an edited message',
      { says: ['Thanks.', 'I’m grateful to you.'], edited: true },
    ],
    ['three thanks', { says: ['Thanks.', 'Please thank ‹Sam›.', 'Please thank ‹Lee› too.'] }],
    ['half of what was enjoyed', { says: ['Thanks.', 'I enjoyed ‹tides›.'], facts: met }],
  ],
);

const subjected = (subject: string | null, more: Message = {}): Message => ({ subject, ...more });
const longRole = 'Senior manager of everything';
holds(
  'subject',
  [
    ['60 characters', subjected('x'.repeat(60))],
    ['the role', subjected('On the Baker role', { job: { role: 'Baker' } })],
    ['none on a text message', subjected(null, { channel: 'text' })],
    ['a long role by its first word', subjected('On the Senior role', { job: { role: longRole } })],
    [
      'the start of a long role of one word',
      subjected(`On ${'x'.repeat(8)}`, { job: { role: 'x'.repeat(21) } }),
    ],
    [
      'the candidate’s own words for the role',
      subjected('On the Cook role', { job: { role: 'Baker' }, facts: { job: { role: 'Cook' } } }),
    ],
    ['no role where none is known', subjected('Hello', { job: { role: ' ' } })],
  ],
  [
    ['61 characters', subjected('x'.repeat(61))],
    ['an empty subject', subjected('')],
    ['a blank subject', subjected(' ')],
    ['an email without one', subjected(null)],
    ['a text message with one', subjected('Hello', { channel: 'text' })],
    ['one without the role', subjected('Hello', { job: { role: 'Baker' } })],
    ['a short role that was cut', subjected('On the Senior role', { job: { role: 'Senior manager of it' } })],
    ['a long role that is missing', subjected('Hello', { job: { role: longRole } })],
  ],
);

const door = ['I’d be glad to stay in touch.', 'Please keep me in mind.', 'I hope our paths will cross.'];
holds(
  'door',
  [
    ...door.map((text): Case => [`“${text}”`, { says: [text], facts: { company: 'neutral' } }]),
    ['none where they dislike the company', { says: ['One.'], facts: { company: 'dislike' } }],
    [
      'a door that is closed',
      { says: ['There’s no need to keep me in mind.'], facts: { company: 'dislike' } },
    ],
    ['a name', { says: ['To ‹Future Ltd›.'], facts: { company: 'dislike' } }],
    [
      'a note that reopens',
      { says: ['I’d like to stay in touch.'], facts: { company: 'dislike' }, id: 'reopen' },
    ],
  ],
  [
    ...door.map((text): Case => [
      `“${text}” where they dislike the company`,
      { says: [text], facts: { company: 'dislike' } },
    ]),
    ['one where a line was crossed', { says: ['Stay in touch.'], facts: { evidence: 'crossed' } }],
    ['one where something was unsafe', { says: ['Stay in touch.'], facts: { situation: 'unsafe' } }],
  ],
);

holds(
  'recipient',
  [
    ['the recruiter', {}],
    ['the agency in between', { to: 'agency', facts: { through: 'agency' } }],
    ['the referrer', { id: 'referrer', to: 'referrer' }],
    ['the inviter, agency or not', { id: 'inviter', to: 'inviter', facts: { through: 'agency' } }],
    ['nobody where something was unsafe', { to: 'nobody', outcome: 'safety', facts: { through: 'agency' } }],
  ],
  [
    ['an agency that is not there', { to: 'agency', facts: { through: 'directly' } }],
    ['nobody where nothing was unsafe', { to: 'nobody' }],
    ['the agency’s client', { to: 'manager', facts: { through: 'agency' } }],
    ['the recruiter where something was unsafe', { to: 'recruiter', outcome: 'safety' }],
    ['a referrer’s note to the recruiter', { id: 'referrer' }],
    ['an inviter’s note to the recruiter', { id: 'inviter' }],
  ],
);
