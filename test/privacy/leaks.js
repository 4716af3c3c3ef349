// Walks complete conversations in a host's page, and compares everything that the page, its server or a reader of its
// console could observe with the candidate's answers.
import assert from 'node:assert/strict';
import { check } from '../support/check.js';
import { openPage } from '../support/puppeteer.js';
import { serveSite } from '../support/site.js';
import { hostPage } from './host-page.js';
import { spy } from './probe.js';
import { Visitor } from './user.js';
import { idsOf, marks, told, unsafe, walks } from './walks.js';

/** Opens a new page for each walk, as for each candidate. */
async function visit(browser, server, path, before) {
  const { page, lines: noticed, close } = await openPage(browser, server.origin);
  const requests = [];
  page.on('request', (request) => requests.push(request));
  page.on('dialog', (dialog) => void dialog.dismiss());
  const client = await page.createCDPSession();
  await client.send('Page.setDownloadBehavior', { behavior: 'deny' });
  client.on('Page.downloadWillBegin', ({ suggestedFilename }) =>
    noticed.push(`download: ${suggestedFilename}`),
  );
  await page.evaluateOnNewDocument(spy);
  if (before) await page.evaluateOnNewDocument(before);
  server.requests.length = 0;
  await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
  return { page, close, noticed, requests, visitor: new Visitor(page) };
}

/** Performs a complete conversation, using every control on the way. */
async function whole(visitor, walk) {
  await visitor.converse(walk);
  await visitor.workAtDesk(marks);
  const notes = await visitor.page.$$eval('pierce/[data-note]', (all) =>
    all.map(({ dataset }) => dataset.note),
  );
  for (const note of notes) await visitor.turn(note);
  await visitor.secondThoughts();
  if (walk.outcome === 'redirect-earlier') {
    await visitor.press('[data-answer="keep-door-open"], .log [data-edit="redirect-earlier"]');
  }
}

const mailTo = /^mailto:/;
/** The requests of the page in order. A server with several connections can't determine the order. */
const askedFor = (requests) =>
  requests
    .map((request) => new URL(request.url()))
    .filter(({ protocol, pathname }) => protocol === 'http:' && pathname !== '/favicon.ico')
    .map(({ pathname, search }) => pathname + search);

const isMail = (request) => mailTo.test(request.url());
/** Chromium logs this, since there is no mail program. */
const isHanded = (line) => /^console\.\w+: Launched external handler for 'mailto:/.test(line);

/** Returns the observations that reveal the walk. */
const telling = (lines, walk) => {
  const ids = idsOf(walk);
  return lines.flatMap((line) => {
    const found = told(line, ids);
    return found ? [`${found} in ${line.slice(0, 300)}`] : [];
  });
};

