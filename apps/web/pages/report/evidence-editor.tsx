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
import { useRef, useState, type ReactNode } from 'react';
import { http } from '../../api/http.js';
import { ApiProblem } from '../../api/problem.js';
import { useAway } from '../../api/reachability.js';
import type { EvidenceView, ItemView } from '../../api/types.js';
import type { TypedEvidence } from '../../device/typed-evidence.js';
import { useT } from '../../i18n/locale.js';
import { problemText } from '../../ui/problem-alert.js';
import { EvidenceList } from '../../ui/evidence-list.js';
import { EvidenceDescribe } from './evidence-describe.js';
import { EvidenceForm } from './evidence-form.js';
import type { Draft } from './use-draft.js';
import { WaitingEvidence } from './waiting-evidence.js';

const MAX_BYTES = 20 * 1024 * 1024;

interface Props {
  item: ItemView;
  draft: Draft;
}

type Typed = TypedEvidence['kind'];

/** Files, photos from the camera, links, numbers and events: kept on the device at once, sent as soon as may be. */
export function EvidenceEditor({ item, draft }: Props) {
  const t = useT();
  const away = useAway();
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState<Typed | null>(null);
  const [uploading, setUploading] = useState<string[]>([]);
  const [troubles, setTroubles] = useState<string[]>([]);
  const { report } = draft;

  const upload = async (chosen: FileList | null): Promise<void> => {
    setTroubles([]);
    for (const file of Array.from(chosen ?? [])) {
      if (file.size > MAX_BYTES) {
        setTroubles((before) => [...before, t('report.tooBig', { name: file.name })]);
        continue;
      }
      setUploading((before) => [...before, file.name]);
      const refused = await draft.addFile(file);
      if (refused !== null) {
        setTroubles((before) => [...before, t('report.notUploaded', { name: file.name, reason: refused })]);
      }
      setUploading((before) => before.filter((name) => name !== file.name));
    }
  };
  const addTyped = async (evidence: TypedEvidence): Promise<void> => {
    const refused = await draft.addTyped(evidence);
    if (refused !== null) throw new ApiProblem({ title: '', detail: refused, status: 400, code: 'refused' });
    setTyping(null);
  };
  const described = (one: EvidenceView): void => {
    if (report === null) return;
    draft.reportChanged({
      ...report,
      evidence: report.evidence.map((before) => (before.id === one.id ? one : before)),
    });
  };
  const remove = async (evidence: EvidenceView): Promise<void> => {
    if (report === null) return;
    try {
      await http.delete(`/reports/${report.id}/evidence/${evidence.id}`);
      draft.reportChanged({ ...report, evidence: report.evidence.filter(({ id }) => id !== evidence.id) });
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
      <WaitingEvidence additions={draft.additions} locked={draft.locked} onRemove={draft.removeAddition} />
      {!away &&
        uploading.map((name) => (
          <p key={name} className="quiet" role="status">
            <Spin size="small" /> {t('report.uploading', { name })}
          </p>
        ))}
      {troubles.map((text) => (
        <p key={text} className="evidence-trouble" role="alert">
          {text}
        </p>
      ))}
      <div className="evidence-buttons" inert={draft.locked}>
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
        <EvidenceForm key={typing} itemId={item.id} kind={typing} onAdd={addTyped} onClose={() => setTyping(null)} />
      )}
    </section>
  );

  /** The same file may be chosen again after it failed. */
  async function taken(input: HTMLInputElement): Promise<void> {
    await upload(input.files);
    input.value = '';
  }
}
