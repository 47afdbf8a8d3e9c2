import { matchDirective, type KnownDirective, type PlanSection } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** Where measures without any heading go. */
const GENERAL = { ru: 'Общие мероприятия', kk: 'Жалпы іс-шаралар', en: 'General measures' };

/** The directives of an Address while a plan is applied: found by their headings, made where they are missing. */
export class DirectiveTree {
  private readonly known: KnownDirective[];

  constructor(
    private readonly tx: EntityManager,
    private readonly of: { readonly regionId: string; readonly addressId: string },
    directives: readonly KnownDirective[],
  ) {
    this.known = [...directives];
  }

  /** The directive at the end of a path of headings. */
  async at(sections: readonly PlanSection[]): Promise<string> {
    const path = sections.length > 0 ? sections : [{ number: '', titleRu: GENERAL.ru, titleKk: GENERAL.kk }];
    let parentId: string | null = null;
    for (const section of path) {
      const found: KnownDirective =
        matchDirective(section, parentId, this.known) ?? (await this.make(section, parentId));
      parentId = found.id;
    }
    return parentId!;
  }

  private async make(section: PlanSection, parentId: string | null): Promise<KnownDirective> {
    const titleRu = section.titleRu || section.titleKk || section.number;
    const titleKk = section.titleKk || section.titleRu || section.number;
    const titleEn = titleRu === GENERAL.ru ? GENERAL.en : '';
    const siblings = this.known.filter((one) => one.parentId === parentId).length;
    const [row] = await this.tx.query<{ id: string }[]>(
      `INSERT INTO directive (region_id, address_id, parent_id, ordinal, number, title_ru, title_kk, title_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [this.of.regionId, this.of.addressId, parentId, siblings + 1, section.number, titleRu, titleKk, titleEn],
    );
    const made = { id: row!.id, parentId, number: section.number, titleRu, titleKk };
    this.known.push(made);
    return made;
  }
}
