import sharp from 'sharp';
import { docxOf, ID_NUMBER, latinPdfOf } from '../examples/attachments.ts';
import { check } from './cases.ts';
import { append, at, photo, put } from './good-content.ts';

const { news, notice, person } = at;

const big = await sharp({ create: { width: 8000, height: 7000, channels: 3, background: '#fff' } })
  .png({ compressionLevel: 1 })
  .toBuffer();
const noisy = await sharp({
  create: {
    width: 400,
    height: 300,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
})
  .jpeg()
  .toBuffer();
const noisyPng = await sharp(noisy).png().toBuffer();
const noisyWebp = await sharp(noisy).webp().toBuffer();

check('photos and attachments', [
  [
    'a photo that is not there',
    { [news]: put('image: xue.jpg', 'image: hua.jpg') },
    [
      'news/2026-11-23-sao-xue/index.md 第 6 行  “封面照片 照片”（cover.image）：没有找到照片“hua.jpg”。是不是想写“xue.jpg”？',
    ],
  ],
  [
    'a photo with a slip in its name',
    { [person]: put('wang.jpg', 'wnag.jpg') },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：没有找到照片“wnag.jpg”。是不是想写“wang.jpg”？',
    ],
  ],
  [
    'a photo in another letter case',
    { [person]: put('wang.jpg', 'Wang.JPG') },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：文件名的大小写不一致：文件夹里的是“wang.jpg”，这里写的是“Wang.JPG”。请写成“wang.jpg”。',
    ],
  ],
  [
    'a web page as photo',
    { 'people/wang/wang.jpg': '<!doctype html><p>x' },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：这个文件不是照片。请换成 JPG、PNG 或 WebP 格式的照片。',
    ],
  ],
  [
    'an empty photo',
    { 'people/wang/wang.jpg': '' },
    ['people/wang/index.yml 第 5 行  “照片”（photo）：照片是空的（0 字节）。请重新上传。'],
  ],
  [
    'a photo cut off',
    { 'people/wang/wang.jpg': noisy.subarray(0, noisy.length / 2) },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：照片已经损坏，只能读出一部分。请从手机或相机里重新上传原图。',
    ],
  ],
  [
    'a PNG cut off',
    { 'people/wang/wang.jpg': noisyPng.subarray(0, noisyPng.length / 2) },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：照片已经损坏，只能读出一部分。请从手机或相机里重新上传原图。',
    ],
  ],
  [
    'a WebP cut off',
    { 'people/wang/wang.jpg': noisyWebp.subarray(0, noisyWebp.length / 2) },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：照片已经损坏，只能读出一部分。请从手机或相机里重新上传原图。',
    ],
  ],
  ['a PNG named .jpg is fine', { 'people/wang/wang.jpg': noisyPng }, []],
  [
    'SVG',
    { [person]: put('wang.jpg', 'wang.svg'), 'people/wang/wang.svg': '<svg/>' },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：SVG 图里可能藏有代码，不能用。请导出成 PNG。',
    ],
  ],
  [
    'HEIC',
    { [person]: put('wang.jpg', 'wang.HEIC'), 'people/wang/wang.HEIC': 'x' },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：苹果手机的 HEIC 照片很多浏览器看不了。请在手机“设置 → 相机 → 格式”里选“兼容性最佳”，或另存为 JPG。',
    ],
  ],
  [
    'BMP',
    { [person]: put('wang.jpg', 'wang.bmp'), 'people/wang/wang.bmp': 'BM' },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：BMP 图片太大，浏览器也不一定能看。请另存为 JPG 或 PNG。',
    ],
  ],
  [
    'GIF',
    { [person]: put('wang.jpg', 'wang.gif'), 'people/wang/wang.gif': 'GIF89a' },
    ['people/wang/index.yml 第 5 行  “照片”（photo）：GIF 动图不能用。请另存为 JPG 或 PNG。'],
  ],
  [
    'HEIC named .jpg',
    { 'people/wang/wang.jpg': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1') },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：文件名是“.jpg”，其实是别的格式。苹果手机的 HEIC 照片很多浏览器看不了。请在手机“设置 → 相机 → 格式”里选“兼容性最佳”，或另存为 JPG。',
    ],
  ],
  [
    'SVG named .jpg',
    { 'people/wang/wang.jpg': '<svg xmlns="x"/>' },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：文件名是“.jpg”，其实是别的格式。SVG 图里可能藏有代码，不能用。请导出成 PNG。',
    ],
  ],
  [
    'too many pixels',
    { 'people/wang/wang.jpg': big },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：照片太大：8000×7000，超过 5000 万像素。请缩小到长边 4000 像素以内。',
    ],
  ],
  [
    'a path out of the folder',
    { [person]: put('wang.jpg', '../../news/2026-11-23-sao-xue/xue.jpg') },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：照片只能放在这条内容自己的文件夹（people/wang）里。请把文件放进去，这里只写文件名，例如“hua-yuan.jpg”。',
    ],
  ],
  [
    'an absolute path',
    { [person]: put('wang.jpg', '/etc/passwd') },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：照片只能放在这条内容自己的文件夹（people/wang）里。请把文件放进去，这里只写文件名，例如“hua-yuan.jpg”。',
    ],
  ],
  [
    'a web address',
    { [person]: put('wang.jpg', 'https://example.org/a.jpg') },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：照片不能写网址。请把文件放进 people/wang 文件夹，这里只写文件名，例如“hua-yuan.jpg”。',
    ],
  ],
  [
    'a per cent sign',
    { [person]: put('wang.jpg', '50%.jpg'), 'people/wang/50%.jpg': photo },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：照片的文件名里不能有“%”。请把文件改名，例如“hua-yuan.jpg”。',
    ],
  ],
  [
    'a sign that Astro stumbles over',
    { [person]: put('wang.jpg', 'w$`g.jpg'), 'people/wang/w$`g.jpg': photo },
    [
      'people/wang/index.yml 第 5 行  “照片”（photo）：照片的文件名里不能有“$”。请把文件改名，例如“hua-yuan.jpg”。',
    ],
  ],
  [
    'an attachment that is not there',
    { 'notices/2026-11-26-ting-shui/an-pai.pdf': undefined },
    [
      'notices/2026-11-26-ting-shui/index.md 第 8 行  “附件 第 1 项 文件”（attachments.0.file）：没有找到附件“an-pai.pdf”。请把文件放进 notices/2026-11-26-ting-shui 文件夹，或改成那里有的文件名。',
    ],
  ],
  [
    'an attachment of a strange kind',
    {
      [notice]: (s) => s.replaceAll('an-pai.pdf', 'an-pai.exe'),
      'notices/2026-11-26-ting-shui/an-pai.exe': 'MZ',
    },
    [
      'notices/2026-11-26-ting-shui/index.md 第 8 行  “附件 第 1 项 文件”（attachments.0.file）：附件不能是“.exe”文件。可以用：pdf、doc、docx、xls、xlsx、ppt、pptx、zip、txt、csv、jpg、jpeg、png、mp3、ics。',
    ],
  ],
  [
    'an empty attachment',
    { 'notices/2026-11-26-ting-shui/an-pai.pdf': '' },
    [
      'notices/2026-11-26-ting-shui/index.md 第 8 行  “附件 第 1 项 文件”（attachments.0.file）：附件是空的（0 字节）。请重新上传。',
    ],
  ],
  [
    'a large attachment',
    { 'notices/2026-11-26-ting-shui/an-pai.pdf': Buffer.alloc(21 * 1024 * 1024) },
    [
      'notices/2026-11-26-ting-shui/index.md 第 8 行  “附件 第 1 项 文件”（attachments.0.file）：附件有 21.0 MB，最大 20 MB。请压缩或分成几个文件。',
    ],
  ],
  [
    'an attachment with ID numbers',
    {
      'notices/2026-11-26-ting-shui/an-pai.pdf': latinPdfOf([`Zhang ${ID_NUMBER}`, ID_NUMBER]),
    },
    [
      'notices/2026-11-26-ting-shui/index.md 第 8 行  “附件 第 1 项 文件”（attachments.0.file）：附件里有 2 个身份证号（如 110105……2X）。身份证号绝不能公布，请删掉或遮住以后重新上传。',
    ],
  ],
  [
    'a Word file with an ID number',
    {
      [notice]: put('an-pai.pdf', 'ming-dan.docx'),
      'notices/2026-11-26-ting-shui/ming-dan.docx': docxOf(['张三', ID_NUMBER]),
    },
    [
      'notices/2026-11-26-ting-shui/index.md 第 8 行  “附件 第 1 项 文件”（attachments.0.file）：附件里有 1 个身份证号（如 110105……2X）。身份证号绝不能公布，请删掉或遮住以后重新上传。',
    ],
  ],
  [
    'an attachment with a mobile number, or one that nobody can read, is left to the health page',
    {
      [notice]: put('an-pai.pdf', 'ming-dan.docx'),
      'notices/2026-11-26-ting-shui/ming-dan.docx': docxOf(['13800138000']),
    },
    [],
  ],
  [
    'an attachment out of the folder',
    { [notice]: put('an-pai.pdf', '../../site/index.yml') },
    [
      'notices/2026-11-26-ting-shui/index.md 第 8 行  “附件 第 1 项 文件”（attachments.0.file）：附件只能放在这条内容自己的文件夹（notices/2026-11-26-ting-shui）里。请把文件放进去，这里只写文件名，例如“bao-ming-biao.pdf”。',
    ],
  ],
  [
    'a photo of the text that is not there',
    { [news]: put('](xue.jpg)', '](xve.jpg)') },
    [
      'news/2026-11-23-sao-xue/index.md 第 19 行  “正文”：没有找到照片“xve.jpg”。是不是想写“xue.jpg”？',
    ],
  ],
  [
    'a photo of the text from the web',
    { [news]: put('](xue.jpg)', '](https://example.org/a.jpg)') },
    [
      'news/2026-11-23-sao-xue/index.md 第 19 行  “正文”：照片不能写网址。请把文件放进 news/2026-11-23-sao-xue 文件夹，这里只写文件名，例如“hua-yuan.jpg”。',
    ],
  ],
  [
    'a photo of the text without words',
    { [news]: put('![门口的雪]', '![]') },
    [
      'news/2026-11-23-sao-xue/index.md 第 19 行  “正文”：照片没有说明。请写成 ![照片里有什么](文件名.jpg)，看不见图的人靠它了解内容。',
    ],
  ],
  [
    'a photo of the text by a code',
    { [news]: append('![雪][x]\n\n[x]: xue.jpg') },
    [
      'news/2026-11-23-sao-xue/index.md 第 23 行  “正文”：照片请直接写成 ![照片里有什么](文件名.jpg)，不要用方括号里的代号。',
    ],
  ],
  [
    'a per cent sign in the text',
    { [news]: put('](xue.jpg)', '](50%.jpg)') },
    [
      'news/2026-11-23-sao-xue/index.md 第 19 行  “正文”：照片的文件名里不能有“%”。请把文件改名，例如“hua-yuan.jpg”。',
    ],
  ],
]);
