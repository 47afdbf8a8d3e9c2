import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../../i18n/locale.js';
import { useKey } from '../keys.js';

/** Finds items by number or words: `/` goes here, Enter opens what was found, or the plan where nothing was typed. */
export function SearchBox() {
  const t = useT();
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const focus = (): void => {
    setOpen(true);
    requestAnimationFrame(() => input.current?.focus({ cursor: 'all' }));
  };
  useKey('/', focus);
  const search = (): void => {
    const words = text.trim();
    setOpen(false);
    input.current?.blur();
    void navigate(words === '' ? '/plan' : `/search?q=${encodeURIComponent(words)}`);
  };
  return (
    <search className="top-search" data-open={open}>
      <Button
        type="text"
        className="narrow-only top-search-open"
        icon={<SearchOutlined aria-hidden="true" />}
        aria-label={t('frame.top.search')}
        onClick={focus}
      />
      <Input
        ref={input}
        className="top-search-input"
        prefix={<SearchOutlined aria-hidden="true" />}
        suffix={<kbd className="key">/</kbd>}
        placeholder={t('frame.top.search')}
        aria-label={t('frame.top.search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPressEnter={search}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => event.key === 'Escape' && input.current?.blur()}
      />
    </search>
  );
}
