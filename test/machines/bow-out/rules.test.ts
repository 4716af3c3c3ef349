import { assert } from 'chai';
import { doubts } from '../../../machines/bow-out/facts.ts';
import { outcomeOf } from '../../../machines/bow-out/outcome-of.ts';
import { rules } from '../../../machines/bow-out/rules.ts';
import { atAdvice, atOutcome, place, say, sayable, start, subsets, walk } from './paths.ts';
import { outcomes, stated, verdict } from './expected-decisions.ts';
import type { Advice, Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Path } from './paths.ts';

/** Returns the machine's decision at the end of a path as a verdict of the table. */
const decided = (path: Path, { snapshot } = path) => ({
  row: rules[snapshot.context.rule!].row,
  outcome: atAdvice(path) ? outcomeOf(place(snapshot) as Advice) : place(snapshot),
});

/** Formats a path for error messages. */
const told = ({ answers }: Path) =>
  answers
    .map((answer) => `${answer.question}:${answer.type === 'several' ? answer.values.join() : answer.type}`)
    .join(' ');

/** Returns the paths on which machine and table disagree. */
const disagreements = (paths: readonly Path[]) =>
  paths
    .filter((path) => JSON.stringify(verdict(stated(path.answers))) !== JSON.stringify(decided(path)))
    .map((path) => ({ path: told(path), table: verdict(stated(path.answers)), machine: decided(path) }));

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

/** Answers the required questions, if any, to reach the draft. */
const drafted = (path: Path): Path => (atOutcome(path) ? path : say(path, sayable(path.snapshot)[0]!));

/** Whether an outcome may be offered: the "right when" and "wrong when" in docs/domain.md, as far as the facts tell. */
const honest: Record<Outcome, (facts: Facts) => boolean> = {
  stay: ({ certainty, offer, evidence, situation }) =>
    certainty !== 'sure' &&
    evidence !== 'crossed' &&
    situation !== 'decided' &&
    (situation !== 'offer' || offer === 'take'),
  probe: (facts) =>
    facts.certainty !== 'sure' &&
    (facts.afterwards ?? facts.nextRound) !== 'none' &&
    facts.evidence !== 'crossed',
  withdraw: ({ situation, harm }) => situation !== 'offer' && situation !== 'accepted' && harm !== 'scam',
  'keep-door-open': ({ company, evidence }) =>
    (company === 'like' || company === 'neutral') && evidence !== 'crossed',
  'redirect-earlier': ({ earlier }) => earlier === 'wanted',
  // An earlier role that was named, or hasn't been asked for yet.
  'redirect-direction': ({ direction, company, otherJob }) =>
    direction !== null && company !== 'dislike' && !otherJob,
  'ask-for-call': ({ situation, certainty }) =>
    certainty !== 'sure' && !['elsewhere', 'unsafe', 'decided', 'life'].includes(situation!),
  'decline-offer': ({ situation, offer }) => situation === 'offer' && offer !== 'take',
  pause: ({ situation, certainty, otherJob, evidence }) =>
    situation !== 'decided' &&
    situation !== 'unsafe' &&
    certainty !== 'sure' &&
    evidence !== 'crossed' &&
    otherJob !== 'signed' &&
    otherJob !== 'staying',
  'ask-for-terms': ({ doubts = [], offer, movable }) =>
    (doubts.includes('pay') || offer === 'unsure') && movable !== 'no',
  'take-back': ({ situation }) => situation === 'accepted',
  safety: ({ doubts = [] }) => doubts.includes('company'),
};

