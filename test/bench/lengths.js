// Compares the cost of a press below a short transcript with that below the longest one.
//
// The press is the same in both cases: the answer to one question, asked after three answers in a short conversation
// and after eleven in the longest, with the same next question. Only the transcript differs. Both are measured in the
// same page, after a walk that compiles and loads everything, and their order alternates from page to page. Back
// reopens the question, so each page provides several measurements of both.
//
// The result is the ratio of the medians, late to early, in each page, and its median over all pages, so that load
// during a single page has no effect. It is computed for the time to the screen and for the work on the main thread.
// A press that really costs more increases both, while other load mainly increases the time to the screen. So the
// check fails only if both exceed the limit.
//
// The limit is 1.5. Work that doesn't depend on the transcript (the question, the frame) costs the same in both
// cases, and a fuller screen costs a little more at the end, so a ratio near 1.1 is expected. On a machine with five
// times as many processes as cores, the ratio was 1.3 for the work and 1.9 for the time to the screen. It exceeds 1.5
// if each answer in the transcript adds a thirteenth of the cost of a press without any. Rendering all answers again
// costs less than that with so few answers, so it isn't detected.
import { median } from './numbers.js';
import { toEarly, toLate, question, startAgain, there } from './walks.js';

const limit = 1.5;
const times = { warmUp: 2, measured: 6 };

export async function lengths(open, slowdown, runs) {
  const found = { early: [], late: [] };
  const pages = { shown: [], work: [] };
  for (let run = 0; run < runs; run++) {
    const page = await open();
    const ways = Object.entries({ early: toEarly, late: toLate });
    // The first walk only warms up.
    const order = [ways[1], ...(run % 2 ? ways : ways.toReversed())];
    const here = {};
    for (const [index, [name, steps]] of order.entries()) {
      if (index) await page.walk([startAgain]);
      await page.walk(steps);
      await page.slow(slowdown);
      const before = page.presses.length;
      for (let time = 0; time < (index ? times.measured : times.warmUp); time++) await page.walk(there);
      await page.slow(1);
      // The first answer has no previous answer to replace, unlike the others.
      here[name] = page.presses.slice(before + there.length).filter(({ kind }) => kind === question);
      if (index) found[name].push(...here[name]);
    }
    for (const what of ['shown', 'work']) pages[what].push(of(here.late, what) / of(here.early, what));
    await page.close();
  }
  const { early, late } = found;
  const [shown, work] = [median(pages.shown), median(pages.work)];
  const slope = (of(late, 'shown') - of(early, 'shown')) / (late[0].said - early[0].said);
  return {
    rows: [early, late].map((presses) => [
      String(presses[0].said),
      presses.length,
      of(presses, 'shown'),
      of(presses, 'work'),
    ]),
    isMet: Math.min(shown, work) <= limit,
    line:
      `a press after ${late[0].said} answers costs at most ${limit} times what it does after ${early[0].said}: ` +
      `${shown.toFixed(2)} times to the screen, ${work.toFixed(2)} times the work; ${slope.toFixed(2)} ms for each answer`,
  };
}

const of = (presses, what) => median(presses.map((press) => press[what]));
