import { a11ySnapshot } from '@web/test-runner-commands';
import { Page } from './mount.ts';
import { screens } from './screens.ts';
describe('x', () => {
  for (const [n, go] of Object.entries(screens)) it(n, async () => {
    sessionStorage.clear();
    const page = new Page();
    await go(page);
    await page.element.updateComplete;
    const s = (await a11ySnapshot({} as never)) as any;
    const lines: string[] = [];
    const walk = (x: any, d: number) => {
      const { role, name, children, backendNodeId, loaderId, ...rest } = x;
      const boring = ['generic', 'none', 'InlineTextBox', 'StaticText', 'ignored'].includes(role);
      if (!boring) lines.push(' '.repeat(d) + role + ' "' + name + '" ' + JSON.stringify(rest));
      for (const c of children ?? []) walk(c, boring ? d : d + 1);
    };
    walk(s, 0);
    console.log('#### ' + n + '\n' + lines.join('\n'));
    page.remove();
  });
});
