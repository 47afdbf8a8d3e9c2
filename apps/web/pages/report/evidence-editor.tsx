import {
  CalendarOutlined,
  CameraOutlined,
  DeleteOutlined,
  FileProtectOutlined,
  LinkOutlined,
  NumberOutlined,
  PaperClipOutlined,
} from '@ant-design/icons';
import { Button, Spin } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { http } from '../../api/http.js';
import type { EvidenceView, ReportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { problemText } from '../../ui/problem-alert.js';
import { EvidenceList } from '../../ui/evidence-list.js';
import { EvidenceDescribe } from './evidence-describe.js';
import { EvidenceForm, type TypedEvidence } from './evidence-form.js';

const MAX_BYTES = 20 * 1024 * 1024;

interface Props {
  itemId: string;
  report: ReportView | null;
  /** Makes sure that there is a draft to attach to. */
  save: () => Promise<ReportView>;
  onChanged: (report: ReportView) => void;
  /** Whether a file is on its way: a report sent now would go without it. */
  onUploading: (underWay: boolean) => void;
}

type Typed = 'link' | 'number' | 'event' | 'reference';

/** Files, photos from the camera, links, numbers and events, each added at once. */
export function EvidenceEditor({ itemId, report, save, onChanged, onUploading }: Props) {
  const t = useT();
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState<Typed | null>(null);
  const [uploading, setUploading] = useState<string[]>([]);
  const underWay = uploading.length > 0;
  useEffect(() => onUploading(underWay), [underWay, onUploading]);
  const [troubles, setTroubles] = useState<string[]>([]);
  // Several files go one after another; each adds to what the one before it left.
  const held = useRef(report);
  held.current = report;

  const add = (added: EvidenceView): void => {
    if (held.current === null) return;
    held.current = { ...held.current, evidence: [...held.current.evidence, added] };
    onChanged(held.current);
  };
  const upload = async (chosen: FileList | null): Promise<void> => {
    setTroubles([]);
    for (const file of Array.from(chosen ?? [])) {
      if (file.size > MAX_BYTES) {
        setTroubles((before) => [...before, t('report.tooBig', { name: file.name })]);
        continue;
      }
      setUploading((before) => [...before, file.name]);
      try {
        const draft = await save();
        const body = new FormData();
        body.append('file', file);
        add(await http.post<EvidenceView>(`/reports/${draft.id}/files`, body));
      } catch (error) {
        setTroubles((before) => [
          ...before,
          t('report.notUploaded', { name: file.name, reason: problemText(error, t) }),
        ]);
      }
      setUploading((before) => before.filter((name) => name !== file.name));
    }
  };
  const addTyped = async (evidence: TypedEvidence): Promise<void> => {
    const draft = await save();
    add(await http.post<EvidenceView>(`/reports/${draft.id}/evidence`, evidence));
    setTyping(null);
  };
  const described = (one: EvidenceView): void => {
    if (report === null) return;
    onChanged({ ...report, evidence: report.evidence.map((before) => (before.id === one.id ? one : before)) });
  };
  const remove = async (evidence: EvidenceView): Promise<void> => {
    if (report === null) return;
    try {
      await http.delete(`/reports/${report.id}/evidence/${evidence.id}`);
      onChanged({ ...report, evidence: report.evidence.filter(({ id }) => id !== evidence.id) });
    } catch (error) {
      setTroubles([problemText(error, t)]);
    }
  };
  const kinds: [Typed, ReactNode][] = [
    ['link', <LinkOutlined key="link" aria-hidden="true" />],
    ['number', <NumberOutlined key="number" aria-hidden="true" />],
    ['event', <CalendarOutlined key="event" aria-hidden="true" />],
    ['reference', <FileProtectOutlined key="reference" aria-hidden="true" />],
  ];
  return (
    <section className="evidence-editor" aria-label={t('report.evidence')}>
      <h3 className="evidence-editor-title">{t('report.evidence')}</h3>
      <EvidenceList
        evidence={report?.evidence ?? []}
        aside={(one) => (
          <>
            {report !== null && (one.kind === 'file' || one.kind === 'link') && (
              <EvidenceDescribe reportId={report.id} evidence={one} onDescribed={described} />
            )}
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t('report.remove', { name: one.name || one.url })}
              onClick={() => void remove(one)}
            />
          </>
        )}
      />
      {uploading.map((name) => (
        <p key={name} className="quiet" role="status">
          <Spin size="small" /> {t('report.uploading', { name })}
        </p>
      ))}
      {troubles.map((text) => (
        <p key={text} className="evidence-trouble" role="alert">
          {text}
        </p>
      ))}
      <div className="evidence-buttons">
        <Button icon={<PaperClipOutlined aria-hidden="true" />} onClick={() => files.current?.click()}>
          {t('report.add.file')}
        </Button>
        <Button
          icon={<CameraOutlined aria-hidden="true" />}
          className="evidence-camera"
          onClick={() => camera.current?.click()}
        >
          {t('report.add.photo')}
        </Button>
        {kinds.map(([kind, icon]) => (
          <Button
            key={kind}
            icon={icon}
            aria-pressed={typing === kind}
            onClick={() => setTyping(typing === kind ? null : kind)}
          >
            {t(`report.add.${kind}`)}
          </Button>
        ))}
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t('report.add.file')}
        onChange={(event) => void taken(event.target)}
      />
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('report.add.photo')}
        onChange={(event) => void taken(event.target)}
      />
      {typing !== null && (
        <EvidenceForm key={typing} itemId={itemId} kind={typing} onAdd={addTyped} onClose={() => setTyping(null)} />
      )}
    </section>
  );

  /** The same file may be chosen again after it failed. */
  async function taken(input: HTMLInputElement): Promise<void> {
    await upload(input.files);
    input.value = '';
  }
}
