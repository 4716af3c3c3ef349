/** Complete conversations, from the first question to the text on the clipboard. */
import { assert } from 'chai';
import { Page, until } from './chat/page-object.ts';
import { says as words } from './chat/words.ts';
import { byClick, clipboardText, holding } from './platform/real-clipboard.ts';

interface Walk {
  named: string;
  steps: readonly (readonly [string, string])[];
  /** The text to type during the conversation, by the name of the field. */
  typed?: readonly (readonly [string, string])[];
  /** The text for required questions after the advice. */
  needed?: readonly (readonly [string, string])[];
  outcome: string;
  /** The choice at the advice, if it isn't accepted. */
  instead?: string;
  /** The button to press before there is a message. */
  first?: string;
  says: RegExp;
  never?: RegExp;
}

const leaving = [
  ['situation', 'process'],
  ['doubts', 'direction'],
  ['certainty', 'sure'],
  ['company', 'like'],
] as const;

const walks: readonly Walk[] = [
  {
    named: 'invited for a different kind of role, and the first one still wanted',
    steps: [
      ['situation', 'process'],
      ['doubts', 'skills direction'],
      ['certainty', 'sure'],
      ['company', 'like'],
      ['earlier', 'wanted'],
    ],
    needed: [
      ['earlierRole', 'Support engineer'],
      ['year', '2025'],
    ],
    outcome: 'redirect-earlier',
    says: /withdraw(?=[^]*Support engineer)(?=[^]*2025)/u,
    never: /sorry|apolog/iu,
  },
  {
    named: 'the same, and unable to tell',
    steps: [
      ['situation', 'process'],
      ['doubts', 'skills direction'],
      ['certainty', 'unsure'],
      ['nextRound', 'week'],
    ],
    outcome: 'probe',
    says: /hardest/u,
    never: /step back|withdraw|Support engineer/iu,
  },
  {
    named: 'certain, likes the company, can name the work',
    steps: [...leaving, ['earlier', 'never']],
    typed: [['direction', 'developer tools']],
    outcome: 'redirect-direction',
    says: /developer tools/u,
  },
  {
    named: 'certain, and would rather not work there',
    steps: [
      ['situation', 'process'],
      ['doubts', 'scope pay'],
      ['certainty', 'sure'],
      ['company', 'dislike'],
    ],
    outcome: 'withdraw',
    says: /withdraw/u,
    never: /hear about other work|write to you again/u,
  },
  {
    named: 'someone crossed a line',
    steps: [
      ['situation', 'process'],
      ['doubts', 'company'],
      ['evidence', 'crossed'],
    ],
    outcome: 'safety',
    instead: 'withdraw',
    says: /withdraw/u,
  },
  {
    named: 'decided already, in four answers',
    steps: [
      ['situation', 'decided'],
      ['company', 'like'],
      ['earlier', 'never'],
    ],
    outcome: 'keep-door-open',
    says: /withdraw/u,
  },
  {
    named: 'another offer to decide on',
    steps: [
      ['situation', 'elsewhere'],
      ['otherJob', 'offer'],
    ],
    outcome: 'pause',
    says: /offer from another company/u,
    never: /withdraw/u,
  },
  {
    named: 'interest is gone, and only leaning',
    steps: [
      ['situation', 'process'],
      ['doubts', 'interest'],
      ['certainty', 'leaning'],
    ],
    outcome: 'ask-for-call',
    says: /15.minute/u,
  },
  {
    named: 'an offer that needs one thing changed',
    steps: [
      ['situation', 'offer'],
      ['offer', 'terms'],
    ],
    needed: [['condition', 'two days a week from home']],
    outcome: 'ask-for-terms',
    says: /two days a week from home/u,
  },
  {
    named: 'an offer that is declined',
    steps: [
      ['situation', 'offer'],
      ['offer', 'decline'],
    ],
    outcome: 'decline-offer',
    says: /decline/u,
    // One walk is enough.
    never: /(?:sorry|apolog)[^]*(?:sorry|apolog)/iu,
  },
  {
    named: 'an acceptance that is taken back',
    steps: [
      ['situation', 'accepted'],
      ['certainty', 'sure'],
    ],
    outcome: 'take-back',
    says: /won['’]t be joining/u,
  },
  {
    named: 'in the interview right now, and nerves',
    steps: [
      ['situation', 'interviewing'],
      ['afterwards', 'week'],
      ['doubts', 'nerves'],
    ],
    outcome: 'stay',
    says: /interview/u,
    never: /withdraw/u,
  },
  {
    named: 'life, and leaving all the same',
    steps: [
      ['situation', 'life'],
      ['duration', 'lasting'],
      ['company', 'neutral'],
    ],
    outcome: 'keep-door-open',
    instead: 'withdraw',
    says: /withdraw/u,
  },
  {
    named: 'something was unsafe, and one line wanted',
    steps: [
      ['situation', 'unsafe'],
      ['harm', 'person'],
    ],
    outcome: 'safety',
    first: '[data-action="write"]',
    says: /withdraw/u,
  },
];

describe('complete conversations up to the clipboard', () => {
  let page: Page;
  beforeEach(() => {
    sessionStorage.clear();
    page = new Page({ remember: 'off' });
  });
  afterEach(() => {
    page.remove();
  });

  const type = async (texts: readonly (readonly [string, string])[]) => {
    for (const [field, text] of texts) await page.fill(`.now [name="${field}"]`, text);
    if (texts.length) await page.click('.now [type="submit"]');
  };

  for (const { named, steps, typed = [], needed = [], outcome, instead, first, says, never } of walks)
    it(named, async () => {
      await page.walk(...steps);
      await type(typed);
      await page.get(`[data-outcome="${outcome}"]`);
      await page.click(`[data-answer="${instead ?? 'accept'}"]`);
      await type(needed);
      if (first !== undefined) await page.click(first);
      const { value } = await page.message();
      assert.match(value, says);
      if (never) assert.notMatch(value, never);

      await holding(async () => {
        await byClick(() => page.click('[data-item="main"] [data-action="copy"], [data-action="copy"]'));
        await until(
          () => page.all('[data-status]').some((one) => one.innerText.startsWith(words.copied)),
          'copied',
        );
        assert.equal(await clipboardText(), value);
      });
    });
});
