import { LinkOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAddressText } from '../../api/address.js';
import { useMay } from '../../api/session.js';
import type { AddressSentenceView, AddressTextView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { Page } from '../../ui/page.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { useAddress } from '../../ui/use-address.js';
import { PasteLinks } from './paste-links.js';
import { SENTENCE_SIGNS, SENTENCE_STATES, stateWord, type SentenceState } from './sentence-state.js';
import { SentenceList } from './sentence-list.js';
import { SentencePanel } from './sentence-panel.js';
import { StoreText } from './store-text.js';
import { TextView } from './text-view.js';
import './address.css';

/** The Address as a text: what it asks for, how each sentence is served, and which have nothing yet. */
export function AddressPage() {
  const t = useT();
  const [address] = useAddress();
  const read = useAddressText(address?.id ?? null);
  const mayEdit = useMay('address.edit');
  const [form, setForm] = useState<'text' | 'links' | null>(null);
  if (address !== null && read.isPending) return <PageSkeleton />;
  const text = read.data;
  const empty = text === undefined || text.paragraphs.length === 0;
  return (
    <Page>
      <PageHeader title={t('address.title')} note={t('address.note')}>
        {mayEdit && !empty && (
          <Button icon={<LinkOutlined aria-hidden="true" />} onClick={() => setForm('links')}>
            {t('address.links')}
          </Button>
        )}
        {mayEdit && text !== undefined && (
          <Button type="primary" icon={<UploadOutlined aria-hidden="true" />} onClick={() => setForm('text')}>
            {t('address.store')}
          </Button>
        )}
      </PageHeader>
      <ProblemAlert error={read.error} onRetry={() => void read.refetch()} />
      {read.error === null && empty && <EmptyState title={t('address.empty.title')} text={t('address.empty.text')} />}
      {text !== undefined && !empty && <Served text={text} />}
      {form === 'text' && text !== undefined && <StoreText text={text} onClose={() => setForm(null)} />}
      {form === 'links' && text !== undefined && <PasteLinks addressId={text.id} onClose={() => setForm(null)} />}
    </Page>
  );
}

/** Counts that open their lists, the text or one of the lists, and the sentence that was opened. */
function Served({ text }: { text: AddressTextView }) {
  const [params, setParams] = useSearchParams();
  const state = params.get('state');
  const opened = text.sentences.find(({ id }) => id === params.get('sentence'));
  const put = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  const open = (id: string): void => put('sentence', id);
  const asked = text.sentences.filter((sentence) => sentence.state !== null);
  return (
    <>
      <States sentences={asked} checks={text.paragraphs.filter(({ toCheck }) => toCheck !== null).length} />
      {state === null ? (
        <TextView text={text} onOpen={open} />
      ) : state === 'check' ? (
        <TextView
          text={{ ...text, paragraphs: text.paragraphs.filter(({ toCheck }) => toCheck !== null) }}
          onOpen={open}
        />
      ) : (
        <SentenceList
          key={state}
          addressId={text.id}
          sentences={state === 'all' ? asked : asked.filter((sentence) => sentence.state === state)}
          onOpen={open}
        />
      )}
      {opened !== undefined && (
        <SentencePanel addressId={text.id} sentence={opened} onClose={() => put('sentence', null)} />
      )}
    </>
  );
}

function States({ sentences, checks }: { sentences: AddressSentenceView[]; checks: number }) {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const state = params.get('state');
  const choose = (next: string | null): void => {
    const wanted = new URLSearchParams(params);
    if (next === null) wanted.delete('state');
    else wanted.set('state', next);
    wanted.delete('sentence');
    setParams(wanted);
  };
  const count = (one: SentenceState): number => sentences.filter((sentence) => sentence.state === one).length;
  return (
    <div className="address-states no-print" role="group" aria-label={t('address.filter.label')}>
      <button type="button" aria-pressed={state === null} onClick={() => choose(null)}>
        {t('address.view.text')}
      </button>
      <button type="button" aria-pressed={state === 'all'} onClick={() => choose('all')}>
        {t('address.filter.all')} <b>{sentences.length}</b>
      </button>
      {SENTENCE_STATES.filter((one) => count(one) > 0 || one === state).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={state === one}
          data-colour={SENTENCE_SIGNS[one].colour}
          onClick={() => choose(one)}
        >
          {SENTENCE_SIGNS[one].icon} {stateWord(one, t)} <b>{count(one)}</b>
        </button>
      ))}
      {(checks > 0 || state === 'check') && (
        <button type="button" aria-pressed={state === 'check'} data-colour="atRisk" onClick={() => choose('check')}>
          {t('address.checks', { n: checks })}
        </button>
      )}
    </div>
  );
}
