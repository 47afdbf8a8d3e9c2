import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { useAddAlias, useRemoveAlias } from '../../../api/administration.js';
import type { BodyView } from '../../../api/types.js';
import { useT } from '../../../i18n/locale.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

/** How plans call the body; each change is stored at once. */
export function BodyAliases({ body, readOnly }: { body: BodyView; readOnly: boolean }) {
  const t = useT();
  const [alias, setAlias] = useState('');
  const add = useAddAlias();
  const remove = useRemoveAlias();
  const store = (): void => {
    const text = alias.trim();
    if (text !== '') add.mutate({ bodyId: body.id, alias: text }, { onSuccess: () => setAlias('') });
  };
  return (
    <section className="admin-aliases" aria-labelledby="body-aliases">
      <h3 id="body-aliases">{t('admin.bodies.aliases')}</h3>
      <p className="quiet small">{t('admin.bodies.aliasHint')}</p>
      <div className="admin-tags">
        {body.aliases.map(({ id, alias: name, source }) => (
          <Tag
            key={id}
            closable={!readOnly}
            closeIcon={<span aria-label={t('admin.bodies.aliasRemove', { alias: name })}>×</span>}
            onClose={(event) => {
              event.preventDefault();
              remove.mutate({ bodyId: body.id, aliasId: id });
            }}
            title={source === 'correction' ? t('admin.bodies.aliasLearnt') : undefined}
          >
            {name}
            {source === 'correction' && <span className="quiet"> · {t('admin.bodies.aliasLearnt')}</span>}
          </Tag>
        ))}
      </div>
      <ProblemAlert error={add.error ?? remove.error} />
      {!readOnly && (
        <div className="admin-line">
          <Input
            aria-label={t('admin.bodies.aliasAdd')}
            value={alias}
            maxLength={300}
            onChange={(event) => setAlias(event.target.value)}
            onPressEnter={store}
          />
          <Button loading={add.isPending} disabled={alias.trim() === ''} onClick={store}>
            {t('admin.bodies.aliasAdd')}
          </Button>
        </div>
      )}
    </section>
  );
}
