import type { Plugin } from 'vite';
import { lighter } from './lighter.ts';

/**
 * What must be different in Decap CMS itself. Each patch names the place in Decap's own code; when a
 * new version of Decap has changed that place, the build stops and says so.
 */
export interface Patch {
  /** End of the path of the file below `node_modules`. */
  file: string;
  find: string;
  replace: string;
}

const core = 'decap-cms-core/dist/esm';
const editor = 'decap-cms-widget-markdown/dist/esm';

export const decapPatches: readonly Patch[] = [
  // Decap reads files by other rules than the site, one of them as a program (`---js`); admin/cms/main.ts
  // brings the readers.
  {
    file: `${core}/formats/formats.js`,
    find: `import yamlFormatter from './yaml';
import tomlFormatter from './toml';
import jsonFormatter from './json';
import { FrontmatterInfer, frontmatterJSON, frontmatterTOML, frontmatterYAML } from './frontmatter';
`,
    replace: `let yamlFormatter, tomlFormatter, jsonFormatter, FrontmatterInfer;
const frontmatterJSON = () => {}, frontmatterTOML = () => {}, frontmatterYAML = () => {};
`,
  },
  // The configuration is checked with `new Function`, which our content security policy forbids.
  // It is checked in tests/e2e/admin-config.spec.ts instead.
  {
    file: `${core}/constants/configSchema.js`,
    find: 'export function validateConfig(config) {',
    replace: 'export function validateConfig() {}\nfunction validateWithAjv(config) {',
  },
  // What was not saved last time is offered before the entry is loaded, and overwritten by it.
  {
    file: `${core}/components/Editor/Editor.js`,
    find: `retrieveLocalBackup(collection, slug);
    if (newEntry) {
      createEmptyDraft(collection, this.props.location.search);
    } else {
      loadEntry(collection, slug);
    }`,
    replace: `Promise.resolve(
      newEntry
        ? createEmptyDraft(collection, this.props.location.search)
        : loadEntry(collection, slug),
    ).then(() => retrieveLocalBackup(collection, slug));`,
  },
  // Only missing fields are reported, others leave the button without any effect that can be seen.
  {
    file: `${core}/actions/entries.js`,
    find: `if (hasPresenceErrors) {
        dispatch(addNotification({
          message: {`,
    replace: `{
        dispatch(addNotification({
          message: {
            count: fieldsErrors.size,`,
  },
  // Decap knows rules for single fields only; `admin/cms/show-faults.ts` adds those between fields and
  // leads to the first fault. A refusal has been said by then and is not an error of the program.
  {
    file: `${core}/components/Editor/EditorInterface.js`,
    find: "import EditorToolbar from './EditorToolbar';",
    replace: "import EditorToolbar from './EditorToolbar';\nimport { store } from '../../redux';",
  },
  {
    file: `${core}/components/Editor/EditorInterface.js`,
    find: `this.controlPaneRef.validate();
    this.props.onPersist({
      createNew,
      duplicate
    });`,
    replace: `this.controlPaneRef.validate();
    window.dispatchEvent(new CustomEvent('cms-form-checked', {
      detail: {
        form: this.controlPaneRef,
        getState: store.getState,
        onValidate: this.props.onValidate
      }
    }));
    this.props.onPersist({
      createNew,
      duplicate
    }).catch(() => {});`,
  },
  // Who types without a pause for two seconds would lose everything with the browser.
  {
    file: `${core}/components/Editor/Editor.js`,
    find: '}, 2000);\n  handleChangeDraftField',
    replace: '}, 500, { maxWait: 2000 });\n  handleChangeDraftField',
  },
  // The program's own words for a server that does not answer help nobody.
  {
    file: `${core}/actions/entries.js`,
    find: "details: error,\n          key: 'ui.toast.onFailToPersist'",
    replace: `details: /failed to fetch|networkerror|load failed|timed? ?out/i.test(error.message)
            ? '连不上后台。写的内容还在这一页，请看看网络，过一会儿再点“保存并发布”。'
            : error.message,
          key: 'ui.toast.onFailToPersist'`,
  },
  // An entry that was opened by its address is asked for its page before it is there.
  {
    file: `${core}/backend.js`,
    find: 'getDeploy(collection, slug, entry) {',
    replace: 'getDeploy(collection, slug, entry) {\n    if (!entry) return null;',
  },
  // A photo that was saved earlier stays empty, because nobody asks again once it is loaded. Its
  // address is known from the start.
  {
    file: `${core}/actions/media.js`,
    find: `dispatch(loadAsset(resolvedPath));
        asset = emptyAsset;`,
    replace: `const known = selectMediaFileByPath(state, resolvedPath)?.displayURL;
        if (typeof known === 'string') {
          asset = createAssetProxy({ path: resolvedPath, url: known });
          dispatch(addAsset(asset));
        } else {
          dispatch(loadAsset(resolvedPath));
          asset = emptyAsset;
        }`,
  },
  // The preview is a page in a frame of its own; there is nothing to scroll along with the form.
  {
    file: `${core}/components/Editor/EditorInterface.js`,
    find: 'const scrollSyncVisible = rightPane !== null;',
    replace: 'const scrollSyncVisible = false;',
  },
  // Files lie beside their entry; a library of all files of the site would have no place.
  {
    file: `${core}/reducers/mediaLibrary.js`,
    find: 'showMediaButton: true,',
    replace: 'showMediaButton: false,',
  },
  // Every file is prepared by `admin/cms/photos/prepare-uploads.ts`, whichever field it is chosen in.
  {
    file: `${core}/actions/mediaLibrary.js`,
    find: `export function persistMedia(file, opts = {}) {
  const {
    privateUpload,
    field
  } = opts;
  return async (dispatch, getState) => {
    const state = getState();`,
    replace: `export function persistMedia(original, opts = {}) {
  const {
    privateUpload,
    field
  } = opts;
  return async (dispatch, getState) => {
    const state = getState();
    const chosen = {
      file: original,
      widget: field?.get?.('widget'),
      taken: selectMediaFiles(state, field).map(({ name }) => name),
      nameThere: name => sanitizeSlug(name.toLowerCase(), state.config.slug)
    };
    window.dispatchEvent(new CustomEvent('cms-file-chosen', { detail: chosen }));
    const file = await chosen.answer;
    if (file.refused) {
      window.alert(file.refused);
      return;
    }`,
  },
  // A file that was not taken left another one chosen.
  {
    file: `${core}/components/MediaLibrary/MediaLibrary.js`,
    find: `await persistMedia(file, {
        privateUpload,
        field
      });
      this.setState({
        isPersisted: true
      });`,
    replace: `const taken = await persistMedia(file, {
        privateUpload,
        field
      });
      if (taken) this.setState({ isPersisted: true });`,
  },
  // A photo that was taken out again before it was saved; see `admin/cms/photos/discarded.ts`.
  {
    file: `${core}/actions/entries.js`,
    find: "const assets = filesArray.filter(file => file.get('draft')).map(",
    replace: `const unwanted = [];
  const names = filesArray.map(file => file.get('name'));
  window.dispatchEvent(new CustomEvent('cms-files-to-save', { detail: { entry, names, unwanted } }));
  const assets = filesArray.filter(file => file.get('draft') && !unwanted.includes(file.get('name'))).map(`,
  },
  // A picture that is used twice in an entry would take its file away from the first use.
  {
    file: `${core}/actions/mediaLibrary.js`,
    find: '} else if (editingDraft) {\n          const id = await getBlobSHA(file);',
    replace: '} else if (editingDraft) {\n          const id = assetProxy.path;',
  },
  {
    file: `${core}/actions/mediaLibrary.js`,
    find: ' already exists. Do you want to replace it?',
    replace: '：已经有这个名字的文件。要换成新的吗？',
  },
  // A list of hundreds is drawn in parts; with all rows at once every press takes a second.
  {
    file: `${core}/components/Collection/Entries/EntryListing.js`,
    find: 'hasMore = () => {',
    replace: `state = { shown: 50 };
  rest = () => {
    const { entries, t } = this.props;
    const count = Math.min(50, entries.size - this.state.shown);
    return count > 0 && _jsx("li", {
      className: "cms-rest",
      children: _jsx("button", {
        type: "button",
        onClick: () => this.setState(({ shown }) => ({ shown: shown + 50 })),
        children: t('collection.entries.showMore', { count, all: entries.size })
      })
    }, "rest");
  };
  hasMore = () => {`,
  },
  {
    file: `${core}/components/Collection/Entries/EntryListing.js`,
    find: 'const publishedCards = showPublishedEntries ? entries.map(',
    replace: 'const publishedCards = showPublishedEntries ? entries.take(this.state.shown).map(',
  },
  {
    file: `${core}/components/Collection/Entries/EntryListing.js`,
    find: `return null;
      }
      return _jsxs(CardsGrid, {
        children: [publishedCards,`,
    replace: `return null;
      }
      return _jsxs(CardsGrid, {
        children: [publishedCards, this.rest(),`,
  },
  {
    file: `${core}/components/Collection/Entries/EntryListing.js`,
    find: 'const entryCards = entries.map(',
    replace: 'const entryCards = entries.take(this.state.shown).map(',
  },
  {
    file: `${core}/components/Collection/Entries/EntryListing.js`,
    find: 'children: [entryCards,',
    replace: 'children: [entryCards, this.rest(),',
  },
  // Made anew as a component with every drawing, a list would forget how much of it is shown.
  {
    file: `${core}/components/Collection/Entries/EntriesCollection.js`,
    find: `_jsx(EntriesToRender, {
        entries: getGroupEntries(entries, group.paths),`,
    replace: `EntriesToRender({
        entries: getGroupEntries(entries, group.paths),`,
  },
  {
    file: `${core}/components/Collection/Entries/EntriesCollection.js`,
    find: `withGroups(groups, entries, EntriesToRender, t), _jsx(EntriesToRender, {`,
    replace: `withGroups(groups, entries, EntriesToRender, t), EntriesToRender({`,
  },
  {
    file: `${core}/components/Collection/Entries/EntriesCollection.js`,
    find: `return _jsx(EntriesToRender, {
      entries: entries
    });`,
    replace: 'return EntriesToRender({ entries });',
  },
  {
    file: `${core}/components/Collection/Entries/EntriesCollection.js`,
    find: `...visibilityProps
      });`,
    replace: `...visibilityProps
      }, collection.get('name'));`,
  },
  // Names in the order of their pinyin, and without copying every entry of the list.
  {
    file: `${core}/reducers/entries.js`,
    find: 'entries = fromJS(orderBy(entries.toJS(), keys, orders));',
    replace: `const names = new Intl.Collator('zh-CN', { numeric: true });
    const compare = (a, b) =>
      a === b ? 0
      : typeof a === 'number' && typeof b === 'number' ? a - b
      : names.compare(String(a), String(b));
    entries = keys.reduceRight((sorted, key, index) => {
      const path = key.split('.');
      const sign = orders[index] === 'asc' ? 1 : -1;
      return sorted.sort((first, second) => {
        const [a, b] = [first.getIn(path), second.getIn(path)];
        return a === undefined || b === undefined
          ? Number(a === undefined) - Number(b === undefined)
          : sign * compare(a, b);
      });
    }, entries);`,
  },
  // Two categories are one or the other; nothing is both.
  {
    file: `${core}/reducers/entries.js`,
    find: `const allMatched = filters.every(f => {`,
    replace: `const allMatched = filters.map(f => f.get('field')).every(asked => filters.some(f => {
        if (f.get('field') !== asked) return false;`,
  },
  {
    file: `${core}/reducers/entries.js`,
    find: `return matched;
      });
      return allMatched;`,
    replace: `return matched;
      }));
      return allMatched;`,
  },
  // Groups are called as the form calls a value, in its order; years come the latest first.
  {
    file: `${core}/reducers/entries.js`,
    find: `paths: Set(entries.map(entry => entry.get('path')))
    };
  });
  return groupsArray;`,
    replace: `paths: Set(entries.map(entry => entry.get('path')))
    };
  });
  const options = collection.get('fields')
    ?.find(field => field.get('name') === selectedGroup.get('field'))
    ?.get('options');
  const place = ({ value }) => options ? options.findIndex(option => option.get('value') === value) : -Number(value);
  const last = ({ value }) => Number(value === undefined);
  return groupsArray
    .sort((a, b) => last(a) - last(b) || place(a) - place(b))
    .map(group => ({
      ...group,
      value: options?.find(option => option.get('value') === group.value)?.get('label') ?? group.value
    }));`,
  },
  // What stands in an entry is found by any part of it, in every field; a title counts most.
  {
    file: `${core}/backend.js`,
    find: `return fuzzy.filter(searchTerm, collectionEntries, {
        extract: extractSearchFields(uniq(filteredSearchFields))
      });`,
    replace: `const plain = value => String(value).normalize('NFKC').toLowerCase();
      const textOf = value =>
        value && typeof value === 'object' ? Object.values(value).map(textOf).join('\\n') : plain(value ?? '');
      const asked = plain(searchTerm).split(/\\s+/).filter(Boolean);
      const titled = entry => plain(entry.data[selectInferredField(collection, 'title')] ?? '');
      return collectionEntries
        .filter(entry => {
          const text = textOf(entry.data);
          return asked.every(word => text.includes(word));
        })
        .map(original => ({
          original,
          string: '',
          score: asked.every(word => titled(original).includes(word)) ? 100 : 10
        }));`,
  },
  // The first screen and the menu are our own; `admin/cms/main.ts` registers them.
  {
    file: `${core}/components/App/App.js`,
    find: `_jsx(Redirect, {
            exact: true,
            from: "/",
            to: defaultPath
          })`,
    replace: `_jsx(Route, {
            exact: true,
            path: "/",
            component: getWidget('desk').control
          })`,
  },
  {
    file: `${core}/components/App/App.js`,
    find: "import { currentBackend } from '../../backend';",
    replace:
      "import { currentBackend } from '../../backend';\nimport { getWidget } from '../../lib/registry';",
  },
  // Led from one entry to another, the editor showed an empty form for the second.
  {
    file: `${core}/components/App/App.js`,
    find: `path: "/collections/:name/entries/*",
            collections: collections,
            render: props => _jsx(Editor, {
              ...props
            })`,
    replace: `path: "/collections/:name/entries/*",
            collections: collections,
            render: props => _jsx(Editor, {
              ...props
            }, props.location.pathname)`,
  },
  {
    file: `${core}/components/App/Header.js`,
    find: "isActive: (match, location) => location.pathname.startsWith('/collections/'),",
    replace: 'exact: true,',
  },
  // The header leads to the help, and says what the address of the site is for.
  {
    file: `${core}/components/App/Header.js`,
    find: `hasWorkflow && _jsx("li", {`,
    replace: `_jsx("li", {
              children: _jsx(AppHeaderButton, {
                as: "a",
                href: "/admin/help/",
                children: "帮助"
              })
            }), hasWorkflow && _jsx("li", {`,
  },
  {
    file: `${core}/components/UI/SettingsDropdown.js`,
    find: 'children: stripProtocol(displayUrl)',
    replace: "children: t('ui.settingsDropdown.site')",
  },
  {
    file: `${core}/components/Collection/Collection.js`,
    find: "import Sidebar from './Sidebar';",
    replace: "import { getWidget } from '../../lib/registry';",
  },
  {
    file: `${core}/components/Collection/Collection.js`,
    find: `_jsx(Sidebar, {
        collections: collections,
        collection: (!isSearchResults || isSingleSearchResult) && collection,
        isSearchEnabled: isSearchEnabled,
        searchTerm: searchTerm,
        filterTerm: filterTerm
      })`,
    replace: `_jsx(getWidget('menu').control, {
        open: !isSearchResults || isSingleSearchResult ? collection.get('name') : undefined,
        searchTerm: searchTerm,
      }, collectionName)`,
  },
  // At the right edge a message would cover the red texts of the first fields.
  {
    file: `${core}/components/UI/Notifications.js`,
    find: 'position: "top-right"',
    replace: 'position: "top-center"',
  },
  // The colours of the site (`src/styles/tokens.css`), dark enough to be read on its paper.
  {
    file: 'decap-cms-ui-default/dist/esm/styles.js',
    find: `const colorsRaw = {
  white: '#fff',
  grayLight: '#eff0f4',
  gray: '#798291',
  grayDark: '#313d3e',
  blue: '#3a69c7',
  blueLight: '#e8f5fe',
  green: '#005614',
  greenLight: '#caef6f',
  brown: '#754e00',
  yellow: '#ffee9c',
  red: '#ff003b',
  redDark: '#D60032',
  redLight: '#fcefea',
  purple: '#70399f',
  purpleLight: '#f6d8ff',
  teal: '#17a2b8',
  tealDark: '#117888',
  tealLight: '#ddf5f9'
};`,
    replace: `const colorsRaw = {
  white: '#fff',
  grayLight: '#fbf8f2',
  gray: '#665f55',
  grayDark: '#23201c',
  blue: '#9c2f1f',
  blueLight: '#f7e9e3',
  green: '#2c6650',
  greenLight: '#e6efe9',
  brown: '#754e00',
  yellow: '#ffee9c',
  red: '#b3141e',
  redDark: '#8f1018',
  redLight: '#fcefea',
  purple: '#70399f',
  purpleLight: '#f6d8ff',
  teal: '#2c6650',
  tealDark: '#1f4d3c',
  tealLight: '#e6efe9'
};`,
  },
  {
    file: 'decap-cms-ui-default/dist/esm/styles.js',
    find: `textFieldBorder: '#dfdfe3',
  controlLabel: '#5D626F',`,
    replace: `textFieldBorder: '#e6ddce',
  controlLabel: '#23201c',`,
  },
  // What only a screen reader says.
  ...[
    `${core}/components/App/Header.js`,
    'decap-cms-ui-default/dist/esm/AuthenticationPage.js',
  ].map((file) => ({ file, find: 'alt: "Logo"', replace: 'alt: "网站的标志"' })),
  {
    file: 'react-toastify/dist/react-toastify.esm.mjs',
    find: 'ariaLabel:s="close"',
    replace: 'ariaLabel:s="关闭"',
  },
  {
    file: 'react-toastify/dist/react-toastify.esm.mjs',
    find: '"aria-label":"notification timer"',
    replace: '"aria-label":"消息还显示多久"',
  },
  // Lists, rules and tables are written as in the files of this site: `-`, `---`, cells without padding.
  {
    file: `${editor}/serializers/index.js`,
    find: `bullet: '*',
    emphasis: '*',
    strong: '*',
    rule: '-'`,
    replace: `bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    ruleSpaces: false,
    paddedTable: false`,
  },
  // A table loses the alignment of its columns and takes a `|` in a cell for the next cell; a list within
  // a list pulls all rows apart.
  {
    file: `${editor}/serializers/slateRemark.js`,
    find: `case 'list-item':
      case 'table':
      case 'table-row':
      case 'table-cell':
        {
          return u(typeMap[node.type], children);
        }`,
    replace: `case 'table-row':
        {
          return u(typeMap[node.type], children);
        }
      case 'list-item':
        {
          const spread = children.slice(1).some(({ type }) => type === 'paragraph');
          return u('listItem', { spread }, children);
        }
      case 'table':
        {
          return u('table', { align: get(node, 'data.align') }, children);
        }
      case 'table-cell':
        {
          const escapePipes = part => part.type === 'html'
            ? { ...part, value: part.value.replace(/\\|/g, '\\\\|') }
            : part.children ? { ...part, children: part.children.map(escapePipes) } : part;
          return u('tableCell', children.map(escapePipes));
        }`,
  },
  // Pasting from Word flattens lists and tables and takes addresses of files on the clerk's computer;
  // admin/cms/paste.ts takes over.
  {
    file: `${editor}/MarkdownControl/plugins/html/withHtml.js`,
    find: `const html = data.getData('text/html');
    if (html) {
      const sanitizedHtml = DOMPurify.sanitize(html);
      const parsed = new DOMParser().parseFromString(sanitizedHtml, 'text/html');
      const fragment = deserialize(parsed.body);
      Transforms.insertFragment(editor, fragment);
      return;
    }
    insertData(data);`,
    replace: `const paste = new CustomEvent('cms-paste', { cancelable: true, detail: { editor, data } });
    if (window.dispatchEvent(paste)) insertData(data);`,
  },
  // After saving, the old values would still count as those that are saved.
  {
    file: `${core}/actions/entries.js`,
    find: `dispatch(entryPersisted(collection, serializedEntry, newSlug));
      if (collection.has('nested'))`,
    replace: `dispatch(entryPersisted(collection, serializedEntry, newSlug));
      if (entry.get('slug') === newSlug) {
        dispatch(entryLoaded(collection, entry.delete('isPersisting').toJS()));
      }
      if (collection.has('nested'))`,
  },
  // The filter `words` of admin/form.ts: shows the label of a choice instead of its value.
  {
    file: 'decap-cms-lib-widgets/dist/esm/stringTemplate.js',
    find: 'const filters = [{',
    replace: `const filters = [{
  pattern: /^words\\('(.+)'\\)$/,
  transform: (value, [, words]) =>
    Object.fromEntries(words.split(',').map(word => word.split(':')))[value] ?? value
}, {`,
  },
];

/** Applies the patches; fails when one does not fit, or when its file never came by. */
export function patchDecap(): Plugin {
  const patches = [...decapPatches, ...lighter];
  const applied = new Set<Patch>();
  return {
    name: 'patch-decap',
    transform(code, id) {
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
      const here = patches.filter(({ file }) => path.endsWith(`/node_modules/${file}`));
      if (here.length === 0) return;
      const patched = here.reduce((text, patch) => {
        if (text.split(patch.find).length !== 2) {
          this.error(`Decap CMS has changed: ${patch.file} no longer holds “${patch.find}” once.`);
        }
        applied.add(patch);
        return text.replace(patch.find, () => patch.replace);
      }, code);
      return { code: patched, map: null };
    },
    buildEnd(error) {
      const missing = patches.filter((patch) => !applied.has(patch));
      if (!error && missing.length > 0) {
        this.error(
          `Decap CMS has changed: ${missing.map(({ file }) => file).join(', ')} not found.`,
        );
      }
    },
  };
}