describe('the decision rules', () => {
  /** The paths on which row 6 defers the decision until the interview is over. */
  const putOff: Path[] = [];
  /** The paths to the question of doubts, and the sets answered there. */
  const asked = new Map<string, Set<string>>();
  /** For each question on each path: the advice that each answer can lead to. */
  const leads = new Map<string, Map<string, Set<string>>>();
  let advised: readonly Path[];
  /** The advice that is given again after an interview, whatever was heard there. */
  let heard: readonly Path[];

  before(() => {
    advised = walk(start, atAdvice, (path, answer, next) => {
      if (place(next.snapshot) === 'afterwards') putOff.push(next);
      if (answer.type !== 'several') return;
      asked.set(told(path), (asked.get(told(path)) ?? new Set()).add(answer.values.join()));
    });
    for (const path of advised)
      path.answers.forEach((answer, at) => {
        const way = `${told({ ...path, answers: path.answers.slice(0, at) })} ${answer.question}`;
        const answers = leads.get(way) ?? new Map<string, Set<string>>();
        leads.set(way, answers);
        const said = JSON.stringify(answer);
        answers.set(said, (answers.get(said) ?? new Set()).add(place(path.snapshot)));
      });
    heard = ['skills,direction', 'scope,pay,company'].flatMap((topics) => {
      const path = advised.find(
        ({ answers, snapshot }) =>
          place(snapshot) === 'probe' &&
          answers.some((answer) => answer.type === 'several' && answer.values.join() === topics),
      )!;
      const probing = say(path, { question: 'probe', type: 'accept' });
      return walk(say(probing, { question: 'interview', type: 'debrief' }), atAdvice);
    });
  });

  it('are tested with every set of doubts on every path that asks for them', () => {
    assert.lengthOf(subsets, 2 ** doubts.length);
    assert.lengthOf([...asked], 5, 'one way in the process, and four out of an interview that is going on');
    for (const [way, sets] of asked) assert.equal(sets.size, subsets.length, way);
  });

  it('advise what the table says, by the same row, on every path', () => {
    assert.isAbove(advised.length, 8000);
    assert.deepEqual(disagreements(advised).slice(0, 5), []);
  });

  it('defer the decision during an interview, as in row 6', () => {
    assert.isNotEmpty(putOff);
    assert.deepEqual(disagreements(putOff).slice(0, 5), []);
  });

  it('advise what the table says after an interview', () => {
    assert.isNotEmpty(heard);
    assert.deepEqual(disagreements(heard).slice(0, 5), []);
  });

  it('each decide on some path: none is shadowed', () => {
    const deciding = [...advised, ...putOff, ...heard].map(({ snapshot }) => snapshot.context.rule!);
    assert.sameMembers([...new Set(deciding)], Object.keys(rules));
  });

  it('cover all fifteen rows of the table', () => {
    const reached = new Set([...advised, ...putOff].map((path) => decided(path).row));
    assert.sameMembers(
      [...reached],
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
  });

  it('advise each of the twelve outcomes on some path', () => {
    assert.sameMembers([...new Set(advised.map(({ snapshot }) => place(snapshot) as string))], [...outcomes]);
  });

  it('depend on every question that is asked', () => {
    // The answer selects the safety steps, not the advice.
    const idle = [...leads].filter(([way, answers]) => {
      const [first, ...others] = [...answers.values()].map((advices) => [...advices].toSorted().join());
      return !way.endsWith(' harm') && others.every((advices) => advices === first);
    });
    assert.deepEqual(idle.map(([way]) => way).slice(0, 5), []);
  });

  it("offer only alternatives that the facts don't contradict", () => {
    for (const path of [...advised, ...heard]) {
      const { facts } = path.snapshot.context;
      for (const { type } of sayable(path.snapshot).slice(1)) {
        assert.notEqual(type, decided(path).outcome, told(path));
        assert.isTrue(honest[type as Outcome](facts), `${type} after ${told(path)}`);
      }
    }
  });

  it('lead from every advice to its outcome, and to each alternative', () => {
    // The alternatives depend on the facts alone, so one path per set of facts is enough.
    for (const path of new Map(advised.map((path) => [sequence(path), path])).values()) {
      const [first, ...others] = sayable(path.snapshot);
      assert.equal(first?.type, 'accept', told(path));
      assert.equal(place(drafted(say(path, first!)).snapshot), place(path.snapshot), told(path));
      for (const other of others)
        assert.equal(place(drafted(say(path, other)).snapshot), other.type, told(path));
    }
  });

  // Paths are counted, not people: each sequence of questions and choices up to the draft counts once, including
  // accepting the advice and required questions. Sets of doubts with the same further questions and answers count as
  // one choice; otherwise the 128 sets would outweigh all paths without doubts. A form counts as two choices: filled
  // in and skipped.
  const sequence = (path: Path) =>
    drafted(say(path, sayable(path.snapshot)[0]!))
      .answers.map(({ question, type }) => `${question}:${type}`)
      .join(' ');
  const lengths = () => [...new Set(advised.map(sequence))].map((way) => way.split(' ').length);

  it('need at most eight answers to the draft, including accepting the advice', () => {
    assert.isAtMost(Math.max(...lengths()), 8);
  });

  it('need at most four answers if the candidate has decided, and one more to name the earlier role', () => {
    const ways = [...new Set(advised.map(sequence))].filter((way) => way.startsWith('situation:decided'));
    assert.isNotEmpty(ways);
    for (const way of ways) assert.isAtMost(way.split(' ').length, way.includes('earlierRole') ? 5 : 4, way);
  });

  it('need at most four answers on the shortest path', () => {
    assert.isAtMost(Math.min(...lengths()), 4);
  });

  it('need at most six answers on the median path', () => {
    assert.isAtMost(median(lengths()), 6);
  });
});
