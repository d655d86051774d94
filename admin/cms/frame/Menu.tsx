import { type SubmitEvent, useId, useState } from 'react';
import { Icon } from './Icon.tsx';
import { menuGroups } from './menu-groups.ts';

/** All collections grouped by task, and a field to find entries. `open` is the folder that is shown. */
interface Properties {
  open?: string;
  searchTerm?: string;
}

export function Menu({ open, searchTerm = '' }: Properties) {
  // On a phone the list of entries comes first, so there the menu is folded; see `frame.css`.
  const [unfolded, setUnfolded] = useState(false);
  const foldable = open !== undefined || searchTerm !== '';
  return (
    <aside className="cms-menu">
      <Search open={open} searchTerm={searchTerm} />
      {foldable && (
        <button
          type="button"
          className="cms-unfold"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          换一个栏目
        </button>
      )}
      <nav aria-label="栏目" data-folded={foldable && !unfolded}>
        {menuGroups.map(({ task, collections }) => (
          <section key={task}>
            <h2>{task}</h2>
            <ul>
              {collections.map(({ folder, label }) => (
                <li key={folder}>
                  <a
                    href={`#/collections/${folder}`}
                    aria-current={folder === open ? 'page' : undefined}
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </aside>
  );
}

/** Finds entries in the collection that is open, or in all of them. */
function Search({ open, searchTerm }: Required<Pick<Properties, 'searchTerm'>> & Properties) {
  const [term, setTerm] = useState(searchTerm);
  const field = useId();
  const words = open ? '在这个栏目里查找' : '在全部栏目里查找';
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = encodeURIComponent(term.trim());
    const within = open ? `/collections/${open}` : '';
    location.hash = wanted ? `#${within}/search/${wanted}` : `#${within || '/'}`;
  };
  return (
    <form className="cms-search" role="search" onSubmit={find}>
      <label htmlFor={field} className="cms-hidden">
        {words}
      </label>
      <input
        id={field}
        type="search"
        value={term}
        placeholder={words}
        onChange={({ target }) => setTerm(target.value)}
      />
      <button type="submit" aria-label="查找">
        <Icon name="search" />
      </button>
    </form>
  );
}
