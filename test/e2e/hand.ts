import { expect, type Locator, type Page } from '@playwright/test';

/**
 * A sergeant with one hand on the mouse. What counts as one interaction: a click; a press-and-drag (a signature); a key
 * pressed on its own or with Ctrl, Alt or Shift; the text of one field, however long. So a field that has to be clicked
 * before it is filled counts two, and one that has focus already counts one. A file picked in the system's dialog is one.
 */
export class Hand {
  readonly page: Page;
  #count = 0;

  constructor(page: Page) {
    this.page = page;
  }

  get interactions(): number {
    return this.#count;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.#count += 1;
  }

  /** Once what went before is saved and stands on the screen: a test is faster than any hand. */
  async click(control: Locator): Promise<void> {
    await expect(this.page.getByText('Saving', { exact: true })).toHaveCount(0);
    await control.click();
    this.#count += 1;
  }

  /** Chooses a radio of a group by its label. */
  async choose(group: string | RegExp, option: string | RegExp): Promise<void> {
    const label = this.page
      .getByRole('group', { name: group, exact: true })
      .locator('label')
      .filter({ hasText: option })
      .first();
    await this.click(label);
    await expect(label.getByRole('radio')).toBeChecked();
  }

  async fill(field: Locator, text: string): Promise<void> {
    await expect(field).toBeVisible();
    if (!(await field.evaluate((element) => element === document.activeElement))) await this.click(field);
    await this.page.keyboard.type(text);
    this.#count += 1;
  }

  /** Opens a list box by a click and chooses by its first letters. */
  async select(field: Locator, letters: string): Promise<void> {
    await field.focus();
    this.#count += 1;
    await this.page.keyboard.type(letters);
    this.#count += 1;
  }

  /** Draws one stroke. */
  async drag(area: Locator): Promise<void> {
    const box = await area.boundingBox();
    if (!box) throw new Error('There is nothing to draw on');
    const { mouse } = this.page;
    await mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.6);
    await mouse.down();
    await mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.3, { steps: 4 });
    await mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.6, { steps: 4 });
    await mouse.up();
    this.#count += 1;
  }

  /** Picks a file in the system's own dialog, which `opening` brings up. */
  async pickFile(opening: () => Promise<void>, file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await opening();
    await (await chooser).setFiles(file);
    this.#count += 1;
  }
}
