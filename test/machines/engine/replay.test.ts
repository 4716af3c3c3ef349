import { assert } from 'chai';
import { replaceAnswer } from '../../../machines/engine/replace-answer.ts';
import { doubts } from '../../../machines/bow-out/facts.ts';
import { opening } from '../../../machines/bow-out/first-question.ts';
import { replay } from '../../../machines/bow-out/replay.ts';
import { conversations, invited, rounds, seed } from '../bow-out/cases.ts';
import { atAdvice, place, say, sayable, script, start, walk } from '../bow-out/paths.ts';
import { stated } from '../bow-out/expected-decisions.ts';
import type { Answer } from '../../../machines/bow-out/machine.ts';
import type { Facts } from '../../../machines/bow-out/facts.ts';
import type { ConversationState } from '../../../machines/bow-out/types.ts';
import type { Path } from '../bow-out/paths.ts';

/** Returns the facts of the answers in effect: a confirmed worry replaces the original doubts. */
function known(answers: readonly Answer[]): Facts {
  const facts = stated(answers);
  const confirmed = (['skills', 'direction', 'scope', 'pay', 'company'] as const).filter((topic) =>
    ['blocker', 'vague-twice'].includes(facts[`${topic}Heard`] ?? ''),
  );
  const hearing = place(follow(answers).snapshot).endsWith('Heard');
  if (!confirmed.length || hearing) return facts;
  return {
    ...facts,
    doubts: confirmed,
    certainty: 'sure',
    ...(confirmed.includes('pay') && { movable: 'no' }),
  };
}

/** Runs the machine by giving, at each question, the stored answer if the machine accepts it. */
function follow(answers: readonly Answer[]): Path {
  let path = start;
  for (;;) {
    const open = sayable(path.snapshot).map((answer) => JSON.stringify({ ...answer, value: undefined }));
    const answer = answers.find(
      (answer) =>
        !path.answers.includes(answer) && open.includes(JSON.stringify({ ...answer, value: undefined })),
    );
    if (!answer) return path;
    path = say(path, answer);
  }
}

/** Yields a conversation for each other possible answer at each step. */
const edited = (answers: readonly Answer[]) =>
  answers.flatMap((original, at) =>
    sayable(follow(answers.slice(0, at)).snapshot)
      .filter((other) => other.type !== 'several' || other.values.length < 2)
      .map((other) => ({ answers, at, original, other, edited: replaceAnswer(answers, other) })),
  );

/** Returns the answers with an answer to every detail, including details that open later. */
function detailed(answers: readonly Answer[], choice: number): readonly Answer[] {
  const open = replay(answers).details.find(({ id }) => answers.every(({ question }) => question !== id));
  if (!open) return answers;
  const { id: question, choices, fields = [], types = {} } = open;
  const value = Object.fromEntries(
    fields.map((field) => [field, types[field] === 'date' ? '2026-12-07' : `a ${field}`]),
  );
  const typed = question === 'rounds' ? rounds : { question, type: 'typed', value };
  const answer = choices.length ? { question, type: choices[choice % choices.length] } : typed;
  return detailed([...answers, answer as Answer], choice);
}

