import { Page, toAdvice, toDesk, toEarlierRole } from './page-object.ts';
import type { TypedTexts } from '../letters/typed-texts.ts';

const toProbe = [
  ['situation', 'process'],
  ['doubts', 'skills'],
  ['certainty', 'unsure'],
  ['nextRound', 'week'],
] as const;

const toProbing = async (page: Page) => {
  await page.walk(...toProbe);
  await page.click('[data-outcome] [data-answer="accept"]');
  await page.get('.questions');
};

const first = (page: Page) => page.get('[data-question="situation"]');

const several = async (page: Page) => {
  await page.walk(['situation', 'process']);
  await page.click('[value="pay"]');
};

/** The screens to look at in each language, with what is typed in it. */
export const mainScreens = (texts: TypedTexts): Record<string, (page: Page) => Promise<unknown>> => ({
  first,
  several,
  advice: toAdvice,
  desk: async (page) => {
    await toDesk(page, texts.earlierRole);
    await page.fill('[name="names"]', texts.to);
    await page.fill('[name="from"]', texts.from);
  },
});

/** Every kind of screen, and the steps that lead to it. */
export const screens: Record<string, (page: Page) => Promise<unknown>> = {
  first,
  several,
  'typed, refused': async (page) => {
    await page.walk(...toEarlierRole);
    await page.click('[type="submit"]');
    await page.get('[role="alert"]');
  },
  'reopened, early': async (page) => {
    await page.walk(['situation', 'process'], ['doubts', 'skills']);
    await page.click('[data-edit="situation"]');
    await page.get('.then p');
  },
  'reopened, with a message': async (page) => {
    await toDesk(page);
    await page.click('[data-edit="company"]');
    await page.click('.then summary');
  },
  advice: toAdvice,
  desk: async (page) => {
    await toDesk(page);
    await page.fill('[name="names"]', 'Maren Oduya');
    await page.fill('[name="from"]', 'Ana Ruiz');
  },
  'desk, changed': async (page) => {
    await toDesk(page);
    await page.fill('textarea', 'The process was chaotic.');
    await page.get('[data-rule]');
    await page.click('[data-action="more"]');
    await page.get('[data-action="print"]');
  },
  'another message': async (page) => {
    await toDesk(page);
    await page.note('follow-up');
  },
  'all answers': async (page) => {
    await toDesk(page);
    await page.click('[data-action="answers"]');
  },
  dates: async (page) => {
    await toDesk(page);
    await page.detail('rounds');
    await page.click('[data-action="add"]');
    await page.click('[data-question="rounds"] [type="submit"]');
    await page.get('[data-question="rounds"] [role="alert"]');
  },
  'a detail of one choice': async (page) => {
    await toDesk(page);
    await page.detail('entry');
    await page.choose('entry', 'invited');
  },
  safety: async (page) => {
    await page.walk(['situation', 'unsafe'], ['harm', 'person']);
    await page.click('[data-answer="accept"]');
    await page.get('[data-action="write"]');
  },
  stay: async (page) => {
    await page.walk(['situation', 'process'], ['doubts', 'nerves']);
    await page.click('[data-outcome] [data-answer="accept"]');
    await page.message();
  },
  probe: toProbing,
  debrief: async (page) => {
    await toProbing(page);
    await page.click('[data-answer="debrief"]');
    await page.get('[data-question="skillsHeard"]');
  },
  'started over': async (page) => {
    await page.walk(['situation', 'process']);
    await page.click('[data-action="restart"]');
    await page.get('[data-action="undo"]');
  },
  cleared: async (page) => {
    await page.walk(['situation', 'process']);
    await page.click('[data-action="clear"]');
    await page.get('[data-question="situation"]');
  },
  launcher: async (page) => {
    page.element.mode = 'launcher';
    await page.click('[data-action="launch"]');
    await page.walk(['situation', 'process']);
  },
};
