/* global wp */
// The block in the editor: a placeholder, and the settings in the sidebar. The page itself is rendered by bow-out.php.
(() => {
  const { createElement, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, TextareaControl } = wp.components;
  const { __ } = wp.i18n;
  const name = 'bow-out/chat';

  /** The settings by panel. Those with options have the allowed values of block.json; the first is the default. */
  const panels = [
    {
      title: __('Job', 'bow-out'),
      fields: {
        company: {
          label: __('Company', 'bow-out'),
          help: __('Leave company, job title and contact empty if the page has a JobPosting.', 'bow-out'),
        },
        'job-title': { label: __('Job title', 'bow-out') },
        contact: {
          label: __('Contact', 'bow-out'),
          help: __('The name of the person who schedules interviews.', 'bow-out'),
        },
        job: {
          label: __('Job posting', 'bow-out'),
          help: __('If the page has several: the identifier, URL or title of one.', 'bow-out'),
        },
      },
    },
    {
      title: __('Chat', 'bow-out'),
      fields: {
        heading: { label: __('Heading', 'bow-out') },
        mode: {
          label: __('Show the chat', 'bow-out'),
          options: {
            inline: __('On the page', 'bow-out'),
            launcher: __('In a panel that a button opens', 'bow-out'),
          },
        },
        tone: {
          label: __('Initial tone of messages', 'bow-out'),
          options: {
            warm: __('Warm', 'bow-out'),
            formal: __('Formal', 'bow-out'),
            brief: __('Brief', 'bow-out'),
          },
        },
        remember: {
          label: __('Keep answers', 'bow-out'),
          options: {
            session: __('For the browser session', 'bow-out'),
            device: __('On the device, for fourteen days', 'bow-out'),
            off: __('Only until the page is closed', 'bow-out'),
          },
        },
        fallback: {
          label: __('Text without JavaScript', 'bow-out'),
          help: __('Such as an address to write to. May contain links.', 'bow-out'),
          isLong: true,
        },
      },
    },
    {
      title: __('Language', 'bow-out'),
      fields: {
        lang: {
          label: __('Language of the chat', 'bow-out'),
          help: __('A language tag such as “en”. Leave it empty to use the language of the page.', 'bow-out'),
        },
        'message-lang': {
          label: __('Language of the messages', 'bow-out'),
          help: __('Leave it empty to use the language of the chat.', 'bow-out'),
        },
      },
    },
  ];

  function Field({ id, field: { label, help, options, isLong }, value, onChange }) {
    const shared = { label, help, onChange, __nextHasNoMarginBottom: true };
    if (!options)
      return createElement(isLong ? TextareaControl : TextControl, { ...shared, value: value ?? '' });
    return createElement(SelectControl, {
      ...shared,
      value,
      options: wp.blocks
        .getBlockType(name)
        .attributes[id].enum.map((option) => ({ value: option, label: options[option] })),
    });
  }

  function Edit({ attributes, setAttributes }) {
    const { heading, 'job-title': jobTitle, company } = attributes;
    const sidebar = panels.map(({ title, fields }) =>
      createElement(
        PanelBody,
        { key: title, title },
        Object.entries(fields).map(([id, field]) =>
          createElement(Field, {
            key: id,
            id,
            field,
            value: attributes[id],
            onChange: (value) => setAttributes({ [id]: value || undefined }),
          }),
        ),
      ),
    );
    const placeholder = createElement(
      Placeholder,
      {
        icon: 'format-chat',
        label: heading || __('Bow Out', 'bow-out'),
        instructions: __('Candidates see the chat here.', 'bow-out'),
      },
      [jobTitle, company].filter(Boolean).join(' · '),
    );
    return createElement(
      Fragment,
      null,
      createElement(InspectorControls, null, sidebar),
      createElement('div', useBlockProps(), placeholder),
    );
  }

  wp.blocks.registerBlockType(name, { edit: Edit, save: () => null });
})();
