import { App } from 'antd';
import { lazy, Suspense } from 'react';
import { useItemWrite } from '../../api/items.js';
import type { CheckpointView, ItemView, Origin } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';

const EditItem = lazy(async () => ({ default: (await import('../item-form/edit-item.js')).EditItem }));
const ReassignItem = lazy(async () => ({ default: (await import('../item-form/reassign-item.js')).ReassignItem }));
const RescheduleItem = lazy(async () => ({
  default: (await import('../item-form/reschedule-item.js')).RescheduleItem,
}));
const SplitItem = lazy(async () => ({ default: (await import('../item-form/split-item.js')).SplitItem }));
const DelegateItem = lazy(async () => ({ default: (await import('../item-form/delegate-item.js')).DelegateItem }));
const AskParts = lazy(async () => ({ default: (await import('../item-form/ask-parts.js')).AskParts }));
const DisputeItem = lazy(async () => ({ default: (await import('../item-form/dispute-item.js')).DisputeItem }));

const AskExtension = lazy(async () => ({ default: (await import('../extension/ask-extension.js')).AskExtension }));
const RemovalForm = lazy(async () => ({ default: (await import('../extension/removal-form.js')).RemovalForm }));
const CancelAbove = lazy(async () => ({ default: (await import('../extension/cancel-above.js')).CancelAbove }));

/** Only these are cancelled inside the region by a reason alone. */
const OF_THE_REGION: readonly Origin[] = ['akim', 'meeting', 'own'];

const REMOVAL_STEPS = { proposeRemoval: 'propose', remove: 'remove', refuseRemoval: 'refuse' } as const;

export type DialogName =
  | 'edit'
  | 'parts'
  | 'dispute'
  | 'reassign'
  | 'reschedule'
  | 'split'
  | 'delegate'
  | 'cancel'
  | 'request'
  | 'threaten'
  | 'extend'
  | keyof typeof REMOVAL_STEPS;

interface Props {
  name: DialogName;
  item: ItemView;
  checkpoint: CheckpointView | null;
  onClose: () => void;
}

/** The dialog of one action; forms of their own arrive when they are needed. */
export function ItemDialog({ name, item, checkpoint, onClose }: Props) {
  const above = !OF_THE_REGION.includes(item.origin) && item.status !== 'draft';
  return (
    <Suspense fallback={null}>
      {name === 'edit' && <EditItem item={item} onClose={onClose} />}
      {name === 'reassign' && <ReassignItem item={item} onClose={onClose} />}
      {name === 'reschedule' && checkpoint !== null && (
        <RescheduleItem item={item} checkpoint={checkpoint} onClose={onClose} />
      )}
      {name === 'split' && <SplitItem item={item} onClose={onClose} />}
      {name === 'delegate' && <DelegateItem item={item} onClose={onClose} />}
      {name === 'parts' && checkpoint !== null && <AskParts item={item} checkpoint={checkpoint} onClose={onClose} />}
      {name === 'dispute' && <DisputeItem item={item} onClose={onClose} />}
      {name === 'extend' && checkpoint !== null && (
        <AskExtension item={item} checkpoint={checkpoint} onClose={onClose} />
      )}
      {(name === 'proposeRemoval' || name === 'remove' || name === 'refuseRemoval') && checkpoint !== null && (
        <RemovalForm step={REMOVAL_STEPS[name]} item={item} checkpoint={checkpoint} onClose={onClose} />
      )}
      {name === 'cancel' && above && <CancelAbove item={item} onClose={onClose} />}
      {((name === 'cancel' && !above) || name === 'request' || name === 'threaten') && (
        <WordsDialog name={name} item={item} onClose={onClose} />
      )}
    </Suspense>
  );
}

/** Actions that ask for nothing but words. */
function WordsDialog({
  name,
  item,
  onClose,
}: {
  name: 'cancel' | 'request' | 'threaten';
  item: ItemView;
  onClose: () => void;
}) {
  const t = useT();
  const { message } = App.useApp();
  const write = useItemWrite();
  const removing = name === 'threaten' && item.threat !== null;
  const path = { cancel: 'cancellation', request: 'requests', threaten: 'threat' }[name];
  const words = {
    cancel: {
      title: t('item.action.cancel'),
      text: t('item.cancel.text'),
      label: t('common.field.reason'),
      done: t('item.done.cancelled'),
    },
    request: {
      title: t('item.request.askTitle'),
      text: t('item.request.askText'),
      label: t('item.request.askLabel'),
      done: t('item.request.asked'),
    },
    threaten: {
      title: t('item.action.threaten'),
      text: t('item.threat.text'),
      label: t('item.threat.label'),
      done: t('item.done.threatened'),
    },
  }[name];
  const action = {
    cancel: t('item.action.cancel'),
    request: t('item.request.ask'),
    threaten: t('item.action.threaten'),
  }[name];
  return (
    <ConfirmReason
      title={removing ? t('item.action.unthreaten') : words.title}
      text={removing ? item.threat : words.text}
      action={removing ? t('item.action.unthreaten') : action}
      label={words.label}
      asks={!removing}
      danger={name === 'cancel'}
      busy={write.isPending}
      error={write.error}
      onConfirm={(text) =>
        write.mutate(
          {
            path: `/action-items/${item.id}/${path}`,
            body: name === 'cancel' ? { reason: text } : { text: removing ? null : text },
            ...(name === 'request' ? {} : { version: item.version }),
          },
          {
            onSuccess: () => {
              message.success(words.done);
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
