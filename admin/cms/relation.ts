import relation, { type Hit } from 'decap-cms-widget-relation';
import { cloneElement } from 'react';
import { idOfSlug } from './entry-id.ts';

/** Chooses an entry of another collection by its title and keeps its id. */
class EntryChoice extends relation.controlComponent {
  constructor(...properties: ConstructorParameters<typeof relation.controlComponent>) {
    super(...properties);
    const whole = this.parseNestedFields;
    this.parseNestedFields = (hit: Hit, template: string) =>
      template === '{{slug}}' ? idOfSlug(hit.slug) : whole(hit, template);
  }

  override render() {
    return cloneElement(super.render(), {
      loadingMessage: () => '正在读取……',
      noOptionsMessage: () => '没有可选的内容',
    });
  }
}

export const entryChoice = relation.Widget({ controlComponent: EntryChoice });
