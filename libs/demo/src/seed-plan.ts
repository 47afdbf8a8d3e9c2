import {
  BodyDirectory,
  executorBodies,
  KZ_CALENDAR,
  localDate,
  readDeadline,
  understandRow,
  type Actor,
  type DeadlineReading,
  type LocalDate,
  type NewItem,
  type RowContext,
} from '@zholdau/domain';
import { ItemWriter, linkSentence, rewriteSentences, snapshotVersion } from '@zholdau/directives';
import { Notifications } from '@zholdau/notifications';
import {
  AddressEntity,
  AddressParagraphEntity,
  AddressSentenceEntity,
  DirectiveEntity,
  PlanEntity,
  PlanVersionEntity,
} from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { address } from './data/address.js';
import { bodies, groupExecutors } from './data/bodies.js';
import { directives } from './data/directives.js';
import { itemSentences } from './data/item-sentences.js';
import { region } from './data/districts.js';
import { planAct, planItems } from './data/plan-items.js';
import type { AddressData, BodyData, PlanItemData } from './data/types.js';
import type { SeededDirectory } from './seed-directory.js';

/** Items of the demo's plan by their number in the act. */
export type SeededPlan = ReadonlyMap<number, string>;

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** The Address with its directions, the approved plan, and its items through the same rules as an imported file. */
export class PlanSeeder {
  constructor(
    private readonly items: ItemWriter,
    private readonly notifications: Notifications,
  ) {}

  async seed(tx: EntityManager, coordinator: Actor, directory: SeededDirectory): Promise<SeededPlan> {
    const { regionId } = coordinator;
    const speech = await tx.save(AddressEntity, {
      regionId,
      deliveredOn: localDate(address.on),
      titleRu: address.titleRu,
      titleKk: address.titleKk,
      titleEn: address.titleEn,
      textRu: textOf(address, 'ru'),
      textKk: textOf(address, 'kk'),
      textVersion: 1,
    });
    await this.sayAddress(tx, regionId, speech.id);
    const directions = await tx.save(
      DirectiveEntity,
      directives.map(({ index, titleRu, titleKk, titleEn }) => ({
        regionId,
        addressId: speech.id,
        ordinal: index,
        number: ROMAN[index - 1]!,
        titleRu: withoutNumber(titleRu),
        titleKk: withoutNumber(titleKk),
        titleEn: withoutNumber(titleEn),
      })),
    );
    const plan = await tx.save(PlanEntity, {
      regionId,
      addressId: speech.id,
      titleRu: planAct.titleRu,
      titleKk: planAct.titleKk,
    });
    const version = await tx.save(PlanVersionEntity, {
      regionId,
      planId: plan.id,
      number: 1,
      actNumber: planAct.number,
      actOn: localDate(planAct.on),
      state: 'approved' as const,
      approvedBy: coordinator.personId,
    });
    const context = rowContext(directory);
    const seeded = new Map<number, string>();
    for (const item of planItems) {
      const place = { planId: plan.id, planVersionId: version.id, directiveId: directions[item.section - 1]!.id };
      const { id } = await this.items.create(tx, coordinator, { ...newItem(item, context), ...place }, { quiet: true });
      seeded.set(item.number, id);
    }
    await this.tieItems(tx, coordinator, speech.id, seeded);
    await snapshotVersion(tx, plan.id, version.id);
    return seeded;
  }

  private async tieItems(tx: EntityManager, coordinator: Actor, addressId: string, seeded: SeededPlan): Promise<void> {
    const sentences = await tx.findBy(AddressSentenceEntity, { addressId });
    for (const [number, words] of Object.entries(itemSentences)) {
      const sentence = sentences.find(({ textRu }) => textRu.includes(words));
      const itemId = seeded.get(Number(number));
      if (!sentence || !itemId) throw new RangeError(`Item ${number} of the demonstration has no sentence «${words}»`);
      await linkSentence(tx, coordinator, { itemId, sentenceId: sentence.id });
    }
  }

  /** The text as a coordinator would have brought it: paragraph beside paragraph, every sentence read. */
  private async sayAddress(tx: EntityManager, regionId: string, addressId: string): Promise<void> {
    const paragraphs = await tx.save(
      AddressParagraphEntity,
      paragraphsOf(address).map(({ ru, kk }, index) => ({
        regionId,
        addressId,
        ordinal: index + 1,
        textRu: ru,
        textKk: kk,
        changedRuOn: localDate(address.on),
        changedKkOn: localDate(address.on),
        toCheck: null,
      })),
    );
    const texts = paragraphs.map(({ id, textRu, textKk }) => ({ id, ru: textRu, kk: textKk }));
    await rewriteSentences(tx, regionId, addressId, texts);
  }
}

const withoutNumber = (title: string): string => title.replace(/^[IVX]+\.\s*/, '');

const textOf = (data: AddressData, lang: 'ru' | 'kk'): string =>
  paragraphsOf(data)
    .map((paragraph) => paragraph[lang])
    .join('\n\n');

const paragraphsOf = ({ parts }: AddressData): { ru: string; kk: string }[] =>
  parts.flatMap(({ paragraphs }) =>
    paragraphs.map((sentences) => ({
      ru: sentences.map(({ ru }) => ru).join(' '),
      kk: sentences.map(({ kk }) => kk).join(' '),
    })),
  );

function rowContext(directory: SeededDirectory): RowContext {
  const planOn = localDate(planAct.on);
  const read = (phrase: string): DeadlineReading =>
    readDeadline(phrase, { today: planOn, planOn, calendar: KZ_CALENDAR, roll: 'previous' });
  return {
    directory: new BodyDirectory(
      bodies.map((body: BodyData) => ({
        id: directory.bodies.get(body.key)!,
        kind: body.kind,
        names: { ru: body.nameRu, kk: body.nameKk },
        shorts: { ru: body.shortRu, kk: body.shortKk },
        aliases: body.aliases,
        subordinate: body.subordinate,
        validFrom: null,
        validTo: null,
      })),
      groupExecutors.map(({ members, aliases }) => ({
        rule: members === 'districts+cities' ? 'districts_and_cities' : members,
        aliases,
      })),
      { ru: region.nameRu, kk: region.nameKk },
      planOn,
    ),
    planOn,
    read,
    chosen: (dueOn: LocalDate) => read(dueOn),
    defaults: { level: 'control', origin: 'president' },
    numbered: true,
    sectioned: true,
  };
}

type ItemOfPlan = Omit<NewItem, 'planId' | 'planVersionId' | 'directiveId'>;

function newItem(item: PlanItemData, context: RowContext): ItemOfPlan {
  const raw = {
    section: '',
    number: String(item.number),
    titleRu: item.titleRu,
    titleKk: item.titleKk,
    completionFormRu: item.completionFormRu,
    completionFormKk: item.completionFormKk,
    deadlineRu: item.deadlineRu,
    deadlineKk: item.deadlineKk,
    executorsRu: item.executorsRu,
    executorsKk: item.executorsKk,
    financing: '',
  };
  const { draft } = understandRow({ raw, sections: [], number: raw.number }, context);
  const reading = draft.deadline!;
  return {
    externalKey: draft.key,
    number: draft.number,
    ordinal: item.number,
    titles: draft.titles,
    completionForms: draft.completionForms,
    level: item.level,
    origin: item.origin,
    deadline: {
      words: draft.deadlineWords,
      kind: reading.kind,
      rule: reading.rule,
      due: reading.due,
      steps: reading.steps,
    },
    executors: executorBodies(draft.executors, draft.leadBodyId!),
    financing: item.financing ?? null,
    source: null,
  };
}
