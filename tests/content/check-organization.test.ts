import { check } from './cases.ts';
import { append, at, put } from './good-content.ts';

const { guiZhu, person, site } = at;
const company = 'property-companies/an-ju.yml';
const second = 'branches/second.yml';
const hePan = 'courtyards/he-pan/index.yml';

check('contradictions between organization, courtyards and companies', [
  [
    'a courtyard that two branches list',
    {
      [guiZhu]: put('branch: first\n', ''),
      [second]: 'name: 第二党支部\ntier: branch\nparent: committee\ncourtyards: [gui-zhu]\n',
    },
    [
      'branches/second.yml 第 4 行  “所辖庭院 第 1 项”（courtyards.0）：桂竹花园已经归第一党支部了（写在它的所辖庭院里）。一个庭院只归一个庭院党支部，请从其中一处删掉。',
    ],
  ],
  [
    'a branch that lists a courtyard which names another branch',
    {
      [second]: 'name: 第二党支部\ntier: branch\nparent: committee\ncourtyards: [gui-zhu]\n',
    },
    [
      'branches/second.yml 第 4 行  “所辖庭院 第 1 项”（courtyards.0）：桂竹花园已经归第一党支部了（写在庭院里）。一个庭院只归一个庭院党支部，请从其中一处删掉。',
    ],
  ],
  [
    'a party group under another branch than its courtyard',
    {
      [second]: 'name: 第二党支部\ntier: branch\nparent: committee\n',
      'branches/group.yml':
        'name: 桂竹党小组\ntier: group\nparent: second\ncourtyards: [gui-zhu]\n',
    },
    [
      'branches/group.yml 第 4 行  “所辖庭院 第 1 项”（courtyards.0）：桂竹花园归第一党支部，这个党小组的上级却不是它。请改上级党组织，或者改桂竹花园的党支部。',
    ],
  ],
  [
    'a party group under the branch of its courtyard is fine',
    {
      'branches/group.yml': 'name: 桂竹党小组\ntier: group\nparent: first\ncourtyards: [gui-zhu]\n',
    },
    [],
  ],
  [
    'a courtyard that belongs to the committee',
    { [hePan]: append('branch: committee') },
    [
      'courtyards/he-pan/index.yml 第 3 行  “所属庭院党支部”（branch）：“社区党委”是社区党委。请改成庭院党支部；党小组管哪个庭院，写在党小组里。',
    ],
  ],
  [
    'a building head twice for the same building',
    {
      [hePan]: append(
        'buildingHeads:\n  - person: wang\n    building: 3号楼\n  - person: wang\n    building: 3号楼',
      ),
    },
    [
      'courtyards/he-pan/index.yml 第 6 行  “楼院长 第 2 项 姓名”（buildingHeads.1.person）：和第 1 项重复了。同一个人负责几栋楼，请写明每一项是哪一栋，或者删掉一项。',
    ],
  ],
  [
    'a building head in two courtyards, and for two buildings, is fine',
    {
      [guiZhu]: append('buildingHeads:\n  - person: wang\n    building: 3号楼'),
      [hePan]: append(
        'buildingHeads:\n  - person: wang\n    building: 3号楼\n  - person: wang\n    building: 4号楼',
      ),
    },
    [],
  ],
  [
    'a secretary whose own entry names another branch',
    {
      [second]: 'name: 第二党支部\ntier: branch\nparent: committee\nsecretary: wang\n',
    },
    [
      'branches/second.yml 第 4 行  “书记”（secretary）：这里写的是王某，可是“人员”里他（她）的职务在第一党支部，没有第二党支部。请把两处改成一样。',
    ],
  ],
  [
    'a manager whose own entry names another company',
    {
      'property-companies/le-ye.yml': 'name: 乐业物业\n',
      [person]: put('    branch: first\n', '    branch: first\n    company: le-ye\n'),
    },
    [
      'property-companies/an-ju.yml 第 2 行  “物业经理”（manager）：这里写的是王某，可是“人员”里他（她）的职务在乐业物业，没有安居物业。请把两处改成一样。',
    ],
  ],
  [
    'somebody who works in a courtyard for a company that does not manage it',
    {
      'property-companies/le-ye.yml': 'name: 乐业物业\n',
      'people/li/index.yml':
        'name: 李某\noffices:\n  - title: 客服\n    courtyard: gui-zhu\n    company: le-ye\n',
    },
    [
      'people/li/index.yml 第 5 行  “职务 第 1 项 所在物业公司”（offices.0.company）：桂竹花园现在的物业公司是安居物业。换了公司，请改这一项职务；没有换，请改庭院里的物业公司。',
    ],
  ],
  [
    'a cross-appointment for a courtyard of another company, and one that is there twice',
    {
      [company]: append(
        'crossAppointments:\n  - person: wang\n    office: 党建联络员\n    courtyard: he-pan\n  - person: wang\n    office: 民意联络员\n  - person: wang\n    office: 民意联络员',
      ),
    },
    [
      'property-companies/an-ju.yml 第 7 行  “交叉任职的人员 第 1 项 只管哪个庭院”（crossAppointments.0.courtyard）：河畔花园现在的物业公司不是这一家。请改成它服务的庭院，或者改庭院里的物业公司。',
      'property-companies/an-ju.yml 第 10 行  “交叉任职的人员 第 3 项 姓名”（crossAppointments.2.person）：王某的“民意联络员”在第 2 项已经写过了。请删掉一项。',
    ],
  ],
  [
    'an office that the settings name twice, and one with two ways to its holder',
    {
      [site]: append(
        'crossAppointments:\n  - who: 书记\n    office: 党建指导员\n    holder: secretary\n    person: wang\n  - who: 委员\n    office: 党建指导员',
      ),
    },
    [
      'site/index.yml 第 16 行  “交叉任职 第 1 项 姓名”（crossAppointments.0.person）：“姓名从哪里来”已经选了，这里就不用再填。请只留一样。',
      'site/index.yml 第 18 行  “交叉任职 第 2 项 担任什么”（crossAppointments.1.office）：“党建指导员”在第 1 项已经写过了。一种职务只写一次。',
    ],
  ],
]);
