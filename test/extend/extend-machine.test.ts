/** What holds for every path through an extended conversation (docs/extending.md). */
import { assert } from 'chai';
import { getNextTransitions, initialTransition, transition } from 'xstate';
import { machineOf } from '../../src/extend/index.ts';
import { debriefed } from '../../machines/bow-out/facts.ts';
import { allows, rules as ownRules } from '../../machines/bow-out/rules.ts';
import { conversation } from '../../machines/bow-out/machine.ts';
import { saysNo } from '../../src/letters/bow-out/outcome-traits.ts';
import { sayable } from '../machines/bow-out/paths.ts';
import { asking, extendWith } from './sample.ts';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Snapshot } from '../machines/bow-out/paths.ts';

/** Where some answers lead: what is advised, and what can be chosen. */
interface End {
  facts: Facts;
  rule: string;
  advised: Outcome;
  offered: readonly string[];
  questions: readonly string[];
}

/** Doubts beyond two are walked only where an outcome is dropped, since they make no other difference here. */
const mostDoubts = 2;

/** Every path to an advice. */
function endsOf(machine: AnyStateMachine): readonly End[] {
  const ends: End[] = [];
  const go = (snapshot: AnyMachineSnapshot, questions: readonly string[]) => {
    const { facts, rule } = snapshot.context as { facts: Facts; rule: string };
    if (snapshot.hasTag('advice')) {
      const offered = getNextTransitions(snapshot).filter(({ eventType }) =>
        snapshot.can({ type: eventType as string }),
      );
      const advised = Object.values(snapshot.getMeta() as Record<string, { outcome?: Outcome }>).find(
        ({ outcome }) => outcome,
      )!.outcome!;
      ends.push({
        facts,
        rule,
        advised,
        offered: offered.map(({ eventType }) => eventType as string),
        questions,
      });
      return;
    }
    for (const answer of sayable(snapshot as Snapshot))
      if (answer.type !== 'several' || answer.values.length <= mostDoubts)
        go(transition(machine, snapshot, answer)[0] as AnyMachineSnapshot, [...questions, answer.question]);
  };
  go(initialTransition(machine)[0] as AnyMachineSnapshot, []);
  return ends;
}

const machineWith = async (extension: unknown) => {
  const { machine, rules } = await machineOf(extendWith(extension));
  return { machine: machine as AnyStateMachine, rules };
};

const withoutAdded = ({ visa: _, ...facts }: Facts & { visa?: unknown }): Facts => facts;
const keyOf = (facts: Facts) => JSON.stringify(withoutAdded(facts));
const own = endsOf(conversation as AnyStateMachine);
const ownByFacts = new Map(own.map((end) => [keyOf(end.facts), end]));

/** A rule for every outcome that can be advised, one of which matches wherever the question is answered. */
const advisable = [
  'withdraw',
  'keep-door-open',
  'redirect-direction',
  'probe',
  'ask-for-call',
  'ask-for-terms',
  'pause',
];

