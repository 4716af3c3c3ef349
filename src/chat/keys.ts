/** A number chooses, unless it is being typed. */
export function chooseByNumber(event: KeyboardEvent): void {
  const { key, repeat, altKey, ctrlKey, metaKey, isComposing } = event;
  if (!/^[1-9]$/.test(key) || repeat || altKey || ctrlKey || metaKey || isComposing) return;
  if ((event.target as Element).matches('textarea, input:not([type="checkbox"])')) return;
  const room = event.currentTarget as Element;
  const choice = room.querySelectorAll<HTMLElement>('.now .choice')[Number(key) - 1];
  if (!choice) return;
  event.preventDefault();
  choice.click();
}
