/** The closed lists of the graph model as enums; the field of each is called as its enum is. */
import { builder } from './builder.ts';
import { closedList } from './closed-list.ts';

export const ArticleKind = closedList('ArticleKind', 'What sort of piece an article is.', {
  news: 'A report of what happened (消息).',
  feature: 'A longer piece told by its author (通讯, 特写).',
  caption: 'Text that explains a picture (图片说明).',
  notice: 'An announcement, decision or notice printed as such (公告, 通知).',
  editorial: 'Comment by the paper or a commentator (评论, 社论).',
  continuation: 'The second part of an article that began on another page (上接).',
  brief: 'One of several short reports under a common heading (简讯).',
});

export const AgencyKind = closedList('AgencyKind', 'What sort of body an agency is.', {
  government: 'A government or one of its departments (政府机关).',
  party: 'A committee or organ of the Communist Party (党委).',
  congress: 'A people’s congress or its standing committee (人大).',
  consultative: 'A committee of the consultative conference (政协).',
  court: 'A court (法院).',
  procuratorate: 'A procuratorate (检察院).',
  'people-organization': 'A union, league, federation or association (人民团体).',
  'public-institution': 'A public institution that is no organ of government (事业单位).',
  company: 'A company, bank or other firm (企业).',
  school: 'A school or university (学校).',
  hospital: 'A hospital (医院).',
  military: 'A body of the armed forces (军队).',
  foreign: 'A body of another country, or an international one (外国机构).',
  other: 'Any other body, and kinds that this list does not have.',
});

export const RegionLevel = closedList('RegionLevel', 'At which level of the administrative division a region stands.', {
  province: 'Province, autonomous region or municipality (省, 自治区, 直辖市).',
  prefecture: 'Prefecture-level city, league or autonomous prefecture (市, 盟, 州).',
  county: 'County, banner, district or county-level city (县, 旗, 区).',
  township: 'Township, town, sumu or subdistrict (乡, 镇, 苏木, 街道).',
  village: 'Village, gacha or residential community (村, 嘎查, 社区).',
  zone: 'Development zone, park or port, which has no code (开发区, 园区, 口岸).',
});

export const ProjectKind = closedList('ProjectKind', 'What sort of undertaking a project is.', {
  construction: 'Something built: works, a plant, a line (工程, 建设项目).',
  programme: 'A programme of measures over time (行动, 计划).',
  campaign: 'A campaign for a limited time (专项整治, 活动).',
  platform: 'A platform or system that serves many (平台, 系统).',
  park: 'A park, base or zone that is developed (园区, 基地).',
  fund: 'A fund or sum set aside for a purpose (基金, 专项资金).',
  service: 'A service offered under a name (服务).',
  plan: 'A plan, outline or set of measures as a document (规划, 措施).',
  event: 'An event: a fair, a forum, games (展会, 论坛, 赛事).',
  other: 'Any other undertaking, and kinds that this list does not have.',
});

export const ProjectPhase = closedList('ProjectPhase', 'How far a project is.', {
  planned: 'Intended, not begun (拟建, 规划).',
  started: 'Just begun (开工, 启动).',
  'under-way': 'Being carried out (在建, 推进).',
  finished: 'Completed or in use (竣工, 建成, 投用).',
});

export const AgencyRole = closedList('AgencyRole', 'What an agency has to do with a project.', {
  leads: 'Leads it or is responsible for it (牵头, 主办).',
  'takes-part': 'Takes part in it (参与, 协办).',
  builds: 'Builds it or carries it out (承建, 实施).',
  funds: 'Pays for it or invests in it (出资, 投资).',
  other: 'A part in it that this list does not have.',
});

export const FigureQualifier = closedList('FigureQualifier', 'How exactly a figure is stated.', {
  exact: 'The number itself, with no word that qualifies it.',
  approx: 'About so much (约, 左右, 近).',
  atLeast: 'So much or more (以上, 超过, 余).',
  atMost: 'So much or less (以下, 不足, 以内).',
});

export const ChangeDirection = closedList('ChangeDirection', 'Which way something changed.', {
  up: 'It grew (增长, 上升).',
  down: 'It fell (下降, 减少).',
});

/** What a mention may be of. */
const EntityKind = builder.enumType('EntityKind', {
  description: 'The four kinds of things that articles name; each is a type of its own.',
  values: {
    REGION: { value: 'Region', description: 'A place with a level of its own (地区).' },
    AGENCY: { value: 'Agency', description: 'A body that acts (机构).' },
    OFFICIAL: { value: 'Official', description: 'A person who holds or held an office (官员).' },
    PROJECT: { value: 'Project', description: 'An undertaking with a name of its own (项目).' },
  },
});

export const EntityKindFilter = builder.graphOperators('EntityKindFilter', {
  description: 'Conditions on the kind of an entity.',
  operators: { eq: EntityKind, in: [EntityKind], notIn: [EntityKind] },
});
