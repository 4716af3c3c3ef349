// The variants to compare: the build and two minimal versions. Each has its files and a way to walk its chat.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { questions } from './floors/chat.js';

const page = (script, body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Careers</title>
  <h1>Careers</h1>
  ${body}
  <script type="module" src="${script}"></script>
</html>`;

async function floor(name) {
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(`floors/${name}.js`, import.meta.url)) },
    },
  });
  const asked = (at) => (at < questions.length ? `[data-asked="${at}"]` : '[data-end]');
  return {
    files: { '/': page('/floor.js', '<main id="chat"></main>'), '/floor.js': output[0].code },
    first: 'button',
    // In a shadow root, the last question is the current one.
    steps: questions.map((_, at) => ({ press: 'button', see: asked(at + 1) })),
  };
}

function ours(folder) {
  const scripts = ['bow-out.js', ...readdirSync(join(folder, 'chunks')).map((name) => `chunks/${name}`)];
  const answer = (question, name, see) => ({
    press: `[data-question="${question}"] [data-answer="${name}"]`,
    see,
  });
  return {
    files: {
      '/': page(
        '/bow-out.js',
        '<bow-out test-hooks company="Northwind" job-title="Data engineer"></bow-out>',
      ),
      ...Object.fromEntries(
        scripts
          .filter((name) => name.endsWith('.js'))
          .map((name) => [`/${name}`, readFileSync(join(folder, name), 'utf8')]),
      ),
    },
    first: '[data-question="situation"] button',
    steps: [
      answer('situation', 'process', '[data-question="doubts"]'),
      answer('doubts', 'done', '[data-question="certainty"]'),
      answer('certainty', 'sure', '[data-question="company"]'),
      answer('company', 'like', '[data-outcome]'),
      { press: '[data-answer="accept"]', see: 'textarea[name="message"]' },
    ],
  };
}

/** The variants by name. The second is the reference of the ratios. */
export const rivals = async (folder) => ({
  'plain DOM': await floor('dom'),
  'Lit + XState': await floor('lit-xstate'),
  'bow-out': ours(folder),
});
