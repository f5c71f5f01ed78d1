const towns = ['城东街道', '城西街道', '江南镇', '青山镇', '白塔镇', '柳溪乡', '新区管委会'];
const communities = ['长春社区', '和平社区', '桃源村', '石桥村', '东湖社区', '西岭村'];
const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄'];
const stages = ['FULL', 'FULL', 'FULL', 'PROBATIONARY', 'ACTIVIST', 'APPLICANT'];

export const organisations = [];
export const members = [];
export const grids = [];
export const venues = [];

function organisation(parent, name, kind) {
  const created = { id: `org-${organisations.length + 1}`, code: `OP${String(organisations.length + 1).padStart(6, '0')}`, name, kind, parent, children: [], termStart: '2021-06-01', termYears: 5, termEnd: '2026-06-01', foundedOn: '2012-05', secretaryName: '周明', field: 'COMMUNITY' };
  parent?.children.push(created);
  organisations.push(created);
  return created;
}

const root = organisation(null, '示范区委员会', 'LOCAL_COMMITTEE');
for (const town of towns) {
  const townOrganisation = organisation(root, `${town}党工委`, 'WORK_COMMITTEE');
  for (const community of communities) {
    const committee = organisation(townOrganisation, `${town}${community}党委`, 'COMMITTEE');
    venues.push({ id: `venue-${venues.length}`, name: `${community}党群服务站`, kind: 'MASS_STATION', organisation: committee, address: `${town}人民路 ${venues.length + 1} 号`, floorArea: 120.5, capacity: 60, location: { longitude: 119.96, latitude: 30.05, sourceSystem: 'BD09', sourceLongitude: 119.97, sourceLatitude: 30.06 } });
    grids.push({ id: `grid-${grids.length}`, code: `3301110010${String(grids.length).padStart(2, '0')}`, name: `${community}第一网格`, level: 4, households: 320, population: 910, responsibleOrganisation: committee, teams: [{ name: '服务团队', kind: '组团', memberCount: 6 }] });
    for (let i = 1; i <= 3; i++) {
      const branch = organisation(committee, `${town}${community}第${'一二三'[i - 1]}党支部`, 'BRANCH');
      for (let m = 0; m < 12; m++) members.push({ id: `member-${members.length}`, name: surnames[m % 8] + ['建国', '秀英', '志强', '丽'][m % 4], sex: m % 3 ? 'MALE' : 'FEMALE', stage: stages[m % 6], organisation: branch, birthDate: `${1950 + ((members.length * 7) % 55)}-03`, joinedOn: `${1975 + ((members.length * 3) % 50)}-07-01`, idNumberMasked: '990101********0014', mobileMasked: '139****0000', ethnicity: { code: '01', name: '汉族', nameEn: 'Han' }, education: { code: '21', name: '大学本科', nameEn: 'bachelor' } });
    }
  }
}

const issues = [
  { code: 'ID_CHECKSUM', severity: 'FIELD_ERROR', sheet: '党员信息采集', cell: 'E17', row: 17, field: 'idNumber', raw: '990101********0014', value: null, message: '身份证号校验码不符。 · The check digit is wrong.', cure: '请核对原件后改正。 · Compare with the document.' },
  { code: 'DATE_REPAIRED', severity: 'REPAIRED', sheet: '党员信息采集', cell: 'F20', row: 20, field: 'birthDate', raw: '1971.5', value: '1971-05', message: '日期写法已统一。 · Notation unified.', cure: '无需处理。 · Nothing to do.' },
  { code: 'ORG_NOT_FOUND', severity: 'ROW_REJECTED', sheet: '党员信息采集', cell: 'C31', row: 31, field: 'organisation', raw: '长春社区二支部', value: null, message: '找不到该党组织。 · No such organisation.', cure: '请改用组织代码。 · Use the code.' },
];
export const batches = ['CHECKED', 'APPLIED'].map((state, index) => ({ id: `batch-${index}`, fileName: '02-党员信息汇总表.xlsx', sheetName: '党员信息采集', dataset: 'MEMBERS', state, asOf: '2024-12-31', startedAt: '2026-11-20T08:00:00Z', finishedAt: '2026-11-20T08:00:04Z', rowsRead: 1848, created: 1800, updated: 5, unchanged: 0, staged: 15, rejected: 28, issueRows: issues, changeRows: [{ kind: 'CREATE', dataset: 'MEMBERS', label: '王建国', row: 5, fields: [{ field: 'name', old: null, new: '王建国' }] }] }));
