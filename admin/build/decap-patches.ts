import type { Plugin } from 'vite';

/**
 * What must be different in Decap CMS itself. Each patch names the place in Decap's own code; when a
 * new version of Decap has changed that place, the build stops and says so.
 */
interface Patch {
  /** End of the path of the file below `node_modules`. */
  file: string;
  find: string;
  replace: string;
  /** Not while developing, where there is no content security policy. */
  onlyBuilt?: true;
}

const core = 'decap-cms-core/dist/esm';

export const decapPatches: readonly Patch[] = [
  // Front matter that begins with `---js` would be run as a program when its collection is listed.
  {
    file: 'gray-matter/lib/engines.js',
    find: 'return eval(str) || {};',
    replace: "throw new Error('Front matter is not a program.');",
  },
  // The configuration is checked with `new Function`, which our content security policy forbids.
  // It is checked in tests/e2e/admin-config.spec.ts instead.
  {
    file: `${core}/constants/configSchema.js`,
    find: 'export function validateConfig(config) {',
    replace: 'export function validateConfig() {}\nfunction validateWithAjv(config) {',
    onlyBuilt: true,
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
  // At the right edge a message would cover the red texts of the first fields.
  {
    file: `${core}/components/UI/Notifications.js`,
    find: 'position: "top-right"',
    replace: 'position: "top-center"',
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

/** Applies the patches; fails when one does not fit, or, in a build, when its file never came by. */
export function patchDecap({ built }: { built: boolean }): Plugin {
  const patches = decapPatches.filter(({ onlyBuilt }) => built || !onlyBuilt);
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
      if (built && !error && missing.length > 0) {
        this.error(
          `Decap CMS has changed: ${missing.map(({ file }) => file).join(', ')} not found.`,
        );
      }
    },
  };
}
