// What a press costs with a short transcript above it and with the longest.
//
// Compared is the same press: the answer to one question, which is asked after three answers in a short conversation
// and after eleven in the longest, and leads to the same next question. So all but the transcript is alike.
// Both are taken in the same page, after a walk that has everything compiled and fetched, and their order changes from
// page to page. By Back the question is there again, so that each page gives several of both.
//
// The bar is the ratio of the medians, late to early, of each page; of the pages the median, so that what disturbs the
// machine during one of them decides nothing. It is asked of the time to the screen, and of the main thread's work. A
// press that does cost more takes more of both; what other programs take while one of the two is measured shows most
// in the time to the screen. So it fails where both are beyond the limit.
//
// The limit is 1.5. What does not depend on the transcript (the question, the frame) costs the same at both, and a
// fuller screen a little more at the end: near 1.1 is to be expected. On a machine with five times the programs it can
// run, the work came to 1.3 and the time to the screen to 1.9. Beyond 1.5 comes a cost where every answer above adds a
// thirteenth of what a press takes without any. It does not tell whether all the answers are drawn anew: with so few
// of them that costs less.
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
    // The first of these is the walk that only warms up.
    const order = [ways[1], ...(run % 2 ? ways : ways.toReversed())];
    const here = {};
    for (const [index, [name, steps]] of order.entries()) {
      if (index) await page.walk([startAgain]);
      await page.walk(steps);
      await page.slow(slowdown);
      const before = page.presses.length;
      for (let time = 0; time < (index ? times.measured : times.warmUp); time++) await page.walk(there);
      await page.slow(1);
      // The first answer finds no answer given before, the others do.
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
