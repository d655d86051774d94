import { buildSite } from './build-site.ts';
import { whenSlow } from './report.ts';

/** `npm run build`: the complete site, or exit 1 and the one that was there before. */
const verbose = process.argv.includes('--verbose');
const details = whenSlow(console.log, 5000);
const result = await buildSite({
  onProgress({ stage, detail, seconds }) {
    if (seconds !== undefined) console.log(`${stage} ✓ ${seconds.toFixed(1)} 秒`);
    else if (detail !== undefined && !verbose) details(`${stage}：${detail}`);
  },
  onOutput: verbose ? (text) => process.stdout.write(text) : undefined,
});
if (result.ok) {
  console.log(`构建完成：共 ${result.pages} 个网页`);
} else {
  console.error(`${result.problem}\n没有构建成功，原来的网站没有改动。`);
  process.exitCode = 1;
}