describe('replay', () => {
  let sample: readonly Path[];
  let edits: readonly (ReturnType<typeof edited>[number] & { turn: ConversationState })[];
  before(() => {
    edits = conversations.flatMap(edited).map((edit) => ({ ...edit, turn: replay(edit.edited) }));
    // The test of the rules covers every set of doubts.
    const left = ({ answers }: Path) =>
      answers.some((answer) => answer.type === 'several' && ![0, 1, 5].includes(answer.values.length));
    sample = walk(start, (path) => atAdvice(path) || left(path))
      .filter((path) => atAdvice(path) && !left(path))
      .filter((_, index) => index % 5 === 0);
  });

  it('starts at the question that is shown before the machine has loaded', () => {
    assert.deepEqual(replay([]), opening);
  });

  it('asks the first question if there are no answers', () => {
    const { now, answers: said, facts, rule, details } = replay([]);
    assert.deepEqual(
      [now.id, now.kind, said, facts, rule, details],
      ['situation', 'question', [], {}, null, []],
    );
  });

  it('reaches the same state and facts as the machine for all answers', () => {
    for (const { answers, snapshot } of sample) {
      const turn = replay(answers);
      assert.deepEqual(
        [turn.now.id, turn.now.kind, turn.rule],
        [place(snapshot), 'advice', snapshot.context.rule],
      );
      assert.deepEqual([...turn.answers], [...answers]);
      assert.deepEqual(turn.facts, stated(answers));
      assert.deepEqual(
        [...turn.now.choices],
        sayable(snapshot).map(({ type }) => type),
      );
    }
  });

  it('resumes after any answer with the question that came next', () => {
    for (const answers of conversations)
      answers.forEach(({ question }, at) => {
        const { now, answers: said, facts } = replay(answers.slice(0, at));
        assert.equal(now.id, question);
        assert.deepEqual([...said], answers.slice(0, at));
        assert.deepEqual(facts, known(said));
      });
  });

  it('reaches an outcome at the end of each path, with only details left', () => {
    for (const answers of conversations) {
      const { now, answers: said, details } = replay(answers);
      assert.deepEqual([now.kind, [...said]], ['outcome', [...answers]]);
      assert.isNotEmpty(details);
    }
  });

  it('goes back to any question, and forgets the later answers', () => {
    for (const answers of conversations)
      for (const { question } of answers) {
        const at = answers.findIndex((answer) => answer.question === question);
        const { now, answers: said, facts, details } = replay(answers, question);
        assert.equal(now.id, question);
        assert.deepEqual([...said], answers.slice(0, at));
        assert.deepEqual(facts, known(said));
        if (now.kind !== 'outcome') assert.isEmpty(details);
      }
  });

  it('keeps advice before and after an interview apart', () => {
    const line =
      'situation:process doubts:pay movable:no company:neutral keep-door-open:probe interview:debrief ' +
      'payHeard:blocker';
    const again = replay(script(line));
    assert.deepEqual([again.now.id, again.now.outcome], ['again-keep-door-open', 'keep-door-open']);
    const other = script(`${line} again-keep-door-open:withdraw`);
    const answers = replaceAnswer(replaceAnswer(other, script('again-keep-door-open:accept')[0]!), rounds);
    for (const all of [answers, answers.toReversed()]) {
      const { now, answers: said, facts } = replay(all);
      assert.deepEqual([now.kind, now.outcome], ['outcome', 'keep-door-open']);
      assert.deepEqual(
        said.map(({ question, type }) => `${question}:${type}`),
        [
          ...['situation:process', 'doubts:several', 'movable:no', 'company:neutral', 'keep-door-open:probe'],
          ...['interview:debrief', 'payHeard:blocker', 'again-keep-door-open:accept'],
        ],
      );
      assert.property(facts, 'rounds');
    }
    // Going back to the first answer removes the second.
    const turned = replay(replaceAnswer(answers, script('keep-door-open:accept')[0]!));
    assert.deepEqual([turned.now.kind, turned.now.outcome], ['outcome', 'keep-door-open']);
    assert.notProperty(turned.facts, 'payHeard');
    assert.lengthOf(turned.answers, 5);
  });

  it('asks for several doubts at once, with the available ones', () => {
    assert.deepEqual(replay(script('situation:process')).now, {
      id: 'doubts',
      kind: 'several',
      values: doubts,
      choices: [],
    });
  });

  it('gives the asked questions as reasons, and after an interview, what was heard', () => {
    assert.deepEqual(
      [...replay(seed.slice(0, -2)).reasons],
      ['situation', 'doubts', 'certainty', 'company', 'earlier'],
    );
    assert.deepEqual(replay(seed).reasons, replay(seed.slice(0, -2)).reasons, 'an advice is no reason');
    const line = 'situation:process doubts:scope certainty:leaning nextRound:week';
    assert.deepEqual(
      [...replay(script(`${line} probe:accept interview:debrief scopeHeard:blocker company:like`)).reasons],
      ['scopeHeard', 'company'],
    );
  });

  it("can't go back to questions that aren't on the path", () => {
    assert.deepEqual(replay(seed, 'otherJob'), replay(seed));
  });

  it('keeps the later answers that still apply after an edit, and asks the others again', () => {
    for (const { answers, at, other, edited, turn } of edits) {
      const expected = follow(edited);
      assert.deepEqual([...turn.answers], [...expected.answers]);
      assert.deepEqual([...turn.answers.slice(0, at + 1)], [...answers.slice(0, at), other]);
      const { kind, id, outcome } = turn.now;
      assert.equal(kind === 'outcome' ? outcome : id, place(expected.snapshot));
    }
  });

  it('ignores answers that are no longer in effect after an edit', () => {
    for (const { turn } of edits) assert.deepEqual(turn.facts, known(turn.answers));
  });

  it('restores the previous state when an edit is reverted', () => {
    const turns = new Map(conversations.map((answers) => [answers, replay(answers)]));
    for (const { answers, original, edited } of edits)
      assert.deepEqual(replay(replaceAnswer(edited, original)), turns.get(answers));
  });

  it('finds the answers in any stored order', () => {
    for (const answers of conversations) {
      const all = [...answers, rounds, invited];
      const turn = replay(all);
      assert.deepEqual(replay(all.toReversed()), turn);
      for (let at = 1; at < all.length; at++)
        assert.deepEqual(replay([...all.slice(at), ...all.slice(0, at)]), turn);
    }
  });

  it('uses the last answer to a question', () => {
    const unsure: Answer = { question: 'certainty', type: 'unsure' };
    assert.deepEqual(replay([...seed, unsure]), replay(replaceAnswer(seed, unsure)));
  });

  it('reports the progress: nothing remaining from an advice on, something while a question is open, and never more than before', () => {
    const some = [
      ...conversations,
      ...sample.filter((_, index) => index % 4 === 0).map(({ answers }) => answers),
    ];
    for (const answers of some) {
      let least = Infinity;
      for (let at = 0; at <= answers.length; at++) {
        const { now, remaining: left } = replay(answers.slice(0, at));
        const done = now.kind === 'advice' || now.kind === 'outcome';
        assert.isTrue(Number.isInteger(left), now.id);
        if (done) assert.equal(left, 0, now.id);
        else assert.isAtLeast(left, 1, now.id);
        // After an outcome, further questions may follow.
        assert.isAtMost(left, least, now.id);
        least = now.kind === 'outcome' ? Infinity : left || least;
      }
    }
  });

  it('keeps a detail only beside a draft that uses it', () => {
    assert.deepEqual(replay([rounds, invited]).facts, {});
    assert.deepEqual(replay([...seed.slice(0, -1), rounds, invited]).facts, stated(seed.slice(0, -1)));
    for (const answers of conversations) {
      const { details, facts } = replay([...answers, rounds, invited]);
      const open = details.map(({ id }) => id);
      assert.equal('rounds' in facts, open.includes('rounds'));
      assert.equal('entry' in facts, open.includes('entry'));
      assert.deepEqual(facts, {
        ...known(answers),
        ...stated([rounds, invited].filter(({ question }) => open.includes(question))),
      });
    }
  });

  it('accepts every detail as soon as it is open, including those opened by another', () => {
    conversations.forEach((answers, index) => {
      const all = detailed(answers, 1 + (index % 2));
      const turn = replay(all);
      assert.deepEqual(turn.facts, { ...known(answers), ...stated(all.slice(answers.length)) });
      assert.deepEqual(replay(all.toReversed()), turn);
    });
  });

  it('accepts an empty list of interviews as an answer', () => {
    const { facts } = replay([...seed, { question: 'rounds', type: 'typed', value: [] }]);
    assert.deepEqual(facts.rounds, []);
  });

  it('forgets a detail together with the one that opened it', () => {
    const all = detailed([...seed, { question: 'through', type: 'directly' }], 1);
    assert.property(replay(all).facts, 'inviter');
    const agency: Answer = { question: 'through', type: 'agency' };
    assert.notProperty(replay(replaceAnswer(all, agency)).facts, 'inviter');
    assert.notProperty(replay(replaceAnswer(all, { question: 'entry', type: 'applied' })).facts, 'inviter');
  });
});

