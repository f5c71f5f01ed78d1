import type {
  Dataset,
  ImportState,
  IssueSeverity,
  MemberStage,
  OrganisationField,
  OrganisationKind,
  Sex,
  VenueKind,
} from '@/gql/graphql';
import { usePreferences } from './preferences';

type Labels<TValue extends string> = Record<TValue, readonly [zh: string, en: string]>;

// One table per enumeration of the schema: the compiler notices a value without words.

export const organisationKindLabels: Labels<OrganisationKind> = {
  LOCAL_COMMITTEE: ['地方党委', 'local Party committee (county and above)'],
  WORK_COMMITTEE: ['党工委', 'Party work committee'],
  LEADING_GROUP: ['党组', 'Party leading group'],
  COMMITTEE: ['党委', 'primary Party committee'],
  GENERAL_BRANCH: ['党总支部', 'general Party branch'],
  BRANCH: ['党支部', 'Party branch'],
  JOINT_BRANCH: ['联合党支部', 'joint Party branch'],
  TEMP_COMMITTEE: ['临时党委', 'temporary Party committee'],
  TEMP_GENERAL_BRANCH: ['临时党总支部', 'temporary general Party branch'],
  TEMP_BRANCH: ['临时党支部', 'temporary Party branch'],
  TEMP_JOINT_BRANCH: ['临时联合党支部', 'temporary joint Party branch'],
  PARTY_GROUP: ['党小组', 'Party group'],
};

export const organisationFieldLabels: Labels<OrganisationField> = {
  RURAL: ['农村', 'rural (village)'],
  COMMUNITY: ['城市社区', 'urban community'],
  SUBDISTRICT: ['城市街道', 'urban sub-district'],
  TOWNSHIP: ['乡镇', 'township or town'],
  OFFICE: ['机关', 'Party and government office'],
  SOE: ['国有企业', 'state-owned enterprise'],
  COLLECTIVE: ['集体企业', 'collective enterprise'],
  NON_PUBLIC: ['非公有制企业', 'non-public enterprise'],
  SOCIAL_ORG: ['社会组织', 'social organisation'],
  UNIVERSITY: ['高等学校', 'higher education'],
  SCHOOL: ['中小学校', 'primary and secondary school'],
  HOSPITAL: ['公立医院', 'public hospital'],
  RESEARCH: ['科研院所', 'research institute'],
  OTHER_INSTITUTION: ['其他事业单位', 'other public institution'],
  OTHER: ['其他', 'other'],
};

export const venueKindLabels: Labels<VenueKind> = {
  SERVICE_CENTRE: ['党员服务中心', 'member service centre'],
  SERVICE_STATION: ['党员服务站', 'member service station'],
  SERVICE_POINT: ['党员服务点', 'member service point'],
  MASS_CENTRE: ['党群服务中心', 'Party and mass service centre'],
  MASS_STATION: ['党群服务站', 'Party and mass service station'],
  VILLAGE_VENUE: ['村级组织活动场所', 'village organisation venue'],
  COMMUNITY_VENUE: ['社区活动场所', 'community venue'],
  ACTIVITY_ROOM: ['党员活动室', 'member activity room'],
  ENTERPRISE_CENTRE: ['企业党建活动中心', 'enterprise Party-building activity centre'],
  EXHIBITION: ['党建形象展示中心', 'Party-building exhibition centre'],
  POLITICAL_LIFE_HALL: ['党员政治生活馆', 'political life hall'],
  DELEGATE_STUDIO: ['党代表工作室', 'Party delegate studio'],
  DISTANCE_SITE: ['远程教育站点', 'distance education site'],
  ONLINE: ['网上阵地', 'online venue'],
  OTHER: ['其他', 'other'],
};

export const memberStageLabels: Labels<MemberStage> = {
  APPLICANT: ['入党申请人', 'applicant'],
  ACTIVIST: ['入党积极分子', 'activist'],
  TARGET: ['发展对象', 'development target'],
  PROBATIONARY: ['预备党员', 'probationary member'],
  FULL: ['正式党员', 'full member'],
  LEFT: ['已出党', 'left the Party'],
  DECEASED: ['死亡', 'deceased'],
};

export const sexLabels: Labels<Sex> = {
  MALE: ['男', 'male'],
  FEMALE: ['女', 'female'],
};

export const datasetLabels: Labels<Dataset> = {
  ORGANISATIONS: ['党组织', 'organisations'],
  MEMBERS: ['党员', 'members'],
  GRIDS: ['网格', 'grids'],
  VENUES: ['活动场所', 'venues'],
  UNKNOWN: ['未能识别', 'not recognised'],
};

export const importStateLabels: Labels<ImportState> = {
  READING: ['正在读取', 'reading'],
  CHECKED: ['已检查，待写入', 'checked, not written yet'],
  APPLYING: ['正在写入', 'writing'],
  APPLIED: ['已写入', 'written'],
  ROLLED_BACK: ['已撤回', 'rolled back'],
  REFUSED: ['已拒收', 'refused'],
  FAILED: ['失败', 'failed'],
  CANCELLED: ['已取消', 'cancelled'],
};

export const issueSeverityLabels: Labels<IssueSeverity> = {
  NOTICE: ['提示', 'notice'],
  REPAIRED: ['已自动修正', 'repaired'],
  FIELD_ERROR: ['单元格有误', 'field error'],
  ROW_REJECTED: ['整行未写入', 'row rejected'],
  SHEET_REFUSED: ['工作表拒收', 'sheet refused'],
  FILE_REFUSED: ['文件拒收', 'file refused'],
};

/** Gives the words for a value of an enumeration in the chosen language; nothing for no value. */
export function useLabel() {
  const { language } = usePreferences();
  return <TValue extends string>(labels: Labels<TValue>, value: TValue | null | undefined) =>
    // A hub newer than this page may know a value that the page does not.
    value ? ((labels as Partial<typeof labels>)[value]?.[language === 'zh' ? 0 : 1] ?? value) : '';
}
