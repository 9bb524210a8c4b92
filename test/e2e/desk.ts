import { expect, type Locator, type Page } from '@playwright/test';

/** A sergeant at the keyboard. Every key pressed and every click is counted. */
export class Desk {
  readonly page: Page;
  #keys = 0;
  #clicks = 0;

  constructor(page: Page) {
    this.page = page;
  }

  get interactions() {
    return { keys: this.#keys, clicks: this.#clicks };
  }

  startCounting(): void {
    this.#keys = 0;
    this.#clicks = 0;
  }

  async press(key: string, times = 1): Promise<void> {
    for (let pressed = 0; pressed < times; pressed += 1) {
      await this.page.keyboard.press(key);
      this.#keys += 1;
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.#keys += text.length;
  }

  /** Tabs until the control has focus, forwards or (with `back`) backwards. */
  async reach(control: Locator, back = false): Promise<void> {
    await expect(control).toBeVisible();
    for (let tabs = 0; tabs < 120; tabs += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error('The keyboard does not reach this control');
  }

  async fill(label: string | RegExp, text: string, back = false): Promise<void> {
    await this.reach(this.page.getByRole('textbox', { name: label, exact: true }), back);
    await this.press('Control+A');
    await this.type(text);
  }

  /** Chooses in a list box by typing the first letters, as people do. */
  async select(label: string | RegExp, letters: string): Promise<void> {
    await this.reach(this.page.getByRole('combobox', { name: label, exact: true }));
    await this.type(letters);
  }

  /** Chooses a radio of a group: Tab reaches the group, arrows move in it. */
  async choose(group: string | RegExp, option: string): Promise<void> {
    const radios = this.page.getByRole('group', { name: group, exact: true }).getByRole('radio');
    await radios.first().waitFor({ state: 'attached' });
    await this.#reachOneOf(radios);
    const names = await radios.evaluateAll((all) => all.map((each) => each.closest('label')?.textContent ?? ''));
    const wanted = names.findIndex((name) => name.startsWith(option));
    if (wanted < 0) throw new Error(`No option ${option} among ${names.join(', ')}`);
    const target = radios.nth(wanted);
    if (await target.isChecked()) return;
    if (await target.evaluate((element) => element === document.activeElement)) return this.press('Space');
    for (let moves = 0; moves < names.length; moves += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press('ArrowDown');
    }
  }

  async activate(name: string | RegExp, role: 'button' | 'checkbox' = 'button', back = false): Promise<void> {
    await this.reach(this.page.getByRole(role, { name, exact: true }), back);
    await this.press(role === 'button' ? 'Enter' : 'Space');
  }

  async #reachOneOf(controls: Locator): Promise<void> {
    for (let tabs = 0; tabs < 120; tabs += 1) {
      if (await controls.evaluateAll((all) => all.some((each) => each === document.activeElement))) return;
      await this.press('Tab');
    }
    throw new Error('The keyboard does not reach this group');
  }
}
