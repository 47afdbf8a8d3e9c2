import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { apiUrl } from '../api/http.js';
import { useLocale } from '../i18n/locale.js';

const FORMATS = ['xlsx', 'docx', 'pdf', 'csv'] as const;

/** The plan or the card as a file in the official form, in the language of the screen; Russian for an English one. */
export function PaperButton({ of }: { of: `/plans/${string}` | `/action-items/${string}` }) {
  const { t, locale } = useLocale();
  const lang = locale === 'kk' ? 'kk' : 'ru';
  const items = FORMATS.map((format) => ({
    key: format,
    label: (
      <a href={apiUrl(`${of}/paper`, { format, lang })} download>
        {t(`common.paper.${format}`)}
      </a>
    ),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button icon={<DownloadOutlined aria-hidden="true" />}>{t('common.paper.download')}</Button>
    </Dropdown>
  );
}
