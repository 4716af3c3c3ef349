/** The conversation that is walked, and what is to be heard on the way, in the product's own words. */
import { ask, asked, deskWords, outcomes, pattern, says } from '../chat/words.ts';
import type { Reader } from './reader.ts';

/** What is to be heard: a text, or a pattern where a number stands in it. */
export type Expected = string | RegExp;

/** A step that was taken. */
export type Tell = (name: string, heard: readonly string[], expected: readonly Expected[]) => void;

export type Way = 'reading' | 'tab';

/** How Orca speaks a control, or a heading. */
const button = (name: string) => `${name} push button.`;
const checkBox = (name: string) => `${name} check box not checked.`;
const heading = (text: string) => `${text} heading level 3.`;

const left = pattern(`${says.left.other}.`);
const lastLeft = pattern(`${says.left.one}.`);
const isLike = (text: string, expected: Expected) =>
  typeof expected === 'string' ? text === expected : expected.exec(text)?.[0] === text;

export const isHeard = (heard: readonly string[], expected: readonly Expected[]): boolean =>
  heard.length === expected.length && expected.every((each, index) => isLike(heard[index] ?? '', each));

/** Walks to the copied message: in reading mode line by line, or from control to control. */
export async function walk(way: Way, reader: Reader, tell: Tell): Promise<void> {
  const isReading = way === 'reading';
  const next = isReading ? 'Down' : 'Tab';

  /** Goes on as long as it takes to hear these, and nothing else. */
  const goes = async (name: string, ...expected: readonly Expected[]) => {
    const heard: string[] = [];
    for (let at = 0; at < expected.length; at = Math.max(heard.length, at + 1))
      heard.push(...(await reader.press(next)));
    tell(name, heard, expected);
  };

  /** Goes on until this is heard, past what is not looked at here. */
  const finds = async (name: string, what: string) => {
    const heard: string[] = [];
    const found = () => heard.find((text) => text.startsWith(what));
    for (let presses = 0, length = -1; presses < 60 && !found() && heard.length > length; presses++) {
      ({ length } = heard);
      heard.push(...(await reader.press(next)));
    }
    tell(name, [found() ?? heard].flat(), [found() ?? what]);
    if (!found()) throw new Error(`${what} was not found`);
  };

  /**
   * Answers, and hears what is new once, as one text that nothing cuts off. Orca may speak the heading that gets the
   * focus before that: it does by Tab, and now and then in reading mode.
   */
  const answers = async (name: string, title: string, { reassurance = '', help = '' } = {}) => {
    const news = `${reassurance} ${title}`.trim();
    const heard = await reader.move('Return', news);
    const focused = [heading(title), help].filter(Boolean);
    const isFocusSpoken = focused.every((text, index) => heard[index] === text);
    tell(name, heard, [...(isFocusSpoken ? focused : []), news]);
  };

  const choices = (lines: readonly Expected[], ...controls: readonly string[]) =>
    isReading ? [...lines, ...controls] : controls;

  const { situation, doubts, certainty, company, earlier, earlierRole } = asked;
  const { title } = outcomes['redirect-earlier'];

  const opened = await reader.hear('push button');
  tell(
    'the page opens, and the first question is read',
    opened.filter((text) => text.includes(ask('situation'))),
    [ask('situation')],
  );
  if (isReading) {
    await reader.press('ctrl+Home');
    await finds('the first question, line by line', heading(ask('situation')));
  }
  await goes('the first answer', ...choices([left], button(situation.answers.process)));
  await answers('an answer', ask('doubts'), { help: doubts.help });

  const boxes = Object.values(doubts.answers).map(checkBox);
  const [skills = '', direction = '', ...others] = boxes;
  const group = `${ask('doubts')} panel.`;
  await goes('the first box, and its group', ...choices([doubts.help, left], group, skills));
  tell('it is ticked', await reader.press('space'), ['checked']);
  await goes('the second box', direction);
  tell('it is ticked', await reader.press('space'), ['checked']);
  await goes('the other boxes, and the button', ...others, button(doubts.done));
  await answers('several answers', ask('certainty'), { reassurance: doubts.reassure });

  await goes('the first answer', ...choices([left], button(certainty.answers.sure)));
  await answers('an answer', ask('company'), { reassurance: certainty.reassure.sure });
  await goes('the first answer', ...choices([left], button(company.answers.like)));
  await answers('an answer', ask('earlier'), { reassurance: company.reassure.like });
  await goes('the first answer', ...choices([left], button(earlier.answers.wanted)));
  await answers('the answer that leads to the advice', title);

  await finds('the button that takes it', button(says.submit));
  await answers('the advice is taken', ask('earlierRole'), { help: earlierRole.help });
  const { label, hint } = earlierRole.fields.role;
  // In reading mode the label is a line of its own.
  if (isReading) {
    await goes('the field', earlierRole.help, lastLeft, `${label} clickable.`, 'entry.', hint);
    // Letters are Orca's own keys there until this is pressed.
    tell('typing begins', await reader.press('Insert+a'), ['Focus mode']);
  } else await goes('the field', `${label} entry.`, hint, 'Focus mode');
  await reader.type('Support engineer');
  await answers('the answer that leads to the message', says.ready);

  // Orca does not see by itself that the field is gone.
  if (isReading) tell('reading goes on', await reader.press('Insert+a'), ['Browse mode']);
  await finds('the button that copies it', button(says.copy));
  const copied = `${says.copied} ${deskWords.when.today}`;
  tell('the message is copied', await reader.move('Return', copied), [copied]);
  tell('and again', await reader.move('Return', copied), [copied]);
}
