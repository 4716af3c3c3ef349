import { assert } from 'chai';
import { settings } from '../../src/platform/settings.ts';
import { attributes } from '../../src/platform/validate-attributes.ts';

interface Block {
  attributes: Record<string, { enum?: string[] }>;
}

/** A control of WordPress in the sidebar. */
interface Control {
  id: string;
  field: { label: string; options?: Record<string, string> };
}

const folder = '/integrations/wordpress/block';
const { attributes: schemas } = (await (await fetch(`${folder}/block.json`)).json()) as Block;

/** Runs the editor script with the few functions of WordPress that it uses, and returns the controls in its sidebar. */
async function sidebar(): Promise<Control[]> {
  const controls: Control[] = [];
  let edit: ((props: object) => void) | undefined;
  const wp = {
    element: {
      Fragment: '',
      createElement: (_: unknown, props: Partial<Control> | null) => {
        if (props?.field) controls.push(props as Control);
      },
    },
    blockEditor: { useBlockProps: () => ({}) },
    blocks: {
      registerBlockType: (_: string, block: { edit: typeof edit }) => (edit = block.edit),
    },
    components: {},
    i18n: { __: (text: string) => text },
  };
  const global = globalThis as { wp?: typeof wp };
  global.wp = wp;
  try {
    // The path is not a module of the project, so it is not resolved when compiled.
    await import(`${folder}/editor.js`);
    edit?.({ attributes: {} });
  } finally {
    delete global.wp;
  }
  return controls;
}

describe('the WordPress block', () => {
  it('has the attributes of the element except the one for tests, and a fallback', () =>
    assert.sameMembers(
      Object.keys(schemas),
      [...attributes, 'fallback'].filter((name) => name !== 'test-hooks'),
    ));

  it('allows the values that the element allows, with the same default', () => {
    const allowed = Object.entries(schemas).flatMap(([name, { enum: values }]) =>
      values ? [[name, values]] : [],
    );
    assert.deepEqual(Object.fromEntries(allowed), settings);
  });

  it('has a labelled setting for each attribute, and a label for each allowed value', async () => {
    const controls = await sidebar();
    assert.sameMembers(
      controls.map(({ id }) => id),
      Object.keys(schemas),
    );
    for (const { id, field } of controls) {
      assert.isNotEmpty(field.label);
      assert.deepEqual(Object.keys(field.options ?? {}), schemas[id]?.enum ?? []);
      for (const label of Object.values(field.options ?? {})) assert.isNotEmpty(label);
    }
  });
});