describe('an extended conversation', () => {
  it('advises as ours does where the added question is skipped, or no rule matches', async () => {
    const { machine } = await machineWith(
      asking({ needs: { when: ({ visa }: { visa?: string }) => visa === 'yes', advise: 'ask-for-call' } }),
    );
    for (const end of endsOf(machine)) {
      const before = ownByFacts.get(keyOf(end.facts))!;
      const { visa } = end.facts as { visa?: string | null };
      if (visa === 'yes' && end.rule === 'needs') continue;
      assert.deepEqual({ ...end, facts: before.facts, questions: before.questions }, before);
    }
  });

  it('asks an added question last, and only where it can change the advice', async () => {
    const { machine } = await machineWith(
      asking({ needs: { when: ({ visa }: { visa?: string }) => visa === 'yes', advise: 'ask-for-call' } }),
    );
    const ends = endsOf(machine);
    assert.isAbove(ends.length, own.length);
    for (const { facts, questions } of ends) {
      const before = ownByFacts.get(keyOf(facts))!;
      const isOpen = !saysNo(before.advised) && !['safety', 'ask-for-call'].includes(before.advised);
      const isAsked = isOpen && allows['ask-for-call'](facts);
      assert.deepEqual(questions, isAsked ? [...before.questions, 'visa'] : before.questions);
    }
  });

  it('asks the second of two questions only if the first leaves it to matter', async () => {
    const both = ({ visa, abroad }: { visa?: string; abroad?: string }) => visa === 'yes' && abroad === 'yes';
    const text = { ask: 'Do you?', answers: { yes: 'Yes', no: 'No' } };
    const { machine } = await machineWith({
      questions: { visa: { answers: ['yes', 'no'] }, abroad: { answers: ['yes', 'no'] } },
      rules: { both: { when: both, advise: 'ask-for-call' } },
      words: { en: { questions: { visa: text, abroad: text } } },
    });
    const asked = endsOf(machine).filter(({ questions }) => questions.includes('visa'));
    assert.isNotEmpty(asked);
    for (const { facts, questions, rule } of asked) {
      const { visa, abroad } = facts as { visa?: string; abroad?: string };
      assert.equal(questions.includes('abroad'), visa === 'yes');
      assert.equal(rule === 'both', both({ ...(visa && { visa }), ...(abroad && { abroad }) }));
    }
  });

  it('asks a question only of those whom its “if” names', async () => {
    const { machine } = await machineWith(
      asking(
        { needs: { when: ({ visa }: { visa?: string }) => visa === 'yes', advise: 'pause' } },
        { answers: ['yes', 'no'], if: ({ situation }: Facts) => situation === 'offer' },
      ),
    );
    const situations = endsOf(machine).flatMap(({ facts, questions }) =>
      questions.includes('visa') ? (facts.situation ?? []) : [],
    );
    assert.sameMembers([...new Set(situations)], ['offer']);
  });

  for (const advise of advisable)
    it(`with a rule for ${advise}, never turns leaving into staying, or the reverse, and keeps all choices`, async () => {
      const { machine } = await machineWith(
        asking({ needs: { when: ({ visa }: { visa?: string }) => visa === 'yes', advise } }),
      );
      let changed = 0;
      for (const { facts, rule, advised, offered } of endsOf(machine)) {
        const before = ownByFacts.get(keyOf(facts))!;
        assert.equal(saysNo(advised), saysNo(before.advised), JSON.stringify(facts));
        if (rule !== 'needs') continue;
        changed++;
        assert.equal(advised, advise);
        assert.isTrue(allows[advise as Outcome](facts), JSON.stringify(facts));
        const choices = [...before.offered, before.advised].filter((choice) => choice !== advise);
        assert.includeMembers([...offered], choices, JSON.stringify(facts));
      }
      assert.isAbove(changed, 0);
    });

  const droppable = ['probe', 'redirect-earlier', 'redirect-direction', 'ask-for-terms'] as const;
  const subsets = droppable.reduce<string[][]>(
    (sets, outcome) => [...sets, ...sets.map((set) => [...set, outcome])],
    [[]],
  );
  for (const drop of subsets.slice(1))
    it(`without ${drop.join(', ')} still leads to an advice that fits, and asks for nothing that is not needed`, async () => {
      const { machine, rules } = await machineWith({ drop });
      for (const { facts, advised, offered, questions } of endsOf(machine)) {
        assert.notInclude(drop, advised);
        for (const outcome of drop) assert.notInclude(offered, outcome);
        const isOurs = Object.values(ownRules).find(({ when }) => when(facts))?.advise === advised;
        assert.isTrue(isOurs || allows[advised](facts), JSON.stringify(facts));
        if (drop.includes('redirect-earlier')) assert.notInclude(questions, 'earlier');
        if (drop.includes('redirect-direction')) assert.notInclude(questions, 'direction');
      }
      for (const { advise } of Object.values(rules)) assert.notInclude(drop, advise);
    });

  it('keeps no state, detail or rule that only a dropped outcome needs', async () => {
    const gone: Record<(typeof droppable)[number], readonly string[]> = {
      probe: ['probe', 'interview', 'debrief', 'skillsHeard', 'reconsider', 'again-stay'],
      'redirect-earlier': ['redirect-earlier', 'again-redirect-earlier', 'earlier', 'earlierRole'],
      'redirect-direction': ['redirect-direction', 'again-redirect-direction', 'direction', 'proof'],
      'ask-for-terms': ['ask-for-terms', 'condition'],
    };
    const namesIn = (node: AnyStateMachine['root']): readonly string[] =>
      Object.values(node.states).flatMap((each) => [each.key, ...namesIn(each)]);
    const all = namesIn((conversation as AnyStateMachine).root);
    for (const outcome of droppable) {
      const { machine, rules } = await machineWith({ drop: [outcome] });
      const left = new Set(namesIn(machine.root));
      for (const name of gone[outcome]) {
        assert.include(all, name);
        assert.isFalse(left.has(name), `${name} without ${outcome}`);
      }
      assert.equal('heard-good' in rules, outcome !== 'probe');
    }
  });

  it('leaves the advice after an interview to the interviewer’s answers', async () => {
    const { rules } = await machineWith(
      asking({ needs: { when: ({ visa }: { visa?: string }) => visa === 'yes', advise: 'ask-for-call' } }),
    );
    const facts = {
      situation: 'process',
      doubts: ['scope'],
      certainty: 'leaning',
      nextRound: 'week',
      visa: 'yes',
    };
    assert.isTrue(rules['needs']!.when(facts));
    assert.isFalse(rules['needs']!.when({ ...facts, scopeHeard: 'vague' }));
    assert.isTrue(debriefed({ scopeHeard: 'vague' }));
  });

  it('leaves our own machine as it is', () => {
    assert.deepEqual(endsOf(conversation as AnyStateMachine), own);
  });
});
