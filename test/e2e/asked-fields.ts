import type { Page } from '@playwright/test';

/** A field of a step by its accessible names, `Evidence and admission / Legal advice?`; never what is in it. */
export interface AskedField {
  readonly name: string;
  /** Nothing stands in it yet: it asks. One that is filled can be corrected there. */
  readonly isEmpty: boolean;
}

/**
 * Every field somebody could be asked to fill on the screen as it stands, by its accessible name. Radios and boxes of
 * one group are one field; what only searches, filters or is read-only asks for nothing.
 */
export async function askedFields(page: Page): Promise<readonly AskedField[]> {
  return page.evaluate(() => {
    const labelOf = (element: Element): string => {
      const by = element.getAttribute('aria-labelledby');
      const words = by
        ? by
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' ')
        : (element.getAttribute('aria-label') ??
          (element instanceof HTMLFieldSetElement
            ? (element.querySelector('legend')?.textContent ?? '')
            : element instanceof HTMLInputElement ||
                element instanceof HTMLSelectElement ||
                element instanceof HTMLTextAreaElement
              ? (element.labels?.[0]?.textContent ?? '')
              : ''));
      return words.replace(/\s+/g, ' ').trim();
    };
    const root = document.querySelector('dialog:modal') ?? document.querySelector('.pv-case__body') ?? document.body;
    const fields = new Map<string, boolean>();
    for (const element of root.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      if (element.disabled || element.readOnly || element.type === 'search' || !element.checkVisibility()) continue;
      const group = element.closest('fieldset, [role="group"], [role="radiogroup"]');
      const isChoice = element.type === 'radio' || element.type === 'checkbox';
      const name = isChoice && group ? labelOf(group) : labelOf(element);
      const outer = (isChoice && group ? group.parentElement : element)?.closest(
        'section[aria-labelledby], section[aria-label], dialog',
      );
      const isFilled = isChoice ? element.checked : element.value !== '';
      const key = `${outer ? labelOf(outer) : ''} / ${name}`;
      fields.set(key, (fields.get(key) ?? true) && !isFilled);
    }
    return Array.from(fields, ([name, isEmpty]) => ({ name, isEmpty }));
  });
}
