import { check } from './cases.ts';
import { append, at, photo, put } from './good-content.ts';

const { notice, round, duty, matter, event, venue, first, guiZhu, honor } = at;

check('rules', [
  [
    'a notice that ends before it begins',
    { [notice]: put('expireAt: 2026-11-26 18:00', 'expireAt: 2026-11-25 08:00') },
    [
      'notices/2026-11-26-ting-shui/index.md 第 5 行  “失效时间”（expireAt）：失效时间要晚于发布时间，否则通知永远不会出现。',
    ],
  ],
  [
    'an activity that ends before it begins',
    { [event]: put('2026-12-05T11:00', '2026-12-05 08:00') },
    [
      'events/2026-12-05-jiang-zuo/index.md 第 4 行  “结束时间”（endsAt）：结束时间要晚于开始时间。',
    ],
  ],
  [
    'sign up after the end',
    { [event]: put('venue:', 'signUpContact: 服务台\nsignUpBy: 2026-12-06\nvenue:') },
    [
      'events/2026-12-05-jiang-zuo/index.md 第 6 行  “报名截止”（signUpBy）：报名截止不能晚于活动结束时间。',
    ],
  ],
  [
    'a deadline for signing up with nobody',
    { [event]: put('venue:', 'signUpBy: 2026-12-04\nvenue:') },
    [
      'events/2026-12-05-jiang-zuo/index.md 第 5 行  “报名截止”（signUpBy）：写了报名截止，就要写找谁报名或报名电话。请补上，或删掉报名截止。',
    ],
  ],
  [
    'a moved session without its new day',
    { [duty]: put('    movedTo: 2026-10-09\n', '') },
    [
      'duty-sessions/feng-san.yml 第 10 行  “变动 第 1 项 改到哪一天”（exceptions.0.movedTo）：改期就要写改到哪一天。',
    ],
  ],
  [
    'a cancelled session with a new day',
    { [duty]: put('change: moved', 'change: cancelled') },
    [
      'duty-sessions/feng-san.yml 第 12 行  “变动 第 1 项 改到哪一天”（exceptions.0.movedTo）：只有“改期”才填。请删掉，或把“怎么变”改成“改期”。',
    ],
  ],
  [
    'a cancelled day on which there is no session',
    { [duty]: put('on: 2026-10-03', 'on: 2026-10-04') },
    [
      'duty-sessions/feng-san.yml 第 10 行  “变动 第 1 项 哪一天”（exceptions.0.on）：按规律，2026-10-04 这天本来就没有，谈不上改期或取消。请改成原定的日期，或改成“加开”；规律变了以后，以前的变动可以删掉。',
    ],
  ],
  [
    'two exceptions for one day',
    {
      [duty]: put(
        'exceptions:\n',
        'exceptions:\n  - on: 2026-10-03\n    change: cancelled\n    reason: 放假\n',
      ),
    },
    [
      'duty-sessions/feng-san.yml 第 13 行  “变动 第 2 项 哪一天”（exceptions.1.on）：2026-10-03 在第 1 项已经有变动了。同一天只写一条；只改几点或地点的，写“改期”，改到同一天。',
    ],
  ],
  [
    'a session moved onto a day that has one already is fine, and so is an extra one on any day',
    {
      [duty]: (text) =>
        append('  - on: 2026-10-04\n    change: extra\n    reason: 居民要求')(
          put('movedTo: 2026-10-09', 'movedTo: 2026-10-13')(text),
        ),
    },
    [],
  ],
  [
    'an exception of a session whose weekday nobody knows yet is fine',
    { [duty]: put('every: month\n  monthDays: [3, 13, 23]', 'every: week') },
    [],
  ],
  [
    'every month without days',
    { [duty]: put('  monthDays: [3, 13, 23]\n', '') },
    [
      'duty-sessions/feng-san.yml 第 3 行  “规律 每月几号”（rule.monthDays）：按“每月”重复，就要写每月几号。',
    ],
  ],
  [
    'dates without dates',
    { [duty]: put('every: month', 'every: dates') },
    [
      'duty-sessions/feng-san.yml 第 3 行  “规律 指定日期”（rule.dates）：按“指定日期”，就要写出日期。',
      'duty-sessions/feng-san.yml 第 5 行  “规律 每月几号”（rule.monthDays）：只有按“每月”重复时才填。请删掉，或改“按什么重复”。',
    ],
  ],
  [
    'a weekday in a monthly rule',
    { [duty]: put('every: month', 'every: month\n  weekday: 5') },
    [
      'duty-sessions/feng-san.yml 第 5 行  “规律 星期几”（rule.weekday）：只有按“每周”重复时才填。请删掉，或改“按什么重复”。',
    ],
  ],
  [
    'a session that closes before it opens',
    { [duty]: put('"11:00"', '"08:00"') },
    ['duty-sessions/feng-san.yml 第 7 行  “几点结束”（closesAt）：结束要晚于开始。'],
  ],
  [
    'an exception that opens after the usual hour of closing',
    { [duty]: put('change: moved', 'change: moved\n    opensAt: "11:30"') },
    [
      'duty-sessions/feng-san.yml 第 10 行  “变动 第 1 项 几点结束”（exceptions.0.closesAt）：结束要晚于开始。',
    ],
  ],
  [
    'an exception that closes before it opens',
    { [duty]: put('change: moved', 'change: moved\n    closesAt: "08:30"') },
    [
      'duty-sessions/feng-san.yml 第 12 行  “变动 第 1 项 几点结束”（exceptions.0.closesAt）：结束要晚于开始。',
    ],
  ],
  [
    'a venue that closes before it opens',
    { [venue]: put('"17:30"', '"08:00"') },
    [
      'venues/huo-dong-shi/index.md 第 7 行  “开放时间 第 1 项 几点关门”（hours.0.closesAt）：关门要晚于开门。过夜的请分成两天写。',
    ],
  ],
  [
    'an exception of a venue with one hour',
    {
      [venue]: put(
        'hours:',
        'exceptions:\n  - on: 2026-10-01\n    opensAt: "09:00"\n    reason: 放假\nhours:',
      ),
    },
    [
      'venues/huo-dong-shi/index.md 第 5 行  “临时变动 第 1 项 几点关门”（exceptions.0.closesAt）：写了几点开门，也要写几点关门。',
    ],
  ],
  [
    'a medal without words',
    { [honor]: put('level:', 'image: jiang.jpg\nlevel:'), 'honors/wen-ming/jiang.jpg': photo },
    [
      'honors/wen-ming/index.yml  “照片说明”（imageAlt）：有照片就要有说明。请用一句话写出照片里有什么，看不见图的人靠它了解内容。',
    ],
  ],
  [
    'a courtyard twice',
    { [round]: put('courtyard: he-pan', 'courtyard: gui-zhu') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 19 行  “各庭院结果 第 2 项 庭院”（results.1.courtyard）：这个庭院在第 1 项已经有结果了。一轮里每个庭院只写一次。',
    ],
  ],
  [
    'weights',
    { [round]: put('weight: 40', 'weight: 30') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 5 行  “评分项目”（criteria）：各项权重加起来应当是 100，现在是 90。',
    ],
  ],
  ['weights not all given are fine', { [round]: put('    weight: 40\n', '') }, []],
  [
    'thresholds',
    { [round]: put('results:', 'thresholds:\n  redFrom: 80\n  yellowBelow: 90\nresults:') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 12 行  “挂旗标准 低于多少分挂黄旗”（thresholds.yellowBelow）：黄旗的分数线不能高于红旗的分数线，否则同一个分数会两面旗都挂。',
    ],
  ],
  [
    'a flag that nothing gives',
    { [round]: put('    flag: yellow\n', '') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 11 行  “各庭院结果 第 1 项 旗”（results.0.flag）：没有写旗。请选一面；要由得分算出来，请写上“挂旗标准”和得分。',
    ],
  ],
  [
    'a flag that is left to a score that is missing',
    {
      [round]: (s) =>
        put('results:', 'thresholds:\n  redFrom: 90\nresults:')(put('    flag: red\n', '')(s)),
    },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 21 行  “各庭院结果 第 2 项 旗”（results.1.flag）：没有写旗，也没有得分，算不出来。请写上得分，或者选一面旗。',
    ],
  ],
  [
    'a flag that is left to the score is fine',
    {
      [round]: (s) =>
        put(
          'results:',
          'thresholds:\n  redFrom: 90\nresults:',
        )(put('    flag: red\n', '    score: 91\n')(s)),
    },
    [],
  ],
  [
    'a score for both flags',
    {
      [round]: (s) =>
        put(
          'results:',
          'thresholds:\n  redFrom: 90\n  lowestYellow: 1\nresults:',
        )(put('    flag: red\n', '    score: 91\n')(s)),
    },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 22 行  “各庭院结果 第 2 项 旗”（results.1.flag）：得分同时够得上红旗和黄旗，算不出来。请按集体研究的结果选一面，并写明改定的理由；或者改“挂旗标准”。',
    ],
  ],
  [
    'a choice between both flags without a reason',
    {
      [round]: (s) =>
        put(
          'results:',
          'thresholds:\n  redFrom: 90\n  lowestYellow: 1\nresults:',
        )(put('    flag: red\n', '    score: 91\n    flag: red\n')(s)),
    },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 22 行  “各庭院结果 第 2 项 改定的理由”（results.1.overruled）：得分同时够得上红旗和黄旗，旗是集体研究定的，请写明理由。',
    ],
  ],
  [
    'a score overruled without a reason',
    {
      [round]: (s) =>
        put(
          'results:',
          'thresholds:\n  redFrom: 90\nresults:',
        )(put('    flag: red\n', '    score: 80\n    flag: red\n')(s)),
    },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 21 行  “各庭院结果 第 2 项 改定的理由”（results.1.overruled）：按得分应当是“未挂旗”，这里写的是“红旗”。是集体研究改定的，请写明理由；不是的，请把“旗”清空。',
    ],
  ],
  [
    'a score overruled with a reason is fine',
    {
      [round]: (s) =>
        put(
          'results:',
          'thresholds:\n  redFrom: 90\nresults:',
        )(put('    flag: red\n', '    score: 80\n    flag: red\n    overruled: 进步最大\n')(s)),
    },
    [],
  ],
  [
    'a reason where nothing was overruled',
    { [round]: put('    flag: red\n', '    flag: red\n    overruled: 进步最大\n') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 21 行  “各庭院结果 第 2 项 改定的理由”（results.1.overruled）：旗没有和得分不一样，不用写改定的理由。请删掉理由；要改定，请在“旗”里选另一面。',
    ],
  ],
  [
    'points and places without a word on how they go together',
    {
      [round]: put(
        'results:',
        'thresholds:\n  redFrom: 90\n  highestRed: 3\n  yellowBelow: 75\n  lowestYellow: 2\nresults:',
      ),
    },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 10 行  “挂旗标准 红旗的两条都写了时”（thresholds.redWhen）：写了分数线，又写了名次。请选：满足一条就挂，还是两条都满足才挂。',
      'flag-rounds/2026-07-05-second/index.yml 第 10 行  “挂旗标准 黄旗的两条都写了时”（thresholds.yellowWhen）：写了分数线，又写了名次。请选：满足一条就挂，还是两条都满足才挂。',
    ],
  ],
  [
    'lines that cross where places must be met as well are fine',
    {
      [round]: put(
        'results:',
        'thresholds:\n  redFrom: 80\n  highestRed: 1\n  redWhen: both\n  yellowBelow: 90\nresults:',
      ),
    },
    [],
  ],
  [
    'announced without end',
    { [round]: put('state: in-force', 'state: announced') },
    [
      'flag-rounds/2026-07-05-second/index.yml  “公示结束”（announcedTo）：状态是“公示中”，就要写公示到哪一天。',
    ],
  ],
  [
    'corrected without corrections',
    { [round]: put('state: in-force', 'state: corrected') },
    [
      'flag-rounds/2026-07-05-second/index.yml  “更正记录”（corrections）：状态是“更正”，就要写更正了什么。',
    ],
  ],
  [
    'a correction of a courtyard that was not rated',
    {
      [round]: put(
        'state: in-force',
        'state: corrected\ncorrections:\n  - on: 2026-07-10\n    courtyard: du-shi\n    was: red\n    reason: 算错',
      ),
      'courtyards/du-shi/index.yml': 'name: 都市花园\n',
    },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 6 行  “更正记录 第 1 项 庭院”（corrections.0.courtyard）：这个庭院不在本轮的结果里。更正只能写本轮评过的庭院。',
    ],
  ],
  [
    'the same round twice',
    { 'flag-rounds/2026-10-05-third/index.yml': 'title: 第三季度\nsequence: 1\nstate: in-force\n' },
    [
      'flag-rounds/2026-10-05-third/index.yml 第 2 行  “第几轮”（sequence）：第 1 轮已经有了（2026年第二季度）。请按先后改成另一个数。',
    ],
  ],
  [
    'rectified before decided is fine',
    { [round]: put('    rectifyBy: 2026-08-01', '    rectifiedOn: 2026-07-01') },
    [],
  ],
  [
    'rectify by before decided',
    { [round]: put('rectifyBy: 2026-08-01', 'rectifyBy: 2026-07-01') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 14 行  “各庭院结果 第 1 项 整改期限”（results.0.rectifyBy）：整改期限不能早于评定日期。',
    ],
  ],
  [
    'period and announcement',
    {
      [round]: put(
        'decidedOn:',
        'periodFrom: 2026-06-30\nperiodTo: 2026-04-01\nannouncedFrom: 2026-07-06\nannouncedTo: 2026-07-05\ndecidedOn:',
      ),
    },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 5 行  “考核期结束”（periodTo）：考核期结束不能早于考核期开始。',
      'flag-rounds/2026-07-05-second/index.yml 第 7 行  “公示结束”（announcedTo）：公示结束不能早于公示开始。',
    ],
  ],
  [
    'solved without result',
    { [matter]: put('result: 换了灯泡\n', '') },
    ['deliberations/2026-11-13-lu-deng.yml  “结果”（result）：进展是“已办结”，就要写结果。'],
  ],
  [
    'solved before raised',
    { [matter]: put('solvedOn: 2026-11-15', 'solvedOn: 2026-11-12\ndeadline: 2026-11-10') },
    [
      'deliberations/2026-11-13-lu-deng.yml 第 7 行  “办结日期”（solvedOn）：办结日期不能早于提出日期。',
      'deliberations/2026-11-13-lu-deng.yml 第 8 行  “办结期限”（deadline）：办结期限不能早于提出日期。',
    ],
  ],
  [
    'solved on the spot, yet not solved',
    {
      [matter]: put(
        'status: solved',
        'onTheSpot: true\nreportedOn: 2026-11-12\nescalatedTo: 街道城管办\nstatus: accepted',
      ),
    },
    [
      'deliberations/2026-11-13-lu-deng.yml 第 5 行  “当场解决”（onTheSpot）：当场解决的，不会再上报或上逢三说事。请关掉“当场解决”，或删掉上报日期和逢三说事。',
      'deliberations/2026-11-13-lu-deng.yml 第 5 行  “当场解决”（onTheSpot）：当场解决的，进展应当是“已办结”。请改进展，或关掉“当场解决”。',
      'deliberations/2026-11-13-lu-deng.yml 第 6 行  “汇总上报日期”（reportedOn）：汇总上报日期不能早于提出日期。',
      'deliberations/2026-11-13-lu-deng.yml 第 7 行  “转给哪个上级”（escalatedTo）：只有进展是“转上级”时才填。请删掉，或改进展。',
    ],
  ],
  [
    'a session before the matter was raised, and one that is written twice',
    {
      [matter]: put(
        'status: solved',
        'hearings:\n  - on: 2026-11-03\n  - on: 2026-11-23\n  - on: 2026-11-23\nstatus: solved',
      ),
    },
    [
      'deliberations/2026-11-13-lu-deng.yml 第 6 行  “逢三说事 第 1 项 哪一次”（hearings.0.on）：逢三说事的日期不能早于提出日期。',
      'deliberations/2026-11-13-lu-deng.yml 第 8 行  “逢三说事 第 3 项 哪一次”（hearings.2.on）：同一次逢三说事写了两遍。请并成一行。',
    ],
  ],
  [
    'the wrong tier',
    { [first]: put('tier: branch', 'tier: group'), [guiZhu]: put('branch: first\n', '') },
    [
      'branches/first.yml 第 3 行  “上级党组织”（parent）：楼栋党小组的上级应当是庭院党支部，“committee”是社区党委。',
    ],
  ],
  [
    'a committee with parent',
    { [first]: put('tier: branch', 'tier: committee'), [guiZhu]: put('branch: first\n', '') },
    ['branches/first.yml 第 3 行  “上级党组织”（parent）：社区党委没有上级党组织。请删掉这一项。'],
  ],
  [
    'a circle of branches',
    {
      [first]: put('parent: committee', 'parent: second'),
      'branches/second.yml': 'name: 二\ntier: group\nparent: first\n',
    },
    [
      'branches/first.yml 第 3 行  “上级党组织”（parent）：上级党组织绕成了一个圈：first → second → first。请改成真正的上级。',
      'branches/second.yml 第 3 行  “上级党组织”（parent）：上级党组织绕成了一个圈：second → first → second。请改成真正的上级。',
    ],
  ],
  [
    'a faulty field says nothing twice',
    { [round]: put('state: in-force', 'state: announced\nannouncedTo: 2026-13-01') },
    [
      'flag-rounds/2026-07-05-second/index.yml 第 4 行  “公示结束”（announcedTo）：“2026-13-01”不是日历上的日期。请写成 2026-11-23 的样子（年-月-日）。',
    ],
  ],
  [
    'rules are held beside faulty fields',
    {
      [notice]: (s) =>
        put(
          'level: urgent',
          'level: 急',
        )(
          put(
            'title: 停水通知\n',
            '',
          )(put('expireAt: 2026-11-26 18:00', 'expireAt: 2026-11-24')(s)),
        ),
    },
    [
      'notices/2026-11-26-ting-shui/index.md  “标题”（title）：没有填写，例如“11月26日停水通知”。',
      'notices/2026-11-26-ting-shui/index.md 第 2 行  “级别”（level）：“急”不在可选的范围里。可以写：normal（普通）、important（重要）、urgent（紧急）。',
      'notices/2026-11-26-ting-shui/index.md 第 4 行  “失效时间”（expireAt）：失效时间要晚于发布时间，否则通知永远不会出现。',
    ],
  ],
]);
