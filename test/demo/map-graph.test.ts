import { assert } from 'chai';
import { graphOf, walkOf } from '../../demo/map/build-graph.ts';
import { table } from '../../demo/map/graph.ts';
import { plain, ranges } from '../../demo/map/labels.ts';
import { bowOut } from '../../lint/bow-out/conversation.ts';
import { isQuestion, statesOf } from '../../lint/state-graph.ts';
import { walk } from '../../lint/walk.ts';
import { en } from '../../src/locales/en/locale.ts';
import type { Arrow, Graph, Question } from '../../demo/map/graph.ts';
import type { Conversation } from '../../lint/types.ts';

describe('the graph of the map', function () {
  this.timeout(120_000);
  let conversation: Conversation;
  let graph: Graph;
  before(async () => {
    conversation = await bowOut(en);
    graph = graphOf(conversation, walkOf(conversation));
  });

  const question = (id: string): Question => graph.questions.find((one) => one.id === id)!;
  const from = (id: string): readonly Arrow[] => graph.arrows.filter((arrow) => arrow.from === id);

  it('contains every question of the machine with its phase and words', () => {
    const states = statesOf(conversation.machine)
      .filter(isQuestion)
      .filter(({ key }, index, all) => all.findIndex((other) => other.key === key) === index);
    assert.sameMembers(
      graph.questions.map(({ id, phase }) => `${phase}.${id}`),
      states.map(({ path }) => `${path[0]!}.${path.at(-1)!}`),
    );
    for (const { id, ask } of graph.questions) assert.match(ask, /^[^{}]+\?$/u, id);
  });

  it('contains every rule in table order, and every outcome', () => {
    const { rules, outcomes } = conversation;
    assert.deepEqual(
      graph.rules.map(({ name, number, advise }) => [name, number, advise]),
      Object.entries(rules).map(([name, { advise }], index) => [name, index + 1, advise]),
    );
    assert.deepEqual(
      graph.outcomes.map(({ id }) => id),
      outcomes,
    );
  });

  it('contains every answer in words, on an edge if it leads to another node', () => {
    for (const [id, words] of Object.entries(conversation.words.questions)) {
      if (!words.answers) continue;
      const answers = Object.keys(words.answers);
      assert.includeMembers(
        question(id).answers.map((answer) => answer.id),
        answers,
        id,
      );
      if (!from(id).length) assert.isNotEmpty(question(id).of, id);
      else
        assert.includeMembers(
          from(id).flatMap((arrow) => arrow.answers),
          answers,
          id,
        );
    }
    for (const { answers } of graph.questions)
      for (const { id, says } of answers) assert.match(says, /\p{L}/u, id);
  });

  it('has exactly the edges that the answers of the machine take', () => {
    const seen = new Set<string>();
    for (const { snapshot, steps } of walk(conversation, { everySetOf: 2 }).places) {
      if (snapshot.hasTag('advice') || snapshot.hasTag('outcome')) continue;
      for (const { answer, to } of steps) {
        // A required question leads to the draft, which isn't a question.
        if (to?.snapshot.hasTag('outcome')) continue;
        const isDecided = to?.snapshot.hasTag('advice');
        seen.add(`${answer.question}-${isDecided ? table : to!.states.at(-1)!.key}`);
      }
    }
    const drawn = new Set(graph.arrows.map(({ id }) => id));
    // Questions asked by a rule follow the rules, and skipped questions are drawn too.
    const behind = new Set(graph.rules.map(({ advise }) => advise));
    const isPassed = (id: string) => graph.questions.some((one) => one.id === id && one.isPassed);
    for (const way of seen) {
      const [id = '', to = ''] = way.split('-');
      const isDirect = drawn.has(way) || (behind.has(to) && drawn.has(`${id}-${table}`));
      assert.isTrue(isDirect || from(id).some((arrow) => isPassed(arrow.to)), way);
    }
    for (const { id, from: start, to } of graph.arrows) {
      const isBehind = to === table && [...behind].some((question) => seen.has(`${start}-${question}`));
      if (start !== 'interview') assert.isTrue(seen.has(id) || isBehind, id);
    }
  });

  it('lists the answers and edges that lead to each rule', () => {
    for (const { name, when, ways, ends } of graph.rules) {
      assert.isNotEmpty(when, name);
      assert.isNotEmpty(ends, name);
      assert.includeMembers([...ways], [...ends], name);
      for (const end of ends) assert.match(end, new RegExp(`-${table}$`), name);
    }
    const unsafe = graph.rules.find(({ name }) => name === 'unsafe')!;
    assert.deepEqual([...unsafe.ways], ['situation-harm', 'harm-decide']);
    assert.deepEqual(
      unsafe.when.map(({ question, answers }) => [question, answers]),
      [['situation', [question('situation').answers.find(({ id }) => id === 'unsafe')!.says]]],
    );
  });

  it('lists the outcomes of each detail, and what follows an outcome', () => {
    assert.deepEqual([...question('adjustment').of], ['pause']);
    assert.sameMembers([...question('names').of], [...conversation.outcomes]);
    assert.deepEqual(
      graph.outcomes.filter(({ leads }) => leads.length).map(({ id, leads }) => [id, ...leads]),
      [['probe', 'interview']],
    );
  });

  it('is drawn in short form in the README: a self-contained picture with all questions and outcomes', async () => {
    const text = await (await fetch('/docs/map.svg')).text();
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    assert.isNull(picture.querySelector('parsererror, script, image, use, foreignObject'));
    const names = [...picture.querySelectorAll('text')].flatMap(({ textContent }) =>
      textContent.split(/, ?/),
    );
    for (const { id } of [...graph.questions, ...graph.outcomes]) assert.include(names, plain(id));
    assert.isAtMost(Number(picture.documentElement.getAttribute('width')), 900);
  });

  it('formats consecutive numbers as ranges', () => assert.equal(ranges([1, 2, 3, 5, 8, 9]), '1–3, 5, 8–9'));
});
