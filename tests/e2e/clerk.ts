import type { Locator, Page } from 'playwright-core';

/** What a clerk does in the CMS, for tests that drive it. */
export interface Clerk {
  open(address: string): Promise<void>;
  field(label: string): Locator;
  choose(label: string, option: string): Promise<void>;
  save(): Promise<void>;
  publish(): Promise<void>;
}

/** A clerk at a page of the browser; `site` is the address of the site. */
export function clerkAt(page: Page, site: string): Clerk {
  const field = (label: string) => page.getByLabel(label).first();
  const save = async () => {
    await page.getByRole('button', { name: '保存并发布' }).click();
    await page.getByRole('menuitem', { name: '保存并发布' }).click();
  };
  return {
    field,
    save,
    async open(address) {
      await page.goto(`${site}/admin/#${address}`);
      const enter = page.getByRole('button', { name: '进入后台' });
      const inside = page.locator('header, [class*="-ToolbarContainer"]');
      await enter.or(inside).first().waitFor();
      if (await enter.isVisible()) await enter.click();
    },
    async choose(label, option) {
      await field(label).click();
      await page.getByText(option, { exact: true }).last().click();
    },
    async publish() {
      await save();
      await page.getByText('已保存。网站正在更新').waitFor();
    },
  };
}
