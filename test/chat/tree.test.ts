/** What a screen reader is given. Chromium alone tells: no other browser lets a test ask for its tree. */
import { a11ySnapshot, findAccessibilityNode } from '@web/test-runner-commands';
import { assert } from 'chai';
import { needs } from '../support/needs.ts';
import { Page, toDesk, until } from './mount.ts';
import { screens } from './screens.ts';

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

/** What nobody can use without a name. */
const named =
  'button checkbox radio textbox tab tablist tabpanel progressbar region dialog log DisclosureTriangle';

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

  /** The whole tree: the config answers this with lists, groups and dialogs too. */
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
    it(`names all that can be used: ${screen}`, async () => {
      const root = await on(screen);
      for (const role of named.split(' '))
        for (const node of all(root, role)) assert.isNotEmpty(node.name?.trim(), JSON.stringify(node));
      assert.deepEqual(names(root, 'log'), ['What you said so far']);
      assert.lengthOf(
        all(root, 'heading').filter(({ level }) => level === 2),
        1,
      );
    });

  it('has the question as a region, and each choice as a button without its number', async () => {
    const root = await on('first');
    const question = 'Where are you with Data engineer at Northwind?';
    const region = get(get(root, 'region', 'Not sure about this role?'), 'region', question);
    has(region, 'heading', question, { level: 3 });
    assert.deepEqual(names(region, 'button'), [
      'Still interviewing, or waiting to hear',
      'I’ve already decided to leave',
      'I’m in the interview right now',
      'They have made me an offer',
      'I accepted their offer',
      'I have another job or offer, or I’m staying in mine',
      'Something came up in my life',
      'Something felt unsafe, discriminatory or like a scam',
    ]);
    for (const choice of all(region, 'button')) assert.notProperty(choice, 'pressed');
  });

  it('says how far along it is, in words', async () => {
    const bar = async () => get(await tree(), 'progressbar', 'How far along you are');
    const words = () => page.find('progress')?.ariaValueText;
    await page.get('[data-question="situation"]');
    assert.equal((await bar()).value, 0);
    assert.equal(words(), 'About 4 questions left');
    await page.walk(['situation', 'accepted']);
    await page.get('[data-question="certainty"]');
    const { value } = await bar();
    assert.isTrue(typeof value === 'number' && value > 0 && value < 1);
    assert.equal(words(), 'About 1 question left');
    assert.include(page.find('.now')?.innerText, 'About 1 question left');
    await page.choose('certainty', 'sure');
    await page.get('[data-outcome]');
    assert.equal((await bar()).value, 1);
    assert.isNull(words());
  });

  it('has what applies as boxes in a group, ticked or not', async () => {
    const group = get(await on('several'), 'group', 'What makes you doubt it?');
    assert.lengthOf(all(group, 'checkbox'), 7);
    for (const box of all(group, 'checkbox'))
      assert.equal(box.checked, box.name === 'Pay, place or hours', box.name);
    assert.deepEqual(names(group, 'button'), ['Continue']);
  });

  it('lists what was said, each with its own Edit', async () => {
    await page.walk(['situation', 'process'], ['doubts', 'skills']);
    await page.get('[data-question="certainty"]');
    const [list, ...others] = all(get(await tree(), 'log', 'What you said so far'), 'list');
    assert.isEmpty(others);
    assert.deepEqual(
      all(list!, 'listitem').map((item) => names(item, 'button')),
      [['Edit: Where are you with Data engineer at Northwind?'], ['Edit: What makes you doubt it?']],
    );
  });

  it('says of a field that was left empty that it is, and why', async () => {
    const region = get(await on('typed, refused'), 'region', 'Which role was that?');
    const description = 'This is still empty. Write a few words. As their advert called it';
    has(region, 'textbox', 'Role', { invalid: 'true', description, focused: true });
    const other = get(region, 'textbox', 'Year you applied (optional)');
    assert.notProperty(other, 'invalid');
    assert.lengthOf(all(region, 'alert'), 1);
  });

  it('says which answer was given, and what another would change', async () => {
    const root = await on('reopened, early');
    const region = get(root, 'region', 'Where are you with Data engineer at Northwind?');
    const [given, ...others] = all(region, 'button').filter(({ pressed }) => pressed !== undefined);
    assert.deepInclude(given, { name: 'Still interviewing, or waiting to hear', pressed: true });
    assert.notProperty(given, 'description');
    assert.lengthOf(others, 7);
    for (const { name, pressed, description } of others) {
      assert.isFalse(pressed, name);
      assert.include(description, 'Falls away: “Whether I am good enough at it”', name);
    }
    has(region, 'button', 'They have made me an offer', {
      description:
        'Next: “What would you say to the offer as it stands?” Falls away: “Whether I am good enough at it”.',
    });
    get(region, 'button', 'Cancel, keep my answer');
  });

  it('says what another answer would change in the message, for those who ask', async () => {
    const region = get(
      await on('reopened, with a message'),
      'region',
      'How do you feel about Northwind, leaving this role aside?',
    );
    assert.deepEqual(
      all(region, 'DisclosureTriangle').map(({ expanded }) => expanded),
      [true, false],
    );
    assert.match(
      get(region, 'button', 'I don’t feel strongly either way').description ?? '',
      /New advice: Step back/u,
    );
  });

  it('has the advice, why, and what would fit too', async () => {
    const title = 'Ask to be considered for the earlier role';
    const region = get(await on('advice'), 'region', title);
    has(region, 'heading', title, { level: 3, focused: true });
    const reasons = get(region, 'list', 'Why');
    assert.lengthOf(all(reasons, 'listitem'), 4);
    assert.deepEqual(names(region, 'button').slice(names(reasons, 'button').length), [
      'Write it',
      'step back with thanks',
      'leave and keep the door open',
      'ask for work closer to you',
    ]);
    assert.notProperty(get(region, 'button', 'Write it'), 'pressed');
    await page.click('[data-outcome] [data-answer="withdraw"]');
    await page.message();
    await page.click('[data-action="back"]');
    await page.get('[data-outcome]');
    const back = get(await tree(), 'region', title);
    has(back, 'button', 'Write it', { pressed: false });
    has(back, 'button', 'step back with thanks', { pressed: true });
  });

  it('has the messages as tabs, and the one that is shown as the panel of its tab', async () => {
    await toDesk(page);
    const messages = ['Main message', 'If nobody answers', 'If they ask you to stay', 'If you regret it'];
    const shows = async (shown: string) => {
      const desk = get(await tree(), 'region', 'Your message');
      assert.deepEqual(
        all(get(desk, 'tablist', 'Messages'), 'tab').map(({ name, selected }) => [name, selected]),
        messages.map((name) => [name, name === shown]),
      );
      assert.deepEqual(names(desk, 'tabpanel'), [shown]);
    };
    await shows('Main message');
    const [, next] = page.all('[role="tab"]');
    await page.turn(next!.dataset['tab']!);
    await shows('If nobody answers');
  });

  it('has tone and channel as groups by name, and the fields of the message', async () => {
    const desk = get(await on('desk'), 'tabpanel', 'Main message');
    for (const [group, radios] of [
      ['Send by', ['Email', 'Chat', 'Text', 'Call']],
      ['Tone', ['Warm', 'Formal', 'Brief']],
    ] as const)
      assert.deepEqual(
        all(get(desk, 'group', group), 'radio').map(({ name, checked }) => [name, checked]),
        radios.map((name, index) => [name, index === 0]),
      );
    has(desk, 'textbox', 'Their name', { value: 'Maren Oduya' });
    has(desk, 'textbox', 'Subject', { value: page.all<HTMLInputElement>('[name="subject"]')[0]!.value });
    has(desk, 'textbox', 'Message', {
      value: (await page.message()).value,
      multiline: true,
      description: 'Choose a sentence to see which answer it comes from.',
    });
    has(desk, 'button', 'More', { expanded: false });
    const details = get(desk, 'group', 'Make it more yours');
    for (const { name, expanded } of all(details, 'button')) assert.isFalse(expanded, name);
    await page.click('[data-detail="entry"]');
    await page.get('[data-question="entry"]');
    has(await tree(), 'button', 'how you came in', { expanded: true });
  });

  it('has a button that opens a dialog, beside which the page stays of use', async () => {
    page.element.mode = 'launcher';
    const name = 'Not sure about this role?';
    await page.get('[data-action="launch"]');
    const closed = await tree();
    has(closed, 'button', name, { expanded: false });
    assert.isEmpty(all(closed, 'dialog'));
    await page.click('[data-action="launch"]');
    await until(() => page.focused?.matches('.now h3'));
    const open = await tree();
    has(open, 'button', name, { expanded: true });
    has(open, 'dialog', name, { modal: false });
    get(get(open, 'dialog', name), 'button', 'Close');
  });
});