describe('the example conversation', () => {
  const all = [...seed, rounds, invited];
  const doubtful = replaceAnswer(all, { question: 'certainty', type: 'unsure' });

  it('redirects to the earlier role, with all facts that its message needs', () => {
    const { now, facts } = replay(all);
    assert.deepEqual([now.kind, now.outcome], ['outcome', 'redirect-earlier']);
    assert.deepEqual(facts, {
      situation: 'process',
      doubts: ['skills', 'direction'],
      certainty: 'sure',
      company: 'like',
      earlier: 'wanted',
      earlierRole: { role: 'Writer', year: '2021' },
      rounds: [{ date: '2026-12-02', with: 'Zoë' }, { date: '2026-12-04' }],
      entry: 'invited',
    });
  });

  it('asks for the next interview if "certain" changes to "can\'t tell", without keeping unrelated facts', () => {
    const { now, facts, rule } = replay(doubtful);
    assert.equal(now.id, 'nextRound');
    assert.deepEqual(facts, { situation: 'process', doubts: ['skills', 'direction'], certainty: 'unsure' });
    assert.isNull(rule);
  });

  it('then leads to probing, which keeps the interviews and drops the facts of the redirect', () => {
    const probing = [...doubtful, ...script('nextRound:week probe:accept')];
    const { now, facts } = replay(probing);
    assert.deepEqual([now.kind, now.outcome], ['outcome', 'probe']);
    assert.hasAllKeys(facts, ['situation', 'doubts', 'certainty', 'nextRound', 'rounds']);
  });

  it('is restored when the answer changes back, including the known next interview', () => {
    const nextRound = script('nextRound:week')[0]!;
    const certain = replaceAnswer([...doubtful, nextRound, ...script('probe:accept')], seed[2]!);
    assert.deepEqual(replay(certain), replay([...all, nextRound]));
  });
});
