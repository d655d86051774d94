import type { Locator, Page } from 'playwright-core';
import type { CollectionDescription, Field, Fields } from '../../src/model/fields.ts';

/** What staff type, choose or switch on in a field; lists and groups hold what their fields hold. */
export type Filled = string | boolean | readonly Filled[] | { readonly [name: string]: Filled };

/**
 * Fills the form of an entry as staff do. All that the browser tests know of the widgets of the CMS
 * is here: a widget that is replaced changes the case of its kind.
 */
export async function fillForm(
  page: Page,
  { fields, body }: CollectionDescription,
  values: { readonly [name: string]: Filled },
): Promise<void> {
  const { body: text, ...others } = values;
  await fillFields(page, page.locator('[class*="-ControlPaneContainer"]'), fields, others);
  if (body && typeof text === 'string') {
    const editor = page.locator('[contenteditable]').first();
    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  }
}

async function fillFields(
  page: Page,
  form: Locator,
  fields: Fields,
  values: { readonly [name: string]: Filled },
): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = fields[name];
    if (!field) throw new Error(`There is no field ${name}.`);
    await fill(page, form, field, value);
  }
}

async function fill(page: Page, form: Locator, field: Field, value: Filled): Promise<void> {
  const control = form.getByLabel(field.label).first();
  switch (field.kind) {
    case 'choice':
      await choose(page, control, field.options[String(value)] ?? String(value));
      return;
    case 'choices':
      for (const one of value as string[]) await choose(page, control, field.options[one] ?? one);
      return;
    case 'reference':
      await choose(page, control, String(value));
      return;
    case 'references':
      for (const one of value as string[]) await choose(page, control, one);
      return;
    case 'toggle':
      await control.click();
      return;
    case 'group': {
      const inside = fieldBox(form, field);
      const unfold = inside.getByRole('button', { name: '展开' });
      if (await unfold.first().isVisible()) await unfold.first().click();
      await fillFields(page, inside, field.fields, value as { [name: string]: Filled });
      return;
    }
    case 'rows':
      for (const row of value as { [name: string]: Filled }[]) {
        const list = fieldBox(form, field);
        await list.getByRole('button', { name: `增加${field.singular}` }).click();
        await fillFields(page, list, field.fields, row);
      }
      return;
    case 'texts':
    case 'days':
    case 'numbers':
    case 'photo':
    case 'attachment':
      throw new Error(`Nobody has taught this test to fill ${field.kind}.`);
    default:
      await control.fill(String(value));
  }
}

/** The part of the form with a field and all that it holds. */
function fieldBox(form: Locator, { label }: Field): Locator {
  return form
    .locator('[class*="-ControlContainer"]')
    .filter({ has: form.page().getByText(label, { exact: true }) })
    .first();
}

async function choose(page: Page, control: Locator, option: string): Promise<void> {
  await control.click();
  await page.getByText(option, { exact: true }).last().click();
}
