/** The accessibility tree that screen readers use. Only Chromium exposes it to tests. */
import { a11ySnapshot, findAccessibilityNode } from '@web/test-runner-commands';
import { assert } from 'chai';
import { needs } from '../support/skip-unless.ts';
import { Page, toDesk, until } from './page-object.ts';
import { ask, asked, changeWords, deskWords, offers, outcomes, says } from './words.ts';
import { screens } from './screen-fixtures.ts';

interface Node {
  role: string;
  name?: string;
  description?: string;
  value?: string | number;
  level?: number;
  pressed?: boolean;
  checked?: boolean;
  selected?: boolean;
  expanded?: boolean;
  focused?: boolean;
  multiline?: boolean;
  modal?: boolean;
  invalid?: string;
  children?: Node[];
}

/** The roles that need an accessible name. */
const named = 'button checkbox radio textbox region dialog DisclosureTriangle';

describe('the accessibility tree', () => {
  let page: Page;

  before(function () {
    return needs(this, 'the accessibility tree');
  });
  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  /** Requests the full tree: the configuration answers this command with lists, groups and dialogs too. */
  const tree = async () => {
    await page.element.updateComplete;
    return (await (a11ySnapshot({}) as unknown)) as Node;
  };
  const on = async (screen: string) => {
    await screens[screen]!(page);
    return tree();
  };
  const all = (node: Node, role: string): Node[] => [
    ...(node.role === role ? [node] : []),
    ...(node.children ?? []).flatMap((child) => all(child, role)),
  ];
  const names = (node: Node, role: string) => all(node, role).map(({ name }) => name);
  const get = (node: Node, role: string, name: string): Node => {
    const found = findAccessibilityNode<Node>(
      node as Node & { children: Node[] },
      (one) => one.role === role && one.name === name,
    );
    assert.isNotNull(found, `${role} “${name}” among ${names(node, role).join(', ')}`);
    return found;
  };
  const has = (node: Node, role: string, name: string, states: Partial<Node>) =>
    assert.deepInclude(get(node, role, name), states);

  for (const screen of Object.keys(screens))
    it(`names every control: ${screen}`, async () => {
      const root = await on(screen);
      for (const role of named.split(' '))
        for (const node of all(root, role)) assert.isNotEmpty(node.name?.trim(), JSON.stringify(node));
      assert.isEmpty([...all(root, 'progressbar'), ...all(root, 'log'), ...all(root, 'tab')]);
      const answers = names(root, 'list').filter((name) => name === says.transcript);
      assert.lengthOf(answers, page.find('.log')?.checkVisibility() ? 1 : 0);
      assert.lengthOf(
        all(root, 'heading').filter(({ level }) => level === 2),
        1,
      );
    });

  it('exposes the question as a heading, and each choice as a button without its number', async () => {
    const root = await on('first');
    const question = ask('situation');
    const region = get(root, 'region', says.heading);
    // The announcement and the heading already contain the question, so a region would repeat it.
    assert.deepEqual(names(region, 'region'), [says.heading]);
    has(region, 'heading', question, { level: 3 });
    assert.deepEqual(names(region, 'button'), Object.values(asked.situation.answers));
    for (const choice of all(region, 'button')) assert.notProperty(choice, 'pressed');
  });

  it('describes the progress in words, and hides the bar', async () => {
    const bar = async () => (await page.get<HTMLProgressElement>('progress')).value;
    const left = (count: number) =>
      (count === 1 ? says.left.one : says.left.other).replace('{count}', String(count));
    await page.get('[data-question="situation"]');
    assert.equal(await bar(), 0);
    assert.include(page.find('.now')?.innerText, left(4));
    await page.walk(['situation', 'accepted']);
    await page.get('[data-question="certainty"]');
    const half = await bar();
    assert.isTrue(half > 0 && half < 1);
    assert.include(page.find('.now')?.innerText, left(1));
    await page.choose('certainty', 'sure');
    await page.get('[data-outcome]');
    assert.equal(await bar(), 1);
    assert.isEmpty(all(await tree(), 'progressbar'));
  });

  it('exposes multiple choices as a group of checkboxes with their state', async () => {
    const group = get(await on('several'), 'group', ask('doubts'));
    assert.lengthOf(all(group, 'checkbox'), 7);
    for (const box of all(group, 'checkbox'))
      assert.equal(box.checked, box.name === asked.doubts.answers.pay, box.name);
    assert.deepEqual(names(group, 'button'), [asked.doubts.done]);
    // If the heading were inside the group, focusing it would enter the group, and both would be spoken.
    assert.isEmpty(all(group, 'heading'));
  });

  it('lists the answers, each with its own Edit button', async () => {
    await page.walk(['situation', 'process'], ['doubts', 'skills']);
    await page.get('[data-question="certainty"]');
    const list = get(await tree(), 'list', says.transcript);
    assert.deepEqual(
      all(list, 'listitem').map((item) => names(item, 'button')),
      (['situation', 'doubts'] as const).map((id) => [says.editOf.replace('{question}', ask(id))]),
    );
  });

  it('marks a field that was left empty as invalid, and describes why', async () => {
    const region = await on('typed, refused');
    const { role, year } = asked.earlierRole.fields;
    const description = `${says.blank} ${role.hint}`;
    has(region, 'textbox', role.label, { invalid: 'true', description, focused: true });
    const other = get(region, 'textbox', year.label);
    assert.notProperty(other, 'invalid');
    assert.lengthOf(all(region, 'alert'), 1);
  });

  it('exposes the selected answer, and what another answer would change', async () => {
    const root = await on('reopened, early');
    const region = get(root, 'region', says.heading);
    const [given, ...others] = all(region, 'button').filter(({ pressed }) => pressed !== undefined);
    assert.deepInclude(given, { name: asked.situation.answers.process, pressed: true });
    assert.notProperty(given, 'description');
    assert.lengthOf(others, 7);
    const gone = changeWords.gone.replace('{answers}', `“${asked.doubts.answers.skills}”`);
    for (const { name, pressed, description } of others) {
      assert.isFalse(pressed, name);
      assert.include(description, gone, name);
    }
    const asks = [changeWords.asks].flat().at(-1)?.replace('{question}', ask('offer'));
    has(region, 'button', asked.situation.answers.offer, { description: `${asks} ${gone}` });
    get(region, 'button', says.cancel);
  });

  it('describes on request what another answer would change in the message', async () => {
    const region = await on('reopened, with a message');
    get(region, 'heading', ask('company'));
    assert.deepEqual(
      all(region, 'DisclosureTriangle').map(({ expanded }) => expanded),
      [true, false],
    );
    assert.include(
      get(region, 'button', asked.company.answers.neutral).description,
      changeWords.becomes.replace('{advice}', outcomes.withdraw.title),
    );
  });

  it('exposes the advice, its reasons and the alternatives', async () => {
    const { title } = outcomes['redirect-earlier'];
    // One more question is asked before the message.
    const take = says.submit;
    const region = get(await on('advice'), 'region', says.heading);
    // Focusing the heading would enter a region of the same name, and both would be spoken.
    assert.deepEqual(names(region, 'region'), [says.heading]);
    has(region, 'heading', title, { level: 3, focused: true });
    const reasons = get(region, 'list', says.because);
    assert.lengthOf(all(reasons, 'listitem'), 4);
    const buttons = names(region, 'button');
    assert.deepEqual(buttons.slice(buttons.indexOf(take)).slice(0, 4), [
      take,
      outcomes.withdraw.also,
      outcomes['keep-door-open'].also,
      outcomes['redirect-direction'].also,
    ]);
    assert.notProperty(get(region, 'button', says.submit), 'pressed');
    await page.click('[data-outcome] [data-answer="withdraw"]');
    await page.message();
    await page.click('[data-action="back"]');
    await page.get('[data-outcome]');
    const back = get(await tree(), 'region', says.heading);
    has(back, 'button', take, { pressed: false });
    has(back, 'button', outcomes.withdraw.also, { pressed: true });
  });

  it('exposes each message as a group named by its recipient, and the others as buttons named by their purpose', async () => {
    await toDesk(page);
    const [, recipient = ''] = says.addressed;
    const to = recipient.replace('{recipient}', deskWords.recipients.recruiter);
    const others = (['follow-up', 'hold-firm', 'reopen'] as const).map((id) => deskWords.items[id]);
    const desk = async () => get(await tree(), 'region', says.desk);
    const kit = async () =>
      all(get(await desk(), 'region', says.kit), 'button').filter(({ expanded }) => expanded !== undefined);
    const groups = async () => names(await desk(), 'group').filter((name) => name === to);
    assert.deepEqual(
      (await kit()).map(({ name, expanded }) => [name, expanded]),
      others.map((name) => [name, false]),
    );
    assert.lengthOf(await groups(), 1);
    await page.note('hold-firm');
    assert.deepEqual(
      (await kit()).map(({ expanded }) => expanded),
      [false, true, false],
    );
    const note = get(await desk(), 'region', says.kit);
    assert.lengthOf(await groups(), 2);
    has(note, 'textbox', says.message, { multiline: true, description: says.whyHint });
  });

  it('exposes tone and channel as named groups, and the fields of the message', async () => {
    const desk = get(await on('desk'), 'region', says.desk);
    for (const [group, radios] of [
      [says.channel, Object.values(deskWords.channels)],
      [says.tone, Object.values(says.tones)],
    ] as const)
      assert.deepEqual(
        all(get(desk, 'group', group), 'radio').map(({ name, checked }) => [name, checked]),
        radios.map((name, index) => [name, index === 0]),
      );
    has(desk, 'textbox', deskWords.firstNames.recruiter, { value: 'Maren Oduya' });
    has(desk, 'textbox', says.subject, { value: page.all<HTMLInputElement>('[name="subject"]')[0]!.value });
    has(desk, 'textbox', says.message, {
      value: (await page.message()).value,
      multiline: true,
      description: says.whyHint,
    });
    has(desk, 'button', says.more, { expanded: false });
    const details = get(desk, 'group', says.details);
    const chips = all(details, 'button').filter(({ name }) => name !== says.moreDetails);
    assert.isNotEmpty(chips);
    for (const { name, expanded } of chips) assert.isFalse(expanded, name);
    await page.detail('entry');
    await page.get('[data-question="entry"]');
    has(await tree(), 'button', offers.entry, { expanded: true });
    await page.choose('entry', 'applied');
    has(await tree(), 'button', `${offers.entry} ${says.added}`, { expanded: true });
  });

  it('exposes the launcher as a button that opens a non-modal dialog', async () => {
    page.element.mode = 'launcher';
    const name = says.heading;
    await page.get('[data-action="launch"]');
    const closed = await tree();
    has(closed, 'button', name, { expanded: false });
    assert.isEmpty(all(closed, 'dialog'));
    await page.click('[data-action="launch"]');
    await until(() => page.focused?.matches('.now h3'));
    const open = await tree();
    has(open, 'button', name, { expanded: true });
    has(open, 'dialog', name, { modal: false });
    get(get(open, 'dialog', name), 'button', says.close);
  });
});
