import { counted, Hidden, Icon, navigate, searchedFor, useAddress } from '@shop/kit';
import { messages } from '@shop/search/messages';
import { useCombobox } from 'downshift';
import { useEffect, useRef, useState } from 'react';
import styles from './search-box.module.css';
import { SuggestionRow } from './suggestion-row.tsx';
import { useSuggestions } from './use-suggestions.ts';

const plainInput = () => document.querySelector<HTMLInputElement>('#search-box input');

/** The search field with suggestions. It replaces the plain one, with its text and focus. */
const SearchBox = () => {
  const address = useAddress();
  const searched = searchedFor(address);
  const [typed, setTyped] = useState(() => plainInput()?.value ?? searched);
  const suggestions = useSuggestions(typed);
  const input = useRef<HTMLInputElement>(null);
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, closeMenu } = useCombobox({
    items: suggestions,
    inputValue: typed,
    initialIsOpen: typed !== searched,
    itemToString: (item) => item?.label ?? '',
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      navigate(selectedItem.href);
      document.getElementById('main')?.focus();
    },
  });
  useEffect(() => {
    input.current?.focus();
  }, []);
  const shownFor = useRef(address.href);
  useEffect(() => {
    if (shownFor.current === address.href) return;
    shownFor.current = address.href;
    setTyped((now) => (document.activeElement === input.current ? now : searched));
    closeMenu();
  }, [address.href, searched, closeMenu]);
  const open = isOpen && suggestions.length > 0;
  return (
    <form action="/search" role="search">
      <input
        {...getInputProps({
          ref: input,
          'aria-label': messages.box.label,
          'aria-labelledby': undefined,
          // Synchronously, or a fast typist loses letters. Selecting a suggestion navigates; only typing changes the text.
          onChange: (event) => setTyped(event.currentTarget.value),
          onKeyDown: (event) => {
            // Without a selected suggestion Enter searches for the text.
            if (event.key === 'Enter' && highlightedIndex < 0)
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
          },
        })}
        type="search"
        name="q"
        placeholder={messages.box.label}
        maxLength={200}
        autoComplete="off"
      />
      <button type="submit" aria-label={messages.box.submit}>
        <Icon name="search" />
      </button>
      <ul
        {...getMenuProps({ 'aria-label': messages.box.suggestions, 'aria-labelledby': undefined })}
        className={styles.menu}
        hidden={!open}
      >
        {open &&
          suggestions.map((suggestion, index) => (
            <li
              key={suggestion.href}
              {...getItemProps({ item: suggestion, index })}
              className={styles.row}
              data-highlighted={highlightedIndex === index || undefined}
            >
              <SuggestionRow suggestion={suggestion} />
            </li>
          ))}
      </ul>
      <span role="status">
        <Hidden>{open ? counted(messages.box.announced, suggestions.length) : ''}</Hidden>
      </span>
    </form>
  );
};

export default SearchBox;
