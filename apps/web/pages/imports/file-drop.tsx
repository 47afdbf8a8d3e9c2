import { FileExcelOutlined, InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';
import { useState } from 'react';
import { useLocale } from '../../i18n/locale.js';
import { fileSizeText } from '../../ui/file-size.js';

const LARGEST_MB = 20;
const MB = 1024 * 1024;

interface Props {
  id?: string;
  value?: File;
  onChange?: (file: File | undefined) => void;
}

/** Takes one plan file by hand or by mouse; a file of another kind is refused at once with the reason. */
export function FileDrop({ id, value, onChange }: Props) {
  const { t, locale } = useLocale();
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = (file: File): false => {
    const reason = whyNot(file);
    setRefusal(reason);
    onChange?.(reason === null ? file : undefined);
    return false;
  };
  const whyNot = (file: File): string | null => {
    if (!/\.(docx|xlsx|csv)$/i.test(file.name)) return t('imports.fileKind', { name: file.name });
    if (file.size === 0) return t('imports.fileEmpty');
    return file.size > LARGEST_MB * MB ? t('imports.fileBig', { n: LARGEST_MB }) : null;
  };
  return (
    <>
      <Upload.Dragger
        {...(id === undefined ? {} : { id })}
        accept=".docx,.xlsx,.csv"
        maxCount={1}
        showUploadList={false}
        beforeUpload={take}
        className="import-drop"
      >
        {value === undefined ? (
          <>
            <p className="import-drop-icon" aria-hidden="true">
              <InboxOutlined />
            </p>
            <p>{t('imports.dropText')}</p>
            <p className="quiet small">{t('imports.dropHint')}</p>
          </>
        ) : (
          <>
            <p className="import-drop-icon" aria-hidden="true">
              <FileExcelOutlined />
            </p>
            <p>
              <span className="only-heard">{t('imports.chosen')}: </span>
              <b>{value.name}</b> · {fileSizeText(value.size, locale)}
            </p>
            <p className="quiet small">{t('imports.replaceFile')}</p>
          </>
        )}
      </Upload.Dragger>
      {refusal !== null && (
        <p className="import-refusal" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
