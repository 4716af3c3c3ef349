import { accessible, Page } from './page-object.ts';
import { screens } from './screen-fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1100])
    describe(`accessibility with axe, ${colorScheme}, ${width} px`, () => {
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
