import { accessible, Page, toEarlierRole } from './mount.ts';

/** Every kind of screen, and how a candidate comes to it. */
const screens: Record<string, (page: Page) => Promise<unknown>> = {
  question: (page) => page.get('[data-question="situation"]'),
  several: async (page) => {
    await page.walk(['situation', 'process']);
    await page.click('[value="pay"]');
  },
  'typed, refused': async (page) => {
    await page.walk(...toEarlierRole);
    await page.click('[type="submit"]');
    await page.get('[role="alert"]');
  },
  reopened: async (page) => {
    await page.walk(['situation', 'process'], ['doubts', 'skills']);
    await page.click('[data-edit="situation"]');
    await page.get('[data-action="cancel"]');
  },
  advice: async (page) => {
    await page.walk(...toEarlierRole, ['earlierRole', 'skip']);
    await page.get('[data-outcome]');
  },
  desk: async (page) => {
    await screens['advice']?.(page);
    await page.click('[data-answer="accept"]');
    await page.fill('textarea', 'Mine.');
  },
  dates: async (page) => {
    await screens['desk']?.(page);
    await page.click('[data-detail="rounds"]');
    await page.click('[data-action="add"]');
    await page.click('[data-question="rounds"] [type="submit"]');
    await page.get('[data-question="rounds"] [role="alert"]');
  },
  'a detail of one choice': async (page) => {
    await screens['desk']?.(page);
    await page.click('[data-detail="entry"]');
    await page.choose('entry', 'invited');
  },
  safety: async (page) => {
    await page.walk(['situation', 'unsafe']);
    await page.click('[data-answer="accept"]');
    await page.get('[data-action="write"]');
  },
  stay: async (page) => {
    await page.walk(['situation', 'process'], ['doubts', 'nerves']);
    await page.click('[data-outcome] [data-answer="accept"]');
    await page.message();
  },
  debrief: async (page) => {
    await page.walk(
      ['situation', 'process'],
      ['doubts', 'skills'],
      ['certainty', 'unsure'],
      ['nextRound', 'week'],
    );
    await page.click('[data-answer="accept"]');
    await page.click('[data-answer="debrief"]');
    await page.get('[data-question="skillsHeard"]');
  },
};

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1100])
    describe(`accessible, ${colorScheme}, ${width} px`, () => {
      let page: Page;

      beforeEach(() => {
        sessionStorage.clear();
        document.body.style.background = colorScheme === 'dark' ? '#000' : '#fff';
        page = new Page();
        page.element.style.colorScheme = colorScheme;
        page.element.style.inlineSize = `${width}px`;
      });
      afterEach(() => {
        page.remove();
      });

      for (const [name, reach] of Object.entries(screens))
        it(name, async () => {
          await reach(page);
          await accessible(page);
        });
    });
