import { en, type Phrases, zh_Hans } from 'decap-cms-locales';

/** What Decap's Chinese leaves in English, and what it says in a way that staff do not. */
const better: Phrases = {
  auth: { login: '进入后台', loggingIn: '正在进入……' },
  app: {
    app: {
      errorHeader: '后台没有打开',
      configErrors: '设置有误',
      checkConfigYml: '请把上面的文字告诉网站的维护人员。',
      waitingBackend: '正在等待……',
    },
    header: { content: '工作台' },
  },
  collection: {
    sidebar: { collections: '栏目', allCollections: '所有栏目', searchAll: '查找全部栏目' },
    collectionTop: {
      newButton: '新建%{collectionLabel}',
      searchResults: '含有“%{searchTerm}”的内容',
      searchResultsInCollection: '“%{collection}”里含有“%{searchTerm}”的',
      newButtonAriaLabel: '新建%{collectionLabel}',
      viewAs: '显示方式',
      viewAsList: '列表',
      viewAsGrid: '卡片',
    },
    entries: {
      unpublishedHeader: '尚未发布',
      cachingEntries: '正在准备内容……',
      noEntries: '没有符合的内容。',
      showMore: '再显示 %{count} 条（共 %{all} 条）',
    },
  },
  editor: {
    editorControl: { field: { optional: '可不填', widgetLabel: ' ' } },
    editorControlPane: {
      widget: {
        required: '还没有填写',
        regexPattern: '%{pattern}。',
        processing: '正在处理，请稍候',
        range: '应当在 %{minValue} 和 %{maxValue} 之间',
        min: '不能小于 %{minValue}',
        max: '不能大于 %{maxValue}',
        rangeCount: '应当有 %{minCount} 到 %{maxCount} 条',
        rangeCountExact: '应当正好有 %{count} 条',
        rangeMin: '至少要有 %{minCount} 条',
        rangeMax: '最多 %{maxCount} 条',
      },
    },
    editor: {
      confirmLoadBackup: '上次有没保存完的内容。要接着写吗？（选“取消”会丢掉它）',
      onLeavePage: '有还没有保存的修改。确定要离开吗？',
      onDeletePublishedEntry: '确定要删除吗？网站上的这一页也会撤下。',
      onDeleteWithUnsavedChanges: '确定要删除吗？网站上的这一页和还没有保存的修改都会没有。',
    },
    editorInterface: { toggleNotes: '打开/关闭备注' },
    editorNotesPane: {
      title: '备注',
      emptyState: '还没有备注。',
      addNote: '写备注',
      addPlaceholder: '写备注……',
      editPlaceholder: '改备注……',
      save: '保存',
      cancel: '取消',
      edit: '修改',
      delete: '删除',
      resolve: '标为已处理',
      unresolve: '标为未处理',
      confirmDelete: '确定要删除这条备注吗？',
      shortcut: '按 Ctrl+Enter 可以直接保存',
    },
    editorToolbar: {
      backCollection: '返回“%{collectionLabel}”',
      publish: '保存并发布',
      published: '已保存',
      publishNow: '保存并发布',
      publishAndCreateNew: '发布后再新建一条',
      publishAndDuplicate: '发布后复制一条',
      publishing: '正在保存……',
      unsavedChanges: '还没有保存',
      changesSaved: '已经保存',
      duplicate: '复制一条',
      deleteEntry: '删除',
      deletePublishedEntry: '删除',
      deployButtonLabel: '在网站上查看',
      deployPreviewButtonLabel: '预览',
      deployPreviewPendingButtonLabel: '看看预览好了没有',
      statusInfoTooltipDraft: '现在是草稿。写好后把状态改为“审核中”。',
      statusInfoTooltipInReview: '正在审核，仍可以修改。',
    },
    editorWidgets: {
      markdown: {
        strikethrough: '删除线',
        markdown: '源文字',
        addComponent: '插入',
        richText: '所见即所得',
        linkPrompt: '链接的网址：',
        toggleMode: { rich: '改为所见即所得', markdown: '改为源文字' },
      },
      image: {
        choose: '选择照片',
        chooseDifferent: '换一张照片',
        remove: '去掉照片',
        chooseMultiple: '选择照片',
        addMore: '再加照片',
        removeAll: '去掉全部照片',
      },
      file: {
        chooseDifferent: '换一个文件',
        remove: '去掉文件',
        chooseMultiple: '选择文件',
        addMore: '再加文件',
        removeAll: '去掉全部文件',
      },
      datetime: { setToNow: '填入现在的时间' },
      list: { add: '增加%{item}', addType: '增加%{item}' },
      object: { expand: '展开', collapse: '收起' },
    },
  },
  mediaLibrary: {
    mediaLibrary: {
      onDelete: '确定要删除选中的文件吗？',
    },
    mediaLibraryModal: {
      close: '关闭',
      noAssetsFound: '这里还没有文件。请点“上传”。',
      noImagesFound: '这里还没有照片。请点“上传”。',
      mediaAssets: '这一条的文件',
      images: '这一条的照片',
      deleting: '正在删除……',
      deleteSelected: '删除选中的',
      chooseSelected: '用选中的',
    },
  },
  ui: {
    default: { goBackToSite: '回到网站' },
    settingsDropdown: { account: '账户', logOut: '退出', site: '看网站' },
    errorBoundary: {
      title: '后台出错了',
      details: '请刷新页面再试；还不行，请把下面的文字告诉网站的维护人员。',
      reportIt: ' ',
      privacyWarning: ' ',
      recoveredEntry: {
        heading: '刚才写的内容',
        warning: '请先复制保存，再离开这一页。',
        copyButtonLabel: '复制',
      },
    },
    toast: {
      missingRequiredField:
        '还没有保存：有 %{count} 处要改。已经带您到第一处，请照红字改好，再点“保存并发布”。',
      entrySaved: '已保存。网站正在更新，通常不到一分钟。',
      onFailToPersist: '没有保存成功：%{details}',
      onFailToDelete: '没有删除成功：%{details}',
      onFailToLoadEntries: '内容没有读出来：%{details}',
      noteAdded: '备注已保存',
      onFailToAddNote: '备注没有保存成功：%{details}',
      noteUpdated: '备注已修改',
      onFailToUpdateNote: '备注没有修改成功：%{details}',
      noteDeleted: '备注已删除',
      onFailToDeleteNote: '备注没有删除成功：%{details}',
      noteResolved: '已标为处理',
      noteReopened: '已标为未处理',
      onFailToToggleNote: '没有改成功：%{details}',
    },
  },
  workflow: { workflow: { dateFormat: 'M月D日' }, workflowList: { inReviewHeader: '审核中' } },
};

/** The words of the CMS. Decap takes from the English ones what a new version adds. */
export const words = { en, zh_Hans: merged(zh_Hans, better) };

function merged(base: Phrases, changes: Phrases): Phrases {
  const result = { ...base };
  for (const [key, change] of Object.entries(changes)) {
    const old = base[key];
    result[key] =
      typeof change === 'object' ? merged(typeof old === 'object' ? old : {}, change) : change;
  }
  return result;
}
