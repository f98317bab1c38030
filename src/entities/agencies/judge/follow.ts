/** What comes after a printed form → whether it is still that form: 市委 but not 市委托, 教育部 but not 教育部门. */

/** By a form's last characters: what, coming next, makes it another word. */
const SPOILERS: [RegExp, RegExp][] = [
  [/委$/, /^(?:员(?!会)|托|派|任|屈|婉|身|以)/],
  [/部$/, /^(?:门|队|分(?!别)|位|件|署|落|长会议|长级|长理事会)/],
  [/局$/, /^(?:限|势|部|面(?!向|对))/],
  [/厅$/, /^(?:堂|、局|（局)/],
  [/法$/, /^(?:律|院|官|制|规|定|治)/],
  [/机场$/, /^(?:口岸|路|高速|大道|公安|快线|线)/],
  [/移动$/, /^(?:互联|支付|电[源商话]|端|终端|医疗|办公|式|应用|新媒体)/],
  [/电信$/, /^(?:(?:网络)?(?:诈骗|新型)|业|行业|运营|增值|普遍服务)/],
  [
    /(?<!办事|管理|代表|筹备)[科处]$/,
    /^(?:副?[科处]长|[科处]级|工作人员|负责人|相关|有关|干部|民警|科员|长|副|级|员|室|主任|研|学|技|理|置|罚|于|在|分|以|境|级)/,
  ],
  [/公安$/, /^(?:机关|部门|系统|民警|干警|工作|出入境|交警|交管|消防|边防|边检|检查|特警|英|战线|队|部队|人员|厅|大)/],
  [/办$/, /^(?:法|理|学|案|事|好|公(?![布开告])|成|了|得|完)/],
  [/院$/, /^(?:士|落|线|子)/],
  [/政府$/, /^(?:采购(?!了|的)|性|债|投资(?!建|修|兴|新|改|\d)|间|补贴|工作报告|购买|隐性|专项债)/],
  [/人大$/, /^代表(?!大会)/],
  [/政协$/, /^委员(?!会)/],
  [/工会$/, /^会员/],
  [/党校$/, /^学/],
  [/大学$/, /^生(?!命|物|态|活|医|殖)/],
  [/[中小]学$/, /^(?:生|校|段|阶段|教育|教师)/],
  [/党委$/, /^(?:原|前|副|书记|常委|委员|班子|成员|会)/],
  [/(?:团委|工会|党组|纪委|党支部|党总支)$/, /^(?:原|副|书记|主席|委员|成员)/],
];

const LISTED = SPOILERS.map(([form, next]) => ({ form, next }));

/** Whether the form that ends at `end` ends there as a word. The last two rows hold only for what stands within an organisation. */
export function endsHere(text: string, form: string, end: number, within: boolean): boolean {
  const next = text.slice(end, end + 4);
  const rows = within ? LISTED : LISTED.slice(0, -2);
  return !rows.some((row) => row.form.test(form) && row.next.test(next));
}
