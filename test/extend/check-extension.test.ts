import { assert } from 'chai';
import { turnedDown } from '../../src/turned-down.ts';
import { bowOut, extend, machineOf } from '../../src/extend/index.ts';
import { outcomes } from '../../machines/bow-out/rules.ts';
import { asking, extendWith, problemsWith, sample } from './sample.ts';

const visa = { needs: { when: ({ visa }: { visa?: string }) => visa === 'yes', advise: 'ask-for-call' } };
const whole = asking(visa);
const english = (words: object) => ({ ...whole, words: { en: words } });
const question = (words: object) =>
  english({ questions: { visa: { ask: 'Do you?', answers: { yes: 'Yes', no: 'No' }, ...words } } });
const step = (step: object, text: unknown = 'Do this.') => ({
  steps: { own: step },
  words: { en: { steps: { own: text } } },
});

describe('an extension', () => {
  it('is taken if nothing is wrong with it', async () => {
    assert.deepEqual(await problemsWith(whole), []);
    assert.deepEqual(await problemsWith({}), []);
    assert.deepEqual(await problemsWith({ drop: ['probe'] }), []);
    await machineOf(sample);
  });

  /** What is wrong with an extension, and each thing that is said of it. */
  const refused: Record<string, readonly [extension: unknown, ...problems: readonly RegExp[]]> = {
    'is no object': [null, /An extension is an object/],
    'has a field that is not known': [{ question: {} }, /“question”, which is not known.*“questions”/],
    'would change the order of choices': [{ order: ['situation'] }, /“order”, which is not known/],
    'would change the privacy lines': [
      english({ interface: { private: '' } }),
      /“interface”, which is not known/,
    ],
    'has a list for a table': [{ rules: [] }, /“rules” has to be an object/],
    'asks more than three questions': [
      { questions: Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, { answers: ['x', 'y'] }])) },
      /4 questions: at most 3/,
    ],
    'has a question of one answer': [asking(visa, { answers: ['yes'] }), /at least two different answers/],
    'has an answer twice': [asking(visa, { answers: ['yes', 'yes'] }), /at least two different answers/],
    'has a reserved answer': [asking(visa, { answers: ['yes', 'no', 'skip'] }), /the answer “skip”/],
    'has a question for a text': [asking(visa, { fields: ['country'] }), /is not a choice/],
    'has a name that storage would not keep': [
      asking(visa, undefined, 'my visa'),
      /letters, digits and hyphens/,
    ],
    'has the name of a property of all objects': [
      asking(visa, undefined, 'constructor'),
      /letters, digits and hyphens/,
    ],
    'has the name of one of our questions': [
      asking(
        { needs: { when: ({ entry }: { entry?: string }) => entry === 'yes', advise: 'pause' } },
        undefined,
        'entry',
      ),
      /“entry” has the name of one of ours/,
    ],
    'has the name of one of our rules': [
      asking({ unsafe: visa.needs }),
      /“unsafe” has the name of one of ours/,
    ],
    'has a rule without a condition': [asking({ needs: { advise: 'pause' } }), /needs a function “when”/],
    'has an “if” that is no function': [
      asking(visa, { answers: ['yes', 'no'], if: true }),
      /an “if” that is not a function/,
    ],
    'advises to stay': [asking({ needs: { ...visa.needs, advise: 'stay' } }), /Nobody may be told to/],
    'advises on safety': [asking({ needs: { ...visa.needs, advise: 'safety' } }), /Only our own rules do/],
    'advises what our rules advise anyway': [
      asking({ needs: { ...visa.needs, advise: 'take-back' } }),
      /Our own rules do wherever it fits/,
    ],
    'advises what is not there': [
      asking({ needs: { ...visa.needs, advise: 'ghost' } }),
      /“ghost”, which does not exist/,
    ],
    'advises what it drops': [
      { ...asking({ needs: { ...visa.needs, advise: 'probe' } }), drop: ['probe'] },
      /advises “probe”, which is dropped/,
    ],
    'drops a text': [{ drop: 'probe' }, /“drop” has to be a list/],
    'has a step of no outcome': [step({ of: [] }), /needs a list “of” outcomes/],
    'has a step of safety': [step({ of: ['safety'] }), /Its steps are ours alone/],
    'has a step of what it drops': [
      { ...step({ of: ['probe'] }), drop: ['probe'] },
      /“probe”, which is dropped/,
    ],
    'has a step without words': [step({ of: ['withdraw'] }, ''), /no words for words.en.steps.own/],
    'links from nowhere': [
      step({ of: ['withdraw'], link: 'https://careers.example' }),
      /need one part between \*asterisks\*/,
    ],
    'has an asterisk without a link': [step({ of: ['withdraw'] }, 'Do *this*'), /nothing to link to/],
    'has no English words': [{ ...whole, words: {} }, /no words in English/],
    'has a language that is none': [
      { ...whole, words: { ...(whole['words'] as object), 'not a tag': {} } },
      /is not a language tag/,
    ],
    'has half of a language': [
      { ...whole, words: { ...(whole['words'] as object), de: {} } },
      /no words for words.de.questions.visa/,
    ],
    'lacks the words of an answer': [question({ answers: { yes: 'Yes' } }), /no words for .*answers.no/],
    'has words for another answer': [
      question({ answers: { yes: 'Yes', no: 'No', perhaps: 'Perhaps' } }),
      /answers.perhaps, which the extension does not have/,
    ],
    'has two answers that look the same': [
      question({ answers: { yes: 'Yes', no: 'Y\u200Bes' } }),
      /answers.no are those of another answer/,
    ],
    'has words that nobody sees': [question({ ask: '\u2060' }), /no words for .*visa.ask/],
    'has words without an end': [question({ ask: 'a'.repeat(1001) }), /longer than 1000/],
    'needs to know the job': [question({ ask: 'Is {role} for you?' }), /without \{role\} and \{company\}/],
    'has a placeholder that is none': [question({ ask: 'Hello {name}' }), /\{name\}, which is not known/],
    'has a reason without a link': [
      english({ ...question({}).words.en, reasons: { visa: { yes: 'You need one' } } }),
      /reasons.visa.yes need one part/,
    ],
    'has a rule that another fact turns': [
      asking({
        ...visa,
        other: { when: ({ company }: { company?: string }) => company === 'like', advise: 'pause' },
      }),
      /“other” does not turn on an added question/,
    ],
    'has a rule without an answer': [
      asking({ needs: { when: ({ visa }: { visa?: string }) => visa !== 'no', advise: 'pause' } }),
      /“needs” does not turn on an added question/,
    ],
    'has a rule whatever the answer': [
      asking({ needs: { when: ({ visa }: { visa?: string }) => visa != null, advise: 'pause' } }),
      /“needs” does not turn on an added question/,
    ],
    'has a rule that throws': [
      asking({
        needs: {
          when: ({ visa }: { visa?: string }) => visa!.length > 2,
          advise: 'pause',
        },
      }),
      /“needs” throws: TypeError/,
    ],
    'has a rule that never matches': [
      asking({ ...visa, never: { when: () => false, advise: 'pause' } }),
      /is never true/,
    ],
    'has an “if” that is no boolean': [
      asking(visa, { answers: ['yes', 'no'], if: ({ offer }: { offer?: string }) => offer }),
      /The “if” of the question “visa” has to return true or false/,
    ],
    'has a question that changes nothing': [asking({}), /“visa” changes nothing/],
  };
  for (const [name, [extension, ...problems]] of Object.entries(refused))
    it(`is refused if it ${name}`, async () => {
      const found = await problemsWith(extension);
      for (const problem of problems) assert.match(found.join('\n'), problem);
    });

  it('drops none of the outcomes that let the candidate out or protect them', async () => {
    const droppable = ['probe', 'redirect-earlier', 'redirect-direction', 'ask-for-terms'];
    for (const outcome of outcomes) {
      const [problem = 'dropped'] = await problemsWith({ drop: [outcome] });
      assert.match(problem, droppable.includes(outcome) ? /^dropped$/ : /can’t be dropped/, outcome);
    }
  });

  it('links to secure addresses and to the page’s own site alone', async () => {
    const isTaken = async (link: unknown) =>
      !(await problemsWith(step({ of: ['withdraw'], link }, 'Go *there*.'))).length;
    for (const link of ['https://careers.example/a?b#c', '/careers/withdraw'])
      assert.isTrue(await isTaken(link), link);
    const wrong = [
      'http://a.example',
      'javascript:alert(1)',
      'data:text/html,x',
      '//a.example',
      '/\\a.example',
    ];
    for (const link of [...wrong, 'https://me:secret@a.example', 'a', '', 7])
      assert.isFalse(await isTaken(link), String(link));
  });

  it('is refused once, with all problems', () => {
    assert.throws(
      () => extendWith({ drop: ['withdraw', 'safety'], steps: { own: { of: ['safety'] } } }),
      TypeError,
      /withdraw.*\n.*safety.*can’t be dropped.*\n.*“own” belongs to “safety”/s,
    );
  });

  it('is one of our own conversation, and only once', () => {
    for (const other of [turnedDown, sample])
      assert.throws(
        () => extend(other, {}),
        TypeError,
        /Only the conversation “bowOut” can be extended, and once/,
      );
  });

  it('stays as it was checked, if the host changes its object later', async () => {
    const drop = ['probe'];
    const extended = extendWith({ drop });
    drop.push('withdraw');
    assert.include((await machineOf(extended)).outcomes, 'withdraw');
  });

  it('has a machine for tools; others have none', async () => {
    const { rules, outcomes: left } = await machineOf(sample);
    assert.equal(Object.keys(rules)[0], 'needs-visa');
    assert.notInclude(left, 'redirect-earlier');
    await machineOf(bowOut).then(
      () => assert.fail('There is no such machine'),
      (error: unknown) => assert.instanceOf(error, TypeError),
    );
  });
});