export async function leaks(browser, folder) {
  const server = await serveSite(folder, {
    '/': hostPage('/bow-out.js'),
    '/off': hostPage('/bow-out.js', { attributes: 'remember="off"' }),
    '/all': hostPage('/bow-out.all.js'),
    '/launcher': hostPage('/bow-out.js', { attributes: 'mode="launcher"' }),
  });
  const sequences = new Map();
  const said = new Map();

  for (const walk of walks)
    await check(
      `nothing outside the element reveals a conversation that ends in ${walk.outcome}`,
      async () => {
        const { page, close, noticed, requests, visitor } = await visit(browser, server, '/');
        const early = requests.length;
        await whole(visitor, walk);
        await page.waitForNetworkIdle();
        const lines = await page.evaluate(() => window.lookRound());
        said.set(walk.outcome, await page.evaluate(() => window.events));
        const focus = await page.evaluate(() => document.activeElement.localName);
        assert.equal(focus, 'bow-out', 'the element has the focus, and nothing within it');
        await visitor.press('[data-action="clear"]');
        lines.push(...(await page.evaluate(() => window.lookRound())).slice(lines.length));
        const kept = await page.evaluate(() => [
          ...Object.keys(sessionStorage),
          ...Object.keys(localStorage),
        ]);
        assert.deepEqual(kept, [], 'nothing is kept once it is cleared');
        sequences.set(walk.outcome, askedFor(requests));
        const all = [
          ...noticed.filter((line) => !isHanded(line)),
          ...lines,
          ...server.requests.map((each) => JSON.stringify(each)),
        ];
        assert.ok(all.length > 100, 'the spy is at work');
        for (const what of ['event: keydown', 'dispatched: bow-out-copy', 'said: bow-out-finish', 'entry:'])
          assert.ok(
            all.some((line) => line.startsWith(what)),
            `the spy notices ${what}`,
          );
        assert.deepEqual(telling(all, walk), []);
        // An email opens once, only by a press. It contains the message on purpose.
        assert.equal(requests.filter(isMail).length, 1, 'one mail was opened');
        assert.deepEqual(askedFor(requests.slice(early)), [], 'nothing is asked for once the page is idle');
        assert.deepEqual(
          all.filter((line) =>
            /^(global|error|state|fetch|XMLHttp|sendBeacon|WebSocket|EventSource|Image|push|replace|mark|measure|postMessage|Broad|Worker|Shared|RTC|cookie: .|indexedDB|caches|console)/.test(
              line,
            ),
          ),
          [],
          'nothing is used that could tell',
        );
        for (const line of all.filter((line) => line.startsWith('said:')))
          assert.match(line, /^said: bow-out-\w+ undefined true \{"isTrusted":false\}$/);
        for (const line of all.filter((line) => line.startsWith('event:')))
          assert.doesNotMatch(line, /from within/);
        assert.ok(all.includes('form: [["own","1"]]'), 'the form of the host holds what is its own');
        assert.ok(!all.some((line) => /^frames.*: [^0]/.test(line)), 'no frame is the page’s');
        await close();
      },
    );

  await check('the requests are the same, in the same order, for all answers', () => {
    assert.equal(sequences.size, walks.length);
    const [first, ...others] = sequences.values();
    // The page, the entry, the chunk that holds everything else, and those that the host's settings call for.
    assert.ok(first.length >= 3);
    assert.ok(first.every((path) => /^\/$|^\/bow-out\.js$|^\/chunks\//.test(path)));
    for (const other of others) assert.deepEqual(other, first);
  });

  await check('the events are the same, in the same order, for all answers', () => {
    const [first, ...others] = said.values();
    assert.deepEqual(first, [
      'bow-out-open',
      'bow-out-finish',
      'bow-out-copy',
      'bow-out-copy',
      'bow-out-copy',
      'bow-out-copy',
      'bow-out-finish',
    ]);
    for (const other of others)
      assert.deepEqual(
        other.filter((type) => type !== 'bow-out-copy'),
        first.filter((type) => type !== 'bow-out-copy'),
      );
  });

  await check('the requests are the same if the candidate answers before the page is idle', async () => {
    const fast = [];
    for (const walk of [...walks, unsafe]) {
      const { page, close, requests, visitor } = await visit(browser, server, '/', () => {
        window.requestIdleCallback = () => 0;
      });
      await visitor.converse(walk);
      await page.waitForNetworkIdle();
      fast.push(askedFor(requests));
      await close();
    }
    for (const each of fast) assert.deepEqual(each, fast[0]);
    assert.deepEqual(fast[0], [...sequences.values()][0]);
  });

  await check("pressing keys first adds no requests, and doesn't change their order", async () => {
    const { page, close, requests, visitor } = await visit(browser, server, '/', () => {
      const { requestIdleCallback } = window;
      window.requestIdleCallback = (task) => void (window.idleNow = () => requestIdleCallback(task));
    });
    await visitor.get('[data-question="situation"]');
    await page.keyboard.press('Tab');
    await visitor.press('[data-question="situation"] h3');
    await page.keyboard.press('1');
    await visitor.get('[data-question="doubts"]');
    await page.evaluate(() => window.idleNow());
    await page.waitForNetworkIdle();
    await page.evaluate(() => window.idleNow());
    await page.waitForNetworkIdle();
    assert.deepEqual(askedFor(requests), [...sequences.values()][0]);
    await close();
  });

  await check('nothing is stored if storage is off', async () => {
    const { page, close, visitor } = await visit(browser, server, '/off');
    await whole(visitor, walks[0]);
    const kept = await page.evaluate(() => [window.stored ?? 0, sessionStorage.length, localStorage.length]);
    assert.deepEqual(kept, [0, 0, 0]);
    await close();
  });

  await check('the single-file build makes no requests at all', async () => {
    const { page, close, visitor } = await visit(browser, server, '/all');
    await whole(visitor, walks[5]);
    await page.waitForNetworkIdle();
    assert.deepEqual(
      server.requests.map(({ path }) => path),
      ['/all', '/bow-out.all.js'],
    );
    await close();
  });

  await check('the launcher only reveals that it was opened and closed', async () => {
    const { page, close, noticed, visitor } = await visit(browser, server, '/launcher');
    await visitor.press('[data-action="launch"]');
    await visitor.converse(walks[3]);
    await visitor.workAtDesk(marks);
    await visitor.press('[data-action="close"]');
    const lines = await page.evaluate(() => window.lookRound());
    const all = [
      ...noticed.filter((line) => !isHanded(line)),
      ...lines,
      ...server.requests.map(({ path }) => path),
    ];
    assert.deepEqual(telling(all, walks[3]), []);
    const events = await page.evaluate(() => window.events);
    assert.equal(events[0], 'bow-out-open');
    assert.equal(events.at(-1), 'bow-out-close');
    await close();
  });

  await check('leaving quickly opens an empty page, and deletes everything', async () => {
    const { page, close, noticed, requests, visitor } = await visit(browser, server, '/');
    await visitor.converse(unsafe);
    const lines = await page.evaluate(() => window.lookRound());
    await Promise.all([page.waitForNavigation(), visitor.press('[data-action="leave"]')]);
    assert.equal(page.url(), 'about:blank');
    assert.deepEqual(telling([...noticed, ...lines, ...requests.map((each) => each.url())], unsafe), []);
    await page.goto(server.origin);
    assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
    await close();
  });
  server.close();
}
