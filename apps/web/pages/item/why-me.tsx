import { Button, Drawer, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useExplanation, useLadder } from '../../api/items.js';
import { useMay, useSession } from '../../api/session.js';
import type { ExplanationView, ItemView } from '../../api/types.js';
import { dateText, instantText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { personName } from '../../ui/person-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

type ExplainedRung = ExplanationView['rungs'][number];

/** "Why me, why not me": for a person every rung of the item with what became of it, and why it stands on its day. */
export function WhyMe({ item }: { item: ItemView }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="link" size="small" className="why-me no-print" onClick={() => setOpen(true)}>
        {t('ladder.why')}
      </Button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        size={560}
        destroyOnHidden
        title={t('ladder.why')}
        styles={{ wrapper: { maxWidth: '100vw' } }}
      >
        <Reasons itemId={item.id} />
      </Drawer>
    </>
  );
}

function Reasons({ itemId }: { itemId: string }) {
  const { t, locale } = useLocale();
  const { person: me } = useSession();
  const mayAsk = useMay('ladder.explain');
  const [personId, setPersonId] = useState<string | null>(null);
  const explanation = useExplanation(itemId, personId);
  const people = usePeopleOfLadder(itemId, me);
  return (
    <>
      {mayAsk && (
        <label className="why-me-person">
          {t('ladder.whyOther')}
          <Select
            aria-label={t('ladder.whyOther')}
            value={personId ?? me.id}
            onChange={setPersonId}
            showSearch={{ optionFilterProp: 'label' }}
            options={people.map((person) => ({ value: person.id, label: personName(person, locale) }))}
          />
        </label>
      )}
      <ProblemAlert error={explanation.error} onRetry={() => void explanation.refetch()} />
      {explanation.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {explanation.data?.rungs.length === 0 && <p className="quiet">{t('ladder.whyNone')}</p>}
      <ol className="why-me-rungs">
        {explanation.data?.rungs.map((rung) => (
          <Reason key={`${rung.checkpointId}-${rung.key}-${rung.occurrence}`} rung={rung} />
        ))}
      </ol>
    </>
  );
}

function Reason({ rung }: { rung: ExplainedRung }) {
  const { t, locale } = useLocale();
  const { count } = rung;
  const name = rung.instead === null ? '' : personName(rung.instead, locale, 'short');
  return (
    <li data-verdict={rung.verdict}>
      <b>{instantText(rung.at, locale)}</b> · {t(`item.ladder.${rung.kind}`)}
      <br />
      {t(`ladder.verdict.${rung.verdict}`, { name })}
      {rung.sentAt !== null && <span className="quiet">, {instantText(rung.sentAt, locale)}</span>}
      <br />
      <span className="quiet small">
        {[
          t('ladder.whyDay', { from: dateText(count.from, locale) }),
          count.notWorked.length > 0 && t('ladder.whyFree', { n: count.notWorked.length }),
          count.paused.length > 0 && t('ladder.whyPaused', { n: count.paused.length }),
        ]
          .filter(Boolean)
          .join('; ')}
      </span>
    </li>
  );
}

interface Asked {
  id: string;
  nameRu: string;
  nameKk: string;
}

/** Oneself and whoever the ladder has spoken to. */
function usePeopleOfLadder(itemId: string, me: Asked): Asked[] {
  const ladder = useLadder(itemId);
  const told = ladder.data?.checkpoints.flatMap(({ rungs }) => rungs.flatMap((rung) => rung.told)) ?? [];
  return [...new Map([me, ...told.map(({ person }) => person)].map((person) => [person.id, person])).values()];
}
