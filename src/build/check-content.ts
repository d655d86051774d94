import { environment } from '../environment.ts';
import { checkContent } from '../model/check.ts';
import { filesBelow } from '../model/content-files.ts';
import { faultReport, whenSlow } from './report.ts';

/** `npm run check:content`: all faults of the content at once; exit 1 on any. */
const { contentDir } = environment;
const faults = await checkContent(contentDir, whenSlow(console.log));
if (faults.length > 0) {
  console.error(faultReport(faults));
  process.exitCode = 1;
} else {
  console.log(`内容检查通过：共 ${(await filesBelow(contentDir)).length} 个文件`);
}
